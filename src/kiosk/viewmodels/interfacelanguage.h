// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <string>

namespace kiosk {

/// The language of the interface. Texts of the program follow at once: the translator is exchanged before changed().
/// Thread: UI.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    /// An unknown `defaultCode` gives the source language.
    explicit InterfaceLanguage(const QString &defaultCode, QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] std::string codeText() const { return m_code.toStdString(); }
    [[nodiscard]] bool isChinese() const;
    /// Languages of the interface, the source language first.
    [[nodiscard]] static QStringList codes();
    /// "简体中文", "English"; the code itself for a language without a name here.
    [[nodiscard]] static QString nativeName(const QString &code);
    /// The font whose shapes of letters and hanzi are this language's.
    [[nodiscard]] static QString fontFamily(const QString &code);
    [[nodiscard]] bool isRightToLeft() const { return m_code == u"ar"; }
    /// Between the things of a list: "、", ", " or "، ".
    [[nodiscard]] QString listSeparator() const;
    /// `text`, which may be in another script, so that it keeps its own order among words of this language.
    [[nodiscard]] QString isolated(const QString &text) const;
    /// Parts of any script in a line that runs as this language does, whichever part comes first.
    [[nodiscard]] QString joined(const QStringList &parts, const QString &separator) const;
    /// "2024年6月3日", "3 June 2024"; `day` 0: only month and year.
    [[nodiscard]] QString dateText(int year, int month, int day) const;

    /// False, and nothing changes, for a language that the interface does not have.
    bool setCode(const QString &code);
    /// Back to the language the kiosk starts in.
    void reset() { setCode(m_defaultCode); }

Q_SIGNALS:
    void changed();

private:
    void load();

    QString m_defaultCode;
    QString m_code;
    QTranslator m_translator;
};

} // namespace kiosk
