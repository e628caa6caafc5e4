// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <optional>
#include <string>
#include <vector>

namespace pack {

/// Why a course cannot be taught as it is written.
struct CourseFlaw
{
    std::optional<size_t> lesson; ///< index of the lesson that is to be mended; nothing: the exam
    std::string what;
    std::string remedy;
};

/// No lesson, a lesson or a question twice, and an exam that draws more questions than the lessons have, or none. Empty
/// for a sound course.
[[nodiscard]] std::vector<CourseFlaw> flawsOf(const core::Course &course);

} // namespace pack
