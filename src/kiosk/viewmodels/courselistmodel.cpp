// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/courselistmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"

namespace kiosk {

CourseListModel::CourseListModel(const VisitorContext &context, QObject *parent)
    : RowModel({"courseId", "title", "summary", "iconName", "countText"}, parent), m_context(context)
{}

void CourseListModel::refresh()
{
    const DisplayText display(m_context.language);
    QList<Row> rows;
    for (const core::Course &course : m_context.content.courses())
        //: How long a course is. At most 15 characters.
        rows << Row{toQString(course.id), display.of(course.title), display.of(course.summary), toQString(course.icon),
                    tr("%n 课", nullptr, int(course.lessons.size()))};
    setRows(std::move(rows));
}

} // namespace kiosk
