<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="zh_CN">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>无障碍</source>
        <extracomment>Button: large text, strong contrast and so on. At most 8 characters.</extracomment>
        <translation>접근성</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>辅助功能</source>
        <extracomment>Over the choices for large text, strong contrast and so on.</extracomment>
        <translation>접근성 설정</translation>
    </message>
    <message>
        <source>文字大小</source>
        <extracomment>Over the three text sizes.</extracomment>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>标准</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>크게</translation>
    </message>
    <message>
        <source>特大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>아주 크게</translation>
    </message>
    <message>
        <source>高对比度</source>
        <extracomment>Setting: white and yellow on black.</extracomment>
        <translation>고대비</translation>
    </message>
    <message>
        <source>黑底白字，更容易看清</source>
        <translation>검은 바탕에 흰 글자로 더 잘 보입니다</translation>
    </message>
    <message>
        <source>内容移到下方</source>
        <extracomment>Setting: all that can be touched moves to the lower part of the screen.</extracomment>
        <translation>내용을 아래로</translation>
    </message>
    <message>
        <source>坐着或个子不高，也够得着</source>
        <translation>앉아서도 손이 닿습니다</translation>
    </message>
    <message>
        <source>左手操作</source>
        <extracomment>Setting: buttons change sides.</extracomment>
        <translation>왼손용</translation>
    </message>
    <message>
        <source>常用的按键换到左边</source>
        <translation>자주 쓰는 버튼이 왼쪽으로 옮겨집니다</translation>
    </message>
    <message>
        <source>减少动画</source>
        <extracomment>Setting: nothing moves or fades.</extracomment>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>页面直接出现，不淡入淡出</source>
        <translation>페이지가 바로 나타납니다</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <extracomment>Button: everything as it was at the beginning.</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>单键扫描</source>
        <extracomment>Setting: a frame moves from control to control by itself, and one key or a touch anywhere chooses.</extracomment>
        <translation>원 스위치 조작</translation>
    </message>
    <message>
        <source>方框自己移动，到了想要的地方，按任意键或碰一下屏幕</source>
        <translation>테두리가 저절로 움직입니다. 원하는 곳에 오면 아무 키나 누르거나 화면을 터치하세요</translation>
    </message>
    <message>
        <source>慢</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>느리게</translation>
    </message>
    <message>
        <source>适中</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>快</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>빠르게</translation>
    </message>
</context>
<context>
    <name>AttractHotline</name>
    <message>
        <source>全球领事保护热线，24 小时</source>
        <extracomment>Over the hotline&apos;s number on a screen that nobody can touch. At most 36 characters.</extracomment>
        <translation>영사보호 핫라인, 24시간</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>轻触屏幕开始</source>
        <extracomment>The whole screen is one button while nobody uses it. Read aloud, not shown.</extracomment>
        <translation>화면을 터치하여 시작하세요</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>历史样例</source>
        <extracomment>Mark on a notice of the past that is shown as a sample.</extracomment>
        <translation>과거 예시</translation>
    </message>
    <message>
        <source>出门在外，平安回家</source>
        <translation>어디를 가든, 무사히 집으로</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>领保护航</source>
        <extracomment>The name of the screen, beside its mark. At most 12 characters.</extracomment>
        <translation>후항</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>把清单带走</source>
        <extracomment>Button under a checklist: shows it as a QR code.</extracomment>
        <translation>목록 가져가기</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>查国家</source>
        <translation>국가 찾기</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>中国使领馆</source>
        <extracomment>Heading over the Chinese embassy and consulates in a country.</extracomment>
        <translation>중국 대사관·영사관</translation>
    </message>
    <message>
        <source>这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。</source>
        <extracomment>Honest note where no mission&apos;s telephone is known.</extracomment>
        <translation>확인된 대사관·영사관 전화번호가 없습니다. +86-10-12308로 전화하시면 핫라인에서 연결해 드립니다.</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>안전 공지</translation>
    </message>
    <message>
        <source>和国内有什么不同</source>
        <extracomment>Heading over what is otherwise in a country than in China: time, driving side, plugs, money.</extracomment>
        <translation>중국과 다른 점</translation>
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
        <translation>현지 긴급전화</translation>
    </message>
    <message>
        <source>把这些电话存进手机</source>
        <translation>이 번호를 휴대폰에 저장</translation>
    </message>
</context>
<context>
    <name>CountryResults</name>
    <message>
        <source>没有找到这个国家</source>
        <extracomment>No country matches what was typed.</extracomment>
        <translation>해당 국가를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>换个拼法试试，或者删掉几个字母。在任何国家，都可以打外交部全球领保热线 +86-10-12308。</source>
        <extracomment>What to do when a country is not found. 12308 is the consular hotline.</extracomment>
        <translation>철자를 바꾸거나 글자 수를 줄여 보세요. 어느 나라에서든 중국 외교부 글로벌 영사보호 핫라인 +86-10-12308로 전화하실 수 있습니다.</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button: opens the emergency page.</extracomment>
        <translation>12308 보기</translation>
    </message>
</context>
<context>
    <name>CountrySearch</name>
    <message>
        <source>输入拼音、首字母或英文名</source>
        <extracomment>In the empty search field. At most 40 characters.</extracomment>
        <translation>병음, 병음 첫 글자 또는 영문명 입력</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>考试已通过</source>
        <extracomment>On the page of a course whose exam was passed a moment ago.</extracomment>
        <translation>시험 합격</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Button on the page of a course: the sheet for whoever runs it with a group.</extracomment>
        <translation>강사용 안내</translation>
    </message>
    <message>
        <source>学完了，考一考</source>
        <extracomment>On the page of a course, under its lessons: over its exam.</extracomment>
        <translation>다 배웠으면 시험</translation>
    </message>
    <message>
        <source>开始考试</source>
        <extracomment>Button on the page of a course: begins its exam.</extracomment>
        <translation>시험 시작</translation>
    </message>
    <message>
        <source>先练五题</source>
        <extracomment>Button on the page of a course: five of its questions by chance.</extracomment>
        <translation>먼저 다섯 문제 연습</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>出国培训课程</source>
        <translation>출국 전 교육 과정</translation>
    </message>
    <message>
        <source>选一门：几课要点、练习，最后考一考</source>
        <extracomment>Under the title of the list of courses.</extracomment>
        <translation>하나를 고르세요: 요점, 연습, 마지막에 시험</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>国内</source>
        <extracomment>Head of a column: how it is in China. At most 8 characters.</extracomment>
        <translation>중국</translation>
    </message>
    <message>
        <source>当地</source>
        <extracomment>Head of a column: how it is in the country that the page is about. At most 8 characters.</extracomment>
        <translation>현지</translation>
    </message>
</context>
<context>
    <name>EmergencyBody</name>
    <message>
        <source>先做这几步</source>
        <extracomment>Heading over the first steps in an emergency.</extracomment>
        <translation>먼저 할 일</translation>
    </message>
    <message>
        <source>换一个国家</source>
        <extracomment>Button on the emergency page: choose a country to see its police and ambulance numbers.</extracomment>
        <translation>다른 국가 선택</translation>
    </message>
    <message>
        <source>查当地报警、急救电话</source>
        <translation>현지 경찰·구급 번호 찾기</translation>
    </message>
    <message>
        <source>把求助电话存进手机</source>
        <translation>긴급 연락처를 휴대폰에 저장</translation>
    </message>
    <message>
        <source>看完整指南</source>
        <extracomment>Button under the first steps in a situation: opens the guide to it.</extracomment>
        <translation>전체 안내 보기</translation>
    </message>
    <message>
        <source>中国使领馆</source>
        <translation>중국 대사관·영사관</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>紧急求助</source>
        <extracomment>The button to the emergency page, on every page. At most 14 characters.</extracomment>
        <translation>긴급 도움</translation>
    </message>
    <message>
        <source>12308 热线和第一步怎么做</source>
        <extracomment>Read aloud after &quot;emergency&quot;.</extracomment>
        <translation>12308 핫라인과 먼저 할 일</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>긴급 연락처를 휴대폰에 저장</translation>
    </message>
    <message>
        <source>%1的电话</source>
        <extracomment>Heading over the chosen country&apos;s emergency numbers. %1 is the country.</extracomment>
        <translation>%1 전화번호</translation>
    </message>
</context>
<context>
    <name>EmergencyWording</name>
    <message>
        <source>电话里说清楚</source>
        <extracomment>Heading over what to have ready to say on the telephone.</extracomment>
        <translation>전화로 알릴 내용</translation>
    </message>
</context>
<context>
    <name>FilmButton</name>
    <message>
        <source>暂停短片</source>
        <extracomment>Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.</extracomment>
        <translation>영상 일시정지</translation>
    </message>
    <message>
        <source>播放短片</source>
        <translation>영상 재생</translation>
    </message>
</context>
<context>
    <name>GuideIntro</name>
    <message>
        <source>把求助电话存进手机</source>
        <extracomment>Button: opens a QR code that holds the emergency telephone numbers. At most 32 characters.</extracomment>
        <translation>긴급 연락처를 휴대폰에 저장</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>遇到事情先保证安全，再照着做</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>먼저 안전을 확보한 뒤 순서대로 따라 하세요</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>문제가 생겼을 때</translation>
    </message>
</context>
<context>
    <name>HelpfulQuestion</name>
    <message>
        <source>谢谢，您的意见已经记下。</source>
        <extracomment>Question at the end of a guide, and the thanks once it was answered.</extracomment>
        <translation>감사합니다. 의견을 기록했습니다.</translation>
    </message>
    <message>
        <source>这篇指南对您有帮助吗？</source>
        <translation>이 안내가 도움이 되었나요?</translation>
    </message>
    <message>
        <source>有帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>没帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>护照丢了、被抢、出车祸，一步步怎么办</source>
        <extracomment>Under the tile 遇事怎么办. At most 60 characters.</extracomment>
        <translation>여권 분실, 강도, 교통사고 등 단계별 대처법</translation>
    </message>
    <message numerus="yes">
        <source>%n 个国家：报警电话、使领馆、须知</source>
        <extracomment>Under the tile 查国家. %n is the number of countries. At most 60 characters.</extracomment>
        <translation>
            <numerusform>%n개국: 긴급전화, 대사관·영사관, 기본 정보</numerusform>
        </translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>안전 공지</translation>
    </message>
    <message>
        <source>出行前，看看外交部门怎么说</source>
        <extracomment>Under the tile 安全提醒. At most 60 characters.</extracomment>
        <translation>출발 전, 외교 당국의 안내를 확인하세요</translation>
    </message>
    <message>
        <source>答几道题，看看自己准备好了没有</source>
        <extracomment>Under the tile 安全知识测验, where there are no courses. At most 60 characters.</extracomment>
        <translation>몇 문제 풀며 여행 준비를 점검하세요</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>문제가 생겼을 때</translation>
    </message>
    <message>
        <source>查国家</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>국가 찾기</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>안전 상식 퀴즈</translation>
    </message>
    <message>
        <source>答题、情景练习、培训课程</source>
        <extracomment>Under the tile 安全知识测验. At most 60 characters.</extracomment>
        <translation>문제 풀기, 상황 연습, 출국 전 교육 과정</translation>
    </message>
</context>
<context>
    <name>HomeFeatured</name>
    <message>
        <source>本期推荐</source>
        <extracomment>Heading over the featured cards on the home page.</extracomment>
        <translation>추천</translation>
    </message>
</context>
<context>
    <name>HomeGreeting</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>무엇을 도와드릴까요?</translation>
    </message>
    <message>
        <source>在国外遇到事情怎么办、打哪个电话，点一下就知道。不用登录，不留记录。</source>
        <extracomment>Under the greeting. One or two lines.</extracomment>
        <translation>해외에서 문제가 생겼을 때의 대처법과 전화번호를 터치 한 번으로 확인하세요. 로그인은 필요 없으며, 기록도 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>HotlinePlate</name>
    <message>
        <source>需要领事帮助，请拨打</source>
        <extracomment>Over the very large number of the Chinese foreign ministry&apos;s hotline. At most 40 characters.</extracomment>
        <translation>영사 조력이 필요하면 전화하세요</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>还在看吗？</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>아직 보고 계신가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后回到开始画面，您看过的内容会清空。</source>
        <extracomment>%n is the number of seconds left. Everything the visitor did is forgotten then.</extracomment>
        <translation>
            <numerusform>%n초 후 처음 화면으로 돌아가며, 보신 내용은 모두 지워집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>계속 이용</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything.</extracomment>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>切换语言</source>
        <extracomment>Read aloud after the name of the language.</extracomment>
        <translation>언어 바꾸기</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选择语言</source>
        <extracomment>Over the languages to choose from.</extracomment>
        <translation>언어 선택</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>接着看</source>
        <extracomment>In a lesson, over the guides that belong to it.</extracomment>
        <translation>이어서 보기</translation>
    </message>
    <message numerus="yes">
        <source>练这一课的 %n 道题</source>
        <extracomment>Button in a lesson. %n is how many questions belong to it.</extracomment>
        <translation>
            <numerusform>이 과의 문제 %n개 연습</numerusform>
        </translation>
    </message>
    <message>
        <source>下一课：%1</source>
        <extracomment>Button in a lesson: the one after it. %1 is its title.</extracomment>
        <translation>다음 과: %1</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>과정으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>删除一个字母</source>
        <extracomment>Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.</extracomment>
        <translation>한 글자 지우기</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>级别怎么看</source>
        <extracomment>Heading over the explanation of the two official scales of risk levels.</extracomment>
        <translation>등급 보는 법</translation>
    </message>
    <message>
        <source>提醒分三级，从低到高</source>
        <extracomment>Over the three-step scale of notices.</extracomment>
        <translation>안전 공지는 3단계이며, 낮은 순서입니다</translation>
    </message>
    <message>
        <source>注意安全</source>
        <translation>안전 유의</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <translation>신중히 방문</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <translation>당분간 방문 보류</translation>
    </message>
    <message>
        <source>目的地风险分四色，是另一套分级</source>
        <extracomment>Over the four-colour scale of destinations. It is another scale than the one above.</extracomment>
        <translation>여행지 위험 등급은 네 가지 색이며, 별도의 기준입니다</translation>
    </message>
    <message>
        <source>蓝色</source>
        <translation>파란색</translation>
    </message>
    <message>
        <source>低风险，没有相关提醒</source>
        <translation>낮은 위험: 관련 공지가 없습니다</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>노란색</translation>
    </message>
    <message>
        <source>中风险，关注形势，注意安全</source>
        <translation>중간 위험: 정세를 살피고 안전에 유의하세요</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>주황색</translation>
    </message>
    <message>
        <source>高风险，谨慎前往，已在当地的高度警惕</source>
        <translation>높은 위험: 신중히 방문하고, 현지에 있다면 각별히 경계하세요</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>빨간색</translation>
    </message>
    <message>
        <source>极高风险，暂勿前往，已在当地的尽快撤离</source>
        <translation>매우 높은 위험: 당분간 방문을 보류하고, 현지에 있다면 최대한 빨리 철수하세요</translation>
    </message>
    <message>
        <source>来源：外交部，2022 年 4 月 18 日公布的旅行安全风险等级和提醒分类。</source>
        <extracomment>Source of the two scales. Keep the date.</extracomment>
        <translation>출처: 중국 외교부가 2022년 4월 18일 발표한 여행 안전 위험 등급과 공지 분류.</translation>
    </message>
</context>
<context>
    <name>LocalNumbers</name>
    <message>
        <source>这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。</source>
        <extracomment>Honest note where no emergency number is known.</extracomment>
        <translation>확인된 긴급전화 번호가 없습니다. 도착 후 호텔이나 현지인에게 확인하거나 +86-10-12308로 전화하세요.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>领保护航</source>
        <extracomment>The title of the window; visitors do not see it.</extracomment>
        <translation>후항</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>往下看</source>
        <extracomment>Button at the lower edge of a long page: shows what comes further down. At most 16 characters.</extracomment>
        <translation>아래 더 보기</translation>
    </message>
    <message>
        <source>看更多</source>
        <extracomment>Button at the far edge of a row of cards: shows those that come next. At most 12 characters.</extracomment>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>各地风险级别</source>
        <extracomment>Heading over the areas of a notice with their risk levels.</extracomment>
        <translation>지역별 위험 등급</translation>
    </message>
    <message>
        <source>当时的风险级别</source>
        <translation>당시 위험 등급</translation>
    </message>
    <message>
        <source>主要内容</source>
        <extracomment>Heading over what a notice says.</extracomment>
        <translation>주요 내용</translation>
    </message>
    <message>
        <source>打 12308 问最新情况</source>
        <extracomment>Button under a notice: opens the emergency page with the hotline.</extracomment>
        <translation>12308에 최신 상황 문의</translation>
    </message>
</context>
<context>
    <name>NoticeLead</name>
    <message>
        <source>历史样例，不是现行提醒</source>
        <extracomment>Over a notice that does not hold any more: a sample from the past, or one past its date.</extracomment>
        <translation>과거 예시이며, 현행 공지가 아닙니다</translation>
    </message>
    <message>
        <source>可能已经过时</source>
        <translation>최신 정보가 아닐 수 있습니다</translation>
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
        <translation>과거 예시</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Under a notice&apos;s title. %1 is one or more countries, %2 the date of issue, %3 how long ago that is.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>变化：%1</source>
        <extracomment>In a list of notices. %1 is what is otherwise than in the notice before.</extracomment>
        <translation>변경 내용: %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>安全提醒</source>
        <translation>안전 공지</translation>
    </message>
    <message>
        <source>由外交部和驻外使领馆发布。出发前，以最新发布的为准。</source>
        <extracomment>Under the title of the list of notices.</extracomment>
        <translation>중국 외교부와 재외공관이 발표합니다. 출발 전에 가장 최근 공지를 확인하세요.</translation>
    </message>
    <message>
        <source>目前没有提醒</source>
        <extracomment>There is no notice in the pack.</extracomment>
        <translation>현재 게시된 공지가 없습니다</translation>
    </message>
    <message>
        <source>出发前请看中国领事服务网，或打 +86-10-12308 询问。</source>
        <extracomment>What to do where no notice is listed.</extracomment>
        <translation>출발 전 중국영사서비스망(cs.mfa.gov.cn)을 확인하거나 +86-10-12308로 문의하세요.</translation>
    </message>
    <message>
        <source>没有这样的提醒</source>
        <extracomment>There is no notice of the chosen kind.</extracomment>
        <translation>해당하는 안내가 없습니다</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一个数字</source>
        <extracomment>Key of the on-screen number pad that deletes the last digit. Read aloud, not shown.</extracomment>
        <translation>숫자 하나 지우기</translation>
    </message>
</context>
<context>
    <name>QuizHead</name>
    <message>
        <source>真棒，答对了</source>
        <extracomment>After an answer in the round for families, right and not right.</extracomment>
        <translation>참 잘했어요, 맞아요</translation>
    </message>
    <message>
        <source>没关系，我们一起看看</source>
        <translation>괜찮아요, 함께 살펴봐요</translation>
    </message>
    <message>
        <source>答对了</source>
        <translation>정답입니다</translation>
    </message>
    <message>
        <source>答错了，没关系</source>
        <translation>틀렸지만 괜찮습니다</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>看成绩</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>다음 문제</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Button after the last question; families are given no score.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>读给我听</source>
        <extracomment>Button of the round for families: reads the question and its options aloud.</extracomment>
        <translation>읽어 주세요</translation>
    </message>
    <message>
        <source>确定</source>
        <extracomment>Button that ends choosing several options, or their order.</extracomment>
        <translation>확인</translation>
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
        <translation>다른 퀴즈 풀기</translation>
    </message>
    <message numerus="yes">
        <source>重答 %n 道错题</source>
        <extracomment>Button after a quiz: asks again what was answered wrong. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>틀린 %n문제 다시 풀기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>再试 %n 道题</source>
        <extracomment>Button after a round for families: asks again what was not answered right. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>%n문제 다시 해 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>真棒</source>
        <extracomment>The end of a round for families, very large: praise, whatever the answers were. At most 12 characters.</extracomment>
        <translation>참 잘했어요</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>과정으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>QuizzesPage</name>
    <message>
        <source>每题答完都有讲解，答错也没关系</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>문제마다 해설이 있으니 틀려도 괜찮습니다</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>안전 상식 퀴즈</translation>
    </message>
</context>
<context>
    <name>ReachHeader</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>무엇을 도와드릴까요?</translation>
    </message>
    <message>
        <source>全球领事保护热线 %1</source>
        <extracomment>The hotline&apos;s number, large, above the page.</extracomment>
        <translation>영사보호 핫라인 %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>停止</source>
        <extracomment>Buttons: begin and end reading the page aloud. At most 8 characters.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>듣기</translation>
    </message>
</context>
<context>
    <name>RecentCountries</name>
    <message>
        <source>刚看过</source>
        <extracomment>Before the countries that the visitor has looked at. At most 12 characters.</extracomment>
        <translation>최근 본 나라</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>方框到了，就按一下</source>
        <extracomment>While a frame moves over the screen by itself: what to do when it is where one wants it. At most 16 characters.</extracomment>
        <translation>테두리가 오면 누르세요</translation>
    </message>
    <message>
        <source>回到开头</source>
        <extracomment>Button: scrolls the page back to its beginning. At most 8 characters.</extracomment>
        <translation>맨 위로</translation>
    </message>
    <message>
        <source>退出扫描</source>
        <extracomment>Button: the frame that moves over the screen goes away. At most 8 characters.</extracomment>
        <translation>조작 끝내기</translation>
    </message>
</context>
<context>
    <name>ScenarioChoices</name>
    <message>
        <source>继续</source>
        <extracomment>Button in a story: what happens next.</extracomment>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>ScenarioEnding</name>
    <message>
        <source>看指南：%1</source>
        <extracomment>Button at the end of a story or self-check: opens a guide. %1 is its title.</extracomment>
        <translation>안내 보기: %1</translation>
    </message>
    <message>
        <source>从头再来</source>
        <extracomment>Button at the end of a story or self-check: from the beginning.</extracomment>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button at the end of a self-check: opens the page with the hotline.</extracomment>
        <translation>12308 보기</translation>
    </message>
    <message>
        <source>换一个情景</source>
        <extracomment>Button at the end of a story: back to the list.</extracomment>
        <translation>다른 상황</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>改一下上一步</source>
        <extracomment>Button in a story or a self-check: takes the last decision back.</extracomment>
        <translation>이전 선택 바꾸기</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <extracomment>Button in the search field that empties it. Read aloud, not shown.</extracomment>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>完成</source>
        <extracomment>Button: closes the choices that lie over the page. At most 8 characters.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>SourcesNote</name>
    <message numerus="yes">
        <source>来源（%n）</source>
        <extracomment>Button under an explanation: shows where it comes from. %n is the number of sources.</extracomment>
        <translation>
            <numerusform>출처(%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>收起来源</source>
        <extracomment>Button over a list of sources: hides it again.</extracomment>
        <translation>출처 접기</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>继续</source>
        <extracomment>Buttons while a page is read aloud. At most 8 characters.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>重听</source>
        <extracomment>Button: the paragraph once more. At most 8 characters.</extracomment>
        <translation>다시</translation>
    </message>
    <message>
        <source>原速</source>
        <extracomment>Buttons: read slowly, and as usual again. At most 8 characters.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>慢一点</source>
        <translation>천천히</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>还在操作吗？</source>
        <extracomment>Asked when staff have not touched their panel for a while.</extracomment>
        <translation>계속 사용 중이신가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后离开工作人员面板，回到开始画面，输入的内容会清空。</source>
        <extracomment>%n is the number of seconds left.</extracomment>
        <translation>
            <numerusform>%n초 뒤에 직원용 패널이 닫히고 입력한 내용이 지워집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>立即同步</source>
        <extracomment>Button of the staff panel: sends counts and looks for content now. At most 12 characters.</extracomment>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>与 U 盘交换</source>
        <extracomment>Button of the staff panel: counts to the USB stick, content from it. At most 14 characters.</extracomment>
        <translation>USB와 교환</translation>
    </message>
    <message>
        <source>检查屏幕</source>
        <extracomment>Button of the staff panel. At most 12 characters.</extracomment>
        <translation>화면 검사</translation>
    </message>
    <message>
        <source>查看轮播</source>
        <extracomment>Button of the staff panel: looks at the loop that passers-by see, from its beginning. At most 14 characters.</extracomment>
        <translation>순환 화면 보기</translation>
    </message>
    <message>
        <source>确认重新启动</source>
        <extracomment>Button of the staff panel: restarts the program. At most 12 characters. The second: it was touched once.</extracomment>
        <translation>다시 시작 확인</translation>
    </message>
    <message>
        <source>重新启动</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>日志存到 U 盘</source>
        <extracomment>Button of the staff panel: copies the program&apos;s logs to the USB stick. At most 14 characters.</extracomment>
        <translation>로그를 USB로</translation>
    </message>
    <message>
        <source>重新注册</source>
        <extracomment>Button of the staff panel: enrols the kiosk with the hub. At most 12 characters. The second: it is enrolled.</extracomment>
        <translation>다시 등록</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>音量和亮度</source>
        <translation>음량과 밝기</translation>
    </message>
</context>
<context>
    <name>StaffAttract</name>
    <message>
        <source>返回面板</source>
        <extracomment>Button: back to the staff panel. At most 12 characters.</extracomment>
        <translation>패널로 돌아가기</translation>
    </message>
</context>
<context>
    <name>StaffEnrolment</name>
    <message>
        <source>注册本终端</source>
        <extracomment>Title of the page of the staff panel on which the kiosk is enrolled with the hub.</extracomment>
        <translation>이 단말기 등록</translation>
    </message>
    <message>
        <source>向办公室领取一次性注册码，照着输入。</source>
        <translation>사무실에서 일회용 등록 코드를 받아 그대로 입력하세요.</translation>
    </message>
    <message>
        <source>注册码</source>
        <extracomment>Field of the staff panel.</extracomment>
        <translation>등록 코드</translation>
    </message>
    <message>
        <source>管理中心的地址</source>
        <extracomment>Field of the staff panel. The second: nobody can change it here.</extracomment>
        <translation>관리 센터 주소</translation>
    </message>
    <message>
        <source>管理中心的地址（由启动参数指定）</source>
        <translation>관리 센터 주소(시작 옵션으로 지정)</translation>
    </message>
    <message>
        <source>删除一个字符</source>
        <extracomment>Key of the staff panel&apos;s pad that deletes the last character. Read aloud, not shown.</extracomment>
        <translation>한 글자 지우기</translation>
    </message>
    <message>
        <source>下一步</source>
        <extracomment>Button: from typing the enrolment code to what will happen.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>确认注册</source>
        <extracomment>Buttons: enrols the kiosk; restarts the program, which then is enrolled.</extracomment>
        <translation>등록하기</translation>
    </message>
    <message>
        <source>重新启动并启用</source>
        <translation>다시 시작해 사용</translation>
    </message>
    <message>
        <source>不再等待</source>
        <extracomment>Button: ends waiting for the hub.</extracomment>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>返回修改</source>
        <extracomment>Buttons: back to typing the enrolment code.</extracomment>
        <translation>입력으로 돌아가기</translation>
    </message>
    <message>
        <source>换一个注册码</source>
        <translation>다른 코드</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>패널로 돌아가기</translation>
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
        <translation>직원용 패널</translation>
    </message>
    <message>
        <source>离开</source>
        <extracomment>Button: closes the staff panel. At most 8 characters.</extracomment>
        <translation>나가기</translation>
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
        <translation>음량과 밝기</translation>
    </message>
    <message>
        <source>改动立即生效，离开面板后仍然保留。</source>
        <translation>바꾸면 바로 적용되고 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>音量</source>
        <extracomment>How loud read-aloud is.</extracomment>
        <translation>음량</translation>
    </message>
    <message>
        <source>停止试听</source>
        <extracomment>Button: reads this page of the staff panel aloud, to hear the volume; and ends that.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>试听</source>
        <translation>들어 보기</translation>
    </message>
    <message>
        <source>夜间调暗</source>
        <extracomment>Switch on the staff panel.</extracomment>
        <translation>야간에 어둡게</translation>
    </message>
    <message>
        <source>在下面的时间里，轮播变暗，声音变轻（北京时间）。</source>
        <translation>이 시간대에는 순환 화면이 어두워지고 소리가 작아집니다(베이징 시간).</translation>
    </message>
    <message>
        <source>夜间从几点开始</source>
        <translation>야간 시작</translation>
    </message>
    <message>
        <source>夜间到几点结束</source>
        <translation>야간 끝</translation>
    </message>
    <message>
        <source>夜间亮度</source>
        <translation>야간 밝기</translation>
    </message>
    <message>
        <source>夜间音量</source>
        <translation>야간 음량</translation>
    </message>
    <message>
        <source>恢复配置文件的值</source>
        <extracomment>Button: what was chosen on the staff panel is forgotten, the configuration file counts again.</extracomment>
        <translation>설정 파일 값으로 되돌리기</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>패널로 돌아가기</translation>
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
        <translation>PIN 입력</translation>
    </message>
    <message>
        <source>还没有设置 PIN</source>
        <translation>PIN이 설정되지 않았습니다</translation>
    </message>
    <message>
        <source>6 至 12 位数字。3 分钟没有操作会自动离开。</source>
        <translation>숫자 6~12자리. 3분 동안 조작이 없으면 자동으로 닫힙니다.</translation>
    </message>
    <message>
        <source>没有 PIN，任何人都不能进入。请技术人员在本机命令行运行下面的命令，输入两次 6 至 12 位数字，再回到这里。</source>
        <translation>PIN이 없으면 아무도 들어갈 수 없습니다. 기술 담당자가 이 기기의 명령줄에서 아래 명령을 실행해 6~12자리 숫자를 두 번 입력한 뒤 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>进入</source>
        <extracomment>Button: checks the PIN and opens the staff panel.</extracomment>
        <translation>들어가기</translation>
    </message>
</context>
<context>
    <name>StaffPinDots</name>
    <message numerus="yes">
        <source>已输入 %n 位</source>
        <extracomment>Read aloud: how many digits of the PIN are typed. %n is the number.</extracomment>
        <translation>
            <numerusform>%n자리 입력함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreenTest</name>
    <message>
        <source>边框应完整可见，线条应平直。用手指划过整个屏幕，每处都应留下圆点。</source>
        <translation>테두리가 모두 보이고 선이 곧아야 합니다. 손가락으로 화면 전체를 훑으면 어디에나 점이 남아야 합니다.</translation>
    </message>
    <message>
        <source>整个屏幕应是同一种颜色，没有亮点、暗点和色斑。</source>
        <translation>화면 전체가 같은 색이어야 하며 밝은 점, 어두운 점, 얼룩이 없어야 합니다.</translation>
    </message>
    <message>
        <source>第 %1 幅，共 %2 幅</source>
        <extracomment>%1 of %2 pictures of the screen test.</extracomment>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>패널로 돌아가기</translation>
    </message>
    <message>
        <source>下一幅</source>
        <extracomment>Button: the next picture of the screen test. At most 10 characters.</extracomment>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，调低</source>
        <extracomment>Key that makes a value less. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1 낮추기</translation>
    </message>
    <message>
        <source>%1，调高</source>
        <extracomment>Key that makes a value more. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1 높이기</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>二维码，内容与旁边的文字相同</source>
        <extracomment>The QR code, for a screen reader.</extracomment>
        <translation>QR 코드, 옆의 글과 내용이 같습니다</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>扫码存进通讯录，没有网络也能用</source>
        <extracomment>Under the title of the QR card.</extracomment>
        <translation>스캔해 연락처에 저장하면 인터넷 없이도 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>卡上写着</source>
        <extracomment>Heading over the text of the card.</extracomment>
        <translation>카드 내용</translation>
    </message>
    <message>
        <source>怎么存</source>
        <extracomment>Heading over the three steps of scanning the code.</extracomment>
        <translation>저장 방법</translation>
    </message>
    <message>
        <source>打开手机相机，或微信、支付宝的“扫一扫”</source>
        <translation>휴대폰 카메라 또는 위챗·알리페이의 ‘스캔’ 기능을 여세요</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示联系人</source>
        <translation>QR 코드를 비추면 연락처가 표시됩니다</translation>
    </message>
    <message>
        <source>点“添加到通讯录”保存</source>
        <translation>‘연락처에 추가’를 눌러 저장하세요</translation>
    </message>
    <message>
        <source>扫码存进手机，没有网络也能用</source>
        <extracomment>Under the title of a checklist that goes along as a QR code.</extracomment>
        <translation>스캔해서 휴대전화에 저장하세요. 인터넷 없이도 볼 수 있습니다</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示清单</source>
        <translation>코드를 비추면 휴대전화에 목록이 나타납니다</translation>
    </message>
    <message>
        <source>复制文字，或者截一张图</source>
        <translation>글자를 복사하거나 화면을 캡처하세요</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>开</source>
        <extracomment>State of a setting. At most 3 characters.</extracomment>
        <translation>켬</translation>
    </message>
    <message>
        <source>关</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>TouchCue</name>
    <message>
        <source>轻触屏幕</source>
        <extracomment>Large invitation on the attract screen.</extracomment>
        <translation>화면을 터치하세요</translation>
    </message>
    <message>
        <source>指南、电话、各国须知，一分钟找到</source>
        <extracomment>Under &quot;touch the screen&quot;. No account, no network needed.</extracomment>
        <translation>안내, 전화번호, 국가별 정보를 1분 안에</translation>
    </message>
</context>
<context>
    <name>TrainerNotePage</name>
    <message>
        <source>带班说明</source>
        <translation>강사용 안내</translation>
    </message>
    <message>
        <source>一段时间没人碰，屏幕会回到开头，打的勾也会清掉。讲课时，隔一会儿碰一下屏幕。</source>
        <extracomment>On the sheet for trainers: the screen goes back to its beginning by itself.</extracomment>
        <translation>한동안 만지지 않으면 화면이 처음으로 돌아가고 표시도 지워집니다. 설명하는 동안 가끔 화면을 만져 주세요.</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>긴급 연락처를 휴대폰에 저장</translation>
    </message>
    <message>
        <source>内容暂时不能显示</source>
        <extracomment>Title where the screen has no content to show.</extracomment>
        <translation>지금은 내용을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。</source>
        <extracomment>Under it. The hotline still works.</extracomment>
        <translation>직원이 최대한 빨리 복구하겠습니다. 도움이 필요하면 화면의 핫라인으로 바로 전화하세요.</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>返回</source>
        <extracomment>Button: one page back. At most 8 characters.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>首页</source>
        <extracomment>Button: to the first page. At most 8 characters.</extracomment>
        <translation>홈</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything. At most 8 characters.</extracomment>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>kiosk::AppViewModel</name>
    <message>
        <source>首页</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>홈</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>문제가 생겼을 때</translation>
    </message>
    <message>
        <source>查国家</source>
        <translation>국가 찾기</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>안전 공지</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>안전 상식 퀴즈</translation>
    </message>
    <message>
        <source>紧急求助</source>
        <translation>긴급 도움</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Title of the list of courses.</extracomment>
        <translation>출국 전 교육 과정</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Title of the sheet for whoever runs a course with a group.</extracomment>
        <translation>강사용 안내</translation>
    </message>
</context>
<context>
    <name>kiosk::ChecklistViewModel</name>
    <message>
        <source>已完成 %1 项，共 %2 项</source>
        <extracomment>Over a checklist. %1 is how many items are done, %2 how many there are.</extracomment>
        <translation>%2개 중 %1개 완료</translation>
    </message>
</context>
<context>
    <name>kiosk::CountryListModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of countries. At most 12 characters.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>没有找到。可以输入汉字、拼音、拼音首字母或英文名，也可以按大洲查看。</source>
        <extracomment>Under the search field when nothing was found.</extracomment>
        <translation>찾을 수 없습니다. 한자, 병음, 병음 첫 글자 또는 영문명을 입력하거나 대륙별로 찾아보세요.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个国家</source>
        <translation>
            <numerusform>총 %n개국</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CountryViewModel</name>
    <message>
        <source>这里没有该国现行的安全提醒和风险等级，这不表示没有风险。出行前请在中国领事服务网 cs.mfa.gov.cn 或“中国领事”APP查看最新提醒，也可拨打12308。</source>
        <extracomment>On a country&apos;s page, in place of a risk level.</extracomment>
        <translation>이 국가의 현행 안전 공지와 위험 등급이 여기에는 없습니다. 위험이 없다는 뜻은 아닙니다. 출발 전 중국영사서비스망 cs.mfa.gov.cn 또는 ‘中国领事’ 앱에서 최신 공지를 확인하거나 12308로 전화하세요.</translation>
    </message>
    <message>
        <source>当地时间 %1</source>
        <extracomment>%1 is the time of day in the country&apos;s capital, such as 14:05.</extracomment>
        <translation>현지 시각 %1</translation>
    </message>
    <message>
        <source>首都%1</source>
        <extracomment>Under a country&apos;s name. %1 is its capital.</extracomment>
        <translation>수도: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::CourseListModel</name>
    <message numerus="yes">
        <source>%n 课</source>
        <extracomment>How long a course is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n과</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CourseViewModel</name>
    <message>
        <source>已看 %1 课，共 %2 课</source>
        <extracomment>Over the lessons of a course. %1 is how many were opened, %2 how many there are.</extracomment>
        <translation>%2과 중 %1과를 봄</translation>
    </message>
    <message numerus="yes">
        <source>和大家一起学，约 %n 分钟</source>
        <extracomment>On the sheet for whoever runs the course with a group.</extracomment>
        <translation>
            <numerusform>함께 배우면 약 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>考试抽 %1 题，答对 %2% 就通过</source>
        <extracomment>Over the button that begins the exam of a course. %1 is the number of questions, %2 the percentage of right answers that passes.</extracomment>
        <translation>시험은 %1문제, %2% 이상 맞히면 합격</translation>
    </message>
    <message numerus="yes">
        <source>答错 %n 题，再看一遍</source>
        <extracomment>Under a lesson of a course. %n is how many of its questions were answered wrong.</extracomment>
        <translation>
            <numerusform>%n문제 틀림, 다시 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>看过了</source>
        <extracomment>Under a lesson of a course that was opened before.</extracomment>
        <translation>봤음</translation>
    </message>
</context>
<context>
    <name>kiosk::DisplayText</name>
    <message>
        <source>这部分内容还没有您所选语言的版本，以下为%1。</source>
        <extracomment>Above a text that does not exist in the visitor&apos;s language. %1 is the name of the language it is in.</extracomment>
        <translation>이 내용은 아직 선택하신 언어로 제공되지 않습니다. 아래는 %1 버전입니다.</translation>
    </message>
    <message>
        <source>%1核对</source>
        <extracomment>In a list of sources. %1 is the day on which a person last looked at the source.</extracomment>
        <translation>%1 확인</translation>
    </message>
    <message numerus="yes">
        <source>约 %n 分钟</source>
        <extracomment>How long a guide takes to read. At most 15 characters.</extracomment>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>亚洲</source>
        <translation>아시아</translation>
    </message>
    <message>
        <source>非洲</source>
        <translation>아프리카</translation>
    </message>
    <message>
        <source>欧洲</source>
        <translation>유럽</translation>
    </message>
    <message>
        <source>北美洲</source>
        <translation>북아메리카</translation>
    </message>
    <message>
        <source>南美洲</source>
        <translation>남아메리카</translation>
    </message>
    <message>
        <source>大洋洲</source>
        <translation>오세아니아</translation>
    </message>
    <message>
        <source>报警</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>急救</source>
        <translation>구급</translation>
    </message>
    <message>
        <source>火警</source>
        <translation>소방</translation>
    </message>
    <message>
        <source>综合紧急电话</source>
        <extracomment>One emergency number for police, ambulance and fire. At most 20 characters.</extracomment>
        <translation>통합 긴급전화</translation>
    </message>
    <message>
        <source>到达后请再核实</source>
        <extracomment>Beside an emergency number that few sources give.</extracomment>
        <translation>도착 후 다시 확인하세요</translation>
    </message>
    <message>
        <source> 或 </source>
        <extracomment>Between two emergency numbers of the same service.</extracomment>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>号码截至%1</source>
        <extracomment>Under a mission&apos;s telephone number. %1 is a day: the number was published then.</extracomment>
        <translation>%1 기준 번호</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>중국어(간체)</translation>
    </message>
    <message>
        <source>英文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>영어</translation>
    </message>
</context>
<context>
    <name>kiosk::EmergencyViewModel</name>
    <message>
        <source>外交部全球领事保护与服务应急热线。第一个号码拨不通时，改拨第二个。</source>
        <extracomment>Under the two numbers of the ministry&apos;s hotline. Source: the ministry&apos;s statement of 2026-01-19.</extracomment>
        <translation>중국 외교부 글로벌 영사보호·서비스 긴급 핫라인입니다. 첫 번째 번호로 연결되지 않으면 두 번째 번호로 전화하세요.</translation>
    </message>
    <message>
        <source>全年每天24小时</source>
        <extracomment>When the hotline is open.</extracomment>
        <translation>연중무휴 24시간</translation>
    </message>
    <message>
        <source>先到安全的地方。</source>
        <extracomment>First step in an emergency abroad.</extracomment>
        <translation>먼저 안전한 곳으로 이동하세요.</translation>
    </message>
    <message>
        <source>有人受伤、起火或遇到犯罪，先拨当地紧急电话。</source>
        <extracomment>Second step in an emergency abroad.</extracomment>
        <translation>다친 사람이 있거나 화재·범죄가 발생하면 먼저 현지 긴급전화로 신고하세요.</translation>
    </message>
    <message>
        <source>再联系中国使领馆，或拨打12308。</source>
        <extracomment>Third step in an emergency abroad.</extracomment>
        <translation>그다음 중국 대사관·영사관에 연락하거나 12308로 전화하세요.</translation>
    </message>
    <message>
        <source>您是谁：姓名、护照号码或其他身份信息</source>
        <extracomment>What to say on the telephone. Source: Regulation on Consular Protection, Art. 5 (proof of identity).</extracomment>
        <translation>본인 정보: 이름, 여권번호 또는 기타 신원 정보</translation>
    </message>
    <message>
        <source>您在哪里：国家、城市、街道或明显标志</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>현재 위치: 국가, 도시, 거리 또는 눈에 띄는 건물</translation>
    </message>
    <message>
        <source>发生了什么，有没有人受伤</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>무슨 일이 일어났는지, 다친 사람이 있는지</translation>
    </message>
    <message>
        <source>怎样回电找到您</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>다시 연락받을 전화번호</translation>
    </message>
    <message>
        <source>任何情况</source>
        <extracomment>What has happened: anything. At most 12 characters.</extracomment>
        <translation>모든 상황</translation>
    </message>
</context>
<context>
    <name>kiosk::GuideListModel</name>
    <message>
        <source>出发前</source>
        <extracomment>Topic of guides: what to do before a journey. At most 12 characters.</extracomment>
        <translation>떠나기 전</translation>
    </message>
    <message>
        <source>证件</source>
        <extracomment>Topic of guides: passport, visa, papers. At most 12 characters.</extracomment>
        <translation>여권·서류</translation>
    </message>
    <message>
        <source>被抢被骗</source>
        <extracomment>Topic of guides: theft, robbery, fraud. At most 12 characters.</extracomment>
        <translation>도난·사기</translation>
    </message>
    <message>
        <source>受伤生病</source>
        <extracomment>Topic of guides: illness, injury, traffic accidents. At most 12 characters.</extracomment>
        <translation>부상·질병</translation>
    </message>
    <message>
        <source>灾害动荡</source>
        <extracomment>Topic of guides: natural disasters, unrest. At most 12 characters.</extracomment>
        <translation>재난·소요</translation>
    </message>
    <message>
        <source>游客</source>
        <extracomment>Whom guides are for. At most 12 characters.</extracomment>
        <translation>여행자</translation>
    </message>
    <message>
        <source>留学生</source>
        <extracomment>Whom guides are for: students abroad. At most 12 characters.</extracomment>
        <translation>유학생</translation>
    </message>
    <message>
        <source>务工人员</source>
        <extracomment>Whom guides are for: people who work on projects abroad. At most 12 characters.</extracomment>
        <translation>근로자</translation>
    </message>
    <message>
        <source>船员</source>
        <extracomment>Whom guides are for: crews of fishing vessels and ships. At most 12 characters.</extracomment>
        <translation>선원</translation>
    </message>
    <message>
        <source>家人</source>
        <extracomment>Whom guides are for: families. At most 12 characters.</extracomment>
        <translation>가족</translation>
    </message>
    <message>
        <source>全部</source>
        <extracomment>No topic chosen: all guides. At most 12 characters.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>所有人</source>
        <extracomment>No reader chosen: guides for everyone. At most 12 characters.</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>工作法律</source>
        <extracomment>Topic of guides: jobs, detention, money. At most 12 characters.</extracomment>
        <translation>일과 법률</translation>
    </message>
    <message>
        <source>商务</source>
        <extracomment>Whom guides are for: business travellers. At most 12 characters.</extracomment>
        <translation>출장자</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <extracomment>How long a checklist is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>自查</source>
        <extracomment>On the card of a few questions whether one qualifies for something. At most 15 characters.</extracomment>
        <translation>자가 점검</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeDifference</name>
    <message>
        <source>没有时差</source>
        <extracomment>In a list of what is as at home: the time of day.</extracomment>
        <translation>시차 없음</translation>
    </message>
    <message>
        <source>快 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1시간 빠름</translation>
    </message>
    <message>
        <source>慢 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1시간 느림</translation>
    </message>
    <message>
        <source>现在时间</source>
        <extracomment>Row of a table: the time now, at home and there. At most 14 characters.</extracomment>
        <translation>현재 시각</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 is the time of day there, %2 how far it is from Beijing&apos;s (&quot;7 hours behind&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>行车方向</source>
        <translation>차량 통행 방향</translation>
    </message>
    <message>
        <source>靠右行驶</source>
        <translation>우측통행</translation>
    </message>
    <message>
        <source>靠左行驶</source>
        <translation>좌측통행</translation>
    </message>
    <message>
        <source>插头 %1</source>
        <extracomment>In a list of what is as at home. %1: letters of plug types.</extracomment>
        <translation>플러그 %1</translation>
    </message>
    <message>
        <source>插头类型</source>
        <extracomment>Types of plug, by their letters.</extracomment>
        <translation>플러그 유형</translation>
    </message>
    <message>
        <source>%1，要带转换插头</source>
        <extracomment>%1: letters of plug types, none of which fits a plug from home.</extracomment>
        <translation>%1, 어댑터 필요</translation>
    </message>
    <message>
        <source>电压 %1</source>
        <extracomment>In a list of what is as at home, or nearly so. %1: &quot;230 V, 50 Hz&quot;.</extracomment>
        <translation>전압 %1</translation>
    </message>
    <message>
        <source>电压和频率</source>
        <translation>전압과 주파수</translation>
    </message>
    <message>
        <source>货币</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>国际区号</source>
        <translation>국가번호</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a list of what is as at home. %1 is police, ambulance or fire, %2 the number to call.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>和国内一样：%1</source>
        <extracomment>Under a table of differences. %1 lists what is as at home.</extracomment>
        <translation>중국과 같음: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeViewModel</name>
    <message>
        <source>当地紧急电话、中国使领馆和出行须知</source>
        <extracomment>Under a country&apos;s name on the home page.</extracomment>
        <translation>현지 긴급전화, 중국 대사관·영사관, 여행 기본 정보</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Under the title of a notice from the past, on the home page.</extracomment>
        <translation>과거 예시</translation>
    </message>
</context>
<context>
    <name>kiosk::LessonViewModel</name>
    <message>
        <source>第 %1 课，共 %2 课</source>
        <extracomment>Over a lesson of a course. %1 is its number, %2 how many there are.</extracomment>
        <translation>%2과 중 %1과</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeFilterModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of notices: all. At most 12 characters.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>现行有效</source>
        <extracomment>Filter of the list of notices: those in force. At most 12 characters.</extracomment>
        <translation>유효한 것</translation>
    </message>
    <message>
        <source>历史与过期</source>
        <extracomment>Filter of the list of notices: samples from the past and those out of date. At most 12 characters.</extracomment>
        <translation>지난 것</translation>
    </message>
    <message>
        <source>各大洲</source>
        <extracomment>Filter of the list of notices: of all continents. At most 12 characters.</extracomment>
        <translation>모든 대륙</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeText</name>
    <message>
        <source>%1发布</source>
        <extracomment>%1 is the day on which a notice was issued.</extracomment>
        <translation>%1 발표</translation>
    </message>
    <message>
        <source>注意安全</source>
        <extracomment>Level of a travel notice, the first of three. Use the ministry&apos;s own translation.</extracomment>
        <translation>안전 유의</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <extracomment>Level of a travel notice, the second of three.</extracomment>
        <translation>신중히 방문</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <extracomment>Level of a travel notice, the third of three.</extracomment>
        <translation>당분간 방문 보류</translation>
    </message>
    <message>
        <source>蓝色（低风险）</source>
        <extracomment>Level of a country&apos;s risk, the first of four colours.</extracomment>
        <translation>파란색(낮은 위험)</translation>
    </message>
    <message>
        <source>黄色（中风险）</source>
        <translation>노란색(중간 위험)</translation>
    </message>
    <message>
        <source>橙色（高风险）</source>
        <translation>주황색(높은 위험)</translation>
    </message>
    <message>
        <source>红色（极高风险）</source>
        <translation>빨간색(매우 높은 위험)</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Instead of a level: this notice is from the past and only an example. At most 20 characters.</extracomment>
        <translation>과거 예시</translation>
    </message>
    <message>
        <source>已过展示期</source>
        <extracomment>Instead of a level: the notice is out of date. At most 20 characters.</extracomment>
        <translation>게시 기간 종료</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>A notice without a level. At most 20 characters.</extracomment>
        <translation>안전 공지</translation>
    </message>
    <message>
        <source>部分地区：%1</source>
        <extracomment>%1 is the strongest level of a notice that has other levels for other areas.</extracomment>
        <translation>일부 지역: %1</translation>
    </message>
    <message>
        <source>历史样例，当时：%1</source>
        <extracomment>%1 is the level that a notice from the past had; it is an example and not in force.</extracomment>
        <translation>과거 예시(당시: %1)</translation>
    </message>
    <message>
        <source>发布时：%1</source>
        <extracomment>%1 is the level that a notice had which is out of date.</extracomment>
        <translation>발표 당시: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 年前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n년 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>%n개월 전</numerusform>
        </translation>
    </message>
    <message>
        <source>今天</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeViewModel</name>
    <message>
        <source>发布：%1</source>
        <extracomment>%1 is who issued a notice.</extracomment>
        <translation>발표 기관: %1</translation>
    </message>
    <message>
        <source>%1最近核对</source>
        <extracomment>%1 is the day on which the notice was last compared with its source.</extracomment>
        <translation>최종 확인: %1</translation>
    </message>
    <message>
        <source>展示至%1</source>
        <extracomment>%1 is the last day on which the notice&apos;s level is shown as current.</extracomment>
        <translation>%1까지 게시</translation>
    </message>
    <message>
        <source>历史样例：这是一则过去的提醒，不是现行提醒。现行提醒请查中国领事服务网 cs.mfa.gov.cn，或拨打12308。</source>
        <extracomment>Above a notice from the past that only serves as an example.</extracomment>
        <translation>과거 예시: 지난 공지이며 현행 공지가 아닙니다. 현행 공지는 중국영사서비스망 cs.mfa.gov.cn에서 확인하거나 12308로 전화하세요.</translation>
    </message>
    <message>
        <source>这则提醒最近核对于%1，可能已有变化。最新情况请拨打12308。</source>
        <extracomment>Above a notice that is out of date. %1 is the day on which it was last compared with its source.</extracomment>
        <translation>이 공지는 %1에 마지막으로 확인했으며, 이후 바뀌었을 수 있습니다. 최신 상황은 12308로 문의하세요.</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizListModel</name>
    <message>
        <source>从全部题目里随机抽五道</source>
        <extracomment>Under the tile 快速五题. At most 40 characters.</extracomment>
        <translation>전체 문제에서 무작위로 5문제</translation>
    </message>
    <message>
        <source>今天所有人答同样的题</source>
        <extracomment>Under the tile 每日挑战. At most 40 characters.</extracomment>
        <translation>오늘은 모두 같은 문제를 풉니다</translation>
    </message>
    <message>
        <source>情景练习</source>
        <extracomment>On the tile of a story in which the visitor decides. At most 12 characters.</extracomment>
        <translation>상황 연습</translation>
    </message>
    <message numerus="yes">
        <source>%n 道题</source>
        <extracomment>How long a quiz is.</extracomment>
        <translation>
            <numerusform>%n문제</numerusform>
        </translation>
    </message>
    <message>
        <source>大字、短题，可以读给孩子听</source>
        <extracomment>Under the tile 和孩子一起答. At most 40 characters.</extracomment>
        <translation>큰 글씨, 짧은 문제, 읽어 주기</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Tile that leads to the courses. At most 14 characters.</extracomment>
        <translation>출국 전 교육 과정</translation>
    </message>
    <message>
        <source>几课要点、练习和考试</source>
        <extracomment>Under the tile 出国培训课程. At most 40 characters.</extracomment>
        <translation>파견 전에 배우기: 수업, 연습, 시험</translation>
    </message>
    <message numerus="yes">
        <source>%n 门课程</source>
        <extracomment>How many courses there are. At most 12 characters.</extracomment>
        <translation>
            <numerusform>%n개 과정</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::QuizOptions</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Read aloud of an option that was given this number.</extracomment>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>已选</source>
        <extracomment>Read aloud of an option that is ticked.</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>放对了</source>
        <extracomment>After an answer, under a step that was put at its right place.</extracomment>
        <translation>맞는 자리예요</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>这个也对</source>
        <extracomment>After an answer in the round for families, under a right option that was not ticked.</extracomment>
        <translation>이것도 맞아요</translation>
    </message>
    <message>
        <source>正确答案，您没有选</source>
        <translation>정답이에요 (선택 안 함)</translation>
    </message>
    <message>
        <source>您放在了第 %1 步</source>
        <extracomment>After an answer, under a step that was put at another place: %1 is the number it was given.</extracomment>
        <translation>%1번째에 놓으셨어요</translation>
    </message>
    <message>
        <source>您选的是这个</source>
        <extracomment>After an answer in the round for families: no judgement, only what was chosen.</extracomment>
        <translation>이것을 고르셨어요</translation>
    </message>
    <message>
        <source>您的选择，不正确</source>
        <translation>선택한 답, 오답</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizViewModel</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <extracomment>%1 is the number of the question, %2 how many there are.</extracomment>
        <translation>%2문제 중 %1번째</translation>
    </message>
    <message>
        <source>答对 %1 题，共 %2 题</source>
        <extracomment>%1 is how many answers were right, %2 how many questions there were.</extracomment>
        <translation>%2문제 중 %1문제 정답</translation>
    </message>
    <message>
        <source>快速五题</source>
        <extracomment>Title of a round of five questions by chance. At most 14 characters.</extracomment>
        <translation>빠른 5문제</translation>
    </message>
    <message>
        <source>每日挑战</source>
        <extracomment>Title of a round of questions that are the same for everyone today. At most 14 characters.</extracomment>
        <translation>오늘의 도전</translation>
    </message>
    <message>
        <source>再来五题</source>
        <extracomment>Button after a round of questions: five others.</extracomment>
        <translation>5문제 더</translation>
    </message>
    <message>
        <source>再答一次</source>
        <translation>다시 풀기</translation>
    </message>
    <message>
        <source>和孩子一起答</source>
        <extracomment>Title of a round of questions for adults and children together. At most 14 characters.</extracomment>
        <translation>가족 퀴즈</translation>
    </message>
    <message numerus="yes">
        <source>你们一起答完了 %n 道题</source>
        <extracomment>The end of a round for families, who are given no score. %n is how many questions there were.</extracomment>
        <translation>
            <numerusform>함께 %n문제를 풀었어요</numerusform>
        </translation>
    </message>
    <message>
        <source>选出所有对的，再点“确定”</source>
        <extracomment>Where the button 确定 appears once something is ticked.</extracomment>
        <translation>맞는 것을 모두 고르고 “확인”을 누르세요</translation>
    </message>
    <message>
        <source>按先后一个个点，再点一次可取回</source>
        <extracomment>Where the button 确定 appears once all options have a number. A second tap takes one back.</extracomment>
        <translation>순서대로 누르고, 다시 누르면 취소</translation>
    </message>
    <message>
        <source>点选一个答案</source>
        <extracomment>Where the button &quot;next&quot; appears once an option was chosen.</extracomment>
        <translation>답을 하나 선택하세요</translation>
    </message>
    <message>
        <source>通过了</source>
        <extracomment>The result of the exam of a course.</extracomment>
        <translation>합격입니다</translation>
    </message>
    <message>
        <source>再考一次</source>
        <extracomment>Button after the exam of a course: other questions of the same course.</extracomment>
        <translation>다시 시험 보기</translation>
    </message>
    <message>
        <source>考试：%1</source>
        <extracomment>Title of a page with questions about a course. %1 is its title.</extracomment>
        <translation>시험: %1</translation>
    </message>
    <message>
        <source>练习：%1</source>
        <translation>연습: %1</translation>
    </message>
    <message>
        <source>还没通过，要答对 %1%</source>
        <extracomment>The result of the exam of a course. %1 is the percentage of right answers that passes.</extracomment>
        <translation>아직입니다. 합격은 %1%</translation>
    </message>
</context>
<context>
    <name>kiosk::RefusalWords</name>
    <message>
        <source>管理中心已停用本终端，不再接收它的计数（设备更换、遗失或搬迁时，办公室会这样做）。已有计数仍保存在本机。如要重新启用：请向办公室领取新的注册码，在工作人员面板按“重新注册”。</source>
        <translation>사무실에서 이 단말기를 중지하여 관리 센터가 집계를 받지 않습니다(기기를 교체·분실·이전할 때 하는 조치입니다). 지금까지의 집계는 이 기기에 남아 있습니다. 다시 쓰려면 사무실에서 새 등록 코드를 받아 ‘다시 등록’을 누르세요.</translation>
    </message>
    <message>
        <source>管理中心不认识本终端：所连的可能是另一个中心，或该中心已重新安装。已有计数仍保存在本机，会继续尝试发送。请核对中心的地址；如中心已重装，请办公室恢复其备份，或领取新的注册码重新注册。</source>
        <translation>관리 센터가 이 단말기를 인식하지 못합니다. 다른 센터에 연결되었거나 센터를 새로 설치했을 수 있습니다. 집계는 이 기기에 남아 있으며 자동으로 다시 전송합니다. 센터 주소를 확인하세요. 새로 설치했다면 사무실에서 백업을 복원하거나 새 등록 코드로 다시 등록하세요.</translation>
    </message>
    <message>
        <source>管理中心无法确认消息来自本终端：途中的设备可能改动了消息，或本机的 identity.json 属于另一台终端。已有计数仍保存在本机，会继续尝试发送。请检查代理服务器；如数据目录是从别处复制的，请在工作人员面板重新注册。</source>
        <translation>관리 센터가 메시지가 이 단말기에서 온 것인지 확인할 수 없습니다. 중간 장비가 내용을 바꾸었거나 identity.json이 다른 단말기의 것일 수 있습니다. 집계는 이 기기에 남아 있으며 자동으로 다시 전송합니다. 프록시를 확인하세요. 데이터 폴더를 다른 곳에서 복사했다면 다시 등록하세요.</translation>
    </message>
</context>
<context>
    <name>kiosk::ScenarioViewModel</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Where one is in a story or a self-check. %1 is the number of the step.</extracomment>
        <translation>%1단계</translation>
    </message>
</context>
<context>
    <name>kiosk::SpeechViewModel</name>
    <message>
        <source>正在准备…</source>
        <extracomment>While reading aloud is being prepared. At most 20 characters.</extracomment>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>这一页没有可以朗读的内容</source>
        <extracomment>Instead of reading aloud. At most 40 characters.</extracomment>
        <translation>이 화면에는 읽어 줄 내용이 없습니다</translation>
    </message>
    <message>
        <source>这块屏幕现在没有声音</source>
        <translation>지금 이 화면에서는 소리가 나지 않습니다</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffEnrolmentViewModel</name>
    <message>
        <source>正在联系管理中心，最多两分钟…</source>
        <translation>관리 센터에 연결하고 있습니다(최대 2분)…</translation>
    </message>
    <message>
        <source>注册成功：本终端的新编号是 %1，地点是 %2。</source>
        <extracomment>%1 is the id of the kiosk, %2 the place it stands at.</extracomment>
        <translation>등록되었습니다. 이 단말기의 새 ID는 %1, 장소는 %2입니다.</translation>
    </message>
    <message>
        <source>地点不对时，请向办公室领取另一个注册码，再注册一次。</source>
        <translation>장소가 틀리면 사무실에서 다른 코드를 받아 다시 등록하세요.</translation>
    </message>
    <message>
        <source>程序重新启动后启用新的编号，屏幕会黑几秒。</source>
        <translation>프로그램을 다시 시작하면 새 ID를 사용합니다. 화면이 몇 초간 어두워집니다.</translation>
    </message>
    <message>
        <source>本机将成为管理中心的一台新终端。</source>
        <translation>이 기기는 관리 센터의 새 단말기가 됩니다.</translation>
    </message>
    <message>
        <source>本机已有的 %1 条计数会在注册后发送，不会丢失，也不会重复。</source>
        <extracomment>%1 is a number of counters.</extracomment>
        <translation>이 기기의 집계 %1건은 등록 후 전송되며 잃어버리거나 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>本机现在是终端 %1，地点 %2。注册后，它成为另一台新终端，从零开始计数；屏幕内容和 PIN 不变。</source>
        <extracomment>%1 is the id of this kiosk, %2 the place it stands at.</extracomment>
        <translation>이 기기는 현재 단말기 %1(장소 %2)입니다. 등록하면 다른 새 단말기가 되어 0부터 집계합니다. 화면 내용과 PIN은 그대로입니다.</translation>
    </message>
    <message>
        <source>管理中心已确认现有的全部计数，不会丢失，也不会重复。</source>
        <translation>지금까지의 집계는 관리 센터가 모두 확인했습니다. 잃어버리거나 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>这不是管理中心的地址。它应像 https://hub.example 或 http://192.168.1.5:8480，后面没有别的内容。</source>
        <translation>관리 센터 주소가 아닙니다. https://hub.example 또는 http://192.168.1.5:8480 같은 형태이며 뒤에 아무것도 붙지 않습니다.</translation>
    </message>
    <message>
        <source>这不是注册码。请与办公室给的逐字核对。</source>
        <translation>등록 코드가 아닙니다. 사무실에서 준 것과 한 글자씩 비교하세요.</translation>
    </message>
    <message>
        <source>没有连上管理中心，什么也没有改变。请检查网络和地址，再试一次；同一个注册码仍然有效。</source>
        <translation>관리 센터에 연결하지 못했고 바뀐 것은 없습니다. 네트워크와 주소를 확인하고 다시 시도하세요. 같은 코드를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>这个地址上不是管理中心。请核对地址；无线网络如要登录，请先登录。</source>
        <translation>이 주소는 관리 센터가 아닙니다. 주소를 확인하고, Wi-Fi 로그인이 필요하면 먼저 로그인하세요.</translation>
    </message>
    <message>
        <source>应答的不是发出这个注册码的管理中心，什么也没有改变。请核对注册码的后两组和地址。</source>
        <translation>응답한 곳이 이 코드를 발급한 관리 센터가 아니며 바뀐 것은 없습니다. 코드의 마지막 두 묶음과 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>管理中心不认识这个注册码。请逐字核对，或确认它是不是这个中心发出的。</source>
        <translation>관리 센터가 이 코드를 알지 못합니다. 한 글자씩 확인하고 이 센터의 코드인지 확인하세요.</translation>
    </message>
    <message>
        <source>这个注册码已经过期。请向办公室领取新的。</source>
        <translation>이 코드는 만료되었습니다. 사무실에서 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>这个注册码已经用完。请向办公室领取新的。</source>
        <translation>이 코드는 이미 다 사용되었습니다. 사무실에서 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>输错次数太多，管理中心暂时不接受。请过几分钟再试。</source>
        <translation>잘못된 코드를 너무 많이 입력해 관리 센터가 잠시 받지 않습니다. 몇 분 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>磁盘写不进去，什么也没有改变。请先释放磁盘空间。</source>
        <translation>디스크에 쓸 수 없어 바뀐 것은 없습니다. 먼저 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>管理中心没有注册本终端。请把下面的技术信息告诉办公室。</source>
        <translation>관리 센터가 이 단말기를 등록하지 않았습니다. 아래 기술 정보를 사무실에 알려 주세요.</translation>
    </message>
    <message>
        <source>技术信息：%1</source>
        <translation>기술 정보: %1</translation>
    </message>
    <message>
        <source>还有 %1 条计数没有得到确认。它们留在原编号名下，重新启动后自动发送，也可以用 U 盘带走，不会丢失，也不会重复；只有办公室停用原编号后才送不出去。最好先返回，按“立即同步”或“与 U 盘交换”。</source>
        <extracomment>%1 is a number of counters. What is in quotation marks are buttons of the staff panel.</extracomment>
        <translation>확인되지 않은 집계가 %1건 있습니다. 이전 ID로 남아 다시 시작한 뒤 자동으로 전송되거나 USB로 옮길 수 있으며, 잃어버리거나 중복되지 않습니다. 사무실이 이전 ID를 중지한 경우에만 보낼 수 없습니다. 먼저 돌아가서 ‘지금 동기화’ 또는 ‘USB와 교환’을 누르는 것이 가장 좋습니다.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLevelsViewModel</name>
    <message>
        <source>没有存到磁盘，程序重新启动后会失去。技术信息：%1</source>
        <translation>디스크에 저장되지 않아 프로그램을 다시 시작하면 사라집니다. 기술 정보: %1</translation>
    </message>
    <message>
        <source>现在用的是在本面板选择的值。</source>
        <translation>이 패널에서 고른 값입니다.</translation>
    </message>
    <message>
        <source>现在用的是配置文件的值。</source>
        <translation>설정 파일의 값입니다.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLines</name>
    <message>
        <source>正常</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>信息</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>정보</translation>
    </message>
    <message>
        <source>请留意</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>주의</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>与管理中心的连接</source>
        <extracomment>Line of the staff panel: whether counts reach the hub.</extracomment>
        <translation>관리 센터와의 연결</translation>
    </message>
    <message>
        <source>最近回执：%1</source>
        <translation>최근 수신 확인: %1</translation>
    </message>
    <message>
        <source>本次启动后还没有收到回执</source>
        <translation>시작한 뒤 아직 수신 확인이 없습니다</translation>
    </message>
    <message>
        <source>本终端尚未注册，计数先存在本机</source>
        <translation>이 단말기는 등록되지 않았으며 집계는 이 기기에 남습니다</translation>
    </message>
    <message>
        <source>管理中心的地址不能使用</source>
        <translation>관리 센터 주소를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>正常。%1</source>
        <translation>정상. %1</translation>
    </message>
    <message>
        <source>正在发送。%1</source>
        <translation>전송 중. %1</translation>
    </message>
    <message>
        <source>暂时没有连上，会自动再试。%1</source>
        <translation>지금은 연결되지 않았으며 자동으로 다시 시도합니다. %1</translation>
    </message>
    <message>
        <source>请检查网线、无线网络和管理中心的地址；计数不会丢失。技术信息：%1</source>
        <translation>케이블, 무선 네트워크, 관리 센터 주소를 확인하세요. 집계는 사라지지 않습니다. 기술 정보: %1</translation>
    </message>
    <message>
        <source>管理中心拒绝本终端</source>
        <translation>관리 센터가 이 단말기를 거부합니다</translation>
    </message>
    <message>
        <source>计数</source>
        <extracomment>Line of the staff panel: counts that the hub has not confirmed.</extracomment>
        <translation>집계</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认；其中 %2 次计数等待校准时钟</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1건이 관리 센터의 확인을 기다리며, 그중 %2회는 시계 보정을 기다립니다</translation>
    </message>
    <message>
        <source>接通网络，或插入办公室的 U 盘，时钟校准后会自动归入正确的时间。</source>
        <translation>네트워크를 연결하거나 사무실의 USB를 꽂으세요. 시계가 맞으면 자동으로 올바른 시간에 들어갑니다.</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认</source>
        <translation>%1건이 관리 센터의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>不用处理：联网后自动发送，也可以用 U 盘带走。</source>
        <translation>조치할 필요가 없습니다. 네트워크가 연결되면 자동 전송되며 USB로도 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>管理中心已确认全部计数</source>
        <translation>관리 센터가 모두 확인했습니다</translation>
    </message>
    <message>
        <source>计数的保存</source>
        <extracomment>Line of the staff panel: where counts are kept.</extracomment>
        <translation>집계 저장</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>保存在磁盘上</source>
        <translation>디스크에 저장됨</translation>
    </message>
    <message>
        <source>磁盘写不进去，暂存在内存里，断电会丢失</source>
        <translation>디스크에 쓸 수 없어 메모리에 있으며 정전되면 사라집니다</translation>
    </message>
    <message>
        <source>请释放磁盘空间或更换磁盘，程序每秒自动再试。技术信息：%1</source>
        <translation>디스크 공간을 확보하거나 교체하세요. 프로그램이 매초 다시 시도합니다. 기술 정보: %1</translation>
    </message>
    <message>
        <source>计数库属于更新版本的程序，暂存在内存里，断电会丢失</source>
        <translation>집계 데이터가 더 새로운 프로그램의 것이라 메모리에 있으며 정전되면 사라집니다</translation>
    </message>
    <message>
        <source>请安装新版程序。技术信息：%1</source>
        <translation>새 버전을 설치하세요. 기술 정보: %1</translation>
    </message>
    <message>
        <source>屏幕内容</source>
        <extracomment>Line of the staff panel: the content pack that is shown.</extracomment>
        <translation>화면 내용</translation>
    </message>
    <message>
        <source>没有可以显示的内容，屏幕上只有求助电话</source>
        <translation>표시할 내용이 없어 긴급 전화번호만 보입니다</translation>
    </message>
    <message>
        <source>请插入带有内容的办公室 U 盘，或接通网络等待下载。</source>
        <translation>내용이 담긴 사무실 USB를 꽂거나 네트워크를 연결하고 기다리세요.</translation>
    </message>
    <message>
        <source>自 %1 起显示</source>
        <translation>%1부터 표시</translation>
    </message>
    <message>
        <source>内容更新</source>
        <extracomment>Line of the staff panel: the last look for new content.</extracomment>
        <translation>내용 업데이트</translation>
    </message>
    <message>
        <source>新内容已下载，离开本面板后显示</source>
        <translation>새 내용이 있으며 이 패널에서 나가면 표시됩니다</translation>
    </message>
    <message>
        <source>上次更新没有成功，仍显示原来的内容</source>
        <translation>지난 업데이트가 실패해 이전 내용을 표시합니다</translation>
    </message>
    <message>
        <source>网络恢复后会自动再试；多次不成功时，请把下面的技术信息告诉办公室：%1</source>
        <translation>자동으로 다시 시도합니다. 계속 실패하면 이 기술 정보를 사무실에 알려 주세요: %1</translation>
    </message>
    <message>
        <source>已是最新，检查于 %1</source>
        <translation>최신 상태(확인 %1)</translation>
    </message>
    <message>
        <source>不从网络更新，只从 U 盘更新</source>
        <translation>네트워크가 아니라 USB로만 업데이트합니다</translation>
    </message>
    <message>
        <source>本次启动后还没有检查</source>
        <translation>시작한 뒤 아직 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <extracomment>Line of the staff panel: room on the disk.</extracomment>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>剩余 %1 GB</source>
        <translation>%1 GB 남음</translation>
    </message>
    <message>
        <source>剩余 %1 MB</source>
        <translation>%1 MB 남음</translation>
    </message>
    <message>
        <source>请删除数据目录以外不用的文件，或更换更大的磁盘。数据目录：%1</source>
        <translation>데이터 폴더 밖의 필요 없는 파일을 지우거나 더 큰 디스크로 바꾸세요. 데이터 폴더: %1</translation>
    </message>
    <message>
        <source>时钟</source>
        <extracomment>Line of the staff panel: whether the machine knows what time it is.</extracomment>
        <translation>시계</translation>
    </message>
    <message>
        <source>已开机 %1 小时 %2 分</source>
        <extracomment>How long the machine has been on: %1 hours, %2 minutes.</extracomment>
        <translation>가동 %1시간 %2분</translation>
    </message>
    <message>
        <source>系统时间 %1 不可信。%2</source>
        <translation>시스템 시간 %1은(는) 믿을 수 없습니다. %2</translation>
    </message>
    <message>
        <source>接通网络后自动校准；没有网络时，请在系统设置里对时。计数会等到时间确定后再归入。</source>
        <translation>네트워크가 연결되면 자동으로 맞춰집니다. 없으면 시스템 설정에서 맞추세요. 집계는 시간이 정해질 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>系统时间 %1 有误，按管理中心的时间是 %2。%3</source>
        <translation>시스템 시간 %1이(가) 틀렸으며 관리 센터 시간은 %2입니다. %3</translation>
    </message>
    <message>
        <source>请在系统设置里对时；计数按管理中心的时间记录，不受影响。</source>
        <translation>시스템 설정에서 시간을 맞추세요. 집계는 관리 센터 시간으로 기록되어 영향이 없습니다.</translation>
    </message>
    <message>
        <source>北京时间 %1。%2</source>
        <translation>베이징 시간 %1. %2</translation>
    </message>
    <message>
        <source>网络</source>
        <extracomment>Line of the staff panel: the network connections of the machine.</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>没有网络连接</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>屏幕照常使用，计数保存在本机。请检查网线或无线网络。</source>
        <translation>화면은 그대로 쓸 수 있고 집계는 이 기기에 남습니다. 케이블이나 무선 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>画面</source>
        <extracomment>Line of the staff panel: how pages are drawn.</extracomment>
        <translation>화면 그리기</translation>
    </message>
    <message>
        <source>由处理器绘制</source>
        <translation>프로세서로 그림</translation>
    </message>
    <message>
        <source>由显卡绘制（OpenGL）</source>
        <translation>그래픽 카드로 그림(OpenGL)</translation>
    </message>
    <message>
        <source>本终端</source>
        <extracomment>Line of the staff panel: who this machine is.</extracomment>
        <translation>이 단말기</translation>
    </message>
    <message>
        <source>主机 %1，未注册</source>
        <translation>호스트 %1, 등록 안 됨</translation>
    </message>
    <message>
        <source>主机 %1 · 编号 %2 · 地点 %3 · 管理中心 %4</source>
        <extracomment>%1 the machine&apos;s host name, %2 its id, %3 the place it stands at, %4 the address of the hub.</extracomment>
        <translation>호스트 %1 · ID %2 · 장소 %3 · 관리 센터 %4</translation>
    </message>
    <message>
        <source>程序</source>
        <extracomment>Line of the staff panel: version of the program.</extracomment>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>请向办公室领取注册码，再按“注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>사무실에서 등록 코드를 받은 다음 ‘등록’을 누르세요.</translation>
    </message>
    <message>
        <source>请核对启动参数 --hub，或重新注册。技术信息：%1</source>
        <translation>시작 옵션 --hub를 확인하거나 다시 등록하세요. 기술 정보: %1</translation>
    </message>
    <message>
        <source>原编号的计数</source>
        <extracomment>Line of the staff panel: counts of an earlier enrolment of this machine.</extracomment>
        <translation>이전 ID의 집계</translation>
    </message>
    <message>
        <source>办公室已停用原编号 %1，它的 %2 条计数送不出去了</source>
        <extracomment>%1 is the earlier id of this machine, %2 a number of counters.</extracomment>
        <translation>사무실이 이전 ID %1을(를) 중지하여 집계 %2건을 더는 보낼 수 없습니다</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除。请告诉办公室，由办公室决定如何处理。</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>집계는 %1에 남아 있으며 삭제되지 않습니다. 사무실에 알려 처리 방법을 정하게 하세요.</translation>
    </message>
    <message>
        <source>管理中心不接受原编号 %1，它的 %2 条计数还没有送达</source>
        <translation>관리 센터가 이전 ID %1을(를) 받아들이지 않아 집계 %2건이 아직 전달되지 않았습니다</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除，会自动再试。请告诉办公室。技术信息：%2</source>
        <extracomment>%1 is a folder, %2 what the hub says.</extracomment>
        <translation>집계는 %1에 남아 삭제되지 않으며 자동으로 다시 시도합니다. 사무실에 알려 주세요. 기술 정보: %2</translation>
    </message>
    <message>
        <source>原编号 %1 还有 %2 条等待管理中心确认</source>
        <translation>이전 ID %1의 %2건이 관리 센터의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>不用处理：联网后以原编号自动发送，也可以用 U 盘带走。全部确认后，这一行会消失。</source>
        <translation>조치할 필요가 없습니다. 네트워크가 연결되면 이전 ID로 자동 전송되며 USB로도 옮길 수 있습니다. 모두 확인되면 이 줄이 사라집니다.</translation>
    </message>
    <message>
        <source>另有一台设备以本终端的编号计数</source>
        <translation>다른 기기도 이 단말기로 집계하고 있습니다</translation>
    </message>
    <message>
        <source>其中一台是另一台的副本。计数照常送达，但办公室分不清是哪一台。请只保留一台不变，在其余设备上按“重新注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>한 대가 다른 한 대의 복사본입니다. 집계는 그대로 전송되지만 사무실에서 서로 구별할 수 없습니다. 한 대만 그대로 두고 나머지 기기에서 ‘다시 등록’을 누르세요.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffOutcomeViewModel</name>
    <message numerus="yes">
        <source>已送达，管理中心已回执。还有 %n 条待确认。</source>
        <extracomment>%n is a number of counters that the hub has not confirmed yet.</extracomment>
        <translation>
            <numerusform>전달되었고 관리 센터가 수신을 확인했습니다. 확인을 기다리는 것은 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有送达，计数仍在本机，会自动再试。</source>
        <translation>전달되지 않았습니다. 집계는 이 기기에 있으며 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>U 盘 %1：</source>
        <extracomment>%1 is the folder of a USB stick. What was done with it follows in sentences.</extracomment>
        <translation>USB %1:</translation>
    </message>
    <message>
        <source>U 盘 %1 上没有名为 huhang 的文件夹，因此没有使用它。请在 U 盘上建立这个文件夹，再试一次。</source>
        <extracomment>%1 is the folder of a USB stick. &quot;huhang&quot; is a folder name and stays as it is.</extracomment>
        <translation>USB %1에 huhang 폴더가 없어 사용하지 않았습니다. 이 폴더를 만든 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>U 盘 %1 不能读写：%2</source>
        <translation>USB %1을(를) 사용할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>日志已存到 %1：%2 个文件，共 %3 KB。现在可以拔出 U 盘，交给办公室。</source>
        <extracomment>%1 is a folder on a USB stick, %2 a number of files, %3 a number of KB.</extracomment>
        <translation>로그를 %1에 저장했습니다(파일 %2개, %3 KB). USB를 빼서 사무실에 전달하세요.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffViewModel</name>
    <message>
        <source>正在核对…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>输错次数太多，请等待 %1 分 %2 秒。</source>
        <extracomment>%1 minutes and %2 seconds.</extracomment>
        <translation>잘못 입력한 횟수가 많습니다. %1분 %2초 기다리세요.</translation>
    </message>
    <message numerus="yes">
        <source>PIN 不对。还可以试 %n 次。</source>
        <translation>
            <numerusform>PIN이 틀렸습니다. %n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN 不能核对，请在命令行重新设置。技术信息：%1</source>
        <translation>PIN을 확인할 수 없습니다. 명령줄에서 다시 설정하세요. 기술 정보: %1</translation>
    </message>
    <message>
        <source>本终端尚未注册，没有可以发送的地方。</source>
        <translation>이 단말기는 등록되지 않아 보낼 곳이 없습니다.</translation>
    </message>
    <message>
        <source>正在发送…</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>没有找到 U 盘。请插入 U 盘，等几秒再试。</source>
        <translation>USB를 찾지 못했습니다. 꽂고 몇 초 기다린 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>正在与 U 盘交换，请不要拔出…</source>
        <translation>USB와 교환하고 있습니다. 빼지 마세요…</translation>
    </message>
    <message>
        <source>程序将退出，由系统服务重新启动，屏幕会黑几秒。再按一次“重新启动”确认。</source>
        <translation>프로그램이 끝나고 시스템이 다시 시작합니다. 화면이 몇 초간 어두워집니다. 확인하려면 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>正在把日志存到 U 盘，请不要拔出…</source>
        <translation>로그를 USB에 저장하고 있습니다. 빼지 마세요…</translation>
    </message>
</context>
<context>
    <name>kiosk::StickWords</name>
    <message numerus="yes">
        <source>办公室已收到本终端先前的 %n 个信封。</source>
        <translation>
            <numerusform>사무실이 이 단말기의 이전 봉투 %n개를 받았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U 盘上有 %n 份回执不适用于本终端。</source>
        <translation>
            <numerusform>USB의 수신 확인 %n건은 이 단말기의 것이 아닙니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>U 盘上有 %1 个给办公室的信封，共 %2 条计数。</source>
        <extracomment>%1 and %2 are numbers. An envelope is a file with counts for the office.</extracomment>
        <translation>USB에 사무실로 갈 봉투 %1개(집계 %2건)가 있습니다.</translation>
    </message>
    <message>
        <source>全部待确认的计数都在 U 盘上了，请把它交给办公室。</source>
        <translation>확인되지 않은 집계가 모두 USB에 있습니다. 사무실에 전달하세요.</translation>
    </message>
    <message numerus="yes">
        <source>时钟未校准：有 %n 次计数还不能带走。</source>
        <translation>
            <numerusform>시계가 맞지 않아 집계 %n회는 아직 옮길 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>有两台机器以本终端的身份计数：请只保留一台，其余重新注册。</source>
        <translation>기기 두 대가 이 단말기로 집계하고 있습니다. 한 대만 남기고 나머지는 다시 등록하세요.</translation>
    </message>
    <message>
        <source>问题：%1</source>
        <translation>문제: %1</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个问题。</source>
        <translation>
            <numerusform>문제가 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有需要交换的东西。</source>
        <translation>교환할 것이 없습니다.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在读取回执，第 %2 份，共 %3 份。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 receipts.</extracomment>
        <translation>USB %1: 수신 확인을 읽고 있습니다(%2 / %3). 빼지 마세요.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在写入计数，%2 / %3 条。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 counters.</extracomment>
        <translation>USB %1: 집계를 쓰고 있습니다(%2 / %3). 빼지 마세요.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在存日志，%2 / %3 KB。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 KB.</extracomment>
        <translation>USB %1: 로그를 저장하고 있습니다(%2 / %3 KB). 빼지 마세요.</translation>
    </message>
    <message>
        <source>正在核对 U 盘上内容的签名。请不要拔出。</source>
        <translation>USB에 있는 콘텐츠의 서명을 확인하고 있습니다. 빼지 마세요.</translation>
    </message>
    <message>
        <source>正在核对本机已有的内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>이미 저장된 콘텐츠를 확인하고 있습니다(%1 / %2 MB). 빼지 마세요.</translation>
    </message>
    <message>
        <source>正在从 U 盘复制并核对新内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>USB에서 새 콘텐츠를 복사하고 확인하고 있습니다(%1 / %2 MB). 빼지 마세요.</translation>
    </message>
    <message>
        <source>内容已复制并核对，正在整理目录。</source>
        <translation>콘텐츠 복사와 확인이 끝났습니다. 목록을 만들고 있습니다.</translation>
    </message>
    <message>
        <source>内容没有取完，U 盘就拔出了。屏幕仍显示原来的内容；再插一次，已取好的部分不用重来。</source>
        <translation>콘텐츠를 다 가져오기 전에 USB를 뺐습니다. 화면에는 이전 내용이 그대로 표시됩니다. 다시 꽂으면 이미 가져온 부분은 다시 복사하지 않습니다.</translation>
    </message>
    <message>
        <source>内容没有取完：本机磁盘已满。屏幕仍显示原来的内容；请释放空间，再插一次。</source>
        <translation>이 단말기의 디스크가 가득 차서 콘텐츠를 다 가져오지 못했습니다. 화면에는 이전 내용이 그대로 표시됩니다. 공간을 확보한 뒤 다시 꽂아 주세요.</translation>
    </message>
    <message>
        <source>没有从 U 盘取到完整的内容，屏幕仍显示原来的内容。请再插一次；仍不行时，请把下面的问题告诉办公室。</source>
        <translation>USB에서 콘텐츠를 온전히 가져오지 못했습니다. 화면에는 이전 내용이 그대로 표시됩니다. 다시 꽂아 보고, 그래도 안 되면 아래 문제를 사무실에 알려 주세요.</translation>
    </message>
    <message>
        <source>U 盘上的内容没有通过核对，没有使用，屏幕仍显示原来的内容。请办公室重新制作 U 盘。</source>
        <translation>USB의 콘텐츠가 확인을 통과하지 못해 사용하지 않았습니다. 화면에는 이전 내용이 그대로 표시됩니다. 사무실에 USB를 다시 만들어 달라고 하세요.</translation>
    </message>
    <message>
        <source>新内容已在本机，离开本面板后显示。现在可以拔出 U 盘。</source>
        <translation>새 콘텐츠가 이미 이 단말기에 있으며 이 패널에서 나가면 표시됩니다. 이제 USB를 빼도 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n 个新文件（%1 MB）已核对并存好，离开本面板后显示。现在可以拔出 U 盘。</source>
        <extracomment>%n new files, together %1 MB.</extracomment>
        <translation>
            <numerusform>새 파일 %n개(%1 MB)를 확인하고 저장했습니다. 이 패널에서 나가면 표시됩니다. 이제 USB를 빼도 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>内容没有更新，屏幕仍显示原来的内容。</source>
        <translation>콘텐츠가 업데이트되지 않았습니다. 화면에는 이전 내용이 그대로 표시됩니다.</translation>
    </message>
    <message>
        <source>U 盘上的内容已核对，本机已经有了，不用更新。现在可以拔出 U 盘。</source>
        <translation>USB의 콘텐츠를 확인했습니다. 이미 이 단말기에 있어 업데이트할 것이 없습니다. 이제 USB를 빼도 됩니다.</translation>
    </message>
    <message>
        <source>U 盘上的内容以前没能正常显示，不再尝试，屏幕仍显示原来的内容。请告诉办公室。</source>
        <translation>USB의 콘텐츠는 이전에 제대로 표시되지 않아 다시 시도하지 않습니다. 화면에는 이전 내용이 그대로 표시됩니다. 사무실에 알려 주세요.</translation>
    </message>
    <message>
        <source>U 盘带来了内容，签名核对无误才会使用。</source>
        <translation>USB에 콘텐츠가 있습니다. 서명이 올바를 때만 사용합니다.</translation>
    </message>
</context>
<context>
    <name>kiosk::TakeawayViewModel</name>
    <message>
        <source>%1求助卡</source>
        <extracomment>Title of the emergency card. %1 is a country.</extracomment>
        <translation>%1 긴급 연락처 카드</translation>
    </message>
    <message>
        <source>领事保护求助卡</source>
        <translation>영사보호 긴급 연락처 카드</translation>
    </message>
    <message>
        <source>12308 %1求助</source>
        <extracomment>Name of the contact that the card makes on the visitor&apos;s telephone.</extracomment>
        <translation>12308 %1 긴급 도움</translation>
    </message>
    <message>
        <source>12308 领事保护</source>
        <translation>12308 영사보호</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of the emergency card. %1 is whom to call, %2 the number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>12308 领事保护热线</source>
        <translation>12308 영사보호 핫라인</translation>
    </message>
    <message>
        <source>用手机相机扫一扫，存入通讯录。二维码里就是这张卡片，不需要网络。</source>
        <extracomment>Beside the QR code: the code itself holds the card.</extracomment>
        <translation>휴대폰 카메라로 스캔해 연락처에 저장하세요. 카드 내용이 QR 코드에 담겨 있어 인터넷이 필요 없습니다.</translation>
    </message>
    <message>
        <source>12308 领保热线 %1</source>
        <extracomment>Last line of a list that goes along on the telephone. %1 is the number of the hotline.</extracomment>
        <translation>12308 영사 핫라인 %1</translation>
    </message>
    <message>
        <source>二维码里就是这张清单的文字，不需要网络。</source>
        <extracomment>Beside the QR code of a checklist.</extracomment>
        <translation>코드 안에 목록의 글자가 들어 있어 인터넷이 필요 없습니다.</translation>
    </message>
</context>
</TS>
