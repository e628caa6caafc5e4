// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <filesystem>
#include <gmock/gmock.h>

namespace fs = std::filesystem;

int main(int argc, char **argv)
{
    // Flushing is simulated everywhere, so that memory will do for a disk.
    std::error_code failed;
    if (const fs::space_info memory = fs::space("/dev/shm", failed); !failed && memory.available > 512u << 20)
        ::setenv("TMPDIR", "/dev/shm", 0);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
