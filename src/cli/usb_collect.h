// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/hub_client.h"
#include "core/result.h"
#include "storage/guarded_folder.h"

#include <string>
#include <vector>

namespace cli {

/// What became of one envelope.
struct Delivery
{
    std::string text; ///< for people
    bool isDelivered = false;
};

/// Sends each envelope on the stick to the hub and leaves its signed receipt on the stick. An envelope stays there
/// until its kiosk has taken the receipt; sending it again changes nothing. One that is refused keeps the others from
/// nothing. `top` is the folder "huhang".
///
/// Errors: Io (the hub is not reached: nothing more is tried; the stick cannot be written), Full, Rejected (links or
/// files in place of folders).
[[nodiscard]] core::Result<std::vector<Delivery>> collectEnvelopes(const storage::GuardedFolder &top,
                                                                   const HubClient &hub);

} // namespace cli
