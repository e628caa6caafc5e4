// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/displaytext.h"
#include "screen.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kiosk::toQString;
using Page = kiosk::NavigationViewModel::Page;
using core::Metric;

class CoursesTest : public QObject
{
    Q_OBJECT

    support::Screen *m_screen = nullptr;

    kiosk::NavigationViewModel &navigation() { return *m_screen->app.navigation(); }
    kiosk::CourseViewModel &shown() { return *m_screen->app.course(); }
    kiosk::LessonViewModel &lesson() { return *m_screen->app.lesson(); }
    kiosk::QuizViewModel &quiz() { return *m_screen->app.quiz(); }
    core::Course course(const QString &id = u"project-staff"_s) { return *m_screen->content.course(id); }

    /// The question on the page, and its name "<quiz>/<question>".
    std::pair<std::string, core::Question> asked()
    {
        for (const core::Quiz &one : m_screen->content.quizzes())
            for (const core::Question &question : one.questions)
                if (toQString(question.question.at("zh-Hans")) == quiz().question())
                    return {one.id + "/" + question.id, question};
        return {};
    }
    /// Right; or one option that is not all that is right, or the steps as they lie there.
    void answer(const core::Question &question, bool isRight)
    {
        const std::vector<int> shown = core::shownOrder(question);
        const auto rowOf = [&](int option) { return int(std::ranges::find(shown, option) - shown.begin()); };
        if (isRight)
            for (const int option : question.answer)
                quiz().choose(rowOf(option));
        else if (question.type == core::QuestionType::Order)
            for (int row = 0; row < int(shown.size()); ++row)
                quiz().choose(row);
        else
            quiz().choose(question.answer.front() == 0 ? 1 : 0);
        quiz().check();
    }
    /// Plays the round to its result, with the first `wrong` answers wrong. What was asked, in order.
    std::vector<std::string> play(size_t wrong)
    {
        std::vector<std::string> names;
        while (!quiz().isFinished() && names.size() < 100) {
            const auto [name, question] = asked();
            answer(question, names.size() >= wrong);
            names.push_back(name);
            quiz().next();
        }
        return names;
    }
    static std::set<std::string> bankOf(const core::Course &one)
    {
        std::set<std::string> bank;
        for (const core::CourseLesson &each : one.lessons)
            bank.insert(each.questions.begin(), each.questions.end());
        return bank;
    }

private Q_SLOTS:
    void init()
    {
        m_screen = new support::Screen;
        m_screen->content.install(support::sampleLibrary());
        m_screen->tap();
    }
    void cleanup() { delete m_screen; }

    void everyLessonOfEveryCourseShowsItsPointsAndLeadsSomewhere()
    {
        QCOMPARE(m_screen->app.courses()->count(), 5);
        for (const core::Course &one : m_screen->content.courses()) {
            navigation().openItem(u"course/"_s + toQString(one.id));
            QCOMPARE(navigation().pageTitle(), toQString(one.title.at("zh-Hans")));
            QCOMPARE(shown().lessons()->count(), int(one.lessons.size()));
            QVERIFY(!shown().examText().isEmpty() && !shown().trainerNotes().isEmpty());
            for (const core::CourseLesson &each : one.lessons) {
                navigation().open(Page::Lesson, toQString(one.id) + u'/' + toQString(each.id));
                QCOMPARE(lesson().title(), toQString(each.title.at("zh-Hans")));
                QCOMPARE(lesson().points().size(), qsizetype(each.points.size()));
                QCOMPARE(lesson().points().constFirst(), toQString(each.points.front().text.at("zh-Hans")));
                QCOMPARE(lesson().items()->count(), int(each.items.size()));
                QCOMPARE(lesson().questionCount(), int(each.questions.size()));
                QCOMPARE(lesson().nextId().isEmpty(), &each == &one.lessons.back());
                for (int i = 0; i < lesson().items()->count(); ++i) {
                    navigation().openItem(lesson().items()->valueAt(i, u"itemId"_s).toString());
                    QVERIFY(navigation().page() != Page::Lesson);
                    navigation().back();
                    QCOMPARE(navigation().page(), Page::Lesson);
                }
            }
        }
    }

    void lessonsAreTickedWhenTheyAreOpenedAndForgottenWithTheVisit()
    {
        navigation().open(Page::Course, u"project-staff"_s);
        QCOMPARE(shown().progress(), 0.0);
        navigation().open(Page::Lesson, u"project-staff/papers"_s);
        navigation().back();
        QVERIFY(shown().lessons()->valueAt(1, u"isSeen"_s).toBool());
        QVERIFY(!shown().lessons()->valueAt(0, u"isSeen"_s).toBool());
        QVERIFY(shown().progressText().contains(u"1"_s));
        navigation().open(Page::Course, u"students-abroad"_s); // another course's ticks are its own
        QCOMPARE(shown().progress(), 0.0);
        m_screen->app.endVisit();
        QVERIFY(shown().courseId().isEmpty() && lesson().lessonId().isEmpty() && shown().trainerNotes().isEmpty());
        m_screen->tap();
        navigation().open(Page::Course, u"project-staff"_s);
        QCOMPARE(shown().progress(), 0.0);
    }

    void anExamDrawsFromTheLessonsAndItsMarkDecides_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<bool>("isPassed");
        QTest::newRow("all right") << 0 << true;
        QTest::newRow("exactly 80 %") << 3 << true;
        QTest::newRow("one less") << 4 << false;
    }
    void anExamDrawsFromTheLessonsAndItsMarkDecides()
    {
        QFETCH(int, wrong);
        QFETCH(bool, isPassed);
        navigation().open(Page::Course, u"project-staff"_s);
        navigation().open(Page::Quiz, u"exam/project-staff"_s);
        QCOMPARE(quiz().count(), 15);
        QVERIFY(quiz().verdictText().isEmpty());
        const std::vector<std::string> names = play(size_t(wrong));
        const std::set<std::string> bank = bankOf(course());
        const std::set<std::string> drawn(names.begin(), names.end());
        QCOMPARE(drawn.size(), size_t(15));
        QVERIFY(std::ranges::includes(bank, drawn));
        QCOMPARE(quiz().isPassed(), isPassed);
        QVERIFY(isPassed == !quiz().verdictText().contains(u"80"_s));
        const support::Counts counts = m_screen->counted();
        QCOMPARE(support::sumOf(counts, "course/project-staff", Metric::Completion), 1);
        QCOMPARE(m_screen->items.at("course/project-staff").titles.at("en"), course().title.at("en"));
        for (const std::string &name : names)
            QCOMPARE(support::sumOf(counts, "question/" + name, Metric::AnswerRight) +
                         support::sumOf(counts, "question/" + name, Metric::AnswerWrong),
                     1);
        navigation().open(Page::Course, quiz().courseId());
        QCOMPARE(shown().isPassed(), isPassed);
        // The lessons of what was wrong are marked, and no others.
        for (int i = 0; i < shown().lessons()->count(); ++i) {
            const std::vector<std::string> questions = course().lessons[size_t(i)].questions;
            const bool isMissed = std::any_of(names.begin(), names.begin() + wrong, [&](const std::string &name) {
                return std::ranges::find(questions, name) != questions.end();
            });
            QCOMPARE(shown().lessons()->valueAt(i, u"isToRepeat"_s).toBool(), isMissed);
        }
    }

    void whatWasWrongIsAskedAgainAndThenTheLessonIsDone()
    {
        navigation().open(Page::Course, u"project-staff"_s);
        navigation().open(Page::Quiz, u"exam/project-staff"_s);
        play(5);
        static_cast<void>(m_screen->counted());
        quiz().retryWrong();
        QCOMPARE(quiz().count(), 5);
        play(0);
        QVERIFY(quiz().verdictText().isEmpty() && !quiz().isPassed()); // that was no exam
        QCOMPARE(quiz().againText(), u"再考一次"_s);
        QCOMPARE(support::sumOf(m_screen->counted(), "course/project-staff", Metric::Completion), 0);
        navigation().open(Page::Course, u"project-staff"_s);
        for (int i = 0; i < shown().lessons()->count(); ++i)
            QVERIFY(!shown().lessons()->valueAt(i, u"isToRepeat"_s).toBool());
        QVERIFY(!shown().isPassed());
        // Another exam asks others as far as there are others.
        navigation().open(Page::Quiz, u"exam/project-staff"_s);
        const std::vector<std::string> second = play(0);
        QVERIFY(quiz().isPassed());
        quiz().restart();
        QVERIFY(!quiz().isFinished());
        QCOMPARE(quiz().count(), 15);
        QCOMPARE(std::set<std::string>(second.begin(), second.end()).size(), second.size());
    }

    void practiceIsNoCompletion()
    {
        navigation().open(Page::Lesson, u"students-abroad/money"_s);
        navigation().open(Page::Quiz, u"practice/students-abroad/money"_s);
        std::vector<std::string> questions;
        for (const core::CourseLesson &each : course(u"students-abroad"_s).lessons)
            if (each.id == "money")
                questions = each.questions;
        QCOMPARE(play(1), questions);
        QVERIFY(quiz().verdictText().isEmpty());
        navigation().open(Page::Course, u"students-abroad"_s);
        QVERIFY(shown().lessons()->valueAt(2, u"isToRepeat"_s).toBool());
        navigation().open(Page::Quiz, u"practice/students-abroad"_s);
        QCOMPARE(quiz().count(), 5);
        play(0);
        for (const auto &[name, count] : m_screen->counted())
            QVERIFY(name.metric != Metric::Completion);
    }

    void aCourseItsLessonsAndItsSheetAreOneView()
    {
        navigation().open(Page::Course, u"students-abroad"_s);
        m_screen->pass(2s);
        navigation().open(Page::Lesson, u"students-abroad/money"_s);
        m_screen->pass(2s);
        navigation().open(Page::TrainerNote, u"students-abroad"_s);
        m_screen->pass(4s);
        navigation().openItem(u"guide/cash-and-money"_s);
        m_screen->pass(4s);
        navigation().back();
        m_screen->pass(4s);
        navigation().home();
        const support::Counts counts = m_screen->counted();
        QCOMPARE(support::sumOf(counts, "course/students-abroad", Metric::View), 2);
        QCOMPARE(support::sumOf(counts, "guide/cash-and-money", Metric::View), 1);
    }

    void whatThePackHasNotCannotBeOpened_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<QString>("id");
        QTest::newRow("course") << Page::Course << u"none"_s;
        QTest::newRow("lesson") << Page::Lesson << u"students-abroad/none"_s;
        QTest::newRow("lesson without a course") << Page::Lesson << u"money"_s;
        QTest::newRow("sheet") << Page::TrainerNote << u"none"_s;
        QTest::newRow("exam") << Page::Quiz << u"exam/none"_s;
        QTest::newRow("practice") << Page::Quiz << u"practice/students-abroad/none"_s;
    }
    void whatThePackHasNotCannotBeOpened()
    {
        QFETCH(Page, page);
        QFETCH(QString, id);
        navigation().open(page, id);
        QCOMPARE(navigation().page(), Page::Home);
    }

    void aCourseFallsBackVisiblyAndIsGoneWithItsContent()
    {
        navigation().open(Page::Course, u"drivers-and-logistics"_s);
        m_screen->app.setLanguage(u"en"_s);
        QCOMPARE(shown().title(), u"Drivers and logistics staff"_s);
        QVERIFY(shown().fallbackNote().isEmpty());
        m_screen->app.setLanguage(u"fr"_s);
        QVERIFY(!shown().fallbackNote().isEmpty());
        navigation().open(Page::Lesson, u"drivers-and-logistics/cargo"_s);
        QVERIFY(!lesson().fallbackNote().isEmpty());
        m_screen->content.install(nullptr);
        QCOMPARE(navigation().page(), Page::Home);
    }
};

QTEST_GUILESS_MAIN(CoursesTest)
#include "courses_test.moc"
