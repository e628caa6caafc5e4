// SPDX-License-Identifier: Apache-2.0
#include "hub/app/commands.h"

#include "core/encoding.h"
#include "core/json.h"
#include "core/sync_message.h"
#include "core/time_text.h"
#include "hub/app/data_directory.h"
#include "hub/auth/audit_log.h"
#include "hub/publish/folder_import.h"
#include "hub/publish/online_keys.h"
#include "hub/publish/trust.h"
#include "hub/rollup/coarse_rollup.h"
#include "hub/rollup/day_rollup.h"
#include "hub/store/code_repository.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/store_copy.h"
#include "storage/file_io.h"
#include "tuf/updater.h"

#include <ostream>

namespace hub {
namespace {

constexpr const char *kConsole = "console";

struct Opened
{
    DataDirectory data;
    std::unique_ptr<Connection> connection;
};

core::Result<Opened> openData(const HubPlace &place)
{
    auto data = DataDirectory::open(place.data);
    if (!data)
        return tl::unexpected(data.error());
    auto store = openStore(*data, place.database);
    if (!store)
        return tl::unexpected(store.error());
    return Opened{std::move(*data), std::move(store->connection)};
}

std::string describe(const ImportOutcome &outcome)
{
    std::string text = outcome.isNew ? "published:" : "nothing new; published before:";
    for (const auto &[role, version] : outcome.versions)
        text += " " + role + " " + std::to_string(version);
    text += "\ncopied " + std::to_string(outcome.files) + " file(s), " + std::to_string(outcome.bytes) + " bytes";
    for (const std::string &one : outcome.passedOver)
        text += "\npassed over " + one + ": the hub has a newer one";
    return text;
}

/// "root 1, signed by 2 of a1b2… c3d4…".
std::string describe(const tuf::Root &root)
{
    const tuf::Role &role = root.role(tuf::kRoot);
    std::string text = "root " + std::to_string(root.version) + ", signed by " + std::to_string(role.threshold) + " of";
    for (const std::string &id : role.keyIds)
        text += " " + id;
    return text;
}

/// Recomputes every part of a kind of roll-up, each in a transaction of its own, so that a serving hub waits for one
/// part at most.
template <typename Rollup> core::Result<> verifyAll(Connection &connection, Rollup &rollup, RebuildOutcome &outcome)
{
    const auto parts = guarded([&]() -> core::Result<std::vector<typename Rollup::Part>> { return rollup.all(); });
    if (!parts)
        return tl::unexpected(parts.error());
    for (const auto &part : *parts) {
        const auto differing =
            inTransaction(connection, [&]() -> core::Result<std::int64_t> { return rollup.verifyAndRecompute(part); });
        if (!differing)
            return tl::unexpected(differing.error());
        ++outcome.parts;
        outcome.differing += *differing;
    }
    return {};
}

} // namespace

core::Result<std::string> makeCode(const HubPlace &place, const CodeWish &wish, const core::Clock &clock)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto now = clock.utcNow();
    std::string code = core::makeEnrolmentCode(opened->data.key().publicKey());
    const auto hash = CodeHasher(opened->data.key()).hash(core::normalisedBase32(code));
    const auto added = inTransaction(*opened->connection, [&]() -> core::Result<> {
        AuditLog(*opened->connection).add({kConsole, "", "enrolment-code.made", wish.venue}, now);
        return CodeRepository(*opened->connection).add(hash, {wish.venue, wish.uses, now + wish.days}, now);
    });
    return added ? core::Result<std::string>(code) : tl::unexpected(added.error());
}

core::Result<> saveVenue(const HubPlace &place, const Venue &venue, const core::Clock &clock)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    return inTransaction(*opened->connection, [&]() -> core::Result<> {
        AuditLog(*opened->connection).add({kConsole, "", "venue.saved", venue.id}, clock.utcNow());
        return VenueRepository(*opened->connection).save(venue);
    });
}

core::Result<> revokeKiosk(const HubPlace &place, const std::string &kiosk, const core::Clock &clock)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    return inTransaction(*opened->connection, [&]() -> core::Result<> {
        if (!KioskRepository(*opened->connection).revoke(kiosk, clock.utcNow()))
            return core::failure(core::Code::NotFound, "there is no kiosk " + kiosk);
        AuditLog(*opened->connection).add({kConsole, "", "kiosk.revoked", kiosk}, clock.utcNow());
        return {};
    });
}

core::Result<std::string> printAudit(const HubPlace &place, std::ostream &stream)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    return inTransaction(*opened->connection, [&]() -> core::Result<std::string> {
        const auto print = [&](const AuditEntry &entry, std::chrono::sys_seconds at) {
            const core::Json row{{"at", core::toText(at)},
                                 {"account", entry.account},
                                 {"address", entry.address},
                                 {"action", entry.action},
                                 {"detail", entry.detail}};
            // In ASCII: who typed an account's name may have meant the terminal of whoever reads this.
            stream << row.dump(-1, ' ', true, core::Json::error_handler_t::replace) << '\n';
        };
        return AuditLog(*opened->connection).verify(print).map([](const AuditSeal &seal) {
            return std::to_string(seal.rows) + " row(s), none missing or changed; the last one is " +
                   (seal.lastHash.empty() ? "none" : seal.lastHash);
        });
    });
}

core::Result<RebuildOutcome> rebuild(const HubPlace &place)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = *opened->connection;
    DayRollup rollup(connection);
    bool isMore = true;
    while (isMore) {
        const auto more = inTransaction(
            connection, [&]() -> core::Result<bool> { return rollup.refresh(kFirstReportDay, kLastReportDay, 1); });
        if (!more)
            return tl::unexpected(more.error());
        isMore = *more;
    }
    RebuildOutcome outcome;
    const auto mended =
        inTransaction(connection, [&]() -> core::Result<std::int64_t> { return rollup.mendEpochHours(); });
    if (!mended)
        return tl::unexpected(mended.error());
    outcome.differing += *mended;
    if (const auto done = verifyAll(connection, rollup, outcome); !done)
        return tl::unexpected(done.error());
    CoarseRollup coarse(connection);
    if (const auto done = verifyAll(connection, coarse, outcome); !done)
        return tl::unexpected(done.error());
    return outcome;
}

core::Result<std::string> moveStore(const std::filesystem::path &data, const std::optional<StoreLocation> &from,
                                    const StoreLocation &to)
{
    const auto directory = DataDirectory::open(data);
    if (!directory)
        return tl::unexpected(directory.error());
    const auto lock = directory->lock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (const StoreLocation where = from.value_or(directory->databaseFile());
        !where.isPostgres() && !std::filesystem::exists(where.file()))
        return core::failure(core::Code::NotFound, "there is no " + where.toText() + " to copy from");
    const auto source = openStore(*directory, from);
    const auto target = openStore(*directory, to);
    if (!source || !target)
        return tl::unexpected(source ? target.error() : source.error());
    return copyStore(*source->connection, *target->connection).map([&](const std::vector<CopiedTable> &tables) {
        std::string text;
        for (const CopiedTable &table : tables)
            text += table.name + ": " + std::to_string(table.rows) + " row(s)\n";
        return text + "everything arrived; start the hub with --database " + to.toText();
    });
}

core::Result<std::string> onlineKeys(const std::filesystem::path &data)
{
    return DataDirectory::open(data)
        .and_then([](const DataDirectory &directory) { return openOnlineKeys(directory.path()); })
        .map(publicPartsAsJson);
}

core::Result<std::string> trustContentRoot(const HubPlace &place, const std::filesystem::path &rootFile,
                                           const core::Clock &clock)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto bytes = storage::readFile(rootFile, tuf::UpdaterLimits().rootBytes);
    const auto keys = openOnlineKeys(place.data);
    if (!bytes || !keys)
        return tl::unexpected(bytes ? keys.error() : bytes.error());
    return inTransaction(*opened->connection, [&]() -> core::Result<std::string> {
        const auto trusted = trustRoot(ContentFolder(place.data), *bytes, clock.utcNow());
        if (!trusted)
            return tl::unexpected(trusted.error());
        const std::string what = describe(trusted->root);
        if (trusted->outcome == TrustOutcome::New)
            AuditLog(*opened->connection).add({kConsole, "", "content-root.trusted", what}, clock.utcNow());
        std::string text = (trusted->outcome == TrustOutcome::New ? "trusting now: " : "trusted already: ") + what +
                           "\ncompare these key ids with what their holders read out";
        if (const auto named = checkOnlineKeys(trusted->root, *keys); !named)
            text += "\nnothing can be published with this root: " + named.error().detail;
        return text;
    });
}

core::Result<std::string> importRepository(const HubPlace &place, const std::filesystem::path &folder,
                                           const core::Clock &clock)
{
    auto opened = openData(place);
    if (!opened)
        return tl::unexpected(opened.error());
    auto keys = openOnlineKeys(place.data);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto audit = [&](const AuditEntry &entry) {
        return inTransaction(*opened->connection, [&]() -> core::Result<> {
            AuditLog(*opened->connection).add(entry, clock.utcNow());
            return {};
        });
    };
    const ContentFolder content(place.data);
    Publisher publisher(content, std::move(*keys), clock, audit);
    return importFolder(content, publisher, folder).map([](const ImportOutcome &outcome) { return describe(outcome); });
}

} // namespace hub
