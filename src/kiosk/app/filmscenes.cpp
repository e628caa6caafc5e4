// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/filmscenes.h"

#include "kiosk/app/scenesearch.h"
#include "kiosk/app/stage.h"
#include "kiosk/viewmodels/videobackend.h"

#include <QQuickItem>
#include <algorithm>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

struct GuideFilm
{
    QString guide, file;
};

/// The first film of the pack's guides that says something.
std::optional<GuideFilm> firstGuideFilm(const ContentHolder &content)
{
    for (const core::Guide &guide : content.guides())
        for (const auto &[language, text] : guide.texts)
            for (const core::Block &block : text.blocks)
                if (block.kind == core::BlockKind::Video && !block.subtitles.empty())
                    return GuideFilm{QString::fromStdString(guide.id), QString::fromStdString(block.video)};
    return std::nullopt;
}

/// Into the middle of the page that it is on.
void bringIntoView(QQuickItem &item)
{
    QQuickItem *page = item.parentItem();
    while (page && !page->inherits("QQuickFlickable"))
        page = page->parentItem();
    if (!page)
        return;
    const qreal top = page->property("contentY").toReal() + item.mapToItem(page, QPointF(0, 0)).y();
    const qreal last = page->property("contentHeight").toReal() - page->height();
    page->setProperty("contentY",
                      std::clamp(top - (page->height() - item.height()) / 2, qreal(0), std::max(last, 0.0)));
}

Scene guideScene(const GuideFilm &film)
{
    const auto arrange = [film](Stage &stage, TourClock &) {
        stage.app().navigation()->open(NavigationViewModel::Page::Guide, film.guide);
        // Who wishes less motion reads what a film says. The page is there already, and does not fade in.
        stage.app().accessibility()->setReduceMotion(false);
        stage.app().guide()->films()->toggle(film.file);
    };
    const auto hasCome = [](Stage &stage) {
        FilmViewModel &films = *stage.app().guide()->films();
        if (QQuickItem *button = touchableItem(stage.window(), u"filmButton"_s))
            bringIntoView(*button);
        const bool speaks = films.isShowing() && !films.subtitle().isEmpty();
        // The player alone, so that the page shows the film as one that plays.
        if (speaks)
            stage.player().pause();
        return speaks || films.current().isEmpty();
    };
    return {u"guide-film"_s, arrange, hasCome};
}

Scene attractScene(int index)
{
    const auto arrange = [index](Stage &stage, TourClock &) {
        stage.app().endVisit();
        stage.app().attract()->previewFilm(index);
    };
    const auto hasCome = [](Stage &stage) {
        const AttractViewModel &attract = *stage.app().attract();
        const bool speaks = attract.isVideoShowing() && !attract.subtitle().isEmpty();
        if (speaks)
            stage.player().pause();
        return speaks || !attract.isRunning();
    };
    return {u"attract-film"_s, arrange, hasCome};
}

} // namespace

std::vector<Scene> filmScenes(Stage &stage)
{
    std::vector<Scene> scenes;
    if (!missingVideoBackend().isEmpty())
        return scenes;
    if (const auto film = firstGuideFilm(stage.content()); film && stage.app().hasTouch())
        scenes.push_back(guideScene(*film));
    AttractViewModel &attract = *stage.app().attract();
    attract.preview(0);
    for (int i = 0; i < attract.count(); ++i) {
        attract.preview(i);
        if (attract.kind() == AttractViewModel::Kind::Video && !attract.subtitle().isEmpty()) {
            scenes.push_back(attractScene(i));
            break;
        }
    }
    return scenes;
}

} // namespace kiosk
