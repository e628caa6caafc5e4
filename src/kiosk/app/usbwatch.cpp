// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/usbwatch.h"

#include <QLoggingCategory>
#include <QThread>
#include <chrono>
#include <memory>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcUsb, "kiosk.usb", QtInfoMsg)

/// A visit ends between two files; longer than this only a stick that hangs takes.
constexpr std::chrono::seconds kEndPatience{5};

StickSettings settingsFor(const std::filesystem::path &dataFolder, const QStringList &parents)
{
    StickSettings settings;
    settings.dataFolder = dataFolder;
    settings.software = HUHANG_VERSION;
    if (!parents.isEmpty())
        settings.parents.clear();
    for (const QString &parent : parents)
        settings.parents.emplace_back(parent.toStdString());
    return settings;
}

void logVisit(const QString &stick, const QStringList &sentences)
{
    qCInfo(lcUsb).noquote() << "stick" << stick;
    for (const QString &sentence : sentences)
        qCInfo(lcUsb).noquote() << sentence;
}

} // namespace

UsbWatch::UsbWatch(JournalStore &store, std::vector<FormerCarrier> former, const std::filesystem::path &dataFolder,
                   const QStringList &parents)
    : m_thread(new QThread),
      m_watcher(
          new StickWatcher(settingsFor(dataFolder, parents), std::make_unique<StoreJournal>(store), std::move(former)))
{
    m_watcher->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_watcher, &StickWatcher::start);
    connect(m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &StickWatcher::visited, m_watcher, logVisit);
    connect(m_watcher, &StickWatcher::repositoryFound, this, &UsbWatch::repositoryFound);
    connect(m_watcher, &StickWatcher::sticksChanged, this, &UsbWatch::sticksChanged);
    connect(m_watcher, &StickWatcher::reported, this, &UsbWatch::reported);
    connect(m_watcher, &StickWatcher::passedOver, this, &UsbWatch::passedOver);
    connect(m_watcher, &StickWatcher::progressed, this, &UsbWatch::progressed);
    connect(m_watcher, &StickWatcher::logsCopied, this, &UsbWatch::logsCopied);
    m_thread->start(QThread::LowPriority);
}

UsbWatch::~UsbWatch()
{
    m_watcher->cancel();
    m_thread->quit();
    if (m_thread->wait(kEndPatience))
        delete m_thread;
    else
        qCWarning(lcUsb) << "a stick hangs; the program ends without waiting for it";
}

void UsbWatch::setPack(const core::PackInUse &pack)
{
    QMetaObject::invokeMethod(
        m_watcher, [watcher = m_watcher, pack] { watcher->setPack(pack); }, Qt::QueuedConnection);
}

void UsbWatch::copyLogs(const LogBundle &bundle)
{
    QMetaObject::invokeMethod(
        m_watcher, [watcher = m_watcher, bundle] { watcher->copyLogs(bundle); }, Qt::QueuedConnection);
}

void UsbWatch::visitNow() { QMetaObject::invokeMethod(m_watcher, &StickWatcher::visitNow, Qt::QueuedConnection); }

} // namespace kiosk
