// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/accessibilityviewmodel.h"

#include <utility>

namespace kiosk {
namespace {

constexpr qreal kLarge = 1.4;

} // namespace

AccessibilityViewModel::AccessibilityViewModel(bool reduceMotion, QObject *parent)
    : QObject(parent), m_usual{.reduceMotion = reduceMotion}, m_wishes(m_usual)
{}

qreal AccessibilityViewModel::textScale() const
{
    switch (m_wishes.textSize) {
    case TextSize::Standard:
        return m_isLargeAtLeast ? kLarge : 1;
    case TextSize::Large:
        return kLarge;
    case TextSize::Largest:
        return 2;
    }
    return 1;
}

std::chrono::milliseconds AccessibilityViewModel::scanInterval() const
{
    using namespace std::chrono_literals;
    switch (m_wishes.scanPace) {
    case ScanPace::Off:
        return 0ms;
    case ScanPace::Slow:
        return 4000ms;
    case ScanPace::Medium:
        return 2500ms;
    case ScanPace::Fast:
        return 1500ms;
    }
    return 0ms;
}

void AccessibilityViewModel::setTextSize(TextSize size) { change(&Wishes::textSize, size); }
void AccessibilityViewModel::setHighContrast(bool on) { change(&Wishes::highContrast, on); }
void AccessibilityViewModel::setLowReach(bool on) { change(&Wishes::lowReach, on); }
void AccessibilityViewModel::setLeftHanded(bool on) { change(&Wishes::leftHanded, on); }
void AccessibilityViewModel::setReduceMotion(bool on) { change(&Wishes::reduceMotion, on); }
void AccessibilityViewModel::setScanPace(ScanPace pace) { change(&Wishes::scanPace, pace); }

template <typename T> void AccessibilityViewModel::change(T Wishes::*wish, T value)
{
    if (m_wishes.*wish == value)
        return;
    m_wishes.*wish = value;
    Q_EMIT changed();
}

void AccessibilityViewModel::setLargeAtLeast(bool isLarge)
{
    if (std::exchange(m_isLargeAtLeast, isLarge) != isLarge)
        Q_EMIT changed();
}

void AccessibilityViewModel::reset()
{
    if (m_wishes == m_usual)
        return;
    m_wishes = m_usual;
    Q_EMIT changed();
}

} // namespace kiosk
