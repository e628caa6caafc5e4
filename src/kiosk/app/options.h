// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <variant>

namespace kiosk {

enum class Renderer { Automatic, Software, OpenGl };

/// What the command line asks for.
struct Options
{
    QString dataFolder;
    QString packFolder;
    QString hubUrl;
    QString configFile;
    QString language;
    std::optional<QSize> size; ///< a window of this size instead of the full screen
    bool isWindowed = false;
    bool hasTouch = true; ///< false: overrides the configuration file
    Renderer renderer = Renderer::Automatic;
    std::chrono::seconds syncInterval{60};
    QString repositoryUrl; ///< empty: that of the hub
    QString trustedRootFile;
    std::chrono::seconds updateInterval{300};
    std::int64_t downloadLimit = 0; ///< bytes a second for content; 0: as fast as they come
    QString stickFolder;            ///< a stick to visit once, without a window
    QStringList stickParents;       ///< folders below which sticks are mounted; empty: the usual ones
    QString enrolmentCode;
    QString kioskName;
    bool shouldSetStaffPin = false; ///< read the PIN of the staff panel from standard input, then end
    bool isSelfTest = false;
    bool isGallery = false; ///< show all controls in all states instead of the screen
    QString shotsFolder;
    bool isEveryShot = false;
    QString rehearsalFile;
    bool shouldPrintFirstFrame = false;
    bool shouldWatch = false; ///< show each new version of the pack folder
};

/// The command line was wrong, or asked only for a text.
struct OptionsText
{
    QString text;
    int exitCode = 0;
};

/// Reads the arguments, the first of which is the program's name. Needs no application object.
[[nodiscard]] std::variant<Options, OptionsText> readOptions(const QStringList &arguments);

} // namespace kiosk
