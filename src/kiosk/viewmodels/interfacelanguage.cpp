// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/interfacelanguage.h"

#include "core/language.h"
#include "kiosk/viewmodels/cutfonts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <algorithm>
#include <array>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcLanguage, "kiosk.language", QtInfoMsg)

// Unicode Standard Annex 9: what stands between the second and the third has an order of its own.
constexpr QChar kRightToLeftMark(u'\u200f');
constexpr QChar kFirstStrongIsolate(u'\u2068');
constexpr QChar kPopIsolate(u'\u2069');

/// What a language needs besides its texts. The Korean font is the one whose quotation marks are as narrow as those of
/// Latin and Cyrillic texts. Dates: %1 year, %2 month, %3 day.
struct Language
{
    QLatin1StringView code;
    QStringView nativeName;
    QLatin1StringView fontFamily;
    QStringView date;
    QStringView month;
    bool isMonthNamed = true;
};
constexpr std::array kInterfaceLanguages{
    Language{"zh-Hans"_L1, u"简体中文", kCutChinese, u"%1年%2月%3日", u"%1年%2月", false},
    Language{"zh-Hant"_L1, u"繁體中文", "Noto Sans CJK TC"_L1, u"%1年%2月%3日", u"%1年%2月", false},
    Language{"en"_L1, u"English", kCutKorean, u"%3 %2 %1", u"%2 %1"},
    Language{"ja"_L1, u"日本語", "Noto Sans CJK JP"_L1, u"%1年%2月%3日", u"%1年%2月", false},
    Language{"ko"_L1, u"한국어", kCutKorean, u"%1년 %2월 %3일", u"%1년 %2월", false},
    Language{"fr"_L1, u"Français", kCutKorean, u"%3 %2 %1", u"%2 %1"},
    Language{"es"_L1, u"Español", kCutKorean, u"%3 de %2 de %1", u"%2 de %1"},
    Language{"ru"_L1, u"Русский", kCutKorean, u"%3 %2 %1 г.", u"%2 %1 г."},
    Language{"ar"_L1, u"العربية", kLatinAndArabic, u"%3 %2 %1", u"%2 %1"},
};

const Language *languageOf(QStringView code)
{
    const auto found = std::ranges::find_if(kInterfaceLanguages, [&](const Language &one) { return one.code == code; });
    return found == kInterfaceLanguages.end() ? nullptr : &*found;
}

QString sourceLanguage() { return QString::fromLatin1(core::kSourceLanguage.data(), core::kSourceLanguage.size()); }
} // namespace

InterfaceLanguage::InterfaceLanguage(const QString &defaultCode, QObject *parent)
    : QObject(parent),
      m_defaultCode(codes().contains(defaultCode) ? defaultCode : sourceLanguage()),
      m_code(m_defaultCode)
{
    load();
}

InterfaceLanguage::~InterfaceLanguage() { QCoreApplication::removeTranslator(&m_translator); }

bool InterfaceLanguage::isChinese() const { return m_code.startsWith(u"zh"); }

QStringList InterfaceLanguage::codes()
{
    QStringList list;
    for (const Language &language : kInterfaceLanguages)
        list << language.code;
    return list;
}

QString InterfaceLanguage::nativeName(const QString &code)
{
    const Language *language = languageOf(code);
    return language ? language->nativeName.toString() : code;
}

QString InterfaceLanguage::fontFamily(const QString &code)
{
    const Language *language = languageOf(code);
    return (language ? language : &kInterfaceLanguages[0])->fontFamily;
}

QString InterfaceLanguage::listSeparator() const
{
    if (isChinese() || m_code == u"ja")
        return QStringLiteral("、");
    return isRightToLeft() ? QStringLiteral("، ") : QStringLiteral(", ");
}

QString InterfaceLanguage::isolated(const QString &text) const
{
    return isRightToLeft() && !text.isEmpty() ? kFirstStrongIsolate + text + kPopIsolate : text;
}

QString InterfaceLanguage::joined(const QStringList &parts, const QString &separator) const
{
    QStringList own;
    for (const QString &part : parts)
        own << isolated(part);
    return (isRightToLeft() ? QString(kRightToLeftMark) : QString()) + own.join(separator);
}

QString InterfaceLanguage::dateText(int year, int month, int day) const
{
    const Language &language = *languageOf(m_code);
    const QLocale locale(m_code == u"en" ? QLocale::c() : QLocale(m_code));
    const QString monthText = !language.isMonthNamed ? QString::number(month)
                              : day > 0              ? locale.monthName(month)
                                                     : locale.standaloneMonthName(month);
    if (day > 0)
        return language.date.toString().arg(QString::number(year), monthText, QString::number(day));
    return language.month.toString().arg(QString::number(year), monthText);
}

bool InterfaceLanguage::setCode(const QString &code)
{
    if (!codes().contains(code))
        return false;
    if (code == m_code)
        return true;
    m_code = code;
    load();
    Q_EMIT changed();
    return true;
}

void InterfaceLanguage::load()
{
    loadCutFont(languageOf(m_code)->fontFamily);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_code == sourceLanguage())
        return;
    if (m_translator.load(QStringLiteral(":/i18n/huhang_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qCWarning(lcLanguage) << "no translation of the interface for" << m_code;
}

} // namespace kiosk
