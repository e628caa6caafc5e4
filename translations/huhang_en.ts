<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>无障碍</source>
        <extracomment>Button: large text, strong contrast and so on. At most 8 characters.</extracomment>
        <translation>Access</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>辅助功能</source>
        <extracomment>Over the choices for large text, strong contrast and so on.</extracomment>
        <translation>Ways to use this screen</translation>
    </message>
    <message>
        <source>文字大小</source>
        <extracomment>Over the three text sizes.</extracomment>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>Largest</translation>
    </message>
    <message>
        <source>高对比度</source>
        <extracomment>Setting: white and yellow on black.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>黑底白字，更容易看清</source>
        <translation>White on black, easier to read</translation>
    </message>
    <message>
        <source>内容移到下方</source>
        <extracomment>Setting: all that can be touched moves to the lower part of the screen.</extracomment>
        <translation>Bring content lower</translation>
    </message>
    <message>
        <source>坐着或个子不高，也够得着</source>
        <translation>Within reach when seated or short</translation>
    </message>
    <message>
        <source>左手操作</source>
        <extracomment>Setting: buttons change sides.</extracomment>
        <translation>Left-handed use</translation>
    </message>
    <message>
        <source>常用的按键换到左边</source>
        <translation>Main buttons move to the left</translation>
    </message>
    <message>
        <source>减少动画</source>
        <extracomment>Setting: nothing moves or fades.</extracomment>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>页面直接出现，不淡入淡出</source>
        <translation>Pages appear at once, no fading</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <extracomment>Button: everything as it was at the beginning.</extracomment>
        <translation>Reset</translation>
    </message>
    <message>
        <source>单键扫描</source>
        <extracomment>Setting: a frame moves from control to control by itself, and one key or a touch anywhere chooses.</extracomment>
        <translation>One-switch scanning</translation>
    </message>
    <message>
        <source>方框自己移动，到了想要的地方，按任意键或碰一下屏幕</source>
        <translation>A frame moves by itself. When it is where you want it, press any key or touch the screen</translation>
    </message>
    <message>
        <source>慢</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>Slow</translation>
    </message>
    <message>
        <source>适中</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>快</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>Fast</translation>
    </message>
</context>
<context>
    <name>AttractHotline</name>
    <message>
        <source>全球领事保护热线，24 小时</source>
        <extracomment>Over the hotline&apos;s number on a screen that nobody can touch. At most 36 characters.</extracomment>
        <translation>Consular hotline, day and night</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>轻触屏幕开始</source>
        <extracomment>The whole screen is one button while nobody uses it. Read aloud, not shown.</extracomment>
        <translation>Touch the screen to begin</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>历史样例</source>
        <extracomment>Mark on a notice of the past that is shown as a sample.</extracomment>
        <translation>Past sample</translation>
    </message>
    <message>
        <source>出门在外，平安回家</source>
        <translation>Travel well, come home safe</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>领保护航</source>
        <extracomment>The name of the screen, beside its mark. At most 12 characters.</extracomment>
        <translation>Huhang</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>把清单带走</source>
        <extracomment>Button under a checklist: shows it as a QR code.</extracomment>
        <translation>Take the list along</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>查国家</source>
        <translation>Countries</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>中国使领馆</source>
        <extracomment>Heading over the Chinese embassy and consulates in a country.</extracomment>
        <translation>Chinese embassy and consulates</translation>
    </message>
    <message>
        <source>这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。</source>
        <extracomment>Honest note where no mission&apos;s telephone is known.</extracomment>
        <translation>No checked number of an embassy or consulate is held here. Call +86-10-12308; the hotline puts you through.</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>Travel notices</translation>
    </message>
    <message>
        <source>和国内有什么不同</source>
        <extracomment>Heading over what is otherwise in a country than in China: time, driving side, plugs, money.</extracomment>
        <translation>What is different from China</translation>
    </message>
</context>
<context>
    <name>CountryLead</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under a country&apos;s name. %1 is its name in the other language, %2 its continent.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>当地紧急电话</source>
        <extracomment>Heading over a country&apos;s police, ambulance and fire numbers.</extracomment>
        <translation>Local emergency numbers</translation>
    </message>
    <message>
        <source>把这些电话存进手机</source>
        <translation>Save these numbers</translation>
    </message>
</context>
<context>
    <name>CountryResults</name>
    <message>
        <source>没有找到这个国家</source>
        <extracomment>No country matches what was typed.</extracomment>
        <translation>No such country found</translation>
    </message>
    <message>
        <source>换个拼法试试，或者删掉几个字母。在任何国家，都可以打外交部全球领保热线 +86-10-12308。</source>
        <extracomment>What to do when a country is not found. 12308 is the consular hotline.</extracomment>
        <translation>Try another spelling or fewer letters. From any country you can call the consular hotline +86-10-12308.</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button: opens the emergency page.</extracomment>
        <translation>Open 12308</translation>
    </message>
</context>
<context>
    <name>CountrySearch</name>
    <message>
        <source>输入拼音、首字母或英文名</source>
        <extracomment>In the empty search field. At most 40 characters.</extracomment>
        <translation>Pinyin, initials or English name</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>考试已通过</source>
        <extracomment>On the page of a course whose exam was passed a moment ago.</extracomment>
        <translation>Exam passed</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Button on the page of a course: the sheet for whoever runs it with a group.</extracomment>
        <translation>For trainers</translation>
    </message>
    <message>
        <source>学完了，考一考</source>
        <extracomment>On the page of a course, under its lessons: over its exam.</extracomment>
        <translation>When you are done: the exam</translation>
    </message>
    <message>
        <source>开始考试</source>
        <extracomment>Button on the page of a course: begins its exam.</extracomment>
        <translation>Start the exam</translation>
    </message>
    <message>
        <source>先练五题</source>
        <extracomment>Button on the page of a course: five of its questions by chance.</extracomment>
        <translation>Practise five questions</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>出国培训课程</source>
        <translation>Training courses</translation>
    </message>
    <message>
        <source>选一门：几课要点、练习，最后考一考</source>
        <extracomment>Under the title of the list of courses.</extracomment>
        <translation>Choose one: short lessons, practice, and an exam at the end</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>国内</source>
        <extracomment>Head of a column: how it is in China. At most 8 characters.</extracomment>
        <translation>China</translation>
    </message>
    <message>
        <source>当地</source>
        <extracomment>Head of a column: how it is in the country that the page is about. At most 8 characters.</extracomment>
        <translation>There</translation>
    </message>
</context>
<context>
    <name>EmergencyBody</name>
    <message>
        <source>先做这几步</source>
        <extracomment>Heading over the first steps in an emergency.</extracomment>
        <translation>First steps</translation>
    </message>
    <message>
        <source>换一个国家</source>
        <extracomment>Button on the emergency page: choose a country to see its police and ambulance numbers.</extracomment>
        <translation>Choose another country</translation>
    </message>
    <message>
        <source>查当地报警、急救电话</source>
        <translation>Find local numbers</translation>
    </message>
    <message>
        <source>把求助电话存进手机</source>
        <translation>Save the hotline</translation>
    </message>
    <message>
        <source>看完整指南</source>
        <extracomment>Button under the first steps in a situation: opens the guide to it.</extracomment>
        <translation>Read the whole guide</translation>
    </message>
    <message>
        <source>中国使领馆</source>
        <translation>Chinese embassy and consulates</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>紧急求助</source>
        <extracomment>The button to the emergency page, on every page. At most 14 characters.</extracomment>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>12308 热线和第一步怎么做</source>
        <extracomment>Read aloud after &quot;emergency&quot;.</extracomment>
        <translation>The 12308 hotline and what to do first</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>Save the hotline</translation>
    </message>
    <message>
        <source>%1的电话</source>
        <extracomment>Heading over the chosen country&apos;s emergency numbers. %1 is the country.</extracomment>
        <translation>Numbers in %1</translation>
    </message>
</context>
<context>
    <name>EmergencyWording</name>
    <message>
        <source>电话里说清楚</source>
        <extracomment>Heading over what to have ready to say on the telephone.</extracomment>
        <translation>What to say on the phone</translation>
    </message>
</context>
<context>
    <name>FilmButton</name>
    <message>
        <source>暂停短片</source>
        <extracomment>Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.</extracomment>
        <translation>Pause the film</translation>
    </message>
    <message>
        <source>播放短片</source>
        <translation>Play the film</translation>
    </message>
</context>
<context>
    <name>GuideIntro</name>
    <message>
        <source>把求助电话存进手机</source>
        <extracomment>Button: opens a QR code that holds the emergency telephone numbers. At most 32 characters.</extracomment>
        <translation>Save the hotline</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>遇到事情先保证安全，再照着做</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>Get to safety first, then follow the steps</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>HelpfulQuestion</name>
    <message>
        <source>谢谢，您的意见已经记下。</source>
        <extracomment>Question at the end of a guide, and the thanks once it was answered.</extracomment>
        <translation>Thank you, your answer is noted.</translation>
    </message>
    <message>
        <source>这篇指南对您有帮助吗？</source>
        <translation>Did this guide help you?</translation>
    </message>
    <message>
        <source>有帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>没帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>护照丢了、被抢、出车祸，一步步怎么办</source>
        <extracomment>Under the tile 遇事怎么办. At most 60 characters.</extracomment>
        <translation>Lost passport, robbery, accident: step by step</translation>
    </message>
    <message numerus="yes">
        <source>%n 个国家：报警电话、使领馆、须知</source>
        <extracomment>Under the tile 查国家. %n is the number of countries. At most 60 characters.</extracomment>
        <translation>
            <numerusform>%n country: whom to call, good to know</numerusform>
            <numerusform>%n countries: whom to call, good to know</numerusform>
        </translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Travel notices</translation>
    </message>
    <message>
        <source>出行前，看看外交部门怎么说</source>
        <extracomment>Under the tile 安全提醒. At most 60 characters.</extracomment>
        <translation>What the ministry advises before a trip</translation>
    </message>
    <message>
        <source>答几道题，看看自己准备好了没有</source>
        <extracomment>Under the tile 安全知识测验, where there are no courses. At most 60 characters.</extracomment>
        <translation>A few questions: are you ready to go?</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>What to do</translation>
    </message>
    <message>
        <source>查国家</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Countries</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Safety quizzes</translation>
    </message>
    <message>
        <source>答题、情景练习、培训课程</source>
        <extracomment>Under the tile 安全知识测验. At most 60 characters.</extracomment>
        <translation>Questions, stories to decide in, and training courses</translation>
    </message>
</context>
<context>
    <name>HomeFeatured</name>
    <message>
        <source>本期推荐</source>
        <extracomment>Heading over the featured cards on the home page.</extracomment>
        <translation>Featured</translation>
    </message>
</context>
<context>
    <name>HomeGreeting</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>How can we help?</translation>
    </message>
    <message>
        <source>在国外遇到事情怎么办、打哪个电话，点一下就知道。不用登录，不留记录。</source>
        <extracomment>Under the greeting. One or two lines.</extracomment>
        <translation>What to do abroad and whom to call, one touch away. No sign-in, nothing kept.</translation>
    </message>
</context>
<context>
    <name>HotlinePlate</name>
    <message>
        <source>需要领事帮助，请拨打</source>
        <extracomment>Over the very large number of the Chinese foreign ministry&apos;s hotline. At most 40 characters.</extracomment>
        <translation>For consular help, call</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>还在看吗？</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>Still there?</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后回到开始画面，您看过的内容会清空。</source>
        <extracomment>%n is the number of seconds left. Everything the visitor did is forgotten then.</extracomment>
        <translation>
            <numerusform>The screen clears in %n second. What you looked at is forgotten.</numerusform>
            <numerusform>The screen clears in %n seconds. What you looked at is forgotten.</numerusform>
        </translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything.</extracomment>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>切换语言</source>
        <extracomment>Read aloud after the name of the language.</extracomment>
        <translation>Change language</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选择语言</source>
        <extracomment>Over the languages to choose from.</extracomment>
        <translation>Choose a language</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>接着看</source>
        <extracomment>In a lesson, over the guides that belong to it.</extracomment>
        <translation>Read on</translation>
    </message>
    <message numerus="yes">
        <source>练这一课的 %n 道题</source>
        <extracomment>Button in a lesson. %n is how many questions belong to it.</extracomment>
        <translation>
            <numerusform>Practise this lesson: %n question</numerusform>
            <numerusform>Practise this lesson: %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>下一课：%1</source>
        <extracomment>Button in a lesson: the one after it. %1 is its title.</extracomment>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>Back to the course</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>删除一个字母</source>
        <extracomment>Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.</extracomment>
        <translation>Delete one letter</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>级别怎么看</source>
        <extracomment>Heading over the explanation of the two official scales of risk levels.</extracomment>
        <translation>How to read the levels</translation>
    </message>
    <message>
        <source>提醒分三级，从低到高</source>
        <extracomment>Over the three-step scale of notices.</extracomment>
        <translation>Notices have three levels, rising</translation>
    </message>
    <message>
        <source>注意安全</source>
        <translation>Stay alert</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <translation>Be cautious</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <translation>Do not go</translation>
    </message>
    <message>
        <source>目的地风险分四色，是另一套分级</source>
        <extracomment>Over the four-colour scale of destinations. It is another scale than the one above.</extracomment>
        <translation>Destinations have four colours, a scale of their own</translation>
    </message>
    <message>
        <source>蓝色</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>低风险，没有相关提醒</source>
        <translation>Low risk, no notice</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>中风险，关注形势，注意安全</source>
        <translation>Medium risk: follow events, stay alert</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>高风险，谨慎前往，已在当地的高度警惕</source>
        <translation>High risk: be cautious about going; if there, be on high alert</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>极高风险，暂勿前往，已在当地的尽快撤离</source>
        <translation>Extreme risk: do not go; if there, leave as soon as possible</translation>
    </message>
    <message>
        <source>来源：外交部，2022 年 4 月 18 日公布的旅行安全风险等级和提醒分类。</source>
        <extracomment>Source of the two scales. Keep the date.</extracomment>
        <translation>Source: Ministry of Foreign Affairs, levels of travel risk and kinds of notices, announced on 18 April 2022.</translation>
    </message>
</context>
<context>
    <name>LocalNumbers</name>
    <message>
        <source>这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。</source>
        <extracomment>Honest note where no emergency number is known.</extracomment>
        <translation>No checked emergency number is held here. Ask at your hotel on arrival, or call +86-10-12308.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>领保护航</source>
        <extracomment>The title of the window; visitors do not see it.</extracomment>
        <translation>Huhang</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>往下看</source>
        <extracomment>Button at the lower edge of a long page: shows what comes further down. At most 16 characters.</extracomment>
        <translation>More below</translation>
    </message>
    <message>
        <source>看更多</source>
        <extracomment>Button at the far edge of a row of cards: shows those that come next. At most 12 characters.</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>各地风险级别</source>
        <extracomment>Heading over the areas of a notice with their risk levels.</extracomment>
        <translation>Risk level by area</translation>
    </message>
    <message>
        <source>当时的风险级别</source>
        <translation>Risk level at that time</translation>
    </message>
    <message>
        <source>主要内容</source>
        <extracomment>Heading over what a notice says.</extracomment>
        <translation>What it says</translation>
    </message>
    <message>
        <source>打 12308 问最新情况</source>
        <extracomment>Button under a notice: opens the emergency page with the hotline.</extracomment>
        <translation>Ask 12308 about now</translation>
    </message>
</context>
<context>
    <name>NoticeLead</name>
    <message>
        <source>历史样例，不是现行提醒</source>
        <extracomment>Over a notice that does not hold any more: a sample from the past, or one past its date.</extracomment>
        <translation>Past sample, not in force</translation>
    </message>
    <message>
        <source>可能已经过时</source>
        <translation>May be out of date</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under a notice&apos;s title. %1 is one or more countries, %2 the date of issue.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>历史样例</source>
        <translation>Past sample</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Under a notice&apos;s title. %1 is one or more countries, %2 the date of issue, %3 how long ago that is.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>变化：%1</source>
        <extracomment>In a list of notices. %1 is what is otherwise than in the notice before.</extracomment>
        <translation>What changed: %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>安全提醒</source>
        <translation>Travel notices</translation>
    </message>
    <message>
        <source>由外交部和驻外使领馆发布。出发前，以最新发布的为准。</source>
        <extracomment>Under the title of the list of notices.</extracomment>
        <translation>Issued by the ministry and its missions abroad. The latest one counts.</translation>
    </message>
    <message>
        <source>目前没有提醒</source>
        <extracomment>There is no notice in the pack.</extracomment>
        <translation>No notices at present</translation>
    </message>
    <message>
        <source>出发前请看中国领事服务网，或打 +86-10-12308 询问。</source>
        <extracomment>What to do where no notice is listed.</extracomment>
        <translation>Before you leave, look at cs.mfa.gov.cn or call +86-10-12308.</translation>
    </message>
    <message>
        <source>没有这样的提醒</source>
        <extracomment>There is no notice of the chosen kind.</extracomment>
        <translation>No such notices</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一个数字</source>
        <extracomment>Key of the on-screen number pad that deletes the last digit. Read aloud, not shown.</extracomment>
        <translation>Delete a digit</translation>
    </message>
</context>
<context>
    <name>QuizHead</name>
    <message>
        <source>真棒，答对了</source>
        <extracomment>After an answer in the round for families, right and not right.</extracomment>
        <translation>Well done, that is right</translation>
    </message>
    <message>
        <source>没关系，我们一起看看</source>
        <translation>Let us look at it together</translation>
    </message>
    <message>
        <source>答对了</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>答错了，没关系</source>
        <translation>Not quite</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>看成绩</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Button after the last question; families are given no score.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>读给我听</source>
        <extracomment>Button of the round for families: reads the question and its options aloud.</extracomment>
        <translation>Read it to me</translation>
    </message>
    <message>
        <source>确定</source>
        <extracomment>Button that ends choosing several options, or their order.</extracomment>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>QuizScore</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>The score of a quiz, very large: %1 right answers of %2 questions.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>换一组题</source>
        <extracomment>Button after a quiz: back to the list of quizzes.</extracomment>
        <translation>Another quiz</translation>
    </message>
    <message numerus="yes">
        <source>重答 %n 道错题</source>
        <extracomment>Button after a quiz: asks again what was answered wrong. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>Retry %n wrong one</numerusform>
            <numerusform>Retry %n wrong ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>再试 %n 道题</source>
        <extracomment>Button after a round for families: asks again what was not answered right. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>Try %n question again</numerusform>
            <numerusform>Try %n questions again</numerusform>
        </translation>
    </message>
    <message>
        <source>真棒</source>
        <extracomment>The end of a round for families, very large: praise, whatever the answers were. At most 12 characters.</extracomment>
        <translation>Well done</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>Back to the course</translation>
    </message>
</context>
<context>
    <name>QuizzesPage</name>
    <message>
        <source>每题答完都有讲解，答错也没关系</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>Every answer is explained</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>Safety quizzes</translation>
    </message>
</context>
<context>
    <name>ReachHeader</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>How can we help?</translation>
    </message>
    <message>
        <source>全球领事保护热线 %1</source>
        <extracomment>The hotline&apos;s number, large, above the page.</extracomment>
        <translation>Global consular hotline %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>停止</source>
        <extracomment>Buttons: begin and end reading the page aloud. At most 8 characters.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>RecentCountries</name>
    <message>
        <source>刚看过</source>
        <extracomment>Before the countries that the visitor has looked at. At most 12 characters.</extracomment>
        <translation>Seen</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>方框到了，就按一下</source>
        <extracomment>While a frame moves over the screen by itself: what to do when it is where one wants it. At most 16 characters.</extracomment>
        <translation>Press when the frame is there</translation>
    </message>
    <message>
        <source>回到开头</source>
        <extracomment>Button: scrolls the page back to its beginning. At most 8 characters.</extracomment>
        <translation>To the top</translation>
    </message>
    <message>
        <source>退出扫描</source>
        <extracomment>Button: the frame that moves over the screen goes away. At most 8 characters.</extracomment>
        <translation>End scanning</translation>
    </message>
</context>
<context>
    <name>ScenarioChoices</name>
    <message>
        <source>继续</source>
        <extracomment>Button in a story: what happens next.</extracomment>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ScenarioEnding</name>
    <message>
        <source>看指南：%1</source>
        <extracomment>Button at the end of a story or self-check: opens a guide. %1 is its title.</extracomment>
        <translation>Read on: %1</translation>
    </message>
    <message>
        <source>从头再来</source>
        <extracomment>Button at the end of a story or self-check: from the beginning.</extracomment>
        <translation>Start over</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button at the end of a self-check: opens the page with the hotline.</extracomment>
        <translation>See 12308</translation>
    </message>
    <message>
        <source>换一个情景</source>
        <extracomment>Button at the end of a story: back to the list.</extracomment>
        <translation>Another story</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>改一下上一步</source>
        <extracomment>Button in a story or a self-check: takes the last decision back.</extracomment>
        <translation>Change the last answer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <extracomment>Button in the search field that empties it. Read aloud, not shown.</extracomment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>完成</source>
        <extracomment>Button: closes the choices that lie over the page. At most 8 characters.</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SourcesNote</name>
    <message numerus="yes">
        <source>来源（%n）</source>
        <extracomment>Button under an explanation: shows where it comes from. %n is the number of sources.</extracomment>
        <translation>
            <numerusform>Source (%n)</numerusform>
            <numerusform>Sources (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>收起来源</source>
        <extracomment>Button over a list of sources: hides it again.</extracomment>
        <translation>Hide sources</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>继续</source>
        <extracomment>Buttons while a page is read aloud. At most 8 characters.</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>重听</source>
        <extracomment>Button: the paragraph once more. At most 8 characters.</extracomment>
        <translation>Again</translation>
    </message>
    <message>
        <source>原速</source>
        <extracomment>Buttons: read slowly, and as usual again. At most 8 characters.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>慢一点</source>
        <translation>Slower</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>还在操作吗？</source>
        <extracomment>Asked when staff have not touched their panel for a while.</extracomment>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后离开工作人员面板，回到开始画面，输入的内容会清空。</source>
        <extracomment>%n is the number of seconds left.</extracomment>
        <translation>
            <numerusform>The staff panel closes in %n second, and what was typed is cleared.</numerusform>
            <numerusform>The staff panel closes in %n seconds, and what was typed is cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>立即同步</source>
        <extracomment>Button of the staff panel: sends counts and looks for content now. At most 12 characters.</extracomment>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>与 U 盘交换</source>
        <extracomment>Button of the staff panel: counts to the USB stick, content from it. At most 14 characters.</extracomment>
        <translation>Use USB stick</translation>
    </message>
    <message>
        <source>检查屏幕</source>
        <extracomment>Button of the staff panel. At most 12 characters.</extracomment>
        <translation>Test screen</translation>
    </message>
    <message>
        <source>查看轮播</source>
        <extracomment>Button of the staff panel: looks at the loop that passers-by see, from its beginning. At most 14 characters.</extracomment>
        <translation>Watch the loop</translation>
    </message>
    <message>
        <source>确认重新启动</source>
        <extracomment>Button of the staff panel: restarts the program. At most 12 characters. The second: it was touched once.</extracomment>
        <translation>Confirm restart</translation>
    </message>
    <message>
        <source>重新启动</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>日志存到 U 盘</source>
        <extracomment>Button of the staff panel: copies the program&apos;s logs to the USB stick. At most 14 characters.</extracomment>
        <translation>Logs to stick</translation>
    </message>
    <message>
        <source>重新注册</source>
        <extracomment>Button of the staff panel: enrols the kiosk with the hub. At most 12 characters. The second: it is enrolled.</extracomment>
        <translation>Enrol anew</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>音量和亮度</source>
        <translation>Sound and light</translation>
    </message>
</context>
<context>
    <name>StaffAttract</name>
    <message>
        <source>返回面板</source>
        <extracomment>Button: back to the staff panel. At most 12 characters.</extracomment>
        <translation>Back to panel</translation>
    </message>
</context>
<context>
    <name>StaffEnrolment</name>
    <message>
        <source>注册本终端</source>
        <extracomment>Title of the page of the staff panel on which the kiosk is enrolled with the hub.</extracomment>
        <translation>Enrol this kiosk</translation>
    </message>
    <message>
        <source>向办公室领取一次性注册码，照着输入。</source>
        <translation>Get a one-time code from the office and type it here.</translation>
    </message>
    <message>
        <source>注册码</source>
        <extracomment>Field of the staff panel.</extracomment>
        <translation>Enrolment code</translation>
    </message>
    <message>
        <source>管理中心的地址</source>
        <extracomment>Field of the staff panel. The second: nobody can change it here.</extracomment>
        <translation>Address of the hub</translation>
    </message>
    <message>
        <source>管理中心的地址（由启动参数指定）</source>
        <translation>Address of the hub (set by the command line)</translation>
    </message>
    <message>
        <source>删除一个字符</source>
        <extracomment>Key of the staff panel&apos;s pad that deletes the last character. Read aloud, not shown.</extracomment>
        <translation>Delete one character</translation>
    </message>
    <message>
        <source>下一步</source>
        <extracomment>Button: from typing the enrolment code to what will happen.</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>确认注册</source>
        <extracomment>Buttons: enrols the kiosk; restarts the program, which then is enrolled.</extracomment>
        <translation>Enrol now</translation>
    </message>
    <message>
        <source>重新启动并启用</source>
        <translation>Restart and use it</translation>
    </message>
    <message>
        <source>不再等待</source>
        <extracomment>Button: ends waiting for the hub.</extracomment>
        <translation>Stop waiting</translation>
    </message>
    <message>
        <source>返回修改</source>
        <extracomment>Buttons: back to typing the enrolment code.</extracomment>
        <translation>Back to typing</translation>
    </message>
    <message>
        <source>换一个注册码</source>
        <translation>Another code</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>Back to panel</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>%1：%2</source>
        <extracomment>Read aloud: what a field of the staff panel is for, and what is typed into it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>工作人员面板</source>
        <extracomment>Title of the panel for staff. At most 16 characters.</extracomment>
        <translation>Staff panel</translation>
    </message>
    <message>
        <source>离开</source>
        <extracomment>Button: closes the staff panel. At most 8 characters.</extracomment>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>StaffLevels</name>
    <message>
        <source>%1 %</source>
        <extracomment>A level. %1 is a whole number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>音量和亮度</source>
        <extracomment>Title of the page of the staff panel with volume and brightness, and the button that leads there. At most 14 characters.</extracomment>
        <translation>Sound and light</translation>
    </message>
    <message>
        <source>改动立即生效，离开面板后仍然保留。</source>
        <translation>Changes count at once and stay.</translation>
    </message>
    <message>
        <source>音量</source>
        <extracomment>How loud read-aloud is.</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>停止试听</source>
        <extracomment>Button: reads this page of the staff panel aloud, to hear the volume; and ends that.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>试听</source>
        <translation>Test sound</translation>
    </message>
    <message>
        <source>夜间调暗</source>
        <extracomment>Switch on the staff panel.</extracomment>
        <translation>Darker at night</translation>
    </message>
    <message>
        <source>在下面的时间里，轮播变暗，声音变轻（北京时间）。</source>
        <translation>In these hours the loop is darker and sound is quieter (Beijing time).</translation>
    </message>
    <message>
        <source>夜间从几点开始</source>
        <translation>Night begins at</translation>
    </message>
    <message>
        <source>夜间到几点结束</source>
        <translation>Night ends at</translation>
    </message>
    <message>
        <source>夜间亮度</source>
        <translation>Brightness at night</translation>
    </message>
    <message>
        <source>夜间音量</source>
        <translation>Volume at night</translation>
    </message>
    <message>
        <source>恢复配置文件的值</source>
        <extracomment>Button: what was chosen on the staff panel is forgotten, the configuration file counts again.</extracomment>
        <translation>Back to the file’s values</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>Back to panel</translation>
    </message>
</context>
<context>
    <name>StaffLine</name>
    <message>
        <source>%1，%2：%3 %4</source>
        <extracomment>Read aloud: title, state, value and advice of a line of the staff panel.</extracomment>
        <translation>%1, %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>请输入 PIN</source>
        <extracomment>Title over the number pad for the staff&apos;s PIN.</extracomment>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <source>还没有设置 PIN</source>
        <translation>No PIN is set</translation>
    </message>
    <message>
        <source>6 至 12 位数字。3 分钟没有操作会自动离开。</source>
        <translation>6 to 12 digits. Closes by itself after 3 minutes without a touch.</translation>
    </message>
    <message>
        <source>没有 PIN，任何人都不能进入。请技术人员在本机命令行运行下面的命令，输入两次 6 至 12 位数字，再回到这里。</source>
        <translation>Nobody gets in without a PIN. Run this command on the machine, type 6 to 12 digits twice, then come back here.</translation>
    </message>
    <message>
        <source>进入</source>
        <extracomment>Button: checks the PIN and opens the staff panel.</extracomment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>StaffPinDots</name>
    <message numerus="yes">
        <source>已输入 %n 位</source>
        <extracomment>Read aloud: how many digits of the PIN are typed. %n is the number.</extracomment>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreenTest</name>
    <message>
        <source>边框应完整可见，线条应平直。用手指划过整个屏幕，每处都应留下圆点。</source>
        <translation>The whole frame must be visible and all lines straight. Draw a finger over the whole screen: it must leave a dot everywhere.</translation>
    </message>
    <message>
        <source>整个屏幕应是同一种颜色，没有亮点、暗点和色斑。</source>
        <translation>The whole screen must have one colour, without bright or dark dots or stains.</translation>
    </message>
    <message>
        <source>第 %1 幅，共 %2 幅</source>
        <extracomment>%1 of %2 pictures of the screen test.</extracomment>
        <translation>Picture %1 of %2</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>Back to panel</translation>
    </message>
    <message>
        <source>下一幅</source>
        <extracomment>Button: the next picture of the screen test. At most 10 characters.</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，调低</source>
        <extracomment>Key that makes a value less. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1, less</translation>
    </message>
    <message>
        <source>%1，调高</source>
        <extracomment>Key that makes a value more. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1, more</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>二维码，内容与旁边的文字相同</source>
        <extracomment>The QR code, for a screen reader.</extracomment>
        <translation>QR code, holds the same as the text beside it</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>扫码存进通讯录，没有网络也能用</source>
        <extracomment>Under the title of the QR card.</extracomment>
        <translation>Scan to save it; works with no network</translation>
    </message>
    <message>
        <source>卡上写着</source>
        <extracomment>Heading over the text of the card.</extracomment>
        <translation>On the card</translation>
    </message>
    <message>
        <source>怎么存</source>
        <extracomment>Heading over the three steps of scanning the code.</extracomment>
        <translation>How to save it</translation>
    </message>
    <message>
        <source>打开手机相机，或微信、支付宝的“扫一扫”</source>
        <translation>Open the camera of your phone, or Scan in WeChat or Alipay</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示联系人</source>
        <translation>Point it at the code; the phone shows a contact</translation>
    </message>
    <message>
        <source>点“添加到通讯录”保存</source>
        <translation>Touch “Add to contacts”</translation>
    </message>
    <message>
        <source>扫码存进手机，没有网络也能用</source>
        <extracomment>Under the title of a checklist that goes along as a QR code.</extracomment>
        <translation>Scan it to keep it on your phone; it works without a network</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示清单</source>
        <translation>Point it at the code; the phone shows the list</translation>
    </message>
    <message>
        <source>复制文字，或者截一张图</source>
        <translation>Copy the text, or take a screenshot</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>开</source>
        <extracomment>State of a setting. At most 3 characters.</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>关</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>TouchCue</name>
    <message>
        <source>轻触屏幕</source>
        <extracomment>Large invitation on the attract screen.</extracomment>
        <translation>Touch the screen</translation>
    </message>
    <message>
        <source>指南、电话、各国须知，一分钟找到</source>
        <extracomment>Under &quot;touch the screen&quot;. No account, no network needed.</extracomment>
        <translation>Guides, numbers, countries: in a minute</translation>
    </message>
</context>
<context>
    <name>TrainerNotePage</name>
    <message>
        <source>带班说明</source>
        <translation>For trainers</translation>
    </message>
    <message>
        <source>一段时间没人碰，屏幕会回到开头，打的勾也会清掉。讲课时，隔一会儿碰一下屏幕。</source>
        <extracomment>On the sheet for trainers: the screen goes back to its beginning by itself.</extracomment>
        <translation>If nobody touches it for a while, the screen starts over and the ticks are gone. While you talk, touch it now and then.</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>Save the hotline</translation>
    </message>
    <message>
        <source>内容暂时不能显示</source>
        <extracomment>Title where the screen has no content to show.</extracomment>
        <translation>No content to show just now</translation>
    </message>
    <message>
        <source>工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。</source>
        <extracomment>Under it. The hotline still works.</extracomment>
        <translation>Staff will put this right. If you need help, call the hotline on this screen.</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>返回</source>
        <extracomment>Button: one page back. At most 8 characters.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>首页</source>
        <extracomment>Button: to the first page. At most 8 characters.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything. At most 8 characters.</extracomment>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>kiosk::AppViewModel</name>
    <message>
        <source>首页</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>查国家</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>Travel notices</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>Safety quizzes</translation>
    </message>
    <message>
        <source>紧急求助</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Title of the list of courses.</extracomment>
        <translation>Training courses</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Title of the sheet for whoever runs a course with a group.</extracomment>
        <translation>For trainers</translation>
    </message>
</context>
<context>
    <name>kiosk::ChecklistViewModel</name>
    <message>
        <source>已完成 %1 项，共 %2 项</source>
        <extracomment>Over a checklist. %1 is how many items are done, %2 how many there are.</extracomment>
        <translation>%1 of %2 done</translation>
    </message>
</context>
<context>
    <name>kiosk::CountryListModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of countries. At most 12 characters.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>没有找到。可以输入汉字、拼音、拼音首字母或英文名，也可以按大洲查看。</source>
        <extracomment>Under the search field when nothing was found.</extracomment>
        <translation>Nothing found. Try Chinese, pinyin, its initials or English, or choose a continent.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个国家</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CountryViewModel</name>
    <message>
        <source>这里没有该国现行的安全提醒和风险等级，这不表示没有风险。出行前请在中国领事服务网 cs.mfa.gov.cn 或“中国领事”APP查看最新提醒，也可拨打12308。</source>
        <extracomment>On a country&apos;s page, in place of a risk level.</extracomment>
        <translation>No notice or risk level in force for this country is held here. That does not mean that there is no risk. Before you travel, look at cs.mfa.gov.cn or the app 中国领事, or call 12308.</translation>
    </message>
    <message>
        <source>当地时间 %1</source>
        <extracomment>%1 is the time of day in the country&apos;s capital, such as 14:05.</extracomment>
        <translation>Local time %1</translation>
    </message>
    <message>
        <source>首都%1</source>
        <extracomment>Under a country&apos;s name. %1 is its capital.</extracomment>
        <translation>Capital: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::CourseListModel</name>
    <message numerus="yes">
        <source>%n 课</source>
        <extracomment>How long a course is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CourseViewModel</name>
    <message>
        <source>已看 %1 课，共 %2 课</source>
        <extracomment>Over the lessons of a course. %1 is how many were opened, %2 how many there are.</extracomment>
        <translation>%1 of %2 lessons opened</translation>
    </message>
    <message numerus="yes">
        <source>和大家一起学，约 %n 分钟</source>
        <extracomment>On the sheet for whoever runs the course with a group.</extracomment>
        <translation>
            <numerusform>With a group: about %n minute</numerusform>
            <numerusform>With a group: about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>考试抽 %1 题，答对 %2% 就通过</source>
        <extracomment>Over the button that begins the exam of a course. %1 is the number of questions, %2 the percentage of right answers that passes.</extracomment>
        <translation>The exam asks %1 questions; %2% right answers pass</translation>
    </message>
    <message numerus="yes">
        <source>答错 %n 题，再看一遍</source>
        <extracomment>Under a lesson of a course. %n is how many of its questions were answered wrong.</extracomment>
        <translation>
            <numerusform>%n wrong: read it again</numerusform>
            <numerusform>%n wrong: read it again</numerusform>
        </translation>
    </message>
    <message>
        <source>看过了</source>
        <extracomment>Under a lesson of a course that was opened before.</extracomment>
        <translation>Opened</translation>
    </message>
</context>
<context>
    <name>kiosk::DisplayText</name>
    <message>
        <source>这部分内容还没有您所选语言的版本，以下为%1。</source>
        <extracomment>Above a text that does not exist in the visitor&apos;s language. %1 is the name of the language it is in.</extracomment>
        <translation>This part is not available in your language yet. It is shown in %1.</translation>
    </message>
    <message>
        <source>%1核对</source>
        <extracomment>In a list of sources. %1 is the day on which a person last looked at the source.</extracomment>
        <translation>checked %1</translation>
    </message>
    <message numerus="yes">
        <source>约 %n 分钟</source>
        <extracomment>How long a guide takes to read. At most 15 characters.</extracomment>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>亚洲</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>非洲</source>
        <translation>Africa</translation>
    </message>
    <message>
        <source>欧洲</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>北美洲</source>
        <translation>North America</translation>
    </message>
    <message>
        <source>南美洲</source>
        <translation>South America</translation>
    </message>
    <message>
        <source>大洋洲</source>
        <translation>Oceania</translation>
    </message>
    <message>
        <source>报警</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>急救</source>
        <translation>Ambulance</translation>
    </message>
    <message>
        <source>火警</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>综合紧急电话</source>
        <extracomment>One emergency number for police, ambulance and fire. At most 20 characters.</extracomment>
        <translation>All emergencies</translation>
    </message>
    <message>
        <source>到达后请再核实</source>
        <extracomment>Beside an emergency number that few sources give.</extracomment>
        <translation>Check again on arrival</translation>
    </message>
    <message>
        <source> 或 </source>
        <extracomment>Between two emergency numbers of the same service.</extracomment>
        <translation> or </translation>
    </message>
    <message>
        <source>号码截至%1</source>
        <extracomment>Under a mission&apos;s telephone number. %1 is a day: the number was published then.</extracomment>
        <translation>Number as of %1</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>英文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>kiosk::EmergencyViewModel</name>
    <message>
        <source>外交部全球领事保护与服务应急热线。第一个号码拨不通时，改拨第二个。</source>
        <extracomment>Under the two numbers of the ministry&apos;s hotline. Source: the ministry&apos;s statement of 2026-01-19.</extracomment>
        <translation>The foreign ministry&apos;s consular emergency hotline. If the first number does not answer, call the second.</translation>
    </message>
    <message>
        <source>全年每天24小时</source>
        <extracomment>When the hotline is open.</extracomment>
        <translation>Day and night, all year</translation>
    </message>
    <message>
        <source>先到安全的地方。</source>
        <extracomment>First step in an emergency abroad.</extracomment>
        <translation>Get to a safe place first.</translation>
    </message>
    <message>
        <source>有人受伤、起火或遇到犯罪，先拨当地紧急电话。</source>
        <extracomment>Second step in an emergency abroad.</extracomment>
        <translation>Somebody is hurt, a fire, a crime: call the local emergency number first.</translation>
    </message>
    <message>
        <source>再联系中国使领馆，或拨打12308。</source>
        <extracomment>Third step in an emergency abroad.</extracomment>
        <translation>Then contact the Chinese embassy or consulate, or call 12308.</translation>
    </message>
    <message>
        <source>您是谁：姓名、护照号码或其他身份信息</source>
        <extracomment>What to say on the telephone. Source: Regulation on Consular Protection, Art. 5 (proof of identity).</extracomment>
        <translation>Who you are: name, passport number or other proof</translation>
    </message>
    <message>
        <source>您在哪里：国家、城市、街道或明显标志</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>Where you are: country, city, street or a landmark</translation>
    </message>
    <message>
        <source>发生了什么，有没有人受伤</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>What happened, and whether anybody is hurt</translation>
    </message>
    <message>
        <source>怎样回电找到您</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>How to call you back</translation>
    </message>
    <message>
        <source>任何情况</source>
        <extracomment>What has happened: anything. At most 12 characters.</extracomment>
        <translation>Anything</translation>
    </message>
</context>
<context>
    <name>kiosk::GuideListModel</name>
    <message>
        <source>出发前</source>
        <extracomment>Topic of guides: what to do before a journey. At most 12 characters.</extracomment>
        <translation>Before you go</translation>
    </message>
    <message>
        <source>证件</source>
        <extracomment>Topic of guides: passport, visa, papers. At most 12 characters.</extracomment>
        <translation>Papers</translation>
    </message>
    <message>
        <source>被抢被骗</source>
        <extracomment>Topic of guides: theft, robbery, fraud. At most 12 characters.</extracomment>
        <translation>Theft, fraud</translation>
    </message>
    <message>
        <source>受伤生病</source>
        <extracomment>Topic of guides: illness, injury, traffic accidents. At most 12 characters.</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>灾害动荡</source>
        <extracomment>Topic of guides: natural disasters, unrest. At most 12 characters.</extracomment>
        <translation>Disasters</translation>
    </message>
    <message>
        <source>游客</source>
        <extracomment>Whom guides are for. At most 12 characters.</extracomment>
        <translation>Tourists</translation>
    </message>
    <message>
        <source>留学生</source>
        <extracomment>Whom guides are for: students abroad. At most 12 characters.</extracomment>
        <translation>Students</translation>
    </message>
    <message>
        <source>务工人员</source>
        <extracomment>Whom guides are for: people who work on projects abroad. At most 12 characters.</extracomment>
        <translation>Workers</translation>
    </message>
    <message>
        <source>船员</source>
        <extracomment>Whom guides are for: crews of fishing vessels and ships. At most 12 characters.</extracomment>
        <translation>Crews</translation>
    </message>
    <message>
        <source>家人</source>
        <extracomment>Whom guides are for: families. At most 12 characters.</extracomment>
        <translation>Families</translation>
    </message>
    <message>
        <source>全部</source>
        <extracomment>No topic chosen: all guides. At most 12 characters.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>所有人</source>
        <extracomment>No reader chosen: guides for everyone. At most 12 characters.</extracomment>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>工作法律</source>
        <extracomment>Topic of guides: jobs, detention, money. At most 12 characters.</extracomment>
        <translation>Work and law</translation>
    </message>
    <message>
        <source>商务</source>
        <extracomment>Whom guides are for: business travellers. At most 12 characters.</extracomment>
        <translation>Business</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <extracomment>How long a checklist is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>自查</source>
        <extracomment>On the card of a few questions whether one qualifies for something. At most 15 characters.</extracomment>
        <translation>Self-check</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeDifference</name>
    <message>
        <source>没有时差</source>
        <extracomment>In a list of what is as at home: the time of day.</extracomment>
        <translation>no time difference</translation>
    </message>
    <message>
        <source>快 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1 h ahead</translation>
    </message>
    <message>
        <source>慢 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1 h behind</translation>
    </message>
    <message>
        <source>现在时间</source>
        <extracomment>Row of a table: the time now, at home and there. At most 14 characters.</extracomment>
        <translation>Time now</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 is the time of day there, %2 how far it is from Beijing&apos;s (&quot;7 hours behind&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>行车方向</source>
        <translation>Driving side</translation>
    </message>
    <message>
        <source>靠右行驶</source>
        <translation>On the right</translation>
    </message>
    <message>
        <source>靠左行驶</source>
        <translation>On the left</translation>
    </message>
    <message>
        <source>插头 %1</source>
        <extracomment>In a list of what is as at home. %1: letters of plug types.</extracomment>
        <translation>plugs %1</translation>
    </message>
    <message>
        <source>插头类型</source>
        <extracomment>Types of plug, by their letters.</extracomment>
        <translation>Plug types</translation>
    </message>
    <message>
        <source>%1，要带转换插头</source>
        <extracomment>%1: letters of plug types, none of which fits a plug from home.</extracomment>
        <translation>%1; bring an adapter</translation>
    </message>
    <message>
        <source>电压 %1</source>
        <extracomment>In a list of what is as at home, or nearly so. %1: &quot;230 V, 50 Hz&quot;.</extracomment>
        <translation>mains %1</translation>
    </message>
    <message>
        <source>电压和频率</source>
        <translation>Mains voltage and frequency</translation>
    </message>
    <message>
        <source>货币</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>国际区号</source>
        <translation>Calling code</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a list of what is as at home. %1 is police, ambulance or fire, %2 the number to call.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>和国内一样：%1</source>
        <extracomment>Under a table of differences. %1 lists what is as at home.</extracomment>
        <translation>As in China: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeViewModel</name>
    <message>
        <source>当地紧急电话、中国使领馆和出行须知</source>
        <extracomment>Under a country&apos;s name on the home page.</extracomment>
        <translation>Emergency numbers, Chinese missions, good to know</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Under the title of a notice from the past, on the home page.</extracomment>
        <translation>Past sample</translation>
    </message>
</context>
<context>
    <name>kiosk::LessonViewModel</name>
    <message>
        <source>第 %1 课，共 %2 课</source>
        <extracomment>Over a lesson of a course. %1 is its number, %2 how many there are.</extracomment>
        <translation>Lesson %1 of %2</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeFilterModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of notices: all. At most 12 characters.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>现行有效</source>
        <extracomment>Filter of the list of notices: those in force. At most 12 characters.</extracomment>
        <translation>In force</translation>
    </message>
    <message>
        <source>历史与过期</source>
        <extracomment>Filter of the list of notices: samples from the past and those out of date. At most 12 characters.</extracomment>
        <translation>Past</translation>
    </message>
    <message>
        <source>各大洲</source>
        <extracomment>Filter of the list of notices: of all continents. At most 12 characters.</extracomment>
        <translation>All continents</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeText</name>
    <message>
        <source>%1发布</source>
        <extracomment>%1 is the day on which a notice was issued.</extracomment>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>注意安全</source>
        <extracomment>Level of a travel notice, the first of three. Use the ministry&apos;s own translation.</extracomment>
        <translation>Stay alert</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <extracomment>Level of a travel notice, the second of three.</extracomment>
        <translation>Be cautious</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <extracomment>Level of a travel notice, the third of three.</extracomment>
        <translation>Do not go</translation>
    </message>
    <message>
        <source>蓝色（低风险）</source>
        <extracomment>Level of a country&apos;s risk, the first of four colours.</extracomment>
        <translation>Blue (low risk)</translation>
    </message>
    <message>
        <source>黄色（中风险）</source>
        <translation>Yellow (medium risk)</translation>
    </message>
    <message>
        <source>橙色（高风险）</source>
        <translation>Orange (high risk)</translation>
    </message>
    <message>
        <source>红色（极高风险）</source>
        <translation>Red (extreme risk)</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Instead of a level: this notice is from the past and only an example. At most 20 characters.</extracomment>
        <translation>Past sample</translation>
    </message>
    <message>
        <source>已过展示期</source>
        <extracomment>Instead of a level: the notice is out of date. At most 20 characters.</extracomment>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>A notice without a level. At most 20 characters.</extracomment>
        <translation>Travel notices</translation>
    </message>
    <message>
        <source>部分地区：%1</source>
        <extracomment>%1 is the strongest level of a notice that has other levels for other areas.</extracomment>
        <translation>In some areas: %1</translation>
    </message>
    <message>
        <source>历史样例，当时：%1</source>
        <extracomment>%1 is the level that a notice from the past had; it is an example and not in force.</extracomment>
        <translation>Past sample, then: %1</translation>
    </message>
    <message>
        <source>发布时：%1</source>
        <extracomment>%1 is the level that a notice had which is out of date.</extracomment>
        <translation>When issued: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 年前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message>
        <source>今天</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeViewModel</name>
    <message>
        <source>发布：%1</source>
        <extracomment>%1 is who issued a notice.</extracomment>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>%1最近核对</source>
        <extracomment>%1 is the day on which the notice was last compared with its source.</extracomment>
        <translation>Last checked %1</translation>
    </message>
    <message>
        <source>展示至%1</source>
        <extracomment>%1 is the last day on which the notice&apos;s level is shown as current.</extracomment>
        <translation>Shown until %1</translation>
    </message>
    <message>
        <source>历史样例：这是一则过去的提醒，不是现行提醒。现行提醒请查中国领事服务网 cs.mfa.gov.cn，或拨打12308。</source>
        <extracomment>Above a notice from the past that only serves as an example.</extracomment>
        <translation>Past sample: this is a notice of the past, not in force. For notices in force see cs.mfa.gov.cn or call 12308.</translation>
    </message>
    <message>
        <source>这则提醒最近核对于%1，可能已有变化。最新情况请拨打12308。</source>
        <extracomment>Above a notice that is out of date. %1 is the day on which it was last compared with its source.</extracomment>
        <translation>This notice was last checked on %1 and may have changed. Call 12308 for the latest.</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizListModel</name>
    <message>
        <source>从全部题目里随机抽五道</source>
        <extracomment>Under the tile 快速五题. At most 40 characters.</extracomment>
        <translation>Five at random from all questions</translation>
    </message>
    <message>
        <source>今天所有人答同样的题</source>
        <extracomment>Under the tile 每日挑战. At most 40 characters.</extracomment>
        <translation>The same questions for everyone today</translation>
    </message>
    <message>
        <source>情景练习</source>
        <extracomment>On the tile of a story in which the visitor decides. At most 12 characters.</extracomment>
        <translation>Story</translation>
    </message>
    <message numerus="yes">
        <source>%n 道题</source>
        <extracomment>How long a quiz is.</extracomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>大字、短题，可以读给孩子听</source>
        <extracomment>Under the tile 和孩子一起答. At most 40 characters.</extracomment>
        <translation>Large text, short questions, read aloud</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Tile that leads to the courses. At most 14 characters.</extracomment>
        <translation>Training courses</translation>
    </message>
    <message>
        <source>几课要点、练习和考试</source>
        <extracomment>Under the tile 出国培训课程. At most 40 characters.</extracomment>
        <translation>Before you are sent abroad: lessons, practice and an exam</translation>
    </message>
    <message numerus="yes">
        <source>%n 门课程</source>
        <extracomment>How many courses there are. At most 12 characters.</extracomment>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::QuizOptions</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Read aloud of an option that was given this number.</extracomment>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>已选</source>
        <extracomment>Read aloud of an option that is ticked.</extracomment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>放对了</source>
        <extracomment>After an answer, under a step that was put at its right place.</extracomment>
        <translation>In its place</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>这个也对</source>
        <extracomment>After an answer in the round for families, under a right option that was not ticked.</extracomment>
        <translation>This one is right, too</translation>
    </message>
    <message>
        <source>正确答案，您没有选</source>
        <translation>Right; you did not choose it</translation>
    </message>
    <message>
        <source>您放在了第 %1 步</source>
        <extracomment>After an answer, under a step that was put at another place: %1 is the number it was given.</extracomment>
        <translation>You had it as number %1</translation>
    </message>
    <message>
        <source>您选的是这个</source>
        <extracomment>After an answer in the round for families: no judgement, only what was chosen.</extracomment>
        <translation>You chose this one</translation>
    </message>
    <message>
        <source>您的选择，不正确</source>
        <translation>Your choice, not right</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizViewModel</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <extracomment>%1 is the number of the question, %2 how many there are.</extracomment>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>答对 %1 题，共 %2 题</source>
        <extracomment>%1 is how many answers were right, %2 how many questions there were.</extracomment>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>快速五题</source>
        <extracomment>Title of a round of five questions by chance. At most 14 characters.</extracomment>
        <translation>Quick five</translation>
    </message>
    <message>
        <source>每日挑战</source>
        <extracomment>Title of a round of questions that are the same for everyone today. At most 14 characters.</extracomment>
        <translation>Today’s challenge</translation>
    </message>
    <message>
        <source>再来五题</source>
        <extracomment>Button after a round of questions: five others.</extracomment>
        <translation>Five more</translation>
    </message>
    <message>
        <source>再答一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>和孩子一起答</source>
        <extracomment>Title of a round of questions for adults and children together. At most 14 characters.</extracomment>
        <translation>Family quiz</translation>
    </message>
    <message numerus="yes">
        <source>你们一起答完了 %n 道题</source>
        <extracomment>The end of a round for families, who are given no score. %n is how many questions there were.</extracomment>
        <translation>
            <numerusform>You answered %n question together</numerusform>
            <numerusform>You answered %n questions together</numerusform>
        </translation>
    </message>
    <message>
        <source>选出所有对的，再点“确定”</source>
        <extracomment>Where the button 确定 appears once something is ticked.</extracomment>
        <translation>Choose all that are right, then “Check”</translation>
    </message>
    <message>
        <source>按先后一个个点，再点一次可取回</source>
        <extracomment>Where the button 确定 appears once all options have a number. A second tap takes one back.</extracomment>
        <translation>Touch them in order; once more takes it back</translation>
    </message>
    <message>
        <source>点选一个答案</source>
        <extracomment>Where the button &quot;next&quot; appears once an option was chosen.</extracomment>
        <translation>Touch an answer</translation>
    </message>
    <message>
        <source>通过了</source>
        <extracomment>The result of the exam of a course.</extracomment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>再考一次</source>
        <extracomment>Button after the exam of a course: other questions of the same course.</extracomment>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>考试：%1</source>
        <extracomment>Title of a page with questions about a course. %1 is its title.</extracomment>
        <translation>Exam: %1</translation>
    </message>
    <message>
        <source>练习：%1</source>
        <translation>Practice: %1</translation>
    </message>
    <message>
        <source>还没通过，要答对 %1%</source>
        <extracomment>The result of the exam of a course. %1 is the percentage of right answers that passes.</extracomment>
        <translation>Not yet: %1% passes</translation>
    </message>
</context>
<context>
    <name>kiosk::RefusalWords</name>
    <message>
        <source>管理中心已停用本终端，不再接收它的计数（设备更换、遗失或搬迁时，办公室会这样做）。已有计数仍保存在本机。如要重新启用：请向办公室领取新的注册码，在工作人员面板按“重新注册”。</source>
        <translation>The office revoked this kiosk, as it does when a machine is replaced, lost or moved: the hub takes no more counts from it. What was counted stays on this machine. To use it again, ask the office for a new code and touch Enrol anew.</translation>
    </message>
    <message>
        <source>管理中心不认识本终端：所连的可能是另一个中心，或该中心已重新安装。已有计数仍保存在本机，会继续尝试发送。请核对中心的地址；如中心已重装，请办公室恢复其备份，或领取新的注册码重新注册。</source>
        <translation>The hub does not know this kiosk: it may be another hub, or one that was set up anew. What was counted stays on this machine and is sent again by itself. Check the hub’s address; if the hub was set up anew, let the office restore its backup, or enrol this kiosk with a new code.</translation>
    </message>
    <message>
        <source>管理中心无法确认消息来自本终端：途中的设备可能改动了消息，或本机的 identity.json 属于另一台终端。已有计数仍保存在本机，会继续尝试发送。请检查代理服务器；如数据目录是从别处复制的，请在工作人员面板重新注册。</source>
        <translation>The hub cannot tell that the message is from this kiosk: something on the way may have changed it, or identity.json belongs to another machine. What was counted stays on this machine and is sent again by itself. Check the proxy; if the data folder was copied from elsewhere, enrol anew.</translation>
    </message>
</context>
<context>
    <name>kiosk::ScenarioViewModel</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Where one is in a story or a self-check. %1 is the number of the step.</extracomment>
        <translation>Step %1</translation>
    </message>
</context>
<context>
    <name>kiosk::SpeechViewModel</name>
    <message>
        <source>正在准备…</source>
        <extracomment>While reading aloud is being prepared. At most 20 characters.</extracomment>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>这一页没有可以朗读的内容</source>
        <extracomment>Instead of reading aloud. At most 40 characters.</extracomment>
        <translation>Nothing on this page can be read aloud</translation>
    </message>
    <message>
        <source>这块屏幕现在没有声音</source>
        <translation>This screen has no sound at the moment</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffEnrolmentViewModel</name>
    <message>
        <source>正在联系管理中心，最多两分钟…</source>
        <translation>Asking the hub, two minutes at most…</translation>
    </message>
    <message>
        <source>注册成功：本终端的新编号是 %1，地点是 %2。</source>
        <extracomment>%1 is the id of the kiosk, %2 the place it stands at.</extracomment>
        <translation>It worked: this kiosk is now %1 at %2.</translation>
    </message>
    <message>
        <source>地点不对时，请向办公室领取另一个注册码，再注册一次。</source>
        <translation>If the place is wrong, get another code from the office and enrol once more.</translation>
    </message>
    <message>
        <source>程序重新启动后启用新的编号，屏幕会黑几秒。</source>
        <translation>It is used once the program has restarted; the screen goes dark for a few seconds.</translation>
    </message>
    <message>
        <source>本机将成为管理中心的一台新终端。</source>
        <translation>This machine becomes a new kiosk of the hub.</translation>
    </message>
    <message>
        <source>本机已有的 %1 条计数会在注册后发送，不会丢失，也不会重复。</source>
        <extracomment>%1 is a number of counters.</extracomment>
        <translation>The %1 counters on this machine are sent after that. None is lost or counted twice.</translation>
    </message>
    <message>
        <source>本机现在是终端 %1，地点 %2。注册后，它成为另一台新终端，从零开始计数；屏幕内容和 PIN 不变。</source>
        <extracomment>%1 is the id of this kiosk, %2 the place it stands at.</extracomment>
        <translation>This machine is kiosk %1 at %2. It becomes another, new kiosk that counts from zero. Content and PIN stay.</translation>
    </message>
    <message>
        <source>管理中心已确认现有的全部计数，不会丢失，也不会重复。</source>
        <translation>The hub has confirmed everything counted so far. None is lost or counted twice.</translation>
    </message>
    <message>
        <source>这不是管理中心的地址。它应像 https://hub.example 或 http://192.168.1.5:8480，后面没有别的内容。</source>
        <translation>This is no address of a hub. It looks like https://hub.example or http://192.168.1.5:8480, with nothing behind it.</translation>
    </message>
    <message>
        <source>这不是注册码。请与办公室给的逐字核对。</source>
        <translation>This is no enrolment code. Compare it with the office’s, letter by letter.</translation>
    </message>
    <message>
        <source>没有连上管理中心，什么也没有改变。请检查网络和地址，再试一次；同一个注册码仍然有效。</source>
        <translation>The hub was not reached, and nothing has changed. Check network and address and try again; the same code is still good.</translation>
    </message>
    <message>
        <source>这个地址上不是管理中心。请核对地址；无线网络如要登录，请先登录。</source>
        <translation>What answers there is no hub. Check the address; if the Wi-Fi wants you to sign in, do that first.</translation>
    </message>
    <message>
        <source>应答的不是发出这个注册码的管理中心，什么也没有改变。请核对注册码的后两组和地址。</source>
        <translation>The hub that answers did not make this code, and nothing has changed. Check the last two groups of the code, and the address.</translation>
    </message>
    <message>
        <source>管理中心不认识这个注册码。请逐字核对，或确认它是不是这个中心发出的。</source>
        <translation>The hub does not know this code. Check it letter by letter, and that it is from this hub.</translation>
    </message>
    <message>
        <source>这个注册码已经过期。请向办公室领取新的。</source>
        <translation>This code has expired. Get a new one from the office.</translation>
    </message>
    <message>
        <source>这个注册码已经用完。请向办公室领取新的。</source>
        <translation>This code is used up. Get a new one from the office.</translation>
    </message>
    <message>
        <source>输错次数太多，管理中心暂时不接受。请过几分钟再试。</source>
        <translation>Too many wrong codes: the hub takes none for now. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>磁盘写不进去，什么也没有改变。请先释放磁盘空间。</source>
        <translation>The disk cannot be written, and nothing has changed. Make room on it first.</translation>
    </message>
    <message>
        <source>管理中心没有注册本终端。请把下面的技术信息告诉办公室。</source>
        <translation>The hub did not enrol this kiosk. Tell the office the technical detail below.</translation>
    </message>
    <message>
        <source>技术信息：%1</source>
        <translation>Technical detail: %1</translation>
    </message>
    <message>
        <source>还有 %1 条计数没有得到确认。它们留在原编号名下，重新启动后自动发送，也可以用 U 盘带走，不会丢失，也不会重复；只有办公室停用原编号后才送不出去。最好先返回，按“立即同步”或“与 U 盘交换”。</source>
        <extracomment>%1 is a number of counters. What is in quotation marks are buttons of the staff panel.</extracomment>
        <translation>%1 counters are not confirmed yet. They stay with the former id and are sent by themselves after the restart, or go by stick; none is lost or counted twice. Only if the office revokes the former id they cannot be delivered. It is best to go back first and touch “Sync now” or “Use USB stick”.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLevelsViewModel</name>
    <message>
        <source>没有存到磁盘，程序重新启动后会失去。技术信息：%1</source>
        <translation>They were not stored and are lost when the program restarts. Technical detail: %1</translation>
    </message>
    <message>
        <source>现在用的是在本面板选择的值。</source>
        <translation>These values were chosen on this panel.</translation>
    </message>
    <message>
        <source>现在用的是配置文件的值。</source>
        <translation>These values are those of the configuration file.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLines</name>
    <message>
        <source>正常</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>in order</translation>
    </message>
    <message>
        <source>信息</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>for information</translation>
    </message>
    <message>
        <source>请留意</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>please note</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>needs action</translation>
    </message>
    <message>
        <source>与管理中心的连接</source>
        <extracomment>Line of the staff panel: whether counts reach the hub.</extracomment>
        <translation>Connection to the hub</translation>
    </message>
    <message>
        <source>最近回执：%1</source>
        <translation>Last receipt: %1</translation>
    </message>
    <message>
        <source>本次启动后还没有收到回执</source>
        <translation>No receipt since the program started</translation>
    </message>
    <message>
        <source>本终端尚未注册，计数先存在本机</source>
        <translation>This kiosk is not enrolled; counts stay on this machine</translation>
    </message>
    <message>
        <source>管理中心的地址不能使用</source>
        <translation>The address of the hub cannot be used</translation>
    </message>
    <message>
        <source>正常。%1</source>
        <translation>In order. %1</translation>
    </message>
    <message>
        <source>正在发送。%1</source>
        <translation>Sending. %1</translation>
    </message>
    <message>
        <source>暂时没有连上，会自动再试。%1</source>
        <translation>Not connected for now; it tries again by itself. %1</translation>
    </message>
    <message>
        <source>请检查网线、无线网络和管理中心的地址；计数不会丢失。技术信息：%1</source>
        <translation>Check the cable, the wireless network and the address of the hub; no count is lost. Technical detail: %1</translation>
    </message>
    <message>
        <source>管理中心拒绝本终端</source>
        <translation>The hub refuses this kiosk</translation>
    </message>
    <message>
        <source>计数</source>
        <extracomment>Line of the staff panel: counts that the hub has not confirmed.</extracomment>
        <translation>Counts</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认；其中 %2 次计数等待校准时钟</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 counters wait for the hub to confirm them; %2 counts wait for the clock</translation>
    </message>
    <message>
        <source>接通网络，或插入办公室的 U 盘，时钟校准后会自动归入正确的时间。</source>
        <translation>Connect the network or plug in the office&apos;s USB stick. Once the clock is right, they move to their hours by themselves.</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认</source>
        <translation>%1 counters wait for the hub to confirm them</translation>
    </message>
    <message>
        <source>不用处理：联网后自动发送，也可以用 U 盘带走。</source>
        <translation>Nothing to do: they are sent once there is a network, or carried on a USB stick.</translation>
    </message>
    <message>
        <source>管理中心已确认全部计数</source>
        <translation>The hub has confirmed all counts</translation>
    </message>
    <message>
        <source>计数的保存</source>
        <extracomment>Line of the staff panel: where counts are kept.</extracomment>
        <translation>Where counts are kept</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>保存在磁盘上</source>
        <translation>On the disk</translation>
    </message>
    <message>
        <source>磁盘写不进去，暂存在内存里，断电会丢失</source>
        <translation>The disk takes nothing: in memory, and lost if the power fails</translation>
    </message>
    <message>
        <source>请释放磁盘空间或更换磁盘，程序每秒自动再试。技术信息：%1</source>
        <translation>Free room on the disk or replace it; the program tries again each second. Technical detail: %1</translation>
    </message>
    <message>
        <source>计数库属于更新版本的程序，暂存在内存里，断电会丢失</source>
        <translation>The counts on disk belong to a newer program: in memory, and lost if the power fails</translation>
    </message>
    <message>
        <source>请安装新版程序。技术信息：%1</source>
        <translation>Install the newer program. Technical detail: %1</translation>
    </message>
    <message>
        <source>屏幕内容</source>
        <extracomment>Line of the staff panel: the content pack that is shown.</extracomment>
        <translation>Content on screen</translation>
    </message>
    <message>
        <source>没有可以显示的内容，屏幕上只有求助电话</source>
        <translation>There is no content to show, only the emergency numbers</translation>
    </message>
    <message>
        <source>请插入带有内容的办公室 U 盘，或接通网络等待下载。</source>
        <translation>Plug in the office&apos;s USB stick with content, or connect the network and wait.</translation>
    </message>
    <message>
        <source>自 %1 起显示</source>
        <translation>shown since %1</translation>
    </message>
    <message>
        <source>内容更新</source>
        <extracomment>Line of the staff panel: the last look for new content.</extracomment>
        <translation>Content updates</translation>
    </message>
    <message>
        <source>新内容已下载，离开本面板后显示</source>
        <translation>New content is here; it is shown when you leave this panel</translation>
    </message>
    <message>
        <source>上次更新没有成功，仍显示原来的内容</source>
        <translation>The last update did not succeed; the content stays as it was</translation>
    </message>
    <message>
        <source>网络恢复后会自动再试；多次不成功时，请把下面的技术信息告诉办公室：%1</source>
        <translation>It tries again by itself; if that does not help, tell the office this technical detail: %1</translation>
    </message>
    <message>
        <source>已是最新，检查于 %1</source>
        <translation>Up to date, checked at %1</translation>
    </message>
    <message>
        <source>不从网络更新，只从 U 盘更新</source>
        <translation>Not from the network, only from USB sticks</translation>
    </message>
    <message>
        <source>本次启动后还没有检查</source>
        <translation>Not checked since the program started</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <extracomment>Line of the staff panel: room on the disk.</extracomment>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>剩余 %1 GB</source>
        <translation>%1 GB free</translation>
    </message>
    <message>
        <source>剩余 %1 MB</source>
        <translation>%1 MB free</translation>
    </message>
    <message>
        <source>请删除数据目录以外不用的文件，或更换更大的磁盘。数据目录：%1</source>
        <translation>Delete files that are not needed outside the data folder, or use a larger disk. Data folder: %1</translation>
    </message>
    <message>
        <source>时钟</source>
        <extracomment>Line of the staff panel: whether the machine knows what time it is.</extracomment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>已开机 %1 小时 %2 分</source>
        <extracomment>How long the machine has been on: %1 hours, %2 minutes.</extracomment>
        <translation>Up for %1 h %2 min</translation>
    </message>
    <message>
        <source>系统时间 %1 不可信。%2</source>
        <translation>The system time %1 cannot be trusted. %2</translation>
    </message>
    <message>
        <source>接通网络后自动校准；没有网络时，请在系统设置里对时。计数会等到时间确定后再归入。</source>
        <translation>It is put right once there is a network; without one, set the time in the system settings. Counts wait until the time is known.</translation>
    </message>
    <message>
        <source>系统时间 %1 有误，按管理中心的时间是 %2。%3</source>
        <translation>The system time %1 is wrong; by the hub it is %2. %3</translation>
    </message>
    <message>
        <source>请在系统设置里对时；计数按管理中心的时间记录，不受影响。</source>
        <translation>Set the time in the system settings; counts follow the hub&apos;s time and are right.</translation>
    </message>
    <message>
        <source>北京时间 %1。%2</source>
        <translation>Beijing time %1. %2</translation>
    </message>
    <message>
        <source>网络</source>
        <extracomment>Line of the staff panel: the network connections of the machine.</extracomment>
        <translation>Network</translation>
    </message>
    <message>
        <source>没有网络连接</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>屏幕照常使用，计数保存在本机。请检查网线或无线网络。</source>
        <translation>The screen works on, and counts stay on this machine. Check the cable or the wireless network.</translation>
    </message>
    <message>
        <source>画面</source>
        <extracomment>Line of the staff panel: how pages are drawn.</extracomment>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>由处理器绘制</source>
        <translation>by the processor</translation>
    </message>
    <message>
        <source>由显卡绘制（OpenGL）</source>
        <translation>by the graphics card (OpenGL)</translation>
    </message>
    <message>
        <source>本终端</source>
        <extracomment>Line of the staff panel: who this machine is.</extracomment>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>主机 %1，未注册</source>
        <translation>Host %1, not enrolled</translation>
    </message>
    <message>
        <source>主机 %1 · 编号 %2 · 地点 %3 · 管理中心 %4</source>
        <extracomment>%1 the machine&apos;s host name, %2 its id, %3 the place it stands at, %4 the address of the hub.</extracomment>
        <translation>Host %1 · id %2 · place %3 · hub %4</translation>
    </message>
    <message>
        <source>程序</source>
        <extracomment>Line of the staff panel: version of the program.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>请向办公室领取注册码，再按“注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>Get a code from the office, then touch “Enrol”.</translation>
    </message>
    <message>
        <source>请核对启动参数 --hub，或重新注册。技术信息：%1</source>
        <translation>Check the option --hub, or enrol anew. Technical detail: %1</translation>
    </message>
    <message>
        <source>原编号的计数</source>
        <extracomment>Line of the staff panel: counts of an earlier enrolment of this machine.</extracomment>
        <translation>Counts under the former id</translation>
    </message>
    <message>
        <source>办公室已停用原编号 %1，它的 %2 条计数送不出去了</source>
        <extracomment>%1 is the earlier id of this machine, %2 a number of counters.</extracomment>
        <translation>The office revoked the former id %1; its %2 counters cannot be delivered any more</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除。请告诉办公室，由办公室决定如何处理。</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>They stay in %1 and are not deleted. Tell the office, which decides what becomes of them.</translation>
    </message>
    <message>
        <source>管理中心不接受原编号 %1，它的 %2 条计数还没有送达</source>
        <translation>The hub does not accept the former id %1; its %2 counters are not delivered yet</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除，会自动再试。请告诉办公室。技术信息：%2</source>
        <extracomment>%1 is a folder, %2 what the hub says.</extracomment>
        <translation>They stay in %1, are not deleted and are tried again by themselves. Tell the office. Technical detail: %2</translation>
    </message>
    <message>
        <source>原编号 %1 还有 %2 条等待管理中心确认</source>
        <translation>Under the former id %1, %2 wait for the hub&apos;s confirmation</translation>
    </message>
    <message>
        <source>不用处理：联网后以原编号自动发送，也可以用 U 盘带走。全部确认后，这一行会消失。</source>
        <translation>Nothing to do: they are sent under the former id as soon as there is a network, and sticks carry them too. This line goes when all are confirmed.</translation>
    </message>
    <message>
        <source>另有一台设备以本终端的编号计数</source>
        <translation>Another machine counts as this kiosk too</translation>
    </message>
    <message>
        <source>其中一台是另一台的副本。计数照常送达，但办公室分不清是哪一台。请只保留一台不变，在其余设备上按“重新注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>One of them is a copy of the other. Counts arrive as usual, but the office cannot tell them apart. Keep one as it is, and touch Enrol anew on every other.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffOutcomeViewModel</name>
    <message numerus="yes">
        <source>已送达，管理中心已回执。还有 %n 条待确认。</source>
        <extracomment>%n is a number of counters that the hub has not confirmed yet.</extracomment>
        <translation>
            <numerusform>Delivered; the hub sent a receipt. %n counter is not confirmed yet.</numerusform>
            <numerusform>Delivered; the hub sent a receipt. %n counters are not confirmed yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有送达，计数仍在本机，会自动再试。</source>
        <translation>Not delivered. The counts are still here, and it tries again by itself.</translation>
    </message>
    <message>
        <source>U 盘 %1：</source>
        <extracomment>%1 is the folder of a USB stick. What was done with it follows in sentences.</extracomment>
        <translation>USB stick %1:</translation>
    </message>
    <message>
        <source>U 盘 %1 上没有名为 huhang 的文件夹，因此没有使用它。请在 U 盘上建立这个文件夹，再试一次。</source>
        <extracomment>%1 is the folder of a USB stick. &quot;huhang&quot; is a folder name and stays as it is.</extracomment>
        <translation>The USB stick %1 has no folder called huhang and was left alone. Make that folder on it and try again.</translation>
    </message>
    <message>
        <source>U 盘 %1 不能读写：%2</source>
        <translation>The USB stick %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>日志已存到 %1：%2 个文件，共 %3 KB。现在可以拔出 U 盘，交给办公室。</source>
        <extracomment>%1 is a folder on a USB stick, %2 a number of files, %3 a number of KB.</extracomment>
        <translation>The logs are in %1: %2 files, %3 KB. Pull the stick out and give it to the office.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffViewModel</name>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>输错次数太多，请等待 %1 分 %2 秒。</source>
        <extracomment>%1 minutes and %2 seconds.</extracomment>
        <translation>Too many wrong PINs. Please wait %1 min %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>PIN 不对。还可以试 %n 次。</source>
        <translation>
            <numerusform>Wrong PIN. %n try left.</numerusform>
            <numerusform>Wrong PIN. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN 不能核对，请在命令行重新设置。技术信息：%1</source>
        <translation>The PIN cannot be checked; set it anew on the command line. Technical detail: %1</translation>
    </message>
    <message>
        <source>本终端尚未注册，没有可以发送的地方。</source>
        <translation>This kiosk is not enrolled; there is nowhere to send to.</translation>
    </message>
    <message>
        <source>正在发送…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>没有找到 U 盘。请插入 U 盘，等几秒再试。</source>
        <translation>No USB stick was found. Plug one in, wait a few seconds and try again.</translation>
    </message>
    <message>
        <source>正在与 U 盘交换，请不要拔出…</source>
        <translation>Working with the USB stick; please leave it in…</translation>
    </message>
    <message>
        <source>程序将退出，由系统服务重新启动，屏幕会黑几秒。再按一次“重新启动”确认。</source>
        <translation>The program ends and the service manager starts it again; the screen is dark for some seconds. Touch the button once more to confirm.</translation>
    </message>
    <message>
        <source>正在把日志存到 U 盘，请不要拔出…</source>
        <translation>Copying the logs to the stick; do not pull it out…</translation>
    </message>
</context>
<context>
    <name>kiosk::StickWords</name>
    <message numerus="yes">
        <source>办公室已收到本终端先前的 %n 个信封。</source>
        <translation>
            <numerusform>The office has received %n earlier envelope of this kiosk.</numerusform>
            <numerusform>The office has received %n earlier envelopes of this kiosk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U 盘上有 %n 份回执不适用于本终端。</source>
        <translation>
            <numerusform>%n receipt on the stick is not for this kiosk.</numerusform>
            <numerusform>%n receipts on the stick are not for this kiosk.</numerusform>
        </translation>
    </message>
    <message>
        <source>U 盘上有 %1 个给办公室的信封，共 %2 条计数。</source>
        <extracomment>%1 and %2 are numbers. An envelope is a file with counts for the office.</extracomment>
        <translation>Envelopes for the office on the stick: %1, with %2 counters.</translation>
    </message>
    <message>
        <source>全部待确认的计数都在 U 盘上了，请把它交给办公室。</source>
        <translation>All unconfirmed counts are on the stick; please bring it to the office.</translation>
    </message>
    <message numerus="yes">
        <source>时钟未校准：有 %n 次计数还不能带走。</source>
        <translation>
            <numerusform>The clock is not right: %n count cannot be carried yet.</numerusform>
            <numerusform>The clock is not right: %n counts cannot be carried yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>有两台机器以本终端的身份计数：请只保留一台，其余重新注册。</source>
        <translation>Two machines count as this kiosk: keep one and enrol the others anew.</translation>
    </message>
    <message>
        <source>问题：%1</source>
        <translation>Problem: %1</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个问题。</source>
        <translation>
            <numerusform>And %n more problem.</numerusform>
            <numerusform>And %n more problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有需要交换的东西。</source>
        <translation>There was nothing to exchange.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在读取回执，第 %2 份，共 %3 份。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 receipts.</extracomment>
        <translation>Stick %1: reading receipt %2 of %3. Do not pull it out.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在写入计数，%2 / %3 条。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 counters.</extracomment>
        <translation>Stick %1: writing counters, %2 of %3. Do not pull it out.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在存日志，%2 / %3 KB。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 KB.</extracomment>
        <translation>Stick %1: copying logs, %2 of %3 KB. Do not pull it out.</translation>
    </message>
    <message>
        <source>正在核对 U 盘上内容的签名。请不要拔出。</source>
        <translation>Checking the signatures of the content on the stick. Please leave it plugged in.</translation>
    </message>
    <message>
        <source>正在核对本机已有的内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>Checking content that is already here, %1 / %2 MB. Please leave the stick plugged in.</translation>
    </message>
    <message>
        <source>正在从 U 盘复制并核对新内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>Copying and checking new content from the stick, %1 / %2 MB. Please leave it plugged in.</translation>
    </message>
    <message>
        <source>内容已复制并核对，正在整理目录。</source>
        <translation>The content is copied and checked; its catalogue is being made.</translation>
    </message>
    <message>
        <source>内容没有取完，U 盘就拔出了。屏幕仍显示原来的内容；再插一次，已取好的部分不用重来。</source>
        <translation>The stick was pulled out before all content was here. The screen shows what it showed; plug the stick in again, and what is here already is not copied anew.</translation>
    </message>
    <message>
        <source>内容没有取完：本机磁盘已满。屏幕仍显示原来的内容；请释放空间，再插一次。</source>
        <translation>Not all content is here: the disk of this machine is full. The screen shows what it showed; make room and plug the stick in again.</translation>
    </message>
    <message>
        <source>没有从 U 盘取到完整的内容，屏幕仍显示原来的内容。请再插一次；仍不行时，请把下面的问题告诉办公室。</source>
        <translation>No complete content could be had from the stick; the screen shows what it showed. Plug it in again; if that does not help, tell the office the problem below.</translation>
    </message>
    <message>
        <source>U 盘上的内容没有通过核对，没有使用，屏幕仍显示原来的内容。请办公室重新制作 U 盘。</source>
        <translation>The content on the stick did not pass the check and is not used; the screen shows what it showed. Ask the office to make the stick anew.</translation>
    </message>
    <message>
        <source>新内容已在本机，离开本面板后显示。现在可以拔出 U 盘。</source>
        <translation>The new content is here already and will be shown when you leave this panel. You can take the stick out now.</translation>
    </message>
    <message numerus="yes">
        <source>%n 个新文件（%1 MB）已核对并存好，离开本面板后显示。现在可以拔出 U 盘。</source>
        <extracomment>%n new files, together %1 MB.</extracomment>
        <translation>
            <numerusform>%n new file (%1 MB) is checked and stored, and will be shown when you leave this panel. You can take the stick out now.</numerusform>
            <numerusform>%n new files (%1 MB) are checked and stored, and will be shown when you leave this panel. You can take the stick out now.</numerusform>
        </translation>
    </message>
    <message>
        <source>内容没有更新，屏幕仍显示原来的内容。</source>
        <translation>The content was not updated; the screen shows what it showed.</translation>
    </message>
    <message>
        <source>U 盘上的内容已核对，本机已经有了，不用更新。现在可以拔出 U 盘。</source>
        <translation>The content on the stick is checked and already here; there is nothing to update. You can take the stick out now.</translation>
    </message>
    <message>
        <source>U 盘上的内容以前没能正常显示，不再尝试，屏幕仍显示原来的内容。请告诉办公室。</source>
        <translation>The content on the stick did not come up before and is not tried again; the screen shows what it showed. Please tell the office.</translation>
    </message>
    <message>
        <source>U 盘带来了内容，签名核对无误才会使用。</source>
        <translation>The stick brings content; it is used once its signatures are checked.</translation>
    </message>
</context>
<context>
    <name>kiosk::TakeawayViewModel</name>
    <message>
        <source>%1求助卡</source>
        <extracomment>Title of the emergency card. %1 is a country.</extracomment>
        <translation>Emergency card: %1</translation>
    </message>
    <message>
        <source>领事保护求助卡</source>
        <translation>Consular emergency card</translation>
    </message>
    <message>
        <source>12308 %1求助</source>
        <extracomment>Name of the contact that the card makes on the visitor&apos;s telephone.</extracomment>
        <translation>12308 Help in %1</translation>
    </message>
    <message>
        <source>12308 领事保护</source>
        <translation>12308 Consular help</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of the emergency card. %1 is whom to call, %2 the number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>12308 领事保护热线</source>
        <translation>12308 consular hotline</translation>
    </message>
    <message>
        <source>用手机相机扫一扫，存入通讯录。二维码里就是这张卡片，不需要网络。</source>
        <extracomment>Beside the QR code: the code itself holds the card.</extracomment>
        <translation>Scan it with your phone and save the contact. The code holds the card itself; no network is needed.</translation>
    </message>
    <message>
        <source>12308 领保热线 %1</source>
        <extracomment>Last line of a list that goes along on the telephone. %1 is the number of the hotline.</extracomment>
        <translation>12308 hotline %1</translation>
    </message>
    <message>
        <source>二维码里就是这张清单的文字，不需要网络。</source>
        <extracomment>Beside the QR code of a checklist.</extracomment>
        <translation>The code itself holds the text of the list; no network is needed.</translation>
    </message>
</context>
</TS>
