// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// How loud and bright the screen is, by day and at night.
FocusScope {
    id: page

    required property StaffLevelsViewModel levels
    required property SpeechViewModel speech
    readonly property bool isHeard: page.speech.state !== SpeechViewModel.Off

    //: A level. %1 is a whole number.
    readonly property string percent: qsTr("%1 %")

    signal ended

    Panes {
        anchors.fill: parent
        focus: true
        leadShare: Theme.half

        lead: Stack {
            id: day

            spacing: Theme.gap

            PageHeading {
                width: day.width
                //: Title of the page of the staff panel with volume and brightness, and the button that leads there. At most 14 characters.
                title: qsTr("音量和亮度")
                line: qsTr("改动立即生效，离开面板后仍然保留。")
            }
            Stepper {
                objectName: "levelVolume"
                width: day.width
                //: How loud read-aloud is.
                text: qsTr("音量")
                value: page.percent.arg(page.levels.volume)
                onStepped: steps => page.levels.change(StaffLevelsViewModel.Volume, steps)
            }
            AppButton {
                objectName: "levelListen"
                iconName: "speaker"
                width: day.width
                //: Button: reads this page of the staff panel aloud, to hear the volume; and ends that.
                text: page.isHeard ? qsTr("停止试听") : qsTr("试听")
                onClicked: page.isHeard ? page.speech.stop() : page.speech.read(page)
            }
            StaffOutcome {
                objectName: "levelWords"
                width: day.width
                words: page.isHeard ? [page.levels.message, page.speech.statusText] : [page.levels.message]
                isTrouble: page.levels.isTrouble
            }
        }
        body: Stack {
            id: night

            topPadding: Theme.isLandscape ? 0 : Theme.gapLarge
            spacing: Theme.gap

            Toggle {
                objectName: "levelNight"
                width: night.width
                //: Switch on the staff panel.
                text: qsTr("夜间调暗")
                note: qsTr("在下面的时间里，轮播变暗，声音变轻（北京时间）。")
                isOn: page.levels.hasNight
                onClicked: page.levels.setNight(!page.levels.hasNight)
            }
            Stepper {
                objectName: "levelNightFrom"
                visible: page.levels.hasNight
                width: night.width
                text: qsTr("夜间从几点开始")
                value: page.levels.nightFrom
                onStepped: steps => page.levels.change(StaffLevelsViewModel.NightFrom, steps)
            }
            Stepper {
                objectName: "levelNightTo"
                visible: page.levels.hasNight
                width: night.width
                text: qsTr("夜间到几点结束")
                value: page.levels.nightTo
                onStepped: steps => page.levels.change(StaffLevelsViewModel.NightTo, steps)
            }
            Stepper {
                objectName: "levelNightBrightness"
                visible: page.levels.hasNight
                width: night.width
                text: qsTr("夜间亮度")
                value: page.percent.arg(page.levels.nightBrightness)
                onStepped: steps => page.levels.change(StaffLevelsViewModel.NightBrightness, steps)
            }
            Stepper {
                objectName: "levelNightVolume"
                visible: page.levels.hasNight
                width: night.width
                text: qsTr("夜间音量")
                value: page.percent.arg(page.levels.nightVolume)
                onStepped: steps => page.levels.change(StaffLevelsViewModel.NightVolume, steps)
            }
            AppButton {
                objectName: "levelsTakeBack"
                visible: page.levels.isChosen
                width: night.width
                //: Button: what was chosen on the staff panel is forgotten, the configuration file counts again.
                text: qsTr("恢复配置文件的值")
                onClicked: page.levels.takeBack()
            }
            AppButton {
                objectName: "staffBack"
                iconName: "back"
                width: night.width
                text: qsTr("返回面板")
                onClicked: page.ended()
            }
        }
    }
}
