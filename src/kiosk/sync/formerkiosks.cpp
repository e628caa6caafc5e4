// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/formerkiosks.h"

#include "kiosk/sync/reenrolment.h"
#include "storage/file_io.h"

#include <algorithm>
#include <system_error>

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr const char *kMark = "told";

bool holds(const fs::path &folder, const char *name)
{
    std::error_code ignored;
    return fs::exists(folder / name, ignored);
}

/// Those with a journal and without the mark, in an order that is the same at each start.
std::vector<fs::path> untoldFolders(const fs::path &dataFolder)
{
    std::vector<fs::path> folders;
    std::error_code failed;
    for (fs::directory_iterator entry(formerFolder(dataFolder), failed), end; !failed && entry != end;
         entry.increment(failed))
        if (holds(*entry, "journal.sqlite") && !holds(*entry, kMark))
            folders.push_back(entry->path());
    std::ranges::sort(folders);
    return folders;
}

} // namespace

std::vector<FormerKiosk> formerKiosks(const fs::path &dataFolder)
{
    const auto present = loadIdentity(dataFolder);
    std::vector<FormerKiosk> former;
    for (const fs::path &folder : untoldFolders(dataFolder)) {
        const auto identity = loadIdentity(folder);
        if (!identity || !identity->isEnrolled())
            continue;
        const auto isSame = [&](const KioskIdentity &one) { return one.kiosk == identity->kiosk; };
        const bool isPresent = present && isSame(*present);
        if (!isPresent && std::ranges::none_of(former, isSame, &FormerKiosk::identity))
            former.push_back({folder, *identity});
    }
    return former;
}

bool isTold(const JournalCounts &counts)
{
    return !counts.hasUnsent && counts.pendingRecords == 0 && counts.waitingCounts == 0;
}

core::Result<> markTold(const FormerKiosk &former) { return storage::writeFileDurably(former.folder / kMark, {}); }

} // namespace kiosk
