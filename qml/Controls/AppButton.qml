// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// A button with a word and, where it helps, an icon.
TapPlate {
    id: control

    enum Kind {
        Secondary,
        Primary
    }

    property int kind: AppButton.Secondary
    property string iconName
    readonly property bool isPrimary: control.kind === AppButton.Primary
    readonly property bool isFilled: control.isPrimary && !control.isFlat

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gapLarge
    verticalPadding: Theme.gapSmall
    corner: Theme.radiusMedium
    fill: control.isPrimary ? Theme.accent : Theme.surface
    fillDown: control.isPrimary ? Theme.accentStrong : Theme.accentSoft
    outline: control.isPrimary ? Theme.accent : Theme.lineStrong

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitWidth: label.implicitWidth
        implicitHeight: label.implicitHeight

        RowLayout {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gapSmall

            AppIcon {
                visible: control.iconName.length > 0
                name: control.iconName
                color: control.isFilled ? Theme.inkOnDark : control.isFlat ? Theme.inkMuted : Theme.accentStrong
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            LabelText {
                text: control.text
                color: control.isFilled ? Theme.inkOnDark : control.isFlat ? Theme.inkMuted : Theme.ink
                font.pixelSize: Theme.textLead
                font.weight: control.isFlat ? Theme.weightRegular : Theme.weightStrong
                lineHeight: Theme.leadingTight
                horizontalAlignment: control.iconName.length > 0 ? Text.AlignLeft : Text.AlignHCenter
                maximumLineCount: Theme.buttonLines
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
    }
}
