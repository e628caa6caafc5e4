// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <string>

namespace kiosk {

class ContentOpener;

/// Opens the pack again whenever its manifest.json was replaced, one opening after the other. For a preview while a
/// person writes. Thread: UI.
class PackWatcher : public QObject
{
    Q_OBJECT

public:
    /// Make it before the first ContentOpener::open(), whose end it waits for. `opener` outlives it.
    PackWatcher(const QString &packFolder, ContentOpener &opener, QObject *parent = nullptr);

private:
    void look();
    void noteOpened();
    [[nodiscard]] std::string manifestHash() const;

    std::string m_folder;
    ContentOpener &m_opener;
    QFileSystemWatcher m_files;
    QTimer m_quiet;
    std::string m_seen; ///< hash of the manifest that was opened last
    bool m_isOpening = true;
};

} // namespace kiosk
