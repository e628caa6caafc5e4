// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzz.h"
#include "pack/clean_text.h"
#include "pack_building/minimal_pack.h"
#include "pack_building/pack_builder.h"
#include "support/files.h"
#include "support/temp_folder.h"

namespace fuzz {

/// A small source folder on disk in which one file at a time is replaced by what the fuzzer made up.
class SourcePack
{
public:
    SourcePack() { m_pack.write(m_folder / "source"); }

    /// Checks the folder with `text` in place of the file, builds it if it has no errors, and puts the file back.
    void check(const std::string &path, std::string_view text)
    {
        support::writeText(m_folder / "source" / path, text);
        const auto loaded = pack_building::SourceLoader(support::kToday, std::nullopt).load(m_folder / "source");
        require(loaded.has_value(), "a folder that can be listed is loaded, whatever is in it");
        for (const pack_building::Diagnostic &one : loaded->diagnostics)
            require(pack::isCleanText(toText(one)), "a message is clean text on one line");
        if (!loaded->hasErrors()) {
            const auto built =
                pack_building::PackBuilder().build(loaded->pack, m_folder / "source", m_folder / "built");
            require(built.has_value(), built ? "" : built.error().detail.c_str());
            // Old blobs stay, and millions of inputs come.
            if (++m_builds % 100 == 0)
                std::filesystem::remove_all(m_folder / "built");
        }
        support::writeText(m_folder / "source" / path, m_pack.at(path));
    }

private:
    support::TempFolder m_folder;
    support::MinimalPack m_pack;
    int m_builds = 0;
};

} // namespace fuzz
