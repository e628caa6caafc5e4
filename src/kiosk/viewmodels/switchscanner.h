// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <chrono>

class QEvent;

namespace core {
class Clock;
}

namespace kiosk {

/// The whole screen for somebody who has one switch: any key, or a touch anywhere. A frame goes by itself from row to
/// row; a press enters the row, or chooses its control where it has only one; inside a row the frame goes from control
/// to control, and out again after two rounds. It offers the controls in sight in the order of the Tab key, and never
/// scrolls: what is being read stays where it is. Thread: UI.
class SwitchScanner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(bool isOn READ isOn NOTIFY isOnChanged FINAL)
    /// What a press enters or chooses, in the coordinates of `scope`; empty where there is nothing.
    Q_PROPERTY(QRectF frame READ frame NOTIFY frameChanged FINAL)
    /// Something in sight is scrolled away from its beginning.
    Q_PROPERTY(bool isScrolled READ isScrolled NOTIFY isScrolledChanged FINAL)
    /// Holds all that is offered.
    Q_PROPERTY(QQuickItem *scope READ scope WRITE setScope NOTIFY scopeChanged FINAL)
    /// Whoever can aim leaves by touching this one.
    Q_PROPERTY(QQuickItem *wayOut READ wayOut WRITE setWayOut NOTIFY wayOutChanged FINAL)

public:
    /// `clock` outlives it.
    explicit SwitchScanner(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    [[nodiscard]] QRectF frame() const { return m_frame; }
    [[nodiscard]] bool isScrolled() const { return m_isScrolled; }
    [[nodiscard]] QQuickItem *scope() const { return m_scope; }
    [[nodiscard]] QQuickItem *wayOut() const { return m_wayOut; }
    void setScope(QQuickItem *scope);
    void setWayOut(QQuickItem *wayOut);

    /// How long the frame stays in one place; 0: there is no frame, and events are nobody's.
    void setPace(std::chrono::milliseconds pace);
    /// There is a new page: begins with its first row.
    void beginAnew();
    /// True if the event is one of the switch, which has then done its work.
    [[nodiscard]] bool take(const QEvent &event);
    /// A press of the switch.
    void choose();
    /// Moves the frame on. The timer calls it.
    void step();
    /// Scrolls everything in sight back to its beginning.
    Q_INVOKABLE void toTop();

Q_SIGNALS:
    void isOnChanged();
    void frameChanged();
    void isScrolledChanged();
    void scopeChanged();
    void wayOutChanged();

private:
    using Row = QList<QPointer<QQuickItem>>;

    [[nodiscard]] QList<QQuickItem *> controls() const;
    [[nodiscard]] QList<QQuickItem *> offeredControls() const;
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] qsizetype firstRow(const QList<Row> &rows) const;
    [[nodiscard]] QRectF placeOf(const QQuickItem &item) const;
    [[nodiscard]] QRectF partInSight(const QQuickItem &item) const;
    [[nodiscard]] bool isOffered(const QQuickItem *item) const;
    [[nodiscard]] QList<QQuickItem *> scrolledAreas() const;
    void frameNextRow();
    /// Follows what moves, and notices what is gone. After each picture.
    void look();
    void lookWhetherScrolled();

    const core::Clock &m_clock;
    QPointer<QQuickItem> m_scope;
    QPointer<QQuickItem> m_wayOut;
    QTimer m_timer;
    std::chrono::milliseconds m_pace{};
    std::chrono::milliseconds m_lastPress{}; ///< since boot
    Row m_row;
    qsizetype m_inRow = kWhole;
    int m_rounds = 0; ///< through the row
    QRectF m_frame;
    bool m_isScrolled = false;

    static constexpr qsizetype kWhole = -1;
};

} // namespace kiosk
