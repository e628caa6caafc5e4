// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/staffoutcomeviewmodel.h"

#include "kiosk/content/repository_update.h"
#include "kiosk/sync/refusalwords.h"
#include "kiosk/usb/logcopy.h"
#include "kiosk/viewmodels/stickwords.h"

#include <algorithm>

namespace kiosk {

using namespace Qt::StringLiterals;

void StaffOutcomeViewModel::open() { m_isOpen = true; }

void StaffOutcomeViewModel::close()
{
    m_isOpen = false;
    tell({});
}

void StaffOutcomeViewModel::tell(Words words, Awaited awaited)
{
    m_words = std::move(words);
    m_awaited = awaited;
    m_progress = -1;
    refresh();
}

void StaffOutcomeViewModel::refresh()
{
    m_sentences = m_words ? m_words() : QStringList();
    m_sentences.removeAll(QString());
    Q_EMIT changed();
}

void StaffOutcomeViewModel::setProgress(std::int64_t done, std::int64_t all)
{
    m_progress = all > 0 ? qreal(done) / qreal(all) : -1;
    Q_EMIT changed();
}

void StaffOutcomeViewModel::noteSync(const SyncStatus &status)
{
    if (m_awaited != Awaited::Sync || status.phase == SyncPhase::Sending)
        return;
    if (status.phase == SyncPhase::Idle)
        //: %n is a number of counters that the hub has not confirmed yet.
        tell([pending = int(status.pendingRecords)] {
            return QStringList{tr("已送达，管理中心已回执。还有 %n 条待确认。", nullptr, pending)};
        });
    else
        tell([status] { return QStringList{tr("没有送达，计数仍在本机，会自动再试。"), detailForStaff(status)}; });
}

void StaffOutcomeViewModel::noteStick(const QString &folder, const StickReport &report)
{
    if (!m_isOpen)
        return;
    //: %1 is the folder of a USB stick. What was done with it follows in sentences.
    tell([folder, report] { return QStringList{tr("U 盘 %1：").arg(folder)} + StickWords::of(report); });
    if (report.repository)
        awaitContent();
}

void StaffOutcomeViewModel::noteStickLeft(const QString &folder, const QString &why)
{
    if (m_awaited != Awaited::Stick && m_awaited != Awaited::Logs)
        return;
    if (why.isEmpty())
        tell([folder] {
            //: %1 is the folder of a USB stick. "huhang" is a folder name and stays as it is.
            return QStringList{
                tr("U 盘 %1 上没有名为 huhang 的文件夹，因此没有使用它。请在 U 盘上建立这个文件夹，再试一次。")
                    .arg(folder)};
        });
    else
        tell([folder, why] { return QStringList{tr("U 盘 %1 不能读写：%2").arg(folder, why)}; });
}

void StaffOutcomeViewModel::noteStickProgress(const QString &folder, const StickProgress &progress)
{
    if (m_awaited != Awaited::Stick && m_awaited != Awaited::Logs)
        return;
    tell([folder, progress] { return QStringList{StickWords::of(folder, progress)}; }, m_awaited);
    setProgress(progress.done, progress.all);
}

void StaffOutcomeViewModel::noteLogs(const QString &folder, const LogCopy &copy)
{
    if (m_awaited != Awaited::Logs)
        return;
    const QString place = folder + u"/huhang/logs"_s;
    tell([place, copy] {
        return QStringList{//: %1 is a folder on a USB stick, %2 a number of files, %3 a number of KB.
                           tr("日志已存到 %1：%2 个文件，共 %3 KB。现在可以拔出 U 盘，交给办公室。")
                               .arg(place)
                               .arg(copy.files)
                               .arg(std::max<std::int64_t>(1, copy.bytes / 1024))};
    });
}

void StaffOutcomeViewModel::noteContentProgress(const UpdateProgress &progress)
{
    if (!canTellContent())
        return;
    awaitContent();
    tell([beside = m_besideContent, progress] { return QStringList{StickWords::of(progress)} + beside(); },
         Awaited::Content);
    setProgress(progress.done, progress.all);
}

void StaffOutcomeViewModel::noteContent(const FolderUpdate &update)
{
    if (!canTellContent())
        return;
    awaitContent();
    tell([beside = m_besideContent, update] { return StickWords::of(update) + beside(); });
}

bool StaffOutcomeViewModel::canTellContent() const
{
    return m_isOpen && (m_awaited == Awaited::Nothing || m_awaited == Awaited::Content);
}

void StaffOutcomeViewModel::awaitContent()
{
    if (m_awaited == Awaited::Content)
        return;
    m_besideContent = m_words ? m_words : [] { return QStringList(); };
    m_awaited = Awaited::Content;
    Q_EMIT changed();
}

} // namespace kiosk
