// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/content_slots.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>

using core::Code;
using kiosk::ContentSet;
using kiosk::ContentSlots;
using kiosk::Slots;
using support::TempFolder;

namespace {

ContentSet setOf(char digit) { return {std::string(64, digit), {}, {{"park", std::string(64, 'f')}}}; }

const ContentSet kA = setOf('a');
const ContentSet kB = setOf('b');
const ContentSet kC = setOf('c');

/// Slots of a kiosk, read anew for each question as after a restart.
struct Place
{
    TempFolder folder;
    std::filesystem::path file = folder / "content" / "slots.json";
    ContentSlots slots{file, "1.0"};

    [[nodiscard]] Slots now() const { return ContentSlots(file, "1.0").read().value(); }
    void keep(const ContentSet &set)
    {
        if (!slots.setCandidate(set) || slots.beginAttempt().value() != set || !slots.commit(set))
            throw std::runtime_error("not kept");
    }
};

} // namespace

class ContentSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstAllSlotsAreEmpty()
    {
        Place place;
        QVERIFY(place.now() == Slots{});
        QVERIFY(!place.slots.beginAttempt().value());
        QVERIFY(!std::filesystem::exists(place.file));
    }

    void aSetThatCameUpIsCurrentAndTheOneBeforeIsPrevious()
    {
        Place place;
        place.keep(kA);
        QVERIFY((place.now() == Slots{kA, {}, {}, {}}));
        place.keep(kB);
        QVERIFY((place.now() == Slots{kB, kA, {}, {}}));
        place.keep(kC);
        QVERIFY((place.now() == Slots{kC, kB, {}, {}}));
        QVERIFY(place.slots.commit(kC));
        QVERIFY((place.now() == Slots{kC, kB, {}, {}}));
    }

    void aCandidateLeavesCurrentAndPreviousInTheirSlots()
    {
        Place place;
        place.keep(kA);
        place.keep(kB);
        QVERIFY(place.slots.setCandidate(kC));
        QVERIFY((place.now() == Slots{kB, kA, kiosk::Candidate{kC, 0}, {}}));
        QVERIFY(place.slots.beginAttempt().value() == kC);
        QVERIFY((place.now() == Slots{kB, kA, kiosk::Candidate{kC, 1}, {}}));
    }

    void aCandidateThatNeverComesUpIsRefusedAfterItsAttempts()
    {
        Place place;
        place.keep(kA);
        QVERIFY(place.slots.setCandidate(kB));
        for (int attempt = 0; attempt < ContentSlots::kMaxAttempts; ++attempt)
            QVERIFY(place.slots.beginAttempt().value() == kB);
        QVERIFY(!place.slots.beginAttempt().value());
        const Slots now = place.now();
        QVERIFY(now.current == kA);
        QVERIFY(!now.candidate);
        QVERIFY(place.slots.isRefused(kB.id()));
        QVERIFY(now.refused.front().why.find("2 times") != std::string::npos);
        QVERIFY(!place.slots.beginAttempt().value());
    }

    void theSameCandidateAgainGetsNoFurtherAttempts()
    {
        Place place;
        for (int attempt = 0; attempt < ContentSlots::kMaxAttempts; ++attempt) {
            QVERIFY(place.slots.setCandidate(kB));
            QVERIFY(place.slots.beginAttempt().value() == kB);
        }
        QVERIFY(place.slots.setCandidate(kB));
        QVERIFY(!place.slots.beginAttempt().value());
    }

    void anAttemptThatWasTakenBackDoesNotCount()
    {
        Place place;
        QVERIFY(place.slots.setCandidate(kB));
        for (int start = 0; start < 5; ++start) {
            QVERIFY(place.slots.beginAttempt().value() == kB);
            QVERIFY(place.slots.takeBackAttempt(kB));
            QVERIFY(place.slots.takeBackAttempt(kA)); // is not being tried
        }
        QCOMPARE(place.now().candidate->attempts, 0);
        QVERIFY(place.slots.takeBackAttempt(kB));
        QCOMPARE(place.now().candidate->attempts, 0);
    }

    void aRefusedSetIsRefusedByThisProgramOnly()
    {
        Place place;
        QVERIFY(place.slots.setCandidate(kA));
        QVERIFY(place.slots.refuse(kA, "no catalogue"));
        QVERIFY(!place.now().candidate);
        QVERIFY(place.slots.isRefused(kA.id()));
        QVERIFY(!place.slots.isRefused(kB.id()));
        QVERIFY(!ContentSlots(place.file, "1.1").isRefused(kA.id()));
    }

    void refusedSetsAreBounded()
    {
        Place place;
        for (char digit : std::string("0123456789abcdef"))
            for (char second : std::string("01"))
                QVERIFY(place.slots.refuse({std::string(63, digit) + second, {}, {}}, std::string(9'999, 'x')));
        QCOMPARE(place.now().refused.size(), size_t(16));
        QVERIFY(place.slots.isRefused(ContentSet{std::string(63, 'f') + '1', {}, {}}.id()));
        QVERIFY(std::filesystem::file_size(place.file) < 16 * 1024);
    }

    void theCurrentSetIsNoCandidate()
    {
        Place place;
        place.keep(kA);
        QVERIFY(place.slots.setCandidate(kB));
        QVERIFY(place.slots.setCandidate(kA));
        QVERIFY(!place.now().candidate);
        QVERIFY(place.now().current == kA);
    }

    /// The kiosk shows one candidate while the next is installed.
    void aNewerCandidateOutlivesTheCommitAndTheRefusalOfAnother()
    {
        Place place;
        QVERIFY(place.slots.setCandidate(kA));
        QVERIFY(place.slots.beginAttempt().value() == kA);
        QVERIFY(place.slots.setCandidate(kB));
        QVERIFY(place.slots.commit(kA));
        QVERIFY((place.now() == Slots{kA, {}, kiosk::Candidate{kB, 0}, {}}));
        QVERIFY(place.slots.refuse(kC, "broken"));
        QVERIFY(place.now().candidate->set == kB);
    }

    void aFileThatCannotBeReadIsAnErrorAndTheNextChangeMendsIt()
    {
        Place place;
        place.keep(kA);
        const std::string whole = support::readAll(place.file);
        for (size_t length = 0; length < whole.size(); ++length) {
            support::writeText(place.file, whole.substr(0, length));
            QCOMPARE(place.slots.read().error().code, Code::Malformed);
            QCOMPARE(place.slots.beginAttempt().error().code, Code::Malformed);
        }
        for (const char *text : {"[]", "null", "{}", R"({"format":1,"refused":[],"current":[]})",
                                 R"({"format":1,"refused":[],"candidate":{"set":7,"attempts":"x"}})"}) {
            support::writeText(place.file, text);
            QCOMPARE(place.slots.read().error().code, Code::Malformed);
            QVERIFY(!place.slots.isRefused(kA.id()));
        }
        place.keep(kB);
        QVERIFY((place.now() == Slots{kB, {}, {}, {}}));
    }

    void aNewerProgramsFileIsLeftAlone()
    {
        Place place;
        const std::string newer = R"({"format":2,"more":[]})";
        support::writeText(place.file, newer);
        QCOMPARE(place.slots.read().error().code, Code::Unsupported);
        QCOMPARE(place.slots.setCandidate(kA).error().code, Code::Unsupported);
        QCOMPARE(support::readAll(place.file), newer);
    }
};

QTEST_GUILESS_MAIN(ContentSlotsTest)
#include "content_slots_test.moc"
