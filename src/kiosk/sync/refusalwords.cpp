// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/refusalwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kiosk {
namespace {

constexpr char kContext[] = "kiosk::RefusalWords";

struct Words
{
    const char *kind;
    const char *zhHans;
    const char *english;
};

constexpr std::array kWords{
    Words{"revoked",
          QT_TRANSLATE_NOOP(
              "kiosk::RefusalWords",
              "管理中心已停用本终端，不再接收它的计数（设备更换、遗失或搬迁时，办公室会这样做）。已有计数仍保存在本机。"
              "如要重新启用：请向办公室领取新的注册码，在工作人员面板按“重新注册”。"),
          "The office revoked this kiosk, as it does when a machine is replaced, lost or moved: the hub takes no more "
          "counts from it. What was counted stays on this machine. To use it again, ask the office for a new code and "
          "touch Enrol anew on the staff panel."},
    Words{
        "unknown-kiosk",
        QT_TRANSLATE_NOOP(
            "kiosk::RefusalWords",
            "管理中心不认识本终端：所连的可能是另一个中心，或该中心已重新安装。已有计数仍保存在本机，会继续尝试发送。"
            "请核对中心的地址；如中心已重装，请办公室恢复其备份，或领取新的注册码重新注册。"),
        "The hub does not know this kiosk: it may be another hub, or one that was set up anew. What was counted stays "
        "on this machine and is sent again by itself. Check the hub's address; if the hub was set up anew, let the "
        "office restore its backup, or enrol this kiosk with a new code."},
    Words{"wrong-signature",
          QT_TRANSLATE_NOOP(
              "kiosk::RefusalWords",
              "管理中心无法确认消息来自本终端：途中的设备可能改动了消息，或本机的 identity.json 属于另一台终端。"
              "已有计数仍保存在本机，会继续尝试发送。请检查代理服务器；如数据目录是从别处复制的，请在工作人员面板重新注"
              "册。"),
          "The hub cannot tell that the message is from this kiosk: something on the way may have changed it, or "
          "identity.json belongs to another machine. What was counted stays on this machine and is sent again by "
          "itself. Check the proxy; if the data folder was copied from elsewhere, enrol anew on the staff panel."},
};

const Words *wordsOf(const QString &kind)
{
    const auto found = std::ranges::find(kWords, kind, [](const Words &words) { return QLatin1String(words.kind); });
    return found == kWords.end() ? nullptr : found;
}

} // namespace

QString refusalWords(const QString &kind)
{
    const Words *words = wordsOf(kind);
    return words ? QString::fromUtf8(words->zhHans) + u' ' + QString::fromUtf8(words->english) : QString();
}

QString detailForStaff(const SyncStatus &status)
{
    const Words *words = wordsOf(status.refusal);
    return words ? QCoreApplication::translate(kContext, words->zhHans) : status.detail;
}

} // namespace kiosk
