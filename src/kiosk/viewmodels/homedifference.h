// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/displaytext.h"

#include <chrono>
#include <optional>

namespace kiosk {

/// What is otherwise in a country than at home in the mainland of China, as far as the pack knows it.
class HomeDifference
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::HomeDifference)

public:
    /// Both outlive it. `now` is empty while the clock is not to be trusted: then nothing is said of the time.
    HomeDifference(const core::Country &country, const DisplayText &display,
                   std::optional<std::chrono::sys_seconds> now);

    /// Rows of DifferenceModel.
    [[nodiscard]] const QList<RowModel::Row> &rows() const { return m_rows; }
    /// What needs no thought because it is as at home; may be empty.
    [[nodiscard]] QString sameText() const;

    /// The time of day there, "14:05"; empty if the time zone is unknown.
    [[nodiscard]] static QString timeIn(const std::string &zone, std::chrono::sys_seconds now);

private:
    void addTime(std::chrono::sys_seconds now);
    void addDriving();
    void addPlugs();
    void addMains();
    void addMoneyAndCalls();
    void addEmergency();
    void add(const QString &label, const QString &home, const QString &there, const QString &icon);
    [[nodiscard]] QString joined(const std::vector<std::string> &texts) const;

    const core::Country &m_country;
    const DisplayText &m_display;
    QList<RowModel::Row> m_rows;
    QStringList m_same;
};

} // namespace kiosk
