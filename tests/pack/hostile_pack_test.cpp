// SPDX-License-Identifier: Apache-2.0
// Built packs made to harm whoever opens them: each is answered with a reason, before it costs anything.
#include "pack/pack_check.h"
#include "pack/pack_content.h"
#include "support/media_samples.h"
#include "support/temp_folder.h"
#include "written_pack.h"

#include <chrono>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace {

namespace fs = std::filesystem;
using core::Code;
using pack::PackReader;
using support::TempFolder;
using support::WrittenPack;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class HostilePackTest : public testing::Test
{
protected:
    const fs::path &folder() const { return m_folder.path(); }
    PackReader open()
    {
        m_pack.write(folder());
        return PackReader::open(folder()).value();
    }
    /// Why the pack cannot even be opened.
    std::string refusal()
    {
        m_pack.write(folder());
        const auto opened = PackReader::open(folder());
        return opened ? "opened" : opened.error().detail;
    }
    /// Every flaw of the content, for a pack whose files are whole.
    std::vector<std::string> flaws(const std::string &indexJson = {})
    {
        m_pack.write(folder(), indexJson);
        const PackReader reader = PackReader::open(folder()).value();
        EXPECT_TRUE(reader.verifyAll());
        std::vector<std::string> details;
        for (const core::Error &one : pack::findContentFlaws(reader))
            details.push_back(one.detail);
        return details;
    }
    fs::path blobOf(const std::string &path) { return PackReader::open(folder())->blobPath(path).value(); }
    /// Changes the venue's document as JSON.
    template <typename Edit> void editVenue(Edit edit)
    {
        auto json = nlohmann::json::parse(pack::toJson(support::sampleVenue()));
        edit(json);
        m_pack.setDocument("venues/metro-1.json", json.dump());
    }

    TempFolder m_folder;
    WrittenPack m_pack;
};

TEST_F(HostilePackTest, AGoodPackHasNoFlaws)
{
    m_pack.setFile("images/a.png", support::smallPng(), "image/png");
    m_pack.setFile("videos/a.webm", support::smallWebm(), "video/webm");
    EXPECT_THAT(flaws(), IsEmpty());
}

TEST_F(HostilePackTest, PathTraversalIsRefused)
{
    m_pack.setFile("../../etc/cron.d/x", "x", "text/plain");
    EXPECT_THAT(refusal(), HasSubstr("'../../etc/cron.d/x' is no path inside a pack"));
    m_pack = {};
    m_pack.index().venues = {"../../../etc/passwd"};
    EXPECT_THAT(flaws().front(), HasSubstr("pack.json.venues: '../../../etc/passwd' is no id"));
}

TEST_F(HostilePackTest, AMediaPathThatLeavesThePackFindsNothing)
{
    core::Guide guide = support::sampleGuide();
    guide.illustration = "../../../etc/passwd";
    m_pack.setFile("images/a.png", support::smallPng(), "image/png");
    m_pack.setFile("videos/a.webm", support::smallWebm(), "video/webm");
    m_pack.setDocument("guides/lost-passport.json", pack::toJson(guide));
    EXPECT_THAT(flaws(), ElementsAre("guide/lost-passport shows '../../../etc/passwd', which is no picture or video of "
                                     "the pack"));
}

TEST_F(HostilePackTest, LinksInAPackAreNotFollowed)
{
    const std::string secret = "{\"id\":\"secret\"}";
    for (const std::string what : {"file", "folder", "blobs", "manifest"}) {
        const TempFolder outside;
        WrittenPack pack;
        pack.setDocument("venues/metro-1.json", secret);
        pack.write(folder());
        const fs::path blob = blobOf("venues/metro-1.json");
        const fs::path target = what == "file"     ? blob
                                : what == "folder" ? blob.parent_path()
                                : what == "blobs"  ? folder() / "blobs"
                                                   : folder() / "manifest.json";
        fs::rename(target, outside / "moved");
        fs::create_symlink(outside / "moved", target);
        const auto reader = PackReader::open(folder());
        if (what == "manifest") {
            ASSERT_FALSE(reader);
            EXPECT_THAT(reader.error().detail, HasSubstr("manifest.json is a link"));
        } else {
            ASSERT_TRUE(reader) << reader.error().detail;
            EXPECT_THAT(reader->verify("venues/metro-1.json").error().detail, HasSubstr(" is a link")) << what;
            EXPECT_THAT(reader->readText("venues/metro-1.json").error().detail, HasSubstr(" is a link")) << what;
            EXPECT_FALSE(reader->verifyAll()) << what;
        }
        fs::remove_all(folder() / "blobs");
        fs::remove(folder() / "manifest.json");
    }
}

TEST_F(HostilePackTest, APipeInPlaceOfAFileDoesNotMakeTheReaderWait)
{
    const PackReader reader = open();
    const fs::path blob = blobOf("venues/metro-1.json");
    fs::remove(blob);
    ASSERT_EQ(::mkfifo(blob.c_str(), 0600), 0);
    EXPECT_THAT(reader.verify("venues/metro-1.json").error().detail, HasSubstr("not a regular file"));
    fs::remove(folder() / "manifest.json");
    ASSERT_EQ(::mkfifo((folder() / "manifest.json").c_str(), 0600), 0);
    EXPECT_THAT(PackReader::open(folder()).error().detail, HasSubstr("not a regular file"));
}

TEST_F(HostilePackTest, SizesBeyondReasonAreRefusedBeforeAnythingIsRead)
{
    const auto claim = [&](const std::string &path, const std::string &type, std::int64_t bytes) {
        m_pack = {};
        m_pack.setFile(path, "x", type);
        m_pack.manifest().files.back().bytes = bytes;
        return refusal();
    };
    EXPECT_THAT(claim("notices/x.json", "application/json", pack::kMaxDocumentBytes + 1), HasSubstr("at most 2097152"));
    EXPECT_THAT(claim("images/x.png", "image/png", (std::int64_t(4) << 20) + 1), HasSubstr("at most 4194304"));
    EXPECT_THAT(claim("images/x.svg", "image/svg+xml", (std::int64_t(1) << 20) + 1), HasSubstr("at most 1048576"));
    EXPECT_THAT(claim("videos/x.webm", "video/webm", (std::int64_t(100) << 20) + 1), HasSubstr("at most 104857600"));
    EXPECT_THAT(claim("data/x.bin", "application/x", pack::kMaxFileBytes + 1), HasSubstr("must lie between 0 and"));
    EXPECT_THAT(claim("data/x.bin", "application/x", INT64_MAX), HasSubstr("must lie between 0 and"));
    EXPECT_THAT(claim("data/x.bin", "application/x", -1), HasSubstr("must lie between 0 and"));
}

TEST_F(HostilePackTest, AFileThatIsLargerThanItsManifestSaysIsNotReadToItsEnd)
{
    const PackReader reader = open();
    // A terabyte of nothing: a sparse file costs its maker no disk.
    fs::resize_file(blobOf("venues/metro-1.json"), std::uintmax_t(1) << 40);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_THAT(reader.verify("venues/metro-1.json").error().detail,
                HasSubstr("1099511627776 bytes, the manifest says"));
    EXPECT_THAT(reader.readText("venues/metro-1.json").error().detail,
                HasSubstr("1099511627776 bytes, the manifest says"));
    EXPECT_FALSE(reader.verifyAll());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST_F(HostilePackTest, AHugeSparseManifestIsNotRead)
{
    m_pack.write(folder());
    fs::resize_file(folder() / "manifest.json", std::uintmax_t(1) << 40);
    EXPECT_THAT(PackReader::open(folder()).error().detail, HasSubstr("at most 16777216 are allowed"));
}

TEST_F(HostilePackTest, IdsThatAreThereTwiceAreRefused)
{
    m_pack.index().notices = {"th-2024", "th-2024"};
    EXPECT_THAT(flaws().front(), HasSubstr("pack.json.notices: not sorted, or 'th-2024' is there twice"));
    m_pack = {};
    m_pack.index().notices = {"TH-2024", "th-2024"};
    EXPECT_THAT(flaws().front(), HasSubstr("pack.json.notices: 'TH-2024' is no id"));
}

TEST_F(HostilePackTest, PathsThatDifferOnlyByCaseAreRefused)
{
    m_pack.setFile("images/Map.png", support::smallPng(), "image/png");
    m_pack.setFile("images/map.png", support::smallPng(), "image/png");
    EXPECT_THAT(refusal(), HasSubstr("'images/map.png' is there twice but for the case of letters"));
}

TEST_F(HostilePackTest, AMediaTypeThatDoesNotFitTheEndingIsRefused)
{
    const auto refusalOf = [&](const std::string &path, const std::string &type) {
        m_pack = {};
        m_pack.setFile(path, "x", type);
        return refusal();
    };
    EXPECT_THAT(refusalOf("images/a.png", "text/html"),
                HasSubstr("'images/a.png' must not have the media type text/html"));
    EXPECT_THAT(refusalOf("notices/a.json", "image/png"), HasSubstr("must not have the media type image/png"));
    EXPECT_THAT(refusalOf("images/a.dat", "application/json"),
                HasSubstr("must not have the media type application/js"));
    // What a later format may bring is let through, and shown by nobody.
    EXPECT_EQ(refusalOf("speech/a.opus", "audio/ogg"), "opened");
}

TEST_F(HostilePackTest, ContentThatIsNotWhatItsNameSaysIsNamed)
{
    m_pack.setFile("images/a.png", "<html><script>x</script></html>", "image/png");
    m_pack.setFile("videos/a.webm", support::smallWebm("V_AV1"), "video/webm");
    m_pack.setFile("videos/b.mp4", support::mp4File(support::mp4Track("soun", "mp4a")), "video/mp4");
    std::string large = support::smallPng();
    large[17] = '\x7F';
    m_pack.setFile("images/bomb.png", large, "image/png");
    m_pack.setFile("images/deep.svg",
                   "<svg viewBox='0 0 1 1'>" + std::string(100'000 * 3, ' ').replace(0, 3, "<g>") + "</svg>",
                   "image/svg+xml");
    EXPECT_THAT(flaws(),
                ElementsAre("images/a.png is no PNG picture", HasSubstr("images/bomb.png is 8323073 by 1 pixels"),
                            "images/deep.svg is cut off", HasSubstr("videos/a.webm has no VP8 or VP9"),
                            HasSubstr("videos/b.mp4 has a sound track")));
}

TEST_F(HostilePackTest, TextThatIsNoUtf8IsRefused)
{
    std::string json = pack::toJson(support::sampleVenue());
    json.replace(json.find("siming"), 6, "si\xFFing");
    m_pack.setDocument("venues/metro-1.json", json);
    EXPECT_THAT(flaws().front(), AllOf(HasSubstr("venues/metro-1.json: venue: "), HasSubstr("ill-formed UTF-8 byte")));
}

TEST_F(HostilePackTest, SignsThatDeceiveAreRefusedWithTheirPlace)
{
    for (const auto &[text, what] :
         {std::pair<std::string, std::string>{"Safe \u202Eefas ton", "U+202E, which turns the direction of writing"},
          {"Ban\u200Bgkok", "the invisible character U+200B"},
          {"Bangkok\uFEFF", "the invisible character U+FEFF"},
          {std::string("Bang\0kok", 8), "the control character U+0000"},
          {"\x1B[31mBangkok", "the control character U+001B"},
          {"Bang\r\nkok", "has line ends CR LF"}}) {
        editVenue([&](nlohmann::json &json) { json["name"]["en"] = text; });
        EXPECT_THAT(flaws(),
                    testing::Contains(AllOf(HasSubstr("venues/metro-1.json: venue.name.en: "), HasSubstr(what))));
    }
    editVenue([](nlohmann::json &json) { json["later"] = {{"x\u202E", {1}}}; });
    EXPECT_THAT(flaws(), testing::Contains(HasSubstr("venue.later.x⟨U+202E⟩: holds the character U+202E")));
    m_pack = {};
    m_pack.manifest().title["en"] = "Tiny\u2066";
    EXPECT_THAT(refusal(), HasSubstr("manifest.title.en: holds the character U+2066"));
}

TEST_F(HostilePackTest, TextsAndListsThatFitOnNoPageAreRefused)
{
    editVenue([](nlohmann::json &json) { json["name"]["en"] = std::string(4'001, 'a'); });
    EXPECT_THAT(flaws(), testing::Contains(HasSubstr("venue.name.en: has 4001 bytes, at most 4000 are allowed")));
    core::Quiz quiz = support::sampleQuiz();
    quiz.questions.assign(1'001, quiz.questions.front());
    m_pack = {};
    m_pack.setDocument("quizzes/basics.json", pack::toJson(quiz));
    EXPECT_THAT(flaws(), testing::Contains(HasSubstr("quiz.questions: has 1001 entries, at most 1000 are allowed")));
    core::Playlist playlist = support::samplePlaylist();
    std::vector<core::Subtitle> &subtitles = playlist.items[0].subtitles.at("en");
    subtitles.clear();
    for (int i = 0; i <= 1'000; ++i)
        subtitles.push_back({std::chrono::milliseconds(i), std::chrono::milliseconds(i + 1), "x"});
    m_pack = {};
    m_pack.setDocument("playlists/main.json", pack::toJson(playlist));
    EXPECT_THAT(flaws(), testing::Contains(HasSubstr("subtitles.en.lines: has 1001 entries")));
}

TEST_F(HostilePackTest, DeepNestingIsRefused)
{
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    m_pack.setDocument("venues/metro-1.json", "{\"id\":\"metro-1\",\"later\":" + deep + "}");
    EXPECT_THAT(flaws(), testing::Contains(HasSubstr("venues/metro-1.json: venue: nested deeper than 64")));
    support::writeText(folder() / "manifest.json", deep);
    EXPECT_THAT(PackReader::open(folder()).error().detail, HasSubstr("manifest: nested deeper than 64"));
}

TEST_F(HostilePackTest, ADocumentThatNothingListsIsNamed)
{
    m_pack.setDocument("notices/hidden.json", pack::toJson(support::sampleNotice()));
    EXPECT_THAT(flaws(), testing::Contains("notices/hidden.json is in the pack, but not in its index"));
}

TEST_F(HostilePackTest, EveryFlawIsToldAtOnce)
{
    m_pack.setDocument("quizzes/basics.json", "{}");
    m_pack.remove("notices/th-2024.json");
    EXPECT_THAT(flaws(), testing::IsSupersetOf({"notices/th-2024.json is in the index, but not in the pack",
                                                "quizzes/basics.json: quiz.id: missing"}));
}

} // namespace
