// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "kiosk/content/media_store.h"
#include "kiosk/speech/clipdecoder.h"
#include "kiosk/speech/slowed.h"
#include "kiosk/speech/speechlibrary.h"
#include "kiosk/speech/speechplayer.h"
#include "pack/manifest.h"
#include "pack/speech_book.h"
#include "storage/file_io.h"
#include "support/temp_folder.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <numbers>

namespace {

constexpr int kRate = 24'000;

std::vector<std::int16_t> tone(double hertz, double seconds)
{
    std::vector<std::int16_t> samples(size_t(seconds * kRate));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = std::int16_t(8000 * std::sin(2 * std::numbers::pi * hertz * double(i) / kRate));
    return samples;
}

double pitchOf(std::span<const std::int16_t> samples)
{
    int crossings = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0;
    return crossings * double(kRate) / double(samples.size());
}

/// A clip that was rendered with the program.
QByteArray spokenClip(const char *text)
{
    const auto clip = kiosk::SpeechLibrary::read(nullptr)->clip(pack::speechKey("zh-Hans", text));
    if (!clip)
        throw std::runtime_error(clip.error().detail + ": was this built without espeak-ng?");
    return *clip;
}

/// A store of one book with one clip, whose blob is `stored`.
kiosk::MediaStore storeOf(const support::TempFolder &folder, const std::string &book, const std::string &stored)
{
    const std::string hash = core::sha256Hex(core::asBytes(book));
    const auto file = folder.path() / pack::blobPathOf(hash);
    std::filesystem::create_directories(file.parent_path());
    if (!storage::writeFileUnflushed(file, core::asBytes(stored)))
        throw std::runtime_error("cannot write " + file.string());
    return kiosk::MediaStore({folder.path()}, {{"speech/one.en.speech", hash, std::int64_t(book.size())}});
}

} // namespace

class SpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowSpeechLastsLongerAndKeepsItsPitch_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::newRow("a deep voice") << 90.0;
        QTest::newRow("a high voice") << 300.0;
    }
    void slowSpeechLastsLongerAndKeepsItsPitch()
    {
        QFETCH(double, hertz);
        const auto samples = tone(hertz, 2);
        const auto slow = kiosk::slowed(samples, kRate, 1.4);
        const double factor = double(slow.size()) / double(samples.size());
        QVERIFY2(factor > 1.35 && factor < 1.45, qPrintable(QString::number(factor)));
        QVERIFY2(std::abs(pitchOf(slow) - hertz) < hertz * 0.03, qPrintable(QString::number(pitchOf(slow))));
    }

    void aClipOfAPackIsFoundByItsWords()
    {
        const support::TempFolder folder;
        const QByteArray sound = spokenClip("紧急求助");
        const std::string book = pack::speechBook({{pack::speechKey("en", "Only in the pack"), sound.toStdString()}});
        auto media = storeOf(folder, book, book);
        const auto library = kiosk::SpeechLibrary::read(&media);
        QVERIFY(library->problems().empty());
        QCOMPARE(*library->clip(pack::speechKey("en", "Only in\nthe pack")), sound);
        QVERIFY(!library->contains(pack::speechKey("zh-Hans", "Only in the pack")));
    }

    void aDamagedBookIsNotRead()
    {
        const support::TempFolder folder;
        const std::string book =
            pack::speechBook({{pack::speechKey("en", "Only in the pack"), spokenClip("紧急求助").toStdString()}});
        std::string damaged = book;
        damaged.back() = char(damaged.back() ^ 1);
        auto media = storeOf(folder, book, damaged);
        const auto library = kiosk::SpeechLibrary::read(&media);
        QCOMPARE(library->problems().size(), size_t(1));
        QVERIFY(!library->contains(pack::speechKey("en", "Only in the pack")));
    }

    /// A hanzi takes a voice about a quarter of a second, and silence is no voice.
    void aRenderedClipHoldsAVoice()
    {
        kiosk::ClipDecoder decoder;
        QSignalSpy decoded(&decoder, &kiosk::ClipDecoder::decoded);
        decoder.decode(spokenClip("紧急求助"));
        QTRY_COMPARE_WITH_TIMEOUT(decoded.count(), 1, 10'000);
        const QByteArray bytes = decoded.at(0).at(0).toByteArray();
        const auto *samples = reinterpret_cast<const std::int16_t *>(bytes.constData());
        const double seconds = double(bytes.size()) / 2 / kiosk::ClipDecoder::kSamplesPerSecond;
        QVERIFY2(seconds > 0.6 && seconds < 2.4, qPrintable(QString::number(seconds)));
        double energy = 0;
        for (qsizetype i = 0; i < bytes.size() / 2; ++i)
            energy += double(samples[i]) * samples[i];
        QVERIFY(std::sqrt(energy / double(bytes.size() / 2)) > 500);
    }

    void whatIsNoSoundFails()
    {
        kiosk::SpeechPlayer player;
        QSignalSpy failed(&player, &kiosk::SpeechPlayer::failed);
        player.play(QByteArray("no sound at all, whatever its name says"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
        QVERIFY(!player.isBusy());
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    QGuiApplication app(argc, argv);
    SpeechTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "speech_test.moc"
