// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/annotatedmachine.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

#include "core/fst/sourceorder.h"
#include "core/fst/writtenlabels.h"

namespace filigree {

namespace {

constexpr std::size_t mostValues = 2'000'000;
constexpr std::size_t mostValueSteps = 50'000'000;

double logSum(double a, double b)
{
    const double high = std::max(a, b);
    return std::isinf(high) ? high : high + std::log1p(std::exp(std::min(a, b) - high));
}

class Understanding {
public:
    Understanding(const SourceMachine &source, Progress &progress)
        : m_source(source)
        , m_progress(progress)
    {
    }

    Result<AnnotatedMachine> run()
    {
        auto order = orderOf(m_source);
        if (!order)
            return failWith(order.error());
        m_order = *std::move(order);
        auto labels = WrittenLabels::of(m_source, m_order);
        if (!labels)
            return failWith(labels.error());
        m_labels = *std::move(labels);
        auto inside = m_labels.check(m_source, m_order, m_progress);
        if (!inside)
            return failWith(inside.error());
        m_inside = *std::move(inside);
        m_numbers.assign(m_source.states, 0);
        for (const std::uint32_t state : m_order.states)
            if (m_inside[state] == 0)
                m_numbers[state] = m_states++;
        for (const std::uint32_t state : m_order.states)
            if (m_inside[state] == 0)
                if (auto good = addState(state); !good)
                    return failWith(good.error());
        finish();
        return std::move(m_out);
    }

private:
    using Written = WrittenLabels::Label;

    Result<void> addState(std::uint32_t state)
    {
        m_out.first.push_back(static_cast<std::uint32_t>(m_out.arcs.size()));
        for (std::uint32_t i = m_order.first[state]; i < m_order.first[state + 1]; ++i) {
            const SourceArc &arc = m_source.arcs[m_order.arcs[i]];
            const Written &written = m_labels.written(arc);
            if (written.kind == Written::Kind::Open) {
                if (auto good = addSlots(state, arc); !good)
                    return good;
                continue;
            }
            const bool word = written.kind == Written::Kind::Word;
            m_out.arcs.push_back({m_numbers[state], m_numbers[arc.target],
                                  word ? AnnotatedArc::Kind::Word : AnnotatedArc::Kind::Nothing,
                                  word ? wordNumber(written.text) : 0, -arc.weight});
        }
        return {};
    }

    std::uint32_t wordNumber(const std::string &word)
    {
        const auto [found, isNew] = m_words.try_emplace(word, static_cast<std::uint32_t>(m_out.words.size()));
        if (isNew)
            m_out.words.push_back(word);
        return found->second;
    }

    /// By the slot's name and the state after it: its values, with the logarithms of their weights.
    using Ends = std::map<std::pair<std::string, std::uint32_t>, std::map<std::string, double>>;

    Result<void> addSlots(std::uint32_t state, const SourceArc &open)
    {
        auto found = m_slotEnds.find(open.target);
        if (found == m_slotEnds.end()) {
            Ends ends;
            std::string words;
            if (auto good = collect(open.target, words, 0.0, ends); !good)
                return good;
            std::vector<SlotEnd> list;
            for (auto &[end, values] : ends)
                list.push_back(slotEnd(end.first, end.second, values));
            found = m_slotEnds.emplace(open.target, std::move(list)).first;
        }
        for (const SlotEnd &end : found->second)
            m_out.arcs.push_back({m_numbers[state], m_numbers[end.target], AnnotatedArc::Kind::Slot, end.slot,
                                  end.logWeight - open.weight});
        return {};
    }

    /// All ways from inside of a slot to its closing brackets. Short: a value has few words.
    Result<void> collect(std::uint32_t state, std::string &words, double logWeight, Ends &ends)
    {
        if (++m_steps % 65'536 == 0 && m_progress.cancelled())
            return fail(ErrorCode::Cancelled, "Reading the machine was cancelled.");
        if (m_values > mostValues || m_steps > mostValueSteps || words.size() > 20'000)
            return fail(ErrorCode::InvalidInput,
                        "The slots of the machine have more than " + std::to_string(mostValues)
                            + " values, or values without end. Filigree lists the values of a slot.");
        for (std::uint32_t i = m_order.first[state]; i < m_order.first[state + 1]; ++i) {
            const SourceArc &arc = m_source.arcs[m_order.arcs[i]];
            const Written &written = m_labels.written(arc);
            const std::size_t before = words.size();
            if (written.kind == Written::Kind::Close) {
                if (words.empty())
                    return fail(ErrorCode::InvalidInput, "The slot " + written.text + " of the machine can be empty.");
                auto [value, isNew] = ends[{written.text, arc.target}].try_emplace(words, logWeight - arc.weight);
                if (!isNew)
                    value->second = logSum(value->second, logWeight - arc.weight);
                ++m_values;
                continue;
            }
            if (written.kind == Written::Kind::Word)
                words += (words.empty() ? "" : " ") + written.text;
            if (++m_depth > 5'000)
                return fail(ErrorCode::InvalidInput, "A value of a slot of the machine has more than 5,000 words.");
            if (auto good = collect(arc.target, words, logWeight - arc.weight, ends); !good)
                return good;
            --m_depth;
            words.resize(before);
        }
        return {};
    }

    struct SlotEnd {
        std::uint32_t slot = 0; ///< index into AnnotatedMachine::slots
        std::uint32_t target = 0; ///< of the source
        double logWeight = 0.0;
    };

    SlotEnd slotEnd(const std::string &slot, std::uint32_t target, const std::map<std::string, double> &values)
    {
        double highest = -std::numeric_limits<double>::infinity();
        SlotEnd out{0, target, highest};
        for (const auto &[words, logWeight] : values) {
            highest = std::max(highest, logWeight);
            out.logWeight = logSum(out.logWeight, logWeight);
        }
        SlotValues made{slot, {}};
        std::string key = slot;
        for (const auto &[words, logWeight] : values) {
            const double weight = std::max(std::exp(logWeight - highest), std::numeric_limits<double>::min());
            made.values.push_back({words, weight, 0});
            key += '\n' + words + '\t' + std::to_string(std::bit_cast<std::uint64_t>(weight));
        }
        const auto [found, isNew] = m_slots.try_emplace(key, static_cast<std::uint32_t>(m_out.slots.size()));
        if (isNew)
            m_out.slots.push_back(std::move(made));
        out.slot = found->second;
        return out;
    }

    /// One end for all, and probabilities instead of weights: those of the arcs of a state have the sum 1.
    void finish()
    {
        const std::uint32_t end = m_states;
        for (const auto &[state, weight] : m_source.final)
            if (isUseful(state))
                m_ends.push_back({m_numbers[state], end, AnnotatedArc::Kind::Nothing, 0, -weight});
        m_out.arcs.insert(m_out.arcs.end(), m_ends.begin(), m_ends.end());
        std::stable_sort(m_out.arcs.begin(), m_out.arcs.end(),
                         [](const AnnotatedArc &a, const AnnotatedArc &b) { return a.from < b.from; });
        m_out.first.assign(end + 2, 0);
        for (const AnnotatedArc &arc : m_out.arcs)
            ++m_out.first[arc.from + 1];
        for (std::uint32_t s = 0; s <= end; ++s)
            m_out.first[s + 1] += m_out.first[s];
        std::vector<double> rest(end + 1, -std::numeric_limits<double>::infinity());
        rest[end] = 0;
        for (std::uint32_t s = end; s-- > 0;) {
            for (std::uint32_t a = m_out.first[s]; a < m_out.first[s + 1]; ++a)
                rest[s] = logSum(rest[s], m_out.arcs[a].logWeight + rest[m_out.arcs[a].target]);
            for (std::uint32_t a = m_out.first[s]; a < m_out.first[s + 1]; ++a)
                m_out.arcs[a].logWeight += rest[m_out.arcs[a].target] - rest[s];
        }
    }

    [[nodiscard]] bool isUseful(std::uint32_t state) const { return m_numbers[state] != 0 || state == m_source.start; }

    const SourceMachine &m_source;
    Progress &m_progress;
    SourceOrder m_order;
    WrittenLabels m_labels;
    std::vector<std::uint8_t> m_inside;
    std::vector<std::uint32_t> m_numbers; ///< of the source's states outside of slots
    std::uint32_t m_states = 0;
    std::map<std::string, std::uint32_t> m_words;
    std::map<std::string, std::uint32_t> m_slots; ///< by all that they hold
    std::map<std::uint32_t, std::vector<SlotEnd>> m_slotEnds; ///< by the state behind the opening bracket
    std::vector<AnnotatedArc> m_ends;
    std::size_t m_steps = 0;
    std::size_t m_values = 0;
    std::size_t m_depth = 0;
    AnnotatedMachine m_out;
};

} // namespace

Result<AnnotatedMachine> annotatedMachine(const SourceMachine &source, Progress &progress)
{
    return Understanding(source, progress).run();
}

} // namespace filigree
