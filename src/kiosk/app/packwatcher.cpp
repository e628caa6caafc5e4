// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/packwatcher.h"

#include "core/sha256.h"
#include "kiosk/app/contentopener.h"
#include "pack/manifest.h"
#include "storage/file_io.h"

#include <filesystem>

namespace kiosk {
namespace {

/// A build touches the folder several times.
constexpr std::chrono::milliseconds kQuiet{50};

} // namespace

PackWatcher::PackWatcher(const QString &packFolder, ContentOpener &opener, QObject *parent)
    : QObject(parent), m_folder(packFolder.toStdString()), m_opener(opener), m_seen(manifestHash())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &PackWatcher::look);
    // The folder, not the file: a file that is replaced by renaming is another one.
    m_files.addPath(packFolder);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_opener, &ContentOpener::opened, this, &PackWatcher::noteOpened);
}

std::string PackWatcher::manifestHash() const
{
    const auto digest =
        storage::digestOfFile(std::filesystem::path(m_folder) / "manifest.json", pack::kMaxManifestBytes);
    return digest ? digest->sha256 : std::string();
}

void PackWatcher::look()
{
    const std::string hash = manifestHash();
    if (m_isOpening || hash.empty() || hash == m_seen)
        return;
    m_isOpening = true;
    m_seen = hash;
    m_opener.open();
}

void PackWatcher::noteOpened()
{
    m_isOpening = false;
    // What came while the last one was being opened.
    m_quiet.start();
}

} // namespace kiosk
