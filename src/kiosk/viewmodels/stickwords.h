// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/update_progress.h"
#include "kiosk/usb/stickprogress.h"
#include "kiosk/usb/stickreport.h"

#include <QCoreApplication>
#include <QStringList>

namespace kiosk {

struct FolderUpdate;

/// What a visit to a stick does and did, in plain words of the interface's language.
class StickWords
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::StickWords)

public:
    /// A sentence each.
    [[nodiscard]] static QStringList of(const StickReport &report);
    [[nodiscard]] static QString of(const QString &stick, const StickProgress &progress);
    /// Of the content that a stick brought.
    [[nodiscard]] static QString of(const UpdateProgress &progress);
    /// A sentence each.
    [[nodiscard]] static QStringList of(const FolderUpdate &update);

private:
    /// What became of it as a whole.
    [[nodiscard]] static QString headOf(const FolderUpdate &update);
};

} // namespace kiosk
