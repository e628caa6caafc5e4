// SPDX-License-Identifier: Apache-2.0
#include "cli/difference_report.h"

#include "core/utf8.h"
#include "pack/clean_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>

namespace cli {
namespace {

using pack::ChangeKind;
using pack::Edit;
using pack::ItemChange;
using pack::StatementChange;
using pack::visibleText;

/// Longer values stand below each other, so that they can be compared.
constexpr int kMaxInline = 60;

struct Section
{
    std::string_view kind; ///< what stands before the slash of an item
    std::string_view heading;
};

constexpr std::array kSections{
    Section{"notice", "NOTICES"},
    Section{"guide", "GUIDES"},
    Section{"country", "COUNTRIES"},
    Section{"quiz", "QUIZZES"},
    Section{"scenario", "SCENARIOS"},
    Section{"checklist", "CHECKLISTS"},
    Section{"course", "COURSES"},
    Section{"playlist", "PLAYLISTS"},
    Section{"campaign", "CAMPAIGNS"},
    Section{"venue", "VENUES"},
    Section{"file", "PICTURES, FILMS AND OTHER FILES"},
};

std::string sizeText(std::int64_t bytes)
{
    if (bytes < 1000)
        return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
    std::array<char, 32> text{};
    if (bytes < 1'000'000)
        std::snprintf(text.data(), text.size(), "%.1f kB", double(bytes) / 1e3);
    else
        std::snprintf(text.data(), text.size(), "%.1f MB", double(bytes) / 1e6);
    return text.data();
}

std::string nameOf(const pack::Manifest &manifest) { return manifest.packId + " " + manifest.version; }

/// "old → new" where that is readable.
bool isReplacement(const std::vector<Edit> &edits)
{
    return edits.size() == 2 && edits[0].isAdded != edits[1].isAdded && core::lengthOf(edits[0].value) <= kMaxInline &&
           core::lengthOf(edits[1].value) <= kMaxInline;
}

void printStatement(const StatementChange &change, std::ostream &stream)
{
    const std::vector<Edit> &edits = change.edits;
    stream << "    " << visibleText(change.label) << ":";
    if (isReplacement(edits)) {
        const size_t older = edits[0].isAdded ? 1 : 0;
        stream << " " << visibleText(edits[older].value) << " → " << visibleText(edits[1 - older].value) << '\n';
    } else if (edits.size() == 1 && core::lengthOf(edits[0].value) <= kMaxInline) {
        stream << (edits[0].isAdded ? " + " : " - ") << visibleText(edits[0].value) << '\n';
    } else {
        stream << '\n';
        for (const Edit &edit : edits)
            stream << (edit.isAdded ? "      + " : "      - ") << visibleText(edit.value) << '\n';
    }
}

std::string_view wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return "new";
    case ChangeKind::Removed:
        return "removed";
    case ChangeKind::Changed:
        return "changed";
    }
    return "";
}

void printItem(const ItemChange &change, std::ostream &stream)
{
    stream << "  " << wordOf(change.kind) << ": " << visibleText(change.item);
    if (!change.title.empty())
        stream << " “" << visibleText(change.title) << "”";
    stream << '\n';
    for (const StatementChange &statement : change.statements)
        printStatement(statement, stream);
}

bool isOfKind(const ItemChange &change, std::string_view kind)
{
    return std::string_view(change.item).substr(0, change.item.find('/')) == kind;
}

void printTotals(const pack::PackDifference &difference, std::ostream &stream)
{
    const auto count = [&](ChangeKind kind) { return std::ranges::count(difference.items, kind, &ItemChange::kind); };
    stream << "\nTOTAL: " << count(ChangeKind::New) << " new, " << count(ChangeKind::Removed) << " removed, "
           << count(ChangeKind::Changed) << " changed, " << difference.same << " the same\nDOWNLOAD for a kiosk with "
           << "the older version: " << sizeText(difference.downloadBytes) << " (the manifest and "
           << difference.newBlobs << (difference.newBlobs == 1 ? " file" : " files") << ") of "
           << sizeText(difference.totalBytes) << '\n';
}

} // namespace

void printDifference(const pack::PackContent &older, const pack::PackContent &newer,
                     const pack::PackDifference &difference, std::ostream &stream)
{
    if (difference.isEmpty()) {
        stream << nameOf(newer.manifest) << ": no difference\nmanifest sha256 " << newer.manifestSha256 << '\n';
        return;
    }
    stream << nameOf(older.manifest) << " → " << nameOf(newer.manifest) << "\nmanifest sha256 " << older.manifestSha256
           << "\n              → " << newer.manifestSha256 << '\n';
    if (!difference.head.empty())
        stream << "\nTHE PACK\n";
    for (const StatementChange &change : difference.head)
        printStatement(change, stream);
    for (const Section &section : kSections) {
        bool isFirst = true;
        for (const ItemChange &change : difference.items) {
            if (!isOfKind(change, section.kind))
                continue;
            if (std::exchange(isFirst, false))
                stream << '\n' << section.heading << '\n';
            printItem(change, stream);
        }
    }
    printTotals(difference, stream);
}

} // namespace cli
