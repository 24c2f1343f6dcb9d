// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/machinegrammar.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace filigree {

namespace {

constexpr std::size_t mostSteps = 50'000'000;
constexpr double mostWords = 8'000'000; ///< that the rules spell out; compiling takes no more
constexpr int deepestGroups = 60; ///< groups inside each other; deeper ones become rules of their own
constexpr std::size_t shortBody = 6; ///< pieces; what is longer and is needed again becomes a rule

/// Where all ways from a state meet again, for states whose arcs lead to later ones.
class Meetings {
public:
    explicit Meetings(const AnnotatedMachine &machine)
        : m_next(machine.stateCount())
        , m_depth(machine.stateCount(), 0)
        , m_jump(machine.stateCount())
    {
        const std::uint32_t end = machine.stateCount() - 1;
        m_next[end] = m_jump[end] = end;
        for (std::uint32_t s = end; s-- > 0;) {
            std::uint32_t meeting = machine.arcs[machine.first[s]].target;
            for (std::uint32_t a = machine.first[s] + 1; a < machine.first[s + 1]; ++a)
                meeting = common(meeting, machine.arcs[a].target);
            m_next[s] = meeting;
            m_depth[s] = m_depth[meeting] + 1;
            const std::uint32_t far = m_jump[meeting];
            m_jump[s] = m_depth[meeting] - m_depth[far] == m_depth[far] - m_depth[m_jump[far]] ? m_jump[far] : meeting;
        }
    }

    [[nodiscard]] std::uint32_t after(std::uint32_t state) const { return m_next[state]; }

private:
    /// The first state that all ways from both pass: long jumps where they cannot pass it, in O(log states).
    [[nodiscard]] std::uint32_t common(std::uint32_t a, std::uint32_t b) const
    {
        if (m_depth[a] < m_depth[b])
            std::swap(a, b);
        while (m_depth[a] > m_depth[b])
            a = m_depth[m_jump[a]] >= m_depth[b] ? m_jump[a] : m_next[a];
        while (a != b) {
            const bool far = m_jump[a] != m_jump[b];
            a = far ? m_jump[a] : m_next[a];
            b = far ? m_jump[b] : m_next[b];
        }
        return a;
    }

    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_depth;
    std::vector<std::uint32_t> m_jump;
};

/// An expression and what it costs.
struct Body {
    Expression expression = Expression::sequence({});
    std::size_t pieces = 0; ///< as it is written
    double words = 0; ///< when its references are spelled out
    int depth = 0;

    [[nodiscard]] bool empty() const
    {
        return expression.kind == Expression::Kind::Sequence && expression.parts.empty();
    }
};

Body sequenceOf(std::vector<Body> parts)
{
    Body out;
    for (Body &part : parts) {
        if (part.empty())
            continue;
        out.pieces += part.pieces;
        out.words += part.words;
        out.depth = std::max(out.depth, part.depth + 1);
        if (part.expression.kind == Expression::Kind::Sequence)
            std::move(part.expression.parts.begin(), part.expression.parts.end(),
                      std::back_inserter(out.expression.parts));
        else
            out.expression.parts.push_back(std::move(part.expression));
    }
    if (out.expression.parts.size() == 1) {
        Expression only = std::move(out.expression.parts[0]);
        out.expression = std::move(only);
        --out.depth;
    }
    return out;
}

/// One of these, with their probabilities; an empty one makes the rest optional.
Body choiceOf(std::vector<std::pair<Body, double>> choices)
{
    Body out;
    std::vector<Expression> parts;
    std::vector<double> weights;
    double nothing = 0;
    double something = 0;
    for (auto &[body, weight] : choices) {
        if (body.empty()) {
            nothing += weight;
            continue;
        }
        out.pieces += body.pieces;
        out.words += body.words;
        out.depth = std::max(out.depth, body.depth);
        parts.push_back(std::move(body.expression));
        weights.push_back(std::max(weight, 1e-300));
        something += weights.back();
    }
    if (parts.empty())
        return out;
    const auto [least, most] = std::minmax_element(weights.begin(), weights.end());
    if (*most - *least <= 1e-9 * *most)
        weights.clear();
    for (double &weight : weights)
        weight /= something;
    if (parts.size() == 1) {
        out.expression = std::move(parts[0]);
    } else {
        out.expression = Expression::alternatives(std::move(parts), std::move(weights));
        ++out.depth;
    }
    if (nothing > 0) {
        const double presence = std::clamp(something / (something + nothing), 1e-12, 1 - 1e-12);
        out.expression = Expression::optional(std::move(out.expression), presence);
        ++out.words; // an arc of its own
        ++out.depth;
    }
    return out;
}

void firstWords(const Expression &body, std::vector<std::string> &out)
{
    if (out.size() < 3 && (body.kind == Expression::Kind::Word || body.kind == Expression::Kind::Slot))
        out.push_back(body.text);
    for (std::size_t i = 0; i < body.parts.size() && out.size() < 3 && body.kind != Expression::Kind::Slot; ++i)
        firstWords(body.parts[i], out);
}

class Writer {
public:
    Writer(const AnnotatedMachine &machine, std::string intent, std::vector<std::string> values, Grammar &grammar,
           RuleNames &names, Progress &progress)
        : m_machine(machine)
        , m_intent(std::move(intent))
        , m_values(std::move(values))
        , m_grammar(grammar)
        , m_names(names)
        , m_progress(progress)
        , m_meetings(machine)
        , m_uses(machine.stateCount(), 0)
        , m_bodies(machine.stateCount())
    {
    }

    Result<Body> write()
    {
        const std::uint32_t end = m_machine.stateCount() - 1;
        m_ways[{0, end}].uses = 1;
        for (std::uint32_t s = 0; s < end; ++s)
            for (const std::uint32_t target : targetsOf(s))
                if (target != m_meetings.after(s))
                    ++m_ways[{target, m_meetings.after(s)}].uses;
        for (const auto &[way, unused] : m_ways)
            for (std::uint32_t s = way.first; s != way.second; s = m_meetings.after(s)) {
                ++m_uses[s];
                if (++m_steps > mostSteps)
                    return tooLarge();
            }
        for (std::uint32_t s = end; s-- > 0;) {
            m_bodies[s] = kept(bodyOf(s), m_uses[s]);
            if (m_bodies[s].words > mostWords || m_pieces > mostSteps)
                return tooLarge();
            if (s % 1024 == 0 && m_progress.cancelled())
                return fail(ErrorCode::Cancelled, "Reading the machine was cancelled.");
        }
        return way(0, end);
    }

private:
    using Way = std::pair<std::uint32_t, std::uint32_t>; ///< from a state to one that all ways from it pass
    struct WayUse {
        std::uint32_t uses = 0;
        bool known = false;
        Body body; ///< a reference, where it is used again
    };

    tl::unexpected<Error> tooLarge() const
    {
        return fail(ErrorCode::InvalidInput,
                    "The ways of the machine of " + m_intent
                        + " cross so often that its rules would have more than 8,000,000 words.");
    }

    std::vector<std::uint32_t> targetsOf(std::uint32_t state) const
    {
        std::vector<std::uint32_t> out;
        for (std::uint32_t a = m_machine.first[state]; a < m_machine.first[state + 1]; ++a)
            out.push_back(m_machine.arcs[a].target);
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    /// From the state to where all its ways meet.
    Body bodyOf(std::uint32_t state)
    {
        std::map<std::uint32_t, std::pair<std::vector<std::pair<Body, double>>, double>> byTarget;
        for (std::uint32_t a = m_machine.first[state]; a < m_machine.first[state + 1]; ++a) {
            const AnnotatedArc &arc = m_machine.arcs[a];
            auto &[heads, share] = byTarget[arc.target];
            heads.emplace_back(pieceOf(arc), std::exp(arc.logWeight));
            share += heads.back().second;
        }
        std::vector<std::pair<Body, double>> choices;
        for (auto &[target, group] : byTarget) {
            std::vector<Body> parts;
            parts.push_back(choiceOf(std::move(group.first)));
            parts.push_back(way(target, m_meetings.after(state)));
            choices.emplace_back(sequenceOf(std::move(parts)), group.second);
        }
        Body out = choiceOf(std::move(choices));
        m_pieces += out.pieces;
        return out;
    }

    Body pieceOf(const AnnotatedArc &arc) const
    {
        if (arc.kind == AnnotatedArc::Kind::Nothing)
            return {};
        Body out{Expression(), 1, 1, 0};
        if (arc.kind == AnnotatedArc::Kind::Slot) {
            out.expression =
                Expression::slot(m_machine.slots[arc.piece].slot, Expression::reference(m_values[arc.piece]));
            return out;
        }
        std::vector<Body> words;
        std::string_view rest = m_machine.words[arc.piece];
        for (;;) {
            const std::size_t blank = std::min(rest.find(' '), rest.size());
            out.expression = Expression::word(std::string(rest.substr(0, blank)));
            words.push_back(out);
            if (blank == rest.size())
                return sequenceOf(std::move(words));
            rest.remove_prefix(blank + 1);
        }
    }

    Body way(std::uint32_t from, std::uint32_t to)
    {
        if (from == to)
            return {};
        WayUse &use = m_ways.at({from, to});
        if (use.known)
            return use.body;
        std::vector<Body> parts;
        for (std::uint32_t s = from; s != to; s = m_meetings.after(s)) {
            const auto shared = s == from ? m_ways.end() : m_ways.find({s, to});
            if (shared != m_ways.end() && shared->second.known) {
                parts.push_back(shared->second.body);
                break;
            }
            parts.push_back(m_uses[s] < 2 ? std::move(m_bodies[s]) : m_bodies[s]);
        }
        Body out = kept(sequenceOf(std::move(parts)), use.uses);
        if (use.uses > 1) {
            use.known = true;
            use.body = out;
        }
        return out;
    }

    /// As a rule of its own, where that is worth a name.
    Body kept(Body body, std::uint32_t uses)
    {
        if (body.depth < deepestGroups && (uses < 2 || body.pieces <= shortBody))
            return body;
        std::vector<std::string> words;
        firstWords(body.expression, words);
        Rule rule;
        rule.name = m_names.take(RuleNames::fromMembers(words));
        rule.intent = m_intent;
        rule.body = std::move(body.expression);
        body.expression = Expression::reference(rule.name);
        body.pieces = 1;
        body.depth = 0;
        m_grammar.rules.push_back(std::move(rule));
        return body;
    }

    const AnnotatedMachine &m_machine;
    std::string m_intent;
    std::vector<std::string> m_values; ///< the rule of each item of AnnotatedMachine::slots
    Grammar &m_grammar;
    RuleNames &m_names;
    Progress &m_progress;
    Meetings m_meetings;
    std::map<Way, WayUse> m_ways;
    std::vector<std::uint32_t> m_uses;
    std::vector<Body> m_bodies;
    std::size_t m_steps = 0;
    std::size_t m_pieces = 0;
};

} // namespace

std::string MachineGrammar::valuesRule(const SlotValues &values, const std::string &intent)
{
    for (Rule &rule : m_grammar.rules)
        if (rule.kind == RuleKind::Values && rule.slot == values.slot && rule.values == values.values) {
            if (rule.intent != intent)
                rule.intent.clear();
            return rule.name;
        }
    Rule rule;
    rule.name = m_names.take(values.slot);
    rule.kind = RuleKind::Values;
    rule.intent = intent;
    rule.slot = values.slot;
    rule.values = values.values;
    m_grammar.rules.push_back(std::move(rule));
    return m_grammar.rules.back().name;
}

Result<void> MachineGrammar::add(const AnnotatedMachine &machine, const std::string &intent, Progress &progress)
{
    for (const Rule &rule : m_grammar.rules)
        if (rule.kind == RuleKind::Start && rule.intent == intent)
            return fail(ErrorCode::InvalidInput, "There are two machines of the intent " + intent + '.');
    std::vector<std::string> values;
    for (const SlotValues &slot : machine.slots)
        values.push_back(valuesRule(slot, intent));
    Rule start;
    start.name = m_names.take(intent);
    start.kind = RuleKind::Start;
    start.intent = intent;
    auto body = Writer(machine, intent, std::move(values), m_grammar, m_names, progress).write();
    if (!body)
        return failWith(body.error());
    start.body = std::move(body->expression);
    m_grammar.rules.push_back(std::move(start));
    return {};
}

} // namespace filigree
