// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/lessonviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/courseround.h"
#include "kiosk/viewmodels/displaytext.h"

#include <algorithm>
#include <iterator>

namespace kiosk {

LessonViewModel::LessonViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context)
{}

QString LessonViewModel::courseId() const { return m_course ? toQString(m_course->id) : QString(); }

bool LessonViewModel::load(const QString &id)
{
    auto course = m_context.content.course(id.section(u'/', 0, 0));
    const QString lesson = id.section(u'/', 1);
    if (!course ||
        std::ranges::find(course->lessons, lesson.toStdString(), &core::CourseLesson::id) == course->lessons.end())
        return false;
    // Its lessons count as the course.
    m_context.counting.describe(
        {"course/" + course->id, m_context.content.documentHash("course", course->id), course->title});
    m_course = std::move(course);
    m_lessonId = lesson;
    show();
    return true;
}

void LessonViewModel::refresh()
{
    if (!m_course)
        return;
    // A new version of the content may say something else.
    if (auto now = m_context.content.course(courseId()))
        m_course = std::move(now);
    show();
}

void LessonViewModel::show()
{
    const auto &lessons = m_course->lessons;
    const auto lesson = std::ranges::find(lessons, m_lessonId.toStdString(), &core::CourseLesson::id);
    if (lesson == lessons.end())
        return;
    const auto next = std::next(lesson);
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_title = display.of(lesson->title, &shownIn);
    m_fallbackNote = display.fallbackNote(shownIn);
    //: Over a lesson of a course. %1 is its number, %2 how many there are.
    m_placeText = tr("第 %1 课，共 %2 课").arg(next - lessons.begin()).arg(lessons.size());
    m_nextId = next == lessons.end() ? QString() : toQString(next->id);
    m_nextTitle = next == lessons.end() ? QString() : display.of(next->title);
    m_points.clear();
    std::vector<std::string> sources;
    for (const core::CoursePoint &point : lesson->points) {
        m_points << display.of(point.text);
        sources.insert(sources.end(), point.sources.begin(), point.sources.end());
    }
    m_sourcesText = display.sources(m_course->sources, sources);
    m_items.setRows(rowsOf(*lesson));
    m_questionCount = int(questionsOf(*lesson, m_context.content).size());
    Q_EMIT refreshed();
}

QList<RowModel::Row> LessonViewModel::rowsOf(const core::CourseLesson &lesson) const
{
    const DisplayText display(m_context.language);
    QList<RowModel::Row> rows;
    for (const std::string &item : lesson.items) {
        const QString itemId = toQString(item);
        const QString id = itemId.section(u'/', 1);
        if (itemId.startsWith(u"guide/")) {
            if (const auto guide = m_context.content.guide(id))
                rows << RowModel::Row{itemId, display.titleOf(*guide), display.readingTime(guide->readingSeconds),
                                      toQString(guide->icon)};
        } else if (itemId.startsWith(u"scenario/")) {
            if (const auto scenario = m_context.content.scenario(id))
                rows << RowModel::Row{itemId, display.of(scenario->title), display.of(scenario->summary),
                                      toQString(scenario->icon)};
        } else if (itemId.startsWith(u"checklist/")) {
            if (const auto list = m_context.content.checklist(id))
                rows << RowModel::Row{itemId, display.of(list->title), display.of(list->summary),
                                      toQString(list->icon)};
        }
    }
    return rows;
}

void LessonViewModel::clear()
{
    m_course.reset();
    for (QString *text :
         {&m_lessonId, &m_title, &m_placeText, &m_nextId, &m_nextTitle, &m_sourcesText, &m_fallbackNote})
        text->clear();
    m_points.clear();
    m_items.setRows({});
    m_questionCount = 0;
    Q_EMIT refreshed();
}

} // namespace kiosk
