// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/pack_content.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pack {

/// A value or sentence that only one of two versions has.
struct Edit
{
    bool isAdded = false;
    std::string value;
    bool operator==(const Edit &) const = default;
};

/// What became of one statement, in reading order. One removal and one addition are a value that changed.
struct StatementChange
{
    std::string label;
    std::vector<Edit> edits;
    bool operator==(const StatementChange &) const = default;
};

enum class ChangeKind { New, Removed, Changed };

struct ItemChange
{
    ChangeKind kind = ChangeKind::Changed;
    std::string item;  ///< "notice/th-rain", "file/images/one.png"
    std::string title; ///< of the newer version
    /// Of a new item everything that it says; of a removed one nothing.
    std::vector<StatementChange> statements;
    bool operator==(const ItemChange &) const = default;
};

/// All that differs between two versions of a pack. No difference of the bytes stays untold: what this program has no
/// words for is an ItemChange that says so.
struct PackDifference
{
    std::vector<StatementChange> head; ///< of the pack itself
    std::vector<ItemChange> items;     ///< notices first, then by kind and id
    size_t same = 0;                   ///< items and media files that did not change
    size_t newBlobs = 0;               ///< files to fetch for whoever has the older version
    std::int64_t downloadBytes = 0;    ///< of these and the new manifest
    std::int64_t totalBytes = 0;       ///< of all different blobs of the newer version and its manifest

    [[nodiscard]] bool isEmpty() const { return head.empty() && items.empty(); }
};

/// Compares two versions. Thread: any.
[[nodiscard]] PackDifference differenceOf(const PackContent &older, const PackContent &newer);

} // namespace pack
