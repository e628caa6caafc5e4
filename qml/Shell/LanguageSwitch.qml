// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The languages by their own names, the chosen one filled.
GridLayout {
    id: choice

    required property LanguageListModel languages
    required property string current

    signal languageChosen(string code)

    columns: Theme.isLandscape ? 1 : choice.languages.count
    columnSpacing: Theme.gapTiny
    rowSpacing: Theme.gapTiny

    Repeater {
        model: choice.languages

        Chip {
            required property string code
            required property string nativeName

            objectName: "languageButton-" + code
            text: nativeName
            chosen: code === choice.current
            Layout.fillWidth: Theme.isLandscape
            Layout.preferredWidth: Theme.languageWidth
            onClicked: choice.languageChosen(code)
        }
    }
}
