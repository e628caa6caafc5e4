// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace pack_building {

enum class Severity { Error, Warning };

/// A place in a source file. Line and column count from 1; 0 means the file as a whole.
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

/// "guides/x/en.md:12: error: message — remedy".
[[nodiscard]] std::string toText(const Diagnostic &diagnostic);

/// Collects what is found in one run over a pack.
class Diagnostics
{
public:
    void error(Place place, std::string message, std::string remedy = {});
    void warning(Place place, std::string message, std::string remedy = {});

    [[nodiscard]] bool hasErrors() const;
    /// Sorted by file and line, each finding once per line.
    [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
    std::vector<Diagnostic> m_found;
};

} // namespace pack_building
