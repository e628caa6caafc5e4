// SPDX-License-Identifier: Apache-2.0
#include "tuf/target_folder.h"

#include "storage/file_io.h"
#include "tuf/metadata_folder.h"
#include "tuf/updater.h"

namespace tuf {

core::Result<> TargetFolder::download(std::string_view path, const TargetFile &file, bool consistentSnapshot,
                                      Fetcher &targets) const
{
    const std::filesystem::path wanted = m_folder / quoted(path);
    if (checkFile(wanted, file.length, file.hashes))
        return {};

    const std::filesystem::path unfinished = m_folder / ("." + quoted(path) + ".part");
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    auto done =
        storage::makeFolderDurably(m_folder)
            .and_then([&] {
                return targets.fetchToFile(targetUrlPath(path, file, consistentSnapshot), unfinished, file.length);
            })
            .and_then([&] { return checkFile(unfinished, file.length, file.hashes); })
            .and_then([&] { return storage::moveFileDurably(unfinished, wanted); });
    if (!done)
        std::filesystem::remove(unfinished, ignored);
    return done;
}

} // namespace tuf
