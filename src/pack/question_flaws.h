// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// Why a question cannot be asked.
struct QuestionFlaw
{
    std::string_view field; ///< options, answer
    std::string what;
    std::string remedy;
};

/// Too few or too many options for its type, an answer that is none of them or there twice, a single question with
/// several right options, a multiple one with fewer than two or with no wrong one. Empty for a sound question.
[[nodiscard]] std::vector<QuestionFlaw> flawsOf(const core::Question &question);

} // namespace pack
