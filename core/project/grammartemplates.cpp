// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/grammartemplates.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include "core/fst/compiledgrammar.h"
#include "core/grammar/singlevalues.h"
#include "core/project/corpusmaking.h"
#include "core/project/leftout.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

// Where two classes of values can stand in one place, a template is made more than once.
constexpr std::uint64_t drawnForEach = 4;

void collectSlots(const Expression &expression, std::set<std::string> &out)
{
    if (expression.kind == Expression::Kind::Slot)
        out.insert(expression.text);
    for (const Expression &part : expression.parts)
        collectSlots(part, out);
}

Result<RefusedValue> refusedValues(ProjectStore &store)
{
    const auto rejected = leftOut(store);
    if (!rejected)
        return failWith(rejected.error());
    std::set<std::pair<std::string, std::string>> keys;
    for (const LanguageExceptions::Value &value : rejected->language.values)
        keys.emplace(value.slot, comparisonKey(value.words));
    return RefusedValue([keys = std::move(keys)](std::string_view slot, std::string_view words) {
        return keys.contains({std::string(slot), comparisonKey(words)});
    });
}

} // namespace

std::vector<std::string> slotTypesOf(const Grammar &grammar)
{
    std::set<std::string> out;
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != RuleKind::Values)
            collectSlots(rule.body, out);
    }
    return {out.begin(), out.end()};
}

Result<std::vector<Utterance>> grammarTemplates(ProjectStore &store, const Grammar &grammar, std::uint64_t limit,
                                                Progress &progress)
{
    const auto refused = refusedValues(store);
    if (!refused)
        return failWith(refused.error());
    const Grammar single = withSingleValues(grammar, *refused);
    SubProgress compiling(progress, 0.0, 0.4);
    auto compiled = CompiledGrammar::compile(single, compiling);
    if (!compiled)
        return failWith(compiled.error());
    CorpusWish wish;
    wish.count = std::min(limit, largestWish / drawnForEach) * drawnForEach;
    const CorpusOrder order = orderOf(wish, loadResamplingSettings(store));
    SubProgress making(progress, 0.4, 0.9);
    const auto made = makeCorpus(store, order, &single, *std::move(compiled), making);
    if (!made)
        return failWith(made.error());
    std::vector<Utterance> out;
    std::unordered_set<std::string> seen;
    for (std::uint64_t k = 0; k < made->plan->size() && out.size() < limit; ++k) {
        if (k % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        Utterance sentence = made->plan->at(k);
        if (seen.insert(sentence.intent + '\n' + templateText(sentence)).second)
            out.push_back(std::move(sentence));
    }
    return out;
}

} // namespace filigree
