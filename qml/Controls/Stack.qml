// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Things one above the other; each is given the stack's width. Not a ColumnLayout: layouts of Qt 6.4 that stand in each
/// other lose changes of height that happen while they arrange, and text wraps anew with every width.
Column {
    spacing: Theme.gap
}
