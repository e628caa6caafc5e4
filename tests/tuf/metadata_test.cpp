// SPDX-License-Identifier: Apache-2.0
#include "tuf/metadata.h"

#include "tuf/metadata_folder.h"
#include "tuf/updater.h"

#include <gmock/gmock.h>

namespace {

using namespace nlohmann::literals;

struct PathCase
{
    const char *pattern;
    const char *path;
    bool isMatch;
};

class PathPatternTest : public testing::TestWithParam<PathCase>
{};

TEST_P(PathPatternTest, matchesPartByPart)
{
    tuf::DelegatedRole role;
    role.paths = {GetParam().pattern};
    EXPECT_EQ(role.isDelegated(GetParam().path), GetParam().isMatch);
}

INSTANTIATE_TEST_SUITE_P(Patterns, PathPatternTest,
                         testing::Values(PathCase{"*", "file", true}, PathCase{"*", "folder/file", false},
                                         PathCase{"notices/*", "notices/manifest.json", true},
                                         PathCase{"notices/*", "notices/a/b", false},
                                         PathCase{"notices/*", "notices", false},
                                         PathCase{"notices/*", "xnotices/a", false},
                                         PathCase{"*/*.tgz", "targets/foo.tgz", true},
                                         PathCase{"foo-version-?.tgz", "foo-version-2.tgz", true},
                                         PathCase{"foo-version-?.tgz", "foo-version-alpha.tgz", false},
                                         PathCase{"[ab]/x", "b/x", true}, PathCase{"[!ab]/x", "b/x", false},
                                         PathCase{"a\\*", "a\\b", true}, PathCase{"*.JSON", "a.json", false}));

TEST(Metadata, quotesEverythingThatMeansSomethingInAUrl)
{
    EXPECT_EQ(tuf::quoted("../a b?#%/中"), "..%2Fa%20b%3F%23%25%2F%E4%B8%AD");
    EXPECT_EQ(tuf::quoted("AZaz09-._~"), "AZaz09-._~");
}

TEST(Metadata, targetsOfAConsistentSnapshotCarryTheirHash)
{
    const tuf::TargetFile file{3, {{"sha256", "ab01"}, {"sha512", "cd02"}}};
    EXPECT_EQ(tuf::targetUrlPath("core/a b.json", file, true), "core/ab01.a%20b.json");
    EXPECT_EQ(tuf::targetUrlPath("manifest.json", file, true), "ab01.manifest.json");
    EXPECT_EQ(tuf::targetUrlPath("core/a b.json", file, false), "core/a%20b.json");
    const tuf::TargetFile strange{3, {{"other", "../?#"}, {"sha256", "ab01"}}};
    EXPECT_EQ(tuf::targetUrlPath("a", strange, true), "..%2F%3F%23.a") << "a hash of another kind may be any text";
}

TEST(Metadata, aFileWithTwoSignaturesOfOneKeyIsMalformed)
{
    const auto parsed = [](std::string_view second) {
        return tuf::SignedMetadata::parse(R"({"signed":{},"signatures":[{"keyid":"a","sig":"00"},{"keyid":")" +
                                              std::string(second) + R"(","sig":"01"}]})",
                                          "file");
    };
    EXPECT_TRUE(parsed("b"));
    ASSERT_FALSE(parsed("a"));
    EXPECT_EQ(parsed("a").error(), (core::Error{core::Code::Malformed, "file.signatures: holds two of one key"}));
}

core::Json sampleTimestamp()
{
    return {{"_type", "timestamp"},
            {"spec_version", "1.0"},
            {"version", 1},
            {"expires", "2030-01-01T00:00:00Z"},
            {"meta", {{"snapshot.json", {{"version", 1}}}}}};
}

TEST(Metadata, eachVersionHasOneAfterIt)
{
    for (const auto &place : {"/version"_json_pointer, "/meta/snapshot.json/version"_json_pointer}) {
        core::Json json = sampleTimestamp();
        json[place] = INT64_MAX - 1;
        EXPECT_TRUE(tuf::timestampFrom(json)) << place;
        json[place] = INT64_MAX;
        EXPECT_FALSE(tuf::timestampFrom(json)) << place;
    }
}

TEST(Metadata, aPatternIsReadToItsEnd)
{
    const auto targets = [](const std::string &pattern) {
        core::Json json = sampleTimestamp();
        json.update({{"_type", "targets"}, {"targets", core::Json::object()}});
        json["delegations"]["keys"] = core::Json::object();
        json["delegations"]["roles"] = core::Json::array({{{"name", "core"},
                                                           {"keyids", core::Json::array()},
                                                           {"threshold", 1},
                                                           {"terminating", true},
                                                           {"paths", core::Json::array({pattern})}}});
        return tuf::targetsFrom(json);
    };
    EXPECT_TRUE(targets("core/*"));
    EXPECT_FALSE(targets(std::string("core/*\0.json", 12)));
}

} // namespace
