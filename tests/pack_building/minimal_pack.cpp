// SPDX-License-Identifier: Apache-2.0
#include "pack_building/minimal_pack.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <stdexcept>

namespace support {
namespace {

constexpr const char *kPackYaml = R"(id: tiny
version: "1.0"
title:
  zh-Hans: 小包
  en: Tiny
languages: [zh-Hans, en]
default_language: zh-Hans
licence: Apache-2.0
)";

constexpr const char *kSources = R"(S-1:
  title: 条例
  publisher: 国务院
  url: "https://www.gov.cn/"
  date: "2023-07-09"
  checked_on: "2026-11-01"
S-2:
  title: 名单
  publisher: 外交部
  checked_on: "2026-11-01"
)";

constexpr const char *kGuideZh = R"(---
id: lost
language: zh-Hans
title: 护照丢了
summary: 先报警，再求助。
situation: documents
icon: passport
audience: [everyone]
illustration: images/one.png
illustration_alt: 一本护照
reading_seconds: 30
sources: [S-1, S-2]
checked_on: "2026-11-01"
---

## 马上做

1. 报警。[^S-1]
2. 打**热线** +86-10-12308。[^S-1][^S-2]

![一扇窗](images/one.png)

> 别慌。[^S-2]
)";

constexpr const char *kGuideEn = R"(---
id: lost
language: en
title: Passport lost
summary: Police first, then help.
situation: documents
icon: passport
audience: [everyone]
illustration: images/one.png
illustration_alt: A passport
reading_seconds: 30
sources: [S-1, S-2]
checked_on: "2026-11-01"
---

## Do this now

1. Call the police.[^S-1]
2. Call the **hotline** +86-10-12308.[^S-1][^S-2]

![A window](images/one.png)

> Keep calm.[^S-2]
)";

constexpr const char *kCountry = R"(alpha2: TH
name:
  zh-Hans: 泰国
  en: Thailand
pinyin: taiguo
pinyin_initials: tg
aliases:
  en: [Siam]
continent: asia
capital:
  zh-Hans: 曼谷
  en: Bangkok
timezone: Asia/Bangkok
calling_code: "+66"
currency: [THB]
driving_side: left
plugs: [A, C]
mains_volts: [220]
mains_hertz: [50]
emergency:
  police:
    numbers: ["191"]
    confidence: high
    sources: [S-2]
missions:
  - name:
      zh-Hans: 大使馆
      en: Embassy
    phones:
      - {e164: "+6622457010", display: "+66 2 245 7010"}
    as_of: "2024-08"
    sources: [S-2]
facts_sources: [S-1]
checked_on: "2026-11-01"
)";

constexpr const char *kNotice = R"(id: th-rain
historic: false
countries: [TH]
issuer:
  zh-Hans: 大使馆
  en: Embassy
title:
  zh-Hans: 雨季
  en: Rain
areas:
  - name:
      zh-Hans: 北部
      en: The north
    scale: words
    level: caution
issued_on: "2026-10"
last_verified_on: "2026-11-01"
show_until: "2026-12-31"
facts:
  zh-Hans:
    - 山区有洪水，请报警：191。
  en:
    - Floods in the hills; call 191.
sources: [S-2]
checked_on: "2026-11-01"
)";

constexpr const char *kQuiz = R"(id: basics
title:
  zh-Hans: 基础
  en: Basics
summary:
  zh-Hans: 一题。
  en: One question.
icon: quiz
questions:
  - id: first
    question:
      zh-Hans: 先做什么？
      en: What first?
    options:
      - {zh-Hans: 报警, en: The police}
      - {zh-Hans: 等待, en: Wait}
      - {zh-Hans: 回家, en: Go home}
    answer: 0
    explanation:
      zh-Hans: 报警最要紧。
      en: The police come first.
    sources: [S-1]
    checked_on: "2026-11-01"
)";

constexpr const char *kPlaylist = R"(id: main
items:
  - id: film
    type: video
    file: videos/film.webm
    poster: images/one.png
    seconds: 15
    headline: {zh-Hans: 一路平安, en: Safe travels}
    alt: {zh-Hans: 动画, en: A film}
  - id: rain
    type: notice
    notice: th-rain
    seconds: 8
dayparts:
  - {from: "06:00", to: "23:00"}
)";

constexpr const char *kCampaign = R"(id: autumn
title: {zh-Hans: 秋, en: Autumn}
from: "2026-09-01"
to: "2026-12-31"
playlist: main
featured:
  - guide/lost
  - quiz/basics
)";

constexpr const char *kVenue = R"(id: metro
name: {zh-Hans: 地铁站, en: Metro}
district: 思明区
kind: metro-station
sample: true
)";

} // namespace

MinimalPack::MinimalPack()
    : m_files{{"pack.yaml", kPackYaml},        {"sources.yaml", kSources},         {"guides/lost/zh-Hans.md", kGuideZh},
              {"guides/lost/en.md", kGuideEn}, {"countries/TH.yaml", kCountry},    {"notices/th-rain.yaml", kNotice},
              {"quizzes/basics.yaml", kQuiz},  {"playlists/main.yaml", kPlaylist}, {"campaigns/autumn.yaml", kCampaign},
              {"venues/metro.yaml", kVenue},   {"images/one.png", smallPng()},     {"videos/film.webm", smallWebm()}}
{}

void MinimalPack::replace(const std::string &path, const std::string &from, const std::string &to)
{
    std::string &content = m_files.at(path);
    const size_t at = content.find(from);
    if (at == std::string::npos)
        throw std::logic_error(path + " does not hold: " + from);
    content.replace(at, from.size(), to);
}

void MinimalPack::write(const std::filesystem::path &folder) const
{
    for (const auto &[path, content] : m_files)
        writeText(folder / path, content);
}

pack_building::LoadedSource loadPack(const std::filesystem::path &folder, const std::vector<std::string> &elsewhere)
{
    using namespace pack_building;
    static const std::optional<FontCoverage> font = FontCoverage::ofFamily(kTextFamily);
    auto loaded = SourceLoader(kToday, font).load(folder, elsewhere);
    if (!loaded)
        throw std::runtime_error(loaded.error().detail);
    return std::move(*loaded);
}

std::vector<std::string> findingsOf(const MinimalPack &pack)
{
    const TempFolder folder;
    pack.write(folder.path());
    std::vector<std::string> findings;
    for (const pack_building::Diagnostic &one : loadPack(folder.path()).diagnostics)
        findings.push_back(toText(one));
    return findings;
}

} // namespace support
