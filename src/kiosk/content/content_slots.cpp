// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/content_slots.h"

#include "core/field_reader.h"
#include "core/json.h"
#include "storage/file_io.h"

#include <algorithm>

namespace kiosk {
namespace {

using core::Code;
using core::Json;
using core::Result;

constexpr int kFormat = 1;
constexpr std::int64_t kMaxSlotsBytes = 1 << 20;
constexpr size_t kMaxRefused = 16;
constexpr size_t kMaxWhyBytes = 500;

Json toJson(const Slots &slots)
{
    Json json{{"format", kFormat}, {"refused", Json::array()}};
    if (slots.current)
        json["current"] = toJson(*slots.current);
    if (slots.previous)
        json["previous"] = toJson(*slots.previous);
    if (slots.candidate)
        json["candidate"] = {{"set", toJson(slots.candidate->set)}, {"attempts", slots.candidate->attempts}};
    for (const RefusedSet &refused : slots.refused)
        json["refused"].push_back({{"set_id", refused.id}, {"program", refused.program}, {"why", refused.why}});
    return json;
}

/// Nothing where the key is missing.
Result<std::optional<ContentSet>> setAt(const Json &json, const char *key)
{
    if (!json.contains(key))
        return std::optional<ContentSet>();
    return contentSetFromJson(json.at(key)).map([](const ContentSet &set) { return std::optional(set); });
}

Result<std::optional<Candidate>> candidateAt(const Json &json)
{
    if (!json.contains("candidate"))
        return std::optional<Candidate>();
    const Json &candidate = json.at("candidate");
    return contentSetFromJson(candidate.at("set")).map([&](const ContentSet &set) {
        return std::optional(Candidate{set, candidate.at("attempts").get<int>()});
    });
}

Result<Slots> slotsFromJson(const Json &json)
{
    if (json.at("format").get<int>() > kFormat)
        return core::failure(Code::Unsupported, "slots.json is a newer program's");
    const auto current = setAt(json, "current");
    const auto previous = setAt(json, "previous");
    const auto candidate = candidateAt(json);
    if (!current || !previous || !candidate)
        return core::failure(Code::Malformed, "slots.json names a set that is none");
    Slots slots{*current, *previous, *candidate, {}};
    for (const Json &one : json.at("refused"))
        slots.refused.push_back({one.at("set_id").get<std::string>(), one.at("program").get<std::string>(),
                                 one.at("why").get<std::string>()});
    return slots;
}

Result<Slots> readSlots(const std::filesystem::path &file)
{
    const auto text = storage::readFile(file, kMaxSlotsBytes);
    if (!text && text.error().code == Code::NotFound)
        return Slots{};
    if (!text)
        return tl::unexpected(text.error());
    return core::parseJson(*text, file.string(), slotsFromJson);
}

Result<> writeSlots(const std::filesystem::path &file, const Slots &slots)
{
    const std::string json = toJson(slots).dump(-1, ' ', false, Json::error_handler_t::replace);
    return storage::makeFolderDurably(file.parent_path()).and_then([&] {
        return storage::writeFileDurably(file, core::asBytes(json));
    });
}

} // namespace

ContentSlots::ContentSlots(std::filesystem::path file, std::string program)
    : m_file(std::move(file)), m_program(std::move(program))
{}

Result<Slots> ContentSlots::read() const
{
    const std::lock_guard lock(m_mutex);
    return readSlots(m_file);
}

bool ContentSlots::isRefused(const std::string &setId) const
{
    const auto slots = read();
    return slots && std::ranges::any_of(slots->refused, [&](const RefusedSet &refused) {
               return refused.id == setId && refused.program == m_program;
           });
}

template <typename Change> Result<> ContentSlots::change(Change apply)
{
    const std::lock_guard lock(m_mutex);
    const auto known = readSlots(m_file);
    if (!known && known.error().code != Code::Malformed)
        return tl::unexpected(known.error());
    const Slots before = known.value_or(Slots{});
    Slots after = before;
    apply(after);
    return after == before ? Result<>() : writeSlots(m_file, after);
}

Result<> ContentSlots::setCandidate(const ContentSet &set)
{
    return change([&](Slots &slots) {
        if (slots.current == set)
            slots.candidate.reset();
        else if (!slots.candidate || slots.candidate->set != set)
            slots.candidate = Candidate{set, 0};
    });
}

Result<std::optional<ContentSet>> ContentSlots::beginAttempt()
{
    if (const auto known = read(); !known)
        return tl::unexpected(known.error());
    std::optional<ContentSet> begun;
    return change([&](Slots &slots) {
               if (!slots.candidate)
                   return;
               if (slots.candidate->attempts >= kMaxAttempts) {
                   addRefused(slots, slots.candidate->set,
                              "the program ended " + std::to_string(kMaxAttempts) +
                                  " times before the set had proved itself");
                   return;
               }
               ++slots.candidate->attempts;
               begun = slots.candidate->set;
           })
        .map([&] { return begun; });
}

Result<> ContentSlots::takeBackAttempt(const ContentSet &set)
{
    return change([&](Slots &slots) {
        if (slots.candidate && slots.candidate->set == set && slots.candidate->attempts > 0)
            --slots.candidate->attempts;
    });
}

Result<> ContentSlots::commit(const ContentSet &set)
{
    return change([&](Slots &slots) {
        if (slots.current != set)
            slots.previous = std::exchange(slots.current, set);
        if (slots.candidate && slots.candidate->set == set)
            slots.candidate.reset();
    });
}

Result<> ContentSlots::refuse(const ContentSet &set, const std::string &why)
{
    return change([&](Slots &slots) { addRefused(slots, set, why); });
}

void ContentSlots::addRefused(Slots &slots, ContentSet set, const std::string &why) const
{
    if (slots.candidate && slots.candidate->set == set)
        slots.candidate.reset();
    std::erase_if(slots.refused, [&](const RefusedSet &refused) { return refused.id == set.id(); });
    slots.refused.push_back({set.id(), m_program, why.substr(0, kMaxWhyBytes)});
    if (slots.refused.size() > kMaxRefused)
        slots.refused.erase(slots.refused.begin());
}

} // namespace kiosk
