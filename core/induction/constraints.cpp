// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/constraints.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace filigree::induction {

namespace {

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

/// Does the nonterminal hold members of two alternatives that must stay apart?
bool mixes(const RuleModel &model, std::size_t nonterminal, const PhraseConstraint &forbidden)
{
    std::optional<std::size_t> held;
    for (std::size_t i = 0; i < forbidden.members.size(); ++i) {
        const std::size_t alternative = forbidden.alternatives[i];
        if (forbidden.members[i].empty() || alternative == PhraseConstraint::free || held == alternative
            || !derives(model, nonterminal, forbidden.members[i]))
            continue;
        if (held)
            return true;
        held = alternative;
    }
    return false;
}

} // namespace

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

Demand heard(const Demand &demand, const Constraints &constraints)
{
    const double odds = constraints.affirmed / (1.0 - constraints.affirmed);
    const auto moved = [&](double share) { return share / (share + (1.0 - share) * odds); };
    return {moved(demand.share), moved(demand.least)};
}

std::vector<const Rule *> withoutPlace(const RuleModel &model, const Constraints &constraints)
{
    std::vector<const Rule *> out;
    for (const PhraseConstraint &given : constraints.given) {
        if (std::none_of(model.nonterminals.begin(), model.nonterminals.end(),
                         [&](const Nonterminal &one) { return one.given == &given.rule && !one.bodies.empty(); }))
            out.push_back(&given.rule);
    }
    return out;
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
                if (mixes(model, n, forbidden))
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
