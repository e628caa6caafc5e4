// SPDX-License-Identifier: Apache-2.0
#include "pack/clean_text.h"
#include "pack/media_flaws.h"

#include <algorithm>
#include <array>

namespace pack {
namespace {

struct Forbidden
{
    std::string_view text;
    std::string_view why;
    std::string_view remedy;
};

constexpr std::string_view kStandsAlone = "a drawing in a pack stands alone: remove it";

constexpr std::array kForbidden{
    Forbidden{"<script", "a script", kStandsAlone},
    Forbidden{"<foreignobject", "foreign content", kStandsAlone},
    Forbidden{"<!doctype", "a document type", kStandsAlone},
    Forbidden{"<!entity", "an entity", kStandsAlone},
    Forbidden{"javascript:", "a script", kStandsAlone},
    Forbidden{"href=\"http", "a link out of the file", kStandsAlone},
    Forbidden{"href='http", "a link out of the file", kStandsAlone},
    Forbidden{"href=\"file", "a link out of the file", kStandsAlone},
    Forbidden{"href='file", "a link out of the file", kStandsAlone},
    Forbidden{"href=\"//", "a link out of the file", kStandsAlone},
    Forbidden{"url(http", "a link out of the file", kStandsAlone},
    Forbidden{"@import", "a link out of the file", kStandsAlone},
    // Clones of clones of clones draw a shape a billion times.
    Forbidden{"<use", "a clone", "unlink the clones in the drawing program"},
    Forbidden{"<image", "a picture inside the drawing", "trace it, or use a .png file"},
    Forbidden{"<tspan", "text", "turn it into paths: nobody can translate it, and its font may be missing"},
    Forbidden{"<text", "text", "turn it into paths: nobody can translate it, and its font may be missing"},
};

std::string lowered(std::string_view bytes)
{
    std::string lower(bytes);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

/// Goes from tag to tag, quotation marks and comments minded.
class TagScanner
{
public:
    explicit TagScanner(std::string_view text) : m_rest(text) {}

    /// The next tag without its brackets; nothing at the end or where a tag does not end.
    [[nodiscard]] std::optional<std::string_view> next()
    {
        for (;;) {
            const size_t begin = m_rest.find('<');
            if (begin == std::string_view::npos)
                return std::nullopt;
            m_rest.remove_prefix(begin);
            if (!m_rest.starts_with("<!--") && !m_rest.starts_with("<![CDATA["))
                break;
            const std::string_view close = m_rest.starts_with("<!--") ? "-->" : "]]>";
            const size_t end = m_rest.find(close, 4);
            if (end == std::string_view::npos)
                return unfinished();
            m_rest.remove_prefix(end + close.size());
        }
        char quote = '\0';
        for (size_t at = 1; at < m_rest.size(); ++at) {
            const char c = m_rest[at];
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                const std::string_view tag = m_rest.substr(1, at - 1);
                m_rest.remove_prefix(at + 1);
                return tag;
            }
        }
        return unfinished();
    }
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }

private:
    std::nullopt_t unfinished()
    {
        m_isCutOff = true;
        m_rest = {};
        return std::nullopt;
    }

    std::string_view m_rest;
    bool m_isCutOff = false;
};

std::optional<MediaFlaw> flawOfTags(std::string_view text)
{
    const MediaFlaw cutOff{"is cut off", "export the picture again"};
    TagScanner tags(text);
    int depth = 0;
    while (const auto tag = tags.next()) {
        if (tag->starts_with('?') || tag->starts_with('!') || tag->ends_with('/'))
            continue;
        depth += tag->starts_with('/') ? -1 : 1;
        if (depth > kMaxSvgDepth)
            return MediaFlaw{"is nested deeper than " + std::to_string(kMaxSvgDepth) + " groups",
                             "ungroup it in the drawing program"};
        if (depth < 0)
            return cutOff;
    }
    return depth == 0 && !tags.isCutOff() ? std::nullopt : std::optional(cutOff);
}

} // namespace

std::optional<MediaFlaw> flawOfSvg(std::string_view bytes)
{
    const std::string lower = lowered(bytes);
    const size_t root = lower.find("<svg");
    if (root == std::string::npos)
        return MediaFlaw{"is no SVG drawing", "export it as SVG or correct the ending"};
    // Drawing programs on other systems end lines with CR LF, which does no harm here.
    std::string text(bytes);
    std::erase(text, '\r');
    if (const auto flaw = flawOfText(text))
        return MediaFlaw{flaw->what, flaw->remedy};
    if (const auto flaw = flawOfTags(lower))
        return flaw;
    const std::string_view head = std::string_view(lower).substr(root, lower.find('>', root) - root);
    if (head.find("viewbox=") == std::string_view::npos)
        return MediaFlaw{"has no viewBox, so it cannot be scaled", "add viewBox=\"0 0 width height\" to <svg>"};
    for (const Forbidden &one : kForbidden)
        if (lower.find(one.text) != std::string::npos)
            return MediaFlaw{"holds " + std::string(one.why) + " ('" + std::string(one.text) + "')",
                             std::string(one.remedy)};
    return std::nullopt;
}

} // namespace pack
