<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="zh_CN">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>无障碍</source>
        <extracomment>Button: large text, strong contrast and so on. At most 8 characters.</extracomment>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>辅助功能</source>
        <extracomment>Over the choices for large text, strong contrast and so on.</extracomment>
        <translation>Aides à l’utilisation</translation>
    </message>
    <message>
        <source>文字大小</source>
        <extracomment>Over the three text sizes.</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>标准</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>特大</source>
        <extracomment>Text size. At most 8 characters.</extracomment>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>高对比度</source>
        <extracomment>Setting: white and yellow on black.</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>黑底白字，更容易看清</source>
        <translation>Blanc sur noir, plus lisible</translation>
    </message>
    <message>
        <source>内容移到下方</source>
        <extracomment>Setting: all that can be touched moves to the lower part of the screen.</extracomment>
        <translation>Abaisser le contenu</translation>
    </message>
    <message>
        <source>坐着或个子不高，也够得着</source>
        <translation>À portée, même assis ou de petite taille</translation>
    </message>
    <message>
        <source>左手操作</source>
        <extracomment>Setting: buttons change sides.</extracomment>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>常用的按键换到左边</source>
        <translation>Boutons courants à gauche</translation>
    </message>
    <message>
        <source>减少动画</source>
        <extracomment>Setting: nothing moves or fades.</extracomment>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>页面直接出现，不淡入淡出</source>
        <translation>Les pages s’affichent d’un coup, sans fondu</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <extracomment>Button: everything as it was at the beginning.</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>单键扫描</source>
        <extracomment>Setting: a frame moves from control to control by itself, and one key or a touch anywhere chooses.</extracomment>
        <translation>Défilement à un contacteur</translation>
    </message>
    <message>
        <source>方框自己移动，到了想要的地方，按任意键或碰一下屏幕</source>
        <translation>Un cadre se déplace tout seul. Quand il est au bon endroit, appuyez sur une touche ou touchez l’écran</translation>
    </message>
    <message>
        <source>慢</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>Lent</translation>
    </message>
    <message>
        <source>适中</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>快</source>
        <extracomment>How fast the frame moves. At most 8 characters.</extracomment>
        <translation>Rapide</translation>
    </message>
</context>
<context>
    <name>AttractHotline</name>
    <message>
        <source>全球领事保护热线，24 小时</source>
        <extracomment>Over the hotline&apos;s number on a screen that nobody can touch. At most 36 characters.</extracomment>
        <translation>Aide consulaire, jour et nuit</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>轻触屏幕开始</source>
        <extracomment>The whole screen is one button while nobody uses it. Read aloud, not shown.</extracomment>
        <translation>Touchez l’écran pour commencer</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>历史样例</source>
        <extracomment>Mark on a notice of the past that is shown as a sample.</extracomment>
        <translation>Exemple archivé</translation>
    </message>
    <message>
        <source>出门在外，平安回家</source>
        <translation>Bon voyage, bon retour</translation>
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
        <translation>Emporter la liste</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>查国家</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>中国使领馆</source>
        <extracomment>Heading over the Chinese embassy and consulates in a country.</extracomment>
        <translation>Ambassade et consulats de Chine</translation>
    </message>
    <message>
        <source>这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。</source>
        <extracomment>Honest note where no mission&apos;s telephone is known.</extracomment>
        <translation>Aucun numéro vérifié d’ambassade ou de consulat n’est disponible ici. Appelez le +86-10-12308&#xa0;: la ligne vous mettra en relation.</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>Avis de voyage</translation>
    </message>
    <message>
        <source>和国内有什么不同</source>
        <extracomment>Heading over what is otherwise in a country than in China: time, driving side, plugs, money.</extracomment>
        <translation>Ce qui change par rapport à la Chine</translation>
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
        <translation>Numéros d’urgence locaux</translation>
    </message>
    <message>
        <source>把这些电话存进手机</source>
        <translation>Enregistrer ces numéros</translation>
    </message>
</context>
<context>
    <name>CountryResults</name>
    <message>
        <source>没有找到这个国家</source>
        <extracomment>No country matches what was typed.</extracomment>
        <translation>Pays introuvable</translation>
    </message>
    <message>
        <source>换个拼法试试，或者删掉几个字母。在任何国家，都可以打外交部全球领保热线 +86-10-12308。</source>
        <extracomment>What to do when a country is not found. 12308 is the consular hotline.</extracomment>
        <translation>Essayez une autre orthographe ou moins de lettres. Depuis tout pays, appelez la ligne d’urgence consulaire&#xa0;: +86-10-12308.</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button: opens the emergency page.</extracomment>
        <translation>Voir le 12308</translation>
    </message>
</context>
<context>
    <name>CountrySearch</name>
    <message>
        <source>输入拼音、首字母或英文名</source>
        <extracomment>In the empty search field. At most 40 characters.</extracomment>
        <translation>Pinyin, initiales ou nom anglais</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>考试已通过</source>
        <extracomment>On the page of a course whose exam was passed a moment ago.</extracomment>
        <translation>Examen réussi</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Button on the page of a course: the sheet for whoever runs it with a group.</extracomment>
        <translation>Pour l’animateur</translation>
    </message>
    <message>
        <source>学完了，考一考</source>
        <extracomment>On the page of a course, under its lessons: over its exam.</extracomment>
        <translation>Pour finir : l’examen</translation>
    </message>
    <message>
        <source>开始考试</source>
        <extracomment>Button on the page of a course: begins its exam.</extracomment>
        <translation>Passer l’examen</translation>
    </message>
    <message>
        <source>先练五题</source>
        <extracomment>Button on the page of a course: five of its questions by chance.</extracomment>
        <translation>S’exercer : cinq questions</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>出国培训课程</source>
        <translation>Cours de préparation</translation>
    </message>
    <message>
        <source>选一门：几课要点、练习，最后考一考</source>
        <extracomment>Under the title of the list of courses.</extracomment>
        <translation>Choisissez : leçons courtes, exercices, examen à la fin</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>国内</source>
        <extracomment>Head of a column: how it is in China. At most 8 characters.</extracomment>
        <translation>Chine</translation>
    </message>
    <message>
        <source>当地</source>
        <extracomment>Head of a column: how it is in the country that the page is about. At most 8 characters.</extracomment>
        <translation>Sur place</translation>
    </message>
</context>
<context>
    <name>EmergencyBody</name>
    <message>
        <source>先做这几步</source>
        <extracomment>Heading over the first steps in an emergency.</extracomment>
        <translation>Premiers gestes</translation>
    </message>
    <message>
        <source>换一个国家</source>
        <extracomment>Button on the emergency page: choose a country to see its police and ambulance numbers.</extracomment>
        <translation>Choisir un autre pays</translation>
    </message>
    <message>
        <source>查当地报警、急救电话</source>
        <translation>Voir les numéros locaux</translation>
    </message>
    <message>
        <source>把求助电话存进手机</source>
        <translation>Enregistrer le 12308</translation>
    </message>
    <message>
        <source>看完整指南</source>
        <extracomment>Button under the first steps in a situation: opens the guide to it.</extracomment>
        <translation>Lire le guide complet</translation>
    </message>
    <message>
        <source>中国使领馆</source>
        <translation>Ambassade et consulats de Chine</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>紧急求助</source>
        <extracomment>The button to the emergency page, on every page. At most 14 characters.</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>12308 热线和第一步怎么做</source>
        <extracomment>Read aloud after &quot;emergency&quot;.</extracomment>
        <translation>La ligne 12308 et les premiers gestes</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>Enregistrer le 12308</translation>
    </message>
    <message>
        <source>%1的电话</source>
        <extracomment>Heading over the chosen country&apos;s emergency numbers. %1 is the country.</extracomment>
        <translation>Numéros&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EmergencyWording</name>
    <message>
        <source>电话里说清楚</source>
        <extracomment>Heading over what to have ready to say on the telephone.</extracomment>
        <translation>Que dire au téléphone</translation>
    </message>
</context>
<context>
    <name>FilmButton</name>
    <message>
        <source>暂停短片</source>
        <extracomment>Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.</extracomment>
        <translation>Mettre le film en pause</translation>
    </message>
    <message>
        <source>播放短片</source>
        <translation>Lire le film</translation>
    </message>
</context>
<context>
    <name>GuideIntro</name>
    <message>
        <source>把求助电话存进手机</source>
        <extracomment>Button: opens a QR code that holds the emergency telephone numbers. At most 32 characters.</extracomment>
        <translation>Enregistrer le 12308</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>遇到事情先保证安全，再照着做</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>Mettez-vous d’abord à l’abri, puis suivez les étapes</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>HelpfulQuestion</name>
    <message>
        <source>谢谢，您的意见已经记下。</source>
        <extracomment>Question at the end of a guide, and the thanks once it was answered.</extracomment>
        <translation>Merci, votre réponse est enregistrée.</translation>
    </message>
    <message>
        <source>这篇指南对您有帮助吗？</source>
        <translation>Ce guide vous a-t-il été utile&#xa0;?</translation>
    </message>
    <message>
        <source>有帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>没帮助</source>
        <extracomment>Answer to &quot;did this guide help you?&quot;</extracomment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>护照丢了、被抢、出车祸，一步步怎么办</source>
        <extracomment>Under the tile 遇事怎么办. At most 60 characters.</extracomment>
        <translation>Passeport perdu, agression, accident&#xa0;: pas à pas</translation>
    </message>
    <message numerus="yes">
        <source>%n 个国家：报警电话、使领馆、须知</source>
        <extracomment>Under the tile 查国家. %n is the number of countries. At most 60 characters.</extracomment>
        <translation>
            <numerusform>%n pays&#xa0;: qui appeler, bon à savoir</numerusform>
            <numerusform>%n pays&#xa0;: qui appeler, bon à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Avis de voyage</translation>
    </message>
    <message>
        <source>出行前，看看外交部门怎么说</source>
        <extracomment>Under the tile 安全提醒. At most 60 characters.</extracomment>
        <translation>Les conseils de la diplomatie chinoise avant de partir</translation>
    </message>
    <message>
        <source>答几道题，看看自己准备好了没有</source>
        <extracomment>Under the tile 安全知识测验, where there are no courses. At most 60 characters.</extracomment>
        <translation>Quelques questions&#xa0;: tout est prêt&#xa0;?</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>查国家</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <extracomment>Large tile on the home page. At most 14 characters.</extracomment>
        <translation>Quiz sécurité</translation>
    </message>
    <message>
        <source>答题、情景练习、培训课程</source>
        <extracomment>Under the tile 安全知识测验. At most 60 characters.</extracomment>
        <translation>Questions, mises en situation et cours de préparation</translation>
    </message>
</context>
<context>
    <name>HomeFeatured</name>
    <message>
        <source>本期推荐</source>
        <extracomment>Heading over the featured cards on the home page.</extracomment>
        <translation>À la une</translation>
    </message>
</context>
<context>
    <name>HomeGreeting</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>Besoin d’aide&#xa0;?</translation>
    </message>
    <message>
        <source>在国外遇到事情怎么办、打哪个电话，点一下就知道。不用登录，不留记录。</source>
        <extracomment>Under the greeting. One or two lines.</extracomment>
        <translation>Que faire et qui appeler à l’étranger&#xa0;: il suffit de toucher l’écran. Sans inscription, sans trace.</translation>
    </message>
</context>
<context>
    <name>HotlinePlate</name>
    <message>
        <source>需要领事帮助，请拨打</source>
        <extracomment>Over the very large number of the Chinese foreign ministry&apos;s hotline. At most 40 characters.</extracomment>
        <translation>Pour une aide consulaire, appelez le</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>还在看吗？</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>Toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后回到开始画面，您看过的内容会清空。</source>
        <extracomment>%n is the number of seconds left. Everything the visitor did is forgotten then.</extracomment>
        <translation>
            <numerusform>L’écran s’effacera dans %n&#xa0;seconde, avec tout ce que vous avez consulté.</numerusform>
            <numerusform>L’écran s’effacera dans %n&#xa0;secondes, avec tout ce que vous avez consulté.</numerusform>
        </translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything.</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>切换语言</source>
        <extracomment>Read aloud after the name of the language.</extracomment>
        <translation>Changer de langue</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>选择语言</source>
        <extracomment>Over the languages to choose from.</extracomment>
        <translation>Choisissez la langue</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>接着看</source>
        <extracomment>In a lesson, over the guides that belong to it.</extracomment>
        <translation>À lire ensuite</translation>
    </message>
    <message numerus="yes">
        <source>练这一课的 %n 道题</source>
        <extracomment>Button in a lesson. %n is how many questions belong to it.</extracomment>
        <translation>
            <numerusform>S’exercer : %n question</numerusform>
            <numerusform>S’exercer : %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>下一课：%1</source>
        <extracomment>Button in a lesson: the one after it. %1 is its title.</extracomment>
        <translation>Suite : %1</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>Retour au cours</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>删除一个字母</source>
        <extracomment>Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.</extracomment>
        <translation>Effacer une lettre</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>级别怎么看</source>
        <extracomment>Heading over the explanation of the two official scales of risk levels.</extracomment>
        <translation>Comprendre les niveaux</translation>
    </message>
    <message>
        <source>提醒分三级，从低到高</source>
        <extracomment>Over the three-step scale of notices.</extracomment>
        <translation>Trois niveaux d’avis, par ordre croissant</translation>
    </message>
    <message>
        <source>注意安全</source>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <translation>Ne pas s’y rendre</translation>
    </message>
    <message>
        <source>目的地风险分四色，是另一套分级</source>
        <extracomment>Over the four-colour scale of destinations. It is another scale than the one above.</extracomment>
        <translation>Destinations&#xa0;: quatre couleurs, une échelle à part</translation>
    </message>
    <message>
        <source>蓝色</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>低风险，没有相关提醒</source>
        <translation>Risque faible, aucun avis</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>中风险，关注形势，注意安全</source>
        <translation>Risque moyen&#xa0;: suivre la situation, vigilance</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>高风险，谨慎前往，已在当地的高度警惕</source>
        <translation>Risque élevé&#xa0;: prudence avant de s’y rendre&#xa0;; sur place, vigilance renforcée</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>极高风险，暂勿前往，已在当地的尽快撤离</source>
        <translation>Risque extrême&#xa0;: ne pas s’y rendre&#xa0;; sur place, partir dès que possible</translation>
    </message>
    <message>
        <source>来源：外交部，2022 年 4 月 18 日公布的旅行安全风险等级和提醒分类。</source>
        <extracomment>Source of the two scales. Keep the date.</extracomment>
        <translation>Source&#xa0;: ministère chinois des Affaires étrangères, niveaux de risque et types d’avis de voyage annoncés le 18&#xa0;avril&#xa0;2022.</translation>
    </message>
</context>
<context>
    <name>LocalNumbers</name>
    <message>
        <source>这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。</source>
        <extracomment>Honest note where no emergency number is known.</extracomment>
        <translation>Aucun numéro d’urgence vérifié n’est disponible ici. Demandez à votre hôtel en arrivant ou appelez le +86-10-12308.</translation>
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
        <translation>Voir la suite</translation>
    </message>
    <message>
        <source>看更多</source>
        <extracomment>Button at the far edge of a row of cards: shows those that come next. At most 12 characters.</extracomment>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>各地风险级别</source>
        <extracomment>Heading over the areas of a notice with their risk levels.</extracomment>
        <translation>Niveau de risque par zone</translation>
    </message>
    <message>
        <source>当时的风险级别</source>
        <translation>Niveau de risque à cette date</translation>
    </message>
    <message>
        <source>主要内容</source>
        <extracomment>Heading over what a notice says.</extracomment>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>打 12308 问最新情况</source>
        <extracomment>Button under a notice: opens the emergency page with the hotline.</extracomment>
        <translation>S’informer au 12308</translation>
    </message>
</context>
<context>
    <name>NoticeLead</name>
    <message>
        <source>历史样例，不是现行提醒</source>
        <extracomment>Over a notice that does not hold any more: a sample from the past, or one past its date.</extracomment>
        <translation>Exemple archivé, non en vigueur</translation>
    </message>
    <message>
        <source>可能已经过时</source>
        <translation>Peut-être dépassé</translation>
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
        <translation>Exemple archivé</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Under a notice&apos;s title. %1 is one or more countries, %2 the date of issue, %3 how long ago that is.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>变化：%1</source>
        <extracomment>In a list of notices. %1 is what is otherwise than in the notice before.</extracomment>
        <translation>Changement : %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>安全提醒</source>
        <translation>Avis de voyage</translation>
    </message>
    <message>
        <source>由外交部和驻外使领馆发布。出发前，以最新发布的为准。</source>
        <extracomment>Under the title of the list of notices.</extracomment>
        <translation>Publiés par le ministère et ses missions à l’étranger. Seul le plus récent fait foi.</translation>
    </message>
    <message>
        <source>目前没有提醒</source>
        <extracomment>There is no notice in the pack.</extracomment>
        <translation>Aucun avis en ce moment</translation>
    </message>
    <message>
        <source>出发前请看中国领事服务网，或打 +86-10-12308 询问。</source>
        <extracomment>What to do where no notice is listed.</extracomment>
        <translation>Avant de partir, consultez cs.mfa.gov.cn ou appelez le +86-10-12308.</translation>
    </message>
    <message>
        <source>没有这样的提醒</source>
        <extracomment>There is no notice of the chosen kind.</extracomment>
        <translation>Aucun avis de ce type</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一个数字</source>
        <extracomment>Key of the on-screen number pad that deletes the last digit. Read aloud, not shown.</extracomment>
        <translation>Effacer un chiffre</translation>
    </message>
</context>
<context>
    <name>QuizHead</name>
    <message>
        <source>真棒，答对了</source>
        <extracomment>After an answer in the round for families, right and not right.</extracomment>
        <translation>Bravo, c’est juste</translation>
    </message>
    <message>
        <source>没关系，我们一起看看</source>
        <translation>Ce n’est rien, regardons ensemble</translation>
    </message>
    <message>
        <source>答对了</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>答错了，没关系</source>
        <translation>Pas tout à fait</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>看成绩</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>完成</source>
        <extracomment>Button after the last question; families are given no score.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>读给我听</source>
        <extracomment>Button of the round for families: reads the question and its options aloud.</extracomment>
        <translation>Lisez-le-moi</translation>
    </message>
    <message>
        <source>确定</source>
        <extracomment>Button that ends choosing several options, or their order.</extracomment>
        <translation>Valider</translation>
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
        <translation>Un autre quiz</translation>
    </message>
    <message numerus="yes">
        <source>重答 %n 道错题</source>
        <extracomment>Button after a quiz: asks again what was answered wrong. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>Corriger %n erreur</numerusform>
            <numerusform>Corriger %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>再试 %n 道题</source>
        <extracomment>Button after a round for families: asks again what was not answered right. %n is how many questions that is.</extracomment>
        <translation>
            <numerusform>Réessayer %n question</numerusform>
            <numerusform>Réessayer %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>真棒</source>
        <extracomment>The end of a round for families, very large: praise, whatever the answers were. At most 12 characters.</extracomment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>回到课程</source>
        <extracomment>Button in a lesson or after questions about a course: back to its page.</extracomment>
        <translation>Retour au cours</translation>
    </message>
</context>
<context>
    <name>QuizzesPage</name>
    <message>
        <source>每题答完都有讲解，答错也没关系</source>
        <extracomment>Under the title of the list.</extracomment>
        <translation>Chaque réponse est expliquée</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>Quiz sécurité</translation>
    </message>
</context>
<context>
    <name>ReachHeader</name>
    <message>
        <source>需要什么帮助？</source>
        <extracomment>The greeting on the home page, very large. At most 18 characters.</extracomment>
        <translation>Besoin d’aide&#xa0;?</translation>
    </message>
    <message>
        <source>全球领事保护热线 %1</source>
        <extracomment>The hotline&apos;s number, large, above the page.</extracomment>
        <translation>Ligne consulaire mondiale %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>停止</source>
        <extracomment>Buttons: begin and end reading the page aloud. At most 8 characters.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>RecentCountries</name>
    <message>
        <source>刚看过</source>
        <extracomment>Before the countries that the visitor has looked at. At most 12 characters.</extracomment>
        <translation>Vus</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>方框到了，就按一下</source>
        <extracomment>While a frame moves over the screen by itself: what to do when it is where one wants it. At most 16 characters.</extracomment>
        <translation>Appuyez quand le cadre y est</translation>
    </message>
    <message>
        <source>回到开头</source>
        <extracomment>Button: scrolls the page back to its beginning. At most 8 characters.</extracomment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>退出扫描</source>
        <extracomment>Button: the frame that moves over the screen goes away. At most 8 characters.</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ScenarioChoices</name>
    <message>
        <source>继续</source>
        <extracomment>Button in a story: what happens next.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ScenarioEnding</name>
    <message>
        <source>看指南：%1</source>
        <extracomment>Button at the end of a story or self-check: opens a guide. %1 is its title.</extracomment>
        <translation>Lire le guide : %1</translation>
    </message>
    <message>
        <source>从头再来</source>
        <extracomment>Button at the end of a story or self-check: from the beginning.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>查看 12308</source>
        <extracomment>Button at the end of a self-check: opens the page with the hotline.</extracomment>
        <translation>Voir le 12308</translation>
    </message>
    <message>
        <source>换一个情景</source>
        <extracomment>Button at the end of a story: back to the list.</extracomment>
        <translation>Une autre situation</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>改一下上一步</source>
        <extracomment>Button in a story or a self-check: takes the last decision back.</extracomment>
        <translation>Revenir au choix précédent</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <extracomment>Button in the search field that empties it. Read aloud, not shown.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>完成</source>
        <extracomment>Button: closes the choices that lie over the page. At most 8 characters.</extracomment>
        <translation>OK</translation>
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
        <translation>Masquer les sources</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>继续</source>
        <extracomment>Buttons while a page is read aloud. At most 8 characters.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>重听</source>
        <extracomment>Button: the paragraph once more. At most 8 characters.</extracomment>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>原速</source>
        <extracomment>Buttons: read slowly, and as usual again. At most 8 characters.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>慢一点</source>
        <translation>Lentement</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>还在操作吗？</source>
        <extracomment>Asked when staff have not touched their panel for a while.</extracomment>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒后离开工作人员面板，回到开始画面，输入的内容会清空。</source>
        <extracomment>%n is the number of seconds left.</extracomment>
        <translation>
            <numerusform>Le panneau du personnel se ferme dans %n seconde et ce qui a été saisi est effacé.</numerusform>
            <numerusform>Le panneau du personnel se ferme dans %n secondes et ce qui a été saisi est effacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>立即同步</source>
        <extracomment>Button of the staff panel: sends counts and looks for content now. At most 12 characters.</extracomment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>与 U 盘交换</source>
        <extracomment>Button of the staff panel: counts to the USB stick, content from it. At most 14 characters.</extracomment>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>检查屏幕</source>
        <extracomment>Button of the staff panel. At most 12 characters.</extracomment>
        <translation>Tester l’écran</translation>
    </message>
    <message>
        <source>查看轮播</source>
        <extracomment>Button of the staff panel: looks at the loop that passers-by see, from its beginning. At most 14 characters.</extracomment>
        <translation>Voir la boucle</translation>
    </message>
    <message>
        <source>确认重新启动</source>
        <extracomment>Button of the staff panel: restarts the program. At most 12 characters. The second: it was touched once.</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>重新启动</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>日志存到 U 盘</source>
        <extracomment>Button of the staff panel: copies the program&apos;s logs to the USB stick. At most 14 characters.</extracomment>
        <translation>Journaux → USB</translation>
    </message>
    <message>
        <source>重新注册</source>
        <extracomment>Button of the staff panel: enrols the kiosk with the hub. At most 12 characters. The second: it is enrolled.</extracomment>
        <translation>Réinscrire</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>音量和亮度</source>
        <translation>Son, luminosité</translation>
    </message>
</context>
<context>
    <name>StaffAttract</name>
    <message>
        <source>返回面板</source>
        <extracomment>Button: back to the staff panel. At most 12 characters.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StaffEnrolment</name>
    <message>
        <source>注册本终端</source>
        <extracomment>Title of the page of the staff panel on which the kiosk is enrolled with the hub.</extracomment>
        <translation>Inscrire cette borne</translation>
    </message>
    <message>
        <source>向办公室领取一次性注册码，照着输入。</source>
        <translation>Demandez au bureau un code à usage unique et saisissez-le ici.</translation>
    </message>
    <message>
        <source>注册码</source>
        <extracomment>Field of the staff panel.</extracomment>
        <translation>Code d’inscription</translation>
    </message>
    <message>
        <source>管理中心的地址</source>
        <extracomment>Field of the staff panel. The second: nobody can change it here.</extracomment>
        <translation>Adresse du centre</translation>
    </message>
    <message>
        <source>管理中心的地址（由启动参数指定）</source>
        <translation>Adresse du centre (fixée par la ligne de commande)</translation>
    </message>
    <message>
        <source>删除一个字符</source>
        <extracomment>Key of the staff panel&apos;s pad that deletes the last character. Read aloud, not shown.</extracomment>
        <translation>Effacer un caractère</translation>
    </message>
    <message>
        <source>下一步</source>
        <extracomment>Button: from typing the enrolment code to what will happen.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>确认注册</source>
        <extracomment>Buttons: enrols the kiosk; restarts the program, which then is enrolled.</extracomment>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>重新启动并启用</source>
        <translation>Redémarrer et l’utiliser</translation>
    </message>
    <message>
        <source>不再等待</source>
        <extracomment>Button: ends waiting for the hub.</extracomment>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>返回修改</source>
        <extracomment>Buttons: back to typing the enrolment code.</extracomment>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <source>换一个注册码</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>Retour</translation>
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
        <translation>Personnel</translation>
    </message>
    <message>
        <source>离开</source>
        <extracomment>Button: closes the staff panel. At most 8 characters.</extracomment>
        <translation>Quitter</translation>
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
        <translation>Son, luminosité</translation>
    </message>
    <message>
        <source>改动立即生效，离开面板后仍然保留。</source>
        <translation>Les changements s’appliquent aussitôt et restent.</translation>
    </message>
    <message>
        <source>音量</source>
        <extracomment>How loud read-aloud is.</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>停止试听</source>
        <extracomment>Button: reads this page of the staff panel aloud, to hear the volume; and ends that.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>试听</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>夜间调暗</source>
        <extracomment>Switch on the staff panel.</extracomment>
        <translation>Plus sombre la nuit</translation>
    </message>
    <message>
        <source>在下面的时间里，轮播变暗，声音变轻（北京时间）。</source>
        <translation>À ces heures, la boucle est plus sombre et le son plus bas (heure de Pékin).</translation>
    </message>
    <message>
        <source>夜间从几点开始</source>
        <translation>Début de la nuit</translation>
    </message>
    <message>
        <source>夜间到几点结束</source>
        <translation>Fin de la nuit</translation>
    </message>
    <message>
        <source>夜间亮度</source>
        <translation>Luminosité la nuit</translation>
    </message>
    <message>
        <source>夜间音量</source>
        <translation>Volume la nuit</translation>
    </message>
    <message>
        <source>恢复配置文件的值</source>
        <extracomment>Button: what was chosen on the staff panel is forgotten, the configuration file counts again.</extracomment>
        <translation>Revenir aux valeurs du fichier</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>Retour</translation>
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
        <translation>Saisissez le PIN</translation>
    </message>
    <message>
        <source>还没有设置 PIN</source>
        <translation>Aucun PIN défini</translation>
    </message>
    <message>
        <source>6 至 12 位数字。3 分钟没有操作会自动离开。</source>
        <translation>6 à 12 chiffres. Se ferme après 3 minutes sans toucher.</translation>
    </message>
    <message>
        <source>没有 PIN，任何人都不能进入。请技术人员在本机命令行运行下面的命令，输入两次 6 至 12 位数字，再回到这里。</source>
        <translation>Sans PIN, personne n’entre. Exécutez cette commande sur la machine, saisissez deux fois 6 à 12 chiffres, puis revenez ici.</translation>
    </message>
    <message>
        <source>进入</source>
        <extracomment>Button: checks the PIN and opens the staff panel.</extracomment>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>StaffPinDots</name>
    <message numerus="yes">
        <source>已输入 %n 位</source>
        <extracomment>Read aloud: how many digits of the PIN are typed. %n is the number.</extracomment>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreenTest</name>
    <message>
        <source>边框应完整可见，线条应平直。用手指划过整个屏幕，每处都应留下圆点。</source>
        <translation>Le cadre doit être entier et les lignes droites. Passez un doigt sur tout l’écran : il doit laisser un point partout.</translation>
    </message>
    <message>
        <source>整个屏幕应是同一种颜色，没有亮点、暗点和色斑。</source>
        <translation>Tout l’écran doit avoir une seule couleur, sans points clairs ou sombres ni taches.</translation>
    </message>
    <message>
        <source>第 %1 幅，共 %2 幅</source>
        <extracomment>%1 of %2 pictures of the screen test.</extracomment>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>返回面板</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>下一幅</source>
        <extracomment>Button: the next picture of the screen test. At most 10 characters.</extracomment>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1，调低</source>
        <extracomment>Key that makes a value less. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1, moins</translation>
    </message>
    <message>
        <source>%1，调高</source>
        <extracomment>Key that makes a value more. Read aloud, not shown; %1 is what it is.</extracomment>
        <translation>%1, plus</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>二维码，内容与旁边的文字相同</source>
        <extracomment>The QR code, for a screen reader.</extracomment>
        <translation>Code QR, même contenu que le texte à côté</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>扫码存进通讯录，没有网络也能用</source>
        <extracomment>Under the title of the QR card.</extracomment>
        <translation>Scannez pour l’enregistrer, même sans réseau</translation>
    </message>
    <message>
        <source>卡上写着</source>
        <extracomment>Heading over the text of the card.</extracomment>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>怎么存</source>
        <extracomment>Heading over the three steps of scanning the code.</extracomment>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>打开手机相机，或微信、支付宝的“扫一扫”</source>
        <translation>Ouvrez l’appareil photo du téléphone, ou le scanner de WeChat ou d’Alipay</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示联系人</source>
        <translation>Visez le code&#xa0;: le téléphone affiche un contact</translation>
    </message>
    <message>
        <source>点“添加到通讯录”保存</source>
        <translation>Touchez «&#xa0;Ajouter aux contacts&#xa0;»</translation>
    </message>
    <message>
        <source>扫码存进手机，没有网络也能用</source>
        <extracomment>Under the title of a checklist that goes along as a QR code.</extracomment>
        <translation>Scannez pour l’avoir sur votre téléphone, même sans réseau</translation>
    </message>
    <message>
        <source>对准二维码，手机会显示清单</source>
        <translation>Visez le code : le téléphone affiche la liste</translation>
    </message>
    <message>
        <source>复制文字，或者截一张图</source>
        <translation>Copiez le texte ou faites une capture d’écran</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>开</source>
        <extracomment>State of a setting. At most 3 characters.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>关</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TouchCue</name>
    <message>
        <source>轻触屏幕</source>
        <extracomment>Large invitation on the attract screen.</extracomment>
        <translation>Touchez l’écran</translation>
    </message>
    <message>
        <source>指南、电话、各国须知，一分钟找到</source>
        <extracomment>Under &quot;touch the screen&quot;. No account, no network needed.</extracomment>
        <translation>Guides, numéros, pays&#xa0;: en une minute</translation>
    </message>
</context>
<context>
    <name>TrainerNotePage</name>
    <message>
        <source>带班说明</source>
        <translation>Pour l’animateur</translation>
    </message>
    <message>
        <source>一段时间没人碰，屏幕会回到开头，打的勾也会清掉。讲课时，隔一会儿碰一下屏幕。</source>
        <extracomment>On the sheet for trainers: the screen goes back to its beginning by itself.</extracomment>
        <translation>Si personne ne touche l’écran pendant un moment, il revient au début et les coches s’effacent. Touchez-le de temps en temps pendant que vous parlez.</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>把求助电话存进手机</source>
        <translation>Enregistrer le 12308</translation>
    </message>
    <message>
        <source>内容暂时不能显示</source>
        <extracomment>Title where the screen has no content to show.</extracomment>
        <translation>Contenu momentanément indisponible</translation>
    </message>
    <message>
        <source>工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。</source>
        <extracomment>Under it. The hotline still works.</extracomment>
        <translation>Le personnel va rétablir l’affichage. Besoin d’aide&#xa0;? Appelez la ligne indiquée à l’écran.</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>返回</source>
        <extracomment>Button: one page back. At most 8 characters.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>首页</source>
        <extracomment>Button: to the first page. At most 8 characters.</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>结束</source>
        <extracomment>Button: ends the visit and clears everything. At most 8 characters.</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>kiosk::AppViewModel</name>
    <message>
        <source>首页</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>遇事怎么办</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>查国家</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <translation>Avis de voyage</translation>
    </message>
    <message>
        <source>安全知识测验</source>
        <translation>Quiz sécurité</translation>
    </message>
    <message>
        <source>紧急求助</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Title of the list of courses.</extracomment>
        <translation>Cours de préparation</translation>
    </message>
    <message>
        <source>带班说明</source>
        <extracomment>Title of the sheet for whoever runs a course with a group.</extracomment>
        <translation>Pour l’animateur</translation>
    </message>
</context>
<context>
    <name>kiosk::ChecklistViewModel</name>
    <message>
        <source>已完成 %1 项，共 %2 项</source>
        <extracomment>Over a checklist. %1 is how many items are done, %2 how many there are.</extracomment>
        <translation>%1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>kiosk::CountryListModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of countries. At most 12 characters.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>没有找到。可以输入汉字、拼音、拼音首字母或英文名，也可以按大洲查看。</source>
        <extracomment>Under the search field when nothing was found.</extracomment>
        <translation>Rien trouvé. Essayez en chinois, en pinyin, par initiales ou en anglais, ou choisissez un continent.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个国家</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CountryViewModel</name>
    <message>
        <source>这里没有该国现行的安全提醒和风险等级，这不表示没有风险。出行前请在中国领事服务网 cs.mfa.gov.cn 或“中国领事”APP查看最新提醒，也可拨打12308。</source>
        <extracomment>On a country&apos;s page, in place of a risk level.</extracomment>
        <translation>Aucun avis ni niveau de risque en vigueur pour ce pays n’est disponible ici. Cela ne veut pas dire qu’il n’y a aucun risque. Avant de partir, consultez cs.mfa.gov.cn ou l’application 中国领事, ou appelez le 12308.</translation>
    </message>
    <message>
        <source>当地时间 %1</source>
        <extracomment>%1 is the time of day in the country&apos;s capital, such as 14:05.</extracomment>
        <translation>Heure locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>首都%1</source>
        <extracomment>Under a country&apos;s name. %1 is its capital.</extracomment>
        <translation>Capitale : %1</translation>
    </message>
</context>
<context>
    <name>kiosk::CourseListModel</name>
    <message numerus="yes">
        <source>%n 课</source>
        <extracomment>How long a course is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::CourseViewModel</name>
    <message>
        <source>已看 %1 课，共 %2 课</source>
        <extracomment>Over the lessons of a course. %1 is how many were opened, %2 how many there are.</extracomment>
        <translation>%1 leçons sur %2 ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>和大家一起学，约 %n 分钟</source>
        <extracomment>On the sheet for whoever runs the course with a group.</extracomment>
        <translation>
            <numerusform>En groupe : environ %n minute</numerusform>
            <numerusform>En groupe : environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>考试抽 %1 题，答对 %2% 就通过</source>
        <extracomment>Over the button that begins the exam of a course. %1 is the number of questions, %2 the percentage of right answers that passes.</extracomment>
        <translation>L’examen pose %1 questions ; %2 % de bonnes réponses suffisent</translation>
    </message>
    <message numerus="yes">
        <source>答错 %n 题，再看一遍</source>
        <extracomment>Under a lesson of a course. %n is how many of its questions were answered wrong.</extracomment>
        <translation>
            <numerusform>%n erreur : à relire</numerusform>
            <numerusform>%n erreurs : à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>看过了</source>
        <extracomment>Under a lesson of a course that was opened before.</extracomment>
        <translation>Ouverte</translation>
    </message>
</context>
<context>
    <name>kiosk::DisplayText</name>
    <message>
        <source>这部分内容还没有您所选语言的版本，以下为%1。</source>
        <extracomment>Above a text that does not exist in the visitor&apos;s language. %1 is the name of the language it is in.</extracomment>
        <translation>Cette partie n’est pas encore disponible dans votre langue. Langue affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1核对</source>
        <extracomment>In a list of sources. %1 is the day on which a person last looked at the source.</extracomment>
        <translation>consulté le %1</translation>
    </message>
    <message numerus="yes">
        <source>约 %n 分钟</source>
        <extracomment>How long a guide takes to read. At most 15 characters.</extracomment>
        <translation>
            <numerusform>Environ %n&#xa0;min</numerusform>
            <numerusform>Environ %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>亚洲</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>非洲</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>欧洲</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>北美洲</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <source>南美洲</source>
        <translation>Amérique du Sud</translation>
    </message>
    <message>
        <source>大洋洲</source>
        <translation>Océanie</translation>
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
        <translation>Pompiers</translation>
    </message>
    <message>
        <source>综合紧急电话</source>
        <extracomment>One emergency number for police, ambulance and fire. At most 20 characters.</extracomment>
        <translation>Toutes urgences</translation>
    </message>
    <message>
        <source>到达后请再核实</source>
        <extracomment>Beside an emergency number that few sources give.</extracomment>
        <translation>À vérifier sur place</translation>
    </message>
    <message>
        <source> 或 </source>
        <extracomment>Between two emergency numbers of the same service.</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>号码截至%1</source>
        <extracomment>Under a mission&apos;s telephone number. %1 is a day: the number was published then.</extracomment>
        <translation>Numéro publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>英文</source>
        <extracomment>A language, within a sentence.</extracomment>
        <translation>anglais</translation>
    </message>
</context>
<context>
    <name>kiosk::EmergencyViewModel</name>
    <message>
        <source>外交部全球领事保护与服务应急热线。第一个号码拨不通时，改拨第二个。</source>
        <extracomment>Under the two numbers of the ministry&apos;s hotline. Source: the ministry&apos;s statement of 2026-01-19.</extracomment>
        <translation>Ligne d’urgence mondiale de protection consulaire du ministère chinois des Affaires étrangères. Si le premier numéro ne répond pas, appelez le second.</translation>
    </message>
    <message>
        <source>全年每天24小时</source>
        <extracomment>When the hotline is open.</extracomment>
        <translation>Jour et nuit, toute l’année</translation>
    </message>
    <message>
        <source>先到安全的地方。</source>
        <extracomment>First step in an emergency abroad.</extracomment>
        <translation>Mettez-vous d’abord en lieu sûr.</translation>
    </message>
    <message>
        <source>有人受伤、起火或遇到犯罪，先拨当地紧急电话。</source>
        <extracomment>Second step in an emergency abroad.</extracomment>
        <translation>Blessé, incendie, crime ou délit&#xa0;: appelez d’abord le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>再联系中国使领馆，或拨打12308。</source>
        <extracomment>Third step in an emergency abroad.</extracomment>
        <translation>Contactez ensuite l’ambassade ou le consulat de Chine, ou appelez le 12308.</translation>
    </message>
    <message>
        <source>您是谁：姓名、护照号码或其他身份信息</source>
        <extracomment>What to say on the telephone. Source: Regulation on Consular Protection, Art. 5 (proof of identity).</extracomment>
        <translation>Qui vous êtes&#xa0;: nom, numéro de passeport ou autre justificatif</translation>
    </message>
    <message>
        <source>您在哪里：国家、城市、街道或明显标志</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>Où vous êtes&#xa0;: pays, ville, rue ou point de repère</translation>
    </message>
    <message>
        <source>发生了什么，有没有人受伤</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>Ce qui s’est passé et s’il y a des blessés</translation>
    </message>
    <message>
        <source>怎样回电找到您</source>
        <extracomment>What to say on the telephone.</extracomment>
        <translation>Comment vous rappeler</translation>
    </message>
    <message>
        <source>任何情况</source>
        <extracomment>What has happened: anything. At most 12 characters.</extracomment>
        <translation>Tous les cas</translation>
    </message>
</context>
<context>
    <name>kiosk::GuideListModel</name>
    <message>
        <source>出发前</source>
        <extracomment>Topic of guides: what to do before a journey. At most 12 characters.</extracomment>
        <translation>Avant le départ</translation>
    </message>
    <message>
        <source>证件</source>
        <extracomment>Topic of guides: passport, visa, papers. At most 12 characters.</extracomment>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>被抢被骗</source>
        <extracomment>Topic of guides: theft, robbery, fraud. At most 12 characters.</extracomment>
        <translation>Vol, arnaque</translation>
    </message>
    <message>
        <source>受伤生病</source>
        <extracomment>Topic of guides: illness, injury, traffic accidents. At most 12 characters.</extracomment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>灾害动荡</source>
        <extracomment>Topic of guides: natural disasters, unrest. At most 12 characters.</extracomment>
        <translation>Catastrophes</translation>
    </message>
    <message>
        <source>游客</source>
        <extracomment>Whom guides are for. At most 12 characters.</extracomment>
        <translation>Touristes</translation>
    </message>
    <message>
        <source>留学生</source>
        <extracomment>Whom guides are for: students abroad. At most 12 characters.</extracomment>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>务工人员</source>
        <extracomment>Whom guides are for: people who work on projects abroad. At most 12 characters.</extracomment>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>船员</source>
        <extracomment>Whom guides are for: crews of fishing vessels and ships. At most 12 characters.</extracomment>
        <translation>Équipages</translation>
    </message>
    <message>
        <source>家人</source>
        <extracomment>Whom guides are for: families. At most 12 characters.</extracomment>
        <translation>Familles</translation>
    </message>
    <message>
        <source>全部</source>
        <extracomment>No topic chosen: all guides. At most 12 characters.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>所有人</source>
        <extracomment>No reader chosen: guides for everyone. At most 12 characters.</extracomment>
        <translation>Tout public</translation>
    </message>
    <message>
        <source>工作法律</source>
        <extracomment>Topic of guides: jobs, detention, money. At most 12 characters.</extracomment>
        <translation>Travail, droit</translation>
    </message>
    <message>
        <source>商务</source>
        <extracomment>Whom guides are for: business travellers. At most 12 characters.</extracomment>
        <translation>Affaires</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <extracomment>How long a checklist is. At most 15 characters.</extracomment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>自查</source>
        <extracomment>On the card of a few questions whether one qualifies for something. At most 15 characters.</extracomment>
        <translation>Auto-évaluation</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeDifference</name>
    <message>
        <source>没有时差</source>
        <extracomment>In a list of what is as at home: the time of day.</extracomment>
        <translation>pas de décalage horaire</translation>
    </message>
    <message>
        <source>快 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1 h d’avance</translation>
    </message>
    <message>
        <source>慢 %1 小时</source>
        <extracomment>Time in another country: %1 is a number of hours such as 7 or 5.5.</extracomment>
        <translation>%1 h de retard</translation>
    </message>
    <message>
        <source>现在时间</source>
        <extracomment>Row of a table: the time now, at home and there. At most 14 characters.</extracomment>
        <translation>Heure actuelle</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 is the time of day there, %2 how far it is from Beijing&apos;s (&quot;7 hours behind&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>行车方向</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>靠右行驶</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>靠左行驶</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>插头 %1</source>
        <extracomment>In a list of what is as at home. %1: letters of plug types.</extracomment>
        <translation>prises %1</translation>
    </message>
    <message>
        <source>插头类型</source>
        <extracomment>Types of plug, by their letters.</extracomment>
        <translation>Types de prise</translation>
    </message>
    <message>
        <source>%1，要带转换插头</source>
        <extracomment>%1: letters of plug types, none of which fits a plug from home.</extracomment>
        <translation>%1 ; adaptateur nécessaire</translation>
    </message>
    <message>
        <source>电压 %1</source>
        <extracomment>In a list of what is as at home, or nearly so. %1: &quot;230 V, 50 Hz&quot;.</extracomment>
        <translation>courant %1</translation>
    </message>
    <message>
        <source>电压和频率</source>
        <translation>Tension et fréquence</translation>
    </message>
    <message>
        <source>货币</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>国际区号</source>
        <translation>Indicatif pays</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a list of what is as at home. %1 is police, ambulance or fire, %2 the number to call.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>和国内一样：%1</source>
        <extracomment>Under a table of differences. %1 lists what is as at home.</extracomment>
        <translation>Comme en Chine : %1</translation>
    </message>
</context>
<context>
    <name>kiosk::HomeViewModel</name>
    <message>
        <source>当地紧急电话、中国使领馆和出行须知</source>
        <extracomment>Under a country&apos;s name on the home page.</extracomment>
        <translation>Urgences, ambassade et consulats de Chine, bon à savoir</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Under the title of a notice from the past, on the home page.</extracomment>
        <translation>Exemple archivé</translation>
    </message>
</context>
<context>
    <name>kiosk::LessonViewModel</name>
    <message>
        <source>第 %1 课，共 %2 课</source>
        <extracomment>Over a lesson of a course. %1 is its number, %2 how many there are.</extracomment>
        <translation>Leçon %1 sur %2</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeFilterModel</name>
    <message>
        <source>全部</source>
        <extracomment>Filter of the list of notices: all. At most 12 characters.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>现行有效</source>
        <extracomment>Filter of the list of notices: those in force. At most 12 characters.</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>历史与过期</source>
        <extracomment>Filter of the list of notices: samples from the past and those out of date. At most 12 characters.</extracomment>
        <translation>Passés</translation>
    </message>
    <message>
        <source>各大洲</source>
        <extracomment>Filter of the list of notices: of all continents. At most 12 characters.</extracomment>
        <translation>Tous les continents</translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeText</name>
    <message>
        <source>%1发布</source>
        <extracomment>%1 is the day on which a notice was issued.</extracomment>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>注意安全</source>
        <extracomment>Level of a travel notice, the first of three. Use the ministry&apos;s own translation.</extracomment>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>谨慎前往</source>
        <extracomment>Level of a travel notice, the second of three.</extracomment>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>暂勿前往</source>
        <extracomment>Level of a travel notice, the third of three.</extracomment>
        <translation>Ne pas s’y rendre</translation>
    </message>
    <message>
        <source>蓝色（低风险）</source>
        <extracomment>Level of a country&apos;s risk, the first of four colours.</extracomment>
        <translation>Bleu (risque faible)</translation>
    </message>
    <message>
        <source>黄色（中风险）</source>
        <translation>Jaune (risque moyen)</translation>
    </message>
    <message>
        <source>橙色（高风险）</source>
        <translation>Orange (risque élevé)</translation>
    </message>
    <message>
        <source>红色（极高风险）</source>
        <translation>Rouge (risque extrême)</translation>
    </message>
    <message>
        <source>历史样例</source>
        <extracomment>Instead of a level: this notice is from the past and only an example. At most 20 characters.</extracomment>
        <translation>Exemple archivé</translation>
    </message>
    <message>
        <source>已过展示期</source>
        <extracomment>Instead of a level: the notice is out of date. At most 20 characters.</extracomment>
        <translation>Avis expiré</translation>
    </message>
    <message>
        <source>安全提醒</source>
        <extracomment>A notice without a level. At most 20 characters.</extracomment>
        <translation>Avis de voyage</translation>
    </message>
    <message>
        <source>部分地区：%1</source>
        <extracomment>%1 is the strongest level of a notice that has other levels for other areas.</extracomment>
        <translation>Par endroits&#xa0;: %1</translation>
    </message>
    <message>
        <source>历史样例，当时：%1</source>
        <extracomment>%1 is the level that a notice from the past had; it is an example and not in force.</extracomment>
        <translation>Exemple archivé, alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>发布时：%1</source>
        <extracomment>%1 is the level that a notice had which is out of date.</extracomment>
        <translation>À la publication&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 年前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月前</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>今天</source>
        <extracomment>How long ago a notice was issued.</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::NoticeViewModel</name>
    <message>
        <source>发布：%1</source>
        <extracomment>%1 is who issued a notice.</extracomment>
        <translation>Publié par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1最近核对</source>
        <extracomment>%1 is the day on which the notice was last compared with its source.</extracomment>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>展示至%1</source>
        <extracomment>%1 is the last day on which the notice&apos;s level is shown as current.</extracomment>
        <translation>Affiché jusqu’au %1</translation>
    </message>
    <message>
        <source>历史样例：这是一则过去的提醒，不是现行提醒。现行提醒请查中国领事服务网 cs.mfa.gov.cn，或拨打12308。</source>
        <extracomment>Above a notice from the past that only serves as an example.</extracomment>
        <translation>Exemple archivé&#xa0;: cet avis est ancien et n’est plus en vigueur. Pour les avis en vigueur, consultez cs.mfa.gov.cn ou appelez le 12308.</translation>
    </message>
    <message>
        <source>这则提醒最近核对于%1，可能已有变化。最新情况请拨打12308。</source>
        <extracomment>Above a notice that is out of date. %1 is the day on which it was last compared with its source.</extracomment>
        <translation>Cet avis a été vérifié pour la dernière fois le %1 et a pu changer. Pour en savoir plus, appelez le 12308.</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizListModel</name>
    <message>
        <source>从全部题目里随机抽五道</source>
        <extracomment>Under the tile 快速五题. At most 40 characters.</extracomment>
        <translation>Cinq questions tirées au hasard</translation>
    </message>
    <message>
        <source>今天所有人答同样的题</source>
        <extracomment>Under the tile 每日挑战. At most 40 characters.</extracomment>
        <translation>Les mêmes questions pour tous aujourd’hui</translation>
    </message>
    <message>
        <source>情景练习</source>
        <extracomment>On the tile of a story in which the visitor decides. At most 12 characters.</extracomment>
        <translation>Mise en situation</translation>
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
        <translation>Gros caractères, lues à voix haute</translation>
    </message>
    <message>
        <source>出国培训课程</source>
        <extracomment>Tile that leads to the courses. At most 14 characters.</extracomment>
        <translation>Cours de préparation</translation>
    </message>
    <message>
        <source>几课要点、练习和考试</source>
        <extracomment>Under the tile 出国培训课程. At most 40 characters.</extracomment>
        <translation>Avant le départ : leçons, exercices et examen</translation>
    </message>
    <message numerus="yes">
        <source>%n 门课程</source>
        <extracomment>How many courses there are. At most 12 characters.</extracomment>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::QuizOptions</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Read aloud of an option that was given this number.</extracomment>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>已选</source>
        <extracomment>Read aloud of an option that is ticked.</extracomment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>放对了</source>
        <extracomment>After an answer, under a step that was put at its right place.</extracomment>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>这个也对</source>
        <extracomment>After an answer in the round for families, under a right option that was not ticked.</extracomment>
        <translation>Celle-ci aussi est juste</translation>
    </message>
    <message>
        <source>正确答案，您没有选</source>
        <translation>Juste ; vous ne l’avez pas choisie</translation>
    </message>
    <message>
        <source>您放在了第 %1 步</source>
        <extracomment>After an answer, under a step that was put at another place: %1 is the number it was given.</extracomment>
        <translation>Vous l’avez placée en %1</translation>
    </message>
    <message>
        <source>您选的是这个</source>
        <extracomment>After an answer in the round for families: no judgement, only what was chosen.</extracomment>
        <translation>Vous avez choisi celle-ci</translation>
    </message>
    <message>
        <source>您的选择，不正确</source>
        <translation>Votre choix, incorrect</translation>
    </message>
</context>
<context>
    <name>kiosk::QuizViewModel</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <extracomment>%1 is the number of the question, %2 how many there are.</extracomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>答对 %1 题，共 %2 题</source>
        <extracomment>%1 is how many answers were right, %2 how many questions there were.</extracomment>
        <translation>Score&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>快速五题</source>
        <extracomment>Title of a round of five questions by chance. At most 14 characters.</extracomment>
        <translation>Cinq questions</translation>
    </message>
    <message>
        <source>每日挑战</source>
        <extracomment>Title of a round of questions that are the same for everyone today. At most 14 characters.</extracomment>
        <translation>Défi du jour</translation>
    </message>
    <message>
        <source>再来五题</source>
        <extracomment>Button after a round of questions: five others.</extracomment>
        <translation>Cinq autres</translation>
    </message>
    <message>
        <source>再答一次</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>和孩子一起答</source>
        <extracomment>Title of a round of questions for adults and children together. At most 14 characters.</extracomment>
        <translation>En famille</translation>
    </message>
    <message numerus="yes">
        <source>你们一起答完了 %n 道题</source>
        <extracomment>The end of a round for families, who are given no score. %n is how many questions there were.</extracomment>
        <translation>
            <numerusform>Vous avez répondu ensemble à %n question</numerusform>
            <numerusform>Vous avez répondu ensemble à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>选出所有对的，再点“确定”</source>
        <extracomment>Where the button 确定 appears once something is ticked.</extracomment>
        <translation>Choisissez toutes les bonnes, puis « Valider »</translation>
    </message>
    <message>
        <source>按先后一个个点，再点一次可取回</source>
        <extracomment>Where the button 确定 appears once all options have a number. A second tap takes one back.</extracomment>
        <translation>Touchez dans l’ordre ; encore une fois annule</translation>
    </message>
    <message>
        <source>点选一个答案</source>
        <extracomment>Where the button &quot;next&quot; appears once an option was chosen.</extracomment>
        <translation>Touchez une réponse</translation>
    </message>
    <message>
        <source>通过了</source>
        <extracomment>The result of the exam of a course.</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>再考一次</source>
        <extracomment>Button after the exam of a course: other questions of the same course.</extracomment>
        <translation>Repasser l’examen</translation>
    </message>
    <message>
        <source>考试：%1</source>
        <extracomment>Title of a page with questions about a course. %1 is its title.</extracomment>
        <translation>Examen : %1</translation>
    </message>
    <message>
        <source>练习：%1</source>
        <translation>Exercices : %1</translation>
    </message>
    <message>
        <source>还没通过，要答对 %1%</source>
        <extracomment>The result of the exam of a course. %1 is the percentage of right answers that passes.</extracomment>
        <translation>Pas encore : il faut %1 %</translation>
    </message>
</context>
<context>
    <name>kiosk::RefusalWords</name>
    <message>
        <source>管理中心已停用本终端，不再接收它的计数（设备更换、遗失或搬迁时，办公室会这样做）。已有计数仍保存在本机。如要重新启用：请向办公室领取新的注册码，在工作人员面板按“重新注册”。</source>
        <translation>Le bureau a désactivé cette borne, comme il le fait pour un appareil remplacé, perdu ou déplacé : le centre n’accepte plus ses comptages. Ceux qui existent restent sur cet appareil. Pour la réutiliser, demandez un nouveau code au bureau et touchez « Réinscrire ».</translation>
    </message>
    <message>
        <source>管理中心不认识本终端：所连的可能是另一个中心，或该中心已重新安装。已有计数仍保存在本机，会继续尝试发送。请核对中心的地址；如中心已重装，请办公室恢复其备份，或领取新的注册码重新注册。</source>
        <translation>Le centre ne connaît pas cette borne : ce peut être un autre centre, ou il a été réinstallé. Les comptages restent sur cet appareil et sont renvoyés automatiquement. Vérifiez l’adresse du centre ; s’il a été réinstallé, demandez au bureau de restaurer sa sauvegarde, ou réinscrivez la borne avec un nouveau code.</translation>
    </message>
    <message>
        <source>管理中心无法确认消息来自本终端：途中的设备可能改动了消息，或本机的 identity.json 属于另一台终端。已有计数仍保存在本机，会继续尝试发送。请检查代理服务器；如数据目录是从别处复制的，请在工作人员面板重新注册。</source>
        <translation>Le centre ne peut pas confirmer que le message vient de cette borne : un équipement l’a peut-être modifié en route, ou identity.json appartient à un autre appareil. Les comptages restent ici et sont renvoyés automatiquement. Vérifiez le proxy ; si le dossier de données a été copié d’ailleurs, réinscrivez la borne.</translation>
    </message>
</context>
<context>
    <name>kiosk::ScenarioViewModel</name>
    <message>
        <source>第 %1 步</source>
        <extracomment>Where one is in a story or a self-check. %1 is the number of the step.</extracomment>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>kiosk::SpeechViewModel</name>
    <message>
        <source>正在准备…</source>
        <extracomment>While reading aloud is being prepared. At most 20 characters.</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>这一页没有可以朗读的内容</source>
        <extracomment>Instead of reading aloud. At most 40 characters.</extracomment>
        <translation>Rien à lire à voix haute sur cette page</translation>
    </message>
    <message>
        <source>这块屏幕现在没有声音</source>
        <translation>Cet écran n’a pas de son pour le moment</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffEnrolmentViewModel</name>
    <message>
        <source>正在联系管理中心，最多两分钟…</source>
        <translation>Contact avec le centre, deux minutes au plus…</translation>
    </message>
    <message>
        <source>注册成功：本终端的新编号是 %1，地点是 %2。</source>
        <extracomment>%1 is the id of the kiosk, %2 the place it stands at.</extracomment>
        <translation>Réussi : cette borne est désormais %1, à %2.</translation>
    </message>
    <message>
        <source>地点不对时，请向办公室领取另一个注册码，再注册一次。</source>
        <translation>Si le lieu est faux, demandez un autre code au bureau et recommencez.</translation>
    </message>
    <message>
        <source>程序重新启动后启用新的编号，屏幕会黑几秒。</source>
        <translation>Il sert après le redémarrage du programme ; l’écran s’éteint quelques secondes.</translation>
    </message>
    <message>
        <source>本机将成为管理中心的一台新终端。</source>
        <translation>Cette machine devient une nouvelle borne du centre.</translation>
    </message>
    <message>
        <source>本机已有的 %1 条计数会在注册后发送，不会丢失，也不会重复。</source>
        <extracomment>%1 is a number of counters.</extracomment>
        <translation>Les %1 compteurs de cette machine partent ensuite. Rien n’est perdu ni compté deux fois.</translation>
    </message>
    <message>
        <source>本机现在是终端 %1，地点 %2。注册后，它成为另一台新终端，从零开始计数；屏幕内容和 PIN 不变。</source>
        <extracomment>%1 is the id of this kiosk, %2 the place it stands at.</extracomment>
        <translation>Cette machine est la borne %1, à %2. Elle devient une autre borne, nouvelle, qui compte à partir de zéro. Contenu et PIN restent.</translation>
    </message>
    <message>
        <source>管理中心已确认现有的全部计数，不会丢失，也不会重复。</source>
        <translation>Le centre a confirmé tout ce qui a été compté. Rien n’est perdu ni compté deux fois.</translation>
    </message>
    <message>
        <source>这不是管理中心的地址。它应像 https://hub.example 或 http://192.168.1.5:8480，后面没有别的内容。</source>
        <translation>Ce n’est pas l’adresse d’un centre. Elle ressemble à https://hub.example ou http://192.168.1.5:8480, sans rien derrière.</translation>
    </message>
    <message>
        <source>这不是注册码。请与办公室给的逐字核对。</source>
        <translation>Ce n’est pas un code d’inscription. Comparez-le lettre par lettre avec celui du bureau.</translation>
    </message>
    <message>
        <source>没有连上管理中心，什么也没有改变。请检查网络和地址，再试一次；同一个注册码仍然有效。</source>
        <translation>Le centre n’a pas été joint et rien n’a changé. Vérifiez le réseau et l’adresse, puis réessayez ; le même code reste valable.</translation>
    </message>
    <message>
        <source>这个地址上不是管理中心。请核对地址；无线网络如要登录，请先登录。</source>
        <translation>Ce qui répond là n’est pas un centre. Vérifiez l’adresse ; si le Wi-Fi demande une connexion, faites-la d’abord.</translation>
    </message>
    <message>
        <source>应答的不是发出这个注册码的管理中心，什么也没有改变。请核对注册码的后两组和地址。</source>
        <translation>Le centre qui répond n’a pas émis ce code et rien n’a changé. Vérifiez les deux derniers groupes du code et l’adresse.</translation>
    </message>
    <message>
        <source>管理中心不认识这个注册码。请逐字核对，或确认它是不是这个中心发出的。</source>
        <translation>Le centre ne connaît pas ce code. Vérifiez-le lettre par lettre, et qu’il vient bien de ce centre.</translation>
    </message>
    <message>
        <source>这个注册码已经过期。请向办公室领取新的。</source>
        <translation>Ce code a expiré. Demandez-en un nouveau au bureau.</translation>
    </message>
    <message>
        <source>这个注册码已经用完。请向办公室领取新的。</source>
        <translation>Ce code est épuisé. Demandez-en un nouveau au bureau.</translation>
    </message>
    <message>
        <source>输错次数太多，管理中心暂时不接受。请过几分钟再试。</source>
        <translation>Trop de codes faux : le centre n’en accepte plus pour l’instant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>磁盘写不进去，什么也没有改变。请先释放磁盘空间。</source>
        <translation>Le disque refuse l’écriture et rien n’a changé. Libérez d’abord de la place.</translation>
    </message>
    <message>
        <source>管理中心没有注册本终端。请把下面的技术信息告诉办公室。</source>
        <translation>Le centre n’a pas inscrit cette borne. Communiquez au bureau le détail technique ci-dessous.</translation>
    </message>
    <message>
        <source>技术信息：%1</source>
        <translation>Détail technique : %1</translation>
    </message>
    <message>
        <source>还有 %1 条计数没有得到确认。它们留在原编号名下，重新启动后自动发送，也可以用 U 盘带走，不会丢失，也不会重复；只有办公室停用原编号后才送不出去。最好先返回，按“立即同步”或“与 U 盘交换”。</source>
        <extracomment>%1 is a number of counters. What is in quotation marks are buttons of the staff panel.</extracomment>
        <translation>%1 compteurs ne sont pas encore confirmés. Ils restent sous l’ancien identifiant et partent d’eux-mêmes après le redémarrage, ou par clé USB ; rien n’est perdu ni compté deux fois. Seule une révocation de l’ancien identifiant empêcherait leur transmission. Mieux vaut d’abord revenir et toucher « Synchroniser » ou « Clé USB ».</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLevelsViewModel</name>
    <message>
        <source>没有存到磁盘，程序重新启动后会失去。技术信息：%1</source>
        <translation>Non enregistré, perdu au redémarrage du programme. Détail technique : %1</translation>
    </message>
    <message>
        <source>现在用的是在本面板选择的值。</source>
        <translation>Ces valeurs ont été choisies ici.</translation>
    </message>
    <message>
        <source>现在用的是配置文件的值。</source>
        <translation>Ces valeurs sont celles du fichier de configuration.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffLines</name>
    <message>
        <source>正常</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>信息</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>information</translation>
    </message>
    <message>
        <source>请留意</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>à noter</translation>
    </message>
    <message>
        <source>需要处理</source>
        <extracomment>State of a line on the staff panel. Read aloud, not shown.</extracomment>
        <translation>action nécessaire</translation>
    </message>
    <message>
        <source>与管理中心的连接</source>
        <extracomment>Line of the staff panel: whether counts reach the hub.</extracomment>
        <translation>Connexion au centre</translation>
    </message>
    <message>
        <source>最近回执：%1</source>
        <translation>Dernier reçu : %1</translation>
    </message>
    <message>
        <source>本次启动后还没有收到回执</source>
        <translation>Aucun reçu depuis le démarrage</translation>
    </message>
    <message>
        <source>本终端尚未注册，计数先存在本机</source>
        <translation>Cette borne n’est pas inscrite ; les comptages restent ici</translation>
    </message>
    <message>
        <source>管理中心的地址不能使用</source>
        <translation>L’adresse du centre est inutilisable</translation>
    </message>
    <message>
        <source>正常。%1</source>
        <translation>En ordre. %1</translation>
    </message>
    <message>
        <source>正在发送。%1</source>
        <translation>Envoi en cours. %1</translation>
    </message>
    <message>
        <source>暂时没有连上，会自动再试。%1</source>
        <translation>Pas de connexion pour l’instant ; nouvel essai automatique. %1</translation>
    </message>
    <message>
        <source>请检查网线、无线网络和管理中心的地址；计数不会丢失。技术信息：%1</source>
        <translation>Vérifiez le câble, le Wi-Fi et l’adresse du centre ; aucun comptage n’est perdu. Détail technique : %1</translation>
    </message>
    <message>
        <source>管理中心拒绝本终端</source>
        <translation>Le centre refuse cette borne</translation>
    </message>
    <message>
        <source>计数</source>
        <extracomment>Line of the staff panel: counts that the hub has not confirmed.</extracomment>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认；其中 %2 次计数等待校准时钟</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 attendent la confirmation du centre ; %2 comptages attendent l’heure exacte</translation>
    </message>
    <message>
        <source>接通网络，或插入办公室的 U 盘，时钟校准后会自动归入正确的时间。</source>
        <translation>Branchez le réseau ou la clé USB du bureau. Une fois l’heure juste, ils rejoignent d’eux-mêmes leur heure.</translation>
    </message>
    <message>
        <source>%1 条等待管理中心确认</source>
        <translation>%1 attendent la confirmation du centre</translation>
    </message>
    <message>
        <source>不用处理：联网后自动发送，也可以用 U 盘带走。</source>
        <translation>Rien à faire : envoi dès qu’il y a un réseau, ou par clé USB.</translation>
    </message>
    <message>
        <source>管理中心已确认全部计数</source>
        <translation>Le centre a tout confirmé</translation>
    </message>
    <message>
        <source>计数的保存</source>
        <extracomment>Line of the staff panel: where counts are kept.</extracomment>
        <translation>Où sont les comptages</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>保存在磁盘上</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>磁盘写不进去，暂存在内存里，断电会丢失</source>
        <translation>Le disque refuse l’écriture : en mémoire, perdu en cas de coupure</translation>
    </message>
    <message>
        <source>请释放磁盘空间或更换磁盘，程序每秒自动再试。技术信息：%1</source>
        <translation>Libérez de la place ou remplacez le disque ; le programme réessaie chaque seconde. Détail technique : %1</translation>
    </message>
    <message>
        <source>计数库属于更新版本的程序，暂存在内存里，断电会丢失</source>
        <translation>Les comptages sur disque sont d’un programme plus récent : en mémoire, perdu en cas de coupure</translation>
    </message>
    <message>
        <source>请安装新版程序。技术信息：%1</source>
        <translation>Installez la nouvelle version. Détail technique : %1</translation>
    </message>
    <message>
        <source>屏幕内容</source>
        <extracomment>Line of the staff panel: the content pack that is shown.</extracomment>
        <translation>Contenu affiché</translation>
    </message>
    <message>
        <source>没有可以显示的内容，屏幕上只有求助电话</source>
        <translation>Aucun contenu à afficher, seulement les numéros d’urgence</translation>
    </message>
    <message>
        <source>请插入带有内容的办公室 U 盘，或接通网络等待下载。</source>
        <translation>Branchez la clé USB du bureau avec du contenu, ou le réseau, et attendez.</translation>
    </message>
    <message>
        <source>自 %1 起显示</source>
        <translation>affiché depuis %1</translation>
    </message>
    <message>
        <source>内容更新</source>
        <extracomment>Line of the staff panel: the last look for new content.</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>新内容已下载，离开本面板后显示</source>
        <translation>Nouveau contenu prêt ; affiché quand vous quitterez ce panneau</translation>
    </message>
    <message>
        <source>上次更新没有成功，仍显示原来的内容</source>
        <translation>La dernière mise à jour a échoué ; l’ancien contenu reste</translation>
    </message>
    <message>
        <source>网络恢复后会自动再试；多次不成功时，请把下面的技术信息告诉办公室：%1</source>
        <translation>Nouvel essai automatique ; si cela persiste, communiquez ce détail au bureau : %1</translation>
    </message>
    <message>
        <source>已是最新，检查于 %1</source>
        <translation>À jour, vérifié le %1</translation>
    </message>
    <message>
        <source>不从网络更新，只从 U 盘更新</source>
        <translation>Pas par le réseau, seulement par clé USB</translation>
    </message>
    <message>
        <source>本次启动后还没有检查</source>
        <translation>Pas encore vérifié depuis le démarrage</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <extracomment>Line of the staff panel: room on the disk.</extracomment>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>剩余 %1 GB</source>
        <translation>%1 Go libres</translation>
    </message>
    <message>
        <source>剩余 %1 MB</source>
        <translation>%1 Mo libres</translation>
    </message>
    <message>
        <source>请删除数据目录以外不用的文件，或更换更大的磁盘。数据目录：%1</source>
        <translation>Supprimez des fichiers inutiles hors du dossier de données, ou prenez un disque plus grand. Dossier de données : %1</translation>
    </message>
    <message>
        <source>时钟</source>
        <extracomment>Line of the staff panel: whether the machine knows what time it is.</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>已开机 %1 小时 %2 分</source>
        <extracomment>How long the machine has been on: %1 hours, %2 minutes.</extracomment>
        <translation>Allumé depuis %1 h %2 min</translation>
    </message>
    <message>
        <source>系统时间 %1 不可信。%2</source>
        <translation>L’heure du système, %1, n’est pas fiable. %2</translation>
    </message>
    <message>
        <source>接通网络后自动校准；没有网络时，请在系统设置里对时。计数会等到时间确定后再归入。</source>
        <translation>Elle est corrigée dès qu’il y a un réseau ; sinon, réglez l’heure dans le système. Les comptages attendent l’heure juste.</translation>
    </message>
    <message>
        <source>系统时间 %1 有误，按管理中心的时间是 %2。%3</source>
        <translation>L’heure du système, %1, est fausse ; d’après le centre, il est %2. %3</translation>
    </message>
    <message>
        <source>请在系统设置里对时；计数按管理中心的时间记录，不受影响。</source>
        <translation>Réglez l’heure dans le système ; les comptages suivent l’heure du centre et sont justes.</translation>
    </message>
    <message>
        <source>北京时间 %1。%2</source>
        <translation>Heure de Pékin %1. %2</translation>
    </message>
    <message>
        <source>网络</source>
        <extracomment>Line of the staff panel: the network connections of the machine.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>没有网络连接</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>屏幕照常使用，计数保存在本机。请检查网线或无线网络。</source>
        <translation>L’écran fonctionne et les comptages restent ici. Vérifiez le câble ou le Wi-Fi.</translation>
    </message>
    <message>
        <source>画面</source>
        <extracomment>Line of the staff panel: how pages are drawn.</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>由处理器绘制</source>
        <translation>par le processeur</translation>
    </message>
    <message>
        <source>由显卡绘制（OpenGL）</source>
        <translation>par la carte graphique (OpenGL)</translation>
    </message>
    <message>
        <source>本终端</source>
        <extracomment>Line of the staff panel: who this machine is.</extracomment>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>主机 %1，未注册</source>
        <translation>Hôte %1, non inscrit</translation>
    </message>
    <message>
        <source>主机 %1 · 编号 %2 · 地点 %3 · 管理中心 %4</source>
        <extracomment>%1 the machine&apos;s host name, %2 its id, %3 the place it stands at, %4 the address of the hub.</extracomment>
        <translation>Hôte %1 · identifiant %2 · lieu %3 · centre %4</translation>
    </message>
    <message>
        <source>程序</source>
        <extracomment>Line of the staff panel: version of the program.</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>请向办公室领取注册码，再按“注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>Demandez un code au bureau, puis touchez « Inscrire ».</translation>
    </message>
    <message>
        <source>请核对启动参数 --hub，或重新注册。技术信息：%1</source>
        <translation>Vérifiez l’option --hub ou réinscrivez la borne. Détail technique : %1</translation>
    </message>
    <message>
        <source>原编号的计数</source>
        <extracomment>Line of the staff panel: counts of an earlier enrolment of this machine.</extracomment>
        <translation>Comptages de l’ancien identifiant</translation>
    </message>
    <message>
        <source>办公室已停用原编号 %1，它的 %2 条计数送不出去了</source>
        <extracomment>%1 is the earlier id of this machine, %2 a number of counters.</extracomment>
        <translation>Le bureau a révoqué l’ancien identifiant %1 ; ses %2 compteurs ne peuvent plus être transmis</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除。请告诉办公室，由办公室决定如何处理。</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Ils restent dans %1 et ne sont pas supprimés. Prévenez le bureau, qui décidera de la suite.</translation>
    </message>
    <message>
        <source>管理中心不接受原编号 %1，它的 %2 条计数还没有送达</source>
        <translation>Le centre n’accepte pas l’ancien identifiant %1 ; ses %2 compteurs ne sont pas encore transmis</translation>
    </message>
    <message>
        <source>这些计数留在 %1，不会删除，会自动再试。请告诉办公室。技术信息：%2</source>
        <extracomment>%1 is a folder, %2 what the hub says.</extracomment>
        <translation>Ils restent dans %1, ne sont pas supprimés et seront renvoyés automatiquement. Prévenez le bureau. Détail technique : %2</translation>
    </message>
    <message>
        <source>原编号 %1 还有 %2 条等待管理中心确认</source>
        <translation>Ancien identifiant %1 : %2 attendent la confirmation du centre</translation>
    </message>
    <message>
        <source>不用处理：联网后以原编号自动发送，也可以用 U 盘带走。全部确认后，这一行会消失。</source>
        <translation>Rien à faire : ils partent sous l’ancien identifiant dès qu’il y a un réseau, et une clé USB peut aussi les emporter. Cette ligne disparaît quand tout est confirmé.</translation>
    </message>
    <message>
        <source>另有一台设备以本终端的编号计数</source>
        <translation>Un autre appareil compte aussi sous cette borne</translation>
    </message>
    <message>
        <source>其中一台是另一台的副本。计数照常送达，但办公室分不清是哪一台。请只保留一台不变，在其余设备上按“重新注册”。</source>
        <extracomment>What is in quotation marks is a button of the staff panel.</extracomment>
        <translation>L’un est la copie de l’autre. Les comptages arrivent comme d’habitude, mais le bureau ne peut pas les distinguer. Gardez-en un tel quel et touchez « Réinscrire » sur les autres.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffOutcomeViewModel</name>
    <message numerus="yes">
        <source>已送达，管理中心已回执。还有 %n 条待确认。</source>
        <extracomment>%n is a number of counters that the hub has not confirmed yet.</extracomment>
        <translation>
            <numerusform>Transmis ; le centre a envoyé un reçu. %n compteur reste à confirmer.</numerusform>
            <numerusform>Transmis ; le centre a envoyé un reçu. %n compteurs restent à confirmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有送达，计数仍在本机，会自动再试。</source>
        <translation>Non transmis. Les comptages sont toujours ici, nouvel essai automatique.</translation>
    </message>
    <message>
        <source>U 盘 %1：</source>
        <extracomment>%1 is the folder of a USB stick. What was done with it follows in sentences.</extracomment>
        <translation>Clé USB %1 :</translation>
    </message>
    <message>
        <source>U 盘 %1 上没有名为 huhang 的文件夹，因此没有使用它。请在 U 盘上建立这个文件夹，再试一次。</source>
        <extracomment>%1 is the folder of a USB stick. &quot;huhang&quot; is a folder name and stays as it is.</extracomment>
        <translation>La clé %1 n’a pas de dossier huhang et n’a pas été utilisée. Créez-y ce dossier et réessayez.</translation>
    </message>
    <message>
        <source>U 盘 %1 不能读写：%2</source>
        <translation>La clé %1 est inutilisable : %2</translation>
    </message>
    <message>
        <source>日志已存到 %1：%2 个文件，共 %3 KB。现在可以拔出 U 盘，交给办公室。</source>
        <extracomment>%1 is a folder on a USB stick, %2 a number of files, %3 a number of KB.</extracomment>
        <translation>Journaux enregistrés dans %1 : %2 fichiers, %3 Ko. Retirez la clé et remettez-la au bureau.</translation>
    </message>
</context>
<context>
    <name>kiosk::StaffViewModel</name>
    <message>
        <source>正在核对…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>输错次数太多，请等待 %1 分 %2 秒。</source>
        <extracomment>%1 minutes and %2 seconds.</extracomment>
        <translation>Trop de PIN faux. Attendez %1 min %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>PIN 不对。还可以试 %n 次。</source>
        <translation>
            <numerusform>PIN faux. Encore %n essai.</numerusform>
            <numerusform>PIN faux. Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN 不能核对，请在命令行重新设置。技术信息：%1</source>
        <translation>Le PIN ne peut être vérifié ; définissez-le à nouveau en ligne de commande. Détail technique : %1</translation>
    </message>
    <message>
        <source>本终端尚未注册，没有可以发送的地方。</source>
        <translation>Cette borne n’est pas inscrite ; il n’y a nulle part où envoyer.</translation>
    </message>
    <message>
        <source>正在发送…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>没有找到 U 盘。请插入 U 盘，等几秒再试。</source>
        <translation>Aucune clé USB. Branchez-en une, attendez quelques secondes et réessayez.</translation>
    </message>
    <message>
        <source>正在与 U 盘交换，请不要拔出…</source>
        <translation>Échange avec la clé USB ; ne la retirez pas…</translation>
    </message>
    <message>
        <source>程序将退出，由系统服务重新启动，屏幕会黑几秒。再按一次“重新启动”确认。</source>
        <translation>Le programme s’arrête et le système le relance ; l’écran s’éteint quelques secondes. Touchez encore une fois pour confirmer.</translation>
    </message>
    <message>
        <source>正在把日志存到 U 盘，请不要拔出…</source>
        <translation>Copie des journaux sur la clé ; ne la retirez pas…</translation>
    </message>
</context>
<context>
    <name>kiosk::StickWords</name>
    <message numerus="yes">
        <source>办公室已收到本终端先前的 %n 个信封。</source>
        <translation>
            <numerusform>Le bureau a reçu %n enveloppe précédente de cette borne.</numerusform>
            <numerusform>Le bureau a reçu %n enveloppes précédentes de cette borne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U 盘上有 %n 份回执不适用于本终端。</source>
        <translation>
            <numerusform>%n reçu sur la clé n’est pas pour cette borne.</numerusform>
            <numerusform>%n reçus sur la clé ne sont pas pour cette borne.</numerusform>
        </translation>
    </message>
    <message>
        <source>U 盘上有 %1 个给办公室的信封，共 %2 条计数。</source>
        <extracomment>%1 and %2 are numbers. An envelope is a file with counts for the office.</extracomment>
        <translation>Enveloppes pour le bureau sur la clé : %1, avec %2 compteurs.</translation>
    </message>
    <message>
        <source>全部待确认的计数都在 U 盘上了，请把它交给办公室。</source>
        <translation>Tous les comptages non confirmés sont sur la clé ; remettez-la au bureau.</translation>
    </message>
    <message numerus="yes">
        <source>时钟未校准：有 %n 次计数还不能带走。</source>
        <translation>
            <numerusform>L’horloge n’est pas à l’heure : %n comptage ne peut pas encore être emporté.</numerusform>
            <numerusform>L’horloge n’est pas à l’heure : %n comptages ne peuvent pas encore être emportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>有两台机器以本终端的身份计数：请只保留一台，其余重新注册。</source>
        <translation>Deux machines comptent sous cette borne : gardez-en une et réinscrivez les autres.</translation>
    </message>
    <message>
        <source>问题：%1</source>
        <translation>Problème : %1</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个问题。</source>
        <translation>
            <numerusform>Et %n autre problème.</numerusform>
            <numerusform>Et %n autres problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有需要交换的东西。</source>
        <translation>Il n’y avait rien à échanger.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在读取回执，第 %2 份，共 %3 份。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 receipts.</extracomment>
        <translation>Clé %1 : lecture des reçus, %2 sur %3. Ne la retirez pas.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在写入计数，%2 / %3 条。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 counters.</extracomment>
        <translation>Clé %1 : écriture des compteurs, %2 sur %3. Ne la retirez pas.</translation>
    </message>
    <message>
        <source>U 盘 %1：正在存日志，%2 / %3 KB。请不要拔出。</source>
        <extracomment>While a USB stick is used: %1 is its folder, %2 of %3 KB.</extracomment>
        <translation>Clé %1 : copie des journaux, %2 sur %3 Ko. Ne la retirez pas.</translation>
    </message>
    <message>
        <source>正在核对 U 盘上内容的签名。请不要拔出。</source>
        <translation>Vérification des signatures du contenu de la clé USB. Ne la retirez pas.</translation>
    </message>
    <message>
        <source>正在核对本机已有的内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>Vérification du contenu déjà présent : %1 / %2 Mo. Ne retirez pas la clé.</translation>
    </message>
    <message>
        <source>正在从 U 盘复制并核对新内容，%1 / %2 MB。请不要拔出。</source>
        <extracomment>Content from a USB stick: %1 of %2 MB.</extracomment>
        <translation>Copie et vérification du nouveau contenu de la clé : %1 / %2 Mo. Ne la retirez pas.</translation>
    </message>
    <message>
        <source>内容已复制并核对，正在整理目录。</source>
        <translation>Le contenu est copié et vérifié ; son catalogue est en préparation.</translation>
    </message>
    <message>
        <source>内容没有取完，U 盘就拔出了。屏幕仍显示原来的内容；再插一次，已取好的部分不用重来。</source>
        <translation>La clé a été retirée avant que tout le contenu soit copié. L’écran montre toujours l’ancien contenu ; rebranchez la clé, ce qui est déjà copié ne le sera pas de nouveau.</translation>
    </message>
    <message>
        <source>内容没有取完：本机磁盘已满。屏幕仍显示原来的内容；请释放空间，再插一次。</source>
        <translation>Contenu incomplet : le disque de cette borne est plein. L’écran montre toujours l’ancien contenu ; libérez de la place et rebranchez la clé.</translation>
    </message>
    <message>
        <source>没有从 U 盘取到完整的内容，屏幕仍显示原来的内容。请再插一次；仍不行时，请把下面的问题告诉办公室。</source>
        <translation>La clé n’a pas fourni de contenu complet ; l’écran montre toujours l’ancien contenu. Rebranchez-la ; si cela ne suffit pas, signalez au bureau le problème ci-dessous.</translation>
    </message>
    <message>
        <source>U 盘上的内容没有通过核对，没有使用，屏幕仍显示原来的内容。请办公室重新制作 U 盘。</source>
        <translation>Le contenu de la clé n’a pas passé la vérification et n’est pas utilisé ; l’écran montre toujours l’ancien contenu. Demandez au bureau de refaire la clé.</translation>
    </message>
    <message>
        <source>新内容已在本机，离开本面板后显示。现在可以拔出 U 盘。</source>
        <translation>Le nouveau contenu est déjà ici et s’affichera quand vous quitterez ce panneau. Vous pouvez retirer la clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n 个新文件（%1 MB）已核对并存好，离开本面板后显示。现在可以拔出 U 盘。</source>
        <extracomment>%n new files, together %1 MB.</extracomment>
        <translation>
            <numerusform>%n nouveau fichier (%1 Mo) est vérifié et enregistré ; il s’affichera quand vous quitterez ce panneau. Vous pouvez retirer la clé.</numerusform>
            <numerusform>%n nouveaux fichiers (%1 Mo) sont vérifiés et enregistrés ; ils s’afficheront quand vous quitterez ce panneau. Vous pouvez retirer la clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>内容没有更新，屏幕仍显示原来的内容。</source>
        <translation>Le contenu n’a pas été mis à jour ; l’écran montre toujours l’ancien contenu.</translation>
    </message>
    <message>
        <source>U 盘上的内容已核对，本机已经有了，不用更新。现在可以拔出 U 盘。</source>
        <translation>Le contenu de la clé est vérifié et déjà présent ; rien à mettre à jour. Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>U 盘上的内容以前没能正常显示，不再尝试，屏幕仍显示原来的内容。请告诉办公室。</source>
        <translation>Le contenu de la clé n’avait pas pu s’afficher et n’est plus essayé ; l’écran montre toujours l’ancien contenu. Prévenez le bureau.</translation>
    </message>
    <message>
        <source>U 盘带来了内容，签名核对无误才会使用。</source>
        <translation>La clé apporte du contenu ; il n’est utilisé qu’une fois ses signatures vérifiées.</translation>
    </message>
</context>
<context>
    <name>kiosk::TakeawayViewModel</name>
    <message>
        <source>%1求助卡</source>
        <extracomment>Title of the emergency card. %1 is a country.</extracomment>
        <translation>Carte d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>领事保护求助卡</source>
        <translation>Carte d’urgence consulaire</translation>
    </message>
    <message>
        <source>12308 %1求助</source>
        <extracomment>Name of the contact that the card makes on the visitor&apos;s telephone.</extracomment>
        <translation>12308 Aide (%1)</translation>
    </message>
    <message>
        <source>12308 领事保护</source>
        <translation>12308 Aide consulaire</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of the emergency card. %1 is whom to call, %2 the number.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>12308 领事保护热线</source>
        <translation>Ligne consulaire 12308</translation>
    </message>
    <message>
        <source>用手机相机扫一扫，存入通讯录。二维码里就是这张卡片，不需要网络。</source>
        <extracomment>Beside the QR code: the code itself holds the card.</extracomment>
        <translation>Scannez avec votre téléphone et enregistrez le contact. La carte est dans le code même&#xa0;: aucun réseau nécessaire.</translation>
    </message>
    <message>
        <source>12308 领保热线 %1</source>
        <extracomment>Last line of a list that goes along on the telephone. %1 is the number of the hotline.</extracomment>
        <translation>Ligne 12308 : %1</translation>
    </message>
    <message>
        <source>二维码里就是这张清单的文字，不需要网络。</source>
        <extracomment>Beside the QR code of a checklist.</extracomment>
        <translation>Le code contient le texte de la liste ; aucun réseau n’est nécessaire.</translation>
    </message>
</context>
</TS>
