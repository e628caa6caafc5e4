// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/stickwords.h"

namespace kiosk {

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
        words << tr("U 盘带来了内容，核对签名后会更新。");
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

} // namespace kiosk
