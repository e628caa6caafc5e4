// SPDX-License-Identifier: Apache-2.0
// The content is replaced while somebody looks at it.
#include "screen.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Page = kiosk::NavigationViewModel::Page;

class ContentChangeTest : public QObject
{
    Q_OBJECT

    struct Visit
    {
        support::TempFolder folder;
        support::MinimalPack source;
        support::Screen screen;
        int version = 0;

        Visit()
        {
            show();
            screen.tap();
        }
        /// Shows the source as it is now.
        void show()
        {
            const std::filesystem::path pack = folder / std::to_string(++version);
            support::buildPack(source, pack);
            screen.content.install(support::openPack(pack));
        }
        kiosk::NavigationViewModel &navigation() { return *screen.app.navigation(); }
    };

    /// A second question, so that there is a place to stay at.
    static void addQuestion(support::MinimalPack &pack)
    {
        const std::string quiz = pack.at("quizzes/basics.yaml");
        const size_t begin = quiz.find("  - id: first");
        std::string second = quiz.substr(begin);
        second.replace(second.find("first"), 5, "second");
        pack.set("quizzes/basics.yaml", quiz + second);
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kiosk.navigation=false\nkiosk.content=false"_s); }

    void anOpenPageStaysAndShowsWhatIsNew()
    {
        Visit visit;
        visit.navigation().open(Page::Guides);
        visit.navigation().open(Page::Guide, u"lost"_s);
        QSignalSpy moved(&visit.navigation(), &kiosk::NavigationViewModel::pageChanged);
        visit.source.replace("guides/lost/zh-Hans.md", "title: 护照丢了", "title: 护照不见了");
        visit.show();
        QCOMPARE(visit.navigation().page(), Page::Guide);
        QCOMPARE(visit.screen.app.guide()->title(), u"护照不见了"_s);
        QCOMPARE(visit.navigation().pageTitle(), u"护照不见了"_s);
        // The page is not built anew: it keeps where the reader was.
        QCOMPARE(moved.count(), 0);
        visit.navigation().back();
        QCOMPARE(visit.navigation().page(), Page::Guides);
    }

    void aPageWhoseItemIsGoneGivesWayToTheOneBefore()
    {
        Visit visit;
        visit.navigation().open(Page::Countries);
        visit.navigation().open(Page::Country, u"TH"_s);
        visit.navigation().open(Page::Notice, u"th-rain"_s);
        visit.source.remove("notices/th-rain.yaml");
        visit.source.replace("playlists/main.yaml",
                             "  - id: rain\n    type: notice\n    notice: th-rain\n    seconds: 8\n", "");
        visit.show();
        QCOMPARE(visit.navigation().page(), Page::Country);
        QCOMPARE(visit.screen.app.country()->code(), u"TH"_s);
        visit.navigation().back();
        QCOMPARE(visit.navigation().page(), Page::Countries);
    }

    void aQuizGoesOnAtItsQuestion()
    {
        Visit visit;
        addQuestion(visit.source);
        visit.show();
        visit.navigation().open(Page::Quiz, u"basics"_s);
        kiosk::QuizViewModel &quiz = *visit.screen.app.quiz();
        quiz.choose(0);
        quiz.next();
        quiz.choose(1);
        visit.source.replace("quizzes/basics.yaml", "zh-Hans: 基础", "zh-Hans: 入门");
        visit.show();
        QCOMPARE(quiz.title(), u"入门"_s);
        QCOMPARE(quiz.index(), 1);
        QVERIFY(quiz.isAnswered());
        QCOMPARE(quiz.score(), 1);
    }

    void aQuestionThatChangedIsAskedAgain()
    {
        Visit visit;
        visit.navigation().open(Page::Quiz, u"basics"_s);
        kiosk::QuizViewModel &quiz = *visit.screen.app.quiz();
        quiz.choose(1);
        visit.source.replace("quizzes/basics.yaml", "answer: 0", "answer: 1");
        visit.show();
        QVERIFY(!quiz.isAnswered());
        // A question that is gone takes its quiz to the beginning.
        visit.source.replace("quizzes/basics.yaml", "id: first", "id: other");
        visit.show();
        QCOMPARE(quiz.index(), 0);
        QCOMPARE(visit.navigation().page(), Page::Quiz);
    }

    void aQuizThatIsGoneIsLeft()
    {
        Visit visit;
        visit.navigation().open(Page::Quiz, u"basics"_s);
        visit.source.remove("quizzes/basics.yaml");
        visit.source.replace("campaigns/autumn.yaml", "  - quiz/basics\n", "");
        visit.show();
        QCOMPARE(visit.navigation().page(), Page::Home);
        QVERIFY(visit.screen.app.quiz()->quizId().isEmpty());
    }

    void aPictureThatChangedHasAnotherAddress()
    {
        Visit visit;
        visit.navigation().open(Page::Guide, u"lost"_s);
        const QUrl before = visit.screen.app.guide()->illustration();
        QCOMPARE(before.adjusted(QUrl::RemoveQuery), QUrl(u"image://pack/images/one.png"_s));
        visit.source.replace("guides/lost/zh-Hans.md", "title: 护照丢了", "title: 护照不见了");
        visit.show();
        QCOMPARE(visit.screen.app.guide()->illustration(), before);
        std::string png = support::smallPng();
        png[26 - 3] = 2; // another height, in the last byte of IHDR's second number
        visit.source.set("images/one.png", png);
        visit.show();
        const QUrl after = visit.screen.app.guide()->illustration();
        QVERIFY(after != before);
        QCOMPARE(after.adjusted(QUrl::RemoveQuery), before.adjusted(QUrl::RemoveQuery));
    }
};

QTEST_MAIN(ContentChangeTest)
#include "content_change_test.moc"
