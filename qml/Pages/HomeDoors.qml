// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The four doors of the home page.
GridLayout {
    id: doors

    required property HomeViewModel home

    signal guidesChosen
    signal countriesChosen
    signal noticesChosen
    signal quizzesChosen

    columns: Theme.doorColumns
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    DoorTile {
        objectName: "homeTile-guides"
        iconName: "book"
        //: Large tile on the home page. At most 14 characters.
        text: qsTr("遇事怎么办")
        //: Under the tile 遇事怎么办. At most 60 characters.
        line: qsTr("护照丢了、被抢、出车祸，一步步怎么办")
        isRow: Theme.isLargeText
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.tileHeight, implicitHeight)
        onClicked: doors.guidesChosen()
    }
    DoorTile {
        objectName: "homeTile-countries"
        iconName: "globe"
        //: Large tile on the home page. At most 14 characters.
        text: qsTr("查国家")
        //: Under the tile 查国家. %n is the number of countries. At most 60 characters.
        line: qsTr("%n 个国家：报警电话、使领馆、须知", "", doors.home.countryCount)
        isRow: Theme.isLargeText
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.tileHeight, implicitHeight)
        onClicked: doors.countriesChosen()
    }
    DoorTile {
        objectName: "homeTile-notices"
        iconName: "bell"
        //: Large tile on the home page. At most 14 characters.
        text: qsTr("安全提醒")
        //: Under the tile 安全提醒. At most 60 characters.
        line: qsTr("出行前，看看外交部门怎么说")
        isRow: Theme.isLargeText
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.tileHeight, implicitHeight)
        onClicked: doors.noticesChosen()
    }
    DoorTile {
        objectName: "homeTile-quizzes"
        iconName: "quiz"
        //: Large tile on the home page. At most 14 characters.
        text: qsTr("安全知识测验")
        line: doors.home.hasCourses ?
                  //: Under the tile 安全知识测验. At most 60 characters.
                  qsTr("答题、情景练习、培训课程") :
                  //: Under the tile 安全知识测验, where there are no courses. At most 60 characters.
                  qsTr("答几道题，看看自己准备好了没有")
        isRow: Theme.isLargeText
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.tileHeight, implicitHeight)
        onClicked: doors.quizzesChosen()
    }
}
