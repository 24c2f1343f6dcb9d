// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translations under review: kept and read back, and what becomes golden text.

#include <QTest>

#include "core/annotation/golden.h"
#include "core/translation/reviewlist.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

Utterance utterance(const char *intent, const char *line)
{
    return good(parseGoldenLine(line, intent));
}

ReviewRow row(const char *intent, const char *source, const char *target, TranslationState state)
{
    ReviewRow out;
    out.source = utterance(intent, source);
    out.translation = utterance(intent, target);
    out.score = -0.25;
    out.state = state;
    return out;
}

ReviewList list()
{
    ReviewList out{"music-es", "en-US", "es", {}};
    out.rows.push_back(
        row("Play", "play {Nina Simone}|Artist", "pon a {Nina Simone}|Artist", TranslationState::Accepted));
    out.rows.push_back(row("Stop", "stop #1", "para el n\\#1", TranslationState::Accepted));
    out.rows.push_back(row("Play", "play it", "play it", TranslationState::Refused));
    out.rows.back().flags = {{TranslationFlag::SameAsSource, {}}, {TranslationFlag::UntranslatedWords, {"play", "it"}}};
    out.rows.push_back(row("Play", "play some rock|Genre", "pon rock|Genre", TranslationState::Open));
    out.rows.back().edited = true;
    out.rows.back().flags = {{TranslationFlag::ValueNotFound, {"rock"}}};
    out.rows.push_back(row("Play", "play on", "sigue", TranslationState::Added));
    ReviewRow fault;
    fault.source = utterance("Play", "play");
    fault.fault = "There are more than ten slots.";
    fault.state = TranslationState::Accepted; // which it cannot be: it has nothing to accept
    out.rows.push_back(fault);
    return out;
}

} // namespace

class TestReviewList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void damaged_data();
    void damaged();
    void aDamagedRowIsLeftOut();
    void counts();
    void becomesGolden();
    void wordsOfAModelMakeNoLines();
    void nothingAccepted();
    void ofTranslations();
};

void TestReviewList::comesBack()
{
    const ReviewList before = list();
    QVERIFY(good(reviewListFromJson(toJson(before))) == before);
    QVERIFY(good(reviewListFromJson(toJson(ReviewList()))) == ReviewList());
}

void TestReviewList::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray::fromStdString(toJson(list())).chopped(9);
    QTest::newRow("no rows") << QByteArray(R"({"model":"m","sourceLocale":"en","targetLanguage":"es"})");
    QTest::newRow("rows of another kind")
        << QByteArray(R"({"model":"m","sourceLocale":"en","targetLanguage":"es","rows":"none"})");
    QTest::newRow("a number") << QByteArray(R"({"model":1,"sourceLocale":"en","targetLanguage":"es","rows":[]})");
}

void TestReviewList::damaged()
{
    QFETCH(QByteArray, json);
    QCOMPARE(codeOf(reviewListFromJson(json.toStdString())), ErrorCode::InvalidInput);
}

// One row that cannot be read does not cost the decisions about the others.
void TestReviewList::aDamagedRowIsLeftOut()
{
    const ReviewList before = list();
    const std::string json = toJson(before);
    const std::string part = "\"source\":\"play it\"";
    const std::size_t at = json.find(part);
    QVERIFY(at != std::string::npos);
    for (const char *bad : {"\"source\":\"{a\"", "\"source\":\"a\\u0000b\"", "\"source\":7", "\"other\":\"a\""}) {
        const ReviewList read = good(reviewListFromJson(std::string(json).replace(at, part.size(), bad)));
        QCOMPARE(read.unreadable, std::size_t(1));
        QCOMPARE(read.rows.size(), before.rows.size() - 1);
        QVERIFY(read.rows[1] == before.rows[1] && read.rows[2] == before.rows[3]);
    }
}

void TestReviewList::counts()
{
    const ReviewCounts found = countRows(list());
    QCOMPARE(found.open, std::size_t(1));
    QCOMPARE(found.accepted, std::size_t(2));
    QCOMPARE(found.refused, std::size_t(1));
    QCOMPARE(found.added, std::size_t(1));
    QCOMPARE(found.untranslated, std::size_t(1));
}

// The golden reader finds the accepted translations in it and nothing else; the sources stand behind them as remarks.
void TestReviewList::becomesGolden()
{
    const ReviewList before = list();
    const std::string text = acceptedAsGolden(before, "es-MX", "translated from en-US by music-es");
    const GoldenText read = good(parseGolden(text));
    QVERIFY(read.diagnostics.empty());
    QCOMPARE(read.locale, std::string("es-MX"));
    QCOMPARE(read.utterances.size(), std::size_t(2));
    QVERIFY(read.utterances[0].utterance == before.rows[0].translation);
    QVERIFY(read.utterances[1].utterance == before.rows[1].translation);
    QVERIFY2(text.find("# play {Nina Simone}|Artist\n") != std::string::npos, text.c_str());
    QVERIFY2(text.starts_with("# translated from en-US by music-es\n"), text.c_str());
    QCOMPARE(acceptedAsGolden(before, {}, {}).find("@locale"), std::string::npos);
}

// The names in a model's description are anybody's.
void TestReviewList::wordsOfAModelMakeNoLines()
{
    for (const char *locale : {"Mexican Spanish", "es\n[Stop]\nhalt", "español"}) {
        const std::string text = acceptedAsGolden(list(), locale, "translated by a\n[Stop]\nmodel");
        const GoldenText read = good(parseGolden(text));
        QVERIFY2(read.diagnostics.empty() && read.utterances.size() == 2, text.c_str());
        QVERIFY2(text.starts_with("# translated by a [Stop] model\n"), text.c_str());
    }
}

void TestReviewList::nothingAccepted()
{
    ReviewList none = list();
    for (ReviewRow &row : none.rows)
        row.state = TranslationState::Open;
    const GoldenText read = good(parseGolden(acceptedAsGolden(none, "es", "x")));
    QVERIFY(read.utterances.empty() && read.diagnostics.empty());
}

void TestReviewList::ofTranslations()
{
    TranslatedUtterance one;
    one.source = 1;
    one.utterance = utterance("Play", "pon rock|Genre");
    one.score = -0.5;
    one.flags = {{TranslationFlag::LengthOdd, {}}};
    const ReviewList made = reviewListOf({utterance("Stop", "stop"), utterance("Play", "play rock|Genre")}, {one});
    QCOMPARE(made.rows.size(), std::size_t(1));
    QCOMPARE(made.rows[0].source.intent, std::string("Play"));
    QVERIFY(made.rows[0].translation == one.utterance && made.rows[0].flags == one.flags);
    QVERIFY(made.rows[0].state == TranslationState::Open);
}

QTEST_GUILESS_MAIN(TestReviewList)
#include "tst_reviewlist.moc"
