// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/shots.h"

#include "kiosk/app/filmscenes.h"
#include "kiosk/app/tourstage.h"
#include "kiosk/viewmodels/videobackend.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>
#include <cstdio>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

QString figure(const Tour::Stop &stop)
{
    return uR"(<figure><a href="%1.png"><img src="%1.png" alt="%1" loading="lazy"></a><figcaption>%2</figcaption></figure>
)"_s.arg(stop.name(), stop.scene);
}

/// One row of pictures for each layout, look and language.
QString indexPage(const QList<Tour::Stop> &stops)
{
    QString body;
    QString group;
    for (const Tour::Stop &stop : stops) {
        const QString itsGroup = stop.group();
        if (itsGroup != group)
            body += u"<h2>%1</h2>\n"_s.arg(itsGroup);
        group = itsGroup;
        body += figure(stop);
    }
    return uR"(<!doctype html>
<meta charset="utf-8"><title>Huhang kiosk: pages</title>
<style>
body { font: 16px sans-serif; margin: 2em; background: #f7f5f0; color: #14213d }
figure { display: inline-block; margin: 0 1em 1em 0; vertical-align: top }
img { height: 360px; border: 1px solid #ded8ca }
</style>
<h1>Huhang kiosk: pages</h1>
)"_s + body;
}

std::vector<Scene> scenesAndFilms(Stage &stage)
{
    if (const QString missing = missingVideoBackend(); !missing.isEmpty())
        std::fprintf(stderr, "shots: no picture of a film that plays: %s\n", qUtf8Printable(missing));
    std::vector<Scene> scenes = scenesToShow(stage);
    for (Scene &scene : filmScenes(stage))
        scenes.push_back(std::move(scene));
    return scenes;
}

bool write(const QString &fileName, const QString &text)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

int takeShots(const Options &options)
{
    const QDir folder(options.shotsFolder);
    TourStage tourStage(options);
    const auto ready = tourStage.prepare();
    if (!ready || !folder.mkpath(u"."_s)) {
        const std::string why =
            ready ? "cannot make the folder " + options.shotsFolder.toStdString() : ready.error().detail;
        std::fprintf(stderr, "shots: %s\n", why.c_str());
        return 1;
    }
    QList<Tour::Stop> stops;
    QStringList unwritten;
    const auto breadth = options.isEveryShot ? Tour::Breadth::Every : Tour::Breadth::Few;
    tourStage.walk(scenesAndFilms(tourStage.stage()), breadth, [&](const Tour::Stop &stop) {
        stops << stop;
        const QString file = folder.filePath(stop.name() + u".png"_s);
        if (!tourStage.stage().window().grabWindow().save(file))
            unwritten << file;
    });

    if (!write(folder.filePath(u"index.html"_s), indexPage(stops)))
        unwritten << folder.filePath(u"index.html"_s);
    for (const QString &file : std::as_const(unwritten))
        std::fprintf(stderr, "shots: cannot write %s\n", qUtf8Printable(file));
    std::printf("%lld pictures in %s\n", static_cast<long long>(stops.size()), qUtf8Printable(folder.path()));
    return unwritten.isEmpty() ? 0 : 1;
}

} // namespace kiosk
