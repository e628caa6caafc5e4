// SPDX-License-Identifier: Apache-2.0
#include "hub/app/data_directory.h"

#include "hub/auth/seed_file.h"
#include "storage/system_failure.h"

#include <unistd.h>

namespace hub {
namespace {

/// The key of enrolments and receipts. What is wrong with it is nothing that a new key could mend.
core::Result<core::KeyPair> readHubKey(const std::filesystem::path &file)
{
    auto key = readSeedFile(file);
    if (!key && key.error().code == core::Code::Malformed)
        return core::failure(core::Code::Malformed,
                             key.error().detail + ": restore it from a backup, the kiosks trust only this key");
    return key;
}

core::Result<> checkIdentity(Connection &connection, const std::string &keyId, const std::string &where)
{
    return inTransaction(connection, [&]() -> core::Result<> {
        connection.query("INSERT INTO hub_identity(id, key_id) VALUES (1, ?) ON CONFLICT DO NOTHING").bind(keyId).run();
        Query known = connection.query("SELECT key_id FROM hub_identity");
        known.step();
        if (known.text(0) == keyId)
            return {};
        return core::failure(core::Code::Rejected, where + " belongs to a hub with another key: copy hub-key from that "
                                                           "hub's data folder into this one, or use another database");
    });
}

} // namespace

core::Result<OpenedStore> openStore(const DataDirectory &data, const std::optional<StoreLocation> &database)
{
    StoreLocation where = database.value_or(data.databaseFile());
    auto connection = Connection::open(where);
    if (!connection)
        return tl::unexpected(connection.error());
    if (where.isPostgres())
        if (const auto same = checkIdentity(**connection, data.key().publicKey().keyId(), where.toText()); !same)
            return tl::unexpected(same.error());
    return OpenedStore{std::move(where), std::move(*connection)};
}

core::Result<DataDirectory> DataDirectory::open(const std::filesystem::path &path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        std::filesystem::create_directories(path, error);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
    }
    if (!std::filesystem::is_directory(path, error))
        return core::failure(core::Code::Io, "cannot use " + path.string() +
                                                 " as the data folder: it is no folder and "
                                                 "cannot be made one");
    if (::access(path.c_str(), R_OK | W_OK | X_OK) != 0)
        return storage::systemFailure("cannot write to the data folder", path);
    const std::filesystem::path keyFile = path / "hub-key";
    if (!std::filesystem::exists(keyFile, error)) {
        if (std::filesystem::exists(path / "hub.sqlite", error))
            return core::failure(core::Code::Malformed, keyFile.string() + " is missing beside a database: restore it "
                                                                           "from a backup, the kiosks trust only this "
                                                                           "key");
        if (auto written = makeSeedFile(keyFile); !written)
            return tl::unexpected(written.error());
    }
    return readHubKey(keyFile).map([&](const core::KeyPair &key) { return DataDirectory(path, key); });
}

core::Result<FileLock> DataDirectory::lock() const
{
    return FileLock::take(m_path / "hub.lock").and_then([&](std::optional<FileLock> lock) -> core::Result<FileLock> {
        if (lock)
            return std::move(*lock);
        return core::failure(core::Code::Rejected, "a hub is serving " + m_path.string() +
                                                       " already: stop it first, or choose another folder with --data");
    });
}

} // namespace hub
