<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>无障碍</source>
        <extracomment>Button: large text, strong contrast and so on. At most 8 characters.</extracomment>
        <translation>無障礙</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>辅助功能</source>
        <extracomment>Over the choices for large text, strong contrast and so on.</extracomment>
        <translation>輔助功能</translation>
    </message>
    <message>
        <source>文字大小</source>
        <extracomment>Over the three text sizes.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>标准</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>特大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>特大</translation>
    </message>
    <message>
        <source>高对比度</source>
        <extracomment>Setting: white and yellow on black.</extracomment>
        <translation>高對比</translation>
    </message>
    <message>
        <source>黑底白字，更容易看清</source>
        <translation>黑底白字，看得更清楚</translation>
    </message>
    <message>
        <source>内容移到下方</source>
        <extracomment>Setting: all that can be touched moves to the lower part of the screen.</extracomment>
        <translation>內容移到下方</translation>
    </message>
    <message>
        <source>坐着或个子不高，也够得着</source>
        <translation>坐著或個子不高，也碰得到</translation>
    </message>
    <message>
        <source>左手操作</source>
        <extracomment>Setting: buttons change sides.</extracomment>
        <translation>左手操作</translation>
    </message>
    <message>
        <source>常用的按键换到左边</source>
        <translation>常用的按鍵換到左邊</translation>
    </message>
    <message>
        <source>减少动画</source>
        <extracomment>Setting: nothing moves or fades.</extracomment>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>页面直接出现，不淡入淡出</source>
        <translation>頁面直接出現，不淡入淡出</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <extracomment>Button: everything as it was at the beginning.</extracomment>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>单键扫描</source>
        <extracomment>Setting: a frame moves from control to control by itself, and one key or a touch anywhere chooses.</extracomment>
        <translation>單鍵掃描</translation>
    </message>
    <message>
        <source>方框自己移动，到了想要的地方，按任意键或碰一下屏幕</source>
        <translation>方框自己移動，到了想要的地方，按任意鍵或碰一下螢幕</translation>
    </message>
    <message>
        <source>慢</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>慢</translation>
    </message>
    <message>
        <source>适中</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>適中</translation>
    </message>
    <message>
        <source>快</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>快</translation>
    </message>
</context>
<context>
    <name>AttractHotline</name>
    <message>
        <source>全球领事保护热线，24 小时</source>
        <extracomment>Over the hotline&apos;s number on a screen that nobody can touch. At most 36 characters.</extracomment>
        <translation>全球領事保護熱線，24 小時</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>轻触屏幕开始</source>
        <extracomment>The whole screen is one button while nobody uses it. Read aloud, not shown.</extracomment>
        <translation>輕觸螢幕開始</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>历史样例</source>
        <extracomment>Mark on a notice of the past that is shown as a sample.</extracomment>
        <translation>歷史範例</translation>
    </message>
    <message>
        <source>出门在外，平安回家</source>
        <translation>出門在外，平安回家</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>领保护航</source>
        <extracomment>The name of the screen, beside its mark. At most 12 characters.</extracomment>
        <translation>領保護航</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>把清单带走</source>
        <extracomment>Button under a checklist: shows it as a QR code.</extracomment>
        <translation>把清單帶走</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>查国家</source>
        <translation>國家查詢</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>中国使领馆</source>
        <extracomment>Heading over the Chinese embassy and consulates in a country.</extracomment>
        <translation>中國使領館</translation>
    </message>
    <message>
        <source>这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。</source>
        <extracomment>Honest note where no mission&apos;s telephone is known.</extracomment>
        <translation>這裡沒有經核實的使領館電話。請致電 +86-10-12308，由熱線轉接。</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>安全提醒</translation>
    </message>
    <message>
        <source>和国内有什么不同</source>
        <extracomment>Heading over what is otherwise in a country than in China: time, driving side, plugs, money.</extracomment>
        <translation>和國內有什麼不同</translation>
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
        <translation>當地緊急電話</translation>
    </message>
    <message>
        <source>把这些电话存进手机</source>
        <translation>將這些電話存入手機</translation>
    </message>
</context>
<context>
    <name>CountryResults</name>
    <message>
        <source>没有找到这个国家</source>
        <extracomment>No country matches what was typed.</extracomment>
        <translation>找不到這個國家</translation>
    </message>
    <message>
        <source>换个拼法试试，或者删掉几个字母。在任何国家，都可以打外交部全球领保热线 +86-10-12308。</source>
        <extracomment>What to do when a country is not found. 12308 is the consular hotline.</extracomment>
        <translation>請換個拼法，或刪去幾個字母再試。無論身在哪個國家，都可以致電外交部全球領事保護熱線 +86-10-12308。</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button: opens the emergency page.</extracomment>
        <translation>查看 12308</translation>
    </message>
</context>
<context>
    <name>CountrySearch</name>
    <message>
        <source>输入拼音、首字母或英文名</source>
        <extracomment>In the empty search field. At most 40 characters.</extracomment>
        <translation>輸入漢語拼音、首字母或英文名稱</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>考试已通过</source>
        <extracomment>On the page of a course whose exam was passed a moment ago.</extracomment>
        <translation>考試已通過</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Button on the page of a course: the sheet for whoever runs it with a group.</extracomment>
        <translation>帶班說明</translation>
    </message>
    <message>
        <source>学完了，考一考</source>
        <extracomment>On the page of a course, under its lessons: over its exam.</extracomment>
        <translation>學完了，考一考</translation>
    </message>
    <message>
        <source>开始考试</source>
        <extracomment>Button on the page of a course: begins its exam.</extracomment>
        <translation>開始考試</translation>
    </message>
    <message>
        <source>先练五题</source>
        <extracomment>Button on the page of a course: five of its questions by chance.</extracomment>
        <translation>先練五題</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>出国培训课程</source>
        <translation>出國培訓課程</translation>
    </message>
    <message>
        <source>选一门：几课要点、练习，最后考一考</source>
        <extracomment>Under the title of the list of courses.</extracomment>
        <translation>選一門：幾課要點、練習，最後考一考</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>国内</source>
        <extracomment>Head of a column: how it is in China. At most 8 characters.</extracomment>
        <translation>國內</translation>
    </message>
    <message>
        <source>当地</source>
        <extracomment>Head of a column: how it is in the country that the page is about. At most 8 characters.</extracomment>
        <translation>當地</translation>
    </message>
</context>
<context>
    <name>EmergencyBody</name>
    <message>
        <source>先做这几步</source>
        <extracomment>Heading over the first steps in an emergency.</extracomment>
        <translation>先做這幾步</translation>
    </message>
    <message>
        <source>换一个国家</source>
        <extracomment>Button on the emergency page: choose a country to see its police and ambulance numbers.</extracomment>
        <translation>選擇其他國家</translation>
    </message>
    <message>
        <source>查当地报警、急救电话</source>
        <translation>查詢當地報警、救護電話</translation>
    </message>
    <message>
        <source>把求助电话存进手机</source>
        <translation>將求助電話存入手機</translation>
    </message>
    <message>
        <source>看完整指南</source>
        <extracomment>Button under the first steps in a situation: opens the guide to it.</extracomment>
        <translation>看完整指南</translation>
    </message>
    <message>
        <source>中国使领馆</source>
        <translation>中國使領館</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>紧急求助</source>
        <extracomment>The button to the emergency page, on every page. At most 14 characters.</extracomment>
        <translation>緊急求助</translation>
    </message>
    <message>
        <source>12308 热线和第一步怎么做</source>
        <extracomment>Read aloud after &quot;emergency&quot;.</extracomment>
        <translation>12308 熱線和第一步該怎麼做</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>將求助電話存入手機</translation>
    </message>
    <message>
        <source>%1的电话</source>
        <extracomment>Heading over the chosen country&apos;s emergency numbers. %1 is the country.</extracomment>
        <translation>%1的電話</translation>
    </message>
</context>
<context>
    <name>EmergencyWording</name>
    <message>
        <source>电话里说清楚</source>
        <extracomment>Heading over what to have ready to say on the telephone.</extracomment>
        <translation>電話裡要說清楚</translation>
    </message>
</context>
<context>
    <name>FilmButton</name>
    <message>
        <source>暂停短片</source>
        <extracomment>Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.</extracomment>
        <translation>暫停短片</translation>
    </message>
    <message>
        <source>播放短片</source>
        <translation>播放短片</translation>
    </message>
</context>
<context>
    <name>GuideIntro</name>
    <message>
        <source>把求助电话存进手机</source>
        <extracomment>Button: opens a QR code that holds the emergency telephone numbers. At most 32 characters.</extracomment>
        <translation>將求助電話存入手機</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>遇到事情先保证安全，再照着做</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>遇到事情先確保安全，再按步驟處理</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>遇事怎麼辦</translation>
    </message>
</context>
<context>
    <name>HelpfulQuestion</name>
    <message>
        <source>谢谢，您的意见已经记下。</source>
        <extracomment>Question at the end of a guide, and the thanks once it was answered.</extracomment>
        <translation>謝謝，已記下您的意見。</translation>
    </message>
    <message>
        <source>这篇指南对您有帮助吗？</source>
        <translation>這篇指南對您有幫助嗎？</translation>
    </message>
    <message>
        <source>有帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>有幫助</translation>
    </message>
    <message>
        <source>没帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>沒有幫助</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>护照丢了、被抢、出车祸，一步步怎么办</source>
        <extracomment>Under the tile 遇事怎么办. At most 60 characters.</extracomment>
        <translation>護照遺失、遭搶、出車禍，一步步怎麼辦</translation>
    </message>
    <message numerus="yes">
        <source>%n 个国家：报警电话、使领馆、须知</source>
        <extracomment>Under the tile 查国家. %n is the number of countries. At most 60 characters.</extracomment>
        <translation>
            <numerusform>%n 個國家：報警電話、使領館、旅行須知</numerusform>
        </translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>安全提醒</translation>
    </message>
    <message>
        <source>出行前，看看外交部门怎么说</source>
        <extracomment>Under the tile 安全提醒. At most 60 characters.</extracomment>
        <translation>出發前，看看外交部門怎麼說</translation>
    </message>
    <message>
        <source>答几道题，看看自己准备好了没有</source>
        <extracomment>Under the tile 安全知识测验, where there are no courses. At most 60 characters.</extracomment>
        <translation>答幾道題，看看自己準備好了沒有</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>遇事怎麼辦</translation>
    </message>
    <message>
        <source>查国家</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>國家查詢</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>安全知識測驗</translation>
    </message>
    <message>
        <source>答题、情景练习、培训课程</source>
        <extracomment>Under the tile 安全知识测验. At most 60 characters.</extracomment>
        <translation>答題、情境練習、培訓課程</translation>
    </message>
</context>
<context>
    <name>HomeFeatured</name>
    <message>
        <source>本期推荐</source>
        <extracomment>Heading over the featured cards on the home page.</extracomment>
        <translation>本期推薦</translation>
    </message>
</context>
<context>
    <name>HomeGreeting</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>需要什麼幫助？</translation>
    </message>
    <message>
        <source>在国外遇到事情怎么办、打哪个电话，点一下就知道。不用登录，不留记录。</source>
        <extracomment>Under the greeting. One or two lines.</extracomment>
        <translation>在國外遇到事情怎麼辦、打哪個電話，點一下就知道。不用登入，不留紀錄。</translation>
    </message>
</context>
<context>
    <name>HotlinePlate</name>
    <message>
        <source>需要领事帮助，请拨打</source>
        <extracomment>Over the very large number of the Chinese foreign ministry&apos;s hotline. At most 40 characters.</extracomment>
        <translation>需要領事協助，請致電</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>还在看吗？</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>還在看嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后回到开始画面，您看过的内容会清空。</source>
        <extracomment>%n is the number of seconds left. Everything the visitor did is forgotten then.</extracomment>
        <translation>
            <numerusform>%n 秒後返回開始畫面，您看過的內容會清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>繼續使用</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything.</extracomment>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>切换语言</source>
        <extracomment>Read aloud after the name of the language.</extracomment>
        <translation>切換語言</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选择语言</source>
        <extracomment>Over the languages to choose from.</extracomment>
        <translation>選擇語言</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>接着看</source>
        <extracomment>In a lesson, over the guides that belong to it.</extracomment>
        <translation>接著看</translation>
    </message>
    <message numerus="yes">
        <source>练这一课的 %n 道题</source>
        <extracomment>Button in a lesson. %n is how many questions belong to it.</extracomment>
        <translation>
            <numerusform>練這一課的 %n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>下一课：%1</source>
        <extracomment>Button in a lesson: the one after it. %1 is its title.</extracomment>
        <translation>下一課：%1</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>回到課程</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>删除一个字母</source>
        <extracomment>Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.</extracomment>
        <translation>刪除一個字母</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>级别怎么看</source>
        <extracomment>Heading over the explanation of the two official scales of risk levels.</extracomment>
        <translation>等級怎麼看</translation>
    </message>
    <message>
        <source>提醒分三级，从低到高</source>
        <extracomment>Over the three-step scale of notices.</extracomment>
        <translation>提醒分三級，由低至高</translation>
    </message>
    <message>
        <source>注意安全</source>
        <translation>注意安全</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <translation>謹慎前往</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <translation>暫勿前往</translation>
    </message>
    <message>
        <source>目的地风险分四色，是另一套分级</source>
        <extracomment>Over the four-colour scale of destinations. It is another scale than the one above.</extracomment>
        <translation>目的地風險分四色，是另一套分級</translation>
    </message>
    <message>
        <source>蓝色</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>低风险，没有相关提醒</source>
        <translation>低風險，沒有相關提醒</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>中风险，关注形势，注意安全</source>
        <translation>中風險，留意局勢，注意安全</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>高风险，谨慎前往，已在当地的高度警惕</source>
        <translation>高風險，謹慎前往，已在當地者須高度警惕</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>极高风险，暂勿前往，已在当地的尽快撤离</source>
        <translation>極高風險，暫勿前往，已在當地者請盡快撤離</translation>
    </message>
    <message>
        <source>来源：外交部，2022 年 4 月 18 日公布的旅行安全风险等级和提醒分类。</source>
        <extracomment>Source of the two scales. Keep the date.</extracomment>
        <translation>來源：外交部，2022 年 4 月 18 日公布的旅行安全風險等級和提醒分類。</translation>
    </message>
</context>
<context>
    <name>LocalNumbers</name>
    <message>
        <source>这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。</source>
        <extracomment>Honest note where no emergency number is known.</extracomment>
        <translation>這裡沒有經核實的緊急電話。抵達後請向酒店或當地人確認，也可致電 +86-10-12308。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>领保护航</source>
        <extracomment>The title of the window; visitors do not see it.</extracomment>
        <translation>領保護航</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>往下看</source>
        <extracomment>Button at the lower edge of a long page: shows what comes further down. At most 16 characters.</extracomment>
        <translation>往下看</translation>
    </message>
    <message>
        <source>看更多</source>
        <extracomment>Button at the far edge of a row of cards: shows those that come next. At most 12 characters.</extracomment>
        <translation>看更多</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>各地风险级别</source>
        <extracomment>Heading over the areas of a notice with their risk levels.</extracomment>
        <translation>各地風險等級</translation>
    </message>
    <message>
        <source>当时的风险级别</source>
        <translation>當時的風險等級</translation>
    </message>
    <message>
        <source>主要内容</source>
        <extracomment>Heading over what a notice says.</extracomment>
        <translation>主要內容</translation>
    </message>
    <message>
        <source>打 12308 问最新情况</source>
        <extracomment>Button under a notice: opens the emergency page with the hotline.</extracomment>
        <translation>致電 12308 查詢最新情況</translation>
    </message>
</context>
<context>
    <name>NoticeLead</name>
    <message>
        <source>历史样例，不是现行提醒</source>
        <extracomment>Over a notice that does not hold any more: a sample from the past, or one past its date.</extracomment>
        <translation>歷史範例，並非現行提醒</translation>
    </message>
    <message>
        <source>可能已经过时</source>
        <translation>可能已經過時</translation>
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
        <translation>歷史範例</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Under a notice&apos;s title. %1 is one or more countries, %2 the date of issue, %3 how long ago that is.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>变化：%1</source>
        <extracomment>In a list of notices. %1 is what is otherwise than in the notice before.</extracomment>
        <translation>變化：%1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>安全提醒</source>
        <translation>安全提醒</translation>
    </message>
    <message>
        <source>由外交部和驻外使领馆发布。出发前，以最新发布的为准。</source>
        <extracomment>Under the title of the list of notices.</extracomment>
        <translation>由外交部和駐外使領館發布。出發前，請以最新發布的為準。</translation>
    </message>
    <message>
        <source>目前没有提醒</source>
        <extracomment>There is no notice in the pack.</extracomment>
        <translation>目前沒有提醒</translation>
    </message>
    <message>
        <source>出发前请看中国领事服务网，或打 +86-10-12308 询问。</source>
        <extracomment>What to do where no notice is listed.</extracomment>
        <translation>出發前請瀏覽中國領事服務網，或致電 +86-10-12308 查詢。</translation>
    </message>
    <message>
        <source>没有这样的提醒</source>
        <extracomment>There is no notice of the chosen kind.</extracomment>
        <translation>沒有這樣的提醒</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一个数字</source>
        <extracomment>Key of the on-screen number pad that deletes the last digit. Read aloud, not shown.</extracomment>
        <translation>刪除一個數字</translation>
    </message>
</context>
<context>
    <name>QuizHead</name>
    <message>
        <source>真棒，答对了</source>
        <extracomment>After an answer in the round for families, right and not right.</extracomment>
        <translation>真棒，答對了</translation>
    </message>
    <message>
        <source>没关系，我们一起看看</source>
        <translation>沒關係，我們一起看看</translation>
    </message>
    <message>
        <source>答对了</source>
        <translation>答對了</translation>
    </message>
    <message>
        <source>答错了，没关系</source>
        <translation>答錯了，沒關係</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>看成绩</source>
        <translation>看成績</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>下一題</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Button after the last question; families are given no score.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>读给我听</source>
        <extracomment>Button of the round for families: reads the question and its options aloud.</extracomment>
        <translation>讀給我聽</translation>
    </message>
    <message>
        <source>确定</source>
        <extracomment>Button that ends choosing several options, or their order.</extracomment>
        <translation>確定</translation>
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
        <translation>換一組題目</translation>
    </message>
    <message numerus="yes">
        <source>重答 %n 道错题</source>
        <extracomment>Button after a quiz: asks again what was answered wrong. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>重答 %n 道錯題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>再试 %n 道题</source>
        <extracomment>Button after a round for families: asks again what was not answered right. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>再試 %n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>真棒</source>
        <extracomment>The end of a round for families, very large: praise, whatever the answers were. At most 12 characters.</extracomment>
        <translation>真棒</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>回到課程</translation>
    </message>
</context>
<context>
    <name>QuizzesPage</name>
    <message>
        <source>每题答完都有讲解，答错也没关系</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>每題答完都有解說，答錯也沒關係</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>安全知識測驗</translation>
    </message>
</context>
<context>
    <name>ReachHeader</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>需要什麼幫助？</translation>
    </message>
    <message>
        <source>全球领事保护热线 %1</source>
        <extracomment>The hotline&apos;s number, large, above the page.</extracomment>
        <translation>全球領事保護熱線 %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>停止</source>
        <extracomment>Buttons: begin and end reading the page aloud. At most 8 characters.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>朗讀</translation>
    </message>
</context>
<context>
    <name>RecentCountries</name>
    <message>
        <source>刚看过</source>
        <extracomment>Before the countries that the visitor has looked at. At most 12 characters.</extracomment>
        <translation>剛看過</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>方框到了，就按一下</source>
        <extracomment>While a frame moves over the screen by itself: what to do when it is where one wants it. At most 16 characters.</extracomment>
        <translation>方框到了，就按一下</translation>
    </message>
    <message>
        <source>回到开头</source>
        <extracomment>Button: scrolls the page back to its beginning. At most 8 characters.</extracomment>
        <translation>回到開頭</translation>
    </message>
    <message>
        <source>退出扫描</source>
        <extracomment>Button: the frame that moves over the screen goes away. At most 8 characters.</extracomment>
        <translation>結束掃描</translation>
    </message>
</context>
<context>
    <name>ScenarioChoices</name>
    <message>
        <source>继续</source>
        <extracomment>Button in a story: what happens next.</extracomment>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>ScenarioEnding</name>
    <message>
        <source>看指南：%1</source>
        <extracomment>Button at the end of a story or self-check: opens a guide. %1 is its title.</extracomment>
        <translation>看指南：%1</translation>
    </message>
    <message>
        <source>从头再来</source>
        <extracomment>Button at the end of a story or self-check: from the beginning.</extracomment>
        <translation>從頭再來</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button at the end of a self-check: opens the page with the hotline.</extracomment>
        <translation>查看 12308</translation>
    </message>
    <message>
        <source>换一个情景</source>
        <extracomment>Button at the end of a story: back to the list.</extracomment>
        <translation>換一個情境</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>改一下上一步</source>
        <extracomment>Button in a story or a self-check: takes the last decision back.</extracomment>
        <translation>改一下上一步</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <extracomment>Button in the search field that empties it. Read aloud, not shown.</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>完成</source>
        <extracomment>Button: closes the choices that lie over the page. At most 8 characters.</extracomment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>SourcesNote</name>
    <message numerus="yes">
        <source>来源（%n）</source>
        <extracomment>Button under an explanation: shows where it comes from. %n is the number of sources.</extracomment>
        <translation>
            <numerusform>來源（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>收起来源</source>
        <extracomment>Button over a list of sources: hides it again.</extracomment>
        <translation>收起來源</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>继续</source>
        <extracomment>Buttons while a page is read aloud. At most 8 characters.</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>重听</source>
        <extracomment>Button: the paragraph once more. At most 8 characters.</extracomment>
        <translation>重聽</translation>
    </message>
    <message>
        <source>原速</source>
        <extracomment>Buttons: read slowly, and as usual again. At most 8 characters.</extracomment>
        <translation>原速</translation>
    </message>
    <message>
        <source>慢一点</source>
        <translation>慢一點</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>还在操作吗？</source>
        <extracomment>Asked when staff have not touched their panel for a while.</extracomment>
        <translation>還在操作嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后离开工作人员面板，回到开始画面，输入的内容会清空。</source>
        <extracomment>%n is the number of seconds left.</extracomment>
        <translation>
            <numerusform>%n 秒後離開工作人員面板，回到開始畫面，輸入的內容會清空。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>立即同步</source>
        <extracomment>Button of the staff panel: sends counts and looks for content now. At most 12 characters.</extracomment>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>与 U 盘交换</source>
        <extracomment>Button of the staff panel: counts to the USB stick, content from it. At most 14 characters.</extracomment>
        <translation>與隨身碟交換</translation>
    </message>
    <message>
        <source>检查屏幕</source>
        <extracomment>Button of the staff panel. At most 12 characters.</extracomment>
        <translation>檢查螢幕</translation>
    </message>
    <message>
        <source>查看轮播</source>
        <extracomment>Button of the staff panel: looks at the loop that passers-by see, from its beginning. At most 14 characters.</extracomment>
        <translation>查看輪播</translation>
    </message>
    <message>
        <source>确认重新启动</source>
        <extracomment>Button of the staff panel: restarts the program. At most 12 characters. The second: it was touched once.</extracomment>
        <translation>確認重新啟動</translation>
    </message>
    <message>
        <source>重新启动</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>日志存到 U 盘</source>
        <extracomment>Button of the staff panel: copies the program&apos;s logs to the USB stick. At most 14 characters.</extracomment>
        <translation>日誌存到隨身碟</translation>
    </message>
    <message>
        <source>重新注册</source>
        <extracomment>Button of the staff panel: enrols the kiosk with the hub. At most 12 characters. The second: it is enrolled.</extracomment>
        <translation>重新註冊</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>註冊</translation>
    </message>
    <message>
        <source>音量和亮度</source>
        <translation>音量和亮度</translation>
    </message>
</context>
<context>
    <name>StaffAttract</name>
    <message>
        <source>返回面板</source>
        <extracomment>Button: back to the staff panel. At most 12 characters.</extracomment>
        <translation>返回面板</translation>
    </message>
</context>
<context>
    <name>StaffEnrolment</name>
    <message>
        <source>注册本终端</source>
        <extracomment>Title of the page of the staff panel on which the kiosk is enrolled with the hub.</extracomment>
        <translation>註冊本終端</translation>
    </message>
    <message>
        <source>向办公室领取一次性注册码，照着输入。</source>
        <translation>向辦公室領取一次性註冊碼，照著輸入。</translation>
    </message>
    <message>
        <source>注册码</source>
        <extracomment>Field of the staff panel.</extracomment>
        <translation>註冊碼</translation>
    </message>
    <message>
        <source>管理中心的地址</source>
        <extracomment>Field of the staff panel. The second: nobody can change it here.</extracomment>
        <translation>管理中心的位址</translation>
    </message>
    <message>
        <source>管理中心的地址（由启动参数指定）</source>
        <translation>管理中心的位址（由啟動參數指定）</translation>
    </message>
    <message>
        <source>删除一个字符</source>
        <extracomment>Key of the staff panel&apos;s pad that deletes the last character. Read aloud, not shown.</extracomment>
        <translation>刪除一個字元</translation>
    </message>
    <message>
        <source>下一步</source>
        <extracomment>Button: from typing the enrolment code to what will happen.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>确认注册</source>
        <extracomment>Buttons: enrols the kiosk; restarts the program, which then is enrolled.</extracomment>
        <translation>確認註冊</translation>
    </message>
    <message>
        <source>重新启动并启用</source>
        <translation>重新啟動並啟用</translation>
    </message>
    <message>
        <source>不再等待</source>
        <extracomment>Button: ends waiting for the hub.</extracomment>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>返回修改</source>
        <extracomment>Buttons: back to typing the enrolment code.</extracomment>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>换一个注册码</source>
        <translation>換一個註冊碼</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>返回面板</translation>
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
        <translation>工作人員面板</translation>
    </message>
    <message>
        <source>离开</source>
        <extracomment>Button: closes the staff panel. At most 8 characters.</extracomment>
        <translation>離開</translation>
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
        <translation>音量和亮度</translation>
    </message>
    <message>
        <source>改动立即生效，离开面板后仍然保留。</source>
        <translation>改動立即生效，離開面板後仍然保留。</translation>
    </message>
    <message>
        <source>音量</source>
        <extracomment>How loud read-aloud is.</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>停止试听</source>
        <extracomment>Button: reads this page of the staff panel aloud, to hear the volume; and ends that.</extracomment>
        <translation>停止試聽</translation>
    </message>
    <message>
        <source>试听</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source>夜间调暗</source>
        <extracomment>Switch on the staff panel.</extracomment>
        <translation>夜間調暗</translation>
    </message>
    <message>
        <source>在下面的时间里，轮播变暗，声音变轻（北京时间）。</source>
        <translation>在下面的時間裡，輪播變暗，聲音變輕（北京時間）。</translation>
    </message>
    <message>
        <source>夜间从几点开始</source>
        <translation>夜間從幾點開始</translation>
    </message>
    <message>
        <source>夜间到几点结束</source>
        <translation>夜間到幾點結束</translation>
    </message>
    <message>
        <source>夜间亮度</source>
        <translation>夜間亮度</translation>
    </message>
    <message>
        <source>夜间音量</source>
        <translation>夜間音量</translation>
    </message>
    <message>
        <source>恢复配置文件的值</source>
        <extracomment>Button: what was chosen on the staff panel is forgotten, the configuration file counts again.</extracomment>
        <translation>恢復設定檔的值</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>返回面板</translation>
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
        <translation>請輸入 PIN</translation>
    </message>
    <message>
        <source>还没有设置 PIN</source>
        <translation>還沒有設定 PIN</translation>
    </message>
    <message>
        <source>6 至 12 位数字。3 分钟没有操作会自动离开。</source>
        <translation>6 至 12 位數字。3 分鐘沒有操作會自動離開。</translation>
    </message>
    <message>
        <source>没有 PIN，任何人都不能进入。请技术人员在本机命令行运行下面的命令，输入两次 6 至 12 位数字，再回到这里。</source>
        <translation>沒有 PIN，任何人都不能進入。請技術人員在本機命令列執行下面的命令，輸入兩次 6 至 12 位數字，再回到這裡。</translation>
    </message>
    <message>
        <source>进入</source>
        <extracomment>Button: checks the PIN and opens the staff panel.</extracomment>
        <translation>進入</translation>
    </message>
</context>
<context>
    <name>StaffPinDots</name>
    <message numerus="yes">
        <source>已输入 %n 位</source>
        <extracomment>Read aloud: how many digits of the PIN are typed. %n is the number.</extracomment>
        <translation>
            <numerusform>已輸入 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreenTest</name>
    <message>
        <source>边框应完整可见，线条应平直。用手指划过整个屏幕，每处都应留下圆点。</source>
        <translation>邊框應完整可見，線條應平直。用手指劃過整個螢幕，每處都應留下圓點。</translation>
    </message>
    <message>
        <source>整个屏幕应是同一种颜色，没有亮点、暗点和色斑。</source>
        <translation>整個螢幕應是同一種顏色，沒有亮點、暗點和色斑。</translation>
    </message>
    <message>
        <source>第 %1 幅，共 %2 幅</source>
        <extracomment>%1 of %2 pictures of the screen test.</extracomment>
        <translation>第 %1 幅，共 %2 幅</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>返回面板</translation>
    </message>
    <message>
        <source>下一幅</source>
        <extracomment>Button: the next picture of the screen test. At most 10 characters.</extracomment>
        <translation>下一幅</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，调低</source>
        <extracomment>Key that makes a value less. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1，調低</translation>
    </message>
    <message>
        <source>%1，调高</source>
        <extracomment>Key that makes a value more. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1，調高</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>二维码，内容与旁边的文字相同</source>
        <extracomment>The QR code, for a screen reader.</extracomment>
        <translation>QR 碼，內容與旁邊的文字相同</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>扫码存进通讯录，没有网络也能用</source>
        <extracomment>Under the title of the QR card.</extracomment>
        <translation>掃碼存入通訊錄，離線也能用</translation>
    </message>
    <message>
        <source>卡上写着</source>
        <extracomment>Heading over the text of the card.</extracomment>
        <translation>卡片內容</translation>
    </message>
    <message>
        <source>怎么存</source>
        <extracomment>Heading over the three steps of scanning the code.</extracomment>
        <translation>如何儲存</translation>
    </message>
    <message>
        <source>打开手机相机，或微信、支付宝的“扫一扫”</source>
        <translation>開啟手機相機，或微信、支付寶的「掃一掃」</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示联系人</source>
        <translation>對準 QR 碼，手機會顯示聯絡人</translation>
    </message>
    <message>
        <source>点“添加到通讯录”保存</source>
        <translation>點選「加入通訊錄」儲存</translation>
    </message>
    <message>
        <source>扫码存进手机，没有网络也能用</source>
        <extracomment>Under the title of a checklist that goes along as a QR code.</extracomment>
        <translation>掃碼存進手機，沒有網路也能用</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示清单</source>
        <translation>對準QR 碼，手機會顯示清單</translation>
    </message>
    <message>
        <source>复制文字，或者截一张图</source>
        <translation>複製文字，或者截一張圖</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>开</source>
        <extracomment>State of a setting. At most 3 characters.</extracomment>
        <translation>開</translation>
    </message>
    <message>
        <source>关</source>
        <translation>關</translation>
    </message>
</context>
<context>
    <name>TouchCue</name>
    <message>
        <source>轻触屏幕</source>
        <extracomment>Large invitation on the attract screen.</extracomment>
        <translation>輕觸螢幕</translation>
    </message>
    <message>
        <source>指南、电话、各国须知，一分钟找到</source>
        <extracomment>Under &quot;touch the screen&quot;. No account, no network needed.</extracomment>
        <translation>指南、電話、各國須知，一分鐘找到</translation>
    </message>
</context>
<context>
    <name>TrainerNotePage</name>
    <message>
        <source>带班说明</source>
        <translation>帶班說明</translation>
    </message>
    <message>
        <source>一段时间没人碰，屏幕会回到开头，打的勾也会清掉。讲课时，隔一会儿碰一下屏幕。</source>
        <extracomment>On the sheet for trainers: the screen goes back to its beginning by itself.</extracomment>
        <translation>一段時間沒人碰，螢幕會回到開頭，打的勾也會清掉。講課時，隔一會兒碰一下螢幕。</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>將求助電話存入手機</translation>
    </message>
    <message>
        <source>内容暂时不能显示</source>
        <extracomment>Title where the screen has no content to show.</extracomment>
        <translation>內容暫時無法顯示</translation>
    </message>
    <message>
        <source>工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。</source>
        <extracomment>Under it. The hotline still works.</extracomment>
        <translation>工作人員會盡快恢復。需要協助時，請直接撥打螢幕上的熱線。</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>返回</source>
        <extracomment>Button: one page back. At most 8 characters.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>首页</source>
        <extracomment>Button: to the first page. At most 8 characters.</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything. At most 8 characters.</extracomment>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>kiosk::AppViewModel</name>
    <message>
        <source>首页</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>遇事怎麼辦</translation>
    </message>
    <message>
        <source>查国家</source>
        <translation>國家查詢</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>安全提醒</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>安全知識測驗</translation>
    </message>
    <message>
        <source>紧急求助</source>
        <translation>緊急求助</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Title of the list of courses.</extracomment>
        <translation>出國培訓課程</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Title of the sheet for whoever runs a course with a group.</extracomment>
        <translation>帶班說明</translation>
    </message>
</context>
<context>
    <name>kiosk::ChecklistViewModel</name>
    <message>
        <source>已完成 %1 项，共 %2 项</source>
        <extracomment>Over a checklist. %1 is how many items are done, %2 how many there are.</extracomment>
        <translation>已完成 %1 項，共 %2 項</translation>
    </message>
</context>
<context>
    <name>kiosk::CountryListModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of countries. At most 12 characters.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>没有找到。可以输入汉字、拼音、拼音首字母或英文名，也可以按大洲查看。</source>
        <extracomment>Under the search field when nothing was found.</extracomment>
        <translation>找不到結果。可輸入漢字、拼音、拼音首字母或英文名稱，也可按大洲查看。</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个国家</source>
        <translation>
            <numerusform>共 %n 個國家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CountryViewModel</name>
    <message>
        <source>这里没有该国现行的安全提醒和风险等级，这不表示没有风险。出行前请在中国领事服务网 cs.mfa.gov.cn 或“中国领事”APP查看最新提醒，也可拨打12308。</source>
        <extracomment>On a country&apos;s page, in place of a risk level.</extracomment>
        <translation>這裡沒有該國現行的安全提醒和風險等級，但不表示沒有風險。出發前請在中國領事服務網 cs.mfa.gov.cn 或「中国领事」App 查看最新提醒，也可致電 12308。</translation>
    </message>
    <message>
        <source>当地时间 %1</source>
        <extracomment>%1 is the time of day in the country&apos;s capital, such as 14:05.</extracomment>
        <translation>當地時間 %1</translation>
    </message>
    <message>
        <source>首都%1</source>
        <extracomment>Under a country&apos;s name. %1 is its capital.</extracomment>
        <translation>首都%1</translation>
    </message>
</context>
<context>
    <name>kiosk::CourseListModel</name>
    <message numerus="yes">
        <source>%n 课</source>
        <extracomment>How long a course is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n 課</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CourseViewModel</name>
    <message>
        <source>已看 %1 课，共 %2 课</source>
        <extracomment>Over the lessons of a course. %1 is how many were opened, %2 how many there are.</extracomment>
        <translation>已看 %1 課，共 %2 課</translation>
    </message>
    <message numerus="yes">
        <source>和大家一起学，约 %n 分钟</source>
        <extracomment>On the sheet for whoever runs the course with a group.</extracomment>
        <translation>
            <numerusform>和大家一起學，約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>考试抽 %1 题，答对 %2% 就通过</source>
        <extracomment>Over the button that begins the exam of a course. %1 is the number of questions, %2 the percentage of right answers that passes.</extracomment>
        <translation>考試抽 %1 題，答對 %2% 就通過</translation>
    </message>
    <message numerus="yes">
        <source>答错 %n 题，再看一遍</source>
        <extracomment>Under a lesson of a course. %n is how many of its questions were answered wrong.</extracomment>
        <translation>
            <numerusform>答錯 %n 題，再看一遍</numerusform>
        </translation>
    </message>
    <message>
        <source>看过了</source>
        <extracomment>Under a lesson of a course that was opened before.</extracomment>
        <translation>看過了</translation>
    </message>
</context>
<context>
    <name>kiosk::DisplayText</name>
    <message>
        <source>这部分内容还没有您所选语言的版本，以下为%1。</source>
        <extracomment>Above a text that does not exist in the visitor&apos;s language. %1 is the name of the language it is in.</extracomment>
        <translation>這部分內容尚未提供您所選語言的版本，以下為%1。</translation>
    </message>
    <message>
        <source>%1核对</source>
        <extracomment>In a list of sources. %1 is the day on which a person last looked at the source.</extracomment>
        <translation>%1核對</translation>
    </message>
    <message numerus="yes">
        <source>约 %n 分钟</source>
        <extracomment>How long a guide takes to read. At most 15 characters.</extracomment>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>亚洲</source>
        <translation>亞洲</translation>
    </message>
    <message>
        <source>非洲</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>欧洲</source>
        <translation>歐洲</translation>
    </message>
    <message>
        <source>北美洲</source>
        <translation>北美洲</translation>
    </message>
    <message>
        <source>南美洲</source>
        <translation>南美洲</translation>
    </message>
    <message>
        <source>大洋洲</source>
        <translation>大洋洲</translation>
    </message>
    <message>
        <source>报警</source>
        <translation>報警</translation>
    </message>
    <message>
        <source>急救</source>
        <translation>救護車</translation>
    </message>
    <message>
        <source>火警</source>
        <translation>火警</translation>
    </message>
    <message>
        <source>综合紧急电话</source>
        <extracomment>One emergency number for police, ambulance and fire. At most 20 characters.</extracomment>
        <translation>通用緊急電話</translation>
    </message>
    <message>
        <source>到达后请再核实</source>
        <extracomment>Beside an emergency number that few sources give.</extracomment>
        <translation>抵達後請再核實</translation>
    </message>
    <message>
        <source> 或 </source>
        <extracomment>Between two emergency numbers of the same service.</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>号码截至%1</source>
        <extracomment>Under a mission&apos;s telephone number. %1 is a day: the number was published then.</extracomment>
        <translation>號碼截至%1</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>英文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>kiosk::EmergencyViewModel</name>
    <message>
        <source>外交部全球领事保护与服务应急热线。第一个号码拨不通时，改拨第二个。</source>
        <extracomment>Under the two numbers of the ministry&apos;s hotline. Source: the ministry&apos;s statement of 2026-01-19.</extracomment>
        <translation>外交部全球領事保護與服務應急熱線。第一個號碼無法接通時，請改撥第二個。</translation>
    </message>
    <message>
        <source>全年每天24小时</source>
        <extracomment>When the hotline is open.</extracomment>
        <translation>全年每天 24 小時</translation>
    </message>
    <message>
        <source>先到安全的地方。</source>
        <extracomment>First step in an emergency abroad.</extracomment>
        <translation>先到安全的地方。</translation>
    </message>
    <message>
        <source>有人受伤、起火或遇到犯罪，先拨当地紧急电话。</source>
        <extracomment>Second step in an emergency abroad.</extracomment>
        <translation>有人受傷、起火或遭遇犯罪，先撥打當地緊急電話。</translation>
    </message>
    <message>
        <source>再联系中国使领馆，或拨打12308。</source>
        <extracomment>Third step in an emergency abroad.</extracomment>
        <translation>再聯絡中國使領館，或致電 12308。</translation>
    </message>
    <message>
        <source>您是谁：姓名、护照号码或其他身份信息</source>
        <extracomment>What to say on the telephone. Source: Regulation on Consular Protection, Art. 5 (proof of identity).</extracomment>
        <translation>您是誰：姓名、護照號碼或其他身份資料</translation>
    </message>
    <message>
        <source>您在哪里：国家、城市、街道或明显标志</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>您在哪裡：國家、城市、街道或明顯地標</translation>
    </message>
    <message>
        <source>发生了什么，有没有人受伤</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>發生了什麼事，有沒有人受傷</translation>
    </message>
    <message>
        <source>怎样回电找到您</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>怎樣回電聯絡您</translation>
    </message>
    <message>
        <source>任何情况</source>
        <extracomment>What has happened: anything. At most 12 characters.</extracomment>
        <translation>任何情況</translation>
    </message>
</context>
<context>
    <name>kiosk::GuideListModel</name>
    <message>
        <source>出发前</source>
        <extracomment>Topic of guides: what to do before a journey. At most 12 characters.</extracomment>
        <translation>出發前</translation>
    </message>
    <message>
        <source>证件</source>
        <extracomment>Topic of guides: passport, visa, papers. At most 12 characters.</extracomment>
        <translation>證件</translation>
    </message>
    <message>
        <source>被抢被骗</source>
        <extracomment>Topic of guides: theft, robbery, fraud. At most 12 characters.</extracomment>
        <translation>被搶被騙</translation>
    </message>
    <message>
        <source>受伤生病</source>
        <extracomment>Topic of guides: illness, injury, traffic accidents. At most 12 characters.</extracomment>
        <translation>受傷生病</translation>
    </message>
    <message>
        <source>灾害动荡</source>
        <extracomment>Topic of guides: natural disasters, unrest. At most 12 characters.</extracomment>
        <translation>災害動盪</translation>
    </message>
    <message>
        <source>游客</source>
        <extracomment>Whom guides are for. At most 12 characters.</extracomment>
        <translation>遊客</translation>
    </message>
    <message>
        <source>留学生</source>
        <extracomment>Whom guides are for: students abroad. At most 12 characters.</extracomment>
        <translation>留學生</translation>
    </message>
    <message>
        <source>务工人员</source>
        <extracomment>Whom guides are for: people who work on projects abroad. At most 12 characters.</extracomment>
        <translation>務工人員</translation>
    </message>
    <message>
        <source>船员</source>
        <extracomment>Whom guides are for: crews of fishing vessels and ships. At most 12 characters.</extracomment>
        <translation>船員</translation>
    </message>
    <message>
        <source>家人</source>
        <extracomment>Whom guides are for: families. At most 12 characters.</extracomment>
        <translation>家人</translation>
    </message>
    <message>
        <source>全部</source>
        <extracomment>No topic chosen: all guides. At most 12 characters.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>所有人</source>
        <extracomment>No reader chosen: guides for everyone. At most 12 characters.</extracomment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>工作法律</source>
        <extracomment>Topic of guides: jobs, detention, money. At most 12 characters.</extracomment>
        <translation>工作與法律</translation>
    </message>
    <message>
        <source>商务</source>
        <extracomment>Whom guides are for: business travellers. At most 12 characters.</extracomment>
        <translation>商務出行</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <extracomment>How long a checklist is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>自查</source>
        <extracomment>On the card of a few questions whether one qualifies for something. At most 15 characters.</extracomment>
        <translation>自查</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeDifference</name>
    <message>
        <source>没有时差</source>
        <extracomment>In a list of what is as at home: the time of day.</extracomment>
        <translation>沒有時差</translation>
    </message>
    <message>
        <source>快 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>快 %1 小時</translation>
    </message>
    <message>
        <source>慢 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>慢 %1 小時</translation>
    </message>
    <message>
        <source>现在时间</source>
        <extracomment>Row of a table: the time now, at home and there. At most 14 characters.</extracomment>
        <translation>現在時間</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 is the time of day there, %2 how far it is from Beijing&apos;s (&quot;7 hours behind&quot;).</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>行车方向</source>
        <translation>行車方向</translation>
    </message>
    <message>
        <source>靠右行驶</source>
        <translation>靠右行駛</translation>
    </message>
    <message>
        <source>靠左行驶</source>
        <translation>靠左行駛</translation>
    </message>
    <message>
        <source>插头 %1</source>
        <extracomment>In a list of what is as at home. %1: letters of plug types.</extracomment>
        <translation>插頭 %1</translation>
    </message>
    <message>
        <source>插头类型</source>
        <extracomment>Types of plug, by their letters.</extracomment>
        <translation>插頭類型</translation>
    </message>
    <message>
        <source>%1，要带转换插头</source>
        <extracomment>%1: letters of plug types, none of which fits a plug from home.</extracomment>
        <translation>%1，要帶轉換插頭</translation>
    </message>
    <message>
        <source>电压 %1</source>
        <extracomment>In a list of what is as at home, or nearly so. %1: &quot;230 V, 50 Hz&quot;.</extracomment>
        <translation>電壓 %1</translation>
    </message>
    <message>
        <source>电压和频率</source>
        <translation>電壓和頻率</translation>
    </message>
    <message>
        <source>货币</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>国际区号</source>
        <translation>國際電話區號</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a list of what is as at home. %1 is police, ambulance or fire, %2 the number to call.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>和国内一样：%1</source>
        <extracomment>Under a table of differences. %1 lists what is as at home.</extracomment>
        <translation>和國內一樣：%1</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeViewModel</name>
    <message>
        <source>当地紧急电话、中国使领馆和出行须知</source>
        <extracomment>Under a country&apos;s name on the home page.</extracomment>
        <translation>當地緊急電話、中國使領館和旅行須知</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Under the title of a notice from the past, on the home page.</extracomment>
        <translation>歷史範例</translation>
    </message>
</context>
<context>
    <name>kiosk::LessonViewModel</name>
    <message>
        <source>第 %1 课，共 %2 课</source>
        <extracomment>Over a lesson of a course. %1 is its number, %2 how many there are.</extracomment>
        <translation>第 %1 課，共 %2 課</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeFilterModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of notices: all. At most 12 characters.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>现行有效</source>
        <extracomment>Filter of the list of notices: those in force. At most 12 characters.</extracomment>
        <translation>現行有效</translation>
    </message>
    <message>
        <source>历史与过期</source>
        <extracomment>Filter of the list of notices: samples from the past and those out of date. At most 12 characters.</extracomment>
        <translation>歷史與過期</translation>
    </message>
    <message>
        <source>各大洲</source>
        <extracomment>Filter of the list of notices: of all continents. At most 12 characters.</extracomment>
        <translation>各大洲</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeText</name>
    <message>
        <source>%1发布</source>
        <extracomment>%1 is the day on which a notice was issued.</extracomment>
        <translation>%1發布</translation>
    </message>
    <message>
        <source>注意安全</source>
        <extracomment>Level of a travel notice, the first of three. Use the ministry&apos;s own translation.</extracomment>
        <translation>注意安全</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <extracomment>Level of a travel notice, the second of three.</extracomment>
        <translation>謹慎前往</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <extracomment>Level of a travel notice, the third of three.</extracomment>
        <translation>暫勿前往</translation>
    </message>
    <message>
        <source>蓝色（低风险）</source>
        <extracomment>Level of a country&apos;s risk, the first of four colours.</extracomment>
        <translation>藍色（低風險）</translation>
    </message>
    <message>
        <source>黄色（中风险）</source>
        <translation>黃色（中風險）</translation>
    </message>
    <message>
        <source>橙色（高风险）</source>
        <translation>橙色（高風險）</translation>
    </message>
    <message>
        <source>红色（极高风险）</source>
        <translation>紅色（極高風險）</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Instead of a level: this notice is from the past and only an example. At most 20 characters.</extracomment>
        <translation>歷史範例</translation>
    </message>
    <message>
        <source>已过展示期</source>
        <extracomment>Instead of a level: the notice is out of date. At most 20 characters.</extracomment>
        <translation>已過展示期</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>A notice without a level. At most 20 characters.</extracomment>
        <translation>安全提醒</translation>
    </message>
    <message>
        <source>部分地区：%1</source>
        <extracomment>%1 is the strongest level of a notice that has other levels for other areas.</extracomment>
        <translation>部分地區：%1</translation>
    </message>
    <message>
        <source>历史样例，当时：%1</source>
        <extracomment>%1 is the level that a notice from the past had; it is an example and not in force.</extracomment>
        <translation>歷史範例，當時：%1</translation>
    </message>
    <message>
        <source>发布时：%1</source>
        <extracomment>%1 is the level that a notice had which is out of date.</extracomment>
        <translation>發布時：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n 年前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n 個月前</numerusform>
        </translation>
    </message>
    <message>
        <source>今天</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeViewModel</name>
    <message>
        <source>发布：%1</source>
        <extracomment>%1 is who issued a notice.</extracomment>
        <translation>發布：%1</translation>
    </message>
    <message>
        <source>%1最近核对</source>
        <extracomment>%1 is the day on which the notice was last compared with its source.</extracomment>
        <translation>%1最近核對</translation>
    </message>
    <message>
        <source>展示至%1</source>
        <extracomment>%1 is the last day on which the notice&apos;s level is shown as current.</extracomment>
        <translation>展示至%1</translation>
    </message>
    <message>
        <source>历史样例：这是一则过去的提醒，不是现行提醒。现行提醒请查中国领事服务网 cs.mfa.gov.cn，或拨打12308。</source>
        <extracomment>Above a notice from the past that only serves as an example.</extracomment>
        <translation>歷史範例：這是一則過去的提醒，並非現行提醒。現行提醒請查閱中國領事服務網 cs.mfa.gov.cn，或致電 12308。</translation>
    </message>
    <message>
        <source>这则提醒最近核对于%1，可能已有变化。最新情况请拨打12308。</source>
        <extracomment>Above a notice that is out of date. %1 is the day on which it was last compared with its source.</extracomment>
        <translation>這則提醒最近於%1核對，情況可能已有變化。最新情況請致電 12308。</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizListModel</name>
    <message>
        <source>从全部题目里随机抽五道</source>
        <extracomment>Under the tile 快速五题. At most 40 characters.</extracomment>
        <translation>從全部題目裡隨機抽五道</translation>
    </message>
    <message>
        <source>今天所有人答同样的题</source>
        <extracomment>Under the tile 每日挑战. At most 40 characters.</extracomment>
        <translation>今天所有人答同樣的題</translation>
    </message>
    <message>
        <source>情景练习</source>
        <extracomment>On the tile of a story in which the visitor decides. At most 12 characters.</extracomment>
        <translation>情境練習</translation>
    </message>
    <message numerus="yes">
        <source>%n 道题</source>
        <extracomment>How long a quiz is.</extracomment>
        <translation>
            <numerusform>%n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>大字、短题，可以读给孩子听</source>
        <extracomment>Under the tile 和孩子一起答. At most 40 characters.</extracomment>
        <translation>大字、短題，可以讀給孩子聽</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Tile that leads to the courses. At most 14 characters.</extracomment>
        <translation>出國培訓課程</translation>
    </message>
    <message>
        <source>几课要点、练习和考试</source>
        <extracomment>Under the tile 出国培训课程. At most 40 characters.</extracomment>
        <translation>幾課要點、練習和考試</translation>
    </message>
    <message numerus="yes">
        <source>%n 门课程</source>
        <extracomment>How many courses there are. At most 12 characters.</extracomment>
        <translation>
            <numerusform>%n 門課程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::QuizOptions</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Read aloud of an option that was given this number.</extracomment>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>已选</source>
        <extracomment>Read aloud of an option that is ticked.</extracomment>
        <translation>已選</translation>
    </message>
    <message>
        <source>放对了</source>
        <extracomment>After an answer, under a step that was put at its right place.</extracomment>
        <translation>放對了</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>正確答案</translation>
    </message>
    <message>
        <source>这个也对</source>
        <extracomment>After an answer in the round for families, under a right option that was not ticked.</extracomment>
        <translation>這個也對</translation>
    </message>
    <message>
        <source>正确答案，您没有选</source>
        <translation>正確答案，您沒有選</translation>
    </message>
    <message>
        <source>您放在了第 %1 步</source>
        <extracomment>After an answer, under a step that was put at another place: %1 is the number it was given.</extracomment>
        <translation>您放在了第 %1 步</translation>
    </message>
    <message>
        <source>您选的是这个</source>
        <extracomment>After an answer in the round for families: no judgement, only what was chosen.</extracomment>
        <translation>您選的是這個</translation>
    </message>
    <message>
        <source>您的选择，不正确</source>
        <translation>您的選擇，不正確</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizViewModel</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <extracomment>%1 is the number of the question, %2 how many there are.</extracomment>
        <translation>第 %1 題，共 %2 題</translation>
    </message>
    <message>
        <source>答对 %1 题，共 %2 题</source>
        <extracomment>%1 is how many answers were right, %2 how many questions there were.</extracomment>
        <translation>答對 %1 題，共 %2 題</translation>
    </message>
    <message>
        <source>快速五题</source>
        <extracomment>Title of a round of five questions by chance. At most 14 characters.</extracomment>
        <translation>快速五題</translation>
    </message>
    <message>
        <source>每日挑战</source>
        <extracomment>Title of a round of questions that are the same for everyone today. At most 14 characters.</extracomment>
        <translation>每日挑戰</translation>
    </message>
    <message>
        <source>再来五题</source>
        <extracomment>Button after a round of questions: five others.</extracomment>
        <translation>再來五題</translation>
    </message>
    <message>
        <source>再答一次</source>
        <translation>再答一次</translation>
    </message>
    <message>
        <source>和孩子一起答</source>
        <extracomment>Title of a round of questions for adults and children together. At most 14 characters.</extracomment>
        <translation>和孩子一起答</translation>
    </message>
    <message numerus="yes">
        <source>你们一起答完了 %n 道题</source>
        <extracomment>The end of a round for families, who are given no score. %n is how many questions there were.</extracomment>
        <translation>
            <numerusform>你們一起答完了 %n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>选出所有对的，再点“确定”</source>
        <extracomment>Where the button 确定 appears once something is ticked.</extracomment>
        <translation>選出所有對的，再點「確定」</translation>
    </message>
    <message>
        <source>按先后一个个点，再点一次可取回</source>
        <extracomment>Where the button 确定 appears once all options have a number. A second tap takes one back.</extracomment>
        <translation>按先後逐個點，再點一次可取回</translation>
    </message>
    <message>
        <source>点选一个答案</source>
        <extracomment>Where the button &quot;next&quot; appears once an option was chosen.</extracomment>
        <translation>請選一個答案</translation>
    </message>
    <message>
        <source>通过了</source>
        <extracomment>The result of the exam of a course.</extracomment>
        <translation>通過了</translation>
    </message>
    <message>
        <source>再考一次</source>
        <extracomment>Button after the exam of a course: other questions of the same course.</extracomment>
        <translation>再考一次</translation>
    </message>
    <message>
        <source>考试：%1</source>
        <extracomment>Title of a page with questions about a course. %1 is its title.</extracomment>
        <translation>考試：%1</translation>
    </message>
    <message>
        <source>练习：%1</source>
        <translation>練習：%1</translation>
    </message>
    <message>
        <source>还没通过，要答对 %1%</source>
        <extracomment>The result of the exam of a course. %1 is the percentage of right answers that passes.</extracomment>
        <translation>還沒通過，要答對 %1%</translation>
    </message>
</context>
<context>
    <name>kiosk::RefusalWords</name>
    <message>
        <source>管理中心已停用本终端，不再接收它的计数（设备更换、遗失或搬迁时，办公室会这样做）。已有计数仍保存在本机。如要重新启用：请向办公室领取新的注册码，在工作人员面板按“重新注册”。</source>
        <translation>管理中心已停用本終端，不再接收它的計數（設備更換、遺失或搬遷時，辦公室會這樣做）。已有計數仍保存在本機。如要重新啟用：請向辦公室領取新的註冊碼，再按「重新註冊」。</translation>
    </message>
    <message>
        <source>管理中心不认识本终端：所连的可能是另一个中心，或该中心已重新安装。已有计数仍保存在本机，会继续尝试发送。请核对中心的地址；如中心已重装，请办公室恢复其备份，或领取新的注册码重新注册。</source>
        <translation>管理中心不認得本終端：所連的可能是另一個中心，或該中心已重新安裝。已有計數仍保存在本機，會繼續嘗試傳送。請核對中心的位址；如中心已重裝，請辦公室還原其備份，或領取新的註冊碼重新註冊。</translation>
    </message>
    <message>
        <source>管理中心无法确认消息来自本终端：途中的设备可能改动了消息，或本机的 identity.json 属于另一台终端。已有计数仍保存在本机，会继续尝试发送。请检查代理服务器；如数据目录是从别处复制的，请在工作人员面板重新注册。</source>
        <translation>管理中心無法確認訊息來自本終端：途中的設備可能改動了訊息，或本機的 identity.json 屬於另一台終端。已有計數仍保存在本機，會繼續嘗試傳送。請檢查代理伺服器；如資料目錄是從別處複製的，請重新註冊。</translation>
    </message>
</context>
<context>
    <name>kiosk::ScenarioViewModel</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Where one is in a story or a self-check. %1 is the number of the step.</extracomment>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>kiosk::SpeechViewModel</name>
    <message>
        <source>正在准备…</source>
        <extracomment>While reading aloud is being prepared. At most 20 characters.</extracomment>
        <translation>正在準備…</translation>
    </message>
    <message>
        <source>这一页没有可以朗读的内容</source>
        <extracomment>Instead of reading aloud. At most 40 characters.</extracomment>
        <translation>這一頁沒有可以朗讀的內容</translation>
    </message>
    <message>
        <source>这块屏幕现在没有声音</source>
        <translation>這塊螢幕現在沒有聲音</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffEnrolmentViewModel</name>
    <message>
        <source>正在联系管理中心，最多两分钟…</source>
        <translation>正在聯絡管理中心，最多兩分鐘…</translation>
    </message>
    <message>
        <source>注册成功：本终端的新编号是 %1，地点是 %2。</source>
        <extracomment>%1 is the id of the kiosk, %2 the place it stands at.</extracomment>
        <translation>註冊成功：本終端的新編號是 %1，地點是 %2。</translation>
    </message>
    <message>
        <source>地点不对时，请向办公室领取另一个注册码，再注册一次。</source>
        <translation>地點不對時，請向辦公室領取另一個註冊碼，再註冊一次。</translation>
    </message>
    <message>
        <source>程序重新启动后启用新的编号，屏幕会黑几秒。</source>
        <translation>程式重新啟動後啟用新的編號，螢幕會黑幾秒。</translation>
    </message>
    <message>
        <source>本机将成为管理中心的一台新终端。</source>
        <translation>本機將成為管理中心的一台新終端。</translation>
    </message>
    <message>
        <source>本机已有的 %1 条计数会在注册后发送，不会丢失，也不会重复。</source>
        <extracomment>%1 is a number of counters.</extracomment>
        <translation>本機已有的 %1 筆計數會在註冊後傳送，不會遺失，也不會重複。</translation>
    </message>
    <message>
        <source>本机现在是终端 %1，地点 %2。注册后，它成为另一台新终端，从零开始计数；屏幕内容和 PIN 不变。</source>
        <extracomment>%1 is the id of this kiosk, %2 the place it stands at.</extracomment>
        <translation>本機現在是終端 %1，地點 %2。註冊後，它成為另一台新終端，從零開始計數；螢幕內容和 PIN 不變。</translation>
    </message>
    <message>
        <source>管理中心已确认现有的全部计数，不会丢失，也不会重复。</source>
        <translation>管理中心已確認現有的全部計數，不會遺失，也不會重複。</translation>
    </message>
    <message>
        <source>这不是管理中心的地址。它应像 https://hub.example 或 http://192.168.1.5:8480，后面没有别的内容。</source>
        <translation>這不是管理中心的位址。它應像 https://hub.example 或 http://192.168.1.5:8480，後面沒有別的內容。</translation>
    </message>
    <message>
        <source>这不是注册码。请与办公室给的逐字核对。</source>
        <translation>這不是註冊碼。請與辦公室給的逐字核對。</translation>
    </message>
    <message>
        <source>没有连上管理中心，什么也没有改变。请检查网络和地址，再试一次；同一个注册码仍然有效。</source>
        <translation>沒有連上管理中心，什麼也沒有改變。請檢查網路和位址，再試一次；同一個註冊碼仍然有效。</translation>
    </message>
    <message>
        <source>这个地址上不是管理中心。请核对地址；无线网络如要登录，请先登录。</source>
        <translation>這個位址上不是管理中心。請核對位址；無線網路如要登入，請先登入。</translation>
    </message>
    <message>
        <source>应答的不是发出这个注册码的管理中心，什么也没有改变。请核对注册码的后两组和地址。</source>
        <translation>應答的不是發出這個註冊碼的管理中心，什麼也沒有改變。請核對註冊碼的後兩組和位址。</translation>
    </message>
    <message>
        <source>管理中心不认识这个注册码。请逐字核对，或确认它是不是这个中心发出的。</source>
        <translation>管理中心不認識這個註冊碼。請逐字核對，或確認它是不是這個中心發出的。</translation>
    </message>
    <message>
        <source>这个注册码已经过期。请向办公室领取新的。</source>
        <translation>這個註冊碼已經過期。請向辦公室領取新的。</translation>
    </message>
    <message>
        <source>这个注册码已经用完。请向办公室领取新的。</source>
        <translation>這個註冊碼已經用完。請向辦公室領取新的。</translation>
    </message>
    <message>
        <source>输错次数太多，管理中心暂时不接受。请过几分钟再试。</source>
        <translation>輸錯次數太多，管理中心暫時不接受。請過幾分鐘再試。</translation>
    </message>
    <message>
        <source>磁盘写不进去，什么也没有改变。请先释放磁盘空间。</source>
        <translation>磁碟寫不進去，什麼也沒有改變。請先釋出磁碟空間。</translation>
    </message>
    <message>
        <source>管理中心没有注册本终端。请把下面的技术信息告诉办公室。</source>
        <translation>管理中心沒有註冊本終端。請把下面的技術資訊告訴辦公室。</translation>
    </message>
    <message>
        <source>技术信息：%1</source>
        <translation>技術資訊：%1</translation>
    </message>
    <message>
        <source>还有 %1 条计数没有得到确认。它们留在原编号名下，重新启动后自动发送，也可以用 U 盘带走，不会丢失，也不会重复；只有办公室停用原编号后才送不出去。最好先返回，按“立即同步”或“与 U 盘交换”。</source>
        <extracomment>%1 is a number of counters. What is in quotation marks are buttons of the staff panel.</extracomment>
        <translation>還有 %1 筆計數沒有得到確認。它們留在原編號名下，重新啟動後自動傳送，也可以用隨身碟帶走，不會遺失，也不會重複；只有辦公室停用原編號後才送不出去。最好先返回，按「立即同步」或「與隨身碟交換」。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLevelsViewModel</name>
    <message>
        <source>没有存到磁盘，程序重新启动后会失去。技术信息：%1</source>
        <translation>沒有存到磁碟，程式重新啟動後會失去。技術資訊：%1</translation>
    </message>
    <message>
        <source>现在用的是在本面板选择的值。</source>
        <translation>現在用的是在本面板選擇的值。</translation>
    </message>
    <message>
        <source>现在用的是配置文件的值。</source>
        <translation>現在用的是設定檔的值。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLines</name>
    <message>
        <source>正常</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>信息</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>資訊</translation>
    </message>
    <message>
        <source>请留意</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>請留意</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>与管理中心的连接</source>
        <extracomment>Line of the staff panel: whether counts reach the hub.</extracomment>
        <translation>與管理中心的連線</translation>
    </message>
    <message>
        <source>最近回执：%1</source>
        <translation>最近回執：%1</translation>
    </message>
    <message>
        <source>本次启动后还没有收到回执</source>
        <translation>本次啟動後還沒有收到回執</translation>
    </message>
    <message>
        <source>本终端尚未注册，计数先存在本机</source>
        <translation>本終端尚未註冊，計數先存在本機</translation>
    </message>
    <message>
        <source>管理中心的地址不能使用</source>
        <translation>管理中心的位址不能使用</translation>
    </message>
    <message>
        <source>正常。%1</source>
        <translation>正常。%1</translation>
    </message>
    <message>
        <source>正在发送。%1</source>
        <translation>正在傳送。%1</translation>
    </message>
    <message>
        <source>暂时没有连上，会自动再试。%1</source>
        <translation>暫時沒有連上，會自動再試。%1</translation>
    </message>
    <message>
        <source>请检查网线、无线网络和管理中心的地址；计数不会丢失。技术信息：%1</source>
        <translation>請檢查網路線、無線網路和管理中心的位址；計數不會遺失。技術資訊：%1</translation>
    </message>
    <message>
        <source>管理中心拒绝本终端</source>
        <translation>管理中心拒絕本終端</translation>
    </message>
    <message>
        <source>计数</source>
        <extracomment>Line of the staff panel: counts that the hub has not confirmed.</extracomment>
        <translation>計數</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>正在讀取</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认；其中 %2 次计数等待校准时钟</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 筆等待管理中心確認；其中 %2 次計數等待校準時鐘</translation>
    </message>
    <message>
        <source>接通网络，或插入办公室的 U 盘，时钟校准后会自动归入正确的时间。</source>
        <translation>接通網路，或插入辦公室的隨身碟，時鐘校準後會自動歸入正確的時間。</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认</source>
        <translation>%1 筆等待管理中心確認</translation>
    </message>
    <message>
        <source>不用处理：联网后自动发送，也可以用 U 盘带走。</source>
        <translation>不必處理：連線後自動傳送，也可以用隨身碟帶走。</translation>
    </message>
    <message>
        <source>管理中心已确认全部计数</source>
        <translation>管理中心已確認全部計數</translation>
    </message>
    <message>
        <source>计数的保存</source>
        <extracomment>Line of the staff panel: where counts are kept.</extracomment>
        <translation>計數的儲存</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>正在開啟</translation>
    </message>
    <message>
        <source>保存在磁盘上</source>
        <translation>儲存在磁碟上</translation>
    </message>
    <message>
        <source>磁盘写不进去，暂存在内存里，断电会丢失</source>
        <translation>磁碟寫不進去，暫存在記憶體裡，斷電會遺失</translation>
    </message>
    <message>
        <source>请释放磁盘空间或更换磁盘，程序每秒自动再试。技术信息：%1</source>
        <translation>請釋出磁碟空間或更換磁碟，程式每秒自動再試。技術資訊：%1</translation>
    </message>
    <message>
        <source>计数库属于更新版本的程序，暂存在内存里，断电会丢失</source>
        <translation>計數庫屬於更新版本的程式，暫存在記憶體裡，斷電會遺失</translation>
    </message>
    <message>
        <source>请安装新版程序。技术信息：%1</source>
        <translation>請安裝新版程式。技術資訊：%1</translation>
    </message>
    <message>
        <source>屏幕内容</source>
        <extracomment>Line of the staff panel: the content pack that is shown.</extracomment>
        <translation>螢幕內容</translation>
    </message>
    <message>
        <source>没有可以显示的内容，屏幕上只有求助电话</source>
        <translation>沒有可以顯示的內容，螢幕上只有求助電話</translation>
    </message>
    <message>
        <source>请插入带有内容的办公室 U 盘，或接通网络等待下载。</source>
        <translation>請插入帶有內容的辦公室隨身碟，或接通網路等待下載。</translation>
    </message>
    <message>
        <source>自 %1 起显示</source>
        <translation>自 %1 起顯示</translation>
    </message>
    <message>
        <source>内容更新</source>
        <extracomment>Line of the staff panel: the last look for new content.</extracomment>
        <translation>內容更新</translation>
    </message>
    <message>
        <source>新内容已下载，离开本面板后显示</source>
        <translation>新內容已下載，離開本面板後顯示</translation>
    </message>
    <message>
        <source>上次更新没有成功，仍显示原来的内容</source>
        <translation>上次更新沒有成功，仍顯示原來的內容</translation>
    </message>
    <message>
        <source>网络恢复后会自动再试；多次不成功时，请把下面的技术信息告诉办公室：%1</source>
        <translation>網路恢復後會自動再試；多次不成功時，請把下面的技術資訊告訴辦公室：%1</translation>
    </message>
    <message>
        <source>已是最新，检查于 %1</source>
        <translation>已是最新，檢查於 %1</translation>
    </message>
    <message>
        <source>不从网络更新，只从 U 盘更新</source>
        <translation>不從網路更新，只從隨身碟更新</translation>
    </message>
    <message>
        <source>本次启动后还没有检查</source>
        <translation>本次啟動後還沒有檢查</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <extracomment>Line of the staff panel: room on the disk.</extracomment>
        <translation>磁碟空間</translation>
    </message>
    <message>
        <source>剩余 %1 GB</source>
        <translation>剩餘 %1 GB</translation>
    </message>
    <message>
        <source>剩余 %1 MB</source>
        <translation>剩餘 %1 MB</translation>
    </message>
    <message>
        <source>请删除数据目录以外不用的文件，或更换更大的磁盘。数据目录：%1</source>
        <translation>請刪除資料目錄以外不用的檔案，或更換更大的磁碟。資料目錄：%1</translation>
    </message>
    <message>
        <source>时钟</source>
        <extracomment>Line of the staff panel: whether the machine knows what time it is.</extracomment>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>已开机 %1 小时 %2 分</source>
        <extracomment>How long the machine has been on: %1 hours, %2 minutes.</extracomment>
        <translation>已開機 %1 小時 %2 分</translation>
    </message>
    <message>
        <source>系统时间 %1 不可信。%2</source>
        <translation>系統時間 %1 不可信。%2</translation>
    </message>
    <message>
        <source>接通网络后自动校准；没有网络时，请在系统设置里对时。计数会等到时间确定后再归入。</source>
        <translation>接通網路後自動校準；沒有網路時，請在系統設定裡對時。計數會等到時間確定後再歸入。</translation>
    </message>
    <message>
        <source>系统时间 %1 有误，按管理中心的时间是 %2。%3</source>
        <translation>系統時間 %1 有誤，按管理中心的時間是 %2。%3</translation>
    </message>
    <message>
        <source>请在系统设置里对时；计数按管理中心的时间记录，不受影响。</source>
        <translation>請在系統設定裡對時；計數按管理中心的時間記錄，不受影響。</translation>
    </message>
    <message>
        <source>北京时间 %1。%2</source>
        <translation>北京時間 %1。%2</translation>
    </message>
    <message>
        <source>网络</source>
        <extracomment>Line of the staff panel: the network connections of the machine.</extracomment>
        <translation>網路</translation>
    </message>
    <message>
        <source>没有网络连接</source>
        <translation>沒有網路連線</translation>
    </message>
    <message>
        <source>屏幕照常使用，计数保存在本机。请检查网线或无线网络。</source>
        <translation>螢幕照常使用，計數儲存在本機。請檢查網路線或無線網路。</translation>
    </message>
    <message>
        <source>画面</source>
        <extracomment>Line of the staff panel: how pages are drawn.</extracomment>
        <translation>畫面</translation>
    </message>
    <message>
        <source>由处理器绘制</source>
        <translation>由處理器繪製</translation>
    </message>
    <message>
        <source>由显卡绘制（OpenGL）</source>
        <translation>由顯示卡繪製（OpenGL）</translation>
    </message>
    <message>
        <source>本终端</source>
        <extracomment>Line of the staff panel: who this machine is.</extracomment>
        <translation>本終端</translation>
    </message>
    <message>
        <source>主机 %1，未注册</source>
        <translation>主機 %1，未註冊</translation>
    </message>
    <message>
        <source>主机 %1 · 编号 %2 · 地点 %3 · 管理中心 %4</source>
        <extracomment>%1 the machine&apos;s host name, %2 its id, %3 the place it stands at, %4 the address of the hub.</extracomment>
        <translation>主機 %1 · 編號 %2 · 地點 %3 · 管理中心 %4</translation>
    </message>
    <message>
        <source>程序</source>
        <extracomment>Line of the staff panel: version of the program.</extracomment>
        <translation>程式</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>请向办公室领取注册码，再按“注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>請向辦公室領取註冊碼，再按「註冊」。</translation>
    </message>
    <message>
        <source>请核对启动参数 --hub，或重新注册。技术信息：%1</source>
        <translation>請核對啟動參數 --hub，或重新註冊。技術資訊：%1</translation>
    </message>
    <message>
        <source>原编号的计数</source>
        <extracomment>Line of the staff panel: counts of an earlier enrolment of this machine.</extracomment>
        <translation>原編號的計數</translation>
    </message>
    <message>
        <source>办公室已停用原编号 %1，它的 %2 条计数送不出去了</source>
        <extracomment>%1 is the earlier id of this machine, %2 a number of counters.</extracomment>
        <translation>辦公室已停用原編號 %1，它的 %2 筆計數送不出去了</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除。请告诉办公室，由办公室决定如何处理。</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>這些計數留在 %1，不會刪除。請告訴辦公室，由辦公室決定如何處理。</translation>
    </message>
    <message>
        <source>管理中心不接受原编号 %1，它的 %2 条计数还没有送达</source>
        <translation>管理中心不接受原編號 %1，它的 %2 筆計數還沒有送達</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除，会自动再试。请告诉办公室。技术信息：%2</source>
        <extracomment>%1 is a folder, %2 what the hub says.</extracomment>
        <translation>這些計數留在 %1，不會刪除，會自動再試。請告訴辦公室。技術資訊：%2</translation>
    </message>
    <message>
        <source>原编号 %1 还有 %2 条等待管理中心确认</source>
        <translation>原編號 %1 還有 %2 筆等待管理中心確認</translation>
    </message>
    <message>
        <source>不用处理：联网后以原编号自动发送，也可以用 U 盘带走。全部确认后，这一行会消失。</source>
        <translation>不必處理：連線後以原編號自動傳送，也可以用隨身碟帶走。全部確認後，這一行會消失。</translation>
    </message>
    <message>
        <source>另有一台设备以本终端的编号计数</source>
        <translation>另有一台設備以本終端的編號計數</translation>
    </message>
    <message>
        <source>其中一台是另一台的副本。计数照常送达，但办公室分不清是哪一台。请只保留一台不变，在其余设备上按“重新注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>其中一台是另一台的副本。計數照常送達，但辦公室分不清是哪一台。請只保留一台不變，在其餘設備上按「重新註冊」。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffOutcomeViewModel</name>
    <message numerus="yes">
        <source>已送达，管理中心已回执。还有 %n 条待确认。</source>
        <extracomment>%n is a number of counters that the hub has not confirmed yet.</extracomment>
        <translation>
            <numerusform>已送達，管理中心已回執。還有 %n 筆待確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>没有送达，计数仍在本机，会自动再试。</source>
        <translation>沒有送達，計數仍在本機，會自動再試。</translation>
    </message>
    <message>
        <source>U 盘 %1：</source>
        <extracomment>%1 is the folder of a USB stick. What was done with it follows in sentences.</extracomment>
        <translation>隨身碟 %1：</translation>
    </message>
    <message>
        <source>U 盘 %1 上没有名为 huhang 的文件夹，因此没有使用它。请在 U 盘上建立这个文件夹，再试一次。</source>
        <extracomment>%1 is the folder of a USB stick. &quot;huhang&quot; is a folder name and stays as it is.</extracomment>
        <translation>隨身碟 %1 上沒有名為 huhang 的資料夾，因此沒有使用它。請在隨身碟上建立這個資料夾，再試一次。</translation>
    </message>
    <message>
        <source>U 盘 %1 不能读写：%2</source>
        <translation>隨身碟 %1 不能讀寫：%2</translation>
    </message>
    <message>
        <source>日志已存到 %1：%2 个文件，共 %3 KB。现在可以拔出 U 盘，交给办公室。</source>
        <extracomment>%1 is a folder on a USB stick, %2 a number of files, %3 a number of KB.</extracomment>
        <translation>日誌已存到 %1：%2 個檔案，共 %3 KB。現在可以拔出隨身碟，交給辦公室。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffViewModel</name>
    <message>
        <source>正在核对…</source>
        <translation>正在核對…</translation>
    </message>
    <message>
        <source>输错次数太多，请等待 %1 分 %2 秒。</source>
        <extracomment>%1 minutes and %2 seconds.</extracomment>
        <translation>輸錯次數太多，請等待 %1 分 %2 秒。</translation>
    </message>
    <message numerus="yes">
        <source>PIN 不对。还可以试 %n 次。</source>
        <translation>
            <numerusform>PIN 不對。還可以試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN 不能核对，请在命令行重新设置。技术信息：%1</source>
        <translation>PIN 不能核對，請在命令列重新設定。技術資訊：%1</translation>
    </message>
    <message>
        <source>本终端尚未注册，没有可以发送的地方。</source>
        <translation>本終端尚未註冊，沒有可以傳送的地方。</translation>
    </message>
    <message>
        <source>正在发送…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>没有找到 U 盘。请插入 U 盘，等几秒再试。</source>
        <translation>沒有找到隨身碟。請插入隨身碟，等幾秒再試。</translation>
    </message>
    <message>
        <source>正在与 U 盘交换，请不要拔出…</source>
        <translation>正在與隨身碟交換，請勿拔出…</translation>
    </message>
    <message>
        <source>程序将退出，由系统服务重新启动，屏幕会黑几秒。再按一次“重新启动”确认。</source>
        <translation>程式將退出，由系統服務重新啟動，螢幕會黑幾秒。再按一次以確認。</translation>
    </message>
    <message>
        <source>正在把日志存到 U 盘，请不要拔出…</source>
        <translation>正在把日誌存到隨身碟，請勿拔出…</translation>
    </message>
</context>
<context>
    <name>kiosk::StickWords</name>
    <message numerus="yes">
        <source>办公室已收到本终端先前的 %n 个信封。</source>
        <translation>
            <numerusform>辦公室已收到本終端先前的 %n 個信封。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U 盘上有 %n 份回执不适用于本终端。</source>
        <translation>
            <numerusform>隨身碟上有 %n 份回執不適用於本終端。</numerusform>
        </translation>
    </message>
    <message>
        <source>U 盘上有 %1 个给办公室的信封，共 %2 条计数。</source>
        <extracomment>%1 and %2 are numbers. An envelope is a file with counts for the office.</extracomment>
        <translation>隨身碟上有 %1 個給辦公室的信封，共 %2 筆計數。</translation>
    </message>
    <message>
        <source>全部待确认的计数都在 U 盘上了，请把它交给办公室。</source>
        <translation>全部待確認的計數都在隨身碟上了，請把它交給辦公室。</translation>
    </message>
    <message numerus="yes">
        <source>时钟未校准：有 %n 次计数还不能带走。</source>
        <translation>
            <numerusform>時鐘未校準：有 %n 次計數還不能帶走。</numerusform>
        </translation>
    </message>
    <message>
        <source>有两台机器以本终端的身份计数：请只保留一台，其余重新注册。</source>
        <translation>有兩台機器以本終端的身分計數：請只保留一台，其餘重新註冊。</translation>
    </message>
    <message>
        <source>问题：%1</source>
        <translation>問題：%1</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个问题。</source>
        <translation>
            <numerusform>還有 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>没有需要交换的东西。</source>
        <translation>沒有需要交換的東西。</translation>
    </message>
    <message>
        <source>U 盘 %1：正在读取回执，第 %2 份，共 %3 份。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 receipts.</extracomment>
        <translation>隨身碟 %1：正在讀取回執，第 %2 份，共 %3 份。請勿拔出。</translation>
    </message>
    <message>
        <source>U 盘 %1：正在写入计数，%2 / %3 条。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 counters.</extracomment>
        <translation>隨身碟 %1：正在寫入計數，%2 / %3 筆。請勿拔出。</translation>
    </message>
    <message>
        <source>U 盘 %1：正在存日志，%2 / %3 KB。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 KB.</extracomment>
        <translation>隨身碟 %1：正在存日誌，%2 / %3 KB。請勿拔出。</translation>
    </message>
    <message>
        <source>正在核对 U 盘上内容的签名。请不要拔出。</source>
        <translation>正在核對隨身碟上內容的簽章，請勿拔出。</translation>
    </message>
    <message>
        <source>正在核对本机已有的内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>正在核對本機已有的內容，%1 / %2 MB，請勿拔出。</translation>
    </message>
    <message>
        <source>正在从 U 盘复制并核对新内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>正在從隨身碟複製並核對新內容，%1 / %2 MB，請勿拔出。</translation>
    </message>
    <message>
        <source>内容已复制并核对，正在整理目录。</source>
        <translation>內容已複製並核對，正在整理目錄。</translation>
    </message>
    <message>
        <source>内容没有取完，U 盘就拔出了。屏幕仍显示原来的内容；再插一次，已取好的部分不用重来。</source>
        <translation>內容尚未取完，隨身碟就拔出了。螢幕仍顯示原來的內容；再插一次即可，已取好的部分不必重來。</translation>
    </message>
    <message>
        <source>内容没有取完：本机磁盘已满。屏幕仍显示原来的内容；请释放空间，再插一次。</source>
        <translation>內容尚未取完：本機磁碟已滿。螢幕仍顯示原來的內容；請釋出空間，再插一次。</translation>
    </message>
    <message>
        <source>没有从 U 盘取到完整的内容，屏幕仍显示原来的内容。请再插一次；仍不行时，请把下面的问题告诉办公室。</source>
        <translation>未能從隨身碟取得完整的內容，螢幕仍顯示原來的內容。請再插一次；仍不行時，請把下面的問題告訴辦公室。</translation>
    </message>
    <message>
        <source>U 盘上的内容没有通过核对，没有使用，屏幕仍显示原来的内容。请办公室重新制作 U 盘。</source>
        <translation>隨身碟上的內容未通過核對，沒有使用，螢幕仍顯示原來的內容。請辦公室重新製作隨身碟。</translation>
    </message>
    <message>
        <source>新内容已在本机，离开本面板后显示。现在可以拔出 U 盘。</source>
        <translation>新內容已在本機，離開本面板後顯示。現在可以拔出隨身碟。</translation>
    </message>
    <message numerus="yes">
        <source>%n 个新文件（%1 MB）已核对并存好，离开本面板后显示。现在可以拔出 U 盘。</source>
        <extracomment>%n new files, together %1 MB.</extracomment>
        <translation>
            <numerusform>%n 個新檔案（%1 MB）已核對並存好，離開本面板後顯示。現在可以拔出隨身碟。</numerusform>
        </translation>
    </message>
    <message>
        <source>内容没有更新，屏幕仍显示原来的内容。</source>
        <translation>內容沒有更新，螢幕仍顯示原來的內容。</translation>
    </message>
    <message>
        <source>U 盘上的内容已核对，本机已经有了，不用更新。现在可以拔出 U 盘。</source>
        <translation>隨身碟上的內容已核對，本機已經有了，不必更新。現在可以拔出隨身碟。</translation>
    </message>
    <message>
        <source>U 盘上的内容以前没能正常显示，不再尝试，屏幕仍显示原来的内容。请告诉办公室。</source>
        <translation>隨身碟上的內容以前未能正常顯示，不再嘗試，螢幕仍顯示原來的內容。請告訴辦公室。</translation>
    </message>
    <message>
        <source>U 盘带来了内容，签名核对无误才会使用。</source>
        <translation>隨身碟帶來了內容，簽章核對無誤才會使用。</translation>
    </message>
</context>
<context>
    <name>kiosk::TakeawayViewModel</name>
    <message>
        <source>%1求助卡</source>
        <extracomment>Title of the emergency card. %1 is a country.</extracomment>
        <translation>%1求助卡</translation>
    </message>
    <message>
        <source>领事保护求助卡</source>
        <translation>領事保護求助卡</translation>
    </message>
    <message>
        <source>12308 %1求助</source>
        <extracomment>Name of the contact that the card makes on the visitor&apos;s telephone.</extracomment>
        <translation>12308 %1求助</translation>
    </message>
    <message>
        <source>12308 领事保护</source>
        <translation>12308 領事保護</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of the emergency card. %1 is whom to call, %2 the number.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>12308 领事保护热线</source>
        <translation>12308 領事保護熱線</translation>
    </message>
    <message>
        <source>用手机相机扫一扫，存入通讯录。二维码里就是这张卡片，不需要网络。</source>
        <extracomment>Beside the QR code: the code itself holds the card.</extracomment>
        <translation>用手機相機掃一掃，存入通訊錄。QR 碼裡就是這張卡片，不用上網。</translation>
    </message>
    <message>
        <source>12308 领保热线 %1</source>
        <extracomment>Last line of a list that goes along on the telephone. %1 is the number of the hotline.</extracomment>
        <translation>12308 領保熱線 %1</translation>
    </message>
    <message>
        <source>二维码里就是这张清单的文字，不需要网络。</source>
        <extracomment>Beside the QR code of a checklist.</extracomment>
        <translation>QR 碼裡就是這張清單的文字，不需要網路。</translation>
    </message>
</context>
</TS>
