// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/quizmodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <optional>
#include <vector>

namespace kiosk {

/// A quiz, question by question: choose once, see the right one explained, go on; at the end the score.
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
    Q_PROPERTY(kiosk::QuizOptionModel *options READ options CONSTANT FINAL)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY refreshed FINAL)
    Q_PROPERTY(bool wasRight READ wasRight NOTIFY refreshed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(int score READ score NOTIFY refreshed FINAL)
    /// "17 of 20 right"; for the end.
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isLast READ isLast NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFallbackLanguage READ isFallbackLanguage NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    QuizViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString quizId() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QuizOptionModel *options() { return &m_options; }
    [[nodiscard]] bool isAnswered() const { return m_chosen.has_value(); }
    [[nodiscard]] bool wasRight() const;
    [[nodiscard]] QString explanation() const { return m_explanation; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QString scoreText() const;
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] bool isLast() const { return m_index + 1 == count(); }
    [[nodiscard]] bool isFallbackLanguage() const { return !m_fallbackNote.isEmpty(); }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }

    /// Answers the question; a second answer is ignored.
    Q_INVOKABLE void choose(int option);
    /// The next question, after the last one the result.
    Q_INVOKABLE void next();
    Q_INVOKABLE void restart();

    /// False if the pack has no such quiz. Starts at its first question.
    [[nodiscard]] bool load(const QString &id);
    /// The content changed: goes on at the same question where that is still there, else at the first one. Forgets a
    /// quiz that is gone.
    void reload();
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    [[nodiscard]] const core::Question *current() const;
    void take(core::Quiz quiz);
    void refreshOptions();

    VisitorContext m_context;
    std::optional<core::Quiz> m_quiz;
    QuizOptionModel m_options;
    QString m_title, m_question, m_explanation, m_sourcesText, m_fallbackNote;
    std::optional<int> m_chosen;
    int m_index = 0;
    int m_score = 0;
    bool m_isFinished = false;
};

} // namespace kiosk
