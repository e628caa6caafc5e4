// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/coursemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QSet>
#include <QStringList>
#include <optional>

namespace kiosk {

/// A course: its lessons with what was seen of them in this visit and what should be read again, its exam, and the
/// trainer's sheet. All of it is forgotten with the visit.
class CourseViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString courseId READ courseId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::CourseLessonModel *lessons READ lessons CONSTANT FINAL)
    /// "3 of 7 lessons seen".
    Q_PROPERTY(QString progressText READ progressText NOTIFY refreshed FINAL)
    /// From 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY refreshed FINAL)
    /// What the exam asks and what passes; empty where the pack has no questions for it.
    Q_PROPERTY(QString examText READ examText NOTIFY refreshed FINAL)
    /// In this visit.
    Q_PROPERTY(bool isPassed READ isPassed NOTIFY refreshed FINAL)
    /// How long it takes with a group.
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY refreshed FINAL)
    Q_PROPERTY(QStringList trainerNotes READ trainerNotes NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    CourseViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString courseId() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] CourseLessonModel *lessons() { return &m_lessons; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString examText() const { return m_examText; }
    [[nodiscard]] bool isPassed() const { return m_passed.contains(courseId()); }
    [[nodiscard]] QString minutesText() const;
    [[nodiscard]] QStringList trainerNotes() const { return m_trainerNotes; }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }

    /// False if the pack has no such course.
    [[nodiscard]] bool load(const QString &id);
    void refresh();
    // What is noted here is seen when the course is loaded again, as it is whenever its page is shown.
    /// The visitor opened "<course>/<lesson>".
    void noteLesson(const QString &lesson) { m_seen.insert(lesson); }
    /// The visitor answered "<quiz>/<question>", wherever it was asked.
    void noteAnswer(const QString &question, bool wasRight);
    void noteExam(const QString &course, bool isPassed);
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    void show();
    void showLessons();
    /// How many questions of the lesson were answered wrong, and not right since.
    [[nodiscard]] int wrongIn(const core::CourseLesson &lesson) const;
    [[nodiscard]] int seenCount() const;
    [[nodiscard]] QString noteOf(const core::CourseLesson &lesson) const;
    [[nodiscard]] QString keyOf(const core::CourseLesson &lesson) const;

    VisitorContext m_context;
    std::optional<core::Course> m_course;
    CourseLessonModel m_lessons;
    QSet<QString> m_seen;   ///< "<course>/<lesson>"
    QSet<QString> m_wrong;  ///< "<quiz>/<question>"
    QSet<QString> m_passed; ///< ids of courses
    QString m_title, m_summary, m_examText, m_fallbackNote;
    QStringList m_trainerNotes;
};

} // namespace kiosk
