// SPDX-License-Identifier: Apache-2.0
#include "tuf/canonical_json.h"

#include <string_view>

namespace tuf {
namespace {

using core::Json;

void appendText(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

/// False for what canonical JSON cannot say.
bool append(std::string &out, const Json &json);

bool appendArray(std::string &out, const Json &json)
{
    out += '[';
    for (size_t i = 0; i < json.size(); ++i) {
        if (i > 0)
            out += ',';
        if (!append(out, json[i]))
            return false;
    }
    out += ']';
    return true;
}

bool appendObject(std::string &out, const Json &json)
{
    out += '{';
    bool isFirst = true;
    // The keys are sorted by their UTF-8 bytes already, which is the order of their code points.
    for (const auto &[key, value] : json.items()) {
        if (!std::exchange(isFirst, false))
            out += ',';
        appendText(out, key);
        out += ':';
        if (!append(out, value))
            return false;
    }
    out += '}';
    return true;
}

bool append(std::string &out, const Json &json)
{
    switch (json.type()) {
    case Json::value_t::object:
        return appendObject(out, json);
    case Json::value_t::array:
        return appendArray(out, json);
    case Json::value_t::string:
        appendText(out, json.get_ref<const std::string &>());
        return true;
    case Json::value_t::null:
    case Json::value_t::boolean:
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        out += json.dump();
        return true;
    case Json::value_t::number_float:
    case Json::value_t::binary:
    case Json::value_t::discarded:
        return false;
    }
    return false;
}

} // namespace

core::Result<std::string> canonicalJson(const Json &json)
{
    std::string bytes;
    if (!append(bytes, json))
        return core::failure(core::Code::Malformed, "canonical JSON has no numbers with a fraction");
    return bytes;
}

} // namespace tuf
