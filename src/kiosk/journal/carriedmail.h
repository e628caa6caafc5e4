// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// What a message for a carrier says of its sender.
struct CarriedSender
{
    std::string kiosk;
    std::string software;
    std::optional<core::PackInUse> pack;
};

/// How far the messages of one carrier got.
struct CarriedPlace
{
    std::string epoch;
    std::int64_t rev = 0;
};

/// A message that somebody carries to the hub. Unlike one that is sent, it need not begin where the hub's confirmation
/// ends: the messages before it may be under way too.
struct CarriedMessage
{
    std::string payload; ///< to be signed as it is
    std::string sha256;  ///< of the payload
    std::string epoch;
    std::int64_t afterRev = 0; ///< it holds every change in (afterRev, rev]
    std::int64_t rev = 0;
    std::int64_t records = 0;
    bool isNewest = false; ///< with the messages before it, it says all that is unconfirmed
};

/// A carried message as the journal remembers it.
struct KnownMessage
{
    std::string epoch;
    std::int64_t afterRev = 0;
    std::int64_t rev = 0;
    bool isConfirmed = false; ///< the hub has confirmed all that it holds, by whatever way
    bool operator==(const KnownMessage &) const = default;
};

/// What a receipt that came by hand was good for.
enum class CarriedReceipt {
    Taken,        ///< it confirms a message of this journal, perhaps once more
    ForeignEpoch, ///< of a journal that is not there any more
    Unknown,      ///< of a message that this journal did not write or does not remember
};

/// The messages that were written for carriers: repository of table carried_message. To be used inside a transaction.
/// Throws SQLite::Exception.
class CarriedMail
{
public:
    explicit CarriedMail(SQLite::Database &database) : m_database(database) {}

    void remember(const CarriedMessage &message, std::int64_t epoch);
    [[nodiscard]] std::optional<KnownMessage> find(std::string_view sha256);
    void confirm(std::string_view sha256);
    /// How far confirmed messages reach without a gap, if everything of `epoch` up to `acked` is confirmed.
    [[nodiscard]] std::int64_t reach(std::int64_t epoch, std::int64_t acked);

private:
    SQLite::Database &m_database;
};

} // namespace kiosk
