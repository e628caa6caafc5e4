// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/content_store.h"

#include <QObject>

namespace kiosk {

class ContentHolder;

/// Brings a pack to the screen: at once where its catalogue is there, else after it was verified on another thread.
/// Damage is logged with the file's name; then the last good pack is shown, and without one only the emergency page.
/// Thread: UI.
class ContentOpener : public QObject
{
    Q_OBJECT

public:
    ContentOpener(ContentStore store, ContentHolder &holder, QObject *parent = nullptr);

    /// Opens what can be opened without delay; the rest ends later with opened().
    void open();

Q_SIGNALS:
    /// The holder has what it is going to have.
    void opened();

private:
    void openInMemory(const core::Error &why);
    void finish(const core::Result<ContentStore::Library> &library);
    void fallBack();
    void show(const ContentStore::Library &library);

    ContentStore m_store;
    ContentHolder &m_holder;
};

} // namespace kiosk
