// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/grammartemplates.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "core/annotation/golden.h"
#include "core/formats/grammartext.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusplan.h"
#include "core/grammar/frequentvalues.h"
#include "core/grammar/templategrammar.h"
#include "core/project/corpusmaking.h"
#include "core/project/leftout.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t valuesOfPlace = 3;
constexpr int mostTries = 1'000; // to put values of different classes together

void collectSlots(const Expression &expression, std::set<std::string> &out)
{
    if (expression.kind == Expression::Kind::Slot)
        out.insert(expression.text);
    for (const Expression &part : expression.parts)
        collectSlots(part, out);
}

RefusedValue refusedBy(const LanguageExceptions &rejected)
{
    std::set<std::pair<std::string, std::string>> keys;
    for (const LanguageExceptions::Value &value : rejected.values)
        keys.emplace(value.slot, comparisonKey(value.words));
    return [keys = std::move(keys)](std::string_view slot, std::string_view words) {
        return keys.contains({std::string(slot), comparisonKey(words)});
    };
}

/// How many sentences of a corpus of `limit` each pattern of the grammar gets.
Result<std::vector<StratumShare>> sharesOf(ProjectStore &store, const Grammar &grammar,
                                           const std::shared_ptr<const CompiledGrammar> &compiled, std::uint64_t limit,
                                           Progress &progress)
{
    CorpusWish wish;
    wish.count = std::clamp<std::uint64_t>(limit, 1, largestWish);
    const auto made = makeCorpus(store, orderOf(wish, loadResamplingSettings(store)), &grammar, compiled, progress);
    if (!made)
        return failWith(made.error());
    std::vector<StratumShare> out;
    for (const Stratum &stratum : made->plan->strata()) {
        if (stratum.count > 0)
            out.push_back({stratum.intent, stratum.pattern, static_cast<double>(stratum.count)});
    }
    return out;
}

/// Writes templates out as sentences of the grammar.
class Writer {
public:
    Writer(std::shared_ptr<const CompiledGrammar> compiled, std::map<std::string, std::vector<std::string>> values,
           const std::vector<Utterance> &rejected)
        : m_compiled(std::move(compiled))
        , m_values(std::move(values))
    {
        for (const Utterance &sentence : rejected)
            m_rejected.insert(sentence.intent + '\n' + toGolden(sentence));
    }

    /// Nothing where a slot has no value left, or all of its sentences that were tried are rejected.
    [[nodiscard]] std::optional<Utterance> sentence(const Utterance &ofTypes) const
    {
        std::vector<std::size_t> chosen(ofTypes.slots.size(), 0);
        for (const SlotSpan &slot : ofTypes.slots) {
            if (valuesOf(slot.type).empty())
                return {};
        }
        std::optional<Utterance> odd; // of values that do not go together in the grammar
        for (int tries = 0; tries < mostTries; ++tries) {
            Utterance out = filled(ofTypes, chosen);
            if (!m_rejected.contains(out.intent + '\n' + toGolden(out))) {
                if (m_compiled->accepts(out))
                    return out;
                if (!odd)
                    odd = std::move(out);
            }
            if (!advance(ofTypes, chosen))
                break;
        }
        return odd;
    }

private:
    const std::vector<std::string> &valuesOf(const std::string &type) const
    {
        static const std::vector<std::string> none;
        const auto found = m_values.find(type);
        return found == m_values.end() ? none : found->second;
    }

    /// The last slot changes fastest. False: these were the last ones.
    bool advance(const Utterance &ofTypes, std::vector<std::size_t> &chosen) const
    {
        for (std::size_t i = chosen.size(); i-- > 0;) {
            if (++chosen[i] < valuesOf(ofTypes.slots[i].type).size())
                return true;
            chosen[i] = 0;
        }
        return false;
    }

    Utterance filled(const Utterance &ofTypes, const std::vector<std::size_t> &chosen) const
    {
        Utterance out;
        out.intent = ofTypes.intent;
        std::size_t at = 0;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const SlotSpan &slot = ofTypes.slots[i];
            for (; at < slot.begin; ++at)
                out.tokens.push_back(ofTypes.tokens[at]);
            at = slot.end;
            const std::size_t begin = out.tokens.size();
            for (std::string &word : splitWords(valuesOf(slot.type)[chosen[i]]))
                out.tokens.push_back(std::move(word));
            out.slots.push_back({begin, out.tokens.size(), slot.type});
        }
        for (; at < ofTypes.tokens.size(); ++at)
            out.tokens.push_back(ofTypes.tokens[at]);
        return out;
    }

    std::shared_ptr<const CompiledGrammar> m_compiled;
    std::map<std::string, std::vector<std::string>> m_values;
    std::set<std::string> m_rejected;
};

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
    const auto rejected = leftOut(store);
    if (!rejected)
        return failWith(rejected.error());
    SubProgress compiling(progress, 0.0, 0.3);
    auto compiled = CompiledGrammar::compile(grammar, compiling);
    if (!compiled)
        return failWith(compiled.error());
    SubProgress sharing(progress, 0.3, 0.6);
    const auto shares = sharesOf(store, grammar, *compiled, limit, sharing);
    if (!shares)
        return failWith(shares.error());
    auto values = frequentValues(grammar, refusedBy(rejected->language), valuesOfPlace, progress);
    if (!values)
        return failWith(values.error());
    LanguageExceptions without;
    without.templates = rejected->language.templates;
    SubProgress drawing(progress, 0.6, 0.9);
    auto templates = CompiledGrammar::compile(templateGrammar(grammar), without, drawing);
    if (!templates)
        return failWith(templates.error());
    CorpusRecipe recipe;
    recipe.count = limit;
    recipe.shares = *shares;
    SubProgress planning(progress, 0.9, 1.0);
    const auto plan = CorpusPlan::make(*std::move(templates), recipe, planning);
    if (!plan)
        return failWith(plan.error());
    const Writer writer(*std::move(compiled), *std::move(values), rejected->sentences);
    std::vector<Utterance> out;
    for (std::uint64_t k = 0; k < (*plan)->size(); ++k) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (auto sentence = writer.sentence((*plan)->at(k)))
            out.push_back(*std::move(sentence));
    }
    return out;
}

} // namespace filigree
