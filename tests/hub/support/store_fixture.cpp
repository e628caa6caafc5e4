// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/store_fixture.h"

#include "hub/rollup/day_rollup.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/sync_merge.h"

#include <stdexcept>

namespace testing_support {
namespace {

std::unique_ptr<hub::Connection> opened(const hub::StoreLocation &where)
{
    auto connection = hub::Connection::open(where);
    if (!connection)
        throw std::runtime_error(connection.error().detail);
    return std::move(*connection);
}

} // namespace

StoreFixture::StoreFixture()
    : m_folder(std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path()),
      m_database(m_folder.path()),
      m_connection(opened(m_database.location())),
      m_context(*m_connection)
{}

std::int64_t StoreFixture::addVenue(const std::string &id)
{
    hub::VenueRepository venues(*m_connection);
    if (const auto saved = venues.save(venueNamed(id)); !saved)
        throw std::runtime_error(saved.error().detail);
    return venues.rowOf(id).value();
}

std::int64_t StoreFixture::addKiosk(std::int64_t venueRow)
{
    hub::KioskRepository kiosks(*m_connection);
    const core::PublicKey key = core::KeyPair::generate().publicKey();
    (void)kiosks.add({key, "", "", venueRow}, clock.utcNow());
    return kiosks.findByKeyId(key.keyId())->row;
}

core::SyncReceipt StoreFixture::merge(std::int64_t kiosk, const core::SyncReport &report)
{
    return merge({{kiosk, {report, {}}}}).front();
}

std::vector<core::SyncReceipt>
StoreFixture::merge(const std::vector<std::pair<std::int64_t, core::ReadReport>> &messages)
{
    std::vector<core::SyncReceipt> receipts;
    const auto merged = hub::inTransaction(*m_connection, [&]() -> core::Result<> {
        receipts.clear();
        hub::SyncMerge merge(m_context);
        for (const auto &[kiosk, message] : messages)
            merge.expect(kiosk, message, clock.utcNow());
        for (const auto &[kiosk, message] : messages) {
            auto receipt = merge.apply(kiosk, message, clock.utcNow());
            if (!receipt)
                return tl::unexpected(receipt.error());
            receipts.push_back(std::move(*receipt));
        }
        m_context.finish();
        return {};
    });
    if (!merged)
        throw std::runtime_error(merged.error().detail);
    return receipts;
}

void StoreFixture::refresh()
{
    const auto more = hub::inTransaction(*m_connection, [&]() -> core::Result<bool> {
        return hub::DayRollup(*m_connection).refresh(hub::kFirstReportDay, hub::kLastReportDay, 1'000'000);
    });
    if (!more || *more)
        throw std::runtime_error("not refreshed");
}

std::vector<std::string> StoreFixture::rows(const std::string &sql)
{
    std::vector<std::string> all;
    const auto statement = m_connection->prepareOnce(sql);
    while (statement->step())
        all.push_back(statement->text(0));
    return all;
}

std::int64_t StoreFixture::number(const std::string &sql)
{
    const auto statement = m_connection->prepareOnce(sql);
    return statement->step() ? statement->integer(0) : throw std::runtime_error("no row: " + sql);
}

void StoreFixture::run(const std::string &sql) { m_connection->execute(sql); }

} // namespace testing_support
