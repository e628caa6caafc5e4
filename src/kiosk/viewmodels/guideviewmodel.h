// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/filmviewmodel.h"
#include "kiosk/viewmodels/guidemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QSet>
#include <QUrl>
#include <optional>

namespace kiosk {

/// One guide in the visitor's language, or visibly in the one it exists in.
class GuideViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString guideId READ guideId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY refreshed FINAL)
    Q_PROPERTY(QUrl illustration READ illustration NOTIFY refreshed FINAL)
    Q_PROPERTY(QString illustrationAlt READ illustrationAlt NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFallbackLanguage READ isFallbackLanguage NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::GuideSectionModel *sections READ sections CONSTANT FINAL)
    Q_PROPERTY(kiosk::FilmViewModel *films READ films CONSTANT FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(int sourceCount READ sourceCount NOTIFY refreshed FINAL)
    Q_PROPERTY(QString readingTimeText READ readingTimeText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool helpfulGiven READ helpfulGiven NOTIFY helpfulGivenChanged FINAL)
    Q_PROPERTY(bool isEndShown READ isEndShown WRITE setEndShown NOTIFY isEndShownChanged FINAL)

public:
    GuideViewModel(const VisitorContext &context, VideoPlayer &player, QObject *parent);

    [[nodiscard]] QString guideId() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString icon() const;
    [[nodiscard]] QUrl illustration() const;
    [[nodiscard]] QString illustrationAlt() const { return m_illustrationAlt; }
    [[nodiscard]] bool isFallbackLanguage() const { return !m_fallbackNote.isEmpty(); }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }
    [[nodiscard]] GuideSectionModel *sections() { return &m_sections; }
    [[nodiscard]] FilmViewModel *films() { return &m_films; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] int sourceCount() const;
    [[nodiscard]] QString readingTimeText() const { return m_readingTimeText; }
    [[nodiscard]] bool helpfulGiven() const;

    /// Whether the end of the guide is on the screen; staying there completes the guide.
    [[nodiscard]] bool isEndShown() const { return m_isEndShown; }
    void setEndShown(bool isShown);
    /// The visitor's opinion, once per guide and visit.
    Q_INVOKABLE void helpful(bool wasHelpful);

    /// False if the pack has no such guide.
    [[nodiscard]] bool load(const QString &id);
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();
    void helpfulGivenChanged();
    void isEndShownChanged();

private:
    VisitorContext m_context;
    std::optional<core::Guide> m_guide;
    GuideSectionModel m_sections;
    FilmViewModel m_films;
    QString m_title, m_summary, m_illustrationAlt, m_fallbackNote, m_sourcesText, m_readingTimeText;
    QSet<QString> m_judged;
    bool m_isEndShown = false;
};

} // namespace kiosk
