// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

#include <mutex>
#include <vector>

namespace hub {

/// Read-only connections for the worker threads: lent to one at a time and kept open between.
class Readers
{
public:
    explicit Readers(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Runs `work(Connection &)`, which may throw SQLite::Exception and returns a Result, on a connection of its own.
    /// Errors: those of `work`, Io. Thread: any.
    template <typename Work> [[nodiscard]] auto read(Work work) -> decltype(work(std::declval<Connection &>()))
    {
        auto connection = borrow();
        if (!connection)
            return tl::unexpected(connection.error());
        auto result = storage::guarded([&] { return work(**connection); });
        giveBack(std::move(*connection));
        return result;
    }

private:
    [[nodiscard]] core::Result<std::unique_ptr<Connection>> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

    std::filesystem::path m_file;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_free;
};

} // namespace hub
