// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/renderer.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcRenderer, "kiosk.renderer", QtInfoMsg)
using namespace Qt::StringLiterals;

bool hasGraphicsDevice()
{
    return !QDir(u"/dev/dri"_s).entryList({u"card*"_s, u"renderD*"_s}, QDir::System).isEmpty() ||
           QFile::exists(u"/dev/nvidia0"_s);
}

/// Why there is no OpenGL worth using; empty if there is.
QString reasonForSoftware()
{
    const QString platform = QGuiApplication::platformName();
    for (const QLatin1StringView plain : {"offscreen"_L1, "minimal"_L1, "linuxfb"_L1, "vnc"_L1})
        if (platform == plain)
            return u"the platform %1 has no OpenGL"_s.arg(platform);
    // Looking at the devices first spares a machine without any the start of an emulated OpenGL.
    if (!hasGraphicsDevice())
        return u"there is no graphics device"_s;
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface))
        return u"no OpenGL context can be made"_s;
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QString device = QString::fromLatin1(name ? name : "");
    context.doneCurrent();
    for (const QLatin1StringView emulated : {"llvmpipe"_L1, "softpipe"_L1, "swrast"_L1, "SwiftShader"_L1})
        if (device.contains(emulated, Qt::CaseInsensitive))
            return u"%1 only emulates OpenGL"_s.arg(device);
    return {};
}

} // namespace

void spareEmulatedOpenGl(Renderer wanted)
{
    if (wanted == Renderer::OpenGl || (wanted == Renderer::Automatic && hasGraphicsDevice()))
        return;
    qputenv("QT_XCB_GL_INTEGRATION", "none");
    qputenv("QT_WAYLAND_DISABLE_HW_INTEGRATION", "1");
}

void chooseRenderer(Renderer wanted)
{
    QString reason = u"it was asked for"_s;
    if (wanted == Renderer::Automatic) {
        reason = reasonForSoftware();
        wanted = reason.isEmpty() ? Renderer::OpenGl : Renderer::Software;
        if (reason.isEmpty())
            reason = u"there is a graphics processor"_s;
    }
    const bool isSoftware = wanted == Renderer::Software;
    QQuickWindow::setGraphicsApi(isSoftware ? QSGRendererInterface::Software : QSGRendererInterface::OpenGL);
    qCInfo(lcRenderer) << (isSoftware ? "drawing in software:" : "drawing with OpenGL:") << qUtf8Printable(reason);
}

} // namespace kiosk
