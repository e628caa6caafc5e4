// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/quizlistmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/quizviewmodel.h"

namespace kiosk {

QuizListModel::QuizListModel(const VisitorContext &context, QObject *parent)
    : RowModel({"quizId", "title", "summary", "iconName", "questionCount", "countText", "isRound", "isScenario",
                "isCourses"},
               parent),
      m_context(context)
{}

void QuizListModel::refresh()
{
    const DisplayText display(m_context.language);
    const auto quizzes = m_context.content.quizzes();
    QList<Row> rows;
    if (!quizzes.empty()) {
        //: Under the tile 快速五题. At most 40 characters.
        rows << Row{toQString(kQuickRound),
                    QuizViewModel::quickTitle(),
                    tr("从全部题目里随机抽五道"),
                    QStringLiteral("star"),
                    int(kRoundQuestions),
                    QString(),
                    true,
                    false,
                    false};
        //: Under the tile 每日挑战. At most 40 characters.
        rows << Row{toQString(kDailyRound),
                    QuizViewModel::dailyTitle(),
                    tr("今天所有人答同样的题"),
                    QStringLiteral("calendar"),
                    int(kRoundQuestions),
                    QString(),
                    true,
                    false,
                    false};
    }
    if (!questionsForChildren(quizzes).empty())
        //: Under the tile 和孩子一起答. At most 40 characters.
        rows << Row{toQString(kFamilyRound),
                    QuizViewModel::familyTitle(),
                    tr("大字、短题，可以读给孩子听"),
                    QStringLiteral("heart"),
                    int(kRoundQuestions),
                    QString(),
                    true,
                    false,
                    false};
    if (const int courses = m_context.content.countOf("course"); courses > 0)
        //: Tile that leads to the courses. At most 14 characters.
        rows << Row{QString(), tr("出国培训课程"),
                    //: Under the tile 出国培训课程. At most 40 characters.
                    tr("几课要点、练习和考试"), QStringLiteral("people"), 0,
                    //: How many courses there are. At most 12 characters.
                    tr("%n 门课程", nullptr, courses), true, false, true};
    for (const core::Scenario &scenario : m_context.content.scenarios())
        if (scenario.purpose == "practice")
            rows << Row{toQString(scenario.id), display.of(scenario.title), display.of(scenario.summary),
                        //: On the tile of a story in which the visitor decides. At most 12 characters.
                        toQString(scenario.icon), 0, tr("情景练习"), false, true, false};
    for (const core::Quiz &quiz : quizzes) {
        const int questions = int(quiz.questions.size());
        //: How long a quiz is.
        rows << Row{toQString(quiz.id),
                    display.of(quiz.title),
                    display.of(quiz.summary),
                    toQString(quiz.icon),
                    questions,
                    tr("%n 道题", nullptr, questions),
                    false,
                    false,
                    false};
    }
    setRows(std::move(rows));
}

} // namespace kiosk
