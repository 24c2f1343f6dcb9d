// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/acceptor.h"

#include <algorithm>

namespace filigree::induction {

namespace {

constexpr Symbol skipLabel = -1;

std::uint64_t intentBit(std::size_t intent)
{
    return std::uint64_t(1) << (intent % 64);
}

} // namespace

Acceptor::Acceptor(const MergeModel &model, const TemplateSet &templates, bool reversed)
    : m_firstEnd(static_cast<Symbol>(templates.symbolCount()))
    , m_reversed(reversed)
{
    std::vector<std::int32_t> number(model.stateCount(), -1);
    std::vector<std::int32_t> order{MergeModel::start()};
    number[MergeModel::start()] = 0;
    const auto visit = [&](std::int32_t state) {
        if (number[static_cast<std::size_t>(state)] < 0) {
            number[static_cast<std::size_t>(state)] = static_cast<std::int32_t>(order.size());
            order.push_back(state);
        }
        return number[static_cast<std::size_t>(state)];
    };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::int32_t state = order[i];
        m_first.push_back(static_cast<std::uint32_t>(m_arcs.size()));
        for (const MergeModel::Arc &arc : model.arcs(state))
            m_arcs.push_back({arc.label, visit(model.find(arc.target)), arc.count, 0});
        if (const std::int32_t target = model.skip(state); target >= 0)
            m_arcs.push_back({skipLabel, visit(target), model.skipCount(state), 0});
    }
    m_first.push_back(static_cast<std::uint32_t>(m_arcs.size()));
    for (const Template &entry : templates.templates)
        mark(entry);
    shareParallel();
}

/// Phrases of up to three words without a fork or a join inside, from one state to one other, share their intents.
void Acceptor::shareParallel()
{
    constexpr std::size_t longest = 3;
    const std::size_t states = m_first.size() - 1;
    std::vector<std::uint32_t> ways(states, 0);
    for (const Arc &arc : m_arcs)
        ++ways[static_cast<std::size_t>(arc.target)];
    struct Phrase {
        std::int32_t target = 0;
        std::vector<std::uint32_t> arcs;
    };
    for (std::size_t s = 0; s < states; ++s) {
        std::vector<Phrase> phrases;
        for (std::uint32_t i = m_first[s]; i < m_first[s + 1]; ++i) {
            if (m_arcs[i].label == skipLabel || m_arcs[i].label >= m_firstEnd)
                continue;
            Phrase phrase{m_arcs[i].target, {i}};
            for (;;) {
                const auto at = static_cast<std::size_t>(phrase.target);
                const std::uint32_t only = m_first[at];
                if (phrase.arcs.size() == longest || ways[at] != 1 || m_first[at + 1] - only != 1
                    || m_arcs[only].label == skipLabel || m_arcs[only].label >= m_firstEnd)
                    break;
                phrase.arcs.push_back(only);
                phrase.target = m_arcs[only].target;
            }
            phrases.push_back(std::move(phrase));
        }
        std::vector<std::uint64_t> marks(phrases.size(), 0);
        for (std::size_t a = 0; a < phrases.size(); ++a)
            for (const Phrase &other : phrases)
                if (other.target == phrases[a].target)
                    marks[a] |= m_arcs[other.arcs.back()].intents;
        for (std::size_t a = 0; a < phrases.size(); ++a)
            for (const std::uint32_t i : phrases[a].arcs)
                m_arcs[i].intents |= marks[a];
    }
}

void Acceptor::mark(const Template &entry)
{
    std::vector<Symbol> symbols = entry.symbols;
    if (m_reversed)
        std::reverse(symbols.begin(), symbols.end());
    symbols.push_back(m_firstEnd + static_cast<Symbol>(entry.intent));
    std::int32_t state = 0;
    std::vector<std::uint32_t> skips;
    for (const Symbol symbol : symbols) {
        skips.clear();
        for (bool found = false; !found;) {
            const std::uint32_t begin = m_first[static_cast<std::size_t>(state)];
            const std::uint32_t end = m_first[static_cast<std::size_t>(state) + 1];
            std::uint32_t i = begin;
            while (i < end && m_arcs[i].label != symbol)
                ++i;
            found = i < end;
            if (found)
                m_arcs[i].intents |= intentBit(entry.intent);
            else if (begin < end && m_arcs[end - 1].label == skipLabel)
                i = end - 1, skips.push_back(i);
            else
                return; // cannot be: the data is in the language
            state = m_arcs[i].target;
        }
        for (const std::uint32_t i : skips)
            m_arcs[i].intents |= intentBit(entry.intent);
    }
}

std::int32_t Acceptor::step(std::int32_t state, Symbol label, std::uint64_t intent) const
{
    for (;;) {
        const std::uint32_t begin = m_first[static_cast<std::size_t>(state)];
        const std::uint32_t end = m_first[static_cast<std::size_t>(state) + 1];
        for (std::uint32_t i = begin; i < end; ++i)
            if (m_arcs[i].label == label)
                return (m_arcs[i].intents & intent) ? m_arcs[i].target : -1;
        if (begin == end || m_arcs[end - 1].label != skipLabel || !(m_arcs[end - 1].intents & intent))
            return -1;
        state = m_arcs[end - 1].target;
    }
}

bool Acceptor::accepts(std::size_t intent, std::span<const Symbol> symbols) const
{
    const std::uint64_t bit = intentBit(intent);
    std::int32_t state = 0;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        state = step(state, symbols[m_reversed ? symbols.size() - 1 - i : i], bit);
        if (state < 0)
            return false;
    }
    return step(state, m_firstEnd + static_cast<Symbol>(intent), bit) >= 0;
}

bool Acceptor::sample(std::size_t intent, Random &random, std::size_t longest, std::vector<Symbol> &out) const
{
    const std::uint64_t bit = intentBit(intent);
    const Symbol wanted = m_firstEnd + static_cast<Symbol>(intent);
    std::int32_t state = 0;
    out.clear();
    while (out.size() <= longest) {
        std::uint64_t total = 0;
        const auto usable = [&](const Arc &arc) {
            return (arc.intents & bit) && (arc.label < m_firstEnd || arc.label == wanted);
        };
        const std::uint32_t begin = m_first[static_cast<std::size_t>(state)];
        const std::uint32_t end = m_first[static_cast<std::size_t>(state) + 1];
        for (std::uint32_t i = begin; i < end; ++i)
            total += usable(m_arcs[i]) ? m_arcs[i].count : 0;
        if (total == 0)
            return false;
        std::uint64_t pick = random.below(total);
        std::uint32_t i = begin;
        for (;; ++i) {
            if (!usable(m_arcs[i]))
                continue;
            if (pick < m_arcs[i].count)
                break;
            pick -= m_arcs[i].count;
        }
        if (m_arcs[i].label == wanted) {
            if (m_reversed)
                std::reverse(out.begin(), out.end());
            return true;
        }
        if (m_arcs[i].label != skipLabel)
            out.push_back(m_arcs[i].label);
        state = m_arcs[i].target;
    }
    return false;
}

} // namespace filigree::induction
