// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/media_store.h"

#include <QQuickImageProvider>
#include <memory>
#include <mutex>

namespace kiosk {

/// image://pack/<path>, with or without a query: a picture of the pack, once its hash was found right. The format is
/// found by the content, for blobs have no names; drawings are drawn at the size that is asked for. Thread:
/// requestImage() on Qt's image threads, setMedia() any.
class PackPictures : public QQuickImageProvider
{
public:
    PackPictures() : QQuickImageProvider(Image, ForceAsynchronousImageLoading) {}

    /// Pictures come from here from now on; null for none.
    void setMedia(std::shared_ptr<MediaStore> media);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    std::mutex m_mutex;
    std::shared_ptr<MediaStore> m_media; ///< guarded by m_mutex
};

} // namespace kiosk
