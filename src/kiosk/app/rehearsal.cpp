// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/rehearsal.h"

#include "kiosk/app/scenesearch.h"

#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QtGui/qtestsupport_gui.h>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kiosk {
namespace {

constexpr auto kPoll = 50ms;   // an item counts as at rest when it did not move between two looks
constexpr auto kPatience = 5s; // for an item to appear and come to rest
constexpr auto kGlance = 1s;   // before it is looked for further down
constexpr qreal kShareOfAScroll = 0.7;
constexpr auto kLongestWait = 24h;
constexpr int kFinger = 1;
constexpr qreal kFromEdge = 12;

void report(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

Rehearsal::Rehearsal(QQuickWindow &window, QObject *parent)
    : QObject(parent), m_window(window), m_finger(QTest::createTouchDevice())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Rehearsal::step);
}

Rehearsal::~Rehearsal()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<> Rehearsal::open(const QString &fileName)
{
    struct stat state = {};
    const QByteArray path = fileName.toLocal8Bit();
    const bool isPipe = ::stat(path.constData(), &state) == 0 && S_ISFIFO(state.st_mode);
    // Held open for writing too, a pipe does not end between one writer and the next.
    m_descriptor = ::open(path.constData(), (isPipe ? O_RDWR : O_RDONLY) | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0 || S_ISDIR(state.st_mode))
        return core::failure(core::Code::Io, "cannot read the rehearsal " + fileName.toStdString());
    if (isPipe) {
        m_arrivals = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
        connect(m_arrivals, &QSocketNotifier::activated, this, &Rehearsal::readMore);
    }
    readMore();
    // A file's last line may lack its end; of a pipe's the rest is still to come.
    if (!isPipe)
        addLines(std::exchange(m_partLine, {}));
    return {};
}

void Rehearsal::readMore()
{
    char piece[4096];
    for (ssize_t got = 0; (got = ::read(m_descriptor, piece, sizeof piece)) > 0;)
        m_partLine.append(piece, got);
    const qsizetype end = m_partLine.lastIndexOf('\n');
    if (end < 0)
        return;
    addLines(m_partLine.first(end));
    m_partLine.remove(0, end + 1);
}

void Rehearsal::addLines(const QByteArray &lines)
{
    const bool wasIdle = m_commands.isEmpty();
    for (const QString &line : QString::fromUtf8(lines).split(u'\n')) {
        ++m_lines;
        if (const QString command = line.section(u'#', 0, 0).trimmed(); !command.isEmpty())
            m_commands.append({m_lines, command});
    }
    if (wasIdle && !m_commands.isEmpty())
        next();
}

std::chrono::milliseconds Rehearsal::elapsed() const { return std::chrono::milliseconds(m_sinceCommand.elapsed()); }

void Rehearsal::next()
{
    m_target = nullptr;
    m_sinceCommand.start();
    if (!m_commands.isEmpty())
        m_timer.start(kPoll);
}

void Rehearsal::step()
{
    const auto [line, command] = m_commands.first();
    const QString verb = command.section(u' ', 0, 0);
    const QString rest = command.section(u' ', 1).trimmed();
    if (verb == "tap"_L1) {
        tap(rest);
    } else if (verb == "corner"_L1) {
        touchCorner(rest);
    } else if (verb == "type"_L1) {
        m_commands.removeFirst();
        for (qsizetype i = rest.size(); i-- > 0;)
            m_commands.prepend({line, "tap searchKey-"_L1 + rest.at(i)});
        next();
    } else if (verb == "wait"_L1) {
        bool isNumber = false;
        const std::chrono::duration<double> seconds(rest.toDouble(&isNumber));
        if (!isNumber || !(seconds >= 0s && seconds <= kLongestWait))
            return fail(u"wait needs a number of seconds: "_s + command);
        const auto length = std::chrono::round<std::chrono::milliseconds>(seconds);
        if (const auto left = length - elapsed(); left > 0ms) {
            m_timer.start(left);
            return;
        }
        report(command);
        m_commands.removeFirst();
        next();
    } else if (verb == "quit"_L1) {
        report(command);
        m_commands.clear();
        Q_EMIT finished(0);
    } else {
        fail(u"unknown command (tap, wait, type, corner, quit): "_s + command);
    }
}

void Rehearsal::tap(const QString &name)
{
    QQuickItem *item = touchableItem(m_window, name);
    if (item)
        scrollTo(*item);
    const QRectF place = item ? item->mapRectToScene(item->boundingRect()) : QRectF();
    const bool isAtRest = item && item == m_target && place == m_targetPlace;
    m_target = item;
    m_targetPlace = place;
    if (!isAtRest) {
        if (!item && elapsed() > kGlance && scrollOn())
            m_sinceCommand.restart();
        if (elapsed() > kPatience)
            return fail(u"no visible, enabled item is called "_s + name);
        m_timer.start(kPoll);
        return;
    }
    const QPointF middle = place.intersected(QRectF(QPointF(), m_window.size())).center();
    touchAt(middle);
    report(m_commands.takeFirst().text);
    next();
}

void Rehearsal::touchCorner(const QString &name)
{
    const QStringList sides = name.split(u'-');
    const bool isKnown = sides.size() == 2 && (sides[0] == "top"_L1 || sides[0] == "bottom"_L1) &&
                         (sides[1] == "left"_L1 || sides[1] == "right"_L1);
    if (!isKnown)
        return fail(u"corner is top-left, top-right, bottom-right or bottom-left: "_s + name);
    const qreal x = sides[1] == "left"_L1 ? kFromEdge : m_window.width() - kFromEdge;
    const qreal y = sides[0] == "top"_L1 ? kFromEdge : m_window.height() - kFromEdge;
    touchAt({x, y});
    report(m_commands.takeFirst().text);
    next();
}

void Rehearsal::touchAt(const QPointF &place)
{
    for (const auto state : {QEventPoint::State::Pressed, QEventPoint::State::Released})
        qt_handleTouchEventv2(&m_window, m_finger, {QEventPoint(kFinger, state, place, m_window.mapToGlobal(place))});
}

bool Rehearsal::scrollOn()
{
    QQuickItem *area = scrollableArea(m_window);
    if (!area)
        return false;
    const qreal top = area->property("contentY").toReal();
    const qreal furthest = area->property("contentHeight").toReal() - area->height();
    area->setProperty("contentY", qMin(top + area->height() * kShareOfAScroll, furthest));
    return true;
}

void Rehearsal::scrollTo(QQuickItem &item)
{
    for (QQuickItem *area = item.parentItem(); area; area = area->parentItem()) {
        if (!area->inherits("QQuickFlickable"))
            continue;
        const QRectF place = item.mapRectToItem(area, item.boundingRect());
        const qreal over = place.bottom() > area->height() ? place.bottom() - area->height() : qMin(place.top(), 0.0);
        if (qFuzzyIsNull(over))
            continue;
        const qreal furthest = qMax(0.0, area->property("contentHeight").toReal() - area->height());
        area->setProperty("contentY", qBound(0.0, area->property("contentY").toReal() + over, furthest));
    }
}

void Rehearsal::fail(const QString &why)
{
    report(u"rehearsal, line %1: %2"_s.arg(m_commands.first().line).arg(why));
    if (m_arrivals) {
        m_commands.removeFirst();
        return next();
    }
    m_commands.clear();
    Q_EMIT finished(3);
}

} // namespace kiosk
