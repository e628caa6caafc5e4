// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/sound/soundplayer.h"

#include <QObject>
#include <optional>

namespace kiosk {

class AppViewModel;

/// When the screen sounds: a tick for a control that was used, a sound for a right answer and a kind one for another, a
/// call before the visit ends. Each goes with something that is seen and means nothing more. Silent are the attract
/// loop, the staff panel, what happens while a page is read aloud, and a volume of 0. Thread: UI.
class SoundCues : public QObject
{
    Q_OBJECT

public:
    /// `app` outlives it.
    explicit SoundCues(AppViewModel &app, QObject *parent = nullptr);

Q_SIGNALS:
    /// `volume` as people hear it: above 0, 1 loudest. At most once in a turn of the event loop.
    void due(kiosk::Sound sound, qreal volume);

private:
    void note(Sound sound);
    void decide();
    [[nodiscard]] bool isQuiet() const;

    AppViewModel &m_app;
    std::optional<Sound> m_noted; ///< in this turn
};

} // namespace kiosk
