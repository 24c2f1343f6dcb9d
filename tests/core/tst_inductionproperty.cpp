// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold for whatever grammar the data comes from: checked on grammars drawn at random.

#include <QTest>

#include "core/base/random.h"
#include "core/formats/jsgf.h"
#include "core/fst/compiledgrammar.h"
#include "core/induction/induce.h"
#include "support/randominduction.h"
#include "support/sanitized.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::bench;
using namespace filigree::tests;

namespace {

constexpr std::uint64_t perRow =
    sanitized ? 16 : 41; // a function of a test has a watchdog, and sanitizers take their time
constexpr std::uint64_t grammars = sanitized ? perRow : 5 * perRow;

/// Sizes, and whether there are catalogues, differ from grammar to grammar.
InductionInput dataOf(const HiddenGrammar &hidden, std::uint64_t seed)
{
    return goldenOf(hidden, 15 + 4 * (seed % 8), seed, seed % 3 != 0);
}

} // namespace

class TestInductionProperty : public QObject {
    Q_OBJECT

private:
    NoProgress m_progress;

private Q_SLOTS:
    void sameSeedSameGrammar()
    {
        QCOMPARE(randomGrammar(3), randomGrammar(3));
        QVERIFY(randomGrammar(3) != randomGrammar(4));
    }

    void goldenUtterancesAreInAndJsgfSaysTheSame_data()
    {
        QTest::addColumn<quint64>("first");
        for (quint64 first = 1; first <= grammars; first += perRow)
            QTest::addRow("from %d", static_cast<int>(first)) << first;
    }

    void goldenUtterancesAreInAndJsgfSaysTheSame()
    {
        QFETCH(quint64, first);
        for (std::uint64_t seed = first; seed < first + perRow; ++seed) {
            const InductionInput input = dataOf(hiddenGrammar(seed), seed);
            InductionOptions options;
            options.generality = seed % 5 == 0 ? 0.1 * static_cast<double>(seed / 5 % 11) : 0.5;
            const auto learned = induce(input, options, m_progress);
            QVERIFY2(learned, learned ? "" : learned.error().message().c_str());
            GrammarLanguage language(learned->grammar);
            for (const InductionUtterance &item : input.utterances)
                QVERIFY2(language.accepts(item.utterance), qPrintable(QString::number(seed)));

            const auto again = readJsgf(writeJsgf(learned->grammar));
            QVERIFY2(again, again ? "" : again.error().message().c_str());
            const auto machine = CompiledGrammar::compile(learned->grammar, m_progress);
            const auto machineAgain = CompiledGrammar::compile(*again, m_progress);
            QVERIFY(machine && machineAgain);
            QVERIFY((*machine)->size() == (*machineAgain)->size());
            GrammarLanguage languageAgain(*again);
            QCOMPARE(languageAgain.size(), language.size());
            if (language.size() < 9e15) // exact as a double
                QVERIFY2((*machine)->size() == Count128(static_cast<std::uint64_t>(language.size())),
                         qPrintable(QString("%1: %2 %3")
                                        .arg(seed)
                                        .arg(language.size())
                                        .arg(QString::fromStdString((*machine)->size().toString()))));
            Random random(seed);
            for (int i = 0; i < 20; ++i) {
                QVERIFY(languageAgain.accepts(language.sample(random)));
                QVERIFY(language.accepts(languageAgain.sample(random)));
            }
        }
    }

    void languageGrowsWithGenerality()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const InductionInput input = dataOf(hiddenGrammar(seed), seed);
            std::vector<Utterance> before; // sentences of the less general language
            double size = 0.0;
            for (int tenth = 0; tenth <= 10; ++tenth) {
                InductionOptions options;
                options.generality = 0.1 * tenth;
                const auto learned = induce(input, options, m_progress);
                QVERIFY(learned);
                GrammarLanguage language(learned->grammar);
                QVERIFY2(language.size() >= size, qPrintable(QString("%1 at %2").arg(seed).arg(tenth)));
                size = language.size();
                for (const Utterance &sentence : before)
                    QVERIFY2(language.accepts(sentence), qPrintable(QString("%1 at %2").arg(seed).arg(tenth)));
                before.clear();
                Random random(seed);
                for (int i = 0; i < 30; ++i)
                    before.push_back(language.sample(random));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInductionProperty)
#include "tst_inductionproperty.moc"
