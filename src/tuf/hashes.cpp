// SPDX-License-Identifier: Apache-2.0
#include "tuf/hashes.h"

#include "core/encoding.h"
#include "storage/file_io.h"

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace tuf {
namespace {

using core::Code;
using core::Result;

const EVP_MD *algorithmNamed(std::string_view name)
{
    if (name == "sha256")
        return EVP_sha256();
    if (name == "sha384")
        return EVP_sha384();
    if (name == "sha512")
        return EVP_sha512();
    return nullptr;
}

/// All the hashes of one content, computed together.
class HashCheck
{
public:
    explicit HashCheck(const Hashes &expected)
    {
        for (const auto &[name, value] : expected)
            if (const EVP_MD *algorithm = algorithmNamed(name)) {
                m_running.push_back({Context(EVP_MD_CTX_new(), &EVP_MD_CTX_free), name, value});
                EVP_DigestInit_ex(m_running.back().context.get(), algorithm, nullptr);
            }
    }

    [[nodiscard]] bool isEmpty() const { return m_running.empty(); }

    void add(core::BytesView piece)
    {
        for (Running &one : m_running)
            EVP_DigestUpdate(one.context.get(), piece.data(), piece.size());
    }

    /// Names the first algorithm whose hash differs, or nothing.
    [[nodiscard]] std::optional<std::string> firstMismatch()
    {
        for (Running &one : m_running) {
            std::array<std::byte, EVP_MAX_MD_SIZE> digest{};
            unsigned size = 0;
            EVP_DigestFinal_ex(one.context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size);
            if (core::toHex(core::BytesView(digest).first(size)) != one.expected)
                return one.name;
        }
        return std::nullopt;
    }

private:
    using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
    struct Running
    {
        Context context;
        std::string name;
        std::string expected;
    };
    std::vector<Running> m_running;
};

Result<> checkLength(std::int64_t found, std::optional<std::int64_t> expected, std::string_view what)
{
    if (expected && found != *expected)
        return core::failure(Code::Forged, std::string(what) + " has " + std::to_string(found) + " bytes instead of " +
                                               std::to_string(*expected));
    return {};
}

Result<> verdict(HashCheck &check, std::string_view what)
{
    if (const auto algorithm = check.firstMismatch())
        return core::failure(Code::Forged, std::string(what) + ": the " + *algorithm + " hash is not the one signed");
    return {};
}

tl::unexpected<core::Error> unknownAlgorithms(std::string_view what)
{
    return core::failure(Code::Unsupported, std::string(what) + ": none of its hash algorithms is known here");
}

} // namespace

Result<> checkBytes(core::BytesView bytes, std::optional<std::int64_t> length, const Hashes &hashes,
                    std::string_view what)
{
    if (auto right = checkLength(std::int64_t(bytes.size()), length, what); !right)
        return right;
    HashCheck check(hashes);
    if (check.isEmpty() && !hashes.empty())
        return unknownAlgorithms(what);
    check.add(bytes);
    return verdict(check, what);
}

Result<> checkFile(const std::filesystem::path &file, std::int64_t length, const Hashes &hashes)
{
    HashCheck check(hashes);
    if (check.isEmpty())
        return unknownAlgorithms(file.string());
    std::int64_t total = 0;
    const auto take = [&](std::string_view piece) {
        check.add(core::asBytes(piece));
        total += std::int64_t(piece.size());
    };
    if (auto read = storage::readPieces(file, length, take); !read)
        return read;
    return checkLength(total, length, file.string()).and_then([&] { return verdict(check, file.string()); });
}

} // namespace tuf
