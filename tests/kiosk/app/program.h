// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <filesystem>

namespace support {

/// The kiosk's program, without a screen.
class KioskProgram
{
public:
    explicit KioskProgram(const QStringList &arguments, const QStringList &wrapper = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList command = wrapper + QStringList{QStringLiteral(HUHANG_KIOSK)} + arguments;
        m_process.start(command.first(), command.mid(1));
    }
    ~KioskProgram()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    KioskProgram(const KioskProgram &) = delete;
    KioskProgram &operator=(const KioskProgram &) = delete;

    /// True once the program has printed that text.
    bool says(const QString &text, int timeoutMs = 20'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!output().contains(text)) {
            if (m_process.state() == QProcess::NotRunning || timer.hasExpired(timeoutMs))
                return output().contains(text);
            m_process.waitForReadyRead(100);
        }
        return true;
    }
    /// The exit code; -1 if the program crashed or does not end.
    int end(int timeoutMs = 50'000)
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeoutMs))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    int terminate()
    {
        ::kill(pid_t(m_process.processId()), SIGTERM);
        return end(20'000);
    }
    void freeze() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void thaw() { ::kill(pid_t(m_process.processId()), SIGCONT); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    QString output()
    {
        m_output += QString::fromUtf8(m_process.readAll());
        return m_output;
    }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace support
