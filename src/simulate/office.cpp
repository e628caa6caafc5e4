// SPDX-License-Identifier: Apache-2.0
#include "simulate/office.h"

#include "core/json.h"
#include "core/time_text.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace simulate {
namespace {

using core::Code;
using core::Result;

constexpr std::string_view kHead =
    "\xEF\xBB\xBF"
    "day,venue,campaign,item,title_zh,title_en,metric,metric_zh,language,value,repaired\r\n";
enum Column { Day, Venue, Campaign, Item, TitleZh, TitleEn, Metric, MetricZh, Language, Value, Repaired, kColumns };

/// Takes the next line (RFC 4180) off `csv`.
std::vector<std::string> takeLine(std::string_view &csv)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    size_t at = 0;
    for (; at < csv.size() && (isQuoted || csv[at] != '\n'); ++at) {
        if (csv[at] == '"') // a doubled quote ends and begins again; no id has one
            isQuoted = !isQuoted;
        else if (csv[at] == ',' && !isQuoted)
            fields.emplace_back();
        else if (csv[at] != '\r' || isQuoted)
            fields.back().push_back(csv[at]);
    }
    csv.remove_prefix(std::min(at + 1, csv.size()));
    return fields;
}

bool readNumber(const std::string &text, std::int64_t &number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

} // namespace

Result<> signIn(HubLine &line, const std::string &account, const std::string &password)
{
    const core::Json wish{{"account", account}, {"password", password}};
    return line.post("/api/sign-in", wish.dump(), false).map([](const std::string &) {});
}

Result<Figures> reportedFigures(HubLine &line, std::chrono::sys_days from, std::chrono::sys_days to,
                                const std::string &campaign)
{
    const auto text = [](std::chrono::sys_days day) { return core::toText(std::chrono::year_month_day(day)); };
    return line.get("/api/reach.csv?from=" + text(from) + "&to=" + text(to) + "&campaign=" + campaign)
        .and_then([](const std::string &csv) { return figuresFromCsv(csv); });
}

Result<std::set<std::string>> noticedKiosks(HubLine &line)
{
    return line.get("/api/kiosks").and_then([](const std::string &body) {
        return core::parseJson(body, "list of kiosks", [](const core::Json &json) -> Result<std::set<std::string>> {
            std::set<std::string> noticed;
            for (const core::Json &kiosk : json.at("kiosks")) {
                const auto isTold = [](const core::Json &note) {
                    const auto &text = note.get_ref<const std::string &>();
                    return text.starts_with("two machines") || text.find("older copy") != std::string::npos;
                };
                if (kiosk.at("copied").get<bool>() || std::ranges::any_of(kiosk.at("notes"), isTold))
                    noticed.insert(kiosk.at("id").get<std::string>());
            }
            return noticed;
        });
    });
}

Result<Figures> figuresFromCsv(std::string_view csv)
{
    if (!csv.starts_with(kHead))
        return core::failure(Code::Malformed, "the hub's CSV file has other columns than expected");
    csv.remove_prefix(kHead.size());
    Figures figures;
    while (!csv.empty()) {
        const auto fields = takeLine(csv);
        Sum sum;
        const bool isWhole = fields.size() == kColumns && readNumber(fields[Value], sum.value) &&
                             readNumber(fields[Repaired], sum.repaired);
        const auto metric = isWhole ? core::metricFromName(fields[Metric]) : std::nullopt;
        if (!metric)
            return core::failure(Code::Malformed, "the hub's CSV file has a line that cannot be read");
        const core::CounterName name{fields[Campaign], fields[Item], *metric, fields[Language]};
        figures[{fields[Day], fields[Venue], name}] += sum;
    }
    return figures;
}

} // namespace simulate
