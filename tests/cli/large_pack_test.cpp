// SPDX-License-Identifier: Apache-2.0
// A pack of 10,000 items is worked on in sensible time and memory; the figures are printed.
#include "pack_building/large_pack.h"
#include "program.h"

#include <chrono>
#include <gmock/gmock.h>
#include <iostream>
#include <sys/resource.h>

namespace {

using std::chrono::duration;
using support::Outcome;
using testing::HasSubstr;

/// A debug build on a busy machine takes a few of them.
constexpr double kMostSeconds = 120;
constexpr long kMostMegabytes = 1'000;

class LargePackTest : public support::CliTest
{
protected:
    Outcome measure(const std::string &what, const std::string &arguments)
    {
        const auto begin = std::chrono::steady_clock::now();
        Outcome outcome = run(arguments);
        const double seconds = duration<double>(std::chrono::steady_clock::now() - begin).count();
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        const long megabytes = usage.ru_maxrss / 1024;
        std::cout << what << ": " << seconds << " s, at most " << megabytes << " MB so far\n";
        EXPECT_LT(seconds, kMostSeconds) << what;
        EXPECT_LT(megabytes, kMostMegabytes) << what;
        return outcome;
    }
};

TEST_F(LargePackTest, IsCheckedBuiltVerifiedAndCompared)
{
    support::writeLargePack(m_folder / "source");
    const Outcome checked = measure("check", "check " + path("source"));
    EXPECT_EQ(checked.status, 0) << checked.out.substr(0, 1000);
    EXPECT_THAT(checked.out, HasSubstr("3700 guides, 300 countries, 5000 notices, 1000 quizzes"));
    EXPECT_EQ(measure("build", "build " + path("source") + " " + path("built")).status, 0);
    EXPECT_EQ(measure("build again", "build " + path("source") + " " + path("built")).status, 0);
    EXPECT_EQ(measure("verify", "verify " + path("built")).status, 0);
    EXPECT_EQ(measure("diff", "diff " + path("built") + " " + path("built")).status, 0);
}

} // namespace
