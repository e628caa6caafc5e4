// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/sync/enrolment.h"
#include "kiosk/viewmodels/stafffacts.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <stop_token>

namespace kiosk {

/// Enrols this machine from the staff panel, also one that is enrolled already: address and code are typed, what will
/// happen to the counts is said, and what came of it. The new identity is in use after the program's next start.
/// Thread: UI; the hub is asked on another.
class StaffEnrolmentViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by StaffViewModel")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(Field field READ field NOTIFY changed FINAL)
    /// The characters of what is being typed.
    Q_PROPERTY(QString keys READ keys NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    /// False: the command line names it.
    Q_PROPERTY(bool canChangeAddress READ canChangeAddress NOTIFY changed FINAL)
    /// In groups of five, with a low line for what is missing.
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    /// What was wrong with the last try, what will happen, or what came of it; a sentence each.
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool isTrouble READ isTrouble NOTIFY changed FINAL)

public:
    enum class Stage { Typing, Confirming, Enrolling, Enrolled };
    Q_ENUM(Stage)
    enum class Field { Code, Address };
    Q_ENUM(Field)

    /// `facts` outlive the object.
    explicit StaffEnrolmentViewModel(const StaffFacts &facts, QObject *parent = nullptr);
    ~StaffEnrolmentViewModel() override;

    /// Begins anew, or where an identity waits for the restart.
    void open();
    /// Gives up whatever is under way.
    void close();
    /// The language changed.
    void refresh() { Q_EMIT changed(); }

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] QString keys() const;
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] bool canChangeAddress() const { return m_facts.fixedHub.isEmpty(); }
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] bool isTrouble() const { return m_stage == Stage::Typing && m_error.has_value(); }
    [[nodiscard]] const std::optional<KioskIdentity> &enrolled() const { return m_enrolled; }

    Q_INVOKABLE void choose(kiosk::StaffEnrolmentViewModel::Field field);
    /// A key of the pad, or of a keyboard.
    Q_INVOKABLE void type(const QString &key);
    Q_INVOKABLE void erase();
    /// From typing to the question, from the question to the hub, and after that to the restart.
    Q_INVOKABLE void goOn();
    /// From the question or the outcome back to typing, or away from waiting for the hub.
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void changed();
    /// For the audit.
    void noted(const QString &what);
    void restartWanted();

private:
    void setStage(Stage stage);
    void enrolNow();
    void takeAnswer(const tl::expected<KioskIdentity, EnrolmentError> &answer);
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QStringList trouble() const;

    const StaffFacts &m_facts;
    QThreadPool m_worker;
    std::stop_source m_stop;
    QString m_address;
    QString m_code;
    std::optional<EnrolmentError> m_error;
    std::optional<KioskIdentity> m_enrolled;
    Stage m_stage = Stage::Typing;
    Field m_field = Field::Code;
};

} // namespace kiosk
