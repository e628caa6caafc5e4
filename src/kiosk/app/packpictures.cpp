// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/packpictures.h"

#include <QImageReader>
#include <QLoggingCategory>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcPictures, "kiosk.pictures", QtInfoMsg)

constexpr int kLargestSide = 4096;

/// The size to read at: as asked for, keeping the shape; pixels are never scaled up, drawings are.
QSize readingSize(const QSize &natural, const QSize &requested, bool isDrawing)
{
    QSize size = natural;
    if (requested.width() > 0 && requested.height() > 0)
        size = natural.scaled(requested, Qt::KeepAspectRatioByExpanding);
    else if (requested.width() > 0)
        size = natural.scaled(requested.width(), kLargestSide, Qt::KeepAspectRatio);
    else if (requested.height() > 0)
        size = natural.scaled(kLargestSide, requested.height(), Qt::KeepAspectRatio);
    if (!isDrawing && size.width() > natural.width())
        size = natural;
    if (size.width() > kLargestSide || size.height() > kLargestSide)
        size.scale(kLargestSide, kLargestSide, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

} // namespace

void PackPictures::setMedia(std::shared_ptr<MediaStore> media)
{
    const std::lock_guard lock(m_mutex);
    m_media = std::move(media);
}

QImage PackPictures::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    std::shared_ptr<MediaStore> media;
    {
        const std::lock_guard lock(m_mutex);
        media = m_media;
    }
    if (!media) {
        // The content went while its page, which goes with it, was still asking: nothing to see, and no fault.
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    const auto file = media->verified(id.section(u'?', 0, 0).toStdString());
    if (!file) {
        qCWarning(lcPictures) << file.error().detail.c_str();
        return {};
    }
    QImageReader reader(QString::fromStdString(file->string()));
    reader.setDecideFormatFromContent(true);
    const QSize natural = reader.size();
    if (natural.isValid())
        reader.setScaledSize(readingSize(natural, requestedSize, reader.format().startsWith("svg")));
    QImage image = reader.read();
    if (image.isNull())
        qCWarning(lcPictures) << id << "cannot be read:" << reader.errorString();
    if (size)
        *size = image.size();
    return image;
}

} // namespace kiosk
