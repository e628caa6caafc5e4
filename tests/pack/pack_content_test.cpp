// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_content.h"

#include "support/temp_folder.h"
#include "written_pack.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using pack::readContent;
using support::TempFolder;
using support::WrittenPack;
using testing::HasSubstr;

class PackContentTest : public testing::Test
{
protected:
    core::Result<pack::PackContent> read(const std::string &indexJson = {})
    {
        m_pack.write(m_folder.path(), indexJson);
        return readContent(pack::PackReader::open(m_folder.path()).value());
    }
    void expectMalformed(const std::string &what)
    {
        const auto content = read();
        ASSERT_FALSE(content);
        EXPECT_EQ(content.error().code, Code::Malformed);
        EXPECT_THAT(content.error().detail, HasSubstr(what));
    }

    TempFolder m_folder;
    WrittenPack m_pack;
};

TEST_F(PackContentTest, EveryDocumentIsRead)
{
    const auto content = read();
    ASSERT_TRUE(content);
    EXPECT_EQ(content->guides, std::vector{support::sampleGuide()});
    EXPECT_EQ(content->countries, std::vector{support::sampleCountry()});
    EXPECT_EQ(content->notices, std::vector{support::sampleNotice()});
    EXPECT_EQ(content->quizzes, std::vector{support::sampleQuiz()});
    EXPECT_EQ(content->scenarios, std::vector{support::sampleScenario()});
    EXPECT_EQ(content->checklists, std::vector{support::sampleChecklist()});
    EXPECT_EQ(content->courses, std::vector{support::sampleCourse()});
    EXPECT_EQ(content->playlists, std::vector{support::samplePlaylist()});
    EXPECT_EQ(content->campaigns, std::vector{support::sampleCampaign()});
    EXPECT_EQ(content->venues, std::vector{support::sampleVenue()});
    EXPECT_EQ(content->index, m_pack.index());
}

TEST_F(PackContentTest, ADocumentUnderAnotherNameIsRefused)
{
    core::Notice notice = support::sampleNotice();
    notice.id = "th-2025";
    m_pack.setDocument("notices/th-2024.json", pack::toJson(notice));
    expectMalformed("notices/th-2024.json: names itself 'th-2025'");
}

TEST_F(PackContentTest, AnItemWithoutItsDocumentIsRefused)
{
    m_pack.remove("notices/th-2024.json");
    expectMalformed("notices/th-2024.json is in the index, but not in the pack");
}

TEST_F(PackContentTest, AnUnreadableDocumentIsNamed)
{
    m_pack.setDocument("quizzes/basics.json", "{}");
    expectMalformed("quizzes/basics.json: quiz.id: missing");
}

TEST_F(PackContentTest, AnIndexOfAnotherPackIsRefused)
{
    m_pack.index().version = "2.0";
    expectMalformed("pack.json speaks of tiny 2.0, the manifest of tiny 1.0");
}

} // namespace
