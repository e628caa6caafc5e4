// SPDX-License-Identifier: Apache-2.0
#include "pack/media_flaws.h"

#include "support/media_samples.h"

#include <gmock/gmock.h>
#include <limits>

namespace {

using namespace pack;
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
    const std::string jpeg = support::smallJpeg();
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

TEST(Pictures, AnSvgCannotWearOutTheKiosk)
{
    const std::string begin = "<svg viewBox=\"0 0 1 1\">";
    const auto nested = [&](int depth) {
        std::string open;
        std::string close;
        for (int i = 1; i < depth; ++i) {
            open += "<g a='>'>";
            close += "</g>";
        }
        return begin + open + "<!-- <g> --><path d=\"M0 0\"/>" + close + "</svg>";
    };
    EXPECT_EQ(messageOf(flawOfSvg(nested(pack::kMaxSvgDepth))), "");
    EXPECT_EQ(messageOf(flawOfSvg(nested(pack::kMaxSvgDepth + 1))), "is nested deeper than 64 groups");
    EXPECT_EQ(messageOf(flawOfSvg(nested(100'000))), "is nested deeper than 64 groups");
    EXPECT_THAT(messageOf(flawOfSvg(begin + "<g id='a'/><use href='#a'/></svg>")), HasSubstr("a clone ('<use')"));
    EXPECT_THAT(messageOf(flawOfSvg(begin + "<image href='data:image/png;base64,AA=='/></svg>")),
                HasSubstr("a picture inside the drawing"));
    EXPECT_THAT(messageOf(flawOfSvg(begin + "<text>护照</text></svg>")), HasSubstr("holds text"));
    EXPECT_EQ(messageOf(flawOfSvg(begin + "<g></svg>")), "is cut off");
    EXPECT_EQ(messageOf(flawOfSvg(begin + "</g></g></svg>")), "is cut off");
    EXPECT_EQ(messageOf(flawOfSvg(begin + "<title>\xFF</title></svg>")), "is no valid UTF-8");
    EXPECT_EQ(messageOf(flawOfSvg(begin + "\r\n</svg>")), "");
}

std::optional<pack::MediaFlaw> webm(const std::string &bytes) { return flawOfWebm(pack::mediaBytesOf(bytes)); }
std::optional<pack::MediaFlaw> mp4(const std::string &bytes) { return flawOfMp4(pack::mediaBytesOf(bytes)); }

TEST(Videos, AWebmHasAPictureThatKiosksPlay)
{
    using support::webmFile;
    using support::webmTrack;
    EXPECT_EQ(messageOf(webm(support::smallWebm("V_VP9"))), "");
    EXPECT_EQ(messageOf(webm(support::smallWebm("V_VP8"))), "");
    EXPECT_THAT(messageOf(webm(support::smallWebm("V_AV1"))), HasSubstr("no VP8 or VP9"));
    EXPECT_THAT(messageOf(webm(webmFile(webmTrack(1, "V_VP9") + webmTrack(1, "V_AV1")))), HasSubstr("no VP8 or VP9"));
    // What stands elsewhere in the file does not count.
    EXPECT_THAT(messageOf(webm(support::smallWebm("V_AV1") + "V_VP9")), HasSubstr("no VP8 or VP9"));
    EXPECT_THAT(messageOf(webm(webmFile(webmTrack(1, "V_VP9") + webmTrack(2, "A_AAC")))), HasSubstr("sound"));
    EXPECT_THAT(messageOf(webm(webmFile(""))), HasSubstr("description of its tracks"));
    EXPECT_EQ(messageOf(webm("not a video")), "is no WebM video");
    EXPECT_EQ(messageOf(webm("")), "is no WebM video");
}

TEST(Videos, AWebmThatIsCutOffAnywhereIsRefused)
{
    const std::string whole = support::smallWebm();
    for (size_t length = 0; length < whole.size(); ++length)
        EXPECT_THAT(messageOf(webm(whole.substr(0, length))), HasSubstr(length < 12 ? "no WebM" : "cut off")) << length;
}

TEST(Videos, AnMp4HasAPictureThatKiosksPlay)
{
    using support::mp4Box;
    using support::mp4File;
    using support::mp4Track;
    const std::string whole = mp4File(mp4Track("vide", "avc1"));
    EXPECT_EQ(messageOf(mp4(whole)), "");
    EXPECT_EQ(messageOf(mp4(mp4File(mp4Track("vide", "avc3")))), "");
    EXPECT_THAT(messageOf(mp4(mp4File(mp4Track("vide", "hvc1")))), HasSubstr("no H.264"));
    EXPECT_THAT(messageOf(mp4(mp4File(mp4Track("vide", "hvc1") + mp4Box("free", "avc1")))), HasSubstr("no H.264"));
    EXPECT_THAT(messageOf(mp4(mp4File(mp4Track("vide", "avc1") + mp4Track("soun", "Opus")))), HasSubstr("sound"));
    EXPECT_THAT(messageOf(mp4(mp4Box("ftyp", "isom") + mp4Box("mdat", "xxxx"))), HasSubstr("cut off"));
    EXPECT_THAT(messageOf(mp4(whole.substr(0, whole.size() - 1))), HasSubstr("cut off"));
    EXPECT_EQ(messageOf(mp4("not a video, not at all")), "is no MP4 video");
}

TEST(MediaFiles, ALargeFileIsRefusedByItsSizeAlone)
{
    const pack::MediaBytes endless{pack::kMaxVideoBytes + 1, [](std::int64_t, size_t) -> std::string {
                                       throw std::logic_error("nothing of it needs to be read");
                                   }};
    EXPECT_THAT(messageOf(flawOfMedia(*pack::mediaFormatOf("a.webm"), endless)), HasSubstr("at most 104857600"));
}

TEST(MediaFiles, TheEndingTellsTheFormat)
{
    EXPECT_EQ(pack::mediaFormatOf("images/a.jpeg")->mediaType, "image/jpeg");
    EXPECT_EQ(pack::mediaFormatOf("images/a.gif"), nullptr);
    EXPECT_EQ(pack::mediaFormatOf("images/png"), nullptr);
}

std::optional<std::chrono::milliseconds> webmLength(const std::string &file)
{
    return lengthOfVideo(*mediaFormatOf("a.webm"), mediaBytesOf(file));
}

TEST(Videos, AWebmSaysHowLongItIs)
{
    using std::chrono::milliseconds;
    EXPECT_EQ(webmLength(support::webmFileWithInfo(support::webmDuration(18'000))), milliseconds(18'000));
    EXPECT_EQ(webmLength(support::webmFileWithInfo(support::webmDuration(18'000.2))), milliseconds(18'001));
    // Ticks of two milliseconds, and a number of four bytes: 1.5.
    EXPECT_EQ(webmLength(support::webmFileWithInfo(support::webmElement("\x2A\xD7\xB1", "\x1E\x84\x80"s) +
                                                   support::webmElement("\x44\x89", "\x3F\xC0\x00\x00"s))),
              milliseconds(3));
    for (const double ticks :
         {0.0, -5.0, 1e300, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        EXPECT_EQ(webmLength(support::webmFileWithInfo(support::webmDuration(ticks))), std::nullopt) << ticks;
    EXPECT_EQ(webmLength(support::smallWebm()), std::nullopt);
    EXPECT_EQ(webmLength(""), std::nullopt);
}

TEST(Videos, AnMp4SaysHowLongItIs)
{
    using std::chrono::milliseconds;
    const auto length = [](const std::string &head) {
        const std::string file = support::mp4File(support::mp4Box("mvhd", head));
        return lengthOfVideo(*mediaFormatOf("a.mp4"), mediaBytesOf(file));
    };
    const std::string narrow = "\0\0\0\0ccccmmmm\0\0\x03\xE8"s; // a thousand ticks a second
    EXPECT_EQ(length(narrow + "\0\0\x46\x50"s), milliseconds(18'000));
    EXPECT_EQ(length("\1\0\0\0ccccccccmmmmmmmm\0\0\0\x03\0\0\0\0\0\0\0\x04"s), milliseconds(1'334));
    EXPECT_EQ(length(narrow + "\0\0\0\0"s), std::nullopt);
    EXPECT_EQ(length("\0\0\0\0ccccmmmm\0\0\0\0\0\0\x46\x50"s), std::nullopt);
    EXPECT_EQ(length(narrow), std::nullopt);
    EXPECT_EQ(length("\1\0\0\0ccccccccmmmmmmmm\0\0\0\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s), std::nullopt);
    EXPECT_EQ(lengthOfVideo(*mediaFormatOf("a.mp4"), mediaBytesOf("")), std::nullopt);
}

} // namespace
