// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/courseround.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"

#include <algorithm>
#include <iterator>

namespace kiosk {

std::optional<CourseRound> courseRound(const QString &id, const ContentHolder &content)
{
    const bool isExam = id.startsWith(QStringLiteral("exam/"));
    if (!isExam && !id.startsWith(QStringLiteral("practice/")))
        return std::nullopt;
    auto course = content.course(id.section(u'/', 1, 1));
    if (!course)
        return std::nullopt;
    return CourseRound{isExam, std::move(*course), id.section(u'/', 2)};
}

std::vector<AskedQuestion> questionsOf(const core::CourseLesson &lesson, const ContentHolder &content)
{
    std::vector<AskedQuestion> all;
    for (const std::string &name : lesson.questions) {
        const QString reference = toQString(name);
        const auto quiz = content.quiz(reference.section(u'/', 0, 0));
        if (!quiz)
            continue;
        const std::string id = reference.section(u'/', 1).toStdString();
        if (const auto question = std::ranges::find(quiz->questions, id, &core::Question::id);
            question != quiz->questions.end())
            all.push_back({quiz->id, *question, quiz->sources});
    }
    return all;
}

std::vector<AskedQuestion> questionsOf(const CourseRound &round, const ContentHolder &content, QuickDraw &draw)
{
    std::vector<AskedQuestion> all;
    for (const core::CourseLesson &lesson : round.course.lessons)
        if (round.isDrawn() || toQString(lesson.id) == round.lesson)
            std::ranges::move(questionsOf(lesson, content), std::back_inserter(all));
    if (!round.isDrawn())
        return all;
    return draw.draw(std::move(all), round.isExam ? size_t(round.course.exam.questions) : kRoundQuestions);
}

} // namespace kiosk
