// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/rulespeller.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/annotation/golden.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// Groups and references inside each other, counted together: protects the stack.
constexpr int deepest = 2'000;
constexpr std::size_t stepsPerValue = 16; // while the values of a slot are listed: as many again as it may have
constexpr std::size_t longestValue = longestUtterance; // bytes; no utterance could have it

double weightOf(const Expression &alternatives, std::size_t i)
{
    return alternatives.weights.empty() ? 1.0 : alternatives.weights[i];
}

double totalWeight(const Expression &alternatives)
{
    return alternatives.weights.empty()
        ? static_cast<double>(alternatives.parts.size())
        : std::accumulate(alternatives.weights.begin(), alternatives.weights.end(), 0.0);
}

double presence(const Expression &optional)
{
    return optional.weights.empty() ? 0.5 : std::min(1.0, optional.weights[0]);
}

bool refers(const Expression &body)
{
    return body.kind == Kind::Reference || std::any_of(body.parts.begin(), body.parts.end(), refers);
}

} // namespace

RuleSpeller::RuleSpeller(const Grammar &grammar, const CompileLimits &limits, VocabularyBuilder &vocabulary,
                         RuleSets &sets, Progress &progress)
    : m_grammar(grammar)
    , m_limits(limits)
    , m_vocabulary(vocabulary)
    , m_sets(sets)
    , m_progress(progress)
{
    for (std::uint32_t i = 0; i < grammar.rules.size(); ++i)
        m_ruleNumbers.emplace(grammar.rules[i].name, i);
}

Result<RawMachine> RuleSpeller::spell(std::size_t startRule)
{
    m_raw = {};
    m_stack.clear();
    Span whole{0, 1, 0.0, 0, 0};
    if (!enter(static_cast<std::uint32_t>(startRule), whole) || !add(m_grammar.rules[startRule].body, whole))
        return failWith(m_error);
    return std::move(m_raw);
}

bool RuleSpeller::wrong(ErrorCode code, std::string detail)
{
    m_error = Error{code, std::move(detail), {}, 0, 0};
    return false;
}

std::string RuleSpeller::current() const
{
    return "Rule <" + m_grammar.rules[m_stack.back()].name + ">: ";
}

bool RuleSpeller::enter(std::uint32_t rule, Span &span)
{
    m_stack.push_back(rule);
    span.rules = m_sets.with(span.rules, rule);
    return true;
}

bool RuleSpeller::addArc(const Span &span, RawArc::Kind kind, std::uint32_t label)
{
    if (++m_raw.arcs > 8 * m_limits.states)
        return wrong(ErrorCode::InvalidInput,
                     current() + "the intent " + m_grammar.rules[m_stack.front()].intent + " has more than "
                         + std::to_string(8 * m_limits.states)
                         + " arcs when its rules are spelled out. Simplify the rules that refer to others most often.");
    m_raw.states[span.from].push_back({kind, span.to, label, span.rules, span.logProbability});
    return true;
}

bool RuleSpeller::add(const Expression &body, Span span)
{
    if (++span.depth > deepest)
        return wrong(ErrorCode::InvalidInput,
                     current() + "its groups and references are nested more than " + std::to_string(deepest)
                         + " deep.");
    if (++m_steps % 4096 == 0 && m_progress.cancelled())
        return wrong(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
    switch (body.kind) {
    case Kind::Word:
        return addArc(span, RawArc::Kind::Word, m_vocabulary.addWord(body.text));
    case Kind::Reference: {
        const std::uint32_t rule = m_ruleNumbers.at(body.text);
        const bool good = enter(rule, span) && add(m_grammar.rules[rule].body, span);
        m_stack.pop_back();
        return good;
    }
    case Kind::Sequence:
        return addSequence(body, span);
    case Kind::Alternatives: {
        const double total = totalWeight(body);
        for (std::size_t i = 0; i < body.parts.size(); ++i) {
            if (weightOf(body, i) <= 0)
                continue;
            Span part = span;
            part.logProbability += std::log(weightOf(body, i) / total);
            if (!add(body.parts[i], part))
                return false;
        }
        return true;
    }
    case Kind::Optional: {
        Span part = span;
        part.logProbability += std::log(presence(body));
        if (presence(body) > 0 && !add(body.parts[0], part))
            return false;
        part.logProbability = span.logProbability + std::log(1 - presence(body));
        return presence(body) >= 1 || addArc(part, RawArc::Kind::Epsilon, 0);
    }
    case Kind::Slot:
        return addSlot(body.text, body.parts[0], span);
    }
    return true;
}

bool RuleSpeller::addSequence(const Expression &body, const Span &span)
{
    if (body.parts.empty())
        return addArc(span, RawArc::Kind::Epsilon, 0);
    Span part = span;
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        if (i + 1 == body.parts.size()) {
            part.to = span.to;
        } else {
            part.to = static_cast<std::uint32_t>(m_raw.states.size());
            m_raw.states.emplace_back();
        }
        if (!add(body.parts[i], part))
            return false;
        part.from = part.to;
        part.logProbability = 0.0;
    }
    return true;
}

/// References and alternatives of them stay apart, so that each value keeps its rule; anything else is listed.
bool RuleSpeller::addSlot(const std::string &type, const Expression &value, Span span)
{
    if (++span.depth > deepest)
        return wrong(ErrorCode::InvalidInput,
                     current() + "its groups and references are nested more than " + std::to_string(deepest)
                         + " deep.");
    if (value.kind == Kind::Reference) {
        const std::uint32_t rule = m_ruleNumbers.at(value.text);
        bool good = enter(rule, span);
        if (m_grammar.rules[rule].kind == RuleKind::Values)
            good = good && addArc(span, RawArc::Kind::Class, ruleClass(type, rule));
        else
            good = good && addSlot(type, m_grammar.rules[rule].body, span);
        m_stack.pop_back();
        return good;
    }
    if (value.kind == Kind::Sequence && value.parts.size() == 1)
        return addSlot(type, value.parts[0], span);
    if (value.kind == Kind::Alternatives && refers(value))
        return addSlotAlternatives(type, value, span);
    return addListedValues(type, value, span);
}

bool RuleSpeller::addSlotAlternatives(const std::string &type, const Expression &value, const Span &span)
{
    const double total = totalWeight(value);
    for (std::size_t i = 0; i < value.parts.size(); ++i) {
        if (weightOf(value, i) <= 0)
            continue;
        Span part = span;
        part.logProbability += std::log(weightOf(value, i) / total);
        if (!addSlot(type, value.parts[i], part))
            return false;
    }
    return true;
}

bool RuleSpeller::addListedValues(const std::string &type, const Expression &value, const Span &span)
{
    const auto [it, isNew] = m_classes.try_emplace({type, &value}, 0U, 0U);
    if (isNew) {
        Values values;
        std::uint32_t rules = 0;
        if (!list(value, span.depth, rules, values))
            return false;
        it->second = {m_vocabulary.addClass(type), rules};
        for (const auto &[words, probability] : values) {
            if (words.empty())
                return wrong(ErrorCode::InvalidInput,
                             current() + "the slot " + type
                                 + " can be empty. Make the whole slot optional, not its value.");
            m_vocabulary.addValue(it->second.first, words, probability);
        }
    }
    Span part = span;
    part.rules = m_sets.unite(span.rules, it->second.second);
    return addArc(part, RawArc::Kind::Class, it->second.first);
}

std::uint32_t RuleSpeller::ruleClass(const std::string &type, std::uint32_t rule)
{
    const auto [it, isNew] = m_classes.try_emplace({type, &m_grammar.rules[rule]}, 0U, 0U);
    if (isNew) {
        it->second.first = m_vocabulary.addClass(type);
        for (const RuleValue &value : m_grammar.rules[rule].values)
            m_vocabulary.addValue(it->second.first, value.words, value.weight);
    }
    return it->second.first;
}

/// All values of an expression. Equal ones may stand repeatedly; their probabilities add up later.
bool RuleSpeller::list(const Expression &value, int depth, std::uint32_t &rules, Values &out)
{
    if (depth > deepest)
        return wrong(ErrorCode::InvalidInput, current() + "its groups and references are nested too deep.");
    if (++m_listed > stepsPerValue * m_limits.values)
        return wrong(ErrorCode::InvalidInput,
                     current() + "the rules in a slot refer to one another more often than it may have values.");
    if (m_listed % 4096 == 0 && m_progress.cancelled())
        return wrong(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
    const auto append = [&](const Expression &part, double factor) {
        Values some;
        if (factor <= 0)
            return true;
        if (!list(part, depth + 1, rules, some))
            return false;
        for (auto &[words, probability] : some)
            out.emplace_back(std::move(words), probability * factor);
        return out.size() <= m_limits.values
            || wrong(ErrorCode::InvalidInput,
                     current() + "a slot has more than " + std::to_string(m_limits.values)
                         + " values. Put them into a catalogue, or limit what the slot may combine.");
    };
    switch (value.kind) {
    case Kind::Word:
        out.emplace_back(value.text, 1.0);
        return true;
    case Kind::Reference: {
        const std::uint32_t number = m_ruleNumbers.at(value.text);
        const Rule &rule = m_grammar.rules[number];
        rules = m_sets.with(rules, number);
        if (rule.kind != RuleKind::Values)
            return append(rule.body, 1.0);
        double total = 0;
        for (const RuleValue &v : rule.values)
            total += v.weight;
        for (const RuleValue &v : rule.values)
            out.emplace_back(v.words, v.weight / total);
        return true;
    }
    case Kind::Sequence:
        return listSequence(value, depth, rules, out);
    case Kind::Alternatives:
        for (std::size_t i = 0; i < value.parts.size(); ++i)
            if (!append(value.parts[i], weightOf(value, i) / totalWeight(value)))
                return false;
        return true;
    case Kind::Optional:
        if (presence(value) < 1)
            out.emplace_back(std::string(), 1 - presence(value));
        return append(value.parts[0], presence(value));
    case Kind::Slot:
        break;
    }
    return wrong(ErrorCode::InvalidInput, current() + "a slot stands inside the slot of another rule.");
}

bool RuleSpeller::listSequence(const Expression &value, int depth, std::uint32_t &rules, Values &out)
{
    Values made{{std::string(), 1.0}};
    for (const Expression &part : value.parts) {
        Values tails;
        if (!list(part, depth + 1, rules, tails))
            return false;
        if (made.size() * tails.size() > m_limits.values)
            return wrong(ErrorCode::InvalidInput,
                         current() + "a slot has more than " + std::to_string(m_limits.values)
                             + " values. Put them into a catalogue, or limit what the slot may combine.");
        if (m_progress.cancelled())
            return wrong(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
        Values longer;
        longer.reserve(made.size() * tails.size());
        for (const auto &[head, p] : made)
            for (const auto &[tail, q] : tails) {
                if (head.size() + tail.size() > longestValue)
                    return wrong(ErrorCode::InvalidInput,
                                 current() + "a slot has a value of more than " + std::to_string(longestValue)
                                     + " bytes.");
                longer.emplace_back(head.empty() || tail.empty() ? head + tail : head + ' ' + tail, p * q);
            }
        made = std::move(longer);
    }
    for (auto &item : made)
        out.push_back(std::move(item));
    return true;
}

} // namespace filigree
