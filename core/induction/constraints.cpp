// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/constraints.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "core/base/messagecode.h"

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

std::optional<Symbol> slotSymbol(const TemplateSet &templates, const std::string &type)
{
    for (std::size_t k = 0; k < templates.slotClasses.size(); ++k)
        if (templates.slotClasses[k].type == type)
            return static_cast<Symbol>(templates.words.size() + k);
    return std::nullopt;
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
        if (const auto symbol = slotSymbol(templates, body.text))
            return Phrases{{*symbol}};
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
    if (!slot)
        return;
    // Rejected, or to be replaced: of the values only those that were seen stay.
    if (constraint.kind != Kind::Class)
        std::erase_if(slot->values, [](const RuleValue &value) { return value.count == 0; });
    if (constraint.kind == Kind::Forbid) {
        slot->catalogue.clear();
        return;
    }
    if (constraint.kind == Kind::Replace)
        slot->catalogue = constraint.rule.catalogue;
    for (const RuleValue &value : constraint.rule.values) {
        const auto same = [&](const RuleValue &other) { return other.words == value.words; };
        const auto found = std::find_if(slot->values.begin(), slot->values.end(), same);
        if (found == slot->values.end())
            slot->values.push_back({value.words, value.weight, 0});
        else
            found->weight = value.weight;
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

Result<void> readRejected(const Utterance &sentence, TemplateSet &templates, Constraints &out)
{
    const auto intent = std::lower_bound(templates.intents.begin(), templates.intents.end(), sentence.intent);
    if (intent == templates.intents.end() || *intent != sentence.intent)
        return {};
    Template rejected;
    rejected.intent = static_cast<std::size_t>(intent - templates.intents.begin());
    std::vector<std::string> values;
    for (const SlotSpan &slot : sentence.slots)
        values.push_back(valueWords(sentence, slot));
    for (auto &symbols : symbolsOf(templates, sentence)) {
        rejected.symbols = std::move(symbols);
        const auto golden =
            std::find_if(templates.templates.begin(), templates.templates.end(), [&](const Template &t) {
                return t.intent == rejected.intent && t.symbols == rejected.symbols;
            });
        if (golden == templates.templates.end()) {
            out.rejected.push_back(rejected);
            continue;
        }
        for (const auto &[known, count] : golden->values)
            if (known == values)
                return fail(ErrorCode::Inconsistent,
                            "\"" + plainText(sentence) + "\" was rejected, but it is a golden utterance.");
        templates.warnings.push_back({MessageCode::InductionRejectedButGolden, {plainText(sentence)}});
    }
    return {};
}

bool standsAt(const std::vector<Symbol> &symbols, std::size_t at, const std::vector<Symbol> &phrase)
{
    return at + phrase.size() <= symbols.size()
        && std::equal(phrase.begin(), phrase.end(), symbols.begin() + static_cast<std::ptrdiff_t>(at));
}

/// The words of a nonterminal as far as they are few; for what is forbidden.
bool derives(const RuleModel &model, std::size_t nonterminal, const std::vector<Symbol> &phrase)
{
    Body target;
    for (const Symbol symbol : phrase)
        target.push_back({symbol, false});
    return std::any_of(model.nonterminals[nonterminal].bodies.begin(), model.nonterminals[nonterminal].bodies.end(),
                       [&](const Body &body) { return model.covers(body, target); });
}

} // namespace

void collectWords(const InductionInput &input, std::vector<std::string> &words)
{
    for (const InductionConstraint &constraint : input.constraints)
        if (constraint.rule.kind != RuleKind::Values)
            wordsOf(constraint.rule.body, words);
}

Result<Constraints> readConstraints(const InductionInput &input, TemplateSet &templates)
{
    Constraints out;
    for (const InductionConstraint &constraint : input.constraints) {
        if (constraint.kind == Kind::RejectSentence) {
            if (auto good = readRejected(constraint.sentence, templates, out); !good)
                return failWith(good.error());
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
        (constraint.kind == Kind::Forbid ? out.forbidden : out.given).push_back({constraint.rule, std::move(*members)});
    }
    return out;
}

TemplateSet withGivenClasses(const TemplateSet &templates, const Constraints &constraints)
{
    constexpr std::size_t mostVariants = 2000;
    TemplateSet out = templates;
    std::set<std::pair<std::size_t, std::vector<Symbol>>> have;
    for (const Template &entry : templates.templates)
        have.emplace(entry.intent, entry.symbols);
    for (const PhraseConstraint &given : constraints.given) {
        std::size_t variants = 0;
        for (std::size_t t = 0; t < templates.templates.size(); ++t) {
            for (const auto &member : given.members) {
                const Template &entry = templates.templates[t];
                for (std::size_t i = 0; !member.empty() && i < entry.symbols.size(); ++i) {
                    if (!standsAt(entry.symbols, i, member))
                        continue;
                    for (const auto &other : given.members) {
                        Template next;
                        next.intent = entry.intent;
                        next.count = 1;
                        const auto place = entry.symbols.begin() + static_cast<std::ptrdiff_t>(i);
                        next.symbols.assign(entry.symbols.begin(), place);
                        next.symbols.insert(next.symbols.end(), other.begin(), other.end());
                        next.symbols.insert(next.symbols.end(), place + static_cast<std::ptrdiff_t>(member.size()),
                                            entry.symbols.end());
                        if (variants < mostVariants && have.emplace(next.intent, next.symbols).second) {
                            out.templates.push_back(std::move(next));
                            ++variants;
                        }
                    }
                }
            }
        }
    }
    std::sort(out.templates.begin(), out.templates.end(), [](const Template &a, const Template &b) {
        return std::tie(a.intent, a.symbols) < std::tie(b.intent, b.symbols);
    });
    return out;
}

void installGivenClasses(RuleModel &model, const Constraints &constraints)
{
    const std::size_t starts = model.nonterminals.size();
    for (const PhraseConstraint &given : constraints.given) {
        std::vector<Body> bodies;
        bool optional = false;
        for (const auto &member : given.members) {
            optional = optional || member.empty();
            Body &body = bodies.emplace_back();
            for (const Symbol symbol : member)
                body.push_back({symbol, false});
        }
        std::erase_if(bodies, [](const Body &body) { return body.empty(); });
        std::stable_sort(bodies.begin(), bodies.end(),
                         [](const Body &a, const Body &b) { return a.size() > b.size(); });
        if (bodies.empty())
            continue;
        const std::vector<Body> members = bodies;
        const std::size_t n = model.add(std::move(bodies));
        Item item = Item::nonterminal(n);
        item.optional = optional;
        for (std::size_t s = 0; s < starts; ++s) {
            for (Body &body : model.nonterminals[s].bodies) {
                for (std::size_t i = 0; i < body.size(); ++i) {
                    for (const Body &member : members) {
                        if (i + member.size() > body.size()
                            || !std::equal(member.begin(), member.end(), body.begin() + static_cast<std::ptrdiff_t>(i)))
                            continue;
                        const auto place = body.begin() + static_cast<std::ptrdiff_t>(i);
                        body.erase(place, place + static_cast<std::ptrdiff_t>(member.size()));
                        body.insert(body.begin() + static_cast<std::ptrdiff_t>(i), item);
                        break;
                    }
                }
            }
            model.tidy(s);
        }
        model.nonterminals[n].given = &given.rule;
    }
    model.changed();
    model.dropUnused();
}

bool holds(const RuleModel &model, const Constraints &constraints)
{
    for (const Template &rejected : constraints.rejected)
        if (derives(model, rejected.intent, rejected.symbols))
            return false;
    for (const PhraseConstraint &forbidden : constraints.forbidden) {
        const bool single =
            forbidden.members.size() == 1 || (forbidden.members.size() == 2 && forbidden.members.front().empty());
        for (std::size_t n = 0; n < model.nonterminals.size(); ++n) {
            const Nonterminal &one = model.nonterminals[n];
            if (!one.start && !single) {
                std::size_t held = 0;
                for (const auto &member : forbidden.members)
                    held += !member.empty() && derives(model, n, member) ? 1 : 0;
                if (held > 1)
                    return false;
            }
            // A rejected optional part: its phrase must not be optional anywhere.
            for (const Body &body : one.bodies)
                for (const Item &item : body)
                    if (single && item.optional
                        && (item.isNonterminal() ? derives(model, item.index(), forbidden.members.back())
                                                 : forbidden.members.back() == std::vector<Symbol>{item.id}))
                        return false;
        }
    }
    return true;
}

} // namespace filigree::induction
