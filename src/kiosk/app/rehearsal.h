// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QStringList>
#include <QTimer>
#include <chrono>

class QPointingDevice;
class QQuickItem;
class QQuickWindow;
class QSocketNotifier;

namespace kiosk {

/// Plays a visitor from a script: real touches on the window, at the middle of the item with the given object name,
/// once that item is visible, enabled and at rest. For demonstrations without a screen, endurance runs and flow tests.
///
/// One command a line: `tap NAME`, `wait SECONDS`, `type TEXT` (letters of the page's letter pad: taps
/// searchKey-<letter>), `corner top-left` (or top-right, bottom-right, bottom-left; a touch there), `quit`; `#` begins
/// a comment. The script may be a pipe: commands are played as they arrive, and one that cannot be done is passed over.
/// Prints each command when it is done. Thread: UI.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(QQuickWindow &window, QObject *parent);
    ~Rehearsal() override;

    /// Errors: Io (no such file, or one that cannot be read).
    [[nodiscard]] core::Result<> open(const QString &fileName);

Q_SIGNALS:
    /// `quit` was reached (0), or a command of a file could not be done (3).
    void finished(int exitCode);

private:
    struct Command
    {
        int line = 0; ///< of the script, from 1
        QString text;
    };

    void readMore();
    void addLines(const QByteArray &lines);
    void step();
    void next();
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    void fail(const QString &why);
    void tap(const QString &name);
    void touchCorner(const QString &name);
    void touchAt(const QPointF &place);
    /// Looks further down for what is not on the screen, as a visitor would. False if this is the end.
    bool scrollOn();
    /// Brings `item` into view if it lies outside its scrolled area.
    void scrollTo(QQuickItem &item);

    QQuickWindow &m_window;
    QPointingDevice *m_finger;
    int m_descriptor = -1;
    QSocketNotifier *m_arrivals = nullptr;
    QByteArray m_partLine;
    QList<Command> m_commands;
    int m_lines = 0;
    QTimer m_timer;
    QElapsedTimer m_sinceCommand;
    QPointer<QQuickItem> m_target;
    QRectF m_targetPlace;
};

} // namespace kiosk
