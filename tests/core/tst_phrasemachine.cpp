// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <vector>

#include <QTest>

#include "core/base/random.h"
#include "core/formats/jsgf.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/intentmachine.h"
#include "core/fst/pathcounts.h"
#include "core/generation/phrasemachine.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

/// The pieces that the steps say.
std::vector<std::uint32_t> piecesOf(const PhraseWalk &walk, std::size_t sentence, const PhraseTable &phrases,
                                    const Vocabulary &vocabulary)
{
    std::vector<std::uint32_t> out;
    for (std::uint32_t nth = 0; nth < walk.length(sentence); ++nth) {
        const PhraseStep &step = walk.step(sentence, nth);
        for (const std::uint32_t word : phrases.words(step.phrase))
            out.push_back(word);
        if (step.value < PhraseStep::more)
            out.push_back(vocabulary.wordCount() + step.value);
    }
    return out;
}

std::uint64_t wrong(const CompiledGrammar &grammar, std::size_t intent, std::size_t budget)
{
    const Machine &machine = grammar.machine(intent).minimal;
    const Vocabulary &vocabulary = grammar.vocabulary();
    const PathCounts counts(machine, vocabulary);
    PhraseTable phrases;
    const PhraseMachine quick(machine, counts, vocabulary, phrases, budget);
    const uint128 total = counts.total().value();
    const uint128 stride = total / 5'000 + 1;
    PhraseWalk walk; // the same one for all: what is left of the last sentences must not matter
    std::vector<std::uint32_t> pieces;
    std::uint64_t out = 0;
    uint128 index = 0;
    for (std::size_t together = 1; index < total; together = together % PhraseWalk::most + 1) {
        walk.clear();
        std::vector<uint128> indices;
        for (; indices.size() < together && index < total; index += stride) {
            indices.push_back(index);
            walk.add(quick, index);
        }
        walk.run();
        for (std::size_t i = 0; i < indices.size(); ++i) {
            counts.path(indices[i], pieces);
            out += piecesOf(walk, i, phrases, vocabulary) == pieces ? 0 : 1;
        }
    }
    return out;
}

/// Sentences of two to five slots and words, most of them side by side: what follows a slot is shared by many.
Grammar randomNeighbours(std::uint64_t seed)
{
    Random random(seed);
    Grammar grammar;
    grammar.locale = "en-US";
    constexpr std::uint64_t types = 3;
    for (std::uint64_t type = 0; type < types; ++type) {
        Rule rule = valuesRule("values" + std::to_string(type), "V" + std::to_string(type), {});
        for (std::uint64_t i = 0; i < 1 + random.below(4); ++i)
            rule.values.push_back({"v" + std::to_string(type) + std::to_string(i), 1.0, 0});
        grammar.rules.push_back(rule);
    }
    std::vector<Expression> sentences;
    const std::uint64_t count = 2 + random.below(6);
    for (std::uint64_t s = 0; s < count; ++s) {
        std::vector<Expression> parts;
        const std::uint64_t length = 2 + random.below(4);
        for (std::uint64_t i = 0; i < length; ++i) {
            const std::string type = std::to_string(random.below(types));
            Expression part = random.below(3) == 0
                ? Expression::word("w" + std::to_string(random.below(3)))
                : Expression::slot("V" + type, Expression::reference("values" + type));
            parts.push_back(i > 0 && random.below(5) == 0 ? Expression::optional(part) : part);
        }
        sentences.push_back(Expression::sequence(std::move(parts)));
    }
    Rule start;
    start.name = "Say";
    start.kind = RuleKind::Start;
    start.intent = "Say";
    start.body = Expression::alternatives(std::move(sentences));
    grammar.rules.push_back(start);
    return grammar;
}

constexpr std::size_t budgets[] = {0, 10, 1 << 17};

} // namespace

class TestPhraseMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSlotsAtTheEndAreBothSaid()
    {
        const auto grammar = compiled(readJsgf("#JSGF V1.0;\ngrammar a;\n<one> = a | b;\n<two> = c | d | e;\n"
                                               "public <Say> = p <one>{V1} <two>{V2} | q <one>{V1} <one>{V1} "
                                               "<two>{V2};\n")
                                          .value());
        QVERIFY(grammar->size() == Count128(18));
        for (const std::size_t budget : budgets)
            QCOMPARE(wrong(*grammar, 0, budget), std::uint64_t(0));
    }

    void saysWhatThePathsSay()
    {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const auto neighbours = compiled(randomNeighbours(seed));
            const auto any = compiled(randomGrammar(seed));
            for (const std::size_t budget : budgets) {
                QCOMPARE(wrong(*neighbours, 0, budget), std::uint64_t(0));
                for (std::size_t intent = 0; intent < any->intents().size(); ++intent)
                    QCOMPARE(wrong(*any, intent, budget), std::uint64_t(0));
            }
        }
    }

    /// More sentences than 64 bits number.
    void saysWhatThePathsSayOfWideMachines()
    {
        std::string text = "#JSGF V1.0;\ngrammar a;\n<v> = ";
        for (int i = 0; i < 500; ++i)
            text += (i == 0 ? "x" : " | x") + std::to_string(i);
        std::string eight;
        for (int i = 0; i < 8; ++i)
            eight += " <v>{V}";
        text += ";\npublic <Say> = p" + eight + " | q" + eight + " <v>{V} | r" + eight + " [now];\n";
        const auto grammar = compiled(readJsgf(text).value());
        QVERIFY(grammar->size().value() >> 64 != 0);
        for (const std::size_t budget : budgets)
            QCOMPARE(wrong(*grammar, 0, budget), std::uint64_t(0));
    }
};

QTEST_GUILESS_MAIN(TestPhraseMachine)
#include "tst_phrasemachine.moc"
