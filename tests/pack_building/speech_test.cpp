// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_reader.h"
#include "pack/speech_book.h"
#include "pack_building/minimal_pack.h"
#include "pack_building/pack_builder.h"
#include "pack_building/speech_maker.h"
#include "pack_building/spoken_words.h"
#include "storage/file_io.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

using pack_building::spokenWords;
using testing::Contains;
using testing::HasSubstr;

std::string oggOf(const std::string &words)
{
    std::string bytes("OggS");
    bytes.resize(28, '\0');
    return bytes + "OpusHead\x01\x01" + words;
}

struct Words
{
    std::string language;
    std::string written;
    std::string said;
};

class SpokenWords : public testing::TestWithParam<Words>
{};

TEST_P(SpokenWords, AreSaidAsAPersonWould)
{
    EXPECT_EQ(spokenWords(GetParam().language, GetParam().written), GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, SpokenWords,
    testing::Values(Words{"zh-Hans", "拨打12308", "拨打一二三零八"},
                    Words{"zh-Hans", "请拨+86-10-12308。", "请拨加八六，一零，一二三零八。"},
                    Words{"zh-Hans", "报警电话110", "报警电话一一零"},
                    Words{"zh-Hans", "2026-11-21核对", "二零二六年11月21日核对"},
                    Words{"zh-Hans", "2024年6月", "二零二四年6月"}, Words{"zh-Hans", "30%的人", "百分之30的人"},
                    Words{"zh-Hans", "1,500美元", "1500美元"}, Words{"zh-Hans", "带20000元", "带2万元"},
                    Words{"zh-Hans", "12小时内", "12小时内"}, Words{"zh-Hans", "当地银行", "当 di4  yin2hang2 "},
                    Words{"en", "Call 12308 now", "Call one two three zero eight now"},
                    Words{"en", "Dial +86-10-12308.", "Dial plus eight six, one zero, one two three zero eight."},
                    Words{"en", "checked 2026-11-21", "checked 21 November 2026"},
                    Words{"en", "within 12 hours", "within 12 hours"}));

class SpeechTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_source.replace("pack.yaml", "default_language:", "speech: [zh-Hans, en]\ndefault_language:");
    }
    pack_building::PackSource load()
    {
        m_source.write(m_folder / "source");
        auto loaded = support::loadPack(m_folder / "source");
        for (const auto &finding : loaded.diagnostics)
            EXPECT_NE(finding.severity, pack_building::Severity::Error) << finding.message;
        return std::move(loaded.pack);
    }
    /// Builds the pack with a voice that echoes its words.
    std::string build(pack_building::PackSource source, const std::string &out)
    {
        pack_building::SpokenClips counts;
        auto books = pack_building::makeSpeech(
            pack_building::spokenDocuments(source), source.recordings, m_folder / "source",
            [](const core::Language &, const std::string &words) { return core::Result<std::string>(oggOf(words)); },
            counts);
        if (!books)
            throw std::runtime_error(books.error().detail);
        m_counts = counts;
        source.books = std::move(*books);
        return pack_building::PackBuilder().build(source, m_folder / "source", m_folder / out)->manifestSha256;
    }

    support::TempFolder m_folder;
    support::MinimalPack m_source;
    pack_building::SpokenClips m_counts;
};

TEST_F(SpeechTest, TheSameSourceGivesTheSameBytes)
{
    const auto source = load();
    EXPECT_EQ(build(source, "one"), build(source, "two"));
    EXPECT_GT(m_counts.rendered, 10U);
}

TEST_F(SpeechTest, EveryTitleOfTheBuiltPackHasItsClip)
{
    const auto source = load();
    build(source, "out");
    const auto reader = pack::PackReader::open(m_folder / "out");
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader->verifyAll());
    std::vector<std::string> keys;
    for (const pack::PackFile &file : reader->manifest().files)
        if (file.path.ends_with(pack::kSpeechEnding)) {
            const auto bytes = storage::readFile(*reader->blobPath(file.path), pack::kMaxSpeechBookBytes);
            ASSERT_TRUE(bytes);
            const auto places = pack::speechPlaces(*bytes, std::int64_t(bytes->size()));
            ASSERT_TRUE(places);
            for (const pack::SpeechPlace &place : *places)
                keys.push_back(place.key);
        }
    for (const core::Guide &guide : source.guides)
        for (const auto &[language, text] : guide.texts)
            EXPECT_THAT(keys, Contains(pack::speechKey(language, text.title)));
}

TEST_F(SpeechTest, ARecordingTakesThePlaceOfTheVoice)
{
    const std::string title = load().guides.front().texts.at("en").title;
    m_source.set("speech/en/title.opus", oggOf("a person"));
    m_source.set("speech/recordings.yaml",
                 "recordings:\n  - file: speech/en/title.opus\n    language: en\n    text: " + title + "\n");
    const auto source = load();
    build(source, "out");
    EXPECT_EQ(m_counts.recorded, 1U);
}

TEST_F(SpeechTest, ARecordingThatIsNoOpusIsAnError)
{
    m_source.set("speech/en/title.opus", "RIFF, which is a wave file and nothing that a kiosk plays");
    m_source.set("speech/recordings.yaml",
                 "recordings:\n  - file: speech/en/title.opus\n    language: en\n    text: Nobody says this\n");
    EXPECT_THAT(support::findingsOf(m_source), Contains(HasSubstr("is no Ogg Opus")));
    EXPECT_THAT(support::findingsOf(m_source), Contains(HasSubstr("no page says this")));
}

TEST_F(SpeechTest, ALanguageWithoutAVoiceIsAnError)
{
    m_source.replace("pack.yaml", "speech: [zh-Hans, en]", "speech: [ja]");
    EXPECT_THAT(support::findingsOf(m_source), Contains(HasSubstr("'ja' has no voice")));
}

TEST_F(SpeechTest, AVoiceThatFailsEndsTheBuild)
{
    const auto source = load();
    pack_building::SpokenClips counts;
    const auto books = pack_building::makeSpeech(
        pack_building::spokenDocuments(source), {}, {},
        [](const core::Language &, const std::string &) -> core::Result<std::string> {
            return core::failure(core::Code::Full, "no space left");
        },
        counts);
    ASSERT_FALSE(books);
    EXPECT_EQ(books.error().detail, "no space left");
}

} // namespace
