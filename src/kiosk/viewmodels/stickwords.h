// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/usb/stickprogress.h"
#include "kiosk/usb/stickreport.h"

#include <QCoreApplication>
#include <QStringList>

namespace kiosk {

/// What a visit to a stick does and did, in plain words of the interface's language.
class StickWords
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::StickWords)

public:
    /// A sentence each.
    [[nodiscard]] static QStringList of(const StickReport &report);
    [[nodiscard]] static QString of(const QString &stick, const StickProgress &progress);
};

} // namespace kiosk
