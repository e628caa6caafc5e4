// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/kioskprogram.h"

#include "core/clock.h"
#include "kiosk/app/backstage.h"
#include "kiosk/app/contentopener.h"
#include "kiosk/app/firstframe.h"
#include "kiosk/app/kioskconfig.h"
#include "kiosk/app/messagelog.h"
#include "kiosk/app/packwatcher.h"
#include "kiosk/app/rehearsal.h"
#include "kiosk/app/servicewatch.h"
#include "kiosk/app/setopener.h"
#include "kiosk/app/shutdownsignals.h"
#include "kiosk/app/stage.h"
#include "kiosk/journal/builtat.h"
#include "kiosk/sound/soundplayer.h"
#include "kiosk/sync/reenrolment.h"
#include "kiosk/viewmodels/soundcues.h"
#include "storage/file_io.h"
#include "tuf/updater.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <algorithm>
#include <filesystem>
#include <malloc.h>
#include <memory>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcKiosk, "kiosk.app", QtInfoMsg)

constexpr QSize kDesignSize(1080, 1920);
constexpr int kBroken = 1;
constexpr std::chrono::seconds kTidyingAfter{2};

AppSettings settingsFor(const Options &options)
{
    AppSettings settings;
    if (!options.configFile.isEmpty()) {
        if (const auto read = readConfig(options.configFile))
            settings = *read;
        else
            qCWarning(lcKiosk) << "nothing of the configuration is used, mend it and start again:"
                               << read.error().detail.c_str();
    }
    if (!options.language.isEmpty())
        settings.defaultLanguage = options.language;
    settings.hasTouch = settings.hasTouch && options.hasTouch;
    return settings;
}

void makeDataFolder(const QString &folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder.toStdString(), failed);
    if (failed)
        qCWarning(lcKiosk) << "nothing can be kept in" << folder << failed.message().c_str();
}

/// What was enrolled at the staff panel.
void becomeEnrolled(const Options &options)
{
    const auto taken = takeWaitingIdentity(options.dataFolder.toStdString());
    if (!taken)
        qCWarning(lcKiosk) << "the new enrolment is not in use yet:" << taken.error().detail.c_str();
    else if (*taken)
        qCInfo(lcKiosk) << "this kiosk is now" << (*taken)->kiosk.c_str() << "at" << (*taken)->venue.c_str();
}

void showWindow(QQuickWindow &window, const Options &options)
{
    if (options.isWindowed) {
        window.resize(options.size.value_or(kDesignSize));
        window.show();
    } else {
        window.setCursor(Qt::BlankCursor);
        window.showFullScreen();
    }
    // Without a window manager nobody else gives it the keyboard.
    window.requestActivate();
}

UpdateSettings updateSettings(const Options &options)
{
    UpdateSettings settings;
    settings.repositoryUrl = options.repositoryUrl.toStdString();
    if (settings.repositoryUrl.empty() && !options.hubUrl.isEmpty())
        settings.repositoryUrl = options.hubUrl.toStdString() + "/repository";
    settings.interval = options.updateInterval;
    settings.maxBytesPerSecond = options.downloadLimit;
    settings.seed = options.packFolder.toStdString();
    return settings;
}

/// A kiosk that trusts no repository yet is told one on the command line.
void trustRootOf(const Options &options)
{
    const tuf::MetadataFolder folder(options.dataFolder.toStdString() + "/content/tuf");
    const auto limit = tuf::UpdaterLimits().rootBytes;
    if (options.trustedRootFile.isEmpty() || folder.read(tuf::kRoot, limit))
        return;
    const auto trusted =
        storage::readFile(options.trustedRootFile.toStdString(), limit).and_then([&](const std::string &bytes) {
            return tuf::trustRoot(folder, bytes);
        });
    if (!trusted)
        qCWarning(lcKiosk) << "no content is updated:" << trusted.error().detail.c_str();
}

/// A film, or a visit, leaves behind memory that nobody needs; the system gets it back when the next page is drawn.
void giveMemoryBack(AppViewModel &app)
{
    auto *timer = new QTimer(&app);
    timer->setSingleShot(true);
    timer->setInterval(kTidyingAfter);
    QObject::connect(timer, &QTimer::timeout, timer, [] { malloc_trim(0); });
    QObject::connect(&app, &AppViewModel::phaseChanged, timer, qOverload<>(&QTimer::start));
}

core::PackInUse packInUse(const ContentLibrary &library)
{
    const CataloguePack &pack = library.catalogue.pack();
    core::PackInUse shown{pack.id, pack.version, library.manifestSha256};
    if (library.set.notices)
        shown.beside.emplace(roleName(PackRole::Notices), *library.set.notices);
    for (const auto &[venue, manifest] : library.set.overlays)
        shown.beside.emplace(roleName(PackRole::Overlay, venue), manifest);
    return shown;
}

} // namespace

int runKiosk(const Options &options)
{
    makeDataFolder(options.dataFolder);
    const MessageLog log(options.dataFolder.toStdString());
    qCInfo(lcKiosk) << "huhang-kiosk" << HUHANG_VERSION << "starts";
    const AppSettings settings = settingsFor(options);
    becomeEnrolled(options);
    trustRootOf(options);
    Stage::Engine engine = Stage::startEngine();
    const core::SystemClock clock;
    ContentHolder content(clock);
    ContentOpener opener(ContentStore(options.packFolder.toStdString(), options.dataFolder.toStdString()), content);
    std::unique_ptr<PackWatcher> watcher;
    if (options.shouldWatch)
        watcher = std::make_unique<PackWatcher>(options.packFolder, opener);
    const auto installed =
        std::make_shared<InstalledContent>(options.dataFolder.toStdString() + "/content", HUHANG_VERSION);
    SetOpener sets(installed, content, opener);
    sets.open();

    const std::chrono::sys_seconds packDay = content.newestDay().value_or(std::chrono::sys_days());
    Backstage backstage(options.dataFolder, clock, std::max(builtAt(), packDay));
    backstage.startCounting();
    MetricRecorder recorder(backstage.queue(), clock);
    Stage stage(std::move(engine), settings, content, recorder, clock);
    // Decoder and network start when the first frame is on screen: neither may delay it.
    stage.player().hold();
    // Before its page is made, so that this lays out no empty one first.
    stage.app().start();
    if (const auto loaded = stage.load(); !loaded) {
        qCCritical(lcKiosk) << loaded.error().detail.c_str();
        return kBroken;
    }

    StaffDesk desk(*stage.app().staff(), options.dataFolder, content, stage.window(), clock);
    backstage.setDesk(desk);
    sets.watch(stage.window());
    QObject::connect(&stage.app(), &AppViewModel::phaseChanged, &sets,
                     [&] { sets.setFree(stage.app().phase() == AppViewModel::Phase::Attract); });
    const auto tellPack = [&] {
        if (const ContentLibrary *library = content.library())
            backstage.setPack(packInUse(*library));
    };
    QObject::connect(&content, &ContentHolder::changed, &stage.window(), tellPack);
    tellPack();

    SoundPlayer sounds;
    const SoundCues cues(stage.app());
    QObject::connect(&cues, &SoundCues::due, &sounds, &SoundPlayer::play);
    ServiceWatch serviceWatch(stage.window());
    FirstFrame firstFrame(stage.window());
    QObject::connect(&firstFrame, &FirstFrame::shown, &stage.window(), [&](std::chrono::milliseconds sinceStart) {
        if (options.shouldPrintFirstFrame)
            FirstFrame::print(sinceStart);
        serviceWatch.ready();
        stage.player().release();
        backstage.startSync(options.hubUrl, options.syncInterval);
        backstage.startUpdates(installed, updateSettings(options), options.hubUrl, sets,
                               [&sets] { sets.noteInstalled(); });
        backstage.startUsb(options.stickParents);
    });
    giveMemoryBack(stage.app());
    ShutdownSignals signals;
    QObject::connect(&signals, &ShutdownSignals::requested, qApp, [] { QCoreApplication::exit(); });

    Rehearsal rehearsal(stage.window(), nullptr);
    QObject::connect(&rehearsal, &Rehearsal::finished, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); });
    showWindow(stage.window(), options);
    if (!options.rehearsalFile.isEmpty()) {
        if (const auto opened = rehearsal.open(options.rehearsalFile); !opened) {
            qCCritical(lcKiosk) << opened.error().detail.c_str();
            return kBroken;
        }
    }
    const int exitCode = QCoreApplication::exec();
    ServiceWatch::stopping();
    // Nobody touches a screen that goes dark: the visit is over, and counts.
    stage.app().endVisit();
    sets.end();
    return exitCode;
}

} // namespace kiosk
