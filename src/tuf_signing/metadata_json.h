// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "tuf/metadata.h"

/// The signed part of metadata as JSON: what tuf::rootFrom() and its like read.
namespace tuf_signing {

inline constexpr const char *kSpecVersion = "1.0.31";

[[nodiscard]] core::Json toJson(const tuf::Key &key);
[[nodiscard]] core::Json toJson(const tuf::Root &root);
[[nodiscard]] core::Json toJson(const tuf::Timestamp &timestamp);
[[nodiscard]] core::Json toJson(const tuf::Snapshot &snapshot);
[[nodiscard]] core::Json toJson(const tuf::Targets &targets);

} // namespace tuf_signing
