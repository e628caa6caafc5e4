// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/filmviewmodel.h"

#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"

#include <QLoggingCategory>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcFilm, "kiosk.film", QtInfoMsg)

} // namespace

FilmViewModel::FilmViewModel(const VisitorContext &context, VideoPlayer &player, QObject *parent)
    : QObject(parent), m_context(context), m_player(player)
{
    // The player shows the attract loop's films while nobody is there.
    connect(&player, &VideoPlayer::frameChanged, this, [this] {
        if (!m_current.isEmpty())
            say();
    });
    connect(&player, &VideoPlayer::finished, this, &FilmViewModel::stop);
    connect(&player, &VideoPlayer::failed, this, [this](const QString &reason) { fail(reason); });
}

void FilmViewModel::toggle(const QString &film)
{
    if (film != m_current) {
        play(film);
        return;
    }
    m_isPaused = !m_isPaused;
    if (m_isPaused)
        m_player.pause();
    else
        m_player.resume();
    Q_EMIT changed();
}

void FilmViewModel::pause()
{
    if (!m_current.isEmpty() && !m_isPaused)
        toggle(m_current);
}

void FilmViewModel::play(const QString &film)
{
    stop();
    const auto media = m_context.content.media();
    if (film.isEmpty() || !media)
        return;
    m_current = film;
    Q_EMIT changed();
    // Hashing a film takes a second on a slow disk.
    const auto verify = [media, path = film.toStdString()] { return media->verified(path); };
    inBackground(this, verify, [this, turn = ++m_turn](const core::Result<std::filesystem::path> &file) {
        if (turn != m_turn)
            return;
        if (!file) {
            fail(toQString(file.error().detail));
            return;
        }
        m_player.play(toQString(file->string()));
        if (m_isPaused)
            m_player.pause();
    });
}

void FilmViewModel::stop()
{
    if (m_current.isEmpty())
        return;
    ++m_turn;
    m_current.clear();
    m_isPaused = false;
    m_player.stop();
    say();
    Q_EMIT changed();
}

void FilmViewModel::fail(const QString &reason)
{
    if (m_current.isEmpty())
        return;
    qCWarning(lcFilm) << "showing the words instead of the film" << m_current << "because" << reason;
    m_unplayable << m_current;
    stop();
}

void FilmViewModel::say()
{
    const QString subtitle =
        isShowing() ? toQString(core::subtitleAt(m_subtitles.value(m_current), m_player.moment())) : QString();
    const bool isNew = subtitle != m_subtitle || isShowing() != m_wasShowing;
    m_subtitle = subtitle;
    m_wasShowing = isShowing();
    if (isNew)
        Q_EMIT changed();
}

void FilmViewModel::setSubtitles(Subtitles subtitles)
{
    m_subtitles = std::move(subtitles);
    say();
}

void FilmViewModel::clear()
{
    stop();
    m_unplayable.clear();
    m_subtitles.clear();
    Q_EMIT changed();
}

} // namespace kiosk
