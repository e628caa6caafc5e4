// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Huhang.Theme
import Huhang.Shell
import Huhang.ViewModels

/// Somebody with one switch at the real screen.
Item {
    id: root

    Main {
        id: window

        app: rig.app
        visible: true
    }

    TestCase {
        id: visitor

        readonly property AppViewModel app: rig.app
        readonly property NavigationViewModel navigation: rig.app.navigation
        readonly property SwitchScanner scanner: rig.app.scanner
        /// More moves than any page needs.
        readonly property int mostMoves: 120

        name: "Scanning"
        when: windowShown

        function initTestCase() {
            rig.watch(window);
            waitForRendering(window.contentItem);
            tryVerify(() => window.pages?.status === Component.Ready, 5000, "the pages of a visit were read");
        }

        function init() {
            shape(1080, 1920);
            app.endVisit();
            // A sheet that was open goes, and then what it held.
            wait(0);
            wait(0);
            rig.forgetWarnings();
            app.noteTouch();
            // So slowly that only the test moves the frame.
            app.accessibility.scanPace = AccessibilityViewModel.Slow;
            tryVerify(() => rig.find(window, "homeTile-guides") !== null);
        }

        function cleanup() {
            compare(rig.warnings, [], "warnings of Qt and QML");
        }

        function shape(width: int, height: int) {
            window.width = width;
            window.height = height;
            tryCompare(Theme, "windowWidth", width);
            tryCompare(Theme, "windowHeight", height);
            wait(0);
        }

        function settle() {
            waitForRendering(window.contentItem, 50);
            wait(0);
        }

        function press() {
            rig.passSeconds(1);
            rig.pressKey(window, Qt.Key_Space);
            settle();
        }

        function move() {
            rig.moveScanFrame();
        }

        function place(control: Item): rect {
            return control.mapToItem(window.contentItem, 0, 0, control.width, control.height);
        }

        function isFramed(control: Item): bool {
            return isWithin(place(control), scanner.frame);
        }

        function framed(): var {
            const found = rig.controls(window).filter(control => control.enabled && isInSight(control) && isFramed(control));
            // The button that scrolls on may lie over cards that are framed; it is framed alone.
            return found.filter(one => one.objectName !== "moreCue" || scanner.frame.height <= place(one).height + 1);
        }

        /// The middle of the one.
        function isWithin(one: rect, other: rect): bool {
            const x = one.x + one.width / 2;
            const y = one.y + one.height / 2;
            return x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height;
        }

        /// The frame is around one control, and not around a row of which only that one is seen whole.
        function isAlone(controls: var): bool {
            return controls.length === 1 && scanner.frame.width <= controls[0].width + 1 && scanner.frame.height <= controls[0].height + 1;
        }

        /// A page that has just opened comes to rest first.
        function awaitFrame() {
            settle();
            tryVerify(() => scanner.frame.width > 0, 2000, "nothing is framed");
        }

        /// Waits until the frame is around the control, as one among others or alone, and presses; twice where it is in a row.
        function choose(name: string) {
            tryVerify(() => rig.find(window, name) !== null, 2000, "no visible item " + name);
            for (let moves = 0; moves < mostMoves; ++moves) {
                const control = rig.find(window, name);
                if (isFramed(control)) {
                    const isChosen = isAlone(framed());
                    press();
                    if (isChosen)
                        return;
                } else {
                    move();
                }
            }
            fail("the frame never came to " + name);
        }

        /// The names of all that can be chosen, going through all rows; nothing is chosen.
        function offered(): var {
            const names = [];
            const begin = [];
            for (let rows = 0; rows < mostMoves; ++rows) {
                move();
                const now = JSON.stringify(scanner.frame);
                if (begin.length > 0 && now === begin[0])
                    return names;
                begin.push(now);
                const row = framed();
                verify(row.length > 0, "an empty frame " + now);
                if (isAlone(row)) {
                    names.push(row[0].objectName);
                    continue;
                }
                press();
                const first = JSON.stringify(scanner.frame);
                let count = 0;
                do {
                    const one = framed();
                    verify(isAlone(one), "one control in a row at a time, not " + one.map(control => control.objectName));
                    names.push(one[0].objectName);
                    move();
                } while (++count < mostMoves && JSON.stringify(scanner.frame) !== first);
                // Once more through the row, and out of it.
                for (let i = 0; i < count; ++i)
                    move();
                compare(JSON.stringify(scanner.frame), now, "the row as a whole again");
            }
            fail("the frame does not come round");
            return names;
        }

        /// Not scrolled away, and not under the button that scrolls on.
        function isInSight(control: Item): bool {
            const at = place(control);
            const y = at.y + at.height / 2;
            const x = at.x + at.width / 2;
            for (let above = control.parent; above; above = above.parent) {
                const edge = place(above);
                if (above.clip && (y < edge.y || y > edge.y + edge.height || x < edge.x || x > edge.x + edge.width))
                    return false;
            }
            const cues = rig.controls(window).filter(one => one.objectName === "moreCue" && one !== control && one.enabled);
            return !cues.some(cue => isWithin(at, place(cue)));
        }

        function test_allThatIsInSightIsOffered_data() {
            return [
                {tag: "home", open: () => navigation.home()},
                {tag: "guides", open: () => navigation.open(NavigationViewModel.Guides)},
                {tag: "guide", open: () => navigation.open(NavigationViewModel.Guide, "lost-passport")},
                {tag: "countries", open: () => navigation.open(NavigationViewModel.Countries)},
                {tag: "country", open: () => navigation.open(NavigationViewModel.Country, "TH")},
                {tag: "notices", open: () => navigation.open(NavigationViewModel.Notices)},
                {tag: "quiz", open: () => navigation.open(NavigationViewModel.Quiz, "quick")},
                {tag: "story", open: () => navigation.open(NavigationViewModel.Scenario, "call-from-12308")},
                {tag: "checklist", open: () => navigation.open(NavigationViewModel.Checklist, "before-departure")},
                {tag: "emergency", open: () => navigation.open(NavigationViewModel.Emergency)},
                {tag: "card", open: () => navigation.open(NavigationViewModel.Takeaway)},
                {tag: "languages", open: () => app.panel = AppViewModel.Languages},
                {tag: "choices", open: () => app.panel = AppViewModel.Accessibility},
                {tag: "warning", open: () => rig.passSeconds(170)},
                {tag: "home, wide", width: 1920, height: 1080, open: () => navigation.home()},
                {tag: "countries, wide", width: 1920, height: 1080, open: () => navigation.open(NavigationViewModel.Countries)},
                {tag: "countries, strip", width: 1920, height: 540, open: () => navigation.open(NavigationViewModel.Countries)},
                {tag: "quizzes, strip", width: 1920, height: 540, open: () => navigation.open(NavigationViewModel.Quizzes)}
            ];
        }
        function test_allThatIsInSightIsOffered(data) {
            shape(data.width ?? 1080, data.height ?? 1920);
            data.open();
            if (data.tag === "warning")
                tryCompare(app, "phase", AppViewModel.IdleWarning);
            awaitFrame();
            const names = offered().sort();
            // A field is filled by the keys beside it.
            const wanted = rig.controls(window).filter(control => control.enabled && isInSight(control) && control.objectName !== "searchField").map(control => control.objectName);
            compare(names, wanted.sort());
        }

        function test_aCountryIsFoundAndItsNumbersTakenAlong() {
            choose("homeTile-countries");
            compare(navigation.page, NavigationViewModel.Countries);
            for (const letter of "THA")
                choose("searchKey-" + letter);
            compare(app.countries.query, "tha");
            choose("countryTile-TH");
            compare(navigation.page, NavigationViewModel.Country);
            choose("emergencyButton");
            choose("takeawayButton");
            compare(navigation.page, NavigationViewModel.Takeaway);
            choose("homeButton");
            compare(navigation.page, NavigationViewModel.Home);
            choose("endVisitButton");
            tryCompare(app, "phase", AppViewModel.Attract);
            verify(!scanner.isOn);
        }

        function test_aQuizIsAnswered() {
            choose("homeTile-quizzes");
            choose("quizTile-quick");
            // Any type of question may come first.
            for (let row = 0; !app.quiz.isAnswered && !app.quiz.canCheck; ++row)
                choose("quizOption-" + row);
            if (!app.quiz.isAnswered)
                choose("quizCheck");
            verify(app.quiz.isAnswered);
            choose("quizNext");
            compare(app.quiz.index, 1);
        }

        function test_theChoicesOverAPageAreMade() {
            choose("accessibilityButton");
            choose("textSize-1");
            compare(app.accessibility.textSize, AccessibilityViewModel.Large);
            choose("highContrast");
            verify(app.accessibility.highContrast);
            choose("scanPace-" + AccessibilityViewModel.Medium);
            compare(app.accessibility.scanPace, AccessibilityViewModel.Medium);
            choose("sheetClose");
            compare(app.panel, AppViewModel.None);
            choose("languagesButton");
            choose("languageButton-en");
            compare(app.language, "en");
        }

        function test_aLongPageIsReadToItsEndAndFromItsBeginningAgain() {
            navigation.open(NavigationViewModel.Guide, "lost-passport");
            settle();
            const moreCue = () => rig.find(window, "moreCue");
            let pages = 0;
            while (moreCue()?.enabled && ++pages < 20)
                choose("moreCue");
            verify(pages > 0 && pages < 20, "pages: " + pages);
            verify(app.guide.isEndShown);
            choose("scanToTop");
            tryVerify(() => moreCue()?.enabled === true);
        }

        function test_aTouchAnywhereChoosesWhatIsFramed() {
            move();
            while (framed().length !== 1 || framed()[0].objectName !== "scanToTop" && framed()[0].objectName !== "scanEnd")
                move();
            rig.passSeconds(1);
            // On a door that is not framed.
            touchEvent(window.contentItem).press(0, window.contentItem, 300, 900).commit();
            touchEvent(window.contentItem).release(0, window.contentItem, 300, 900).commit();
            settle();
            compare(navigation.page, NavigationViewModel.Home);
            verify(!scanner.isOn);
        }

        function test_aFingerLeavesByTheButton() {
            const button = rig.find(window, "scanEnd");
            const at = place(button);
            rig.passSeconds(1);
            touchEvent(window.contentItem).press(0, window.contentItem, at.x + at.width / 2, at.y + at.height / 2).commit();
            touchEvent(window.contentItem).release(0, window.contentItem, at.x + at.width / 2, at.y + at.height / 2).commit();
            settle();
            verify(!scanner.isOn);
            compare(rig.find(window, "scanEnd"), null);
        }

        function test_anyKeyIsTheSwitchButThoseThatMoveTheFocus_data() {
            return [{tag: "Space", key: Qt.Key_Space, isSwitch: true}, {tag: "Return", key: Qt.Key_Return, isSwitch: true},
                {tag: "F5", key: Qt.Key_F5, isSwitch: true}, {tag: "7", key: Qt.Key_7, isSwitch: true},
                {tag: "Tab", key: Qt.Key_Tab, isSwitch: false}, {tag: "Shift", key: Qt.Key_Shift, isSwitch: false}];
        }
        function test_anyKeyIsTheSwitchButThoseThatMoveTheFocus(data) {
            move();
            while (framed().length < 2)
                move();
            const row = framed().length;
            rig.passSeconds(1);
            rig.pressKey(window, data.key);
            compare(framed().length, data.isSwitch ? 1 : row);
        }

        function test_aTremblingHandPressesOnce() {
            while (!rig.find(window, "homeTile-guides") || !isFramed(rig.find(window, "homeTile-guides")))
                move();
            press();
            rig.pressKey(window, Qt.Key_Space);
            compare(navigation.page, NavigationViewModel.Home);
        }

        function test_whoeverWaitsForTheFrameIsNotIdle() {
            rig.passSeconds(100);
            wait(300);
            compare(app.phase, AppViewModel.Visiting);
            press();
            rig.passSeconds(165);
            tryCompare(app, "phase", AppViewModel.IdleWarning);
            choose("extendButton");
            tryCompare(app, "phase", AppViewModel.Visiting);
        }

        function test_theNextVisitorFindsAScreenWithoutAFrame() {
            app.endVisit();
            wait(0);
            app.noteTouch();
            verify(!scanner.isOn);
            compare(app.accessibility.scanPace, AccessibilityViewModel.Off);
            compare(scanner.frame, Qt.rect(0, 0, 0, 0));
        }
    }
}
