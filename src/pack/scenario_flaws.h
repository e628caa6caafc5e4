// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <string>
#include <vector>

namespace pack {

/// Why a visitor would get stuck in a scenario.
struct ScenarioFlaw
{
    size_t step = 0; ///< index of the step that is to be mended
    std::string what;
    std::string remedy;
};

/// A step twice, a way that leads nowhere, a step that no way leads to, one from which no ending can be reached, an
/// ending without outcome or title, and what an ending or a step must not have. Empty for a sound scenario.
[[nodiscard]] std::vector<ScenarioFlaw> flawsOf(const core::Scenario &scenario);

} // namespace pack
