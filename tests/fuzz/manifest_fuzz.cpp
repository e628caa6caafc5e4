// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "pack/manifest.h"
#include "pack/names.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto manifest = pack::manifestFromJson(fuzz::textOf(data, size));
    if (!manifest)
        return 0;
    for (const pack::PackFile &file : manifest->files)
        fuzz::require(pack::isPackPath(file.path) && pack::isSha256(file.sha256), "only paths and hashes come through");
    const auto again = pack::manifestFromJson(toJson(*manifest));
    fuzz::require(again && *again == *manifest, "what was read is written and read as it was");
    return 0;
}
