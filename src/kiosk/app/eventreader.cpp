// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/eventreader.h"

#include <utility>

namespace kiosk {
namespace {

constexpr size_t kMaxEventBytes = 16 * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

bool EventReader::take(std::string_view piece, const std::function<void(const Event &)> &onEvent)
{
    for (const char c : piece) {
        // A line ends with CR, LF or both.
        if (std::exchange(m_wasCarriageReturn, c == '\r') && c == '\n')
            continue;
        if (c == '\r' || c == '\n')
            takeLine(std::exchange(m_line, {}), onEvent);
        else
            m_line.push_back(c);
        if (m_line.size() + m_type.size() + m_data.size() > kMaxEventBytes)
            return false;
    }
    return true;
}

void EventReader::takeLine(std::string_view line, const std::function<void(const Event &)> &onEvent)
{
    if (std::exchange(m_isAtStart, false) && line.starts_with(kByteOrderMark))
        line.remove_prefix(kByteOrderMark.size());
    if (line.empty()) {
        Event event{std::exchange(m_type, {}), std::exchange(m_data, {})};
        if (event.data.empty())
            return; // by the standard, no event
        event.data.pop_back();
        if (event.type.empty())
            event.type = "message";
        return onEvent(event);
    }
    const size_t colon = std::min(line.find(':'), line.size());
    const std::string_view field = line.substr(0, colon);
    std::string_view value = line.substr(std::min(colon + 1, line.size()));
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (field == "event")
        m_type = value;
    else if (field == "data")
        m_data.append(value).append("\n");
}

} // namespace kiosk
