// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/mergemodel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace filigree::induction {

Nats toNats(double value)
{
    return static_cast<Nats>(std::llround(value * natsUnit));
}

MergeModel::MergeModel(const TemplateSet &templates, const MergeModelOptions &options)
    : m_firstEnd(static_cast<Symbol>(templates.symbolCount()))
{
    // Bits of an arc: which label, and two for its share in the shape of the graph.
    const double labels = static_cast<double>(std::max<std::size_t>(2, templates.symbolCount()));
    m_arcCost = toNats(-(std::log2(labels) + 2.0) * std::log(2.0));
    m_endCost = toNats(-1.0 * std::log(2.0));
    m_skipCost = toNats(-3.0 * std::log(2.0));

    m_states.resize(2);
    m_order.add(-1);
    m_order.add(-1);
    std::size_t total = 0;
    std::vector<Symbol> symbols;
    for (const Template &entry : templates.templates) {
        symbols = entry.symbols;
        if (options.reversed)
            std::reverse(symbols.begin(), symbols.end());
        const auto count = static_cast<std::uint32_t>(
            std::max(1.0, std::round(std::pow(static_cast<double>(entry.count), options.countExponent))));
        addPath(symbols, endLabel(entry.intent), count);
        total += count;
    }
    std::size_t widest = 0;
    for (const State &state : m_states)
        widest += state.arcs.size() + 1; // no state can have more arcs than all together
    m_logFactorial.resize(total + widest + 2);
    double sum = 0.0;
    for (std::size_t n = 1; n < m_logFactorial.size(); ++n) {
        sum += std::log(static_cast<double>(n));
        m_logFactorial[n] = toNats(sum);
    }
    m_order.settle();
    m_touched.resize(m_states.size());
}

void MergeModel::addPath(std::span<const Symbol> symbols, Symbol endSymbol, std::uint32_t count)
{
    std::int32_t state = start();
    const auto step = [&](Symbol label, bool last) {
        auto &arcs = at(state).arcs;
        const auto place = std::lower_bound(arcs.begin(), arcs.end(), label,
                                            [](const Arc &arc, Symbol wanted) { return arc.label < wanted; });
        if (place != arcs.end() && place->label == label) {
            place->count += count;
            state = place->target;
            return;
        }
        const auto target = last ? end() : static_cast<std::int32_t>(m_states.size());
        arcs.insert(place, Arc{label, target, count});
        if (!last) {
            m_states.emplace_back();
            m_order.add(state);
        }
        state = target;
    };
    for (const Symbol symbol : symbols)
        step(symbol, false);
    step(endSymbol, true);
}

std::int32_t MergeModel::skip(std::int32_t state) const
{
    const std::int32_t target = at(state).skip;
    return target < 0 ? -1 : find(target);
}

void MergeModel::touch(std::int32_t state)
{
    auto &mark = m_touched[static_cast<std::size_t>(state)];
    if (mark == m_try)
        return;
    mark = m_try;
    if (m_journalSize == m_journal.size())
        m_journal.emplace_back();
    Saved &saved = m_journal[m_journalSize++];
    saved.state = state;
    saved.content.arcs.assign(at(state).arcs.begin(), at(state).arcs.end());
    saved.content.skip = at(state).skip;
    saved.content.skipCount = at(state).skipCount;
}

bool MergeModel::tryMerge(std::int32_t a, std::int32_t b, Delta &delta)
{
    ++m_try;
    m_skippersBefore = m_skippers.size();
    m_pending.assign(1, {a, b});
    if (!fold()) {
        rollback();
        return false;
    }
    delta = journalDelta();
    return true;
}

bool MergeModel::trySkip(std::int32_t from, std::int32_t to, Delta &delta)
{
    ++m_try;
    m_skippersBefore = m_skippers.size();
    m_pending.clear();
    from = find(from);
    to = find(to);
    if (from == to || to == end() || at(from).skip >= 0)
        return false;
    touch(from);
    at(from).skip = to;
    m_skippers.push_back(from);
    settle(from);
    // What leads to `from` by skips of its own may hold labels that it can now do without.
    settleSkippersOf(from);
    const std::int32_t root = find(from);
    if (at(root).skipCount == 0 || at(root).arcs.empty() || !fold() || at(find(from)).arcs.empty()) {
        rollback();
        return false;
    }
    delta = journalDelta();
    return true;
}

bool MergeModel::fold()
{
    while (!m_pending.empty()) {
        const auto [x, y] = m_pending.back();
        m_pending.pop_back();
        if (!foldPair(find(x), find(y)))
            return false;
    }
    return true;
}

bool MergeModel::foldPair(std::int32_t x, std::int32_t y)
{
    if (x == y)
        return true;
    if (x > y)
        std::swap(x, y);
    if (x == end() || y == end() || !m_order.unite(x, y))
        return false;
    touch(x);
    touch(y);
    State &into = at(x);
    State &from = at(y);
    mergeArcs(into, from);
    if (from.skip >= 0) {
        if (into.skip >= 0)
            m_pending.emplace_back(into.skip, from.skip);
        else
            into.skip = from.skip, m_skippers.push_back(x);
        into.skipCount += from.skipCount;
    }
    from.arcs.clear();
    from.skip = -1;
    from.skipCount = 0;
    settle(x);
    settleSkippersOf(x);
    return true;
}

void MergeModel::mergeArcs(State &into, const State &from)
{
    std::vector<Arc> &merged = m_scratch;
    merged.clear();
    auto a = into.arcs.begin();
    auto b = from.arcs.begin();
    while (a != into.arcs.end() || b != from.arcs.end()) {
        if (b == from.arcs.end() || (a != into.arcs.end() && a->label < b->label)) {
            merged.push_back(*a++);
        } else if (a == into.arcs.end() || b->label < a->label) {
            merged.push_back(*b++);
        } else {
            merged.push_back({a->label, a->target, a->count + b->count});
            m_pending.emplace_back(a->target, b->target);
            ++a, ++b;
        }
    }
    into.arcs.swap(merged);
}

/// No label stands both at a state and further along its chain of skips: what does moves to the chain, so that a
/// sentence has one way through the automaton.
void MergeModel::settle(std::int32_t state)
{
    if (at(state).skip < 0)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < at(state).arcs.size(); ++i) {
        const Arc arc = at(state).arcs[i];
        std::int32_t holder = skip(state);
        Arc *place = nullptr;
        for (; holder >= 0; holder = skip(holder)) {
            auto &arcs = at(holder).arcs;
            const auto found = std::lower_bound(arcs.begin(), arcs.end(), arc.label,
                                                [](const Arc &one, Symbol wanted) { return one.label < wanted; });
            if (found != arcs.end() && found->label == arc.label) {
                place = &*found;
                break;
            }
        }
        if (!place) {
            at(state).arcs[kept++] = arc;
            continue;
        }
        const std::int32_t target = place->target;
        for (std::int32_t via = state; via != holder; via = skip(via)) {
            touch(via);
            at(via).skipCount += arc.count;
        }
        touch(holder);
        place->count += arc.count; // touch() copies, it does not move arcs
        m_pending.emplace_back(target, arc.target);
    }
    at(state).arcs.resize(kept);
}

void MergeModel::settleSkippersOf(std::int32_t state)
{
    for (std::size_t i = 0; i < m_skippers.size(); ++i) {
        const std::int32_t skipper = find(m_skippers[i]);
        if (skipper == state || at(skipper).skip < 0)
            continue;
        for (std::int32_t via = skip(skipper); via >= 0; via = skip(via)) {
            if (via == state) {
                touch(skipper);
                settle(skipper);
                break;
            }
        }
    }
}

void MergeModel::commit()
{
    m_journalSize = 0;
    m_order.commit();
}

void MergeModel::rollback()
{
    for (std::size_t i = 0; i < m_journalSize; ++i) {
        Saved &saved = m_journal[i];
        State &state = at(saved.state);
        state.arcs.swap(saved.content.arcs);
        state.skip = saved.content.skip;
        state.skipCount = saved.content.skipCount;
    }
    m_journalSize = 0;
    m_order.rollback();
    m_skippers.resize(m_skippersBefore);
}

bool MergeModel::isAcyclic() const
{
    std::vector<char> colour(m_states.size(), 0); // 1 on the way, 2 done
    std::vector<std::pair<std::int32_t, std::size_t>> way{{start(), 0}};
    colour[start()] = 1;
    while (!way.empty()) {
        auto &[state, next] = way.back();
        const auto &list = at(state).arcs;
        if (next > list.size()) {
            colour[static_cast<std::size_t>(state)] = 2;
            way.pop_back();
            continue;
        }
        const std::int32_t target = next < list.size() ? find(list[next].target) : skip(state);
        ++next;
        if (target < 0 || colour[static_cast<std::size_t>(target)] == 2)
            continue;
        if (colour[static_cast<std::size_t>(target)] == 1)
            return false;
        colour[static_cast<std::size_t>(target)] = 1;
        way.emplace_back(target, 0);
    }
    return true;
}

Delta MergeModel::score(const State &state) const
{
    const std::size_t choices = state.arcs.size() + (state.skip >= 0 ? 1 : 0);
    Delta out;
    std::size_t n = state.skipCount;
    for (const Arc &arc : state.arcs) {
        out.structure += isEnd(arc.label) ? m_endCost : m_arcCost;
        out.data += logGamma(arc.count + 1U);
        n += arc.count;
    }
    if (state.skip >= 0) {
        out.structure += m_skipCost;
        out.data += logGamma(state.skipCount + 1U);
    }
    if (choices < 2)
        out.data = 0;
    else
        out.data += logGamma(choices) - logGamma(n + choices);
    return out;
}

Delta MergeModel::journalDelta() const
{
    Delta out;
    for (std::size_t i = 0; i < m_journalSize; ++i) {
        const Delta old = score(m_journal[i].content);
        const Delta now = score(at(m_journal[i].state));
        out.structure += now.structure - old.structure;
        out.data += now.data - old.data;
    }
    return out;
}

Delta MergeModel::fullScore() const
{
    Delta out;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (!m_order.isRoot(static_cast<std::int32_t>(i)))
            continue;
        const Delta one = score(m_states[i]);
        out.structure += one.structure;
        out.data += one.data;
    }
    return out;
}

} // namespace filigree::induction
