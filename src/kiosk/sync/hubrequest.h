// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>
#include <chrono>

namespace kiosk {

/// A request to the hub that follows no redirect, keeps and sends no cookie and no password, and is answered by no
/// cache; answers come as they are, so that their size is that on the wire. It fails once no byte moved for `silence`.
[[nodiscard]] QNetworkRequest hubRequest(const QUrl &url, std::chrono::milliseconds silence);

} // namespace kiosk
