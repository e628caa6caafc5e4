// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// A guide's blocks: heading (empty where the block goes on under the heading above), kind (Kind), items (texts in
/// which only <b> is markup), image (url; of a film its poster), imageAlt, filmFile (path in the pack), filmWords (all
/// that it says).
class GuideSectionModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by GuideViewModel")
public:
    enum class Kind { Steps, Bullets, Paragraph, Callout, Image, Film };
    Q_ENUM(Kind)
    explicit GuideSectionModel(QObject *parent = nullptr)
        : RowModel({"heading", "kind", "items", "image", "imageAlt", "filmFile", "filmWords"}, parent)
    {}
};

} // namespace kiosk
