// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/sentences.h"
#include "pack/statements.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// "泰国 / Thailand": the default language of most packs first.
[[nodiscard]] inline std::string inAllLanguages(const core::LocalizedText &texts)
{
    std::string all(core::textIn(texts, core::kSourceLanguage));
    for (const auto &[language, text] : texts)
        if (text != all && language != core::kSourceLanguage)
            all += (all.empty() ? "" : " / ") + text;
    return all;
}

[[nodiscard]] inline std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

[[nodiscard]] inline std::string withLanguage(const std::string &label, const core::Language &language)
{
    return label + " (" + language + ")";
}

/// Gathers the statements of one item. What is empty says nothing; equal labels become one statement.
class StatementCollector
{
public:
    StatementCollector(std::string item, std::string path, std::string title)
        : m_item{std::move(item), std::move(path), std::move(title), {}}
    {}

    void values(std::string label, const std::vector<std::string> &values)
    {
        if (values.empty())
            return;
        auto known = std::ranges::find(m_item.statements, label, &Statement::label);
        if (known == m_item.statements.end())
            known = m_item.statements.insert(known, {std::move(label), {}});
        known->values.insert(known->values.end(), values.begin(), values.end());
    }
    void value(std::string label, const std::string &value)
    {
        if (!value.empty())
            values(std::move(label), {value});
    }
    /// Sentence by sentence, so that only those that differ are told.
    void text(std::string label, std::string_view text) { values(std::move(label), sentencesOf(text)); }
    void localized(const std::string &label, const core::LocalizedText &texts)
    {
        for (const auto &[language, one] : texts)
            text(withLanguage(label, language), one);
    }
    void lists(const std::string &label, const std::map<core::Language, std::vector<std::string>, std::less<>> &lists)
    {
        for (const auto &[language, list] : lists)
            for (const std::string &one : list)
                text(withLanguage(label, language), one);
    }
    void sources(const std::vector<core::SourceNote> &sources)
    {
        for (const core::SourceNote &source : sources) {
            std::string words = source.title + " — " + source.publisher;
            for (const std::string &more : {source.date, source.url})
                words += more.empty() ? "" : " — " + more;
            value("source " + source.id, words);
            value("source " + source.id + " checked on", source.checkedOn);
        }
    }
    [[nodiscard]] ItemStatements finish() { return std::move(m_item); }

private:
    ItemStatements m_item;
};

} // namespace pack
