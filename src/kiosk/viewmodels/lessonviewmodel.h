// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/coursemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QStringList>
#include <optional>

namespace kiosk {

/// A lesson of a course: what to keep in mind, where to read on, its questions, and the lesson after it.
class LessonViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString courseId READ courseId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString lessonId READ lessonId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    /// "Lesson 2 of 7".
    Q_PROPERTY(QString placeText READ placeText NOTIFY refreshed FINAL)
    Q_PROPERTY(QStringList points READ points NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::LessonItemModel *items READ items CONSTANT FINAL)
    /// How many questions of this lesson can be practised.
    Q_PROPERTY(int questionCount READ questionCount NOTIFY refreshed FINAL)
    /// Empty in the last lesson.
    Q_PROPERTY(QString nextId READ nextId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    LessonViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString courseId() const;
    [[nodiscard]] QString lessonId() const { return m_lessonId; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString placeText() const { return m_placeText; }
    [[nodiscard]] QStringList points() const { return m_points; }
    [[nodiscard]] LessonItemModel *items() { return &m_items; }
    [[nodiscard]] int questionCount() const { return m_questionCount; }
    [[nodiscard]] QString nextId() const { return m_nextId; }
    [[nodiscard]] QString nextTitle() const { return m_nextTitle; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }

    /// `id` is "<course>/<lesson>". False if the pack has no such lesson.
    [[nodiscard]] bool load(const QString &id);
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    void show();
    /// Where the lesson leads, of what the pack has.
    [[nodiscard]] QList<RowModel::Row> rowsOf(const core::CourseLesson &lesson) const;

    VisitorContext m_context;
    std::optional<core::Course> m_course;
    LessonItemModel m_items;
    QString m_lessonId, m_title, m_placeText, m_nextId, m_nextTitle, m_sourcesText, m_fallbackNote;
    QStringList m_points;
    int m_questionCount = 0;
};

} // namespace kiosk
