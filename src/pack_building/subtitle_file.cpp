// SPDX-License-Identifier: Apache-2.0
#include "pack_building/subtitle_file.h"

#include "core/utf8.h"
#include "pack_building/readability.h"
#include "pack_building/text_run_builder.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <span>

namespace pack_building {
namespace {

using std::chrono::milliseconds;

constexpr size_t kMaxSubtitles = 200;
constexpr size_t kMaxLines = 2;
constexpr std::string_view kArrow = " --> ";
constexpr std::string_view kNote = "NOTE ";

/// A line and its number, from 1.
struct Line
{
    std::string_view text;
    int number = 0;
};
using Lines = std::span<const Line>;

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        const size_t end = std::min(text.find('\n'), text.size());
        lines.push_back({text.substr(0, end), number});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::optional<int> numberOf(std::string_view digits)
{
    int number = 0;
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// "00:01.500", or with hours "00:00:01.500".
std::optional<milliseconds> timeOf(std::string_view text)
{
    constexpr size_t kHours = 3;
    constexpr size_t kShort = 9;
    std::chrono::hours hours{};
    if (text.size() == kHours + kShort && text[2] == ':') {
        const auto number = numberOf(text.substr(0, 2));
        if (!number)
            return std::nullopt;
        hours = std::chrono::hours(*number);
        text.remove_prefix(kHours);
    }
    if (text.size() != kShort || text[2] != ':' || text[5] != '.')
        return std::nullopt;
    const auto minutes = numberOf(text.substr(0, 2));
    const auto seconds = numberOf(text.substr(3, 2));
    const auto rest = numberOf(text.substr(6));
    if (!minutes || !seconds || !rest || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return hours + std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds) + milliseconds(*rest);
}

std::string inSeconds(milliseconds time)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3f s", double(time.count()) / 1'000);
    return text;
}

int blanksIn(std::string_view text) { return int(std::ranges::count(text, ' ')); }

/// Reads one file, part by part between its empty lines.
class SubtitleReader
{
public:
    SubtitleReader(const std::string &path, const core::Language &language, std::optional<milliseconds> filmLength,
                   LoadContext &context)
        : m_path(path), m_isHanzi(countsCharacters(language)), m_filmLength(filmLength), m_context(context)
    {}

    SubtitleFile read(const std::vector<Line> &lines)
    {
        if (lines.empty() || lines.front().text != "WEBVTT" || (lines.size() > 1 && !lines[1].text.empty()))
            error(1, "is no file of subtitles", "begin it with the line WEBVTT and an empty one");
        for (size_t at = 1; at < lines.size();) {
            size_t end = at;
            while (end < lines.size() && !lines[end].text.empty())
                ++end;
            if (end > at)
                readPart(Lines(lines).subspan(at, end - at));
            at = end + 1;
        }
        if (m_file.subtitles.empty())
            error(0, "holds no subtitle", "write one or delete the file");
        if (m_file.subtitles.size() > kMaxSubtitles)
            error(0, "has " + std::to_string(m_file.subtitles.size()) + " subtitles",
                  "at most " + std::to_string(kMaxSubtitles) + "; a shorter film says it better");
        return std::move(m_file);
    }

private:
    void error(int line, std::string message, std::string remedy)
    {
        m_context.diagnostics.error({m_path, line}, std::move(message), std::move(remedy));
    }
    [[nodiscard]] Place placeOf(const Line &line) const { return {m_path, line.number}; }

    void readPart(Lines part)
    {
        const Line &first = part.front();
        if (first.text.starts_with(kNote))
            readNote(part);
        else if (first.text.find(kArrow) != std::string_view::npos)
            readSubtitle(part);
        else
            error(first.number, "is no subtitle",
                  "begin with its times such as 00:01.000 --> 00:04.500; names, STYLE and REGION are not allowed");
    }

    void readNote(Lines part)
    {
        TextRunBuilder builder(placeOf(part.front()));
        builder.add(part.front().text.substr(kNote.size()), false);
        core::TextRun run = builder.finish(m_context.diagnostics);
        if (part.size() > 1 || !run.spans.empty() || run.sources.empty())
            error(part.front().number, "a note names sources and nothing else", "write NOTE [^SOURCE-ID]");
        for (const std::string &source : run.sources)
            m_context.sources.use(source, placeOf(part.front()), m_context.diagnostics);
        m_file.sources.insert(run.sources.begin(), run.sources.end());
    }

    void readSubtitle(Lines part)
    {
        core::Subtitle subtitle;
        readTimes(part.front(), subtitle);
        if (m_file.sources.empty())
            error(part.front().number, "this subtitle names no source", "write NOTE [^SOURCE-ID] before it");
        readText(part.front(), part.subspan(1), subtitle);
        m_file.subtitles.push_back(std::move(subtitle));
    }

    void readTimes(const Line &line, core::Subtitle &subtitle)
    {
        const size_t arrow = line.text.find(kArrow);
        const auto from = timeOf(line.text.substr(0, arrow));
        const auto to = timeOf(line.text.substr(arrow + kArrow.size()));
        if (!from || !to) {
            error(line.number, "has no times", "write them as 00:01.000 --> 00:04.500, and nothing behind them");
            return;
        }
        subtitle.from = *from;
        subtitle.to = *to;
        if (*to <= *from)
            error(line.number, "ends before it begins", "exchange the times");
        if (!m_file.subtitles.empty() && *from < m_file.subtitles.back().to)
            error(line.number, "begins before the one above has ended", "one is read at a time");
        if (m_filmLength && *to > *m_filmLength)
            error(line.number, "ends after the film, which has " + inSeconds(*m_filmLength), "let it end before");
    }

    void readText(const Line &times, Lines lines, core::Subtitle &subtitle)
    {
        if (lines.empty() || lines.size() > kMaxLines) {
            error(times.number, lines.empty() ? "has no text" : "has " + std::to_string(lines.size()) + " lines",
                  "write one or two lines");
            return;
        }
        TextRunBuilder builder(placeOf(lines.front()));
        for (const Line &line : lines) {
            checkLine(line);
            builder.add(line.text, false);
            builder.addLineEnd();
        }
        core::TextRun run = builder.finish(m_context.diagnostics);
        if (!run.sources.empty())
            error(lines.front().number, "a source mark stands in a subtitle", "write NOTE [^SOURCE-ID] before it");
        if (!run.spans.empty())
            subtitle.text = std::move(run.spans.front().text);
        m_context.texts.check(subtitle.text, m_context.numbers, placeOf(lines.front()));
        checkSpeed(times, subtitle);
    }

    void checkLine(const Line &line)
    {
        const int limit = m_isHanzi ? kMaxSubtitleHanzi : kMaxSubtitleLetters;
        if (line.text.find_first_of("<>&") != std::string_view::npos)
            error(line.number, "a subtitle holds <, > or &", "write plain text");
        if (const int length = core::lengthOf(line.text); length > limit)
            error(line.number, "the line has " + std::to_string(length) + " characters",
                  "at most " + std::to_string(limit) + "; break or shorten it");
    }

    void checkSpeed(const Line &times, const core::Subtitle &subtitle)
    {
        const int limit = m_isHanzi ? kMaxHanziPerSecond : kMaxLettersPerSecond;
        const int characters = core::lengthOf(subtitle.text) - (m_isHanzi ? blanksIn(subtitle.text) : 0);
        if (subtitle.to > subtitle.from && milliseconds(characters * 1'000) > limit * (subtitle.to - subtitle.from))
            m_context.diagnostics.warning(placeOf(times),
                                          std::to_string(characters) + " characters in " +
                                              inSeconds(subtitle.to - subtitle.from) + " are hard to read",
                                          "at most " + std::to_string(limit) + " a second");
    }

    const std::string &m_path;
    bool m_isHanzi;
    std::optional<milliseconds> m_filmLength;
    LoadContext &m_context;
    SubtitleFile m_file;
};

} // namespace

std::optional<SubtitleFile> loadSubtitleFile(const std::string &path, const core::Language &language,
                                             std::optional<milliseconds> filmLength, LoadContext &context)
{
    const auto text = context.tree.readText(path, context.diagnostics);
    if (!text)
        return std::nullopt;
    return SubtitleReader(path, language, filmLength, context).read(linesOf(*text));
}

} // namespace pack_building
