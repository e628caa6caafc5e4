// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/scenes.h"
#include "kiosk/app/stage.h"
#include "kiosk/app/tourclock.h"

#include <QImage>
#include <QTimer>

namespace kiosk {

/// Goes through scenes × languages × looks × layouts and stops at each when it has come to rest. Thread: UI.
class Tour : public QObject
{
    Q_OBJECT

public:
    struct Stop
    {
        QString layout;   ///< "portrait", "landscape", "strip", "tablet", "tablet-wide", "phone", "uhd"
        QString look;     ///< "usual", "large"
        QString language; ///< "zh-Hans"
        QString scene;
        /// Layout, look unless usual, and language.
        [[nodiscard]] QString group() const;
        [[nodiscard]] QString name() const { return group() + u'-' + scene; }
    };
    /// Few: a totem and a wide screen in Chinese and English, as they usually are. Further: the same on screens of
    /// every further shape. Every: both, in all languages, and in those two as visitors may wish it.
    enum class Breadth { Few, Further, Every };

    /// `stage` is loaded and shows the pack; both outlive the tour.
    Tour(Stage &stage, TourClock &clock, std::vector<Scene> scenes, Breadth breadth, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// The scene is on the window now; the tour goes on when this returns.
    void reached(const kiosk::Tour::Stop &stop);
    void ended();

private:
    void arrange();
    void wait();
    void goOn();
    [[nodiscard]] Stop stop() const;
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] bool hasCome() const;

    Stage &m_stage;
    TourClock &m_clock;
    std::vector<Scene> m_scenes;
    std::shared_ptr<ContentLibrary> m_pack;
    size_t m_scene = 0;
    size_t m_language = 0;
    size_t m_look = 0;
    const QStringList m_languages;
    const size_t m_looks;
    const Breadth m_breadth;
    size_t m_layout = 0;
    int m_waits = 0;
    bool m_hasWaitedInVain = false;
    QTimer m_rest;
};

} // namespace kiosk
