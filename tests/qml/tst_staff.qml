// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Huhang.Theme
import Huhang.Shell
import Huhang.ViewModels

/// A technician at the real screen: in by the corners and the PIN, and out again.
Item {
    id: root

    readonly property string pin: "283746"

    Main {
        id: window

        app: rig.app
        visible: true
    }
    SignalSpy {
        id: syncs

        target: rig.app.staff
        signalName: "syncWanted"
    }
    SignalSpy {
        id: restarts

        target: rig.app.staff
        signalName: "restartWanted"
    }

    TestCase {
        id: technician

        readonly property AppViewModel app: rig.app
        readonly property StaffViewModel staff: rig.app.staff

        name: "Staff"
        when: windowShown

        function initTestCase() {
            rig.watch(window);
            rig.setStaffPin(root.pin);
            waitForRendering(window.contentItem);
        }

        function init() {
            shape(1080, 1920);
            app.endVisit();
            staff.levels.takeBack();
            wait(0);
            rig.passSeconds(1);
            rig.forgetWarnings();
            syncs.clear();
            restarts.clear();
            compare(app.phase, AppViewModel.Attract);
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

        function touch(x: real, y: real) {
            touchEvent(window.contentItem).press(0, window.contentItem, x, y).commit();
            touchEvent(window.contentItem).release(0, window.contentItem, x, y).commit();
            wait(0);
        }

        function tap(name: string) {
            tryVerify(() => rig.find(window, name) !== null, 2000, "no visible item " + name);
            const target = rig.find(window, name);
            waitForRendering(window.contentItem, 50);
            const at = target.mapToItem(window.contentItem, target.width / 2, target.height / 2);
            touch(at.x, at.y);
        }

        /// So that a finger reaches the item.
        function scrollTo(name: string) {
            const target = rig.find(window, name);
            for (let above = target.parent; above; above = above.parent)
                if (above.contentY !== undefined && above.contentItem !== undefined)
                    above.contentY = Math.max(0, Math.min(above.contentHeight - above.height, target.mapToItem(above.contentItem, 0, 0).y - above.height / 3));
        }

        function corners(count: int) {
            const far = [window.width - 10, window.height - 10];
            const places = [[10, 10], [far[0], 10], [far[0], far[1]], [10, far[1]]];
            for (const place of places.slice(0, count))
                touch(place[0], place[1]);
        }

        function typePin(digits: string) {
            // The look whether a PIN may be tried runs on another thread.
            tryVerify(() => staff.canType);
            for (const digit of digits)
                tap("pinKey-" + digit);
        }

        function goIn() {
            corners(4);
            tryCompare(staff, "step", StaffViewModel.Pin);
            typePin(root.pin);
            tap("pinSubmit");
            tryCompare(staff, "step", StaffViewModel.Panel);
        }

        function test_theCornersAndThePinLeadInAndSyncNowIsPassedOn_data() {
            return [{tag: "portrait", isWide: false}, {tag: "landscape", isWide: true}];
        }
        function test_theCornersAndThePinLeadInAndSyncNowIsPassedOn(data) {
            shape(data.isWide ? 1920 : 1080, data.isWide ? 1080 : 1920);
            rig.counted();
            goIn();
            compare(app.phase, AppViewModel.Staff);
            rig.noteSyncPhase(1);
            tap("staffSync");
            compare(syncs.count, 1);
            verify(rig.texts(window).includes("正在发送…"));
            rig.noteSyncPhase(1);
            tryVerify(() => rig.texts(window).includes("已送达，管理中心已回执。还有 0 条待确认。"));
            tap("staffLeave");
            compare(app.phase, AppViewModel.Attract);
            compare(rig.counted(), 0, "staff count nothing");
        }

        function test_aWrongPinStaysOutside() {
            corners(4);
            typePin("918273");
            tap("pinSubmit");
            tryVerify(() => staff.pinMessage.includes("4"));
            compare(rig.warnings, ["a wrong PIN at the staff panel"]);
            rig.forgetWarnings();
            compare(staff.step, StaffViewModel.Pin);
            compare(staff.typedDigits, 0);
            typePin("28374");
            tap("pinKey-backspace");
            compare(staff.typedDigits, 4);
            verify(!staff.canSubmit, "four digits are no PIN");
            tap("pinSubmit");
            compare(staff.step, StaffViewModel.Pin);
            typePin("46");
            tap("pinSubmit");
            tryCompare(staff, "step", StaffViewModel.Panel);
        }

        function test_aKeyboardLeadsInToo() {
            window.requestActivate();
            tryVerify(() => window.active);
            rig.pressKey(window, Qt.Key_F12);
            compare(app.phase, AppViewModel.Visiting);
            rig.pressKey(window, Qt.Key_F12, Qt.ControlModifier | Qt.ShiftModifier);
            compare(app.phase, AppViewModel.Staff);
            tryVerify(() => staff.canType);
            for (const digit of root.pin)
                rig.pressKey(window, Qt.Key_0 + Number(digit));
            compare(staff.typedDigits, root.pin.length);
            rig.pressKey(window, Qt.Key_Backspace);
            compare(staff.typedDigits, root.pin.length - 1);
            rig.pressKey(window, Qt.Key_0 + Number(root.pin.slice(-1)));
            rig.pressKey(window, Qt.Key_Return);
            tryCompare(staff, "step", StaffViewModel.Panel);
            staff.testScreen();
            rig.pressKey(window, Qt.Key_Escape);
            compare(staff.step, StaffViewModel.Panel);
            rig.pressKey(window, Qt.Key_Escape);
            compare(app.phase, AppViewModel.Attract);
        }

        function test_threeCornersAreTouchesLikeAnyOther() {
            corners(3);
            compare(app.phase, AppViewModel.Visiting);
            tap("emergencyButton");
            compare(app.navigation.page, NavigationViewModel.Emergency);
            corners(4);
            compare(app.phase, AppViewModel.Staff, "from a page as well");
            tap("staffLeave");
        }

        function test_itClosesByItselfAfterThreeMinutes() {
            goIn();
            rig.passSeconds(170);
            touch(window.width / 2, window.height - 60);
            rig.passSeconds(179);
            staff.tick();
            compare(app.phase, AppViewModel.Staff);
            rig.passSeconds(1);
            staff.tick();
            compare(app.phase, AppViewModel.Attract);
            compare(staff.step, StaffViewModel.Closed);
        }

        function warn() {
            rig.passSeconds(161);
            staff.tick();
            compare(staff.secondsLeft, 19);
            waitForRendering(window.contentItem, 50);
        }

        function test_whoeverIsThereIsAskedBeforeItCloses() {
            goIn();
            rig.passSeconds(159);
            staff.tick();
            compare(staff.secondsLeft, 0);
            touch(window.width / 2, window.height - 60);
            warn();
            verify(rig.texts(window).some(text => text.includes("19 秒后离开工作人员面板")));
            tap("extendButton");
            tryCompare(staff, "secondsLeft", 0);
            compare(app.phase, AppViewModel.Staff);
            verify(rig.find(window, "extendButton") === null);

            warn();
            touch(30, 30); // anywhere
            tryCompare(staff, "secondsLeft", 0);
            compare(staff.step, StaffViewModel.Panel);

            warn();
            tap("endVisitButton");
            compare(app.phase, AppViewModel.Attract);
            compare(staff.secondsLeft, 0);
        }

        function test_aKeyGoesOnAndTheKeyboardIsWhereItWas() {
            window.requestActivate();
            tryVerify(() => window.active);
            corners(4);
            tryVerify(() => staff.canType);
            rig.pressKey(window, Qt.Key_2);
            compare(staff.typedDigits, 1);
            warn();
            compare(window.activeFocusItem.objectName, "extendButton");
            rig.pressKey(window, Qt.Key_Shift);
            tryCompare(staff, "secondsLeft", 0);
            compare(staff.typedDigits, 1);
            rig.pressKey(window, Qt.Key_8);
            compare(staff.typedDigits, 2);
        }

        function test_theScreenTestShowsEachColourAndWhereFingersPassed() {
            goIn();
            tap("staffScreenTest");
            for (const colour of Theme.testColors) {
                verify(Qt.colorEqual(grabImage(window.contentItem).pixel(5, 5), colour), colour);
                tap("staffNextPicture");
            }
            const grid = rig.find(window, "staffTouchGrid");
            compare(grid.touched, 0);
            touch(30, 30);
            touch(30, 30);
            touch(window.width - 30, window.height - 30);
            compare(grid.touched, 2);
            compare(app.phase, AppViewModel.Staff, "corners lead nowhere from here");
            tap("staffBack");
            compare(staff.step, StaffViewModel.Panel);
        }

        function test_theAttractLoopIsShownFromItsBeginning() {
            goIn();
            tap("staffAttract");
            verify(rig.find(window, "staffAttractLoop") !== null);
            compare(app.attract.index, 0);
            verify(app.attract.count > 0);
            touch(window.width / 2, window.height / 2);
            compare(staff.step, StaffViewModel.AttractLook, "a touch on the loop begins no visit");
            tap("staffBack");
            compare(staff.step, StaffViewModel.Panel);
        }

        function test_aCodeIsTypedOnThePad() {
            goIn();
            tap("staffEnrol");
            compare(staff.step, StaffViewModel.Enrolment);
            for (const key of "BW345CX54BW5PFS4BBR")
                tap("enrolKey-" + key);
            verify(!staff.enrolment.canGoOn);
            compare(staff.enrolment.code, "BW345-CX54B-W5PFS-4BBR_");
            tap("enrolKey-backspace");
            tap("enrolKey-R");
            tap("enrolKey-K");
            compare(staff.enrolment.code, "BW345-CX54B-W5PFS-4BBRK");
            verify(!staff.enrolment.canGoOn, "there is no address yet");
            tap("enrolAddress");
            for (const key of "hub.example")
                tap("enrolKey-" + key);
            compare(staff.enrolment.address, "https://hub.example");
            tap("enrolGoOn");
            compare(staff.enrolment.stage, StaffEnrolmentViewModel.Confirming);
            tap("enrolTakeBack");
            compare(staff.enrolment.stage, StaffEnrolmentViewModel.Typing);
            tap("staffBack");
            compare(staff.step, StaffViewModel.Panel);
        }

        function test_volumeAndBrightnessGoStepByStep() {
            goIn();
            tap("staffLevels");
            compare(app.care.dimming, 0);
            tap("levelVolume-less");
            tap("levelVolume-less");
            compare(staff.levels.volume, 80);
            tap("levelNight");
            verify(staff.levels.hasNight);
            const hour = staff.levels.nightFrom;
            tap("levelNightFrom-more");
            verify(staff.levels.nightFrom !== hour);
            tap("levelNightBrightness-more");
            compare(staff.levels.nightBrightness, 50);
            tap("levelsTakeBack");
            compare(staff.levels.volume, 100);
            verify(!staff.levels.hasNight && !staff.levels.isChosen);
        }

        function test_theProgramRestartsAtTheSecondTouch() {
            goIn();
            tap("staffRestart");
            compare(restarts.count, 0);
            verify(staff.outcome.isRestartAsked);
            tap("staffStick");
            verify(!staff.outcome.isRestartAsked, "another button takes it back");
            tap("staffRestart");
            tap("staffRestart");
            compare(restarts.count, 1);
        }

        function checkPage(where: string) {
            waitForRendering(window.contentItem, 50);
            const controls = rig.controls(window);
            verify(controls.length > 0, where);
            for (const control of controls) {
                verify(rig.accessibleName(control).length > 0, where + ": a control without a name " + control.objectName);
                verify(control.width >= Theme.touchTarget - 1 && control.height >= Theme.touchTarget - 1, where + ": too small " + control.objectName);
            }
            compare(rig.cutTexts(window), [], where);
            compare(rig.overlaps(window), [], where);
            if (app.language === "en")
                compare(rig.texts(window).filter(text => /[\u4e00-\u9fff]/.test(text) && text !== "简体中文"), [], where + " in English");
        }

        function test_everythingIsNamedLargeEnoughAndWhole_data() {
            const rows = [];
            const add = (language, width, height) => rows.push({tag: language + " on " + width + "x" + height, language: language, width: width, height: height});
            for (const language of ["zh-Hans", "en"]) {
                add(language, 1080, 1920);
                add(language, 1920, 1080);
            }
            // The longer words are enough for what is left.
            for (const [width, height] of [[1920, 540], [800, 1280], [1280, 800], [390, 844]])
                add("en", width, height);
            return rows;
        }
        function test_everythingIsNamedLargeEnoughAndWhole(data) {
            shape(data.width, data.height);
            corners(4);
            tap("staffLanguage-" + data.language);
            checkPage("the pad");
            warn();
            checkPage("the question on the pad");
            tap("extendButton");
            tryCompare(staff, "secondsLeft", 0);
            typePin(root.pin);
            tap("pinSubmit");
            tryCompare(staff, "step", StaffViewModel.Panel);
            tap("staffSync");
            checkPage("the panel");
            tap("staffEnrol");
            checkPage("the enrolment");
            for (const key of "BW345CX54BW5PFS4BBRK")
                staff.enrolment.type(key);
            tap("enrolAddress");
            checkPage("the address");
            for (const key of "hub.example:8480")
                staff.enrolment.type(key);
            scrollTo("enrolGoOn");
            tap("enrolGoOn");
            compare(staff.enrolment.stage, StaffEnrolmentViewModel.Confirming);
            checkPage("the question");
            scrollTo("staffBack");
            tap("staffBack");
            tap("staffLevels");
            staff.levels.setNight(true);
            checkPage("the levels");
            scrollTo("staffBack");
            tap("staffBack");
            tap("staffScreenTest");
            checkPage("the screen test");
        }
    }
}
