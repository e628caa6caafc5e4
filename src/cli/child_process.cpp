// SPDX-License-Identifier: Apache-2.0
#include "cli/child_process.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace cli {
namespace {

using core::Code;
using core::Result;

constexpr std::chrono::seconds kPatience{5};
constexpr std::chrono::milliseconds kLook{20};

/// In the child: becomes the program, or tells `report` why not.
[[noreturn]] void become(const char *program, char *const *arguments, pid_t parent, int report)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    // The parent may have died before that line.
    if (::getppid() == parent)
        ::execv(program, arguments);
    const int reason = errno;
    static_cast<void>(!::write(report, &reason, sizeof reason));
    ::_exit(127);
}

} // namespace

Result<ChildProcess> ChildProcess::start(const std::filesystem::path &program,
                                         const std::vector<std::string> &arguments)
{
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return core::failure(Code::Io, std::string("cannot make a pipe: ") + std::strerror(errno));
    const pid_t parent = ::getpid();
    const pid_t id = ::fork();
    if (id == 0)
        become(pointers.front(), pointers.data(), parent, ends[1]);
    ::close(ends[1]);
    int reason = id < 0 ? errno : 0;
    // The pipe closes by itself when the program has begun.
    if (id > 0 && ::read(ends[0], &reason, sizeof reason) != sizeof reason)
        reason = 0;
    ::close(ends[0]);
    if (reason != 0) {
        if (id > 0)
            ::waitpid(id, nullptr, 0);
        return core::failure(Code::Io, "cannot start " + program.string() + ": " + std::strerror(reason));
    }
    return ChildProcess(id);
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept : m_id(std::exchange(other.m_id, 0)) {}

std::optional<int> ChildProcess::exitStatus()
{
    int status = 0;
    if (m_id == 0 || ::waitpid(m_id, &status, WNOHANG) != m_id)
        return std::nullopt;
    m_id = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

ChildProcess::~ChildProcess()
{
    if (m_id == 0)
        return;
    ::kill(m_id, SIGTERM);
    for (auto waited = std::chrono::milliseconds(0); waited < kPatience; waited += kLook) {
        if (exitStatus())
            return;
        std::this_thread::sleep_for(kLook);
    }
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
}

} // namespace cli
