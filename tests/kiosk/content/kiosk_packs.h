// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/folder_blob_source.h"
#include "kiosk/content/pack_installer.h"
#include "set_packs.h"
#include "support/files.h"

#include <stdexcept>

namespace support {

/// A core whose guide "lost" has that title.
[[nodiscard]] inline MinimalPack coreVersion(const std::string &title)
{
    MinimalPack pack;
    pack.replace("guides/lost/en.md", "Passport lost", title);
    return pack;
}

/// Builds the pack into `mirror`, beside those that are there, and installs it as the core of a kiosk.
inline kiosk::Installation installCore(kiosk::InstalledContent &content, const std::filesystem::path &mirror,
                                       const MinimalPack &core)
{
    buildPack(core, mirror);
    kiosk::FolderBlobSource source(mirror);
    const std::atomic_bool stop = false;
    auto installed =
        kiosk::PackInstaller(content, {&source}).install({readAll(mirror / "manifest.json"), {}, {}}, stop);
    if (!installed)
        throw std::runtime_error(installed.error().detail);
    return std::move(*installed);
}

} // namespace support
