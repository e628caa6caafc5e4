// SPDX-License-Identifier: Apache-2.0
#include "pack_building/source_loader.h"

#include "pack_building/checklist_source.h"
#include "pack_building/country_source.h"
#include "pack_building/course_source.h"
#include "pack_building/guide_source.h"
#include "pack_building/load_context.h"
#include "pack_building/notice_source.h"
#include "pack_building/pack_head_source.h"
#include "pack_building/programme_source.h"
#include "pack_building/quiz_source.h"
#include "pack_building/scenario_source.h"
#include "pack_building/speech_source.h"

#include <algorithm>

namespace pack_building {

bool LoadedSource::hasErrors() const
{
    return std::ranges::count(diagnostics, Severity::Error, &Diagnostic::severity) > 0;
}

SourceLoader::SourceLoader(std::chrono::year_month_day today, std::optional<FontCoverage> font)
    : m_today(today), m_font(std::move(font))
{}

core::Result<LoadedSource> SourceLoader::load(const std::filesystem::path &folder,
                                              const std::vector<std::string> &elsewhere) const
{
    Diagnostics diagnostics;
    const auto tree = SourceTree::open(folder, diagnostics);
    if (!tree)
        return tl::unexpected(tree.error());
    if (!m_font)
        diagnostics.warning({"pack.yaml"},
                            "characters were not checked: the font " + std::string(kTextFamily) + " is not installed",
                            "install it (Debian: fonts-noto-cjk) and check again");
    LoadedSource loaded;
    const TextRules texts(m_font, diagnostics, loaded.readability);
    MediaUse media(*tree, diagnostics);
    LoadContext context{*tree, texts, diagnostics, media, {}, {}, {}, {}, {}, m_today};
    context.languages.assign(core::kLanguages.begin(), core::kLanguages.end());
    context.defaultLanguage = core::kSourceLanguage;

    for (const std::string &item : elsewhere)
        context.references.defineElsewhere(item);

    PackSource &pack = loaded.pack;
    loadSources(context);
    loadPackHead(pack, context);
    pack.countries = loadCountries(context);
    pack.guides = loadGuides(context);
    pack.notices = loadNotices(pack.countries, context);
    pack.quizzes = loadQuizzes(context);
    pack.scenarios = loadScenarios(context);
    pack.checklists = loadChecklists(context);
    pack.courses = loadCourses(context);
    pack.playlists = loadPlaylists(context);
    pack.campaigns = loadCampaigns(context);
    pack.venues = loadVenues(context);
    context.references.reportDangling(diagnostics);
    context.sources.reportUnused(diagnostics);
    media.reportUnused();
    pack.media = media.used();
    pack.recordings = loadRecordings(pack, context);
    loaded.diagnostics = diagnostics.sorted();
    return loaded;
}

} // namespace pack_building
