// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "screen.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using kiosk::NavigationViewModel;
using Page = NavigationViewModel::Page;

class NavigationTest : public QObject
{
    Q_OBJECT

    support::Screen *m_screen = nullptr;
    NavigationViewModel *m_navigation = nullptr;

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kiosk.navigation=false\nkiosk.content=false"_s); }
    void init()
    {
        m_screen = new support::Screen;
        m_screen->content.install(support::sampleLibrary());
        m_screen->tap();
        m_navigation = m_screen->app.navigation();
    }
    void cleanup() { delete m_screen; }

    void backGoesTheWayThatWasCome()
    {
        QVERIFY(!m_navigation->canGoBack());
        m_navigation->open(Page::Countries);
        m_navigation->open(Page::Country, u"TH"_s);
        m_navigation->open(Page::Takeaway, u"TH"_s);
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Country);
        QCOMPARE(m_navigation->pageId(), u"TH"_s);
        QCOMPARE(m_screen->app.country()->name(), u"泰国"_s);
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Countries);
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Home);
        QVERIFY(!m_navigation->canGoBack());
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Home);
    }

    void homeForgetsTheWay()
    {
        m_navigation->open(Page::Guides);
        m_navigation->openItem(u"guide/lost-passport"_s);
        m_navigation->home();
        QCOMPARE(m_navigation->page(), Page::Home);
        QVERIFY(!m_navigation->canGoBack());
    }

    void anUnknownThingLeavesThePageAsItIs_data()
    {
        QTest::addColumn<QString>("item");
        for (const char *item :
             {"guide/none", "guide/", "guide", "", "/", "country/th", "country/XX", "quiz/", "notice/..",
              "media/slide-hotline", "question/fraud/1", "card/TH", "GUIDE/lost-passport"})
            QTest::newRow(*item ? item : "empty") << QString::fromLatin1(item);
    }
    void anUnknownThingLeavesThePageAsItIs()
    {
        QFETCH(QString, item);
        m_navigation->openItem(u"guide/lost-passport"_s);
        m_navigation->openItem(item);
        QCOMPARE(m_navigation->page(), Page::Guide);
        QCOMPARE(m_navigation->pageId(), u"lost-passport"_s);
        QCOMPARE(m_screen->app.guide()->guideId(), u"lost-passport"_s);
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Home);
    }

    void theSamePageAgainIsNoStep()
    {
        m_navigation->openItem(u"guide/robbery"_s);
        m_navigation->openItem(u"guide/robbery"_s);
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Home);
    }

    void thousandsOfStepsEndAtHome()
    {
        for (int i = 0; i < 5'000; ++i)
            m_navigation->open(i % 2 == 0 ? Page::Guides : Page::Countries);
        int steps = 0;
        for (; m_navigation->canGoBack(); ++steps)
            m_navigation->back();
        QVERIFY2(steps >= 20 && steps <= 100, qPrintable(QString::number(steps)));
        QCOMPARE(m_navigation->page(), Page::Home);
    }

    void theTitleIsThePagesInEitherLanguage()
    {
        QStringList titles;
        for (const char *language : {"zh-Hans", "en"}) {
            m_screen->app.setLanguage(QString::fromLatin1(language));
            m_navigation->openItem(u"country/JP"_s);
            titles << m_navigation->pageTitle();
        }
        QCOMPARE(titles, (QStringList{u"日本"_s, u"Japan"_s}));
    }

    void theEmergencyPageKnowsTheCountryThatOneComesFrom()
    {
        m_navigation->open(Page::Country, u"TH"_s);
        m_navigation->open(Page::Emergency);
        QCOMPARE(m_screen->app.emergency()->countryCode(), u"TH"_s);
        m_navigation->open(Page::Takeaway, u"TH"_s);
        m_navigation->back();
        QCOMPARE(m_navigation->page(), Page::Emergency);
        QCOMPARE(m_screen->app.emergency()->countryCode(), u"TH"_s);
        m_navigation->home();
        m_navigation->open(Page::Emergency);
        QCOMPARE(m_screen->app.emergency()->countryCode(), QString());
    }

    void aQuizGoesOnAfterALookElsewhereAndStartsAnewAfterItsEnd()
    {
        kiosk::QuizViewModel &quiz = *m_screen->app.quiz();
        m_navigation->open(Page::Quiz, u"fraud"_s);
        quiz.choose(0);
        quiz.next();
        quiz.choose(1);
        m_navigation->open(Page::Emergency);
        m_navigation->back();
        QCOMPARE(quiz.index(), 1);
        QVERIFY(quiz.isAnswered());
        while (!quiz.isFinished()) {
            support::answerAnything(quiz);
            quiz.next();
        }
        m_navigation->open(Page::Emergency);
        m_navigation->back();
        QCOMPARE(quiz.index(), 0);
        QVERIFY(!quiz.isFinished());
        QCOMPARE(quiz.score(), 0);
    }

    void newContentTakesTheVisitorHome()
    {
        m_navigation->openItem(u"guide/robbery"_s);
        (void)m_screen->counted();
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        m_screen->content.install(support::openPack(folder / "pack"));
        QCOMPARE(m_navigation->page(), Page::Home);
        QVERIFY(!m_navigation->canGoBack());
        QCOMPARE(m_screen->app.guides()->count(), 1);
        // The page that is gone is not being looked at any more.
        m_screen->pass(std::chrono::seconds(5));
        m_screen->tap([&] { m_screen->app.endVisit(); });
        for (const auto &[name, count] : m_screen->counted())
            QVERIFY2(name.metric != core::Metric::View, name.item.c_str());
    }

    void withoutContentOnlyHelpIsThere()
    {
        m_screen->content.install(nullptr);
        QVERIFY(!m_screen->app.isContentAvailable());
        m_navigation->openItem(u"guide/robbery"_s);
        QCOMPARE(m_navigation->page(), Page::Home);
        m_navigation->open(Page::Emergency);
        QCOMPARE(m_navigation->page(), Page::Emergency);
        QCOMPARE(m_screen->app.emergency()->hotlines()->count(), 2);
        QVERIFY(!m_screen->app.emergency()->steps().isEmpty());
        m_navigation->open(Page::Takeaway);
        QVERIFY(m_screen->app.takeaway()->qrText().contains(u"12308"_s));
    }
};

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
