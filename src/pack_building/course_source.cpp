// SPDX-License-Identifier: Apache-2.0
#include "pack_building/course_source.h"

#include "pack/course_flaws.h"
#include "pack_building/yaml_folder.h"

namespace pack_building {
namespace {

/// Nobody keeps more of one lesson in mind.
constexpr size_t kMostPoints = 4;
constexpr size_t kMostTrainerNotes = 8;
constexpr int kLongestMinutes = 480;

core::CoursePoint readPoint(YamlFields &fields)
{
    core::CoursePoint point{fields.localized("text"), fields.sources()};
    fields.checkedOn();
    return point;
}

core::CourseLesson readLesson(YamlFields &fields)
{
    core::CourseLesson lesson;
    lesson.id = fields.id("id");
    lesson.title = fields.localized("title");
    lesson.points = fields.list("points", 2, readPoint);
    if (lesson.points.size() > kMostPoints)
        fields.error("points", "has " + std::to_string(lesson.points.size()) + " entries",
                     "keep the " + std::to_string(kMostPoints) + " that matter most");
    lesson.items = fields.items("items", kLessonKinds, "cannot be part of a lesson");
    lesson.questions = fields.optionalTexts("questions");
    for (const std::string &question : lesson.questions)
        fields.context().references.use("question", question, fields.placeOf("questions"));
    return lesson;
}

core::Course readCourse(YamlFields &fields)
{
    LoadContext &context = fields.context();
    core::Course course;
    course.id = fields.id("id");
    course.icon = fields.choice("icon", kIcons);
    course.audience = fields.choices("audience", kAudiences);
    course.title = fields.localized("title");
    course.summary = fields.localized("summary");
    course.minutes = fields.integer("minutes", 5, kLongestMinutes);
    std::vector<std::string> sources;
    std::vector<Place> places;
    course.lessons = fields.list("lessons", 1, [&](YamlFields &one) {
        core::CourseLesson lesson = readLesson(one);
        places.push_back(one.placeOf("id"));
        for (const core::CoursePoint &point : lesson.points)
            sources.insert(sources.end(), point.sources.begin(), point.sources.end());
        return lesson;
    });
    fields.object("exam", [&](YamlFields &exam) {
        course.exam = {exam.integer("questions", 1, 100), exam.integer("pass_percent", 1, 100)};
    });
    course.trainerNotes = fields.localizedList("trainer_note", 1, kMostTrainerNotes);
    course.sources = context.sources.notesOf(sources);
    if (!course.lessons.empty())
        for (const pack::CourseFlaw &flaw : pack::flawsOf(course))
            context.diagnostics.error(flaw.lesson ? places[*flaw.lesson] : fields.placeOf("exam"), flaw.what,
                                      flaw.remedy);
    return course;
}

} // namespace

std::vector<core::Course> loadCourses(LoadContext &context)
{
    return loadYamlFolder("courses", "course", &core::Course::id, context, readCourse);
}

} // namespace pack_building
