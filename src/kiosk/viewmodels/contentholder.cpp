// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/contentholder.h"

#include "core/clock.h"
#include "core/time_text.h"
#include "kiosk/content/china_day.h"

#include <QLoggingCategory>
#include <algorithm>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcContent, "kiosk.content", QtInfoMsg)

template <typename T> std::vector<T> copyOf(const Catalogue::List<T> &list) { return *list; }

} // namespace

ContentHolder::ContentHolder(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

/// `read` of the catalogue, or `missing` where there is none or it fails. This is where a failed read ends: a page
/// shows its empty state.
template <typename Value, typename Read> Value ContentHolder::orElse(Value missing, Read read) const
{
    if (!m_library)
        return missing;
    auto result = read(m_library->catalogue);
    if (result)
        return std::move(*result);
    qCWarning(lcContent) << result.error().detail.c_str();
    return missing;
}

void ContentHolder::install(std::shared_ptr<ContentLibrary> library)
{
    m_library = std::move(library);
    m_mediaHashes.clear();
    for (CatalogueMedia &media : orElse(std::vector<CatalogueMedia>{}, [](Catalogue &from) { return from.media(); }))
        m_mediaHashes.emplace(std::move(media.path), std::move(media.sha256));
    Q_EMIT changed();
}

std::shared_ptr<MediaStore> ContentHolder::media() const { return m_library ? m_library->media : nullptr; }

std::vector<core::Guide> ContentHolder::guides() const
{
    return orElse(std::vector<core::Guide>{}, [](Catalogue &from) { return from.guides().map(copyOf<core::Guide>); });
}

std::vector<core::Country> ContentHolder::countries() const
{
    return orElse(std::vector<core::Country>{},
                  [](Catalogue &from) { return from.countries().map(copyOf<core::Country>); });
}

std::vector<core::Notice> ContentHolder::notices() const
{
    return orElse(std::vector<core::Notice>{},
                  [](Catalogue &from) { return from.notices().map(copyOf<core::Notice>); });
}

std::vector<core::Quiz> ContentHolder::quizzes() const
{
    return orElse(std::vector<core::Quiz>{}, [](Catalogue &from) { return from.quizzes().map(copyOf<core::Quiz>); });
}

std::vector<core::Scenario> ContentHolder::scenarios() const
{
    return orElse(std::vector<core::Scenario>{},
                  [](Catalogue &from) { return from.scenarios().map(copyOf<core::Scenario>); });
}

std::vector<core::Checklist> ContentHolder::checklists() const
{
    return orElse(std::vector<core::Checklist>{},
                  [](Catalogue &from) { return from.checklists().map(copyOf<core::Checklist>); });
}

std::vector<core::Course> ContentHolder::courses() const
{
    return orElse(std::vector<core::Course>{},
                  [](Catalogue &from) { return from.courses().map(copyOf<core::Course>); });
}

std::vector<core::Quiz> ContentHolder::nationalQuizzes() const
{
    return orElse(std::vector<core::Quiz>{}, [](Catalogue &from) { return from.nationalQuizzes(); });
}

int ContentHolder::countOf(std::string_view kind) const
{
    return orElse(0, [&](Catalogue &from) { return from.countOf(kind); });
}

std::optional<core::Guide> ContentHolder::guide(const QString &id) const
{
    return orElse(std::optional<core::Guide>{}, [&](Catalogue &from) { return from.guide(id.toStdString()); });
}

std::optional<core::Country> ContentHolder::country(const QString &alpha2) const
{
    return orElse(std::optional<core::Country>{}, [&](Catalogue &from) { return from.country(alpha2.toStdString()); });
}

std::optional<core::Notice> ContentHolder::notice(const QString &id) const
{
    return orElse(std::optional<core::Notice>{}, [&](Catalogue &from) { return from.notice(id.toStdString()); });
}

std::optional<core::Quiz> ContentHolder::quiz(const QString &id) const
{
    return orElse(std::optional<core::Quiz>{}, [&](Catalogue &from) { return from.quiz(id.toStdString()); });
}

std::optional<core::Scenario> ContentHolder::scenario(const QString &id) const
{
    return orElse(std::optional<core::Scenario>{}, [&](Catalogue &from) { return from.scenario(id.toStdString()); });
}

std::optional<core::Checklist> ContentHolder::checklist(const QString &id) const
{
    return orElse(std::optional<core::Checklist>{}, [&](Catalogue &from) { return from.checklist(id.toStdString()); });
}

std::optional<core::Course> ContentHolder::course(const QString &id) const
{
    return orElse(std::optional<core::Course>{}, [&](Catalogue &from) { return from.course(id.toStdString()); });
}

std::vector<SearchHit> ContentHolder::searchCountries(const QString &typed) const
{
    return orElse(std::vector<SearchHit>{}, [&](Catalogue &from) { return from.searchCountries(typed.toStdString()); });
}

std::string ContentHolder::documentHash(std::string_view kind, std::string_view id) const
{
    return orElse(std::string(), [&](Catalogue &from) { return from.documentHash(kind, id); });
}

std::optional<core::Campaign> ContentHolder::campaign() const
{
    return orElse(std::optional<core::Campaign>{}, [&](Catalogue &from) { return from.campaignOn(today()); });
}

std::vector<std::string> ContentHolder::featured() const
{
    return orElse(std::vector<std::string>{}, [&](Catalogue &from) { return from.featuredOn(today()); });
}

core::Playlist ContentHolder::playlist() const
{
    const auto running = campaign();
    const std::string id = running ? running->playlist : "default";
    auto found = orElse(std::optional<core::Playlist>{}, [&](Catalogue &from) { return from.playlist(id); });
    if (!found && id != "default")
        found = orElse(std::optional<core::Playlist>{}, [](Catalogue &from) { return from.playlist("default"); });
    const auto additions =
        orElse(std::vector<core::Playlist>{}, [&](Catalogue &from) { return from.additionsOn(today()); });
    const auto now = chinaTime(m_clock.utcNow());
    const auto sinceMidnight =
        std::chrono::floor<std::chrono::minutes>(now - std::chrono::floor<std::chrono::days>(now));
    return withAdditions(found.value_or(core::Playlist{}), additions, sinceMidnight);
}

std::optional<std::chrono::sys_days> ContentHolder::newestDay() const
{
    if (!m_library)
        return std::nullopt;
    const auto day = core::dayFromText(m_library->catalogue.pack().newestDay);
    return day ? std::optional(std::chrono::sys_days(*day)) : std::nullopt;
}

std::chrono::year_month_day ContentHolder::today() const
{
    const std::chrono::sys_days now = chinaDay(m_clock.utcNow());
    return std::max(now, newestDay().value_or(now));
}

bool ContentHolder::isClockPlausible() const
{
    const auto newest = newestDay();
    return newest && *newest <= std::chrono::sys_days(chinaDay(m_clock.utcNow()));
}

QUrl ContentHolder::pictureUrl(const std::string &path) const
{
    if (path.empty())
        return {};
    QUrl url(QStringLiteral("image://pack/") + QString::fromStdString(path));
    if (const auto hash = m_mediaHashes.find(path); hash != m_mediaHashes.end())
        url.setQuery(QString::fromStdString(hash->second.substr(0, 16)));
    return url;
}

} // namespace kiosk
