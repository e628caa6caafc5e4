// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/shutdownsignals.h"

#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace kiosk {
namespace {

// A signal handler can reach nothing but this.
volatile int writeEnd = -1;

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

ShutdownSignals::ShutdownSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    auto *arrivals = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(arrivals, &QSocketNotifier::activated, this, [this, arrivals] {
        arrivals->setEnabled(false);
        Q_EMIT requested();
    });
    std::signal(SIGTERM, handle);
    std::signal(SIGINT, handle);
}

ShutdownSignals::~ShutdownSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

} // namespace kiosk
