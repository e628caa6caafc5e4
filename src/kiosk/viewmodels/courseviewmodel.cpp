// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/courseviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/courseround.h"
#include "kiosk/viewmodels/displaytext.h"

#include <algorithm>

namespace kiosk {

CourseViewModel::CourseViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context)
{}

QString CourseViewModel::courseId() const { return m_course ? toQString(m_course->id) : QString(); }

QString CourseViewModel::keyOf(const core::CourseLesson &lesson) const
{
    return courseId() + u'/' + toQString(lesson.id);
}

int CourseViewModel::seenCount() const
{
    return m_course ? int(std::ranges::count_if(m_course->lessons,
                                                [this](const auto &lesson) { return m_seen.contains(keyOf(lesson)); }))
                    : 0;
}

int CourseViewModel::wrongIn(const core::CourseLesson &lesson) const
{
    return int(std::ranges::count_if(lesson.questions,
                                     [this](const auto &question) { return m_wrong.contains(toQString(question)); }));
}

QString CourseViewModel::progressText() const
{
    //: Over the lessons of a course. %1 is how many were opened, %2 how many there are.
    return m_course ? tr("已看 %1 课，共 %2 课").arg(seenCount()).arg(m_course->lessons.size()) : QString();
}

qreal CourseViewModel::progress() const { return m_course ? qreal(seenCount()) / qreal(m_course->lessons.size()) : 0; }

QString CourseViewModel::minutesText() const
{
    //: On the sheet for whoever runs the course with a group.
    return m_course ? tr("和大家一起学，约 %n 分钟", nullptr, m_course->minutes) : QString();
}

bool CourseViewModel::load(const QString &id)
{
    auto course = m_context.content.course(id);
    if (!course)
        return false;
    m_context.counting.describe(
        {"course/" + course->id, m_context.content.documentHash("course", course->id), course->title});
    m_course = std::move(course);
    show();
    return true;
}

void CourseViewModel::refresh()
{
    if (!m_course)
        return;
    // A new version of the content may have other lessons.
    if (auto now = m_context.content.course(courseId()))
        m_course = std::move(now);
    show();
}

void CourseViewModel::show()
{
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_title = display.of(m_course->title, &shownIn);
    m_summary = display.of(m_course->summary);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_trainerNotes.clear();
    for (const core::LocalizedText &note : m_course->trainerNotes)
        m_trainerNotes << display.of(note);
    const auto canBeAsked = [this](const auto &lesson) { return !questionsOf(lesson, m_context.content).empty(); };
    m_examText.clear();
    if (std::ranges::any_of(m_course->lessons, canBeAsked))
        //: Over the button that begins the exam of a course. %1 is the number of questions, %2 the percentage of right
        //: answers that passes.
        m_examText = tr("考试抽 %1 题，答对 %2% 就通过").arg(m_course->exam.questions).arg(m_course->exam.passPercent);
    showLessons();
    Q_EMIT refreshed();
}

void CourseViewModel::showLessons()
{
    const DisplayText display(m_context.language);
    QList<RowModel::Row> rows;
    for (const core::CourseLesson &lesson : m_course->lessons)
        rows << RowModel::Row{toQString(lesson.id), int(rows.size()) + 1,           display.of(lesson.title),
                              noteOf(lesson),       m_seen.contains(keyOf(lesson)), wrongIn(lesson) > 0};
    m_lessons.setRows(std::move(rows));
}

QString CourseViewModel::noteOf(const core::CourseLesson &lesson) const
{
    if (const int wrong = wrongIn(lesson); wrong > 0)
        //: Under a lesson of a course. %n is how many of its questions were answered wrong.
        return tr("答错 %n 题，再看一遍", nullptr, wrong);
    //: Under a lesson of a course that was opened before.
    return m_seen.contains(keyOf(lesson)) ? tr("看过了") : QString();
}

void CourseViewModel::noteAnswer(const QString &question, bool wasRight)
{
    if (wasRight)
        m_wrong.remove(question);
    else
        m_wrong.insert(question);
}

void CourseViewModel::noteExam(const QString &course, bool isPassed)
{
    if (isPassed)
        m_passed.insert(course);
}

void CourseViewModel::clear()
{
    m_course.reset();
    for (QSet<QString> *known : {&m_seen, &m_wrong, &m_passed})
        known->clear();
    for (QString *text : {&m_title, &m_summary, &m_examText, &m_fallbackNote})
        text->clear();
    m_trainerNotes.clear();
    m_lessons.setRows({});
    Q_EMIT refreshed();
}

} // namespace kiosk
