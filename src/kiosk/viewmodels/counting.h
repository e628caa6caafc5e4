// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/sync_message.h"
#include "kiosk/journal/metricrecorder.h"
#include "kiosk/journal/visittracker.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace kiosk {

class ContentHolder;
class InterfaceLanguage;

/// Everything that is counted passes here and gets campaign, language and the item's title.
/// Thread: UI.
class Counting : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Counting(MetricRecorder &recorder, const core::Clock &clock, const ContentHolder &content,
             const InterfaceLanguage &language, QObject *parent = nullptr);

    /// Remembers what reports call the item. To be called before it is counted.
    void describe(const core::CountedItem &item);
    /// Counts in the language of the interface.
    void count(const std::string &item, core::Metric metric, std::int64_t by = 1);
    /// An item of the attract loop was on screen to its planned end. It belongs to no language: nobody has chosen one.
    void countExposure(const std::string &item, std::chrono::seconds shown);
    /// The campaign may have begun or ended.
    void refreshCampaign();

    void touch();
    /// A page that is counted is open; "" = another one.
    void showPage(const std::string &item);
    /// The end of the open guide is on the screen, or no longer.
    void showPageEnd(bool isShown);
    /// A QR card is on the screen; "" = none.
    void showCard(const std::string &item);
    void endVisit();
    /// See VisitTracker::endAsOf().
    void endVisitAsOf(std::optional<std::chrono::milliseconds> lastTouch);

private:
    void record(const core::CounterName &name, std::int64_t by);
    void scheduleTick();

    MetricRecorder &m_recorder;
    const ContentHolder &m_content;
    const InterfaceLanguage &m_language;
    VisitTracker m_visit;
    std::string m_campaign{core::kNoCampaign};
    QHash<QString, core::CountedItem> m_described;
    QTimer m_due;
};

} // namespace kiosk
