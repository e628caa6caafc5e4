// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"
#include "kiosk/viewmodels/visitorcontext.h"

namespace kiosk {

/// The courses of the pack: courseId, title, summary, iconName, countText ("7 lessons").
class CourseListModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")

public:
    explicit CourseListModel(const VisitorContext &context, QObject *parent = nullptr);

    void refresh();

private:
    VisitorContext m_context;
};

} // namespace kiosk
