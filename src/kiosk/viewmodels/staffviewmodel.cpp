// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/staffviewmodel.h"

#include "kiosk/staff/pinrules.h"
#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/stafflines.h"

#include <QLoggingCategory>
#include <algorithm>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcStaff, "kiosk.staff", QtInfoMsg)

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Awaited = StaffOutcomeViewModel::Awaited;

constexpr milliseconds kTick = seconds(1);

} // namespace

StaffViewModel::StaffViewModel(const core::Clock &clock, const ScreenLevels &configured, QObject *parent)
    : QObject(parent), m_clock(clock), m_levels(configured), m_idle(clock)
{
    m_worker.setMaxThreadCount(1);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &StaffViewModel::tick);
    connect(&m_enrolment, &StaffEnrolmentViewModel::noted, this,
            [this](const QString &what) { note(what.toStdString()); });
    connect(&m_levels, &StaffLevelsViewModel::noted, this, [this](const QString &what) { note(what.toStdString()); });
    connect(&m_enrolment, &StaffEnrolmentViewModel::restartWanted, this, [this] {
        note("restart");
        Q_EMIT restartWanted();
    });
}

StaffViewModel::~StaffViewModel() = default;

bool StaffViewModel::knock(const QEvent &event, QSizeF window)
{
    if (!m_door.press(event, window, m_cornerSize, m_clock.sinceBoot()) || m_step != Step::Closed)
        return false;
    Q_EMIT knocked(m_door.lastPressBefore());
    return true;
}

void StaffViewModel::noteTouch()
{
    if (secondsLeft() == 0)
        m_idle.noteSign();
}

void StaffViewModel::noteTouchEnd()
{
    if (secondsLeft() > 0)
        extend();
}

void StaffViewModel::extend()
{
    m_idle.noteSign();
    Q_EMIT secondsLeftChanged();
}

void StaffViewModel::setCornerSize(qreal size)
{
    if (size == m_cornerSize)
        return;
    m_cornerSize = size;
    Q_EMIT cornerSizeChanged();
}

void StaffViewModel::open()
{
    extend();
    m_typed.clear();
    m_answer = {m_access ? PinVerdict::Right : PinVerdict::NoPin, {}, 0, {}};
    refresh();
    setStep(Step::Pin);
    m_tick.start();
    if (!m_access || m_isChecking)
        return;
    m_isChecking = true;
    const auto look = [access = m_access, now = staffMomentOf(m_clock)] {
        access->note("the way in was found", now);
        return access->look(now);
    };
    inBackground(
        this, look, [this](const PinAnswer &answer) { takeAnswer(answer); }, m_worker);
}

void StaffViewModel::close()
{
    if (m_step == Step::Closed)
        return;
    if (m_step != Step::Pin)
        note("closed");
    m_tick.stop();
    m_typed.clear();
    m_enrolment.close();
    m_outcome.close();
    extend();
    setStep(Step::Closed);
    Q_EMIT pinChanged();
}

void StaffViewModel::tick()
{
    if (m_step == Step::Closed)
        return;
    if (!m_idle.look(kClosesAfter, kLeastIdleWarning)) {
        leave();
        return;
    }
    Q_EMIT secondsLeftChanged();
    if (m_step == Step::Pin) {
        Q_EMIT pinChanged();
    } else {
        Q_EMIT factsWanted();
        refreshLines();
    }
}

void StaffViewModel::learn(const std::function<void(StaffFacts &)> &change)
{
    change(m_facts);
    if (m_step != Step::Closed)
        refreshLines();
}

void StaffViewModel::refresh()
{
    refreshLines();
    m_enrolment.refresh();
    m_levels.refresh();
    m_outcome.refresh();
}

void StaffViewModel::refreshLines()
{
    m_lines.setRows(StaffLines(m_facts, momentOf(m_clock)).rows());
    Q_EMIT linesChanged();
    Q_EMIT pinChanged();
}

void StaffViewModel::noteSync(const SyncStatus &status)
{
    learn([&](StaffFacts &facts) { facts.sync = status; });
    m_outcome.noteSync(status);
}

void StaffViewModel::setSticks(const QStringList &folders)
{
    if (folders == m_sticks)
        return;
    m_sticks = folders;
    Q_EMIT sticksChanged();
}

bool StaffViewModel::canType() const { return hasPin() && !m_isChecking && lockedFor().count() == 0; }

bool StaffViewModel::canSubmit() const { return canType() && isPin(m_typed.toStdString()); }

milliseconds StaffViewModel::lockedFor() const
{
    return std::max(m_answer.lockedFor - (m_clock.sinceBoot() - m_answeredAt), milliseconds(0));
}

QString StaffViewModel::pinMessage() const
{
    if (m_isChecking)
        return m_typed.isEmpty() ? QString() : tr("正在核对…");
    if (const auto left = std::chrono::ceil<seconds>(lockedFor()).count(); left > 0)
        //: %1 minutes and %2 seconds.
        return tr("输错次数太多，请等待 %1 分 %2 秒。").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    if (!m_typed.isEmpty())
        return {};
    if (m_answer.verdict == PinVerdict::Wrong)
        return tr("PIN 不对。还可以试 %n 次。", nullptr, std::max(1, m_answer.triesLeft));
    if (m_answer.verdict == PinVerdict::Broken)
        return tr("PIN 不能核对，请在命令行重新设置。技术信息：%1").arg(QString::fromStdString(m_answer.detail));
    return {};
}

QString StaffViewModel::pinCommand() const
{
    return QStringLiteral("huhang-kiosk --data %1 --set-staff-pin").arg(m_facts.dataFolder);
}

void StaffViewModel::typeDigit(const QString &digit)
{
    const bool isDigit = digit.size() == 1 && digit.front() >= u'0' && digit.front() <= u'9';
    if (m_step != Step::Pin || !canType() || !isDigit || m_typed.size() >= qsizetype(kMostPinDigits))
        return;
    m_typed += digit;
    Q_EMIT pinChanged();
}

void StaffViewModel::eraseDigit()
{
    if (!canType())
        return;
    m_typed.chop(1);
    Q_EMIT pinChanged();
}

void StaffViewModel::submitPin()
{
    if (m_step != Step::Pin || !m_access || !canSubmit())
        return;
    m_isChecking = true;
    const auto check = [access = m_access, pin = m_typed.toStdString(), now = staffMomentOf(m_clock)] {
        return access->enter(pin, now);
    };
    inBackground(
        this, check,
        [this](const PinAnswer &answer) {
            m_typed.clear();
            takeAnswer(answer);
            if (answer.verdict == PinVerdict::Right)
                letIn();
        },
        m_worker);
    Q_EMIT pinChanged();
}

void StaffViewModel::letIn()
{
    // Somebody who left meanwhile is not let in behind their back.
    if (m_step != Step::Pin)
        return;
    qCInfo(lcStaff) << "the staff panel was opened";
    Q_EMIT factsWanted();
    m_outcome.open();
    setStep(Step::Panel);
}

void StaffViewModel::takeAnswer(const PinAnswer &answer)
{
    m_isChecking = false;
    m_answer = answer;
    m_answeredAt = m_clock.sinceBoot();
    if (answer.verdict == PinVerdict::Wrong)
        qCWarning(lcStaff) << "a wrong PIN at the staff panel";
    Q_EMIT pinChanged();
}

void StaffViewModel::syncNow()
{
    if (m_step != Step::Panel)
        return;
    note("sync now");
    if (m_facts.sync.phase == SyncPhase::NotEnrolled) {
        m_outcome.tell([] { return QStringList{tr("本终端尚未注册，没有可以发送的地方。")}; });
        return;
    }
    m_outcome.tell([] { return QStringList{tr("正在发送…")}; }, Awaited::Sync);
    Q_EMIT syncWanted();
}

void StaffViewModel::visitSticks()
{
    if (m_step != Step::Panel)
        return;
    if (!findStick())
        return;
    note("stick now");
    m_outcome.tell([] { return QStringList{tr("正在与 U 盘交换，请不要拔出…")}; }, Awaited::Stick);
    Q_EMIT stickVisitWanted();
}

void StaffViewModel::copyLogs()
{
    if (m_step != Step::Panel || !findStick())
        return;
    note("logs to stick");
    m_outcome.tell([] { return QStringList{tr("正在把日志存到 U 盘，请不要拔出…")}; }, Awaited::Logs);
    Q_EMIT logsWanted(summary());
}

bool StaffViewModel::findStick()
{
    if (!hasStick())
        m_outcome.tell([] { return QStringList{tr("没有找到 U 盘。请插入 U 盘，等几秒再试。")}; });
    return hasStick();
}

QString StaffViewModel::summary() const
{
    QString text;
    for (const RowModel::Row &row : StaffLines(m_facts, momentOf(m_clock)).rows()) {
        QStringList words;
        for (const QVariant &part : row.sliced(1))
            words << part.toString();
        text += words.join(u" | ") + u'\n';
    }
    return text + m_facts.contentSet + u'\n';
}

void StaffViewModel::restart()
{
    if (m_step != Step::Panel)
        return;
    if (!m_outcome.isRestartAsked()) {
        m_outcome.tell(
            [] { return QStringList{tr("程序将退出，由系统服务重新启动，屏幕会黑几秒。再按一次“重新启动”确认。")}; },
            Awaited::SecondTouch);
        return;
    }
    note("restart");
    Q_EMIT restartWanted();
}

void StaffViewModel::enrol()
{
    if (m_step != Step::Panel)
        return;
    m_enrolment.open();
    setStep(Step::Enrolment);
}

void StaffViewModel::adjust()
{
    if (m_step == Step::Panel)
        setStep(Step::Levels);
}

void StaffViewModel::testScreen()
{
    if (m_step != Step::Panel)
        return;
    note("screen test");
    setStep(Step::ScreenTest);
}

void StaffViewModel::lookAtAttract()
{
    if (m_step != Step::Panel)
        return;
    note("look at the attract loop");
    setStep(Step::AttractLook);
}

void StaffViewModel::back()
{
    switch (m_step) {
    case Step::Closed:
    case Step::Pin:
    case Step::Panel:
        break;
    case Step::Enrolment:
    case Step::Levels:
    case Step::ScreenTest:
    case Step::AttractLook:
        setStep(Step::Panel);
        break;
    }
}

void StaffViewModel::leave()
{
    const bool isNewIdentityWaiting = m_enrolment.enrolled().has_value();
    close();
    Q_EMIT closed();
    if (isNewIdentityWaiting)
        Q_EMIT restartWanted();
}

void StaffViewModel::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void StaffViewModel::note(const std::string &what)
{
    if (m_access)
        m_worker.start([access = m_access, what, now = staffMomentOf(m_clock)] { access->note(what, now); });
}

} // namespace kiosk
