// SPDX-License-Identifier: Apache-2.0
#include "hub/api/repository_routes.h"

#include "core/gzip.h"
#include "core/sha256.h"
#include "hub/api/byte_range.h"
#include "hub/api/packed_cache.h"
#include "hub/api/problem.h"
#include "hub/api/sync_route.h"
#include "hub/publish/published_file.h"
#include "hub/publish/repository_path.h"

#include <algorithm>

namespace hub {
namespace {

using Kind = RepositoryPath::Kind;

constexpr std::string_view kPrefix = "/repository/";
/// What is read whole into memory; more is read while it is sent.
constexpr std::int64_t kWholeBytes = std::int64_t(64) << 10;
/// Below this gzip gains nothing, above it the time to pack is felt.
constexpr std::int64_t kLeastPackedBytes = 300;
constexpr std::int64_t kMostPackedBytes = std::int64_t(1) << 20;
constexpr size_t kPackedCacheBytes = size_t(16) << 20;

/// A file, or a part of it, as a body.
class FileSource final : public BodySource
{
public:
    FileSource(PublishedFile file, ByteRange range) : m_file(std::move(file)), m_bytes(range.count), m_rest(range) {}
    [[nodiscard]] std::int64_t bytes() const override { return m_bytes; }
    [[nodiscard]] core::Result<size_t> next(std::span<char> into) override
    {
        into = into.first(std::min(into.size(), size_t(m_rest.count)));
        return m_file.readAt(m_rest.offset, into).and_then([&](size_t filled) -> core::Result<size_t> {
            if (filled == 0)
                return core::failure(core::Code::Io, "a published file became shorter while it was sent");
            m_rest.offset += std::int64_t(filled);
            m_rest.count -= std::int64_t(filled);
            return filled;
        });
    }

private:
    PublishedFile m_file;
    std::int64_t m_bytes;
    ByteRange m_rest;
};

/// "gzip;q=0" is a refusal; other weights do not matter, for there are only two ways.
bool acceptsGzip(std::string_view header)
{
    const size_t found = header.find("gzip");
    if (found == std::string_view::npos)
        return false;
    std::string weight(header.substr(found + 4, header.find(',', found) - found - 4));
    std::erase(weight, ' ');
    return weight != ";q=0" && !weight.starts_with(";q=0.0") && !weight.starts_with(";q=0;");
}

class RepositoryAnswers
{
public:
    explicit RepositoryAnswers(HubServices &services) : m_services(services) {}

    /// Blocks on the disk.
    [[nodiscard]] Response answer(const Request &request)
    {
        const auto path = RepositoryPath::parse(std::string_view(request.path).substr(kPrefix.size()));
        if (!path)
            return nothingThere();
        auto file = PublishedFile::open(m_services.content.repository().path(), path->file);
        if (!file)
            return file.error().code == core::Code::NotFound ? nothingThere() : problemFor(file.error());
        std::string tag = file->stamp();
        if (path->kind == Kind::Timestamp) {
            // Two timestamps may be of one size and one moment of the file system's coarse clock.
            const auto bytes = file->read(0, file->bytes());
            if (!bytes)
                return problemFor(bytes.error());
            tag = core::sha256Hex(core::asBytes(*bytes)).substr(0, 32);
        }
        return answerFor(request, *path, std::move(*file), tag);
    }

private:
    [[nodiscard]] static Response nothingThere()
    {
        return problem(404, "not-found", "The repository does not offer this file.", "Check the address.");
    }

    [[nodiscard]] Response answerFor(const Request &request, const RepositoryPath &path, PublishedFile file,
                                     const std::string &tag)
    {
        const bool isJson = path.kind != Kind::Blob;
        Response response;
        response.isForPages = false;
        response.headers = {
            {"Content-Type", isJson ? "application/json" : "application/octet-stream"},
            {"Cache-Control", path.kind == Kind::Timestamp ? "no-cache" : "public, max-age=31536000, immutable"},
            {"Accept-Ranges", "bytes"},
            {"Vary", "Accept-Encoding"},
        };
        const bool isPacked = acceptsGzip(request.header("accept-encoding")) && request.header("range").empty() &&
                              file.bytes() >= kLeastPackedBytes && file.bytes() <= kMostPackedBytes &&
                              (isJson || looksLikeJson(file));
        const std::string fullTag = '"' + tag + (isPacked ? "-gzip" : "") + '"';
        response.headers.emplace_back("ETag", fullTag);
        const std::string_view known = request.header("if-none-match");
        if (known == "*" || known.find(fullTag) != std::string_view::npos) {
            response.status = 304;
            return response;
        }
        if (isPacked)
            return packed(std::move(response), path.file.string() + " " + tag, file);
        const std::string_view condition = request.header("if-range");
        const bool isRangeWanted = condition.empty() || condition == fullTag;
        return whole(std::move(response), std::move(file), isRangeWanted ? request.header("range") : "");
    }

    [[nodiscard]] static bool looksLikeJson(const PublishedFile &file)
    {
        const auto first = file.read(0, 1);
        return first && *first == "{";
    }

    [[nodiscard]] Response packed(Response response, const std::string &key, const PublishedFile &file)
    {
        auto bytes = m_packed.find(key);
        if (!bytes) {
            const auto read = file.read(0, file.bytes());
            if (!read)
                return problemFor(read.error());
            bytes = std::make_shared<const std::string>(core::gzip(*read));
            m_packed.keep(key, bytes);
        }
        response.headers.emplace_back("Content-Encoding", "gzip");
        response.sharedBody = std::move(bytes);
        return response;
    }

    [[nodiscard]] static Response whole(Response response, PublishedFile file, std::string_view rangeHeader)
    {
        const RangeWish wish = rangeWish(rangeHeader, file.bytes());
        const std::string ofAll = "/" + std::to_string(file.bytes());
        if (wish.isUnsatisfiable) {
            Response refused = problem(416, "range", "The file has " + std::to_string(file.bytes()) + " bytes.",
                                       "Ask for a part of it.");
            refused.headers.emplace_back("Content-Range", "bytes *" + ofAll);
            return refused;
        }
        const ByteRange range = wish.range.value_or(ByteRange{0, file.bytes()});
        if (wish.range) {
            response.status = 206;
            response.headers.emplace_back("Content-Range", "bytes " + std::to_string(range.offset) + "-" +
                                                               std::to_string(range.offset + range.count - 1) + ofAll);
        }
        if (range.count > kWholeBytes) {
            response.source = std::make_shared<FileSource>(std::move(file), range);
            return response;
        }
        auto bytes = file.read(range.offset, range.count);
        if (!bytes)
            return problemFor(bytes.error());
        response.body = std::move(*bytes);
        return response;
    }

    HubServices &m_services;
    PackedCache m_packed{kPackedCacheBytes};
};

} // namespace

void addRepositoryRoutes(Router &router, HubServices &services)
{
    auto answers = std::make_shared<RepositoryAnswers>(services);
    router.addFolder(std::string(kPrefix), [&services, answers](Request request, const Responder &respond) {
        auto shared = std::make_shared<Request>(std::move(request));
        if (!services.filePool.offer([answers, shared, respond] { respond(answers->answer(*shared)); }))
            respond(busyResponse());
    });
}

} // namespace hub
