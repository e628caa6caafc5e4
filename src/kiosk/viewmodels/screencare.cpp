// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/screencare.h"

#include "kiosk/content/china_day.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 20s;
constexpr auto kPerPlace = 3min;
/// All nine places around the middle, each a step from the one before.
constexpr std::array kPlaces{QPoint(0, 0),  QPoint(1, 0),   QPoint(1, 1),  QPoint(0, 1), QPoint(-1, 1),
                             QPoint(-1, 0), QPoint(-1, -1), QPoint(0, -1), QPoint(1, -1)};

} // namespace

ScreenCare::ScreenCare(const core::Clock &clock, const ScreenLevels &levels, QObject *parent)
    : QObject(parent), m_clock(clock), m_levels(levels)
{
    connect(&m_timer, &QTimer::timeout, this, &ScreenCare::tick);
    m_timer.start(kLook);
    tick();
}

void ScreenCare::setLevels(const ScreenLevels &levels)
{
    m_levels = levels;
    tick();
}

void ScreenCare::tick()
{
    const QPoint shift = kPlaces[size_t(m_clock.sinceBoot() / kPerPlace) % kPlaces.size()];
    const auto time = chinaTime(m_clock.utcNow());
    const auto sinceMidnight =
        std::chrono::floor<std::chrono::minutes>(time - std::chrono::floor<std::chrono::days>(time));
    const auto &night = m_levels.night;
    const bool isNight = night && night->holds(sinceMidnight);
    const qreal dimming = isNight ? 1 - night->brightness / 100.0 : 0;
    const qreal volume = (isNight ? std::min(night->volume, m_levels.volume) : m_levels.volume) / 100.0;
    if (shift == m_shift && dimming == m_dimming && volume == m_volume)
        return;
    m_shift = shift;
    m_dimming = dimming;
    m_volume = volume;
    Q_EMIT changed();
}

} // namespace kiosk
