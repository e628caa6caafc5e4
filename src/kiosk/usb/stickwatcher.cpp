// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/stickwatcher.h"

#include "core/seldom.h"

#include <QSocketNotifier>
#include <algorithm>
#include <utility>

namespace kiosk {
namespace {

constexpr int kMostTries = 10;
constexpr int kDone = kMostTries;
/// More than any machine mounts; the file has no size of its own.
constexpr qint64 kMostMountinfoBytes = 1 << 20;

} // namespace

StickWatcher::StickWatcher(StickSettings settings, std::unique_ptr<CarrierJournal> journal,
                           std::vector<FormerCarrier> former, QObject *parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_journal(std::move(journal)),
      m_former(std::move(former)),
      m_timer(this),
      m_mountinfo(m_settings.mountinfo, this)
{
    connect(&m_timer, &QTimer::timeout, this, &StickWatcher::look);
}

void StickWatcher::start()
{
    m_timer.start(m_settings.interval);
    // The kernel tells at once of each change, so that a stick that is pulled out and plugged in again is a new one.
    if (m_mountinfo.open(QFile::ReadOnly | QFile::Unbuffered)) {
        m_notifier = new QSocketNotifier(m_mountinfo.handle(), QSocketNotifier::Exception, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &StickWatcher::look);
    }
    look();
}

void StickWatcher::setPack(const core::PackInUse &pack) { m_pack = pack; }

void StickWatcher::visitNow()
{
    for (auto &[mount, tries] : m_tries)
        tries = 0;
    look();
}

void StickWatcher::copyLogs(const LogBundle &bundle)
{
    for (const auto &[mount, tries] : m_tries) {
        const QString stick = QString::fromStdString(mount.folder.string());
        const auto copied = kiosk::copyLogs(mount.folder, bundle, m_isCancelled, teller(stick));
        if (copied)
            Q_EMIT logsCopied(stick, *copied);
        else if (copied.error().code == core::Code::NotFound)
            Q_EMIT passedOver(stick, {});
        else
            Q_EMIT passedOver(stick, QString::fromStdString(copied.error().detail));
    }
}

StickProgressTold StickWatcher::teller(const QString &stick)
{
    return core::Seldom<StickProgress>(
        [this, stick](const StickProgress &progress) { Q_EMIT progressed(stick, progress); });
}

void StickWatcher::tellSticks()
{
    QStringList folders;
    for (const auto &[mount, tries] : m_tries)
        folders << QString::fromStdString(mount.folder.string());
    Q_EMIT sticksChanged(folders);
}

void StickWatcher::look()
{
    if (!m_mountinfo.isOpen() || !m_mountinfo.seek(0))
        return;
    const auto mounts = mountsBelow(m_mountinfo.read(kMostMountinfoBytes).toStdString(), m_settings.parents);
    const auto isGone = [&](const auto &one) { return std::ranges::find(mounts, one.first) == mounts.end(); };
    const bool isChanged = std::erase_if(m_tries, isGone) > 0 || m_tries.size() != mounts.size();
    for (const Mount &mount : mounts)
        m_tries.try_emplace(mount, 0);
    if (isChanged)
        tellSticks();
    for (const Mount &mount : mounts) {
        int &tries = m_tries[mount];
        if (tries < kMostTries && !m_isCancelled)
            tries = visit(mount) ? kDone : tries + 1;
    }
}

core::Result<StickReport> StickWatcher::visitAsAll(const Mount &mount)
{
    StickVisitor visitor{std::nullopt, m_settings.software, m_pack};
    if (auto identity = loadIdentity(m_settings.dataFolder))
        visitor.identity = std::move(*identity);
    const StickProgressTold tell = teller(QString::fromStdString(mount.folder.string()));
    auto report = visitStick(mount.folder, visitor, *m_journal, m_isCancelled, tell);
    if (report)
        for (const FormerCarrier &one : m_former)
            visitAsFormer(mount.folder, {one.identity, m_settings.software, std::nullopt}, *one.journal, m_isCancelled,
                          *report, tell);
    return report;
}

bool StickWatcher::visit(const Mount &mount)
{
    const QString folder = QString::fromStdString(mount.folder.string());
    const auto report = visitAsAll(mount);
    // Whatever else is plugged in is nobody's business.
    if (!report && report.error().code == core::Code::NotFound) {
        Q_EMIT passedOver(folder, {});
        return true;
    }
    QStringList sentences;
    if (report)
        for (const std::string &sentence : sentencesOf(*report))
            sentences << QString::fromStdString(sentence);
    else
        sentences << QStringLiteral("Not read: %1").arg(QString::fromStdString(report.error().detail));
    Q_EMIT visited(folder, sentences);
    if (report)
        Q_EMIT reported(folder, *report);
    else
        Q_EMIT passedOver(folder, QString::fromStdString(report.error().detail));
    if (report && report->repository)
        Q_EMIT repositoryFound(QString::fromStdString(report->repository->string()));
    return report || report.error().code == core::Code::Rejected;
}

} // namespace kiosk
