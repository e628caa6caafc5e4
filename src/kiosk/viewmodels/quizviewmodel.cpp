// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/quizviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

namespace kiosk {

using State = QuizOptionModel::State;

QuizViewModel::QuizViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context) {}

QString QuizViewModel::quizId() const { return m_quiz ? toQString(m_quiz->id) : QString(); }
int QuizViewModel::count() const { return m_quiz ? int(m_quiz->questions.size()) : 0; }

QString QuizViewModel::progressText() const
{
    //: %1 is the number of the question, %2 how many there are.
    return tr("第 %1 题，共 %2 题").arg(m_index + 1).arg(count());
}

QString QuizViewModel::scoreText() const
{
    //: %1 is how many answers were right, %2 how many questions there were.
    return tr("答对 %1 题，共 %2 题").arg(m_score).arg(count());
}

const core::Question *QuizViewModel::current() const
{
    return m_quiz && m_index < count() ? &m_quiz->questions[size_t(m_index)] : nullptr;
}

bool QuizViewModel::wasRight() const
{
    const core::Question *question = current();
    return question && m_chosen == question->answer;
}

bool QuizViewModel::load(const QString &id)
{
    auto quiz = m_context.content.quiz(id);
    if (!quiz || quiz->questions.empty())
        return false;
    take(std::move(*quiz));
    restart();
    return true;
}

void QuizViewModel::take(core::Quiz quiz)
{
    const std::string hash = m_context.content.documentHash("quiz", quiz.id);
    m_context.counting.describe({"quiz/" + quiz.id, hash, quiz.title});
    for (const core::Question &question : quiz.questions)
        m_context.counting.describe({"question/" + quiz.id + "/" + question.id, hash, question.question});
    m_quiz = std::move(quiz);
}

void QuizViewModel::reload()
{
    if (!m_quiz)
        return;
    auto quiz = m_context.content.quiz(quizId());
    if (!quiz || quiz->questions.empty()) {
        clear();
        return;
    }
    const core::Question before = *current();
    take(std::move(*quiz));
    if (!current() || current()->id != before.id) {
        restart();
        return;
    }
    // An answer to what was another question counts no more on the page; in the totals it stays.
    if (current()->options != before.options || current()->answer != before.answer)
        m_chosen.reset();
    refresh();
}

void QuizViewModel::restart()
{
    m_index = 0;
    m_score = 0;
    m_isFinished = false;
    m_chosen.reset();
    refresh();
}

void QuizViewModel::choose(int option)
{
    const core::Question *question = current();
    if (!question || isAnswered() || m_isFinished || option < 0 || option >= int(question->options.size()))
        return;
    m_chosen = option;
    if (wasRight())
        ++m_score;
    m_context.counting.count("question/" + m_quiz->id + "/" + question->id,
                             wasRight() ? core::Metric::AnswerRight : core::Metric::AnswerWrong);
    refresh();
}

void QuizViewModel::next()
{
    if (!isAnswered() || m_isFinished)
        return;
    if (isLast()) {
        m_isFinished = true;
        m_context.counting.count("quiz/" + m_quiz->id, core::Metric::Completion);
        Q_EMIT refreshed();
        return;
    }
    ++m_index;
    m_chosen.reset();
    refresh();
}

void QuizViewModel::refresh()
{
    const core::Question *question = current();
    if (!question)
        return;
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_title = display.of(m_quiz->title);
    m_question = display.of(question->question, &shownIn);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_explanation = isAnswered() ? display.of(question->explanation) : QString();
    m_sourcesText = isAnswered() ? display.sources(m_quiz->sources, question->sources) : QString();
    refreshOptions();
    Q_EMIT refreshed();
}

void QuizViewModel::refreshOptions()
{
    const core::Question &question = *current();
    const DisplayText display(m_context.language);
    QList<RowModel::Row> rows;
    for (int i = 0; i < int(question.options.size()); ++i) {
        State state = State::Open;
        QString stateText;
        if (isAnswered()) {
            state = i == question.answer ? State::Right : i == *m_chosen ? State::WrongChosen : State::Dimmed;
            //: Read aloud after an answer of a quiz, for the right option.
            stateText = state == State::Right ? tr("正确答案")
                        //: Read aloud after an answer of a quiz, for the wrong option that was chosen.
                        : state == State::WrongChosen ? tr("您的选择，不正确")
                                                      : QString();
        }
        rows << RowModel::Row{display.of(question.options[size_t(i)]), QString(QChar(u'A' + i)), int(state), stateText};
    }
    m_options.setRows(std::move(rows));
}

void QuizViewModel::clear()
{
    m_quiz.reset();
    m_chosen.reset();
    m_index = 0;
    m_score = 0;
    m_isFinished = false;
    for (QString *text : {&m_title, &m_question, &m_explanation, &m_sourcesText, &m_fallbackNote})
        text->clear();
    m_options.setRows({});
    Q_EMIT refreshed();
}

} // namespace kiosk
