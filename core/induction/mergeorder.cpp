// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/mergeorder.h"

#include <algorithm>

namespace filigree::induction {

namespace {

std::size_t at(std::int32_t state)
{
    return static_cast<std::size_t>(state);
}

} // namespace

void MergeOrder::add(std::int32_t parent)
{
    const auto state = static_cast<std::int32_t>(m_root.size());
    m_root.push_back(state);
    m_next.push_back(state);
    m_level.push_back(0);
    for (Edges &edges : m_edges)
        edges.lists.emplace_back();
    if (parent < 0)
        return;
    m_edges[Up].lists.back().push_back(parent);
    m_edges[Down].lists[at(parent)].push_back(state);
}

void MergeOrder::settle()
{
    // Room between the levels, so that moving one state rarely moves all beyond it.
    constexpr std::int32_t room = 256;
    m_marks.assign(size(), 0);
    for (Edges &edges : m_edges)
        for (const auto &list : edges.lists)
            edges.compactAt.push_back(8 + 2 * static_cast<std::uint32_t>(list.size()));
    for (std::size_t i = size(); i-- > 0;)
        for (const std::int32_t parent : m_edges[Up].lists[i])
            m_level[at(parent)] = std::max(m_level[at(parent)], m_level[i] + room);
}

void MergeOrder::setLevel(std::int32_t state, std::int32_t level)
{
    m_levels.emplace_back(state, m_level[at(state)]);
    m_level[at(state)] = level;
}

bool MergeOrder::unite(std::int32_t a, std::int32_t b)
{
    if (a == 0)
        return false; // all can be reached from the root
    // No way leads between states of one level, and none upwards.
    if (m_level[at(a)] != m_level[at(b)] && !(m_level[at(a)] < m_level[at(b)] ? arrange(a, b) : arrange(b, a)))
        return false;
    m_root[at(b)] = a;
    std::swap(m_next[at(a)], m_next[at(b)]);
    m_united.emplace_back(a, b);
    return true;
}

template <class Visit> bool MergeOrder::forEach(Direction direction, std::int32_t state, Visit visit) const
{
    std::int32_t member = state;
    do {
        for (const std::int32_t end : m_edges[direction].lists[at(member)])
            if (!visit(find(end)))
                return false;
        member = m_next[at(member)];
    } while (member != state);
    return true;
}

/// Gives both the same level, in keeping with all others'; false where a way leads from `high` to `low`. All states on
/// such a way have levels between theirs. They are looked for from both ends in turns; the end that runs out of states
/// first is the one that is moved, because least moves with it.
bool MergeOrder::arrange(std::int32_t low, std::int32_t high)
{
    for (const Direction direction : {Up, Down}) {
        Search &search = m_search[direction];
        search.found.assign(1, direction == Up ? low : high);
        search.next = 0;
        search.work = 0;
        search.mark = ++m_lastMark;
    }
    for (;;) {
        const Direction direction = m_search[Down].work < m_search[Up].work ? Down : Up;
        if (m_search[direction].next == m_search[direction].found.size()) {
            if (direction == Up)
                move(Up, low, m_level[at(high)]);
            else
                move(Down, high, m_level[at(low)]);
            return true;
        }
        if (!expand(direction, low, high))
            return false;
    }
}

/// One step of a search; false where the two meet.
bool MergeOrder::expand(Direction direction, std::int32_t low, std::int32_t high)
{
    Search &search = m_search[direction];
    const std::uint32_t other = m_search[direction == Up ? Down : Up].mark;
    const std::int32_t goal = direction == Up ? high : low;
    const std::int32_t lowest = m_level[at(low)];
    const std::int32_t highest = m_level[at(high)];
    ++search.work;
    return forEach(direction, search.found[search.next++], [&](std::int32_t state) {
        ++search.work;
        if (state == goal || m_marks[at(state)] == other)
            return false;
        const std::int32_t level = m_level[at(state)];
        if (level > lowest && level < highest && m_marks[at(state)] != search.mark) {
            m_marks[at(state)] = search.mark;
            search.found.push_back(state);
        }
        return true;
    });
}

/// Puts the state to a level, and what it leads to (or what leads to it) beyond, as far as needed.
void MergeOrder::move(Direction direction, std::int32_t state, std::int32_t level)
{
    const std::int32_t step = direction == Up ? 1 : -1;
    setLevel(state, level);
    m_moved.assign(1, state);
    for (std::size_t i = 0; i < m_moved.size(); ++i) {
        const std::int32_t here = m_level[at(m_moved[i])];
        (void)forEach(direction, m_moved[i], [&](std::int32_t next) {
            if ((m_level[at(next)] - here) * step <= 0) {
                setLevel(next, here + step);
                m_moved.push_back(next);
            }
            return true;
        });
    }
}

void MergeOrder::join(Edges &edges, std::int32_t state, std::int32_t root)
{
    auto &from = edges.lists[at(state)];
    auto &all = edges.lists[at(root)];
    if (all.size() < from.size())
        all.swap(from);
    all.insert(all.end(), from.begin(), from.end());
    from = {};
    if (all.size() < edges.compactAt[at(root)])
        return;
    for (std::int32_t &end : all)
        end = find(end);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    edges.compactAt[at(root)] = 8 + 2 * static_cast<std::uint32_t>(all.size());
}

void MergeOrder::commit()
{
    for (const auto &[root, state] : m_united)
        m_next[at(root)] = root, m_next[at(state)] = state;
    for (const auto &[root, state] : m_united)
        for (Edges &edges : m_edges)
            join(edges, state, find(state));
    m_united.clear();
    m_levels.clear();
}

void MergeOrder::rollback()
{
    for (; !m_united.empty(); m_united.pop_back()) {
        const auto [root, state] = m_united.back();
        m_root[at(state)] = state;
        std::swap(m_next[at(root)], m_next[at(state)]);
    }
    for (; !m_levels.empty(); m_levels.pop_back())
        m_level[at(m_levels.back().first)] = m_levels.back().second;
}

} // namespace filigree::induction
