// SPDX-License-Identifier: Apache-2.0
#include "overlaps.h"

#include <QAccessible>
#include <QColor>
#include <QFont>
#include <QJSValue>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegion>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace {

/// Lines of text have that much air above and below their letters.
constexpr qreal kLineAir = 0.16;
/// Edges that touch, and halves of pixels.
constexpr int kHair = 3;
constexpr qreal kOpaque = 0.75;

/// The window as it is painted: one item after the other, each in the frame that its parents leave it.
class Painting
{
public:
    explicit Painting(const QQuickWindow &window) : m_window(QRect({}, window.size())) {}

    void paint(QQuickItem &item, const QRectF &frame, qreal opacity)
    {
        const qreal itsOpacity = opacity * item.opacity();
        if (!item.isVisible() || itsOpacity == 0)
            return;
        const QRectF place = item.mapRectToScene(item.boundingRect()) & frame;
        m_path << &item;
        look(item, frame, itsOpacity);
        QList<QQuickItem *> children = item.childItems();
        std::ranges::stable_sort(children, {}, &QQuickItem::z);
        for (QQuickItem *child : std::as_const(children))
            paint(*child, item.clip() ? place : frame, itsOpacity);
        m_path.removeLast();
    }
    [[nodiscard]] QStringList found() const { return m_found; }

private:
    struct Thing
    {
        QQuickItem *item;
        QString name;
        QRegion shown; ///< what is left of it under whatever was painted since
    };

    void look(QQuickItem &item, const QRectF &frame, qreal opacity)
    {
        if (item.inherits("QQuickText")) {
            if (!item.property("text").toString().isEmpty())
                add(item, inkOf(item) & frame);
        } else if (isControl(item)) {
            add(item, item.mapRectToScene(item.boundingRect()) & frame);
        } else if (item.inherits("QQuickRectangle")) {
            cover(item, item.mapRectToScene(item.boundingRect()) & frame, opacity);
        }
    }

    void add(QQuickItem &item, const QRectF &place)
    {
        const QRect rect = place.toAlignedRect();
        if (rect.isEmpty())
            return;
        compare(item, rect);
        m_things << Thing{&item, nameOf(item), rect};
    }

    void cover(QQuickItem &item, const QRectF &place, qreal opacity)
    {
        const QRect rect = place.toAlignedRect();
        const bool fades = item.property("gradient").value<QJSValue>().isQObject();
        const qreal alpha = item.property("color").value<QColor>().alphaF() * opacity;
        if (rect.isEmpty() || (!fades && alpha < kOpaque))
            return;
        if (!fades && !rect.contains(m_window))
            compare(item, rect);
        else
            for (Thing &thing : m_things)
                if (!m_path.contains(thing.item))
                    thing.shown -= rect;
    }

    void compare(QQuickItem &item, const QRect &rect)
    {
        for (const Thing &thing : std::as_const(m_things)) {
            const QRect both = (thing.shown & rect).boundingRect();
            if (both.width() > kHair && both.height() > kHair && !m_path.contains(thing.item))
                m_found << thing.name + QStringLiteral(" under ") + nameOf(item);
        }
    }

    /// Where the letters of a text are.
    static QRectF inkOf(QQuickItem &item)
    {
        const qreal width = std::min(item.property("contentWidth").toReal(), item.width());
        const qreal height = std::min(item.property("contentHeight").toReal(), item.height());
        const auto aligned = Qt::Alignment::fromInt(item.property("effectiveHorizontalAlignment").toInt());
        const auto level = Qt::Alignment::fromInt(item.property("verticalAlignment").toInt());
        const qreal x = aligned & Qt::AlignHCenter ? (item.width() - width) / 2
                        : aligned & Qt::AlignRight ? item.width() - width
                                                   : 0;
        const qreal y = level & Qt::AlignVCenter  ? (item.height() - height) / 2
                        : level & Qt::AlignBottom ? item.height() - height
                                                  : item.property("topPadding").toReal();
        const qreal air = kLineAir * item.property("font").value<QFont>().pixelSize();
        return item.mapRectToScene(QRectF(x, y, width, height).adjusted(0, air, 0, -air));
    }

    static QString nameOf(const QQuickItem &item)
    {
        const QString text = item.property("text").toString();
        const QRect place = item.mapRectToScene(item.boundingRect()).toAlignedRect();
        const QString kind = QString::fromLatin1(item.metaObject()->className()).section(u'_', 0, 0);
        return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6")
            .arg(kind, text.isEmpty() ? item.objectName() : text)
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height());
    }

    const QRect m_window;
    QList<QQuickItem *> m_path;
    QList<Thing> m_things;
    QStringList m_found;
};

} // namespace

bool isControl(QQuickItem &item)
{
    static const QSet<QAccessible::Role> roles{QAccessible::Button,       QAccessible::Link,
                                               QAccessible::EditableText, QAccessible::RadioButton,
                                               QAccessible::CheckBox,     QAccessible::ListItem};
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&item);
    return face && roles.contains(face->role());
}

QStringList overlapsIn(QQuickWindow &window)
{
    Painting painting(window);
    painting.paint(*window.contentItem(), QRectF({}, window.size()), 1);
    return painting.found();
}
