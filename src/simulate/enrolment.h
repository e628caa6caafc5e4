// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "simulate/hub_line.h"
#include "simulate/machine.h"

#include <memory>
#include <string>

namespace simulate {

/// Makes a key and enrols a kiosk with it. Errors: Rejected (the hub refuses the code), Forged (not the hub that made
/// the code), Malformed, Io.
[[nodiscard]] core::Result<std::unique_ptr<Identity>> enrol(HubLine &line, const std::string &code,
                                                            const std::string &name);

} // namespace simulate
