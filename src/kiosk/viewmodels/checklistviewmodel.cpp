// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/checklistviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"

#include <algorithm>

namespace kiosk {
namespace {

/// A code of this many bytes is still coarse enough to scan from a few steps away (version 26 of 40).
constexpr qsizetype kMostCardBytes = 1000;

qsizetype bytesOf(const QStringList &lines) { return lines.join(u'\n').toUtf8().size(); }

} // namespace

ChecklistViewModel::ChecklistViewModel(const VisitorContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

QString ChecklistViewModel::checklistId() const { return m_checklist ? toQString(m_checklist->id) : QString(); }

QString ChecklistViewModel::keyOf(const core::ChecklistItem &item) const
{
    return checklistId() + u'/' + toQString(item.id);
}

int ChecklistViewModel::doneCount() const
{
    return m_checklist ? int(std::ranges::count_if(m_checklist->items,
                                                   [this](const auto &item) { return m_done.contains(keyOf(item)); }))
                       : 0;
}

QString ChecklistViewModel::progressText() const
{
    //: Over a checklist. %1 is how many items are done, %2 how many there are.
    return m_checklist ? tr("已完成 %1 项，共 %2 项").arg(doneCount()).arg(m_checklist->items.size()) : QString();
}

qreal ChecklistViewModel::progress() const
{
    return m_checklist ? qreal(doneCount()) / qreal(m_checklist->items.size()) : 0;
}

bool ChecklistViewModel::load(const QString &id)
{
    auto checklist = m_context.content.checklist(id);
    if (!checklist || checklist->items.empty())
        return false;
    m_context.counting.describe(
        {"checklist/" + checklist->id, m_context.content.documentHash("checklist", checklist->id), checklist->title});
    m_checklist = std::move(checklist);
    refresh();
    return true;
}

void ChecklistViewModel::toggle(const QString &itemId)
{
    if (!m_checklist)
        return;
    const auto item = std::ranges::find(m_checklist->items, itemId.toStdString(), &core::ChecklistItem::id);
    if (item == m_checklist->items.end())
        return;
    const QString key = keyOf(*item);
    if (!m_done.remove(key))
        m_done.insert(key);
    refresh();
}

void ChecklistViewModel::refresh()
{
    if (!m_checklist)
        return;
    // A new version of the content may have other items.
    if (auto now = m_context.content.checklist(checklistId()))
        m_checklist = std::move(now);
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_title = display.of(m_checklist->title, &shownIn);
    m_summary = display.of(m_checklist->summary);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_sourcesText = display.sources(m_checklist->sources);
    QList<RowModel::Row> rows;
    for (const core::ChecklistItem &item : m_checklist->items)
        rows << RowModel::Row{toQString(item.id), display.of(item.text), display.of(item.note),
                              m_done.contains(keyOf(item))};
    m_items.setRows(std::move(rows));
    Q_EMIT refreshed();
}

QStringList ChecklistViewModel::cardLines() const
{
    if (!m_checklist)
        return {};
    const DisplayText display(m_context.language);
    const QString doneMark = QStringLiteral("[x] ");
    QStringList lines;
    for (const core::ChecklistItem &item : m_checklist->items)
        lines << (m_done.contains(keyOf(item)) ? doneMark : QStringLiteral("[ ] ")) + display.of(item.text);
    while (lines.size() > 1 && bytesOf(lines) > kMostCardBytes) {
        const auto done =
            std::find_if(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(doneMark); });
        lines.erase(done == lines.end() ? lines.end() - 1 : done);
    }
    return lines;
}

void ChecklistViewModel::clear()
{
    m_done.clear();
    m_checklist.reset();
    for (QString *text : {&m_title, &m_summary, &m_sourcesText, &m_fallbackNote})
        text->clear();
    m_items.setRows({});
    Q_EMIT refreshed();
}

} // namespace kiosk
