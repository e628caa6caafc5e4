// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace kiosk {

/// Runs `work` on another thread and then `done` with its result on the thread of `context`. Where `context` is gone by
/// then, nothing is done. (QFuture::then() ends the program in that case, in Qt 6.4.) Thread: that of `context`.
template <typename Work, typename Done, typename Threads = QThreadPool>
void inBackground(QObject *context, Work work, Done done, Threads &threads = *QThreadPool::globalInstance())
{
    using Value = decltype(work());
    auto promise = std::make_shared<QPromise<Value>>();
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(promise->future());
    threads.start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace kiosk
