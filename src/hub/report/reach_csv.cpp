// SPDX-License-Identifier: Apache-2.0
#include "hub/report/reach_csv.h"

#include "core/metric.h"
#include "hub/report/metric_texts.h"

namespace hub {
namespace {

std::string_view titleIn(const core::LocalizedText &title, std::string_view language)
{
    const auto found = title.find(language);
    return found == title.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view metricInChinese(const std::string &name)
{
    const auto metric = core::metricFromName(name);
    return metric ? titleIn(metricText(*metric).name, core::kSourceLanguage) : std::string_view(name);
}

} // namespace

std::string csvField(std::string_view text)
{
    std::string field(text);
    if (!field.empty() && std::string_view("=+-@\t\r").find(field.front()) != std::string_view::npos)
        field.insert(field.begin(), '\'');
    if (field.find_first_of("\",\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field) {
        quoted.push_back(c);
        if (c == '"')
            quoted.push_back('"');
    }
    quoted.push_back('"');
    return quoted;
}

std::string reachCsv(const std::vector<ReachLine> &lines)
{
    std::string csv = "\xEF\xBB\xBF"
                      "day,venue,campaign,item,title_zh,title_en,metric,metric_zh,language,value,repaired\r\n";
    for (const ReachLine &line : lines) {
        const std::string_view fields[] = {line.venue,
                                           line.campaign,
                                           line.item,
                                           titleIn(line.title, "zh-Hans"),
                                           titleIn(line.title, "en"),
                                           line.metric,
                                           metricInChinese(line.metric),
                                           line.language};
        csv += toText(line.day);
        for (const std::string_view field : fields)
            csv.append(",").append(csvField(field));
        csv.append(",").append(std::to_string(line.value));
        csv.append(",").append(std::to_string(line.repaired)).append("\r\n");
    }
    return csv;
}

} // namespace hub
