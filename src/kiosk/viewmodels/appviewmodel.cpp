// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/appviewmodel.h"

#include "core/clock.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

#include <algorithm>

namespace kiosk {
namespace {

using Page = NavigationViewModel::Page;
using std::chrono::milliseconds;

/// Fine enough for a countdown in seconds, and nothing for the processor.
constexpr milliseconds kTick{200};
/// Who waits for the frame of the scanner to come round is not idle.
constexpr int kScanningPatience = 3;

} // namespace

AppViewModel::AppViewModel(const VisitorContext &context, VideoPlayer &player, AppSettings settings, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_settings(std::move(settings)),
      m_accessibility(m_settings.reduceMotion),
      m_navigation(*this, nullptr),
      m_attract(context, player, m_settings.reduceMotion, nullptr),
      m_home(context, nullptr),
      m_guides(context, nullptr),
      m_guide(context, player, nullptr),
      m_countries(context, nullptr),
      m_country(context, nullptr),
      m_notices(context, nullptr),
      m_notice(context, nullptr),
      m_quizzes(context, nullptr),
      m_quiz(context, nullptr),
      m_emergency(context, nullptr),
      m_scenario(context, nullptr),
      m_checklist(context, nullptr),
      m_courses(context, nullptr),
      m_course(context, nullptr),
      m_lesson(context, nullptr),
      m_takeaway(context, m_checklist, nullptr),
      m_staff(context.clock, m_settings.levels, nullptr),
      m_care(context.clock, m_settings.levels, nullptr),
      m_speech(context),
      m_scanner(context.clock),
      m_idle(context.clock)
{
    QList<RowModel::Row> languages;
    for (const QString &code : InterfaceLanguage::codes())
        languages << RowModel::Row{code, InterfaceLanguage::nativeName(code)};
    m_languages.setRows(std::move(languages));

    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &AppViewModel::tick);
    connect(&context.language, &InterfaceLanguage::changed, this, [this] {
        refresh();
        // From now on the open page counts in this language.
        pageShown(m_navigation.page(), m_navigation.pageId());
        Q_EMIT languageChanged();
    });
    connect(&context.content, &ContentHolder::changed, this, [this] {
        m_quiz.reload();
        m_scenario.reload();
        // Before a page is left: see forgetVisitor().
        refresh();
        if (m_phase == Phase::Visiting || m_phase == Phase::IdleWarning)
            m_navigation.keepExisting();
        Q_EMIT contentChanged();
    });
    connect(&m_quiz, &QuizViewModel::answered, &m_course, &CourseViewModel::noteAnswer);
    connect(&m_quiz, &QuizViewModel::examEnded, &m_course, &CourseViewModel::noteExam);
    connect(&m_accessibility, &AccessibilityViewModel::changed, this, &AppViewModel::followScanPace);
    connect(m_staff.levels(), &StaffLevelsViewModel::changed, this,
            [this] { m_care.setLevels(m_staff.levels()->levels()); });
    connect(&m_care, &ScreenCare::changed, this, [this] { m_speech.setVolume(m_care.volume()); });
    m_speech.setVolume(m_care.volume());
    connect(&m_staff, &StaffViewModel::knocked, this, &AppViewModel::openStaff);
    connect(&m_staff, &StaffViewModel::closed, this, &AppViewModel::closeStaff);
    connect(&m_staff, &StaffViewModel::stepChanged, this, &AppViewModel::followStaff);
    refresh();
}

QString AppViewModel::language() const { return m_context.language.code(); }
QString AppViewModel::languageName() const { return InterfaceLanguage::nativeName(language()); }
QString AppViewModel::fontFamily() const { return InterfaceLanguage::fontFamily(language()); }
bool AppViewModel::isRightToLeft() const { return m_context.language.isRightToLeft(); }
bool AppViewModel::isContentAvailable() const { return m_context.content.isAvailable(); }
void AppViewModel::setLanguage(const QString &code) { m_context.language.setCode(code); }
void AppViewModel::start() { m_attract.start(); }

bool AppViewModel::noteTouch()
{
    if (m_phase == Phase::Staff) {
        m_staff.noteTouch();
        return false;
    }
    if (!m_settings.hasTouch)
        return true;
    m_context.counting.touch();
    if (m_phase == Phase::Attract) {
        beginVisit();
        return true;
    }
    // During the warning the visitor's tap decides: on, or end.
    if (m_phase == Phase::Visiting)
        m_idle.noteSign();
    return false;
}

void AppViewModel::noteTouchEnd()
{
    if (m_phase == Phase::IdleWarning)
        extendVisit();
    else if (m_phase == Phase::Staff)
        m_staff.noteTouchEnd();
}

void AppViewModel::beginVisit()
{
    followDay();
    m_attract.stop();
    m_idle.noteSign();
    m_tick.start();
    setPhase(Phase::Visiting);
}

void AppViewModel::extendVisit()
{
    if (m_phase == Phase::Attract || m_phase == Phase::Staff)
        return;
    m_idle.noteSign();
    m_context.counting.touch();
    setPhase(Phase::Visiting);
}

void AppViewModel::endVisit()
{
    if (m_phase == Phase::Staff)
        m_staff.leave();
    if (m_phase == Phase::Attract)
        return;
    m_tick.stop();
    m_context.counting.endVisit();
    setPhase(Phase::Attract);
    forgetVisitor();
    m_attract.start();
}

void AppViewModel::openStaff(std::optional<milliseconds> lastVisitorTouch)
{
    if (m_phase == Phase::Staff)
        return;
    m_tick.stop();
    m_attract.stop();
    m_context.counting.endVisitAsOf(lastVisitorTouch);
    setPhase(Phase::Staff);
    forgetVisitor();
    m_staff.open();
}

void AppViewModel::closeStaff()
{
    if (m_phase != Phase::Staff)
        return;
    setPhase(Phase::Attract);
    m_context.language.reset();
    m_attract.start();
}

void AppViewModel::followStaff()
{
    m_speech.stop();
    if (m_staff.step() == StaffViewModel::Step::AttractLook)
        m_attract.startUncounted();
    else if (m_phase == Phase::Staff)
        m_attract.stop();
}

void AppViewModel::forgetVisitor()
{
    m_speech.reset();
    // Panel and route last: what was left lives until the next turn of the event loop without its QML context, and Qt
    // 6.4 crashes when its lists are filled anew meanwhile.
    m_guides.clear();
    m_countries.clear();
    m_guide.clear();
    m_country.clear();
    m_notices.clear();
    m_notice.clear();
    m_quiz.forget();
    m_emergency.clear();
    m_scenario.clear();
    m_checklist.clear();
    m_course.clear();
    m_lesson.clear();
    m_takeaway.clear();
    m_accessibility.reset();
    m_context.language.reset();
    setPanel(Panel::None);
    m_navigation.reset();
}

/// Notices go out of date, and campaigns begin and end, while the program runs for months.
void AppViewModel::followDay()
{
    if (m_context.content.today() == m_shownDay)
        return;
    m_context.counting.refreshCampaign();
    refresh();
}

void AppViewModel::tick()
{
    if (m_phase == Phase::Attract || m_phase == Phase::Staff)
        return;
    followDay();
    // Who listens or watches does not touch; a page has an end, and so has a film.
    const FilmViewModel &films = *m_guide.films();
    const bool isBusy =
        m_speech.state() == SpeechViewModel::State::Speaking || (films.isShowing() && !films.isPaused());
    if (isBusy && m_phase == Phase::Visiting)
        m_idle.noteSign();
    if (!m_idle.look(idleLimit(), m_settings.idleWarning)) {
        endVisit();
        return;
    }
    if (m_idle.secondsLeft() == 0)
        return;
    setPhase(Phase::IdleWarning);
    Q_EMIT idleSecondsLeftChanged();
}

void AppViewModel::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    followScanPace();
    Q_EMIT phaseChanged();
    Q_EMIT idleSecondsLeftChanged();
}

void AppViewModel::followScanPace()
{
    const bool isVisited = m_phase == Phase::Visiting || m_phase == Phase::IdleWarning;
    m_scanner.setPace(isVisited ? m_accessibility.scanInterval() : milliseconds(0));
}

milliseconds AppViewModel::idleLimit() const
{
    return m_settings.idleLimit * (m_scanner.isOn() ? kScanningPatience : 1);
}

void AppViewModel::setPanel(Panel panel)
{
    if (panel == m_panel)
        return;
    m_panel = panel;
    m_speech.stop();
    m_guide.films()->pause();
    Q_EMIT panelChanged();
}

void AppViewModel::refresh()
{
    m_shownDay = m_context.content.today();
    for (std::size_t which = 0; which < kOverviews; ++which)
        if (m_filled.test(which))
            fill(Overview(which));
    m_guide.refresh();
    m_country.refresh();
    m_notice.refresh();
    m_quiz.refresh();
    m_emergency.refresh();
    m_scenario.refresh();
    m_checklist.refresh();
    m_course.refresh();
    m_lesson.refresh();
    m_takeaway.refresh();
    m_staff.refresh();
    m_attract.refreshTexts();
    m_navigation.refreshTitle();
}

void AppViewModel::fill(Overview which)
{
    switch (which) {
    case kHome:
        m_home.refresh();
        break;
    case kGuides:
        m_guides.refresh();
        break;
    case kCountries:
        m_countries.refresh();
        break;
    case kNotices:
        m_notices.refresh();
        break;
    case kQuizzes:
        m_quizzes.refresh();
        break;
    case kCourses:
        m_courses.refresh();
        break;
    case kOverviews:
        break;
    }
}

bool AppViewModel::loadPage(Page page, const QString &id)
{
    switch (page) {
    case Page::Guide:
        return m_guide.load(id);
    case Page::Country:
        return m_country.load(id);
    case Page::Notice:
        return m_notice.load(id);
    case Page::Quiz:
        // A visitor who looked something up in between goes on where they were.
        return (m_quiz.quizId() == id && !id.isEmpty() && !m_quiz.isFinished()) || m_quiz.load(id);
    case Page::Emergency:
        // Whoever comes from a country's page needs that country's numbers; whoever comes back, those from before.
        if (id.isEmpty() && m_navigation.page() == Page::Country)
            m_emergency.setCountryCode(m_country.code());
        else if (!id.isEmpty() || m_navigation.page() != Page::Emergency)
            m_emergency.setCountryCode(id);
        return true;
    case Page::Takeaway:
        if (id.startsWith(u"checklist/") && !m_checklist.load(id.section(u'/', 1)))
            return false;
        return m_takeaway.load(id);
    case Page::Scenario:
        // Whoever comes back from a guide still finds the ending; whoever chooses the story again begins it.
        if (m_scenario.scenarioId() == id && !id.isEmpty() &&
            (!m_scenario.isEnding() || m_navigation.page() == Page::Scenario))
            return true;
        return m_scenario.load(id);
    case Page::Checklist:
        return m_checklist.load(id);
    case Page::Course:
    case Page::TrainerNote:
        return m_course.load(id);
    case Page::Lesson:
        return m_lesson.load(id);
    case Page::Home:
    case Page::Guides:
    case Page::Countries:
    case Page::Notices:
    case Page::Quizzes:
    case Page::Courses:
        return true;
    }
    return false;
}

void AppViewModel::pageShown(Page page, const QString &id)
{
    m_scanner.beginAnew();
    m_speech.stop();
    if (page != Page::Guide)
        m_guide.films()->stop();
    m_speech.setShowsContent(page == Page::Guide || page == Page::Notice || page == Page::Quiz ||
                             page == Page::Scenario || page == Page::Checklist || page == Page::Course ||
                             page == Page::Lesson || page == Page::TrainerNote);
    m_accessibility.setLargeAtLeast(page == Page::Quiz && m_quiz.isFamily());
    const std::string text = id.toStdString();
    std::string item;
    std::string card;
    if (page == Page::Country)
        m_countries.noteSeen(id);
    if (page == Page::Lesson)
        m_course.noteLesson(id);
    if (page == Page::Guide)
        item = "guide/" + text;
    else if (page == Page::Country)
        item = "country/" + text;
    else if (page == Page::Notice)
        item = "notice/" + text;
    else if (page == Page::Scenario)
        item = "scenario/" + text;
    else if (page == Page::Checklist)
        item = "checklist/" + text;
    else if (page == Page::Course || page == Page::Lesson || page == Page::TrainerNote)
        item = "course/" + text.substr(0, text.find('/'));
    else if (page == Page::Takeaway)
        card = "card/" + (text.empty() ? "emergency" : text);
    m_context.counting.showPage(item);
    m_context.counting.showCard(card);
}

QString AppViewModel::titleOf(Page page) const
{
    switch (page) {
    case Page::Home:
        //: Title of the first page.
        return tr("首页");
    case Page::Guides:
        return tr("遇事怎么办");
    case Page::Guide:
        return m_guide.title();
    case Page::Countries:
        return tr("查国家");
    case Page::Country:
        return m_country.name();
    case Page::Notices:
        return tr("安全提醒");
    case Page::Notice:
        return m_notice.title();
    case Page::Quizzes:
        return tr("安全知识测验");
    case Page::Quiz:
        return m_quiz.title();
    case Page::Emergency:
        return tr("紧急求助");
    case Page::Takeaway:
        return m_takeaway.title();
    case Page::Scenario:
        return m_scenario.title();
    case Page::Checklist:
        return m_checklist.title();
    case Page::Courses:
        //: Title of the list of courses.
        return tr("出国培训课程");
    case Page::Course:
        return m_course.title();
    case Page::Lesson:
        return m_lesson.title();
    case Page::TrainerNote:
        //: Title of the sheet for whoever runs a course with a group.
        return tr("带班说明");
    }
    return {};
}

} // namespace kiosk
