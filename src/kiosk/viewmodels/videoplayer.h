// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QMediaPlayer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>
#include <chrono>
#include <memory>

namespace kiosk {

/// The one player of the program, without sound. It is made when the first film is due, and then only its source
/// changes. Whatever the decoder does, each play() ends in finished() or failed(), unless stop() comes before.
/// Thread: UI.
class VideoPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

public:
    /// Without a new position for so long a film counts as stuck.
    explicit VideoPlayer(std::chrono::milliseconds stuckAfter = std::chrono::seconds(5), QObject *parent = nullptr);
    ~VideoPlayer() override;

    /// While held, play() only remembers: the decoder's start must not delay the first frame of the window.
    void hold();
    void release();

    void play(const QString &file);
    /// Keeps the frame until resume(), stop() or the next play().
    void pause();
    void resume();
    void stop();
    [[nodiscard]] bool hasFrame() const { return m_frame.isValid(); }
    [[nodiscard]] const QVideoFrame &frame() const { return m_frame; }
    /// When in the film the frame is shown; 0 without one.
    [[nodiscard]] std::chrono::milliseconds moment() const;

Q_SIGNALS:
    /// hasFrame() may have changed as well.
    void frameChanged();
    void finished(std::chrono::milliseconds length);
    /// `wasPlaying`: there had been frames.
    void failed(const QString &reason, bool wasPlaying);

private:
    void begin();
    void make();
    void end();
    void fail(const QString &reason);
    void handleStatus(QMediaPlayer::MediaStatus status);
    void watch();

    std::chrono::milliseconds m_stuckAfter;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
    QVideoFrame m_frame;
    QString m_file;
    QTimer m_watchdog;
    QElapsedTimer m_sinceProgress;
    qint64 m_position = -1;
    bool m_isHeld = false;
    bool m_isPlaying = false;
};

} // namespace kiosk
