// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/counter_table.h"

namespace hub {

/// What a write works on. Thread: that of the connection.
class WriteContext
{
public:
    explicit WriteContext(Connection &connection_)
        : connection(connection_), names(connection_), counters(connection_, names)
    {}

    Connection &connection;
    NameTable names;
    CounterTable counters;

    /// Before a commit: writes what was left to be written together. Throws StoreFailure.
    void finish() { counters.write(); }
    /// After a rollback.
    void forget()
    {
        names.forget();
        counters.forget();
    }
};

} // namespace hub
