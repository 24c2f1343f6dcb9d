// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rulesource.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace filigree {

namespace {

using Kind = Expression::Kind;

tl::unexpected<Error> wrong(std::int64_t line, std::int64_t column, std::string detail)
{
    return failWith({ErrorCode::InvalidInput, std::move(detail), {}, line, column});
}

/// The values that a body lists; nothing when it is more than a list.
std::optional<std::vector<RuleValue>> listedValues(const Expression &body)
{
    std::vector<RuleValue> out;
    if (const auto words = onlyWords(body)) {
        out.push_back({*words, 1.0, 0});
        return out;
    }
    if (body.kind != Kind::Alternatives)
        return std::nullopt;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        const auto words = onlyWords(body.parts[i]);
        const double weight = body.weights.empty() ? 1.0 : body.weights[i];
        if (!words || !(weight > 0))
            return std::nullopt;
        const auto [it, isNew] = places.try_emplace(*words, out.size());
        if (isNew)
            out.push_back({*words, weight, 0});
        else
            out[it->second].weight += weight;
    }
    return out;
}

class Resolver {
public:
    explicit Resolver(SourceRules rules)
        : m_rules(std::move(rules))
    {
    }

    Result<Grammar> run()
    {
        if (auto good = nameRules(); !good)
            return failWith(good.error());
        if (auto good = orderRules(); !good)
            return failWith(good.error());
        findValues();
        shareIntents();
        Grammar out;
        out.locale = m_rules.locale;
        for (const std::size_t i : m_order)
            out.rules.push_back(std::move(m_rules.rules[i].rule));
        if (auto good = validate(out); !good)
            return failWith(good.error());
        return out;
    }

private:
    [[nodiscard]] std::string spelled(const std::string &name) const
    {
        return std::string(m_rules.spelling.before) + name + std::string(m_rules.spelling.after);
    }

    Result<void> nameRules()
    {
        std::map<std::string, const SourceRule *> intents;
        for (std::size_t i = 0; i < m_rules.rules.size(); ++i) {
            const SourceRule &rule = m_rules.rules[i];
            const auto [it, isNew] = m_numbers.try_emplace(rule.rule.name, i);
            if (!isNew)
                return wrong(rule.line, rule.column,
                             "The rule " + spelled(rule.rule.name) + " was defined in line "
                                 + std::to_string(m_rules.rules[it->second].line) + " already. Join the two.");
            if (rule.rule.kind != RuleKind::Start)
                continue;
            const auto [known, isNewIntent] = intents.try_emplace(rule.rule.intent, &rule);
            if (!isNewIntent)
                return wrong(rule.line, rule.column,
                             "The intent " + rule.rule.intent + " has the public rule "
                                 + spelled(known->second->rule.name) + " already. "
                                 + std::string(m_rules.spelling.twoStarts));
        }
        if (intents.empty())
            return wrong(1, 1, std::string(m_rules.spelling.noStart));
        return {};
    }

    /// Depth first, with a stack of its own: files may hold long chains.
    Result<void> orderRules()
    {
        enum : char { Unseen, Open, Done };
        std::vector<char> state(m_rules.rules.size(), Unseen);
        struct Frame {
            std::size_t rule;
            std::size_t use;
        };
        for (std::size_t first = 0; first < m_rules.rules.size(); ++first) {
            std::vector<Frame> stack;
            if (state[first] == Unseen)
                stack.push_back({first, 0});
            if (state[first] == Unseen)
                state[first] = Open;
            while (!stack.empty()) {
                const SourceRule &rule = m_rules.rules[stack.back().rule];
                if (stack.back().use == rule.uses.size()) {
                    state[stack.back().rule] = Done;
                    m_order.push_back(stack.back().rule);
                    stack.pop_back();
                    continue;
                }
                const SourceUse &use = rule.uses[stack.back().use++];
                const auto found = m_numbers.find(use.name);
                if (found == m_numbers.end())
                    return wrong(use.line, use.column,
                                 "There is no rule " + spelled(use.name) + ". Define it, or correct the name.");
                if (state[found->second] == Open)
                    return wrong(use.line, use.column,
                                 "The rule " + spelled(use.name)
                                     + " refers to itself here, which makes endless sentences. Write out as many "
                                       "repetitions as are wanted.");
                if (state[found->second] == Unseen) {
                    state[found->second] = Open;
                    stack.push_back({found->second, 0});
                }
            }
        }
        return {};
    }

    /// A list of words that only ever stands in slots of one type is a list of values.
    void findValues()
    {
        std::vector<std::set<std::string>> slots(m_rules.rules.size());
        std::vector<char> outside(m_rules.rules.size(), 0);
        for (const SourceRule &rule : m_rules.rules)
            for (const SourceUse &use : rule.uses) {
                const std::size_t used = m_numbers.at(use.name);
                if (use.inSlot)
                    slots[used].insert(use.slot);
                else
                    outside[used] = 1;
            }
        for (std::size_t i = 0; i < m_rules.rules.size(); ++i) {
            SourceRule &rule = m_rules.rules[i];
            const bool meant = !rule.valuesOf.empty() || slots[i].size() == 1;
            if (rule.rule.kind == RuleKind::Start || outside[i] != 0 || !meant)
                continue;
            auto values = listedValues(rule.rule.body);
            if (!values)
                continue;
            rule.rule.kind = RuleKind::Values;
            rule.rule.slot = rule.valuesOf.empty() ? *slots[i].begin() : rule.valuesOf;
            rule.rule.values = std::move(*values);
            rule.rule.body = {};
        }
    }

    /// Rule::intent of the rules that only one intent uses.
    void shareIntents()
    {
        std::vector<std::set<std::string>> users(m_rules.rules.size());
        for (auto rule = m_order.rbegin(); rule != m_order.rend(); ++rule) { // users before what they use
            const Rule &user = m_rules.rules[*rule].rule;
            if (user.kind == RuleKind::Start)
                users[*rule].insert(user.intent);
            else if (users[*rule].size() == 1)
                m_rules.rules[*rule].rule.intent = *users[*rule].begin();
            for (const SourceUse &use : m_rules.rules[*rule].uses)
                users[m_numbers.at(use.name)].insert(users[*rule].begin(), users[*rule].end());
        }
    }

    SourceRules m_rules;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::size_t> m_order;
};

} // namespace

void collectUses(SourceRule &rule, const std::map<std::string, SourceUse> &places)
{
    std::set<std::pair<std::string, std::string>> seen; // name, slot type
    struct Item {
        const Expression *body;
        std::string slot;
    };
    std::vector<Item> open{{&rule.rule.body, {}}};
    while (!open.empty()) {
        const Item item = open.back();
        open.pop_back();
        const std::string &slot = item.body->kind == Kind::Slot ? item.body->text : item.slot;
        if (item.body->kind == Kind::Reference && seen.emplace(item.body->text, slot).second) {
            const auto place = places.find(item.body->text);
            SourceUse use{item.body->text, rule.line, rule.column, !slot.empty(), slot};
            if (place != places.end()) {
                use.line = place->second.line;
                use.column = place->second.column;
            }
            rule.uses.push_back(std::move(use));
        }
        for (auto part = item.body->parts.rbegin(); part != item.body->parts.rend(); ++part)
            open.push_back({&*part, slot});
    }
}

Result<Grammar> resolveRules(SourceRules rules)
{
    return Resolver(std::move(rules)).run();
}

} // namespace filigree
