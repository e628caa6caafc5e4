// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// Travel notices, newest first: noticeId, title, issuedText, countriesText, levelText, levelScale (words, colours, or
/// empty), levelKey (caution, reconsider, avoid · blue, yellow, orange, red · historic, expired, none), isHistoric,
/// ageText ("3 months ago"), changedText (what is otherwise than in the notice before; may be empty). A level appears
/// here only while it is current.
class NoticeListModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by AppViewModel and CountryViewModel")
public:
    explicit NoticeListModel(QObject *parent = nullptr)
        : RowModel({"noticeId", "title", "issuedText", "countriesText", "levelText", "levelScale", "levelKey",
                    "isHistoric", "ageText", "changedText"},
                   parent)
    {}
};

/// The areas of one notice: name, levelText (past tense where the notice is no longer current), levelKey and scale as
/// in NoticeListModel; levelKey is historic or expired where the level is not current.
class AreaModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by NoticeViewModel")
public:
    explicit AreaModel(QObject *parent = nullptr) : RowModel({"name", "levelText", "levelKey", "scale"}, parent) {}
};

} // namespace kiosk
