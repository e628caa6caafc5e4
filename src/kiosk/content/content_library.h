// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/catalogue.h"
#include "kiosk/content/media_store.h"

#include <memory>
#include <string>

namespace kiosk {

/// One pack, opened: its catalogue, its media and its identity.
/// Thread: one at a time; `media` any.
struct ContentLibrary
{
    Catalogue catalogue;
    std::shared_ptr<MediaStore> media;
    std::string manifestSha256; ///< names the pack that is really shown
};

} // namespace kiosk
