// SPDX-License-Identifier: Apache-2.0
// What a kiosk does first at a start after it was enrolled anew, without its screen.
//
//   enrolling_program FOLDER
//
// FOLDER is its data folder. Exit status 0: the new identity is in use, 3: it is not; the output says why.
#include "kiosk/sync/reenrolment.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const auto taken = kiosk::takeWaitingIdentity(argv[1]);
    if (taken)
        return 0;
    std::printf("%s\n", taken.error().detail.c_str());
    return 3;
}
