// SPDX-License-Identifier: Apache-2.0
#include "pack_building/checklist_source.h"

#include "core/utf8.h"
#include "pack_building/yaml_folder.h"

#include <set>

namespace pack_building {
namespace {

/// A list goes with the visitor as a QR code that holds its texts; longer ones would make it too fine to scan.
constexpr size_t kMostItems = 15;
constexpr int kLongestChinese = 24;
constexpr int kLongestOther = 64;

void checkLengths(YamlFields &fields, const core::LocalizedText &text)
{
    for (const auto &[language, words] : text) {
        const int most = language.starts_with("zh") ? kLongestChinese : kLongestOther;
        if (const int length = core::lengthOf(words); length > most)
            fields.error("text", "the text has " + std::to_string(length) + " characters",
                         "at most " + std::to_string(most) + " fit the code for the telephone; use 'note' for more");
    }
}

core::Checklist readChecklist(YamlFields &fields)
{
    core::Checklist checklist;
    checklist.id = fields.id("id");
    checklist.icon = fields.choice("icon", kIcons);
    checklist.title = fields.localized("title");
    checklist.summary = fields.localized("summary");
    std::vector<std::string> sources;
    std::set<std::string> ids;
    checklist.items = fields.list("items", 1, [&](YamlFields &one) {
        core::ChecklistItem item;
        item.id = one.id("id");
        if (!ids.insert(item.id).second)
            one.error("id", "the id '" + item.id + "' is there twice", "give each item an id of its own");
        item.text = one.localized("text");
        checkLengths(one, item.text);
        item.note = one.optionalLocalized("note");
        item.sources = one.sources();
        one.checkedOn();
        sources.insert(sources.end(), item.sources.begin(), item.sources.end());
        return item;
    });
    if (checklist.items.size() > kMostItems)
        fields.error("items", "has " + std::to_string(checklist.items.size()) + " entries",
                     "at most " + std::to_string(kMostItems) + " fit the code for the telephone");
    checklist.sources = fields.context().sources.notesOf(sources);
    return checklist;
}

} // namespace

std::vector<core::Checklist> loadChecklists(LoadContext &context)
{
    return loadYamlFolder("checklists", "checklist", &core::Checklist::id, context, readChecklist);
}

} // namespace pack_building
