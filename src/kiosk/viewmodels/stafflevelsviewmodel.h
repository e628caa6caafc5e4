// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/staff/screenlevels.h"

#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace kiosk {

/// How loud and bright the screen is, for staff to change step by step. What they choose counts at once, is kept in the
/// data folder and goes before the configuration file, until they take it back. Thread: UI; files on another.
class StaffLevelsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by StaffViewModel")
    Q_PROPERTY(int volume READ volume NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNight READ hasNight NOTIFY changed FINAL)
    Q_PROPERTY(int nightVolume READ nightVolume NOTIFY changed FINAL)
    Q_PROPERTY(int nightBrightness READ nightBrightness NOTIFY changed FINAL)
    /// "23:00"
    Q_PROPERTY(QString nightFrom READ nightFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString nightTo READ nightTo NOTIFY changed FINAL)
    /// Staff chose; otherwise the configuration file counts.
    Q_PROPERTY(bool isChosen READ isChosen NOTIFY changed FINAL)
    /// Where the levels come from, or why they could not be kept.
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool isTrouble READ isTrouble NOTIFY changed FINAL)

public:
    enum class Level { Volume, NightVolume, NightBrightness, NightFrom, NightTo };
    Q_ENUM(Level)

    explicit StaffLevelsViewModel(ScreenLevels configured, QObject *parent = nullptr);
    ~StaffLevelsViewModel() override;

    /// Reads what staff chose before. Without a file choices last until the program ends.
    void setFile(const LevelsFile &file);
    /// The language changed.
    void refresh() { Q_EMIT changed(); }
    /// What counts now.
    [[nodiscard]] const ScreenLevels &levels() const { return m_chosen ? *m_chosen : m_configured; }

    [[nodiscard]] int volume() const { return levels().volume; }
    [[nodiscard]] bool hasNight() const { return levels().night.has_value(); }
    [[nodiscard]] int nightVolume() const { return night().volume; }
    [[nodiscard]] int nightBrightness() const { return night().brightness; }
    [[nodiscard]] QString nightFrom() const;
    [[nodiscard]] QString nightTo() const;
    [[nodiscard]] bool isChosen() const { return m_chosen.has_value(); }
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isTrouble() const { return !m_problem.isEmpty(); }

    /// By `steps` of 10 % or half an hour, up or down as far as it goes.
    Q_INVOKABLE void change(kiosk::StaffLevelsViewModel::Level level, int steps);
    Q_INVOKABLE void setNight(bool hasNight);
    /// The configuration file counts again.
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void changed();
    /// For the audit.
    void noted(const QString &what);

private:
    [[nodiscard]] ScreenLevels::Night night() const;
    void choose(const std::optional<ScreenLevels> &levels);

    const ScreenLevels m_configured;
    std::optional<ScreenLevels> m_chosen;
    std::optional<LevelsFile> m_file;
    QThreadPool m_worker; ///< one thread, so that the last choice is the one that is kept
    QString m_problem;
    bool m_isChanged = false; ///< since the program's start: what is read of earlier choices comes too late
};

} // namespace kiosk
