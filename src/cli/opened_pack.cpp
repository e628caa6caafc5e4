// SPDX-License-Identifier: Apache-2.0
#include "cli/opened_pack.h"

#include "cli/read_aloud.h"
#include "cli/source_check.h"
#include "cli/temporary_folder.h"
#include "pack_building/pack_builder.h"

#include <iostream>

namespace cli {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

Result<pack::PackContent> openBuilt(const fs::path &folder)
{
    return pack::PackReader::open(folder).and_then([](const pack::PackReader &reader) {
        return reader.verifyAll().and_then([&] { return pack::readContent(reader); });
    });
}

Result<pack::PackContent> openSource(const fs::path &folder, const std::vector<std::string> &beside)
{
    auto loaded = loadSource(folder, beside);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (loaded->hasErrors()) {
        printFindings(folder, *loaded, std::cerr);
        return core::failure(Code::Rejected, folder.string() + " has errors and is no pack yet");
    }
    const auto temporary = TemporaryFolder::make();
    if (!temporary)
        return tl::unexpected(temporary.error());
    return addReadAloud(loaded->pack, folder, std::cerr)
        .and_then([&] { return pack_building::PackBuilder().build(loaded->pack, folder, temporary->path()); })
        .and_then([&](const pack_building::BuiltPack &) { return openBuilt(temporary->path()); });
}

} // namespace

Result<pack::PackContent> openPack(const fs::path &folder, const std::vector<std::string> &beside)
{
    std::error_code ignored;
    if (fs::exists(folder / "manifest.json", ignored))
        return openBuilt(folder);
    if (fs::exists(folder / "pack.yaml", ignored))
        return openSource(folder, beside);
    return core::failure(Code::NotFound,
                         folder.string() + " is neither a built pack (manifest.json) nor a source folder (pack.yaml)");
}

} // namespace cli
