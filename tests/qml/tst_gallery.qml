// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Huhang.Theme
import Huhang.Gallery
import Huhang.ViewModels

/// Whoever designs the screen looks at all its controls.
Item {
    id: root

    Gallery {
        id: window

        wishes: rig.app.accessibility
        iconNames: rig.iconNames
    }
    ColourPairs {
        id: pairs
    }

    TestCase {
        name: "Gallery"
        when: windowShown

        function init() {
            rig.app.accessibility.reset();
            rig.forgetWarnings();
        }

        function cleanup() {
            compare(rig.warnings, [], "warnings of Qt and QML");
        }

        function looks(): var {
            const sizes = [AccessibilityViewModel.Standard, AccessibilityViewModel.Large, AccessibilityViewModel.Largest];
            return [].concat(...[false, true].map(isHigh => sizes.map(size => ({tag: (isHigh ? "high contrast, text size " : "text size ") + size, isHigh: isHigh, size: size}))));
        }

        function test_everySampleHasItsPlace_data() {
            return looks();
        }
        function test_everySampleHasItsPlace(data) {
            rig.app.accessibility.highContrast = data.isHigh;
            rig.app.accessibility.textSize = data.size;
            tryVerify(() => {
                window.height = window.wholeHeight;
                wait(50);
                return window.height === window.wholeHeight;
            });
            waitForRendering(window.contentItem, 50);
            compare(rig.cutTexts(window), []);
            compare(rig.overlaps(window), []);
        }

        function test_everyColourStandsOutFromItsGround_data() {
            return pairs.all.map(pair => ({tag: pair[0] + " on " + pair[1], ink: pair[0], ground: pair[1], least: pair[2]}));
        }
        function test_everyColourStandsOutFromItsGround(data) {
            for (const isHigh of [false, true]) {
                rig.app.accessibility.highContrast = isHigh;
                const found = Contrast.ratio(Theme[data.ink], Theme[data.ground]);
                verify(found >= data.least, "only " + found.toFixed(2) + (isHigh ? " in high contrast" : ""));
                compare(rig.find(window, "colour-" + data.ink + "-" + data.ground).contrast, found);
            }
        }

        function test_everyIconIsShown() {
            verify(rig.iconNames.length > 40);
            const texts = rig.texts(window);
            compare(rig.iconNames.filter(name => !texts.includes(name)), []);
        }

        function test_contrastIsThatOfTheStandard() {
            compare(Contrast.ratio("#000000", "#FFFFFF"), 21);
            compare(Contrast.ratio("#777777", "#777777"), 1);
            // Known from the standard's own examples: the lightest grey that text on white may have.
            verify(Contrast.ratio("#767676", "#FFFFFF") >= 4.5 && Contrast.ratio("#777777", "#FFFFFF") < 4.5);
        }
    }
}
