// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/videoplayer.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QHash>
#include <QStringList>

namespace kiosk {

/// The films of the page that is open. One plays, when the visitor asks for it, and ends with the page.
class FilmViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GuideViewModel")
    /// The film that was asked for: its path in the pack; empty without one.
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL)
    Q_PROPERTY(bool isPaused READ isPaused NOTIFY changed FINAL)
    /// True while there is a picture of the current film.
    Q_PROPERTY(bool isShowing READ isShowing NOTIFY changed FINAL)
    /// What the current film says now; empty in between.
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    /// Films that could not be played on this visit: their words are shown instead.
    Q_PROPERTY(QStringList unplayable READ unplayable NOTIFY changed FINAL)
    Q_PROPERTY(kiosk::VideoPlayer *player READ player CONSTANT FINAL)

public:
    using Subtitles = QHash<QString, std::vector<core::Subtitle>>; ///< by the film's path

    FilmViewModel(const VisitorContext &context, VideoPlayer &player, QObject *parent);

    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isShowing() const { return !m_current.isEmpty() && m_player.hasFrame(); }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QStringList unplayable() const { return m_unplayable; }
    [[nodiscard]] VideoPlayer *player() const { return &m_player; }

    /// Plays the film from its beginning, or pauses it, or goes on with it.
    Q_INVOKABLE void toggle(const QString &film);
    void pause();
    void stop();

    /// What the films of the page say in its language; the one that plays goes on in that language.
    void setSubtitles(Subtitles subtitles);
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void play(const QString &film);
    void fail(const QString &reason);
    void say();

    VisitorContext m_context;
    VideoPlayer &m_player;
    Subtitles m_subtitles;
    QString m_current, m_subtitle;
    QStringList m_unplayable;
    /// Grows with every film, so that the late answer of a hash check finds out that its film is gone.
    int m_turn = 0;
    bool m_isPaused = false;
    bool m_wasShowing = false;
};

} // namespace kiosk
