// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/phrasemachine.h"

#include <algorithm>
#include <array>

namespace filigree {

std::uint32_t PhraseTable::number(const std::vector<std::uint32_t> &words)
{
    const auto [it, isNew] = m_numbers.try_emplace(words, static_cast<std::uint32_t>(m_phrases.size()));
    if (isNew)
        m_phrases.push_back(&it->first);
    return it->second;
}

namespace {

constexpr std::uint32_t none = 0xffffffffU;
constexpr std::size_t longestPhrase = 64;

/// floor(2^64 / d), or one less. The upper half of n times that is floor(n / d), or one less: the product is short of
/// n 2^64 / d by at most n, that is, by less than 1 in the upper half. Several times quicker than to divide.
std::uint64_t inverseOf(std::uint64_t d)
{
    return d == 0 ? 0 : ~static_cast<std::uint64_t>(0) / d;
}

/// How many phrases begin in each state: to the next slot or the end of the sentence.
std::vector<std::uint32_t> phraseCounts(const Machine &machine, const Vocabulary &vocabulary)
{
    std::vector<std::uint32_t> out(machine.stateCount());
    const auto order = topologicalOrder(machine);
    for (auto state = order.rbegin(); state != order.rend(); ++state) {
        std::uint64_t sum = machine.final[*state];
        for (std::uint32_t a = machine.first[*state]; a < machine.first[*state + 1]; ++a)
            sum += vocabulary.isAtomLabel(machine.arcs[a].label) ? 1 : out[machine.arcs[a].target];
        out[*state] = static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, none));
    }
    return out;
}

} // namespace

/// Grows the phrase machine from the start; a state of it is a state of the machine in which a phrase can begin.
class PhraseMachine::Builder {
public:
    Builder(const Machine &machine, const PathCounts &counts, const Vocabulary &vocabulary, PhraseTable &phrases)
        : m_machine(machine)
        , m_counts(counts)
        , m_vocabulary(vocabulary)
        , m_phrases(phrases)
        , m_phraseCounts(phraseCounts(machine, vocabulary))
    {
    }

    /// How many moves there are when phrases are followed into states with at most `limit` of them.
    [[nodiscard]] std::size_t size(std::uint32_t limit, std::size_t budget)
    {
        start(limit);
        std::size_t moves = 0;
        for (std::size_t at = 0; at < m_queue.size() && moves <= budget; ++at)
            moves += sizeFrom(m_queue[at], 0);
        return moves;
    }

    void build(std::uint32_t limit, PhraseMachine &out)
    {
        start(limit);
        m_out = &out;
        for (std::size_t at = 0; at < m_queue.size(); ++at) {
            m_found.clear();
            m_words.clear();
            expand(m_queue[at], Count128(0));
            addState(m_counts.from(m_queue[at]));
        }
        // A value that ends every sentence it stands in says so itself. What follows must be the end, not another such
        // value: the moves are changed on the way.
        for (Move &move : out.m_moves)
            if (move.value < PhraseStep::more) {
                const State &next = out.m_states[move.target];
                const Move &only = out.m_moves[next.firstMove];
                if (next.moves == 1 && only.value == PhraseStep::end && only.phrase == 0)
                    move.target = nowhere;
            }
    }

private:
    struct Found {
        Move move;
        uint128 before;
        uint128 each;
    };

    void start(std::uint32_t limit)
    {
        m_limit = limit;
        m_numbers.assign(m_machine.stateCount(), none);
        m_queue.clear();
        (void)stateOf(0);
    }

    std::uint32_t stateOf(std::uint32_t machineState)
    {
        std::uint32_t &number = m_numbers[machineState];
        if (number == none) {
            number = static_cast<std::uint32_t>(m_queue.size());
            m_queue.push_back(machineState);
        }
        return number;
    }

    [[nodiscard]] bool follows(std::uint32_t target, std::size_t length) const
    {
        return m_phraseCounts[target] <= m_limit && length < longestPhrase;
    }

    std::size_t sizeFrom(std::uint32_t state, std::size_t length)
    {
        std::size_t out = m_machine.final[state];
        for (std::uint32_t a = m_machine.first[state]; a < m_machine.first[state + 1]; ++a) {
            const MachineArc &arc = m_machine.arcs[a];
            if (!m_vocabulary.isAtomLabel(arc.label) && follows(arc.target, length + 1)) {
                out += sizeFrom(arc.target, length + 1);
                continue;
            }
            (void)stateOf(arc.target);
            ++out;
        }
        return out;
    }

    /// In the order of PathCounts: the end first, then by label.
    void expand(std::uint32_t state, Count128 before)
    {
        if (m_machine.final[state] != 0) {
            add(before, Count128(1), PhraseStep::end, nowhere);
            before += Count128(1);
        }
        for (std::uint32_t a = m_machine.first[state]; a < m_machine.first[state + 1]; ++a) {
            const MachineArc &arc = m_machine.arcs[a];
            const Count128 each = m_counts.from(arc.target);
            if (m_vocabulary.isAtomLabel(arc.label)) {
                const Atom &atom = m_vocabulary.atomOfLabel(arc.label);
                add(before, each, atom.first, stateOf(arc.target));
                before += Count128(atom.size()) * each;
                continue;
            }
            m_words.push_back(arc.label - 1);
            if (follows(arc.target, m_words.size()))
                expand(arc.target, before);
            else
                add(before, Count128::more(), PhraseStep::more, stateOf(arc.target));
            m_words.pop_back();
            before += each;
        }
    }

    void add(Count128 before, Count128 each, std::uint32_t value, std::uint32_t target)
    {
        if (before.saturated())
            return; // no number that can be asked for reaches it
        const auto low = static_cast<std::uint64_t>(each.value());
        const Move move{
            static_cast<std::uint64_t>(before.value()), low, inverseOf(low), m_phrases.number(m_words), value, target};
        m_found.push_back({move, before.value(), each.value()});
    }

    void addState(Count128 total)
    {
        PhraseMachine &out = *m_out;
        State state;
        state.firstMove = static_cast<std::uint32_t>(out.m_moves.size());
        state.moves = static_cast<std::uint32_t>(m_found.size());
        state.firstGuide = static_cast<std::uint32_t>(out.m_guide.size());
        const bool wide = total.value() >> 64 != 0;
        if (wide)
            state.wide = static_cast<std::uint32_t>(out.m_wideBefore.size()) + 1;
        for (const Found &found : m_found) {
            out.m_moves.push_back(found.move);
            if (wide) {
                out.m_wideBefore.push_back(found.before);
                out.m_wideEach.push_back(found.each);
            }
        }
        if (!wide)
            addGuide(state, static_cast<std::uint64_t>(total.value()));
        out.m_states.push_back(state);
    }

    /// Cuts the numbers of a state into equal pieces, some times as many as there are moves: in most of them no move
    /// begins, and nothing is left to search.
    void addGuide(State &state, std::uint64_t total)
    {
        // More than 63 bits cannot be shifted away.
        while (state.shift < 63
               && (total - 1) >> state.shift >= (state.moves == 1 ? 1 : 8 * static_cast<std::uint64_t>(state.moves)))
            ++state.shift;
        const std::uint64_t pieces = ((total - 1) >> state.shift) + 1;
        std::uint32_t move = 0;
        for (std::uint64_t piece = 0; piece < pieces; ++piece) {
            while (move + 1 < state.moves && m_found[move + 1].before <= piece << state.shift)
                ++move;
            m_out->m_guide.push_back(state.firstMove + move);
        }
        m_out->m_guide.push_back(state.firstMove + state.moves - 1);
    }

    const Machine &m_machine;
    const PathCounts &m_counts;
    const Vocabulary &m_vocabulary;
    PhraseTable &m_phrases;
    std::vector<std::uint32_t> m_phraseCounts;
    std::uint32_t m_limit = 0;
    std::vector<std::uint32_t> m_numbers; ///< by state of the machine
    std::vector<std::uint32_t> m_queue; ///< states of the machine, by number here
    std::vector<std::uint32_t> m_words;
    std::vector<Found> m_found;
    PhraseMachine *m_out = nullptr;
};

PhraseMachine::PhraseMachine(const Machine &machine, const PathCounts &counts, const Vocabulary &vocabulary,
                             PhraseTable &phrases, std::size_t budget)
{
    Builder builder(machine, counts, vocabulary, phrases);
    constexpr std::array<std::uint32_t, 5> limits{4'096, 512, 64, 8, 0};
    const auto limit = std::find_if(limits.begin(), limits.end() - 1,
                                    [&](std::uint32_t some) { return builder.size(some, budget) <= budget; });
    builder.build(*limit, *this);
}

inline const PhraseMachine::Move &PhraseMachine::moveAt(const State &state, std::uint64_t index) const
{
    const std::uint32_t *guide = m_guide.data() + state.firstGuide + (index >> state.shift);
    std::uint32_t low = guide[0];
    std::uint32_t high = guide[1];
    while (low < high) { // the last move that begins at or before the wanted one
        const std::uint32_t middle = low + (high - low + 1) / 2;
        if (m_moves[middle].before <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return m_moves[low];
}

std::uint32_t PhraseMachine::stepWide(const State &state, uint128 &index, PhraseStep &out) const
{
    const auto first = m_wideBefore.begin() + (state.wide - 1);
    const auto after = std::upper_bound(first, first + state.moves, index);
    const auto place = static_cast<std::uint32_t>(after - first) - 1;
    const Move &move = m_moves[state.firstMove + place];
    const uint128 each = m_wideEach[state.wide - 1 + place];
    index -= first[place];
    const auto nth = static_cast<std::uint32_t>(index / each);
    index -= nth * each;
    out = {move.phrase, move.value + nth};
    return move.target;
}

/// Without a branch for what kind of move it is: nobody could foresee it.
inline std::uint32_t PhraseMachine::step(const State &state, std::uint64_t &index, PhraseStep &out) const
{
    const Move &move = moveAt(state, index);
    index -= move.before;
    auto nth = static_cast<std::uint64_t>((static_cast<uint128>(index) * move.inverse) >> 64);
    index -= nth * move.each;
    const bool short1 = index >= move.each;
    nth += short1 ? 1 : 0;
    index -= short1 ? move.each : 0;
    out = {move.phrase, move.value + static_cast<std::uint32_t>(nth)};
    return move.target;
}

void PhraseWalk::clear()
{
    m_wayCount = 0;
    m_sentences = 0;
}

PhraseStep &PhraseWalk::next(std::size_t sentence)
{
    const std::size_t at = m_lengths[sentence]++ * most + sentence;
    if (at >= m_steps.size())
        m_steps.resize(at + most);
    return m_steps[at];
}

void PhraseWalk::add(const PhraseMachine &machine, uint128 index)
{
    const std::uint32_t sentence = m_sentences++;
    m_lengths[sentence] = 0;
    std::uint32_t state = 0;
    while (state != PhraseMachine::nowhere && machine.m_states[state].wide != 0)
        state = machine.stepWide(machine.m_states[state], index, next(sentence));
    if (state != PhraseMachine::nowhere)
        m_ways[m_wayCount++] = {&machine, static_cast<std::uint64_t>(index), state, sentence};
}

void PhraseWalk::run(const PackedText *soon)
{
    while (m_wayCount > 0) {
        std::size_t left = 0;
        for (std::size_t i = 0; i < m_wayCount; ++i) {
            Way way = m_ways[i];
            const PhraseMachine &machine = *way.machine;
            PhraseStep &step = next(way.sentence);
            way.state = machine.step(machine.m_states[way.state], way.index, step);
            if (soon != nullptr)
                soon->prefetchPlace(step.value & (0U - (step.value < PhraseStep::more ? 1U : 0U)));
            m_ways[left] = way;
            left += way.state != PhraseMachine::nowhere ? 1 : 0;
        }
        m_wayCount = left;
    }
}

} // namespace filigree
