// SPDX-License-Identifier: Apache-2.0
#include "pack_building/notice_source.h"

#include "pack_building/day_text.h"
#include "pack_building/yaml_folder.h"

#include <algorithm>

namespace pack_building {
namespace {

core::NoticeArea readArea(YamlFields &fields)
{
    core::NoticeArea area{fields.localized("name"), fields.choice("scale", kScales), ""};
    const bool isColour = area.scale == "colours";
    area.level = fields.choice("level", isColour ? Names(kColourLevels) : Names(kWordLevels));
    return area;
}

KnownNumbers numbersOf(const std::vector<std::string> &codes, const std::vector<core::Country> &countries,
                       KnownNumbers numbers)
{
    for (const core::Country &country : countries)
        if (std::ranges::find(codes, country.alpha2) != codes.end())
            numbers.add(country);
    return numbers;
}

std::string readIssuedOn(YamlFields &fields)
{
    std::string issued = fields.text("issued_on");
    if (!issued.empty() && !isDayOrMonth(issued))
        fields.error("issued_on", "'" + issued + "' is no date", "write it as \"2026-11-21\" or \"2026-11\"");
    return issued;
}

void checkAge(YamlFields &fields, const core::Notice &notice)
{
    if (notice.isHistoric)
        return;
    if (notice.showUntil.empty()) {
        fields.error("show_until", "a notice in force needs show_until",
                     "name the day after which its level is no longer shown as current");
        return;
    }
    const auto day = core::dayFromText(notice.showUntil);
    if (day && std::chrono::sys_days(*day) < std::chrono::sys_days(fields.context().today))
        fields.context().diagnostics.warning(fields.placeOf("show_until"),
                                             "no level is shown any more since " + notice.showUntil,
                                             "verify the notice and set a new day, or mark it historic");
}

core::Notice readNotice(YamlFields &fields, const std::vector<core::Country> &countries)
{
    LoadContext &context = fields.context();
    core::Notice notice;
    notice.id = fields.id("id");
    notice.isHistoric = fields.flag("historic");
    notice.countries = fields.texts("countries");
    for (const std::string &code : notice.countries)
        context.references.use("country", code, fields.placeOf("countries"));
    fields.allowNumbers(numbersOf(notice.countries, countries, context.numbers));
    notice.issuer = fields.localized("issuer");
    notice.title = fields.localized("title");
    notice.areas = fields.list("areas", 0, readArea);
    notice.issuedOn = readIssuedOn(fields);
    notice.validUntil = fields.optionalDay("valid_until");
    notice.lastVerifiedOn = fields.day("last_verified_on");
    notice.showUntil = fields.optionalDay("show_until");
    notice.facts = fields.localizedTexts("facts");
    notice.renews = fields.optionalText("renews");
    context.references.use("notice", notice.renews, fields.placeOf("renews"));
    notice.changed = fields.optionalLocalized("changed");
    notice.sources = context.sources.notesOf(fields.sources());
    fields.checkedOn();
    checkAge(fields, notice);
    if (!notice.renews.empty() && notice.renews == notice.id)
        fields.error("renews", "a notice renews itself", "name the earlier notice");
    return notice;
}

} // namespace

std::vector<core::Notice> loadNotices(const std::vector<core::Country> &countries, LoadContext &context)
{
    return loadYamlFolder("notices", "notice", &core::Notice::id, context,
                          [&](YamlFields &fields) { return readNotice(fields, countries); });
}

} // namespace pack_building
