// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>
#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

namespace kiosk {

/// Keeps what Qt and the program log, besides where it goes anyway, in the data folder's LogFile. Whoever logs hands a
/// line over and goes on; a thread writes. A disk that is full or hangs loses lines, and nothing else.
/// Thread: main; one at a time.
class MessageLog
{
public:
    explicit MessageLog(const std::filesystem::path &dataFolder);
    /// Writes what is left, and does not wait longer than a disk deserves.
    ~MessageLog();
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;

private:
    class Queue;

    /// Who takes messages now, from here on `next`. Thread: any.
    static std::shared_ptr<Queue> receiver(std::optional<std::shared_ptr<Queue>> next = std::nullopt);
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);

    std::shared_ptr<Queue> m_queue;
    std::thread m_writer;
};

} // namespace kiosk
