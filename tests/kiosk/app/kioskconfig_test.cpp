// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/kioskconfig.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Code;

class KioskConfigTest : public QObject
{
    Q_OBJECT

    static core::Result<kiosk::AppSettings> readText(const std::string &text)
    {
        const support::TempFolder folder;
        support::writeText(folder / "kiosk.json", text);
        return kiosk::readConfig(QString::fromStdString((folder / "kiosk.json").string()));
    }

private Q_SLOTS:
    void everySettingIsRead()
    {
        const auto settings = readText(R"({"idle_seconds": 90, "idle_warning_seconds": 25, "language": "en",
            "layout": "landscape", "reduce_motion": true, "touch": false, "sounds": false,
            "night_from": "23:30", "night_to": "05:00", "night_brightness_percent": 25,
            "night_volume_percent": 30, "volume_percent": 70})");
        QVERIFY(settings);
        QCOMPARE(settings->idleLimit, std::chrono::seconds(90));
        QCOMPARE(settings->idleWarning, std::chrono::seconds(25));
        QCOMPARE(settings->defaultLanguage, u"en"_s);
        QCOMPARE(settings->layoutName, u"landscape"_s);
        QVERIFY(settings->reduceMotion && !settings->hasTouch && !settings->hasSounds);
        using namespace std::chrono_literals;
        QVERIFY((settings->levels == kiosk::ScreenLevels{70, kiosk::ScreenLevels::Night{23h + 30min, 5h, 25, 30}}));
    }

    void whatIsMissingKeepsItsDefault()
    {
        const auto settings = readText("{}");
        QVERIFY(settings);
        QCOMPARE(settings->idleLimit, std::chrono::seconds(60));
        QCOMPARE(settings->idleWarning, std::chrono::seconds(20));
        QCOMPARE(settings->defaultLanguage, u"zh-Hans"_s);
        QVERIFY(settings->hasTouch && settings->hasSounds && settings->levels == kiosk::ScreenLevels());
        QCOMPARE(readText(R"({"idle_seconds": 25})")->idleWarning, std::chrono::seconds(20));
    }

    void aMistakeIsNamedWithItsLineAndWhatItMustBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *text, const char *told) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(told);
        };
        row("too short", "{\n\"idle_seconds\": 24}", ":2: idle_seconds must be a whole number from 25 to 3600");
        row("too long", "{\"idle_seconds\": 3601}", ":1: idle_seconds must be");
        row("a text for a number", "{\n\n\"idle_seconds\": \"60\"}", ":3: idle_seconds must be a whole number");
        row("half a second", "{\"idle_seconds\": 60.5}", "idle_seconds must be a whole number");
        row("beyond all numbers", "{\"idle_seconds\": 1e99}", "idle_seconds must be a whole number");
        row("warned before it began", "{\"idle_seconds\": 30,\n\"idle_warning_seconds\": 31}",
            ":2: idle_warning_seconds must be a whole number from 20 to 30");
        row("warned too late", "{\"idle_warning_seconds\": 19}",
            ":1: idle_warning_seconds must be a whole number from 20 to 60");
        row("language", "{\"language\": \"de\"}", ":1: language must be one of: zh-Hans, zh-Hant, en, ");
        row("layout", "{\n\"layout\": \"sideways\"\n}", ":2: layout must be one of: auto, portrait, landscape");
        row("a word for yes", "{\"reduce_motion\": \"yes\"}", "reduce_motion must be true or false");
        row("a setting that is none", "{\n\"idle_second\": 60}",
            ":2: idle_second is no setting; there are idle_seconds,");
        row("no time", "{\"night_from\": \"23.30\", \"night_to\": \"5:00\"}", "night_from must be a time of day");
        row("half a night", "{\n\"night_from\": \"23:30\"}", ":2: night_from needs night_from and night_to, both");
        row("black", "{\"night_brightness_percent\": 0}", "from 5 to 100");
        row("a list", "[]", ":1: the settings must be one JSON object");
        row("no JSON", "{\n\"idle_seconds\": 60,\n}", "line 3");
        row("empty", "", "line 1");
        row("nested without end", QByteArray("[").repeated(9'000).constData(), "nested deeper");
    }
    void aMistakeIsNamedWithItsLineAndWhatItMustBe()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const auto settings = readText(text.toStdString());
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, Code::Malformed);
        QVERIFY2(QString::fromStdString(settings.error().detail).contains(told), settings.error().detail.c_str());
        QVERIFY(settings.error().detail.find("kiosk.json") != std::string::npos);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto settings = kiosk::readConfig(u"/nonexistent/kiosk.json"_s);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, Code::NotFound);
        QVERIFY(settings.error().detail.find("/nonexistent/kiosk.json") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(KioskConfigTest)
#include "kioskconfig_test.moc"
