// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/gallery.h"
#include "kiosk/app/kioskprogram.h"
#include "kiosk/app/options.h"
#include "kiosk/app/renderer.h"
#include "kiosk/app/selftest.h"
#include "kiosk/app/shots.h"
#include "kiosk/app/staffpin.h"
#include "kiosk/app/systemfonts.h"
#include "kiosk/app/usbonce.h"
#include "kiosk/sync/enrolment.h"
#include "kiosk/viewmodels/cutfonts.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <cstdio>
#include <future>
#include <malloc.h>

namespace {

constexpr int kNotEnrolled = 1;

/// What must stand before the application object is made, and before there is a second thread that reads the
/// environment.
void prepareEnvironment(const kiosk::Options &options)
{
    // The FFmpeg back end of Qt 6.4 ends the program where there is no sound device.
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    // Neither makes a window that somebody should see.
    if (options.isSelfTest || !options.shotsFolder.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    kiosk::spareEmulatedOpenGl(options.renderer);
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss} %{type} %{category}: %{message}"));
    // Nothing that a visitor sees may depend on how the machine was installed.
    QLocale::setDefault(QLocale::c());
}

int enrolKiosk(const kiosk::Options &options)
{
    const auto identity = kiosk::enrol({.dataFolder = options.dataFolder.toStdString(),
                                        .hubUrl = options.hubUrl.toStdString(),
                                        .code = options.enrolmentCode.toStdString(),
                                        .name = options.kioskName.toStdString()});
    if (!identity) {
        std::fprintf(stderr, "not enrolled: %s\n", identity.error().detail.c_str());
        return kNotEnrolled;
    }
    std::printf("enrolled as %s at venue %s with the hub %s\n", identity->kiosk.c_str(), identity->venue.c_str(),
                identity->hubUrl.c_str());
    return 0;
}

int runWithScreen(int argc, char *argv[], const kiosk::Options &options)
{
    prepareEnvironment(options);
    const std::future<void> systemFonts = kiosk::findSystemFonts();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("huhang-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HUHANG_VERSION));
    systemFonts.wait();
    // By name: the font that is found by language can be the Japanese one.
    QGuiApplication::setFont(QFont(kiosk::kCutChinese));
    kiosk::chooseRenderer(options.renderer);
    if (options.isGallery)
        return kiosk::showGallery(options);
    if (options.isSelfTest)
        return kiosk::runSelfTest(options);
    if (!options.shotsFolder.isEmpty())
        return kiosk::takeShots(options);
    return kiosk::runKiosk(options);
}

} // namespace

int main(int argc, char *argv[])
{
    // A film's pictures go back to the system when it stops; glibc would keep such big blocks from the second one on.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto read = kiosk::readOptions(arguments);
    if (const auto *text = std::get_if<kiosk::OptionsText>(&read)) {
        std::fprintf(text->exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(text->text));
        return text->exitCode;
    }
    const auto &options = std::get<kiosk::Options>(read);
    if (!options.enrolmentCode.isEmpty()) {
        const QCoreApplication application(argc, argv);
        return enrolKiosk(options);
    }
    if (options.shouldSetStaffPin)
        return kiosk::setStaffPin(options);
    if (!options.stickFolder.isEmpty())
        return kiosk::visitStickOnce(options);
    return runWithScreen(argc, argv, options);
}
