// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/content/content_library.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace core {
class Clock;
}

namespace kiosk {

/// The pack that is shown now, or none; and what failed reads become for pages: an empty list, a missing thing, a line
/// in the log. Thread: UI; media() any.
class ContentHolder : public QObject
{
    Q_OBJECT

public:
    explicit ContentHolder(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_library != nullptr; }
    [[nodiscard]] const ContentLibrary *library() const { return m_library.get(); }
    [[nodiscard]] std::shared_ptr<ContentLibrary> shared() const { return m_library; }
    /// Shows this pack from now on.
    void install(std::shared_ptr<ContentLibrary> library);
    /// Null without content.
    [[nodiscard]] std::shared_ptr<MediaStore> media() const;

    [[nodiscard]] std::vector<core::Guide> guides() const;
    [[nodiscard]] std::vector<core::Country> countries() const;
    [[nodiscard]] std::vector<core::Notice> notices() const;
    [[nodiscard]] std::vector<core::Quiz> quizzes() const;
    [[nodiscard]] std::vector<core::Scenario> scenarios() const;
    [[nodiscard]] std::vector<core::Checklist> checklists() const;
    [[nodiscard]] std::vector<core::Course> courses() const;
    /// Without those of overlays.
    [[nodiscard]] std::vector<core::Quiz> nationalQuizzes() const;
    /// How many there are of "country", "course" …, without reading them.
    [[nodiscard]] int countOf(std::string_view kind) const;
    [[nodiscard]] std::optional<core::Guide> guide(const QString &id) const;
    [[nodiscard]] std::optional<core::Country> country(const QString &alpha2) const;
    [[nodiscard]] std::optional<core::Notice> notice(const QString &id) const;
    [[nodiscard]] std::optional<core::Quiz> quiz(const QString &id) const;
    [[nodiscard]] std::optional<core::Scenario> scenario(const QString &id) const;
    [[nodiscard]] std::optional<core::Checklist> checklist(const QString &id) const;
    [[nodiscard]] std::optional<core::Course> course(const QString &id) const;
    [[nodiscard]] std::vector<SearchHit> searchCountries(const QString &typed) const;
    [[nodiscard]] std::string documentHash(std::string_view kind, std::string_view id) const;

    /// The campaign of today.
    [[nodiscard]] std::optional<core::Campaign> campaign() const;
    /// Items for the home page, best first.
    [[nodiscard]] std::vector<std::string> featured() const;
    /// The playlist of that campaign; without one, or where it is missing, the playlist "default"; else an empty one.
    /// What overlays add now comes after its items.
    [[nodiscard]] core::Playlist playlist() const;

    /// Today in China, but never earlier than the pack's newest check: a clock that was never set makes no old notice
    /// current.
    [[nodiscard]] std::chrono::year_month_day today() const;
    /// The day of the pack's newest check; nothing without content.
    [[nodiscard]] std::optional<std::chrono::sys_days> newestDay() const;
    /// False while the clock shows a time before the pack was made.
    [[nodiscard]] bool isClockPlausible() const;

    /// "image://pack/<path>?<beginning of its hash>", so that a picture that changed is drawn anew; empty for an empty
    /// path.
    [[nodiscard]] QUrl pictureUrl(const std::string &path) const;

Q_SIGNALS:
    void changed();

private:
    template <typename Value, typename Read> [[nodiscard]] Value orElse(Value missing, Read read) const;

    const core::Clock &m_clock;
    std::shared_ptr<ContentLibrary> m_library;
    std::map<std::string, std::string, std::less<>> m_mediaHashes; ///< by path
};

} // namespace kiosk
