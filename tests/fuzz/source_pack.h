// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzz.h"
#include "pack/clean_text.h"
#include "pack_building/minimal_pack.h"
#include "pack_building/pack_builder.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <initializer_list>

namespace fuzz {

/// A small source folder on disk in which one file at a time is replaced by what the fuzzer made up.
class SourcePack
{
public:
    /// `without` leaves out what the fuzzed file has nothing to do with: the less is read, the more is tried.
    explicit SourcePack(std::initializer_list<const char *> without)
    {
        for (const char *path : without)
            m_pack.remove(path);
        m_pack.write(m_folder / "source");
    }

    /// Checks the folder with `text` in place of the file, and builds it if it has no errors.
    void check(const std::string &path, std::string_view text)
    {
        if (path != m_replaced && !m_replaced.empty())
            restore(m_folder / "source" / m_replaced, m_replaced);
        m_replaced = path;
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
    }

private:
    void restore(const std::filesystem::path &file, const std::string &path)
    {
        if (m_pack.contains(path))
            support::writeText(file, m_pack.at(path));
        else
            std::filesystem::remove(file);
    }

    support::TempFolder m_folder;
    support::MinimalPack m_pack;
    std::string m_replaced;
    int m_builds = 0;
};

} // namespace fuzz
