// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// A grid to the very edges of the screen, whose cells fill where a finger passes.
MultiPointTouchArea {
    id: area

    readonly property int columns: Math.max(1, Math.round(area.width / Theme.touchTarget))
    readonly property int rows: Math.max(1, Math.round(area.height / Theme.touchTarget))
    property int touched: 0

    signal passed(int cell)

    function mark(points: var) {
        for (const point of points) {
            const column = Math.floor(point.x / area.width * area.columns);
            const row = Math.floor(point.y / area.height * area.rows);
            if (column >= 0 && column < area.columns && row >= 0 && row < area.rows)
                area.passed(row * area.columns + column);
        }
    }

    objectName: "staffTouchGrid"
    maximumTouchPoints: Theme.testFingers
    onPressed: points => area.mark(points)
    onUpdated: points => area.mark(points)

    Repeater {
        model: area.columns * area.rows

        Rectangle {
            id: cell

            required property int index
            property bool isTouched: false

            x: Math.round(cell.index % area.columns * area.width / area.columns)
            y: Math.round(Math.floor(cell.index / area.columns) * area.height / area.rows)
            width: Math.ceil(area.width / area.columns)
            height: Math.ceil(area.height / area.rows)
            color: Theme.surface
            border.width: Theme.lineWidth
            border.color: Theme.lineStrong

            Rectangle {
                anchors.centerIn: parent
                visible: cell.isTouched
                width: Theme.iconSize
                height: Theme.iconSize
                radius: Theme.radiusRound
                color: Theme.accent
            }
            Connections {
                function onPassed(index: int) {
                    if (index !== cell.index || cell.isTouched)
                        return;
                    cell.isTouched = true;
                    ++area.touched;
                }

                target: area
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.clear
        border.width: Theme.lineWidthStrong
        border.color: Theme.danger
    }
}
