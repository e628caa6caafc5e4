// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/publish/content_folder.h"
#include "tuf/metadata.h"
#include "tuf_signing/online_signer.h"

#include <chrono>
#include <string>
#include <string_view>

namespace hub {

enum class TrustOutcome { New, Known };

/// What the hub is about to trust, or trusts already.
struct TrustedRoot
{
    tuf::Root root;
    TrustOutcome outcome = TrustOutcome::New;
};

/// Makes `rootBytes` the root that the hub trusts, from which everything else follows. One that is trusted already is a
/// success; another one is refused, because a root changes only by its own holders' signatures.
///
/// Errors: Malformed, Unsupported, Forged (not signed by its own keys), Rejected (expired, no consistent snapshots, the
/// hub trusts another one), Io, Full. Thread: any.
[[nodiscard]] core::Result<TrustedRoot> trustRoot(const ContentFolder &content, std::string_view rootBytes,
                                                  std::chrono::sys_seconds now);

/// Succeeds if the root lets these keys, and no others, sign snapshot and timestamp, and nothing else: the hub's keys
/// say what is newest, never what is true. Errors: Rejected.
[[nodiscard]] core::Result<> checkOnlineKeys(const tuf::Root &root, const tuf_signing::OnlineKeys &keys);

} // namespace hub
