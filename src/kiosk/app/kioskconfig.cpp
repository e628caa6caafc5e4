// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/kioskconfig.h"

#include "core/json.h"
#include "kiosk/content/playlist_time.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "storage/file_io.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::int64_t kMaxConfigBytes = 64 << 10;
/// A moment without a warning must be left.
constexpr std::chrono::seconds kLeastIdle = kLeastIdleWarning + std::chrono::seconds(5);

/// One reading of the file; keeps the first thing that is wrong.
class ConfigReader
{
public:
    ConfigReader(const core::Json &json, const std::string &text, const std::string &file)
        : m_json(json), m_text(text), m_file(file)
    {}

    core::Result<AppSettings> read()
    {
        if (!m_json.is_object())
            return core::failure(core::Code::Malformed, m_file + ":1: the settings must be one JSON object: {…}");
        AppSettings settings;
        settings.idleLimit =
            std::chrono::seconds(number("idle_seconds", settings.idleLimit.count(), kLeastIdle.count(), 3600));
        settings.idleWarning = std::chrono::seconds(number("idle_warning_seconds", settings.idleWarning.count(),
                                                           kLeastIdleWarning.count(), settings.idleLimit.count()));
        settings.defaultLanguage = choice("language", settings.defaultLanguage, InterfaceLanguage::codes());
        settings.layoutName = choice("layout", settings.layoutName,
                                     {QStringLiteral("auto"), QStringLiteral("portrait"), QStringLiteral("landscape")});
        settings.reduceMotion = flag("reduce_motion", settings.reduceMotion);
        settings.hasTouch = flag("touch", settings.hasTouch);
        settings.hasSounds = flag("sounds", settings.hasSounds);
        settings.levels.volume = int(number("volume_percent", settings.levels.volume, 0, ScreenLevels::kMost));
        settings.levels.night = night();
        for (const auto &[key, value] : m_json.items())
            if (std::ranges::find(m_known, key) == m_known.end())
                refuse(key,
                       "is no setting; there are idle_seconds, idle_warning_seconds, language, layout, "
                       "reduce_motion, touch, sounds, volume_percent, night_from, night_to, night_brightness_percent "
                       "and night_volume_percent");
        if (!m_error.empty())
            return core::failure(core::Code::Malformed, m_error);
        return settings;
    }

private:
    std::int64_t number(const std::string &key, std::int64_t otherwise, std::int64_t least, std::int64_t most)
    {
        const core::Json *value = find(key);
        if (!value)
            return otherwise;
        if (value->is_number_integer() && *value >= least && *value <= most)
            return value->get<std::int64_t>();
        refuse(key, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return otherwise;
    }
    QString choice(const std::string &key, const QString &otherwise, const QStringList &choices)
    {
        const core::Json *value = find(key);
        if (!value)
            return otherwise;
        if (value->is_string() && choices.contains(QString::fromStdString(value->get<std::string>())))
            return QString::fromStdString(value->get<std::string>());
        refuse(key, "must be one of: " + choices.join(QStringLiteral(", ")).toStdString());
        return otherwise;
    }
    bool flag(const std::string &key, bool otherwise)
    {
        const core::Json *value = find(key);
        if (!value)
            return otherwise;
        if (value->is_boolean())
            return value->get<bool>();
        refuse(key, "must be true or false");
        return otherwise;
    }
    std::optional<std::chrono::minutes> time(const std::string &key)
    {
        const core::Json *value = find(key);
        if (!value)
            return std::nullopt;
        const auto time = value->is_string() ? timeOfDay(value->get<std::string>()) : std::nullopt;
        if (!time)
            refuse(key, "must be a time of day such as \"23:00\"");
        return time;
    }
    std::optional<ScreenLevels::Night> night()
    {
        ScreenLevels::Night night;
        const auto from = time("night_from");
        const auto to = time("night_to");
        night.brightness =
            int(number("night_brightness_percent", night.brightness, ScreenLevels::kDarkest, ScreenLevels::kMost));
        night.volume = int(number("night_volume_percent", night.volume, 0, ScreenLevels::kMost));
        if (from.has_value() != to.has_value())
            refuse(from ? "night_from" : "night_to", "needs night_from and night_to, both");
        if (!from || !to)
            return std::nullopt;
        night.from = *from % ScreenLevels::kDay;
        night.to = *to % ScreenLevels::kDay;
        return night;
    }
    const core::Json *find(const std::string &key)
    {
        m_known.push_back(key);
        const auto found = m_json.find(key);
        return found == m_json.end() ? nullptr : &*found;
    }
    void refuse(const std::string &key, const std::string &why)
    {
        if (!m_error.empty())
            return;
        const size_t at = std::min(m_text.find('"' + key + '"'), m_text.size());
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + std::ptrdiff_t(at), '\n');
        m_error = m_file + ":" + std::to_string(line) + ": " + key + " " + why;
    }

    const core::Json &m_json;
    const std::string &m_text;
    const std::string &m_file;
    std::vector<std::string> m_known;
    std::string m_error;
};

} // namespace

core::Result<AppSettings> readConfig(const QString &file)
{
    const std::string name = file.toStdString();
    return storage::readFile(name, kMaxConfigBytes).and_then([&](const std::string &text) {
        return core::parseJson(text, name,
                               [&](const core::Json &json) { return ConfigReader(json, text, name).read(); });
    });
}

} // namespace kiosk
