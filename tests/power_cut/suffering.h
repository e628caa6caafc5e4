// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace support {

/// What a program is made to suffer at one of its file operations: POWER_CUT_LOSES in power_cut.cpp.
struct Suffering
{
    std::string name;
    std::string loses;

    /// Otherwise it is a power cut.
    [[nodiscard]] bool isError() const { return loses == "full" || loses == "once" || loses.starts_with("broken"); }
    /// The setting for operation `number`, which is the seed where chance decides.
    [[nodiscard]] std::string losesAt(size_t number) const
    {
        return loses == "chance" ? std::to_string(number) : loses;
    }
};

inline std::ostream &operator<<(std::ostream &out, const Suffering &suffering) { return out << suffering.name; }

inline const std::array kPowerCuts{
    Suffering{"power cut, nothing lost", "nothing"}, Suffering{"power cut, unflushed data lost", "data"},
    Suffering{"power cut, unflushed data and names lost", "names"}, Suffering{"power cut, lost by chance", "chance"}};
inline const std::array kFullDisks{Suffering{"disk full from there on", "full"}, Suffering{"disk full once", "once"}};

inline const std::array kBrokenDisks{Suffering{"one operation fails", "broken 1"},
                                     Suffering{"three operations fail", "broken 3"}};

[[nodiscard]] inline std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// "12 fsync, 30 write": of operations as POWER_CUT_LOG has them.
[[nodiscard]] inline std::string kindsOf(const std::vector<std::string> &operations)
{
    std::map<std::string, int> counts;
    for (const std::string &operation : operations)
        ++counts[operation.substr(0, operation.find(' '))];
    std::string text;
    for (const auto &[kind, count] : counts)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + kind;
    return text;
}

} // namespace support
