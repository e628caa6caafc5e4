// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "core/hotline.h"
#include "kiosk/viewmodels/displaytext.h"
#include "screen.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using kiosk::toQString;
using Page = kiosk::NavigationViewModel::Page;

namespace {

/// Takes the English out of a document of the pack, as if nobody had translated it.
void untranslate(const std::filesystem::path &pack, const char *path, const char *english)
{
    support::editDocument(pack, path, [&](std::string &json) {
        const std::string part = english;
        const size_t at = json.find(part);
        if (at == std::string::npos)
            throw std::logic_error(std::string(path) + " does not hold " + part);
        json.erase(at, part.size());
    });
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

    support::Screen *m_screen = nullptr;
    kiosk::AppViewModel *m_app = nullptr;

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh-Hans") << u"zh-Hans"_s;
        QTest::newRow("en") << u"en"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_screen = new support::Screen;
        m_screen->content.install(support::sampleLibrary());
        m_app = &m_screen->app;
        m_screen->tap();
    }
    void cleanup() { delete m_screen; }

    void guidesShowTheirDocuments_data() { addLanguages(); }
    void guidesShowTheirDocuments()
    {
        QFETCH(QString, language);
        m_app->setLanguage(language);
        const auto guides = m_screen->content.guides();
        // The checklist and the self-check come before them.
        QCOMPARE(m_app->guides()->count(), int(guides.size()) + 2);
        for (const core::Guide &guide : guides) {
            m_app->navigation()->open(Page::Guide, toQString(guide.id));
            const kiosk::GuideViewModel &shown = *m_app->guide();
            const core::GuideText &text = guide.texts.at(language.toStdString());
            QCOMPARE(shown.title(), toQString(text.title));
            QCOMPARE(m_app->navigation()->pageTitle(), toQString(text.title));
            QCOMPARE(shown.summary(), toQString(text.summary));
            QCOMPARE(shown.illustrationAlt(), toQString(text.illustrationAlt));
            QCOMPARE(shown.illustration().adjusted(QUrl::RemoveQuery),
                     QUrl(u"image://pack/"_s + toQString(guide.illustration)));
            QVERIFY(!shown.isFallbackLanguage() && shown.fallbackNote().isEmpty());
            QCOMPARE(shown.sourceCount(), int(guide.sources.size()));
            for (const core::SourceNote &source : guide.sources)
                QVERIFY(shown.sourcesText().contains(toQString(source.title)));

            const kiosk::GuideSectionModel &sections = *m_app->guide()->sections();
            int row = 0;
            QString heading;
            for (const core::Block &block : text.blocks) {
                if (block.kind == core::BlockKind::Heading) {
                    heading = toQString(block.runs.front().spans.front().text);
                    continue;
                }
                QCOMPARE(sections.valueAt(row, u"heading"_s).toString(), heading);
                heading.clear();
                const QStringList items = sections.valueAt(row, u"items"_s).toStringList();
                if (block.kind == core::BlockKind::Image || block.kind == core::BlockKind::Video) {
                    QVERIFY(!sections.valueAt(row, u"imageAlt"_s).toString().isEmpty());
                } else {
                    QCOMPARE(items.size(), qsizetype(block.runs.size()));
                    for (size_t i = 0; i < block.runs.size(); ++i)
                        for (const core::Span &span : block.runs[i].spans)
                            QVERIFY(items[qsizetype(i)].contains(
                                span.isStrong ? u"<b>"_s + toQString(span.text).toHtmlEscaped() + u"</b>"_s
                                              : toQString(span.text).toHtmlEscaped()));
                }
                ++row;
            }
            QCOMPARE(sections.count(), row);
        }
    }

    void countriesShowTheirDocuments_data() { addLanguages(); }
    void countriesShowTheirDocuments()
    {
        QFETCH(QString, language);
        m_app->setLanguage(language);
        const auto countries = m_screen->content.countries();
        QCOMPARE(m_app->countries()->count(), int(countries.size()));
        for (const core::Country &country : countries) {
            m_app->navigation()->open(Page::Country, toQString(country.alpha2));
            kiosk::CountryViewModel &shown = *m_app->country();
            QCOMPARE(shown.name(), toQString(country.name.at(language.toStdString())));
            QCOMPARE(shown.otherName(), toQString(country.name.at(language == u"en" ? "zh-Hans" : "en")));
            QCOMPARE(shown.emergency()->count(), int(country.emergency.size()));
            for (int i = 0; i < shown.emergency()->count(); ++i) {
                const core::EmergencyNumber &number = country.emergency[size_t(i)];
                const QString numbers = shown.emergency()->valueAt(i, u"numbers"_s).toString();
                for (const std::string &text : number.numbers)
                    QVERIFY(numbers.contains(toQString(text)));
                QCOMPARE(shown.emergency()->valueAt(i, u"note"_s).toString().isEmpty(), number.confidence == "high");
            }
            QCOMPARE(shown.missions()->count(), int(country.missions.size()));
            for (int i = 0; i < shown.missions()->count(); ++i) {
                const core::Mission &mission = country.missions[size_t(i)];
                QCOMPARE(shown.missions()->valueAt(i, u"name"_s).toString(),
                         toQString(mission.name.at(language.toStdString())));
                for (const core::Telephone &phone : mission.phones)
                    QVERIFY(
                        shown.missions()->valueAt(i, u"phonesText"_s).toString().contains(toQString(phone.display)));
            }
            QStringList there;
            for (int i = 0; i < shown.differences()->count(); ++i)
                there << shown.differences()->valueAt(i, u"there"_s).toString();
            QVERIFY(there.contains(toQString(country.callingCode)));
            QVERIFY(country.capital.empty() ||
                    shown.capitalText().contains(toQString(country.capital.at(language.toStdString()))));

            m_app->navigation()->open(Page::Takeaway, toQString(country.alpha2));
            const QString card = m_app->takeaway()->qrText();
            QVERIFY(card.startsWith(u"BEGIN:VCARD\r\nVERSION:3.0\r\n"_s) && card.endsWith(u"END:VCARD\r\n"_s));
            for (const core::HotlineNumber &number : core::kConsularHotline)
                QVERIFY(card.contains(u"TEL:"_s + toQString(number.e164)));
            for (const core::EmergencyNumber &number : country.emergency)
                for (const std::string &text : number.numbers)
                    QVERIFY(card.contains(u"TEL:"_s + toQString(text)));
            if (!country.missions.empty() && !country.missions.front().phones.empty())
                QVERIFY(card.contains(toQString(country.missions.front().phones.front().e164)));
            // 2,331 bytes is what a code of error correction M holds at most.
            QVERIFY(card.toUtf8().size() < 1'200);
        }
    }

    void theTimeInTheCapitalIsShownByAClockThatCanBeRight()
    {
        m_screen->clock.setWall("2026-11-21T20:05:00Z");
        m_app->navigation()->open(Page::Country, u"TH"_s);
        QVERIFY(m_app->country()->localTimeText().contains(u"03:05"_s));
        m_screen->clock.setWall("2001-01-01T00:00:00Z");
        m_app->navigation()->open(Page::Country, u"JP"_s);
        QCOMPARE(m_app->country()->localTimeText(), QString());
    }

    void onlyWhatIsOtherwiseThanAtHomeIsInTheTable_data()
    {
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("same");
        QTest::newRow("an hour behind, on the left") << u"2026-11-21T03:12:00Z"_s << u"TH"_s
                                                     << QStringList{u"现在时间|11:12|10:12，慢 1 小时"_s,
                                                                    u"行车方向|靠右行驶|靠左行驶"_s,
                                                                    u"插头类型|A、C、I|A、B、C、F"_s,
                                                                    u"货币|CNY|THB"_s,
                                                                    u"国际区号|+86|+66"_s,
                                                                    u"报警|110|191"_s,
                                                                    u"急救|120|1669"_s,
                                                                    u"火警|119|199"_s}
                                                     << u"和国内一样：电压 220 V、50 Hz"_s;
        const QStringList french{u"插头类型|A、C、I|C、E"_s, u"货币|CNY|EUR"_s,     u"国际区号|+86|+33"_s,
                                 u"报警|110|17、112"_s,      u"急救|120|112、15"_s, u"火警|119|112、18"_s};
        const QString likeHome = u"和国内一样：靠右行驶、电压 230 V、50 Hz"_s;
        QTest::newRow("winter time") << u"2026-11-21T03:12:00Z"_s << u"FR"_s
                                     << (QStringList{u"现在时间|11:12|04:12，慢 7 小时"_s} + french) << likeHome;
        QTest::newRow("summer time, and the day before")
            << u"2027-06-30T18:12:00Z"_s << u"FR"_s << (QStringList{u"现在时间|02:12|20:12，慢 6 小时"_s} + french)
            << likeHome;
        QTest::newRow("a clock that cannot be right") << u"2001-01-01T00:00:00Z"_s << u"FR"_s << french << likeHome;
    }
    void onlyWhatIsOtherwiseThanAtHomeIsInTheTable()
    {
        QFETCH(QString, wall);
        QFETCH(QString, code);
        m_screen->clock.setWall(wall.toStdString());
        m_app->navigation()->open(Page::Country, code);
        QStringList rows;
        for (const kiosk::RowModel::Row &row : m_app->country()->differences()->rows())
            rows << row.at(0).toString() + u'|' + row.at(1).toString() + u'|' + row.at(2).toString();
        QTEST(rows, "rows");
        QTEST(m_app->country()->sameText(), "same");
    }

    void halfAnHourAndNoDifferenceAreTold()
    {
        const auto timeIn = [&](const QString &code) {
            m_app->navigation()->open(Page::Country, code);
            const QString first = m_app->country()->differences()->valueAt(0, u"there"_s).toString();
            return first.section(u'，', 1);
        };
        QCOMPARE(timeIn(u"IN"_s), u"慢 2.5 小时"_s);
        QCOMPARE(timeIn(u"NP"_s), u"慢 2.25 小时"_s);
        QCOMPARE(timeIn(u"NZ"_s), u"快 5 小时"_s);
        timeIn(u"SG"_s);
        QVERIFY(m_app->country()->sameText().contains(u"没有时差"_s));
    }

    void countriesAreFilteredAndInOrder()
    {
        kiosk::CountryListModel &list = *m_app->countries();
        const int everywhere = list.count();
        list.setContinent(u"africa"_s);
        QVERIFY(list.count() > 0 && list.count() < everywhere);
        list.setQuery(u"  "_s);
        const int all = list.count();
        list.setQuery(u"riben"_s);
        QCOMPARE(list.count(), 0);
        QVERIFY(!list.resultText().isEmpty());
        list.setContinent(u"asia"_s);
        QCOMPARE(list.count(), 1);
        QCOMPARE(list.valueAt(0, u"code"_s).toString(), u"JP"_s);
        list.setQuery(u"?!"_s);
        QCOMPARE(list.count(), 0);
        list.setQuery(QString());
        list.setContinent(u"africa"_s);
        QCOMPARE(list.count(), all);
        list.setContinent(u"atlantis"_s);
        QCOMPARE(list.count(), 0);
        list.clear();
        QString before;
        for (int i = 0; i < list.count(); ++i) {
            const QString letter = list.valueAt(i, u"letter"_s).toString();
            QVERIFY(before <= letter);
            before = letter;
        }
        QVERIFY(list.valueAt(0, u"nothing"_s).isNull() && list.valueAt(-1, u"code"_s).isNull());
    }

    void anEmergencyBeginsWithTheStepsOfItsGuide()
    {
        kiosk::EmergencyViewModel &emergency = *m_app->emergency();
        const QStringList always = emergency.steps();
        m_app->navigation()->open(Page::Emergency);
        QVERIFY(emergency.situations()->count() > 5);
        emergency.setSituation(u"lost-passport"_s);
        const core::Guide guide = *m_screen->content.guide(u"lost-passport"_s);
        const auto steps = std::ranges::find(guide.texts.at("en").blocks, core::BlockKind::Steps, &core::Block::kind);
        QCOMPARE(emergency.steps().size(), qsizetype(steps->runs.size()));
        m_app->setLanguage(u"en"_s);
        QCOMPARE(emergency.situation(), u"lost-passport"_s);
        QVERIFY(emergency.steps().first().startsWith(toQString(steps->runs.front().spans.front().text)));
        emergency.setSituation(u"before-you-leave"_s); // no emergency
        QVERIFY(emergency.situation().isEmpty());
        emergency.setSituation(u"robbery"_s);
        m_app->endVisit();
        QCOMPARE(emergency.steps(), always);
    }

    void countriesThatWereLookedAtAreOfferedUntilTheVisitEnds()
    {
        const auto recent = [this] {
            QStringList codes;
            for (const kiosk::RowModel::Row &row : m_app->countries()->recent()->rows())
                codes << row.first().toString();
            return codes;
        };
        QVERIFY(recent().isEmpty());
        for (const char *code : {"TH", "JP", "FR", "JP", "DE", "GB", "US", "KE"}) {
            m_app->navigation()->open(Page::Country, QString::fromLatin1(code));
            m_app->navigation()->home();
        }
        QCOMPARE(recent(), (QStringList{u"KE"_s, u"US"_s, u"GB"_s, u"DE"_s, u"JP"_s, u"FR"_s}));
        m_app->setLanguage(u"en"_s);
        QCOMPARE(m_app->countries()->recent()->valueAt(4, u"name"_s).toString(), u"Japan"_s);
        m_app->endVisit();
        QVERIFY(recent().isEmpty());
    }

    void noticesShowTheirDocuments_data() { addLanguages(); }
    void noticesShowTheirDocuments()
    {
        QFETCH(QString, language);
        m_app->setLanguage(language);
        for (const core::Notice &notice : m_screen->content.notices()) {
            m_app->navigation()->open(Page::Notice, toQString(notice.id));
            const kiosk::NoticeViewModel &shown = *m_app->notice();
            QCOMPARE(shown.title(), toQString(notice.title.at(language.toStdString())));
            QStringList facts;
            for (const std::string &fact : notice.facts.at(language.toStdString()))
                facts << toQString(fact);
            QCOMPARE(shown.facts(), facts);
            QCOMPARE(m_app->notice()->areas()->count(), int(notice.areas.size()));
            QVERIFY(shown.issuerText().contains(toQString(notice.issuer.at(language.toStdString()))));
            QVERIFY(!shown.verifiedText().isEmpty() && !shown.countriesText().isEmpty());
        }
    }

    void quizzesShowTheirDocuments_data() { addLanguages(); }
    void quizzesShowTheirDocuments()
    {
        using State = kiosk::QuizOptionModel::State;
        QFETCH(QString, language);
        m_app->setLanguage(language);
        const std::string code = language.toStdString();
        for (const core::Quiz &quiz : m_screen->content.quizzes()) {
            m_app->navigation()->open(Page::Quiz, toQString(quiz.id));
            kiosk::QuizViewModel &shown = *m_app->quiz();
            QCOMPARE(shown.title(), toQString(quiz.title.at(code)));
            QCOMPARE(shown.count(), int(quiz.questions.size()));
            int right = 0;
            for (size_t i = 0; i < quiz.questions.size(); ++i) {
                const core::Question &question = quiz.questions[i];
                QCOMPARE(shown.question(), toQString(question.question.at(code)));
                QVERIFY(!shown.isAnswered() && shown.explanation().isEmpty());
                const bool knows = i % 2 == 0;
                shown.choose(-1);
                shown.choose(int(question.options.size()));
                shown.next();
                shown.check();
                QVERIFY(!shown.isAnswered());
                support::answer(shown, knows ? support::rightRows(question) : support::wrongRows(question));
                support::answer(shown, support::rightRows(question)); // a second answer changes nothing
                right += knows ? 1 : 0;
                QCOMPARE(shown.wasRight(), knows);
                QCOMPARE(shown.explanation(), toQString(question.explanation.at(code)));
                // What was put in order now stands in it, everything else where it stood.
                QStringList expected, texts;
                for (const core::LocalizedText &option : question.options)
                    expected << toQString(option.at(code));
                for (int row = 0; row < shown.options()->count(); ++row) {
                    texts << shown.options()->valueAt(row, u"text"_s).toString();
                    const auto state = State(shown.options()->valueAt(row, u"answerState"_s).toInt());
                    const bool isToBeChosen = std::ranges::binary_search(question.answer, row);
                    QCOMPARE(state == State::Dimmed,
                             !isToBeChosen && (knows || question.type != core::QuestionType::Single ||
                                               row != support::wrongRows(question).front()));
                    if (knows)
                        QCOMPARE(state == State::Right, isToBeChosen);
                }
                QCOMPARE(texts, expected);
                QCOMPARE(shown.isLast(), i + 1 == quiz.questions.size());
                shown.next();
            }
            QVERIFY(shown.isFinished());
            QCOMPARE(shown.score(), right);
        }
    }

    void theHomePageShowsWhatTheCampaignFeatures()
    {
        const auto campaign = m_screen->content.campaign();
        QVERIFY(campaign);
        QCOMPARE(m_app->home()->campaignTitle(), toQString(campaign->title.at("zh-Hans")));
        QCOMPARE(m_app->home()->featured()->count(), int(campaign->featured.size()));
        for (int i = 0; i < m_app->home()->featured()->count(); ++i) {
            const QString item = m_app->home()->featured()->valueAt(i, u"itemId"_s).toString();
            QCOMPARE(item, toQString(campaign->featured[size_t(i)]));
            m_app->navigation()->openItem(item);
            QCOMPARE(m_app->navigation()->pageId(), item.section(u'/', 1));
            m_app->navigation()->home();
        }
    }

    void whatIsNotTranslatedIsShownAndSaidToBe()
    {
        const support::TempFolder folder;
        const auto pack = folder / "pack";
        support::buildPack({}, pack);
        untranslate(pack, "countries/TH.json", "\"en\":\"Thailand\",");
        untranslate(pack, "notices/th-rain.json", "\"en\":\"Rain\",");
        untranslate(pack, "quizzes/basics.json", "\"en\":\"What first?\",");
        support::editDocument(pack, "guides/lost.json", [](std::string &json) {
            json.replace(json.find("\"texts\":{\"en\":"), 14, "\"texts\":{\"fr\":");
        });
        m_screen->content.install(support::openPack(pack));
        for (const char *language : {"zh-Hans", "en"}) {
            m_app->setLanguage(QString::fromLatin1(language));
            const bool isFallback = m_app->language() == u"en";
            m_app->navigation()->open(Page::Guide, u"lost"_s);
            QCOMPARE(m_app->guide()->title(), u"护照丢了"_s);
            QCOMPARE(m_app->guide()->isFallbackLanguage(), isFallback);
            QCOMPARE(m_app->guide()->fallbackNote().contains(u"Chinese"_s), isFallback);
            m_app->navigation()->open(Page::Country, u"TH"_s);
            QCOMPARE(m_app->country()->name(), u"泰国"_s);
            QCOMPARE(m_app->country()->fallbackNote().contains(u"Chinese"_s), isFallback);
            m_app->navigation()->open(Page::Notice, u"th-rain"_s);
            QCOMPARE(m_app->notice()->title(), u"雨季"_s);
            QCOMPARE(m_app->notice()->fallbackNote().contains(u"Chinese"_s), isFallback);
            m_app->navigation()->open(Page::Quiz, u"basics"_s);
            QCOMPARE(m_app->quiz()->question(), u"先做什么？"_s);
            QCOMPARE(m_app->quiz()->fallbackNote().contains(u"Chinese"_s), isFallback);
        }
    }

    void markupInContentStaysText()
    {
        const support::TempFolder folder;
        const auto pack = folder / "pack";
        support::buildPack({}, pack);
        support::editDocument(pack, "guides/lost.json", [](std::string &json) {
            const std::string from = "报警。";
            json.replace(json.find(from), from.size(), "<img src=file:///etc/passwd><a href=x>&amp;");
        });
        m_screen->content.install(support::openPack(pack));
        m_app->navigation()->open(Page::Guide, u"lost"_s);
        const QStringList items = m_app->guide()->sections()->valueAt(0, u"items"_s).toStringList();
        QCOMPARE(items.at(0), u"&lt;img src=file:///etc/passwd&gt;&lt;a href=x&gt;&amp;amp;"_s);
        QVERIFY(items.at(1).contains(u"<b>热线</b>"_s));
    }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
