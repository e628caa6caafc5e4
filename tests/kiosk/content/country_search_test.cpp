// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "kiosk/content/content_store.h"
#include "support/temp_folder.h"

#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// What is compared, found by other means than the program's: letters and digits of the decomposed text, without marks.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

QString q(const std::string &text) { return QString::fromStdString(text); }

} // namespace

class CountrySearchTest : public QObject
{
    Q_OBJECT

    support::TempFolder m_folder;
    kiosk::ContentStore::Library m_library;
    std::map<QString, QStringList> m_names; ///< by code

    QStringList hits(const QString &typed) { return hits(typed.toStdString()); }
    QStringList hits(const std::string &typed)
    {
        const auto found = m_library->catalogue.searchCountries(typed);
        if (!found)
            QTest::qFail(found.error().detail.c_str(), __FILE__, __LINE__);
        QStringList codes;
        for (const kiosk::SearchHit &hit : found.value_or(std::vector<kiosk::SearchHit>{}))
            codes << q(hit.id);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::buildSamplePack(m_folder / "pack");
        auto library = kiosk::ContentStore(m_folder / "pack", m_folder / "data").openInMemory();
        QVERIFY2(library, library ? "" : library.error().detail.c_str());
        m_library = *library;
        for (const core::Country &country : **m_library->catalogue.countries()) {
            QStringList &names = m_names[q(country.alpha2)];
            names << q(country.alpha2) << q(country.pinyin) << q(country.pinyinInitials);
            for (const auto &[language, name] : country.name)
                names << q(name);
            for (const auto &[language, aliases] : country.aliases)
                for (const std::string &alias : aliases)
                    names << q(alias);
        }
        QVERIFY(m_names.size() >= 30);
    }

    void everyBeginningOfEveryNameFindsItsCountryAndNothingWrong()
    {
        int queries = 0;
        for (const auto &[code, names] : m_names)
            for (const QString &name : names)
                for (qsizetype length = 1; length <= name.size(); ++length) {
                    const QString typed = name.left(length);
                    if (lettersOf(typed).isEmpty())
                        continue;
                    const QStringList found = hits(typed);
                    QVERIFY2(found.contains(code), qPrintable(typed + u" does not find "_s + code));
                    for (const QString &hit : found) {
                        const bool occurs =
                            std::any_of(m_names[hit].begin(), m_names[hit].end(),
                                        [&](const QString &n) { return lettersOf(n).contains(lettersOf(typed)); });
                        QVERIFY2(occurs, qPrintable(typed + u" wrongly finds "_s + hit));
                    }
                    ++queries;
                }
        qInfo("%d queries", queries);
        QVERIFY(queries > 800);
    }

    void aWholeNameIsTheFirstHit()
    {
        for (const auto &[code, names] : m_names)
            for (const QString &name : names) {
                // A country whose own name this is goes before one that only has it as an alias or a part.
                const auto found = m_library->catalogue.searchCountries(name.toStdString());
                QVERIFY(found && !found->empty());
                QCOMPARE(found->front().rank, 0);
                QVERIFY2(std::any_of(found->begin(), found->end(),
                                     [&](const kiosk::SearchHit &hit) { return q(hit.id) == code && hit.rank == 0; }),
                         qPrintable(name));
            }
    }

    void aNameIsFoundHoweverItIsTyped()
    {
        for (const auto &[code, names] : m_names)
            for (const QString &name : names) {
                QString apart;
                for (const QChar c : name)
                    apart += c + u" "_s;
                QString together = name;
                together.remove(u' ').remove(u'-').remove(u'\'').remove(u'’');
                const QStringList ways{
                    name.toUpper(),       name.toLower(), u"  "_s + name + u" ！?"_s,
                    u"("_s + name + u')', together,       name.normalized(QString::NormalizationForm_D)};
                for (const QString &typed : ways)
                    QVERIFY2(hits(typed).contains(code), qPrintable(typed));
                if (name.at(0).script() == QChar::Script_Han)
                    QVERIFY2(hits(apart).contains(code), qPrintable(apart));
            }
    }

    void knownQueries_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("hanzi") << u"泰国"_s << QStringList{u"TH"_s};
        QTest::newRow("one hanzi in the middle") << u"西兰"_s << QStringList{u"NZ"_s};
        QTest::newRow("pinyin") << u"taiguo"_s << QStringList{u"TH"_s};
        QTest::newRow("pinyin apart") << u"tai guo"_s << QStringList{u"TH"_s};
        QTest::newRow("pinyin with tones") << u"Tàiguó"_s << QStringList{u"TH"_s};
        QTest::newRow("English together") << u"NEWZEALAND"_s << QStringList{u"NZ"_s};
        QTest::newRow("English apart") << u"new zealand"_s << QStringList{u"NZ"_s};
        QTest::newRow("English, second word") << u"zealand"_s << QStringList{u"NZ"_s};
        QTest::newRow("words in another order") << u"zealand new"_s << QStringList{};
        QTest::newRow("an alias") << u"Burma"_s << QStringList{u"MM"_s};
        QTest::newRow("wide letters") << u"ＢＵＲＭＡ"_s << QStringList{u"MM"_s};
        QTest::newRow("hanzi and letters of one country") << u"泰 thai"_s << QStringList{u"TH"_s};
        QTest::newRow("hanzi and letters of two") << u"泰 japan"_s << QStringList{};
        QTest::newRow("hanzi in another order") << u"国泰"_s << QStringList{};
        QTest::newRow("a name and more") << u"泰国菜"_s << QStringList{};
        QTest::newRow("letters inside of a word") << u"ailand"_s << QStringList{};
    }
    void knownQueries()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, codes);
        QCOMPARE(hits(typed), codes);
    }

    void whatHasNoLettersFindsNothing_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("spaces") << QByteArray(" \t\n\r");
        QTest::newRow("FTS operators") << QByteArray("\" * ( ) : ^ + - { } NEAR/2 ~");
        QTest::newRow("a bare quote") << QByteArray("\"");
        QTest::newRow("SQL") << QByteArray("'; DROP TABLE search; --");
        QTest::newRow("operators as words") << QByteArray("AND OR NOT");
        QTest::newRow("a column filter") << QByteArray("id : TH");
        QTest::newRow("the separator of the index") << QByteArray("|");
        QTest::newRow("NUL") << QByteArray("\0\0", 2);
        QTest::newRow("NUL between letters") << QByteArray("zq\0zq", 5);
        QTest::newRow("emoji") << QByteArray("😀🏳️‍🌈👩‍👩‍👧");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xc3\x28\xed\xa0\x80");
        QTest::newRow("10 kB of one letter") << QByteArray(10'000, 'q');
        QTest::newRow("10 kB of words") << QByteArray("zq ").repeated(3'334);
        QTest::newRow("10 kB of quotes") << QByteArray(10'000, '"');
        QTest::newRow("10 kB of hanzi") << QByteArray("龘").repeated(3'334);
        QTest::newRow("bidirectional marks") << QByteArray("\u202e\u200f");
    }
    void whatHasNoLettersFindsNothing()
    {
        QFETCH(QByteArray, typed);
        QCOMPARE(hits(typed.toStdString()), QStringList());
    }

    void noBytesWhateverMakeAnError()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList pieces{u"泰"_s, u"国"_s,   u"t"_s, u"tai"_s, u"\""_s, u"*"_s, u" "_s, u"OR"_s,
                                 u"("_s,  u"NEAR"_s, u"'"_s, u"|"_s,   u"é"_s,  u"😀"_s, u"-"_s, u":"_s};
        for (int i = 0; i < 1'000; ++i) {
            std::string typed;
            for (int length = random.bounded(12); length > 0; --length)
                typed += random.bounded(4) == 0 ? std::string(1, char(random.bounded(256)))
                                                : pieces.at(random.bounded(pieces.size())).toStdString();
            hits(typed);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(CountrySearchTest)
#include "country_search_test.moc"
