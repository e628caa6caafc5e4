// SPDX-License-Identifier: Apache-2.0
// What a kiosk does with new content, without its screen: installs a set, shows it, keeps it.
//
//   installing_program CONTENT MIRROR CORE [NOTICES [VENUE OVERLAY]]
//
// CONTENT is data/content of a kiosk, MIRROR a folder with blobs/, the others are files with manifests. Exit status 0:
// the set is kept, 3: no space, 4: another error. In both cases the last line says which set can be shown.
#include "kiosk/content/folder_blob_source.h"
#include "kiosk/content/pack_installer.h"
#include "pack/manifest.h"
#include "storage/file_io.h"

#include <cstdio>

namespace {

constexpr int kFull = 3;
constexpr int kFailed = 4;

core::Result<std::string> read(const char *file) { return storage::readFile(file, pack::kMaxManifestBytes); }

core::Result<> installAndShow(kiosk::InstalledContent &content, const char *mirror, const kiosk::SetManifests &wanted)
{
    kiosk::FolderBlobSource source(mirror);
    const std::atomic_bool stop = false;
    const auto installed = kiosk::PackInstaller(content, {&source}).install(wanted, stop);
    if (!installed)
        return tl::unexpected(installed.error());
    const auto opened = content.openCandidate();
    if (!opened)
        return tl::unexpected(opened.error());
    return *opened ? content.keep((*opened)->library->set) : core::Result<>();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4 && argc != 5 && argc != 7)
        return 2;
    kiosk::SetManifests wanted{read(argv[3]).value(), {}, {}};
    if (argc > 4)
        wanted.notices = read(argv[4]).value();
    if (argc > 6)
        wanted.overlays.emplace(argv[5], read(argv[6]).value());
    kiosk::InstalledContent content(argv[1], "test");
    const auto done = installAndShow(content, argv[2], wanted);
    if (done)
        return 0;
    std::printf("%s\n", done.error().detail.c_str());
    const auto slots = content.slots().read();
    const bool canShow = slots && slots->current && content.open(*slots->current).has_value();
    std::printf("%s\n", canShow ? slots->current->id().c_str() : "nothing can be shown");
    return done.error().code == core::Code::Full ? kFull : kFailed;
}
