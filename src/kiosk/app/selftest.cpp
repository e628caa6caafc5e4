// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/selftest.h"

#include "kiosk/app/tourstage.h"

#include <QStringList>
#include <cstdio>
#include <mutex>

namespace kiosk {
namespace {

std::mutex messagesMutex;
QStringList messages;
QString place = QStringLiteral("start");

/// Qt and QML report what is wrong with a page only here.
void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(messagesMutex);
    if (type == QtInfoMsg || type == QtDebugMsg)
        return;
    const QString category = QString::fromLatin1(context.category ? context.category : "");
    messages << QStringLiteral("%1: [%2] %3").arg(place, category, text);
}

int reportResult(int pages)
{
    const std::lock_guard lock(messagesMutex);
    for (const QString &message : std::as_const(messages))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    std::printf("self-test: %d pages, %lld warnings\n", pages, static_cast<long long>(messages.size()));
    return messages.isEmpty() && pages > 0 ? 0 : 1;
}

} // namespace

int runSelfTest(const Options &options)
{
    qInstallMessageHandler(collect);
    int count = 0;
    {
        TourStage tourStage(options);
        if (const auto ready = tourStage.prepare(); !ready) {
            qInstallMessageHandler(nullptr);
            std::fprintf(stderr, "self-test: %s\n", ready.error().detail.c_str());
            return 1;
        }
        const std::vector<Scene> kinds = scenesToShow(tourStage.stage());
        std::vector<Scene> pages = scenesOfAllContent(tourStage.stage());
        pages.insert(pages.begin(), kinds.begin(), kinds.end());
        const auto note = [&](const Tour::Stop &stop) {
            ++count;
            const std::lock_guard lock(messagesMutex);
            place = QStringLiteral("after ") + stop.name();
        };
        tourStage.walk(std::move(pages), Tour::Breadth::Few, note);
        tourStage.walk(kinds, Tour::Breadth::Further, note);
    }
    qInstallMessageHandler(nullptr);
    return reportResult(count);
}

} // namespace kiosk
