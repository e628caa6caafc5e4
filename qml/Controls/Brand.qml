// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// The name of the screen.
RowLayout {
    spacing: Theme.gapSmall

    AppIcon {
        name: "shield"
        color: Theme.accent
        size: Theme.barIconSize
        Layout.preferredWidth: size
        Layout.preferredHeight: size
    }
    AppText {
        //: The name of the screen, beside its mark. At most 12 characters.
        text: qsTr("领保护航")
        font.pixelSize: Theme.textBar
        font.weight: Theme.weightStrong
        lineHeight: Theme.leadingTight
        wrapMode: Text.NoWrap
    }
}
