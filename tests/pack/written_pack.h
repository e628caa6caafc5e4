// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sha256.h"
#include "pack/content_json.h"
#include "pack/manifest.h"
#include "pack/pack_index.h"
#include "sample_content.h"
#include "support/files.h"

#include <filesystem>
#include <map>
#include <string>

namespace support {

/// A built pack made by hand, so that it can hold what the builder would refuse. At first one item of each kind.
class WrittenPack
{
public:
    WrittenPack()
    {
        m_manifest = {"tiny", "1.0", both("小包", "Tiny"), {"zh-Hans", "en"}, "zh-Hans", {}};
        m_index = {"tiny", "1.0",       both("小包", "Tiny"), "Apache-2.0", "",         {"lost-passport"},
                   {"TH"}, {"th-2024"}, {"basics"},           {"main"},     {"autumn"}, {"metro-1"}};
        setDocument("guides/lost-passport.json", pack::toJson(sampleGuide()));
        setDocument("countries/TH.json", pack::toJson(sampleCountry()));
        setDocument("notices/th-2024.json", pack::toJson(sampleNotice()));
        setDocument("quizzes/basics.json", pack::toJson(sampleQuiz()));
        m_index.scenarios = {"stolen"};
        m_index.checklists = {"departure"};
        m_index.courses = {"travellers"};
        setDocument("courses/travellers.json", pack::toJson(sampleCourse()));
        setDocument("scenarios/stolen.json", pack::toJson(sampleScenario()));
        setDocument("checklists/departure.json", pack::toJson(sampleChecklist()));
        setDocument("playlists/main.json", pack::toJson(samplePlaylist()));
        setDocument("campaigns/autumn.json", pack::toJson(sampleCampaign()));
        setDocument("venues/metro-1.json", pack::toJson(sampleVenue()));
    }

    pack::Manifest &manifest() { return m_manifest; }
    pack::PackIndex &index() { return m_index; }
    void setDocument(const std::string &path, const std::string &json) { setFile(path, json, "application/json"); }
    void setFile(const std::string &path, const std::string &bytes, const std::string &mediaType)
    {
        remove(path);
        const std::string hash = core::sha256Hex(core::asBytes(bytes));
        m_manifest.files.push_back({path, hash, std::int64_t(bytes.size()), mediaType});
        m_blobs.insert_or_assign(hash, bytes);
    }
    void remove(const std::string &path)
    {
        std::erase_if(m_manifest.files, [&](const pack::PackFile &file) { return file.path == path; });
    }
    /// With manifest and index as they are now; `indexJson` instead of the index where it is not empty.
    void write(const std::filesystem::path &folder, const std::string &indexJson = {})
    {
        setDocument("pack.json", indexJson.empty() ? pack::toJson(m_index) : indexJson);
        for (const auto &[hash, bytes] : m_blobs)
            writeText(folder / pack::blobPathOf(hash), bytes);
        writeText(folder / "manifest.json", pack::toJson(m_manifest));
    }

private:
    pack::Manifest m_manifest;
    pack::PackIndex m_index;
    std::map<std::string, std::string, std::less<>> m_blobs;
};

} // namespace support
