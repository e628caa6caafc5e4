// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/search_text.h"

#include <QString>
#include <QStringList>

namespace kiosk {
namespace {

/// Pieces of a text between white space and signs: each hanzi by itself, other letters by words.
struct Pieces
{
    QStringList hanzi;
    QStringList words;
};

Pieces piecesOf(std::string_view text)
{
    const QString plain =
        QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_KD).toCaseFolded();
    Pieces pieces;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            pieces.words << word;
        word.clear();
    };
    for (const char32_t character : plain.toUcs4()) {
        if (QChar::isMark(character) || character == U'\'' || character == U'’')
            continue; // é is e, and "xi'an" one word
        if (QChar::script(character) == QChar::Script_Han) {
            endWord();
            pieces.hanzi << QString::fromUcs4(&character, 1);
        } else if (QChar::isLetterOrNumber(character)) {
            word += QString::fromUcs4(&character, 1);
        } else {
            endWord();
        }
    }
    endWord();
    return pieces;
}

} // namespace

std::string foldedName(std::string_view text)
{
    const Pieces pieces = piecesOf(text);
    return (pieces.hanzi.join(QString()) + pieces.words.join(QString())).toStdString();
}

SearchColumns searchColumns(std::string_view name)
{
    const Pieces pieces = piecesOf(name);
    QString latin = pieces.words.join(u' ');
    if (pieces.words.size() > 1)
        latin += QStringLiteral(" | ") + pieces.words.join(QString());
    return {pieces.hanzi.join(u' ').toStdString(), latin.toStdString()};
}

std::string matchExpression(std::string_view typed)
{
    // Nothing but letters and digits is left in the pieces, so they can stand between quotes as they are.
    const Pieces pieces = piecesOf(typed);
    QStringList parts;
    if (!pieces.hanzi.isEmpty())
        parts << QStringLiteral("hanzi : \"%1\"").arg(pieces.hanzi.join(u' '));
    if (pieces.words.size() == 1)
        parts << QStringLiteral("latin : \"%1\" *").arg(pieces.words.first());
    else if (!pieces.words.isEmpty())
        parts << QStringLiteral("latin : (\"%1\" * OR \"%2\" *)")
                     .arg(pieces.words.join(u' '), pieces.words.join(QString()));
    return parts.join(QStringLiteral(" AND ")).toStdString();
}

} // namespace kiosk
