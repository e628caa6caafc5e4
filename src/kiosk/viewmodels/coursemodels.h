// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// The lessons of a course: lessonId, number (from 1), title, note (may be empty), isSeen (opened in this visit),
/// isToRepeat (a question of it was answered wrong, and not right since).
class CourseLessonModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by CourseViewModel")
public:
    explicit CourseLessonModel(QObject *parent = nullptr)
        : RowModel({"lessonId", "number", "title", "note", "isSeen", "isToRepeat"}, parent)
    {}
};

/// Where a lesson leads: itemId ("guide/…", for NavigationViewModel::openItem), title, note, iconName.
class LessonItemModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by LessonViewModel")
public:
    explicit LessonItemModel(QObject *parent = nullptr) : RowModel({"itemId", "title", "note", "iconName"}, parent) {}
};

} // namespace kiosk
