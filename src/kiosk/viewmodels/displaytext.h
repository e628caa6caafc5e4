// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/rowmodel.h"

#include <QCoreApplication>
#include <QString>
#include <array>

namespace kiosk {

class InterfaceLanguage;

/// Continents in the order in which lists offer them.
inline constexpr std::array kContinentOrder{"asia", "africa", "europe", "north-america", "south-america", "oceania"};

/// Values of the content as texts for a visitor, in the language of the interface.
class DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::DisplayText)

public:
    explicit DisplayText(const InterfaceLanguage &language) : m_language(language) {}

    [[nodiscard]] bool isChinese() const;
    /// The text in the visitor's language, else in one that there is. `shownIn` (optional) gets that language.
    [[nodiscard]] QString of(const core::LocalizedText &text, core::Language *shownIn = nullptr) const;
    /// What to say where a text is shown in `shownIn`; empty if that is the visitor's language.
    [[nodiscard]] QString fallbackNote(const core::Language &shownIn) const;

    /// "2024年6月3日" / "3 June 2024"; also months "2024-06" and years; anything else as it is.
    [[nodiscard]] QString day(const std::string &isoDay) const;
    /// One source per line, with publisher, date and when it was checked.
    [[nodiscard]] QString sources(const std::vector<core::SourceNote> &sources) const;
    /// Those of `sources` whose ids are in `ids`.
    [[nodiscard]] QString sources(const std::vector<core::SourceNote> &sources,
                                  const std::vector<std::string> &ids) const;
    [[nodiscard]] QString readingTime(int seconds) const;
    [[nodiscard]] QString titleOf(const core::Guide &guide) const;
    /// "、" or ", " between them.
    [[nodiscard]] QString list(const QStringList &texts) const;
    [[nodiscard]] QString continent(const std::string &id) const;
    [[nodiscard]] QString emergencyService(const std::string &service) const;

    [[nodiscard]] QList<RowModel::Row> emergencyRows(const core::Country &country) const;
    [[nodiscard]] QList<RowModel::Row> missionRows(const core::Country &country) const;

private:
    const InterfaceLanguage &m_language;
};

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace kiosk
