// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/diagnostic.h"

#include <string>
#include <string_view>

namespace pack_building {

/// Puts the pieces of one paragraph, item or quote together.
class TextRunBuilder
{
public:
    /// Where the first piece stands.
    explicit TextRunBuilder(Place place) : m_place(std::move(place)) {}

    void add(std::string_view piece, bool isStrong);
    /// A line end in the source: a blank between words, nothing between hanzi.
    void addLineEnd() { m_isLineEnded = true; }

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool isEmpty() const { return m_run.spans.empty(); }

    /// Takes the source marks [^ID] off the end. Marks elsewhere and "**" that Markdown did not understand are errors.
    [[nodiscard]] core::TextRun finish(Diagnostics &diagnostics);

private:
    void trimEnd();
    [[nodiscard]] bool takeMark();

    Place m_place;
    core::TextRun m_run;
    bool m_isLineEnded = false;
};

} // namespace pack_building
