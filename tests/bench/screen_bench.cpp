// SPDX-License-Identifier: Apache-2.0
// What a visitor waits for, at the real pages drawn in software at 1080×1920: from a touch to the finished next page,
// and from a key of the search to the found countries. screen_bench PACK, a built one.
// Each line: what, value, reference, ratio, budget, parted by tabs.
#include "built_packs.h"
#include "kiosk/app/scenesearch.h"
#include "kiosk/app/tourstage.h"
#include "kiosk/viewmodels/cutfonts.h"
#include "support/temp_folder.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize kTotem(1080, 1920);
constexpr int kRounds = 12;
/// Nothing was drawn for so long: the page is finished. The loop's first subtitle, 100 ms later, is none of it.
constexpr std::chrono::milliseconds kStill = 80ms;
constexpr std::chrono::milliseconds kLongest = 5s;

/// One visit over all kinds of pages, from the attract loop back to it. A name that ends with - is the beginning of
/// one.
constexpr const char *kTouches[] = {"attractArea",         "homeTile-guides",    "guideTile-",      "backButton",
                                    "homeButton",          "homeTile-countries", "searchKey-T",     "searchKey-G",
                                    "countryTile-TH",      "takeawayButton",     "homeButton",      "homeTile-notices",
                                    "homeButton",          "homeTile-quizzes",   "quizTile-",       "quizOption-0",
                                    "accessibilityButton", "sheetClose",         "emergencyButton", "homeButton",
                                    "endVisitButton"};

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "screen_bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

double percentile(std::vector<double> values, size_t percent)
{
    std::ranges::sort(values);
    return values[(values.size() - 1) * percent / 100];
}

void print(const char *what, const std::vector<double> &milliseconds, const char *reference, double referenceTime,
           const char *budget)
{
    const double p99 = percentile(milliseconds, 99);
    std::printf("%s, p50 / p99\t%.1f / %.1f ms\t%.2f ms (%s)\t%.1f\t%s\n", what, percentile(milliseconds, 50), p99,
                referenceTime, reference, p99 / referenceTime, budget);
}

/// Touches the window and waits until nothing is drawn any more.
class Finger
{
public:
    explicit Finger(QQuickWindow &window) : m_window(window), m_screen(QTest::createTouchDevice())
    {
        m_time.start();
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { m_lastFrame = now(); });
    }

    /// Milliseconds from the finger's leaving to the last picture that it caused.
    double tap(const QString &name)
    {
        const QPoint place = placeOf(name);
        // The attract loop ends with the finger's touch, all else is done when it leaves.
        const double pressed = now();
        QTest::touchEvent(&m_window, m_screen).press(0, place, &m_window);
        settle();
        const double opened = m_lastFrame - pressed;
        const double released = now();
        m_lastFrame = released;
        QTest::touchEvent(&m_window, m_screen).release(0, place, &m_window);
        settle();
        return name == "attractArea"_L1 ? opened : m_lastFrame - released;
    }

    void settle()
    {
        const double began = now();
        while (now() - std::max(m_lastFrame, began) < double(kStill.count()) &&
               now() - began < double(kLongest.count()))
            QCoreApplication::processEvents(QEventLoop::AllEvents, int(kStill.count()));
    }

private:
    [[nodiscard]] QPoint placeOf(const QString &name) const
    {
        const QString whole = name.endsWith(u'-') ? firstNamed(name, *m_window.contentItem()) : name;
        const QQuickItem *item = kiosk::touchableItem(m_window, whole);
        if (!item)
            giveUp(u"there is no %1 to touch"_s.arg(name));
        return (item->mapRectToScene(item->boundingRect()) & QRectF(QPointF(), m_window.size())).center().toPoint();
    }

    [[nodiscard]] QString firstNamed(const QString &beginning, const QQuickItem &item) const
    {
        if (item.objectName().startsWith(beginning) && kiosk::touchableItem(m_window, item.objectName()))
            return item.objectName();
        for (const QQuickItem *child : item.childItems())
            if (const QString name = firstNamed(beginning, *child); !name.isEmpty())
                return name;
        return {};
    }

    [[nodiscard]] double now() const { return double(m_time.nsecsElapsed()) / 1e6; }

    QQuickWindow &m_window;
    QPointingDevice *m_screen;
    QElapsedTimer m_time;
    double m_lastFrame = 0;
};

std::unique_ptr<kiosk::TourStage> stageWith(const std::filesystem::path &pack, kiosk::Options &options)
{
    options.packFolder = options.dataFolder = QString::fromStdString(pack.string());
    auto stage = std::make_unique<kiosk::TourStage>(options);
    if (const auto ready = stage->prepare(); !ready)
        giveUp(QString::fromStdString(ready.error().detail));
    return stage;
}

void measureTouches(const char *pack)
{
    kiosk::Options options;
    const auto tour = stageWith(pack, options);
    QQuickWindow &window = tour->stage().window();
    window.resize(kTotem);
    window.show();
    tour->stage().app().start();
    Finger finger(window);
    finger.settle();
    std::vector<double> first;
    std::vector<double> later;
    std::vector<double> redrawn;
    for (int round = 0; round < kRounds; ++round) {
        for (const char *name : kTouches) {
            (round == 0 ? first : later).push_back(finger.tap(QString::fromLatin1(name)));
            std::fprintf(stderr, "%s %.1f ms\n", name, (round == 0 ? first : later).back());
        }
        QElapsedTimer time;
        time.start();
        (void)window.grabWindow();
        redrawn.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    const double reference = percentile(redrawn, 50);
    print("touch → finished page, 1080×1920 in software, no motion", later, "the whole window drawn once", reference,
          "p99 ≤ 100 ms");
    print("the same in the first visit after the start", first, "the whole window drawn once", reference, "–");
}

/// Types the beginnings of the names of all countries, letter by letter.
void measureSearch()
{
    const support::TempFolder folder;
    support::buildLargePack(folder.path());
    kiosk::Options options;
    const auto tour = stageWith(folder.path(), options);
    kiosk::ContentHolder &content = tour->stage().content();
    kiosk::CountryListModel &countries = *tour->stage().app().countries();
    countries.refresh();
    std::vector<std::string> names;
    for (const core::Country &country : content.countries())
        names.push_back(country.pinyin);
    std::vector<double> keys;
    std::vector<double> answers;
    for (const std::string &name : names) {
        for (size_t length = 1; length <= std::min<size_t>(name.size(), 6); ++length) {
            const std::string typed = name.substr(0, length);
            QElapsedTimer time;
            time.start();
            countries.setQuery(QString::fromStdString(typed));
            keys.push_back(double(time.nsecsElapsed()) / 1e6);
            time.start();
            const auto found = content.searchCountries(QString::fromStdString(typed));
            answers.push_back(double(time.nsecsElapsed()) / 1e6);
            if (found.empty() || countries.rowCount() == 0)
                giveUp(u"nothing is found"_s);
        }
    }
    print("a key of the search, 300 countries among 10,000 items", keys, "the database alone", percentile(answers, 50),
          "p99 ≤ 5 ms");
}

} // namespace

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(kiosk::kCutChinese));
    if (argc != 2)
        giveUp(u"screen_bench PACK"_s);
    measureTouches(argv[1]);
    measureSearch();
    return 0;
}
