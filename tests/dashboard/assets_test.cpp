// SPDX-License-Identifier: Apache-2.0
#include "hub/dashboard/assets.h"

#include "core/sha256.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <string>

namespace hub {
namespace {

std::string textOf(const DashboardAsset &asset)
{
    return {reinterpret_cast<const char *>(asset.body.data()), asset.body.size()};
}

std::string page()
{
    const auto *asset = findDashboardAsset("/index.html");
    return asset ? textOf(*asset) : std::string();
}

TEST(DashboardAssets, FindsThePageByItsNameAndByTheRoot)
{
    ASSERT_NE(findDashboardAsset("/index.html"), nullptr);
    EXPECT_EQ(findDashboardAsset("/"), findDashboardAsset("/index.html"));
    EXPECT_EQ(findDashboardAsset("/")->mediaType, "text/html; charset=utf-8");
}

TEST(DashboardAssets, FindsNothingElse)
{
    for (const std::string_view path : {"", "index.html", "/nothing", "/index.htm", "/index.html/", "/../index.html"})
        EXPECT_EQ(findDashboardAsset(path), nullptr) << path;
}

TEST(DashboardAssets, AreSortedAndFoundByTheirPath)
{
    EXPECT_TRUE(std::ranges::is_sorted(dashboardAssets(), {}, &DashboardAsset::path));
    for (const auto &asset : dashboardAssets())
        EXPECT_EQ(findDashboardAsset(asset.path), &asset) << asset.path;
}

TEST(DashboardAssets, HoldTheBytesThatTheirHashSays)
{
    for (const auto &asset : dashboardAssets())
        EXPECT_EQ(core::sha256Hex(asset.body), asset.sha256Hex) << asset.path;
}

TEST(DashboardAssets, HoldEverythingThatThePageNames)
{
    const std::string text = page();
    const std::regex reference("(?:src|href)=\"([^\"]*)\"");
    size_t count = 0;
    for (std::sregex_iterator at(text.begin(), text.end(), reference), end; at != end; ++at, ++count) {
        const std::string path = (*at)[1];
        ASSERT_EQ(path.substr(0, 2), "./") << path;
        EXPECT_NE(findDashboardAsset(path.substr(1)), nullptr) << path;
    }
    EXPECT_GE(count, 3U);
}

TEST(DashboardAssets, HaveNoInlineScript)
{
    EXPECT_FALSE(std::regex_search(page(), std::regex("<script(?![^>]*src=)")));
    EXPECT_FALSE(std::regex_search(page(), std::regex("\\son[a-z]+=")));
}

TEST(DashboardAssets, StayWithinTheirBudgetOfScript)
{
    size_t bytes = 0;
    for (const auto &asset : dashboardAssets())
        bytes += asset.path.ends_with(".js") ? asset.body.size() : 0;
    EXPECT_GT(bytes, 100'000U);
    EXPECT_LE(bytes, 1'200'000U);
}

TEST(DashboardAssets, BringTheLicencesOfTheirParts)
{
    const auto *licences = findDashboardAsset("/licences.txt");
    ASSERT_NE(licences, nullptr);
    for (const std::string_view part : {"vue 3", "element-plus 2", "echarts 6"})
        EXPECT_NE(textOf(*licences).find(part), std::string::npos) << part;
}

} // namespace
} // namespace hub
