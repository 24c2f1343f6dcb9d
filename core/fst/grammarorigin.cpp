// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/grammarorigin.h"

#include <algorithm>
#include <map>
#include <utility>

namespace filigree {

namespace {

std::vector<std::int64_t> likest(const Grammar &grammar, const std::vector<std::size_t> &rules, std::size_t most)
{
    std::map<std::int64_t, double> shared;
    for (const std::size_t rule : rules) {
        const std::vector<std::int64_t> &evidence = grammar.rules[rule].evidence;
        for (const std::int64_t utterance : evidence)
            shared[utterance] += 1.0 / static_cast<double>(evidence.size());
    }
    std::vector<std::pair<double, std::int64_t>> order;
    for (const auto &[utterance, likeness] : shared)
        order.emplace_back(-likeness, utterance);
    const std::size_t count = std::min(most, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    std::vector<std::int64_t> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(order[i].second);
    return out;
}

GrammarValueOrigin originOf(const Grammar &grammar, const std::vector<std::size_t> &rules, const std::string &slot,
                            const std::string &value)
{
    GrammarValueOrigin out{slot, value, 0, {}};
    for (const std::size_t at : rules) {
        const Rule &rule = grammar.rules[at];
        if (rule.kind != RuleKind::Values || rule.slot != slot)
            continue;
        const auto one = std::find_if(rule.values.begin(), rule.values.end(),
                                      [&](const RuleValue &known) { return known.words == value; });
        if (one == rule.values.end())
            continue;
        out.count += one->count;
        if (one->count == 0)
            out.catalogue = rule.catalogue;
    }
    if (out.count > 0)
        out.catalogue.clear();
    return out;
}

} // namespace

std::optional<GrammarOrigin> grammarOrigin(const Grammar &grammar, const CompiledGrammar &compiled,
                                           const Utterance &sentence, std::size_t mostUtterances)
{
    const auto derivation = compiled.derive(sentence);
    if (!derivation || (!derivation->rules.empty() && derivation->rules.back() >= grammar.rules.size()))
        return std::nullopt;
    GrammarOrigin out;
    out.rules = derivation->rules;
    out.utterances = likest(grammar, out.rules, mostUtterances);
    for (const SlotSpan &slot : sentence.slots)
        out.values.push_back(originOf(grammar, out.rules, slot.type, slotValue(sentence, slot)));
    return out;
}

} // namespace filigree
