// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>
#include <functional>

namespace kiosk {

/// What asks the sound server, on a thread of its own that begins with the first work: a server that is slow, or hangs,
/// keeps no finger waiting, nor the program's end. Thread: that of its owner.
class SoundThread
{
public:
    SoundThread();
    ~SoundThread();
    SoundThread(const SoundThread &) = delete;
    SoundThread &operator=(const SoundThread &) = delete;

    /// One after the other; what is left at the end is not done.
    void start(std::function<void()> work);
    /// `owned` lives on the thread from now on, and ends with it.
    void keep(QObject *owned);

private:
    QThread *m_thread;         ///< left behind where a sound server holds it
    QObject *m_hand = nullptr; ///< does the work
};

} // namespace kiosk
