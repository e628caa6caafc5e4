// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"
#include "kiosk/viewmodels/stafffacts.h"

#include <QCoreApplication>

namespace kiosk {

/// The lines of the staff panel in plain words of the interface's language, each with what to do where something is
/// wrong. One more for each earlier identity whose counts are not all confirmed; what is wrong comes first.
class StaffLines
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::StaffLines)

public:
    /// Both outlive the object. `now`: what the machine's clocks show.
    StaffLines(const StaffFacts &facts, const Moment &now) : m_facts(facts), m_now(now) {}

    /// For StaffLineModel.
    [[nodiscard]] QList<RowModel::Row> rows() const;

private:
    enum class Mood { Good, Plain, Attention, Bad };

    [[nodiscard]] static RowModel::Row row(const char *id, const QString &title, Mood mood, const QString &value,
                                           const QString &advice = {});
    [[nodiscard]] RowModel::Row syncRow() const;
    [[nodiscard]] RowModel::Row countsRow() const;
    [[nodiscard]] static RowModel::Row formerRow(const FormerStatus &former);
    [[nodiscard]] RowModel::Row journalRow() const;
    [[nodiscard]] RowModel::Row contentRow() const;
    [[nodiscard]] RowModel::Row updateRow() const;
    [[nodiscard]] RowModel::Row diskRow() const;
    [[nodiscard]] RowModel::Row clockRow() const;
    [[nodiscard]] RowModel::Row networkRow() const;
    [[nodiscard]] RowModel::Row screenRow() const;
    [[nodiscard]] RowModel::Row kioskRow() const;
    [[nodiscard]] RowModel::Row programRow() const;

    const StaffFacts &m_facts;
    const Moment &m_now;
};

} // namespace kiosk
