// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/interfacelanguage.h"

#include "kiosk/viewmodels/cutfonts.h"

#include <QDir>
#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>
#include <algorithm>
#include <numeric>

using kiosk::InterfaceLanguage;

namespace {

/// Everything that is written between <translation> and </translation>.
QString translationsIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(fileName));
    QXmlStreamReader xml(&file);
    QString texts;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isTranslation = xml.name() == u"translation";
        if (xml.isStartElement() && (isTranslation || depth > 0))
            ++depth;
        else if (xml.isEndElement() && depth > 0)
            --depth;
        else if (xml.isCharacters() && depth > 0)
            texts += xml.text();
    }
    return texts;
}

} // namespace

class InterfaceLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterOfEveryTextIsInItsFont_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : InterfaceLanguage::codes())
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyLetterOfEveryTextIsInItsFont()
    {
        QFETCH(QString, code);
        const InterfaceLanguage language(code);
        const QString family = InterfaceLanguage::fontFamily(code);
        const QRawFont font = QRawFont::fromFont(QFont(family));
        // Qt keeps the names of substitutes in small letters.
        QCOMPARE(font.familyName().toLower(), (code == u"ar" ? QString(kiosk::kCutKorean) : family).toLower());
        const QRawFont arabic = QRawFont::fromFont(QFont(QStringLiteral("DejaVu Sans")));
        // A name in hanzi within another script comes from the font of the source language.
        const QRawFont hanzi = QRawFont::fromFont(QFont(InterfaceLanguage::fontFamily(QStringLiteral("zh-Hans"))));
        QString text = InterfaceLanguage::nativeName(code);
        if (code != u"zh-Hans")
            text += translationsIn(QStringLiteral(HUHANG_TRANSLATIONS "/huhang_%1.ts").arg(code));
        QVERIFY(text.size() > 3);
        QStringList missing;
        for (const char32_t letter : text.toUcs4())
            if (QChar::isPrint(letter) && !font.supportsCharacter(letter) && !hanzi.supportsCharacter(letter) &&
                !(code == u"ar" && arabic.supportsCharacter(letter)))
                missing << QString::fromUcs4(&letter, 1);
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void whatACutFontLacksIsDrawnWithTheWholeOne_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("families");
        const QString whole = QStringLiteral("Noto Sans CJK %1");
        const QString cut = QStringLiteral("Huhang Sans %1");
        const QString chinese = QStringLiteral("SC");
        const QString korean = QStringLiteral("KR");
        QTest::newRow("usual") << "zh-Hans" << QStringLiteral("领事保护") << QStringList{cut.arg(chinese)};
        // Hanzi of names that GB 2312 does not have.
        QTest::newRow("rare") << "zh-Hans" << QStringLiteral("陶喆堃")
                              << QStringList{cut.arg(chinese), whole.arg(chinese)};
        QTest::newRow("Latin") << "en" << QStringLiteral("Yaoundé, “12308”") << QStringList{cut.arg(korean)};
        QTest::newRow("hanzi among Latin")
            << "en" << QStringLiteral("Call 领") << QStringList{cut.arg(korean), whole.arg(korean)};
        QTest::newRow("Latin among Arabic") << "ar" << QStringLiteral("سفارة Bangkok، 12308")
                                            << QStringList{QStringLiteral("DejaVu Sans"), cut.arg(korean).toLower()};
    }
    void whatACutFontLacksIsDrawnWithTheWholeOne()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        const InterfaceLanguage language(code);
        QTextLayout layout(text, QFont(InterfaceLanguage::fontFamily(code)));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QStringList families;
        for (const QGlyphRun &run : layout.glyphRuns()) {
            families << run.rawFont().familyName();
            QVERIFY2(!run.glyphIndexes().contains(0), "a letter is drawn as an empty box");
        }
        families.sort();
        families.removeDuplicates();
        QTEST(families, "families");
    }

    /// The places of the parts of a line, from left to right.
    static QList<qsizetype> order(const QString &line, const QStringList &parts)
    {
        QTextLayout layout(line, QFont(InterfaceLanguage::fontFamily(QStringLiteral("ar"))));
        layout.beginLayout();
        const QTextLine drawn = layout.createLine();
        layout.endLayout();
        QList<qsizetype> places(parts.size());
        std::iota(places.begin(), places.end(), 0);
        std::ranges::sort(places, {}, [&](qsizetype i) { return drawn.cursorToX(int(line.indexOf(parts[i])) + 1); });
        return places;
    }

    void aLineRunsAsTheLanguageDoesWhateverComesFirst()
    {
        const QStringList parts{QStringLiteral("Wikidata"), QStringLiteral("泰国"), QStringLiteral("آسيا")};
        const InterfaceLanguage english(QStringLiteral("en"));
        QCOMPARE(english.joined(parts, QStringLiteral(", ")), QStringLiteral("Wikidata, 泰国, آسيا"));
        const InterfaceLanguage arabic(QStringLiteral("ar"));
        QCOMPARE(order(arabic.joined(parts, QStringLiteral("، ")), parts), (QList<qsizetype>{2, 1, 0}));
        // Without that, what comes first leads the line.
        QVERIFY(order(parts.join(QStringLiteral("، ")), parts) != (QList<qsizetype>{2, 1, 0}));
    }

    void noArabicTextIsLedByWhatIsPutIntoIt()
    {
        const QString path = QStringLiteral(HUHANG_TRANSLATIONS "/huhang_ar.ts");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Several values and no word of Arabic: nothing else says which way the line runs.
        static const QRegularExpression values(QStringLiteral("<translation>(%1 · [^<]*)</translation>"));
        QCOMPARE(values.match(QString::fromUtf8(file.readAll())).captured(1), QString());
    }

    void datesAreWrittenAsInTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("month");
        const auto row = [](const char *code, const QString &day, const QString &month) {
            QTest::newRow(code) << QString::fromLatin1(code) << day << month;
        };
        row("zh-Hans", QStringLiteral("2026年6月3日"), QStringLiteral("2026年6月"));
        row("zh-Hant", QStringLiteral("2026年6月3日"), QStringLiteral("2026年6月"));
        row("en", QStringLiteral("3 June 2026"), QStringLiteral("June 2026"));
        row("ja", QStringLiteral("2026年6月3日"), QStringLiteral("2026年6月"));
        row("ko", QStringLiteral("2026년 6월 3일"), QStringLiteral("2026년 6월"));
        row("fr", QStringLiteral("3 juin 2026"), QStringLiteral("juin 2026"));
        row("es", QStringLiteral("3 de junio de 2026"), QStringLiteral("junio de 2026"));
        row("ru", QStringLiteral("3 июня 2026 г."), QStringLiteral("июнь 2026 г."));
        row("ar", QStringLiteral("3 يونيو 2026"), QStringLiteral("يونيو 2026"));
    }
    void datesAreWrittenAsInTheLanguage()
    {
        QFETCH(QString, code);
        const InterfaceLanguage language(code);
        QTEST(language.dateText(2026, 6, 3), "day");
        QTEST(language.dateText(2026, 6, 0), "month");
    }

    void anUnknownLanguageChangesNothing()
    {
        InterfaceLanguage language(QStringLiteral("xx"));
        QCOMPARE(language.code(), QStringLiteral("zh-Hans"));
        QVERIFY(!language.setCode(QStringLiteral("../../etc/passwd")));
        QVERIFY(language.setCode(QStringLiteral("ar")) && language.isRightToLeft());
        language.reset();
        QCOMPARE(language.code(), QStringLiteral("zh-Hans"));
    }
};

QTEST_MAIN(InterfaceLanguageTest)
#include "interfacelanguage_test.moc"
