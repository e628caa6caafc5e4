// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kiosk {

/// What a hub's refusal of this kiosk means, why it may have come and what to do, for staff, in Chinese and English:
/// neither the kiosk's interface language nor the hub's answer tells which of them they read. Empty for a `kind` (the
/// last part of a problem's type) that the hub explains well enough itself.
[[nodiscard]] QString refusalWords(const QString &kind);

} // namespace kiosk
