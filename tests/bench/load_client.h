// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <queue>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// Thousands of HTTP clients in one thread, so that the clients take little of the processors that the hub needs.
namespace bench {

using SteadyClock = std::chrono::steady_clock;

/// Waits for sockets and for times. Thread: one.
class Loop
{
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    /// `work` runs once, not before `when`.
    void at(SteadyClock::time_point when, std::function<void()> work);
    /// `ready` runs whenever the descriptor can be read, or written if `wantsToWrite`. Once more with another wish: it
    /// replaces the first.
    void watch(int descriptor, bool wantsToWrite, std::function<void()> ready);
    void forget(int descriptor);
    /// Until `isDone` or the deadline. False: the deadline came first.
    bool runUntil(const std::function<bool()> &isDone, SteadyClock::time_point deadline);

private:
    struct Later
    {
        SteadyClock::time_point when;
        std::uint64_t number;
        std::function<void()> work;
        bool operator<(const Later &other) const { return std::tie(when, number) > std::tie(other.when, other.number); }
    };

    int m_epoll;
    std::uint64_t m_numbers = 0;
    std::priority_queue<Later> m_later;
    std::map<int, std::shared_ptr<std::function<void()>>> m_watched;
};

struct Answer
{
    int status = 0; ///< 0: the connection ended, or could not be made
    int retryAfterSeconds = 0;
    bool isPacked = false;
    std::string body;
};

/// One connection to a server on the loopback address. Thread: that of the loop.
class Line
{
public:
    /// `source`: the last byte of the address 127.0.0.x that it comes from.
    Line(Loop &loop, std::uint16_t port, int source = 1);
    ~Line();
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    /// Sends a whole request; `done` hears the answer, once. One at a time.
    void ask(std::string request, std::function<void(Answer)> done);
    /// As ask(), but what follows the header goes to `take` piece by piece as it comes. `ended` hears of the end.
    void listen(std::string request, std::function<void(std::string_view)> take, std::function<void()> ended);

private:
    void connect();
    void step();
    bool sendRest();
    bool receive();
    void conclude(Answer answer);

    Loop &m_loop;
    std::uint16_t m_port;
    int m_source;
    int m_socket = -1;
    std::string m_out;
    std::string m_in;
    std::function<void(Answer)> m_done;
    std::function<void(std::string_view)> m_take;
    bool m_isListening = false; ///< the header of the stream was read
};

/// The value below which `share` of the values lie. Sorts them.
[[nodiscard]] double percentile(std::vector<double> &values, double share);

} // namespace bench
