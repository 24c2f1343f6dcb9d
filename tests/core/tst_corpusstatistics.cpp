// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers about a corpus against a plain count of its sentences.
#include <cmath>
#include <map>
#include <set>

#include <QTest>

#include "core/generation/corpusstatistics.h"
#include "core/resampling/entropy.h"
#include "core/text/unicode.h"
#include "support/cancelling.h"
#include "support/grammars.h"
#include "support/plans.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

std::string annotationOf(const Utterance &utterance)
{
    std::string out = utterance.intent;
    for (const SlotSpan &slot : utterance.slots)
        out += ' ' + std::to_string(slot.begin) + '-' + std::to_string(slot.end) + ' ' + slot.type;
    return out;
}

} // namespace

class TestCorpusStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entropies()
    {
        const auto entropyOf = [](const std::vector<std::uint64_t> &counts) {
            return sampleEntropy(counts, EntropyCorrection::None);
        };
        QCOMPARE(entropyOf({}), 0.0);
        QCOMPARE(entropyOf({0, 0}), 0.0);
        QCOMPARE(entropyOf({7}), 0.0);
        QCOMPARE(entropyOf({5, 5}), 1.0);
        QCOMPARE(entropyOf({1, 1, 1, 1}), 2.0);
        QVERIFY(std::abs(entropyOf({1, 2, 1}) - 1.5) < 1e-12);
    }

    void asCountedByHand()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto plan = planOf(seed == 0       ? englishMusic()
                                         : seed == 1 ? hindiMusic()
                                                     : randomGrammar(seed),
                                     400, seed);
            if (plan->size() == 0)
                continue;
            const std::vector<Utterance> known{plan->at(0)};
            NoProgress progress;
            const auto got = corpusStatistics(*plan, known, 1'000'000, progress);
            QVERIFY(got);
            QCOMPARE(got->size, plan->size());
            QCOMPARE(got->counted, plan->size());
            std::map<std::string, std::uint64_t> patterns;
            std::map<std::string, std::multiset<std::string>> values;
            std::map<std::string, int> texts;
            std::map<std::string, std::set<std::string>> annotations;
            std::set<std::string> templates;
            std::map<std::size_t, std::uint64_t> lengths;
            for (std::uint64_t k = 0; k < plan->size(); ++k) {
                const Utterance one = plan->at(k);
                ++patterns[one.intent + ": " + condensedPattern(one)];
                templates.insert(one.intent + ": " + templateText(one));
                ++texts[comparisonKey(plainText(one))];
                annotations[comparisonKey(plainText(one))].insert(annotationOf(one));
                ++lengths[one.tokens.size()];
                for (const SlotSpan &slot : one.slots)
                    values[slot.type].insert(comparisonKey(slotValue(one, slot)));
            }
            QCOMPARE(got->patterns.size(), patterns.size());
            for (const PatternCount &one : got->patterns)
                QCOMPARE(one.sentences, patterns.at(one.intent + ": " + one.pattern));
            QCOMPARE(got->templates, std::uint64_t(templates.size()));
            QCOMPARE(got->slotTypes.size(), values.size());
            for (const SlotCount &one : got->slotTypes) {
                const auto &all = values.at(one.type);
                QCOMPARE(one.occurrences, std::uint64_t(all.size()));
                const std::set<std::string> different(all.begin(), all.end());
                QCOMPARE(one.values, std::uint64_t(different.size()));
                QVERIFY(one.entropy <= std::log2(double(different.size())) + 1e-9);
            }
            for (std::size_t i = 0; i < got->lengths.size(); ++i)
                QCOMPARE(got->lengths[i], lengths.contains(i) ? lengths.at(i) : 0);
            std::uint64_t ambiguous = 0;
            for (const auto &[text, count] : texts)
                ambiguous += annotations.at(text).size() > 1 ? static_cast<std::uint64_t>(count) : 0;
            QCOMPARE(got->ambiguous, ambiguous);
            QCOMPARE(got->known, std::uint64_t(texts.at(comparisonKey(plainText(known[0])))));
        }
    }

    /// Two spellings of the same annotation are no ambiguity; another slot or another intent is one.
    void ambiguity_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<int>("ambiguous");
        QTest::newRow("spellings") << QByteArray("<g> = jazz | Jazz;\npublic <Play> = (Play | play) <g>{Genre};\n")
                                   << 0;
        QTest::newRow("slots") << QByteArray("<g> = jazz;\npublic <Play> = (Play | play) (<g>{Genre} | jazz);\n") << 4;
        QTest::newRow("intents") << QByteArray("public <Play> = play | Play | go;\npublic <Start> = play;\n") << 3;
    }

    void ambiguity()
    {
        QFETCH(QByteArray, rules);
        QFETCH(int, ambiguous);
        const auto plan = planOf(good(readJsgf("#JSGF V1.0;\ngrammar g;\n" + rules.toStdString())), 100);
        NoProgress progress;
        const auto got = corpusStatistics(*plan, {}, 100, progress);
        QVERIFY(got);
        QCOMPARE(got->counted, std::uint64_t(4));
        QCOMPARE(got->ambiguous, std::uint64_t(ambiguous));
    }

    /// Many known utterances take longer than the sentences that are counted.
    void canBeCancelledWhileTheKnownOnesAreRead()
    {
        const auto plan = planOf(englishMusic(), 30, 1);
        const std::vector<Utterance> known(5'000, plan->at(0));
        CancelAfter progress(3);
        const auto got = corpusStatistics(*plan, known, 30, progress);
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Cancelled);
    }

    void onlyTheFirst()
    {
        const auto plan = planOf(englishMusic(), 100, 1);
        NoProgress progress;
        const auto got = corpusStatistics(*plan, {}, 30, progress);
        QVERIFY(got);
        QCOMPARE(got->size, plan->size());
        QCOMPARE(got->counted, std::uint64_t(30));
        std::uint64_t sentences = 0;
        for (const PatternCount &one : got->patterns)
            sentences += one.sentences;
        QCOMPARE(sentences, std::uint64_t(30));
    }
};

QTEST_GUILESS_MAIN(TestCorpusStatistics)
#include "tst_corpusstatistics.moc"
