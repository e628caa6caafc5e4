// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/quizviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "kiosk/viewmodels/quizoptions.h"

#include <algorithm>

namespace kiosk {

using core::QuestionType;

QuizViewModel::QuizViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context) {}

QString QuizViewModel::quickTitle()
{
    //: Title of a round of five questions by chance. At most 14 characters.
    return tr("快速五题");
}

QString QuizViewModel::dailyTitle()
{
    //: Title of a round of questions that are the same for everyone today. At most 14 characters.
    return tr("每日挑战");
}

QString QuizViewModel::familyTitle()
{
    //: Title of a round of questions for adults and children together. At most 14 characters.
    return tr("和孩子一起答");
}

QString QuizViewModel::progressText() const
{
    //: %1 is the number of the question, %2 how many there are.
    return tr("第 %1 题，共 %2 题").arg(m_index + 1).arg(count());
}

QString QuizViewModel::scoreText() const
{
    if (isFamily())
        //: The end of a round for families, who are given no score. %n is how many questions there were.
        return tr("你们一起答完了 %n 道题", nullptr, count());
    //: %1 is how many answers were right, %2 how many questions there were.
    return tr("答对 %1 题，共 %2 题").arg(m_score).arg(count());
}

QString QuizViewModel::courseId() const { return m_courseRound ? toQString(m_courseRound->course.id) : QString(); }

bool QuizViewModel::isPassed() const
{
    return hasVerdict() && m_score * 100 >= m_courseRound->course.exam.passPercent * count();
}

QString QuizViewModel::verdictText() const
{
    if (!hasVerdict())
        return {};
    if (isPassed())
        //: The result of the exam of a course.
        return tr("通过了");
    //: The result of the exam of a course. %1 is the percentage of right answers that passes.
    return tr("还没通过，要答对 %1%").arg(m_courseRound->course.exam.passPercent);
}

QString QuizViewModel::againText() const
{
    if (isExam())
        //: Button after the exam of a course: other questions of the same course.
        return tr("再考一次");
    //: Button after a round of questions: five others.
    return isDrawnByChance() ? tr("再来五题") : tr("再答一次");
}

bool QuizViewModel::isDrawnByChance() const
{
    return m_id == kQuickRound || isFamily() || (m_courseRound && m_courseRound->isDrawn());
}

const AskedQuestion *QuizViewModel::current() const { return m_index < count() ? &m_asked[size_t(m_index)] : nullptr; }

QuizViewModel::Kind QuizViewModel::kind() const
{
    const AskedQuestion *asked = current();
    switch (asked ? asked->question.type : QuestionType::Single) {
    case QuestionType::Single:
        return Kind::Single;
    case QuestionType::Multiple:
        return Kind::Multiple;
    case QuestionType::Order:
        return Kind::Order;
    }
    return Kind::Single;
}

QString QuizViewModel::taskText() const
{
    switch (kind()) {
    case Kind::Single:
        break;
    case Kind::Multiple:
        //: Where the button 确定 appears once something is ticked.
        return tr("选出所有对的，再点“确定”");
    case Kind::Order:
        //: Where the button 确定 appears once all options have a number. A second tap takes one back.
        return tr("按先后一个个点，再点一次可取回");
    }
    //: Where the button "next" appears once an option was chosen.
    return tr("点选一个答案");
}

bool QuizViewModel::canCheck() const
{
    const AskedQuestion *asked = current();
    if (!asked || m_isAnswered || m_chosen.empty())
        return false;
    return asked->question.type != QuestionType::Order || m_chosen.size() == asked->question.options.size();
}

bool QuizViewModel::wasRight() const
{
    const AskedQuestion *asked = current();
    return asked && m_isAnswered && m_chosen == asked->question.answer;
}

bool QuizViewModel::isRound() const { return m_id == kQuickRound || m_id == kDailyRound || isFamily(); }

bool QuizViewModel::gather(const QString &id)
{
    const std::string name = id.toStdString();
    std::vector<AskedQuestion> questions;
    core::LocalizedText titles;
    auto courseRound = kiosk::courseRound(id, m_context.content);
    if (courseRound) {
        questions = questionsOf(*courseRound, m_context.content, m_quickDraw);
        titles = courseRound->course.title;
    } else if (name == kQuickRound) {
        questions = m_quickDraw.draw(questionsOf(m_context.content.quizzes()));
        titles = {{"zh-Hans", "快速五题"}, {"en", "Quick five"}};
    } else if (name == kDailyRound) {
        questions = questionsOfTheDay(m_context.content.nationalQuizzes(), m_context.content.today());
        titles = {{"zh-Hans", "每日挑战"}, {"en", "Challenge of the day"}};
    } else if (name == kFamilyRound) {
        questions = m_quickDraw.draw(questionsForChildren(m_context.content.quizzes()));
        titles = {{"zh-Hans", "和孩子一起答"}, {"en", "Family quiz"}};
    } else if (const auto quiz = m_context.content.quiz(id)) {
        questions = questionsOf(*quiz);
        titles = quiz->title;
    }
    if (questions.empty())
        return false;
    m_id = name;
    m_courseRound = std::move(courseRound);
    m_all = std::move(questions);
    m_titles = std::move(titles);
    describe();
    return true;
}

void QuizViewModel::describe() const
{
    if (m_id.empty())
        return;
    if (m_courseRound)
        m_context.counting.describe({"course/" + m_courseRound->course.id,
                                     m_context.content.documentHash("course", m_courseRound->course.id), m_titles});
    else
        m_context.counting.describe(
            {"quiz/" + m_id, isRound() ? std::string() : m_context.content.documentHash("quiz", m_id), m_titles});
    for (const AskedQuestion &asked : m_all)
        m_context.counting.describe({"question/" + asked.quizId + "/" + asked.question.id,
                                     m_context.content.documentHash("quiz", asked.quizId), asked.question.question});
}

std::string QuizViewModel::completedItem() const
{
    if (m_isRetry)
        return {};
    if (!m_courseRound)
        return "quiz/" + m_id;
    return m_courseRound->isExam ? "course/" + m_courseRound->course.id : std::string();
}

bool QuizViewModel::load(const QString &id)
{
    if (!gather(id))
        return false;
    begin();
    return true;
}

/// The questions of the round as the content has them now; false if none is left.
bool QuizViewModel::renew()
{
    const auto renewed = [this](const std::vector<AskedQuestion> &before) {
        std::vector<AskedQuestion> after;
        for (const AskedQuestion &asked : before)
            if (const auto quiz = m_context.content.quiz(toQString(asked.quizId)))
                for (AskedQuestion &now : questionsOf(*quiz))
                    if (now.isSameAs(asked) && (now.question.isForChildren || !isFamily()))
                        after.push_back(std::move(now));
        return after;
    };
    if (m_courseRound || isRound())
        m_all = renewed(m_all);
    else if (!gather(quizId()))
        return false;
    m_asked = m_isRetry ? renewed(m_asked) : m_all;
    m_wrong = renewed(m_wrong);
    describe();
    return !m_all.empty();
}

void QuizViewModel::reload()
{
    if (m_id.empty())
        return;
    const AskedQuestion before = *current();
    if (!renew()) {
        clear();
        return;
    }
    if (!current() || !current()->isSameAs(before)) {
        begin();
        return;
    }
    // An answer to what was another question counts no more on the page; in the totals it stays.
    const core::Question &now = current()->question;
    if (now.type != before.question.type || now.options != before.question.options ||
        now.answer != before.question.answer)
        forgetAnswer();
    refresh();
}

void QuizViewModel::begin()
{
    m_asked = m_all;
    m_wrong.clear();
    m_isRetry = false;
    m_index = 0;
    m_score = 0;
    m_isFinished = false;
    forgetAnswer();
    refresh();
}

void QuizViewModel::forgetAnswer()
{
    m_chosen.clear();
    m_isAnswered = false;
}

void QuizViewModel::restart()
{
    if (isDrawnByChance())
        static_cast<void>(gather(quizId()));
    begin();
}

void QuizViewModel::retryWrong()
{
    if (m_wrong.empty() || !m_isFinished)
        return;
    std::vector<AskedQuestion> wrong = std::move(m_wrong);
    begin();
    m_asked = std::move(wrong);
    m_isRetry = true;
    refresh();
}

void QuizViewModel::choose(int row)
{
    const AskedQuestion *asked = current();
    if (!asked || m_isAnswered || m_isFinished || row < 0 || row >= int(asked->question.options.size()))
        return;
    const int option = core::shownOrder(asked->question)[size_t(row)];
    if (std::erase(m_chosen, option) == 0)
        m_chosen.push_back(option);
    if (asked->question.type == QuestionType::Multiple)
        std::ranges::sort(m_chosen);
    if (asked->question.type == QuestionType::Single)
        check();
    else
        refresh();
}

void QuizViewModel::check()
{
    if (!canCheck())
        return;
    m_isAnswered = true;
    const AskedQuestion &asked = *current();
    if (wasRight())
        ++m_score;
    else
        m_wrong.push_back(asked);
    const std::string name = asked.quizId + "/" + asked.question.id;
    m_context.counting.count("question/" + name, wasRight() ? core::Metric::AnswerRight : core::Metric::AnswerWrong);
    refresh();
    Q_EMIT answered(toQString(name), wasRight());
}

void QuizViewModel::next()
{
    if (!isAnswered() || m_isFinished)
        return;
    if (isLast()) {
        m_isFinished = true;
        if (const std::string completed = completedItem(); !completed.empty())
            m_context.counting.count(completed, core::Metric::Completion);
        Q_EMIT refreshed();
        if (hasVerdict())
            Q_EMIT examEnded(courseId(), isPassed());
        return;
    }
    ++m_index;
    forgetAnswer();
    refresh();
}

QString QuizViewModel::titleText() const
{
    const QString title = DisplayText(m_context.language).of(m_titles);
    if (m_courseRound)
        //: Title of a page with questions about a course. %1 is its title.
        return m_courseRound->isExam ? tr("考试：%1").arg(title) : tr("练习：%1").arg(title);
    if (m_id == kQuickRound)
        return quickTitle();
    if (isFamily())
        return familyTitle();
    return m_id == kDailyRound ? dailyTitle() : title;
}

void QuizViewModel::refresh()
{
    const AskedQuestion *asked = current();
    if (!asked)
        return;
    const core::Question &question = asked->question;
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_title = titleText();
    m_question = display.of(question.question, &shownIn);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_explanation = isAnswered() ? display.of(question.explanation) : QString();
    m_sourcesText = isAnswered() ? display.sources(asked->sources, question.sources) : QString();
    m_options.setRows(QuizOptions(question, m_chosen, m_isAnswered, isFamily()).rows(display));
    Q_EMIT refreshed();
}

void QuizViewModel::forget()
{
    m_quickDraw.forget();
    clear();
}

void QuizViewModel::clear()
{
    m_id.clear();
    m_courseRound.reset();
    m_titles.clear();
    for (std::vector<AskedQuestion> *questions : {&m_all, &m_asked, &m_wrong})
        questions->clear();
    m_isRetry = false;
    forgetAnswer();
    m_index = 0;
    m_score = 0;
    m_isFinished = false;
    for (QString *text : {&m_title, &m_question, &m_explanation, &m_sourcesText, &m_fallbackNote})
        text->clear();
    m_options.setRows({});
    Q_EMIT refreshed();
}

} // namespace kiosk
