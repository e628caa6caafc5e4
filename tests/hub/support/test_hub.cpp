// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/test_hub.h"

#include "core/random.h"

#include <stdexcept>

namespace testing_support {

using namespace std::chrono_literals;

TemporaryFolder::TemporaryFolder(const std::filesystem::path &parent)
    : m_path(parent / ("huhang-hub-test-" + core::randomUuid()))
{
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::chrono::sys_seconds TestClock::utcNow() const
{
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 3h + 30min + std::chrono::seconds(m_passed);
}

std::chrono::milliseconds TestClock::sinceBoot() const { return 1h + std::chrono::seconds(m_passed); }

TestHub::TestHub(hub::HttpServer::Limits limits, std::chrono::milliseconds renewEvery, hub::NewsFeed::Pace news)
    : TestHub(hub::HubServer::Options{{}, limits, renewEvery, news, {}, {}, {}})
{}

TestHub::TestHub(hub::HubServer::Options options) : m_options(std::move(options))
{
    m_options.listen = {"127.0.0.1", 0};
    m_options.database = m_database.location();
    restart();
}

void TestHub::restart()
{
    m_server.reset();
    auto server = hub::HubServer::start(m_folder.path(), m_options, clock);
    if (!server)
        throw std::runtime_error(server.error().detail);
    m_server = std::move(*server);
}

void TestHub::addVenue(const std::string &id)
{
    if (const auto saved = hub::saveVenue(place(), venueNamed(id), clock); !saved)
        throw std::runtime_error(saved.error().detail);
}

std::string TestHub::makeCode(const std::string &venue, std::int64_t uses)
{
    const auto code = hub::makeCode(place(), {venue, uses, std::chrono::days(7)}, clock);
    if (!code)
        throw std::runtime_error(code.error().detail);
    return *code;
}

const Office &TestHub::office()
{
    if (m_office)
        return *m_office;
    const std::string url = m_server->setupUrl().value_or("");
    const core::Json body{
        {"token", url.substr(url.find("token=") + 6)}, {"account", kTestAccount}, {"password", kTestPassword}};
    const HttpAnswer answer =
        httpRequest(port(), "POST", "/api/setup", body.dump(), {{"Content-Type", "application/json"}});
    if (answer.status != 200)
        throw std::runtime_error("setup: " + answer.body);
    m_office = Office{cookieOf(answer), core::Json::parse(answer.body).at("csrf").get<std::string>()};
    return *m_office;
}

core::Json TestHub::get(const std::string &target)
{
    const HttpAnswer answer = httpRequest(port(), "GET", target, {}, office().headers());
    if (answer.status != 200)
        throw std::runtime_error(target + ": " + std::to_string(answer.status) + " " + answer.body);
    return core::Json::parse(answer.body);
}

HttpAnswer TestHub::post(const std::string &target, const core::Json &body)
{
    return httpRequest(port(), "POST", target, body.dump(), office().headers());
}

std::string cookieOf(const HttpAnswer &answer)
{
    const auto found = answer.headers.find("set-cookie");
    return found == answer.headers.end() ? std::string() : found->second.substr(0, found->second.find(';'));
}

std::string problemKind(const HttpAnswer &answer)
{
    const core::Json json = core::Json::parse(answer.body, nullptr, false);
    const std::string type = json.is_object() ? json.value("type", "") : "";
    return type.substr(type.rfind(':') + 1);
}

hub::Venue venueNamed(const std::string &id)
{
    return {id, {{"zh-Hans", "样站 " + id}, {"en", "Sample " + id}}, "Bao'an", "metro-station"};
}

} // namespace testing_support
