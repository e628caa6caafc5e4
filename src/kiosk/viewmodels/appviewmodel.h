// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/accessibilityviewmodel.h"
#include "kiosk/viewmodels/attractviewmodel.h"
#include "kiosk/viewmodels/checklistviewmodel.h"
#include "kiosk/viewmodels/countrylistmodel.h"
#include "kiosk/viewmodels/countryviewmodel.h"
#include "kiosk/viewmodels/courselistmodel.h"
#include "kiosk/viewmodels/courseviewmodel.h"
#include "kiosk/viewmodels/emergencyviewmodel.h"
#include "kiosk/viewmodels/guidelistmodel.h"
#include "kiosk/viewmodels/guideviewmodel.h"
#include "kiosk/viewmodels/homeviewmodel.h"
#include "kiosk/viewmodels/idlewatch.h"
#include "kiosk/viewmodels/lessonviewmodel.h"
#include "kiosk/viewmodels/navigationviewmodel.h"
#include "kiosk/viewmodels/noticefiltermodel.h"
#include "kiosk/viewmodels/noticeviewmodel.h"
#include "kiosk/viewmodels/pagehost.h"
#include "kiosk/viewmodels/quizlistmodel.h"
#include "kiosk/viewmodels/quizviewmodel.h"
#include "kiosk/viewmodels/scenarioviewmodel.h"
#include "kiosk/viewmodels/screencare.h"
#include "kiosk/viewmodels/speechviewmodel.h"
#include "kiosk/viewmodels/staffviewmodel.h"
#include "kiosk/viewmodels/switchscanner.h"
#include "kiosk/viewmodels/takeawayviewmodel.h"

#include <bitset>
#include <chrono>

namespace kiosk {

/// How this machine behaves; from its configuration file.
struct AppSettings
{
    std::chrono::seconds idleLimit{60};                  ///< without a touch, until the visit ends
    std::chrono::seconds idleWarning{kLeastIdleWarning}; ///< how long before that the visitor is warned
    QString defaultLanguage = QStringLiteral("zh-Hans");
    QString layoutName = QStringLiteral("auto"); ///< auto (by the window's shape), portrait, landscape
    bool reduceMotion = false;
    ScreenLevels levels = {};
    bool hasTouch = true;  ///< false: the screen only plays the attract loop
    bool hasSounds = true; ///< false: read-aloud is all that is heard
};

/// The root of what QML sees: the phase of the visit, the language, and a view-model per page.
class AppViewModel : public QObject, private PageHost
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Built by the program")
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    /// The language's own name.
    Q_PROPERTY(QString languageName READ languageName NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY languageChanged FINAL)
    Q_PROPERTY(kiosk::LanguageListModel *languages READ languages CONSTANT FINAL)
    /// False: no pack could be read; only the emergency page and the card have something to show.
    Q_PROPERTY(bool isContentAvailable READ isContentAvailable NOTIFY contentChanged FINAL)
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged FINAL)
    /// Counts down to 0 during IdleWarning; 0 otherwise.
    Q_PROPERTY(int idleSecondsLeft READ idleSecondsLeft NOTIFY idleSecondsLeftChanged FINAL)
    Q_PROPERTY(kiosk::NavigationViewModel *navigation READ navigation CONSTANT FINAL)
    Q_PROPERTY(kiosk::AttractViewModel *attract READ attract CONSTANT FINAL)
    Q_PROPERTY(kiosk::HomeViewModel *home READ home CONSTANT FINAL)
    Q_PROPERTY(kiosk::GuideListModel *guides READ guides CONSTANT FINAL)
    Q_PROPERTY(kiosk::GuideViewModel *guide READ guide CONSTANT FINAL)
    Q_PROPERTY(kiosk::CountryListModel *countries READ countries CONSTANT FINAL)
    Q_PROPERTY(kiosk::CountryViewModel *country READ country CONSTANT FINAL)
    Q_PROPERTY(kiosk::NoticeFilterModel *notices READ notices CONSTANT FINAL)
    Q_PROPERTY(kiosk::NoticeViewModel *notice READ notice CONSTANT FINAL)
    Q_PROPERTY(kiosk::QuizListModel *quizzes READ quizzes CONSTANT FINAL)
    Q_PROPERTY(kiosk::QuizViewModel *quiz READ quiz CONSTANT FINAL)
    Q_PROPERTY(kiosk::EmergencyViewModel *emergency READ emergency CONSTANT FINAL)
    Q_PROPERTY(kiosk::TakeawayViewModel *takeaway READ takeaway CONSTANT FINAL)
    Q_PROPERTY(kiosk::ScenarioViewModel *scenario READ scenario CONSTANT FINAL)
    Q_PROPERTY(kiosk::ChecklistViewModel *checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(kiosk::CourseListModel *courses READ courses CONSTANT FINAL)
    Q_PROPERTY(kiosk::CourseViewModel *course READ course CONSTANT FINAL)
    Q_PROPERTY(kiosk::LessonViewModel *lesson READ lesson CONSTANT FINAL)
    Q_PROPERTY(kiosk::StaffViewModel *staff READ staff CONSTANT FINAL)
    Q_PROPERTY(kiosk::SpeechViewModel *speech READ speech CONSTANT FINAL)
    /// auto, portrait or landscape.
    Q_PROPERTY(QString layoutName READ layoutName CONSTANT FINAL)
    /// False: the attract loop is all there is, and nobody is asked to touch anything.
    Q_PROPERTY(bool hasTouch READ hasTouch CONSTANT FINAL)
    Q_PROPERTY(kiosk::ScreenCare *care READ care CONSTANT FINAL)
    Q_PROPERTY(kiosk::AccessibilityViewModel *accessibility READ accessibility CONSTANT FINAL)
    Q_PROPERTY(kiosk::SwitchScanner *scanner READ scanner CONSTANT FINAL)
    /// What lies over the page until a choice was made.
    Q_PROPERTY(Panel panel READ panel WRITE setPanel NOTIFY panelChanged FINAL)

public:
    enum class Phase { Attract, Visiting, IdleWarning, Staff };
    Q_ENUM(Phase)
    enum class Panel { None, Languages, Accessibility };
    Q_ENUM(Panel)

    AppViewModel(const VisitorContext &context, VideoPlayer &player, AppSettings settings, QObject *parent = nullptr);

    [[nodiscard]] QString language() const;
    [[nodiscard]] QString languageName() const;
    [[nodiscard]] QString fontFamily() const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] LanguageListModel *languages() { return &m_languages; }
    [[nodiscard]] bool isContentAvailable() const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int idleSecondsLeft() const { return m_phase == Phase::IdleWarning ? m_idle.secondsLeft() : 0; }
    [[nodiscard]] NavigationViewModel *navigation() { return &m_navigation; }
    [[nodiscard]] AttractViewModel *attract() { return &m_attract; }
    [[nodiscard]] HomeViewModel *home() { return filled(&m_home, kHome); }
    [[nodiscard]] GuideListModel *guides() { return filled(&m_guides, kGuides); }
    [[nodiscard]] GuideViewModel *guide() { return &m_guide; }
    [[nodiscard]] CountryListModel *countries() { return filled(&m_countries, kCountries); }
    [[nodiscard]] CountryViewModel *country() { return &m_country; }
    [[nodiscard]] NoticeFilterModel *notices() { return filled(&m_notices, kNotices); }
    [[nodiscard]] NoticeViewModel *notice() { return &m_notice; }
    [[nodiscard]] QuizListModel *quizzes() { return filled(&m_quizzes, kQuizzes); }
    [[nodiscard]] QuizViewModel *quiz() { return &m_quiz; }
    [[nodiscard]] EmergencyViewModel *emergency() { return &m_emergency; }
    [[nodiscard]] TakeawayViewModel *takeaway() { return &m_takeaway; }
    [[nodiscard]] ScenarioViewModel *scenario() { return &m_scenario; }
    [[nodiscard]] ChecklistViewModel *checklist() { return &m_checklist; }
    [[nodiscard]] CourseListModel *courses() { return filled(&m_courses, kCourses); }
    [[nodiscard]] CourseViewModel *course() { return &m_course; }
    [[nodiscard]] LessonViewModel *lesson() { return &m_lesson; }
    [[nodiscard]] StaffViewModel *staff() { return &m_staff; }
    [[nodiscard]] SpeechViewModel *speech() { return &m_speech; }
    [[nodiscard]] QString layoutName() const { return m_settings.layoutName; }
    [[nodiscard]] bool hasTouch() const { return m_settings.hasTouch; }
    [[nodiscard]] bool hasSounds() const { return m_settings.hasSounds; }
    [[nodiscard]] ScreenCare *care() { return &m_care; }
    [[nodiscard]] AccessibilityViewModel *accessibility() { return &m_accessibility; }
    [[nodiscard]] SwitchScanner *scanner() { return &m_scanner; }
    [[nodiscard]] Panel panel() const { return m_panel; }

    Q_INVOKABLE void setLanguage(const QString &code);
    void setPanel(Panel panel);
    /// The visitor is still there.
    Q_INVOKABLE void extendVisit();
    /// Ends the visit now and forgets everything of the visitor.
    Q_INVOKABLE void endVisit();

    /// Does what is due now: the idle warning and reset, and what a new day changes. A timer calls it during a visit.
    void tick();
    /// Begins the attract loop; once.
    void start();
    /// A finger or a key went down. In Attract it begins a visit, and true tells that it is used up by that; on a
    /// screen without touch it begins nothing and is used up all the same.
    Q_INVOKABLE bool noteTouch();
    /// It went up again, and QML has seen that: during the warning anything but "end" means that somebody is there.
    void noteTouchEnd();
    /// Ends the visit with its last touch at `lastVisitorTouch`, or forgets it if there is none, and lets staff in.
    /// What staff do is no visit and counts nothing.
    void openStaff(std::optional<std::chrono::milliseconds> lastVisitorTouch);

Q_SIGNALS:
    void languageChanged();
    void contentChanged();
    void phaseChanged();
    void panelChanged();
    void idleSecondsLeftChanged();
    /// QML tells: a finger, a key or a switch did something.
    void controlUsed();

private:
    [[nodiscard]] bool loadPage(NavigationViewModel::Page page, const QString &id) override;
    void pageShown(NavigationViewModel::Page page, const QString &id) override;
    [[nodiscard]] QString titleOf(NavigationViewModel::Page page) const override;
    void setPhase(Phase phase);
    void beginVisit();
    void forgetVisitor();
    void closeStaff();
    void followStaff();
    void followDay();
    void followScanPace();
    [[nodiscard]] std::chrono::milliseconds idleLimit() const;
    void refresh();

    /// What is read from the whole pack: filled when a page first asks for it, and from then on kept up to date. So the
    /// first picture on the screen waits for none of it.
    enum Overview : std::size_t { kHome, kGuides, kCountries, kNotices, kQuizzes, kCourses, kOverviews };
    template <typename Model> Model *filled(Model *model, Overview which)
    {
        if (!m_filled.test(which)) {
            m_filled.set(which);
            fill(which);
        }
        return model;
    }
    void fill(Overview which);

    VisitorContext m_context;
    AppSettings m_settings;
    LanguageListModel m_languages;
    AccessibilityViewModel m_accessibility;
    NavigationViewModel m_navigation;
    AttractViewModel m_attract;
    HomeViewModel m_home;
    GuideListModel m_guides;
    GuideViewModel m_guide;
    CountryListModel m_countries;
    CountryViewModel m_country;
    NoticeFilterModel m_notices;
    NoticeViewModel m_notice;
    QuizListModel m_quizzes;
    QuizViewModel m_quiz;
    EmergencyViewModel m_emergency;
    ScenarioViewModel m_scenario;
    ChecklistViewModel m_checklist;
    CourseListModel m_courses;
    CourseViewModel m_course;
    LessonViewModel m_lesson;
    TakeawayViewModel m_takeaway;
    std::bitset<kOverviews> m_filled;
    StaffViewModel m_staff;
    ScreenCare m_care;
    SpeechViewModel m_speech;
    SwitchScanner m_scanner;
    QTimer m_tick;
    IdleWatch m_idle;
    Phase m_phase = Phase::Attract;
    Panel m_panel = Panel::None;
    std::chrono::year_month_day m_shownDay{};
};

} // namespace kiosk
