// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/pinfile.h"

#include "core/bytes.h"
#include "kiosk/staff/pinrules.h"
#include "storage/file_io.h"

#include <sodium.h>
#include <string>

namespace kiosk {
namespace {

constexpr std::int64_t kMostFileBytes = 1024;

core::Result<> prepareSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        return core::failure(core::Code::Io, "libsodium cannot be used on this machine");
    return {};
}

} // namespace

bool PinFile::exists() const
{
    std::error_code ignored;
    return std::filesystem::exists(m_file, ignored);
}

core::Result<> PinFile::set(std::string_view pin) const
{
    if (const auto isFine = checkNewPin(pin).and_then(prepareSodium); !isFine)
        return isFine;
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return core::failure(core::Code::Io, "not enough memory to hash the PIN");
    hash.resize(hash.find('\0'));
    return storage::writeFileDurably(m_file, core::asBytes(hash + "\n"), storage::kPrivateMode);
}

core::Result<bool> PinFile::matches(std::string_view pin) const
{
    auto text = storage::readFile(m_file, kMostFileBytes);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto isReady = prepareSodium(); !isReady)
        return tl::unexpected(isReady.error());
    const std::string hash = text->substr(0, text->find('\n'));
    if (hash.size() >= crypto_pwhash_STRBYTES || !hash.starts_with(crypto_pwhash_STRPREFIX))
        return core::failure(core::Code::Malformed, m_file.string() + " is damaged: set the PIN anew");
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace kiosk
