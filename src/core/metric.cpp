// SPDX-License-Identifier: Apache-2.0
#include "core/metric.h"

#include <cstdlib>

namespace core {

std::string_view metricName(Metric metric)
{
    switch (metric) {
    case Metric::Exposure:
        return "exposure";
    case Metric::ExposureSeconds:
        return "exposure_seconds";
    case Metric::Visit:
        return "visit";
    case Metric::View:
        return "view";
    case Metric::Completion:
        return "completion";
    case Metric::AnswerRight:
        return "answer_right";
    case Metric::AnswerWrong:
        return "answer_wrong";
    case Metric::Takeaway:
        return "takeaway";
    case Metric::Attendance:
        return "attendance";
    case Metric::HelpfulYes:
        return "helpful_yes";
    case Metric::HelpfulNo:
        return "helpful_no";
    case Metric::DwellUnder10s:
        return "dwell_under_10s";
    case Metric::Dwell10To30s:
        return "dwell_10_30s";
    case Metric::Dwell30To60s:
        return "dwell_30_60s";
    case Metric::Dwell1To3min:
        return "dwell_1_3min";
    case Metric::Dwell3To10min:
        return "dwell_3_10min";
    case Metric::DwellOver10min:
        return "dwell_over_10min";
    }
    std::abort();
}

std::optional<Metric> metricFromName(std::string_view name)
{
    for (const Metric metric : kMetrics)
        if (metricName(metric) == name)
            return metric;
    return std::nullopt;
}

Metric dwellMetric(std::chrono::milliseconds visitLength)
{
    using namespace std::chrono_literals;
    if (visitLength < 10s)
        return Metric::DwellUnder10s;
    if (visitLength < 30s)
        return Metric::Dwell10To30s;
    if (visitLength < 60s)
        return Metric::Dwell30To60s;
    if (visitLength < 3min)
        return Metric::Dwell1To3min;
    if (visitLength < 10min)
        return Metric::Dwell3To10min;
    return Metric::DwellOver10min;
}

} // namespace core
