// SPDX-License-Identifier: Apache-2.0
#include "tuf/metadata.h"

#include "tuf/metadata_folder.h"
#include "tuf/updater.h"

#include <gmock/gmock.h>

namespace {

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
}

} // namespace
