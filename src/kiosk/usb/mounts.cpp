// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/mounts.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

/// The kernel writes blank, tab, line end and backslash as three octal digits: "\040".
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto isOctal = [&](size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '7'; };
        if (text[i] == '\\' && isOctal(i + 1) && isOctal(i + 2) && isOctal(i + 3)) {
            plain += char((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool isInside(const std::filesystem::path &folder, const std::filesystem::path &parent)
{
    return std::mismatch(parent.begin(), parent.end(), folder.begin(), folder.end()).first == parent.end();
}

} // namespace

std::vector<Mount> mountsBelow(std::string_view mountinfo, const std::vector<std::filesystem::path> &parents)
{
    std::vector<Mount> mounts;
    while (!mountinfo.empty()) {
        const size_t end = std::min(mountinfo.find('\n'), mountinfo.size());
        std::string_view line = mountinfo.substr(0, end);
        mountinfo.remove_prefix(std::min(end + 1, mountinfo.size()));
        std::array<std::string_view, 5> fields; // id, parent's id, device, root, folder
        for (std::string_view &field : fields) {
            field = line.substr(0, std::min(line.find(' '), line.size()));
            line.remove_prefix(std::min(field.size() + 1, line.size()));
        }
        const std::filesystem::path folder = unescaped(fields[4]);
        if (folder.is_absolute() &&
            std::ranges::any_of(parents, [&](const auto &parent) { return isInside(folder, parent); }))
            mounts.push_back({std::string(fields[0]) + " " + std::string(fields[2]), folder});
    }
    return mounts;
}

} // namespace kiosk
