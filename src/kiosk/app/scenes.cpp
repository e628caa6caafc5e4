// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/scenes.h"

#include "kiosk/app/stage.h"
#include "kiosk/app/tourclock.h"
#include "kiosk/content/update_progress.h"
#include "kiosk/usb/stickprogress.h"
#include "kiosk/usb/stickreport.h"

#include <algorithm>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;
using Page = NavigationViewModel::Page;

Scene pageScene(const QString &name, Page page, const QString &id = {})
{
    return {name, [page, id](Stage &stage, TourClock &) { stage.app().navigation()->open(page, id); }};
}

void openQuiz(Stage &stage, const QString &id) { stage.app().navigation()->open(Page::Quiz, id); }

/// The first options, as many as an answer takes.
void answer(QuizViewModel &quiz)
{
    for (int row = 0; row < quiz.options()->count() && !quiz.isAnswered(); ++row)
        if (!quiz.canCheck())
            quiz.choose(row);
    quiz.check();
}

void answerAll(QuizViewModel &quiz)
{
    while (!quiz.isFinished()) {
        answer(quiz);
        quiz.next();
    }
}

/// On to the first question of that kind, which the quiz has.
void openQuestion(Stage &stage, const QString &id, QuizViewModel::Kind kind)
{
    openQuiz(stage, id);
    QuizViewModel &quiz = *stage.app().quiz();
    while (!quiz.isFinished() && quiz.kind() != kind) {
        answer(quiz);
        quiz.next();
    }
}

/// The country that shows most of what a country's page can show.
QString richestCountry(const ContentHolder &content)
{
    const std::vector<core::Country> countries = content.countries();
    const std::vector<core::Notice> notices = content.notices();
    const auto richness = [&](const core::Country &country) {
        const auto concerns = [&](const core::Notice &notice) {
            return std::ranges::find(notice.countries, country.alpha2) != notice.countries.end();
        };
        return country.missions.size() + country.emergency.size() + 10 * size_t(std::ranges::any_of(notices, concerns));
    };
    const auto richest = std::ranges::max_element(countries, {}, richness);
    return richest == countries.end() ? QString() : QString::fromStdString(richest->alpha2);
}

void addAttract(std::vector<Scene> &scenes, Stage &stage)
{
    stage.app().attract()->preview(0);
    const int items = stage.app().attract()->count();
    for (int i = 0; i < items; ++i)
        scenes.push_back({u"attract-%1"_s.arg(i + 1), [i](Stage &on, TourClock &) {
                              on.app().endVisit();
                              on.app().attract()->preview(i);
                          }});
}

void addSearch(std::vector<Scene> &scenes)
{
    scenes.push_back({u"countries-search"_s, [](Stage &stage, TourClock &) {
                          stage.app().navigation()->open(Page::Countries);
                          stage.app().countries()->setQuery(u"tai"_s);
                      }});
    scenes.push_back({u"countries-nothing-found"_s, [](Stage &stage, TourClock &) {
                          stage.app().navigation()->open(Page::Countries);
                          stage.app().countries()->setQuery(u"xyz"_s);
                      }});
}

void addCountry(std::vector<Scene> &scenes, const QString &code)
{
    if (code.isEmpty())
        return;
    scenes.push_back(pageScene(u"country"_s, Page::Country, code));
    scenes.push_back(pageScene(u"emergency-country"_s, Page::Emergency, code));
    scenes.push_back(pageScene(u"takeaway-country"_s, Page::Takeaway, code));
}

/// The first question of that type, with an option chosen and answered.
void addQuestion(std::vector<Scene> &scenes, const std::vector<core::Quiz> &quizzes, core::QuestionType type,
                 QuizViewModel::Kind kind, const QString &name)
{
    const auto hasOne = [type](const core::Quiz &quiz) {
        return std::ranges::any_of(quiz.questions, [&](const core::Question &one) { return one.type == type; });
    };
    const auto quiz = std::ranges::find_if(quizzes, hasOne);
    if (quiz == quizzes.end())
        return;
    const QString id = QString::fromStdString(quiz->id);
    scenes.push_back({name, [id, kind](Stage &stage, TourClock &) {
                          openQuestion(stage, id, kind);
                          stage.app().quiz()->choose(1);
                      }});
    scenes.push_back({name + u"-answered"_s, [id, kind](Stage &stage, TourClock &) {
                          openQuestion(stage, id, kind);
                          answer(*stage.app().quiz());
                      }});
}

void addFamily(std::vector<Scene> &scenes)
{
    const QString id = u"family"_s;
    scenes.push_back(pageScene(u"quiz-family"_s, Page::Quiz, id));
    scenes.push_back({u"quiz-family-answered"_s, [id](Stage &stage, TourClock &) {
                          openQuiz(stage, id);
                          answer(*stage.app().quiz());
                      }});
    scenes.push_back({u"quiz-family-finished"_s, [id](Stage &stage, TourClock &) {
                          openQuiz(stage, id);
                          answerAll(*stage.app().quiz());
                      }});
}

void addQuiz(std::vector<Scene> &scenes, const ContentHolder &content)
{
    const auto quizzes = content.quizzes();
    if (quizzes.empty())
        return;
    const QString id = QString::fromStdString(quizzes.front().id);
    const int right = quizzes.front().questions.front().answer.front();
    scenes.push_back({u"quiz"_s, [id](Stage &stage, TourClock &) { openQuiz(stage, id); }});
    scenes.push_back({u"quiz-answered-right"_s, [id, right](Stage &stage, TourClock &) {
                          openQuiz(stage, id);
                          stage.app().quiz()->choose(right);
                      }});
    scenes.push_back({u"quiz-answered-wrong"_s, [id, right](Stage &stage, TourClock &) {
                          openQuiz(stage, id);
                          stage.app().quiz()->choose(right == 0 ? 1 : 0);
                      }});
    addQuestion(scenes, quizzes, core::QuestionType::Multiple, QuizViewModel::Kind::Multiple, u"quiz-multiple"_s);
    addQuestion(scenes, quizzes, core::QuestionType::Order, QuizViewModel::Kind::Order, u"quiz-order"_s);
    scenes.push_back(pageScene(u"quiz-daily"_s, Page::Quiz, u"daily"_s));
    if (!questionsForChildren(quizzes).empty())
        addFamily(scenes);
    scenes.push_back({u"quiz-finished"_s, [id](Stage &stage, TourClock &) {
                          openQuiz(stage, id);
                          answerAll(*stage.app().quiz());
                      }});
}

void addCourse(std::vector<Scene> &scenes, const ContentHolder &content)
{
    const auto courses = content.courses();
    if (courses.empty())
        return;
    const QString id = QString::fromStdString(courses.front().id);
    const QString lesson = id + u'/' + QString::fromStdString(courses.front().lessons.front().id);
    const auto takeExam = [id](Stage &stage) {
        openQuiz(stage, u"exam/"_s + id);
        answerAll(*stage.app().quiz());
    };
    scenes.push_back(pageScene(u"courses"_s, Page::Courses));
    scenes.push_back(pageScene(u"course"_s, Page::Course, id));
    scenes.push_back(pageScene(u"lesson"_s, Page::Lesson, lesson));
    scenes.push_back(pageScene(u"trainer-note"_s, Page::TrainerNote, id));
    scenes.push_back({u"exam-finished"_s, [takeExam](Stage &stage, TourClock &) { takeExam(stage); }});
    scenes.push_back({u"course-after-exam"_s, [takeExam, id, lesson](Stage &stage, TourClock &) {
                          stage.app().navigation()->open(Page::Lesson, lesson);
                          takeExam(stage);
                          stage.app().navigation()->open(Page::Course, id);
                      }});
}

void addTools(std::vector<Scene> &scenes, const ContentHolder &content)
{
    const auto scenarios = content.scenarios();
    if (!scenarios.empty()) {
        const QString id = QString::fromStdString(scenarios.back().id);
        const auto play = [id](Stage &stage, int decisions) {
            stage.app().navigation()->open(Page::Scenario, id);
            for (int i = 0; i < decisions; ++i) {
                stage.app().scenario()->choose(0);
                if (i + 1 < decisions)
                    stage.app().scenario()->next();
            }
        };
        scenes.push_back(pageScene(u"scenario"_s, Page::Scenario, id));
        scenes.push_back({u"scenario-consequence"_s, [play](Stage &stage, TourClock &) { play(stage, 1); }});
        constexpr int kEnough = 12;
        scenes.push_back({u"scenario-ending"_s, [play](Stage &stage, TourClock &) { play(stage, kEnough); }});
    }
    const auto lists = content.checklists();
    if (lists.empty())
        return;
    const QString id = QString::fromStdString(lists.front().id);
    const auto tick = [id](Stage &stage) {
        stage.app().navigation()->open(Page::Checklist, id);
        for (int i = 0; i < 3; ++i)
            stage.app().checklist()->toggle(stage.app().checklist()->items()->valueAt(i, u"itemId"_s).toString());
    };
    scenes.push_back({u"checklist"_s, [tick](Stage &stage, TourClock &) { tick(stage); }});
    scenes.push_back({u"takeaway-checklist"_s, [tick, id](Stage &stage, TourClock &) {
                          tick(stage);
                          stage.app().navigation()->open(Page::Takeaway, u"checklist/"_s + id);
                      }});
}

Scene panelScene(const QString &name, AppViewModel::Panel panel)
{
    return {name, [panel](Stage &stage, TourClock &) { stage.app().setPanel(panel); }};
}

/// A kiosk in good order.
StaffFacts soundFacts(const Stage &stage, const TourClock &clock)
{
    StaffFacts facts;
    facts.sync = {SyncPhase::Idle, clock.utcNow(), 0, 214, {}};
    facts.journal = JournalState::Counting;
    facts.counts.emplace();
    facts.pack = u"overseas-safety 2026.11.20"_s;
    facts.contentSet = u"7c2f9a01d4e8b35566"_s;
    facts.shownSince = facts.updateLookedAt = clock.utcNow();
    facts.isUpdating = true;
    facts.freeBytes = std::int64_t(37) << 30;
    facts.addresses = QStringList{u"eth0 192.168.10.21"_s};
    facts.dataFolder = u"/var/lib/huhang-kiosk"_s;
    facts.screenSize = u"%1×%2"_s.arg(stage.window().width()).arg(stage.window().height());
    facts.program = QStringLiteral(HUHANG_VERSION);
    facts.host = u"kiosk-hall-2"_s;
    facts.kiosk = u"6f1c2a34-58d0-4c1e-9a77-0b2f6d1e9c45"_s;
    facts.venue = u"airport-t3"_s;
    facts.hub = u"https://hub.example"_s;
    return facts;
}

/// The office took this kiosk out of service, the network is gone, and the disk is full.
StaffFacts troubledFacts(const Stage &stage, const TourClock &clock)
{
    StaffFacts facts = soundFacts(stage, clock);
    facts.sync.phase = SyncPhase::Refused;
    facts.sync.refusal = u"revoked"_s;
    const QString former = u"2b7e1516-28ae-4d2a-a6ab-f7158809cf4f"_s;
    facts.former[former] = {former, facts.dataFolder + u"/former/"_s + former, 212};
    facts.former[former].sync.refusal = u"revoked"_s;
    facts.journal = JournalState::Retrying;
    facts.journalDetail = u"database or disk is full"_s;
    facts.counts->pendingRecords = 1284;
    facts.counts->waitingCounts = 36;
    facts.trust.notBefore = clock.utcNow() + std::chrono::years(1);
    facts.updateTrouble = u"cannot reach hub.example: Host not found"_s;
    facts.freeBytes = std::int64_t(42) << 20;
    facts.addresses.clear();
    return facts;
}

Scene staffScene(const QString &name, StaffFacts (*facts)(const Stage &, const TourClock &),
                 const std::function<void(StaffViewModel &)> &go)
{
    return {name, [facts, go](Stage &stage, TourClock &clock) {
                stage.app().openStaff(std::nullopt);
                StaffViewModel &staff = *stage.app().staff();
                staff.levels()->takeBack(); // what the scene before chose
                staff.learn([&](StaffFacts &known) { known = facts(stage, clock); });
                go(staff);
            }};
}

void addStaff(std::vector<Scene> &scenes)
{
    scenes.push_back(staffScene(u"staff-no-pin"_s, soundFacts, [](StaffViewModel &) {}));
    scenes.push_back(staffScene(u"staff-locked"_s, soundFacts, [](StaffViewModel &staff) {
        staff.takeAnswer({PinVerdict::Locked, std::chrono::seconds(90), 0, {}});
    }));
    scenes.push_back(staffScene(u"staff"_s, soundFacts, [](StaffViewModel &staff) { staff.letIn(); }));
    scenes.push_back(staffScene(u"staff-refused"_s, troubledFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.restart();
    }));
    scenes.push_back(staffScene(u"staff-enrol"_s, troubledFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.enrol();
        for (const QChar key : u"BW345CX54B"_s)
            staff.enrolment()->type(key);
    }));
    scenes.push_back(staffScene(u"staff-enrol-confirm"_s, troubledFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.enrol();
        for (const QChar key : u"BW345CX54BW5PFS4BBRK"_s)
            staff.enrolment()->type(key);
        staff.enrolment()->goOn();
    }));
    scenes.push_back(staffScene(u"staff-levels"_s, soundFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.levels()->setNight(true);
        staff.adjust();
    }));
    scenes.push_back(staffScene(u"staff-logs"_s, soundFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.setSticks({u"/media/sda1"_s});
        staff.copyLogs();
        staff.outcome()->noteStickProgress(u"/media/sda1"_s, {StickProgress::Work::Logs, 410 << 10, 1124 << 10});
    }));
    scenes.push_back(staffScene(u"staff-content"_s, soundFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.setSticks({u"/media/sda1"_s});
        StickReport report;
        report.envelopesWritten = 2;
        report.recordsOnStick = 2417;
        report.hasEverything = true;
        report.repository = "/media/sda1/huhang/repository";
        staff.outcome()->noteStick(u"/media/sda1"_s, report);
        staff.outcome()->noteContentProgress({UpdateProgress::Work::Fetching, 13 << 20, 48 << 20});
    }));
    scenes.push_back({u"staff-warning"_s, [](Stage &stage, TourClock &clock) {
                          stage.app().openStaff(std::nullopt);
                          clock.pass(std::chrono::seconds(165));
                          stage.app().staff()->tick();
                      }});
    scenes.push_back(staffScene(u"staff-screen-test"_s, soundFacts, [](StaffViewModel &staff) {
        staff.letIn();
        staff.testScreen();
    }));
}

void addUnusual(std::vector<Scene> &scenes)
{
    scenes.push_back(panelScene(u"accessibility"_s, AppViewModel::Panel::Accessibility));
    scenes.push_back(panelScene(u"languages"_s, AppViewModel::Panel::Languages));
    scenes.push_back({u"scanning"_s, [](Stage &stage, TourClock &) {
                          stage.app().accessibility()->setScanPace(AccessibilityViewModel::ScanPace::Slow);
                          stage.app().scanner()->step();
                      }});
    scenes.push_back({u"idle-warning"_s, [](Stage &stage, TourClock &clock) {
                          clock.pass(std::chrono::seconds(45));
                          stage.app().tick();
                      }});
    scenes.push_back({u"no-content"_s, [](Stage &stage, TourClock &) { stage.content().install(nullptr); }});
    scenes.push_back({u"no-content-emergency"_s, [](Stage &stage, TourClock &) {
                          stage.content().install(nullptr);
                          stage.app().navigation()->open(Page::Emergency);
                      }});
    scenes.push_back({u"no-content-attract"_s, [](Stage &stage, TourClock &) {
                          stage.content().install(nullptr);
                          stage.app().endVisit();
                      }});
}

} // namespace

std::vector<Scene> scenesToShow(Stage &stage)
{
    const ContentHolder &content = stage.content();
    std::vector<Scene> scenes;
    addAttract(scenes, stage);
    if (!stage.app().hasTouch())
        return scenes;
    scenes.push_back(pageScene(u"home"_s, Page::Home));
    scenes.push_back(pageScene(u"guides"_s, Page::Guides));
    if (const auto guides = content.guides(); !guides.empty())
        scenes.push_back(pageScene(u"guide"_s, Page::Guide, QString::fromStdString(guides.front().id)));
    scenes.push_back(pageScene(u"countries"_s, Page::Countries));
    addSearch(scenes);
    addCountry(scenes, richestCountry(content));
    scenes.push_back(pageScene(u"notices"_s, Page::Notices));
    if (stage.app().notices()->count() > 0)
        scenes.push_back(
            pageScene(u"notice"_s, Page::Notice, stage.app().notices()->valueAt(0, u"noticeId"_s).toString()));
    scenes.push_back(pageScene(u"quizzes"_s, Page::Quizzes));
    addQuiz(scenes, content);
    addTools(scenes, content);
    addCourse(scenes, content);
    scenes.push_back(pageScene(u"emergency"_s, Page::Emergency));
    scenes.push_back(pageScene(u"takeaway"_s, Page::Takeaway));
    addUnusual(scenes);
    addStaff(scenes);
    return scenes;
}

std::vector<Scene> scenesOfAllContent(Stage &stage)
{
    const ContentHolder &content = stage.content();
    std::vector<Scene> scenes;
    const auto add = [&](const char *kind, Page page, const std::string &id) {
        scenes.push_back(
            pageScene(QLatin1StringView(kind) + u'-' + QString::fromStdString(id), page, QString::fromStdString(id)));
    };
    for (const core::Guide &guide : content.guides())
        add("guide", Page::Guide, guide.id);
    for (const core::Country &country : content.countries())
        add("country", Page::Country, country.alpha2);
    for (const core::Notice &notice : content.notices())
        add("notice", Page::Notice, notice.id);
    for (const core::Quiz &quiz : content.quizzes())
        add("quiz", Page::Quiz, quiz.id);
    for (const core::Scenario &scenario : content.scenarios())
        add("scenario", Page::Scenario, scenario.id);
    for (const core::Checklist &list : content.checklists())
        add("checklist", Page::Checklist, list.id);
    for (const core::Course &course : content.courses()) {
        add("course", Page::Course, course.id);
        for (const core::CourseLesson &lesson : course.lessons)
            scenes.push_back(pageScene(QString::fromStdString("lesson-" + course.id + "-" + lesson.id), Page::Lesson,
                                       QString::fromStdString(course.id + "/" + lesson.id)));
    }
    return scenes;
}

} // namespace kiosk
