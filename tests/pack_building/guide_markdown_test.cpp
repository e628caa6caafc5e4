// SPDX-License-Identifier: Apache-2.0
#include "pack_building/guide_markdown.h"

#include <gmock/gmock.h>

namespace {

using core::BlockKind;
using core::Span;
using pack_building::Diagnostics;
using pack_building::PlacedBlock;
using pack_building::readGuideMarkdown;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

std::vector<std::string> findingsIn(const std::string &body)
{
    Diagnostics diagnostics;
    static_cast<void>(readGuideMarkdown(body, "g.md", 10, diagnostics));
    std::vector<std::string> findings;
    for (const auto &one : diagnostics.sorted())
        findings.push_back(toText(one));
    return findings;
}

TEST(GuideMarkdown, EveryBlockIsReadWithItsLine)
{
    Diagnostics diagnostics;
    const std::vector<PlacedBlock> blocks = readGuideMarkdown("## 标题\n"
                                                              "\n"
                                                              "一段**重要**的话，\n"
                                                              "接着说。[^A][^B-1]\n"
                                                              "\n"
                                                              "1. one[^A]\n"
                                                              "2. two\n"
                                                              "   lines[^A]\n"
                                                              "\n"
                                                              "- loose[^A]\n"
                                                              "\n"
                                                              "- list [^B]\n"
                                                              "\n"
                                                              "> quoted[^A]\n"
                                                              "\n"
                                                              "![what it shows](images/x.png)\n",
                                                              "g.md", 10, diagnostics);
    EXPECT_THAT(diagnostics.sorted(), IsEmpty());
    ASSERT_EQ(blocks.size(), 6U);
    const std::vector<BlockKind> kinds{BlockKind::Heading, BlockKind::Paragraph, BlockKind::Steps,
                                       BlockKind::Bullets, BlockKind::Callout,   BlockKind::Image};
    const std::vector<int> lines{11, 13, 16, 20, 24, 26};
    for (size_t i = 0; i < blocks.size(); ++i) {
        EXPECT_EQ(blocks[i].block.kind, kinds[i]) << i;
        EXPECT_EQ(blocks[i].place.line, lines[i]) << i;
    }
    const core::TextRun paragraph{{Span{"一段", false}, Span{"重要", true}, Span{"的话，接着说。", false}},
                                  {"A", "B-1"}};
    EXPECT_EQ(blocks[1].block.runs, std::vector{paragraph});
    EXPECT_EQ(blocks[2].block.runs[1], (core::TextRun{{Span{"two lines", false}}, {"A"}}));
    EXPECT_EQ(blocks[2].runPlaces[1].line, 17);
    EXPECT_EQ(blocks[3].block.runs[1], (core::TextRun{{Span{"list", false}}, {"B"}}));
    EXPECT_EQ(blocks[3].runPlaces[1].line, 22);
    EXPECT_EQ(blocks[5].block.image, "images/x.png");
    EXPECT_EQ(blocks[5].block.runs[0].spans, std::vector{(Span{"what it shows", false})});
}

struct Refused
{
    std::string body;
    std::string finding;
};

void PrintTo(const Refused &refused, std::ostream *stream) { *stream << refused.body; }

class RefusedMarkdown : public testing::TestWithParam<Refused>
{};

TEST_P(RefusedMarkdown, IsReportedOnceAtItsLine)
{
    // Good text before and after: the place must be found among it.
    const std::string body = "## Head\n\nfirst **strong**[^A]\n\n" + GetParam().body + "\n\nlast[^A]\n";
    EXPECT_THAT(findingsIn(body), ElementsAre(StartsWith(GetParam().finding)));
}

INSTANTIATE_TEST_SUITE_P(
    Constructs, RefusedMarkdown,
    testing::Values(Refused{"see [here](https://x.org)[^A]", "g.md:15: error: a link is not allowed"},
                    Refused{"see <https://x.org> now[^A]", "g.md:15: error: a link is not allowed"},
                    Refused{"text\nsee [here](x)[^A]", "g.md:16: error: a link is not allowed"},
                    Refused{"[A]: https://x.org", "g.md:15: error: a definition of a link"},
                    Refused{"a <b>bold</b> word[^A]", "g.md:15: error: HTML is not allowed"},
                    Refused{"<div>\nx\n</div>", "g.md:15: error: HTML is not allowed"},
                    Refused{"<!-- note -->", "g.md:15: error: HTML is not allowed"},
                    Refused{"| a | b |\n|---|---|\n| c | d |", "g.md:15: error: a table is not allowed"},
                    Refused{"```\ncode\n```", "g.md:15: error: a code block is not allowed"},
                    Refused{"    code", "g.md:15: error: a code block is not allowed"},
                    Refused{"a `code` word[^A]", "g.md:15: error: code (`) is not allowed"},
                    Refused{"an *emphatic* word[^A]", "g.md:15: error: emphasis by a single"},
                    Refused{"a ~~wrong~~ word[^A]", "g.md:15: error: struck-out text"},
                    Refused{"# Head", "g.md:15: error: a heading of level 1 is not allowed"},
                    Refused{"### Head", "g.md:15: error: a heading of level 3 is not allowed"},
                    Refused{"Head\n----", "g.md:15: error: a heading is made by underlining"},
                    Refused{"***", "g.md:15: error: a rule (---) is not allowed"},
                    Refused{"- one[^A]\n  - nested", "g.md:16: error: a list stands inside a list"},
                    Refused{"- one[^A]\n\n  > quoted", "g.md:17: error: a quote stands inside a list"},
                    Refused{"- one\n\n  more[^A]", "g.md:17: error: an item or quote has more than one paragraph"},
                    Refused{"> one\n>\n> more[^A]", "g.md:17: error: an item or quote has more than one paragraph"},
                    Refused{"> - one[^A]", "g.md:15: error: a list stands inside a list or quote"},
                    Refused{"3. three[^A]", "g.md:15: error: the steps begin with 3"},
                    Refused{"one  \ntwo[^A]", "g.md:15: error: a forced line break"},
                    Refused{"R&amp;D[^A]", "g.md:15: error: an entity such as"},
                    Refused{"no source", "g.md:15: error: this text names no source"},
                    Refused{"1. one[^A]\n2. no source", "g.md:16: error: this text names no source"},
                    Refused{"in [^A] the middle[^A]", "g.md:15: error: a source mark stands inside"},
                    Refused{"1. one[^A]\n2.", "g.md:16: error: an item, heading or quote has no text"},
                    Refused{"##", "g.md:15: error: an item, heading or quote has no text"},
                    Refused{"请**“看”**后[^A]", "g.md:15: error: ** is no strong text here"},
                    Refused{"![](images/x.png)", "g.md:15: error: a picture has no alternative text"},
                    Refused{"![x](images/x.png \"title\")", "g.md:15: error: a picture has a title"},
                    Refused{"text ![x](images/x.png)", "g.md:15: error: a picture stands inside a text"},
                    Refused{"![x](images/x.png) text", "g.md:15: error: text stands beside a picture"},
                    Refused{"- ![x](images/x.png)", "g.md:15: error: a picture stands inside a list"}));

TEST(GuideMarkdown, RefusedConstructsDoNotHideLaterOnes)
{
    EXPECT_THAT(findingsIn("- a[^A]\n  - b\n    1. c\n\n# x\n\n<div>\n\n> q\n"),
                ElementsAre(StartsWith("g.md:12: error: a list"), StartsWith("g.md:15: error: a heading of level 1"),
                            StartsWith("g.md:17: error: HTML"), StartsWith("g.md:19: error: this text names no")));
}

TEST(GuideMarkdown, NoInputBreaksTheReader)
{
    for (const std::string body : {"",         "\n",    "-",    "1.",        ">",
                                   "##",       "![",    "[^",   "[^]",       "**",
                                   "- -\n- -", "> > >", "\\",   "a\n===",    "![a][b]\n\n[b]: c",
                                   "|\n|-",    "~~~",   "&#0;", "- 1. > ##", "<",
                                   "[^A]"})
        static_cast<void>(findingsIn(body));
}

} // namespace
