// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_index.h"
#include "pack/pack_reader.h"
#include "pack_building/minimal_pack.h"
#include "pack_building/pack_builder.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace {

constexpr const char *kSamplePack = HUHANG_MEDIA_FOLDER "/packs/overseas-safety";

std::string findingsOf(const pack_building::LoadedSource &loaded)
{
    std::string text;
    for (const pack_building::Diagnostic &one : loaded.diagnostics)
        text += toText(one) + '\n';
    return text;
}

TEST(SamplePack, IsFreeOfErrorsAndBuilds)
{
    const pack_building::LoadedSource loaded = support::loadPack(kSamplePack);
    ASSERT_FALSE(loaded.hasErrors()) << findingsOf(loaded);
    EXPECT_GE(loaded.pack.guides.size(), 40U);
    EXPECT_GE(loaded.pack.countries.size(), 196U);
    EXPECT_GE(loaded.pack.notices.size(), 5U);
    EXPECT_EQ(loaded.pack.courses.size(), 5U);
    for (const core::Course &course : loaded.pack.courses) {
        size_t questions = 0;
        for (const core::CourseLesson &lesson : course.lessons)
            questions += lesson.questions.size();
        EXPECT_GE(questions, 25U) << course.id;
    }

    const support::TempFolder out;
    const auto built = pack_building::PackBuilder().build(loaded.pack, kSamplePack, out / "pack");
    ASSERT_TRUE(built) << built.error().detail;
    const auto reader = pack::PackReader::open(out / "pack");
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader->verifyAll());
}

class SampleOverlay : public testing::TestWithParam<const char *>
{};

TEST_P(SampleOverlay, IsFreeOfErrorsBesideTheSamplePackAndBuilds)
{
    const support::TempFolder out;
    const pack_building::LoadedSource core = support::loadPack(kSamplePack);
    ASSERT_TRUE(pack_building::PackBuilder().build(core.pack, kSamplePack, out / "core"));
    const auto items =
        pack::PackReader::open(out / "core")
            .and_then([](const pack::PackReader &reader) { return reader.readText(pack::kPackIndexPath); })
            .and_then([](const std::string &json) { return pack::packIndexFromJson(json); })
            .map([](const pack::PackIndex &index) { return pack::itemsOf(index); });
    ASSERT_TRUE(items);

    const auto folder = std::filesystem::path(HUHANG_MEDIA_FOLDER) / "packs" / GetParam();
    const pack_building::LoadedSource overlay = support::loadPack(folder, *items);
    ASSERT_FALSE(overlay.hasErrors()) << findingsOf(overlay);
    EXPECT_TRUE(pack_building::PackBuilder().build(overlay.pack, folder, out / "overlay"));
    // What comes first on the home page is there: a guide of its own, or a national item.
    EXPECT_FALSE(overlay.pack.pins.empty());
    for (const std::string &pin : overlay.pack.pins) {
        const bool isOwn = std::ranges::any_of(overlay.pack.guides,
                                               [&](const core::Guide &guide) { return "guide/" + guide.id == pin; });
        EXPECT_TRUE(isOwn || std::ranges::count(*items, pin) == 1) << pin;
    }
    // A place of that name stands in the national pack, and is marked as made up.
    const std::string venue = std::string(GetParam()).substr(std::string("overlay-").size());
    const auto at = std::ranges::find(core.pack.venues, venue, &core::Venue::id);
    ASSERT_NE(at, core.pack.venues.end());
    EXPECT_TRUE(at->isSample);
}

INSTANTIATE_TEST_SUITE_P(Both, SampleOverlay, testing::Values("overlay-sample-metro", "overlay-sample-park"));

} // namespace
