// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <exception>
#include <utility>

namespace hub {

/// Thrown by everything that speaks to the store's database.
class StoreFailure : public std::exception
{
public:
    explicit StoreFailure(core::Error error, bool isTransient = false)
        : m_error(std::move(error)), m_isTransient(isTransient)
    {}
    [[nodiscard]] const char *what() const noexcept override { return m_error.detail.c_str(); }
    [[nodiscard]] const core::Error &error() const { return m_error; }
    /// Nothing was stored, and the same transaction may succeed if it is run again: other hubs were in the way, or the
    /// connection broke before the commit.
    [[nodiscard]] bool isTransient() const { return m_isTransient; }

private:
    core::Error m_error;
    bool m_isTransient;
};

/// Runs `work`, which may throw StoreFailure and returns a Result; the exception becomes its error.
template <typename Work> [[nodiscard]] auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StoreFailure &failure) {
        return tl::unexpected(failure.error());
    }
}

} // namespace hub
