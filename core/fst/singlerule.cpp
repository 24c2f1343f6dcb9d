// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/singlerule.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// The rules that one rule needs, and which of them can be left out as a whole.
class Needed {
public:
    Needed(const Grammar &grammar, std::size_t rule)
        : m_rules(rule + 1, 0)
    {
        for (std::size_t i = 0; i <= rule; ++i)
            m_numbers.emplace(grammar.rules[i].name, i);
        m_rules[rule] = 1;
        for (std::size_t i = rule + 1; i-- > 0;) // references lead backwards
            if (m_rules[i] != 0 && grammar.rules[i].kind != RuleKind::Values)
                mark(grammar.rules[i].body);
        m_empty.assign(rule + 1, 0);
        for (std::size_t i = 0; i <= rule; ++i)
            m_empty[i] =
                m_rules[i] != 0 && grammar.rules[i].kind != RuleKind::Values && mayBeEmpty(grammar.rules[i].body);
    }

    [[nodiscard]] bool has(std::size_t rule) const { return m_rules[rule] != 0; }
    [[nodiscard]] bool isEmpty(std::size_t rule) const { return m_empty[rule] != 0; }

private:
    void mark(const Expression &body)
    {
        if (body.kind == Kind::Reference)
            if (const auto found = m_numbers.find(body.text); found != m_numbers.end())
                m_rules[found->second] = 1;
        for (const Expression &part : body.parts)
            mark(part);
    }

    [[nodiscard]] bool mayBeEmpty(const Expression &body) const
    {
        switch (body.kind) {
        case Kind::Reference: {
            const auto found = m_numbers.find(body.text);
            return found != m_numbers.end() && m_empty[found->second] != 0;
        }
        case Kind::Sequence:
            return std::all_of(body.parts.begin(), body.parts.end(),
                               [&](const auto &part) { return mayBeEmpty(part); });
        case Kind::Alternatives:
            for (std::size_t i = 0; i < body.parts.size(); ++i)
                if ((body.weights.empty() || body.weights[i] > 0) && mayBeEmpty(body.parts[i]))
                    return true;
            return false;
        case Kind::Optional:
            return body.weights.empty() || body.weights[0] < 1 || mayBeEmpty(body.parts[0]);
        case Kind::Word:
        case Kind::Slot:
            break;
        }
        return false;
    }

    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<char> m_rules;
    std::vector<char> m_empty;
};

/// A name that no rule has.
std::string freeName(const Grammar &grammar)
{
    std::string name = "whole";
    while (grammar.find(name) != nullptr)
        name += '_';
    return name;
}

} // namespace

Result<std::shared_ptr<const CompiledGrammar>> compileRule(const Grammar &grammar, std::size_t rule, Progress &progress,
                                                           const CompileLimits &limits)
{
    if (rule >= grammar.rules.size())
        return fail(ErrorCode::InvalidOption, "The grammar has no rule number " + std::to_string(rule + 1) + '.');
    const Needed needed(grammar, rule);
    const Rule &target = grammar.rules[rule];
    Grammar part;
    part.locale = grammar.locale;
    // All rules up to this one keep their numbers, which the arcs name; what is not needed is one word that nobody
    // says.
    for (std::size_t i = 0; i <= rule; ++i) {
        if (needed.has(i)) {
            part.rules.push_back(grammar.rules[i]);
            if (i != rule && part.rules.back().kind == RuleKind::Start)
                part.rules.back().kind = RuleKind::Phrase; // an intent that this rule quotes
            continue;
        }
        Rule &nothing = part.rules.emplace_back();
        nothing.name = grammar.rules[i].name;
        nothing.body = Expression::word("x");
    }
    if (target.kind != RuleKind::Start) {
        Rule whole;
        whole.name = freeName(grammar);
        whole.kind = RuleKind::Start;
        whole.intent = target.name;
        whole.body = Expression::reference(target.name);
        if (target.kind == RuleKind::Values)
            whole.body = Expression::slot(target.slot, std::move(whole.body));
        part.rules.push_back(std::move(whole));
    }
    return CompiledGrammar::compile(part, progress, limits);
}

Result<FstGraph> ruleGraph(const Grammar &grammar, std::size_t rule, const CompiledGrammar &compiled,
                           const FstGraphOptions &options, Progress &progress)
{
    if (rule >= grammar.rules.size())
        return fail(ErrorCode::InvalidOption, "The grammar has no rule number " + std::to_string(rule + 1) + '.');
    auto graph = fstGraph(compiled, 0, options, progress);
    if (!graph)
        return graph;
    for (FstGraphArc &arc : graph->arcs) // without the rule that compileRule() added
        std::erase_if(arc.rules, [&](std::uint32_t used) { return used > rule; });
    if (Needed(grammar, rule).isEmpty(rule))
        graph->final[0] = 1;
    return graph;
}

std::optional<RulePassage> rulePassage(const CompiledGrammar &compiled, const FstGraph &graph,
                                       const Utterance &sentence)
{
    const std::size_t count = sentence.tokens.size();
    const auto cutsSlot = [&](std::size_t at) {
        return std::any_of(sentence.slots.begin(), sentence.slots.end(),
                           [&](const SlotSpan &slot) { return slot.begin < at && at < slot.end; });
    };
    for (std::size_t length = count; length > 0; --length)
        for (std::size_t begin = 0; begin + length <= count; ++begin) {
            const std::size_t end = begin + length;
            if (cutsSlot(begin) || cutsSlot(end))
                continue;
            Utterance part;
            const auto first = sentence.tokens.begin() + static_cast<std::ptrdiff_t>(begin);
            part.tokens.assign(first, first + static_cast<std::ptrdiff_t>(length));
            for (const SlotSpan &slot : sentence.slots)
                if (slot.begin >= begin && slot.end <= end)
                    part.slots.push_back({slot.begin - begin, slot.end - begin, slot.type});
            if (auto arcs = fstPath(compiled, graph, part); !arcs.empty())
                return RulePassage{begin, end, std::move(arcs)};
        }
    return std::nullopt;
}

} // namespace filigree
