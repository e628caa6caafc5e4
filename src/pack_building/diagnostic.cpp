// SPDX-License-Identifier: Apache-2.0
#include "pack_building/diagnostic.h"

#include "pack/clean_text.h"

#include <algorithm>
#include <tuple>

namespace pack_building {
namespace {

auto order(const Diagnostic &one)
{
    return std::tie(one.place.file, one.place.line, one.severity, one.message, one.remedy, one.place.column);
}

bool saysTheSame(const Diagnostic &a, const Diagnostic &b)
{
    return a.place.file == b.place.file && a.place.line == b.place.line && a.severity == b.severity &&
           a.message == b.message;
}

} // namespace

std::string toText(const Diagnostic &diagnostic)
{
    std::string text = pack::visibleText(diagnostic.place.file);
    if (diagnostic.place.line > 0)
        text += ":" + std::to_string(diagnostic.place.line);
    text += diagnostic.severity == Severity::Error ? ": error: " : ": warning: ";
    text += pack::visibleText(diagnostic.message);
    if (!diagnostic.remedy.empty())
        text += " — " + pack::visibleText(diagnostic.remedy);
    return text;
}

void Diagnostics::error(Place place, std::string message, std::string remedy)
{
    add({Severity::Error, std::move(place), std::move(message), std::move(remedy)});
}

void Diagnostics::warning(Place place, std::string message, std::string remedy)
{
    add({Severity::Warning, std::move(place), std::move(message), std::move(remedy)});
}

void Diagnostics::add(Diagnostic diagnostic)
{
    if (++m_counts[{diagnostic.place.file, diagnostic.severity}] <= kMaxPerFile)
        m_found.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Diagnostics::sorted() const
{
    std::vector<Diagnostic> all = m_found;
    for (const auto &[key, count] : m_counts)
        if (count > kMaxPerFile)
            all.push_back({key.second,
                           {key.first},
                           std::to_string(count - kMaxPerFile) + " more are not listed",
                           "mend the first ones and check again"});
    std::ranges::sort(all, [](const Diagnostic &a, const Diagnostic &b) { return order(a) < order(b); });
    // Not std::ranges: its result is more than clang 14, which builds the fuzz targets, can read of this library.
    all.erase(std::unique(all.begin(), all.end(), saysTheSame), all.end());
    return all;
}

} // namespace pack_building
