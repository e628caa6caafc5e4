// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/stafflines.h"

#include "kiosk/content/china_day.h"
#include "kiosk/sync/refusalwords.h"

#include <QDateTime>
#include <algorithm>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t kMiB = 1 << 20;
/// Enough for a year of counts and one more set of content.
constexpr std::int64_t kEnoughBytes = 1024 * kMiB;
/// Less than that, and counts may soon find no room.
constexpr std::int64_t kScarceBytes = 100 * kMiB;
constexpr qsizetype kShownHash = 12;
constexpr qsizetype kMoodColumn = 4;
/// Behind the counts.
constexpr qsizetype kFormerPlace = 2;

QString timeText(std::chrono::sys_seconds time)
{
    const int offset = int(std::chrono::seconds(kChinaOffset).count());
    // Isolated from left to right: among Arabic words the day would come before the year.
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::OffsetFromUTC, offset)
        .toString(u"'\u2066'yyyy-MM-dd HH:mm'\u2069'"_s);
}

} // namespace

RowModel::Row StaffLines::row(const char *id, const QString &title, Mood mood, const QString &value,
                              const QString &advice)
{
    switch (mood) {
    case Mood::Good:
        //: State of a line on the staff panel. Read aloud, not shown.
        return {QLatin1StringView(id), title, value, advice, u"good"_s, tr("正常")};
    case Mood::Plain:
        //: State of a line on the staff panel. Read aloud, not shown.
        return {QLatin1StringView(id), title, value, advice, u"plain"_s, tr("信息")};
    case Mood::Attention:
        //: State of a line on the staff panel. Read aloud, not shown.
        return {QLatin1StringView(id), title, value, advice, u"attention"_s, tr("请留意")};
    case Mood::Bad:
        //: State of a line on the staff panel. Read aloud, not shown.
        return {QLatin1StringView(id), title, value, advice, u"bad"_s, tr("需要处理")};
    }
    return {};
}

QList<RowModel::Row> StaffLines::rows() const
{
    QList<RowModel::Row> rows{syncRow(),  countsRow(),  journalRow(), contentRow(), updateRow(), diskRow(),
                              clockRow(), networkRow(), screenRow(),  kioskRow(),   programRow()};
    for (const FormerStatus &former : m_facts.former)
        if (!former.isTold)
            rows.insert(kFormerPlace, formerRow(former));
    const auto urgency = [](const RowModel::Row &row) {
        const QString mood = row[kMoodColumn].toString();
        return mood == u"bad" ? 0 : mood == u"attention" ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, urgency);
    return rows;
}

RowModel::Row StaffLines::syncRow() const
{
    //: Line of the staff panel: whether counts reach the hub.
    const QString title = tr("与管理中心的连接");
    const SyncStatus &sync = m_facts.sync;
    const QString receipt = sync.lastReceiptAtUtc ? tr("最近回执：%1").arg(timeText(*sync.lastReceiptAtUtc))
                                                  : tr("本次启动后还没有收到回执");
    switch (sync.phase) {
    case SyncPhase::NotEnrolled:
        if (m_facts.kiosk.isEmpty())
            return row("sync", title, Mood::Attention, tr("本终端尚未注册，计数先存在本机"),
                       //: What is in quotation marks is a button of the staff panel.
                       tr("请向办公室领取注册码，再按“注册”。"));
        return row("sync", title, Mood::Bad, tr("管理中心的地址不能使用"),
                   tr("请核对启动参数 --hub，或重新注册。技术信息：%1").arg(sync.detail));
    case SyncPhase::Idle:
        return row("sync", title, Mood::Good, tr("正常。%1").arg(receipt));
    case SyncPhase::Sending:
        return row("sync", title, Mood::Plain, tr("正在发送。%1").arg(receipt));
    case SyncPhase::Waiting:
        return row("sync", title, sync.lastReceiptAtUtc ? Mood::Attention : Mood::Plain,
                   tr("暂时没有连上，会自动再试。%1").arg(receipt),
                   tr("请检查网线、无线网络和管理中心的地址；计数不会丢失。技术信息：%1").arg(sync.detail));
    case SyncPhase::Refused:
        if (sync.isCopy)
            return row("sync", title, Mood::Bad, tr("另有一台设备以本终端的编号计数"),
                       //: What is in quotation marks is a button of the staff panel.
                       tr("其中一台是另一台的副本。计数照常送达，但办公室分不清是哪一台。请只保留一台不变，在其余设备上"
                          "按“重新注册”。"));
        return row("sync", title, Mood::Bad, tr("管理中心拒绝本终端"), detailForStaff(sync));
    }
    return {};
}

RowModel::Row StaffLines::countsRow() const
{
    //: Line of the staff panel: counts that the hub has not confirmed.
    const QString title = tr("计数");
    if (!m_facts.counts)
        return row("counts", title, Mood::Plain, tr("正在读取"));
    const JournalCounts &counts = *m_facts.counts;
    if (counts.waitingCounts > 0)
        return row("counts", title, Mood::Attention,
                   //: %1 and %2 are numbers.
                   tr("%1 条等待管理中心确认；其中 %2 次计数等待校准时钟")
                       .arg(counts.pendingRecords)
                       .arg(counts.waitingCounts),
                   tr("接通网络，或插入办公室的 U 盘，时钟校准后会自动归入正确的时间。"));
    if (counts.pendingRecords > 0)
        return row("counts", title, Mood::Plain, tr("%1 条等待管理中心确认").arg(counts.pendingRecords),
                   tr("不用处理：联网后自动发送，也可以用 U 盘带走。"));
    return row("counts", title, Mood::Good, tr("管理中心已确认全部计数"));
}

RowModel::Row StaffLines::formerRow(const FormerStatus &former)
{
    //: Line of the staff panel: counts of an earlier enrolment of this machine.
    const QString title = tr("原编号的计数");
    const QByteArray id = "former-" + former.kiosk.toUtf8();
    if (former.sync.refusal == u"revoked")
        return row(id.constData(), title, Mood::Bad,
                   //: %1 is the earlier id of this machine, %2 a number of counters.
                   tr("办公室已停用原编号 %1，它的 %2 条计数送不出去了").arg(former.kiosk).arg(former.pendingRecords),
                   //: %1 is a folder.
                   tr("这些计数留在 %1，不会删除。请告诉办公室，由办公室决定如何处理。").arg(former.folder));
    if (!former.sync.refusal.isEmpty())
        return row(id.constData(), title, Mood::Bad,
                   tr("管理中心不接受原编号 %1，它的 %2 条计数还没有送达").arg(former.kiosk).arg(former.pendingRecords),
                   //: %1 is a folder, %2 what the hub says.
                   tr("这些计数留在 %1，不会删除，会自动再试。请告诉办公室。技术信息：%2")
                       .arg(former.folder, detailForStaff(former.sync)));
    return row(id.constData(), title, Mood::Plain,
               tr("原编号 %1 还有 %2 条等待管理中心确认").arg(former.kiosk).arg(former.pendingRecords),
               tr("不用处理：联网后以原编号自动发送，也可以用 U 盘带走。全部确认后，这一行会消失。"));
}

RowModel::Row StaffLines::journalRow() const
{
    //: Line of the staff panel: where counts are kept.
    const QString title = tr("计数的保存");
    switch (m_facts.journal) {
    case JournalState::Starting:
        return row("journal", title, Mood::Plain, tr("正在打开"));
    case JournalState::Counting:
        return row("journal", title, Mood::Good, tr("保存在磁盘上"));
    case JournalState::Retrying:
        return row("journal", title, Mood::Bad, tr("磁盘写不进去，暂存在内存里，断电会丢失"),
                   tr("请释放磁盘空间或更换磁盘，程序每秒自动再试。技术信息：%1").arg(m_facts.journalDetail));
    case JournalState::MemoryOnly:
        return row("journal", title, Mood::Bad, tr("计数库属于更新版本的程序，暂存在内存里，断电会丢失"),
                   tr("请安装新版程序。技术信息：%1").arg(m_facts.journalDetail));
    }
    return {};
}

RowModel::Row StaffLines::contentRow() const
{
    //: Line of the staff panel: the content pack that is shown.
    const QString title = tr("屏幕内容");
    if (m_facts.pack.isEmpty())
        return row("content", title, Mood::Bad, tr("没有可以显示的内容，屏幕上只有求助电话"),
                   tr("请插入带有内容的办公室 U 盘，或接通网络等待下载。"));
    QString value = m_facts.pack;
    if (!m_facts.contentSet.isEmpty())
        value += u" · "_s + m_facts.contentSet.left(kShownHash);
    if (m_facts.shownSince)
        value += u" · "_s + tr("自 %1 起显示").arg(timeText(*m_facts.shownSince));
    return row("content", title, Mood::Good, value);
}

RowModel::Row StaffLines::updateRow() const
{
    //: Line of the staff panel: the last look for new content.
    const QString title = tr("内容更新");
    if (m_facts.isUpdateWaiting)
        return row("update", title, Mood::Plain, tr("新内容已下载，离开本面板后显示"));
    if (!m_facts.updateTrouble.isEmpty())
        return row(
            "update", title, Mood::Attention, tr("上次更新没有成功，仍显示原来的内容"),
            tr("网络恢复后会自动再试；多次不成功时，请把下面的技术信息告诉办公室：%1").arg(m_facts.updateTrouble));
    if (m_facts.updateLookedAt)
        return row("update", title, Mood::Good, tr("已是最新，检查于 %1").arg(timeText(*m_facts.updateLookedAt)));
    if (!m_facts.isUpdating)
        return row("update", title, Mood::Plain, tr("不从网络更新，只从 U 盘更新"));
    return row("update", title, Mood::Plain, tr("本次启动后还没有检查"));
}

RowModel::Row StaffLines::diskRow() const
{
    //: Line of the staff panel: room on the disk.
    const QString title = tr("磁盘空间");
    if (!m_facts.freeBytes)
        return row("disk", title, Mood::Plain, tr("正在读取"));
    const std::int64_t bytes = *m_facts.freeBytes;
    const QString value = bytes >= 1024 * kMiB ? tr("剩余 %1 GB").arg(double(bytes) / double(1024 * kMiB), 0, 'f', 1)
                                               : tr("剩余 %1 MB").arg(bytes / kMiB);
    const QString advice = tr("请删除数据目录以外不用的文件，或更换更大的磁盘。数据目录：%1").arg(m_facts.dataFolder);
    if (bytes < kScarceBytes)
        return row("disk", title, Mood::Bad, value, advice);
    if (bytes < kEnoughBytes)
        return row("disk", title, Mood::Attention, value, advice);
    return row("disk", title, Mood::Good, value);
}

RowModel::Row StaffLines::clockRow() const
{
    //: Line of the staff panel: whether the machine knows what time it is.
    const QString title = tr("时钟");
    const auto up = std::chrono::floor<std::chrono::minutes>(m_now.sinceBoot).count();
    //: How long the machine has been on: %1 hours, %2 minutes.
    const QString since = tr("已开机 %1 小时 %2 分").arg(up / 60).arg(up % 60);
    const auto time = m_facts.trust.timeOf(m_now);
    if (!time)
        return row("clock", title, Mood::Attention, tr("系统时间 %1 不可信。%2").arg(timeText(m_now.wall), since),
                   tr("接通网络后自动校准；没有网络时，请在系统设置里对时。计数会等到时间确定后再归入。"));
    if (!m_facts.trust.isWallTrusted(m_now))
        return row("clock", title, Mood::Attention,
                   tr("系统时间 %1 有误，按管理中心的时间是 %2。%3").arg(timeText(m_now.wall), timeText(*time), since),
                   tr("请在系统设置里对时；计数按管理中心的时间记录，不受影响。"));
    return row("clock", title, Mood::Good, tr("北京时间 %1。%2").arg(timeText(*time), since));
}

RowModel::Row StaffLines::networkRow() const
{
    //: Line of the staff panel: the network connections of the machine.
    const QString title = tr("网络");
    if (m_facts.addresses.isEmpty())
        return row("network", title, Mood::Attention, tr("没有网络连接"),
                   tr("屏幕照常使用，计数保存在本机。请检查网线或无线网络。"));
    return row("network", title, Mood::Good, m_facts.addresses.join(u" · "_s));
}

RowModel::Row StaffLines::screenRow() const
{
    //: Line of the staff panel: how pages are drawn.
    const QString title = tr("画面");
    const QString how = m_facts.isSoftwareRendered ? tr("由处理器绘制") : tr("由显卡绘制（OpenGL）");
    return row("screen", title, Mood::Plain, u"%1 · %2"_s.arg(m_facts.screenSize, how));
}

RowModel::Row StaffLines::kioskRow() const
{
    //: Line of the staff panel: who this machine is.
    const QString title = tr("本终端");
    if (m_facts.kiosk.isEmpty())
        return row("kiosk", title, Mood::Plain, tr("主机 %1，未注册").arg(m_facts.host));
    return row(
        "kiosk", title, Mood::Plain,
        //: %1 the machine's host name, %2 its id, %3 the place it stands at, %4 the address of the hub.
        tr("主机 %1 · 编号 %2 · 地点 %3 · 管理中心 %4").arg(m_facts.host, m_facts.kiosk, m_facts.venue, m_facts.hub));
}

RowModel::Row StaffLines::programRow() const
{
    //: Line of the staff panel: version of the program.
    return row("program", tr("程序"), Mood::Plain, tr("版本 %1").arg(m_facts.program));
}

} // namespace kiosk
