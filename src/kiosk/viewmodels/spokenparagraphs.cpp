// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/spokenparagraphs.h"

#include <QVariant>
#include <algorithm>

namespace kiosk {
namespace {

constexpr qreal kVisible = 0.5; // what is hidden by its opacity is drawn elsewhere

/// Text in which nothing but <b> is markup.
QString unstyled(QString text)
{
    text.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    return text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

void collect(QQuickItem &item, QList<ShownText> &texts)
{
    if (!item.isVisible() || item.opacity() < kVisible)
        return;
    const bool isDeclared = item.property("spoken").isValid();
    if (const QString text = shownText(item); !text.isEmpty())
        texts << ShownText{&item, text};
    if (isDeclared)
        return;
    const QList<QQuickItem *> children = item.childItems();
    for (QQuickItem *child : children)
        collect(*child, texts);
}

} // namespace

QString shownText(const QQuickItem &item)
{
    if (const QVariant spoken = item.property("spoken"); spoken.isValid())
        return spoken.toString().trimmed();
    if (!item.inherits("QQuickText"))
        return {};
    // A heading breaks its lines itself.
    const QString words = item.property("words").toString();
    const QString text = words.isEmpty() ? item.property("text").toString() : words;
    const bool isStyled = item.property("textFormat").toInt() == 4; // Text.StyledText
    return (isStyled ? unstyled(text) : text).trimmed();
}

QList<ShownText> shownTexts(QQuickItem &root)
{
    QList<ShownText> texts;
    collect(root, texts);
    return texts;
}

} // namespace kiosk
