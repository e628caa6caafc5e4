// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/courseround.h"
#include "kiosk/viewmodels/quizmodels.h"
#include "kiosk/viewmodels/quizround.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <optional>
#include <vector>

namespace kiosk {

/// A quiz, a round over all of them (quizround.h) or one about a course (courseround.h), question by question: answer
/// once, see what is right explained, go on; at the end the score, and the wrong ones once more for whoever wants. One
/// option answers by itself; several, or an order, are chosen one by one and then checked.
class QuizViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString quizId READ quizId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    /// From 0.
    Q_PROPERTY(int index READ index NOTIFY refreshed FINAL)
    Q_PROPERTY(int count READ count NOTIFY refreshed FINAL)
    /// "Question 3 of 20".
    Q_PROPERTY(QString progressText READ progressText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY refreshed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY refreshed FINAL)
    /// What to do now; where nothing is answered yet.
    Q_PROPERTY(QString taskText READ taskText NOTIFY refreshed FINAL)
    /// True once enough is chosen for an answer that is to be checked.
    Q_PROPERTY(bool canCheck READ canCheck NOTIFY refreshed FINAL)
    /// The round for adults with children: nobody is told to be wrong.
    Q_PROPERTY(bool isFamily READ isFamily NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::QuizOptionModel *options READ options CONSTANT FINAL)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY refreshed FINAL)
    Q_PROPERTY(bool wasRight READ wasRight NOTIFY refreshed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(int score READ score NOTIFY refreshed FINAL)
    /// "17 of 20 right"; for the end.
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY refreshed FINAL)
    /// How many were answered wrong.
    Q_PROPERTY(int wrongCount READ wrongCount NOTIFY refreshed FINAL)
    /// True while only those are asked that were answered wrong before.
    Q_PROPERTY(bool isRetry READ isRetry NOTIFY refreshed FINAL)
    /// The course that the round is about; empty if it is about none.
    Q_PROPERTY(QString courseId READ courseId NOTIFY refreshed FINAL)
    /// Of an exam that is finished: whether it is passed, in words; else empty.
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isPassed READ isPassed NOTIFY refreshed FINAL)
    /// What restart() does, on a button.
    Q_PROPERTY(QString againText READ againText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isLast READ isLast NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFallbackLanguage READ isFallbackLanguage NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    enum class Kind { Single, Multiple, Order };
    Q_ENUM(Kind)

    QuizViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString quizId() const { return QString::fromStdString(m_id); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const { return int(m_asked.size()); }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QuizOptionModel *options() { return &m_options; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString taskText() const;
    [[nodiscard]] bool canCheck() const;
    [[nodiscard]] bool isFamily() const { return m_id == kFamilyRound; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    [[nodiscard]] bool wasRight() const;
    [[nodiscard]] QString explanation() const { return m_explanation; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] int wrongCount() const { return int(m_wrong.size()); }
    [[nodiscard]] bool isRetry() const { return m_isRetry; }
    [[nodiscard]] QString courseId() const;
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] bool isPassed() const;
    [[nodiscard]] QString againText() const;
    [[nodiscard]] QString scoreText() const;
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] bool isLast() const { return m_index + 1 == count(); }
    [[nodiscard]] bool isFallbackLanguage() const { return !m_fallbackNote.isEmpty(); }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }

    /// Answers the question with the option of that row. Where several are to be chosen, adds it or takes it back.
    /// Nothing happens once it is answered.
    Q_INVOKABLE void choose(int row);
    /// Answers the question with what is chosen, where that is enough.
    Q_INVOKABLE void check();
    /// The next question, after the last one the result.
    Q_INVOKABLE void next();
    /// The whole round from its first question; one that is drawn by chance asks others.
    Q_INVOKABLE void restart();
    /// Asks what was answered wrong once more. Its answers count like any; it is no completion of the quiz.
    Q_INVOKABLE void retryWrong();

    /// False if the pack has no such quiz, or no questions for such a round. Starts at its first question.
    [[nodiscard]] bool load(const QString &id);
    /// The content changed: goes on at the same question where that is still there, else at the first one. Forgets a
    /// quiz that is gone.
    void reload();
    void refresh();
    /// Forgets the round.
    void clear();
    /// The visit ended: the next one may be asked the same.
    void forget();

    [[nodiscard]] static QString quickTitle();
    [[nodiscard]] static QString dailyTitle();
    [[nodiscard]] static QString familyTitle();

Q_SIGNALS:
    void refreshed();
    /// `question` is "<quiz>/<question>".
    void answered(const QString &question, bool wasRight);
    void examEnded(const QString &courseId, bool isPassed);

private:
    [[nodiscard]] const AskedQuestion *current() const;
    /// The questions of that quiz or round, and what they are called; false if there are none.
    [[nodiscard]] bool gather(const QString &id);
    [[nodiscard]] bool renew();
    void describe() const;
    /// What is completed by playing the round to its end; empty: nothing, it is practice.
    [[nodiscard]] std::string completedItem() const;
    [[nodiscard]] bool isExam() const { return m_courseRound && m_courseRound->isExam; }
    /// Wrong ones again are no exam.
    [[nodiscard]] bool hasVerdict() const { return isExam() && m_isFinished && !m_isRetry; }
    [[nodiscard]] bool isDrawnByChance() const;
    void begin();
    void forgetAnswer();
    [[nodiscard]] bool isRound() const;
    [[nodiscard]] QString titleText() const;

    VisitorContext m_context;
    QuickDraw m_quickDraw;
    std::string m_id;
    std::optional<CourseRound> m_courseRound;
    core::LocalizedText m_titles;
    std::vector<AskedQuestion> m_all;   ///< of the round
    std::vector<AskedQuestion> m_asked; ///< of them, those that are asked now
    std::vector<AskedQuestion> m_wrong; ///< of them, those that were answered wrong
    QuizOptionModel m_options;
    QString m_title, m_question, m_explanation, m_sourcesText, m_fallbackNote;
    std::vector<int> m_chosen; ///< options as the question numbers them: ascending, but of an order as they were tapped
    bool m_isAnswered = false;
    int m_index = 0;
    int m_score = 0;
    bool m_isRetry = false;
    bool m_isFinished = false;
};

} // namespace kiosk
