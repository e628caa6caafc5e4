// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/enrolment.h"

#include "core/counter.h"
#include "core/dsse.h"
#include "core/encoding.h"
#include "core/sync_message.h"
#include "kiosk/sync/hubconnection.h"
#include "tuf/updater.h"

#include <QEventLoop>
#include <algorithm>
#include <map>
#include <system_error>

namespace kiosk {
namespace {

constexpr size_t kCodeCharacters = 20;
constexpr std::string_view kCodeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

core::Result<std::string> checkedCode(const std::string &typed)
{
    std::string code = core::normalisedBase32(typed);
    const bool isCode = code.size() == kCodeCharacters && code.find_first_not_of(kCodeAlphabet) == std::string::npos;
    if (!isCode)
        return core::failure(core::Code::Rejected,
                             "\"" + typed +
                                 "\" is no enrolment code: it has 20 letters and digits in groups of five, "
                                 "like ABCDE-FGHJK-MNPQR-STVWX");
    return code;
}

/// The identity to enrol: a new one, or the one whose enrolment was not finished.
core::Result<KioskIdentity> startedIdentity(const std::filesystem::path &dataFolder)
{
    auto identity = loadIdentity(dataFolder);
    if (identity && identity->isEnrolled())
        return core::failure(core::Code::Rejected,
                             "already enrolled as " + identity->kiosk + " with " + identity->hubUrl +
                                 ": to enrol it anew, use the staff panel, or a fresh data folder");
    if (identity)
        return identity;
    if (identity.error().code == core::Code::Malformed) {
        const std::filesystem::path file = identityFile(dataFolder);
        std::error_code error;
        std::filesystem::rename(file, file.string() + ".damaged", error);
        if (error)
            return core::failure(core::Code::Io, "cannot set aside " + file.string() + ": " + error.message());
    } else if (identity.error().code != core::Code::NotFound) {
        return identity;
    }
    return KioskIdentity{core::KeyPair::generate(), {}, {}, {}, {}};
}

HubAnswer askHub(const QUrl &hub, const EnrolmentOrder &order, const std::string &envelope)
{
    HubConnection connection(hub, order.timeout);
    QEventLoop loop;
    HubAnswer answer;
    answer.problem = QStringLiteral("it was not waited for");
    const std::stop_callback stopped(
        order.stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    connection.post(QStringLiteral("/v1/enrol"), envelope, [&](HubAnswer received) {
        answer = std::move(received);
        loop.quit();
    });
    loop.exec();
    return answer;
}

core::Result<core::Enrolment> checkedEnrolment(const QByteArray &body, const std::string &code)
{
    const auto envelope = core::envelopeFromJson(body.toStdString());
    if (!envelope)
        return core::failure(core::Code::Malformed,
                             "what answers is no hub: " + envelope.error().detail + ". Check the address");
    if (envelope->payloadType != core::kEnrolmentType)
        return core::failure(core::Code::Malformed,
                             "what answers is no hub that this program knows. Check the address");
    auto enrolment = core::enrolmentFromJson(envelope->payload);
    if (!enrolment)
        return enrolment;
    if (!core::isCodeOfHub(code, enrolment->hubKey) || !core::isSignedBy(*envelope, enrolment->hubKey))
        return core::failure(core::Code::Forged,
                             "the code was not made by the hub that answered: either its last ten characters are "
                             "mistyped, or this is another hub. Nothing was changed; check code and address");
    if (!core::isCounterText(enrolment->kiosk))
        return core::failure(core::Code::Malformed, "the hub gave no usable name to this kiosk");
    return enrolment;
}

/// A hub that publishes tells whose content this kiosk is to trust from now on.
core::Result<> trustContent(const std::filesystem::path &dataFolder, const std::string &root)
{
    if (root.empty())
        return {};
    return tuf::trustRoot(tuf::MetadataFolder(dataFolder / "content" / "tuf"), root).map_error([](core::Error error) {
        return core::Error{error.code, "the hub names no usable root of its content: " + error.detail};
    });
}

EnrolmentError refusal(const HubAnswer &answer, const std::string &hubUrl)
{
    using enum EnrolmentFault;
    const std::string problem = answer.problem.toStdString();
    if (answer.status == 0)
        return {{core::Code::Io, "the hub at " + hubUrl + " was not reached: " + problem}, NotReached};
    static const std::map<QString, EnrolmentFault> kFaults{{QStringLiteral("code-wrong"), CodeWrong},
                                                           {QStringLiteral("code-expired"), CodeExpired},
                                                           {QStringLiteral("code-used-up"), CodeUsedUp},
                                                           {QStringLiteral("too-many-attempts"), TooManyTries}};
    const auto known = kFaults.find(answer.kind);
    const EnrolmentFault fault = known == kFaults.end() ? Refused : known->second;
    if (answer.status == 401 || answer.status == 403)
        return {{core::Code::Rejected, "the hub refuses the code: " + problem}, fault};
    return {{core::Code::Io, "the hub at " + hubUrl + " did not enrol this kiosk: " + problem}, fault};
}

/// What goes wrong in `result` is that fault, unless its code says better.
template <typename Value>
tl::expected<Value, EnrolmentError> otherwise(core::Result<Value> result, EnrolmentFault fault)
{
    return std::move(result).map_error([&](core::Error error) {
        const EnrolmentFault better = error.code == core::Code::Forged ? EnrolmentFault::OtherHub : fault;
        return EnrolmentError{std::move(error), better};
    });
}

} // namespace

tl::expected<KioskIdentity, EnrolmentError> enrol(const EnrolmentOrder &order)
{
    using enum EnrolmentFault;
    const auto hub = otherwise(HubConnection::checkedUrl(order.hubUrl), Address);
    if (!hub)
        return tl::unexpected(hub.error());
    const auto code = otherwise(checkedCode(order.code), Code);
    if (!code)
        return tl::unexpected(code.error());
    std::error_code ignored; // writing the identity says it better
    std::filesystem::create_directories(order.dataFolder, ignored);
    auto identity = otherwise(startedIdentity(order.dataFolder), Disk);
    if (!identity && identity.error().code == core::Code::Rejected)
        identity.error().fault = AlreadyEnrolled;
    if (!identity)
        return identity;
    // Before the request: should the answer be lost, the same key asks again, and the hub knows it.
    identity->hubUrl = hub->toString().toStdString();
    if (const auto saved = otherwise(saveIdentity(*identity, order.dataFolder), Disk); !saved)
        return tl::unexpected(saved.error());

    const core::EnrolRequest request{*code, identity->key.publicKey(), order.name.substr(0, core::kMaxNameBytes),
                                     HUHANG_VERSION};
    const auto envelope = core::signEnvelope(std::string(core::kEnrolType), core::toJson(request), identity->key);
    const HubAnswer answer = askHub(*hub, order, core::toJson(envelope));
    if (answer.status != 200)
        return tl::unexpected(refusal(answer, identity->hubUrl));
    const auto enrolment = otherwise(checkedEnrolment(answer.body, *code), NoHub);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    if (auto trusted = otherwise(trustContent(order.dataFolder, enrolment->contentRoot), Disk); !trusted)
        return tl::unexpected(trusted.error());
    identity->kiosk = enrolment->kiosk;
    identity->venue = enrolment->venue;
    identity->hubKey = enrolment->hubKey;
    return otherwise(saveIdentity(*identity, order.dataFolder), Disk).map([&] { return *identity; });
}

} // namespace kiosk
