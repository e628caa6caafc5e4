// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "core/result.h"

#include <string>
#include <string_view>

/// The content documents of a built pack: one JSON object per document, in every language, sources included.
/// Specification: docs/content-format.md.
namespace pack {

/// Canonical JSON: UTF-8, keys sorted, no white space; equal values give equal bytes.
[[nodiscard]] std::string toJson(const core::Guide &guide);
[[nodiscard]] std::string toJson(const core::Country &country);
[[nodiscard]] std::string toJson(const core::Notice &notice);
[[nodiscard]] std::string toJson(const core::Quiz &quiz);
[[nodiscard]] std::string toJson(const core::Scenario &scenario);
[[nodiscard]] std::string toJson(const core::Checklist &checklist);
[[nodiscard]] std::string toJson(const core::Course &course);
[[nodiscard]] std::string toJson(const core::Playlist &playlist);
[[nodiscard]] std::string toJson(const core::Campaign &campaign);
[[nodiscard]] std::string toJson(const core::Venue &venue);

/// Read what toJson() writes. Unknown fields are ignored, a missing or wrong one is refused and named by its place in
/// the document. Fields that may be empty may be missing. Texts that do not keep to document_rules.h are refused.
///
/// Errors: Malformed. Thread: any.
[[nodiscard]] core::Result<core::Guide> guideFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Country> countryFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Notice> noticeFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Quiz> quizFromJson(std::string_view json);
/// A scenario in which a visitor would get stuck (scenario_flaws.h) is refused.
[[nodiscard]] core::Result<core::Scenario> scenarioFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Checklist> checklistFromJson(std::string_view json);
/// A course whose lessons or exam do not fit together (course_flaws.h) is refused.
[[nodiscard]] core::Result<core::Course> courseFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Playlist> playlistFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Campaign> campaignFromJson(std::string_view json);
[[nodiscard]] core::Result<core::Venue> venueFromJson(std::string_view json);

} // namespace pack
