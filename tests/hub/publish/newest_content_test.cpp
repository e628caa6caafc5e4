// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/newest_content.h"

#include "tests/hub/publish/publishing_fixture.h"

#include <gmock/gmock.h>

using namespace testing_support;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using NewestContentTest = PublishingFixture;

TEST_F(NewestContentTest, IsEmptyUntilAnythingIsPublished)
{
    EXPECT_THAT(hub::newestContent(tuf_signing::RepositoryFolder(office.path() / "nowhere")).value(), IsEmpty());
    EXPECT_THAT(hub::newestContent(office.repository()).value(), IsEmpty());
}

TEST_F(NewestContentTest, NamesTheManifestOfEachRole)
{
    const auto core = office.release("core", documentsSaying("passport"));
    office.release("notices", documentsSaying("rain"));
    const auto notices = office.release("notices", documentsSaying("heat"));
    EXPECT_EQ(hub::newestContent(office.repository()).value(),
              (hub::NewestContent{{"core", core.targets.begin()->second.hashes.at("sha256")},
                                  {"notices", notices.targets.begin()->second.hashes.at("sha256")}}));
}

TEST(OutdatedRoles, AreThoseOfWhichTheScreenShowsAnotherVersionOrNone)
{
    const hub::NewestContent newest{
        {"core", "c2"}, {"notices", "n2"}, {"overlay-line-1", "o1"}, {"overlay-line-2", "p1"}};
    const auto outdated = [&](const core::PackInUse &shown) { return hub::outdatedRoles(newest, shown, "line-1"); };
    EXPECT_THAT(outdated({"p", "1", "c2", {{"notices", "n2"}, {"overlay-line-1", "o1"}}}), IsEmpty());
    EXPECT_THAT(outdated({"p", "1", "c1", {{"notices", "n2"}, {"overlay-line-1", "o1"}}}), ElementsAre("core"));
    EXPECT_THAT(outdated({"p", "1", "c2", {{"notices", "n1"}}}), ElementsAre("notices", "overlay-line-1"));
    EXPECT_THAT(outdated({"p", "1", "c2"}), ElementsAre("notices", "overlay-line-1"));
}

} // namespace
