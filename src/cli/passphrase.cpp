// SPDX-License-Identifier: Apache-2.0
#include "cli/passphrase.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace cli {
namespace {

/// Turns off the terminal's echo while it lives.
class Silence
{
public:
    Silence()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSet = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (!m_isSet)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::cerr << '\n';
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_isSet = false;
};

} // namespace

core::Result<std::string> askPassphrase(std::string_view question)
{
    std::cerr << question << ": " << std::flush;
    std::string line;
    const Silence silence;
    if (!std::getline(std::cin, line))
        return core::failure(core::Code::NotFound, "no passphrase was given");
    return line;
}

core::Result<std::string> askNewPassphrase(std::string_view question)
{
    auto first = askPassphrase(question);
    if (!first || ::isatty(STDIN_FILENO) == 0)
        return first;
    auto second = askPassphrase("Once more");
    if (!second)
        return second;
    if (*first != *second)
        return core::failure(core::Code::Rejected, "the two passphrases differ");
    return first;
}

bool confirm(std::string_view question)
{
    std::cerr << question << " [yes/no] " << std::flush;
    std::string line;
    return std::getline(std::cin, line) && line == "yes";
}

} // namespace cli
