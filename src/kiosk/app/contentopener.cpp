// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/contentopener.h"

#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/contentholder.h"

#include <QLoggingCategory>

namespace kiosk {
namespace {
Q_LOGGING_CATEGORY(lcContent, "kiosk.content", QtInfoMsg)
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
    if (library.error().code == core::Code::NotFound)
        qCInfo(lcContent) << "the pack is to be verified and its catalogue made";
    else
        qCInfo(lcContent) << "the catalogue is made anew:" << library.error().detail.c_str();
    inBackground(
        this, [store = m_store] { return store.build().and_then([&] { return store.openBuilt(); }); },
        [this](const core::Result<ContentStore::Library> &built) {
            // A damaged file is the pack's fault; anything else may be the data folder's.
            if (built || built.error().code == core::Code::Forged)
                finish(built);
            else
                openInMemory(built.error());
        });
}

void ContentOpener::openInMemory(const core::Error &why)
{
    inBackground(
        this, [store = m_store] { return store.openInMemory(); },
        [this, why](const core::Result<ContentStore::Library> &library) {
            if (library)
                qCWarning(lcContent) << "the catalogue is kept in memory:" << why.detail.c_str();
            finish(library);
        });
}

void ContentOpener::finish(const core::Result<ContentStore::Library> &library)
{
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
    inBackground(
        this, [store = m_store, hash = library->manifestSha256] { return store.keepAsLastGood(hash); },
        [](const core::Result<> &kept) {
            if (!kept)
                qCWarning(lcContent) << "a damaged update could not fall back to this pack:"
                                     << kept.error().detail.c_str();
        });
}

} // namespace kiosk
