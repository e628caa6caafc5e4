// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"
#include "hub/store/connection.h"
#include "hub/store/file_lock.h"

#include <filesystem>
#include <optional>

namespace hub {

/// The hub's data folder: hub.sqlite, hub-key (the Ed25519 seed in hexadecimal, mode 0600) and hub.lock.
class DataDirectory
{
public:
    /// Opens the folder; makes it and the key if they are not there. Errors: Io (not writable), Full, Malformed (the
    /// key file is damaged), Rejected (others may read the key file).
    [[nodiscard]] static core::Result<DataDirectory> open(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::filesystem::path databaseFile() const { return m_path / "hub.sqlite"; }
    [[nodiscard]] const core::KeyPair &key() const { return m_key; }

    /// Held by the serving process. Errors: Rejected (a hub serves this folder already), Io.
    [[nodiscard]] core::Result<FileLock> lock() const;

private:
    DataDirectory(std::filesystem::path path, const core::KeyPair &key) : m_path(std::move(path)), m_key(key) {}

    std::filesystem::path m_path;
    core::KeyPair m_key;
};

/// A store and where it is, for further connections.
struct OpenedStore
{
    StoreLocation where;
    std::unique_ptr<Connection> connection;
};

/// The store of a data folder: `database`, or hub.sqlite in the folder. Hubs that share a PostgreSQL database must have
/// the same hub-key, because kiosks trust the key they know: the first one to open it leaves its key's id there.
/// Errors: those of Connection::open(), Rejected (the database belongs to another hub-key).
[[nodiscard]] core::Result<OpenedStore> openStore(const DataDirectory &data,
                                                  const std::optional<StoreLocation> &database);

} // namespace hub
