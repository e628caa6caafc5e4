// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A film of a guide: its poster until it is tapped, then the film with what it says. Its words stand under the poster
/// where nothing can play it, and for who wishes less motion.
Stack {
    id: part

    required property FilmViewModel films
    required property string file
    required property url poster
    required property string alt
    required property string words

    readonly property var unplayable: part.films.unplayable
    readonly property bool isPlayable: !Theme.reduceMotion && !part.unplayable.includes(part.file)
    readonly property string spoken: part.words

    FilmButton {
        visible: part.isPlayable
        films: part.films
        file: part.file
        poster: part.poster
        alt: part.alt
        width: part.width * Theme.guideFilmShare
    }
    FramedPicture {
        visible: !part.isPlayable
        aspect: Theme.filmAspect
        source: part.poster
        alt: part.alt
        iconName: "play"
        width: part.width * Theme.guideFilmShare
    }
    AppText {
        objectName: "filmWords"
        visible: !part.isPlayable && part.words.length > 0
        text: part.words
        font.pixelSize: Theme.textLead
        width: part.width
    }
}
