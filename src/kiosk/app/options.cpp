// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/options.h"

#include "kiosk/viewmodels/interfacelanguage.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace kiosk {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWrongUse = 2;
constexpr int kLeastSide = 200;
constexpr int kLargestSide = 8192; // more cannot be drawn
constexpr int kLongestInterval = 86'400;
constexpr int kLargestDownloadLimit = 1 << 20; // KiB

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(text("Huhang kiosk: consular-protection information for public screens."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"data"_s, text("Folder for counts, identity and catalogue."), u"DIR"_s,
         QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/huhang-kiosk"_s},
        {u"pack"_s, text("Folder of the built content pack."), u"DIR"_s, u"/usr/share/huhang/pack"_s},
        {u"hub"_s, text("Address of the hub, such as https://hub.example."), u"URL"_s},
        {u"config"_s, text("JSON file that says how the screen behaves, see README.md."), u"FILE"_s},
        {u"language"_s, text("Language the screen starts in: zh-Hans or en."), u"CODE"_s},
        {u"size"_s, text("A window of this size instead of the full screen, such as 1080x1920."), u"WxH"_s},
        {u"windowed"_s, text("A window of 1080x1920 instead of the full screen.")},
        {u"no-touch"_s, text("Only play the attract loop: nobody can touch this screen.")},
        {u"renderer"_s, text("auto, software or opengl."), u"NAME"_s, u"auto"_s},
        {u"sync-interval"_s, text("Seconds between two messages to the hub."), u"SECONDS"_s, u"60"_s},
        {u"repository"_s, text("Address of the content repository, if it is not the hub's."), u"URL"_s},
        {u"trust-root"_s, text("Root metadata of the repository to trust, for a kiosk that trusts none yet."),
         u"FILE"_s},
        {u"update-interval"_s, text("Seconds between two looks for new content."), u"SECONDS"_s, u"300"_s},
        {u"download-limit"_s, text("At most so many KiB a second for content; 0: as fast as they come."), u"KIB"_s,
         u"0"_s},
        {u"usb"_s, text("Exchange counts and receipts with the stick in this folder, then end."), u"STICK"_s},
        {u"usb-parent"_s,
         text("Folder below which sticks are mounted, instead of /media, /run/media and /mnt; may be repeated."),
         u"DIR"_s},
        {u"enrol"_s, text("Enrol this kiosk with the code from the hub, then end."), u"CODE"_s},
        {u"name"_s, text("With --enrol: what the machine is called."), u"TEXT"_s},
        {u"set-staff-pin"_s, text("Read the PIN of the staff panel from standard input, then end.")},
        {u"self-test"_s,
         text("Load every page in Chinese and English, tall and wide, and each kind of page on every other shape of "
              "screen; fails on any warning.")},
        {u"shots"_s, text("Draw every page as a picture into this folder."), u"DIR"_s},
        {u"gallery"_s, text("Show all controls in all states; with --shots, draw pictures of that.")},
        {u"every-shot"_s,
         text("With --shots: in every language and on every shape of screen too, and as visitors may wish it.")},
        {u"rehearse"_s,
         text("Play a visitor's taps from a file or pipe: tap NAME, wait SECONDS, type TEXT, corner PLACE, quit."),
         u"FILE"_s},
        {u"watch"_s, text("Show the pack anew whenever its manifest.json is replaced; for a preview.")},
        {u"print-first-frame"_s, text("Print when the first frame was on screen, in ms since the program's start.")},
    });
}

std::optional<QSize> sizeFrom(const QString &value)
{
    static const QRegularExpression form(u"\\A([0-9]{3,4})x([0-9]{3,4})\\z"_s);
    const auto match = form.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isDrawable =
        std::min(size.width(), size.height()) >= kLeastSide && std::max(size.width(), size.height()) <= kLargestSide;
    return isDrawable ? std::optional(size) : std::nullopt;
}

std::optional<std::chrono::seconds> intervalFrom(const QString &value)
{
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    return isNumber && seconds >= 1 && seconds <= kLongestInterval ? std::optional(std::chrono::seconds(seconds))
                                                                   : std::nullopt;
}

/// Bytes from KiB.
std::optional<std::int64_t> downloadLimitFrom(const QString &value)
{
    bool isNumber = false;
    const int limit = value.toInt(&isNumber);
    return isNumber && limit >= 0 && limit <= kLargestDownloadLimit ? std::optional(std::int64_t(limit) << 10)
                                                                    : std::nullopt;
}

bool isHubAddress(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

std::optional<Renderer> rendererFrom(const QString &value)
{
    if (value == u"auto")
        return Renderer::Automatic;
    if (value == u"software")
        return Renderer::Software;
    if (value == u"opengl")
        return Renderer::OpenGl;
    return std::nullopt;
}

OptionsText wrongUse(const QString &why) { return {why + u"\nTry huhang-kiosk --help."_s, kWrongUse}; }

} // namespace

std::variant<Options, OptionsText> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(u"help"_s))
        return OptionsText{parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return OptionsText{QStringLiteral("huhang-kiosk " HUHANG_VERSION), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(u"What is %1 for?"_s.arg(parser.positionalArguments().first()));

    const auto renderer = rendererFrom(parser.value(u"renderer"_s));
    const auto size = sizeFrom(parser.value(u"size"_s));
    const auto syncInterval = intervalFrom(parser.value(u"sync-interval"_s));
    const auto updateInterval = intervalFrom(parser.value(u"update-interval"_s));
    const auto downloadLimit = downloadLimitFrom(parser.value(u"download-limit"_s));
    if (!renderer)
        return wrongUse(u"--renderer is auto, software or opengl."_s);
    if (parser.isSet(u"size"_s) && !size)
        return wrongUse(
            u"--size is WIDTHxHEIGHT of %1 to %2 each, such as 1080x1920."_s.arg(kLeastSide).arg(kLargestSide));
    if (!syncInterval || !updateInterval)
        return wrongUse(
            u"--%1 is a number of seconds from 1 to %2."_s.arg(syncInterval ? u"update-interval"_s : u"sync-interval"_s)
                .arg(kLongestInterval));
    if (!downloadLimit)
        return wrongUse(u"--download-limit is a number of KiB a second from 0 to %1."_s.arg(kLargestDownloadLimit));
    if (parser.isSet(u"language"_s) && !InterfaceLanguage::codes().contains(parser.value(u"language"_s)))
        return wrongUse(u"--language is one of: %1."_s.arg(InterfaceLanguage::codes().join(u", "_s)));
    for (const QString &address : {u"hub"_s, u"repository"_s})
        if (parser.isSet(address) && !isHubAddress(parser.value(address)))
            return wrongUse(u"--%1 is an address such as https://hub.example."_s.arg(address));
    for (const QString &folder : {u"data"_s, u"pack"_s, u"shots"_s, u"usb"_s, u"usb-parent"_s})
        if ((parser.isSet(folder) || folder == u"data" || folder == u"pack") && parser.value(folder).isEmpty())
            return wrongUse(u"--%1 is the name of a folder."_s.arg(folder));
    if (parser.isSet(u"enrol"_s) && !parser.isSet(u"hub"_s))
        return wrongUse(u"--enrol needs the address of the hub: --hub URL."_s);

    Options options;
    options.dataFolder = parser.value(u"data"_s);
    options.packFolder = parser.value(u"pack"_s);
    options.hubUrl = parser.value(u"hub"_s);
    options.configFile = parser.value(u"config"_s);
    options.language = parser.value(u"language"_s);
    options.size = size;
    options.hasTouch = !parser.isSet(u"no-touch"_s);
    options.isWindowed = parser.isSet(u"windowed"_s) || size.has_value();
    options.renderer = *renderer;
    options.syncInterval = *syncInterval;
    options.repositoryUrl = parser.value(u"repository"_s);
    options.trustedRootFile = parser.value(u"trust-root"_s);
    options.updateInterval = *updateInterval;
    options.downloadLimit = *downloadLimit;
    options.stickFolder = parser.value(u"usb"_s);
    options.stickParents = parser.values(u"usb-parent"_s);
    options.enrolmentCode = parser.value(u"enrol"_s);
    options.kioskName = parser.value(u"name"_s);
    options.shouldSetStaffPin = parser.isSet(u"set-staff-pin"_s);
    options.isGallery = parser.isSet(u"gallery"_s);
    options.isSelfTest = parser.isSet(u"self-test"_s);
    options.shotsFolder = parser.value(u"shots"_s);
    options.isEveryShot = parser.isSet(u"every-shot"_s);
    options.rehearsalFile = parser.value(u"rehearse"_s);
    options.shouldWatch = parser.isSet(u"watch"_s);
    options.shouldPrintFirstFrame = parser.isSet(u"print-first-frame"_s);
    return options;
}

} // namespace kiosk
