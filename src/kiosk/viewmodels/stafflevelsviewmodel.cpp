// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/stafflevelsviewmodel.h"

#include "kiosk/viewmodels/background.h"

#include <algorithm>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr int kStep = 10; // percent
constexpr std::chrono::minutes kTimeStep = 30min;
constexpr ScreenLevels::Night kUsualNight{23h, 6h, 40, 50};

/// To the next multiple of the step, so that odd values of a configuration file become round ones.
int stepped(int percent, int steps, int least)
{
    const int from = steps > 0 ? percent / kStep : (percent + kStep - 1) / kStep;
    return std::clamp((from + steps) * kStep, least, ScreenLevels::kMost);
}

std::chrono::minutes stepped(std::chrono::minutes time, int steps)
{
    const auto from = steps > 0 ? time / kTimeStep : (time + kTimeStep - 1min) / kTimeStep;
    return ((from + steps) * kTimeStep % ScreenLevels::kDay + ScreenLevels::kDay) % ScreenLevels::kDay;
}

QString clockText(std::chrono::minutes time)
{
    const auto minutes = time.count();
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

StaffLevelsViewModel::StaffLevelsViewModel(ScreenLevels configured, QObject *parent)
    : QObject(parent), m_configured(configured)
{
    m_worker.setMaxThreadCount(1);
}

StaffLevelsViewModel::~StaffLevelsViewModel() = default;

void StaffLevelsViewModel::setFile(const LevelsFile &file)
{
    m_file = file;
    inBackground(
        this, [file] { return file.read(); },
        [this](const core::Result<std::optional<ScreenLevels>> &levels) {
            if (m_isChanged)
                return;
            if (levels)
                m_chosen = *levels;
            else
                m_problem = QString::fromStdString(levels.error().detail);
            Q_EMIT changed();
        },
        m_worker);
}

ScreenLevels::Night StaffLevelsViewModel::night() const { return levels().night.value_or(kUsualNight); }

QString StaffLevelsViewModel::nightFrom() const { return clockText(night().from); }

QString StaffLevelsViewModel::nightTo() const { return clockText(night().to); }

QString StaffLevelsViewModel::message() const
{
    if (isTrouble())
        return tr("没有存到磁盘，程序重新启动后会失去。技术信息：%1").arg(m_problem);
    return isChosen() ? tr("现在用的是在本面板选择的值。") : tr("现在用的是配置文件的值。");
}

void StaffLevelsViewModel::change(Level level, int steps)
{
    ScreenLevels next = levels();
    ScreenLevels::Night nextNight = night();
    switch (level) {
    case Level::Volume:
        next.volume = stepped(next.volume, steps, 0);
        break;
    case Level::NightVolume:
        nextNight.volume = stepped(nextNight.volume, steps, 0);
        break;
    case Level::NightBrightness:
        nextNight.brightness = stepped(nextNight.brightness, steps, kStep);
        break;
    case Level::NightFrom:
        nextNight.from = stepped(nextNight.from, steps);
        break;
    case Level::NightTo:
        nextNight.to = stepped(nextNight.to, steps);
        break;
    }
    if (next.night)
        next.night = nextNight;
    choose(next);
}

void StaffLevelsViewModel::setNight(bool hasNight)
{
    ScreenLevels next = levels();
    next.night = hasNight ? std::optional(night()) : std::nullopt;
    choose(next);
}

void StaffLevelsViewModel::takeBack() { choose(std::nullopt); }

void StaffLevelsViewModel::choose(const std::optional<ScreenLevels> &levels)
{
    m_chosen = levels;
    m_isChanged = true;
    Q_EMIT changed();
    Q_EMIT noted(levels ? QStringLiteral("volume %1, night %2")
                              .arg(volume())
                              .arg(hasNight() ? QStringLiteral("%1 to %2, volume %3, brightness %4")
                                                    .arg(nightFrom(), nightTo())
                                                    .arg(nightVolume())
                                                    .arg(nightBrightness())
                                              : QStringLiteral("none"))
                        : QStringLiteral("levels of the configuration"));
    if (!m_file)
        return;
    inBackground(
        this, [file = *m_file, levels] { return file.write(levels); },
        [this](const core::Result<> &written) {
            m_problem = written ? QString() : QString::fromStdString(written.error().detail);
            Q_EMIT changed();
        },
        m_worker);
}

} // namespace kiosk
