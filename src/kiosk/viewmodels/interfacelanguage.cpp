// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/interfacelanguage.h"

#include "core/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace kiosk {
namespace {
Q_LOGGING_CATEGORY(lcLanguage, "kiosk.language", QtInfoMsg)

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
    for (const std::string_view code : core::kLanguages)
        list << QString::fromLatin1(code.data(), qsizetype(code.size()));
    return list;
}

QString InterfaceLanguage::nativeName(const QString &code)
{
    if (code == u"zh-Hans")
        return QStringLiteral("简体中文");
    if (code == u"en")
        return QStringLiteral("English");
    return code;
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
    QCoreApplication::removeTranslator(&m_translator);
    if (m_code == sourceLanguage())
        return;
    if (m_translator.load(QStringLiteral(":/i18n/huhang_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qCWarning(lcLanguage) << "no translation of the interface for" << m_code;
}

} // namespace kiosk
