// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/tourstage.h"

#include "kiosk/content/content_store.h"

#include <QCoreApplication>

namespace kiosk {
namespace {

AppSettings tourSettings(const Options &options)
{
    AppSettings settings;
    settings.reduceMotion = true;
    settings.hasTouch = options.hasTouch;
    return settings;
}

} // namespace

TourStage::TourStage(const Options &options)
    : m_options(options),
      m_recorder(m_nowhere, m_clock),
      m_content(m_clock),
      m_stage(Stage::startEngine(), tourSettings(options), m_content, m_recorder, m_clock)
{}

core::Result<> TourStage::prepare()
{
    const auto library =
        ContentStore(m_options.packFolder.toStdString(), m_options.dataFolder.toStdString()).openInMemory();
    if (!library)
        return tl::unexpected(library.error());
    m_content.install(*library);
    return m_stage.load();
}

void TourStage::walk(std::vector<Scene> scenes, Tour::Breadth breadth,
                     const std::function<void(const Tour::Stop &)> &onReached)
{
    Tour tour(m_stage, m_clock, std::move(scenes), breadth);
    QObject::connect(&tour, &Tour::reached, &tour, onReached);
    QObject::connect(&tour, &Tour::ended, &tour, [] { QCoreApplication::exit(); });
    tour.start();
    QCoreApplication::exec();
}

} // namespace kiosk
