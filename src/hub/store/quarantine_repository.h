// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

#include <chrono>
#include <string>
#include <vector>

namespace hub {

/// A record that is in no sum, and why.
struct QuarantinedRecord
{
    std::chrono::sys_seconds receivedAt{};
    std::string reason;
    std::string record; ///< as it was sent, JSON
    bool operator==(const QuarantinedRecord &) const = default;
};

/// Table `quarantine` but for what SyncMerge writes. Thread: that of the connection. Throws StoreFailure.
class QuarantineRepository
{
public:
    explicit QuarantineRepository(Connection &connection) : m_connection(connection) {}

    /// Of a kiosk, the newest first.
    [[nodiscard]] std::vector<QuarantinedRecord> newest(const std::string &kiosk, size_t atMost);

private:
    Connection &m_connection;
};

} // namespace hub
