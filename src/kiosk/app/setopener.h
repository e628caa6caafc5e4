// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/installed_content.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

class QQuickWindow;

namespace kiosk {

class ContentHolder;
class ContentOpener;

/// Brings installed sets of packs to the screen: at the start what the slots name, or the seed where nothing was ever
/// installed; later each new candidate, once no visitor is there. A candidate that has been on screen for a while is
/// kept; one that ends the program before is not tried for ever (ContentSlots::kMaxAttempts).
/// Thread: UI.
class SetOpener : public QObject
{
    Q_OBJECT

public:
    /// A candidate is on screen for so long before it is kept: its first pictures and films have been decoded then.
    static constexpr std::chrono::milliseconds kProof = std::chrono::seconds(5);

    /// All outlive it.
    SetOpener(std::shared_ptr<InstalledContent> installed, ContentHolder &holder, ContentOpener &seed,
              std::chrono::milliseconds proof = kProof, QObject *parent = nullptr);

    /// At the start of the program: opens what can be opened without delay; a catalogue that must be built comes later.
    void open();
    /// What is on trial must appear in this window.
    void watch(QQuickWindow &window);
    /// False while a visitor is there: nothing is exchanged under their hands.
    void setFree(bool isFree);
    /// The program ends because it was told to: what is on trial did not fail.
    void end();
    /// A set was installed: it is shown as soon as the screen is free.
    void noteInstalled();

Q_SIGNALS:
    /// The candidate proved itself and is the current set now.
    void kept();

private:
    void finishStart(const core::Result<InstalledContent::Opened> &opened);
    void tryCandidate();
    void show(const InstalledContent::Opened &opened);
    void awaitFrame();
    void keep();

    std::shared_ptr<InstalledContent> m_installed;
    ContentHolder &m_holder;
    ContentOpener &m_seed;
    QQuickWindow *m_window = nullptr;
    bool m_isFree = true;
    bool m_isCandidateWaiting = false;
    bool m_isOpening = false;
    std::optional<InstalledContent::Opened> m_opened; ///< waits until the screen is free
    std::optional<ContentSet> m_onTrial;
    QTimer m_proof;
};

} // namespace kiosk
