// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/constraintreading.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

#include "core/base/messagecode.h"
#include "core/grammar/rulenames.h"
#include "core/induction/valuedoubts.h"

namespace filigree::induction {

namespace {

using Kind = InductionConstraint::Kind;
using Phrases = std::vector<std::vector<Symbol>>;
constexpr std::size_t mostMembers = 500;

std::optional<Symbol> wordSymbol(const TemplateSet &templates, const std::string &word)
{
    const auto found = std::lower_bound(templates.words.begin(), templates.words.end(), word);
    if (found == templates.words.end() || *found != word)
        return std::nullopt;
    return static_cast<Symbol>(found - templates.words.begin());
}

/// All phrases of an expression; nothing when it refers to other rules or is too large to list.
std::optional<Phrases> phrasesOf(const TemplateSet &templates, const Expression &body)
{
    using Part = Expression::Kind;
    switch (body.kind) {
    case Part::Word:
        if (const auto symbol = wordSymbol(templates, body.text))
            return Phrases{{*symbol}};
        return std::nullopt;
    case Part::Slot:
        if (const auto slot = decidedClass(templates, body))
            return Phrases{{static_cast<Symbol>(templates.words.size() + *slot)}};
        return std::nullopt;
    case Part::Reference:
        return std::nullopt;
    case Part::Optional: {
        auto inner = phrasesOf(templates, body.parts[0]);
        if (inner)
            inner->emplace_back();
        return inner;
    }
    case Part::Alternatives: {
        Phrases out;
        for (const Expression &part : body.parts) {
            const auto more = phrasesOf(templates, part);
            if (!more || out.size() + more->size() > mostMembers)
                return std::nullopt;
            out.insert(out.end(), more->begin(), more->end());
        }
        return out;
    }
    case Part::Sequence: {
        Phrases out{{}};
        for (const Expression &part : body.parts) {
            const auto tails = phrasesOf(templates, part);
            if (!tails || out.size() * tails->size() > mostMembers)
                return std::nullopt;
            Phrases longer;
            for (const auto &head : out) {
                for (const auto &tail : *tails) {
                    longer.push_back(head);
                    longer.back().insert(longer.back().end(), tail.begin(), tail.end());
                }
            }
            out.swap(longer);
        }
        return out;
    }
    }
    return std::nullopt;
}

/// For each member the number of the alternative of `body` that it is from; what stands in two of them is free.
std::vector<std::size_t> alternativesOf(const TemplateSet &templates, const Expression &body, const Phrases &members)
{
    std::vector<std::size_t> out(members.size());
    std::iota(out.begin(), out.end(), std::size_t(0));
    if (body.kind != Expression::Kind::Alternatives)
        return out;
    const std::size_t none = body.parts.size();
    std::fill(out.begin(), out.end(), none);
    for (std::size_t part = 0; part < body.parts.size(); ++part) {
        const auto phrases = phrasesOf(templates, body.parts[part]);
        for (const auto &phrase : phrases.value_or(Phrases())) {
            auto &known = out[static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), phrase)
                                                       - members.begin())];
            known = known == none || known == part ? part : PhraseConstraint::free;
        }
    }
    return out;
}

void wordsOf(const Expression &body, std::vector<std::string> &words)
{
    if (body.kind == Expression::Kind::Word)
        words.push_back(body.text);
    if (body.kind != Expression::Kind::Slot)
        for (const Expression &part : body.parts)
            wordsOf(part, words);
}

/// The slot class that shares most values with the rule's.
SlotClass *closestClass(TemplateSet &templates, const Rule &rule)
{
    SlotClass *best = nullptr;
    std::size_t most = 0;
    for (SlotClass &slot : templates.slotClasses) {
        if (slot.type != rule.slot)
            continue;
        std::size_t shared = 1; // any class of the type is better than none
        for (const RuleValue &value : slot.values)
            if (value.count > 0)
                shared += static_cast<std::size_t>(
                    std::count_if(rule.values.begin(), rule.values.end(),
                                  [&](const RuleValue &other) { return other.words == value.words; }));
        if (shared > most) {
            most = shared;
            best = &slot;
        }
    }
    return best;
}

void applyToValues(const InductionConstraint &constraint, TemplateSet &templates)
{
    SlotClass *slot = closestClass(templates, constraint.rule);
    if (!slot) {
        templates.warnings.push_back({MessageCode::InductionDecisionNotKept, {constraint.rule.name}});
        return;
    }
    // Rejected, or to be replaced: of the values only those that were seen stay.
    if (constraint.kind != Kind::Class)
        std::erase_if(slot->values, [](const RuleValue &value) { return value.count == 0; });
    if (constraint.kind == Kind::Forbid) {
        slot->catalogue.clear();
        return;
    }
    if (constraint.kind == Kind::Replace)
        slot->catalogue = constraint.rule.catalogue;
    std::unordered_map<std::string, std::size_t> places; // only looked up; of a catalogue's hundred thousand
    for (std::size_t i = 0; i < slot->values.size(); ++i)
        places.emplace(slot->values[i].words, i);
    for (const RuleValue &value : constraint.rule.values) {
        const auto [place, isNew] = places.emplace(value.words, slot->values.size());
        if (isNew)
            slot->values.push_back({value.words, value.weight, 0});
        else
            slot->values[place->second].weight = value.weight;
    }
}

/// Templates of a sentence, one for each combination of its slots' classes.
Phrases symbolsOf(const TemplateSet &templates, const Utterance &sentence)
{
    Phrases out{{}};
    auto slot = sentence.slots.begin();
    for (std::size_t at = 0; at < sentence.tokens.size();) {
        std::vector<Symbol> options;
        if (slot != sentence.slots.end() && slot->begin == at) {
            const std::string words = valueWords(sentence, *slot);
            for (std::size_t k = 0; k < templates.slotClasses.size(); ++k) {
                const SlotClass &one = templates.slotClasses[k];
                const bool holdsValue = std::any_of(one.values.begin(), one.values.end(),
                                                    [&](const RuleValue &value) { return value.words == words; });
                if (one.type == slot->type && holdsValue)
                    options.push_back(static_cast<Symbol>(templates.words.size() + k));
            }
            at = slot->end;
            ++slot;
        } else if (const auto symbol = wordSymbol(templates, sentence.tokens[at++])) {
            options.push_back(*symbol);
        }
        Phrases longer;
        for (const auto &head : out) {
            for (const Symbol option : options) {
                longer.push_back(head);
                longer.back().push_back(option);
            }
        }
        out.swap(longer);
        if (out.size() > mostMembers)
            return {};
    }
    return out;
}

/// "No" to a value in its place comes first, as it changes the classes. True where the answer was one about values.
/// Error: Inconsistent, for a golden utterance.
Result<bool> denyValues(const Utterance &sentence, TemplateSet &templates)
{
    std::vector<std::string> values;
    for (const SlotSpan &slot : sentence.slots)
        values.push_back(valueWords(sentence, slot));
    bool aboutValues = false;
    for (auto &symbols : symbolsOf(templates, sentence)) {
        const auto golden =
            std::find_if(templates.templates.begin(), templates.templates.end(), [&](const Template &t) {
                return templates.intents[t.intent] == sentence.intent && t.symbols == symbols;
            });
        if (golden == templates.templates.end())
            continue;
        for (const auto &[known, count] : golden->values)
            if (known == values)
                return fail(ErrorCode::Inconsistent,
                            "\"" + plainText(sentence) + "\" was rejected, but it is a golden utterance.");
        aboutValues = true;
        const Template denied = *golden;
        if (!denyValue(templates, denied, values))
            templates.warnings.push_back({MessageCode::InductionRejectedButGolden, {plainText(sentence)}});
    }
    return aboutValues;
}

void readRejected(const Utterance &sentence, const TemplateSet &templates, Constraints &out)
{
    const auto intent = std::lower_bound(templates.intents.begin(), templates.intents.end(), sentence.intent);
    if (intent == templates.intents.end() || *intent != sentence.intent)
        return;
    Template rejected;
    rejected.intent = static_cast<std::size_t>(intent - templates.intents.begin());
    for (auto &symbols : symbolsOf(templates, sentence)) {
        rejected.symbols = std::move(symbols);
        if (std::none_of(templates.templates.begin(), templates.templates.end(), [&](const Template &t) {
                return t.intent == rejected.intent && t.symbols == rejected.symbols;
            }))
            out.rejected.push_back(rejected);
    }
}

} // namespace

std::optional<std::size_t> decidedClass(const TemplateSet &templates, const Expression &slot)
{
    const Expression *value = slot.parts.empty() ? nullptr : &slot.parts[0];
    const std::string wanted = value && value->kind == Expression::Kind::Reference ? value->text : std::string();
    std::optional<std::size_t> best;
    std::uint64_t most = 0;
    for (std::size_t k = 0; k < templates.slotClasses.size(); ++k) {
        const SlotClass &one = templates.slotClasses[k];
        if (one.type != slot.text)
            continue;
        if (!wanted.empty() && RuleNames().take(nameOf(one)) == wanted)
            return k;
        const auto symbol = static_cast<Symbol>(templates.words.size() + k);
        std::uint64_t uses = 1; // any class of the type is better than none
        for (const Template &entry : templates.templates)
            if (std::find(entry.symbols.begin(), entry.symbols.end(), symbol) != entry.symbols.end())
                uses += entry.count;
        if (uses > most) {
            most = uses;
            best = k;
        }
    }
    return best;
}

void collectWords(const InductionInput &input, std::vector<std::string> &words)
{
    for (const InductionConstraint &constraint : input.constraints)
        if (constraint.rule.kind != RuleKind::Values)
            wordsOf(constraint.rule.body, words);
}

Result<Constraints> readConstraints(const InductionInput &input, TemplateSet &templates)
{
    Constraints out;
    double yes = 5.0;
    double no = 5.0;
    for (const InductionConstraint &constraint : input.constraints) {
        if (constraint.kind != Kind::RejectSentence)
            continue;
        const auto aboutValues = denyValues(constraint.sentence, templates);
        if (!aboutValues)
            return failWith(aboutValues.error());
        no += *aboutValues ? 0.0 : 1.0;
    }
    for (const InductionConstraint &constraint : input.constraints) {
        if (constraint.kind == Kind::RejectSentence) {
            readRejected(constraint.sentence, templates, out);
            continue;
        }
        if (constraint.kind == Kind::AcceptSentence)
            continue; // is data
        if (constraint.rule.kind == RuleKind::Values) {
            applyToValues(constraint, templates);
            continue;
        }
        auto members = phrasesOf(templates, constraint.rule.body);
        if (!members || members->empty()) {
            templates.warnings.push_back({MessageCode::InductionDecisionNotKept, {constraint.rule.name}});
            continue;
        }
        std::sort(members->begin(), members->end());
        members->erase(std::unique(members->begin(), members->end()), members->end());
        auto alternatives = constraint.kind == Kind::Forbid ? alternativesOf(templates, constraint.rule.body, *members)
                                                            : std::vector<std::size_t>();
        (constraint.kind == Kind::Forbid ? out.forbidden : out.given)
            .push_back({constraint.rule, std::move(*members), std::move(alternatives)});
    }
    // Answers about values say nothing of the rules: only templates that nobody wrote count.
    for (const Template &entry : templates.templates)
        yes += entry.ids.empty() ? 1.0 : 0.0;
    out.affirmed = yes / (yes + no);
    return out;
}

} // namespace filigree::induction
