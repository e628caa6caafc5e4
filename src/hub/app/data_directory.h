// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"
#include "hub/store/file_lock.h"

#include <filesystem>

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

} // namespace hub
