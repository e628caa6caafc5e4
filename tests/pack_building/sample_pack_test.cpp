// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_reader.h"
#include "pack_building/minimal_pack.h"
#include "pack_building/pack_builder.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

constexpr const char *kSamplePack = HUHANG_MEDIA_FOLDER "/packs/overseas-safety";

TEST(SamplePack, IsFreeOfErrorsAndBuilds)
{
    const pack_building::LoadedSource loaded = support::loadPack(kSamplePack);
    for (const auto &one : loaded.diagnostics)
        EXPECT_NE(one.severity, pack_building::Severity::Error) << toText(one);
    ASSERT_FALSE(loaded.hasErrors());
    EXPECT_GE(loaded.pack.guides.size(), 6U);
    EXPECT_GE(loaded.pack.countries.size(), 30U);
    EXPECT_GE(loaded.pack.notices.size(), 5U);

    const support::TempFolder out;
    const auto built = pack_building::PackBuilder().build(loaded.pack, kSamplePack, out / "pack");
    ASSERT_TRUE(built) << built.error().detail;
    const auto reader = pack::PackReader::open(out / "pack");
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader->verifyAll());
}

} // namespace
