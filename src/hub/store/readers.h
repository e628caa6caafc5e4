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
    explicit Readers(StoreLocation where) : m_where(std::move(where)) {}

    /// Runs `work(Connection &)`, which may throw StoreFailure and returns a Result, on a connection of its own; once
    /// more if that was broken, so it must be repeatable. Errors: those of `work`, Io. Thread: any.
    template <typename Work> [[nodiscard]] auto read(Work work) -> decltype(work(std::declval<Connection &>()))
    {
        for (bool isAgain = false;; isAgain = true) {
            auto connection = isAgain ? Connection::openReadOnly(m_where) : borrow();
            if (!connection)
                return tl::unexpected(connection.error());
            try {
                auto result = work(**connection);
                giveBack(std::move(*connection));
                return result;
            } catch (const StoreFailure &failure) {
                // The connection is not lent again.
                if (!failure.isTransient() || isAgain)
                    return tl::unexpected(failure.error());
            }
        }
    }

private:
    [[nodiscard]] core::Result<std::unique_ptr<Connection>> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

    StoreLocation m_where;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_free;
};

} // namespace hub
