// SPDX-License-Identifier: Apache-2.0
#include "tuf/http_fetcher.h"

#include "storage/part_file.h"
#include "tuf/curl_library.h"

#include <functional>
#include <optional>
#include <utility>

namespace tuf {

using core::Code;
using core::Result;

struct HttpFetcher::Curl
{
    const CurlLibrary *library = curlLibrary();
    CURL *handle = library ? library->init() : nullptr;
    ~Curl()
    {
        if (handle)
            library->cleanup(handle);
    }
};

/// One request and what became of it.
struct HttpFetcher::Transfer
{
    /// Takes a piece of the body; false ends the transfer, `refusal` then says why.
    std::function<bool(long status, std::string_view piece)> take;
    std::int64_t from = 0; ///< bytes that are there already
    bool isSmall = true;
    bool mayBeCompressed = true;

    const Curl *curl = nullptr;
    const std::atomic_bool *cancelled = nullptr;
    std::optional<core::Error> refusal;

    static size_t write(char *data, size_t, size_t size, void *self)
    {
        auto &transfer = *static_cast<Transfer *>(self);
        long status = 0;
        transfer.curl->library->info(transfer.curl->handle, CURLINFO_RESPONSE_CODE, &status);
        // The page that explains an error is nothing that was asked for.
        if (status != 200 && status != 206)
            return size;
        return transfer.take(status, {data, size}) ? size : 0;
    }

    static int progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        const auto &transfer = *static_cast<Transfer *>(self);
        return transfer.cancelled && transfer.cancelled->load() ? 1 : 0;
    }
};

HttpFetcher::HttpFetcher(std::string baseUrl, HttpLimits limits, const std::atomic_bool *cancelled)
    : m_baseUrl(std::move(baseUrl)), m_limits(limits), m_cancelled(cancelled)
{
    if (!m_baseUrl.ends_with('/'))
        m_baseUrl += '/';
}

HttpFetcher::~HttpFetcher() = default;

Result<> HttpFetcher::perform(const std::string &path, Transfer &transfer)
{
    if (!m_curl)
        m_curl = std::make_unique<Curl>();
    if (!m_curl->handle)
        return core::failure(Code::Io, m_curl->library ? "no memory for a transfer" : "libcurl is not installed");
    const auto set = [this](CURLoption option, auto value) {
        m_curl->library->setOption(m_curl->handle, option, value);
    };
    const std::string url = m_baseUrl + path;
    transfer.curl = m_curl.get();
    transfer.cancelled = m_cancelled;
    m_curl->library->reset(m_curl->handle); // keeps the connection
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 1L);
    set(CURLOPT_MAXREDIRS, 3L);
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, long(m_limits.connect.count()));
    set(CURLOPT_LOW_SPEED_TIME, long(m_limits.patience.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, long(m_limits.minBytesPerSecond));
    set(CURLOPT_MAX_RECV_SPEED_LARGE, curl_off_t(m_limits.maxBytesPerSecond));
    set(CURLOPT_USERAGENT, "huhang/" HUHANG_VERSION);
    if (transfer.isSmall)
        set(CURLOPT_TIMEOUT, long(m_limits.smallFile.count()));
    if (transfer.mayBeCompressed)
        set(CURLOPT_ACCEPT_ENCODING, "gzip");
    if (transfer.from > 0)
        set(CURLOPT_RANGE, (std::to_string(transfer.from) + "-").c_str());
    set(CURLOPT_WRITEFUNCTION, &Transfer::write);
    set(CURLOPT_WRITEDATA, &transfer);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Transfer::progress);
    set(CURLOPT_XFERINFODATA, &transfer);

    const CURLcode outcome = m_curl->library->perform(m_curl->handle);
    if (transfer.refusal)
        return tl::unexpected(*transfer.refusal);
    if (outcome != CURLE_OK)
        return core::failure(Code::Io, "cannot fetch " + url + ": " + m_curl->library->errorText(outcome));
    long status = 0;
    m_curl->library->info(m_curl->handle, CURLINFO_RESPONSE_CODE, &status);
    if (status == 200 || status == 206)
        return {};
    // Object stores answer 403 for what is not there.
    const bool isMissing = status == 404 || status == 403 || status == 410;
    return core::failure(isMissing ? Code::NotFound : Code::Io,
                         "cannot fetch " + url + ": the server answered " + std::to_string(status));
}

Result<std::string> HttpFetcher::fetch(const std::string &path, std::int64_t limitBytes)
{
    std::string bytes;
    Transfer transfer;
    transfer.take = [&](long, std::string_view piece) {
        if (std::int64_t(bytes.size() + piece.size()) > limitBytes) {
            transfer.refusal = core::Error{Code::Rejected, m_baseUrl + path + " has more than " +
                                                               std::to_string(limitBytes) + " bytes"};
            return false;
        }
        bytes += piece;
        return true;
    };
    return perform(path, transfer).map([&] { return std::move(bytes); });
}

Result<> HttpFetcher::fetchToFile(const std::string &path, const std::filesystem::path &file, std::int64_t bytes)
{
    auto part = storage::PartFile::open(file);
    if (!part)
        return tl::unexpected(part.error());
    // More than the whole is nothing that could be resumed.
    if (part->size() > bytes)
        if (auto emptied = part->restart(); !emptied)
            return emptied;
    if (part->size() == bytes)
        return {};
    Transfer transfer;
    transfer.from = part->size();
    transfer.isSmall = false;
    transfer.mayBeCompressed = false; // ranges count the bytes of the file itself
    transfer.take = [&, isFirst = true](long status, std::string_view piece) mutable {
        Result<> taken;
        if (std::exchange(isFirst, false) && status == 200)
            taken = part->restart();
        if (taken && part->size() + std::int64_t(piece.size()) > bytes)
            taken = core::failure(Code::Rejected, m_baseUrl + path + " has more than the " + std::to_string(bytes) +
                                                      " bytes that were announced");
        taken = taken.and_then([&] { return part->append(piece); });
        if (!taken)
            transfer.refusal = taken.error();
        return taken.has_value();
    };
    return perform(path, transfer).and_then([&]() -> Result<> {
        if (part->size() == bytes)
            return {};
        return core::failure(Code::Io, m_baseUrl + path + " ended after " + std::to_string(part->size()) + " of " +
                                           std::to_string(bytes) + " bytes");
    });
}

} // namespace tuf
