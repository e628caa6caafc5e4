// SPDX-License-Identifier: Apache-2.0
#include "core/dsse.h"
#include "core/time_text.h"
#include "kiosk/sync/enrolment.h"
#include "support/temp_folder.h"
#include "test_hub.h"

#include <QTest>
#include <fstream>

using namespace std::chrono_literals;
using core::Code;

namespace {

struct Scene
{
    support::TempFolder folder;
    TestHub hub{*core::timeFromText("2026-11-21T03:12:00Z")};
    std::string code = core::makeEnrolmentCode(hub.key().publicKey());

    Scene()
    {
        hub.fault = [this](const TestHub::Request &request, TestHub::Answer) { return enrolmentAnswer(request); };
    }
    [[nodiscard]] auto enrol(const std::string &typed) const
    {
        return kiosk::enrol({folder.path(), hub.url(), typed, "totem 7", 2s});
    }
    static core::EnrolRequest requestIn(const TestHub::Request &request)
    {
        return core::enrolRequestFromJson(core::envelopeFromJson(request.envelope)->payload).value();
    }
    TestHub::Answer signedBy(const core::KeyPair &signer, const core::PublicKey &named) const
    {
        const core::Enrolment enrolment{"6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "metro-line-1", named, hub.now};
        return {200,
                {},
                core::toJson(core::signEnvelope(std::string(core::kEnrolmentType), core::toJson(enrolment), signer)),
                false,
                false};
    }
    TestHub::Answer enrolmentAnswer(const TestHub::Request &) const
    {
        return signedBy(hub.key(), hub.key().publicKey());
    }
};

} // namespace

class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeEnrolsAndPinsTheHub_data()
    {
        QTest::addColumn<bool>("isSloppy");
        QTest::newRow("as printed") << false;
        QTest::newRow("small letters, no hyphens, O for 0 and I for 1") << true;
    }
    void aCodeEnrolsAndPinsTheHub()
    {
        QFETCH(bool, isSloppy);
        Scene scene;
        std::string typed = scene.code;
        if (isSloppy) {
            std::erase(typed, '-');
            for (char &c : typed)
                c = c == '0' ? 'o' : c == '1' ? 'I' : char(std::tolower(c));
        }
        const auto identity = scene.enrol(typed);
        QVERIFY2(identity.has_value(), identity ? "" : identity.error().detail.c_str());
        QCOMPARE(identity->kiosk, std::string("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"));
        QCOMPARE(identity->venue, std::string("metro-line-1"));
        QCOMPARE(identity->hubUrl, scene.hub.url());
        const auto saved = kiosk::loadIdentity(scene.folder.path());
        QVERIFY(saved->isEnrolled());
        QCOMPARE(saved->hubKey, scene.hub.key().publicKey());

        QCOMPARE(scene.hub.requests().size(), 1U);
        const TestHub::Request &request = scene.hub.requests()[0];
        QCOMPARE(request.path, QByteArray("/v1/enrol"));
        const core::EnrolRequest sent = Scene::requestIn(request);
        QCOMPARE(sent.publicKey, saved->key.publicKey());
        QCOMPARE(sent.name, std::string("totem 7"));
        QCOMPARE(sent.code.size(), 20U);
        QVERIFY(core::isCodeOfHub(sent.code, scene.hub.key().publicKey()));
        QVERIFY(core::isSignedBy(*core::envelopeFromJson(request.envelope), sent.publicKey));
    }

    void whatIsNoCodeIsNotSent_data()
    {
        QTest::addColumn<std::string>("typed");
        QTest::newRow("empty") << std::string();
        QTest::newRow("too short") << std::string("ABCDE-FGHJK-MNPQR");
        QTest::newRow("too long") << std::string("ABCDE-FGHJK-MNPQR-STVWX-Y");
        QTest::newRow("foreign letters") << std::string("ABCDE-FGHJK-MNPQR-STV?X");
    }
    void whatIsNoCodeIsNotSent()
    {
        QFETCH(std::string, typed);
        Scene scene;
        const auto identity = scene.enrol(typed);
        QCOMPARE(identity.error().code, Code::Rejected);
        QVERIFY(identity.error().detail.find("20 letters") != std::string::npos);
        QVERIFY(scene.hub.requests().empty());
    }

    void anotherHubIsNotPinned_data()
    {
        QTest::addColumn<int>("trick");
        QTest::newRow("the code is of another hub") << 0;
        QTest::newRow("an impostor names the true key") << 1;
        QTest::newRow("an impostor names its own key") << 2;
    }
    void anotherHubIsNotPinned()
    {
        QFETCH(int, trick);
        Scene scene;
        const core::KeyPair other = core::KeyPair::generate();
        std::string typed = scene.code;
        if (trick == 0)
            typed = core::makeEnrolmentCode(other.publicKey());
        else
            scene.hub.fault = [&](const TestHub::Request &, TestHub::Answer) {
                return scene.signedBy(other, trick == 1 ? scene.hub.key().publicKey() : other.publicKey());
            };
        const auto identity = scene.enrol(typed);
        QCOMPARE(identity.error().code, Code::Forged);
        QVERIFY(identity.error().fault == kiosk::EnrolmentFault::OtherHub);
        QVERIFY(!kiosk::loadIdentity(scene.folder.path())->isEnrolled());
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<std::string>("words");
        QTest::newRow("code wrong, used up or expired") << 403 << int(Code::Rejected) << std::string("Ask the office.");
        QTest::newRow("busy") << 503 << int(Code::Io) << std::string("did not enrol");
        QTest::newRow("not there") << 404 << int(Code::Io) << std::string("did not enrol");
        QTest::newRow("redirect") << 302 << int(Code::Io) << std::string("redirect");
    }
    void refusalsSayWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(std::string, words);
        Scene scene;
        scene.hub.fault = [&](const TestHub::Request &, TestHub::Answer) {
            return TestHub::problem(status, status == 302 ? "Location: http://127.0.0.1:1/\r\n" : "");
        };
        const auto identity = scene.enrol(scene.code);
        QCOMPARE(int(identity.error().code), code);
        QVERIFY2(identity.error().detail.find(words) != std::string::npos, identity.error().detail.c_str());
    }

    void theReasonOfARefusalIsTold_data()
    {
        using enum kiosk::EnrolmentFault;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<kiosk::EnrolmentFault>("fault");
        QTest::newRow("wrong") << 403 << QByteArray("code-wrong") << CodeWrong;
        QTest::newRow("expired") << 403 << QByteArray("code-expired") << CodeExpired;
        QTest::newRow("used up") << 403 << QByteArray("code-used-up") << CodeUsedUp;
        QTest::newRow("guessing") << 429 << QByteArray("too-many-attempts") << TooManyTries;
        QTest::newRow("a kind of a later hub") << 403 << QByteArray("on-holiday") << Refused;
        QTest::newRow("busy") << 503 << QByteArray("busy") << Refused;
    }
    void theReasonOfARefusalIsTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, kind);
        QFETCH(kiosk::EnrolmentFault, fault);
        Scene scene;
        scene.hub.fault = [&](const TestHub::Request &, TestHub::Answer) {
            TestHub::Answer refusal = TestHub::problem(status);
            refusal.body = "{\"type\": \"urn:huhang:problem:" + kind.toStdString() + "\"}";
            return refusal;
        };
        QVERIFY(scene.enrol(scene.code).error().fault == fault);
    }

    void whatIsNoHubIsRecognised()
    {
        Scene scene;
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) {
            return TestHub::Answer{200, "Content-Type: text/html\r\n", "<html>Welcome to the hotel Wi-Fi", false,
                                   false};
        };
        const auto identity = scene.enrol(scene.code);
        QCOMPARE(identity.error().code, Code::Malformed);
        QVERIFY(identity.error().fault == kiosk::EnrolmentFault::NoHub);
        QVERIFY(identity.error().detail.find("no hub") != std::string::npos);
    }

    void aHubThatIsNotThereIsAnError()
    {
        Scene scene;
        const auto identity = kiosk::enrol({scene.folder.path(), "http://127.0.0.1:1", scene.code, "", 2s});
        QCOMPARE(identity.error().code, Code::Io);
        QVERIFY(identity.error().fault == kiosk::EnrolmentFault::NotReached);
        QVERIFY(identity.error().detail.find("not reached") != std::string::npos);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<std::string>("url");
        for (const char *url : {"", "hub.example:8480", "ftp://hub.example", "http://", "http://hub.example/path",
                                "http://user:secret@hub.example", "http://hub.example?x=1", "javascript:alert(1)"})
            QTest::newRow(url) << std::string(url);
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(std::string, url);
        Scene scene;
        QCOMPARE(kiosk::enrol({scene.folder.path(), url, scene.code, "", 2s}).error().code, Code::Malformed);
    }

    void aLostAnswerIsAskedForAgainWithTheSameKey()
    {
        Scene scene;
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) {
            TestHub::Answer lost;
            lost.isLost = true;
            return lost;
        };
        QCOMPARE(scene.enrol(scene.code).error().code, Code::Io);
        scene.hub.fault = [&](const TestHub::Request &request, TestHub::Answer) {
            return scene.enrolmentAnswer(request);
        };
        QVERIFY(scene.enrol(scene.code).has_value());
        QVERIFY(scene.hub.requests().size() >= 2);
        QCOMPARE(Scene::requestIn(scene.hub.requests().front()).publicKey,
                 Scene::requestIn(scene.hub.requests().back()).publicKey);
    }

    void anEnrolledKioskIsNotEnrolledAgain()
    {
        Scene scene;
        QVERIFY(scene.enrol(scene.code).has_value());
        const auto again = scene.enrol(scene.code);
        QCOMPARE(again.error().code, Code::Rejected);
        QVERIFY(again.error().detail.find("already enrolled") != std::string::npos);
        QCOMPARE(scene.hub.requests().size(), 1U);
    }

    void aDamagedIdentityIsSetAside()
    {
        Scene scene;
        std::ofstream(scene.folder / "identity.json") << "garbage";
        QVERIFY(scene.enrol(scene.code).has_value());
        QVERIFY(std::filesystem::exists(scene.folder / "identity.json.damaged"));
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "enrolment_test.moc"
