// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace kiosk {

/// Takes a stream of server-sent events apart as it comes
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html, 9.2.6). Whoever sends it is not trusted: what is
/// kept is bounded.
class EventReader
{
public:
    struct Event
    {
        std::string type; ///< "message" where the stream names none
        std::string data; ///< lines parted by '\n'
        bool operator==(const Event &) const = default;
    };

    /// False once an event is larger than any that a hub sends; the stream is then of no use any more.
    [[nodiscard]] bool take(std::string_view piece, const std::function<void(const Event &)> &onEvent);

private:
    void takeLine(std::string_view line, const std::function<void(const Event &)> &onEvent);

    std::string m_line;
    std::string m_type;
    std::string m_data;
    bool m_isAtStart = true;
    bool m_wasCarriageReturn = false;
};

} // namespace kiosk
