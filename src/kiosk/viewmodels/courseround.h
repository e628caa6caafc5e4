// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/quizround.h"

#include <QString>
#include <optional>

namespace kiosk {

class ContentHolder;

/// Questions about a course, opened like a quiz: "exam/<course>" draws as many as the exam asks, "practice/<course>" a
/// few by chance, "practice/<course>/<lesson>" all that belong to the lesson.
struct CourseRound
{
    bool isExam = false;
    core::Course course;
    QString lesson; ///< empty: of all lessons

    [[nodiscard]] bool isDrawn() const { return lesson.isEmpty(); }
};

/// Nothing where `id` names no such round, or the pack has no such course.
[[nodiscard]] std::optional<CourseRound> courseRound(const QString &id, const ContentHolder &content);

/// Of the questions that a lesson names, those that the pack has, in the lesson's order.
[[nodiscard]] std::vector<AskedQuestion> questionsOf(const core::CourseLesson &lesson, const ContentHolder &content);

/// Fewer than the exam asks where the pack has no more.
[[nodiscard]] std::vector<AskedQuestion> questionsOf(const CourseRound &round, const ContentHolder &content,
                                                     QuickDraw &draw);

} // namespace kiosk
