// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/displaytext.h"
#include "screen.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kiosk::toQString;
using Page = kiosk::NavigationViewModel::Page;
using core::Metric;

class ScenariosTest : public QObject
{
    Q_OBJECT

    support::Screen *m_screen = nullptr;

    kiosk::ScenarioViewModel &shown() { return *m_screen->app.scenario(); }
    kiosk::ChecklistViewModel &list() { return *m_screen->app.checklist(); }

    /// Takes every way from the step that is shown, and says to which endings they lead.
    void walk(const core::Scenario &scenario, const std::string &id, std::set<std::string> &seen)
    {
        const auto step = std::ranges::find(scenario.steps, id, &core::ScenarioStep::id);
        QVERIFY(step != scenario.steps.end());
        QCOMPARE(shown().text(), toQString(step->text.at("zh-Hans")));
        QCOMPARE(shown().isEnding(), step->choices.empty());
        QCOMPARE(shown().guideTitle().isEmpty(), step->guide.empty());
        if (!seen.insert(id).second || step->choices.empty())
            return;
        for (int i = 0; i < int(step->choices.size()); ++i) {
            const core::ScenarioChoice &choice = step->choices[size_t(i)];
            shown().choose(i);
            const bool isTold = !choice.consequence.empty();
            QCOMPARE(shown().chosen(), isTold ? i : -1);
            if (isTold) {
                QCOMPARE(shown().consequence(), toQString(choice.consequence.at("zh-Hans")));
                shown().choose(i == 0 ? 1 : 0); // decided is decided
                QCOMPARE(shown().chosen(), i);
                shown().next();
            }
            walk(scenario, choice.next, seen);
            QVERIFY(shown().canStepBack());
            shown().stepBack();
            QCOMPARE(shown().text(), toQString(step->text.at("zh-Hans")));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_screen = new support::Screen;
        m_screen->content.install(support::sampleLibrary());
        m_screen->tap();
    }
    void cleanup() { delete m_screen; }

    void everyWayOfEveryScenarioLeadsToItsStep()
    {
        const auto scenarios = m_screen->content.scenarios();
        QVERIFY(scenarios.size() >= 4);
        for (const core::Scenario &scenario : scenarios) {
            m_screen->app.navigation()->openItem(u"scenario/"_s + toQString(scenario.id));
            QCOMPARE(m_screen->app.navigation()->pageTitle(), toQString(scenario.title.at("zh-Hans")));
            std::set<std::string> seen;
            walk(scenario, scenario.steps.front().id, seen);
            QCOMPARE(seen.size(), scenario.steps.size());
        }
    }

    void anEndingIsACompletionAndDecisionsAreNoAnswers()
    {
        m_screen->app.navigation()->open(Page::Scenario, u"apec-card-check"_s);
        QVERIFY(shown().isSelfCheck());
        m_screen->pass(4s);
        for (int i = 0; i < 4; ++i)
            shown().choose(0);
        QVERIFY(shown().isEnding());
        QCOMPARE(shown().outcome(), kiosk::ScenarioViewModel::Outcome::Good);
        shown().choose(0);
        shown().next();
        m_screen->app.navigation()->home();
        const support::Counts counts = m_screen->counted();
        QCOMPARE(support::sumOf(counts, "scenario/apec-card-check", Metric::Completion), 1);
        QCOMPARE(support::sumOf(counts, "scenario/apec-card-check", Metric::View), 1);
        for (const auto &[name, count] : counts)
            QVERIFY(name.metric != Metric::AnswerRight && name.metric != Metric::AnswerWrong);
        QCOMPARE(m_screen->items.at("scenario/apec-card-check").titles.at("zh-Hans"), "APEC商务旅行卡自查");
    }

    void anotherLanguageStaysAtTheStepAndTheNextVisitorBeginsAnew()
    {
        m_screen->app.navigation()->open(Page::Scenario, u"call-from-12308"_s);
        shown().choose(1);
        shown().next();
        m_screen->app.setLanguage(u"en"_s);
        QVERIFY(shown().text().contains(u"safe account"_s));
        m_screen->app.setLanguage(u"fr"_s);
        QVERIFY(!shown().fallbackNote().isEmpty());
        m_screen->app.endVisit();
        QVERIFY(shown().scenarioId().isEmpty() && shown().text().isEmpty());
        m_screen->tap();
        m_screen->app.navigation()->open(Page::Scenario, u"call-from-12308"_s);
        QVERIFY(!shown().canStepBack());
    }

    void aChecklistIsTickedAndGoesAlongInOneCode_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh-Hans") << u"zh-Hans"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void aChecklistIsTickedAndGoesAlongInOneCode()
    {
        QFETCH(QString, language);
        m_screen->app.setLanguage(language);
        const core::Checklist document = m_screen->content.checklists().front();
        m_screen->app.navigation()->openItem(u"checklist/"_s + toQString(document.id));
        QCOMPARE(list().items()->count(), int(document.items.size()));
        const QString first = toQString(document.items.front().id);
        list().toggle(first);
        list().toggle(u"nothing"_s);
        QCOMPARE(list().doneCount(), 1);
        QVERIFY(list().items()->valueAt(0, u"isDone"_s).toBool());
        QVERIFY(list().progressText().contains(u"1"_s) &&
                list().progressText().contains(QString::number(document.items.size())));

        m_screen->app.navigation()->open(Page::Takeaway, u"checklist/"_s + toQString(document.id));
        m_screen->pass(4s);
        const QString card = m_screen->app.takeaway()->qrText();
        QVERIFY(m_screen->app.takeaway()->isText());
        for (const core::ChecklistItem &item : document.items)
            QVERIFY(card.contains((toQString(item.id) == first ? u"[x] "_s : u"[ ] "_s) +
                                  toQString(item.text.at(language.toStdString()))));
        QVERIFY(card.contains(u"+86-10-12308"_s));
        QVERIFY(card.toUtf8().size() < 1'200);
        // The ticks outlast a look at the card, and not the visit.
        m_screen->app.navigation()->back();
        QCOMPARE(support::sumOf(m_screen->counted(), "card/checklist/" + document.id, Metric::Takeaway), 1);
        QCOMPARE(list().doneCount(), 1);
        m_screen->app.endVisit();
        m_screen->tap();
        m_screen->app.navigation()->openItem(u"checklist/"_s + toQString(document.id));
        QCOMPARE(list().doneCount(), 0);
        m_screen->app.navigation()->open(Page::Takeaway);
        QVERIFY(!m_screen->app.takeaway()->isText());
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
