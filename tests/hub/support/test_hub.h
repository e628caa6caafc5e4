// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/json.h"
#include "hub/app/commands.h"
#include "hub/app/hub_server.h"
#include "hub/store/venue_repository.h"
#include "tests/hub/support/http_client.h"
#include "tests/hub/support/test_database.h"

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace testing_support {

/// A folder that goes with the object.
class TemporaryFolder
{
public:
    TemporaryFolder() : TemporaryFolder(std::filesystem::temp_directory_path()) {}
    explicit TemporaryFolder(const std::filesystem::path &parent);
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A clock that stands until it is moved: 2026-11-21 03:30:00Z. Thread: any.
class TestClock final : public core::Clock
{
public:
    [[nodiscard]] std::chrono::sys_seconds utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
    [[nodiscard]] std::string bootId() const override { return "boot"; }
    void advance(std::chrono::seconds by) { m_passed += by.count(); }

private:
    std::atomic<std::int64_t> m_passed = 0;
};

/// Somebody at the office page.
struct Office
{
    std::string cookie;
    std::string csrf;
    [[nodiscard]] std::map<std::string, std::string> headers() const
    {
        return {{"Cookie", cookie}, {"X-CSRF-Token", csrf}, {"Content-Type", "application/json"}};
    }
};

inline constexpr const char *kTestAccount = "wangfang";
inline constexpr const char *kTestPassword = "three quiet lanterns";

/// A real hub on a free port of the loopback address, in a folder of its own.
class TestHub
{
public:
    explicit TestHub(hub::HttpServer::Limits limits = {}, std::chrono::milliseconds renewEvery = std::chrono::hours(1),
                     hub::NewsFeed::Pace news = {});
    /// `listen` and `database` are the test's own whatever the options say.
    explicit TestHub(hub::HubServer::Options options);

    [[nodiscard]] std::uint16_t port() const { return m_server->endpoint().port; }
    [[nodiscard]] const std::filesystem::path &data() const { return m_folder.path(); }
    [[nodiscard]] hub::HubPlace place() const { return {data(), m_database.location()}; }
    [[nodiscard]] hub::HubServer &server() { return *m_server; }
    void stop() { m_server.reset(); }
    void restart();

    void addVenue(const std::string &id);
    [[nodiscard]] std::string makeCode(const std::string &venue, std::int64_t uses = 1);
    /// The administrator, made by the setup link at the first call.
    [[nodiscard]] const Office &office();
    [[nodiscard]] core::Json get(const std::string &target);
    [[nodiscard]] HttpAnswer post(const std::string &target, const core::Json &body);

    TestClock clock;

private:
    TemporaryFolder m_folder;
    TestDatabase m_database{m_folder.path()};
    hub::HubServer::Options m_options;
    std::unique_ptr<hub::HubServer> m_server;
    std::optional<Office> m_office;
};

/// What `Set-Cookie` brings, as `Cookie` sends it back.
[[nodiscard]] std::string cookieOf(const HttpAnswer &answer);
/// The last part of a problem's type: "unknown-kiosk".
[[nodiscard]] std::string problemKind(const HttpAnswer &answer);

[[nodiscard]] hub::Venue venueNamed(const std::string &id);

} // namespace testing_support
