// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAudioOutput>
#include <QBuffer>
#include <QByteArray>
#include <QMediaPlayer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace kiosk {

/// Plays one piece of sound after the other. Qt's player is made for the first one. Whatever the decoder does, each
/// play() ends in finished() or failed(), unless stop() comes before. Thread: UI.
class SpeechPlayer : public QObject
{
    Q_OBJECT

public:
    explicit SpeechPlayer(QObject *parent = nullptr);
    ~SpeechPlayer() override;

    /// Whether there is something that sounds. Asked when somebody wants to listen: it starts the sound system.
    [[nodiscard]] static bool hasDevice();

    /// `sound`: Ogg Opus, or a wave file.
    void play(const QByteArray &sound);
    /// As people hear it: 0 silent, 1 loudest.
    void setVolume(qreal volume);
    void pause();
    void resume();
    void stop();
    /// A sound has begun and neither ended nor been stopped.
    [[nodiscard]] bool isBusy() const { return m_isPlaying; }

Q_SIGNALS:
    void finished();
    void failed(const QString &reason);

private:
    void make();
    void end();
    void fail(const QString &reason);
    void watch();

    QByteArray m_sound;
    QBuffer m_buffer;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
    QTimer m_watchdog;
    float m_volume = 1; ///< of the waves
    qint64 m_position = -1;
    int m_watchesWithoutProgress = 0;
    bool m_isPlaying = false;
    bool m_isPaused = false;
};

} // namespace kiosk
