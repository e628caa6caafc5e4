// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace kiosk {

/// SIGTERM and SIGINT end the program in order: the journal commits what it has. One at a time. Thread: UI.
class ShutdownSignals : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

Q_SIGNALS:
    void requested();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace kiosk
