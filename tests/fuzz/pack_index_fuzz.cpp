// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "pack/names.h"
#include "pack/pack_index.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto index = pack::packIndexFromJson(fuzz::textOf(data, size));
    if (!index)
        return 0;
    fuzz::require(std::ranges::all_of(index->notices, pack::isId), "only ids come through");
    fuzz::require(std::ranges::is_sorted(index->notices), "ids are sorted");
    const auto again = pack::packIndexFromJson(toJson(*index));
    fuzz::require(again && *again == *index, "what was read is written and read as it was");
    return 0;
}
