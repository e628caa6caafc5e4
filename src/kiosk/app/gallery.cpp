// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/gallery.h"

#include "kiosk/app/iconprovider.h"
#include "kiosk/viewmodels/accessibilityviewmodel.h"
#include "kiosk/viewmodels/cutfonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QTimer>
#include <array>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(Huhang_GalleryPlugin)

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;
using TextSize = AccessibilityViewModel::TextSize;

/// Text that changed its size has found its lines by then.
constexpr std::chrono::milliseconds kSettled{200};

struct GalleryLook
{
    QLatin1StringView name;
    bool isHighContrast;
    TextSize textSize;
};
constexpr std::array kGalleryLooks{GalleryLook{"standard"_L1, false, TextSize::Standard},
                                   GalleryLook{"large"_L1, false, TextSize::Large},
                                   GalleryLook{"largest"_L1, false, TextSize::Largest},
                                   GalleryLook{"contrast-standard"_L1, true, TextSize::Standard},
                                   GalleryLook{"contrast-large"_L1, true, TextSize::Large},
                                   GalleryLook{"contrast-largest"_L1, true, TextSize::Largest}};

/// Draws one look after the other; each has the time to settle.
class GalleryShots
{
public:
    GalleryShots(QQuickWindow &window, AccessibilityViewModel &wishes, QDir folder)
        : m_window(window), m_wishes(wishes), m_folder(std::move(folder))
    {
        m_timer.setInterval(kSettled);
        QObject::connect(&m_timer, &QTimer::timeout, &m_window, [this] { draw(); });
    }

    void start()
    {
        arrange();
        m_timer.start();
    }

private:
    void arrange()
    {
        m_wishes.setHighContrast(kGalleryLooks[m_next].isHighContrast);
        m_wishes.setTextSize(kGalleryLooks[m_next].textSize);
    }
    void draw()
    {
        if (const int height = m_window.property("wholeHeight").toInt(); height != m_window.height()) {
            m_window.setHeight(height);
            return;
        }
        const QString file = m_folder.filePath(u"gallery-%1.png"_s.arg(kGalleryLooks[m_next].name));
        if (!m_window.grabWindow().save(file)) {
            std::fprintf(stderr, "gallery: cannot write %s\n", qUtf8Printable(file));
            return end(1);
        }
        if (++m_next == kGalleryLooks.size())
            return end(0);
        arrange();
    }
    void end(int exitCode)
    {
        m_timer.stop();
        QCoreApplication::exit(exitCode);
    }

    QQuickWindow &m_window;
    AccessibilityViewModel &m_wishes;
    QDir m_folder;
    QTimer m_timer;
    std::size_t m_next = 0;
};

} // namespace

int showGallery(const Options &options)
{
    loadCutFont(kCutChinese);
    AccessibilityViewModel wishes(false);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"icon"_s, new IconProvider);
    engine.setInitialProperties({{u"wishes"_s, QVariant::fromValue(&wishes)}, {u"iconNames"_s, IconProvider::names()}});
    engine.load(QUrl(u"qrc:/qt/qml/Huhang/Gallery/Gallery.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    const QDir folder(options.shotsFolder);
    GalleryShots shots(*window, wishes, folder);
    if (!options.shotsFolder.isEmpty()) {
        if (!folder.mkpath(u"."_s)) {
            std::fprintf(stderr, "gallery: cannot make the folder %s\n", qUtf8Printable(options.shotsFolder));
            return 1;
        }
        shots.start();
    }
    return QCoreApplication::exec();
}

} // namespace kiosk
