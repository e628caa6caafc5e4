// SPDX-License-Identifier: Apache-2.0
#include "cli/child_process.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/folder_watch.h"
#include "cli/source_check.h"
#include "cli/temporary_folder.h"
#include "pack_building/pack_builder.h"
#include "storage/file_io.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <iostream>
#include <memory>
#include <optional>
#include <poll.h>
#include <sys/signalfd.h>
#include <vector>

namespace cli {
namespace {

using core::Code;
using core::Result;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

/// Editors write a file in several steps, and a person saves several files.
constexpr milliseconds kQuiet{150};
constexpr milliseconds kLongestWait{1000};

/// Nobody who writes wants the page to go while they read it.
constexpr std::string_view kKioskConfig = R"({"idle_seconds": 3600})";

/// What of the files is shown, and when it is due to be built anew.
class Saves
{
public:
    void note(Clock::time_point now)
    {
        m_first = m_first.value_or(now);
        m_last = now;
    }
    [[nodiscard]] std::optional<Clock::time_point> due() const
    {
        return m_first ? std::optional(std::min(m_last + kQuiet, *m_first + kLongestWait)) : std::nullopt;
    }
    void clear() { m_first.reset(); }

private:
    std::optional<Clock::time_point> m_first;
    Clock::time_point m_last;
};

/// What a person asked for.
struct Wish
{
    fs::path source;
    std::vector<std::string> beside;
    std::vector<std::string> kioskArguments;
};

/// One preview: a folder that is watched, a pack that is built from it, and the kiosk that shows it.
class Preview
{
public:
    Preview(Wish wish, const fs::path &workFolder, fs::path kiosk)
        : m_wish(std::move(wish)), m_pack(workFolder / "pack"), m_workFolder(workFolder), m_program(std::move(kiosk))
    {}

    /// Runs until the kiosk ends or a signal comes; returns the exit status.
    [[nodiscard]] int run();

private:
    [[nodiscard]] Result<> rebuild();
    [[nodiscard]] Result<> startKiosk();
    [[nodiscard]] std::optional<int> takeSignal(int descriptor);

    Wish m_wish;
    fs::path m_pack;
    fs::path m_workFolder;
    fs::path m_program;
    std::optional<ChildProcess> m_kiosk;
    std::string m_shown; ///< manifest hash of what the kiosk shows
};

Result<> Preview::rebuild()
{
    const auto begin = Clock::now();
    const auto loaded = loadSource(m_wish.source, m_wish.beside);
    if (!loaded)
        return tl::unexpected(loaded.error());
    printFindings(m_wish.source, *loaded, std::cout);
    if (loaded->hasErrors()) {
        std::cout << (m_kiosk ? "not shown: the kiosk keeps what it has until the errors are mended\n"
                              : "not shown: waiting until the errors are mended\n")
                  << std::flush;
        return {};
    }
    const auto built = pack_building::PackBuilder().build(loaded->pack, m_wish.source, m_pack);
    if (!built)
        return tl::unexpected(built.error());
    const auto took = std::chrono::round<milliseconds>(Clock::now() - begin);
    std::cout << (built->manifestSha256 == m_shown ? "nothing that is shown has changed" : "shown") << " ("
              << took.count() << " ms)\n"
              << std::flush;
    m_shown = built->manifestSha256;
    return m_kiosk ? Result<>() : startKiosk();
}

Result<> Preview::startKiosk()
{
    const fs::path config = m_workFolder / "kiosk.json";
    if (auto written = storage::writeFileDurably(config, core::asBytes(kKioskConfig)); !written)
        return written;
    std::vector<std::string> arguments{"--pack",   m_pack.string(), "--data", (m_workFolder / "data").string(),
                                       "--config", config.string(), "--watch"};
    if (std::ranges::find(m_wish.kioskArguments, "--size") == m_wish.kioskArguments.end())
        arguments.insert(arguments.end(), {"--size", "540x960"});
    arguments.insert(arguments.end(), m_wish.kioskArguments.begin(), m_wish.kioskArguments.end());
    auto kiosk = ChildProcess::start(m_program, arguments);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    m_kiosk.emplace(std::move(*kiosk));
    return {};
}

/// The exit status if it is time to end.
std::optional<int> Preview::takeSignal(int descriptor)
{
    signalfd_siginfo signal{};
    if (::read(descriptor, &signal, sizeof signal) != sizeof signal)
        return std::nullopt;
    if (signal.ssi_signo != SIGCHLD)
        return 0;
    const auto status = m_kiosk ? m_kiosk->exitStatus() : std::nullopt;
    if (status && *status != 0) {
        std::cerr << "huhang: the kiosk ended with status " << *status << '\n';
        return 1;
    }
    return status;
}

int Preview::run()
{
    sigset_t awaited;
    sigemptyset(&awaited);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGCHLD})
        sigaddset(&awaited, signal);
    sigprocmask(SIG_BLOCK, &awaited, nullptr);
    const storage::Descriptor signals(::signalfd(-1, &awaited, SFD_CLOEXEC | SFD_NONBLOCK));
    auto watch = FolderWatch::of(m_wish.source);
    if (!watch)
        return fail(watch.error());
    if (auto built = rebuild(); !built)
        return fail(built.error());

    Saves saves;
    std::array<pollfd, 2> descriptors{pollfd{watch->descriptor(), POLLIN, 0}, pollfd{signals.number(), POLLIN, 0}};
    for (;;) {
        const auto due = saves.due();
        const auto left = due ? std::chrono::ceil<milliseconds>(*due - Clock::now()).count() : -1;
        ::poll(descriptors.data(), descriptors.size(), due ? int(std::max<std::int64_t>(left, 0)) : -1);
        if (const auto end = takeSignal(signals.number()))
            return *end;
        if (watch->takeChanges())
            saves.note(Clock::now());
        if (due && Clock::now() >= *saves.due()) {
            saves.clear();
            // A full disk or a vanished folder: told, and tried again at the next save.
            if (auto built = rebuild(); !built)
                static_cast<void>(fail(built.error()));
        }
    }
}

int preview(const Wish &wish)
{
    std::error_code error;
    const fs::path kiosk = fs::read_symlink("/proc/self/exe", error).parent_path() / "huhang-kiosk";
    if (error || !fs::exists(kiosk, error))
        return fail(
            {Code::NotFound, "there is no " + kiosk.string() + "; a preview needs the kiosk beside this program"});
    const auto temporary = TemporaryFolder::make();
    if (!temporary)
        return fail(temporary.error());
    return Preview(wish, temporary->path(), kiosk).run();
}

} // namespace

void addPreviewCommand(CLI::App &app, int &status)
{
    CLI::App *command =
        app.add_subcommand("preview", "Show a source folder in the kiosk, anew whenever a file is saved");
    const auto folder = std::make_shared<std::string>();
    command->add_option("DIR", *folder, "Folder with pack.yaml")->required();
    const auto beside = std::make_shared<std::vector<std::string>>();
    command->add_option("--beside", *beside, kBesideHelp);
    command->allow_extras();
    command->footer("Further options go to huhang-kiosk, such as --size 1080x1920 or --language en.\n"
                    "It ends when the window is closed or with Ctrl-C.");
    command->callback([folder, beside, command, &status] {
        status = preview({*folder, *beside, command->remaining()});
    });
}

} // namespace cli
