// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/visitorcontext.h"

namespace kiosk {

/// How a notice's level may be told: as current only while it is, and otherwise that it is a sample or out of date.
/// The two official scales are never mapped onto each other.
class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::NoticeText)

public:
    explicit NoticeText(const VisitorContext &context);

    [[nodiscard]] bool isCurrent(const core::Notice &notice) const;
    /// "2024年6月3日发布".
    [[nodiscard]] QString issued(const core::Notice &notice) const;
    [[nodiscard]] QString countries(const core::Notice &notice) const;
    /// The word of a level, as the ministry has it.
    [[nodiscard]] QString levelWord(const core::NoticeArea &area) const;

    struct Level
    {
        QString text, scale, key;
    };
    /// For a list: the level of a notice with one level, the words of all levels of one with more.
    [[nodiscard]] Level level(const core::Notice &notice) const;
    /// For one area on the notice's own page.
    [[nodiscard]] Level level(const core::Notice &notice, const core::NoticeArea &area) const;
    /// "3 months ago"; empty where the day is not known.
    [[nodiscard]] QString age(const core::Notice &notice) const;
    /// Current ones first, then newest first.
    [[nodiscard]] std::vector<core::Notice> inOrder(std::vector<core::Notice> notices) const;
    /// A row of NoticeListModel.
    [[nodiscard]] RowModel::Row row(const core::Notice &notice) const;
    /// The rows of these notices, in order.
    [[nodiscard]] QList<RowModel::Row> rows(std::vector<core::Notice> notices) const;

private:
    VisitorContext m_context;
    DisplayText m_display;
};

} // namespace kiosk
