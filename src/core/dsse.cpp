// SPDX-License-Identifier: Apache-2.0
#include "core/dsse.h"

#include "core/encoding.h"
#include "core/json.h"

namespace core {

std::string preAuthEncoding(std::string_view payloadType, std::string_view payload)
{
    std::string text = "DSSEv1 ";
    text.append(std::to_string(payloadType.size())).append(" ").append(payloadType).append(" ");
    text.append(std::to_string(payload.size())).append(" ").append(payload);
    return text;
}

Envelope signEnvelope(std::string payloadType, std::string payload, const KeyPair &key)
{
    Bytes signature = key.sign(asBytes(preAuthEncoding(payloadType, payload)));
    return {std::move(payloadType), std::move(payload), {{key.publicKey().keyId(), std::move(signature)}}};
}

bool isSignedBy(const Envelope &envelope, const PublicKey &key)
{
    // The keyid is a hint only (DSSE): every signature is tried.
    const std::string signedText = preAuthEncoding(envelope.payloadType, envelope.payload);
    for (const Envelope::Signature &one : envelope.signatures)
        if (key.verifies(asBytes(signedText), one.signature))
            return true;
    return false;
}

std::string toJson(const Envelope &envelope)
{
    Json json{{"payloadType", envelope.payloadType},
              {"payload", toBase64(asBytes(envelope.payload))},
              {"signatures", Json::array()}};
    for (const Envelope::Signature &one : envelope.signatures)
        json["signatures"].push_back({{"keyid", one.keyId}, {"sig", toBase64(one.signature)}});
    return json.dump();
}

Result<Envelope> envelopeFromJson(std::string_view text)
{
    return parseJson(text, "envelope", [](const Json &json) -> Result<Envelope> {
        Envelope envelope;
        envelope.payloadType = json.at("payloadType").get<std::string>();
        const auto payload = fromBase64(json.at("payload").get_ref<const std::string &>());
        if (!payload)
            return failure(Code::Malformed, "envelope: payload is not base64");
        envelope.payload = asText(*payload);
        const Json &signatures = json.at("signatures");
        if (!signatures.is_array() || signatures.empty() || signatures.size() > 8)
            return failure(Code::Malformed, "envelope: needs 1 to 8 signatures");
        for (const Json &one : signatures) {
            auto signature = fromBase64(one.at("sig").get_ref<const std::string &>());
            if (!signature)
                return failure(Code::Malformed, "envelope: a signature is not base64");
            envelope.signatures.push_back({one.value("keyid", ""), std::move(*signature)});
        }
        return envelope;
    });
}

Result<std::string> openEnvelope(std::string_view json, std::string_view payloadType, const PublicKey &key)
{
    auto envelope = envelopeFromJson(json);
    if (!envelope)
        return tl::unexpected(envelope.error());
    if (envelope->payloadType != payloadType)
        return failure(Code::Rejected,
                       "envelope of type " + envelope->payloadType + ", expected " + std::string(payloadType));
    if (!isSignedBy(*envelope, key))
        return failure(Code::Forged, "no signature of the envelope is by key " + key.keyId());
    return std::move(envelope->payload);
}

} // namespace core
