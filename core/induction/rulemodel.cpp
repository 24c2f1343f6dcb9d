// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/rulemodel.h"

#include <algorithm>

namespace filigree::induction {

RuleModel::RuleModel(const TemplateSet &templates, const PhraseClasses &classes)
{
    nonterminals.resize(templates.intents.size());
    for (std::size_t i = 0; i < nonterminals.size(); ++i) {
        nonterminals[i].start = true;
        nonterminals[i].intent = i;
    }
    const std::size_t firstClass = nonterminals.size();
    for (const auto &members : classes.members) {
        std::vector<Body> bodies;
        for (const auto &member : members) {
            Body &body = bodies.emplace_back();
            for (const Symbol symbol : member)
                body.push_back({symbol, false});
        }
        (void)add(std::move(bodies));
    }
    for (const Template &entry : templates.templates) {
        Body body;
        for (const Symbol symbol : entry.symbols) {
            const bool isClass = !classes.members.empty() && symbol >= classes.base;
            body.push_back(isClass ? Item::nonterminal(firstClass + static_cast<std::size_t>(symbol - classes.base))
                                   : Item{symbol, false});
        }
        nonterminals[entry.intent].bodies.push_back(std::move(body));
    }
    dropUnused();
}

std::size_t RuleModel::add(std::vector<Body> bodies)
{
    nonterminals.push_back({false, 0, std::move(bodies), nullptr});
    changed();
    return nonterminals.size() - 1;
}

bool RuleModel::uses(std::size_t outer, std::size_t inner) const
{
    std::vector<char> seen(nonterminals.size(), 0);
    std::vector<std::size_t> stack{outer};
    while (!stack.empty()) {
        const std::size_t here = stack.back();
        stack.pop_back();
        if (here == inner)
            return true;
        if (seen[here])
            continue;
        seen[here] = 1;
        for (const Body &body : nonterminals[here].bodies)
            for (const Item &item : body)
                if (item.isNonterminal())
                    stack.push_back(item.index());
    }
    return false;
}

/// `pending` holds what is still to be matched, next item last.
bool RuleModel::coversFrom(std::vector<Item> &pending, const Body &covered, std::size_t at, int &budget) const
{
    if (--budget < 0)
        return false;
    if (pending.empty())
        return at == covered.size();
    const Item next = pending.back();
    pending.pop_back();
    bool good = false;
    if (at < covered.size() && covered[at].id == next.id && (!covered[at].optional || next.optional))
        good = coversFrom(pending, covered, at + 1, budget);
    if (!good && next.optional)
        good = coversFrom(pending, covered, at, budget);
    if (!good && next.isNonterminal() && at < covered.size()) {
        for (const Body &body : nonterminals[next.index()].bodies) {
            const std::size_t size = pending.size();
            pending.insert(pending.end(), body.rbegin(), body.rend());
            good = coversFrom(pending, covered, at, budget);
            pending.resize(size);
            if (good)
                break;
        }
    }
    pending.push_back(next);
    return good;
}

bool RuleModel::covers(const Body &body, const Body &covered) const
{
    std::vector<Item> pending(body.rbegin(), body.rend());
    int budget = 20'000;
    return coversFrom(pending, covered, 0, budget);
}

void RuleModel::tidy(std::size_t nonterminal)
{
    constexpr std::size_t few = 400; // covering is quadratic in the bodies
    auto &bodies = nonterminals[nonterminal].bodies;
    if (nonterminals[nonterminal].given)
        return;
    std::sort(bodies.begin(), bodies.end());
    bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
    if (bodies.size() <= few) {
        // Longer bodies with optional parts are the ones that cover.
        for (std::size_t i = 0; i < bodies.size();) {
            bool covered = false;
            for (std::size_t k = 0; k < bodies.size() && !covered && !(m_progress && m_progress->cancelled()); ++k)
                covered = k != i && covers(bodies[k], bodies[i]) && (k < i || !covers(bodies[i], bodies[k]));
            if (covered)
                bodies.erase(bodies.begin() + static_cast<std::ptrdiff_t>(i));
            else
                ++i;
        }
    }
    changed();
}

void RuleModel::findPlaces()
{
    m_places.assign(nonterminals.size(), {});
    for (std::size_t n = 0; n < nonterminals.size(); ++n)
        for (std::size_t b = 0; b < nonterminals[n].bodies.size(); ++b)
            for (std::size_t i = 0; i < nonterminals[n].bodies[b].size(); ++i)
                if (const Item &item = nonterminals[n].bodies[b][i]; item.isNonterminal())
                    m_places[item.index()].push_back({n, b, i});
    m_placesValid = true;
}

void RuleModel::liftOptionals()
{
    for (bool any = true; any;) {
        any = false;
        for (std::size_t n = 0; n < nonterminals.size(); ++n) {
            if (nonterminals[n].given)
                continue;
            bool lifted = false;
            std::vector<Body> bodies;
            for (Body &body : nonterminals[n].bodies) {
                const bool canBeEmpty = !body.empty()
                    && std::all_of(body.begin(), body.end(), [](const Item &item) { return item.optional; });
                if (!canBeEmpty) {
                    bodies.push_back(std::move(body));
                    continue;
                }
                // The first item that is there, then what may follow it.
                for (std::size_t i = 0; i < body.size(); ++i) {
                    bodies.emplace_back(body.begin() + static_cast<std::ptrdiff_t>(i), body.end());
                    bodies.back()[0].optional = false;
                }
                lifted = true;
            }
            nonterminals[n].bodies = std::move(bodies);
            if (!lifted)
                continue;
            any = true;
            const Item item = Item::nonterminal(n);
            for (Nonterminal &one : nonterminals)
                for (Body &body : one.bodies)
                    for (Item &use : body)
                        use.optional = use.optional || use.id == item.id;
            for (std::size_t m = 0; m < nonterminals.size(); ++m)
                tidy(m);
        }
    }
}

void RuleModel::dropUnused()
{
    for (bool any = true; any;) {
        any = false;
        findPlaces();
        for (std::size_t n = 0; n < nonterminals.size(); ++n) {
            if (!nonterminals[n].start && !nonterminals[n].bodies.empty() && m_places[n].empty()) {
                nonterminals[n].bodies.clear();
                any = true;
            }
        }
    }
}

void RuleModel::expand(std::span<const Item> items, Random &random, std::vector<Symbol> &out) const
{
    for (const Item &item : items) {
        if (item.optional && random.below(2) == 0)
            continue;
        if (!item.isNonterminal()) {
            out.push_back(item.id);
            continue;
        }
        const auto &bodies = nonterminals[item.index()].bodies;
        expand(bodies[random.below(bodies.size())], random, out);
    }
}

bool RuleModel::sampleThrough(std::size_t nonterminal, const Body &body, Random &random, std::size_t &intent,
                              std::vector<Symbol> &out)
{
    if (!m_placesValid)
        findPlaces();
    out.clear();
    expand(body, random, out);
    std::vector<Symbol> left;
    while (!nonterminals[nonterminal].start) {
        const auto &places = m_places[nonterminal];
        if (places.empty())
            return false;
        const Place place = places[random.below(places.size())];
        const std::span<const Item> items = nonterminals[place.nonterminal].bodies[place.body];
        left.clear();
        expand(items.first(place.item), random, left);
        out.insert(out.begin(), left.begin(), left.end());
        expand(items.subspan(place.item + 1), random, out);
        nonterminal = place.nonterminal;
    }
    intent = nonterminals[nonterminal].intent;
    return true;
}

} // namespace filigree::induction
