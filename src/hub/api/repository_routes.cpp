// SPDX-License-Identifier: Apache-2.0
#include "hub/api/repository_routes.h"

#include "core/gzip.h"
#include "core/sha256.h"
#include "hub/api/byte_range.h"
#include "hub/api/file_cache.h"
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
constexpr size_t kCacheBytes = size_t(32) << 20;

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

    /// What needs no look at the disk: what never changes under its name, and was asked for before.
    [[nodiscard]] std::optional<Response> fromMemory(const Request &request) const
    {
        const auto path = pathOf(request);
        if (!path)
            return nothingThere();
        const auto kept = path->kind == Kind::Timestamp ? nullptr : m_cache.find(path->file.string());
        return kept ? keptAnswer(request, *path, *kept) : std::nullopt;
    }

    /// Blocks on the disk.
    [[nodiscard]] Response answer(const Request &request)
    {
        // The first of those who wait for the same file reads it, the others find it kept.
        if (auto known = fromMemory(request))
            return std::move(*known);
        const RepositoryPath path = *pathOf(request);
        auto file = PublishedFile::open(m_services.content.repository().path(), path.file);
        if (!file)
            return file.error().code == core::Code::NotFound ? nothingThere() : problemFor(file.error());
        std::string key = path.file.string();
        std::string tag = file->stamp();
        if (path.kind == Kind::Timestamp) {
            // Two timestamps may be of one size and one moment of the file system's coarse clock.
            const auto bytes = file->read(0, file->bytes());
            if (!bytes)
                return problemFor(bytes.error());
            tag = core::sha256Hex(core::asBytes(*bytes)).substr(0, 32);
            key += " " + tag;
        }
        auto kept = m_cache.find(key);
        if (!kept) {
            auto read = readSmall(request, path, *file, tag);
            if (!read)
                return problemFor(read.error());
            kept = std::make_shared<const KeptFile>(std::move(*read));
            if (kept->bytes() > 0)
                m_cache.keep(key, kept);
        }
        auto answer = keptAnswer(request, path, *kept);
        return answer ? std::move(*answer) : fromDisk(request, path, std::move(*file), tag);
    }

private:
    [[nodiscard]] static std::optional<RepositoryPath> pathOf(const Request &request)
    {
        return RepositoryPath::parse(std::string_view(request.path).substr(kPrefix.size()));
    }

    [[nodiscard]] static Response nothingThere()
    {
        return problem(404, "not-found", "The repository does not offer this file.", "Check the address.");
    }

    [[nodiscard]] static bool isPackedWanted(const Request &request)
    {
        return acceptsGzip(request.header("accept-encoding")) && request.header("range").empty();
    }

    /// 200 or 304 with everything but the body.
    [[nodiscard]] static Response headFor(const Request &request, const RepositoryPath &path, const std::string &tag)
    {
        Response response;
        response.isForPages = false;
        response.headers = {
            {"Content-Type", path.kind == Kind::Blob ? "application/octet-stream" : "application/json"},
            {"Cache-Control", path.kind == Kind::Timestamp ? "no-cache" : "public, max-age=31536000, immutable"},
            {"Accept-Ranges", "bytes"},
            {"Vary", "Accept-Encoding"},
            {"ETag", tag},
        };
        const std::string_view known = request.header("if-none-match");
        if (known == "*" || known.find(tag) != std::string_view::npos)
            response.status = 304;
        return response;
    }

    /// Nothing if what is wanted is not kept.
    [[nodiscard]] static std::optional<Response> keptAnswer(const Request &request, const RepositoryPath &path,
                                                            const KeptFile &kept)
    {
        const bool isPacked = kept.packed && isPackedWanted(request);
        const KeptFile::Bytes &bytes = isPacked ? kept.packed : kept.plain;
        if (!bytes || !request.header("range").empty())
            return std::nullopt;
        Response response = headFor(request, path, '"' + kept.tag + (isPacked ? "-gzip\"" : "\""));
        if (response.status == 304)
            return response;
        if (isPacked)
            response.headers.emplace_back("Content-Encoding", "gzip");
        response.sharedBody = bytes;
        return response;
    }

    /// What of the file is worth keeping; of a large one nothing unless it is asked for packed.
    [[nodiscard]] static core::Result<KeptFile> readSmall(const Request &request, const RepositoryPath &path,
                                                          const PublishedFile &file, const std::string &tag)
    {
        KeptFile kept{tag, nullptr, nullptr};
        const bool isSmall = file.bytes() <= kWholeBytes;
        const bool isPackable = file.bytes() >= kLeastPackedBytes && file.bytes() <= kMostPackedBytes &&
                                (path.kind != Kind::Blob || looksLikeJson(file));
        const bool shouldPack = isPackable && (isSmall || isPackedWanted(request));
        if (!isSmall && !shouldPack)
            return kept;
        auto bytes = file.read(0, file.bytes());
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (shouldPack)
            kept.packed = std::make_shared<const std::string>(core::gzip(*bytes));
        if (isSmall)
            kept.plain = std::make_shared<const std::string>(std::move(*bytes));
        return kept;
    }

    [[nodiscard]] static bool looksLikeJson(const PublishedFile &file)
    {
        const auto first = file.read(0, 1);
        return first && *first == "{";
    }

    [[nodiscard]] static Response fromDisk(const Request &request, const RepositoryPath &path, PublishedFile file,
                                           const std::string &tag)
    {
        const std::string fullTag = '"' + tag + '"';
        Response response = headFor(request, path, fullTag);
        if (response.status == 304)
            return response;
        const std::string_view condition = request.header("if-range");
        const bool isRangeWanted = condition.empty() || condition == fullTag;
        return whole(std::move(response), std::move(file), isRangeWanted ? request.header("range") : "");
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
    FileCache m_cache{kCacheBytes};
};

} // namespace

void addRepositoryRoutes(Router &router, HubServices &services)
{
    auto answers = std::make_shared<RepositoryAnswers>(services);
    router.addFolder(std::string(kPrefix), [&services, answers](Request request, const Responder &respond) {
        if (auto known = answers->fromMemory(request))
            return respond(std::move(*known));
        auto shared = std::make_shared<Request>(std::move(request));
        if (!services.filePool.offer([answers, shared, respond] { respond(answers->answer(*shared)); }))
            respond(busyResponse());
    });
}

} // namespace hub
