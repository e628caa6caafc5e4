// SPDX-License-Identifier: Apache-2.0
#include "pack/manifest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace {

using core::Code;
using pack::Manifest;
using testing::HasSubstr;

const std::string kHash(64, 'a');

Manifest sample()
{
    return {"overseas-safety",
            "1.2.0",
            {{"en", "Safety"}, {"zh-Hans", "安全"}},
            {"zh-Hans", "en"},
            "zh-Hans",
            {{"guides/a.json", kHash, 12, "application/json"}, {"images/a.png", kHash, 0, "image/png"}}};
}

TEST(Manifest, ComesBackAsItWas) { EXPECT_EQ(pack::manifestFromJson(pack::toJson(sample())), sample()); }

TEST(Manifest, IsCanonical)
{
    Manifest shuffled = sample();
    std::swap(shuffled.files[0], shuffled.files[1]);
    EXPECT_EQ(pack::toJson(shuffled), pack::toJson(sample()));
    EXPECT_THAT(pack::toJson(sample()),
                testing::StartsWith(R"({"default_language":"zh-Hans","files":[{"bytes":12,"media_type":)"));
    EXPECT_THAT(pack::toJson(sample()), HasSubstr(R"("title":{"en":"Safety","zh-Hans":"安全"})"));
}

TEST(Manifest, FindsFilesByPath)
{
    const Manifest manifest = sample();
    ASSERT_NE(manifest.find("images/a.png"), nullptr);
    EXPECT_EQ(manifest.find("images/a.png")->mediaType, "image/png");
    EXPECT_EQ(manifest.find("images"), nullptr);
}

TEST(Manifest, UnknownFieldsAreIgnored)
{
    auto json = nlohmann::json::parse(pack::toJson(sample()));
    json["later"] = {1, 2};
    json["files"][0]["later"] = true;
    EXPECT_EQ(pack::manifestFromJson(json.dump()), sample());
}

struct Hostile
{
    std::string pointer;
    nlohmann::json value;
    std::string message;
};

class HostileManifest : public testing::TestWithParam<Hostile>
{};

TEST_P(HostileManifest, IsRefusedAndTheReasonNamed)
{
    auto json = nlohmann::json::parse(pack::toJson(sample()));
    json[nlohmann::json::json_pointer(GetParam().pointer)] = GetParam().value;
    const auto read = pack::manifestFromJson(json.dump());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Code::Malformed);
    EXPECT_THAT(read.error().detail, HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Fields, HostileManifest,
    testing::Values(
        Hostile{"/files/0/path", "../../etc/passwd", "is no path inside a pack"},
        Hostile{"/files/0/path", "/etc/passwd", "is no path inside a pack"},
        Hostile{"/files/0/path", "a\\b", "is no path inside a pack"},
        Hostile{"/files/1/path", "images/b.json", "must not have the media type image/png"},
        Hostile{"/files/1",
                {{"path", "guides/a.json"}, {"sha256", kHash}, {"bytes", 1}, {"media_type", "application/json"}},
                "there twice"},
        Hostile{"/files/0/path", "z.json", "not sorted"}, Hostile{"/files/0/path", 7, "must be a text"},
        Hostile{"/files/0/sha256", "ab", "has no SHA-256"},
        Hostile{"/files/0/sha256", std::string(64, 'A'), "has no SHA-256"},
        Hostile{"/files/0/sha256", "../" + std::string(61, 'a'), "has no SHA-256"},
        Hostile{"/files/0/bytes", -1, "manifest.files[0].bytes: must lie between"},
        Hostile{"/files/0/bytes", 1.5, "manifest.files[0].bytes: must be a whole number"},
        Hostile{"/files/0/bytes", UINT64_MAX, "must lie between"},
        Hostile{"/files/0/media_type", "text", "has no media type"},
        Hostile{"/files/0", "text", "manifest.files[0]: must be an object"},
        Hostile{"/files", nlohmann::json::object(), "manifest.files: must be a list"},
        Hostile{"/pack", "../x", "is no pack id"}, Hostile{"/version", "", "is no version"},
        Hostile{"/title", {{"en", "x"}}, "no text in the default language"},
        Hostile{"/title", {{"zh-Hans", 1}}, "manifest.title.zh-Hans: must be a text"},
        Hostile{"/languages", nlohmann::json::array(), "languages is no list"},
        Hostile{"/languages", {"en", "en"}, "languages is no list"},
        Hostile{"/default_language", "fr", "not among the languages"}, Hostile{"/format", 0, "must lie between"},
        Hostile{"/format", "1", "manifest"}));

TEST(Manifest, EveryMissingFieldIsNamed)
{
    for (const std::string field : {"default_language", "files", "format", "languages", "pack", "title", "version"}) {
        auto json = nlohmann::json::parse(pack::toJson(sample()));
        json.erase(field);
        const auto read = pack::manifestFromJson(json.dump());
        ASSERT_FALSE(read) << field;
        EXPECT_EQ(read.error().detail, "manifest." + field + ": missing");
    }
}

TEST(Manifest, ANewerFormatIsUnsupported)
{
    auto json = nlohmann::json::parse(pack::toJson(sample()));
    json["format"] = 2;
    EXPECT_EQ(pack::manifestFromJson(json.dump()).error().code, Code::Unsupported);
}

TEST(Manifest, WhatIsNoJsonIsMalformed)
{
    for (const std::string &text : {std::string(), std::string("{"), std::string("[]"), std::string("{}x"),
                                    std::string(100'000, '['), std::string("\xFF\xFE"), std::string("null")})
        EXPECT_EQ(pack::manifestFromJson(text).error().code, Code::Malformed);
}

TEST(Manifest, TooManyFilesAndTooManyBytesAreRefused)
{
    Manifest many = sample();
    many.files.clear();
    for (size_t i = 0; i <= pack::kMaxPackFiles; ++i)
        many.files.push_back({"f" + std::to_string(1'000'000 + i), kHash, 1, "text/plain"});
    EXPECT_THAT(pack::manifestFromJson(pack::toJson(many)).error().detail, HasSubstr("at most 50000"));
    many.files.resize(65);
    for (auto &file : many.files)
        file.bytes = pack::kMaxFileBytes;
    EXPECT_THAT(pack::manifestFromJson(pack::toJson(many)).error().detail, HasSubstr("pack is larger"));
}

} // namespace
