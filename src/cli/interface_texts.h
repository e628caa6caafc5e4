// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/spoken_texts.h"

#include <string_view>
#include <vector>

namespace cli {

/// What the pages themselves say in Chinese and English, from a Qt translation file (.ts) into English: every text
/// without a place for something else in it, except what staff see. Also single digits, from which a kiosk puts
/// numbers together.
[[nodiscard]] std::vector<pack_building::SpokenDocument> interfaceTexts(std::string_view translations);

} // namespace cli
