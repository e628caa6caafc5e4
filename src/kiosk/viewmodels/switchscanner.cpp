// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/switchscanner.h"

#include "core/clock.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickWindow>
#include <QTouchEvent>
#include <algorithm>
#include <utility>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// A new page comes to rest before its first row is framed.
constexpr auto kSettling = 400ms;
/// A hand that trembles presses once.
constexpr auto kTremor = 250ms;
constexpr int kRoundsThroughARow = 2;
/// More controls no screen shows.
constexpr int kMostControls = 2000;

/// Only of a Flickable is that known. A row from right to left begins at its right end.
bool isScrolledAway(const QQuickItem &item)
{
    if (!item.inherits("QQuickFlickable"))
        return false;
    const bool isBackwards = item.property("effectiveLayoutDirection").toInt() == Qt::RightToLeft;
    return !item.property("atYBeginning").toBool() || !item.property(isBackwards ? "atXEnd" : "atXBeginning").toBool();
}

/// A TapPlate; see choose().
bool isControlToScan(const QQuickItem &item) { return item.metaObject()->indexOfMethod("operate()") >= 0; }

/// What moves the focus or stands for nothing alone stays with whoever has a whole keyboard.
bool isSwitchKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return false;
    default:
        return true;
    }
}

std::optional<QPointF> placeOfPress(const QEvent &event)
{
    if (event.type() == QEvent::TouchBegin)
        return static_cast<const QTouchEvent &>(event).points().constFirst().position();
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick)
        return static_cast<const QMouseEvent &>(event).position();
    return std::nullopt;
}

} // namespace

SwitchScanner::SwitchScanner(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &SwitchScanner::step);
}

void SwitchScanner::setScope(QQuickItem *scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    const auto watch = [this](QQuickWindow *window) {
        if (window)
            connect(window, &QQuickWindow::afterAnimating, this, &SwitchScanner::look, Qt::UniqueConnection);
    };
    if (scope) {
        watch(scope->window());
        connect(scope, &QQuickItem::windowChanged, this, watch);
    }
    Q_EMIT scopeChanged();
    beginAnew();
}

void SwitchScanner::setWayOut(QQuickItem *wayOut)
{
    if (wayOut == m_wayOut)
        return;
    m_wayOut = wayOut;
    Q_EMIT wayOutChanged();
}

void SwitchScanner::setPace(std::chrono::milliseconds pace)
{
    if (pace == m_pace)
        return;
    const bool wasOn = isOn();
    m_pace = pace;
    if (pace == 0ms)
        m_timer.stop();
    else
        m_timer.start(wasOn ? pace : kSettling);
    if (isOn() == wasOn)
        return;
    m_lastPress = m_clock.sinceBoot();
    beginAnew();
    Q_EMIT isOnChanged();
}

void SwitchScanner::beginAnew()
{
    m_row.clear();
    m_inRow = kWhole;
    look();
    if (isOn())
        m_timer.start(kSettling);
}

bool SwitchScanner::take(const QEvent &event)
{
    if (!isOn())
        return false;
    if (event.type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(event);
        if (!isSwitchKey(key))
            return false;
        if (!key.isAutoRepeat())
            choose();
        return true;
    }
    const auto place = placeOfPress(event);
    if (!place || (m_wayOut && m_wayOut->contains(m_wayOut->mapFromScene(*place))))
        return false;
    choose();
    return true;
}

void SwitchScanner::choose()
{
    const auto now = m_clock.sinceBoot();
    const bool isTremor = now - std::exchange(m_lastPress, now) < kTremor;
    if (isTremor || m_row.isEmpty())
        return;
    m_timer.start(m_pace);
    if (m_inRow == kWhole && m_row.size() > 1) {
        m_inRow = 0;
        m_rounds = 0;
        look();
        return;
    }
    QQuickItem *chosen = m_row.value(std::max<qsizetype>(m_inRow, 0));
    // The row once more, before the frame goes on: whoever wants the same again need not wait for a round.
    m_inRow = kWhole;
    look();
    if (chosen)
        QMetaObject::invokeMethod(chosen, "operate");
}

void SwitchScanner::step()
{
    m_timer.start(m_pace);
    if (m_inRow == kWhole || m_row.isEmpty()) {
        frameNextRow();
    } else if (++m_inRow == m_row.size()) {
        m_inRow = ++m_rounds < kRoundsThroughARow ? 0 : kWhole;
    }
    look();
    lookWhetherScrolled();
}

void SwitchScanner::frameNextRow()
{
    const QList<Row> all = rows();
    if (all.isEmpty())
        return;
    const auto holdsFirst = [this](const Row &row) { return row.contains(m_row.constFirst()); };
    const auto current = m_row.isEmpty() ? all.end() : std::ranges::find_if(all, holdsFirst);
    const qsizetype next = current == all.end() ? firstRow(all) : (current - all.begin() + 1) % all.size();
    m_row = all.at(next);
    m_inRow = kWhole;
}

void SwitchScanner::toTop()
{
    for (QQuickItem *area : scrolledAreas())
        if (area->inherits("QQuickItemView"))
            QMetaObject::invokeMethod(area, "positionViewAtBeginning");
        else
            area->setProperty("contentY", 0);
    lookWhetherScrolled();
}

QList<QQuickItem *> SwitchScanner::controls() const
{
    QList<QQuickItem *> found;
    if (!m_scope)
        return found;
    QQuickItem *item = m_scope;
    for (int i = 0; i < kMostControls; ++i) {
        item = item->nextItemInFocusChain();
        if (!item || (!found.isEmpty() && item == found.first()))
            break;
        if (isControlToScan(*item) && m_scope->isAncestorOf(item) && !found.contains(item))
            found << item;
    }
    return found;
}

QRectF SwitchScanner::placeOf(const QQuickItem &item) const { return item.mapRectToItem(m_scope, item.boundingRect()); }

/// In the order of the Tab key; what lies under a later one, such as the button that scrolls on, is not offered.
QList<QQuickItem *> SwitchScanner::offeredControls() const
{
    QList<QQuickItem *> offered = controls();
    offered.removeIf([this](const QQuickItem *control) { return !isOffered(control); });
    for (qsizetype i = offered.size(); i-- > 0;) {
        const QPointF middle = placeOf(*offered.at(i)).center();
        const auto covers = [&](const QQuickItem *later) { return placeOf(*later).contains(middle); };
        if (std::any_of(offered.begin() + i + 1, offered.end(), covers))
            offered.removeAt(i);
    }
    return offered;
}

/// Controls that stand side by side and follow each other.
QList<SwitchScanner::Row> SwitchScanner::rows() const
{
    QList<Row> all;
    QRectF row;
    for (QQuickItem *control : offeredControls()) {
        const QRectF place = placeOf(*control);
        const bool isLevel = place.center().y() > row.top() && place.center().y() < row.bottom();
        const bool isBeside = place.left() >= row.right() || place.right() <= row.left();
        if (all.isEmpty() || !isLevel || !isBeside) {
            all.append(Row());
            row = place;
        }
        row.setLeft(std::min(row.left(), place.left()));
        row.setRight(std::max(row.right(), place.right()));
        all.last().append(control);
    }
    return all;
}

/// The row that the keyboard would come to first.
qsizetype SwitchScanner::firstRow(const QList<Row> &rows) const
{
    QQuickItem *item = m_scope->window()->activeFocusItem();
    for (int i = 0; item && i < kMostControls; ++i, item = item->nextItemInFocusChain())
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (rows.at(row).contains(item))
                return row;
    return 0;
}

QRectF SwitchScanner::partInSight(const QQuickItem &item) const
{
    QRectF part = placeOf(item);
    for (const QQuickItem *above = item.parentItem(); above && above != m_scope; above = above->parentItem())
        if (above->clip())
            part &= above->mapRectToItem(m_scope, above->boundingRect());
    return part & m_scope->boundingRect();
}

bool SwitchScanner::isOffered(const QQuickItem *item) const
{
    return item && item->isVisible() && item->isEnabled() && partInSight(*item).contains(placeOf(*item).center());
}

QList<QQuickItem *> SwitchScanner::scrolledAreas() const
{
    QList<QQuickItem *> areas;
    QList<QQuickItem *> open;
    if (m_scope)
        open << m_scope;
    while (!open.isEmpty()) {
        QQuickItem *item = open.takeLast();
        if (!item->isVisible() || !item->isEnabled())
            continue;
        if (isScrolledAway(*item))
            areas << item;
        open << item->childItems();
    }
    return areas;
}

void SwitchScanner::look()
{
    QRectF frame;
    if (isOn() && m_scope) {
        const auto isGone = [this](const QPointer<QQuickItem> &item) { return !isOffered(item); };
        if (std::ranges::any_of(m_row, isGone) && !m_row.isEmpty()) {
            m_row.clear();
            m_inRow = kWhole;
            m_timer.start(kSettling);
        }
        for (qsizetype i = 0; i < m_row.size(); ++i)
            if (m_inRow == kWhole || m_inRow == i)
                frame |= partInSight(*m_row.at(i));
    }
    if (frame != m_frame) {
        m_frame = frame;
        Q_EMIT frameChanged();
    }
}

void SwitchScanner::lookWhetherScrolled()
{
    const bool isScrolled = isOn() && !scrolledAreas().isEmpty();
    if (isScrolled == m_isScrolled)
        return;
    m_isScrolled = isScrolled;
    Q_EMIT isScrolledChanged();
}

} // namespace kiosk
