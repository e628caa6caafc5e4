// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/speechviewmodel.h"
#include "screen.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using State = kiosk::SpeechViewModel::State;

namespace {

/// A page with texts that the program says itself.
constexpr const char *kPage = R"(
import QtQuick
Item {
    Text { objectName: "first"; text: "返回" }
    Text { visible: false; text: "首页" }
    Item { readonly property string spoken: ""; Text { text: "首页" } }
    Item { opacity: 0; Text { text: "首页" } }
    Text { objectName: "unknown"; text: "没有人念过这一句，所以没有声音" }
    Text { objectName: "number"; text: "12" }
    Text { objectName: "last"; property string words: "结束"; text: "结\n束" }
})";

} // namespace

/// Plays in real time, with no sound device or with one.
class ReadAloudTest : public QObject
{
    Q_OBJECT

    support::Screen *m_screen = nullptr;
    QQmlEngine *m_engine = nullptr;
    QQuickWindow *m_window = nullptr;
    QQuickItem *m_page = nullptr;
    kiosk::SpeechViewModel *m_speech = nullptr;

    void makeSpeech(bool hasDevice)
    {
        makeSpeech([hasDevice] { return hasDevice; });
    }
    void makeSpeech(std::function<bool()> hasDevice)
    {
        delete m_speech;
        m_speech = new kiosk::SpeechViewModel(
            {m_screen->content, m_screen->language, m_screen->counting, m_screen->clock}, std::move(hasDevice));
    }
    QQuickItem *item(const QString &name) { return m_page->findChild<QQuickItem *>(name); }
    void begin()
    {
        m_speech->read(m_page);
        QCOMPARE(m_speech->state(), State::Preparing);
        QTRY_VERIFY(m_speech->state() != State::Preparing);
    }

private Q_SLOTS:
    void init()
    {
        m_screen = new support::Screen;
        m_engine = new QQmlEngine;
        m_window = new QQuickWindow;
        QQmlComponent component(m_engine);
        component.setData(kPage, {});
        m_page = qobject_cast<QQuickItem *>(component.create());
        QVERIFY2(m_page, qPrintable(component.errorString()));
        m_page->setParentItem(m_window->contentItem());
        makeSpeech(true);
    }
    void cleanup()
    {
        delete std::exchange(m_speech, nullptr);
        delete m_page;
        delete m_window;
        delete m_engine;
        delete m_screen;
    }

    void visibleTextsAreReadInTheirOrder()
    {
        QList<QQuickItem *> read;
        connect(m_speech, &kiosk::SpeechViewModel::spokenItemChanged, this, [&] {
            if (m_speech->spokenItem())
                read << m_speech->spokenItem();
        });
        begin();
        QCOMPARE(m_speech->state(), State::Speaking);
        QCOMPARE(m_speech->statusText(), u"1 / 3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_speech->state(), State::Off, 20'000);
        QCOMPARE(read, (QList<QQuickItem *>{item(u"first"_s), item(u"number"_s), item(u"last"_s)}));
        QCOMPARE(m_speech->spokenItem(), nullptr);
    }

    void whatChangedMeanwhileIsPassedOver()
    {
        begin();
        item(u"number"_s)->setProperty("text", u"34"_s);
        item(u"last"_s)->setProperty("words", u"别的"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_speech->state(), State::Off, 10'000);
    }

    void aPauseWaitsAndAReplayBeginsTheParagraphAgain()
    {
        begin();
        m_speech->togglePause();
        QCOMPARE(m_speech->state(), State::Paused);
        QTest::qWait(2500); // longer than the first paragraph
        QCOMPARE(m_speech->state(), State::Paused);
        QCOMPARE(m_speech->spokenItem(), item(u"first"_s));
        m_speech->replay();
        QCOMPARE(m_speech->state(), State::Speaking);
        QTRY_COMPARE_WITH_TIMEOUT(m_speech->spokenItem(), item(u"number"_s), 10'000);
    }

    void slowReadingReachesTheEndToo()
    {
        m_speech->setSlow(true);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_speech->spokenItem(), item(u"last"_s), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_speech->state(), State::Off, 10'000);
    }

    void anotherLanguageEndsIt()
    {
        begin();
        m_screen->language.setCode(u"en"_s);
        QCOMPARE(m_speech->state(), State::Off);
        QCOMPARE(m_speech->spokenItem(), nullptr);
    }

    void aPageThatIsGoneEndsIt()
    {
        begin();
        delete std::exchange(m_page, nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(m_speech->state(), State::Off, 10'000);
    }

    void withoutASoundDeviceItSaysSo()
    {
        makeSpeech(false);
        begin();
        QCOMPARE(m_speech->state(), State::Unable);
        QCOMPARE(m_speech->statusText(), u"这块屏幕现在没有声音"_s);
        m_speech->stop();
        QCOMPARE(m_speech->state(), State::Off);
    }

    void aSoundServerThatHangsIsNotWaitedFor()
    {
        QSemaphore hangs;
        makeSpeech([&] {
            hangs.acquire();
            return true;
        });
        m_speech->read(m_page);
        QTRY_COMPARE(m_speech->state(), State::Unable);
        QCOMPARE(m_speech->statusText(), u"这块屏幕现在没有声音"_s);
        hangs.release();
        QTest::qWait(100); // its late answer begins nothing
        QCOMPARE(m_speech->state(), State::Unable);
        hangs.release();
        begin();
        QCOMPARE(m_speech->state(), State::Speaking);
    }

    void itIsOfferedWhereThereIsSomethingToSay()
    {
        m_speech->setShowsContent(false);
        QVERIFY(m_speech->isOffered());
        m_screen->language.setCode(u"ja"_s);
        QVERIFY(!m_speech->isOffered());
        // A page of a pack that has no speech.
        m_screen->language.setCode(u"en"_s);
        m_speech->setShowsContent(true);
        QVERIFY(!m_speech->isOffered());
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    QGuiApplication app(argc, argv);
    ReadAloudTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "read_aloud_test.moc"
