// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/firstframe.h"

#include <QFile>
#include <QList>
#include <QQuickWindow>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace kiosk {
namespace {

using std::chrono::milliseconds;

constexpr int kStartTimeField = 19; // of /proc/self/stat after the command's name in brackets

milliseconds sinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return milliseconds(0);
    const QByteArray status = file.readAll();
    const QList<QByteArray> fields = status.sliced(status.lastIndexOf(')') + 2).split(' ');
    const milliseconds started(fields.value(kStartTimeField).toLongLong() * 1000 / sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec)) -
           started;
}

} // namespace

FirstFrame::FirstFrame(QQuickWindow &window, QObject *parent) : QObject(parent)
{
    // The signal may come from the render thread.
    connect(
        &window, &QQuickWindow::frameSwapped, this, [this] { Q_EMIT shown(sinceProcessStart()); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void FirstFrame::print(milliseconds sinceStart)
{
    std::printf("first frame after %lld ms\n", static_cast<long long>(sinceStart.count()));
    std::fflush(stdout);
}

} // namespace kiosk
