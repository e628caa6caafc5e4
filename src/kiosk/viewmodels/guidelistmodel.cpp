// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/guidelistmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

#include <algorithm>
#include <array>
#include <limits>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

/// A situation of the content format and the topic under which visitors look for it.
struct Situation
{
    QLatin1StringView name;
    QLatin1StringView topic;
};
/// In the order in which a traveller meets them.
constexpr std::array kSituations{Situation{"before"_L1, "prepare"_L1},    Situation{"documents"_L1, "documents"_L1},
                                 Situation{"crime"_L1, "crime"_L1},       Situation{"fraud"_L1, "crime"_L1},
                                 Situation{"traffic"_L1, "health"_L1},    Situation{"health"_L1, "health"_L1},
                                 Situation{"disaster"_L1, "disaster"_L1}, Situation{"detention"_L1, "work"_L1},
                                 Situation{"work"_L1, "work"_L1},         Situation{"money"_L1, "work"_L1}};
constexpr std::array kTopics{"prepare"_L1, "documents"_L1, "crime"_L1, "health"_L1, "disaster"_L1, "work"_L1};
constexpr std::array kReaders{"tourists"_L1, "students"_L1, "workers"_L1, "business"_L1, "crews"_L1, "families"_L1};
constexpr auto kEveryone = "everyone"_L1;

auto situationOf(const core::Guide &guide)
{
    return std::ranges::find_if(kSituations,
                                [&](const Situation &one) { return guide.situation == one.name.latin1(); });
}

RowModel::Row rowOf(const core::Guide &guide, const ContentHolder &content, const DisplayText &display)
{
    core::LocalizedText titles;
    core::LocalizedText summaries;
    for (const auto &[code, text] : guide.texts) {
        titles.emplace(code, text.title);
        summaries.emplace(code, text.summary);
    }
    return {u"guide/"_s + toQString(guide.id),
            toQString(guide.id),
            display.of(titles),
            display.of(summaries),
            toQString(guide.icon),
            content.pictureUrl(guide.illustration),
            toQString(guide.situation),
            display.readingTime(guide.readingSeconds)};
}

} // namespace

GuideListModel::GuideListModel(const VisitorContext &context, QObject *parent)
    : RowModel({"itemId", "guideId", "title", "summary", "iconName", "illustration", "situation", "readingTimeText"},
               parent),
      m_context(context)
{}

void GuideListModel::refresh()
{
    std::vector<core::Guide> guides = m_context.content.guides();
    std::ranges::stable_sort(guides, {},
                             [](const core::Guide &guide) { return situationOf(guide) - kSituations.begin(); });
    const DisplayText display(m_context.language);
    m_all.clear();
    addTools();
    for (const core::Guide &guide : guides) {
        const auto situation = situationOf(guide);
        QStringList audience;
        for (const std::string &one : guide.audience)
            audience << toQString(one);
        m_all.push_back({situation == kSituations.end() ? QString() : situation->topic, audience,
                         rowOf(guide, m_context.content, display)});
    }
    offerChoices();
    choose();
}

/// What to do before a journey rather than to read comes before the guides.
void GuideListModel::addTools()
{
    const DisplayText display(m_context.language);
    const auto add = [&](const QString &itemId, const auto &tool, const QString &note) {
        m_all.push_back({kTopics.front(),
                         {kEveryone},
                         Row{itemId, QString(), display.of(tool.title), display.of(tool.summary), toQString(tool.icon),
                             QUrl(), u"before"_s, note}});
    };
    for (const core::Checklist &list : m_context.content.checklists())
        //: How long a checklist is. At most 15 characters.
        add(u"checklist/"_s + toQString(list.id), list, tr("%n 项", nullptr, int(list.items.size())));
    for (const core::Scenario &scenario : m_context.content.scenarios())
        if (scenario.purpose == "self-check")
            //: On the card of a few questions whether one qualifies for something. At most 15 characters.
            add(u"scenario/"_s + toQString(scenario.id), scenario, tr("自查"));
}

void GuideListModel::offerChoices()
{
    const std::array topicNames{//: Topic of guides: what to do before a journey. At most 12 characters.
                                tr("出发前"),
                                //: Topic of guides: passport, visa, papers. At most 12 characters.
                                tr("证件"),
                                //: Topic of guides: theft, robbery, fraud. At most 12 characters.
                                tr("被抢被骗"),
                                //: Topic of guides: illness, injury, traffic accidents. At most 12 characters.
                                tr("受伤生病"),
                                //: Topic of guides: natural disasters, unrest. At most 12 characters.
                                tr("灾害动荡"),
                                //: Topic of guides: jobs, detention, money. At most 12 characters.
                                tr("工作法律")};
    const std::array readerNames{//: Whom guides are for. At most 12 characters.
                                 tr("游客"),
                                 //: Whom guides are for: students abroad. At most 12 characters.
                                 tr("留学生"),
                                 //: Whom guides are for: people who work on projects abroad. At most 12 characters.
                                 tr("务工人员"),
                                 //: Whom guides are for: business travellers. At most 12 characters.
                                 tr("商务"),
                                 //: Whom guides are for: crews of fishing vessels and ships. At most 12 characters.
                                 tr("船员"),
                                 //: Whom guides are for: families. At most 12 characters.
                                 tr("家人")};
    //: No topic chosen: all guides. At most 12 characters.
    QList<Row> topics{{QString(), tr("全部")}};
    for (size_t i = 0; i < kTopics.size(); ++i)
        if (std::ranges::any_of(m_all, [&](const Entry &entry) { return entry.topic == kTopics[i]; }))
            topics << Row{QString(kTopics[i]), topicNames[i]};
    m_topics.setRows(std::move(topics));
    //: No reader chosen: guides for everyone. At most 12 characters.
    QList<Row> readers{{QString(), tr("所有人")}};
    for (size_t i = 0; i < kReaders.size(); ++i)
        if (std::ranges::any_of(m_all, [&](const Entry &entry) { return entry.audience.contains(kReaders[i]); }))
            readers << Row{QString(kReaders[i]), readerNames[i]};
    m_readers.setRows(std::move(readers));
}

void GuideListModel::choose()
{
    const auto isWanted = [&](const Entry &entry) {
        const bool isForReader =
            m_reader.isEmpty() || entry.audience.contains(m_reader) || entry.audience.contains(kEveryone);
        return isForReader && (m_topic.isEmpty() || entry.topic == m_topic);
    };
    std::vector<const Entry *> chosen;
    for (const Entry &entry : m_all)
        if (isWanted(entry))
            chosen.push_back(&entry);
    if (!m_reader.isEmpty())
        std::ranges::stable_sort(chosen, {}, [&](const Entry *entry) {
            return entry->audience.contains(m_reader) ? entry->audience.size() : std::numeric_limits<qsizetype>::max();
        });
    QList<Row> rows;
    for (const Entry *entry : chosen)
        rows << entry->row;
    setRows(std::move(rows));
}

void GuideListModel::setTopic(const QString &topic)
{
    if (topic == m_topic)
        return;
    m_topic = topic;
    choose();
    Q_EMIT choiceChanged();
}

void GuideListModel::setReader(const QString &reader)
{
    if (reader == m_reader)
        return;
    m_reader = reader;
    choose();
    Q_EMIT choiceChanged();
}

void GuideListModel::clear()
{
    setTopic(QString());
    setReader(QString());
}

} // namespace kiosk
