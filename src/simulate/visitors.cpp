// SPDX-License-Identifier: Apache-2.0
#include "simulate/visitors.h"

#include <string>

namespace simulate {
namespace {

using core::Metric;

constexpr int kOpensAt = 7;
constexpr int kClosesAt = 19;
constexpr std::chrono::hours kZoneOffset{8};
constexpr int kGuides = 6;
constexpr int kFilms = 2;
constexpr std::int32_t kFilmSeconds = 30;

/// What a guide page can be counted for, in this order.
constexpr Metric kGuideMetrics[] = {Metric::View, Metric::Completion, Metric::Takeaway, Metric::HelpfulYes,
                                    Metric::HelpfulNo};
constexpr Metric kVisitMetrics[] = {Metric::Visit,        Metric::DwellUnder10s, Metric::Dwell10To30s,
                                    Metric::Dwell30To60s, Metric::Dwell1To3min,  Metric::Dwell3To10min};
constexpr Metric kFilmMetrics[] = {Metric::Exposure, Metric::ExposureSeconds};

constexpr int kPerGuide = int(std::size(kGuideMetrics));
constexpr int kPerVisit = int(std::size(kVisitMetrics));
constexpr int kPerFilm = int(std::size(kFilmMetrics));
constexpr int kPerLanguage = kPerVisit + kGuides * kPerGuide;

std::vector<core::CounterName> makeNames()
{
    std::vector<core::CounterName> names;
    for (const std::string_view language : core::kLanguages) {
        for (const Metric metric : kVisitMetrics)
            names.push_back({{}, std::string(core::kKioskItem), metric, std::string(language)});
        for (int guide = 1; guide <= kGuides; ++guide)
            for (const Metric metric : kGuideMetrics)
                names.push_back({{}, "guide/simulated-" + std::to_string(guide), metric, std::string(language)});
    }
    for (int film = 1; film <= kFilms; ++film)
        for (const Metric metric : kFilmMetrics)
            names.push_back({{}, "media/simulated-" + std::to_string(film), metric, std::string(core::kNoLanguage)});
    return names;
}

void addVisit(std::vector<Increment> &counts, RandomSource &random)
{
    const int language = random.chance(0.8) ? 0 : 1;
    const auto count = [&](int name) { counts.push_back({NameIndex(language * kPerLanguage + name)}); };
    count(0);
    const int guides = random.below(3);
    for (int i = 0; i < guides; ++i) {
        const int guide = kPerVisit + random.below(kGuides) * kPerGuide;
        count(guide);
        for (int metric = 1; metric < kPerGuide; ++metric)
            if (random.chance(0.15))
                count(guide + metric);
    }
    count(1 + random.below(kPerVisit - 1));
}

} // namespace

const std::vector<core::CounterName> &counterNames()
{
    static const std::vector<core::CounterName> names = makeNames();
    return names;
}

bool isOpen(Hour hour)
{
    const auto local = hour.time_since_epoch() + kZoneOffset;
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    return ofDay >= std::chrono::hours(kOpensAt) && ofDay < std::chrono::hours(kClosesAt);
}

std::vector<Increment> countsOfHour(int visitsPerDay, RandomSource &random)
{
    std::vector<Increment> counts;
    const int film = 2 * kPerLanguage + random.below(kFilms) * kPerFilm;
    const std::int32_t times = 1 + random.below(60);
    counts.push_back({NameIndex(film), times});
    counts.push_back({NameIndex(film + 1), times * kFilmSeconds});
    for (int i = 0; i < 2 * visitsPerDay; ++i)
        if (random.chance(0.5 / (kClosesAt - kOpensAt)))
            addVisit(counts, random);
    return counts;
}

} // namespace simulate
