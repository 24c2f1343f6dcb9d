// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/templatefactoring.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace filigree {

namespace {

using Kind = Expression::Kind;

constexpr std::size_t largestPart = 8; ///< expressions in a part that is written again and again
constexpr std::size_t mostParts = 8; ///< of a sequence that may be empty
constexpr std::size_t mostOptional = 32; ///< of a sequence that has something in it always

/// An expression with what the one above needs to know of it.
struct Seen {
    Expression body;
    bool mayBeEmpty = false;
    std::size_t size = 1;
};

class Factoring {
public:
    explicit Factoring(const Grammar &grammar)
    {
        for (const Rule &rule : grammar.rules)
            m_taken.insert(rule.name);
        m_out.locale = grammar.locale;
        for (const Rule &rule : grammar.rules) {
            m_rule = &rule;
            Rule own = rule;
            if (rule.kind != RuleKind::Values) {
                Seen seen = visit(rule.body);
                own.body = std::move(seen.body);
                if (seen.mayBeEmpty)
                    m_mayBeEmpty.insert(rule.name);
            }
            m_out.rules.push_back(std::move(own));
        }
    }

    Grammar take() { return std::move(m_out); }

private:
    Seen visit(const Expression &body)
    {
        if (body.kind == Kind::Word)
            return {body};
        if (body.kind == Kind::Reference)
            return {body, m_mayBeEmpty.contains(body.text), 1};
        std::vector<Seen> parts;
        for (const Expression &part : body.parts)
            parts.push_back(visit(part));
        if (body.kind == Kind::Sequence)
            return sequence(std::move(parts));
        Seen out{{body.kind, body.text, {}, body.weights}, body.kind == Kind::Optional, 1};
        for (Seen &part : parts) {
            out.size += part.size;
            out.mayBeEmpty = out.mayBeEmpty || (body.kind == Kind::Alternatives && part.mayBeEmpty);
            out.body.parts.push_back(std::move(part.body));
        }
        return out;
    }

    Seen sequence(std::vector<Seen> parts)
    {
        const auto optional = static_cast<std::size_t>(
            std::count_if(parts.begin(), parts.end(), [](const Seen &part) { return part.mayBeEmpty; }));
        const bool mayBeEmpty = optional == parts.size();
        if (optional > (mayBeEmpty ? mostParts : mostOptional)) {
            const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(parts.size() / 2);
            Seen first = sequence({std::make_move_iterator(parts.begin()), std::make_move_iterator(middle)});
            Seen second = sequence({std::make_move_iterator(middle), std::make_move_iterator(parts.end())});
            parts.clear();
            parts.push_back(named(std::move(first)));
            parts.push_back(named(std::move(second)));
        }
        Seen out{Expression::sequence({}), mayBeEmpty, 1};
        for (Seen &part : parts) {
            if (mayBeEmpty && parts.size() > 1 && part.size > largestPart)
                part = named(std::move(part));
            out.size += part.size;
            out.body.parts.push_back(std::move(part.body));
        }
        return out;
    }

    /// A reference to a new rule with this body; that the part may be missing stays where it is seen.
    Seen named(Seen part)
    {
        if (part.body.kind == Kind::Optional) {
            Seen inner = named({std::move(part.body.parts[0]), false, part.size});
            part.body.parts[0] = std::move(inner.body);
            part.size = 2;
            return part;
        }
        if (part.body.kind == Kind::Reference)
            return part;
        Rule rule;
        rule.kind = RuleKind::Phrase;
        rule.intent = m_rule->intent;
        do
            rule.name = m_rule->name + "_part_" + std::to_string(++m_parts);
        while (!m_taken.insert(rule.name).second);
        rule.body = std::move(part.body);
        if (part.mayBeEmpty)
            m_mayBeEmpty.insert(rule.name);
        Seen out{Expression::reference(rule.name), part.mayBeEmpty, 1};
        m_out.rules.push_back(std::move(rule));
        return out;
    }

    Grammar m_out;
    const Rule *m_rule = nullptr; ///< whose parts get names
    std::set<std::string> m_taken;
    std::set<std::string> m_mayBeEmpty; ///< rules
    int m_parts = 0;
};

} // namespace

Grammar withNamedParts(const Grammar &grammar)
{
    return Factoring(grammar).take();
}

} // namespace filigree
