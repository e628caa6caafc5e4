// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Pages
import Huhang.ViewModels

/// The staff panel of the screen; read when it is opened first.
StaffPage {
    id: panel

    required property AppViewModel app

    staff: panel.app.staff
    attract: panel.app.attract
    speech: panel.app.speech
    hasTouch: panel.app.hasTouch
    languages: panel.app.languages
    language: panel.app.language
    onLanguageChosen: code => panel.app.setLanguage(code)
}
