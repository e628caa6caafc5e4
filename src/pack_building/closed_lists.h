// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

/// The values that a content writer may choose from. Specification: docs/content-format.md.
namespace pack_building {

using Names = std::span<const std::string_view>;

inline constexpr std::array<std::string_view, 10> kSituations{"documents", "crime",  "traffic",  "detention", "fraud",
                                                              "work",      "health", "disaster", "money",     "before"};
inline constexpr std::array<std::string_view, 7> kAudiences{"everyone", "tourists", "students", "workers",
                                                            "crews",    "business", "families"};
inline constexpr std::array<std::string_view, 6> kContinents{"asia",          "africa",        "europe",
                                                             "north-america", "south-america", "oceania"};
inline constexpr std::array<std::string_view, 4> kEmergencyServices{"police", "ambulance", "fire", "general"};
inline constexpr std::array<std::string_view, 2> kConfidences{"high", "medium"};
inline constexpr std::array<std::string_view, 2> kDrivingSides{"left", "right"};
inline constexpr std::array<std::string_view, 15> kPlugs{"A", "B", "C", "D", "E", "F", "G", "H",
                                                         "I", "J", "K", "L", "M", "N", "O"};
inline constexpr std::array<std::string_view, 2> kScales{"words", "colours"};
/// Levels of the scale "words": 注意安全, 谨慎前往, 暂勿前往.
inline constexpr std::array<std::string_view, 3> kWordLevels{"caution", "reconsider", "avoid"};
inline constexpr std::array<std::string_view, 4> kColourLevels{"blue", "yellow", "orange", "red"};
inline constexpr std::array<std::string_view, 3> kPlaylistItemTypes{"video", "image", "notice"};
inline constexpr std::array<std::string_view, 5> kVenueKinds{"metro-station", "train", "enterprise", "park", "lobby"};
/// Kinds of item that a campaign may put on the home page.
inline constexpr std::array<std::string_view, 7> kFeaturedKinds{"guide",    "country",   "notice", "quiz",
                                                                "scenario", "checklist", "course"};
/// Kinds of item that a lesson of a course leads to.
inline constexpr std::array<std::string_view, 3> kLessonKinds{"guide", "scenario", "checklist"};
/// How a scenario may end.
inline constexpr std::array<std::string_view, 3> kOutcomes{"good", "unclear", "bad"};
/// What a scenario is for.
inline constexpr std::array<std::string_view, 2> kPurposes{"practice", "self-check"};
/// How a question is answered.
inline constexpr std::array<std::string_view, 3> kQuestionTypes{"single", "multiple", "order"};
/// Rounds over all quizzes that the kiosk makes itself; no quiz has such an id.
inline constexpr std::array<std::string_view, 3> kRounds{"quick", "daily", "family"};
/// Codes that are in ISO 3166 but in no country file: the office's country table does not list them as countries.
inline constexpr std::array<std::string_view, 3> kNoCountries{"HK", "MO", "TW"};

/// Languages that the build has a voice for.
inline constexpr std::array<std::string_view, 2> kSpokenLanguages{"zh-Hans", "en"};

/// The drawings of media/icons; a test compares.
inline constexpr std::array<std::string_view, 49> kIcons{
    "accessibility", "ambulance",    "back",       "backspace",    "bell",          "book",     "briefcase",
    "calendar",      "car",          "check",      "check-circle", "chevron-right", "clock",    "close",
    "cross",         "cross-circle", "currency",   "driving",      "fire",          "globe",    "heart",
    "home",          "info",         "language",   "location",     "minus",         "passport", "people",
    "phone",         "plane",        "play",       "plug",         "plus",          "police",   "qr",
    "quiz",          "scales",       "search",     "shield",       "ship",          "speaker",  "star",
    "storm",         "suitcase",     "thumb-down", "thumb-up",     "touch",         "wallet",   "warning"};

[[nodiscard]] bool isOneOf(std::string_view value, Names names);
/// "a, b or c", for messages.
[[nodiscard]] std::string choiceOf(Names names);

} // namespace pack_building
