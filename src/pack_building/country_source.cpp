// SPDX-License-Identifier: Apache-2.0
#include "pack_building/country_source.h"

#include "pack/names.h"
#include "pack_building/yaml_folder.h"

#include <algorithm>

namespace pack_building {
namespace {

bool isOnly(std::string_view text, std::string_view characters)
{
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kDigits = "0123456789";

bool isCallingCode(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 9 && text.front() == '+' && isOnly(text.substr(1), "0123456789-");
}

bool isE164(std::string_view text)
{
    return text.size() >= 8 && text.size() <= 16 && text.starts_with('+') && text[1] != '0' &&
           isOnly(text.substr(1), kDigits);
}

/// An IANA name such as "Asia/Ho_Chi_Minh".
bool isTimezone(std::string_view text)
{
    const size_t slash = text.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < text.size() && text.size() < 64 &&
           std::ranges::all_of(text, [](char c) {
               return isOnly({&c, 1}, kLetters) || isOnly({&c, 1}, kCapitals) || isOnly({&c, 1}, "0123456789/_+-");
           });
}

std::string optionalOfForm(YamlFields &fields, std::string_view key, bool (*isGood)(std::string_view),
                           const std::string &example)
{
    std::string value = fields.optionalText(key);
    if (!value.empty() && !isGood(value))
        fields.error(key, "'" + value + "' is no " + std::string(key), "write it as " + example);
    return value;
}

std::string lowerLetters(YamlFields &fields, std::string_view key)
{
    std::string value = fields.text(key);
    if (!value.empty() && !isOnly(value, kLetters))
        fields.error(key, "'" + value + "' holds more than the letters a to z", "write it as taiguo, initials as tg");
    return value;
}

std::string readAlpha2(YamlFields &fields)
{
    std::string code = fields.text("alpha2");
    if (code.empty())
        return code;
    if (!pack::isAlpha2(code))
        fields.error("alpha2", "'" + code + "' is no country code", "write it as TH");
    else if (isOneOf(code, kNoCountries))
        fields.error("alpha2", "'" + code + "' is in no country list of this project", "delete the file");
    return code;
}

void checkNumber(YamlFields &fields, const std::string &number)
{
    if (!isOnly(number, "0123456789-") || digitsOf(number).size() < 2 || digitsOf(number).size() > 12)
        fields.error("numbers", "'" + number + "' is no emergency number", "write only digits, in quotes");
}

std::vector<core::EmergencyNumber> readEmergency(YamlFields &fields)
{
    std::vector<core::EmergencyNumber> numbers;
    fields.object("emergency", [&](YamlFields &services) {
        for (const std::string_view service : kEmergencyServices)
            services.object(service, [&](YamlFields &one) {
                numbers.push_back({std::string(service), one.texts("numbers"), one.choice("confidence", kConfidences),
                                   one.sources()});
                for (const std::string &number : numbers.back().numbers)
                    checkNumber(one, number);
            });
    });
    return numbers;
}

core::Telephone readTelephone(YamlFields &fields)
{
    core::Telephone phone{fields.text("e164"), fields.shownText("display")};
    if (!phone.e164.empty() && !isE164(phone.e164))
        fields.error("e164", "'" + phone.e164 + "' is no international number", "write it as \"+6622457010\"");
    else if (digitsOf(phone.e164) != digitsOf(phone.display))
        fields.error("display", "'" + phone.display + "' has other digits than '" + phone.e164 + "'",
                     "show the same number");
    return phone;
}

core::Mission readMission(YamlFields &fields)
{
    return {fields.localized("name"), fields.list("phones", 1, readTelephone), fields.dayOrMonthOrYear("as_of"),
            fields.sources()};
}

void resolveSources(core::Country &country, std::vector<std::string> ids, const SourceRegistry &sources)
{
    for (const core::EmergencyNumber &number : country.emergency)
        ids.insert(ids.end(), number.sources.begin(), number.sources.end());
    for (const core::Mission &mission : country.missions)
        ids.insert(ids.end(), mission.sources.begin(), mission.sources.end());
    country.sources = sources.notesOf(ids);
}

core::Country readCountry(YamlFields &fields)
{
    core::Country country;
    country.alpha2 = readAlpha2(fields);
    country.name = fields.localized("name");
    country.pinyin = lowerLetters(fields, "pinyin");
    country.pinyinInitials = lowerLetters(fields, "pinyin_initials");
    country.aliases = fields.optionalTextsByLanguage("aliases");
    country.continent = fields.choice("continent", kContinents);
    country.capital = fields.optionalLocalized("capital");
    country.timezone = optionalOfForm(fields, "timezone", isTimezone, "Asia/Bangkok");
    country.callingCode = optionalOfForm(fields, "calling_code", isCallingCode, "\"+66\"");
    country.currency = fields.optionalTexts("currency");
    for (const std::string &code : country.currency)
        if (code.size() != 3 || !isOnly(code, kCapitals))
            fields.error("currency", "'" + code + "' is no currency code", "write it as THB");
    country.drivingSide = fields.has("driving_side") ? fields.choice("driving_side", kDrivingSides) : "";
    if (fields.has("plugs"))
        country.plugs = fields.choices("plugs", kPlugs);
    country.mainsVolts = fields.integers("mains_volts", 90, 260);
    country.mainsHertz = fields.integers("mains_hertz", 50, 60);
    country.emergency = readEmergency(fields);
    country.missions = fields.list("missions", 0, readMission);
    const std::vector<std::string> factSources = fields.sources("facts_sources");
    country.checkedOn = fields.checkedOn();
    resolveSources(country, factSources, fields.context().sources);
    return country;
}

} // namespace

std::vector<core::Country> loadCountries(LoadContext &context)
{
    return loadYamlFolder("countries", "country", &core::Country::alpha2, context, readCountry);
}

} // namespace pack_building
