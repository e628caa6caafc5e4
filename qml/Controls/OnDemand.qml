// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Holds one item that exists only while `active`. A Repeater and not a Loader: a Loader of Qt 6.4 cannot create
/// components of files with bound components.
Repeater {
    id: slot

    property bool active: false

    model: slot.active ? 1 : 0
}
