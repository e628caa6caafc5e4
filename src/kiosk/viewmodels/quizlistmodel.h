// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"
#include "kiosk/viewmodels/visitorcontext.h"

namespace kiosk {

/// What can be played: the rounds over all quizzes, the door to the courses, the stories of the pack, its quizzes.
/// quizId (of a story its own), title, summary, iconName, questionCount (number; 0 of what is no quiz), countText ("20
/// questions"), isRound (stands before the topics), isScenario, isCourses.
class QuizListModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")

public:
    explicit QuizListModel(const VisitorContext &context, QObject *parent = nullptr);

    void refresh();

private:
    VisitorContext m_context;
};

} // namespace kiosk
