// SPDX-License-Identifier: Apache-2.0
#include "cli/hub_client.h"

#include "core/json.h"

#include <cstdio>
#include <curl/curl.h>
#include <memory>

namespace cli {
namespace {

using core::Code;
using core::Result;
using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

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

/// Sends what was set up and returns the answer's body.
Result<std::string> perform(CURL *curl, const std::string &url)
{
    std::string answer;
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 60L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeAnswer);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    if (const CURLcode outcome = curl_easy_perform(curl); outcome != CURLE_OK)
        return core::failure(Code::Io, "cannot reach " + url + ": " + curl_easy_strerror(outcome));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || status >= 300)
        return core::failure(Code::Rejected, reasonOf(status, answer));
    return answer;
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
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), &curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, json.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(json.size()));
    return perform(curl.get(), m_url + path);
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
