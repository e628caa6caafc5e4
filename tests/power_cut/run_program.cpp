// SPDX-License-Identifier: Apache-2.0
#include "run_program.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace support {
namespace {

std::string readToEnd(int descriptor)
{
    std::string text;
    std::array<char, 4096> piece;
    for (ssize_t count; (count = ::read(descriptor, piece.data(), piece.size())) > 0;)
        text.append(piece.data(), size_t(count));
    return text;
}

[[noreturn]] void become(const std::vector<std::string> &command, const std::map<std::string, std::string> &environment,
                         int output)
{
    for (const auto &[name, value] : environment)
        ::setenv(name.c_str(), value.c_str(), 1);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    std::vector<char *> arguments;
    for (const std::string &one : command)
        arguments.push_back(const_cast<char *>(one.c_str()));
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace

Ended runProgram(const std::vector<std::string> &command, const std::map<std::string, std::string> &environment)
{
    std::array<int, 2> pipe;
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0)
        become(command, environment, pipe[1]);
    ::close(pipe[1]);
    if (child < 0)
        throw std::runtime_error("no child");
    Ended ended;
    ended.output = readToEnd(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        throw std::runtime_error("the child is lost");
    ended.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

} // namespace support
