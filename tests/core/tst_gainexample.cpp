// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual's worked example of a rule's gain, with its numbers: what the page says, what its formulas give, and what
// the engine says must be the same.

#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/induction/induce.h"
#include "support/inductioninput.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

constexpr std::string_view lamps = "@locale en-US\n[Switch]\nturn on the light\nturn off the light\nturn on the radio\n"
                                   "turn off the radio\n";

/// -0.3 ln 2 (items log2 V + 2), as the page has it.
double alternative(double items, double symbols)
{
    return -0.3 * std::log(2.0) * (items * std::log2(symbols) + 2.0);
}

} // namespace

class TestGainExample : public QObject {
    Q_OBJECT

private:
    Induction m_learned;
    std::string m_page;

    const Rule *rule(const std::string &name) const
    {
        const auto &rules = m_learned.grammar.rules;
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &one) { return one.name == name; });
        return found == rules.end() ? nullptr : &*found;
    }

    /// Does the page say the number, rounded to two places?
    bool says(double number) const
    {
        const QString minus = number < 0 ? QStringLiteral("−") : QString();
        return QString::fromStdString(m_page).contains(minus + QString::number(std::abs(number), 'f', 2));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_learned = learned(inputOf(lamps));
        auto page = readFile(std::string(FILIGREE_SOURCE_DIR) + "/resources/manual/grammar.html");
        QVERIFY(page);
        m_page = std::move(*page);
    }

    void thePageHasTheUtterancesAndTheRules()
    {
        for (const char *line : {"turn on the light", "turn off the light", "turn on the radio", "turn off the radio"})
            QVERIFY2(m_page.find(line) != std::string::npos, line);
        QVERIFY(rule("off_on"));
        QVERIFY(rule("light_radio"));
        QVERIFY(m_page.find("turn <i>off_on</i> the <i>light_radio</i>") != std::string::npos);
    }

    void aRulesGainIsThePages()
    {
        // Six words and two rules: log2 8 = 3 bits to name one of them.
        const double with = alternative(4, 8) + 2 * alternative(1, 8);
        const double without = 2 * alternative(4, 8);
        QVERIFY(std::abs(with - without - 1.2 * std::log(2.0)) < 1e-12);
        QVERIFY(std::abs(rule("off_on")->gain - (with - without)) < 1e-9);
        QVERIFY(std::abs(rule("light_radio")->gain - (with - without)) < 1e-9);
        for (const double number : {alternative(4, 8), alternative(1, 8), with, without, with - without})
            QVERIFY2(says(number), qPrintable(QString::number(number)));
    }

    void theWholeGrammarsGainIsThePages()
    {
        // Four templates of one utterance each: 3! 1! 1! 1! 1! / 7!; two choices of two and two: 1! 2! 2! / 5!.
        const double listed = 4 * alternative(4, 6) + std::log(6.0 / 5040.0);
        const double rules = alternative(4, 8) + 4 * alternative(1, 8) + 2 * std::log(4.0 / 120.0);
        QVERIFY(std::abs(m_learned.report.logPosteriorStart - listed) < 1e-9);
        QVERIFY(std::abs(m_learned.report.logPosterior - rules) < 1e-9);
        for (const double number : {listed, rules, rules - listed, std::log(6.0 / 5040.0), std::log(4.0 / 120.0)})
            QVERIFY2(says(number), qPrintable(QString::number(number)));
    }
};

QTEST_GUILESS_MAIN(TestGainExample)
#include "tst_gainexample.moc"
