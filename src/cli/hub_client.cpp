// SPDX-License-Identifier: Apache-2.0
#include "cli/hub_client.h"

#include "core/gzip.h"
#include "core/json.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <curl/curl.h>
#include <initializer_list>
#include <memory>
#include <thread>
#include <utility>

namespace cli {
namespace {

using core::Code;
using core::Result;
using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

constexpr size_t kMaxAnswerBytes = size_t(64) << 20;

size_t takeAnswer(char *data, size_t, size_t size, void *self)
{
    auto &answer = *static_cast<std::string *>(self);
    if (answer.size() + size > kMaxAnswerBytes)
        return 0;
    answer.append(data, size);
    return size;
}

/// "no such role (remedy: …)" of a problem+json answer, or the status alone.
std::string reasonOf(long status, const std::string &answer)
{
    const auto problem = core::parseJson(answer, "answer", [](const core::Json &json) -> Result<std::string> {
        const std::string remedy = json.value("remedy", "");
        return json.at("title").get<std::string>() + ": " + json.value("detail", "") +
               (remedy.empty() ? "" : " (" + remedy + ")");
    });
    return "the hub answered " + std::to_string(status) + (problem ? ": " + *problem : std::string());
}

struct Answer
{
    long status = 0;
    std::string body;
    std::chrono::seconds retryAfter{0};
};

/// Sends what was set up. Errors: Io (no answer).
Result<Answer> ask(CURL *curl, const std::string &url)
{
    Answer answer;
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 60L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeAnswer);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    if (const CURLcode outcome = curl_easy_perform(curl); outcome != CURLE_OK)
        return core::failure(Code::Io, "cannot reach " + url + ": " + curl_easy_strerror(outcome));
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &retryAfter);
    answer.retryAfter = std::chrono::seconds(retryAfter);
    return answer;
}

/// ask() for the body of an answer that is not a refusal.
Result<std::string> perform(CURL *curl, const std::string &url)
{
    return ask(curl, url).and_then([](Answer answer) -> Result<std::string> {
        if (answer.status < 200 || answer.status >= 300)
            return core::failure(Code::Rejected, reasonOf(answer.status, answer.body));
        return std::move(answer.body);
    });
}

/// Sets up a POST of JSON; `body` and the result outlive the transfer.
Headers setUpPost(CURL *curl, const std::string &body, std::initializer_list<const char *> fields)
{
    curl_slist *headers = nullptr;
    for (const char *field : fields)
        headers = curl_slist_append(headers, field);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
    return {headers, &curl_slist_free_all};
}

} // namespace

HubClient::HubClient(std::string url) : m_url(std::move(url))
{
    while (m_url.ends_with('/'))
        m_url.pop_back();
}

Result<std::string> HubClient::post(const std::string &path, const std::string &json) const
{
    const Curl curl(curl_easy_init(), &curl_easy_cleanup);
    const Headers headers = setUpPost(curl.get(), json, {"Content-Type: application/json"});
    return perform(curl.get(), m_url + path);
}

Result<std::string> HubClient::postMessage(const std::string &path, const std::string &envelope) const
{
    const Curl curl(curl_easy_init(), &curl_easy_cleanup);
    const std::string body = core::gzip(envelope);
    const Headers headers =
        setUpPost(curl.get(), body, {"Content-Type: application/json", "Content-Encoding: gzip", "Expect:"});
    constexpr auto kPatience = std::chrono::seconds(60);
    for (std::chrono::seconds waited{0};;) {
        auto answer = ask(curl.get(), m_url + path);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status == 200)
            return std::move(answer->body);
        const bool isBusy = answer->status == 503 || answer->status == 429;
        if (!isBusy)
            return core::failure(Code::Rejected, reasonOf(answer->status, answer->body));
        const auto pause = std::max(answer->retryAfter, std::chrono::seconds(1));
        waited += pause;
        if (waited > kPatience)
            return core::failure(Code::Io, reasonOf(answer->status, answer->body));
        std::this_thread::sleep_for(pause);
    }
}

Result<> HubClient::putFile(const std::string &path, const std::filesystem::path &file) const
{
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> opened(std::fopen(file.c_str(), "rb"), &std::fclose);
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    if (!opened || error)
        return core::failure(Code::NotFound, "the hub lacks " + file.string() + ", and so does the repository");
    const Curl curl(curl_easy_init(), &curl_easy_cleanup);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, opened.get());
    curl_easy_setopt(curl.get(), CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes));
    return perform(curl.get(), m_url + path).map([](const std::string &) {});
}

} // namespace cli
