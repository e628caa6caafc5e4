// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/videoplayer.h"

#include "kiosk/viewmodels/videobackend.h"

#include <QUrl>

namespace kiosk {

VideoPlayer::VideoPlayer(std::chrono::milliseconds stuckAfter, QObject *parent)
    : QObject(parent), m_stuckAfter(stuckAfter)
{
    m_watchdog.setInterval(stuckAfter / 10);
    connect(&m_watchdog, &QTimer::timeout, this, &VideoPlayer::watch);
}

VideoPlayer::~VideoPlayer() { stop(); }

void VideoPlayer::hold() { m_isHeld = true; }

void VideoPlayer::release()
{
    m_isHeld = false;
    if (m_isPlaying && !m_file.isEmpty())
        begin();
}

void VideoPlayer::play(const QString &file)
{
    stop();
    m_file = file;
    m_isPlaying = true;
    if (!m_isHeld)
        begin();
}

void VideoPlayer::begin()
{
    // Queued, so that no signal comes before play() has returned.
    if (const QString missing = missingVideoBackend(); !missing.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, missing] { fail(missing); }, Qt::QueuedConnection);
        return;
    }
    make();
    m_position = -1;
    m_sinceProgress.start();
    m_watchdog.start();
    m_player->setSource(QUrl::fromLocalFile(m_file));
    m_player->play();
}

void VideoPlayer::make()
{
    if (m_player)
        return;
    m_sink = std::make_unique<QVideoSink>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (!m_isPlaying || !frame.isValid())
            return;
        m_frame = frame;
        Q_EMIT frameChanged();
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(text); });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &VideoPlayer::handleStatus);
}

void VideoPlayer::handleStatus(QMediaPlayer::MediaStatus status)
{
    if (!m_isPlaying)
        return;
    if (status == QMediaPlayer::InvalidMedia) {
        fail(QStringLiteral("the decoder refuses it"));
    } else if (status == QMediaPlayer::EndOfMedia) {
        if (!hasFrame()) {
            fail(QStringLiteral("it ended without a picture"));
            return;
        }
        const std::chrono::milliseconds length(std::max(m_player->duration(), m_player->position()));
        end();
        Q_EMIT finished(length);
    }
}

void VideoPlayer::watch()
{
    const qint64 position = m_player->position();
    if (position != m_position) {
        m_position = position;
        m_sinceProgress.restart();
    } else if (m_sinceProgress.hasExpired(m_stuckAfter.count())) {
        fail(QStringLiteral("its position does not advance"));
    }
}

void VideoPlayer::pause()
{
    if (!m_isPlaying || !m_player)
        return;
    m_watchdog.stop();
    m_player->pause();
}

void VideoPlayer::resume()
{
    if (!m_isPlaying || !m_player)
        return;
    m_sinceProgress.start();
    m_watchdog.start();
    m_player->play();
}

std::chrono::milliseconds VideoPlayer::moment() const
{
    return std::chrono::floor<std::chrono::milliseconds>(
        std::chrono::microseconds(std::max<qint64>(m_frame.startTime(), 0)));
}

void VideoPlayer::stop()
{
    if (!m_isPlaying && !hasFrame())
        return;
    end();
    m_frame = {};
    if (m_player) {
        // Without a source it gives back its decoder and the film's pictures, some 80 MB.
        m_player->stop();
        m_player->setSource({});
        m_sink->setVideoFrame({});
    }
    Q_EMIT frameChanged();
}

void VideoPlayer::end()
{
    m_isPlaying = false;
    m_watchdog.stop();
}

void VideoPlayer::fail(const QString &reason)
{
    if (!m_isPlaying)
        return;
    const bool wasPlaying = hasFrame();
    stop();
    Q_EMIT failed(reason, wasPlaying);
}

} // namespace kiosk
