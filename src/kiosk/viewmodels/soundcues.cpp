// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/soundcues.h"

#include "kiosk/viewmodels/appviewmodel.h"

#include <algorithm>
#include <utility>

namespace kiosk {

SoundCues::SoundCues(AppViewModel &app, QObject *parent) : QObject(parent), m_app(app)
{
    if (!app.hasSounds())
        return;
    connect(&app, &AppViewModel::controlUsed, this, [this] { note(Sound::Tap); });
    connect(app.quiz(), &QuizViewModel::answered, this, [this](const QString &, bool wasRight) {
        if (wasRight)
            note(Sound::Right);
        else if (!m_app.quiz()->isFamily())
            note(Sound::NotRight);
    });
    connect(&app, &AppViewModel::phaseChanged, this, [this] {
        if (m_app.phase() == AppViewModel::Phase::IdleWarning)
            note(Sound::Warning);
    });
}

/// What a touch has led to is known at the end of the turn: an answer sounds, not the finger; and nothing does when the
/// page begins to be read aloud.
void SoundCues::note(Sound sound)
{
    if (!m_noted)
        QMetaObject::invokeMethod(this, &SoundCues::decide, Qt::QueuedConnection);
    m_noted = std::max(sound, m_noted.value_or(sound));
}

void SoundCues::decide()
{
    const auto sound = std::exchange(m_noted, std::nullopt);
    const qreal volume = m_app.care()->volume();
    if (sound && volume > 0 && !isQuiet())
        Q_EMIT due(*sound, volume);
}

bool SoundCues::isQuiet() const
{
    using Phase = AppViewModel::Phase;
    using Reading = SpeechViewModel::State;
    const bool isVisited = m_app.phase() == Phase::Visiting || m_app.phase() == Phase::IdleWarning;
    const Reading reading = m_app.speech()->state();
    return !isVisited || reading == Reading::Preparing || reading == Reading::Speaking;
}

} // namespace kiosk
