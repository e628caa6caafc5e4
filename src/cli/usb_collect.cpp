// SPDX-License-Identifier: Apache-2.0
#include "cli/usb_collect.h"

#include "core/dsse.h"
#include "core/sha256.h"
#include "core/stick_layout.h"
#include "core/sync_message.h"

#include <algorithm>

namespace cli {
namespace {

using core::Code;
using core::Result;
using storage::GuardedFolder;
namespace stick = core::stick;

constexpr size_t kMostKiosks = 20'000;
constexpr size_t kMostEnvelopes = 20'000; ///< of one kiosk

/// "…-9.json" before "…-10.json": the hub can say of more hours that they are complete if messages come in order.
bool isEarlier(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto number = [&](std::string_view text, size_t at) {
        size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return text.substr(at, end - at);
    };
    size_t i = 0;
    while (i < a.size() && i < b.size()) {
        const std::string_view left = number(a, i);
        const std::string_view right = number(b, i);
        if (left.empty() || right.empty() || left == right) {
            if (a[i] != b[i])
                return a[i] < b[i];
            ++i;
        } else {
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        }
    }
    return a.size() < b.size();
}

class Collector
{
public:
    Collector(const GuardedFolder &top, const HubClient &hub) : m_top(top), m_hub(hub) {}

    Result<std::vector<Delivery>> collect()
    {
        const auto all = m_top.folder(stick::kEnvelopes);
        if (!all && all.error().code == Code::NotFound)
            return m_deliveries;
        const auto kiosks = all.and_then([](const GuardedFolder &folder) { return folder.names(kMostKiosks); });
        if (!kiosks)
            return tl::unexpected(kiosks.error());
        for (const std::string &kiosk : kiosks->names) {
            const auto box = all->folder(kiosk);
            if (!box) {
                note(kiosk, "无法读取 not readable: " + box.error().detail, false);
                continue;
            }
            if (auto done = collectFrom(kiosk, *box); !done)
                return tl::unexpected(done.error());
        }
        return m_deliveries;
    }

private:
    Result<> collectFrom(const std::string &kiosk, const GuardedFolder &box)
    {
        auto names = box.names(kMostEnvelopes);
        if (!names)
            return tl::unexpected(names.error());
        std::ranges::sort(names->names, isEarlier);
        for (const std::string &name : names->names) {
            if (!name.ends_with(stick::kEnding))
                continue;
            const std::string what = kiosk + "/" + name;
            const auto bytes = box.read(name, stick::kMaxMessageFileBytes);
            const auto envelope = bytes.and_then([](const std::string &json) { return core::envelopeFromJson(json); });
            if (!envelope) {
                note(what, "无法读取 not readable: " + envelope.error().detail, false);
                continue;
            }
            const auto answer = m_hub.postMessage("/v1/sync", *bytes);
            if (!answer && answer.error().code == Code::Io)
                return tl::unexpected(answer.error());
            if (!answer) {
                note(what, "被拒绝 refused: " + answer.error().detail, false);
                continue;
            }
            if (auto kept = keepReceipt(what, *envelope, *answer, box, name); !kept)
                return kept;
        }
        return {};
    }

    /// Whether the hub signed the receipt, only the kiosk can tell; here it is only looked at whether it is one.
    Result<> keepReceipt(const std::string &what, const core::Envelope &envelope, const std::string &answer,
                         const GuardedFolder &box, const std::string &name)
    {
        const std::string sha256 = core::sha256Hex(core::asBytes(envelope.payload));
        const auto receipt = core::envelopeFromJson(answer).and_then(
            [](const core::Envelope &signedAnswer) { return core::syncReceiptFromJson(signedAnswer.payload); });
        if (!receipt || receipt->messageSha256 != sha256) {
            note(what, "答复不是回执 the hub's answer is no receipt for it; is the address right?", false);
            return {};
        }
        const auto folder = m_top.makeFolder(stick::kReceipts).and_then([&](const GuardedFolder &receipts) {
            return receipts.makeFolder(receipt->kiosk);
        });
        if (!folder)
            return tl::unexpected(folder.error());
        const std::string file = stick::receiptFileName(sha256);
        auto written = folder->write(file, core::asBytes(answer));
        if (!written && written.error().code == Code::Full) {
            // The hub has it: the envelope gives way to its receipt.
            (void)box.remove(name);
            written = folder->write(file, core::asBytes(answer));
        }
        if (!written)
            return written;
        std::string text = "已送达 delivered";
        if (!receipt->rejected.empty())
            text += "; " + std::to_string(receipt->rejectedCount()) +
                    " 条被搁置 records were set aside: " + receipt->rejected.begin()->first;
        note(what, text, true);
        return {};
    }

    void note(const std::string &what, const std::string &text, bool isDelivered)
    {
        m_deliveries.push_back({what + "  " + text, isDelivered});
    }

    const GuardedFolder &m_top;
    const HubClient &m_hub;
    std::vector<Delivery> m_deliveries;
};

} // namespace

Result<std::vector<Delivery>> collectEnvelopes(const GuardedFolder &top, const HubClient &hub)
{
    return Collector(top, hub).collect();
}

} // namespace cli
