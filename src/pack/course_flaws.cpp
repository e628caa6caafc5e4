// SPDX-License-Identifier: Apache-2.0
#include "pack/course_flaws.h"

#include <set>
#include <string_view>

namespace pack {

std::vector<CourseFlaw> flawsOf(const core::Course &course)
{
    std::vector<CourseFlaw> flaws;
    std::set<std::string_view> lessons, questions;
    if (course.lessons.empty())
        flaws.push_back({0, "must not be empty", "begin with the first lesson"});
    for (size_t i = 0; i < course.lessons.size(); ++i) {
        const core::CourseLesson &lesson = course.lessons[i];
        if (!lessons.insert(lesson.id).second)
            flaws.push_back({i, "the lesson '" + lesson.id + "' is there twice", "give each lesson an id of its own"});
        for (const std::string &question : lesson.questions)
            if (!questions.insert(question).second)
                flaws.push_back({i, "the question '" + question + "' is asked twice in this course",
                                 "leave it to the lesson that it belongs to"});
    }
    if (course.exam.questions < 1)
        flaws.push_back({{}, "the exam asks nothing", "say how many questions it draws, and which share passes"});
    else if (size_t(course.exam.questions) > questions.size())
        flaws.push_back({{},
                         "the exam draws " + std::to_string(course.exam.questions) + " questions, the lessons have " +
                             std::to_string(questions.size()),
                         "draw fewer, or give the lessons more"});
    return flaws;
}

} // namespace pack
