// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "kiosk/viewmodels/soundcues.h"
#include "screen.h"

#include <QTest>
#include <vector>

using namespace Qt::StringLiterals;
using Page = kiosk::NavigationViewModel::Page;
using kiosk::Sound;

namespace {

kiosk::AppSettings withVolume(int percent)
{
    kiosk::AppSettings settings;
    settings.levels.volume = percent;
    return settings;
}

/// A screen with somebody who writes down what is to be heard.
struct HeardScreen
{
    support::Screen screen;
    kiosk::SoundCues cues{screen.app};
    std::vector<Sound> heard;
    qreal volume = 0;

    explicit HeardScreen(const kiosk::AppSettings &settings = {}) : screen(settings)
    {
        screen.content.install(support::sampleLibrary());
        screen.app.start();
        QObject::connect(&cues, &kiosk::SoundCues::due, &screen.app, [this](Sound sound, qreal loud) {
            heard.push_back(sound);
            volume = loud;
        });
    }
    /// A visitor comes, which is no use of a control.
    void wake()
    {
        screen.tap();
        QCoreApplication::processEvents();
    }
    /// What is heard when a control does that.
    template <typename Action> std::vector<Sound> use(Action action)
    {
        heard.clear();
        screen.tap([&] {
            Q_EMIT screen.app.controlUsed();
            action();
        });
        QCoreApplication::processEvents();
        return heard;
    }
    std::vector<Sound> use()
    {
        return use([] {});
    }
    std::vector<Sound> answer(bool isRight)
    {
        kiosk::QuizViewModel &quiz = *screen.app.quiz();
        const core::Question question = shown();
        const std::vector<int> rows = isRight ? support::rightRows(question) : support::wrongRows(question);
        const auto heardOfIt = use([&] { support::answer(quiz, rows); });
        quiz.next();
        return heardOfIt;
    }
    [[nodiscard]] core::Question shown()
    {
        for (const core::Quiz &quiz : screen.content.quizzes())
            for (const core::Question &question : quiz.questions)
                if (QString::fromStdString(question.question.at("zh-Hans")) == screen.app.quiz()->question())
                    return question;
        throw std::runtime_error("no such question");
    }
};

using Sounds = std::vector<Sound>;

} // namespace

class SoundCuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTouchThatWakesTheScreenIsSilentAndAControlTicks()
    {
        HeardScreen one;
        QCOMPARE(one.use(), Sounds());
        QCOMPARE(one.use([&] { one.screen.app.navigation()->open(Page::Guides, {}); }), Sounds{Sound::Tap});
        QCOMPARE(one.volume, 1.0);
    }

    void anAnswerSoundsInPlaceOfTheTick()
    {
        HeardScreen one;
        one.wake();
        one.screen.app.navigation()->open(Page::Quiz, u"fraud"_s);
        QCOMPARE(one.answer(true), Sounds{Sound::Right});
        QCOMPARE(one.answer(false), Sounds{Sound::NotRight});
        QCOMPARE(one.use(), Sounds{Sound::Tap});
    }

    void nobodyInAFamilyIsToldToBeWrong()
    {
        HeardScreen one;
        one.wake();
        one.screen.app.navigation()->open(Page::Quiz, u"family"_s);
        QVERIFY(one.screen.app.quiz()->isFamily());
        QCOMPARE(one.answer(false), Sounds{Sound::Tap});
        QCOMPARE(one.answer(true), Sounds{Sound::Right});
    }

    void theWarningCallsOnceAndWhoGoesOnHearsATick()
    {
        HeardScreen one;
        one.wake();
        one.screen.pass(std::chrono::seconds(45));
        QCoreApplication::processEvents();
        QCOMPARE(one.screen.app.phase(), kiosk::AppViewModel::Phase::IdleWarning);
        QCOMPARE(one.heard, Sounds{Sound::Warning});
        QCOMPARE(one.use([&] { one.screen.app.extendVisit(); }), Sounds{Sound::Tap});
    }

    void theEndOfAVisitIsSilent()
    {
        HeardScreen one;
        one.wake();
        QCOMPARE(one.use([&] { one.screen.app.endVisit(); }), Sounds());
        one.wake();
        one.screen.pass(std::chrono::seconds(61));
        one.heard.clear();
        QCoreApplication::processEvents();
        QCOMPARE(one.screen.app.phase(), kiosk::AppViewModel::Phase::Attract);
        QCOMPARE(one.heard, Sounds());
    }

    void staffHearNothing()
    {
        HeardScreen one;
        one.wake();
        one.screen.app.openStaff(std::nullopt);
        QCOMPARE(one.screen.app.phase(), kiosk::AppViewModel::Phase::Staff);
        QCOMPARE(one.use(), Sounds());
    }

    void whileAPageIsReadNothingElseIsHeard()
    {
        HeardScreen one;
        one.wake();
        QQuickItem page;
        QCOMPARE(one.use([&] { one.screen.app.speech()->read(&page); }), Sounds());
        QCOMPARE(one.screen.app.speech()->state(), kiosk::SpeechViewModel::State::Preparing);
        QCOMPARE(one.use(), Sounds());
        QCOMPARE(one.use([&] { one.screen.app.speech()->stop(); }), Sounds{Sound::Tap});
    }

    void staffDecideHowLoudAndWhetherAtAll()
    {
        HeardScreen one(withVolume(30));
        one.wake();
        QCOMPARE(one.use(), Sounds{Sound::Tap});
        QCOMPARE(one.volume, 0.3);
        one.screen.app.care()->setLevels({.volume = 0, .night = std::nullopt});
        QCOMPARE(one.use(), Sounds());
        one.screen.pass(std::chrono::seconds(45));
        QCoreApplication::processEvents();
        QCOMPARE(one.heard, Sounds());
    }

    void aScreenWithoutSoundsIsSilent()
    {
        kiosk::AppSettings settings;
        settings.hasSounds = false;
        HeardScreen one(settings);
        one.wake();
        one.screen.app.navigation()->open(Page::Quiz, u"fraud"_s);
        QCOMPARE(one.answer(true), Sounds());
        QCOMPARE(one.use(), Sounds());
    }
};

QTEST_MAIN(SoundCuesTest)
#include "soundcues_test.moc"
