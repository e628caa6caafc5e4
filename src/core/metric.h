// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace core {

/// The closed list of what is counted. Written definitions: docs/reach-definitions.md. Metrics are never added
/// together.
enum class Metric {
    Exposure,
    ExposureSeconds,
    Visit,
    View,
    Completion,
    AnswerRight,
    AnswerWrong,
    Takeaway,
    Attendance,
    HelpfulYes,
    HelpfulNo,
    DwellUnder10s,
    Dwell10To30s,
    Dwell30To60s,
    Dwell1To3min,
    Dwell3To10min,
    DwellOver10min,
};

inline constexpr std::array kMetrics{
    Metric::Exposure,      Metric::ExposureSeconds, Metric::Visit,        Metric::View,         Metric::Completion,
    Metric::AnswerRight,   Metric::AnswerWrong,     Metric::Takeaway,     Metric::Attendance,   Metric::HelpfulYes,
    Metric::HelpfulNo,     Metric::DwellUnder10s,   Metric::Dwell10To30s, Metric::Dwell30To60s, Metric::Dwell1To3min,
    Metric::Dwell3To10min, Metric::DwellOver10min,
};

/// The name in databases, messages and CSV files: "exposure", "dwell_10_30s" …
[[nodiscard]] std::string_view metricName(Metric metric);
[[nodiscard]] std::optional<Metric> metricFromName(std::string_view name);

/// The dwell metric of a visit of this length; a bucket holds its lower edge, not its upper one.
[[nodiscard]] Metric dwellMetric(std::chrono::milliseconds visitLength);

} // namespace core
