// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store_writer.h"

#include "hub/store/kiosk_repository.h"
#include "hub/store/venue_repository.h"
#include "storage/database.h"
#include "tests/hub/support/store_fixture.h"

#include <future>
#include <gtest/gtest.h>
#include <latch>

using namespace testing_support;
using namespace std::chrono_literals;

namespace {

class StoreWriterTest : public testing::Test
{
protected:
    std::unique_ptr<hub::StoreWriter> writer(hub::StoreWriter::Limits limits = {}, hub::StoreWriter::Upkeep upkeep = {})
    {
        auto connection = hub::Connection::open(where());
        (*connection)->execute("CREATE TABLE IF NOT EXISTS mark(x INTEGER UNIQUE)");
        if (!upkeep)
            upkeep = [](hub::WriteContext &) -> core::Result<bool> { return false; };
        return std::make_unique<hub::StoreWriter>(std::move(*connection), upkeep, limits);
    }
    [[nodiscard]] const hub::StoreLocation &where() const { return database.location(); }
    [[nodiscard]] std::int64_t marks() const
    {
        auto connection = hub::Connection::openReadOnly(where());
        auto query = (*connection)->query("SELECT count(*) FROM mark");
        return query.step() ? query.integer(0) : -1;
    }
    /// A journal of a new kiosk; the row of both.
    void addJournal(std::int64_t row)
    {
        auto connection = hub::Connection::open(where());
        (void)hub::VenueRepository(**connection).save(venueNamed("station-a"));
        (void)hub::KioskRepository(**connection).add({core::KeyPair::generate().publicKey(), "", "", 1}, {});
        (*connection)
            ->query("INSERT INTO epoch(id, kiosk_id, uuid, first_seen_at) VALUES (?1, ?1, 'e', 0)")
            .bind(row)
            .run();
    }
    static auto mark(int value)
    {
        return [value](hub::WriteContext &context) -> core::Result<int> {
            context.connection.query("INSERT INTO mark VALUES (?)").bind(value).run();
            return value;
        };
    }

    TemporaryFolder folder;
    TestDatabase database{folder.path()};
};

/// Keeps the writer's thread busy until it is let go.
class Plug
{
public:
    explicit Plug(hub::StoreWriter &writer)
    {
        EXPECT_TRUE(writer.offer(
            [this](hub::WriteContext &) -> core::Result<> {
                m_isIn.count_down();
                m_release.get_future().wait();
                return {};
            },
            [](const core::Result<> &) {}));
        m_isIn.wait();
    }
    void release() { m_release.set_value(); }

private:
    std::latch m_isIn{1};
    std::promise<void> m_release;
};

TEST_F(StoreWriterTest, repliesComeAfterTheCommit)
{
    const auto store = writer();
    std::promise<std::int64_t> seen;
    ASSERT_TRUE(store->offer(mark(1), [&](const core::Result<int> &) { seen.set_value(marks()); }));
    EXPECT_EQ(seen.get_future().get(), 1);
}

TEST_F(StoreWriterTest, aRequestThatFailsDoesNotUndoThoseBesideIt)
{
    const auto store = writer();
    Plug plug(*store);
    std::vector<std::promise<bool>> outcomes(3);
    const int values[] = {1, 1, 2}; // the second breaks the UNIQUE constraint
    for (size_t i = 0; i < 3; ++i)
        ASSERT_TRUE(store->offer(mark(values[i]), [&outcomes, i](const core::Result<int> &result) {
            outcomes[i].set_value(result.has_value());
        }));
    plug.release();
    EXPECT_TRUE(outcomes[0].get_future().get());
    EXPECT_FALSE(outcomes[1].get_future().get());
    EXPECT_TRUE(outcomes[2].get_future().get());
    EXPECT_EQ(marks(), 2);
}

TEST_F(StoreWriterTest, aCountThatCannotBeStoredTakesNoneOfTheOthersWithIt)
{
    for (std::int64_t journal : {1, 2, 3})
        addJournal(journal);
    const auto store = writer();
    Plug plug(*store);
    // The database refuses a negative value, but only when all counts are written before the commit.
    const auto raise = [](std::int64_t journal, std::int64_t value) {
        return [=](hub::WriteContext &context) -> core::Result<> {
            context.counters.raise(
                journal, 1,
                {{core::HourUtc(500'000h), {"none", "guide/theft", core::Metric::View, "en"}, value, false}});
            return {};
        };
    };
    std::vector<std::promise<bool>> outcomes(3);
    const std::int64_t values[] = {4, -1, 6};
    for (size_t i = 0; i < 3; ++i)
        ASSERT_TRUE(store->offer(raise(std::int64_t(i) + 1, values[i]), [&outcomes, i](const core::Result<> &result) {
            outcomes[i].set_value(result.has_value());
        }));
    plug.release();
    EXPECT_TRUE(outcomes[0].get_future().get());
    EXPECT_FALSE(outcomes[1].get_future().get());
    EXPECT_TRUE(outcomes[2].get_future().get());
    auto connection = hub::Connection::openReadOnly(where());
    const auto sum = (*connection)->prepareOnce("SELECT sum(value) FROM counter");
    ASSERT_TRUE(sum->step());
    EXPECT_EQ(sum->integer(0), 10);
}

TEST_F(StoreWriterTest, aFullQueueRefusesAtOnce)
{
    const auto store = writer({.queued = 3, .perCommit = 64, .upkeepEvery = 1s});
    Plug plug(*store);
    int accepted = 0;
    for (int i = 0; i < 10; ++i)
        accepted += store->offer(mark(i), [](const core::Result<int> &) {}) ? 1 : 0;
    EXPECT_EQ(accepted, 3);
    EXPECT_EQ(store->run(mark(99)).error().code, core::Code::Full);
    plug.release();
}

TEST_F(StoreWriterTest, stopDoesWhatIsQueuedAndTakesNothingMore)
{
    const auto store = writer({.queued = 512, .perCommit = 8, .upkeepEvery = 1s});
    auto plug = std::make_unique<Plug>(*store);
    std::atomic<int> replied = 0;
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(store->offer(mark(i), [&](const core::Result<int> &result) { replied += result ? 1 : 0; }));
    std::thread stopper([&] { store->stop(); });
    plug->release();
    stopper.join();
    EXPECT_EQ(replied, 100);
    EXPECT_EQ(marks(), 100);
    EXPECT_FALSE(store->offer(mark(1000), [](const core::Result<int> &) {}));
}

TEST_F(StoreWriterTest, upkeepGetsItsTurnWhileRequestsKeepComing)
{
    std::atomic<int> turns = 0;
    const auto store =
        writer({.queued = 512, .perCommit = 4, .upkeepEvery = 10ms}, [&](hub::WriteContext &) -> core::Result<bool> {
            ++turns;
            return true;
        });
    std::atomic<bool> isDone = false;
    std::thread feeder([&] {
        for (int i = 0; !isDone; ++i)
            (void)store->run(mark(i));
    });
    const auto until = std::chrono::steady_clock::now() + 20s;
    while (turns < 5 && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    isDone = true;
    feeder.join();
    EXPECT_GE(turns, 5);
}

TEST_F(StoreWriterTest, aStoreThatCannotCommitSaysSoToEveryRequest)
{
    SKIP_ON_POSTGRES();
    const auto store = writer();
    // Another process holds the write lock longer than the busy timeout would wait, if it were not shortened here.
    (void)store->run([](hub::WriteContext &context) -> core::Result<> {
        context.connection.execute("PRAGMA busy_timeout = 50");
        return {};
    });
    auto other = storage::Database::open(where().file());
    other->handle().exec("BEGIN IMMEDIATE");
    EXPECT_EQ(store->run(mark(1)).error().code, core::Code::Io);
    other->handle().exec("ROLLBACK");
    EXPECT_TRUE(store->run(mark(1)));
    EXPECT_EQ(marks(), 1);
}

} // namespace
