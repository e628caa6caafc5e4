// SPDX-License-Identifier: Apache-2.0
// Builds the catalogue of a pack again and again until it is killed; says when each build begins.
#include "kiosk/content/content_store.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const kiosk::ContentStore store(argv[1], argv[2]);
    for (;;) {
        std::puts("building");
        std::fflush(stdout);
        if (const auto built = store.build(); !built) {
            std::fprintf(stderr, "%s\n", built.error().detail.c_str());
            return 1;
        }
    }
}
