// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace kiosk {

/// How loud and how bright a screen is, in percent, by day and at night.
struct ScreenLevels
{
    static constexpr int kMost = 100;
    static constexpr int kDarkest = 5; ///< less, and nobody sees that the screen is on
    static constexpr std::chrono::minutes kDay = std::chrono::hours(24);

    struct Night
    {
        std::chrono::minutes from{}; ///< since midnight, Chinese time
        std::chrono::minutes to{};   ///< before `from`: on the next day
        int brightness = 40;
        int volume = kMost; ///< never louder than by day
        bool operator==(const Night &) const = default;

        [[nodiscard]] bool holds(std::chrono::minutes sinceMidnight) const
        {
            return from <= to ? from <= sinceMidnight && sinceMidnight < to
                              : from <= sinceMidnight || sinceMidnight < to;
        }
    };

    int volume = kMost;         ///< of read-aloud and sounds
    std::optional<Night> night; ///< nothing: as by day
    bool operator==(const ScreenLevels &) const = default;
};

/// The levels that staff chose at the panel: `staff-levels.json` in the data folder. Thread: any but the UI thread; one
/// at a time.
class LevelsFile
{
public:
    explicit LevelsFile(const std::filesystem::path &dataFolder) : m_file(dataFolder / "staff-levels.json") {}

    /// Nothing: staff chose none. Errors: Malformed (damaged, or a level that cannot be), Io.
    [[nodiscard]] core::Result<std::optional<ScreenLevels>> read() const;
    /// Nothing: those of the configuration count again. Durable when it returns. Errors: Io, Full.
    [[nodiscard]] core::Result<> write(const std::optional<ScreenLevels> &levels) const;

private:
    std::filesystem::path m_file;
};

} // namespace kiosk
