// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/backstage.h"

#include <QLoggingCategory>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcSync, "kiosk.sync", QtInfoMsg)

void logStatus(const SyncStatus &status)
{
    switch (status.phase) {
    case SyncPhase::NotEnrolled:
        qCInfo(lcSync) << "not enrolled: counts stay here until the kiosk is (--enrol)";
        break;
    case SyncPhase::Idle:
    case SyncPhase::Sending:
        break;
    case SyncPhase::Waiting:
        qCInfo(lcSync) << "the hub has not confirmed:" << qUtf8Printable(status.detail);
        break;
    case SyncPhase::Refused:
        qCWarning(lcSync) << "the hub refuses this kiosk:" << qUtf8Printable(status.detail);
        break;
    }
}

} // namespace

Backstage::Backstage(const QString &dataFolder, const core::Clock &clock, std::chrono::sys_seconds notBefore)
    : m_folder(dataFolder.toStdString()),
      m_clock(clock),
      m_notBefore(notBefore),
      m_store(new JournalStore(m_folder, clock, notBefore))
{
    m_store->moveToThread(&m_storeThread);
    QObject::connect(&m_storeThread, &QThread::started, m_store, &JournalStore::start);
    QObject::connect(&m_storeThread, &QThread::finished, m_store, &QObject::deleteLater);
}

Backstage::~Backstage()
{
    m_usb.reset();
    if (m_updates)
        m_updates->stop();
    m_updateThread.quit();
    m_updateThread.wait();
    // The agent asks the store; so it goes first.
    m_networkThread.quit();
    m_networkThread.wait();
    const bool wasStarted = m_storeThread.isRunning();
    m_storeThread.quit();
    m_storeThread.wait();
    if (!wasStarted)
        delete m_store;
}

void Backstage::startCounting() { m_storeThread.start(); }

void Backstage::setDesk(StaffDesk &desk)
{
    m_desk = &desk;
    desk.serve(*m_store);
}

std::optional<KioskIdentity> Backstage::identity(const QString &hubUrl) const
{
    auto identity = loadIdentity(m_folder);
    if (!identity) {
        if (identity.error().code != core::Code::NotFound)
            qCWarning(lcSync) << "the identity of this kiosk cannot be used:" << identity.error().detail.c_str();
        return std::nullopt;
    }
    if (!hubUrl.isEmpty())
        identity->hubUrl = hubUrl.toStdString();
    return *identity;
}

void Backstage::startSync(const QString &hubUrl, std::chrono::milliseconds interval)
{
    SyncSettings settings;
    settings.interval = interval;
    settings.software = HUHANG_VERSION;
    const auto own = identity(hubUrl);
    m_agent = new SyncAgent(own, *m_store, m_clock, settings);
    m_agent->moveToThread(&m_networkThread);
    QObject::connect(&m_networkThread, &QThread::started, m_agent, &SyncAgent::start);
    QObject::connect(&m_networkThread, &QThread::finished, m_agent, &QObject::deleteLater);
    QObject::connect(m_agent, &SyncAgent::statusChanged, m_agent, logStatus);
    watchConnectivity(*m_agent);
    if (m_desk) {
        m_desk->setIdentity(own, hubUrl);
        m_desk->serve(*m_agent);
    }
    for (const FormerKiosk &former : formerKiosks(m_folder))
        tellFormer(former, settings);
    m_networkThread.start();
    if (m_pack)
        setPack(*m_pack);
}

void Backstage::tellFormer(const FormerKiosk &former, const SyncSettings &settings)
{
    auto *store = new JournalStore(former.folder, m_clock, m_notBefore); // no parent, it moves
    store->moveToThread(&m_storeThread);
    QObject::connect(&m_storeThread, &QThread::finished, store, &QObject::deleteLater);
    auto *teller = new FormerTeller(former, *store, m_clock, settings); // no parent, it moves
    teller->moveToThread(&m_networkThread);
    QObject::connect(&m_networkThread, &QThread::started, teller, &FormerTeller::start);
    QObject::connect(&m_networkThread, &QThread::finished, teller, &QObject::deleteLater);
    QMetaObject::invokeMethod(store, &JournalStore::start, Qt::QueuedConnection);
    if (m_desk)
        m_desk->serve(*teller, *store);
    m_former.push_back({former.identity, store});
}

void Backstage::setPack(const core::PackInUse &pack)
{
    m_pack = pack;
    if (m_agent)
        QMetaObject::invokeMethod(
            m_agent, [agent = m_agent, pack] { agent->setPack(pack); }, Qt::QueuedConnection);
    if (m_usb)
        m_usb->setPack(pack);
}

void Backstage::startUpdates(std::shared_ptr<InstalledContent> content, const UpdateSettings &wanted,
                             const QString &hubUrl, QObject &receiver, const std::function<void()> &onReady)
{
    UpdateSettings settings = wanted;
    std::string hub = hubUrl.toStdString();
    if (const auto own = identity({}); own && own->isEnrolled()) {
        settings.venue = own->venue;
        if (settings.repositoryUrl.empty())
            settings.repositoryUrl = own->hubUrl + "/repository";
        if (hub.empty())
            hub = own->hubUrl;
    }
    m_updates = new UpdateAgent(std::move(content), m_folder / "content" / "tuf", m_clock, settings);
    m_updates->moveToThread(&m_updateThread);
    QObject::connect(&m_updateThread, &QThread::started, m_updates, &UpdateAgent::start);
    QObject::connect(&m_updateThread, &QThread::finished, m_updates, &QObject::deleteLater);
    QObject::connect(m_store, &JournalStore::clockLearned, m_updates, &UpdateAgent::setClockTrust);
    QObject::connect(m_updates, &UpdateAgent::ready, &receiver, onReady);
    if (m_desk)
        m_desk->serve(*m_updates, !settings.repositoryUrl.empty());
    if (!hub.empty() && !settings.repositoryUrl.empty())
        listenForNews(hub);
    m_updateThread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_store, &JournalStore::tellClock, Qt::QueuedConnection);
}

void Backstage::listenForNews(const std::string &hubUrl)
{
    const auto hub = HubConnection::checkedUrl(hubUrl);
    if (!hub)
        return; // the sync agent says so
    auto *line = new NewsLine(*hub, {});
    line->moveToThread(&m_networkThread);
    QObject::connect(&m_networkThread, &QThread::finished, line, &QObject::deleteLater);
    QObject::connect(line, &NewsLine::newsArrived, m_updates, &UpdateAgent::lookFor);
    QMetaObject::invokeMethod(line, &NewsLine::start, Qt::QueuedConnection);
}

void Backstage::startUsb(const QStringList &parents)
{
    std::vector<FormerCarrier> former;
    for (const Former &one : m_former)
        former.push_back({one.identity, std::make_unique<StoreJournal>(*one.store)});
    m_usb = std::make_unique<UsbWatch>(*m_store, std::move(former), m_folder, parents);
    for (const Former &one : m_former)
        QObject::connect(m_usb.get(), &UsbWatch::reported, one.store, &JournalStore::tellCounts);
    QObject::connect(m_usb.get(), &UsbWatch::repositoryFound, m_usb.get(),
                     [this](const QString &folder) { updateFrom(folder); });
    if (m_desk)
        m_desk->serve(*m_usb);
    if (m_pack)
        m_usb->setPack(*m_pack);
}

void Backstage::updateFrom(const QString &folder)
{
    if (m_updates)
        QMetaObject::invokeMethod(
            m_updates, [agent = m_updates, folder] { agent->updateFrom(folder); }, Qt::QueuedConnection);
}

} // namespace kiosk
