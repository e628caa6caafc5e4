// SPDX-License-Identifier: Apache-2.0
// A park's overlay on the pages: it comes after the national content, and its pins before it.
#include "kiosk_packs.h"
#include "screen.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OverlayTest : public QObject
{
    Q_OBJECT

    support::TempFolder m_folder;
    std::shared_ptr<kiosk::ContentLibrary> m_library;

    static QStringList loopOf(support::Screen &screen)
    {
        QStringList items;
        screen.app.attract()->preview(0);
        for (int i = 0, count = screen.app.attract()->count(); i < count; ++i) {
            screen.app.attract()->preview(i);
            items << screen.app.attract()->itemId();
        }
        return items;
    }
    static QStringList cardsOf(support::Screen &screen)
    {
        QStringList cards;
        const auto *featured = screen.app.home()->featured();
        for (int i = 0; i < featured->count(); ++i)
            cards << featured->valueAt(i, u"itemId"_s).toString();
        return cards;
    }
    std::unique_ptr<support::Screen> screenAt(std::string_view wall)
    {
        auto screen = std::make_unique<support::Screen>(kiosk::AppSettings{}, wall);
        screen->content.install(m_library);
        screen->tap();
        return screen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto publish = [&](const support::MinimalPack &pack) {
            support::buildPack(pack, m_folder / "mirror");
            return support::readAll(m_folder / "mirror" / "manifest.json");
        };
        support::MinimalPack park = support::overlayPack();
        park.replace("playlists/park-loop.yaml", "from: \"06:00\", to: \"23:00\"", "from: \"09:00\", to: \"17:00\"");
        const kiosk::SetManifests wanted{publish({}), {}, {{"park", publish(park)}}};
        kiosk::InstalledContent content(m_folder / "content", "1.0");
        kiosk::FolderBlobSource source(m_folder / "mirror");
        const std::atomic_bool stop = false;
        const auto installed = kiosk::PackInstaller(content, {&source}).install(wanted, stop);
        QVERIFY(installed);
        m_library = content.open(installed->set).value();
    }

    void itsFilmPlaysAfterTheNationalItemsInItsHours_data()
    {
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QStringList>("items");
        const QStringList national{u"film"_s, u"rain"_s};
        QTest::newRow("11:12 in China") << u"2026-11-21T03:12:00Z"_s << national + QStringList{u"park-film"_s};
        QTest::newRow("17:00 in China") << u"2026-11-21T09:00:00Z"_s << national;
        QTest::newRow("08:59 in China") << u"2026-11-21T00:59:00Z"_s << national;
        QTest::newRow("after all campaigns") << u"2027-06-01T03:12:00Z"_s << QStringList();
    }
    void itsFilmPlaysAfterTheNationalItemsInItsHours()
    {
        QFETCH(QString, wall);
        QFETCH(QStringList, items);
        const auto screen = screenAt(wall.toStdString());
        QCOMPARE(loopOf(*screen), items);
    }

    void itsPinsComeFirstOnTheHomePage()
    {
        const auto screen = screenAt("2026-11-21T03:12:00Z");
        QCOMPARE(cardsOf(*screen), (QStringList{u"guide/gate"_s, u"country/TH"_s, u"guide/lost"_s, u"quiz/basics"_s,
                                                u"quiz/park-quiz"_s}));
        QCOMPARE(screen->app.home()->campaignTitle(), u"秋"_s);
        const auto later = screenAt("2027-06-01T03:12:00Z");
        QCOMPARE(cardsOf(*later), (QStringList{u"guide/gate"_s, u"country/TH"_s, u"guide/lost"_s}));
    }
};

QTEST_GUILESS_MAIN(OverlayTest)
#include "overlay_test.moc"
