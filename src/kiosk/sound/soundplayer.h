// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/sound/soundthread.h"

#include <QByteArray>
#include <QObject>

namespace kiosk {

/// In the order of their weight: of two at once the later one is heard.
enum class Sound { Tap, NotRight, Right, Warning };

/// Plays short sounds, the newest alone, and none without a device. Thread: UI; it sounds on another.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSamplesPerSecond = 24'000;

    explicit SoundPlayer(QObject *parent = nullptr);

    /// 16-bit samples of one channel, kSamplesPerSecond; from the program's own files. Thread: any.
    [[nodiscard]] static QByteArray samplesOf(Sound sound);

    /// `volume` as people hear it: 0 silent, 1 loudest.
    void play(kiosk::Sound sound, qreal volume);

private:
    class Output;
    Output *m_output = nullptr; ///< the thread's
    SoundThread m_thread;
};

} // namespace kiosk
