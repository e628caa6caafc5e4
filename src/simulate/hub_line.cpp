// SPDX-License-Identifier: Apache-2.0
#include "simulate/hub_line.h"

#include "core/json.h"

#include <algorithm>
#include <curl/curl.h>
#include <random>
#include <thread>

namespace simulate {
namespace {

using core::Code;
using core::Result;
using std::chrono::milliseconds;

constexpr size_t kMaxAnswerBytes = size_t(512) << 20;
constexpr milliseconds kFirstPause{250}; ///< at most; it doubles with each failure
constexpr milliseconds kLongestPause{10'000};
constexpr milliseconds kTick{100};

size_t takeAnswer(char *data, size_t, size_t size, void *self)
{
    auto &answer = *static_cast<std::string *>(self);
    if (answer.size() + size > kMaxAnswerBytes)
        return 0;
    answer.append(data, size);
    return size;
}

std::string reasonOf(long status, const std::string &body)
{
    const auto problem = core::parseJson(body, "answer", [](const core::Json &json) -> Result<std::string> {
        return ": " + json.value("detail", "") + " " + json.value("remedy", "");
    });
    return "the hub answered " + std::to_string(status) + problem.value_or("");
}

} // namespace

class HubLine::Handle
{
public:
    Handle() : curl(curl_easy_init()) {}
    ~Handle()
    {
        curl_slist_free_all(headers);
        curl_easy_cleanup(curl);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    void setHeaders(bool isPacked)
    {
        curl_slist_free_all(headers);
        headers = curl_slist_append(nullptr, "Content-Type: application/json");
        headers = curl_slist_append(headers, "Expect:");
        if (isPacked)
            headers = curl_slist_append(headers, "Content-Encoding: gzip");
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    }

    CURL *curl;
    curl_slist *headers = nullptr;
};

HubLine::HubLine(std::vector<std::string> urls, const std::atomic<bool> &stop, std::chrono::seconds patience)
    : m_urls(std::move(urls)),
      m_random(std::random_device()()),
      m_stop(stop),
      m_patience(patience),
      m_handle(std::make_unique<Handle>())
{
    for (std::string &url : m_urls)
        url.erase(url.find_last_not_of('/') + 1);
    CURL *curl = m_handle->curl;
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_COOKIEFILE, ""); // cookies in memory
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 120L); // a report over many days may take its time
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeAnswer);
}

HubLine::~HubLine() = default;

Result<std::string> HubLine::post(const std::string &path, const std::string &body, bool isPacked)
{
    m_handle->setHeaders(isPacked);
    curl_easy_setopt(m_handle->curl, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(m_handle->curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
    return insist(path);
}

Result<std::string> HubLine::get(const std::string &path)
{
    curl_easy_setopt(m_handle->curl, CURLOPT_HTTPGET, 1L);
    return insist(path);
}

Result<std::string> HubLine::insist(const std::string &path)
{
    using SteadyClock = std::chrono::steady_clock;
    const auto began = SteadyClock::now();
    m_at = size_t(m_random.below(int(m_urls.size())));
    for (milliseconds most = kFirstPause;; most = std::min(2 * most, kLongestPause)) {
        auto answer = ask(path);
        if (answer && answer->status == 200)
            return std::move(answer->body);
        const bool isWorthWaiting = !answer || answer->status == 503 || answer->status == 429;
        if (!isWorthWaiting || SteadyClock::now() - began > m_patience)
            return tl::unexpected(answer ? core::Error{Code::Rejected, reasonOf(answer->status, answer->body)}
                                         : answer.error());
        ++m_traffic.resent;
        m_at = (m_at + 1) % m_urls.size();
        const auto asked = answer ? answer->retryAfter : milliseconds(0);
        const auto until = SteadyClock::now() + asked + milliseconds(m_random.below(int(most.count())));
        while (SteadyClock::now() < until) {
            if (m_stop)
                return core::failure(Code::Io, "stopped");
            std::this_thread::sleep_for(std::min<SteadyClock::duration>(kTick, until - SteadyClock::now()));
        }
    }
}

Result<HubLine::Answer> HubLine::ask(const std::string &path)
{
    CURL *curl = m_handle->curl;
    const std::string url = m_urls[m_at] + path;
    Answer answer;
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    const CURLcode outcome = curl_easy_perform(curl);
    long requestHeader = 0;
    long answerHeader = 0;
    curl_off_t retryAfter = 0;
    curl_off_t sent = 0;
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &requestHeader);
    curl_easy_getinfo(curl, CURLINFO_HEADER_SIZE, &answerHeader);
    curl_easy_getinfo(curl, CURLINFO_SIZE_UPLOAD_T, &sent);
    m_traffic.bytesSent += requestHeader + sent;
    m_traffic.bytesReceived += answerHeader + std::int64_t(answer.body.size());
    if (outcome != CURLE_OK)
        return core::failure(Code::Io, "cannot reach " + url + ": " + curl_easy_strerror(outcome));
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &retryAfter);
    answer.retryAfter = std::chrono::seconds(retryAfter);
    return answer;
}

} // namespace simulate
