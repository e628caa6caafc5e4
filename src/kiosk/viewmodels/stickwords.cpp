// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/stickwords.h"

#include "kiosk/content/repository_update.h"

namespace kiosk {
namespace {

QString megabytes(std::int64_t bytes)
{
    constexpr double kBytes = 1 << 20;
    return QString::number(double(bytes) / kBytes, 'f', 1);
}

} // namespace

QStringList StickWords::of(const StickReport &report)
{
    QStringList words;
    if (report.receiptsTaken > 0)
        words << tr("办公室已收到本终端先前的 %n 个信封。", nullptr, report.receiptsTaken);
    if (report.receiptsUseless > 0)
        words << tr("U 盘上有 %n 份回执不适用于本终端。", nullptr, report.receiptsUseless);
    const int envelopes = report.envelopesWritten + report.envelopesKept;
    if (envelopes > 0)
        //: %1 and %2 are numbers. An envelope is a file with counts for the office.
        words << tr("U 盘上有 %1 个给办公室的信封，共 %2 条计数。").arg(envelopes).arg(report.recordsOnStick);
    if (report.hasEverything)
        words << tr("全部待确认的计数都在 U 盘上了，请把它交给办公室。");
    if (report.waitingCounts > 0 && !report.isTimeKnown)
        words << tr("时钟未校准：有 %n 次计数还不能带走。", nullptr, int(report.waitingCounts));
    if (report.isCopy)
        words << tr("有两台机器以本终端的身份计数：请只保留一台，其余重新注册。");
    if (report.repository)
        words << tr("U 盘带来了内容，签名核对无误才会使用。");
    for (const std::string &problem : report.problems)
        words << tr("问题：%1").arg(QString::fromStdString(problem));
    if (report.furtherProblems > 0)
        words << tr("还有 %n 个问题。", nullptr, report.furtherProblems);
    if (words.isEmpty())
        words << tr("没有需要交换的东西。");
    return words;
}

QString StickWords::of(const QString &stick, const StickProgress &progress)
{
    constexpr std::int64_t kKiB = 1024;
    switch (progress.work) {
    case StickProgress::Work::Receipts:
        //: While a USB stick is used: %1 is its folder, %2 of %3 receipts.
        return tr("U 盘 %1：正在读取回执，第 %2 份，共 %3 份。请不要拔出。")
            .arg(stick)
            .arg(progress.done)
            .arg(progress.all);
    case StickProgress::Work::Counts:
        //: While a USB stick is used: %1 is its folder, %2 of %3 counters.
        return tr("U 盘 %1：正在写入计数，%2 / %3 条。请不要拔出。").arg(stick).arg(progress.done).arg(progress.all);
    case StickProgress::Work::Logs:
        //: While a USB stick is used: %1 is its folder, %2 of %3 KB.
        return tr("U 盘 %1：正在存日志，%2 / %3 KB。请不要拔出。")
            .arg(stick)
            .arg(progress.done / kKiB)
            .arg(progress.all / kKiB);
    }
    return {};
}

QString StickWords::of(const UpdateProgress &progress)
{
    const QString done = megabytes(progress.done);
    const QString all = megabytes(progress.all);
    switch (progress.work) {
    case UpdateProgress::Work::Signatures:
        return tr("正在核对 U 盘上内容的签名。请不要拔出。");
    case UpdateProgress::Work::Comparing:
        //: Content from a USB stick: %1 of %2 MB.
        return tr("正在核对本机已有的内容，%1 / %2 MB。请不要拔出。").arg(done, all);
    case UpdateProgress::Work::Fetching:
        //: Content from a USB stick: %1 of %2 MB.
        return tr("正在从 U 盘复制并核对新内容，%1 / %2 MB。请不要拔出。").arg(done, all);
    case UpdateProgress::Work::Catalogue:
        return tr("内容已复制并核对，正在整理目录。");
    }
    return {};
}

QString StickWords::headOf(const FolderUpdate &update)
{
    const bool isTrouble = !update.result || !update.result->troubles.empty();
    if (isTrouble && update.isFolderGone)
        return tr("内容没有取完，U 盘就拔出了。屏幕仍显示原来的内容；再插一次，已取好的部分不用重来。");
    if (!update.result)
        switch (update.result.error().code) {
        case core::Code::Full:
            return tr("内容没有取完：本机磁盘已满。屏幕仍显示原来的内容；请释放空间，再插一次。");
        case core::Code::Io:
        case core::Code::NotFound:
            return tr(
                "没有从 U 盘取到完整的内容，屏幕仍显示原来的内容。请再插一次；仍不行时，请把下面的问题告诉办公室。");
        case core::Code::Malformed:
        case core::Code::Rejected:
        case core::Code::Forged:
        case core::Code::Unsupported:
            return tr("U 盘上的内容没有通过核对，没有使用，屏幕仍显示原来的内容。请办公室重新制作 U 盘。");
        }
    const Installation &made = update.result->installation;
    switch (made.outcome) {
    case InstallOutcome::Ready:
        if (made.fetchedBlobs == 0)
            return tr("新内容已在本机，离开本面板后显示。现在可以拔出 U 盘。");
        //: %n new files, together %1 MB.
        return tr("%n 个新文件（%1 MB）已核对并存好，离开本面板后显示。现在可以拔出 U 盘。", nullptr, made.fetchedBlobs)
            .arg(megabytes(made.fetchedBytes));
    case InstallOutcome::Unchanged:
        return isTrouble ? tr("内容没有更新，屏幕仍显示原来的内容。")
                         : tr("U 盘上的内容已核对，本机已经有了，不用更新。现在可以拔出 U 盘。");
    case InstallOutcome::Refused:
        return tr("U 盘上的内容以前没能正常显示，不再尝试，屏幕仍显示原来的内容。请告诉办公室。");
    case InstallOutcome::Stopped:
        return {};
    }
    return {};
}

QStringList StickWords::of(const FolderUpdate &update)
{
    QStringList words{headOf(update)};
    const auto add = [&](const std::string &problem) { words << tr("问题：%1").arg(QString::fromStdString(problem)); };
    if (!update.result) {
        add(update.result.error().detail);
        return words;
    }
    for (const std::string &trouble : update.result->troubles)
        add(trouble);
    for (const LeftOut &leftOut : update.result->installation.leftOut)
        add(leftOut.pack + ", " + leftOut.what + ": " + leftOut.why);
    return words;
}

} // namespace kiosk
