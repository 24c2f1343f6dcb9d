// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/ruleeffect.h"

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_set>

#include "core/annotation/golden.h"
#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/fst/pieces.h"
#include "core/fst/rulelosses.h"
#include "core/fst/sentenceparser.h"

namespace filigree {

namespace {

/// Sentences that are looked at for each example that is shown: the most probable ones are the best to read.
constexpr std::uint64_t triesAnExample = 8;

struct Effect {
    Count128 added;
    std::vector<Utterance> examples;
};

std::string keyOf(const Utterance &utterance)
{
    return utterance.intent + '\n' + toGolden(utterance);
}

class Effects {
public:
    Effects(const Grammar &grammar, const CompiledGrammar &compiled, std::span<const Utterance> golden)
        : m_grammar(grammar)
        , m_compiled(compiled)
    {
        for (const Utterance &utterance : golden)
            m_golden.insert(keyOf(utterance));
    }

    Result<void> prepare(Progress &progress)
    {
        for (std::size_t i = 0; i < m_compiled.intents().size(); ++i) {
            auto machine = subsetMachine(m_compiled.machine(i), progress);
            if (!machine)
                return failWith(machine.error());
            m_machines.push_back(std::make_unique<SubsetMachine>(std::move(*machine)));
            m_losses.emplace_back(m_compiled.machine(i), *m_machines.back());
        }
        return {};
    }

    Effect of(std::size_t rule, std::size_t examples)
    {
        Effect out;
        std::vector<std::pair<double, Utterance>> found;
        for (std::size_t i = 0; i < m_losses.size(); ++i) {
            const Count128 lost = m_losses[i].lostWithout(static_cast<std::uint32_t>(rule));
            out.added += lost;
            if (examples > 0 && !(lost == Count128(0)))
                collect(i, lost.value(), examples, StableHash().add(m_grammar.rules[rule].name).value(), found);
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        for (std::size_t i = 0; i < std::min(examples, found.size()); ++i)
            out.examples.push_back(std::move(found[i].second));
        return out;
    }

private:
    void collect(std::size_t intent, uint128 lost, std::size_t examples, std::uint64_t seed,
                 std::vector<std::pair<double, Utterance>> &found) const
    {
        const IntentMachine &machine = m_compiled.machine(intent);
        const std::uint64_t most = triesAnExample * examples;
        const bool all = lost <= 4 * most;
        Random random(seed);
        std::unordered_set<std::string> seen;
        std::uint64_t taken = 0;
        for (std::uint64_t i = 0; i < (all ? static_cast<std::uint64_t>(lost) : 4 * most) && taken < 4 * most; ++i) {
            const uint128 drawn = (static_cast<uint128>(random.next()) << 64) | random.next();
            const auto pieces = m_losses[intent].lostAt(all ? i : drawn % lost);
            Utterance utterance = fromPieces(*machine.vocabulary, machine.intent, pieces);
            std::string key = keyOf(utterance);
            if (m_golden.contains(key) || !seen.insert(std::move(key)).second)
                continue;
            const auto derivation = bestDerivation(machine, pieces);
            found.emplace_back(machine.logShare + (derivation ? derivation->logProbability : 0.0),
                               std::move(utterance));
            taken += all ? 1 : 4;
        }
    }

    const Grammar &m_grammar;
    const CompiledGrammar &m_compiled;
    std::unordered_set<std::string> m_golden;
    std::vector<std::unique_ptr<SubsetMachine>> m_machines;
    std::vector<RuleLosses> m_losses;
};

} // namespace

Result<Count128> sentencesLostWithout(const Grammar &grammar, const CompiledGrammar &compiled, std::size_t rule,
                                      Progress &progress)
{
    Effects effects(grammar, compiled, {});
    if (auto good = effects.prepare(progress); !good)
        return failWith(good.error());
    return effects.of(rule, 0).added;
}

Result<void> fillRuleEffects(Grammar &grammar, const CompiledGrammar &compiled, std::span<const Utterance> golden,
                             Progress &progress, std::size_t examples)
{
    Effects effects(grammar, compiled, golden);
    if (auto good = effects.prepare(progress); !good)
        return good;
    for (std::size_t rule = 0; rule < grammar.rules.size(); ++rule) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Looking at the rules' effects was cancelled.");
        const Effect effect = effects.of(rule, examples);
        grammar.rules[rule].added = effect.added;
        grammar.rules[rule].examples.clear();
        for (const Utterance &utterance : effect.examples)
            grammar.rules[rule].examples.push_back(toGolden(utterance));
        progress.report(static_cast<double>(rule + 1) / static_cast<double>(grammar.rules.size()));
    }
    return {};
}

Result<std::vector<Utterance>> sentencesAddedBy(const Grammar &grammar, const CompiledGrammar &compiled,
                                                std::size_t rule, std::span<const Utterance> golden, std::size_t count,
                                                Progress &progress)
{
    Effects effects(grammar, compiled, golden);
    if (auto good = effects.prepare(progress); !good)
        return failWith(good.error());
    return effects.of(rule, count).examples;
}

} // namespace filigree
