// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/guideviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

namespace kiosk {
namespace {

/// Text in which nothing but our own <b> is markup.
QString styledText(const core::TextRun &run)
{
    QString text;
    for (const core::Span &span : run.spans) {
        const QString escaped = toQString(span.text).toHtmlEscaped();
        text += span.isStrong ? QStringLiteral("<b>%1</b>").arg(escaped) : escaped;
    }
    return text;
}

QString plainText(const core::TextRun &run)
{
    QString text;
    for (const core::Span &span : run.spans)
        text += toQString(span.text);
    return text;
}

GuideSectionModel::Kind sectionKind(core::BlockKind kind)
{
    switch (kind) {
    case core::BlockKind::Steps:
        return GuideSectionModel::Kind::Steps;
    case core::BlockKind::Bullets:
        return GuideSectionModel::Kind::Bullets;
    case core::BlockKind::Callout:
        return GuideSectionModel::Kind::Callout;
    case core::BlockKind::Image:
        return GuideSectionModel::Kind::Image;
    case core::BlockKind::Video:
        return GuideSectionModel::Kind::Film;
    case core::BlockKind::Heading:
    case core::BlockKind::Paragraph:
        break;
    }
    return GuideSectionModel::Kind::Paragraph;
}

QList<RowModel::Row> sectionRows(const std::vector<core::Block> &blocks, const ContentHolder &content)
{
    QList<RowModel::Row> rows;
    QString heading;
    for (const core::Block &block : blocks) {
        if (block.kind == core::BlockKind::Heading) {
            heading = block.runs.empty() ? QString() : plainText(block.runs.front());
            continue;
        }
        const bool isSeen = block.kind == core::BlockKind::Image || block.kind == core::BlockKind::Video;
        QStringList items;
        for (const core::TextRun &run : block.runs)
            items << (isSeen ? plainText(run) : styledText(run));
        rows << RowModel::Row{heading,
                              int(sectionKind(block.kind)),
                              isSeen ? QStringList() : items,
                              content.pictureUrl(block.image),
                              isSeen ? items.value(0) : QString(),
                              toQString(block.video),
                              toQString(core::transcriptOf(block.subtitles))};
        heading.clear();
    }
    return rows;
}

FilmViewModel::Subtitles subtitlesOf(const std::vector<core::Block> &blocks)
{
    FilmViewModel::Subtitles subtitles;
    for (const core::Block &block : blocks)
        if (block.kind == core::BlockKind::Video)
            subtitles.insert(toQString(block.video), block.subtitles);
    return subtitles;
}

} // namespace

GuideViewModel::GuideViewModel(const VisitorContext &context, VideoPlayer &player, QObject *parent)
    : QObject(parent), m_context(context), m_films(context, player, nullptr)
{}

QString GuideViewModel::guideId() const { return m_guide ? toQString(m_guide->id) : QString(); }
QString GuideViewModel::icon() const { return m_guide ? toQString(m_guide->icon) : QString(); }
QUrl GuideViewModel::illustration() const
{
    return m_guide ? m_context.content.pictureUrl(m_guide->illustration) : QUrl();
}
int GuideViewModel::sourceCount() const { return m_guide ? int(m_guide->sources.size()) : 0; }
bool GuideViewModel::helpfulGiven() const { return m_judged.contains(guideId()); }

bool GuideViewModel::load(const QString &id)
{
    auto guide = m_context.content.guide(id);
    if (!guide)
        return false;
    core::CountedItem item{"guide/" + guide->id, m_context.content.documentHash("guide", guide->id), {}};
    for (const auto &[language, text] : guide->texts)
        item.titles.emplace(language, text.title);
    m_context.counting.describe(std::move(item));
    m_films.stop();
    m_guide = std::move(guide);
    setEndShown(false);
    refresh();
    return true;
}

void GuideViewModel::refresh()
{
    if (!m_guide)
        return;
    const DisplayText display(m_context.language);
    const auto text = core::nearestLanguage(m_guide->texts, m_context.language.codeText());
    const bool hasText = text != m_guide->texts.end();
    const core::GuideText shown = hasText ? text->second : core::GuideText{};
    m_title = toQString(shown.title);
    m_summary = toQString(shown.summary);
    m_illustrationAlt = toQString(shown.illustrationAlt);
    m_fallbackNote = hasText ? display.fallbackNote(text->first) : QString();
    m_readingTimeText = display.readingTime(m_guide->readingSeconds);
    m_sourcesText = display.sources(m_guide->sources);
    m_sections.setRows(sectionRows(shown.blocks, m_context.content));
    m_films.setSubtitles(subtitlesOf(shown.blocks));
    Q_EMIT refreshed();
    Q_EMIT helpfulGivenChanged();
}

void GuideViewModel::setEndShown(bool isShown)
{
    if (isShown == m_isEndShown)
        return;
    m_isEndShown = isShown;
    m_context.counting.showPageEnd(isShown);
    Q_EMIT isEndShownChanged();
}

void GuideViewModel::helpful(bool wasHelpful)
{
    if (!m_guide || helpfulGiven())
        return;
    m_judged.insert(guideId());
    m_context.counting.count("guide/" + m_guide->id, wasHelpful ? core::Metric::HelpfulYes : core::Metric::HelpfulNo);
    Q_EMIT helpfulGivenChanged();
}

void GuideViewModel::clear()
{
    m_films.clear();
    m_guide.reset();
    m_judged.clear();
    m_title.clear();
    m_summary.clear();
    m_illustrationAlt.clear();
    m_fallbackNote.clear();
    m_sourcesText.clear();
    m_readingTimeText.clear();
    m_sections.setRows({});
    Q_EMIT refreshed();
    Q_EMIT helpfulGivenChanged();
}

} // namespace kiosk
