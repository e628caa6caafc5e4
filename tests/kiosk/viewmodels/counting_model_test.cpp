// SPDX-License-Identifier: Apache-2.0
// Random visitors. What they must count is computed from docs/reach-definitions.md out of what was on the screen when,
// without any of the program's own counting.
#include "definitions.h"
#include "screen.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Metric;
using kiosk::AppViewModel;
using kiosk::NavigationViewModel;
using std::chrono::milliseconds;
using Page = NavigationViewModel::Page;

namespace {

constexpr milliseconds kIdleLimit = 60s;
constexpr milliseconds kWarning = 20s;

struct AskedThere
{
    std::string quiz;
    core::Question question;
};

/// A quiz or a lesson's practice as the definitions see it: one answer for each time that a question is asked.
struct PlayedQuiz
{
    QString id = {};
    /// Which questions of the quiz are asked, where it is not all of them: those that were answered wrong before.
    std::optional<std::vector<size_t>> retried = {};
    std::vector<size_t> wrong = {};
    std::vector<int> chosen = {}; ///< options, as the document numbers them, in the order of the taps
    int index = 0;
    bool isAnswered = false;
    bool isFinished = false;
};

/// One visitor after the other at one screen, tapping at random.
class Visitors
{
public:
    Visitors(support::Screen &screen, quint32 seed) : m_screen(screen), m_random(seed), m_expected(screen.clock) {}

    /// False if what is on the screen is not what must be; the reason is in `failure`.
    bool play(int taps)
    {
        for (int i = 0; i < taps && failure.isEmpty(); ++i) {
            tap();
            const bool isPatient = m_random.bounded(25) == 0;
            wait(milliseconds(100 * m_random.bounded(isPatient ? 900 : 60)));
        }
        m_screen.tap();
        m_expected.touch();
        m_screen.app.endVisit();
        m_expected.end();
        return failure.isEmpty();
    }
    const support::Counts &expected() const { return m_expected.counts; }

    QString failure;

private:
    AppViewModel &app() { return m_screen.app; }
    NavigationViewModel &navigation() { return *app().navigation(); }
    int any(int count) { return int(m_random.bounded(count)); }

    void tap()
    {
        const bool isIdle = app().phase() == AppViewModel::Phase::Attract;
        const bool isWarned = app().phase() == AppViewModel::Phase::IdleWarning;
        m_expected.touch();
        const bool isSwallowed = app().noteTouch();
        if (isSwallowed != isIdle)
            failure = u"the waking tap, and no other, does nothing else"_s;
        if (isIdle)
            m_quiz = {};
        bool isOver = false;
        if (isWarned) {
            isOver = any(3) == 0;
            if (isOver)
                app().endVisit();
            else if (any(2) == 0)
                app().extendVisit();
        } else if (!isIdle) {
            isOver = act();
        }
        if (isOver)
            end();
        else
            seen();
        app().noteTouchEnd();
        m_idle = 0ms;
    }

    /// True if it ended the visit.
    bool act()
    {
        switch (any(21)) {
        case 0:
            navigation().open(Page(any(17)));
            break;
        case 1:
        case 2:
            navigation().openItem(u"guide/"_s + app().guides()->valueAt(any(9), u"guideId"_s).toString());
            break;
        case 3:
        case 4:
            navigation().openItem(u"country/"_s + QStringList{u"TH"_s, u"JP"_s, u"XX"_s, u"CD"_s}.at(any(4)));
            break;
        case 5:
            navigation().openItem(u"notice/"_s + QStringList{u"th-2024-06"_s, u"lk-2019-05"_s, QString()}.at(any(3)));
            break;
        case 6:
            navigation().open(
                Page::Takeaway,
                QStringList{u"TH"_s, QString(), u"XX"_s, u"checklist/before-departure"_s, u"checklist/none"_s}.at(
                    any(5)));
            break;
        case 7:
            navigation().open(Page::Quiz,
                              QStringList{u"fraud"_s, u"emergencies"_s, u"none"_s, u"practice/students-abroad/money"_s,
                                          u"practice/none/money"_s, u"practice/students-abroad/none"_s}
                                  .at(any(6)));
            break;
        case 8:
        case 9:
        case 10:
            answer();
            break;
        case 11:
            navigation().home();
            break;
        case 12:
        case 13:
            navigation().back();
            break;
        case 14:
            app().setLanguage(QStringList{u"zh-Hans"_s, u"en"_s, u"fr"_s, QString()}.at(any(4)));
            break;
        case 15:
            if (navigation().page() == Page::Guide) {
                const bool isShown = any(3) != 0;
                app().guide()->setEndShown(isShown);
                m_expected.seeEnd(isShown);
            }
            break;
        case 16: {
            const bool wasHelpful = any(2) == 0;
            app().guide()->helpful(wasHelpful);
            m_expected.judged(app().guide()->guideId(), wasHelpful);
            break;
        }
        case 17:
            app().countries()->setQuery(u"tai"_s);
            break;
        case 18:
            navigation().openItem(QStringList{u"nonsense/"_s, u"scenario/passport-gone"_s,
                                              u"checklist/before-departure"_s, u"course/students-abroad"_s}
                                      .at(any(4)));
            break;
        case 19:
            navigation().open(any(3) == 0 ? Page::TrainerNote : Page::Lesson,
                              QStringList{u"students-abroad"_s, u"students-abroad/money"_s, u"project-staff/help"_s,
                                          u"students-abroad/none"_s}
                                  .at(any(4)));
            break;
        default:
            if (any(4) != 0)
                break;
            app().endVisit();
            return true;
        }
        return false;
    }

    /// The questions of that quiz, or of that lesson "practice/<course>/<lesson>".
    [[nodiscard]] std::vector<AskedThere> questionsOf(const QString &id) const
    {
        std::vector<AskedThere> all;
        if (const auto quiz = m_screen.content.quiz(id))
            for (const core::Question &question : quiz->questions)
                all.push_back({quiz->id, question});
        if (const auto course = m_screen.content.course(id.section(u'/', 1, 1)))
            for (const core::CourseLesson &lesson : course->lessons)
                if (QString::fromStdString(lesson.id) == id.section(u'/', 2))
                    for (const std::string &name : lesson.questions)
                        for (const AskedThere &asked :
                             questionsOf(QString::fromStdString(name.substr(0, name.find('/')))))
                            if (asked.quiz + "/" + asked.question.id == name)
                                all.push_back(asked);
        return all;
    }

    void answer()
    {
        kiosk::QuizViewModel &quiz = *app().quiz();
        const std::vector<AskedThere> questions = questionsOf(m_quiz.id);
        const bool played = !questions.empty();
        const int choice = any(5) - 1;
        if (any(8) == 0) {
            quiz.restart();
            if (played)
                m_quiz = {.id = m_quiz.id};
        }
        if (any(3) == 0) {
            quiz.retryWrong();
            if (played && m_quiz.isFinished && !m_quiz.wrong.empty())
                m_quiz = {.id = m_quiz.id, .retried = m_quiz.wrong};
        }
        const bool isSure = any(3) == 0;
        quiz.choose(choice);
        if (isSure)
            quiz.check();
        if (played && !m_quiz.isAnswered && !m_quiz.isFinished) {
            const size_t number = m_quiz.retried ? m_quiz.retried->at(size_t(m_quiz.index)) : size_t(m_quiz.index);
            const core::Question &question = questions[number].question;
            if (choice >= 0 && choice < int(question.options.size()))
                tapOption(core::shownOrder(question)[size_t(choice)]);
            if (isComplete(question, isSure)) {
                m_quiz.isAnswered = true;
                const bool isRight = m_quiz.chosen == question.answer;
                if (!isRight)
                    m_quiz.wrong.push_back(number);
                m_expected.count("question/" + questions[number].quiz + "/" + question.id,
                                 isRight ? Metric::AnswerRight : Metric::AnswerWrong);
            }
        }
        quiz.next();
        if (played && m_quiz.isAnswered && !m_quiz.isFinished) {
            if (m_quiz.index + 1 == int(m_quiz.retried ? m_quiz.retried->size() : questions.size())) {
                m_quiz.isFinished = true;
                if (!m_quiz.retried)
                    m_expected.completedRound(m_quiz.id);
            } else {
                ++m_quiz.index;
                m_quiz.isAnswered = false;
                m_quiz.chosen.clear();
            }
        }
    }
    void tapOption(int option)
    {
        if (std::erase(m_quiz.chosen, option) == 0)
            m_quiz.chosen.push_back(option);
    }
    /// One option answers at once; several, in any order, or all in one order, when the visitor says so.
    bool isComplete(const core::Question &question, bool isSure)
    {
        switch (question.type) {
        case core::QuestionType::Single:
            return !m_quiz.chosen.empty();
        case core::QuestionType::Multiple:
            std::ranges::sort(m_quiz.chosen);
            return isSure && !m_quiz.chosen.empty();
        case core::QuestionType::Order:
            return isSure && m_quiz.chosen.size() == question.options.size();
        }
        return false;
    }

    void wait(milliseconds time)
    {
        for (; time > 0ms; time -= 100ms) {
            m_screen.pass(100ms);
            m_idle += 100ms;
            const AppViewModel::Phase phase = app().phase();
            if (m_isVisiting && m_idle >= kIdleLimit) {
                end();
            } else {
                const auto expected = !m_isVisiting                     ? AppViewModel::Phase::Attract
                                      : m_idle >= kIdleLimit - kWarning ? AppViewModel::Phase::IdleWarning
                                                                        : AppViewModel::Phase::Visiting;
                if (phase != expected)
                    failure = u"phase %1 after %2 ms without a touch"_s.arg(int(phase)).arg(m_idle.count());
                if (m_isVisiting)
                    seen();
            }
        }
    }

    void seen()
    {
        m_isVisiting = true;
        const Page page = navigation().page();
        const QString id = navigation().pageId();
        const bool isNew = page != m_page || id != m_id;
        // A visitor who looked something up in between goes on where they were.
        if (isNew && page == Page::Quiz && (m_quiz.id != id || m_quiz.isFinished))
            m_quiz = {.id = id};
        m_page = page;
        m_id = id;
        m_expected.look(page, id, app().language().toStdString());
    }

    void end()
    {
        m_expected.end();
        m_isVisiting = false;
        m_quiz = {};
        m_page = Page::Home;
        m_id.clear();
        const bool isForgotten = app().phase() == AppViewModel::Phase::Attract && app().language() == u"zh-Hans" &&
                                 navigation().page() == Page::Home && !navigation().canGoBack() &&
                                 app().countries()->query().isEmpty() && app().guide()->guideId().isEmpty() &&
                                 app().quiz()->quizId().isEmpty() && app().country()->code().isEmpty() &&
                                 app().notice()->noticeId().isEmpty() && app().takeaway()->countryCode().isEmpty() &&
                                 !app().emergency()->hasCountry() && !app().guide()->helpfulGiven() &&
                                 app().course()->courseId().isEmpty() && app().lesson()->lessonId().isEmpty();
        if (!isForgotten)
            failure = u"something of the visitor is left"_s;
        m_expected.look(Page::Home, {}, "zh-Hans");
    }

    support::Screen &m_screen;
    QRandomGenerator m_random;
    support::Definitions m_expected;
    PlayedQuiz m_quiz;
    milliseconds m_idle{};
    bool m_isVisiting = false;
    Page m_page = Page::Home;
    QString m_id;
};

} // namespace

class CountingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatVisitorsDoIsWhatIsCounted()
    {
        QLoggingCategory::setFilterRules(
            u"kiosk.navigation=false\nkiosk.content=false"_s); // unknown ids are part of it
        constexpr int kHistories = 300;
        const quint32 firstSeed = qEnvironmentVariableIsSet("HUHANG_SEED")
                                      ? quint32(qEnvironmentVariable("HUHANG_SEED").toUInt())
                                      : QRandomGenerator::global()->generate();
        qInfo("seeds from %u (HUHANG_SEED plays one again)", firstSeed);
        std::int64_t sum = 0;
        for (int i = 0; i < kHistories; ++i) {
            const quint32 seed = firstSeed + quint32(i);
            // Every third one sees the campaign end at midnight in China.
            support::Screen screen({}, i % 3 == 0 ? "2026-12-31T15:57:00Z" : "2026-11-21T03:12:00Z");
            screen.content.install(support::sampleLibrary());
            Visitors visitors(screen, seed);
            const bool isRight = visitors.play(60);
            QVERIFY2(isRight, qPrintable(u"seed %1: %2"_s.arg(seed).arg(visitors.failure)));
            const support::Counts actual = screen.counted();
            QVERIFY2(actual == visitors.expected(),
                     qPrintable(u"seed %1:%2"_s.arg(seed).arg(support::difference(actual, visitors.expected()))));
            for (const auto &[name, count] : actual) {
                sum += count;
                QVERIFY2(name.item == core::kKioskItem || !screen.items[name.item].titles.empty(), name.item.c_str());
            }
        }
        qInfo("%d histories, %lld counts", kHistories, static_cast<long long>(sum));
        QVERIFY(sum > kHistories * 10);
    }
};

QTEST_MAIN(CountingModelTest)
#include "counting_model_test.moc"
