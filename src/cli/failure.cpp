// SPDX-License-Identifier: Apache-2.0
#include "cli/failure.h"

#include "pack/clean_text.h"

#include <iostream>

namespace cli {

int fail(const core::Error &error)
{
    std::cerr << "huhang: " << pack::visibleText(error.detail) << '\n';
    return 1;
}

} // namespace cli
