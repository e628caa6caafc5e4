// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/contentopener.h"

#include "kiosk/viewmodels/contentholder.h"

#include <QFuture>
#include <QLoggingCategory>
#include <QPromise>
#include <QThreadPool>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcContent, "kiosk.content", QtInfoMsg)

/// Runs `work` on another thread.
template <typename Work> auto later(Work work)
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

ContentOpener::ContentOpener(ContentStore store, ContentHolder &holder, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_holder(holder)
{}

void ContentOpener::open()
{
    const auto library = m_store.openBuilt();
    if (library) {
        show(*library);
        Q_EMIT opened();
        return;
    }
    qCInfo(lcContent) << "the catalogue is made anew:" << library.error().detail.c_str();
    build();
}

void ContentOpener::build()
{
    later([store = m_store] { return store.build(); }).then(this, [this](const core::Result<> &built) {
        finishBuild(built);
    });
}

void ContentOpener::finishBuild(const core::Result<> &built)
{
    auto library = built ? m_store.openBuilt() : tl::unexpected(built.error());
    if (!library && (library.error().code == core::Code::Io || library.error().code == core::Code::Full)) {
        qCWarning(lcContent) << "the catalogue is kept in memory:" << library.error().detail.c_str();
        library = m_store.openInMemory();
    }
    if (library) {
        show(*library);
    } else {
        qCWarning(lcContent) << "the pack is not used:" << library.error().detail.c_str();
        fallBack();
    }
    Q_EMIT opened();
}

void ContentOpener::fallBack()
{
    const auto library = m_store.openLastGood();
    if (!library) {
        qCWarning(lcContent) << "only the emergency page is shown, for there is no earlier pack:"
                             << library.error().detail.c_str();
        return;
    }
    qCWarning(lcContent) << "showing the last good pack," << (*library)->catalogue.pack().id.c_str()
                         << (*library)->catalogue.pack().version.c_str();
    m_holder.install(*library);
}

void ContentOpener::show(const ContentStore::Library &library)
{
    const CataloguePack &pack = library->catalogue.pack();
    qCInfo(lcContent) << "showing" << pack.id.c_str() << pack.version.c_str();
    m_holder.install(library);
    later([store = m_store, hash = library->manifestSha256] {
        return store.keepAsLastGood(hash);
    }).then(this, [](const core::Result<> &kept) {
        if (!kept)
            qCWarning(lcContent) << "a damaged update could not fall back to this pack:" << kept.error().detail.c_str();
    });
}

} // namespace kiosk
