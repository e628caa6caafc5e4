<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="zh_CN">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>无障碍</source>
        <extracomment>Button: large text, strong contrast and so on. At most 8 characters.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>辅助功能</source>
        <extracomment>Over the choices for large text, strong contrast and so on.</extracomment>
        <translation>見やすく・使いやすく</translation>
    </message>
    <message>
        <source>文字大小</source>
        <extracomment>Over the three text sizes.</extracomment>
        <translation>文字の大きさ</translation>
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
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>黑底白字，更容易看清</source>
        <translation>黒地に白で、見やすくします</translation>
    </message>
    <message>
        <source>内容移到下方</source>
        <extracomment>Setting: all that can be touched moves to the lower part of the screen.</extracomment>
        <translation>内容を下に寄せる</translation>
    </message>
    <message>
        <source>坐着或个子不高，也够得着</source>
        <translation>座ったままでも手が届きます</translation>
    </message>
    <message>
        <source>左手操作</source>
        <extracomment>Setting: buttons change sides.</extracomment>
        <translation>左手用</translation>
    </message>
    <message>
        <source>常用的按键换到左边</source>
        <translation>よく使うボタンを左に移します</translation>
    </message>
    <message>
        <source>减少动画</source>
        <extracomment>Setting: nothing moves or fades.</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>页面直接出现，不淡入淡出</source>
        <translation>ページがすぐに表示されます</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <extracomment>Button: everything as it was at the beginning.</extracomment>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>单键扫描</source>
        <extracomment>Setting: a frame moves from control to control by itself, and one key or a touch anywhere chooses.</extracomment>
        <translation>ワンスイッチ操作</translation>
    </message>
    <message>
        <source>方框自己移动，到了想要的地方，按任意键或碰一下屏幕</source>
        <translation>枠が自動で動きます。選びたい所に来たら、どのキーでも押すか、画面に触れてください</translation>
    </message>
    <message>
        <source>慢</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>适中</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>快</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>速い</translation>
    </message>
</context>
<context>
    <name>AttractHotline</name>
    <message>
        <source>全球领事保护热线，24 小时</source>
        <extracomment>Over the hotline&apos;s number on a screen that nobody can touch. At most 36 characters.</extracomment>
        <translation>領事保護ホットライン・24時間</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>轻触屏幕开始</source>
        <extracomment>The whole screen is one button while nobody uses it. Read aloud, not shown.</extracomment>
        <translation>画面にタッチして始めてください</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>历史样例</source>
        <extracomment>Mark on a notice of the past that is shown as a sample.</extracomment>
        <translation>過去の例</translation>
    </message>
    <message>
        <source>出门在外，平安回家</source>
        <translation>よい旅と、無事のお帰りを</translation>
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
        <translation>リストを持ち帰る</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>查国家</source>
        <translation>国を調べる</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>中国使领馆</source>
        <extracomment>Heading over the Chinese embassy and consulates in a country.</extracomment>
        <translation>中国大使館・領事館</translation>
    </message>
    <message>
        <source>这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。</source>
        <extracomment>Honest note where no mission&apos;s telephone is known.</extracomment>
        <translation>確認済みの大使館・領事館の電話番号がありません。+86-10-12308 にお電話ください。ホットラインからおつなぎします。</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>安全情報</translation>
    </message>
    <message>
        <source>和国内有什么不同</source>
        <extracomment>Heading over what is otherwise in a country than in China: time, driving side, plugs, money.</extracomment>
        <translation>中国と違うところ</translation>
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
        <translation>現地の緊急電話</translation>
    </message>
    <message>
        <source>把这些电话存进手机</source>
        <translation>電話番号をスマホに保存</translation>
    </message>
</context>
<context>
    <name>CountryResults</name>
    <message>
        <source>没有找到这个国家</source>
        <extracomment>No country matches what was typed.</extracomment>
        <translation>該当する国がありません</translation>
    </message>
    <message>
        <source>换个拼法试试，或者删掉几个字母。在任何国家，都可以打外交部全球领保热线 +86-10-12308。</source>
        <extracomment>What to do when a country is not found. 12308 is the consular hotline.</extracomment>
        <translation>つづりを変えるか、文字を減らしてお試しください。どの国からでも、中国外交部グローバル領事保護ホットライン +86-10-12308 にお電話いただけます。</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button: opens the emergency page.</extracomment>
        <translation>12308 を見る</translation>
    </message>
</context>
<context>
    <name>CountrySearch</name>
    <message>
        <source>输入拼音、首字母或英文名</source>
        <extracomment>In the empty search field. At most 40 characters.</extracomment>
        <translation>ピンイン・頭文字・英語名で入力</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>考试已通过</source>
        <extracomment>On the page of a course whose exam was passed a moment ago.</extracomment>
        <translation>試験に合格しました</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Button on the page of a course: the sheet for whoever runs it with a group.</extracomment>
        <translation>進行役の方へ</translation>
    </message>
    <message>
        <source>学完了，考一考</source>
        <extracomment>On the page of a course, under its lessons: over its exam.</extracomment>
        <translation>学んだら、試験</translation>
    </message>
    <message>
        <source>开始考试</source>
        <extracomment>Button on the page of a course: begins its exam.</extracomment>
        <translation>試験を始める</translation>
    </message>
    <message>
        <source>先练五题</source>
        <extracomment>Button on the page of a course: five of its questions by chance.</extracomment>
        <translation>まず 5 問練習</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>出国培训课程</source>
        <translation>海外派遣前の講座</translation>
    </message>
    <message>
        <source>选一门：几课要点、练习，最后考一考</source>
        <extracomment>Under the title of the list of courses.</extracomment>
        <translation>一つ選んで：要点、練習、最後に試験</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>国内</source>
        <extracomment>Head of a column: how it is in China. At most 8 characters.</extracomment>
        <translation>中国</translation>
    </message>
    <message>
        <source>当地</source>
        <extracomment>Head of a column: how it is in the country that the page is about. At most 8 characters.</extracomment>
        <translation>現地</translation>
    </message>
</context>
<context>
    <name>EmergencyBody</name>
    <message>
        <source>先做这几步</source>
        <extracomment>Heading over the first steps in an emergency.</extracomment>
        <translation>まずすること</translation>
    </message>
    <message>
        <source>换一个国家</source>
        <extracomment>Button on the emergency page: choose a country to see its police and ambulance numbers.</extracomment>
        <translation>別の国を選ぶ</translation>
    </message>
    <message>
        <source>查当地报警、急救电话</source>
        <translation>現地の警察・救急の番号を調べる</translation>
    </message>
    <message>
        <source>把求助电话存进手机</source>
        <translation>緊急連絡先をスマホに保存</translation>
    </message>
    <message>
        <source>看完整指南</source>
        <extracomment>Button under the first steps in a situation: opens the guide to it.</extracomment>
        <translation>ガイド全文を読む</translation>
    </message>
    <message>
        <source>中国使领馆</source>
        <translation>中国大使館・領事館</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>紧急求助</source>
        <extracomment>The button to the emergency page, on every page. At most 14 characters.</extracomment>
        <translation>緊急のとき</translation>
    </message>
    <message>
        <source>12308 热线和第一步怎么做</source>
        <extracomment>Read aloud after &quot;emergency&quot;.</extracomment>
        <translation>12308 ホットラインと、まずすること</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>緊急連絡先をスマホに保存</translation>
    </message>
    <message>
        <source>%1的电话</source>
        <extracomment>Heading over the chosen country&apos;s emergency numbers. %1 is the country.</extracomment>
        <translation>%1の電話番号</translation>
    </message>
</context>
<context>
    <name>EmergencyWording</name>
    <message>
        <source>电话里说清楚</source>
        <extracomment>Heading over what to have ready to say on the telephone.</extracomment>
        <translation>電話で伝えること</translation>
    </message>
</context>
<context>
    <name>FilmButton</name>
    <message>
        <source>暂停短片</source>
        <extracomment>Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.</extracomment>
        <translation>動画を一時停止</translation>
    </message>
    <message>
        <source>播放短片</source>
        <translation>動画を再生</translation>
    </message>
</context>
<context>
    <name>GuideIntro</name>
    <message>
        <source>把求助电话存进手机</source>
        <extracomment>Button: opens a QR code that holds the emergency telephone numbers. At most 32 characters.</extracomment>
        <translation>緊急連絡先をスマホに保存</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>遇到事情先保证安全，再照着做</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>まず安全を確保。それから手順どおりに</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>困ったときは</translation>
    </message>
</context>
<context>
    <name>HelpfulQuestion</name>
    <message>
        <source>谢谢，您的意见已经记下。</source>
        <extracomment>Question at the end of a guide, and the thanks once it was answered.</extracomment>
        <translation>ありがとうございます。ご意見を記録しました。</translation>
    </message>
    <message>
        <source>这篇指南对您有帮助吗？</source>
        <translation>このガイドはお役に立ちましたか？</translation>
    </message>
    <message>
        <source>有帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>没帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>护照丢了、被抢、出车祸，一步步怎么办</source>
        <extracomment>Under the tile 遇事怎么办. At most 60 characters.</extracomment>
        <translation>パスポート紛失、強盗、交通事故。対応を順にご案内</translation>
    </message>
    <message numerus="yes">
        <source>%n 个国家：报警电话、使领馆、须知</source>
        <extracomment>Under the tile 查国家. %n is the number of countries. At most 60 characters.</extracomment>
        <translation>
            <numerusform>%nか国：緊急電話、大使館・領事館、基礎知識</numerusform>
        </translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>安全情報</translation>
    </message>
    <message>
        <source>出行前，看看外交部门怎么说</source>
        <extracomment>Under the tile 安全提醒. At most 60 characters.</extracomment>
        <translation>出発前に、外交当局の発表を確認</translation>
    </message>
    <message>
        <source>答几道题，看看自己准备好了没有</source>
        <extracomment>Under the tile 安全知识测验, where there are no courses. At most 60 characters.</extracomment>
        <translation>数問のクイズで、旅の備えをチェック</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>困ったときは</translation>
    </message>
    <message>
        <source>查国家</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>国を調べる</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>安全クイズ</translation>
    </message>
    <message>
        <source>答题、情景练习、培训课程</source>
        <extracomment>Under the tile 安全知识测验. At most 60 characters.</extracomment>
        <translation>クイズ、場面の練習、海外派遣前の講座</translation>
    </message>
</context>
<context>
    <name>HomeFeatured</name>
    <message>
        <source>本期推荐</source>
        <extracomment>Heading over the featured cards on the home page.</extracomment>
        <translation>今回のおすすめ</translation>
    </message>
</context>
<context>
    <name>HomeGreeting</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>何かお困りですか？</translation>
    </message>
    <message>
        <source>在国外遇到事情怎么办、打哪个电话，点一下就知道。不用登录，不留记录。</source>
        <extracomment>Under the greeting. One or two lines.</extracomment>
        <translation>海外で困ったときの対応と連絡先が、タッチひとつでわかります。ログイン不要で、記録も残りません。</translation>
    </message>
</context>
<context>
    <name>HotlinePlate</name>
    <message>
        <source>需要领事帮助，请拨打</source>
        <extracomment>Over the very large number of the Chinese foreign ministry&apos;s hotline. At most 40 characters.</extracomment>
        <translation>領事の支援が必要なときは、お電話ください</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>还在看吗？</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>まだご覧になっていますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后回到开始画面，您看过的内容会清空。</source>
        <extracomment>%n is the number of seconds left. Everything the visitor did is forgotten then.</extracomment>
        <translation>
            <numerusform>%n秒後に最初の画面に戻り、ご覧になった内容は消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything.</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>切换语言</source>
        <extracomment>Read aloud after the name of the language.</extracomment>
        <translation>言語を変える</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选择语言</source>
        <extracomment>Over the languages to choose from.</extracomment>
        <translation>言語を選ぶ</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>接着看</source>
        <extracomment>In a lesson, over the guides that belong to it.</extracomment>
        <translation>続けて読む</translation>
    </message>
    <message numerus="yes">
        <source>练这一课的 %n 道题</source>
        <extracomment>Button in a lesson. %n is how many questions belong to it.</extracomment>
        <translation>
            <numerusform>この課の %n 問を練習</numerusform>
        </translation>
    </message>
    <message>
        <source>下一课：%1</source>
        <extracomment>Button in a lesson: the one after it. %1 is its title.</extracomment>
        <translation>次の課：%1</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>講座に戻る</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>删除一个字母</source>
        <extracomment>Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.</extracomment>
        <translation>1文字削除</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>级别怎么看</source>
        <extracomment>Heading over the explanation of the two official scales of risk levels.</extracomment>
        <translation>レベルの見方</translation>
    </message>
    <message>
        <source>提醒分三级，从低到高</source>
        <extracomment>Over the three-step scale of notices.</extracomment>
        <translation>安全情報は3段階（低い順）</translation>
    </message>
    <message>
        <source>注意安全</source>
        <translation>安全に注意</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <translation>渡航は慎重に</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <translation>渡航見合わせ</translation>
    </message>
    <message>
        <source>目的地风险分四色，是另一套分级</source>
        <extracomment>Over the four-colour scale of destinations. It is another scale than the one above.</extracomment>
        <translation>渡航先の危険度は4色（安全情報とは別の区分）</translation>
    </message>
    <message>
        <source>蓝色</source>
        <translation>青</translation>
    </message>
    <message>
        <source>低风险，没有相关提醒</source>
        <translation>危険度は低く、関連する安全情報もありません</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>中风险，关注形势，注意安全</source>
        <translation>危険度は中程度です。情勢を確認し、安全に注意してください</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>高风险，谨慎前往，已在当地的高度警惕</source>
        <translation>危険度が高いため、渡航は慎重に。現地にいる方は厳重に警戒してください</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>极高风险，暂勿前往，已在当地的尽快撤离</source>
        <translation>危険度が極めて高いため、渡航は見合わせてください。現地にいる方はできるだけ早く退避してください</translation>
    </message>
    <message>
        <source>来源：外交部，2022 年 4 月 18 日公布的旅行安全风险等级和提醒分类。</source>
        <extracomment>Source of the two scales. Keep the date.</extracomment>
        <translation>出典：中国外交部が2022年4月18日に公表した、渡航の危険度と安全情報の区分。</translation>
    </message>
</context>
<context>
    <name>LocalNumbers</name>
    <message>
        <source>这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。</source>
        <extracomment>Honest note where no emergency number is known.</extracomment>
        <translation>確認済みの緊急電話番号がありません。到着後にホテルや現地の方に確認するか、+86-10-12308 にお電話ください。</translation>
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
        <translation>続きを見る</translation>
    </message>
    <message>
        <source>看更多</source>
        <extracomment>Button at the far edge of a row of cards: shows those that come next. At most 12 characters.</extracomment>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>各地风险级别</source>
        <extracomment>Heading over the areas of a notice with their risk levels.</extracomment>
        <translation>地域ごとの危険レベル</translation>
    </message>
    <message>
        <source>当时的风险级别</source>
        <translation>当時の危険レベル</translation>
    </message>
    <message>
        <source>主要内容</source>
        <extracomment>Heading over what a notice says.</extracomment>
        <translation>主な内容</translation>
    </message>
    <message>
        <source>打 12308 问最新情况</source>
        <extracomment>Button under a notice: opens the emergency page with the hotline.</extracomment>
        <translation>最新情報を 12308 に問い合わせる</translation>
    </message>
</context>
<context>
    <name>NoticeLead</name>
    <message>
        <source>历史样例，不是现行提醒</source>
        <extracomment>Over a notice that does not hold any more: a sample from the past, or one past its date.</extracomment>
        <translation>過去の例です。現在の安全情報ではありません</translation>
    </message>
    <message>
        <source>可能已经过时</source>
        <translation>情報が古い可能性があります</translation>
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
        <translation>過去の例</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Under a notice&apos;s title. %1 is one or more countries, %2 the date of issue, %3 how long ago that is.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>变化：%1</source>
        <extracomment>In a list of notices. %1 is what is otherwise than in the notice before.</extracomment>
        <translation>変更点：%1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>安全提醒</source>
        <translation>安全情報</translation>
    </message>
    <message>
        <source>由外交部和驻外使领馆发布。出发前，以最新发布的为准。</source>
        <extracomment>Under the title of the list of notices.</extracomment>
        <translation>中国外交部と在外公館の発表です。出発前に必ず最新の発表をご確認ください。</translation>
    </message>
    <message>
        <source>目前没有提醒</source>
        <extracomment>There is no notice in the pack.</extracomment>
        <translation>現在、掲載中の安全情報はありません</translation>
    </message>
    <message>
        <source>出发前请看中国领事服务网，或打 +86-10-12308 询问。</source>
        <extracomment>What to do where no notice is listed.</extracomment>
        <translation>ご出発前に中国領事サービス網（cs.mfa.gov.cn）をご覧になるか、+86-10-12308 にお問い合わせください。</translation>
    </message>
    <message>
        <source>没有这样的提醒</source>
        <extracomment>There is no notice of the chosen kind.</extracomment>
        <translation>該当する注意情報はありません</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一个数字</source>
        <extracomment>Key of the on-screen number pad that deletes the last digit. Read aloud, not shown.</extracomment>
        <translation>数字を 1 つ消す</translation>
    </message>
</context>
<context>
    <name>QuizHead</name>
    <message>
        <source>真棒，答对了</source>
        <extracomment>After an answer in the round for families, right and not right.</extracomment>
        <translation>すごい、正解です</translation>
    </message>
    <message>
        <source>没关系，我们一起看看</source>
        <translation>大丈夫、一緒に見てみましょう</translation>
    </message>
    <message>
        <source>答对了</source>
        <translation>正解です</translation>
    </message>
    <message>
        <source>答错了，没关系</source>
        <translation>不正解。でも大丈夫です</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>看成绩</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Button after the last question; families are given no score.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>读给我听</source>
        <extracomment>Button of the round for families: reads the question and its options aloud.</extracomment>
        <translation>読んで聞かせて</translation>
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
        <translation>別のクイズへ</translation>
    </message>
    <message numerus="yes">
        <source>重答 %n 道错题</source>
        <extracomment>Button after a quiz: asks again what was answered wrong. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>間違えた%n問をもう一度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>再试 %n 道题</source>
        <extracomment>Button after a round for families: asks again what was not answered right. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>%n問をもう一度</numerusform>
        </translation>
    </message>
    <message>
        <source>真棒</source>
        <extracomment>The end of a round for families, very large: praise, whatever the answers were. At most 12 characters.</extracomment>
        <translation>よくできました</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>講座に戻る</translation>
    </message>
</context>
<context>
    <name>QuizzesPage</name>
    <message>
        <source>每题答完都有讲解，答错也没关系</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>1問ごとに解説つき。間違えても大丈夫です</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>安全クイズ</translation>
    </message>
</context>
<context>
    <name>ReachHeader</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>何かお困りですか？</translation>
    </message>
    <message>
        <source>全球领事保护热线 %1</source>
        <extracomment>The hotline&apos;s number, large, above the page.</extracomment>
        <translation>領事保護ホットライン %1</translation>
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
        <translation>読み上げ</translation>
    </message>
</context>
<context>
    <name>RecentCountries</name>
    <message>
        <source>刚看过</source>
        <extracomment>Before the countries that the visitor has looked at. At most 12 characters.</extracomment>
        <translation>最近見た国</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>方框到了，就按一下</source>
        <extracomment>While a frame moves over the screen by itself: what to do when it is where one wants it. At most 16 characters.</extracomment>
        <translation>枠が来たら押す</translation>
    </message>
    <message>
        <source>回到开头</source>
        <extracomment>Button: scrolls the page back to its beginning. At most 8 characters.</extracomment>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>退出扫描</source>
        <extracomment>Button: the frame that moves over the screen goes away. At most 8 characters.</extracomment>
        <translation>操作を終了</translation>
    </message>
</context>
<context>
    <name>ScenarioChoices</name>
    <message>
        <source>继续</source>
        <extracomment>Button in a story: what happens next.</extracomment>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>ScenarioEnding</name>
    <message>
        <source>看指南：%1</source>
        <extracomment>Button at the end of a story or self-check: opens a guide. %1 is its title.</extracomment>
        <translation>ガイド：%1</translation>
    </message>
    <message>
        <source>从头再来</source>
        <extracomment>Button at the end of a story or self-check: from the beginning.</extracomment>
        <translation>最初から</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button at the end of a self-check: opens the page with the hotline.</extracomment>
        <translation>12308を見る</translation>
    </message>
    <message>
        <source>换一个情景</source>
        <extracomment>Button at the end of a story: back to the list.</extracomment>
        <translation>別の場面</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>改一下上一步</source>
        <extracomment>Button in a story or a self-check: takes the last decision back.</extracomment>
        <translation>前の選択を変える</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <extracomment>Button in the search field that empties it. Read aloud, not shown.</extracomment>
        <translation>入力を消去</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>完成</source>
        <extracomment>Button: closes the choices that lie over the page. At most 8 characters.</extracomment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>SourcesNote</name>
    <message numerus="yes">
        <source>来源（%n）</source>
        <extracomment>Button under an explanation: shows where it comes from. %n is the number of sources.</extracomment>
        <translation>
            <numerusform>出典（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>收起来源</source>
        <extracomment>Button over a list of sources: hides it again.</extracomment>
        <translation>出典を閉じる</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>继续</source>
        <extracomment>Buttons while a page is read aloud. At most 8 characters.</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>重听</source>
        <extracomment>Button: the paragraph once more. At most 8 characters.</extracomment>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>原速</source>
        <extracomment>Buttons: read slowly, and as usual again. At most 8 characters.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>慢一点</source>
        <translation>ゆっくり</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>还在操作吗？</source>
        <extracomment>Asked when staff have not touched their panel for a while.</extracomment>
        <translation>操作を続けますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后离开工作人员面板，回到开始画面，输入的内容会清空。</source>
        <extracomment>%n is the number of seconds left.</extracomment>
        <translation>
            <numerusform>あと %n 秒でスタッフ用パネルを閉じ、入力した内容を消します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>立即同步</source>
        <extracomment>Button of the staff panel: sends counts and looks for content now. At most 12 characters.</extracomment>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>与 U 盘交换</source>
        <extracomment>Button of the staff panel: counts to the USB stick, content from it. At most 14 characters.</extracomment>
        <translation>USB と交換</translation>
    </message>
    <message>
        <source>检查屏幕</source>
        <extracomment>Button of the staff panel. At most 12 characters.</extracomment>
        <translation>画面テスト</translation>
    </message>
    <message>
        <source>查看轮播</source>
        <extracomment>Button of the staff panel: looks at the loop that passers-by see, from its beginning. At most 14 characters.</extracomment>
        <translation>ループを見る</translation>
    </message>
    <message>
        <source>确认重新启动</source>
        <extracomment>Button of the staff panel: restarts the program. At most 12 characters. The second: it was touched once.</extracomment>
        <translation>再起動を確定</translation>
    </message>
    <message>
        <source>重新启动</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>日志存到 U 盘</source>
        <extracomment>Button of the staff panel: copies the program&apos;s logs to the USB stick. At most 14 characters.</extracomment>
        <translation>ログを USB へ</translation>
    </message>
    <message>
        <source>重新注册</source>
        <extracomment>Button of the staff panel: enrols the kiosk with the hub. At most 12 characters. The second: it is enrolled.</extracomment>
        <translation>再登録</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>音量和亮度</source>
        <translation>音量と明るさ</translation>
    </message>
</context>
<context>
    <name>StaffAttract</name>
    <message>
        <source>返回面板</source>
        <extracomment>Button: back to the staff panel. At most 12 characters.</extracomment>
        <translation>パネルに戻る</translation>
    </message>
</context>
<context>
    <name>StaffEnrolment</name>
    <message>
        <source>注册本终端</source>
        <extracomment>Title of the page of the staff panel on which the kiosk is enrolled with the hub.</extracomment>
        <translation>この端末を登録</translation>
    </message>
    <message>
        <source>向办公室领取一次性注册码，照着输入。</source>
        <translation>事務所から 1 回限りの登録コードをもらい、そのまま入力してください。</translation>
    </message>
    <message>
        <source>注册码</source>
        <extracomment>Field of the staff panel.</extracomment>
        <translation>登録コード</translation>
    </message>
    <message>
        <source>管理中心的地址</source>
        <extracomment>Field of the staff panel. The second: nobody can change it here.</extracomment>
        <translation>管理センターのアドレス</translation>
    </message>
    <message>
        <source>管理中心的地址（由启动参数指定）</source>
        <translation>管理センターのアドレス（起動オプションで指定）</translation>
    </message>
    <message>
        <source>删除一个字符</source>
        <extracomment>Key of the staff panel&apos;s pad that deletes the last character. Read aloud, not shown.</extracomment>
        <translation>1 文字消す</translation>
    </message>
    <message>
        <source>下一步</source>
        <extracomment>Button: from typing the enrolment code to what will happen.</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>确认注册</source>
        <extracomment>Buttons: enrols the kiosk; restarts the program, which then is enrolled.</extracomment>
        <translation>登録する</translation>
    </message>
    <message>
        <source>重新启动并启用</source>
        <translation>再起動して使う</translation>
    </message>
    <message>
        <source>不再等待</source>
        <extracomment>Button: ends waiting for the hub.</extracomment>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>返回修改</source>
        <extracomment>Buttons: back to typing the enrolment code.</extracomment>
        <translation>入力に戻る</translation>
    </message>
    <message>
        <source>换一个注册码</source>
        <translation>別のコード</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>パネルに戻る</translation>
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
        <translation>スタッフ用</translation>
    </message>
    <message>
        <source>离开</source>
        <extracomment>Button: closes the staff panel. At most 8 characters.</extracomment>
        <translation>閉じる</translation>
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
        <translation>音量と明るさ</translation>
    </message>
    <message>
        <source>改动立即生效，离开面板后仍然保留。</source>
        <translation>変更はすぐに反映され、そのまま残ります。</translation>
    </message>
    <message>
        <source>音量</source>
        <extracomment>How loud read-aloud is.</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>停止试听</source>
        <extracomment>Button: reads this page of the staff panel aloud, to hear the volume; and ends that.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>试听</source>
        <translation>試し聞き</translation>
    </message>
    <message>
        <source>夜间调暗</source>
        <extracomment>Switch on the staff panel.</extracomment>
        <translation>夜間は暗くする</translation>
    </message>
    <message>
        <source>在下面的时间里，轮播变暗，声音变轻（北京时间）。</source>
        <translation>この時間帯はループ画面を暗く、音を小さくします（北京時間）。</translation>
    </message>
    <message>
        <source>夜间从几点开始</source>
        <translation>夜間の開始</translation>
    </message>
    <message>
        <source>夜间到几点结束</source>
        <translation>夜間の終了</translation>
    </message>
    <message>
        <source>夜间亮度</source>
        <translation>夜間の明るさ</translation>
    </message>
    <message>
        <source>夜间音量</source>
        <translation>夜間の音量</translation>
    </message>
    <message>
        <source>恢复配置文件的值</source>
        <extracomment>Button: what was chosen on the staff panel is forgotten, the configuration file counts again.</extracomment>
        <translation>設定ファイルの値に戻す</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>パネルに戻る</translation>
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
        <translation>PIN を入力</translation>
    </message>
    <message>
        <source>还没有设置 PIN</source>
        <translation>PIN が未設定です</translation>
    </message>
    <message>
        <source>6 至 12 位数字。3 分钟没有操作会自动离开。</source>
        <translation>6～12 桁の数字。3 分間操作がないと自動で閉じます。</translation>
    </message>
    <message>
        <source>没有 PIN，任何人都不能进入。请技术人员在本机命令行运行下面的命令，输入两次 6 至 12 位数字，再回到这里。</source>
        <translation>PIN がないと誰も入れません。技術担当者が本機のコマンドラインで下のコマンドを実行し、6～12 桁の数字を 2 回入力してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>进入</source>
        <extracomment>Button: checks the PIN and opens the staff panel.</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>StaffPinDots</name>
    <message numerus="yes">
        <source>已输入 %n 位</source>
        <extracomment>Read aloud: how many digits of the PIN are typed. %n is the number.</extracomment>
        <translation>
            <numerusform>%n 桁入力しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreenTest</name>
    <message>
        <source>边框应完整可见，线条应平直。用手指划过整个屏幕，每处都应留下圆点。</source>
        <translation>枠全体が見え、線がまっすぐであること。画面全体を指でなぞり、すべての場所に点が残ることを確かめてください。</translation>
    </message>
    <message>
        <source>整个屏幕应是同一种颜色，没有亮点、暗点和色斑。</source>
        <translation>画面全体が同じ色で、明るい点・暗い点・むらがないこと。</translation>
    </message>
    <message>
        <source>第 %1 幅，共 %2 幅</source>
        <extracomment>%1 of %2 pictures of the screen test.</extracomment>
        <translation>%1 / %2 枚目</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>パネルに戻る</translation>
    </message>
    <message>
        <source>下一幅</source>
        <extracomment>Button: the next picture of the screen test. At most 10 characters.</extracomment>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，调低</source>
        <extracomment>Key that makes a value less. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1、下げる</translation>
    </message>
    <message>
        <source>%1，调高</source>
        <extracomment>Key that makes a value more. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1、上げる</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>二维码，内容与旁边的文字相同</source>
        <extracomment>The QR code, for a screen reader.</extracomment>
        <translation>QRコード。内容は横の文字と同じです</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>扫码存进通讯录，没有网络也能用</source>
        <extracomment>Under the title of the QR card.</extracomment>
        <translation>読み取って連絡先に保存。オフラインでも使えます</translation>
    </message>
    <message>
        <source>卡上写着</source>
        <extracomment>Heading over the text of the card.</extracomment>
        <translation>カードの内容</translation>
    </message>
    <message>
        <source>怎么存</source>
        <extracomment>Heading over the three steps of scanning the code.</extracomment>
        <translation>保存のしかた</translation>
    </message>
    <message>
        <source>打开手机相机，或微信、支付宝的“扫一扫”</source>
        <translation>スマホのカメラ、またはWeChatやAlipayのスキャン機能を開きます</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示联系人</source>
        <translation>QRコードに向けると、連絡先が表示されます</translation>
    </message>
    <message>
        <source>点“添加到通讯录”保存</source>
        <translation>「連絡先に追加」をタップして保存します</translation>
    </message>
    <message>
        <source>扫码存进手机，没有网络也能用</source>
        <extracomment>Under the title of a checklist that goes along as a QR code.</extracomment>
        <translation>読み取ってスマホに保存。オフラインでも使えます</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示清单</source>
        <translation>コードに向けると、リストが表示されます</translation>
    </message>
    <message>
        <source>复制文字，或者截一张图</source>
        <translation>文字をコピーするか、スクリーンショットを撮ります</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>开</source>
        <extracomment>State of a setting. At most 3 characters.</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>关</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>TouchCue</name>
    <message>
        <source>轻触屏幕</source>
        <extracomment>Large invitation on the attract screen.</extracomment>
        <translation>画面にタッチ</translation>
    </message>
    <message>
        <source>指南、电话、各国须知，一分钟找到</source>
        <extracomment>Under &quot;touch the screen&quot;. No account, no network needed.</extracomment>
        <translation>対応ガイド、電話番号、各国の情報が1分で見つかります</translation>
    </message>
</context>
<context>
    <name>TrainerNotePage</name>
    <message>
        <source>带班说明</source>
        <translation>進行役の方へ</translation>
    </message>
    <message>
        <source>一段时间没人碰，屏幕会回到开头，打的勾也会清掉。讲课时，隔一会儿碰一下屏幕。</source>
        <extracomment>On the sheet for trainers: the screen goes back to its beginning by itself.</extracomment>
        <translation>しばらく触れないと、画面は最初に戻り、チェックも消えます。話している間も、ときどき画面に触れてください。</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>緊急連絡先をスマホに保存</translation>
    </message>
    <message>
        <source>内容暂时不能显示</source>
        <extracomment>Title where the screen has no content to show.</extracomment>
        <translation>ただいま内容を表示できません</translation>
    </message>
    <message>
        <source>工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。</source>
        <extracomment>Under it. The hotline still works.</extracomment>
        <translation>係員ができるだけ早く復旧します。お困りの際は、画面のホットラインに直接お電話ください。</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>返回</source>
        <extracomment>Button: one page back. At most 8 characters.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>首页</source>
        <extracomment>Button: to the first page. At most 8 characters.</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything. At most 8 characters.</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>kiosk::AppViewModel</name>
    <message>
        <source>首页</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>困ったときは</translation>
    </message>
    <message>
        <source>查国家</source>
        <translation>国を調べる</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>安全情報</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>安全クイズ</translation>
    </message>
    <message>
        <source>紧急求助</source>
        <translation>緊急のとき</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Title of the list of courses.</extracomment>
        <translation>海外派遣前の講座</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Title of the sheet for whoever runs a course with a group.</extracomment>
        <translation>進行役の方へ</translation>
    </message>
</context>
<context>
    <name>kiosk::ChecklistViewModel</name>
    <message>
        <source>已完成 %1 项，共 %2 项</source>
        <extracomment>Over a checklist. %1 is how many items are done, %2 how many there are.</extracomment>
        <translation>%2項目中%1項目完了</translation>
    </message>
</context>
<context>
    <name>kiosk::CountryListModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of countries. At most 12 characters.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>没有找到。可以输入汉字、拼音、拼音首字母或英文名，也可以按大洲查看。</source>
        <extracomment>Under the search field when nothing was found.</extracomment>
        <translation>見つかりません。漢字、ピンイン、その頭文字、英語名で入力するか、地域から選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个国家</source>
        <translation>
            <numerusform>%nか国</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CountryViewModel</name>
    <message>
        <source>这里没有该国现行的安全提醒和风险等级，这不表示没有风险。出行前请在中国领事服务网 cs.mfa.gov.cn 或“中国领事”APP查看最新提醒，也可拨打12308。</source>
        <extracomment>On a country&apos;s page, in place of a risk level.</extracomment>
        <translation>ここには、この国の現在有効な安全情報や危険度は掲載されていません。危険がないという意味ではありません。渡航前に中国領事サービス網 cs.mfa.gov.cn またはアプリ「中国领事」で最新の安全情報をご確認いただくか、12308 にお電話ください。</translation>
    </message>
    <message>
        <source>当地时间 %1</source>
        <extracomment>%1 is the time of day in the country&apos;s capital, such as 14:05.</extracomment>
        <translation>現地時刻 %1</translation>
    </message>
    <message>
        <source>首都%1</source>
        <extracomment>Under a country&apos;s name. %1 is its capital.</extracomment>
        <translation>首都：%1</translation>
    </message>
</context>
<context>
    <name>kiosk::CourseListModel</name>
    <message numerus="yes">
        <source>%n 课</source>
        <extracomment>How long a course is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>全 %n 課</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CourseViewModel</name>
    <message>
        <source>已看 %1 课，共 %2 课</source>
        <extracomment>Over the lessons of a course. %1 is how many were opened, %2 how many there are.</extracomment>
        <translation>%2 課のうち %1 課を見ました</translation>
    </message>
    <message numerus="yes">
        <source>和大家一起学，约 %n 分钟</source>
        <extracomment>On the sheet for whoever runs the course with a group.</extracomment>
        <translation>
            <numerusform>グループで約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>考试抽 %1 题，答对 %2% 就通过</source>
        <extracomment>Over the button that begins the exam of a course. %1 is the number of questions, %2 the percentage of right answers that passes.</extracomment>
        <translation>試験は %1 問、%2% 正解で合格</translation>
    </message>
    <message numerus="yes">
        <source>答错 %n 题，再看一遍</source>
        <extracomment>Under a lesson of a course. %n is how many of its questions were answered wrong.</extracomment>
        <translation>
            <numerusform>%n 問まちがい。もう一度読む</numerusform>
        </translation>
    </message>
    <message>
        <source>看过了</source>
        <extracomment>Under a lesson of a course that was opened before.</extracomment>
        <translation>見ました</translation>
    </message>
</context>
<context>
    <name>kiosk::DisplayText</name>
    <message>
        <source>这部分内容还没有您所选语言的版本，以下为%1。</source>
        <extracomment>Above a text that does not exist in the visitor&apos;s language. %1 is the name of the language it is in.</extracomment>
        <translation>この部分は、お選びの言語ではまだご用意がありません。以下は%1で表示しています。</translation>
    </message>
    <message>
        <source>%1核对</source>
        <extracomment>In a list of sources. %1 is the day on which a person last looked at the source.</extracomment>
        <translation>%1確認</translation>
    </message>
    <message numerus="yes">
        <source>约 %n 分钟</source>
        <extracomment>How long a guide takes to read. At most 15 characters.</extracomment>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>亚洲</source>
        <translation>アジア</translation>
    </message>
    <message>
        <source>非洲</source>
        <translation>アフリカ</translation>
    </message>
    <message>
        <source>欧洲</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>北美洲</source>
        <translation>北アメリカ</translation>
    </message>
    <message>
        <source>南美洲</source>
        <translation>南アメリカ</translation>
    </message>
    <message>
        <source>大洋洲</source>
        <translation>オセアニア</translation>
    </message>
    <message>
        <source>报警</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>急救</source>
        <translation>救急</translation>
    </message>
    <message>
        <source>火警</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>综合紧急电话</source>
        <extracomment>One emergency number for police, ambulance and fire. At most 20 characters.</extracomment>
        <translation>緊急通報（共通）</translation>
    </message>
    <message>
        <source>到达后请再核实</source>
        <extracomment>Beside an emergency number that few sources give.</extracomment>
        <translation>到着後に再確認してください</translation>
    </message>
    <message>
        <source> 或 </source>
        <extracomment>Between two emergency numbers of the same service.</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source>号码截至%1</source>
        <extracomment>Under a mission&apos;s telephone number. %1 is a day: the number was published then.</extracomment>
        <translation>%1現在の番号</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>中国語（簡体字）</translation>
    </message>
    <message>
        <source>英文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>英語</translation>
    </message>
</context>
<context>
    <name>kiosk::EmergencyViewModel</name>
    <message>
        <source>外交部全球领事保护与服务应急热线。第一个号码拨不通时，改拨第二个。</source>
        <extracomment>Under the two numbers of the ministry&apos;s hotline. Source: the ministry&apos;s statement of 2026-01-19.</extracomment>
        <translation>中国外交部グローバル領事保護・サービス緊急ホットラインです。1つ目の番号がつながらないときは、2つ目におかけください。</translation>
    </message>
    <message>
        <source>全年每天24小时</source>
        <extracomment>When the hotline is open.</extracomment>
        <translation>年中無休・24時間</translation>
    </message>
    <message>
        <source>先到安全的地方。</source>
        <extracomment>First step in an emergency abroad.</extracomment>
        <translation>まず安全な場所に移動してください。</translation>
    </message>
    <message>
        <source>有人受伤、起火或遇到犯罪，先拨当地紧急电话。</source>
        <extracomment>Second step in an emergency abroad.</extracomment>
        <translation>けが人、火災、犯罪のときは、まず現地の緊急電話に通報してください。</translation>
    </message>
    <message>
        <source>再联系中国使领馆，或拨打12308。</source>
        <extracomment>Third step in an emergency abroad.</extracomment>
        <translation>次に、中国大使館・領事館に連絡するか、12308 にお電話ください。</translation>
    </message>
    <message>
        <source>您是谁：姓名、护照号码或其他身份信息</source>
        <extracomment>What to say on the telephone. Source: Regulation on Consular Protection, Art. 5 (proof of identity).</extracomment>
        <translation>ご自身：氏名、パスポート番号など、本人とわかる情報</translation>
    </message>
    <message>
        <source>您在哪里：国家、城市、街道或明显标志</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>現在地：国、都市、通りの名前、目印</translation>
    </message>
    <message>
        <source>发生了什么，有没有人受伤</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>何が起きたか、けが人はいるか</translation>
    </message>
    <message>
        <source>怎样回电找到您</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>折り返しの連絡先</translation>
    </message>
    <message>
        <source>任何情况</source>
        <extracomment>What has happened: anything. At most 12 characters.</extracomment>
        <translation>すべての場合</translation>
    </message>
</context>
<context>
    <name>kiosk::GuideListModel</name>
    <message>
        <source>出发前</source>
        <extracomment>Topic of guides: what to do before a journey. At most 12 characters.</extracomment>
        <translation>出発前</translation>
    </message>
    <message>
        <source>证件</source>
        <extracomment>Topic of guides: passport, visa, papers. At most 12 characters.</extracomment>
        <translation>旅券・書類</translation>
    </message>
    <message>
        <source>被抢被骗</source>
        <extracomment>Topic of guides: theft, robbery, fraud. At most 12 characters.</extracomment>
        <translation>盗難・詐欺</translation>
    </message>
    <message>
        <source>受伤生病</source>
        <extracomment>Topic of guides: illness, injury, traffic accidents. At most 12 characters.</extracomment>
        <translation>けが・病気</translation>
    </message>
    <message>
        <source>灾害动荡</source>
        <extracomment>Topic of guides: natural disasters, unrest. At most 12 characters.</extracomment>
        <translation>災害・騒乱</translation>
    </message>
    <message>
        <source>游客</source>
        <extracomment>Whom guides are for. At most 12 characters.</extracomment>
        <translation>旅行者</translation>
    </message>
    <message>
        <source>留学生</source>
        <extracomment>Whom guides are for: students abroad. At most 12 characters.</extracomment>
        <translation>留学生</translation>
    </message>
    <message>
        <source>务工人员</source>
        <extracomment>Whom guides are for: people who work on projects abroad. At most 12 characters.</extracomment>
        <translation>海外就労者</translation>
    </message>
    <message>
        <source>船员</source>
        <extracomment>Whom guides are for: crews of fishing vessels and ships. At most 12 characters.</extracomment>
        <translation>船員</translation>
    </message>
    <message>
        <source>家人</source>
        <extracomment>Whom guides are for: families. At most 12 characters.</extracomment>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>全部</source>
        <extracomment>No topic chosen: all guides. At most 12 characters.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>所有人</source>
        <extracomment>No reader chosen: guides for everyone. At most 12 characters.</extracomment>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>工作法律</source>
        <extracomment>Topic of guides: jobs, detention, money. At most 12 characters.</extracomment>
        <translation>仕事と法律</translation>
    </message>
    <message>
        <source>商务</source>
        <extracomment>Whom guides are for: business travellers. At most 12 characters.</extracomment>
        <translation>出張者</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <extracomment>How long a checklist is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>自查</source>
        <extracomment>On the card of a few questions whether one qualifies for something. At most 15 characters.</extracomment>
        <translation>セルフチェック</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeDifference</name>
    <message>
        <source>没有时差</source>
        <extracomment>In a list of what is as at home: the time of day.</extracomment>
        <translation>時差なし</translation>
    </message>
    <message>
        <source>快 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1時間進み</translation>
    </message>
    <message>
        <source>慢 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1時間遅れ</translation>
    </message>
    <message>
        <source>现在时间</source>
        <extracomment>Row of a table: the time now, at home and there. At most 14 characters.</extracomment>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 is the time of day there, %2 how far it is from Beijing&apos;s (&quot;7 hours behind&quot;).</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>行车方向</source>
        <translation>車の通行</translation>
    </message>
    <message>
        <source>靠右行驶</source>
        <translation>右側通行</translation>
    </message>
    <message>
        <source>靠左行驶</source>
        <translation>左側通行</translation>
    </message>
    <message>
        <source>插头 %1</source>
        <extracomment>In a list of what is as at home. %1: letters of plug types.</extracomment>
        <translation>プラグ %1</translation>
    </message>
    <message>
        <source>插头类型</source>
        <extracomment>Types of plug, by their letters.</extracomment>
        <translation>プラグのタイプ</translation>
    </message>
    <message>
        <source>%1，要带转换插头</source>
        <extracomment>%1: letters of plug types, none of which fits a plug from home.</extracomment>
        <translation>%1（変換プラグが必要）</translation>
    </message>
    <message>
        <source>电压 %1</source>
        <extracomment>In a list of what is as at home, or nearly so. %1: &quot;230 V, 50 Hz&quot;.</extracomment>
        <translation>電圧 %1</translation>
    </message>
    <message>
        <source>电压和频率</source>
        <translation>電圧と周波数</translation>
    </message>
    <message>
        <source>货币</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>国际区号</source>
        <translation>国番号</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a list of what is as at home. %1 is police, ambulance or fire, %2 the number to call.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>和国内一样：%1</source>
        <extracomment>Under a table of differences. %1 lists what is as at home.</extracomment>
        <translation>中国と同じ：%1</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeViewModel</name>
    <message>
        <source>当地紧急电话、中国使领馆和出行须知</source>
        <extracomment>Under a country&apos;s name on the home page.</extracomment>
        <translation>現地の緊急電話、中国大使館・領事館、渡航の基礎知識</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Under the title of a notice from the past, on the home page.</extracomment>
        <translation>過去の例</translation>
    </message>
</context>
<context>
    <name>kiosk::LessonViewModel</name>
    <message>
        <source>第 %1 课，共 %2 课</source>
        <extracomment>Over a lesson of a course. %1 is its number, %2 how many there are.</extracomment>
        <translation>第 %1 課（全 %2 課）</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeFilterModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of notices: all. At most 12 characters.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>现行有效</source>
        <extracomment>Filter of the list of notices: those in force. At most 12 characters.</extracomment>
        <translation>有効なもの</translation>
    </message>
    <message>
        <source>历史与过期</source>
        <extracomment>Filter of the list of notices: samples from the past and those out of date. At most 12 characters.</extracomment>
        <translation>過去のもの</translation>
    </message>
    <message>
        <source>各大洲</source>
        <extracomment>Filter of the list of notices: of all continents. At most 12 characters.</extracomment>
        <translation>すべての大陸</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeText</name>
    <message>
        <source>%1发布</source>
        <extracomment>%1 is the day on which a notice was issued.</extracomment>
        <translation>%1発表</translation>
    </message>
    <message>
        <source>注意安全</source>
        <extracomment>Level of a travel notice, the first of three. Use the ministry&apos;s own translation.</extracomment>
        <translation>安全に注意</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <extracomment>Level of a travel notice, the second of three.</extracomment>
        <translation>渡航は慎重に</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <extracomment>Level of a travel notice, the third of three.</extracomment>
        <translation>渡航見合わせ</translation>
    </message>
    <message>
        <source>蓝色（低风险）</source>
        <extracomment>Level of a country&apos;s risk, the first of four colours.</extracomment>
        <translation>青（危険度：低い）</translation>
    </message>
    <message>
        <source>黄色（中风险）</source>
        <translation>黄（危険度：中程度）</translation>
    </message>
    <message>
        <source>橙色（高风险）</source>
        <translation>オレンジ（危険度：高い）</translation>
    </message>
    <message>
        <source>红色（极高风险）</source>
        <translation>赤（危険度：極めて高い）</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Instead of a level: this notice is from the past and only an example. At most 20 characters.</extracomment>
        <translation>過去の例</translation>
    </message>
    <message>
        <source>已过展示期</source>
        <extracomment>Instead of a level: the notice is out of date. At most 20 characters.</extracomment>
        <translation>掲載期間終了</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>A notice without a level. At most 20 characters.</extracomment>
        <translation>安全情報</translation>
    </message>
    <message>
        <source>部分地区：%1</source>
        <extracomment>%1 is the strongest level of a notice that has other levels for other areas.</extracomment>
        <translation>一部地域：%1</translation>
    </message>
    <message>
        <source>历史样例，当时：%1</source>
        <extracomment>%1 is the level that a notice from the past had; it is an example and not in force.</extracomment>
        <translation>過去の例（当時：%1）</translation>
    </message>
    <message>
        <source>发布时：%1</source>
        <extracomment>%1 is the level that a notice had which is out of date.</extracomment>
        <translation>発表時：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n 年前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%nか月前</numerusform>
        </translation>
    </message>
    <message>
        <source>今天</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeViewModel</name>
    <message>
        <source>发布：%1</source>
        <extracomment>%1 is who issued a notice.</extracomment>
        <translation>発表元：%1</translation>
    </message>
    <message>
        <source>%1最近核对</source>
        <extracomment>%1 is the day on which the notice was last compared with its source.</extracomment>
        <translation>最終確認：%1</translation>
    </message>
    <message>
        <source>展示至%1</source>
        <extracomment>%1 is the last day on which the notice&apos;s level is shown as current.</extracomment>
        <translation>%1まで掲載</translation>
    </message>
    <message>
        <source>历史样例：这是一则过去的提醒，不是现行提醒。现行提醒请查中国领事服务网 cs.mfa.gov.cn，或拨打12308。</source>
        <extracomment>Above a notice from the past that only serves as an example.</extracomment>
        <translation>過去の例：これは過去の安全情報で、現在は有効ではありません。現在の安全情報は、中国領事サービス網 cs.mfa.gov.cn でご確認いただくか、12308 にお電話ください。</translation>
    </message>
    <message>
        <source>这则提醒最近核对于%1，可能已有变化。最新情况请拨打12308。</source>
        <extracomment>Above a notice that is out of date. %1 is the day on which it was last compared with its source.</extracomment>
        <translation>この安全情報の最終確認は%1です。その後、状況が変わっている可能性があります。最新の状況は 12308 にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizListModel</name>
    <message>
        <source>从全部题目里随机抽五道</source>
        <extracomment>Under the tile 快速五题. At most 40 characters.</extracomment>
        <translation>全問題から無作為に5問</translation>
    </message>
    <message>
        <source>今天所有人答同样的题</source>
        <extracomment>Under the tile 每日挑战. At most 40 characters.</extracomment>
        <translation>今日は全員が同じ問題です</translation>
    </message>
    <message>
        <source>情景练习</source>
        <extracomment>On the tile of a story in which the visitor decides. At most 12 characters.</extracomment>
        <translation>場面練習</translation>
    </message>
    <message numerus="yes">
        <source>%n 道题</source>
        <extracomment>How long a quiz is.</extracomment>
        <translation>
            <numerusform>全%n問</numerusform>
        </translation>
    </message>
    <message>
        <source>大字、短题，可以读给孩子听</source>
        <extracomment>Under the tile 和孩子一起答. At most 40 characters.</extracomment>
        <translation>大きな文字、短い問題、読み上げつき</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Tile that leads to the courses. At most 14 characters.</extracomment>
        <translation>海外派遣前の講座</translation>
    </message>
    <message>
        <source>几课要点、练习和考试</source>
        <extracomment>Under the tile 出国培训课程. At most 40 characters.</extracomment>
        <translation>派遣の前に：レッスン、練習、試験</translation>
    </message>
    <message numerus="yes">
        <source>%n 门课程</source>
        <extracomment>How many courses there are. At most 12 characters.</extracomment>
        <translation>
            <numerusform>%n 講座</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::QuizOptions</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Read aloud of an option that was given this number.</extracomment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>已选</source>
        <extracomment>Read aloud of an option that is ticked.</extracomment>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>放对了</source>
        <extracomment>After an answer, under a step that was put at its right place.</extracomment>
        <translation>正しい位置です</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>这个也对</source>
        <extracomment>After an answer in the round for families, under a right option that was not ticked.</extracomment>
        <translation>これも正解です</translation>
    </message>
    <message>
        <source>正确答案，您没有选</source>
        <translation>正解です（未選択）</translation>
    </message>
    <message>
        <source>您放在了第 %1 步</source>
        <extracomment>After an answer, under a step that was put at another place: %1 is the number it was given.</extracomment>
        <translation>%1番目に置きました</translation>
    </message>
    <message>
        <source>您选的是这个</source>
        <extracomment>After an answer in the round for families: no judgement, only what was chosen.</extracomment>
        <translation>これを選びました</translation>
    </message>
    <message>
        <source>您的选择，不正确</source>
        <translation>あなたの答え：不正解</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizViewModel</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <extracomment>%1 is the number of the question, %2 how many there are.</extracomment>
        <translation>第%1問（全%2問）</translation>
    </message>
    <message>
        <source>答对 %1 题，共 %2 题</source>
        <extracomment>%1 is how many answers were right, %2 how many questions there were.</extracomment>
        <translation>全%2問中%1問正解</translation>
    </message>
    <message>
        <source>快速五题</source>
        <extracomment>Title of a round of five questions by chance. At most 14 characters.</extracomment>
        <translation>5問チャレンジ</translation>
    </message>
    <message>
        <source>每日挑战</source>
        <extracomment>Title of a round of questions that are the same for everyone today. At most 14 characters.</extracomment>
        <translation>今日の問題</translation>
    </message>
    <message>
        <source>再来五题</source>
        <extracomment>Button after a round of questions: five others.</extracomment>
        <translation>もう5問</translation>
    </message>
    <message>
        <source>再答一次</source>
        <translation>もう一度挑戦</translation>
    </message>
    <message>
        <source>和孩子一起答</source>
        <extracomment>Title of a round of questions for adults and children together. At most 14 characters.</extracomment>
        <translation>親子クイズ</translation>
    </message>
    <message numerus="yes">
        <source>你们一起答完了 %n 道题</source>
        <extracomment>The end of a round for families, who are given no score. %n is how many questions there were.</extracomment>
        <translation>
            <numerusform>一緒に%n問答えました</numerusform>
        </translation>
    </message>
    <message>
        <source>选出所有对的，再点“确定”</source>
        <extracomment>Where the button 确定 appears once something is ticked.</extracomment>
        <translation>正しいものをすべて選び「確定」を</translation>
    </message>
    <message>
        <source>按先后一个个点，再点一次可取回</source>
        <extracomment>Where the button 确定 appears once all options have a number. A second tap takes one back.</extracomment>
        <translation>順番にタップ、もう一度で取り消し</translation>
    </message>
    <message>
        <source>点选一个答案</source>
        <extracomment>Where the button &quot;next&quot; appears once an option was chosen.</extracomment>
        <translation>答えを1つ選んでください</translation>
    </message>
    <message>
        <source>通过了</source>
        <extracomment>The result of the exam of a course.</extracomment>
        <translation>合格です</translation>
    </message>
    <message>
        <source>再考一次</source>
        <extracomment>Button after the exam of a course: other questions of the same course.</extracomment>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>考试：%1</source>
        <extracomment>Title of a page with questions about a course. %1 is its title.</extracomment>
        <translation>試験：%1</translation>
    </message>
    <message>
        <source>练习：%1</source>
        <translation>練習：%1</translation>
    </message>
    <message>
        <source>还没通过，要答对 %1%</source>
        <extracomment>The result of the exam of a course. %1 is the percentage of right answers that passes.</extracomment>
        <translation>まだです。合格は %1%</translation>
    </message>
</context>
<context>
    <name>kiosk::RefusalWords</name>
    <message>
        <source>管理中心已停用本终端，不再接收它的计数（设备更换、遗失或搬迁时，办公室会这样做）。已有计数仍保存在本机。如要重新启用：请向办公室领取新的注册码，在工作人员面板按“重新注册”。</source>
        <translation>この端末は事務所によって停止され、管理センターはカウントを受け取りません（機器の交換、紛失、移設のときに行われます）。これまでのカウントはこの端末に残っています。再び使うときは、事務所から新しい登録コードをもらい、「再登録」を押してください。</translation>
    </message>
    <message>
        <source>管理中心不认识本终端：所连的可能是另一个中心，或该中心已重新安装。已有计数仍保存在本机，会继续尝试发送。请核对中心的地址；如中心已重装，请办公室恢复其备份，或领取新的注册码重新注册。</source>
        <translation>管理センターはこの端末を認識していません。別のセンターにつながっているか、センターが入れ直された可能性があります。カウントはこの端末に残り、自動で再送されます。センターのアドレスを確かめてください。入れ直された場合は、事務所にバックアップを戻してもらうか、新しい登録コードで再登録してください。</translation>
    </message>
    <message>
        <source>管理中心无法确认消息来自本终端：途中的设备可能改动了消息，或本机的 identity.json 属于另一台终端。已有计数仍保存在本机，会继续尝试发送。请检查代理服务器；如数据目录是从别处复制的，请在工作人员面板重新注册。</source>
        <translation>管理センターは、通信がこの端末からのものと確認できません。途中の機器が内容を変えたか、identity.json が別の端末のものです。カウントはこの端末に残り、自動で再送されます。プロキシを確かめてください。データフォルダーをほかから複製した場合は、再登録してください。</translation>
    </message>
</context>
<context>
    <name>kiosk::ScenarioViewModel</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Where one is in a story or a self-check. %1 is the number of the step.</extracomment>
        <translation>ステップ%1</translation>
    </message>
</context>
<context>
    <name>kiosk::SpeechViewModel</name>
    <message>
        <source>正在准备…</source>
        <extracomment>While reading aloud is being prepared. At most 20 characters.</extracomment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>这一页没有可以朗读的内容</source>
        <extracomment>Instead of reading aloud. At most 40 characters.</extracomment>
        <translation>このページに読み上げる内容はありません</translation>
    </message>
    <message>
        <source>这块屏幕现在没有声音</source>
        <translation>この画面では今、音が出ません</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffEnrolmentViewModel</name>
    <message>
        <source>正在联系管理中心，最多两分钟…</source>
        <translation>管理センターに問い合わせています（最長 2 分）…</translation>
    </message>
    <message>
        <source>注册成功：本终端的新编号是 %1，地点是 %2。</source>
        <extracomment>%1 is the id of the kiosk, %2 the place it stands at.</extracomment>
        <translation>登録できました。この端末の新しい ID は %1、場所は %2 です。</translation>
    </message>
    <message>
        <source>地点不对时，请向办公室领取另一个注册码，再注册一次。</source>
        <translation>場所が違うときは、事務所から別のコードをもらい、もう一度登録してください。</translation>
    </message>
    <message>
        <source>程序重新启动后启用新的编号，屏幕会黑几秒。</source>
        <translation>プログラムの再起動後に新しい ID を使います。画面が数秒暗くなります。</translation>
    </message>
    <message>
        <source>本机将成为管理中心的一台新终端。</source>
        <translation>本機は管理センターの新しい端末になります。</translation>
    </message>
    <message>
        <source>本机已有的 %1 条计数会在注册后发送，不会丢失，也不会重复。</source>
        <extracomment>%1 is a number of counters.</extracomment>
        <translation>本機のカウント %1 件は登録後に送信されます。失われることも重複することもありません。</translation>
    </message>
    <message>
        <source>本机现在是终端 %1，地点 %2。注册后，它成为另一台新终端，从零开始计数；屏幕内容和 PIN 不变。</source>
        <extracomment>%1 is the id of this kiosk, %2 the place it stands at.</extracomment>
        <translation>本機は現在、端末 %1（場所 %2）です。登録すると別の新しい端末になり、カウントは 0 から始まります。画面の内容と PIN は変わりません。</translation>
    </message>
    <message>
        <source>管理中心已确认现有的全部计数，不会丢失，也不会重复。</source>
        <translation>これまでのカウントはすべて管理センターが確認済みです。失われることも重複することもありません。</translation>
    </message>
    <message>
        <source>这不是管理中心的地址。它应像 https://hub.example 或 http://192.168.1.5:8480，后面没有别的内容。</source>
        <translation>管理センターのアドレスではありません。https://hub.example や http://192.168.1.5:8480 のような形で、後ろには何も付きません。</translation>
    </message>
    <message>
        <source>这不是注册码。请与办公室给的逐字核对。</source>
        <translation>登録コードではありません。事務所からのものと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>没有连上管理中心，什么也没有改变。请检查网络和地址，再试一次；同一个注册码仍然有效。</source>
        <translation>管理センターにつながらず、何も変わっていません。ネットワークとアドレスを確かめ、もう一度試してください。同じコードが使えます。</translation>
    </message>
    <message>
        <source>这个地址上不是管理中心。请核对地址；无线网络如要登录，请先登录。</source>
        <translation>このアドレスは管理センターではありません。アドレスを確かめ、Wi-Fi のログインが必要なら先に済ませてください。</translation>
    </message>
    <message>
        <source>应答的不是发出这个注册码的管理中心，什么也没有改变。请核对注册码的后两组和地址。</source>
        <translation>応答したのはこのコードを発行した管理センターではなく、何も変わっていません。コードの後ろ 2 組とアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>管理中心不认识这个注册码。请逐字核对，或确认它是不是这个中心发出的。</source>
        <translation>管理センターはこのコードを知りません。1 文字ずつ確かめ、このセンターのものか確認してください。</translation>
    </message>
    <message>
        <source>这个注册码已经过期。请向办公室领取新的。</source>
        <translation>このコードは期限切れです。事務所から新しいものをもらってください。</translation>
    </message>
    <message>
        <source>这个注册码已经用完。请向办公室领取新的。</source>
        <translation>このコードは使用済みです。事務所から新しいものをもらってください。</translation>
    </message>
    <message>
        <source>输错次数太多，管理中心暂时不接受。请过几分钟再试。</source>
        <translation>誤ったコードが多すぎるため、管理センターは一時的に受け付けません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>磁盘写不进去，什么也没有改变。请先释放磁盘空间。</source>
        <translation>ディスクに書き込めず、何も変わっていません。先に空きを作ってください。</translation>
    </message>
    <message>
        <source>管理中心没有注册本终端。请把下面的技术信息告诉办公室。</source>
        <translation>管理センターはこの端末を登録しませんでした。下の技術情報を事務所に伝えてください。</translation>
    </message>
    <message>
        <source>技术信息：%1</source>
        <translation>技術情報：%1</translation>
    </message>
    <message>
        <source>还有 %1 条计数没有得到确认。它们留在原编号名下，重新启动后自动发送，也可以用 U 盘带走，不会丢失，也不会重复；只有办公室停用原编号后才送不出去。最好先返回，按“立即同步”或“与 U 盘交换”。</source>
        <extracomment>%1 is a number of counters. What is in quotation marks are buttons of the staff panel.</extracomment>
        <translation>未確認のカウントが %1 件あります。旧 ID のまま残り、再起動後に自動で送信されるか、USB メモリーで運べます。失われることも重複することもありません。事務所が旧 ID を停止した場合だけ送れなくなります。先に戻って「今すぐ同期」または「USB と交換」を押すのが最善です。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLevelsViewModel</name>
    <message>
        <source>没有存到磁盘，程序重新启动后会失去。技术信息：%1</source>
        <translation>ディスクに保存できず、再起動すると失われます。技術情報：%1</translation>
    </message>
    <message>
        <source>现在用的是在本面板选择的值。</source>
        <translation>このパネルで選んだ値です。</translation>
    </message>
    <message>
        <source>现在用的是配置文件的值。</source>
        <translation>設定ファイルの値です。</translation>
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
        <translation>情報</translation>
    </message>
    <message>
        <source>请留意</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>与管理中心的连接</source>
        <extracomment>Line of the staff panel: whether counts reach the hub.</extracomment>
        <translation>管理センターとの接続</translation>
    </message>
    <message>
        <source>最近回执：%1</source>
        <translation>最新の受領：%1</translation>
    </message>
    <message>
        <source>本次启动后还没有收到回执</source>
        <translation>起動後、まだ受領がありません</translation>
    </message>
    <message>
        <source>本终端尚未注册，计数先存在本机</source>
        <translation>この端末は未登録で、カウントは本機に保存されます</translation>
    </message>
    <message>
        <source>管理中心的地址不能使用</source>
        <translation>管理センターのアドレスが使えません</translation>
    </message>
    <message>
        <source>正常。%1</source>
        <translation>正常。%1</translation>
    </message>
    <message>
        <source>正在发送。%1</source>
        <translation>送信中。%1</translation>
    </message>
    <message>
        <source>暂时没有连上，会自动再试。%1</source>
        <translation>接続できません。自動で再試行します。%1</translation>
    </message>
    <message>
        <source>请检查网线、无线网络和管理中心的地址；计数不会丢失。技术信息：%1</source>
        <translation>ケーブル、無線ネットワーク、管理センターのアドレスを確かめてください。カウントは失われません。技術情報：%1</translation>
    </message>
    <message>
        <source>管理中心拒绝本终端</source>
        <translation>管理センターがこの端末を拒否しています</translation>
    </message>
    <message>
        <source>计数</source>
        <extracomment>Line of the staff panel: counts that the hub has not confirmed.</extracomment>
        <translation>カウント</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认；其中 %2 次计数等待校准时钟</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 件が管理センターの確認待ち。うち %2 回は時計合わせ待ち</translation>
    </message>
    <message>
        <source>接通网络，或插入办公室的 U 盘，时钟校准后会自动归入正确的时间。</source>
        <translation>ネットワークにつなぐか、事務所の USB メモリーを差し込んでください。時計が合うと自動で正しい時刻に入ります。</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认</source>
        <translation>%1 件が管理センターの確認待ち</translation>
    </message>
    <message>
        <source>不用处理：联网后自动发送，也可以用 U 盘带走。</source>
        <translation>対応は不要です。ネットワークがつながれば自動送信され、USB メモリーでも運べます。</translation>
    </message>
    <message>
        <source>管理中心已确认全部计数</source>
        <translation>管理センターがすべて確認しました</translation>
    </message>
    <message>
        <source>计数的保存</source>
        <extracomment>Line of the staff panel: where counts are kept.</extracomment>
        <translation>カウントの保存先</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>保存在磁盘上</source>
        <translation>ディスクに保存</translation>
    </message>
    <message>
        <source>磁盘写不进去，暂存在内存里，断电会丢失</source>
        <translation>ディスクに書き込めず、メモリーにあります。停電すると失われます</translation>
    </message>
    <message>
        <source>请释放磁盘空间或更换磁盘，程序每秒自动再试。技术信息：%1</source>
        <translation>ディスクの空きを作るか交換してください。プログラムは毎秒再試行します。技術情報：%1</translation>
    </message>
    <message>
        <source>计数库属于更新版本的程序，暂存在内存里，断电会丢失</source>
        <translation>カウントのデータは新しい版のプログラムのものです。メモリーにあり、停電すると失われます</translation>
    </message>
    <message>
        <source>请安装新版程序。技术信息：%1</source>
        <translation>新しい版をインストールしてください。技術情報：%1</translation>
    </message>
    <message>
        <source>屏幕内容</source>
        <extracomment>Line of the staff panel: the content pack that is shown.</extracomment>
        <translation>画面の内容</translation>
    </message>
    <message>
        <source>没有可以显示的内容，屏幕上只有求助电话</source>
        <translation>表示できる内容がなく、緊急電話番号だけを表示しています</translation>
    </message>
    <message>
        <source>请插入带有内容的办公室 U 盘，或接通网络等待下载。</source>
        <translation>内容の入った事務所の USB メモリーを差し込むか、ネットワークにつないで待ってください。</translation>
    </message>
    <message>
        <source>自 %1 起显示</source>
        <translation>%1 から表示</translation>
    </message>
    <message>
        <source>内容更新</source>
        <extracomment>Line of the staff panel: the last look for new content.</extracomment>
        <translation>内容の更新</translation>
    </message>
    <message>
        <source>新内容已下载，离开本面板后显示</source>
        <translation>新しい内容があります。このパネルを閉じると表示されます</translation>
    </message>
    <message>
        <source>上次更新没有成功，仍显示原来的内容</source>
        <translation>前回の更新は失敗しました。元の内容を表示しています</translation>
    </message>
    <message>
        <source>网络恢复后会自动再试；多次不成功时，请把下面的技术信息告诉办公室：%1</source>
        <translation>自動で再試行します。何度も失敗するときは、次の技術情報を事務所に伝えてください：%1</translation>
    </message>
    <message>
        <source>已是最新，检查于 %1</source>
        <translation>最新です（確認 %1）</translation>
    </message>
    <message>
        <source>不从网络更新，只从 U 盘更新</source>
        <translation>ネットワークからは更新せず、USB メモリーだけから更新します</translation>
    </message>
    <message>
        <source>本次启动后还没有检查</source>
        <translation>起動後、まだ確認していません</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <extracomment>Line of the staff panel: room on the disk.</extracomment>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>剩余 %1 GB</source>
        <translation>空き %1 GB</translation>
    </message>
    <message>
        <source>剩余 %1 MB</source>
        <translation>空き %1 MB</translation>
    </message>
    <message>
        <source>请删除数据目录以外不用的文件，或更换更大的磁盘。数据目录：%1</source>
        <translation>データフォルダー以外の不要なファイルを消すか、大きなディスクに替えてください。データフォルダー：%1</translation>
    </message>
    <message>
        <source>时钟</source>
        <extracomment>Line of the staff panel: whether the machine knows what time it is.</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>已开机 %1 小时 %2 分</source>
        <extracomment>How long the machine has been on: %1 hours, %2 minutes.</extracomment>
        <translation>稼働 %1 時間 %2 分</translation>
    </message>
    <message>
        <source>系统时间 %1 不可信。%2</source>
        <translation>システム時刻 %1 は信頼できません。%2</translation>
    </message>
    <message>
        <source>接通网络后自动校准；没有网络时，请在系统设置里对时。计数会等到时间确定后再归入。</source>
        <translation>ネットワークがつながれば自動で合います。つながらないときはシステム設定で合わせてください。カウントは時刻が決まるまで待ちます。</translation>
    </message>
    <message>
        <source>系统时间 %1 有误，按管理中心的时间是 %2。%3</source>
        <translation>システム時刻 %1 は誤りで、管理センターの時刻は %2 です。%3</translation>
    </message>
    <message>
        <source>请在系统设置里对时；计数按管理中心的时间记录，不受影响。</source>
        <translation>システム設定で時刻を合わせてください。カウントは管理センターの時刻で記録され、影響ありません。</translation>
    </message>
    <message>
        <source>北京时间 %1。%2</source>
        <translation>北京時間 %1。%2</translation>
    </message>
    <message>
        <source>网络</source>
        <extracomment>Line of the staff panel: the network connections of the machine.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>没有网络连接</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>屏幕照常使用，计数保存在本机。请检查网线或无线网络。</source>
        <translation>画面は通常どおり使え、カウントは本機に残ります。ケーブルか無線ネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>画面</source>
        <extracomment>Line of the staff panel: how pages are drawn.</extracomment>
        <translation>描画</translation>
    </message>
    <message>
        <source>由处理器绘制</source>
        <translation>プロセッサーで描画</translation>
    </message>
    <message>
        <source>由显卡绘制（OpenGL）</source>
        <translation>グラフィックで描画（OpenGL）</translation>
    </message>
    <message>
        <source>本终端</source>
        <extracomment>Line of the staff panel: who this machine is.</extracomment>
        <translation>この端末</translation>
    </message>
    <message>
        <source>主机 %1，未注册</source>
        <translation>ホスト %1、未登録</translation>
    </message>
    <message>
        <source>主机 %1 · 编号 %2 · 地点 %3 · 管理中心 %4</source>
        <extracomment>%1 the machine&apos;s host name, %2 its id, %3 the place it stands at, %4 the address of the hub.</extracomment>
        <translation>ホスト %1 · ID %2 · 場所 %3 · 管理センター %4</translation>
    </message>
    <message>
        <source>程序</source>
        <extracomment>Line of the staff panel: version of the program.</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>请向办公室领取注册码，再按“注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>事務所から登録コードをもらい、「登録」を押してください。</translation>
    </message>
    <message>
        <source>请核对启动参数 --hub，或重新注册。技术信息：%1</source>
        <translation>起動オプション --hub を確かめるか、再登録してください。技術情報：%1</translation>
    </message>
    <message>
        <source>原编号的计数</source>
        <extracomment>Line of the staff panel: counts of an earlier enrolment of this machine.</extracomment>
        <translation>旧 ID のカウント</translation>
    </message>
    <message>
        <source>办公室已停用原编号 %1，它的 %2 条计数送不出去了</source>
        <extracomment>%1 is the earlier id of this machine, %2 a number of counters.</extracomment>
        <translation>事務所が旧 ID %1 を停止したため、そのカウント %2 件は送れなくなりました</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除。请告诉办公室，由办公室决定如何处理。</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>カウントは %1 に残り、削除されません。事務所に知らせ、扱いを決めてもらってください。</translation>
    </message>
    <message>
        <source>管理中心不接受原编号 %1，它的 %2 条计数还没有送达</source>
        <translation>管理センターが旧 ID %1 を受け付けず、そのカウント %2 件はまだ届いていません</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除，会自动再试。请告诉办公室。技术信息：%2</source>
        <extracomment>%1 is a folder, %2 what the hub says.</extracomment>
        <translation>カウントは %1 に残り、削除されず、自動で再送されます。事務所に知らせてください。技術情報：%2</translation>
    </message>
    <message>
        <source>原编号 %1 还有 %2 条等待管理中心确认</source>
        <translation>旧 ID %1 の %2 件が管理センターの確認を待っています</translation>
    </message>
    <message>
        <source>不用处理：联网后以原编号自动发送，也可以用 U 盘带走。全部确认后，这一行会消失。</source>
        <translation>対応は不要です。ネットワークがつながれば旧 ID で自動送信され、USB メモリーでも運べます。すべて確認されると、この行は消えます。</translation>
    </message>
    <message>
        <source>另有一台设备以本终端的编号计数</source>
        <translation>別の機器もこの端末として数えています</translation>
    </message>
    <message>
        <source>其中一台是另一台的副本。计数照常送达，但办公室分不清是哪一台。请只保留一台不变，在其余设备上按“重新注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>一方がもう一方の複製です。カウントはこれまでどおり届きますが、事務所では区別できません。1 台だけそのまま残し、ほかの機器で「再登録」を押してください。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffOutcomeViewModel</name>
    <message numerus="yes">
        <source>已送达，管理中心已回执。还有 %n 条待确认。</source>
        <extracomment>%n is a number of counters that the hub has not confirmed yet.</extracomment>
        <translation>
            <numerusform>届きました。管理センターが受領しました。確認待ちは %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>没有送达，计数仍在本机，会自动再试。</source>
        <translation>届きませんでした。カウントは本機にあり、自動で再送されます。</translation>
    </message>
    <message>
        <source>U 盘 %1：</source>
        <extracomment>%1 is the folder of a USB stick. What was done with it follows in sentences.</extracomment>
        <translation>USB メモリー %1：</translation>
    </message>
    <message>
        <source>U 盘 %1 上没有名为 huhang 的文件夹，因此没有使用它。请在 U 盘上建立这个文件夹，再试一次。</source>
        <extracomment>%1 is the folder of a USB stick. &quot;huhang&quot; is a folder name and stays as it is.</extracomment>
        <translation>USB メモリー %1 に huhang というフォルダーがないため使いませんでした。このフォルダーを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>U 盘 %1 不能读写：%2</source>
        <translation>USB メモリー %1 が使えません：%2</translation>
    </message>
    <message>
        <source>日志已存到 %1：%2 个文件，共 %3 KB。现在可以拔出 U 盘，交给办公室。</source>
        <extracomment>%1 is a folder on a USB stick, %2 a number of files, %3 a number of KB.</extracomment>
        <translation>ログを %1 に保存しました（%2 ファイル、%3 KB）。USB メモリーを抜いて事務所に渡してください。</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffViewModel</name>
    <message>
        <source>正在核对…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>输错次数太多，请等待 %1 分 %2 秒。</source>
        <extracomment>%1 minutes and %2 seconds.</extracomment>
        <translation>誤りが多すぎます。%1 分 %2 秒お待ちください。</translation>
    </message>
    <message numerus="yes">
        <source>PIN 不对。还可以试 %n 次。</source>
        <translation>
            <numerusform>PIN が違います。あと %n 回試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN 不能核对，请在命令行重新设置。技术信息：%1</source>
        <translation>PIN を確認できません。コマンドラインで設定し直してください。技術情報：%1</translation>
    </message>
    <message>
        <source>本终端尚未注册，没有可以发送的地方。</source>
        <translation>この端末は未登録で、送り先がありません。</translation>
    </message>
    <message>
        <source>正在发送…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>没有找到 U 盘。请插入 U 盘，等几秒再试。</source>
        <translation>USB メモリーが見つかりません。差し込んで数秒待ち、もう一度試してください。</translation>
    </message>
    <message>
        <source>正在与 U 盘交换，请不要拔出…</source>
        <translation>USB メモリーとやり取りしています。抜かないでください…</translation>
    </message>
    <message>
        <source>程序将退出，由系统服务重新启动，屏幕会黑几秒。再按一次“重新启动”确认。</source>
        <translation>プログラムを終了し、システムが再び起動します。画面が数秒暗くなります。確定するにはもう一度押してください。</translation>
    </message>
    <message>
        <source>正在把日志存到 U 盘，请不要拔出…</source>
        <translation>ログを USB メモリーに保存しています。抜かないでください…</translation>
    </message>
</context>
<context>
    <name>kiosk::StickWords</name>
    <message numerus="yes">
        <source>办公室已收到本终端先前的 %n 个信封。</source>
        <translation>
            <numerusform>事務所はこの端末の以前の封筒 %n 通を受け取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U 盘上有 %n 份回执不适用于本终端。</source>
        <translation>
            <numerusform>USB メモリーの受領 %n 件はこの端末のものではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>U 盘上有 %1 个给办公室的信封，共 %2 条计数。</source>
        <extracomment>%1 and %2 are numbers. An envelope is a file with counts for the office.</extracomment>
        <translation>USB メモリーに事務所あての封筒が %1 通あります（カウント %2 件）。</translation>
    </message>
    <message>
        <source>全部待确认的计数都在 U 盘上了，请把它交给办公室。</source>
        <translation>未確認のカウントはすべて USB メモリーに入りました。事務所に届けてください。</translation>
    </message>
    <message numerus="yes">
        <source>时钟未校准：有 %n 次计数还不能带走。</source>
        <translation>
            <numerusform>時計が合っていません。%n 回のカウントはまだ運べません。</numerusform>
        </translation>
    </message>
    <message>
        <source>有两台机器以本终端的身份计数：请只保留一台，其余重新注册。</source>
        <translation>2 台の機械がこの端末として数えています。1 台だけ残し、ほかは再登録してください。</translation>
    </message>
    <message>
        <source>问题：%1</source>
        <translation>問題：%1</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个问题。</source>
        <translation>
            <numerusform>ほかに問題が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>没有需要交换的东西。</source>
        <translation>やり取りするものはありませんでした。</translation>
    </message>
    <message>
        <source>U 盘 %1：正在读取回执，第 %2 份，共 %3 份。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 receipts.</extracomment>
        <translation>USB メモリー %1：受領を読み込み中（%2 / %3）。抜かないでください。</translation>
    </message>
    <message>
        <source>U 盘 %1：正在写入计数，%2 / %3 条。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 counters.</extracomment>
        <translation>USB メモリー %1：カウントを書き込み中（%2 / %3）。抜かないでください。</translation>
    </message>
    <message>
        <source>U 盘 %1：正在存日志，%2 / %3 KB。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 KB.</extracomment>
        <translation>USB メモリー %1：ログを保存中（%2 / %3 KB）。抜かないでください。</translation>
    </message>
    <message>
        <source>正在核对 U 盘上内容的签名。请不要拔出。</source>
        <translation>USB メモリーのコンテンツの署名を確認しています。抜かないでください。</translation>
    </message>
    <message>
        <source>正在核对本机已有的内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>本機にあるコンテンツを確認しています（%1 / %2 MB）。抜かないでください。</translation>
    </message>
    <message>
        <source>正在从 U 盘复制并核对新内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>USB メモリーから新しいコンテンツをコピーし、確認しています（%1 / %2 MB）。抜かないでください。</translation>
    </message>
    <message>
        <source>内容已复制并核对，正在整理目录。</source>
        <translation>コンテンツのコピーと確認が終わりました。目録を作成しています。</translation>
    </message>
    <message>
        <source>内容没有取完，U 盘就拔出了。屏幕仍显示原来的内容；再插一次，已取好的部分不用重来。</source>
        <translation>コンテンツを取り込み終える前に USB メモリーが抜かれました。画面の表示は元のままです。もう一度差し込むと、続きから取り込みます。</translation>
    </message>
    <message>
        <source>内容没有取完：本机磁盘已满。屏幕仍显示原来的内容；请释放空间，再插一次。</source>
        <translation>本機のディスクがいっぱいのため、コンテンツを取り込み終えられませんでした。画面の表示は元のままです。空きを作り、もう一度差し込んでください。</translation>
    </message>
    <message>
        <source>没有从 U 盘取到完整的内容，屏幕仍显示原来的内容。请再插一次；仍不行时，请把下面的问题告诉办公室。</source>
        <translation>USB メモリーから完全なコンテンツを取り込めませんでした。画面の表示は元のままです。もう一度差し込み、それでもだめなときは下の問題を事務所に伝えてください。</translation>
    </message>
    <message>
        <source>U 盘上的内容没有通过核对，没有使用，屏幕仍显示原来的内容。请办公室重新制作 U 盘。</source>
        <translation>USB メモリーのコンテンツは確認を通らなかったため使っていません。画面の表示は元のままです。事務所に USB メモリーの作り直しを依頼してください。</translation>
    </message>
    <message>
        <source>新内容已在本机，离开本面板后显示。现在可以拔出 U 盘。</source>
        <translation>新しいコンテンツはすでに本機にあり、このパネルを閉じると表示されます。USB メモリーを抜いてかまいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n 个新文件（%1 MB）已核对并存好，离开本面板后显示。现在可以拔出 U 盘。</source>
        <extracomment>%n new files, together %1 MB.</extracomment>
        <translation>
            <numerusform>新しいファイル %n 個（%1 MB）を確認して保存しました。このパネルを閉じると表示されます。USB メモリーを抜いてかまいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>内容没有更新，屏幕仍显示原来的内容。</source>
        <translation>コンテンツは更新されず、画面の表示は元のままです。</translation>
    </message>
    <message>
        <source>U 盘上的内容已核对，本机已经有了，不用更新。现在可以拔出 U 盘。</source>
        <translation>USB メモリーのコンテンツを確認しました。すでに本機にあるため更新は不要です。USB メモリーを抜いてかまいません。</translation>
    </message>
    <message>
        <source>U 盘上的内容以前没能正常显示，不再尝试，屏幕仍显示原来的内容。请告诉办公室。</source>
        <translation>USB メモリーのコンテンツは以前正しく表示できなかったため、もう試しません。画面の表示は元のままです。事務所に知らせてください。</translation>
    </message>
    <message>
        <source>U 盘带来了内容，签名核对无误才会使用。</source>
        <translation>USB メモリーにコンテンツがあります。署名が正しいと確認できた場合だけ使います。</translation>
    </message>
</context>
<context>
    <name>kiosk::TakeawayViewModel</name>
    <message>
        <source>%1求助卡</source>
        <extracomment>Title of the emergency card. %1 is a country.</extracomment>
        <translation>緊急連絡カード：%1</translation>
    </message>
    <message>
        <source>领事保护求助卡</source>
        <translation>領事緊急連絡カード</translation>
    </message>
    <message>
        <source>12308 %1求助</source>
        <extracomment>Name of the contact that the card makes on the visitor&apos;s telephone.</extracomment>
        <translation>12308 緊急連絡（%1）</translation>
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
        <translation>12308 領事保護ホットライン</translation>
    </message>
    <message>
        <source>用手机相机扫一扫，存入通讯录。二维码里就是这张卡片，不需要网络。</source>
        <extracomment>Beside the QR code: the code itself holds the card.</extracomment>
        <translation>スマホのカメラで読み取り、連絡先に保存してください。カードの内容がQRコードに入っているので、通信は不要です。</translation>
    </message>
    <message>
        <source>12308 领保热线 %1</source>
        <extracomment>Last line of a list that goes along on the telephone. %1 is the number of the hotline.</extracomment>
        <translation>12308領事ホットライン %1</translation>
    </message>
    <message>
        <source>二维码里就是这张清单的文字，不需要网络。</source>
        <extracomment>Beside the QR code of a checklist.</extracomment>
        <translation>コードにはリストの文字そのものが入っています。通信は不要です。</translation>
    </message>
</context>
</TS>
