// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/messagelog.h"

#include "kiosk/staff/logfile.h"

#include <QString>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <utility>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// More cannot wait for the disk.
constexpr size_t kMostWaitingBytes = 256 << 10;
constexpr qsizetype kLongestLine = 2000;
constexpr std::chrono::milliseconds kFlushPatience = 2s;

QtMessageHandler nextHandler = nullptr;

} // namespace

/// The lines between those who log and the writer. Thread: any.
class MessageLog::Queue
{
public:
    void add(const std::string &line)
    {
        const std::lock_guard lock(m_mutex);
        if (m_lines.size() + line.size() > kMostWaitingBytes)
            ++m_lost;
        else
            m_lines += line + '\n';
        m_changed.notify_all();
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_changed.notify_all();
    }
    /// True once the writer has written everything, or has ended; false after kFlushPatience.
    bool waitUntilWritten()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kFlushPatience, [&] { return m_lines.empty() && !m_isWriting; });
    }
    /// Writes until end().
    void writeTo(const LogFile &file)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [&] { return m_isEnding || !m_lines.empty(); });
            if (m_lines.empty())
                return;
            std::string lines = std::exchange(m_lines, {});
            if (const int lost = std::exchange(m_lost, 0); lost > 0)
                lines += "… " + std::to_string(lost) + " lines were lost\n";
            m_isWriting = true;
            lock.unlock();
            // Nobody is there to be told, and the lines are in the system's log too.
            (void)file.append(lines);
            lock.lock();
            m_isWriting = false;
            m_changed.notify_all();
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_lines;
    int m_lost = 0;
    bool m_isWriting = false;
    bool m_isEnding = false;
};

std::shared_ptr<MessageLog::Queue> MessageLog::receiver(std::optional<std::shared_ptr<Queue>> next)
{
    static std::mutex mutex;
    static std::shared_ptr<Queue> queue;
    const std::lock_guard lock(mutex);
    if (next)
        queue = *std::move(next);
    return queue;
}

MessageLog::MessageLog(const std::filesystem::path &dataFolder)
    : m_queue(std::make_shared<Queue>()),
      m_writer([queue = m_queue, file = LogFile(dataFolder)] { queue->writeTo(file); })
{
    receiver(m_queue);
    nextHandler = qInstallMessageHandler(&MessageLog::take);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(nextHandler);
    receiver(nullptr);
    m_queue->end();
    // A disk that hangs must not keep the program from ending.
    if (m_queue->waitUntilWritten())
        m_writer.join();
    else
        m_writer.detach();
}

void MessageLog::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    nextHandler(type, context, text);
    const auto queue = receiver();
    if (!queue)
        return;
    queue->add(qFormatLogMessage(type, context, text.left(kLongestLine)).toStdString());
    if (type == QtFatalMsg) // the program ends with the return
        queue->waitUntilWritten();
}

} // namespace kiosk
