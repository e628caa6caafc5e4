// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/options.h"
#include "kiosk/app/renderer.h"

#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using kiosk::Options;
using kiosk::OptionsText;

namespace {

std::variant<Options, OptionsText> read(const QStringList &arguments)
{
    return kiosk::readOptions(QStringList{u"huhang-kiosk"_s} + arguments);
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsToldAndEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QStringList &arguments, const QString &told) {
            QTest::newRow(name) << arguments << told;
        };
        row("an unknown option", {u"--packs"_s, u"x"_s}, u"packs"_s);
        row("a word too much", {u"start"_s}, u"What is start for?"_s);
        row("a missing value", {u"--pack"_s}, u"pack"_s);
        row("renderer", {u"--renderer"_s, u"vulkan"_s}, u"--renderer is auto, software or opengl"_s);
        row("language", {u"--language"_s, u"de"_s}, u"--language is one of: zh-Hans, zh-Hant, en"_s);
        row("language, empty", {u"--language"_s, QString()}, u"--language"_s);
        row("language in capitals", {u"--language"_s, u"EN"_s}, u"--language"_s);
        for (const char *size : {"big", "1080", "1080x", "x1920", "0x0", "-1080x1920", "1080x1920x2", "1080X1920",
                                 "100x100", "9999x9999", "99999x99999", "1080x1920\n", "１０８０x１９２０", ""})
            row(qPrintable(u"size %1"_s.arg(QString::fromUtf8(size))), {u"--size"_s, QString::fromUtf8(size)},
                u"--size"_s);
        for (const char *interval : {"0", "-5", "soon", "1.5", "", "86401", "99999999999"})
            row(qPrintable(u"interval %1"_s.arg(QString::fromUtf8(interval))),
                {u"--sync-interval"_s, QString::fromUtf8(interval)}, u"--sync-interval"_s);
        for (const char *limit : {"-1", "fast", "1.5", "", "1048577"})
            row(qPrintable(u"download limit %1"_s.arg(QString::fromUtf8(limit))),
                {u"--download-limit"_s, QString::fromUtf8(limit)}, u"--download-limit is a number of KiB"_s);
        for (const char *hub : {"", "hub.example", "ftp://hub.example", "https://", "http:///x", "file:///etc/passwd"})
            row(qPrintable(u"hub %1"_s.arg(QString::fromUtf8(hub))), {u"--hub"_s, QString::fromUtf8(hub)}, u"--hub"_s);
        row("a code without a hub", {u"--enrol"_s, u"ABCDE"_s}, u"--hub URL"_s);
        row("a folder without a name", {u"--data"_s, QString()}, u"--data is the name of a folder"_s);
        row("a pack without a name", {u"--pack="_s}, u"--pack is the name of a folder"_s);
        row("a stick without a name", {u"--usb"_s, QString()}, u"--usb is the name of a folder"_s);
        row("sticks nowhere", {u"--usb-parent"_s, QString()}, u"--usb-parent is the name of a folder"_s);
        row("pictures into nowhere", {u"--shots"_s, QString()}, u"--shots is the name of a folder"_s);
    }
    void wrongUseIsToldAndEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        const auto result = read(arguments);
        const auto *text = std::get_if<OptionsText>(&result);
        QVERIFY(text);
        QCOMPARE(text->exitCode, 2);
        QVERIFY2(text->text.contains(told), qPrintable(text->text));
        QVERIFY(text->text.contains(u"--help"_s));
    }

    void helpAndVersionAreNoMistakes()
    {
        for (const QString &option : {u"--help"_s, u"--version"_s, u"-h"_s, u"-v"_s}) {
            const auto result = read({option});
            const auto *text = std::get_if<OptionsText>(&result);
            QVERIFY(text);
            QCOMPARE(text->exitCode, 0);
            QVERIFY(text->text.contains(option.endsWith(u'h') || option == u"--help" ? u"--rehearse"_s : u"0."_s));
        }
    }

    void whatIsAskedForIsWhatIsRead()
    {
        const auto result = read({u"--data"_s,
                                  u"/d"_s,
                                  u"--pack"_s,
                                  u"/p"_s,
                                  u"--hub"_s,
                                  u"http://127.0.0.1:8480"_s,
                                  u"--config"_s,
                                  u"/c"_s,
                                  u"--language"_s,
                                  u"en"_s,
                                  u"--size"_s,
                                  u"390x844"_s,
                                  u"--renderer"_s,
                                  u"software"_s,
                                  u"--sync-interval"_s,
                                  u"5"_s,
                                  u"--rehearse"_s,
                                  u"/r"_s,
                                  u"--print-first-frame"_s,
                                  u"--no-touch"_s,
                                  u"--watch"_s});
        const auto *options = std::get_if<Options>(&result);
        QVERIFY(options);
        QCOMPARE(options->dataFolder, u"/d"_s);
        QCOMPARE(options->packFolder, u"/p"_s);
        QCOMPARE(options->hubUrl, u"http://127.0.0.1:8480"_s);
        QCOMPARE(options->configFile, u"/c"_s);
        QCOMPARE(options->language, u"en"_s);
        QCOMPARE(*options->size, QSize(390, 844));
        QVERIFY(options->isWindowed && options->shouldPrintFirstFrame && options->shouldWatch && !options->isSelfTest);
        QVERIFY(!options->hasTouch);
        QCOMPARE(options->renderer, kiosk::Renderer::Software);
        QCOMPARE(options->syncInterval, std::chrono::seconds(5));
        QCOMPARE(options->rehearsalFile, u"/r"_s);
    }

    void withoutOptionsTheScreenIsFilled()
    {
        const auto result = read({});
        const auto *options = std::get_if<Options>(&result);
        QVERIFY(options);
        QVERIFY(options->hasTouch && !options->isWindowed && !options->size && options->hubUrl.isEmpty() &&
                options->language.isEmpty());
        QCOMPARE(options->renderer, kiosk::Renderer::Automatic);
        QVERIFY(!options->dataFolder.isEmpty() && !options->packFolder.isEmpty());
    }

    void theRendererIsChosenAndItsReasonLogged()
    {
        // This test runs without a screen, where only software draws.
        QTest::ignoreMessage(QtInfoMsg,
                             QRegularExpression(u"drawing in software: the platform offscreen has no OpenGL"_s));
        kiosk::chooseRenderer(kiosk::Renderer::Automatic);
        QCOMPARE(QQuickWindow::sceneGraphBackend(), u"software"_s);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"drawing with OpenGL: it was asked for"_s));
        kiosk::chooseRenderer(kiosk::Renderer::OpenGl);
    }
};

QTEST_MAIN(OptionsTest)
#include "options_test.moc"
