// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/rowmodel.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QSet>
#include <optional>

namespace kiosk {

/// The items of a checklist: itemId, text, note (may be empty), isDone.
class ChecklistItemModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by ChecklistViewModel")
public:
    explicit ChecklistItemModel(QObject *parent = nullptr) : RowModel({"itemId", "text", "note", "isDone"}, parent) {}
};

/// What to tick off before something. The ticks are forgotten with the visit; what is open goes along as a QR card.
class ChecklistViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString checklistId READ checklistId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::ChecklistItemModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY refreshed FINAL)
    /// "7 of 12 done".
    Q_PROPERTY(QString progressText READ progressText NOTIFY refreshed FINAL)
    /// From 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    ChecklistViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString checklistId() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] ChecklistItemModel *items() { return &m_items; }
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }
    /// The list as plain text for a telephone, a line for each item: what is done and what is not. What no longer fits
    /// a code that scans well is left out, done items first.
    [[nodiscard]] QStringList cardLines() const;

    Q_INVOKABLE void toggle(const QString &itemId);

    /// False if the pack has no such checklist.
    [[nodiscard]] bool load(const QString &id);
    void refresh();
    /// The visit ended: nothing is ticked.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    [[nodiscard]] QString keyOf(const core::ChecklistItem &item) const;

    VisitorContext m_context;
    std::optional<core::Checklist> m_checklist;
    ChecklistItemModel m_items;
    QSet<QString> m_done; ///< "<checklist>/<item>"
    QString m_title, m_summary, m_sourcesText, m_fallbackNote;
};

} // namespace kiosk
