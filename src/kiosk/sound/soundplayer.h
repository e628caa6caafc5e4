// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QThread>

namespace kiosk {

/// In the order of their weight: of two at once the later one is heard.
enum class Sound { Tap, NotRight, Right, Warning };

/// Plays short sounds, the newest alone, and none without a device. It does so on a thread of its own, which begins
/// with the first sound: a sound server that is slow, or hangs, keeps no finger waiting, nor the player's end. Thread:
/// UI.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSamplesPerSecond = 24'000;

    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// 16-bit samples of one channel, kSamplesPerSecond; from the program's own files. Thread: any.
    [[nodiscard]] static QByteArray samplesOf(Sound sound);

    /// `volume` as people hear it: 0 silent, 1 loudest.
    void play(kiosk::Sound sound, qreal volume);

private:
    class Output;
    QThread *m_thread;          ///< left behind where a sound server holds it
    Output *m_output = nullptr; ///< the thread's
};

} // namespace kiosk
