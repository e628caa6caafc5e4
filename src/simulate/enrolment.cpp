// SPDX-License-Identifier: Apache-2.0
#include "simulate/enrolment.h"

#include "core/dsse.h"
#include "core/encoding.h"
#include "core/gzip.h"
#include "core/sync_message.h"

namespace simulate {

using core::Code;
using core::Result;

Result<std::unique_ptr<Identity>> enrol(HubLine &line, const std::string &code, const std::string &name)
{
    const core::KeyPair key = core::KeyPair::generate();
    const core::EnrolRequest request{core::normalisedBase32(code), key.publicKey(), name, "simulated " HUHANG_VERSION};
    const auto envelope = core::signEnvelope(std::string(core::kEnrolType), core::toJson(request), key);
    const auto answer = line.post("/v1/enrol", core::gzip(core::toJson(envelope)), true);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto opened = core::envelopeFromJson(*answer);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto enrolment = core::enrolmentFromJson(opened->payload);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    if (opened->payloadType != core::kEnrolmentType || !core::isCodeOfHub(code, enrolment->hubKey) ||
        !core::isSignedBy(*opened, enrolment->hubKey))
        return core::failure(Code::Forged, "the answer to the enrolment is not by the hub that made the code");
    return std::make_unique<Identity>(Identity{key, enrolment->kiosk, enrolment->venue, enrolment->hubKey});
}

} // namespace simulate
