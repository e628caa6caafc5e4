// SPDX-License-Identifier: Apache-2.0
#include "hub/report/reach_csv.h"

#include <gtest/gtest.h>

namespace {

struct Field
{
    const char *text;
    const char *csv;
};

class CsvField : public testing::TestWithParam<Field>
{};

TEST_P(CsvField, isQuotedAndNeverAFormula) { EXPECT_EQ(hub::csvField(GetParam().text), GetParam().csv); }

INSTANTIATE_TEST_SUITE_P(Texts, CsvField,
                         testing::Values(Field{"", ""}, Field{"护照丢失", "护照丢失"}, Field{"a,b", "\"a,b\""},
                                         Field{"say \"hi\"", "\"say \"\"hi\"\"\""},
                                         Field{"two\nlines", "\"two\nlines\""}, Field{"=1+1", "'=1+1"},
                                         Field{"+8612308", "'+8612308"}, Field{"-2", "'-2"},
                                         Field{"@SUM(A1)", "'@SUM(A1)"}, Field{"\t=1", "'\t=1"},
                                         Field{"\r=1", "\"'\r=1\""}, Field{"=a,b", "\"'=a,b\""}, Field{"a=b", "a=b"}));

TEST(ReachCsv, hasAByteOrderMarkAndOneLinePerFigure)
{
    const hub::ReachLine line{*hub::reportDayFromText("2026-11-21"),
                              "station-a",
                              "autumn",
                              "guide/theft",
                              {{"zh-Hans", "被盗"}, {"en", "=Theft"}},
                              "view",
                              "zh-Hans",
                              12,
                              3};
    EXPECT_EQ(hub::reachCsv({line}),
              "\xEF\xBB\xBF"
              "day,venue,campaign,item,title_zh,title_en,metric,metric_zh,language,value,repaired\r\n"
              "2026-11-21,station-a,autumn,guide/theft,被盗,'=Theft,view,页面浏览次数,zh-Hans,12,3\r\n");
}

TEST(ReachCsv, aTitleMissingInOneLanguageIsEmpty)
{
    const hub::ReachLine line{{}, "v", "c", "i", {{"zh-Hans", "被盗"}}, "visit", "en", 1, 0};
    EXPECT_NE(hub::reachCsv({line}).find("1970-01-01,v,c,i,被盗,,visit,互动次数,en,1,0\r\n"), std::string::npos);
}

} // namespace
