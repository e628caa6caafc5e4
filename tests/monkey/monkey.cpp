// SPDX-License-Identifier: Apache-2.0
// A visitor who does anything, at the real screen with the real pages, in time that passes as fast as the machine can:
// monkey --pack DIR [--events N] [--seed S] [--size WxH]. Says how much memory the program held meanwhile.
#include "fingers.h"
#include "kiosk/app/scenesearch.h"
#include "kiosk/app/stage.h"
#include "kiosk/content/content_store.h"
#include "observer.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <cstdio>
#include <fstream>
#include <malloc.h>
#include <map>
#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int kEventsBetweenLooksAtMemory = 500;

std::mutex messagesMutex;
QStringList messages;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(messagesMutex);
    // A machine without sound is none the worse for it.
    if (type != QtInfoMsg && type != QtDebugMsg && !text.startsWith("PulseAudioService"_L1))
        messages << u"[%1] %2"_s.arg(QString::fromLatin1(context.category ? context.category : ""), text);
}

/// What the program held after so many events.
struct MemorySample
{
    int events;
    double inUseMegabytes;    ///< asked for and not given back
    double residentMegabytes; ///< in memory, all in all
};

MemorySample memoryAfter(int events)
{
    const struct mallinfo2 info = mallinfo2();
    std::ifstream statm("/proc/self/statm");
    double allPages = 0;
    double residentPages = 0;
    statm >> allPages >> residentPages;
    return {events, double(info.uordblks + info.hblkhd) / 1e6, residentPages * double(sysconf(_SC_PAGESIZE)) / 1e6};
}

/// The rise per 1,000 events of the straight line through the second half of the samples.
double slopeOf(const std::vector<MemorySample> &samples, double MemorySample::*megabytes)
{
    const auto half = samples.begin() + std::ptrdiff_t(samples.size() / 2);
    const auto count = double(samples.end() - half);
    double x = 0, y = 0, xx = 0, xy = 0;
    for (auto at = half; at != samples.end(); ++at) {
        x += at->events;
        y += *at.*megabytes;
        xx += double(at->events) * at->events;
        xy += at->events * (*at.*megabytes);
    }
    const double spread = count * xx - x * x;
    return spread > 0 ? 1000 * (count * xy - x * y) / spread : 0;
}

void print(const char *what, const std::vector<MemorySample> &samples, double MemorySample::*megabytes)
{
    std::printf("memory %s: MB", what);
    constexpr size_t kShown = 10;
    for (size_t i = 0; i <= kShown; ++i)
        std::printf(" %.1f", samples[i * (samples.size() - 1) / kShown].*megabytes);
    std::printf(", %+.3f MB per 1,000 events over the second half\n", slopeOf(samples, megabytes));
}

/// The program from its content to its window, but with nobody's disk, and a clock that is moved on.
class Play
{
public:
    Play(const std::shared_ptr<kiosk::ContentLibrary> &library, quint32 seed)
        : m_random(seed),
          m_recorder(m_queue, m_clock),
          m_content(m_clock),
          m_stage(kiosk::Stage::startEngine(), kiosk::AppSettings(), m_content, m_recorder, m_clock)
    {
        m_stage.player().hold(); // the decoder has an endurance test of its own
        m_content.install(library);
    }

    /// False if the pages cannot be loaded.
    bool open(QSize size)
    {
        if (const auto loaded = m_stage.load(); !loaded) {
            std::fprintf(stderr, "monkey: %s\n", loaded.error().detail.c_str());
            return false;
        }
        m_stage.window().resize(size);
        m_stage.window().show();
        m_stage.app().start();
        m_observer = std::make_unique<monkey::Observer>(m_stage.app(), m_clock);
        m_fingers = std::make_unique<monkey::Fingers>(
            m_stage.window(), m_random, [this] { m_observer->touch(); }, [this] { m_observer->look(); });
        return true;
    }

    /// What is wrong, if something is.
    QString run(int events)
    {
        for (m_events = 0; m_events < events; ++m_events) {
            if (m_events % kEventsBetweenLooksAtMemory == 0)
                m_memory.push_back(memoryAfter(m_events));
            const int visits = m_observer->visits();
            const char *kind = m_fingers->act();
            ++m_kinds[kind];
            noteStep(kind);
            wait(m_random.bounded(40) == 0 ? milliseconds(100 * m_random.bounded(900))
                                           : milliseconds(100 * m_random.bounded(60)));
            QString failure = wrong();
            if (failure.isEmpty() && m_observer->visits() != visits) {
                failure = countsDiffer();
                if (failure.isEmpty())
                    m_steps.clear();
            }
            if (!failure.isEmpty())
                return u"event %1: %2\nof this visit:%3"_s.arg(m_events).arg(failure, m_steps.join(u"\n  "_s));
        }
        m_stage.app().endVisit();
        m_observer->look();
        return countsDiffer();
    }

    void report() const
    {
        std::printf("events %d, visits %d, time played %.1f h\n", m_events, m_observer->visits(),
                    std::chrono::duration<double, std::ratio<3600>>(m_clock.sinceBoot()).count());
        for (const auto &[kind, count] : m_kinds)
            std::printf("  %s %d\n", kind.c_str(), count);
        for (const auto &[page, count] : m_pages)
            std::printf("  page %s %d\n", qUtf8Printable(page), count);
        print("in use", m_memory, &MemorySample::inUseMegabytes);
        print("resident", m_memory, &MemorySample::residentMegabytes);
    }

private:
    void wait(milliseconds time)
    {
        constexpr milliseconds kStep = 100ms;
        for (; time > 0ms; time -= kStep) {
            m_clock.pass(kStep);
            m_stage.app().tick();
            m_observer->look();
        }
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString wrong()
    {
        {
            const std::lock_guard lock(messagesMutex);
            if (!messages.isEmpty())
                return messages.first();
        }
        if (!m_stage.window().isVisible() || m_stage.window().windowState() == Qt::WindowMinimized)
            return u"the window is gone"_s;
        if (!m_observer->failure().isEmpty())
            return m_observer->failure();
        kiosk::AppViewModel &app = m_stage.app();
        if (app.phase() != kiosk::AppViewModel::Phase::Visiting || app.panel() != kiosk::AppViewModel::Panel::None)
            return {};
        ++m_pages[QVariant::fromValue(app.navigation()->page()).toString()];
        const bool hasWayOn = isThere(u"homeButton"_s) || isThere(u"endVisitButton"_s);
        return hasWayOn ? QString()
                        : u"dead end: no way home on "_s + QVariant::fromValue(app.navigation()->page()).toString();
    }

    void noteStep(const char *kind)
    {
        const auto *navigation = m_stage.app().navigation();
        m_steps << u"%1 s %2: %3 %4 %5"_s.arg(double(m_clock.sinceBoot().count()) / 1000, 0, 'f', 1)
                       .arg(QLatin1StringView(kind), QVariant::fromValue(navigation->page()).toString(),
                            navigation->pageId(), m_stage.app().language());
    }

    [[nodiscard]] bool isThere(const QString &name) const
    {
        return kiosk::touchableItem(m_stage.window(), name) != nullptr;
    }

    [[nodiscard]] QString countsDiffer()
    {
        for (const kiosk::CountBatch &batch : m_queue.take().batches)
            for (const auto &[name, count] : batch.counts)
                m_counted[name] += count;
        return support::difference(monkey::Observer::comparable(m_counted),
                                   monkey::Observer::comparable(m_observer->expected()));
    }

    QRandomGenerator m_random;
    support::ManualClock m_clock;
    kiosk::IncrementQueue m_queue;
    kiosk::MetricRecorder m_recorder;
    kiosk::ContentHolder m_content;
    kiosk::Stage m_stage;
    std::unique_ptr<monkey::Observer> m_observer;
    std::unique_ptr<monkey::Fingers> m_fingers;
    support::Counts m_counted;
    QStringList m_steps; ///< of this visit
    std::map<std::string, int> m_kinds;
    std::map<QString, int> m_pages;
    std::vector<MemorySample> m_memory;
    int m_events = 0;
};

QSize sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"pack"_s, u"A built pack."_s, u"folder"_s},
                       {u"events"_s, u"How many events."_s, u"number"_s, u"2000"_s},
                       {u"seed"_s, u"Plays the same again."_s, u"number"_s},
                       {u"size"_s, u"The window."_s, u"WxH"_s, u"540x960"_s}});
    parser.process(application);
    const quint32 seed =
        parser.isSet(u"seed"_s) ? quint32(parser.value(u"seed"_s).toUInt()) : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    const std::string pack = parser.value(u"pack"_s).toStdString();
    const auto library = kiosk::ContentStore(pack, pack).openInMemory();
    if (!library) {
        std::fprintf(stderr, "monkey: %s\n", library.error().detail.c_str());
        return 2;
    }
    qInstallMessageHandler(collect);
    QString failure;
    {
        Play play(*library, seed);
        if (!play.open(sizeFrom(parser.value(u"size"_s))))
            return 2;
        failure = play.run(parser.value(u"events"_s).toInt());
        play.report();
    }
    if (!failure.isEmpty())
        std::fprintf(stderr, "monkey: %s (--seed %u)\n", qUtf8Printable(failure), seed);
    return failure.isEmpty() ? 0 : 1;
}
