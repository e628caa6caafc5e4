// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/content_set.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

/// A set that was installed and is still to prove itself.
struct Candidate
{
    ContentSet set;
    int attempts = 0; ///< begun; none was kept so far
    bool operator==(const Candidate &) const = default;
};

/// A set that did not come up.
struct RefusedSet
{
    std::string id;
    std::string program; ///< version that could not show it: another one may
    std::string why;
    bool operator==(const RefusedSet &) const = default;
};

struct Slots
{
    std::optional<ContentSet> current;  ///< came up and is shown
    std::optional<ContentSet> previous; ///< was current before
    std::optional<Candidate> candidate;
    std::vector<RefusedSet> refused; ///< newest last
    bool operator==(const Slots &) const = default;

    /// The set that was installed last, shown or not; null if there is none.
    [[nodiscard]] const ContentSet *newest() const
    {
        return candidate ? &candidate->set : current ? &*current : nullptr;
    }
};

/// The file slots.json, the one pointer to what is shown. Every change is durable and whole when it returns: after a
/// power cut the old or the new state is there. A file that cannot be read counts as empty for the next change.
/// Thread: any.
class ContentSlots
{
public:
    /// Begun so often and never kept, a set is refused: once may be the power, twice is the set.
    static constexpr int kMaxAttempts = 2;

    ContentSlots(std::filesystem::path file, std::string program);

    /// No file is an empty value. Errors: Malformed, Unsupported (a newer program's), Io.
    [[nodiscard]] core::Result<Slots> read() const;
    [[nodiscard]] bool isRefused(const std::string &setId) const;

    /// From now on `set` is to be tried; an earlier candidate is dropped. The same candidate again keeps the count of
    /// its attempts. Nothing is to be tried if `set` is the current one. Errors: Io, Full, Unsupported.
    [[nodiscard]] core::Result<> setCandidate(const ContentSet &set);
    /// The set to try now, if there is one. The attempt is counted before it begins; a candidate that used up its
    /// attempts is refused instead. Errors: as setCandidate(), and Malformed.
    [[nodiscard]] core::Result<std::optional<ContentSet>> beginAttempt();
    /// The program ends by itself while `set` is being tried: that attempt was none. Errors: as setCandidate().
    [[nodiscard]] core::Result<> takeBackAttempt(const ContentSet &set);
    /// `set` has come up: it is current, the one before is previous. Errors: as setCandidate().
    [[nodiscard]] core::Result<> commit(const ContentSet &set);
    /// `set` cannot be shown and is not tried again by this version of the program. Errors: as setCandidate().
    [[nodiscard]] core::Result<> refuse(const ContentSet &set, const std::string &why);

private:
    template <typename Change> [[nodiscard]] core::Result<> change(Change apply);
    void addRefused(Slots &slots, ContentSet set, const std::string &why) const;

    const std::filesystem::path m_file;
    const std::string m_program;
    mutable std::mutex m_mutex; ///< guards the file
};

} // namespace kiosk
