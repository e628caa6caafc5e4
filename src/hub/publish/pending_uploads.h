// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/publish/missing_files.h"

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hub {

/// The files that may be sent: those that the releases with right signatures lack which were posted last. Kept in
/// memory; after a restart the release is posted again. Thread: any.
class PendingUploads
{
public:
    /// Of a release with this fingerprint; what it lacked before is forgotten.
    void expect(const std::string &fingerprint, const std::vector<WantedFile> &missing);
    void forget(const std::string &fingerprint);
    [[nodiscard]] std::optional<WantedFile> find(const std::string &sha256) const;

private:
    struct Pending
    {
        std::string fingerprint;
        std::unordered_map<std::string, WantedFile> files; ///< by SHA-256
    };

    void forgetLocked(const std::string &fingerprint);

    mutable std::mutex m_mutex;
    std::deque<Pending> m_releases;
};

} // namespace hub
