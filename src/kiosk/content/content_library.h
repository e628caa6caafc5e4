// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/catalogue.h"
#include "kiosk/content/content_set.h"
#include "kiosk/content/media_store.h"

#include <memory>
#include <string>

namespace kiosk {

/// A pack or a set of packs, opened: catalogue, media and identity.
/// Thread: one at a time; `media` any.
struct ContentLibrary
{
    Catalogue catalogue;
    std::shared_ptr<MediaStore> media;
    std::string manifestSha256; ///< names the core that is really shown
    ContentSet set;             ///< all that is really shown
};

} // namespace kiosk
