// SPDX-License-Identifier: Apache-2.0
#include "cli/source_check.h"

#include "core/clock.h"
#include "pack/pack_content.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace cli {
namespace {

using pack_building::Diagnostic;
using pack_building::LoadedSource;
using pack_building::Severity;

std::string countOf(size_t count, const std::string &noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

void printSummary(const std::filesystem::path &folder, const LoadedSource &loaded, std::ostream &stream)
{
    const auto errors = size_t(std::ranges::count(loaded.diagnostics, Severity::Error, &Diagnostic::severity));
    const size_t warnings = loaded.diagnostics.size() - errors;
    stream << folder.string() << ": " << countOf(errors, "error") << ", " << countOf(warnings, "warning");
    if (errors == 0)
        stream << "; " << countOf(loaded.pack.guides.size(), "guide") << ", "
               << (loaded.pack.countries.size() == 1 ? "1 country"
                                                     : std::to_string(loaded.pack.countries.size()) + " countries")
               << ", " << countOf(loaded.pack.notices.size(), "notice") << ", "
               << (loaded.pack.quizzes.size() == 1 ? "1 quiz" : std::to_string(loaded.pack.quizzes.size()) + " quizzes")
               << (loaded.pack.scenarios.empty() ? "" : ", " + countOf(loaded.pack.scenarios.size(), "scenario"))
               << (loaded.pack.checklists.empty() ? "" : ", " + countOf(loaded.pack.checklists.size(), "checklist"))
               << (loaded.pack.courses.empty() ? "" : ", " + countOf(loaded.pack.courses.size(), "course")) << ", "
               << countOf(loaded.pack.media.size(), "media file");
    stream << '\n';
}

core::Result<std::vector<std::string>> itemsOfBuilt(const std::filesystem::path &folder)
{
    return pack::PackReader::open(folder).and_then(pack::readContent).map([](const pack::PackContent &content) {
        std::vector<std::string> items = pack::itemsOf(content.index);
        // A course may ask them.
        for (const core::Quiz &quiz : content.quizzes)
            for (const core::Question &question : quiz.questions)
                items.push_back("question/" + quiz.id + "/" + question.id);
        return items;
    });
}

} // namespace

core::Result<LoadedSource> loadSource(const std::filesystem::path &folder, const std::vector<std::string> &beside)
{
    std::vector<std::string> elsewhere;
    for (const std::string &pack : beside) {
        const auto items = itemsOfBuilt(pack);
        if (!items)
            return tl::unexpected(items.error());
        elsewhere.insert(elsewhere.end(), items->begin(), items->end());
    }
    const core::SystemClock clock;
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(clock.utcNow()));
    const pack_building::SourceLoader loader(today, pack_building::FontCoverage::ofFamily(pack_building::kTextFamily));
    return loader.load(folder, elsewhere);
}

void printFindings(const std::filesystem::path &folder, const LoadedSource &loaded, std::ostream &stream)
{
    for (Diagnostic diagnostic : loaded.diagnostics) {
        diagnostic.place.file = (folder / diagnostic.place.file).lexically_normal().string();
        stream << toText(diagnostic) << '\n';
    }
    printSummary(folder, loaded, stream);
}

void printReadability(const std::filesystem::path &folder, const pack_building::Readability &readability,
                      std::ostream &stream)
{
    for (const auto &[language, lengths] : readability.languages()) {
        const std::string unit = pack_building::countsCharacters(language) ? "characters" : "words";
        const pack_building::Place &at = lengths.longestAt;
        stream << language << ": " << countOf(lengths.count, "sentence") << " of " << std::lround(lengths.mean()) << ' '
               << unit << " on average; the longest has " << lengths.longest << ": "
               << (folder / at.file).lexically_normal().string() << ':' << at.line << '\n';
    }
}

core::Result<LoadedSource> checkSource(const std::filesystem::path &folder, const std::vector<std::string> &beside)
{
    auto loaded = loadSource(folder, beside);
    if (loaded)
        printFindings(folder, *loaded, std::cout);
    return loaded;
}

} // namespace cli
