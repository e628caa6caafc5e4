// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// What is tapped to do or to open something.
GallerySection {
    id: section

    required property var states
    readonly property string longText: "把求助电话和最近的使领馆地址一起存进手机，没有网络也能用"

    title: "Buttons"

    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: AppButton {
                kind: AppButton.Primary
                iconName: "qr"
                text: "存进手机"
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: AppButton {
                text: "查看 12308"
            }
        }
    }
    AppButton {
        iconName: "qr"
        text: section.longText
        width: section.room
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: BarButton {
                iconName: "home"
                text: "首页"
                height: Theme.bottomBarHeight - Theme.gap - Theme.gap
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: PadKey {
                text: "A"
            }
        }
    }
}
