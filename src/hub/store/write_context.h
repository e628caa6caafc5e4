// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/counted_items.h"
#include "hub/store/counter_table.h"
#include "hub/store/kiosk_state.h"
#include "hub/store/start_watch.h"

namespace hub {

/// What a write works on: the pieces remember what they read and collect what they write, so that many requests in one
/// transaction need few statements. Thread: that of the connection.
class WriteContext
{
public:
    explicit WriteContext(Connection &connection_)
        : connection(connection_),
          names(connection_),
          counters(connection_, names),
          items(connection_, names),
          kiosks(connection_),
          starts(connection_)
    {}

    Connection &connection;
    NameTable names;
    CounterTable counters;
    CountedItems items;
    KioskState kiosks;
    StartWatch starts;

    /// Before a commit: writes what waits. Throws StoreFailure.
    void finish()
    {
        counters.write();
        starts.write();
        kiosks.forget();
    }
    /// After a rollback: what was read or waits is not so.
    void forget()
    {
        names.forget();
        counters.forget();
        items.forget();
        starts.forget();
        kiosks.forget();
    }
};

} // namespace hub
