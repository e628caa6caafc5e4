// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/stage.h"

#include "kiosk/app/iconprovider.h"
#include "kiosk/app/packpictures.h"

#include <QQmlComponent>
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Huhang_ViewModelsPlugin)
Q_IMPORT_QML_PLUGIN(Huhang_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Huhang_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Huhang_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Huhang_ShellPlugin)

namespace kiosk {
namespace {

QUrl firstFile() { return QUrl(QStringLiteral("qrc:/qt/qml/Huhang/Shell/Main.qml")); }

} // namespace

Stage::Engine Stage::startEngine()
{
    auto engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    // What it has read, load() finds.
    new QQmlComponent(engine.get(), firstFile(), QQmlComponent::Asynchronous, engine.get());
    return engine;
}

Stage::Stage(Engine engine, const AppSettings &settings, ContentHolder &content, MetricRecorder &recorder,
             const core::Clock &clock)
    : m_content(content),
      m_language(settings.defaultLanguage),
      m_counting(recorder, clock, m_content, m_language),
      m_app({m_content, m_language, m_counting, clock}, m_player, settings),
      m_watcher(m_app),
      m_engine(std::move(engine)),
      m_pictures(new PackPictures)
{
    m_engine->setNetworkAccessManagerFactory(&m_networkRefusal);
    m_engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    m_engine->addImageProvider(QStringLiteral("pack"), m_pictures);
    m_pictures->setMedia(m_content.media());
    QObject::connect(&m_content, &ContentHolder::changed, m_engine.get(),
                     [this] { m_pictures->setMedia(m_content.media()); });
    QObject::connect(&m_language, &InterfaceLanguage::changed, m_engine.get(), &QQmlEngine::retranslate);
}

core::Result<> Stage::load()
{
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_app)}});
    m_engine->load(firstFile());
    m_window =
        m_engine->rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    if (!m_window)
        return core::failure(core::Code::Io, "the pages cannot be loaded; the messages before this one say why");
    m_watcher.watch(*m_window);
    return {};
}

} // namespace kiosk
