// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// What a list can be narrowed to, such as a continent or a topic: choiceId ("" = all), name.
class ChoiceModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by the list it narrows")
public:
    explicit ChoiceModel(QObject *parent = nullptr) : RowModel({"choiceId", "name"}, parent) {}
};

} // namespace kiosk
