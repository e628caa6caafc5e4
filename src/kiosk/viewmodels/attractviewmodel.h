// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/videoplayer.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <chrono>

namespace kiosk {

/// The attract loop: one item after the other from the playlist of the campaign. An item counts as an exposure when it
/// was on screen to its planned end. C++ turns the pages; QML only shows the item and says when a picture is
/// unreadable.
class AttractViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(Kind kind READ kind NOTIFY itemChanged FINAL)
    /// Image: the picture. Video: the file that the one player plays (shown by VideoFrame).
    Q_PROPERTY(QUrl source READ source NOTIFY itemChanged FINAL)
    /// Video: the picture under it until frames come, and instead of it where nothing can decode it.
    Q_PROPERTY(QUrl poster READ poster NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString line READ line NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString alt READ alt NOTIFY itemChanged FINAL)
    /// Notice: it is a sample from the past; levelText then says so.
    Q_PROPERTY(bool isHistoric READ isHistoric NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString levelText READ levelText NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString levelKey READ levelKey NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemChanged FINAL)
    Q_PROPERTY(int index READ index NOTIFY itemChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY itemChanged FINAL)
    /// True from the first decoded frame of a video to its end.
    Q_PROPERTY(bool isVideoShowing READ isVideoShowing NOTIFY isVideoShowingChanged FINAL)
    /// What the film says now, also while its poster stands for it; empty in between.
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY subtitleChanged FINAL)
    Q_PROPERTY(kiosk::VideoPlayer *player READ player CONSTANT FINAL)

public:
    enum class Kind { Video, Image, Notice, Empty };
    Q_ENUM(Kind)

    /// `reduceMotion`: films are shown as their posters.
    AttractViewModel(const VisitorContext &context, VideoPlayer &player, bool reduceMotion, QObject *parent);

    [[nodiscard]] Kind kind() const { return m_shown.kind; }
    [[nodiscard]] QUrl source() const { return m_shown.source; }
    [[nodiscard]] QUrl poster() const { return m_shown.poster; }
    [[nodiscard]] QString headline() const { return m_shown.headline; }
    [[nodiscard]] QString line() const { return m_shown.line; }
    [[nodiscard]] QString alt() const { return m_shown.alt; }
    [[nodiscard]] bool isHistoric() const { return m_shown.isHistoric; }
    [[nodiscard]] QString levelText() const { return m_shown.levelText; }
    [[nodiscard]] QString levelKey() const { return m_shown.levelKey; }
    [[nodiscard]] QString itemId() const { return m_shown.itemId; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const { return int(m_playlist.items.size()); }
    [[nodiscard]] bool isVideoShowing() const;
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] VideoPlayer *player() const { return &m_player; }

    /// The item's picture cannot be shown: it is skipped and not counted.
    Q_INVOKABLE void mediaFailed(const QString &reason);

    /// Plays from the first item. Stops what was playing.
    void start();
    /// The same for staff: nothing counts until the next start().
    void startUncounted();
    /// Stops player and timer; the item on screen is not counted.
    void stop();
    /// Shows one item and stays there, without playing or counting, a film with the first that it says: for pictures of
    /// the screen.
    void preview(int index);
    /// The same, and plays it, which is a film.
    void previewFilm(int index);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// The language changed.
    void refreshTexts();

Q_SIGNALS:
    void itemChanged();
    void isVideoShowingChanged();
    void subtitleChanged();

private:
    struct Shown
    {
        Kind kind = Kind::Empty;
        QUrl source, poster;
        QString headline, line, alt, levelText, levelKey, itemId;
        bool isHistoric = false;
        bool operator==(const Shown &) const = default;
    };

    void play();
    void loadPlaylist();
    void showItem(int index);
    void showNext();
    void showNothing();
    void skip(const QString &reason);
    /// How long the item is to be on screen; an empty screen, until the playlist is looked at again.
    [[nodiscard]] std::chrono::seconds plannedLength() const;
    void finish(std::chrono::seconds shown);
    void playVideo(const core::PlaylistItem &item);
    void showPosterInstead(const QString &reason);
    void showStill();
    void clearItem();
    [[nodiscard]] std::chrono::milliseconds moment() const;
    /// Shows what the film says at that moment.
    void say(std::chrono::milliseconds moment);
    void describe(const core::PlaylistItem &item);
    void describeNotice(const core::PlaylistItem &item);

    VisitorContext m_context;
    VideoPlayer &m_player;
    core::Playlist m_playlist;
    Shown m_shown;
    std::vector<core::Subtitle> m_subtitles; ///< of the film, in the screen's language
    QString m_subtitle;
    QTimer m_planned;
    QTimer m_posterTick; ///< while a poster stands for a film: what is said follows the clock
    int m_index = 0;
    int m_failuresInRow = 0;
    /// Grows with every item, so that the late answer of a hash check finds out that its item is gone.
    int m_turn = 0;
    QSet<QString> m_undecodable;
    bool m_reduceMotion;
    bool m_isRunning = false;
    bool m_isCounting = true;
    bool m_wasVideoShowing = false;
};

} // namespace kiosk
