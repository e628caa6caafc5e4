// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/scenes.h"
#include "kiosk/app/stage.h"
#include "kiosk/app/tourclock.h"

#include <QImage>
#include <QTimer>

namespace kiosk {

/// Goes through scenes × languages × layouts and stops at each when it has come to rest. Thread: UI.
class Tour : public QObject
{
    Q_OBJECT

public:
    struct Stop
    {
        QString layout;   ///< "portrait", "landscape"
        QString language; ///< "zh-Hans"
        QString scene;
        [[nodiscard]] QString name() const { return layout + u'-' + language + u'-' + scene; }
    };

    /// `stage` is loaded and shows the pack; both outlive the tour.
    Tour(Stage &stage, TourClock &clock, std::vector<Scene> scenes, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// The scene is on the window now; the tour goes on when this returns.
    void reached(const kiosk::Tour::Stop &stop);
    void ended();

private:
    void arrange();
    void enter();
    void wait();
    void goOn();
    [[nodiscard]] Stop stop() const;

    Stage &m_stage;
    TourClock &m_clock;
    std::vector<Scene> m_scenes;
    std::shared_ptr<ContentLibrary> m_pack;
    size_t m_scene = 0;
    size_t m_language = 0;
    size_t m_layout = 0;
    int m_waits = 0;
    QTimer m_rest;
};

} // namespace kiosk
