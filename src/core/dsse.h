// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A DSSE envelope (Dead Simple Signing Envelope, protocol 1.0.2): a payload, its type and signatures over both.
struct Envelope
{
    struct Signature
    {
        std::string keyId;
        Bytes signature;
        bool operator==(const Signature &) const = default;
    };
    std::string payloadType;
    std::string payload;
    std::vector<Signature> signatures;
    bool operator==(const Envelope &) const = default;
};

/// The bytes that are signed: "DSSEv1" SP LEN(type) SP type SP LEN(payload) SP payload.
[[nodiscard]] std::string preAuthEncoding(std::string_view payloadType, std::string_view payload);

[[nodiscard]] Envelope signEnvelope(std::string payloadType, std::string payload, const KeyPair &key);
/// True if one of the signatures is by `key` over this type and payload.
[[nodiscard]] bool isSignedBy(const Envelope &envelope, const PublicKey &key);

[[nodiscard]] std::string toJson(const Envelope &envelope);
/// Errors: Malformed.
[[nodiscard]] Result<Envelope> envelopeFromJson(std::string_view json);

/// Parse, check type and signature, give the payload. Errors: Malformed, Rejected (other type), Forged.
[[nodiscard]] Result<std::string> openEnvelope(std::string_view json, std::string_view payloadType,
                                               const PublicKey &key);

} // namespace core
