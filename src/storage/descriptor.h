// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/encoding.h"
#include "storage/system_failure.h"

#include <unistd.h>
#include <utility>

namespace storage {

/// An open file of the system, closed at the end; below 0 if it could not be opened.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }
    /// Closes now, so that an error of a delayed write is seen.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// Writes all of it at the place where `descriptor` is; `file` is for the error's text. Errors: Io, Full.
[[nodiscard]] inline core::Result<> writeAll(int descriptor, core::BytesView bytes, const std::filesystem::path &file)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("cannot write", file);
        bytes = bytes.subspan(size_t(count));
    }
    return {};
}

} // namespace storage
