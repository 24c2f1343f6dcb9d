// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/annotation/golden.h"
#include "core/fst/grammarorigin.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

Rule seenIn(std::vector<std::int64_t> evidence, Rule rule)
{
    rule.evidence = std::move(evidence);
    return rule;
}

/// Play: (play | more) some Genre please?; three utterances, of which the last alone has "more".
Grammar music()
{
    Rule genres =
        seenIn({1, 2, 3}, valuesRule("genres", "Genre", {{"rock", 2.0, 2}, {"hard bop", 1.0, 1}, {"Fado", 1.0, 0}}));
    genres.catalogue = "list";
    Grammar out;
    out.locale = "en-US";
    out.rules.push_back(genres);
    out.rules.push_back(seenIn({3}, phraseRule("more", E::word("more"))));
    const E verb = E::alternatives({E::word("play"), E::reference("more")});
    const E slot = E::slot("Genre", E::alternatives({E::reference("genres"), E::word("salsa")}));
    out.rules.push_back(seenIn({1, 2, 3}, startRule("Play", E::sequence({verb, E::word("some"), slot}))));
    return out;
}

Utterance sentence(const char *text)
{
    const auto parsed = parseGolden(std::string("[Play]\n") + text + '\n');
    return parsed->utterances.front().utterance;
}

} // namespace

class TestGrammarOrigin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        NoProgress progress;
        auto compiled = CompiledGrammar::compile(m_grammar, progress);
        QVERIFY2(compiled, compiled ? "" : compiled.error().detail.c_str());
        m_compiled = *std::move(compiled);
    }

    /// A rule that few utterances have tells more than one that all have; the order is that of likeness.
    void utterancesShareTheRules()
    {
        const auto rare = grammarOrigin(m_grammar, *m_compiled, sentence("more some rock|Genre"));
        QVERIFY(rare);
        QCOMPARE(rare->utterances, (std::vector<std::int64_t>{3, 1}));
        QCOMPARE(rare->rules, (std::vector<std::size_t>{0, 1, 2}));
        const auto usual = grammarOrigin(m_grammar, *m_compiled, sentence("play some rock|Genre"), 5);
        QVERIFY(usual);
        QCOMPARE(usual->utterances, (std::vector<std::int64_t>{1, 2, 3}));
        QVERIFY(grammarOrigin(m_grammar, *m_compiled, sentence("play some rock|Genre"), 0)->utterances.empty());
    }

    void valuesHaveTheirSources()
    {
        const auto value = [this](const char *text) {
            const auto origin = grammarOrigin(m_grammar, *m_compiled, sentence(text));
            return origin && origin->values.size() == 1 ? origin->values.front()
                                                        : GrammarValueOrigin{"none", {}, 0, {}};
        };
        QCOMPARE(value("play some {hard bop}|Genre").count, 1U);
        QVERIFY(value("play some {hard bop}|Genre").catalogue.empty());
        QCOMPARE(value("play some Fado|Genre").catalogue, std::string("list"));
        QCOMPARE(value("play some Fado|Genre").count, 0U);
        QCOMPARE(value("play some salsa|Genre").slot, std::string("Genre"));
        QVERIFY(value("play some salsa|Genre").catalogue.empty());
        QCOMPARE(value("play some salsa|Genre").count, 0U);
    }

    void whatTheGrammarDoesNotSayHasNone()
    {
        QVERIFY(!grammarOrigin(m_grammar, *m_compiled, sentence("stop some rock|Genre")));
        QVERIFY(!grammarOrigin(m_grammar, *m_compiled, sentence("play some polka|Genre")));
    }

private:
    Grammar m_grammar = music();
    std::shared_ptr<const CompiledGrammar> m_compiled;
};

QTEST_GUILESS_MAIN(TestGrammarOrigin)
#include "tst_grammarorigin.moc"
