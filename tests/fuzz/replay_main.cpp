// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over the files of its corpus: what was found once stays found, and the targets stay compiled.
#include "fuzz.h"
#include "support/files.h"

#include <iostream>

int main(int argc, char *argv[])
{
    int inputs = 0;
    for (int i = 1; i < argc; ++i)
        for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (!entry.is_regular_file())
                continue;
            const std::string input = support::readAll(entry.path());
            static_cast<void>(
                LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size()));
            ++inputs;
        }
    std::cout << inputs << " inputs\n";
    return inputs > 0 ? 0 : 1;
}
