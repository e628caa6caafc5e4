// SPDX-License-Identifier: Apache-2.0

/// A to Z and backspace. Pinyin, its initials and English names need no more.
KeyPad {
    keys: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    keyName: "searchKey"
    //: Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.
    eraseText: qsTr("删除一个字母")
}
