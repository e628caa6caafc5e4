// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/search_text.h"

#include <QTest>

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreComparedWithoutCaseAccentsAndSigns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents and an apostrophe") << u"Côte d'Ivoire"_qs << u"cotedivoire"_qs;
        QTest::newRow("a curly apostrophe") << u"Côte d’Ivoire"_qs << u"cotedivoire"_qs;
        QTest::newRow("wide letters") << u"ＴＧ"_qs << u"tg"_qs;
        QTest::newRow("pinyin with tones") << u"Tàiguó"_qs << u"taiguo"_qs;
        QTest::newRow("an umlaut of pinyin") << u"lǜ"_qs << u"lu"_qs;
        QTest::newRow("hanzi") << u"  泰 国！"_qs << u"泰国"_qs;
        QTest::newRow("hanzi before letters") << u"thai 泰国"_qs << u"泰国thai"_qs;
        QTest::newRow("signs only") << u"?!…（）\"*-:^"_qs << QString();
        QTest::newRow("an emoji") << u"😀"_qs << QString();
        QTest::newRow("longer than anybody types") << QString(100, u'a') << QString(100, u'a');
    }
    void namesAreComparedWithoutCaseAccentsAndSigns()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(kiosk::foldedName(name.toStdString())), folded);
    }

    void aNameIsIndexedApartAndTogether_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("hanzi");
        QTest::addColumn<QString>("latin");
        QTest::newRow("hanzi") << u"刚果（金）"_qs << u"刚 果 金"_qs << QString();
        QTest::newRow("one word") << u"Japan"_qs << QString() << u"japan"_qs;
        QTest::newRow("two words") << u"New Zealand"_qs << QString() << u"new zealand | newzealand"_qs;
        QTest::newRow("a hyphen") << u"Congo-Kinshasa"_qs << QString() << u"congo kinshasa | congokinshasa"_qs;
        QTest::newRow("both") << u"APP中国"_qs << u"中 国"_qs << u"app"_qs;
    }
    void aNameIsIndexedApartAndTogether()
    {
        QFETCH(QString, name);
        QFETCH(QString, hanzi);
        QFETCH(QString, latin);
        const kiosk::SearchColumns columns = kiosk::searchColumns(name.toStdString());
        QCOMPARE(QString::fromStdString(columns.hanzi), hanzi);
        QCOMPARE(QString::fromStdString(columns.latin), latin);
    }

    void aQueryBecomesQuotedPhrases_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("hanzi") << u"泰国"_qs << u"hanzi : \"泰 国\""_qs;
        QTest::newRow("a word") << u"Tai"_qs << u"latin : \"tai\" *"_qs;
        QTest::newRow("two words") << u"tai guo"_qs << u"latin : (\"tai guo\" * OR \"taiguo\" *)"_qs;
        QTest::newRow("both") << u"泰t"_qs << u"hanzi : \"泰\" AND latin : \"t\" *"_qs;
        QTest::newRow("operators are words")
            << u"a OR b NOT c*"_qs << u"latin : (\"a or b not c\" * OR \"aorbnotc\" *)"_qs;
        QTest::newRow("quotes vanish") << u"\"x\"; DROP"_qs << u"latin : (\"x drop\" * OR \"xdrop\" *)"_qs;
        QTest::newRow("nothing to search") << u" '\"*()-^ "_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aQueryBecomesQuotedPhrases()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expression);
        QCOMPARE(QString::fromStdString(kiosk::matchExpression(typed.toStdString())), expression);
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "search_text_test.moc"
