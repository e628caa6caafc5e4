// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/content/content_set.h"
#include "pack/manifest.h"
#include "pack/pack_index.h"

#include <span>
#include <string>
#include <vector>

/// How several packs become one catalogue. The rules, and why: docs/content-format.md, "Sets and overlays".
namespace kiosk {

/// One pack of a set, as far as the rules look into it.
struct PackContents
{
    PackRole role = PackRole::Core;
    std::string name; ///< roleName()
    const pack::Manifest *manifest = nullptr;
    pack::PackIndex index;
    std::vector<core::Playlist> playlists; ///< those of the index that can be read
};

/// A document that belongs to the set.
struct ComposedDocument
{
    std::string kind; ///< of the catalogue: "guide", …; campaigns and playlists of overlays are "overlay-campaign", …
    std::string id;
    std::string path;                      ///< in its pack
    size_t pack = 0;                       ///< index into what was composed
    std::vector<std::string> withoutItems; ///< of a playlist: items that another pack has
    bool operator==(const ComposedDocument &) const = default;
};

struct ComposedMedia
{
    std::string path;
    std::string sha256;
    std::int64_t bytes = 0;
    bool operator==(const ComposedMedia &) const = default;
};

/// Something of a pack that is not shown, and why; for the log and for staff.
struct LeftOut
{
    std::string pack; ///< its role
    std::string what;
    std::string why;
    bool operator==(const LeftOut &) const = default;
};

struct Composition
{
    std::vector<ComposedDocument> documents; ///< by kind; in each the national ones by id, then overlay by overlay
    std::vector<ComposedMedia> media;        ///< by path
    std::vector<std::string> pins;           ///< items that come first on the home page, at most pack::kMaxPins
    std::vector<LeftOut> leftOut;
};

/// `packs` are the core, then the notices if there are any, then the overlays. Thread: any.
[[nodiscard]] Composition compose(std::span<const PackContents> packs);

} // namespace kiosk
