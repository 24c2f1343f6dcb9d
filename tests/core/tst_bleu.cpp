// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// BLEU is sacreBLEU's: its published figures, and small cases by hand.

#include <cmath>

#include <QTest>

#include "core/base/random.h"
#include "core/translation/bleu.h"
#include "core/translation/bleutokens.h"
#include "core/translation/sentencefile.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

using Lines = std::vector<std::string>;

const Lines dogs{"The dog bit the man.", "It wasn't surprising.", "The man had just bitten him."};
const std::vector<ReferenceStream> dogReferences{
    {"The dog bit the man.", "It was not unexpected.", "The man bit him first."},
    {"The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."}};

BleuScore score(const Lines &hypotheses, const std::vector<ReferenceStream> &references,
                const BleuOptions &options = {})
{
    return good(corpusBleu(hypotheses, references, options));
}

double sentence(BleuOptions options)
{
    options.effectiveOrder = true;
    return score({"Producția de zahăr primă va fi exprimată în ceea ce privește zahărul alb;"},
                 {{"producţia de zahăr brut se exprimă în zahăr alb;"}}, options)
        .score;
}

std::string words(std::string_view sentence)
{
    std::string out;
    for (const std::string &word : wordsOf13a(sentence))
        out += (out.empty() ? "" : "|") + word;
    return out;
}

} // namespace

class TestBleu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_corpus_figures();
    void published_sentence_figures();
    void published_statistics();
    void variable_references();
    void by_hand();
    void clipping_takes_the_best_reference();
    void words_of_13a_data();
    void words_of_13a();
    void signature();
    void order_of_references_and_sentences();
    void longer_orders_hold_no_collisions();
    void wrong_input();
    void sentence_files();
};

void TestBleu::published_corpus_figures()
{
    const BleuScore all = score(dogs, dogReferences);
    QVERIFY(std::abs(all.score - 48.530827) < 1e-6);
    QCOMPARE(all.text(), std::string("48.53 82.4/50.0/45.5/37.5 (BP = 0.943 ratio = 0.944 hyp_len = 17 ref_len = 18)"));
    BleuOptions options;
    options.smoothing = BleuSmoothing::None;
    QVERIFY(std::abs(score(dogs, dogReferences, options).score - 48.530827) < 1e-6);
    options = {};
    options.tokens = BleuTokens::WhiteSpace;
    QVERIFY(std::abs(score(dogs, dogReferences, options).score - 49.1919566) < 1e-6);
    const std::pair<int, double> orders[]{{1, 77.65}, {2, 60.50}, {3, 53.93}, {5, 46.14}, {6, 43.28}};
    for (const auto &[order, expected] : orders) {
        options = {};
        options.order = order;
        QVERIFY2(std::abs(score(dogs, dogReferences, options).score - expected) < 0.006, std::to_string(order).c_str());
    }
    QCOMPARE(score({"", "", ""}, dogReferences).score, 0.0);
}

void TestBleu::published_sentence_figures()
{
    QVERIFY(std::abs(sentence({}) - 8.493) < 1e-3);
    BleuOptions options;
    options.smoothing = BleuSmoothing::None;
    QCOMPARE(sentence(options), 0.0);
    options.smoothing = BleuSmoothing::Floor;
    QVERIFY(std::abs(sentence(options) - 4.51688) < 1e-4);
    options.smoothingValue = 0.5;
    QVERIFY(std::abs(sentence(options) - 10.10) < 5e-3);
    options.smoothing = BleuSmoothing::AddK;
    options.smoothingValue = 1.0;
    QVERIFY(std::abs(sentence(options) - 14.882) < 1e-3);
    options.smoothingValue = 2.0;
    QVERIFY(std::abs(sentence(options) - 21.389) < 1e-3);
    options = {};
    options.tokens = BleuTokens::WhiteSpace;
    QVERIFY(std::abs(sentence(options) - 7.347) < 1e-3);
    options.tokens = BleuTokens::Characters;
    QVERIFY(std::abs(sentence(options) - 40.8759) < 1e-3);
    options.lowerCase = true;
    QVERIFY(std::abs(sentence(options) - 42.0267) < 1e-3);
    for (const auto smoothing : {BleuSmoothing::Exponential, BleuSmoothing::Floor, BleuSmoothing::AddK}) {
        options = {};
        options.smoothing = smoothing;
        options.effectiveOrder = true;
        QCOMPARE(score({"this is a cat"}, {{"okay thanks"}}, options).score, 0.0);
    }
}

void TestBleu::published_statistics()
{
    QVERIFY(std::abs(bleuScore({{9, 7, 5, 3}, {10, 8, 6, 4}, 11, 11}, {}).score - 83.75922397) < 1e-6);
    BleuOptions floor;
    floor.smoothing = BleuSmoothing::Floor;
    QVERIFY(std::abs(bleuScore({{4, 2, 1, 0}, {6, 5, 4, 3}, 6, 8}, floor).score - 15.55722182) < 1e-6);
    floor.smoothingValue = 0.0;
    QCOMPARE(bleuScore({{6, 5, 4, 0}, {6, 5, 4, 3}, 6, 6}, floor).score, 0.0);
    QCOMPARE(bleuScore({{0, 0, 0, 0}, {10, 11, 12, 0}, 14, 10}, floor).score, 0.0);
    floor.smoothingValue = 0.01;
    QVERIFY(std::abs(score({"this is a fest"}, {{"this is a test"}}, floor).score - 22.3606797749979) < 1e-9);
    QVERIFY(std::abs(score({"this is a test"}, {{"this is a test"}}, floor).score - 100.0) < 1e-9);
}

void TestBleu::variable_references()
{
    std::vector<ReferenceStream> references = dogReferences;
    references[0][0].clear();
    QCOMPARE(score(dogs, references).text(),
             std::string("29.44 82.4/42.9/27.3/12.5 (BP = 0.889 ratio = 0.895 hyp_len = 17 ref_len = 19)"));
    QVERIFY(bleuSignature(references, {}).starts_with("nrefs:var|"));
}

void TestBleu::by_hand()
{
    // a b c d e / a b c d f: 4/5, 3/4, 2/3, 1/2; product 0.2
    QVERIFY(std::abs(score({"a b c d e"}, {{"a b c d f"}}).score - 100.0 * std::pow(0.2, 0.25)) < 1e-9);
    // a b c / a b d: 2/3, 1/2, then 1/2 of 1; no 4-gram, so that the order 4 makes the corpus score 0
    QCOMPARE(score({"a b c"}, {{"a b d"}}).score, 0.0);
    BleuOptions single;
    single.effectiveOrder = true;
    QVERIFY(std::abs(score({"a b c"}, {{"a b d"}}, single).score - 100.0 * std::cbrt(2.0 / 3 * 0.5 * 0.5)) < 1e-9);
    // half as long as the reference: exp(1 - 2)
    const BleuScore brief = score({"a b c d"}, {{"a b c d e f g h"}});
    QVERIFY(std::abs(brief.brevityPenalty - std::exp(-1.0)) < 1e-12);
    QVERIFY(std::abs(brief.score - 100.0 * std::exp(-1.0)) < 1e-9);
}

void TestBleu::clipping_takes_the_best_reference()
{
    // "the" seven times: two in the first reference, one in the second (Papineni's example)
    const auto out = score({"the the the the the the the"}, {{"the cat is on the mat"}, {"there is a cat on the mat"}});
    QCOMPARE(out.counts.matches[0], 2);
    QCOMPARE(out.counts.totals[0], 7);
    QCOMPARE(out.counts.referenceLength, 7);
    // lengths 4 and 6 are equally near to 5: the shorter one counts
    QCOMPARE(score({"a b c d e"}, {{"a b c d e f"}, {"a b c d"}}).counts.referenceLength, 4);
}

void TestBleu::words_of_13a_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *sentence, const char *expected) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(expected);
    };
    row("Hello, world!", "Hello|,|world|!");
    row("It wasn't.", "It|wasn't|.");
    row("1,000.5 and 3.", "1,000.5|and|3|.");
    row("a..b ... ,5 5,", "a|.|.|b|.|.|.|,|5|5|,");
    row("x.5 5.x", "x|.|5|5|.|x");
    row("well-known 2-3 3-x -1", "well-known|2|-|3|3|-|x|-1");
    row("&quot;a&amp;lt;b&quot; &gt; c", "\"|a|<|b|\"|>|c");
    row("no & entity", "no|&|entity");
    row("<skipped>a <b>", "a|<|b|>");
    row("(a)[b]{c}~d/e\\f^g_h`i", "(|a|)|[|b|]|{|c|}|~|d|/|e|\\|f|^|g|_|h|`|i");
    row("20\xC2\xA0\xE2\x82\xAC\xE2\x80\xAFund", "20|€|und"); // no-break spaces part words
    row("\xE3\x80\x80\x1C"
        "a\x1F"
        "b ",
        "a|b");
    row("\u00fc.\u00fc \u00fc,5", "ü|.|ü|ü|,|5");
    row("", "");
}

void TestBleu::words_of_13a()
{
    QFETCH(QString, sentence);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(words(sentence.toStdString())), expected);
}

void TestBleu::signature()
{
    QCOMPARE(bleuSignature(dogReferences, {}),
             std::string("nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp|impl:filigree"));
    BleuOptions options;
    options.lowerCase = options.effectiveOrder = true;
    options.tokens = BleuTokens::Characters;
    options.smoothing = BleuSmoothing::Floor;
    QCOMPARE(bleuSignature(std::vector<ReferenceStream>{{"a"}}, options),
             std::string("nrefs:1|case:lc|eff:yes|tok:char|smooth:floor[0.10]|impl:filigree"));
}

void TestBleu::order_of_references_and_sentences()
{
    const double straight = score(dogs, dogReferences).score;
    QCOMPARE(score(dogs, {dogReferences[1], dogReferences[0]}).score, straight);
    Lines back(dogs.rbegin(), dogs.rend());
    std::vector<ReferenceStream> references;
    for (const ReferenceStream &stream : dogReferences)
        references.emplace_back(stream.rbegin(), stream.rend());
    QCOMPARE(score(back, references).score, straight);
}

void TestBleu::longer_orders_hold_no_collisions()
{
    Random random(4);
    for (int round = 0; round < 200; ++round) {
        Lines sides[2];
        for (Lines &side : sides) {
            for (std::uint64_t i = random.below(12); i > 0; --i)
                side.push_back(std::string(1, static_cast<char>('a' + random.below(3))));
        }
        NgramNames names;
        const auto a = names.of(sides[0], 5);
        const auto b = names.of(sides[1], 5);
        for (std::size_t order = 1; order <= 5; ++order) {
            std::int64_t expected = 0; // pairs of equal n-grams, counted in words
            for (std::size_t i = 0; i + order <= sides[0].size(); ++i)
                for (std::size_t k = 0; k + order <= sides[1].size(); ++k)
                    expected += std::equal(sides[0].begin() + static_cast<long>(i),
                                           sides[0].begin() + static_cast<long>(i + order),
                                           sides[1].begin() + static_cast<long>(k));
            std::int64_t found = 0;
            for (const auto name : a[order - 1])
                found += std::count(b[order - 1].begin(), b[order - 1].end(), name);
            QCOMPARE(found, expected);
        }
    }
}

void TestBleu::wrong_input()
{
    const auto says = [](const Result<BleuScore> &result) {
        return QString::fromStdString(result ? std::string() : result.error().message());
    };
    QVERIFY(says(corpusBleu(Lines{}, std::vector<ReferenceStream>{{}})).contains("no sentences"));
    QVERIFY(says(corpusBleu(Lines{"a"}, std::vector<ReferenceStream>{})).contains("no reference"));
    QVERIFY(says(corpusBleu(Lines{"a"}, std::vector<ReferenceStream>{{"a"}, {"a", "b"}}))
                .contains("Reference 2 has 2 lines, the hypothesis has 1"));
    const auto empty = corpusBleu(Lines{"a", "b"}, std::vector<ReferenceStream>{{"a", ""}});
    QVERIFY(!empty);
    QCOMPARE(empty.error().line, 2);
    BleuOptions options;
    options.order = 0;
    QVERIFY(!corpusBleu(Lines{"a"}, std::vector<ReferenceStream>{{"a"}}, options));
}

void TestBleu::sentence_files()
{
    QCOMPARE(*sentencesOf("\xEF\xBB\xBF"
                          "a\r\n\n b \nlast"),
             (Lines{"a", "", " b ", "last"}));
    QVERIFY(sentencesOf("")->empty());
    QCOMPARE(sentencesOf("\n")->size(), 1U);
    const auto bad = sentencesOf("fine\nü \xE9t\xE9\n");
    QVERIFY(!bad);
    QCOMPARE(bad.error().line, 2);
    QCOMPARE(bad.error().column, 3);
    QVERIFY(!sentencesOf(std::string_view("a\0b", 3)));
    const auto missing = readSentenceFile("/no/such/file");
    QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBleu)
#include "tst_bleu.moc"
