// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/diagnostic.h"
#include "pack_building/font_coverage.h"
#include "pack_building/pack_source.h"
#include "pack_building/readability.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace pack_building {

/// What was read, and everything that is wrong with it.
struct LoadedSource
{
    PackSource pack; ///< whole only without errors
    std::vector<Diagnostic> diagnostics;
    Readability readability;

    [[nodiscard]] bool hasErrors() const;
};

/// Reads the source folder of a pack and checks it by every rule of docs/content-format.md. It never stops at the first
/// error.
class SourceLoader
{
public:
    /// `today` is what ages are counted from. Without `font` no character is checked, and a warning says so.
    SourceLoader(std::chrono::year_month_day today, std::optional<FontCoverage> font);

    /// `elsewhere`: items of packs that will be shown together with this one, to which it may refer.
    /// Errors: NotFound (no such folder), Io. What is wrong with the content is in the diagnostics. Thread: any.
    [[nodiscard]] core::Result<LoadedSource> load(const std::filesystem::path &folder,
                                                  const std::vector<std::string> &elsewhere = {}) const;

private:
    std::chrono::year_month_day m_today;
    std::optional<FontCoverage> m_font;
};

} // namespace pack_building
