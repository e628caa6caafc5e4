// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/staffdesk.h"

#include "core/clock.h"
#include "kiosk/app/updateagent.h"
#include "kiosk/app/usbwatch.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/staff/logfile.h"
#include "kiosk/sync/formerteller.h"
#include "kiosk/sync/syncagent.h"
#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/staffviewmodel.h"
#include "storage/free_space.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QQuickWindow>
#include <QSysInfo>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

struct Machine
{
    std::optional<std::int64_t> freeBytes;
    QStringList addresses;
};

QStringList addressesInUse()
{
    QStringList texts;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            if (!entry.ip().isLinkLocal())
                texts << interface.name() + u' ' + entry.ip().toString();
    }
    return texts;
}

Machine machineOf(const QString &dataFolder)
{
    Machine machine;
    if (const auto bytes = storage::freeBytes(dataFolder.toStdString()))
        machine.freeBytes = *bytes;
    machine.addresses = addressesInUse();
    return machine;
}

} // namespace

StaffDesk::StaffDesk(StaffViewModel &staff, const QString &dataFolder, const ContentHolder &content,
                     const QQuickWindow &window, const core::Clock &clock)
    : m_staff(staff), m_dataFolder(dataFolder), m_content(content), m_window(window), m_clock(clock)
{
    staff.setAccess(std::make_shared<StaffAccess>(dataFolder.toStdString()));
    staff.levels()->setFile(LevelsFile(dataFolder.toStdString()));
    staff.learn([&](StaffFacts &facts) {
        facts.dataFolder = dataFolder;
        facts.program = QStringLiteral(HUHANG_VERSION);
        facts.host = QSysInfo::machineHostName();
    });
    connect(&staff, &StaffViewModel::factsWanted, this, &StaffDesk::lookAtMachine);
    connect(&staff, &StaffViewModel::restartWanted, this, [] { QCoreApplication::exit(kRestartWanted); });
    connect(&content, &ContentHolder::changed, this, &StaffDesk::tellContent);
    tellContent();
}

void StaffDesk::setIdentity(const std::optional<KioskIdentity> &identity, const QString &fixedHub)
{
    m_kiosk = identity ? identity->kiosk : QSysInfo::machineHostName().toStdString();
    m_staff.learn([&](StaffFacts &facts) {
        facts.fixedHub = fixedHub;
        facts.kiosk = identity ? QString::fromStdString(identity->kiosk) : QString();
        facts.venue = identity ? QString::fromStdString(identity->venue) : QString();
        facts.hub = identity ? QString::fromStdString(identity->hubUrl) : QString();
    });
}

void StaffDesk::tellContent()
{
    const ContentLibrary *library = m_content.library();
    m_staff.learn([&](StaffFacts &facts) {
        facts.pack.clear();
        facts.contentSet.clear();
        facts.shownSince.reset();
        facts.isUpdateWaiting = false;
        if (!library)
            return;
        const CataloguePack &pack = library->catalogue.pack();
        facts.pack = QString::fromStdString(pack.id + " " + pack.version);
        facts.contentSet =
            QString::fromStdString(library->set.core.empty() ? library->manifestSha256 : library->set.id());
        facts.shownSince = m_clock.utcNow();
    });
}

void StaffDesk::serve(JournalStore &store)
{
    connect(&store, &JournalStore::stateChanged, this, [this](JournalState state, const QString &detail) {
        m_staff.learn([&](StaffFacts &facts) {
            facts.journal = state;
            facts.journalDetail = detail;
        });
    });
    const auto learnCounts = [this](const JournalCounts &counts) {
        m_staff.learn([&](StaffFacts &facts) { facts.counts = counts; });
    };
    connect(&store, &JournalStore::countsTold, this, learnCounts);
    connect(&store, &JournalStore::receiptTaken, this, learnCounts);
    connect(&store, &JournalStore::clockLearned, this,
            [this](const ClockTrust &trust) { m_staff.learn([&](StaffFacts &facts) { facts.trust = trust; }); });
    connect(&m_staff, &StaffViewModel::factsWanted, &store, &JournalStore::tellCounts);
    // What was said before anybody listened.
    QMetaObject::invokeMethod(&store, &JournalStore::tellState, Qt::QueuedConnection);
}

void StaffDesk::serve(SyncAgent &agent)
{
    connect(&agent, &SyncAgent::statusChanged, &m_staff, &StaffViewModel::noteSync);
    connect(&m_staff, &StaffViewModel::syncWanted, &agent, &SyncAgent::syncNow);
}

void StaffDesk::serve(FormerTeller &former, JournalStore &store)
{
    connect(&former, &FormerTeller::changed, this, [this](const FormerStatus &status) {
        m_staff.learn([&](StaffFacts &facts) { facts.former.insert(status.kiosk, status); });
    });
    connect(&m_staff, &StaffViewModel::factsWanted, &store, &JournalStore::tellCounts);
    connect(&m_staff, &StaffViewModel::syncWanted, &former, &FormerTeller::syncNow);
}

void StaffDesk::serve(UpdateAgent &updates, bool isFromNetwork)
{
    m_staff.learn([&](StaffFacts &facts) { facts.isUpdating = isFromNetwork; });
    connect(&updates, &UpdateAgent::looked, this, [this](const QString &trouble) {
        m_staff.learn([&](StaffFacts &facts) {
            facts.updateTrouble = trouble;
            facts.updateLookedAt = m_clock.utcNow();
        });
    });
    connect(&updates, &UpdateAgent::progressed, m_staff.outcome(), &StaffOutcomeViewModel::noteContentProgress);
    connect(&updates, &UpdateAgent::folderUsed, m_staff.outcome(), &StaffOutcomeViewModel::noteContent);
    connect(&updates, &UpdateAgent::ready, this,
            [this] { m_staff.learn([](StaffFacts &facts) { facts.isUpdateWaiting = true; }); });
    connect(&m_staff, &StaffViewModel::syncWanted, &updates, &UpdateAgent::updateNow);
}

void StaffDesk::serve(UsbWatch &sticks)
{
    connect(&sticks, &UsbWatch::sticksChanged, &m_staff, &StaffViewModel::setSticks);
    connect(&sticks, &UsbWatch::reported, m_staff.outcome(), &StaffOutcomeViewModel::noteStick);
    connect(&sticks, &UsbWatch::passedOver, m_staff.outcome(), &StaffOutcomeViewModel::noteStickLeft);
    connect(&sticks, &UsbWatch::progressed, m_staff.outcome(), &StaffOutcomeViewModel::noteStickProgress);
    connect(&sticks, &UsbWatch::logsCopied, m_staff.outcome(), &StaffOutcomeViewModel::noteLogs);
    connect(&m_staff, &StaffViewModel::stickVisitWanted, &sticks, &UsbWatch::visitNow);
    connect(&m_staff, &StaffViewModel::logsWanted, &sticks,
            [this, &sticks](const QString &summary) { sticks.copyLogs(logBundle(summary)); });
}

LogBundle StaffDesk::logBundle(const QString &summary) const
{
    const std::filesystem::path folder = m_dataFolder.toStdString();
    LogBundle bundle{m_kiosk, LogFile(folder).files(), summary.toStdString()};
    bundle.files.push_back(AuditLog::file(folder));
    return bundle;
}

void StaffDesk::lookAtMachine()
{
    m_staff.learn([&](StaffFacts &facts) {
        facts.isSoftwareRendered = QQuickWindow::graphicsApi() == QSGRendererInterface::Software;
        facts.screenSize = u"%1×%2"_s.arg(m_window.width()).arg(m_window.height());
    });
    // A disk that hangs holds up one look, not a look each second.
    if (m_isLooking)
        return;
    m_isLooking = true;
    inBackground(
        this, [folder = m_dataFolder] { return machineOf(folder); },
        [this](const Machine &machine) {
            m_isLooking = false;
            m_staff.learn([&](StaffFacts &facts) {
                facts.freeBytes = machine.freeBytes;
                facts.addresses = machine.addresses;
            });
        });
}

} // namespace kiosk
