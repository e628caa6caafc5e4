// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/staffenrolmentviewmodel.h"

#include "core/encoding.h"
#include "kiosk/sync/hubconnection.h"
#include "kiosk/sync/reenrolment.h"
#include "kiosk/viewmodels/background.h"

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

const QString kCodeKeys = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
const QString kAddressKeys = u"1234567890abcdefghijklmnopqrstuvwxyz.-:/"_s;
const QString kFirstAddress = u"https://"_s;
constexpr qsizetype kCodeLength = 20;
constexpr qsizetype kGroup = 5;
constexpr qsizetype kLongestAddress = 120;

} // namespace

StaffEnrolmentViewModel::StaffEnrolmentViewModel(const StaffFacts &facts, QObject *parent)
    : QObject(parent), m_facts(facts)
{
    m_worker.setMaxThreadCount(1);
}

StaffEnrolmentViewModel::~StaffEnrolmentViewModel() { m_stop.request_stop(); }

void StaffEnrolmentViewModel::open()
{
    close();
    if (m_enrolled)
        m_stage = Stage::Enrolled;
    m_address = canChangeAddress() ? m_facts.hub : m_facts.fixedHub;
    if (m_address.isEmpty())
        m_address = kFirstAddress;
    Q_EMIT changed();
}

void StaffEnrolmentViewModel::close()
{
    m_stop.request_stop();
    m_code.clear();
    m_error.reset();
    m_field = Field::Code;
    setStage(Stage::Typing);
}

QString StaffEnrolmentViewModel::keys() const { return m_field == Field::Code ? kCodeKeys : kAddressKeys; }

QString StaffEnrolmentViewModel::code() const
{
    QString groups = m_code.leftJustified(kCodeLength, u'_');
    for (qsizetype at = kCodeLength - kGroup; at > 0; at -= kGroup)
        groups.insert(at, u'-');
    return groups;
}

bool StaffEnrolmentViewModel::canGoOn() const
{
    return m_stage != Stage::Typing ||
           (m_code.size() == kCodeLength && HubConnection::checkedUrl(m_address.toStdString()));
}

void StaffEnrolmentViewModel::choose(Field field)
{
    if (m_stage != Stage::Typing || (field == Field::Address && !canChangeAddress()))
        return;
    m_field = field;
    Q_EMIT changed();
}

void StaffEnrolmentViewModel::type(const QString &key)
{
    if (m_stage != Stage::Typing)
        return;
    const bool isCode = m_field == Field::Code;
    const QString typed = isCode ? QString::fromStdString(core::normalisedBase32(key.toStdString())) : key.toLower();
    QString &text = isCode ? m_code : m_address;
    if (typed.size() != 1 || !keys().contains(typed) || text.size() >= (isCode ? kCodeLength : kLongestAddress))
        return;
    text += typed;
    m_error.reset();
    Q_EMIT changed();
}

void StaffEnrolmentViewModel::erase()
{
    if (m_stage != Stage::Typing)
        return;
    (m_field == Field::Code ? m_code : m_address).chop(1);
    m_error.reset();
    Q_EMIT changed();
}

void StaffEnrolmentViewModel::goOn()
{
    if (!canGoOn())
        return;
    switch (m_stage) {
    case Stage::Typing:
        setStage(Stage::Confirming);
        break;
    case Stage::Confirming:
        enrolNow();
        break;
    case Stage::Enrolling:
        break;
    case Stage::Enrolled:
        Q_EMIT restartWanted();
        break;
    }
}

void StaffEnrolmentViewModel::takeBack()
{
    m_stop.request_stop();
    if (m_stage == Stage::Confirming || m_stage == Stage::Enrolled)
        setStage(Stage::Typing);
}

void StaffEnrolmentViewModel::enrolNow()
{
    m_error.reset();
    m_enrolled.reset();
    m_stop = std::stop_source();
    setStage(Stage::Enrolling);
    Q_EMIT noted(u"enrol with "_s + m_address);
    const EnrolmentOrder order{.dataFolder = m_facts.dataFolder.toStdString(),
                               .hubUrl = m_address.toStdString(),
                               .code = m_code.toStdString(),
                               .name = m_facts.host.toStdString(),
                               .stop = m_stop.get_token()};
    inBackground(
        this, [order] { return enrolBeside(order); }, [this](const auto &answer) { takeAnswer(answer); }, m_worker);
}

void StaffEnrolmentViewModel::takeAnswer(const tl::expected<KioskIdentity, EnrolmentError> &answer)
{
    if (answer) {
        m_enrolled = *answer;
        Q_EMIT noted(u"enrolled as %1 at %2"_s.arg(QString::fromStdString(answer->kiosk),
                                                   QString::fromStdString(answer->venue)));
    } else {
        Q_EMIT noted(u"not enrolled: "_s + QString::fromStdString(answer.error().detail));
    }
    // Whoever left meanwhile is told when they come back.
    if (m_stage != Stage::Enrolling)
        return;
    if (!answer)
        m_error = answer.error();
    setStage(answer ? Stage::Enrolled : Stage::Typing);
}

void StaffEnrolmentViewModel::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

QStringList StaffEnrolmentViewModel::words() const
{
    switch (m_stage) {
    case Stage::Typing:
        return m_error ? trouble() : QStringList();
    case Stage::Confirming:
        return warnings();
    case Stage::Enrolling:
        return {tr("正在联系管理中心，最多两分钟…")};
    case Stage::Enrolled:
        //: %1 is the id of the kiosk, %2 the place it stands at.
        return {tr("注册成功：本终端的新编号是 %1，地点是 %2。")
                    .arg(QString::fromStdString(m_enrolled->kiosk), QString::fromStdString(m_enrolled->venue)),
                tr("地点不对时，请向办公室领取另一个注册码，再注册一次。"),
                tr("程序重新启动后启用新的编号，屏幕会黑几秒。")};
    }
    return {};
}

QStringList StaffEnrolmentViewModel::warnings() const
{
    QStringList words;
    const qint64 pending = m_facts.counts ? m_facts.counts->pendingRecords : 0;
    if (m_facts.kiosk.isEmpty()) {
        words << tr("本机将成为管理中心的一台新终端。");
        if (pending > 0)
            //: %1 is a number of counters.
            words << tr("本机已有的 %1 条计数会在注册后发送，不会丢失，也不会重复。").arg(pending);
        return words;
    }
    //: %1 is the id of this kiosk, %2 the place it stands at.
    words << tr("本机现在是终端 %1，地点 %2。注册后，它成为另一台新终端，从零开始计数；屏幕内容和 PIN 不变。")
                 .arg(m_facts.kiosk, m_facts.venue);
    if (pending == 0)
        words << tr("管理中心已确认现有的全部计数，不会丢失，也不会重复。");
    else
        //: %1 is a number of counters. What is in quotation marks are buttons of the staff panel.
        words << tr("还有 %1 条计数没有得到确认。它们留在原编号名下，重新启动后自动发送，也可以用 U 盘带走，不会丢失，"
                    "也不会重复；只有办公室停用原编号后才送不出去。最好先返回，按“立即同步”或“与 U 盘交换”。")
                     .arg(pending);
    return words;
}

QStringList StaffEnrolmentViewModel::trouble() const
{
    const auto reason = [this]() -> QString {
        switch (m_error->fault) {
        case EnrolmentFault::Address:
            return tr(
                "这不是管理中心的地址。它应像 https://hub.example 或 http://192.168.1.5:8480，后面没有别的内容。");
        case EnrolmentFault::Code:
            return tr("这不是注册码。请与办公室给的逐字核对。");
        case EnrolmentFault::NotReached:
            return tr("没有连上管理中心，什么也没有改变。请检查网络和地址，再试一次；同一个注册码仍然有效。");
        case EnrolmentFault::NoHub:
            return tr("这个地址上不是管理中心。请核对地址；无线网络如要登录，请先登录。");
        case EnrolmentFault::OtherHub:
            return tr("应答的不是发出这个注册码的管理中心，什么也没有改变。请核对注册码的后两组和地址。");
        case EnrolmentFault::CodeWrong:
            return tr("管理中心不认识这个注册码。请逐字核对，或确认它是不是这个中心发出的。");
        case EnrolmentFault::CodeExpired:
            return tr("这个注册码已经过期。请向办公室领取新的。");
        case EnrolmentFault::CodeUsedUp:
            return tr("这个注册码已经用完。请向办公室领取新的。");
        case EnrolmentFault::TooManyTries:
            return tr("输错次数太多，管理中心暂时不接受。请过几分钟再试。");
        case EnrolmentFault::Disk:
            return tr("磁盘写不进去，什么也没有改变。请先释放磁盘空间。");
        case EnrolmentFault::AlreadyEnrolled:
        case EnrolmentFault::Refused:
            break;
        }
        return tr("管理中心没有注册本终端。请把下面的技术信息告诉办公室。");
    };
    return {reason(), tr("技术信息：%1").arg(QString::fromStdString(m_error->detail))};
}

} // namespace kiosk
