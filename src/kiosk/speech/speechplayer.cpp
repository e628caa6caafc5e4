// SPDX-License-Identifier: Apache-2.0
#include "kiosk/speech/speechplayer.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QUrl>
#include <chrono>

namespace kiosk {
namespace {

constexpr std::chrono::milliseconds kWatch{500};
constexpr int kPatience = 10; // watches

} // namespace

SpeechPlayer::SpeechPlayer(QObject *parent) : QObject(parent)
{
    m_watchdog.setInterval(kWatch);
    connect(&m_watchdog, &QTimer::timeout, this, &SpeechPlayer::watch);
}

SpeechPlayer::~SpeechPlayer() { stop(); }

bool SpeechPlayer::hasDevice() { return !QMediaDevices::defaultAudioOutput().isNull(); }

void SpeechPlayer::make()
{
    if (m_player)
        return;
    m_output = std::make_unique<QAudioOutput>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setAudioOutput(m_output.get());
    m_output->setVolume(m_volume);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(text); });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (!m_isPlaying)
            return;
        if (status == QMediaPlayer::InvalidMedia) {
            fail(QStringLiteral("the decoder refuses it"));
        } else if (status == QMediaPlayer::EndOfMedia) {
            end();
            Q_EMIT finished();
        }
    });
}

void SpeechPlayer::play(const QByteArray &sound)
{
    stop();
    make();
    m_sound = sound;
    m_buffer.setBuffer(&m_sound);
    m_buffer.open(QIODevice::ReadOnly);
    m_isPlaying = true;
    m_isPaused = false;
    m_position = -1;
    m_watchesWithoutProgress = 0;
    m_watchdog.start();
    // Qt 6.4 plays nothing from a device without a name.
    m_player->setSourceDevice(&m_buffer, QUrl(QStringLiteral("speech.opus")));
    m_player->play();
}

void SpeechPlayer::setVolume(qreal volume)
{
    m_volume = QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
    if (m_output)
        m_output->setVolume(m_volume);
}

void SpeechPlayer::pause()
{
    if (!m_isPlaying)
        return;
    m_isPaused = true;
    m_player->pause();
}

void SpeechPlayer::resume()
{
    if (!m_isPlaying)
        return;
    m_isPaused = false;
    m_watchesWithoutProgress = 0;
    m_player->play();
}

void SpeechPlayer::stop()
{
    end();
    if (!m_player)
        return;
    m_player->stop();
    m_player->setSourceDevice(nullptr);
    m_buffer.close();
}

void SpeechPlayer::end()
{
    m_isPlaying = false;
    m_watchdog.stop();
}

void SpeechPlayer::fail(const QString &reason)
{
    if (!m_isPlaying)
        return;
    stop();
    Q_EMIT failed(reason);
}

/// A decoder or a sound card that hangs says nothing.
void SpeechPlayer::watch()
{
    const qint64 position = m_player->position();
    if (m_isPaused || position != m_position)
        m_watchesWithoutProgress = 0;
    else if (++m_watchesWithoutProgress == kPatience)
        fail(QStringLiteral("its position does not advance"));
    m_position = position;
}

} // namespace kiosk
