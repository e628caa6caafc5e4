// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Pages
import Huhang.ViewModels

/// The page that the route names, and where its signals lead.
FocusScope {
    id: view

    required property AppViewModel app

    readonly property NavigationViewModel navigation: view.app.navigation
    // Emergency and the card need no content.
    readonly property bool isShowable: view.app.isContentAvailable
                                       || view.navigation.page === NavigationViewModel.Emergency
                                       || view.navigation.page === NavigationViewModel.Takeaway
    readonly property int page: view.isShowable ? view.navigation.page : -1

    PageSlot {
        active: view.page === NavigationViewModel.Home

        HomePage {
            anchors.fill: parent
            focus: true
            home: view.app.home
            onGuidesChosen: view.navigation.open(NavigationViewModel.Guides)
            onCountriesChosen: view.navigation.open(NavigationViewModel.Countries)
            onNoticesChosen: view.navigation.open(NavigationViewModel.Notices)
            onQuizzesChosen: view.navigation.open(NavigationViewModel.Quizzes)
            onItemChosen: itemId => view.navigation.openItem(itemId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Guides

        GuidesPage {
            anchors.fill: parent
            focus: true
            guides: view.app.guides
            onItemChosen: itemId => view.navigation.openItem(itemId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Guide

        GuidePage {
            anchors.fill: parent
            focus: true
            guide: view.app.guide
            onTakeawayChosen: view.navigation.open(NavigationViewModel.Takeaway)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Countries

        CountriesPage {
            anchors.fill: parent
            focus: true
            countries: view.app.countries
            onCountryChosen: code => view.navigation.open(NavigationViewModel.Country, code)
            onEmergencyChosen: view.navigation.open(NavigationViewModel.Emergency)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Country

        CountryPage {
            anchors.fill: parent
            focus: true
            country: view.app.country
            onNoticeChosen: noticeId => view.navigation.open(NavigationViewModel.Notice, noticeId)
            onTakeawayChosen: code => view.navigation.open(NavigationViewModel.Takeaway, code)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Notices

        NoticesPage {
            anchors.fill: parent
            focus: true
            notices: view.app.notices
            onNoticeChosen: noticeId => view.navigation.open(NavigationViewModel.Notice, noticeId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Notice

        NoticePage {
            anchors.fill: parent
            focus: true
            notice: view.app.notice
            onEmergencyChosen: view.navigation.open(NavigationViewModel.Emergency)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Quizzes

        QuizzesPage {
            anchors.fill: parent
            focus: true
            quizzes: view.app.quizzes
            onQuizChosen: quizId => view.navigation.open(NavigationViewModel.Quiz, quizId)
            onScenarioChosen: scenarioId => view.navigation.open(NavigationViewModel.Scenario, scenarioId)
            onCoursesChosen: view.navigation.open(NavigationViewModel.Courses)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Courses

        CoursesPage {
            anchors.fill: parent
            focus: true
            courses: view.app.courses
            onCourseChosen: courseId => view.navigation.open(NavigationViewModel.Course, courseId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Course

        CoursePage {
            anchors.fill: parent
            focus: true
            course: view.app.course
            onLessonChosen: lessonId => view.navigation.open(NavigationViewModel.Lesson, view.app.course.courseId + "/" + lessonId)
            onExamChosen: view.navigation.open(NavigationViewModel.Quiz, "exam/" + view.app.course.courseId)
            onPracticeChosen: view.navigation.open(NavigationViewModel.Quiz, "practice/" + view.app.course.courseId)
            onTrainerNoteChosen: view.navigation.open(NavigationViewModel.TrainerNote, view.app.course.courseId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Lesson

        LessonPage {
            anchors.fill: parent
            focus: true
            lesson: view.app.lesson
            onItemChosen: itemId => view.navigation.openItem(itemId)
            onPracticeChosen: view.navigation.open(NavigationViewModel.Quiz, "practice/" + view.app.lesson.courseId + "/" + view.app.lesson.lessonId)
            onNextChosen: view.navigation.open(NavigationViewModel.Lesson, view.app.lesson.courseId + "/" + view.app.lesson.nextId)
            onCourseChosen: view.navigation.open(NavigationViewModel.Course, view.app.lesson.courseId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.TrainerNote

        TrainerNotePage {
            anchors.fill: parent
            focus: true
            course: view.app.course
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Quiz

        QuizPage {
            anchors.fill: parent
            focus: true
            quiz: view.app.quiz
            canListen: view.app.speech.isOffered
            onListenChosen: view.app.speech.read(view)
            onListChosen: view.app.quiz.courseId.length > 0 ? view.navigation.open(NavigationViewModel.Course, view.app.quiz.courseId)
                                                            : view.navigation.open(NavigationViewModel.Quizzes)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Scenario

        ScenarioPage {
            anchors.fill: parent
            focus: true
            scenario: view.app.scenario
            onGuideChosen: guideId => view.navigation.open(NavigationViewModel.Guide, guideId)
            onEmergencyChosen: view.navigation.open(NavigationViewModel.Emergency)
            onLeaveChosen: view.navigation.open(NavigationViewModel.Quizzes)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Checklist

        ChecklistPage {
            anchors.fill: parent
            focus: true
            checklist: view.app.checklist
            onTakeawayChosen: view.navigation.open(NavigationViewModel.Takeaway, "checklist/" + view.app.checklist.checklistId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Emergency

        EmergencyPage {
            anchors.fill: parent
            focus: true
            emergency: view.app.emergency
            onTakeawayChosen: code => view.navigation.open(NavigationViewModel.Takeaway, code)
            onCountriesChosen: view.navigation.open(NavigationViewModel.Countries)
            onGuideChosen: guideId => view.navigation.open(NavigationViewModel.Guide, guideId)
        }
    }
    PageSlot {
        active: view.page === NavigationViewModel.Takeaway

        TakeawayPage {
            anchors.fill: parent
            focus: true
            takeaway: view.app.takeaway
        }
    }
    PageSlot {
        active: !view.isShowable

        UnavailablePage {
            anchors.fill: parent
            focus: true
            emergency: view.app.emergency
            onTakeawayChosen: view.navigation.open(NavigationViewModel.Takeaway)
        }
    }
}
