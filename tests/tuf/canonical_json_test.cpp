// SPDX-License-Identifier: Apache-2.0
#include "tuf/canonical_json.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using core::Json;

struct Case
{
    const char *json;
    const char *canonical;
};

class CanonicalJsonTest : public testing::TestWithParam<Case>
{};

TEST_P(CanonicalJsonTest, isTheFormThatIsSigned)
{
    EXPECT_EQ(tuf::canonicalJson(Json::parse(GetParam().json)), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, CanonicalJsonTest,
    testing::Values(Case{R"({ "b" : 1, "a" : [ true, false, null, -7 ] })", R"({"a":[true,false,null,-7],"b":1})"},
                    Case{R"("quote \" backslash \\ slash \/")", R"("quote \" backslash \\ slash /")"},
                    Case{R"("line\nfeed\ttab é")", "\"line\nfeed\ttab é\""},
                    Case{R"({"é":1,"z":2,"中":3,"Z":4})", R"({"Z":4,"z":2,"é":1,"中":3})"}, Case{"{}", "{}"},
                    Case{"[]", "[]"}, Case{"18446744073709551615", "18446744073709551615"}));

TEST(CanonicalJson, hasNoFractions)
{
    EXPECT_EQ(tuf::canonicalJson(Json::parse(R"({"a":[1.0]})")).error().code, Code::Malformed);
}

} // namespace
