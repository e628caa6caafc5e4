// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sound/soundplayer.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace std::chrono_literals;
using kiosk::Sound;
using kiosk::SoundPlayer;

namespace {

std::vector<std::int16_t> samplesOf(Sound sound)
{
    const QByteArray bytes = SoundPlayer::samplesOf(sound);
    std::vector<std::int16_t> samples(size_t(bytes.size()) / sizeof(std::int16_t));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(std::int16_t));
    return samples;
}

} // namespace

/// The sounds as they are in the program, and a player with no sound device or with one.
class SoundPlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSoundsAreShortAndQuiet_data()
    {
        QTest::addColumn<Sound>("sound");
        QTest::addColumn<std::chrono::milliseconds>("longest");
        QTest::newRow("tap") << Sound::Tap << 80ms;
        QTest::newRow("not right") << Sound::NotRight << 500ms;
        QTest::newRow("right") << Sound::Right << 500ms;
        QTest::newRow("warning") << Sound::Warning << 500ms;
    }
    void theSoundsAreShortAndQuiet()
    {
        QFETCH(const Sound, sound);
        QFETCH(const std::chrono::milliseconds, longest);
        const std::vector<std::int16_t> samples = samplesOf(sound);
        int peak = 0;
        for (const std::int16_t sample : samples)
            peak = std::max(peak, std::abs(int(sample)));
        const double decibels = 20 * std::log10(peak / 32'768.0);
        QVERIFY2(decibels <= -18 && decibels > -40, qPrintable(QString::number(decibels)));
        QVERIFY(samples.size() <= size_t(SoundPlayer::kSamplesPerSecond * longest / 1s));
        // Nothing cracks where it begins and ends.
        QCOMPARE(samples.front(), 0);
        QCOMPARE(samples.back(), 0);
    }

    void whoeverPlaysGoesOnAtOnce()
    {
        SoundPlayer player;
        QElapsedTimer timer;
        timer.start();
        for (const Sound sound : {Sound::Tap, Sound::Tap, Sound::Right, Sound::Warning})
            player.play(sound, 0.5);
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    }

    void aPlayerThatWasNeverUsedEnds() { const SoundPlayer player; }
};

QTEST_GUILESS_MAIN(SoundPlayerTest)
#include "soundplayer_test.moc"
