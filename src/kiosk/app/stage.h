// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/app/networkrefusal.h"
#include "kiosk/viewmodels/appviewmodel.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "kiosk/viewmodels/touchwatcher.h"
#include "kiosk/viewmodels/videoplayer.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <memory>

namespace kiosk {

class PackPictures;

/// The screen with everything behind it but disk and network: view-models, engine, window.
/// Thread: UI.
class Stage
{
public:
    using Engine = std::unique_ptr<QQmlApplicationEngine>;
    /// An engine that reads the QML of the first picture in the background, while the program opens its content.
    [[nodiscard]] static Engine startEngine();

    /// All but the engine outlive it.
    Stage(Engine engine, const AppSettings &settings, ContentHolder &content, MetricRecorder &recorder,
          const core::Clock &clock);

    /// Loads the window; it is not shown yet. Errors: Io (the program was built wrongly).
    [[nodiscard]] core::Result<> load();

    [[nodiscard]] ContentHolder &content() { return m_content; }
    [[nodiscard]] InterfaceLanguage &language() { return m_language; }
    [[nodiscard]] VideoPlayer &player() { return m_player; }
    [[nodiscard]] AppViewModel &app() { return m_app; }
    /// After load().
    [[nodiscard]] QQuickWindow &window() const { return *m_window; }

private:
    ContentHolder &m_content;
    InterfaceLanguage m_language;
    Counting m_counting;
    VideoPlayer m_player;
    AppViewModel m_app;
    TouchWatcher m_watcher;
    NetworkRefusal m_networkRefusal;
    Engine m_engine;
    PackPictures *m_pictures; ///< the engine's
    QQuickWindow *m_window = nullptr;
};

} // namespace kiosk
