// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/staffpin.h"

#include "kiosk/staff/staffaccess.h"
#include "storage/file_io.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace kiosk {
namespace {

constexpr int kNotSet = 1;

/// What is typed stays unseen while the object lives.
class UnseenTyping
{
public:
    UnseenTyping()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        m_isOn = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen) == 0;
    }
    ~UnseenTyping()
    {
        if (!m_isOn)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    UnseenTyping(const UnseenTyping &) = delete;
    UnseenTyping &operator=(const UnseenTyping &) = delete;

private:
    termios m_before{};
    bool m_isOn = false;
};

std::string readLine(const char *question)
{
    const bool isTerminal = ::isatty(STDIN_FILENO) != 0;
    if (isTerminal)
        std::fputs(question, stderr);
    const UnseenTyping unseen;
    std::string line;
    std::getline(std::cin, line);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

int tell(const std::string &why)
{
    std::fprintf(stderr, "not set: %s\n", why.c_str());
    return kNotSet;
}

} // namespace

int setStaffPin(const Options &options)
{
    const std::filesystem::path folder = options.dataFolder.toStdString();
    const std::string pin = readLine("New PIN for the staff panel, 6 to 12 digits: ");
    if (::isatty(STDIN_FILENO) != 0 && readLine("Once more: ") != pin)
        return tell("the two are different");
    const core::SystemClock clock;
    const auto set = storage::makeFolderDurably(folder).and_then(
        [&] { return StaffAccess(folder).setPin(pin, staffMomentOf(clock)); });
    if (!set)
        return tell(set.error().detail);
    std::puts("The PIN of the staff panel is set.");
    return 0;
}

} // namespace kiosk
