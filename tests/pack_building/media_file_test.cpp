// SPDX-License-Identifier: Apache-2.0
#include "pack_building/media_file.h"

#include "pack_building/minimal_pack.h"

#include <gmock/gmock.h>

namespace {

using namespace pack_building;
using namespace std::string_literals;
using testing::HasSubstr;

std::string messageOf(const std::optional<MediaFlaw> &flaw) { return flaw ? flaw->message : ""; }

TEST(Pictures, APngIsWholeAndOfUsualSize)
{
    const std::string png = support::smallPng();
    EXPECT_EQ(messageOf(flawOfPng(png)), "");
    EXPECT_EQ(messageOf(flawOfPng("GIF89a" + png)), "is no PNG picture");
    EXPECT_EQ(messageOf(flawOfPng(png.substr(0, png.size() - 1))), "is cut off");
    EXPECT_EQ(messageOf(flawOfPng("")), "is no PNG picture");
    std::string huge = png;
    huge[17] = '\x01';
    EXPECT_EQ(messageOf(flawOfPng(huge)), "is 65537 by 1 pixels");
}

TEST(Pictures, AJpegIsWholeAndOfUsualSize)
{
    const std::string jpeg =
        "\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xC0\x00\x0B\x08\x00\x10\x00\x20\x01\x01\x11\x00\xFF\xD9"s;
    EXPECT_EQ(messageOf(flawOfJpeg(jpeg)), "");
    EXPECT_EQ(messageOf(flawOfJpeg(jpeg.substr(1))), "is no JPEG picture");
    EXPECT_EQ(messageOf(flawOfJpeg(jpeg.substr(0, jpeg.size() - 2))), "is cut off");
    EXPECT_EQ(messageOf(flawOfJpeg("\xFF\xD8\xFF\xD9"s)), "is a JPEG file without a picture");
    EXPECT_EQ(messageOf(flawOfJpeg("\xFF\xD8\xFF\xE0\x00\x00\xFF\xD9"s)), "is a JPEG file without a picture");
}

TEST(Pictures, AnSvgStandsAlone)
{
    const std::string begin = "<?xml version=\"1.0\"?><svg viewBox=\"0 0 1 1\">";
    EXPECT_EQ(messageOf(flawOfSvg(begin + "<path d=\"M0 0\"/></svg>")), "");
    EXPECT_EQ(messageOf(flawOfSvg("<html></html>")), "is no SVG drawing");
    EXPECT_EQ(messageOf(flawOfSvg(begin + "<path")), "is cut off");
    EXPECT_THAT(messageOf(flawOfSvg("<svg width=\"1\"></svg>")), HasSubstr("no viewBox"));
    for (const std::string bad :
         {"<script>x</script>", "<SCRIPT/>", "<foreignObject/>", "<image xlink:href=\"https://x.org/a.png\"/>",
          "<image href='file:///etc/passwd'/>", "<a href=\"javascript:x\"/>", "<rect fill=\"url(http://x)\"/>"})
        EXPECT_THAT(messageOf(flawOfSvg(begin + bad + "</svg>")), HasSubstr("holds")) << bad;
    EXPECT_THAT(messageOf(flawOfSvg("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + begin + "</svg>")), HasSubstr("holds"));
}

TEST(Videos, AWebmHasAPictureThatKiosksPlay)
{
    EXPECT_EQ(messageOf(flawOfWebm(support::smallWebm("V_VP9"))), "");
    EXPECT_EQ(messageOf(flawOfWebm(support::smallWebm("V_VP8"))), "");
    EXPECT_THAT(messageOf(flawOfWebm(support::smallWebm("V_AV1"))), HasSubstr("no VP8 or VP9"));
    EXPECT_THAT(messageOf(flawOfWebm(support::smallWebm("V_VP9 A_OPUS"))), HasSubstr("sound"));
    EXPECT_EQ(messageOf(flawOfWebm("not a video")), "is no WebM video");
    EXPECT_EQ(messageOf(flawOfWebm("")), "is no WebM video");
    const std::string whole = support::smallWebm();
    for (size_t length = 13; length < whole.size(); ++length)
        EXPECT_THAT(messageOf(flawOfWebm(whole.substr(0, length))), HasSubstr("cut off")) << length;
}

std::string box(const std::string &type, const std::string &content)
{
    const size_t size = 8 + content.size();
    return std::string{0, 0, char(size >> 8U), char(size & 0xFFU)} + type + content;
}

TEST(Videos, AnMp4HasAPictureThatKiosksPlay)
{
    const std::string head = box("ftyp", "isom");
    const std::string whole = head + box("mdat", "xxxx") + box("moov", box("stsd", "avc1"));
    EXPECT_EQ(messageOf(flawOfMp4(whole)), "");
    EXPECT_THAT(messageOf(flawOfMp4(head + box("moov", box("stsd", "hvc1")))), HasSubstr("no H.264"));
    EXPECT_THAT(messageOf(flawOfMp4(head + box("moov", "avc1mp4a"))), HasSubstr("sound"));
    EXPECT_THAT(messageOf(flawOfMp4(head + box("mdat", "xxxx"))), HasSubstr("cut off"));
    EXPECT_THAT(messageOf(flawOfMp4(whole.substr(0, whole.size() - 1))), HasSubstr("cut off"));
    EXPECT_EQ(messageOf(flawOfMp4("not a video, not at all")), "is no MP4 video");
}

TEST(MediaFiles, WhatTheEndingDoesNotPromiseIsNamed)
{
    support::MinimalPack pack;
    pack.set("images/one.png", "GIF89a");
    EXPECT_THAT(support::findingsOf(pack), testing::Contains("images/one.png: error: is no PNG picture — export it as "
                                                             "PNG or correct the ending"));
    pack = {};
    pack.set("videos/film.webm", support::smallWebm("V_AV1"));
    EXPECT_THAT(support::findingsOf(pack), testing::Contains(HasSubstr("videos/film.webm: error: has no VP8 or VP9")));
    pack = {};
    pack.set("images/one.gif", "GIF89a");
    pack.replace("playlists/main.yaml", "images/one.png", "images/one.gif");
    EXPECT_THAT(support::findingsOf(pack), testing::Contains(HasSubstr("images/one.gif: error: is of a kind")));
    pack = {};
    pack.set("images/one.png", support::smallPng() + std::string(size_t(kMaxPictureBytes), 'x'));
    EXPECT_THAT(support::findingsOf(pack), testing::Contains(HasSubstr("at most 4194304 are allowed")));
}

} // namespace
