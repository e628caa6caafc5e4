// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/auditlog.h"

#include "core/time_text.h"
#include "storage/file_io.h"

#include <algorithm>
#include <ranges>

namespace kiosk {
namespace {

constexpr size_t kLongestLine = 300;

std::string lineFor(std::string_view what, const StaffMoment &now)
{
    std::string words(what.substr(0, kLongestLine));
    std::ranges::replace_if(
        words, [](unsigned char letter) { return letter < ' '; }, ' ');
    const auto sinceBoot = std::chrono::floor<std::chrono::seconds>(now.sinceBoot).count();
    return core::toText(now.wall) + " boot " + now.bootId.substr(0, 8) + "+" + std::to_string(sinceBoot) + "s " +
           words + "\n";
}

/// The newer half, from the beginning of a line.
void dropOlderHalf(std::string &text)
{
    const size_t end = text.find('\n', text.size() / 2);
    text.erase(0, end == std::string::npos ? text.size() : end + 1);
}

} // namespace

core::Result<std::string> AuditLog::read() const
{
    auto text = storage::readFile(m_file, kMostBytes * 2);
    if (!text && text.error().code == core::Code::NotFound)
        return std::string();
    return text;
}

core::Result<> AuditLog::note(std::string_view what, const StaffMoment &now) const
{
    auto text = read();
    // One that cannot be read, or that somebody blew up, gives way: what happens from now on matters more.
    std::string whole = text ? *std::move(text) : std::string();
    whole += lineFor(what, now);
    if (whole.size() > size_t(kMostBytes))
        dropOlderHalf(whole);
    return storage::writeFileDurably(m_file, core::asBytes(whole), storage::kPrivateMode);
}

core::Result<std::vector<std::string>> AuditLog::newest(size_t count) const
{
    const auto text = read();
    if (!text)
        return tl::unexpected(text.error());
    std::vector<std::string> lines;
    for (const auto line : std::views::split(*text, '\n'))
        if (line.begin() != line.end())
            lines.emplace_back(line.begin(), line.end());
    std::ranges::reverse(lines);
    lines.resize(std::min(lines.size(), count));
    return lines;
}

} // namespace kiosk
