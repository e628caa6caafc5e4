// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pack_building {

enum class Severity { Error, Warning };

/// A place in a source file. Line and column count from 1, the column in bytes; 0 means the file as a whole.
struct Place
{
    std::string file; ///< path inside the pack
    int line = 0;
    int column = 0;
    auto operator<=>(const Place &) const = default;
};

/// What is wrong, where, and how to mend it, in words for the person who writes the content.
struct Diagnostic
{
    Severity severity = Severity::Error;
    Place place;
    std::string message;
    std::string remedy; ///< may be empty
    bool operator==(const Diagnostic &) const = default;
};

/// "guides/x/en.md:12: error: message — remedy", on one line and without anything that a terminal obeys.
[[nodiscard]] std::string toText(const Diagnostic &diagnostic);

/// Of each severity; a file with more is wrong as a whole, and nobody reads on.
inline constexpr int kMaxPerFile = 100;

/// Collects what is found in one run over a pack.
class Diagnostics
{
public:
    void error(Place place, std::string message, std::string remedy = {});
    void warning(Place place, std::string message, std::string remedy = {});

    /// Sorted by file and line, each finding once per line, at most kMaxPerFile per file and a last one that says so.
    [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
    void add(Diagnostic diagnostic);

    std::vector<Diagnostic> m_found;
    std::map<std::pair<std::string, Severity>, int> m_counts; ///< by file
};

} // namespace pack_building
