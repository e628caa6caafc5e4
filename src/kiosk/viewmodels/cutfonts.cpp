// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/cutfonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QResource>
#include <algorithm>
#include <array>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcFonts, "kiosk.fonts", QtInfoMsg)

struct CutFont
{
    QLatin1StringView family;
    QLatin1StringView whole;
    QLatin1StringView files; ///< begin with this
    bool isLoaded = false;
};

void load(const QString &name)
{
    const QResource file(name);
    // Where it lies in the program: a copy would cost what the cut spares.
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size());
    if (QFontDatabase::addApplicationFontFromData(bytes) < 0)
        qCWarning(lcFonts) << "cannot use the program's own font" << name;
}

} // namespace

void loadCutFont(QLatin1StringView family)
{
    if (family == kLatinAndArabic) {
        loadCutFont(kCutKorean);
        // Set anew each time: one list, however often it is asked for.
        QFont::removeSubstitutions(family);
        QFont::insertSubstitutions(family, {kCutKorean, u"DejaVu Sans"_s, u"Noto Sans CJK KR"_s});
        return;
    }
    static std::array fonts{CutFont{kCutChinese, "Noto Sans CJK SC"_L1, "sc"_L1},
                            CutFont{kCutKorean, "Noto Sans CJK KR"_L1, "kr"_L1}};
    auto *const font = std::ranges::find(fonts, family, &CutFont::family);
    if (font == fonts.end() || font->isLoaded || !qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    font->isLoaded = true;
    QFont::insertSubstitution(family, font->whole);
    load(u":/huhang/fonts/%1-regular.otf"_s.arg(font->files));
    load(u":/huhang/fonts/%1-bold.otf"_s.arg(font->files));
}

} // namespace kiosk
