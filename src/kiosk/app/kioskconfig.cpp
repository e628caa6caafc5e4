// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/kioskconfig.h"

#include "core/json.h"
#include "pack/file_io.h"

namespace kiosk {
namespace {

constexpr std::int64_t kMaxConfigBytes = 64 << 10;

core::Result<AppSettings> settingsFrom(const core::Json &json, const std::string &file)
{
    AppSettings settings;
    const auto idle = json.value("idle_seconds", std::int64_t(settings.idleLimit.count()));
    const auto warning = json.value("idle_warning_seconds", std::int64_t(settings.idleWarning.count()));
    const std::string layout = json.value("layout", settings.layoutName.toStdString());
    if (idle < 10 || idle > 3600)
        return core::failure(core::Code::Malformed, file + ": idle_seconds must be 10 to 3600");
    if (warning < 5 || warning > idle)
        return core::failure(core::Code::Malformed, file + ": idle_warning_seconds must be 5 to idle_seconds");
    if (layout != "auto" && layout != "portrait" && layout != "landscape")
        return core::failure(core::Code::Malformed, file + ": layout must be auto, portrait or landscape");
    settings.idleLimit = std::chrono::seconds(idle);
    settings.idleWarning = std::chrono::seconds(warning);
    settings.layoutName = QString::fromStdString(layout);
    settings.defaultLanguage = QString::fromStdString(json.value("language", settings.defaultLanguage.toStdString()));
    settings.reduceMotion = json.value("reduce_motion", settings.reduceMotion);
    return settings;
}

} // namespace

core::Result<AppSettings> readConfig(const QString &file)
{
    const std::string name = file.toStdString();
    return pack::readFile(name, kMaxConfigBytes).and_then([&](const std::string &text) {
        return core::parseJson(text, name, [&](const core::Json &json) { return settingsFrom(json, name); });
    });
}

} // namespace kiosk
