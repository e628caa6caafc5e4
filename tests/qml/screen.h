// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/iconprovider.h"
#include "kiosk/content/content_store.h"
#include "kiosk/viewmodels/appviewmodel.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "kiosk/viewmodels/touchwatcher.h"
#include "kiosk/viewmodels/videoplayer.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

/// Everything behind the pages, for a test in QML: the view-models on the built pack, a clock that the test moves, and
/// a look at the items of the window.
class Screen : public QObject
{
    Q_OBJECT
    Q_PROPERTY(kiosk::AppViewModel *app READ app CONSTANT FINAL)
    Q_PROPERTY(QStringList iconNames READ iconNames CONSTANT FINAL)
    Q_PROPERTY(QStringList warnings READ warnings FINAL)

public:
    explicit Screen(QQmlEngine &engine);

    [[nodiscard]] kiosk::AppViewModel *app() { return &m_app; }
    [[nodiscard]] static QStringList iconNames() { return kiosk::IconProvider::names(); }
    /// What Qt and QML warned of since the last call of forgetWarnings().
    [[nodiscard]] static QStringList warnings();
    Q_INVOKABLE void forgetWarnings();

    /// Touches of this window begin and extend the visit, as in the program.
    Q_INVOKABLE void watch(QQuickWindow *window) { m_watcher.watch(*window); }
    Q_INVOKABLE void passSeconds(int seconds) { m_clock.pass(std::chrono::seconds(seconds)); }
    /// The frame of the scanner has been in its place long enough.
    Q_INVOKABLE void moveScanFrame() { m_app.scanner()->step(); }
    /// A key of a keyboard that is plugged in.
    Q_INVOKABLE void pressKey(QQuickWindow *window, int key, int modifiers = 0) const;
    /// With a staff PIN in a folder of its own.
    Q_INVOKABLE void setStaffPin(const QString &pin);
    Q_INVOKABLE void noteSyncPhase(int phase);
    /// The sum of all counts since the last call.
    Q_INVOKABLE int counted();
    /// Shows that item of the attract loop and stays there.
    Q_INVOKABLE void previewAttract(int index) { m_app.attract()->preview(index); }
    /// By the real decoder; usually none is started.
    Q_INVOKABLE void letFilmsPlay(bool mayPlay) { mayPlay ? m_player.release() : m_player.hold(); }
    Q_INVOKABLE void takeContentAway() { m_content.install(nullptr); }
    Q_INVOKABLE void giveContentBack() { m_content.install(m_library); }

    /// The topmost visible item of that name, or null.
    Q_INVOKABLE QQuickItem *find(QQuickWindow *window, const QString &objectName) const;
    /// Visible items that can be operated: those with the role of a button, a choice or a field.
    Q_INVOKABLE QList<QQuickItem *> controls(QQuickWindow *window) const;
    Q_INVOKABLE QString accessibleName(QQuickItem *item) const;
    /// All texts that are visible, in the order of the tree.
    Q_INVOKABLE QStringList texts(QQuickWindow *window) const;
    /// Texts that are cut or end in an ellipsis, or stand outside the window.
    Q_INVOKABLE QStringList cutTexts(QQuickWindow *window) const;
    /// Texts, controls and plates that lie on one another; see overlapsIn().
    Q_INVOKABLE QStringList overlaps(QQuickWindow *window) const;

private:
    support::TempFolder m_staffFolder;
    support::ManualClock m_clock;
    kiosk::IncrementQueue m_nowhere;
    kiosk::MetricRecorder m_recorder;
    kiosk::ContentHolder m_content;
    kiosk::InterfaceLanguage m_language;
    kiosk::Counting m_counting;
    kiosk::VideoPlayer m_player;
    kiosk::AppViewModel m_app;
    kiosk::TouchWatcher m_watcher;
    std::shared_ptr<kiosk::ContentLibrary> m_library;
};
