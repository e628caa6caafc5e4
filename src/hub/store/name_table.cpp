// SPDX-License-Identifier: Apache-2.0
#include "hub/store/name_table.h"

#include <cstdlib>

namespace hub {
namespace {

constexpr size_t kMaxKnown = 50'000; // per kind; bounds the memory that hostile names can take

Query selectFor(Connection &connection, NameTable::Kind kind)
{
    switch (kind) {
    case NameTable::Kind::Campaign:
        return connection.query("SELECT id FROM campaign WHERE text = ?");
    case NameTable::Kind::Item:
        return connection.query("SELECT id FROM item WHERE text = ?");
    case NameTable::Kind::Metric:
        return connection.query("SELECT id FROM metric WHERE text = ?");
    case NameTable::Kind::Language:
        return connection.query("SELECT id FROM language WHERE text = ?");
    }
    std::abort();
}

Query insertFor(Connection &connection, NameTable::Kind kind)
{
    switch (kind) {
    case NameTable::Kind::Campaign:
        return connection.query("INSERT INTO campaign(text) VALUES (?) ON CONFLICT DO NOTHING RETURNING id");
    case NameTable::Kind::Item:
        return connection.query("INSERT INTO item(text) VALUES (?) ON CONFLICT DO NOTHING RETURNING id");
    case NameTable::Kind::Metric:
        return connection.query("INSERT INTO metric(text) VALUES (?) ON CONFLICT DO NOTHING RETURNING id");
    case NameTable::Kind::Language:
        return connection.query("INSERT INTO language(text) VALUES (?) ON CONFLICT DO NOTHING RETURNING id");
    }
    std::abort();
}

} // namespace

std::int64_t NameTable::idOf(Kind kind, const std::string &text)
{
    // Records that lie side by side often share names.
    Newest &newest = m_newest[size_t(kind)];
    if (newest.id != 0 && newest.text == text)
        return newest.id;
    newest = {text, lookUp(kind, text)};
    return newest.id;
}

std::int64_t NameTable::lookUp(Kind kind, const std::string &text)
{
    auto &known = m_known[size_t(kind)];
    if (const auto found = known.find(text); found != known.end())
        return found->second;
    std::optional<std::int64_t> id = findName(*m_connection, kind, text);
    if (!id) {
        Query insert = insertFor(*m_connection, kind);
        // No row: another hub was faster, and what it committed can be seen now.
        id = insert.bind(text).step() ? std::optional(insert.integer(0)) : findName(*m_connection, kind, text);
    }
    if (known.size() >= kMaxKnown)
        known.clear();
    known.emplace(text, *id);
    return *id;
}

void NameTable::forget()
{
    for (auto &known : m_known)
        known.clear();
    m_newest = {};
}

std::optional<std::int64_t> findName(Connection &connection, NameTable::Kind kind, const std::string &text)
{
    Query select = selectFor(connection, kind);
    return select.bind(text).step() ? std::optional(select.integer(0)) : std::nullopt;
}

} // namespace hub
