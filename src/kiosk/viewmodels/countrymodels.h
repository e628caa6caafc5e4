// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// What is otherwise in a country than at home: label, home, there, icon (name).
class DifferenceModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by CountryViewModel")
public:
    explicit DifferenceModel(QObject *parent = nullptr) : RowModel({"label", "home", "there", "icon"}, parent) {}
};

/// Local emergency numbers: service (police, ambulance, fire, general), label, numbers (one text), icon (name),
/// note (empty, or that the number is to be checked on arrival).
class EmergencyNumberModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by CountryViewModel and EmergencyViewModel")
public:
    explicit EmergencyNumberModel(QObject *parent = nullptr)
        : RowModel({"service", "label", "numbers", "icon", "note"}, parent)
    {}
};

/// Embassies and consulates: name, phonesText, asOfText.
class MissionModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by CountryViewModel and EmergencyViewModel")
public:
    explicit MissionModel(QObject *parent = nullptr) : RowModel({"name", "phonesText", "asOfText"}, parent) {}
};

} // namespace kiosk
