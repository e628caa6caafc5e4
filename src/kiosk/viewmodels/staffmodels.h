// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// What the staff panel tells: lineId, title, value, advice (what to do; may be empty), mood (good, plain, attention,
/// bad), moodText (the mood in a word, for a screen reader).
class StaffLineModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by StaffViewModel")
public:
    explicit StaffLineModel(QObject *parent = nullptr)
        : RowModel({"lineId", "title", "value", "advice", "mood", "moodText"}, parent)
    {}
};

} // namespace kiosk
