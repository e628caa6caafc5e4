// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/logcopy.h"

#include "core/stick_layout.h"
#include "storage/file_io.h"
#include "storage/guarded_folder.h"

#include <algorithm>
#include <cctype>

namespace kiosk {
namespace {

using core::Result;
using storage::GuardedFolder;

constexpr size_t kLongestName = 60;
/// Above that nobody means a log.
constexpr std::int64_t kMostReadBytes = 16 << 20;

/// A name that every file system of sticks takes.
std::string folderName(const std::string &kiosk)
{
    std::string name = kiosk.substr(0, kLongestName);
    std::ranges::replace_if(
        name, [](unsigned char c) { return c >= 0x80 || (std::isalnum(c) == 0 && c != '-' && c != '_'); }, '_');
    return name.empty() ? "kiosk" : name;
}

struct LogText
{
    std::string name;
    std::string text;
};

/// The newest part, from the beginning of a line.
std::string newestPart(std::string text)
{
    if (std::int64_t(text.size()) <= kMostLogFileBytes)
        return text;
    const size_t line = text.find('\n', text.size() - size_t(kMostLogFileBytes));
    return text.substr(line == std::string::npos ? text.size() : line + 1);
}

Result<std::vector<LogText>> textsOf(const LogBundle &bundle)
{
    std::vector<LogText> texts{{"summary.txt", bundle.summary}};
    for (const std::filesystem::path &file : bundle.files) {
        auto text = storage::readFile(file, kMostReadBytes);
        if (text)
            texts.push_back({file.filename().string(), newestPart(*std::move(text))});
        else if (text.error().code != core::Code::NotFound)
            return tl::unexpected(text.error());
    }
    return texts;
}

Result<GuardedFolder> folderOn(const std::filesystem::path &stick, const LogBundle &bundle)
{
    return GuardedFolder::open(stick)
        .and_then([](const GuardedFolder &root) { return root.folder(core::stick::kTop); })
        .and_then([](const GuardedFolder &top) { return top.makeFolder(core::stick::kLogs); })
        .and_then([&](const GuardedFolder &logs) { return logs.makeFolder(folderName(bundle.kiosk)); });
}

} // namespace

Result<LogCopy> copyLogs(const std::filesystem::path &stick, const LogBundle &bundle,
                         const std::atomic_bool &isCancelled, const StickProgressTold &tell)
{
    const auto texts = textsOf(bundle);
    if (!texts)
        return tl::unexpected(texts.error());
    const auto folder = folderOn(stick, bundle);
    if (!folder)
        return tl::unexpected(folder.error());
    StickProgress progress{StickProgress::Work::Logs, 0, 0};
    for (const LogText &one : *texts)
        progress.all += std::int64_t(one.text.size());
    LogCopy copy{folder->path()};
    for (const LogText &one : *texts) {
        if (isCancelled)
            return core::failure(core::Code::Io, "the program ends");
        if (auto written = folder->write(one.name, core::asBytes(one.text)); !written)
            return tl::unexpected(written.error());
        ++copy.files;
        copy.bytes += std::int64_t(one.text.size());
        progress.done = copy.bytes;
        if (tell)
            tell(progress);
    }
    return copy;
}

} // namespace kiosk
