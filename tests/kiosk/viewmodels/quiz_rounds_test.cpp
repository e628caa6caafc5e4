// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "screen.h"

#include <QTest>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using Page = kiosk::NavigationViewModel::Page;
using Kind = kiosk::QuizViewModel::Kind;
using State = kiosk::QuizOptionModel::State;
using core::Metric;

namespace {

/// The question on the page, as the pack names it.
std::string shownQuestion(const support::Screen &screen, const kiosk::QuizViewModel &shown)
{
    for (const core::Quiz &quiz : screen.content.quizzes())
        for (const core::Question &question : quiz.questions)
            if (QString::fromStdString(question.question.at("zh-Hans")) == shown.question())
                return "question/" + quiz.id + "/" + question.id;
    return {};
}

core::Question questionCalled(const support::Screen &screen, const std::string &name)
{
    for (const core::Quiz &quiz : screen.content.quizzes())
        for (const core::Question &question : quiz.questions)
            if ("question/" + quiz.id + "/" + question.id == name)
                return question;
    return {};
}

/// Plays the round to its end; `isRight` says of each question whether to answer it right. What was asked, in order.
template <typename IsRight>
std::vector<std::string> play(const support::Screen &screen, kiosk::QuizViewModel &quiz, IsRight isRight)
{
    std::vector<std::string> asked;
    while (!quiz.isFinished() && asked.size() < 1000) {
        asked.push_back(shownQuestion(screen, quiz));
        const core::Question question = questionCalled(screen, asked.back());
        support::answer(quiz, isRight(asked.size() - 1) ? support::rightRows(question) : support::wrongRows(question));
        quiz.next();
    }
    return asked;
}

std::vector<std::string> names(const std::vector<kiosk::AskedQuestion> &questions)
{
    std::vector<std::string> all;
    for (const kiosk::AskedQuestion &asked : questions)
        all.push_back(asked.quizId + "/" + asked.question.id);
    return all;
}

constexpr auto kAllRight = [](size_t) { return true; };

} // namespace

class QuizRoundsTest : public QObject
{
    Q_OBJECT

    support::Screen *m_screen = nullptr;

    kiosk::QuizViewModel &quiz() { return *m_screen->app.quiz(); }
    void open(const QString &id)
    {
        m_screen->app.navigation()->home();
        m_screen->app.navigation()->open(Page::Quiz, id);
    }
    /// Goes to the first question of that kind, as if nothing had been counted on the way.
    core::Question openQuestion(Kind kind)
    {
        open(u"fraud"_s);
        quiz().restart();
        while (!quiz().isFinished()) {
            core::Question question = questionCalled(*m_screen, shownQuestion(*m_screen, quiz()));
            if (quiz().kind() == kind) {
                static_cast<void>(m_screen->counted());
                return question;
            }
            support::answer(quiz(), support::rightRows(question));
            quiz().next();
        }
        return {};
    }
    State stateOf(int row) { return State(quiz().options()->valueAt(row, u"answerState"_s).toInt()); }

private Q_SLOTS:
    void init()
    {
        m_screen = new support::Screen;
        m_screen->content.install(support::sampleLibrary());
        m_screen->tap();
    }
    void cleanup() { delete m_screen; }

    void aQuickRoundAsksNothingTwiceInAVisitUntilAllHasBeenAsked()
    {
        size_t questions = 0;
        for (const core::Quiz &one : m_screen->content.quizzes())
            questions += one.questions.size();
        std::set<std::string> asked;
        open(u"quick"_s);
        for (size_t round = 0; round < questions / kiosk::kRoundQuestions; ++round) {
            QCOMPARE(quiz().count(), int(kiosk::kRoundQuestions));
            for (const std::string &name : play(*m_screen, quiz(), kAllRight))
                QVERIFY2(asked.insert(name).second, name.c_str());
            quiz().restart();
        }
        QCOMPARE(quiz().count(), int(kiosk::kRoundQuestions)); // and then it begins again
    }

    void aRoundIsCountedByItsQuestionsAndAsACompletionOfItsOwn()
    {
        open(u"quick"_s);
        const std::vector<std::string> asked = play(*m_screen, quiz(), [](size_t i) { return i != 2; });
        const support::Counts counts = m_screen->counted();
        std::int64_t answers = 0;
        for (const auto &[name, count] : counts) {
            if (name.metric == Metric::AnswerRight || name.metric == Metric::AnswerWrong)
                answers += count;
            if (name.metric == Metric::AnswerWrong)
                QCOMPARE(name.item, asked[2]);
            if (name.metric == Metric::Completion)
                QCOMPARE(name.item, "quiz/quick");
        }
        QCOMPARE(answers, std::int64_t(kiosk::kRoundQuestions));
        QCOMPARE(m_screen->items.at("quiz/quick").titles.at("en"), "Quick five");
        for (const std::string &name : asked)
            QVERIFY(m_screen->items.contains(name));
    }

    void theQuestionsOfTheDayAreTheSameForEveryoneAndChangeAtMidnightInChina()
    {
        std::vector<core::Quiz> quizzes = m_screen->content.quizzes();
        const std::chrono::year_month_day day = m_screen->content.today();
        const std::vector<std::string> today = names(kiosk::questionsOfTheDay(quizzes, day));
        std::ranges::reverse(quizzes);
        QCOMPARE(names(kiosk::questionsOfTheDay(quizzes, day)), today);
        std::set<std::string> topics;
        for (const std::string &name : today)
            topics.insert(name.substr(0, name.find('/')));
        QCOMPARE(topics.size(), kiosk::kRoundQuestions); // one of each

        open(u"daily"_s);
        QStringList shown;
        for (const std::string &name : play(*m_screen, quiz(), kAllRight))
            shown << QString::fromStdString(name);
        QStringList expected;
        for (const std::string &name : today)
            expected << QString::fromStdString("question/" + name);
        QCOMPARE(shown, expected);

        support::Screen late({}, "2026-11-21T15:59:59Z");
        support::Screen early({}, "2026-11-21T16:00:00Z");
        for (support::Screen *screen : {&late, &early}) {
            screen->content.install(support::sampleLibrary());
            const bool isSameDay = screen == &late;
            QCOMPARE(names(kiosk::questionsOfTheDay(quizzes, screen->content.today())) == today, isSameDay);
        }
    }

    void whatWasWrongIsAskedOnceMoreAndThatIsNoSecondCompletion()
    {
        open(u"fraud"_s);
        const auto isWrong = [](size_t i) { return i == 1 || i == 3; };
        const std::vector<std::string> asked = play(*m_screen, quiz(), [&](size_t i) { return !isWrong(i); });
        QCOMPARE(quiz().wrongCount(), 2);
        QCOMPARE(m_screen->counted().count({"publicity-month-2026", "quiz/fraud", Metric::Completion, "zh-Hans"}), 1u);
        quiz().retryWrong();
        QVERIFY(quiz().isRetry() && !quiz().isFinished());
        QCOMPARE(quiz().count(), 2);
        const std::vector<std::string> again = play(*m_screen, quiz(), kAllRight);
        QCOMPARE(again, (std::vector<std::string>{asked[1], asked[3]}));
        QCOMPARE(quiz().score(), 2);
        QCOMPARE(quiz().wrongCount(), 0);
        const support::Counts counts = m_screen->counted();
        QCOMPARE(counts.at({"publicity-month-2026", asked[1], Metric::AnswerRight, "zh-Hans"}), 1);
        for (const auto &[name, count] : counts)
            QVERIFY(name.metric != Metric::Completion);
        quiz().retryWrong(); // there is nothing left
        QVERIFY(quiz().isFinished());
        quiz().restart();
        QVERIFY(!quiz().isRetry());
        QCOMPARE(quiz().count(), int(asked.size()));
    }

    void whatIsChosenCanBeTakenBackUntilItIsChecked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("several") << int(Kind::Multiple);
        QTest::newRow("an order") << int(Kind::Order);
    }
    void whatIsChosenCanBeTakenBackUntilItIsChecked()
    {
        QFETCH(int, kind);
        const core::Question question = openQuestion(Kind(kind));
        const std::vector<int> right = support::rightRows(question);
        QVERIFY(!quiz().canCheck());
        for (int turn = 0; turn < 3; ++turn) { // chosen, taken back, chosen
            quiz().choose(right.front());
            QCOMPARE(stateOf(right.front()), turn % 2 == 0 ? State::Chosen : State::Open);
        }
        QCOMPARE(quiz().canCheck(), Kind(kind) == Kind::Multiple);
        m_screen->app.setLanguage(u"en"_s);
        QCOMPARE(stateOf(right.front()), State::Chosen);
        for (const int row : std::vector<int>(right.begin() + 1, right.end()))
            quiz().choose(row);
        QVERIFY(quiz().canCheck() && !quiz().isAnswered());
        quiz().next();
        QVERIFY(!quiz().isAnswered() && quiz().explanation().isEmpty());
        QVERIFY(m_screen->counted().empty());
        quiz().check();
        quiz().check();
        QVERIFY(quiz().isAnswered() && quiz().wasRight() && !quiz().canCheck());
        quiz().choose(right.front());
        QVERIFY(quiz().wasRight());
        const support::Counts counts = m_screen->counted();
        QCOMPARE(counts.size(), size_t(1));
        QCOMPARE(counts.begin()->first.metric, Metric::AnswerRight);
        QCOMPARE(counts.begin()->second, std::int64_t(1));
    }

    void onlyExactlyTheRightOptionsAreRight()
    {
        const core::Question question = openQuestion(Kind::Multiple);
        std::vector<int> all(question.options.size());
        std::iota(all.begin(), all.end(), 0);
        support::answer(quiz(), all); // one too many
        QVERIFY(!quiz().wasRight());
        for (const int row : all)
            QCOMPARE(stateOf(row), std::ranges::count(question.answer, row) ? State::Right : State::WrongChosen);
        static_cast<void>(openQuestion(Kind::Multiple));
        support::answer(quiz(), support::wrongRows(question)); // one too few
        QVERIFY(!quiz().wasRight());
        QCOMPARE(stateOf(question.answer.back()), State::Missed);
        QVERIFY(!quiz().options()->valueAt(question.answer.back(), u"stateText"_s).toString().isEmpty());
    }

    void stepsThatWereMixedUpStandInOrderAndSayWhereTheyWere()
    {
        const core::Question question = openQuestion(Kind::Order);
        support::answer(quiz(), support::wrongRows(question)); // the other way round
        QVERIFY(!quiz().wasRight());
        const int last = int(question.options.size()) - 1;
        for (int row = 0; row <= last; ++row) {
            QCOMPARE(quiz().options()->valueAt(row, u"letter"_s).toString(), QString::number(row + 1));
            const bool isMiddle = row * 2 == last;
            QCOMPARE(stateOf(row), isMiddle ? State::Right : State::WrongChosen);
            if (!isMiddle)
                QVERIFY(quiz()
                            .options()
                            ->valueAt(row, u"stateText"_s)
                            .toString()
                            .contains(QString::number(last - row + 1)));
        }
    }

    void familiesAreAskedOnlyWhatIsForChildrenAndNeverToldToBeWrong()
    {
        std::set<std::string> asked;
        open(u"family"_s);
        QVERIFY(quiz().isFamily());
        constexpr auto kAllWrong = [](size_t) { return false; };
        for (int round = 0; round < 4; ++round) {
            QCOMPARE(quiz().count(), int(kiosk::kRoundQuestions));
            while (!quiz().isFinished()) {
                const core::Question question = questionCalled(*m_screen, shownQuestion(*m_screen, quiz()));
                QVERIFY2(question.isForChildren, question.id.c_str());
                QVERIFY2(asked.insert(shownQuestion(*m_screen, quiz())).second, "not twice in a visit");
                support::answer(quiz(), support::wrongRows(question));
                for (int row = 0; row < quiz().options()->count(); ++row)
                    QVERIFY(stateOf(row) != State::WrongChosen);
                quiz().next();
            }
            QVERIFY(!quiz().scoreText().contains(u'0'));
            quiz().restart();
        }
        const std::vector<std::string> last = play(*m_screen, quiz(), kAllWrong);
        const support::Counts counts = m_screen->counted();
        QCOMPARE(counts.at({"publicity-month-2026", "quiz/family", Metric::Completion, "zh-Hans"}), 5);
        QCOMPARE(counts.at({"publicity-month-2026", last.front(), Metric::AnswerWrong, "zh-Hans"}), 1);
        QCOMPARE(m_screen->items.at("quiz/family").titles.at("en"), "Family quiz");
    }

    void familiesReadInLargeTextAndTheNextVisitorDoesNot()
    {
        const qreal usual = m_screen->app.accessibility()->textScale();
        open(u"family"_s);
        QVERIFY(m_screen->app.accessibility()->textScale() > usual);
        m_screen->app.navigation()->open(Page::Emergency);
        QCOMPARE(m_screen->app.accessibility()->textScale(), usual);
        m_screen->app.navigation()->back();
        QVERIFY(m_screen->app.accessibility()->textScale() > usual);
        m_screen->app.accessibility()->setTextSize(kiosk::AccessibilityViewModel::TextSize::Largest);
        QCOMPARE(m_screen->app.accessibility()->textScale(), 2.0);
        m_screen->app.endVisit();
        QCOMPARE(m_screen->app.accessibility()->textScale(), usual);
        QVERIFY(!quiz().isFamily());
    }

    void withoutQuizzesThereAreNoRounds()
    {
        m_screen->content.install(nullptr);
        QCOMPARE(m_screen->app.quizzes()->count(), 0);
        open(u"family"_s);
        open(u"daily"_s);
        QCOMPARE(m_screen->app.navigation()->page(), Page::Home);
    }
};

QTEST_GUILESS_MAIN(QuizRoundsTest)
#include "quiz_rounds_test.moc"
