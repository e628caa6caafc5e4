// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>

namespace cli {

/// Talks to a hub over HTTP. An answer that refuses becomes an error with the hub's own reason and remedy.
/// Thread: one at a time.
class HubClient
{
public:
    explicit HubClient(std::string url);

    /// Sends JSON, returns the body of the answer. Errors: Rejected (the hub refused), Io.
    [[nodiscard]] core::Result<std::string> post(const std::string &path, const std::string &json) const;
    /// Sends a kiosk's envelope (gzip on the wire) and returns the answer. A hub that is busy is waited for, a minute
    /// in all. Errors: Rejected (the hub refused this envelope), Io (there is no use in trying others now).
    [[nodiscard]] core::Result<std::string> postMessage(const std::string &path, const std::string &envelope) const;
    /// Sends the bytes of a file. Errors: NotFound (no such file), Rejected, Io.
    [[nodiscard]] core::Result<> putFile(const std::string &path, const std::filesystem::path &file) const;

private:
    std::string m_url; ///< without '/' at its end
};

} // namespace cli
