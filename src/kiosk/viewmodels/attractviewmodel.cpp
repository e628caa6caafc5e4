// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/attractviewmodel.h"

#include "core/clock.h"
#include "kiosk/content/china_day.h"
#include "kiosk/content/playlist_time.h"
#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/noticetext.h"

#include <QLoggingCategory>
#include <algorithm>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcAttract, "kiosk.attract", QtInfoMsg)

using std::chrono::milliseconds;
using std::chrono::seconds;

/// After so long with nothing to show, look again.
constexpr seconds kRetryAfter{30};
/// As exact as a reader notices.
constexpr milliseconds kPosterTick{100};

std::string countedId(const core::PlaylistItem &item) { return "media/" + item.id; }

} // namespace

AttractViewModel::AttractViewModel(const VisitorContext &context, VideoPlayer &player, bool reduceMotion,
                                   QObject *parent)
    : QObject(parent), m_context(context), m_player(player), m_reduceMotion(reduceMotion)
{
    m_planned.setSingleShot(true);
    connect(&m_planned, &QTimer::timeout, this, [this] { finish(plannedLength()); });
    m_posterTick.setInterval(kPosterTick);
    connect(&m_posterTick, &QTimer::timeout, this, [this] { say(moment()); });
    connect(&player, &VideoPlayer::frameChanged, this, [this] {
        if (isVideoShowing())
            say(moment());
        if (isVideoShowing() != m_wasVideoShowing) {
            m_wasVideoShowing = isVideoShowing();
            Q_EMIT isVideoShowingChanged();
        }
    });
    // The player may show a film to a visitor meanwhile.
    connect(&player, &VideoPlayer::finished, this, [this](milliseconds length) {
        if (!m_isRunning)
            return;
        const auto shown = std::chrono::round<seconds>(length);
        finish(shown > seconds(0) ? shown : plannedLength());
    });
    connect(&player, &VideoPlayer::failed, this, [this](const QString &reason, bool wasPlaying) {
        if (!m_isRunning)
            return;
        if (wasPlaying)
            skip(reason);
        else
            showPosterInstead(reason);
    });
    connect(&context.content, &ContentHolder::changed, this, [this] {
        m_undecodable.clear();
        if (m_isRunning)
            play();
    });
}

bool AttractViewModel::isVideoShowing() const
{
    return m_isRunning && m_shown.kind == Kind::Video && m_player.hasFrame();
}

void AttractViewModel::start()
{
    m_isCounting = true;
    play();
}

void AttractViewModel::startUncounted()
{
    m_isCounting = false;
    play();
}

void AttractViewModel::play()
{
    stop();
    m_isRunning = true;
    loadPlaylist();
    m_failuresInRow = 0;
    showItem(0);
}

void AttractViewModel::stop()
{
    m_isRunning = false;
    ++m_turn;
    m_planned.stop();
    m_posterTick.stop();
    m_player.stop();
}

void AttractViewModel::preview(int index)
{
    stop();
    loadPlaylist();
    m_index = index;
    if (index >= 0 && index < count())
        describe(m_playlist.items[size_t(index)]);
    else
        clearItem();
    Q_EMIT itemChanged();
    say(moment());
}

void AttractViewModel::previewFilm(int index)
{
    preview(index);
    m_isRunning = true;
    m_isCounting = false;
    playVideo(m_playlist.items[size_t(m_index)]);
}

void AttractViewModel::loadPlaylist()
{
    m_context.counting.refreshCampaign();
    m_playlist = m_context.content.playlist();
    const auto now = chinaTime(m_context.clock.utcNow());
    const auto sinceMidnight = now - std::chrono::floor<std::chrono::days>(now);
    if (!playsAt(m_playlist, std::chrono::floor<std::chrono::minutes>(sinceMidnight)))
        m_playlist.items.clear();
}

void AttractViewModel::showNext()
{
    if (m_index + 1 >= count()) {
        // A new round: campaign and time of day may have changed meanwhile.
        loadPlaylist();
        showItem(0);
    } else {
        showItem(m_index + 1);
    }
}

void AttractViewModel::showItem(int index)
{
    ++m_turn;
    m_posterTick.stop();
    m_player.stop();
    m_index = index;
    if (index >= count()) {
        showNothing();
        return;
    }
    const core::PlaylistItem &item = m_playlist.items[size_t(index)];
    describe(item);
    if (item.type == "notice" && m_shown.kind == Kind::Empty) {
        skip(QStringLiteral("the pack has no notice ") + toQString(item.notice));
        return;
    }
    Q_EMIT itemChanged();
    say(milliseconds(0));
    if (m_shown.kind == Kind::Video && !m_reduceMotion && !m_undecodable.contains(m_shown.itemId))
        playVideo(item);
    else
        showStill();
}

void AttractViewModel::showNothing()
{
    m_playlist.items.clear();
    clearItem();
    m_index = 0;
    Q_EMIT itemChanged();
    say(milliseconds(0));
    m_planned.start(plannedLength());
}

void AttractViewModel::playVideo(const core::PlaylistItem &item)
{
    const auto media = m_context.content.media();
    if (!media) {
        showNothing();
        return;
    }
    // Hashing a film takes a second on a slow disk.
    const auto verify = [media, path = item.file] { return media->verified(path); };
    inBackground(this, verify, [this, turn = m_turn](const core::Result<std::filesystem::path> &file) {
        if (turn != m_turn)
            return;
        if (!file) {
            // A damaged film's poster may be whole; the item is not what was planned, so it is left out.
            skip(toQString(file.error().detail));
            return;
        }
        m_shown.source = QUrl::fromLocalFile(toQString(file->string()));
        Q_EMIT itemChanged();
        m_player.play(m_shown.source.toLocalFile());
    });
}

void AttractViewModel::showPosterInstead(const QString &reason)
{
    if (!m_isRunning || m_shown.kind != Kind::Video)
        return;
    if (m_shown.poster.isEmpty()) {
        skip(reason);
        return;
    }
    if (!m_undecodable.contains(m_shown.itemId)) {
        qCWarning(lcAttract) << "showing the poster instead of the film" << m_shown.itemId << "because" << reason;
        m_undecodable.insert(m_shown.itemId);
    }
    showStill();
}

/// A picture, a notice, or a film's poster with what the film would say.
void AttractViewModel::showStill()
{
    m_planned.start(plannedLength());
    if (!m_subtitles.empty())
        m_posterTick.start();
}

/// When in the film the screen is; a preview stays where the film begins to speak.
milliseconds AttractViewModel::moment() const
{
    if (m_posterTick.isActive())
        return plannedLength() - m_planned.remainingTimeAsDuration();
    if (!m_isRunning && !m_subtitles.empty())
        return m_subtitles.front().from;
    return m_player.moment();
}

void AttractViewModel::say(milliseconds moment)
{
    const QString subtitle = toQString(core::subtitleAt(m_subtitles, moment));
    if (subtitle == m_subtitle)
        return;
    m_subtitle = subtitle;
    Q_EMIT subtitleChanged();
}

void AttractViewModel::mediaFailed(const QString &reason)
{
    if (m_isRunning)
        skip(reason);
}

void AttractViewModel::skip(const QString &reason)
{
    qCWarning(lcAttract) << "skipping" << m_shown.itemId << "because" << reason;
    m_planned.stop();
    ++m_failuresInRow;
    if (m_failuresInRow >= count())
        showNothing();
    else
        showNext();
}

seconds AttractViewModel::plannedLength() const
{
    return m_shown.kind == Kind::Empty ? kRetryAfter : seconds(m_playlist.items[size_t(m_index)].seconds);
}

void AttractViewModel::finish(seconds shown)
{
    if (m_shown.kind == Kind::Empty) {
        play();
        return;
    }
    if (m_isCounting)
        m_context.counting.countExposure(countedId(m_playlist.items[size_t(m_index)]), shown);
    m_failuresInRow = 0;
    showNext();
}

void AttractViewModel::refreshTexts()
{
    if (m_shown.kind == Kind::Empty)
        return;
    const Shown before = m_shown;
    describe(m_playlist.items[size_t(m_index)]);
    m_shown.kind = before.kind;
    m_shown.source = before.source;
    if (m_shown != before)
        Q_EMIT itemChanged();
    say(moment());
}

void AttractViewModel::clearItem()
{
    m_shown = {};
    m_subtitles.clear();
}

void AttractViewModel::describe(const core::PlaylistItem &item)
{
    const DisplayText display(m_context.language);
    clearItem();
    if (const auto found = core::nearestLanguage(item.subtitles, m_context.language.codeText());
        found != item.subtitles.end())
        m_subtitles = found->second;
    m_shown.itemId = toQString(item.id);
    m_shown.headline = display.of(item.headline);
    m_shown.line = display.of(item.line);
    m_shown.alt = display.of(item.alt);
    core::CountedItem counted{countedId(item), {}, item.headline};
    if (item.type == "notice") {
        counted.sha256 = m_context.content.documentHash("notice", item.notice);
        describeNotice(item);
    } else if (item.type == "video") {
        m_shown.kind = Kind::Video;
        m_shown.poster = m_context.content.pictureUrl(item.poster);
    } else {
        m_shown.kind = Kind::Image;
        m_shown.source = m_context.content.pictureUrl(item.file);
    }
    m_context.counting.describe(std::move(counted));
}

void AttractViewModel::describeNotice(const core::PlaylistItem &item)
{
    const auto notice = m_context.content.notice(toQString(item.notice));
    if (!notice)
        return;
    const NoticeText text(m_context);
    const DisplayText display(m_context.language);
    m_shown.kind = Kind::Notice;
    m_shown.isHistoric = notice->isHistoric;
    const NoticeText::Level level = text.level(*notice);
    m_shown.levelText = level.text;
    m_shown.levelKey = level.key;
    if (m_shown.headline.isEmpty())
        m_shown.headline = display.of(notice->title);
    if (m_shown.line.isEmpty())
        m_shown.line = text.issued(*notice);
}

} // namespace kiosk
