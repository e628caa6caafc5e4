// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/screenlevels.h"

#include "core/encoding.h"
#include "core/json.h"
#include "storage/file_io.h"

namespace kiosk {
namespace {

using core::Result;

constexpr std::int64_t kMostBytes = 4096;

/// The number of that name. Throws what is not from `least` to `most`.
int numberIn(const core::Json &json, const char *name, int least, int most)
{
    const int number = json.at(name).get<int>();
    if (number < least || number > most)
        throw core::Json::out_of_range::create(0, std::string(name) + " cannot be " + std::to_string(number), &json);
    return number;
}

Result<std::optional<ScreenLevels>> levelsFrom(const core::Json &json)
{
    constexpr int kLastMinute = int(ScreenLevels::kDay.count()) - 1;
    ScreenLevels levels;
    levels.volume = numberIn(json, "volume_percent", 0, ScreenLevels::kMost);
    if (const auto night = json.find("night"); night != json.end())
        levels.night = {std::chrono::minutes(numberIn(*night, "from_minute", 0, kLastMinute)),
                        std::chrono::minutes(numberIn(*night, "to_minute", 0, kLastMinute)),
                        numberIn(*night, "brightness_percent", ScreenLevels::kDarkest, ScreenLevels::kMost),
                        numberIn(*night, "volume_percent", 0, ScreenLevels::kMost)};
    return levels;
}

} // namespace

Result<std::optional<ScreenLevels>> LevelsFile::read() const
{
    const auto text = storage::readFile(m_file, kMostBytes);
    if (!text && text.error().code == core::Code::NotFound)
        return std::nullopt;
    return text.and_then([&](const std::string &json) { return core::parseJson(json, m_file.string(), levelsFrom); });
}

Result<> LevelsFile::write(const std::optional<ScreenLevels> &levels) const
{
    if (!levels)
        return storage::removeFileDurably(m_file);
    core::Json json{{"volume_percent", levels->volume}};
    if (levels->night)
        json["night"] = {{"from_minute", levels->night->from.count()},
                         {"to_minute", levels->night->to.count()},
                         {"brightness_percent", levels->night->brightness},
                         {"volume_percent", levels->night->volume}};
    return storage::writeFileDurably(m_file, core::asBytes(json.dump(2) + "\n"));
}

} // namespace kiosk
