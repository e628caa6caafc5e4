// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store_location.h"

namespace hub {
namespace {

constexpr std::string_view kSqlite = "sqlite:";

bool isPostgresUri(std::string_view text)
{
    return text.starts_with("postgresql://") || text.starts_with("postgres://");
}

/// "postgresql://user:secret@host/db?password=…" without what nobody may read: user and parameters.
std::string withoutSecrets(std::string_view uri)
{
    const std::string_view bare = uri.substr(0, uri.find('?'));
    const size_t begin = bare.find("://") + 3;
    const size_t at = bare.rfind('@');
    return std::string(bare.substr(0, begin)) + std::string(at == bare.npos ? bare.substr(begin) : bare.substr(at + 1));
}

} // namespace

core::Result<StoreLocation> StoreLocation::fromText(std::string_view text)
{
    if (isPostgresUri(text))
        return StoreLocation(std::string(text));
    if (text.starts_with(kSqlite) && text.size() > kSqlite.size())
        return StoreLocation(std::filesystem::path(text.substr(kSqlite.size())));
    return core::failure(core::Code::Malformed, "a database is sqlite:FILE or postgresql://user@host/database, not " +
                                                    std::string(text.substr(0, text.find_first_of(":@"))));
}

std::string StoreLocation::toText() const
{
    return isPostgres() ? withoutSecrets(uri()) : std::string(kSqlite) + file().string();
}

} // namespace hub
