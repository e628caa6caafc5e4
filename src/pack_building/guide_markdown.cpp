// SPDX-License-Identifier: Apache-2.0
#include "pack_building/guide_markdown.h"

#include "pack_building/film_source.h"
#include "pack_building/line_index.h"
#include "pack_building/text_run_builder.h"

#include <algorithm>
#include <md4c.h>
#include <optional>
#include <utility>

namespace pack_building {
namespace {

using core::BlockKind;

/// Blocks that, once refused, are skipped with all that is in them.
bool canBeSkipped(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_CODE || type == MD_BLOCK_HTML || type == MD_BLOCK_TABLE || type == MD_BLOCK_OL ||
           type == MD_BLOCK_UL || type == MD_BLOCK_QUOTE;
}

core::Block pictureBlock(core::TextRun alt, std::string path)
{
    if (!isVideoPath(path))
        return {BlockKind::Image, {std::move(alt)}, std::move(path), {}, {}};
    std::string poster = posterOf(path);
    return {BlockKind::Video, {std::move(alt)}, std::move(poster), std::move(path), {}};
}

/// Turns the events of md4c into blocks.
///
/// md4c tells no lines, but the text that it hands out is a part of the input (the line ends that it makes up aside),
/// so that a place is where its pointer points. What is refused before its first text is reported when that text comes.
class BlockCollector
{
public:
    BlockCollector(const LineIndex &lines, const char *begin, Diagnostics &diagnostics)
        : m_lines(lines), m_diagnostics(diagnostics), m_last(begin)
    {}

    void enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, std::string_view text);
    [[nodiscard]] std::vector<PlacedBlock> takeBlocks() { return std::move(m_blocks); }

private:
    void enterParagraph();
    void enterList(BlockKind kind, unsigned start);
    void enterHeading(unsigned level);
    void finishRun(BlockKind kind);
    void enterPicture(const MD_SPAN_IMG_DETAIL &detail);
    void checkRun(BlockKind kind, const core::TextRun &run, const Place &place);
    void addRun(BlockKind kind, core::TextRun run, const Place &place);
    void refuse(std::string message, std::string remedy);
    void refuseBlock(std::string message, std::string remedy);
    void reportPending(const char *position);
    void beginRunAt(const char *position);
    [[nodiscard]] const char *nextBlock() const;

    const LineIndex &m_lines;
    Diagnostics &m_diagnostics;
    const char *m_last; ///< just behind the last text
    bool m_hasText = false;
    std::vector<PlacedBlock> m_blocks;
    std::vector<Diagnostic> m_pending; ///< refusals that still lack their line
    std::optional<TextRunBuilder> m_run;
    std::optional<std::string> m_picture; ///< path of the picture in the current paragraph
    std::optional<BlockKind> m_list;      ///< list whose items are being read
    bool m_isListNew = false;
    bool m_isInQuote = false;
    bool m_isHeading = false;
    int m_paragraphs = 0; ///< of the current item or quote
    int m_strong = 0;
    int m_pictureDepth = 0;
    bool m_isTextRefused = false; ///< the current item or quote held something that is reported already
    int m_refusedDepth = 0;       ///< inside a table or code block, which is reported once
};

void BlockCollector::refuse(std::string message, std::string remedy)
{
    m_pending.push_back({Severity::Error, {}, std::move(message), std::move(remedy)});
}

void BlockCollector::refuseBlock(std::string message, std::string remedy)
{
    refuse(std::move(message), std::move(remedy));
    reportPending(nextBlock());
    m_isTextRefused = true;
    ++m_refusedDepth;
}

void BlockCollector::reportPending(const char *position)
{
    for (Diagnostic &one : m_pending)
        m_diagnostics.error(m_lines.placeOf(position), std::move(one.message), std::move(one.remedy));
    m_pending.clear();
}

void BlockCollector::beginRunAt(const char *position)
{
    if (!m_run)
        m_run.emplace(m_lines.placeOf(position));
}

/// Where the block begins that comes after the last text.
const char *BlockCollector::nextBlock() const
{
    return m_lines.nextInk(m_hasText ? m_lines.endOfLine(m_last) : m_last);
}

void BlockCollector::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (m_refusedDepth > 0) {
        m_refusedDepth += canBeSkipped(type) ? 1 : 0;
        return;
    }
    switch (type) {
    case MD_BLOCK_DOC:
        break;
    case MD_BLOCK_P:
        enterParagraph();
        break;
    case MD_BLOCK_H:
        enterHeading(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_OL:
        enterList(BlockKind::Steps, static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start);
        break;
    case MD_BLOCK_UL:
        enterList(BlockKind::Bullets, 1);
        break;
    case MD_BLOCK_LI:
        m_paragraphs = 0;
        break;
    case MD_BLOCK_QUOTE:
        if (m_list || m_isInQuote) {
            refuseBlock("a quote stands inside a list or another quote", "end the list first");
            break;
        }
        m_isInQuote = true;
        m_isTextRefused = false;
        m_paragraphs = 0;
        break;
    case MD_BLOCK_HR:
        refuse("a rule (---) is not allowed", "begin a new section with ##");
        break;
    case MD_BLOCK_CODE:
        refuseBlock("a code block is not allowed", "do not indent text by four spaces");
        break;
    case MD_BLOCK_HTML:
        refuseBlock("HTML is not allowed", "write plain text");
        break;
    case MD_BLOCK_TABLE:
        refuseBlock("a table is not allowed", "write a list");
        break;
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        break;
    }
}

void BlockCollector::enterParagraph()
{
    if ((m_list || m_isInQuote) && ++m_paragraphs > 1)
        refuse("an item or quote has more than one paragraph", "make it two, or one paragraph");
}

void BlockCollector::enterHeading(unsigned level)
{
    m_isHeading = true;
    if (m_list || m_isInQuote)
        refuse("a heading stands inside a list or quote", "end the list first");
    if (level != 2)
        refuse("a heading of level " + std::to_string(level) + " is not allowed", "write it as ##");
}

void BlockCollector::enterList(BlockKind kind, unsigned start)
{
    if (m_list || m_isInQuote) {
        refuseBlock("a list stands inside a list or quote", "write one flat list");
        return;
    }
    if (start != 1)
        refuse("the steps begin with " + std::to_string(start), "begin with 1.");
    m_list = kind;
    m_isListNew = true;
}

void BlockCollector::leaveBlock(MD_BLOCKTYPE type)
{
    if (m_refusedDepth > 0) {
        m_refusedDepth -= canBeSkipped(type) ? 1 : 0;
        return;
    }
    if (type == MD_BLOCK_LI) {
        finishRun(*m_list);
    } else if (type == MD_BLOCK_QUOTE) {
        finishRun(BlockKind::Callout);
        m_isInQuote = false;
    } else if (type == MD_BLOCK_H) {
        finishRun(BlockKind::Heading);
        m_isHeading = false;
    } else if (type == MD_BLOCK_P && !m_list && !m_isInQuote) {
        finishRun(BlockKind::Paragraph);
    } else if (type == MD_BLOCK_OL || type == MD_BLOCK_UL) {
        m_list.reset();
    } else if (type == MD_BLOCK_HR) {
        const char *rule = nextBlock();
        reportPending(rule);
        m_last = rule;
        m_hasText = true;
    }
}

void BlockCollector::finishRun(BlockKind kind)
{
    if (std::exchange(m_isTextRefused, false) && !m_run)
        return;
    if (!m_run) {
        // Without text the sign of the item itself is the place.
        m_last = nextBlock();
        m_hasText = true;
    }
    reportPending(m_last);
    beginRunAt(m_last);
    const Place place = m_run->place();
    core::TextRun run = m_run->finish(m_diagnostics);
    m_run.reset();
    if (std::optional<std::string> picture = std::exchange(m_picture, std::nullopt); picture) {
        if (kind != BlockKind::Paragraph)
            m_diagnostics.error(place, "a picture stands inside a list, quote or heading",
                                "give it a paragraph of its own");
        if (run.spans.empty())
            m_diagnostics.error(place, "a picture has no alternative text", "write ![what it shows](path)");
        m_blocks.push_back({pictureBlock(std::move(run), std::move(*picture)), place, {place}});
        return;
    }
    checkRun(kind, run, place);
    addRun(kind, std::move(run), place);
}

void BlockCollector::checkRun(BlockKind kind, const core::TextRun &run, const Place &place)
{
    if (run.spans.empty())
        m_diagnostics.error(place, "an item, heading or quote has no text", "write it or delete the sign");
    else if (kind == BlockKind::Heading && !run.sources.empty())
        m_diagnostics.error(place, "a heading has a source mark", "move it to the text below");
    else if (kind != BlockKind::Heading && run.sources.empty())
        m_diagnostics.error(place, "this text names no source", "end it with a mark such as [^SOURCE-ID]");
}

void BlockCollector::addRun(BlockKind kind, core::TextRun run, const Place &place)
{
    const bool isList = kind == BlockKind::Steps || kind == BlockKind::Bullets;
    if (isList && !m_isListNew) {
        m_blocks.back().block.runs.push_back(std::move(run));
        m_blocks.back().runPlaces.push_back(place);
        return;
    }
    m_isListNew = false;
    m_blocks.push_back({{kind, {std::move(run)}, {}, {}, {}}, place, {place}});
}

void BlockCollector::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (m_refusedDepth > 0)
        return;
    switch (type) {
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_IMG:
        enterPicture(*static_cast<const MD_SPAN_IMG_DETAIL *>(detail));
        break;
    case MD_SPAN_A:
        refuse("a link is not allowed", "a kiosk opens no web page: write the words only");
        break;
    case MD_SPAN_EM:
        refuse("emphasis by a single * or _ is not allowed", "use **strong** or plain text");
        break;
    case MD_SPAN_CODE:
        refuse("code (`) is not allowed", "write plain text");
        break;
    case MD_SPAN_DEL:
        refuse("struck-out text (~) is not allowed", "delete the words");
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        refuse("this markup is not allowed", "write plain text");
        break;
    }
}

void BlockCollector::enterPicture(const MD_SPAN_IMG_DETAIL &detail)
{
    const char *path = detail.src.text;
    const char *position = path && m_lines.holds(path) ? path : nextBlock();
    if (m_run || m_picture)
        refuse("a picture stands inside a text", "give it a paragraph of its own");
    if (detail.title.size > 0)
        refuse("a picture has a title", "write only ![what it shows](path)");
    reportPending(position);
    m_picture.emplace(path ? path : "", detail.src.size);
    beginRunAt(position);
    m_last = position;
    m_hasText = true;
    ++m_pictureDepth;
}

void BlockCollector::leaveSpan(MD_SPANTYPE type)
{
    if (m_refusedDepth > 0)
        return;
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_IMG)
        --m_pictureDepth;
}

void BlockCollector::addText(MD_TEXTTYPE type, std::string_view text)
{
    const bool isInput = m_lines.holds(text.data());
    if (isInput) {
        reportPending(text.data());
        m_last = text.data() + text.size();
        m_hasText = true;
    }
    if (m_refusedDepth > 0)
        return;
    switch (type) {
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        if (m_picture && m_pictureDepth == 0)
            refuse("text stands beside a picture", "give the picture a paragraph of its own");
        if (isInput) {
            reportPending(text.data());
            beginRunAt(text.data());
        }
        if (m_isHeading && isInput && m_run->isEmpty() && m_lines.lineAt(text.data()).find('#') == std::string::npos)
            m_diagnostics.error(m_lines.placeOf(text.data()), "a heading is made by underlining",
                                "write it as ## text");
        if (m_run)
            m_run->add(text, m_strong > 0);
        break;
    case MD_TEXT_SOFTBR:
        if (m_run)
            m_run->addLineEnd();
        break;
    case MD_TEXT_BR:
        refuse("a forced line break is not allowed", "remove the blanks or \\ at the line's end");
        reportPending(m_last);
        break;
    case MD_TEXT_ENTITY:
        refuse("an entity such as &amp; is not allowed", "write the character itself");
        break;
    case MD_TEXT_HTML:
        refuse("HTML is not allowed", "write plain text");
        break;
    case MD_TEXT_NULLCHAR:
        break;
    }
    if (isInput)
        reportPending(text.data());
}

BlockCollector &collector(void *userData) { return *static_cast<BlockCollector *>(userData); }

/// Definitions such as "[x]: address" vanish without a callback, and with them what the writer meant.
void refuseLinkDefinitions(const std::string &body, const LineIndex &lines, Diagnostics &diagnostics)
{
    for (size_t at = 0; at < body.size(); at = std::min(body.find('\n', at), body.size() - 1) + 1) {
        const std::string_view line = lines.lineAt(body.data() + at);
        const size_t begin = line.find_first_not_of(" >");
        const size_t end = line.find("]:");
        if (begin != std::string_view::npos && line[begin] == '[' && end != std::string_view::npos &&
            line.find(']') == end)
            diagnostics.error(lines.placeOf(body.data() + at), "a definition of a link or footnote is not allowed",
                              "sources are listed in sources.yaml");
    }
}

} // namespace

std::vector<PlacedBlock> readGuideMarkdown(const std::string &body, const std::string &file, int linesBefore,
                                           Diagnostics &diagnostics)
{
    const LineIndex lines(body, file, linesBefore);
    refuseLinkDefinitions(body, lines, diagnostics);
    BlockCollector blocks(lines, body.data(), diagnostics);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        collector(user).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        collector(user).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        collector(user).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
        collector(user).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        collector(user).addText(type, {text, size});
        return 0;
    };
    if (md_parse(body.data(), MD_SIZE(body.size()), &parser, &blocks) != 0)
        diagnostics.error({file}, "Markdown cannot be read");
    return blocks.takeBlocks();
}

} // namespace pack_building
