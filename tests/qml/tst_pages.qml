// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Huhang.Theme
import Huhang.Controls
import Huhang.Shell
import Huhang.ViewModels

/// A visitor at the real screen: every page by touch, in both languages and both shapes.
Item {
    id: root

    Main {
        id: window

        app: rig.app
        visible: true
    }

    Component {
        id: dots

        ProgressDots {}
    }
    Component {
        id: notes

        // One text on another; a sheet over the whole window may come between them.
        Item {
            id: pile

            property bool isCovered: false

            width: window.width
            height: window.height

            AppText {
                text: "below"
            }
            Rectangle {
                anchors.fill: parent
                visible: pile.isCovered
                color: Theme.scrim
            }
            AppText {
                text: "above"
            }
        }
    }

    SignalSpy {
        id: uses

        target: rig.app
        signalName: "controlUsed"
    }

    TestCase {
        id: visitor

        readonly property AppViewModel app: rig.app
        readonly property NavigationViewModel navigation: rig.app.navigation

        property point lastTouch: Qt.point(0, 0)

        name: "Pages"
        when: windowShown

        function initTestCase() {
            rig.watch(window);
            waitForRendering(window.contentItem);
            // Before anybody touches the screen.
            tryVerify(() => window.pages?.status === Component.Ready, 5000, "the pages of a visit were read");
        }

        function init() {
            shape(shapes()[0]);
            app.endVisit();
            wait(0);
            rig.giveContentBack();
            wait(0);
            rig.forgetWarnings();
            tap("attractArea");
            tryCompare(app, "phase", AppViewModel.Visiting);
            tryVerify(() => rig.find(window, "homeTile-guides") !== null);
        }

        function cleanup() {
            compare(rig.warnings, [], "warnings of Qt and QML");
        }

        /// Screens that kiosks are made with. Those without a sample of languages are looked at in all of them.
        function shapes(): var {
            const sample = ["zh-Hans", "en", "ru", "ar"];
            return [
                {tag: "totem", width: 1080, height: 1920},
                {tag: "wide", width: 1920, height: 1080},
                {tag: "strip", width: 1920, height: 540, sample: sample},
                {tag: "tablet", width: 800, height: 1280, sample: sample},
                {tag: "tablet lying", width: 1280, height: 800, sample: sample},
                {tag: "phone", width: 390, height: 844, sample: sample},
                // Twice the wide one, and slow to draw.
                {tag: "4K", width: 3840, height: 2160, sample: ["en", "ar"]}
            ];
        }

        function shape(size: var) {
            window.width = size.width;
            window.height = size.height;
            tryCompare(Theme, "windowWidth", size.width);
            tryCompare(Theme, "windowHeight", size.height);
            wait(0);
        }

        /// Every row of `rows` on every screen.
        function onEveryShape(rows: var): var {
            return [].concat(...shapes().map(size => rows.map(row => Object.assign({}, row, {tag: row.tag + " on " + size.tag, shape: size}))));
        }

        /// `look` in the languages and text sizes that this screen is looked at in; what it finds wrong is told at once.
        function inEveryLook(size: var, look: var) {
            const all = [];
            for (let i = 0; i < app.languages.count; ++i)
                all.push(app.languages.valueAt(i, "code"));
            const sizes = [AccessibilityViewModel.Largest, AccessibilityViewModel.Large, AccessibilityViewModel.Standard];
            const wrong = [];
            for (const language of size.sample ?? all) {
                app.setLanguage(language);
                for (const textSize of size.sample ? [sizes[0], sizes[2]] : sizes) {
                    app.accessibility.textSize = textSize;
                    waitForRendering(window.contentItem, 50);
                    for (const found of look())
                        wrong.push(language + ", text size " + textSize + ": " + found);
                }
            }
            verify(wrong.length === 0, wrong.length + " flaws\n" + wrong.slice(0, 12).join("\n"));
        }

        /// What a design studio would not let pass.
        function flaws(): var {
            return [].concat(flawedControls(), rig.cutTexts(window).map(text => "cut: " + text), rig.overlaps(window));
        }

        function flawedControls(): var {
            const controls = rig.controls(window);
            const told = control => "control " + control + " " + control.objectName + " \"" + rig.accessibleName(control) + "\" ";
            const wrong = controls.length > 0 ? [] : ["no control"];
            for (const control of controls) {
                if (rig.accessibleName(control).length === 0)
                    wrong.push(told(control) + "has no name");
                if (control.width < Theme.touchTarget - 1 || control.height < Theme.touchTarget - 1)
                    wrong.push(told(control) + "is only " + control.width + " x " + control.height);
            }
            return wrong;
        }

        /// Scrolls as a visitor would, so that a finger reaches the item.
        function bringIntoView(item: Item) {
            for (let above = item.parent; above; above = above.parent) {
                if (above.contentHeight === undefined || above.contentY === undefined || above.contentItem === undefined)
                    continue;
                const top = item.mapToItem(above.contentItem, 0, 0).y;
                const most = Math.max(0, above.contentHeight - above.height);
                above.contentY = Math.max(0, Math.min(most, top - above.height / 3));
            }
        }

        function item(name: string): Item {
            tryVerify(() => rig.find(window, name) !== null, 2000, "no visible item " + name);
            return rig.find(window, name);
        }

        function touch(at: point) {
            touchEvent(window.contentItem).press(0, window.contentItem, at.x, at.y).commit();
            touchEvent(window.contentItem).release(0, window.contentItem, at.x, at.y).commit();
        }

        function tapAt(target: Item) {
            // On the window: the item may be gone when the finger goes up.
            const at = target.mapToItem(window.contentItem, target.width / 2, target.height / 2);
            touch(at);
        }

        function tap(name: string) {
            const target = item(name);
            bringIntoView(target);
            waitForRendering(window.contentItem, 50);
            // A finger that comes back to one place at once would be half of a double touch.
            const at = target.mapToItem(window.contentItem, target.width / 2, target.height / 2);
            if (Math.hypot(at.x - lastTouch.x, at.y - lastTouch.y) < 100)
                wait(310);
            tapAt(target);
            lastTouch = at;
            wait(0);
        }

        function go(route: var) {
            for (const name of route)
                tap(name);
        }

        /// The texts of the screen once nothing appears any more, such as the cue that more is below.
        function textsAtRest(): var {
            let last = null;
            let texts = rig.texts(window);
            tryVerify(() => {
                last = texts;
                wait(100);
                texts = rig.texts(window);
                return texts.join() === last.join();
            });
            return texts;
        }

        /// Checklists and self-checks come before it.
        function firstGuide(): string {
            for (let i = 0; i < app.guides.count; ++i)
                if (app.guides.valueAt(i, "guideId"))
                    return app.guides.valueAt(i, "guideId");
            return "";
        }

        /// The rounds over all quizzes come before it, and the stories.
        function firstQuizOfATopic(): string {
            for (let i = 0; i < app.quizzes.count; ++i)
                if (!app.quizzes.valueAt(i, "isRound") && !app.quizzes.valueAt(i, "isScenario"))
                    return app.quizzes.valueAt(i, "quizId");
            return "";
        }

        /// Chooses the first options, as many as an answer takes.
        function answer() {
            for (let row = 0; row < app.quiz.options.count && !app.quiz.isAnswered && !app.quiz.canCheck; ++row)
                if (app.quiz.options.valueAt(row, "answerState") === QuizOptionModel.Open)
                    app.quiz.choose(row);
            app.quiz.check();
        }

        function answerByTouch() {
            for (let row = 0; row < app.quiz.options.count && !app.quiz.isAnswered && !app.quiz.canCheck; ++row)
                tap("quizOption-" + row);
            if (!app.quiz.isAnswered)
                tap("quizCheck");
        }

        function answerAndGoOn() {
            answerByTouch();
            tap("quizNext");
        }

        /// The first question of that kind in a quiz with long texts.
        function openQuestion(kind: int) {
            navigation.open(NavigationViewModel.Quiz, "companies-and-projects");
            while (app.quiz.kind !== kind) {
                answer();
                app.quiz.next();
            }
        }

        function pages(): var {
            const guide = "guideTile-" + firstGuide();
            const notice = "noticeTile-" + app.notices.valueAt(0, "noticeId");
            const quiz = "quizTile-" + firstQuizOfATopic();
            const course = ["homeTile-quizzes", "coursesTile", "courseTile-project-staff"];
            return [
                {tag: "home", route: [], page: NavigationViewModel.Home, shows: () => app.home.featured.valueAt(0, "title")},
                {tag: "guides", route: ["homeTile-guides"], page: NavigationViewModel.Guides, shows: () => app.guides.valueAt(1, "title")},
                {tag: "guide", route: ["homeTile-guides", guide], page: NavigationViewModel.Guide, shows: () => app.guide.summary},
                {tag: "countries", route: ["homeTile-countries"], page: NavigationViewModel.Countries, shows: () => app.countries.valueAt(0, "name")},
                {tag: "country", route: ["homeTile-countries", "searchKey-T", "searchKey-H", "searchKey-A", "countryTile-TH"], page: NavigationViewModel.Country, shows: () => app.country.emergency.valueAt(0, "numbers")},
                {tag: "notices", route: ["homeTile-notices"], page: NavigationViewModel.Notices, shows: () => app.notices.valueAt(0, "title")},
                {tag: "notice", route: ["homeTile-notices", notice], page: NavigationViewModel.Notice, shows: () => app.notice.facts[0]},
                {tag: "quizzes", route: ["homeTile-quizzes"], page: NavigationViewModel.Quizzes, shows: () => app.quizzes.valueAt(0, "title")},
                {tag: "quiz", route: ["homeTile-quizzes", quiz], page: NavigationViewModel.Quiz, shows: () => app.quiz.options.valueAt(0, "text")},
                {tag: "scenario", route: ["homeTile-quizzes", "scenarioTile-call-from-12308"], page: NavigationViewModel.Scenario, shows: () => app.scenario.text},
                {tag: "self-check", route: ["homeTile-guides", "scenarioTile-apec-card-check"], page: NavigationViewModel.Scenario, shows: () => app.scenario.choices[0]},
                {tag: "checklist", route: ["homeTile-guides", "checklistTile-before-departure"], page: NavigationViewModel.Checklist, shows: () => app.checklist.items.valueAt(0, "text")},
                {tag: "courses", route: ["homeTile-quizzes", "coursesTile"], page: NavigationViewModel.Courses, shows: () => app.courses.valueAt(0, "title")},
                {tag: "course", route: course, page: NavigationViewModel.Course, shows: () => app.course.lessons.valueAt(0, "title")},
                {tag: "lesson", route: [...course, "lessonRow-papers"], page: NavigationViewModel.Lesson, shows: () => app.lesson.points[0]},
                {tag: "trainer's sheet", route: [...course, "courseTrainerNote"], page: NavigationViewModel.TrainerNote, shows: () => app.course.trainerNotes[0]},
                {tag: "emergency", route: ["emergencyButton"], page: NavigationViewModel.Emergency, shows: () => "+86-10-12308"},
                {tag: "takeaway", route: ["emergencyButton", "takeawayButton"], page: NavigationViewModel.Takeaway, shows: () => app.takeaway.lines[0]}
            ];
        }

        function test_aPageOpensByTouchShowsItsContentAndGoesBack_data() {
            return pages();
        }
        function test_aPageOpensByTouchShowsItsContentAndGoesBack(data) {
            go(data.route);
            compare(navigation.page, data.page);
            tryVerify(() => rig.texts(window).includes(data.shows()), 2000, "the page shows " + data.shows());
            if (data.route.length === 0)
                return;
            tap("backButton");
            while (navigation.canGoBack) {
                verify(navigation.page !== data.page && navigation.page !== NavigationViewModel.Home);
                tap("backButton");
            }
            compare(navigation.page, NavigationViewModel.Home);
        }

        function test_theEmergencyPageIsOneTouchAwayFromEveryPage_data() {
            return pages();
        }
        function test_theEmergencyPageIsOneTouchAwayFromEveryPage(data) {
            go(data.route);
            tap("emergencyButton");
            compare(navigation.page, NavigationViewModel.Emergency);
            verify(item("hotline-0").text.includes("12308"));
        }

        function test_theLanguageChangesEveryText_data() {
            return pages();
        }
        function test_theLanguageChangesEveryText(data) {
            go(data.route);
            const before = textsAtRest();
            go(["languagesButton", "languageButton-en"]);
            compare(app.language, "en");
            compare(app.panel, AppViewModel.None);
            compare(navigation.page, data.page);
            // But for the names of an app and an account, which have no other.
            const isChinese = name => /[\u4e00-\u9fff]/.test(name.replace(/中国领事|领事直通车/g, ""));
            // Rows that were replaced go with the next turn of the event loop.
            tryVerify(() => !rig.controls(window).some(control => isChinese(rig.accessibleName(control))));
            verify(rig.texts(window).some(text => !before.includes(text)), "texts changed");
            go(["languagesButton", "languageButton-zh-Hans"]);
            tryVerify(() => rig.texts(window).every(text => before.includes(text)), 2000, "back in the first language");
        }

        function test_everythingHasItsPlace_data() {
            return onEveryShape(pages());
        }
        function test_everythingHasItsPlace(data) {
            go(data.route);
            shape(data.shape);
            inEveryLook(data.shape, flaws);
        }

        /// Whether it is seen without scrolling, but for its margin above what fades under the cue that more follows.
        function isInFirstView(target: Item): bool {
            let view = target.parent;
            while (view.contentY === undefined || !view.clip)
                view = view.parent;
            const cue = Array.from(view.parent.children).find(child => child.visible && child.hasMore === true);
            const top = target.mapToItem(view, 0, 0).y;
            return view.contentY === 0 && top >= 0 && top + target.height - Theme.gap <= (cue ? cue.y : view.height);
        }

        /// What is not seen at once of a country's numbers; of four services, in the largest letters and in large ones within
        /// reach only the first two find room.
        function hiddenNumbers(numbers: EmergencyNumberModel): var {
            const areFew = numbers.count > 3 || app.accessibility.textSize === AccessibilityViewModel.Largest || Theme.isLowReach && Theme.isLargeText;
            const hidden = [];
            for (let i = 0; i < (areFew ? Math.min(2, numbers.count) : numbers.count); ++i) {
                const name = "number-" + numbers.valueAt(i, "service");
                const plate = rig.find(window, name);
                if (plate === null || !isInFirstView(plate))
                    hidden.push(name + " is not in the first view");
            }
            return hidden;
        }

        function whomToCall(): var {
            const hotline = () => Theme.isLowReach || isInFirstView(item("hotline-0")) ? [] : ["12308 is not in the first view"];
            return [
                {tag: "country", page: NavigationViewModel.Country, hidden: () => hiddenNumbers(app.country.emergency)},
                {tag: "emergency", page: NavigationViewModel.Emergency, hidden: () => [].concat(hiddenNumbers(app.emergency.numbers), hotline(), flaws())}
            ];
        }

        function test_whomToCallInACountryIsSeenAtOnce_data() {
            return onEveryShape(whomToCall());
        }
        function test_whomToCallInACountryIsSeenAtOnce(data) {
            shape(data.shape);
            navigation.open(data.page, "TH");
            inEveryLook(data.shape, data.hidden);
            if (!Theme.canReachLow)
                return;
            app.accessibility.lowReach = true;
            inEveryLook(Object.assign({}, data.shape, {sample: ["fr", "ru"]}), data.hidden);
        }

        function test_everyCountrysNumbersHaveRoom_data() {
            return onEveryShape([{tag: "numbers"}]);
        }
        function test_everyCountrysNumbersHaveRoom(data) {
            shape(data.shape);
            // Up to three numbers for each of four services; a long name; none at all.
            for (const code of ["KE", "VC", "ET"]) {
                navigation.open(NavigationViewModel.Country, code);
                inEveryLook(Object.assign({}, data.shape, {sample: ["ru"]}), () => [].concat(Theme.isStrip && Theme.isLargeText ? [] : hiddenNumbers(app.country.emergency), flaws()));
            }
        }

        function test_whatIsInAnotherLanguageSaysSo() {
            navigation.open(NavigationViewModel.Country, "TH");
            compare(rig.find(window, "languageNote"), null);
            app.setLanguage("fr");
            compare(item("languageNote").text, app.country.fallbackNote);
            verify(isInFirstView(item("languageNote")));
        }

        function test_whoFindsNoCountryFindsTheHotline_data() {
            return onEveryShape([{tag: "usual"}, {tag: "within reach", lowReach: true}]).filter(row => !row.lowReach || row.shape.tag === "totem");
        }
        function test_whoFindsNoCountryFindsTheHotline(data) {
            shape(data.shape);
            app.accessibility.lowReach = data.lowReach ?? false;
            navigation.open(NavigationViewModel.Countries);
            app.countries.query = "xyz";
            inEveryLook(data.shape, () => {
                // Within reach the head over the page says the number, and large letters fill the rest.
                const isFull = Theme.isLowReach && app.accessibility.textSize === AccessibilityViewModel.Largest;
                return [].concat(isFull || isInFirstView(item("findHelp")) ? [] : ["the button is not in the first view"], flaws());
            });
            verify(rig.accessibleName(item("findHelp")).includes("12308"));
            tap("findHelp");
            compare(navigation.page, NavigationViewModel.Emergency);
        }

        function test_withinReachCountriesStandInWholeRows() {
            app.accessibility.lowReach = true;
            navigation.open(NavigationViewModel.Countries);
            inEveryLook({sample: ["zh-Hans", "ru", "ar"]}, () => {
                const whole = rig.controls(window).filter(control => control.objectName.startsWith("countryTile-") && isInFirstView(control));
                return [].concat(whole.length >= Theme.rowColumns ? [] : ["only " + whole.length + " countries"], flaws());
            });
            const first = app.countries.valueAt(0, "code");
            tap("moreCue");
            tryVerify(() => rig.find(window, "countryTile-" + first) === null || !isInFirstView(item("countryTile-" + first)), 2000, "the next rows came");
        }

        /// A guide with a film, for a visitor who does not mind motion.
        function openFilm(): Item {
            app.accessibility.reduceMotion = false;
            go(["homeTile-guides", "guideTile-" + firstGuide()]);
            const button = item("filmButton");
            bringIntoView(button);
            waitForRendering(window.contentItem, 50);
            return button;
        }

        function test_aFilmHasItsPlaceInAGuide_data() {
            return onEveryShape([{tag: "film"}]);
        }
        function test_aFilmHasItsPlaceInAGuide(data) {
            openFilm();
            shape(data.shape);
            inEveryLook(Object.assign({}, data.shape, {sample: ["zh-Hans", "en"]}), flaws);
        }

        function test_aFilmSpeaksPausesAndEndsWithThePage() {
            rig.letFilmsPlay(true);
            openFilm();
            tap("filmButton");
            tryVerify(() => app.guide.films.isShowing, 10000, "the film plays");
            tryVerify(() => rig.find(window, "subtitle") !== null, 5000, "it speaks");
            for (const size of shapes()) {
                shape(size);
                bringIntoView(item("filmButton"));
                for (const textSize of [AccessibilityViewModel.Largest, AccessibilityViewModel.Standard]) {
                    app.accessibility.textSize = textSize;
                    waitForRendering(window.contentItem, 50);
                    compare(flaws(), [], size.tag);
                    const words = rig.find(window, "subtitle");
                    if (words !== null) {
                        const plate = words.parent.mapToItem(item("filmButton"), 0, 0);
                        const film = item("filmButton").width / Theme.filmAspect;
                        verify(plate.y > (textSize === AccessibilityViewModel.Largest ? film : film / 2) - 1, "the subtitle leaves the film to be seen on " + size.tag);
                    }
                }
            }
            tap("filmButton");
            verify(app.guide.films.isPaused);
            tap("filmButton");
            verify(!app.guide.films.isPaused);
            tap("homeButton");
            compare(app.guide.films.current, "");
            rig.letFilmsPlay(false);
            // What the decoder of a machine without a graphics card writes.
            compare(rig.warnings.filter(one => one.includes(".qml")), []);
            rig.forgetWarnings();
        }

        function test_whoWishesLessMotionReadsTheFilm() {
            openFilm();
            tap("accessibilityButton");
            tap("reduceMotion");
            tap("sheetClose");
            compare(rig.find(window, "filmButton"), null);
            verify(item("filmWords").text.includes("+86-10-65612308"));
        }

        function test_theChoicesOverAPageAreForEverybody_data() {
            return onEveryShape([
                {tag: "languages", panel: AppViewModel.Languages},
                {tag: "accessibility", panel: AppViewModel.Accessibility}
            ]);
        }
        function test_theChoicesOverAPageAreForEverybody(data) {
            shape(data.shape);
            app.panel = data.panel;
            inEveryLook(data.shape, flaws);
            tap("sheetClose");
            compare(app.panel, AppViewModel.None);
        }

        function test_theIdleWarningHasRoomOnEveryScreen_data() {
            return onEveryShape([{tag: "idle warning"}]);
        }
        function test_theIdleWarningHasRoomOnEveryScreen(data) {
            shape(data.shape);
            rig.passSeconds(45);
            tryCompare(app, "phase", AppViewModel.IdleWarning);
            inEveryLook(data.shape, flaws);
        }

        function test_thereIsRoomWhileAFrameMovesOverTheScreen_data() {
            return shapes().map(size => Object.assign({}, size, {sample: ["en", "ru", "ar"]}));
        }
        function test_thereIsRoomWhileAFrameMovesOverTheScreen(data) {
            shape(data);
            app.accessibility.scanPace = AccessibilityViewModel.Slow;
            // The page with most in its rail and its bars.
            navigation.open(NavigationViewModel.Emergency);
            inEveryLook(data, flaws);
        }

        function test_theQuizHasRoomForAnExplanationAndAScore_data() {
            const quiz = pages().find(page => page.tag === "quiz").route;
            const exam = [...pages().find(page => page.tag === "course").route, "courseExam"];
            return onEveryShape([{tag: "explanation", route: quiz, answers: 1}, {tag: "score", route: quiz, answers: 0},
                                 {tag: "exam", route: exam, answers: 0}]);
        }
        function test_theQuizHasRoomForAnExplanationAndAScore(data) {
            go(data.route);
            while (!app.quiz.isFinished && (data.answers === 0 || !app.quiz.isAnswered)) {
                answer();
                if (data.answers === 0)
                    app.quiz.next();
            }
            shape(data.shape);
            inEveryLook(data.shape, flaws);
        }

        function test_everyKindOfQuestionHasItsPlace_data() {
            return onEveryShape([
                {tag: "several right", open: () => openQuestion(QuizViewModel.Multiple)},
                {tag: "an order", open: () => openQuestion(QuizViewModel.Order)},
                {tag: "for families", open: () => navigation.open(NavigationViewModel.Quiz, "family")}
            ]);
        }
        function test_everyKindOfQuestionHasItsPlace(data) {
            const few = Object.assign({}, data.shape, {sample: ["zh-Hans", "en", "ru"]});
            shape(data.shape);
            data.open();
            inEveryLook(few, flaws);
            app.quiz.choose(app.quiz.options.count - 1);
            answer();
            inEveryLook(few, flaws);
            if (!app.quiz.isFamily)
                return;
            while (!app.quiz.isFinished) {
                answer();
                app.quiz.next();
            }
            inEveryLook(few, flaws);
        }

        function test_theLoopThatPassersBySeeHasItsPlace_data() {
            return onEveryShape([{tag: "attract loop"}]);
        }
        function test_theLoopThatPassersBySeeHasItsPlace(data) {
            app.endVisit();
            tryCompare(app, "phase", AppViewModel.Attract);
            shape(data.shape);
            const wrong = [];
            for (const language of ["zh-Hans", "en"]) {
                app.setLanguage(language);
                for (let i = 0; i < app.attract.count; ++i) {
                    rig.previewAttract(i);
                    waitForRendering(window.contentItem, 50);
                    for (const found of [].concat(rig.cutTexts(window).map(text => "cut: " + text), rig.overlaps(window)))
                        wrong.push(language + ", item " + (i + 1) + ": " + found);
                }
            }
            verify(wrong.length === 0, wrong.length + " flaws\n" + wrong.slice(0, 12).join("\n"));
        }

        function test_whatLiesOnSomethingElseIsFound() {
            compare(rig.overlaps(window), []);
            const pile = createTemporaryObject(notes, window.contentItem);
            verify(rig.overlaps(window).some(found => /"below".* under .*"above"/.test(found)), rig.overlaps(window).join("\n"));
            pile.isCovered = true;
            compare(rig.overlaps(window), [], "nothing shows through a sheet");
        }

        function test_aLongSequenceTakesNoMoreDotsThanThereIsRoomFor() {
            const few = createTemporaryObject(dots, root, {count: Theme.mostDots});
            const many = createTemporaryObject(dots, root, {count: 16});
            for (let i = 0; i < 16; ++i) {
                many.index = i;
                tryCompare(many, "width", few.width);
                compare(Array.from(many.children).filter(dot => dot.isHere === true).length, 1, "one is here");
            }
        }

        function test_nothingIsTooSmallForAFingerOrAnEye_data() {
            return shapes();
        }
        function test_nothingIsTooSmallForAFingerOrAnEye(data) {
            shape(data);
            verify(Theme.touchTarget >= 44, "fingers: " + Theme.touchTarget);
            for (const size of ["textLeast", "textNote", "textBody", "textLead", "textHeading", "textTitle", "textHero"])
                verify(Theme[size] >= 14, size + ": " + Theme[size]);
        }

        function test_theAccessibilityButtonIsAtOnePlaceOnEveryPage() {
            const places = [];
            for (const page of pages()) {
                navigation.home();
                go(page.route);
                const at = item("accessibilityButton").mapToItem(null, 0, 0);
                places.push(at.x + " " + at.y);
            }
            compare(places.filter(place => place !== places[0]), []);
        }

        function test_thePageIsReadAloudUntilItIsLeft() {
            navigation.open(NavigationViewModel.Emergency);
            tap("readAloudButton");
            // A machine without sound says so; the bar is the same.
            tryVerify(() => app.speech.state === SpeechViewModel.Speaking || app.speech.state === SpeechViewModel.Unable, 10000);
            if (app.speech.state === SpeechViewModel.Speaking) {
                verify(app.speech.spokenItem !== null);
                for (const name of ["speechPause", "speechReplay", "speechSlower"])
                    verify(item(name).height >= Theme.touchTarget, name);
            }
            tryVerify(() => rig.cutTexts(window).length === 0, 2000, rig.cutTexts(window).join());
            tap("homeButton");
            tryCompare(app.speech, "state", SpeechViewModel.Off);
            // What the sound system of a machine without sound writes.
            compare(rig.warnings.filter(one => one.includes(".qml")), []);
            rig.forgetWarnings();
        }

        function test_aVisitorSetsTheScreenByTouchAndTheNextOneDoesNotFindIt() {
            const usual = [Theme.textBody, String(Theme.paper)];
            go(["accessibilityButton", "textSize-2", "highContrast", "lowReach", "leftHanded", "sheetClose"]);
            compare(Theme.textBody, 2 * usual[0]);
            verify(String(Theme.paper) !== usual[1]);
            verify(Theme.isLowReach && Theme.leftHanded);
            app.endVisit();
            wait(0);
            compare([Theme.textBody, String(Theme.paper)], usual);
            verify(!Theme.isLowReach && !Theme.leftHanded);
        }

        function test_theChoicesGoBackToTheUsualOnes() {
            go(["accessibilityButton", "textSize-1", "highContrast", "resetWishes"]);
            compare(app.accessibility.textSize, AccessibilityViewModel.Standard);
            verify(!app.accessibility.highContrast);
        }

        function test_everythingToTouchIsInReachOfSomebodyWhoSits_data() {
            return pages();
        }
        function test_everythingToTouchIsInReachOfSomebodyWhoSits(data) {
            go(data.route);
            app.accessibility.lowReach = true;
            waitForRendering(window.contentItem, 50);
            const highest = window.height * 0.55 - 1;
            for (const control of rig.controls(window)) {
                // What is scrolled out of a list is cut off at the list's edge.
                if (control.mapToItem(null, 0, control.height).y > highest)
                    verify(control.mapToItem(null, 0, 0).y >= highest || isScrolled(control), rig.accessibleName(control));
            }
            for (const name of ["accessibilityButton", "emergencyButton"])
                verify(item(name).mapToItem(null, 0, 0).y > highest, name);
        }

        function isScrolled(control: Item): bool {
            for (let above = control.parent; above; above = above.parent)
                if (above.contentY !== undefined && above.clip)
                    return above.mapToItem(null, 0, 0).y >= window.height * 0.55 - 1;
            return false;
        }

        function test_theBarOfATotemIsInReachOfAWheelchair() {
            go(["homeTile-guides"]);
            for (const name of ["backButton", "homeButton", "emergencyButton"])
                verify(item(name).mapToItem(null, 0, 0).y > window.height * 0.4, name);
        }

        function test_aCountryIsFoundByTheLettersOnTheScreen_data() {
            return [
                {tag: "pinyin", keys: "TAIGUO", code: "TH"},
                {tag: "initials", keys: "TG", code: "TH"},
                {tag: "English", keys: "THAI", code: "TH"},
                {tag: "other country", keys: "RIBEN", code: "JP"}
            ];
        }
        function test_aCountryIsFoundByTheLettersOnTheScreen(data) {
            go(["homeTile-countries"]);
            for (const letter of data.keys)
                tap("searchKey-" + letter);
            compare(app.countries.query, data.keys.toLowerCase());
            tap("countryTile-" + data.code);
            compare(navigation.page, NavigationViewModel.Country);
            compare(app.country.code, data.code);
        }

        function test_aCountryIsFoundByHanzi() {
            go(["homeTile-countries"]);
            app.countries.query = "泰";
            item("countryTile-TH");
            compare(item("searchField").text, "泰");
        }

        function test_lettersCanBeTakenBackAndTheFieldEmptied() {
            go(["homeTile-countries", "searchKey-X", "searchKey-Z", "searchKey-Q"]);
            compare(app.countries.count, 0);
            tap("searchKey-backspace");
            compare(app.countries.query, "xz");
            tap("searchClear");
            compare(app.countries.query, "");
            verify(app.countries.count > 20);
        }

        function test_guidesAreFoundByTopicAndByReader() {
            go(["homeTile-guides"]);
            const all = app.guides.count;
            tap("topic-documents");
            const documents = app.guides.count;
            verify(documents > 0 && documents < all);
            for (let row = 0; row < documents; ++row)
                compare(app.guides.valueAt(row, "situation"), "documents");
            tap("topic-");
            tap("reader-crews");
            verify(app.guides.count < all);
            compare(app.guides.valueAt(0, "guideId"), "fishing-crews");
            verify(item("reader-crews").chosen);
            tap("guideTile-fishing-crews");
            compare(navigation.page, NavigationViewModel.Guide);
            app.endVisit();
            compare([app.guides.topic, app.guides.reader, app.guides.count], ["", "", all]);
        }

        function test_aContinentStaysChosenHoweverOftenItIsTouched() {
            go(["homeTile-countries"]);
            const everywhere = app.countries.count;
            tap("continent-africa");
            const count = app.countries.count;
            verify(count > 0 && count < everywhere);
            tap("continent-africa");
            compare(app.countries.count, count);
            verify(item("continent-africa").chosen);
            verify(!item("continent-").chosen);
        }

        /// How much the words on a control stand out, whatever fades them or what they lie on.
        function leastContrast(control: Item): real {
            const ground = control.isFlat ? Theme.paper : control.fill;
            const over = (share, above, below) => Qt.rgba(above.r * share + below.r * (1 - share), above.g * share + below.g * (1 - share), above.b * share + below.b * (1 - share), 1);
            const look = (part, opacity, below) => {
                const shown = opacity * part.opacity;
                if (!part.visible || part.width === 0)
                    return [];
                if (part.font && part.text)
                    return [Contrast.ratio(over(shown, part.color, below), below)];
                const mine = part.radius === undefined || part.color.a === 0 ? below : over(shown, part.color, below);
                return [].concat(...Array.from(part.children).map(child => look(child, shown, mine)));
            };
            return Math.min(...look(control.contentItem, control.opacity, ground));
        }

        function everyAnswerStaysLegible() {
            for (const isHigh of [false, true]) {
                app.accessibility.highContrast = isHigh;
                for (let row = 0; row < app.quiz.options.count; ++row) {
                    const contrast = leastContrast(item("quizOption-" + row));
                    verify(contrast >= 7, "answer " + row + " only " + contrast.toFixed(2) + (isHigh ? " in high contrast" : ""));
                }
            }
            app.accessibility.highContrast = false;
        }

        function test_aQuizAnswerIsExplained_data() {
            return [{tag: "right", isRight: true}, {tag: "wrong", isRight: false}];
        }
        function test_aQuizAnswerIsExplained(data) {
            app.setLanguage("en");
            go(pages().find(page => page.tag === "quiz").route);
            compare(app.quiz.explanation, "");
            // The right option is known only after an answer: look, then begin again.
            app.quiz.choose(0);
            let right = 0;
            for (let option = 0; option < app.quiz.options.count; ++option)
                if (app.quiz.options.valueAt(option, "answerState") === QuizOptionModel.Right)
                    right = option;
            app.quiz.restart();
            wait(0);
            tap("quizOption-" + (data.isRight ? right : right === 0 ? 1 : 0));
            verify(app.quiz.isAnswered);
            compare(app.quiz.wasRight, data.isRight);
            tryVerify(() => rig.texts(window).includes(app.quiz.explanation));
            const explanation = item("quizExplanation");
            tryVerify(() => explanation.mapToItem(null, 0, explanation.height).y < item("quizNext").mapToItem(null, 0, 0).y,
                      1000, "the explanation comes into view by itself");
            verify(item("quizOption-" + right).isRight);
            verify(!item("quizOption-0").enabled);
            everyAnswerStaysLegible();
            tap("quizNext");
            compare(app.quiz.index, 1);
        }

        /// How much of its height a visitor sees, for all that is scrolled away or lies behind a cue.
        function heightInSight(target: Item): real {
            let top = target.mapToItem(window.contentItem, 0, 0).y;
            let bottom = top + target.height;
            for (let above = target.parent; above; above = above.parent) {
                if (!above.clip)
                    continue;
                const edge = above.mapToItem(window.contentItem, 0, 0).y;
                top = Math.max(top, edge);
                bottom = Math.min(bottom, edge + above.height);
            }
            return Math.max(0, bottom - top);
        }

        function isWholeInSight(name: string): bool {
            const target = item(name);
            return heightInSight(target) > target.height - 1;
        }

        /// A row that is as good as seen: its words are, if not all that is said of it.
        function isInSight(name: string): bool {
            return heightInSight(item(name)) >= Theme.touchTarget - 1;
        }

        /// Screens and wishes that leave a question least room; those that only are smaller or larger than another are left out.
        function crampedLooks(): var {
            const looks = shapes().filter(size => !["tablet", "4K"].includes(size.tag)).map(size => ({tag: size.tag, shape: size, lowReach: false}));
            looks.push({tag: "totem within reach", shape: shapes()[0], lowReach: true});
            return [].concat(...looks.map(look => [AccessibilityViewModel.Standard, AccessibilityViewModel.Largest]
                .map(textSize => Object.assign({}, look, {tag: look.tag + ", text size " + textSize, textSize: textSize}))));
        }

        function take(look: var) {
            shape(look.shape);
            app.setLanguage("en");
            app.accessibility.textSize = look.textSize;
            app.accessibility.lowReach = look.lowReach;
            waitForRendering(window.contentItem, 50);
        }

        function test_theQuestionLeavesRoomForItsFirstOptions_data() {
            return crampedLooks();
        }
        function test_theQuestionLeavesRoomForItsFirstOptions(data) {
            take(data);
            for (const kind of [QuizViewModel.Single, QuizViewModel.Multiple, QuizViewModel.Order]) {
                openQuestion(kind);
                waitForRendering(window.contentItem, 50);
                verify(isInSight("quizOption-0"), "kind " + kind);
                // A telephone with letters of twice the size has no room for more.
                if (!Theme.isHandheld || data.textSize !== AccessibilityViewModel.Largest)
                    verify(isInSight("quizOption-1"), "kind " + kind);
                compare(item("quizLine").words, app.quiz.taskText);
                compare(flaws(), []);
            }
        }

        function test_afterAnAnswerTheVerdictStandsWithWhatWasChosenAndWhatIsRight_data() {
            return crampedLooks();
        }
        function test_afterAnAnswerTheVerdictStandsWithWhatWasChosenAndWhatIsRight(data) {
            take(data);
            navigation.open(NavigationViewModel.Quiz, firstQuizOfATopic());
            app.quiz.choose(0);
            let right = 0;
            for (let row = 0; row < app.quiz.options.count; ++row)
                if (app.quiz.options.valueAt(row, "answerState") === QuizOptionModel.Right)
                    right = row;
            app.quiz.restart();
            const chosen = right === 0 ? 1 : 0;
            wait(0);
            tap("quizOption-" + chosen);
            tryVerify(() => isWholeInSight("quizLine"), 1000, "the verdict");
            verify(item("quizLine").words !== app.quiz.taskText);
            tryVerify(() => isInSight("quizOption-" + chosen), 1000, "one's own choice");
            tryVerify(() => isInSight("quizOption-" + right), 1000, "the right answer");
            // Half a totem is too low for all of it in large letters.
            if (!data.lowReach || data.textSize === AccessibilityViewModel.Standard)
                tryVerify(() => heightInSight(item("quizExplanation")) > Theme.textLead, 1000, "why");
            waitForRendering(window.contentItem, 50);
            compare(flaws(), []);
        }

        function test_whatIsSaidOfTheSourcesIsShownWhenItIsAskedFor() {
            window.requestActivate();
            tryVerify(() => window.active);
            openQuestion(QuizViewModel.Multiple);
            answer();
            wait(0);
            const isShown = () => rig.texts(window).includes(app.quiz.sourcesText);
            verify(app.quiz.sourcesText.length > 0 && !isShown());
            const folded = rig.accessibleName(item("sourcesFold"));
            verify(folded.includes(app.quiz.sourcesText.split("\n").length), folded);
            tap("sourcesFold");
            verify(isShown());
            verify(rig.accessibleName(item("sourcesFold")) !== folded);
            focusByTab("sourcesFold");
            rig.pressKey(window, Qt.Key_Space);
            verify(!isShown());
            item("sourcesFold").operate();
            verify(isShown(), "by a switch or a screen reader");
            tap("quizNext");
            answer();
            wait(0);
            verify(!isShown(), "those of the next question wait too");
        }

        function test_aStoryGoesOnByAButtonInSight_data() {
            return crampedLooks();
        }
        function test_aStoryGoesOnByAButtonInSight(data) {
            take(data);
            navigation.open(NavigationViewModel.Scenario, "call-from-12308");
            waitForRendering(window.contentItem, 50);
            tap("scenarioChoice-1");
            tryVerify(() => isWholeInSight("scenarioNext"), 1000, "the way on");
            tryVerify(() => heightInSight(item("scenarioConsequence")) > Theme.textLead, 1000, "what came of it");
            waitForRendering(window.contentItem, 50);
            compare(flaws(), []);
            tap("scenarioNext");
            verify(app.scenario.chosen < 0);
        }

        function test_theScoreStaysWithinItsCard_data() {
            return crampedLooks().filter(look => look.textSize === AccessibilityViewModel.Largest);
        }
        function test_theScoreStaysWithinItsCard(data) {
            take(data);
            for (const quiz of ["family", firstQuizOfATopic(), "exam/project-staff"]) {
                navigation.open(NavigationViewModel.Quiz, quiz);
                while (!app.quiz.isFinished) {
                    answer();
                    app.quiz.next();
                }
                waitForRendering(window.contentItem, 50);
                const words = item("quizScoreWords");
                verify(words.height <= words.parent.height, quiz + ": " + words.height + " in " + words.parent.height);
            }
        }

        function test_theFrameThatMovesLeavesTheCueToBeRead_data() {
            // On a strip the home page goes on sideways.
            return shapes().filter(size => size.tag !== "strip");
        }
        function test_theFrameThatMovesLeavesTheCueToBeRead(data) {
            shape(data);
            app.accessibility.textSize = AccessibilityViewModel.Largest;
            app.accessibility.scanPace = AccessibilityViewModel.Slow;
            waitForRendering(window.contentItem, 50);
            for (let turn = 0; turn < 20; ++turn) {
                rig.moveScanFrame();
                const cue = rig.find(window, "moreCue");
                if (cue === null)
                    continue;
                const place = cue.mapToItem(null, 0, 0);
                const frame = app.scanner.frame;
                const isOnIt = frame.y <= place.y && frame.y + frame.height >= place.y + cue.height - 1;
                verify(isOnIt || frame.y + frame.height <= place.y || frame.y >= place.y + cue.height, "frame to " + (frame.y + frame.height) + ", cue from " + place.y);
            }
        }

        function test_theChoicesOverAPageShowMoreThanOneAtOnce_data() {
            return crampedLooks().filter(look => look.textSize === AccessibilityViewModel.Largest && !/^(phone|strip)/.test(look.tag));
        }
        function test_theChoicesOverAPageShowMoreThanOneAtOnce(data) {
            take(data);
            app.panel = AppViewModel.Accessibility;
            waitForRendering(window.contentItem, 50);
            verify(isWholeInSight("highContrast"));
            verify(isInSight(data.lowReach ? "textSize-0" : data.shape.tag.startsWith("wide") || data.shape.tag.endsWith("lying") ? "leftHanded" : "lowReach"));
        }

        function test_severalOptionsAreTickedAndThenChecked_data() {
            return [{tag: "portrait", width: 1080, height: 1920}, {tag: "landscape", width: 1920, height: 1080}];
        }
        function test_severalOptionsAreTickedAndThenChecked(data) {
            shape(data);
            openQuestion(QuizViewModel.Multiple);
            compare(rig.find(window, "quizCheck"), null);
            go(["quizOption-0", "quizOption-1"]);
            verify(item("quizOption-1").isChosen);
            tap("quizOption-1");
            verify(!item("quizOption-1").isChosen);
            tap("quizCheck");
            verify(app.quiz.isAnswered && !app.quiz.wasRight);
            tryVerify(() => rig.texts(window).includes(app.quiz.explanation));
            for (let row = 0; row < app.quiz.options.count; ++row) {
                const option = item("quizOption-" + row);
                verify(!option.enabled);
                // By words and a sign, not by colour alone.
                compare(option.isRight || option.isMissed || option.isWrong, option.verdict.length > 0);
                if (option.verdict.length > 0)
                    verify(rig.texts(window).includes(option.verdict), option.verdict);
            }
            tap("quizNext");
            verify(!app.quiz.isAnswered);
        }

        function test_stepsArePutInOrderByTouchingThemInTurn() {
            openQuestion(QuizViewModel.Order);
            const count = app.quiz.options.count;
            go(["quizOption-1", "quizOption-0"]);
            compare([item("quizOption-1").letter, item("quizOption-0").letter], ["1", "2"]);
            tap("quizOption-1");
            compare([item("quizOption-1").letter, item("quizOption-0").letter], ["", "1"]);
            for (let row = 1; row < count; ++row) {
                compare(rig.find(window, "quizCheck"), null);
                tap("quizOption-" + row);
            }
            tap("quizCheck");
            verify(app.quiz.isAnswered && !app.quiz.wasRight);
            const letters = [];
            for (let row = 0; row < count; ++row)
                letters.push(item("quizOption-" + row).letter);
            compare(letters.join(""), "12345".slice(0, count), "the steps stand in their order");
            for (let row = 0; row < count; ++row)
                verify(rig.texts(window).includes(item("quizOption-" + row).verdict));
        }

        function focusByTab(name: string) {
            for (let i = 0; i < 40 && window.activeFocusItem?.objectName !== name; ++i)
                rig.pressKey(window, Qt.Key_Tab);
            compare(window.activeFocusItem.objectName, name);
        }

        function test_aQuestionIsAnsweredByKeysAlone_data() {
            return [{tag: "one", kind: QuizViewModel.Single}, {tag: "several", kind: QuizViewModel.Multiple}, {tag: "an order", kind: QuizViewModel.Order}];
        }
        function test_aQuestionIsAnsweredByKeysAlone(data) {
            window.requestActivate();
            tryVerify(() => window.active);
            openQuestion(data.kind);
            wait(0);
            const index = app.quiz.index;
            for (let row = 0; row < app.quiz.options.count && !app.quiz.isAnswered && !app.quiz.canCheck; ++row) {
                focusByTab("quizOption-" + row);
                rig.pressKey(window, row % 2 === 0 ? Qt.Key_Space : Qt.Key_Return);
            }
            if (data.kind !== QuizViewModel.Single) {
                focusByTab("quizCheck");
                rig.pressKey(window, Qt.Key_Return);
            }
            verify(app.quiz.isAnswered);
            focusByTab("quizNext");
            rig.pressKey(window, Qt.Key_Space);
            compare(app.quiz.index, index + 1);
        }

        function test_familiesReadLargeTextAndAreNotJudged() {
            const usual = Theme.textBody;
            go(["homeTile-quizzes", "quizTile-family"]);
            verify(Theme.textBody > usual);
            compare(rig.find(window, "quizListen") !== null, app.speech.isOffered);
            for (let question = 0; question < 5; ++question) {
                answerByTouch();
                for (let row = 0; row < app.quiz.options.count; ++row)
                    verify(!rig.find(window, "quizOption-" + row)?.isWrong);
                verify(!rig.texts(window).some(text => text.includes("错") && text !== app.quiz.explanation));
                tap("quizNext");
            }
            verify(app.quiz.isFinished);
            tryVerify(() => rig.texts(window).includes(app.quiz.scoreText));
            verify(!rig.texts(window).some(text => / \/ 5$/.test(text)), "no score");
            tap("quizList");
            compare(Theme.textBody, usual);
        }

        function test_aQuizEndsWithTheScoreAndCanBeginAgain() {
            go(pages().find(page => page.tag === "quiz").route);
            for (let question = 0; question < app.quiz.count; ++question)
                answerAndGoOn();
            verify(app.quiz.isFinished);
            tryVerify(() => rig.texts(window).includes(app.quiz.score + " / " + app.quiz.count));
            const wrong = app.quiz.wrongCount;
            verify(wrong > 0);
            tap("quizRetry");
            compare(app.quiz.count, wrong);
            item("quizOption-0");
            navigation.back();
            go(["quizTile-" + firstQuizOfATopic()]);
            for (let question = 0; question < wrong; ++question)
                answerAndGoOn();
            tap("quizAgain");
            verify(!app.quiz.isFinished);
            compare(app.quiz.index, 0);
            verify(app.quiz.count > wrong);
            item("quizOption-0");
        }

        function test_noticesAreFilteredByTouch() {
            go(["homeTile-notices"]);
            const all = app.notices.count;
            tap("validity-current");
            compare(app.notices.count, 0); // the samples are all historic
            go(["validity-past", "continent-africa"]);
            verify(app.notices.count > 0 && app.notices.count < all);
            verify(item("continent-africa").chosen);
        }

        function test_aCountryThatWasSeenIsOneTouchAway() {
            go(["homeTile-countries"]);
            compare(rig.find(window, "recent-TH"), null);
            go(["searchKey-T", "searchKey-H", "searchKey-A", "countryTile-TH", "backButton", "recent-TH"]);
            compare(app.country.code, "TH");
        }

        function test_theFirstStepsFollowWhatHasHappened() {
            go(["emergencyButton"]);
            const always = app.emergency.steps[0];
            tap("situation-robbery");
            verify(app.emergency.steps[0] !== always);
            tryVerify(() => rig.texts(window).includes(app.emergency.steps[0]));
            tap("situationGuide");
            compare(navigation.page, NavigationViewModel.Guide);
            compare(navigation.pageId, "robbery");
        }

        function test_aStoryIsDecidedToItsEnd_data() {
            return [{tag: "portrait", width: 1080, height: 1920}, {tag: "landscape", width: 1920, height: 1080}];
        }
        function test_aStoryIsDecidedToItsEnd(data) {
            shape(data);
            go(["homeTile-quizzes", "scenarioTile-call-from-12308", "scenarioChoice-1"]);
            const consequence = app.scenario.consequence;
            verify(consequence.length > 0);
            tryVerify(() => rig.texts(window).includes(consequence));
            go(["scenarioBack", "scenarioChoice-0", "scenarioNext", "scenarioChoice-1"]);
            verify(app.scenario.isEnding);
            compare(app.scenario.outcome, ScenarioViewModel.Good);
            item("scenarioOutcome");
            tap("scenarioGuide");
            compare(navigation.page, NavigationViewModel.Guide);
            go(["backButton", "scenarioAgain", "scenarioChoice-0"]);
        }

        function test_aChecklistIsTickedAndTakenAlong() {
            go(["homeTile-guides", "checklistTile-before-departure", "checkItem-passport", "checkItem-visa"]);
            compare(app.checklist.doneCount, 2);
            verify(item("checkItem-visa").isOn);
            tap("checkItem-visa");
            compare(app.checklist.doneCount, 1);
            tap("takeawayButton");
            compare(navigation.page, NavigationViewModel.Takeaway);
            verify(item("takeawayCode").isValid);
            verify(app.takeaway.qrText.includes("[x] "));
            app.endVisit();
            compare(app.checklist.doneCount, 0);
        }

        function test_aCourseIsLearntAndItsExamTaken_data() {
            return [{tag: "portrait", width: 1080, height: 1920}, {tag: "landscape", width: 1920, height: 1080}];
        }
        function test_aCourseIsLearntAndItsExamTaken(data) {
            shape(data);
            go(["homeTile-quizzes", "coursesTile", "courseTile-project-staff", "lessonRow-contract", "lessonItem-guide-travel-insurance"]);
            compare(navigation.page, NavigationViewModel.Guide);
            go(["backButton", "lessonPractice", "quizOption-0", "backButton", "lessonNext"]);
            compare(navigation.pageId, "project-staff/papers");
            go(["backButton", "backButton"]);
            compare(navigation.page, NavigationViewModel.Course);
            compare(app.course.progress, 2 / 7);
            tap("courseExam");
            for (let question = 0; question < 15; ++question)
                go(["quizOption-0", "quizNext"]);
            tryVerify(() => rig.texts(window).includes(app.quiz.verdictText));
            verify(app.quiz.verdictText.length > 0 && item("quizVerdict").visible);
            tap("quizList");
            compare(navigation.page, NavigationViewModel.Course);
            let marked = 0;
            for (let i = 0; i < app.course.lessons.count; ++i)
                marked += app.course.lessons.valueAt(i, "isToRepeat");
            verify(marked > 0);
            go(["coursePractice", "quizOption-0"]);
            verify(app.quiz.isAnswered);
            app.endVisit();
            compare(app.course.lessons.count, 0);
        }

        function test_aQuickRoundIsOneTouchFromTheQuizzes_data() {
            return [{tag: "portrait", width: 1080, height: 1920}, {tag: "landscape", width: 1920, height: 1080}];
        }
        function test_aQuickRoundIsOneTouchFromTheQuizzes(data) {
            shape(data);
            go(["homeTile-quizzes", "quizTile-quick"]);
            compare(app.quiz.count, 5);
            for (let question = 0; question < 5; ++question)
                answerAndGoOn();
            tap("quizAgain");
            compare(app.quiz.index, 0);
            compare(app.quiz.count, 5);
            go(["backButton", "quizTile-daily"]);
            answerByTouch();
            verify(app.quiz.isAnswered);
        }

        function test_aGuideIsReadToItsEndByItsButton() {
            go(pages().find(page => page.tag === "guide").route);
            let steps = 0;
            while (rig.find(window, "moreCue") !== null && steps++ < 30) {
                tapAt(rig.find(window, "moreCue"));
                wait(20);
            }
            verify(steps > 0 && steps < 30, "steps: " + steps);
            tap("helpfulYes");
            verify(app.guide.helpfulGiven);
            compare(rig.find(window, "helpfulYes"), null);
        }

        function test_aNumberCanBeTakenAlongAsACode() {
            go(["emergencyButton", "takeawayButton"]);
            verify(item("takeawayCode").isValid);
            verify(app.takeaway.qrText.includes("12308"));
        }

        function test_whateverIsUsedIsToldOnceHoweverItIsUsed() {
            uses.clear();
            tap("homeTile-guides");
            compare(uses.count, 1, "by finger");
            window.requestActivate();
            tryVerify(() => window.active);
            focusByTab("topic-documents");
            rig.pressKey(window, Qt.Key_Return);
            compare(uses.count, 2, "by a key");
            rig.pressKey(window, Qt.Key_Space);
            compare(uses.count, 3, "by another key");
            item("homeButton").operate();
            compare(uses.count, 4, "by a switch or a screen reader");
            touch(Qt.point(1, window.height / 2));
            compare(uses.count, 4, "where there is nothing");
        }

        function test_theIdleWarningCanBeAnswered() {
            go(["homeTile-guides"]);
            rig.passSeconds(45);
            tryCompare(app, "phase", AppViewModel.IdleWarning);
            compare(app.idleSecondsLeft, 15);
            tap("extendButton");
            tryCompare(app, "phase", AppViewModel.Visiting);
            compare(navigation.page, NavigationViewModel.Guides);
        }

        function test_theKeyboardIsAtTheButtonThatGoesOn_data() {
            return [
                {tag: "over a page", before: () => {}},
                {tag: "over a page that was touched", before: () => tap("topic-documents")},
                {tag: "over a sheet", before: () => tap("accessibilityButton")}
            ];
        }
        function test_theKeyboardIsAtTheButtonThatGoesOn(data) {
            window.requestActivate();
            tryVerify(() => window.active);
            go(["homeTile-guides"]);
            data.before();
            rig.passSeconds(45);
            tryCompare(app, "phase", AppViewModel.IdleWarning);
            wait(0);
            compare(window.activeFocusItem.objectName, "extendButton");
            rig.pressKey(window, Qt.Key_Space);
            tryCompare(app, "phase", AppViewModel.Visiting);
        }

        function test_withoutAnAnswerNothingOfTheVisitorIsLeft() {
            go(["languagesButton", "languageButton-en", "homeTile-countries", "searchKey-T"]);
            rig.passSeconds(45);
            tryCompare(app, "phase", AppViewModel.IdleWarning);
            rig.passSeconds(20);
            tryCompare(app, "phase", AppViewModel.Attract);
            item("attractArea");
            compare(app.language, "zh-Hans");
            compare(app.countries.query, "");
            compare(navigation.page, NavigationViewModel.Home);
            verify(!navigation.canGoBack);
        }

        function test_aVisitCanBeEnded() {
            tap("endVisitButton");
            tryCompare(app, "phase", AppViewModel.Attract);
        }

        function test_aFastDoubleTouchOpensOnePage() {
            const tile = item("homeTile-guides");
            const at = tile.mapToItem(window.contentItem, tile.width / 2, tile.height / 2);
            const begin = Date.now();
            touch(at);
            touch(at);
            if (Date.now() - begin >= 250)
                skip("too slow here for a double touch");
            wait(0);
            compare(navigation.page, NavigationViewModel.Guides);
            tap("backButton");
            compare(navigation.page, NavigationViewModel.Home);
            verify(!navigation.canGoBack);
        }

        function test_withoutContentTheHotlineRemains() {
            rig.takeContentAway();
            wait(0);
            compare(item("hotline-0").text, "+86-10-12308");
            compare(flaws(), []);
            tap("takeawayButton");
            verify(item("takeawayCode").isValid);
        }

        function test_noTextIsSmallerThanAGrandmotherReads() {
            for (const size of ["textNote", "textBody", "textLead", "textHeading", "textTitle", "textHero"])
                verify(Theme[size] >= 26, size);
        }
    }
}
