// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sound/soundthread.h"

#include <QLoggingCategory>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcSoundThread, "kiosk.sound", QtInfoMsg)

/// Much longer than a sound device takes to fall silent.
constexpr std::chrono::seconds kEndPatience{1};

/// Qt Multimedia, when it is unloaded, would wait for the same server once more.
void endWithoutUnloading()
{
    const auto end = [](int status, void *) {
        std::fflush(nullptr);
        ::_exit(status);
    };
    ::on_exit(end, nullptr);
}

} // namespace

SoundThread::SoundThread() : m_thread(new QThread) { m_thread->setObjectName(QStringLiteral("sound")); }

SoundThread::~SoundThread()
{
    m_thread->quit();
    if (m_thread->wait(kEndPatience)) {
        delete m_thread;
        return;
    }
    qCWarning(lcSoundThread) << "the sound server hangs; the program ends without waiting for it";
    endWithoutUnloading();
}

void SoundThread::keep(QObject *owned)
{
    owned->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, owned, &QObject::deleteLater);
}

void SoundThread::start(std::function<void()> work)
{
    if (!m_hand) {
        m_hand = new QObject; // no parent, it moves
        keep(m_hand);
        m_thread->start();
    }
    QMetaObject::invokeMethod(m_hand, std::move(work));
}

} // namespace kiosk
