// SPDX-License-Identifier: Apache-2.0
#include "pack_building/font_coverage.h"

#include <fontconfig/fontconfig.h>

namespace pack_building {
namespace {

struct ConfigDeleter
{
    void operator()(FcConfig *config) const { FcConfigDestroy(config); }
};
struct PatternDeleter
{
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
struct ObjectsDeleter
{
    void operator()(FcObjectSet *objects) const { FcObjectSetDestroy(objects); }
};
struct FontsDeleter
{
    void operator()(FcFontSet *fonts) const { FcFontSetDestroy(fonts); }
};
struct CharSetDeleter
{
    void operator()(FcCharSet *characters) const { FcCharSetDestroy(characters); }
};
using CharSet = std::unique_ptr<FcCharSet, CharSetDeleter>;

} // namespace

struct FontCoverage::Characters
{
    CharSet set;
};

FontCoverage::FontCoverage(std::shared_ptr<const Characters> characters) : m_characters(std::move(characters)) {}

std::optional<FontCoverage> FontCoverage::ofFamily(const std::string &family)
{
    const std::unique_ptr<FcConfig, ConfigDeleter> config(FcInitLoadConfigAndFonts());
    const std::unique_ptr<FcPattern, PatternDeleter> wanted(FcPatternCreate());
    const std::unique_ptr<FcObjectSet, ObjectsDeleter> objects(FcObjectSetBuild(FC_CHARSET, nullptr));
    if (!config || !wanted || !objects)
        return std::nullopt;
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.c_str()));
    const std::unique_ptr<FcFontSet, FontsDeleter> fonts(FcFontList(config.get(), wanted.get(), objects.get()));
    CharSet common;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        FcCharSet *face = nullptr;
        if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &face) != FcResultMatch)
            continue;
        common.reset(common ? FcCharSetIntersect(common.get(), face) : FcCharSetCopy(face));
    }
    if (!common)
        return std::nullopt;
    return FontCoverage(std::make_shared<const Characters>(Characters{std::move(common)}));
}

bool FontCoverage::has(char32_t codePoint) const { return FcCharSetHasChar(m_characters->set.get(), codePoint); }

} // namespace pack_building
