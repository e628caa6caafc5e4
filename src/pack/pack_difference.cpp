// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_difference.h"

#include "core/sha256.h"
#include "pack/content_json.h"
#include "pack/edits.h"
#include "pack/statements.h"

#include <algorithm>
#include <map>
#include <set>

namespace pack {
namespace {

/// An item's words, and the hash that its document has if the words are all there is to say.
struct Described
{
    ItemStatements words;
    std::string canonicalSha256;
};

using Items = std::map<std::string, Described, std::less<>>;

const std::vector<std::string> kNothing;

const std::vector<std::string> &valuesOf(const std::vector<Statement> &statements, std::string_view label)
{
    const auto found = std::ranges::find(statements, label, &Statement::label);
    return found == statements.end() ? kNothing : found->values;
}

/// In the order of the newer version; what only the older one says comes last.
std::vector<StatementChange> changesBetween(const std::vector<Statement> &older, const std::vector<Statement> &newer)
{
    std::vector<StatementChange> changes;
    for (const Statement &statement : newer)
        if (auto edits = editsBetween(valuesOf(older, statement.label), statement.values); !edits.empty())
            changes.push_back({statement.label, std::move(edits)});
    for (const Statement &statement : older)
        if (valuesOf(newer, statement.label).empty())
            changes.push_back({statement.label, editsBetween(statement.values, {})});
    return changes;
}

template <typename Value> Items describe(const std::vector<Value> &values)
{
    Items items;
    for (const Value &value : values) {
        ItemStatements words = statementsOf(value);
        std::string item = words.item;
        items.insert_or_assign(std::move(item),
                               Described{std::move(words), core::sha256Hex(core::asBytes(toJson(value)))});
    }
    return items;
}

PackFile fileAt(const Manifest &manifest, std::string_view path)
{
    const PackFile *file = manifest.find(path);
    return file ? *file : PackFile();
}

/// One comparison of two packs.
class Comparison
{
public:
    Comparison(const PackContent &older, const PackContent &newer) : m_older(older), m_newer(newer) {}

    [[nodiscard]] PackDifference run()
    {
        compareHeads();
        compare(m_older.notices, m_newer.notices);
        compare(m_older.guides, m_newer.guides);
        compare(m_older.countries, m_newer.countries);
        compare(m_older.quizzes, m_newer.quizzes);
        compare(m_older.scenarios, m_newer.scenarios);
        compare(m_older.checklists, m_newer.checklists);
        compare(m_older.courses, m_newer.courses);
        compare(m_older.playlists, m_newer.playlists);
        compare(m_older.campaigns, m_newer.campaigns);
        compare(m_older.venues, m_newer.venues);
        compareFiles();
        countBytes();
        // Whatever was overlooked above must not pass as equal.
        if (m_difference.isEmpty() && m_older.manifestSha256 != m_newer.manifestSha256)
            m_difference.head.push_back(unknownChange(m_older.manifestSha256, m_newer.manifestSha256));
        return std::move(m_difference);
    }

private:
    /// For a difference that this program has no words for, such as a field of a newer program.
    static StatementChange unknownChange(const std::string &older, const std::string &newer)
    {
        return {"holds something that this program does not know; SHA-256", editsBetween({older}, {newer})};
    }

    void compareHeads()
    {
        m_difference.head = changesBetween(headStatementsOf(m_older).statements, headStatementsOf(m_newer).statements);
        const std::string oldIndex = fileAt(m_older.manifest, kPackIndexPath).sha256;
        const std::string newIndex = fileAt(m_newer.manifest, kPackIndexPath).sha256;
        if (oldIndex != newIndex && newIndex != core::sha256Hex(core::asBytes(toJson(m_newer.index))))
            m_difference.head.push_back(unknownChange(oldIndex, newIndex));
        else if (m_older.manifestSha256 != m_newer.manifestSha256 &&
                 m_newer.manifestSha256 != core::sha256Hex(core::asBytes(toJson(m_newer.manifest))))
            m_difference.head.push_back(unknownChange(m_older.manifestSha256, m_newer.manifestSha256));
    }

    template <typename Value> void compare(const std::vector<Value> &older, const std::vector<Value> &newer)
    {
        const Items before = describe(older);
        const Items after = describe(newer);
        for (const auto &[item, described] : before) {
            m_described.insert(described.words.path);
            if (!after.contains(item))
                m_difference.items.push_back({ChangeKind::Removed, item, described.words.title, {}});
        }
        for (const auto &[item, described] : after) {
            m_described.insert(described.words.path);
            const auto known = before.find(item);
            compareItem(known == before.end() ? nullptr : &known->second.words, described);
        }
    }

    /// `before` is null for a new item.
    void compareItem(const ItemStatements *before, const Described &after)
    {
        const PackFile oldFile = before ? fileAt(m_older.manifest, before->path) : PackFile();
        const PackFile newFile = fileAt(m_newer.manifest, after.words.path);
        if (oldFile == newFile) {
            ++m_difference.same;
            return;
        }
        auto changes = changesBetween(before ? before->statements : std::vector<Statement>(), after.words.statements);
        if (before && oldFile.mediaType != newFile.mediaType)
            changes.push_back({"media type", editsBetween({oldFile.mediaType}, {newFile.mediaType})});
        if (changes.empty() || newFile.sha256 != after.canonicalSha256)
            changes.push_back(unknownChange(oldFile.sha256, newFile.sha256));
        m_difference.items.push_back(
            {before ? ChangeKind::Changed : ChangeKind::New, after.words.item, after.words.title, std::move(changes)});
    }

    /// Pictures, films, and whatever else lies in a pack without being an item.
    void compareFiles()
    {
        m_described.emplace(kPackIndexPath);
        for (const PackFile &file : m_older.manifest.files)
            if (!m_described.contains(file.path) && !m_newer.manifest.find(file.path))
                m_difference.items.push_back({ChangeKind::Removed, "file/" + file.path, "", {}});
        for (const PackFile &file : m_newer.manifest.files) {
            if (m_described.contains(file.path))
                continue;
            const PackFile *before = m_older.manifest.find(file.path);
            if (before && *before == file)
                ++m_difference.same;
            else
                m_difference.items.push_back(fileChange(before, file));
        }
    }

    static ItemChange fileChange(const PackFile *before, const PackFile &after)
    {
        const auto statements = [](const PackFile &file) {
            return std::vector<Statement>{
                {"type", {file.mediaType}}, {"bytes", {std::to_string(file.bytes)}}, {"SHA-256", {file.sha256}}};
        };
        return {before ? ChangeKind::Changed : ChangeKind::New, "file/" + after.path, "",
                changesBetween(before ? statements(*before) : std::vector<Statement>(), statements(after))};
    }

    void countBytes()
    {
        std::set<std::string_view> known;
        for (const PackFile &file : m_older.manifest.files)
            known.insert(file.sha256);
        std::set<std::string_view> counted;
        for (const PackFile &file : m_newer.manifest.files) {
            if (!counted.insert(file.sha256).second)
                continue;
            m_difference.totalBytes += file.bytes;
            if (known.contains(file.sha256))
                continue;
            ++m_difference.newBlobs;
            m_difference.downloadBytes += file.bytes;
        }
        const auto manifestBytes = std::int64_t(toJson(m_newer.manifest).size());
        m_difference.totalBytes += manifestBytes;
        if (m_older.manifestSha256 != m_newer.manifestSha256)
            m_difference.downloadBytes += manifestBytes;
    }

    const PackContent &m_older;
    const PackContent &m_newer;
    PackDifference m_difference;
    std::set<std::string, std::less<>> m_described; ///< paths of documents that an item speaks for
};

} // namespace

PackDifference differenceOf(const PackContent &older, const PackContent &newer)
{
    return Comparison(older, newer).run();
}

} // namespace pack
