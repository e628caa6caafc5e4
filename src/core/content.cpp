// SPDX-License-Identifier: Apache-2.0
#include "core/content.h"

#include "core/time_text.h"
#include "core/utf8.h"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<BlockKind, std::string_view>, 7> kBlockKinds{{
    {BlockKind::Heading, "heading"},
    {BlockKind::Paragraph, "paragraph"},
    {BlockKind::Steps, "steps"},
    {BlockKind::Bullets, "bullets"},
    {BlockKind::Callout, "callout"},
    {BlockKind::Image, "image"},
    {BlockKind::Video, "video"},
}};

bool isPast(const std::string &lastDay, std::chrono::year_month_day today)
{
    const auto day = dayFromText(lastDay);
    return day && std::chrono::sys_days(*day) < std::chrono::sys_days(today);
}

} // namespace

std::string_view blockKindName(BlockKind kind) { return kBlockKinds.at(size_t(kind)).second; }

std::optional<BlockKind> blockKindFromName(std::string_view name)
{
    for (const auto &[kind, kindName] : kBlockKinds)
        if (kindName == name)
            return kind;
    return std::nullopt;
}

std::string subtitleAt(const std::vector<Subtitle> &subtitles, std::chrono::milliseconds moment)
{
    for (const Subtitle &one : subtitles)
        if (one.from <= moment && moment < one.to)
            return one.text;
    return {};
}

std::string transcriptOf(const std::vector<Subtitle> &subtitles)
{
    std::string text;
    for (const Subtitle &one : subtitles) {
        std::string_view next = one.text;
        if (!text.empty() && !next.empty() && !isWide(takeCodePoint(next)))
            text += ' ';
        text += one.text;
    }
    return text;
}

bool isCurrent(const Notice &notice, std::chrono::year_month_day today)
{
    return !notice.isHistoric && !isPast(notice.showUntil, today) &&
           (notice.validUntil.empty() || !isPast(notice.validUntil, today));
}

} // namespace core
