// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/setopener.h"

#include "kiosk/app/contentopener.h"
#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/contentholder.h"

#include <QLoggingCategory>
#include <QQuickWindow>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcContent, "kiosk.content", QtInfoMsg)

/// When to note again that a set is kept, after the disk refused it.
constexpr std::chrono::milliseconds kAgain = std::chrono::minutes(1);

std::string shortId(const ContentSet &set) { return set.id().substr(0, 12); }

} // namespace

SetOpener::SetOpener(std::shared_ptr<InstalledContent> installed, ContentHolder &holder, ContentOpener &seed,
                     std::chrono::milliseconds proof, QObject *parent)
    : QObject(parent), m_installed(std::move(installed)), m_holder(holder), m_seed(seed)
{
    m_proof.setSingleShot(true);
    m_proof.setInterval(proof);
    connect(&m_proof, &QTimer::timeout, this, &SetOpener::keep);
}

void SetOpener::open()
{
    const Slots before = m_installed->slots().read().value_or(Slots{});
    const auto choices = m_installed->choicesAtStart();
    if (before.candidate && m_installed->slots().isRefused(before.candidate->set.id()))
        qCWarning(lcContent) << "the set" << shortId(before.candidate->set).c_str()
                             << "is left: the program ended each time before it had come up";
    if (!choices)
        qCWarning(lcContent) << "what was installed cannot be found:" << choices.error().detail.c_str();
    if (!choices || choices->empty()) {
        m_seed.open();
        return;
    }
    if (const auto library = m_installed->open(choices->front().set)) {
        show({*library, choices->front().isCandidate, {}});
        return;
    }
    inBackground(
        this, [installed = m_installed, choices = *choices] { return installed->openFirst(choices); },
        [this](const core::Result<InstalledContent::Opened> &opened) { finishStart(opened); });
}

void SetOpener::finishStart(const core::Result<InstalledContent::Opened> &opened)
{
    if (opened) {
        show(*opened);
        return;
    }
    qCWarning(lcContent) << "no installed content can be opened, the pack that came with the kiosk is shown:"
                         << opened.error().detail.c_str();
    m_seed.open();
}

void SetOpener::watch(QQuickWindow &window)
{
    m_window = &window;
    if (m_onTrial)
        awaitFrame();
}

void SetOpener::setFree(bool isFree)
{
    m_isFree = isFree;
    if (!isFree)
        return;
    if (m_opened)
        show(*std::exchange(m_opened, std::nullopt));
    tryCandidate();
}

void SetOpener::noteInstalled()
{
    m_isCandidateWaiting = true;
    tryCandidate();
}

void SetOpener::end()
{
    const auto unproved = m_onTrial ? m_onTrial : m_opened ? std::optional(m_opened->library->set) : std::nullopt;
    if (!unproved)
        return;
    if (const auto noted = m_installed->slots().takeBackAttempt(*unproved); !noted)
        qCWarning(lcContent) << "this attempt with the content counts as failed:" << noted.error().detail.c_str();
}

void SetOpener::tryCandidate()
{
    if (!m_isFree || !m_isCandidateWaiting || m_isOpening)
        return;
    m_isCandidateWaiting = false;
    m_isOpening = true;
    using Opened = core::Result<std::optional<InstalledContent::Opened>>;
    inBackground(
        this, [installed = m_installed] { return installed->openCandidate(); },
        [this](const Opened &opened) {
            m_isOpening = false;
            if (!opened)
                qCWarning(lcContent) << "the installed content is refused:" << opened.error().detail.c_str();
            else if (*opened && m_isFree)
                show(**opened);
            else if (*opened)
                m_opened = **opened;
            tryCandidate();
        });
}

void SetOpener::show(const InstalledContent::Opened &opened)
{
    for (const std::string &trouble : opened.troubles)
        qCWarning(lcContent) << trouble.c_str();
    const CataloguePack &pack = opened.library->catalogue.pack();
    qCInfo(lcContent) << "showing" << pack.id.c_str() << pack.version.c_str()
                      << (opened.isCandidate ? "on trial, set" : "of set") << shortId(opened.library->set).c_str();
    m_proof.stop();
    m_onTrial = opened.isCandidate ? std::optional(opened.library->set) : std::nullopt;
    m_holder.install(opened.library);
    if (m_onTrial && m_window)
        awaitFrame();
}

void SetOpener::awaitFrame()
{
    // The signal may come from the render thread.
    connect(
        m_window, &QQuickWindow::frameSwapped, this, [this] { m_proof.start(); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window->update();
}

void SetOpener::keep()
{
    if (!m_onTrial)
        return;
    inBackground(
        this, [installed = m_installed, set = *m_onTrial] { return installed->keep(set); },
        [this, set = *m_onTrial](const core::Result<> &done) {
            if (!done) {
                qCWarning(lcContent) << "it cannot be noted that the content came up:" << done.error().detail.c_str();
                QTimer::singleShot(kAgain, this, &SetOpener::keep);
                return;
            }
            qCInfo(lcContent) << "the set" << shortId(set).c_str() << "came up and is kept";
            if (m_onTrial == set)
                m_onTrial.reset();
            Q_EMIT kept();
        });
}

} // namespace kiosk
