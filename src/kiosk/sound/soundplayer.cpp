// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sound/soundplayer.h"

#include <QAudio>
#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QFile>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QTimer>
#include <chrono>
#include <memory>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcSound, "kiosk.sound", QtInfoMsg)

/// Longer than any sound and what the system keeps of it; then the device may sleep.
constexpr std::chrono::seconds kDeviceHeld{2};
/// A stream that begins loses its first 40 ms (PulseAudio 16), and is not played before it fills the server's buffer,
/// for which a tick is too short.
constexpr std::chrono::milliseconds kSilenceBefore{60};
constexpr std::chrono::milliseconds kSilenceAfter{500};
/// As media/sounds/make.mjs writes them.
constexpr qint64 kWaveHeaderBytes = 44;

QString fileOf(Sound sound)
{
    switch (sound) {
    case Sound::Tap:
        return QStringLiteral(":/huhang/sounds/tap.wav");
    case Sound::NotRight:
        return QStringLiteral(":/huhang/sounds/not-right.wav");
    case Sound::Right:
        return QStringLiteral(":/huhang/sounds/right.wav");
    case Sound::Warning:
        return QStringLiteral(":/huhang/sounds/warning.wav");
    }
    return {};
}

QAudioFormat sampleFormat()
{
    QAudioFormat format;
    format.setSampleRate(SoundPlayer::kSamplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QByteArray silence(std::chrono::milliseconds time)
{
    return {sampleFormat().bytesForDuration(std::chrono::microseconds(time).count()), '\0'};
}

} // namespace

/// What lives on the thread.
class SoundPlayer::Output : public QObject
{
public:
    Output()
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(kDeviceHeld);
        connect(&m_rest, &QTimer::timeout, this, [this] { m_sink.reset(); });
    }

    void play(Sound sound, qreal volume)
    {
        m_sink.reset();
        m_buffer.close();
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return;
        m_buffer.setData(silence(kSilenceBefore) + samplesOf(sound) + silence(kSilenceAfter));
        m_buffer.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, sampleFormat());
        m_sink->setVolume(
            QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
        m_sink->start(&m_buffer);
        const QAudio::Error error = m_sink->error();
        if (error != QAudio::NoError && error != std::exchange(m_told, error))
            qCWarning(lcSound) << device.description() << "does not sound:" << error;
        m_rest.start();
    }

private:
    QBuffer m_buffer{this};
    QTimer m_rest{this};
    std::unique_ptr<QAudioSink> m_sink;
    QAudio::Error m_told = QAudio::NoError; ///< last
};

SoundPlayer::SoundPlayer(QObject *parent) : QObject(parent) {}

QByteArray SoundPlayer::samplesOf(Sound sound)
{
    QFile file(fileOf(sound));
    return file.open(QIODevice::ReadOnly) && file.seek(kWaveHeaderBytes) ? file.readAll() : QByteArray();
}

void SoundPlayer::play(Sound sound, qreal volume)
{
    if (!m_output) {
        m_output = new Output; // no parent, it moves
        m_thread.keep(m_output);
    }
    m_thread.start([output = m_output, sound, volume] { output->play(sound, volume); });
}

} // namespace kiosk
