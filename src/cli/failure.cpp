// SPDX-License-Identifier: Apache-2.0
#include "cli/failure.h"

#include <iostream>

namespace cli {

int fail(const core::Error &error)
{
    std::cerr << "huhang: " << error.detail << '\n';
    return 1;
}

} // namespace cli
