// SPDX-License-Identifier: Apache-2.0
#include "pack_building/large_pack.h"

#include "pack_building/minimal_pack.h"

namespace support {
namespace {

constexpr int kCountries = 300;
constexpr int kNotices = 5'000;
constexpr int kGuides = 3'700;
constexpr int kQuizzes = 1'000;
static_assert(kCountries + kNotices + kGuides + kQuizzes == kLargePackItems);

/// AA, AB, … without those that no country file may have.
std::string codeOf(int number) { return {char('A' + number / 26), char('A' + number % 26)}; }

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

void writeLargePack(const std::filesystem::path &folder)
{
    MinimalPack pack;
    const MinimalPack one;
    for (int i = 0, written = 0; written < kCountries - 1; ++i) {
        const std::string code = codeOf(i);
        if (code == "HK" || code == "MO" || code == "TW" || code == "TH")
            continue;
        pack.set("countries/" + code + ".yaml", replaced(one.at("countries/TH.yaml"), "alpha2: TH", "alpha2: " + code));
        ++written;
    }
    for (int i = 1; i < kNotices; ++i) {
        const std::string id = "th-rain-" + std::to_string(i);
        std::string notice = replaced(one.at("notices/th-rain.yaml"), "id: th-rain", "id: " + id);
        pack.set("notices/" + id + ".yaml", replaced(notice, "en: Rain", "en: Rain " + std::to_string(i)));
    }
    for (int i = 1; i < kGuides; ++i) {
        const std::string id = "lost-" + std::to_string(i);
        for (const std::string language : {"zh-Hans", "en"})
            pack.set("guides/" + id + "/" + language + ".md",
                     replaced(one.at("guides/lost/" + language + ".md"), "id: lost", "id: " + id));
    }
    for (int i = 1; i < kQuizzes; ++i) {
        const std::string id = "basics-" + std::to_string(i);
        pack.set("quizzes/" + id + ".yaml", replaced(one.at("quizzes/basics.yaml"), "id: basics", "id: " + id));
    }
    pack.write(folder);
}

} // namespace support
