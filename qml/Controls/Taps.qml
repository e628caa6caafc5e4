// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQml

/// Tells that a control was used, whichever it is and however: by finger, key, switch or screen reader.
QtObject {
    signal tapped
}
