// SPDX-License-Identifier: Apache-2.0
#include "core/content.h"

#include "core/sha256.h"
#include "core/time_text.h"
#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <numeric>
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

constexpr std::array<std::pair<QuestionType, std::string_view>, 3> kQuestionTypes{{
    {QuestionType::Single, "single"},
    {QuestionType::Multiple, "multiple"},
    {QuestionType::Order, "order"},
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

std::string_view questionTypeName(QuestionType type) { return kQuestionTypes.at(size_t(type)).second; }

std::optional<QuestionType> questionTypeFromName(std::string_view name)
{
    for (const auto &[type, typeName] : kQuestionTypes)
        if (typeName == name)
            return type;
    return std::nullopt;
}

std::vector<int> shownOrder(const Question &question)
{
    std::vector<int> order(question.options.size());
    std::iota(order.begin(), order.end(), 0);
    if (question.type != QuestionType::Order)
        return order;
    const auto lotOf = [&](int option) {
        const std::string ticket = question.id + " " + std::to_string(option);
        return sha256Hex(asBytes(ticket));
    };
    std::ranges::sort(order, {}, lotOf);
    if (std::ranges::is_sorted(order))
        std::ranges::rotate(order, order.begin() + std::ptrdiff_t(std::min<size_t>(1, order.size())));
    return order;
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
