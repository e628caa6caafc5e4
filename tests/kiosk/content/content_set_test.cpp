// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "kiosk/content/content_set.h"

#include <QTest>

using core::Json;
using kiosk::ContentSet;

namespace {

std::string hash(char digit) { return std::string(64, digit); }

/// Single quotes become double ones, A to D hashes.
std::string quoted(std::string_view text)
{
    std::string json;
    for (const char c : text)
        json += c == '\'' ? "\"" : c >= 'A' && c <= 'D' ? hash(char(c - 'A' + 'a')) : std::string(1, c);
    return json;
}

} // namespace

class ContentSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsAListInTheOrderOfTheRoles()
    {
        const ContentSet set{hash('a'), hash('b'), {{"zoo", hash('d')}, {"airport", hash('c')}}};
        const std::string json =
            quoted("[{'manifest':'A','role':'core'},{'manifest':'B','role':'notices'},"
                   "{'manifest':'C','role':'overlay-airport'},{'manifest':'D','role':'overlay-zoo'}]");
        QCOMPARE(kiosk::toJson(set).dump(), json);
        QCOMPARE(set.id(), core::sha256Hex(core::asBytes(json)));
        QVERIFY(kiosk::contentSetFromJson(Json::parse(json)) == set);
        QCOMPARE(set.manifests(), (std::vector<std::string>{hash('a'), hash('b'), hash('c'), hash('d')}));
    }

    void anyOtherMemberIsAnotherSet()
    {
        const ContentSet core{hash('a'), {}, {}};
        const ContentSet notices{hash('a'), hash('b'), {}};
        const ContentSet overlay{hash('a'), {}, {{"zoo", hash('b')}}};
        const ContentSet elsewhere{hash('a'), {}, {{"park", hash('b')}}};
        QVERIFY(core.id() != notices.id() && core.id() != overlay.id() && notices.id() != overlay.id());
        QVERIFY(overlay.id() != elsewhere.id());
        for (const ContentSet &set : {core, notices, overlay})
            QVERIFY(kiosk::contentSetFromJson(kiosk::toJson(set)) == set);
    }

    void whatIsNoSetIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char *json) {
            QTest::newRow(name) << QString::fromStdString(quoted(json));
        };
        row("no list", "{'role':'core','manifest':'A'}");
        row("empty", "[]");
        row("no core", "[{'role':'notices','manifest':'A'}]");
        row("two cores", "[{'role':'core','manifest':'A'},{'role':'core','manifest':'A'}]");
        row("two notices", "[{'role':'core','manifest':'A'},{'role':'notices','manifest':'B'},"
                           "{'role':'notices','manifest':'B'}]");
        row("a venue twice", "[{'role':'core','manifest':'A'},{'role':'overlay-a','manifest':'B'},"
                             "{'role':'overlay-a','manifest':'B'}]");
        row("a venue upwards", "[{'role':'core','manifest':'A'},{'role':'overlay-../x','manifest':'B'}]");
        row("no venue", "[{'role':'core','manifest':'A'},{'role':'overlay-','manifest':'B'}]");
        row("another role", "[{'role':'core','manifest':'A'},{'role':'other','manifest':'B'}]");
        row("no hash", "[{'role':'core','manifest':'../../etc'}]");
        row("no text", "[{'role':'core','manifest':7}]");
    }
    void whatIsNoSetIsRefused()
    {
        QFETCH(QString, json);
        const auto set = kiosk::contentSetFromJson(Json::parse(json.toStdString()));
        QVERIFY(!set);
        QCOMPARE(set.error().code, core::Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(ContentSetTest)
#include "content_set_test.moc"
