// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/source_loader.h"
#include "support/media_samples.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// A whole pack, as small as the format allows, of which a test breaks one thing.
namespace support {

class MinimalPack
{
public:
    MinimalPack();

    void set(const std::string &path, std::string content) { m_files[path] = std::move(content); }
    void remove(const std::string &path) { m_files.erase(path); }
    [[nodiscard]] bool contains(const std::string &path) const { return m_files.contains(path); }
    [[nodiscard]] const std::string &at(const std::string &path) const { return m_files.at(path); }
    /// Replaces the first `from`, which must be there.
    void replace(const std::string &path, const std::string &from, const std::string &to);
    void write(const std::filesystem::path &folder) const;

private:
    std::map<std::string, std::string> m_files;
};

/// The day that tests check packs on.
inline constexpr std::chrono::year_month_day kToday{std::chrono::year(2026), std::chrono::month(11),
                                                    std::chrono::day(21)};

/// Loads the folder on kToday, with the font if it is installed. `elsewhere`: items of packs beside it.
[[nodiscard]] pack_building::LoadedSource loadPack(const std::filesystem::path &folder,
                                                   const std::vector<std::string> &elsewhere = {});
/// Each finding as "file:line: error: message — remedy".
[[nodiscard]] std::vector<std::string> findingsOf(const MinimalPack &pack);

} // namespace support
