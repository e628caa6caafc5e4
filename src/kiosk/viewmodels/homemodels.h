// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// What the campaign features: itemId (for NavigationViewModel::openItem), kind (guide, country, notice, quiz,
/// scenario, checklist, course), title, summary, illustration (url, may be empty), alt, iconName.
class HomeCardModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by HomeViewModel")
public:
    explicit HomeCardModel(QObject *parent = nullptr)
        : RowModel({"itemId", "kind", "title", "summary", "illustration", "alt", "iconName"}, parent)
    {}
};

/// The languages to choose from: code, nativeName.
class LanguageListModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by AppViewModel")
public:
    explicit LanguageListModel(QObject *parent = nullptr) : RowModel({"code", "nativeName"}, parent) {}
};

/// Numbers of the ministry's hotline: display.
class HotlineModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by EmergencyViewModel")
public:
    explicit HotlineModel(QObject *parent = nullptr) : RowModel({"display"}, parent) {}
};

} // namespace kiosk
