// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

/// Every colour, size, duration and font of the screen. Sizes are drawn for a short side of 1080 and follow the window.
QtObject {
    id: theme

    // Set by the shell, and by nobody else.
    property real windowWidth: 1080
    property real windowHeight: 1920
    property bool reduceMotion: false
    property real textScale: 1
    property bool highContrast: false
    property bool lowReach: false
    property bool leftHanded: false
    /// From right to left.
    property bool mirrored: false
    property string fontFamily: "Huhang Sans SC"

    /// auto follows the window's shape.
    property string layoutName: "auto"

    readonly property bool isLandscape: theme.layoutName === "auto" ? theme.windowWidth > theme.windowHeight : theme.layoutName === "landscape"
    readonly property real shortSide: Math.min(theme.windowWidth, theme.windowHeight)
    readonly property real longSide: Math.max(theme.windowWidth, theme.windowHeight)
    /// A strip over the doors of a train: very wide and low, read from below. One row of content beside the rail.
    readonly property bool isStrip: theme.isLandscape && theme.windowWidth > 2.1 * theme.windowHeight
    /// A telephone, held in the hand: one column, large type only a little larger than the running text.
    readonly property bool isHandheld: !theme.isLandscape && theme.shortSide < 480
    // A nearly square window has the short side of a totem but not its room; below half size nobody can read. A strip
    // is low, but not read from nearer: it has room for less, not for smaller. A finger needs 44 px of a telephone.
    readonly property real scale: theme.isStrip ? Math.max(0.5, Math.min(theme.windowHeight / 675, theme.windowWidth / 2400)) : theme.isHandheld ? Math.max(0.54, theme.shortSide / 722) : Math.max(0.5, Math.min(theme.shortSide / 1080, theme.longSide / 1800))

    function px(designPixels: real): real {
        return Math.round(designPixels * theme.scale);
    }

    /// A font size that follows the visitor's text size by `share`: running text wholly, what is large anyway less.
    function type(designPixels: real, share: real): real {
        return theme.px(designPixels * (1 + (theme.textScale - 1) * share));
    }

    /// A size that has to hold text which follows the visitor's text size.
    function holding(designPixels: real): real {
        return theme.type(designPixels, 0.6);
    }
    readonly property bool isLargeText: theme.textScale > 1
    /// A totem whose controls are all in reach of somebody who sits.
    readonly property bool isLowReach: theme.lowReach && theme.canReachLow
    readonly property bool canReachLow: !theme.isLandscape && !theme.isHandheld

    // Colours, in high contrast and usual. Text is ink or inkMuted (at least 7:1), inkOnDark only on ink, accent and
    // danger; a colour never speaks alone.
    readonly property color paper: theme.highContrast ? "#000000" : "#F7F5F0"
    readonly property color surface: theme.highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: theme.highContrast ? "#FFFFFF" : "#14213D"
    readonly property color inkMuted: theme.highContrast ? "#FFFFFF" : "#3D4A63"
    readonly property color inkOnDark: theme.highContrast ? "#000000" : "#FFFFFF"
    readonly property color inkMutedOnDark: theme.highContrast ? "#000000" : "#D5DCE8"
    readonly property color line: theme.highContrast ? "#FFFFFF" : "#DED8CA"
    readonly property color lineStrong: theme.highContrast ? "#FFFFFF" : "#8A8371"
    readonly property color lineOnDark: theme.highContrast ? "#C8C8C8" : "#3A4868"
    /// Of the circles behind large words, which must not run through them.
    readonly property color ornament: theme.highContrast ? "#2B2B2B" : theme.line
    readonly property color accent: theme.highContrast ? "#FFD400" : "#0B5E7C"
    readonly property color accentStrong: theme.highContrast ? "#FFE680" : "#084A63"
    readonly property color accentSoft: theme.highContrast ? "#2B2600" : "#DCEBF0"
    readonly property color sand: theme.highContrast ? "#2B2B2B" : "#E9DFCB"
    readonly property color sandStrong: theme.highContrast ? "#4A4A4A" : "#DCCDB0"
    readonly property color sandSoft: theme.highContrast ? "#1C1C1C" : "#F1EADB"
    readonly property color danger: theme.highContrast ? "#FF9C94" : "#B3261E"
    readonly property color dangerSoft: theme.highContrast ? "#3A0F0C" : "#F9E4E0"
    readonly property color inkPressed: theme.highContrast ? "#D0D0D0" : "#263759"
    readonly property color scrim: theme.highContrast ? "#E6000000" : "#CC14213D"
    readonly property color clear: "transparent"
    readonly property color night: "#000000"

    // The two official scales. They are never mapped onto each other, so they share no colour.
    readonly property color inkOnLightLevel: "#14213D"
    readonly property color inkOnDarkLevel: "#FFFFFF"
    readonly property color levelBlue: "#1F5FBF"
    readonly property color levelYellow: "#F2C230"
    readonly property color levelOrange: "#E87B1C"
    readonly property color levelRed: "#C62828"
    readonly property color levelCaution: "#8A6414"
    readonly property color levelReconsider: "#6A3F0C"
    readonly property color levelAvoid: "#3B1B0A"

    // Type
    readonly property int weightRegular: Font.Normal
    readonly property int weightStrong: Font.Bold
    readonly property real textNumeral: theme.type(theme.isHandheld ? 112 : 144, 0.1)
    readonly property real textHotline: theme.isLandscape ? theme.type(92, 0.3) : theme.px(theme.isHandheld ? 84 : 124)
    /// Of the number for when the first one does not answer.
    readonly property real textHotlineSecond: Math.min(theme.textTitle, theme.textHotline * 0.7)
    readonly property real textHero: theme.type(theme.isHandheld ? 64 : theme.isStrip ? 60 : theme.isSlim ? 84 : 96, 0.15)
    // A film is wide and low, which leaves its words more room on a totem.
    readonly property real textFilmHeadline: theme.type(theme.isHandheld ? 88 : 128, 0.1)
    readonly property real textNoticeHeadline: theme.type(theme.isHandheld ? 50 : 80, 0.15)
    readonly property real textTitle: theme.type(theme.isHandheld ? 50 : theme.isStrip ? 54 : 64, 0.3)
    readonly property real textHeading: theme.type(theme.isHandheld ? 42 : 48, 0.5)
    readonly property real textLead: theme.type(theme.isHandheld ? 34 : 36, 0.8)
    readonly property real textSubtitle: theme.type(44, 0.4)
    readonly property real textBody: theme.type(30, 1)
    readonly property real textNote: theme.type(26, 1)
    /// Nothing gets smaller than this, not even where it has to fit.
    readonly property real textLeast: theme.px(theme.isHandheld ? 26 : 24)
    // In the bars, which keep their size.
    readonly property real textBarNumber: theme.px(48)
    readonly property real textBar: theme.px(36)
    readonly property real textBarSmall: theme.px(28)
    // Noto Sans CJK has tall lines of its own (1.45); these are factors of them.
    readonly property real fontLine: 1.448
    readonly property real leadingTight: 0.86
    readonly property real leadingHeading: 0.92
    readonly property real leadingText: 1

    // Space
    readonly property real gapHair: theme.px(4)
    readonly property real gapTiny: theme.px(8)
    readonly property real gapSmall: theme.px(16)
    readonly property real gap: theme.px(24)
    readonly property real gapMedium: theme.px(32)
    readonly property real gapLarge: theme.px(40)
    readonly property real gapHuge: theme.px(64)
    /// By so much the attract loop moves, so that nothing burns in.
    readonly property real careStep: theme.px(4)
    readonly property real pageMargin: theme.px(theme.isHandheld ? 32 : theme.isStrip ? 40 : 56)
    readonly property real lineWidth: Math.max(1, theme.px(2))
    readonly property real lineWidthStrong: Math.max(2, theme.px(4))
    readonly property real focusWidth: theme.px(6)
    readonly property real focusGap: theme.px(6)
    readonly property real scanWidth: theme.px(10)
    readonly property real radius: theme.px(28)
    readonly property real radiusMedium: theme.px(20)
    readonly property real radiusSmall: theme.px(12)
    readonly property real radiusRound: theme.px(9999)

    // Fingers
    readonly property real touchTarget: theme.px(88)
    readonly property real buttonHeight: theme.px(104)

    // Icons and their plates
    readonly property real iconSizeSmall: theme.holding(32)
    readonly property real iconSize: theme.holding(44)
    readonly property real barIconSize: theme.px(44)
    readonly property real discSizeTiny: theme.holding(56)
    readonly property real discSizeSmall: theme.holding(72)
    readonly property real touchDiscSize: theme.px(theme.isLandscape || theme.isHandheld ? 112 : 128)
    readonly property real discSize: theme.px(theme.isLandscape || theme.isHandheld ? 80 : 88)
    readonly property real discSizeLarge: theme.px(240)
    readonly property real discIconShare: 0.52
    readonly property real stepSize: theme.holding(64)
    readonly property real bulletSize: theme.holding(12)
    readonly property real strokeWidth: theme.px(56)
    readonly property real dotSize: theme.px(14)
    readonly property real dotLong: theme.px(48)
    readonly property int mostDots: 7
    readonly property real badgeWidth: theme.px(232)

    // Pictures
    readonly property real pictureAspect: 16 / 10
    /// Of the picture over a guide: where the screen is low, a part of it.
    readonly property real guidePictureAspect: theme.isStrip ? 16 / 3.5 : theme.isLandscape && !theme.arePanesBeside ? 16 / 5 : theme.pictureAspect
    readonly property real filmAspect: 16 / 9
    // Films keep their outer twentieth free of anything that matters (safe area); a totem spends it on size.
    /// A wide screen is too low for a film as wide as a text across it, and a strip for any.
    readonly property real guideFilmShare: theme.isStrip || theme.isLandscape && !theme.arePanesBeside ? 0.6 : 1
    /// From the foot of a film to its subtitle.
    readonly property real subtitleFoot: 0.05
    /// A subtitle's letters as a part of the film's width.
    readonly property real subtitleShare: 0.042 * (1 + (theme.textScale - 1) * 0.4)
    readonly property int subtitleLines: theme.isLargeText ? 3 : 2
    readonly property real filmZoom: theme.isLandscape ? 1 : 1.06
    readonly property real pictureCardHeight: theme.px(360)
    readonly property real qrSize: theme.px(theme.isStrip ? 560 : theme.isHandheld ? 640 : theme.isLandscape ? 600 : 740)
    // Enough of a ring to cover a square corner: √2 − 1 and a little for smooth edges.
    readonly property real maskShare: 0.48
    readonly property real half: 0.5
    /// Part of the lower edge of a long page over which its text fades out.
    readonly property real cueFadeShare: 0.26

    // The ornament
    readonly property real arcFirst: theme.px(160)
    readonly property real arcStep: theme.px(96)
    readonly property int arcRings: 5

    // Bars
    readonly property real topBarHeight: theme.px(144)
    readonly property real bottomBarHeight: theme.px(168)
    /// The rail has room for one button under the other, each with its word beside its sign.
    readonly property bool isRailTall: theme.isLandscape && !theme.isStrip
    readonly property int railTitleLines: 2
    readonly property real railWidth: theme.px(theme.isStrip ? 440 : 352)
    readonly property real readingShare: 0.2
    /// A bar of one line, such as that of the speech.
    readonly property real lineBarHeight: theme.touchTarget + theme.gapSmall + theme.gapSmall
    readonly property real emergencyDiscSize: theme.px(80)

    // Pages. A share is the part of the page's width or height that its first part takes.
    readonly property real designWidth: 1080
    readonly property real designHeight: 1920
    readonly property real leadShare: 0.42
    readonly property real hotlineShare: theme.isStrip ? 0.4 : theme.isSlim ? 0.5 : 0.52
    readonly property real questionShare: theme.isStrip && theme.isLargeText ? 0.5 : 0.46
    readonly property real qrShare: theme.isStrip ? 0.34 : 0.5
    readonly property real attractWordsShare: theme.isStrip ? 0.42 : theme.isSlim ? 0.4 : theme.isLandscape ? 0.34 : theme.isHandheld ? 0.56 : 0.49
    /// On a strip a film is as high as the screen, and the words have the rest.
    readonly property real attractFilmWordsShare: theme.isStrip ? Math.max(theme.attractWordsShare, 1 - theme.filmAspect * theme.windowHeight / theme.windowWidth) : theme.isLandscape ? theme.attractWordsShare : 0.62
    readonly property real attractHeadlineShare: theme.isLandscape ? 0.5 : 0.33
    readonly property real touchCueHeight: theme.px(theme.isStrip ? 152 : theme.isLandscape ? 184 : 192)
    readonly property real greetingHeight: theme.px(theme.isHandheld ? 320 : 400)
    readonly property real tileHeight: theme.doorColumns === 1 ? 0 : theme.holding(theme.isLargeText ? 152 : theme.isStrip ? 316 : theme.isLandscape ? 296 : 312)
    readonly property real featuredHeight: theme.holding(theme.isStrip ? 236 : theme.isLandscape ? 272 : 300)
    readonly property real featuredColumnWidth: theme.px(440)
    readonly property real guideCardHeight: theme.holding(theme.isLandscape || theme.isHandheld ? 340 : 400)
    readonly property real quizCardHeight: theme.type(theme.isStrip || theme.quizColumns === 1 ? 270 : 336, 0.85)
    readonly property real rowHeight: theme.holding(144)
    /// Of a row with nothing but a name.
    readonly property real nameRowHeight: theme.holding(100)
    readonly property real optionHeight: theme.px(theme.isStrip ? 116 : 136)
    readonly property real questionGap: theme.isSparing ? theme.gap : theme.gapHuge
    readonly property real questionHeight: theme.px(theme.isLandscape || theme.isSparing ? 0 : 400)
    readonly property real barButtonWidth: theme.px(theme.isHandheld ? 138 : 136)
    readonly property real sheetWidth: theme.px(theme.isLandscape ? 1600 : 960)
    readonly property int sheetColumns: !theme.isLandscape ? 1 : theme.isStrip && !theme.isLargeText ? 3 : 2
    readonly property real sheetShare: theme.isLandscape ? 0.94 : 0.86
    readonly property real reachShare: 0.45
    readonly property int languageColumns: theme.isStrip ? 5 : theme.isHandheld || theme.isLargeText && !theme.isLandscape ? 2 : 3
    readonly property real switchWidth: theme.px(96)
    readonly property real switchHeight: theme.px(56)
    readonly property real knobSize: theme.px(40)
    readonly property real stripGreetingWidth: theme.px(theme.isLargeText ? 520 : 440)
    readonly property real stripHeadWidth: theme.px(560)
    readonly property real stripCardWidth: theme.holding(464)
    readonly property real stripDoorWidth: theme.holding(560)
    readonly property real searchWidth: theme.px(480)
    readonly property real searchColumnWidth: theme.px(712)
    readonly property real numberPlateWidth: theme.holding(240)
    /// What lies over the page is wide, where it would else be higher than the screen.
    readonly property bool isDialogWide: theme.isStrip || theme.isLandscape && theme.isLargeText
    readonly property real dialogWidth: theme.px(theme.isDialogWide ? 1560 : 760)
    readonly property real ringSize: theme.px(264)
    readonly property real tickWidth: theme.px(10)
    readonly property real tickLength: theme.px(30)
    readonly property int ringTicks: 20
    readonly property real quarterTurn: 90
    readonly property real fullTurn: 360
    readonly property int featuredCards: 3
    // Columns give way where the window is narrower than the design.
    readonly property bool isNarrow: theme.windowWidth / theme.scale < 940
    /// Wide, but not as wide as the design.
    readonly property bool isSlim: theme.isLandscape && theme.windowWidth / theme.scale < 1850
    /// Two parts of a page side by side, if their lines hold more than a few words.
    readonly property bool arePanesBeside: theme.isLandscape && (theme.isStrip || theme.windowWidth / theme.scale > 1100 * theme.textScale)
    /// There is so little room for so much that what matters less gives way.
    readonly property bool isSparing: theme.isHandheld || theme.isLargeText || theme.isLowReach
    /// Of options that have the page's whole width.
    readonly property int optionColumns: theme.isLandscape && !theme.arePanesBeside ? 2 : 1
    readonly property bool isSpare: theme.isNarrow || theme.isLargeText
    readonly property int cardColumns: theme.isLandscape && !theme.isNarrow ? (theme.isLargeText ? 2 : 3) : theme.isSpare ? 1 : 2
    readonly property int quizColumns: theme.cardColumns
    readonly property int rowColumns: theme.isSpare || theme.isLandscape ? 1 : 2
    // Columns of the table of differences, as parts of its width.
    readonly property int differenceLabel: 30
    readonly property int differenceHome: 28
    readonly property int differenceThere: 42
    readonly property int doorColumns: theme.isStrip && !theme.isLargeText ? 4 : theme.isLargeText && !theme.isLandscape ? 1 : 2
    readonly property int homeColumns: theme.isStrip || theme.isLandscape && !theme.isLargeText ? 2 : 1
    readonly property int featuredColumns: theme.isStrip ? theme.featuredCards : theme.isHandheld || theme.homeColumns > 1 || theme.isLargeText && !theme.isLandscape ? 1 : theme.featuredCards
    readonly property int padColumns: theme.isLandscape || theme.isHandheld ? 7 : theme.isNarrow ? 6 : 9
    /// Of the keys for an enrolment code, which have half a strip for themselves.
    readonly property int codePadColumns: theme.isStrip ? 12 : theme.padColumns
    readonly property real padGap: theme.isHandheld ? theme.px(6) : theme.gapSmall
    readonly property int buttonLines: theme.isLargeText ? 4 : 2
    readonly property real lineFilling: 0.8
    readonly property real lineFillingOne: 0.97
    /// Of telephone numbers with a word between them.
    readonly property real numberFilling: 0.7
    readonly property int mostNumberLines: theme.isLargeText ? 2 : 3
    // Letters differ in width: one of a balanced pair of lines may be wider than its letters' number says.
    readonly property real lineFillingPair: 0.9
    readonly property int cardTitleLines: theme.isLargeText ? 3 : 2
    /// Of a picture beside its words: its width as a part of its height.
    readonly property real lyingPictureShare: 0.85
    /// Under a picture; wide cards need fewer.
    readonly property int pictureTitleLines: theme.isStrip || theme.cardColumns === 1 ? 2 : theme.cardTitleLines
    readonly property int rowNoteLines: theme.isLargeText ? 4 : 2
    readonly property int doorNoteLines: theme.isStrip || theme.isHandheld || theme.isSlim ? 3 : theme.rowNoteLines
    readonly property int flatDoorLines: theme.isStrip ? 3 : 2
    readonly property int attractLines: 3
    readonly property int attractNoteLines: theme.isSlim ? 4 : 3
    readonly property real pageStepShare: 0.8
    readonly property real lineStepShare: 0.2

    // The staff panel
    readonly property int numberPadColumns: theme.isStrip ? 4 : 3
    readonly property int testFingers: 10
    readonly property var testColors: ["#FFFFFF", "#000000", "#FF0000", "#00FF00", "#0000FF", "#808080"]

    // All stand side by side on a strip, three on a totem and across a wide page; four there, a narrow column or large
    // letters make pairs.
    function numberColumns(count: int): int {
        const isAcross = theme.isLandscape && !theme.arePanesBeside;
        const areAll = theme.isStrip && !theme.isLargeText;
        const arePairs = !areAll && (count === 4 || !isAcross && (theme.isLandscape || theme.isHandheld || theme.isLargeText));
        return Math.max(1, arePairs ? Math.min(2, count) : count);
    }

    // The gallery
    readonly property real gallerySampleWidth: theme.px(300)
    readonly property real galleryWideWidth: theme.px(468)
    readonly property real galleryIconWidth: theme.px(176)

    // Motion
    readonly property int durationShort: theme.reduceMotion ? 0 : 120
    readonly property int duration: theme.reduceMotion ? 0 : 220
    readonly property int durationPulse: 1600
    readonly property real pulseFrom: 0.62
}
