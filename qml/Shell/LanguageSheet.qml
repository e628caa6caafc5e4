// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The languages by their own names, the chosen one filled.
Sheet {
    id: sheet

    required property AppViewModel app

    //: Over the languages to choose from.
    title: qsTr("选择语言")

    GridLayout {
        columns: Theme.languageColumns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        width: sheet.column.width

        Repeater {
            model: sheet.app.languages

            Chip {
                required property string code
                required property string nativeName

                objectName: "languageButton-" + code
                text: nativeName
                chosen: code === sheet.app.language
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: {
                    sheet.app.setLanguage(code);
                    sheet.closed();
                }
            }
        }
    }
}
