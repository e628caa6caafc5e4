// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/tour.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <array>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

struct Layout
{
    QLatin1StringView name;
    QSize size;
    bool isFurther = true; ///< only in the languages of the pack
};
constexpr std::array kLayouts{Layout{"portrait"_L1, {1080, 1920}, false},
                              Layout{"landscape"_L1, {1920, 1080}, false},
                              Layout{"strip"_L1, {1920, 540}},
                              Layout{"tablet"_L1, {800, 1280}},
                              Layout{"tablet-wide"_L1, {1280, 800}},
                              Layout{"phone"_L1, {390, 844}},
                              Layout{"uhd"_L1, {3840, 2160}}};

struct Look
{
    QLatin1StringView name;
    void (*wish)(AccessibilityViewModel &);
};
constexpr QLatin1StringView kLargest = "largest"_L1;
const std::array kLooks{
    Look{"usual"_L1, [](AccessibilityViewModel &) {}},
    Look{"large"_L1,
         [](AccessibilityViewModel &wishes) { wishes.setTextSize(AccessibilityViewModel::TextSize::Large); }},
    Look{kLargest,
         [](AccessibilityViewModel &wishes) { wishes.setTextSize(AccessibilityViewModel::TextSize::Largest); }},
    Look{"contrast"_L1, [](AccessibilityViewModel &wishes) { wishes.setHighContrast(true); }},
    Look{"reach"_L1, [](AccessibilityViewModel &wishes) {
             wishes.setLowReach(true);
             wishes.setLeftHanded(true);
         }}};

/// In which the sample pack is written.
const QStringList kContentLanguages{u"zh-Hans"_s, u"en"_s};

constexpr std::chrono::milliseconds kRest{20};
/// A slow machine reads the pictures of a large screen for seconds.
constexpr int kMostWaits = 250;
/// Once that was in vain: what did not come, such as a broken picture, will be met again.
constexpr int kFewWaits = 50;
constexpr int kImageLoading = 2; // QML's Image.Loading

bool isLoading(const QQuickItem &item)
{
    if (item.inherits("QQuickImageBase") && item.property("status").toInt() == kImageLoading)
        return true;
    const auto children = item.childItems();
    return std::any_of(children.begin(), children.end(), [](const QQuickItem *child) { return isLoading(*child); });
}

} // namespace

QString Tour::Stop::group() const { return layout + (look == kLooks[0].name ? u"-"_s : u'-' + look + u'-') + language; }

Tour::Tour(Stage &stage, TourClock &clock, std::vector<Scene> scenes, Breadth breadth, QObject *parent)
    : QObject(parent),
      m_stage(stage),
      m_clock(clock),
      m_scenes(std::move(scenes)),
      m_pack(stage.content().shared()),
      m_languages(breadth == Breadth::Every ? InterfaceLanguage::codes() : kContentLanguages),
      m_looks(breadth == Breadth::Every ? kLooks.size() : 1),
      m_breadth(breadth)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &Tour::wait);
}

void Tour::start()
{
    m_stage.window().show();
    if (isWanted())
        arrange();
    else
        goOn();
}

Tour::Stop Tour::stop() const
{
    return {kLayouts[m_layout].name, kLooks[m_look].name, m_languages.at(qsizetype(m_language)),
            m_scenes[m_scene].name};
}

bool Tour::isWanted() const
{
    const bool isFurther = kLayouts[m_layout].isFurther;
    if (m_breadth != Breadth::Every && isFurther != (m_breadth == Breadth::Further))
        return false;
    // What is wished mostly looks alike on all; large text does not.
    if (isFurther && m_look != 0 && stop().look != kLargest)
        return false;
    return (m_look == 0 && !isFurther) || kContentLanguages.contains(stop().language);
}

void Tour::arrange()
{
    AppViewModel &app = m_stage.app();
    app.endVisit();
    app.noteTouch();
    // A page that was left lives on without its QML context: it must not see another size, nor another content.
    // What it held goes when it goes, so twice.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (m_stage.content().shared() != m_pack)
        m_stage.content().install(m_pack);
    m_stage.window().resize(kLayouts[m_layout].size);
    app.setLanguage(stop().language);
    kLooks[m_look].wish(*app.accessibility());
    m_scenes[m_scene].arrange(m_stage, m_clock);
    // Nobody has wishes while nobody is there.
    if (app.phase() == AppViewModel::Phase::Attract && m_look > 0)
        return goOn();
    // Ending the visit for an attract scene took the language back.
    if (app.language() != stop().language)
        app.setLanguage(stop().language);
    m_waits = 0;
    m_rest.start();
}

void Tour::wait()
{
    // At least two looks: a picture may begin to load only when its page is laid out.
    const bool isThere = ++m_waits >= 2 && hasCome();
    if (!isThere && m_waits < (m_hasWaitedInVain ? kFewWaits : kMostWaits)) {
        m_rest.start();
        return;
    }
    m_hasWaitedInVain = m_hasWaitedInVain || !isThere;
    Q_EMIT reached(stop());
    goOn();
}

bool Tour::hasCome() const
{
    const auto &scene = m_scenes[m_scene];
    return (!scene.hasCome || scene.hasCome(m_stage)) && !isLoading(*m_stage.window().contentItem());
}

void Tour::goOn()
{
    const auto advance = [](size_t &counter, size_t end) {
        counter = (counter + 1) % end;
        return counter == 0;
    };
    do {
        const bool isOver = advance(m_scene, m_scenes.size()) && advance(m_language, size_t(m_languages.size())) &&
                            advance(m_look, m_looks) && advance(m_layout, kLayouts.size());
        if (isOver) {
            Q_EMIT ended();
            return;
        }
    } while (!isWanted());
    arrange();
}

} // namespace kiosk
