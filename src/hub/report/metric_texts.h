// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/metric.h"

namespace hub {

/// What a metric is called and exactly what one count means, as in docs/reach-definitions.md (a test compares them).
struct MetricText
{
    core::LocalizedText name;
    core::LocalizedText definition;
};

[[nodiscard]] const MetricText &metricText(core::Metric metric);

} // namespace hub
