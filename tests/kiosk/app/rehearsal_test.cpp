// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/rehearsal.h"
#include "kiosk/app/scenesearch.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A window with things to tap, and a rehearsal that plays in it.
struct Theatre
{
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> page;
    support::TempFolder folder;
    kiosk::Rehearsal rehearsal{window, nullptr};
    int exitCode = -1;

    Theatre()
    {
        QQmlComponent component(&engine);
        component.setData(R"(
            import QtQuick
            Item {
                property string tapped
                width: 400; height: 400
                component Key: Rectangle {
                    width: 100; height: 100
                    TapHandler { onTapped: parent.parent.tapped += parent.objectName + " " }
                }
                Key { objectName: "first" }
                Key { objectName: "second"; x: 200 }
                Key { objectName: "searchKey-a"; y: 200 }
                Key { objectName: "searchKey-b"; x: 200; y: 200 }
                Key { objectName: "hidden"; y: 300; visible: false }
                Key { objectName: "disabled"; y: 300; enabled: false }
                Key { objectName: "faded"; y: 300; opacity: 0.5 }
            })",
                          {});
        page.reset(qobject_cast<QQuickItem *>(component.create()));
        if (!page)
            throw std::runtime_error(component.errorString().toStdString());
        page->setParentItem(window.contentItem());
        window.resize(400, 400);
        window.show();
        QObject::connect(&rehearsal, &kiosk::Rehearsal::finished, &window, [this](int code) { exitCode = code; });
    }
    core::Result<> play(const std::string &script)
    {
        support::writeText(folder / "script", script);
        return rehearsal.open(QString::fromStdString((folder / "script").string()));
    }
    QString tapped() const { return page->property("tapped").toString(); }
};

/// Standard output, caught while the object lives.
class Output
{
public:
    Output() : m_saved(dup(1)), m_file(tmpfile())
    {
        fflush(stdout);
        dup2(fileno(m_file), 1);
    }
    ~Output() { (void)text(); }
    QString text()
    {
        if (!m_file)
            return m_text;
        fflush(stdout);
        dup2(m_saved, 1);
        close(m_saved);
        rewind(m_file);
        char piece[4096];
        for (size_t got = 0; (got = fread(piece, 1, sizeof piece, m_file)) > 0;)
            m_text += QString::fromUtf8(piece, qsizetype(got));
        fclose(std::exchange(m_file, nullptr));
        return m_text;
    }

private:
    int m_saved;
    FILE *m_file;
    QString m_text;
};

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScriptIsPlayedToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("tapped");
        QTest::newRow("taps") << QByteArray("tap first\ntap second\ntap first\nquit\n") << u"first second first "_s;
        QTest::newRow("no end of the last line") << QByteArray("tap second\nquit") << u"second "_s;
        QTest::newRow("comments and empty lines")
            << QByteArray("# a visitor\n\n  tap first  # the left one\n#tap second\nquit\n") << u"first "_s;
        QTest::newRow("typing") << QByteArray("type abba\nquit\n")
                                << u"searchKey-a searchKey-b searchKey-b searchKey-a "_s;
        QTest::newRow("typing nothing") << QByteArray("type\ntap first\nquit\n") << u"first "_s;
        QTest::newRow("corners") << QByteArray("corner top-left\ncorner top-right\ncorner bottom-right\nquit\n")
                                 << u"first "_s;
        QTest::newRow("waiting") << QByteArray("wait 0.2\ntap first\nwait 0\nquit\n") << u"first "_s;
        QTest::newRow("nothing behind quit") << QByteArray("quit\ntap first\n") << QString();
        QTest::newRow("lines of another system") << QByteArray("tap first\r\nquit\r\n") << u"first "_s;
    }
    void aScriptIsPlayedToItsEnd()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, tapped);
        Theatre theatre;
        Output output;
        QVERIFY(theatre.play(script.toStdString()));
        QTRY_COMPARE(theatre.exitCode, 0);
        QVERIFY(output.text().endsWith(u"quit\n"_s));
        QCOMPARE(theatre.tapped(), tapped);
    }

    void whatCannotBeDoneIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("told");
        QTest::newRow("an unknown command")
            << QByteArray("# visit\ntap first\n\nswipe left\nquit\n")
            << u"rehearsal, line 4: unknown command (tap, wait, type, corner, quit): swipe left\n"_s;
        QTest::newRow("a word for a number") << QByteArray("wait long\n") << u"line 1: wait needs a number"_s;
        QTest::newRow("time that runs back") << QByteArray("\nwait -1\n") << u"line 2: wait needs a number"_s;
        QTest::newRow("for ever") << QByteArray("wait inf\n") << u"line 1: wait needs a number"_s;
        QTest::newRow("no number at all") << QByteArray("wait nan\n") << u"line 1: wait needs a number"_s;
        QTest::newRow("longer than ever") << QByteArray("wait 1e300\n") << u"line 1: wait needs a number"_s;
        QTest::newRow("a corner that is none") << QByteArray("corner left\n") << u"line 1: corner is top-left"_s;
        QTest::newRow("a wait without time") << QByteArray("wait\n") << u"line 1: wait needs a number"_s;
        QTest::newRow("another case") << QByteArray("TAP first\n") << u"line 1: unknown command"_s;
        QTest::newRow("bytes of no text") << QByteArray("\xff\xfe\0\n", 4) << u"line 1: unknown command"_s;
    }
    void whatCannotBeDoneIsToldWithItsLine()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, told);
        Theatre theatre;
        Output output;
        QVERIFY(theatre.play(script.toStdString()));
        QTRY_COMPARE(theatre.exitCode, 3);
        QVERIFY2(output.text().contains(told), qPrintable(output.text()));
    }

    void whatAFingerCannotTouchIsNotFound()
    {
        Theatre theatre;
        for (const char *name : {"hidden", "disabled", "faded", "none", ""})
            QVERIFY2(!kiosk::touchableItem(theatre.window, QString::fromLatin1(name)), name);
        QVERIFY(kiosk::touchableItem(theatre.window, u"first"_s));
    }

    void whatIsNotThereIsToldAfterAWhile()
    {
        Theatre theatre;
        Output output;
        QVERIFY(theatre.play("tap first\ntap hidden\n"));
        QTRY_COMPARE_WITH_TIMEOUT(theatre.exitCode, 3, 8'000);
        QVERIFY(output.text().contains(u"line 2: no visible, enabled item is called hidden"_s));
        QCOMPARE(theatre.tapped(), u"first "_s);
    }

    void aScriptThatCannotBeReadIsAnError()
    {
        Theatre theatre;
        QVERIFY(!theatre.rehearsal.open(u"/nonexistent/script"_s));
        QVERIFY(!theatre.rehearsal.open(QString::fromStdString(theatre.folder.path().string())));
    }
};

QTEST_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
