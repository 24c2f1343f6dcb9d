// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/frequentvalues.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

namespace filigree {

namespace {

constexpr std::size_t longest = 100; // words: rules that double one another reach any length

std::size_t wordCount(std::string_view text)
{
    return text.empty() ? 0 : 1 + static_cast<std::size_t>(std::ranges::count(text, ' '));
}

/// The indices of at most `count` of the largest numbers above 0, the largest first, equal ones in their order.
std::vector<std::size_t> largest(const std::vector<double> &numbers, std::size_t count)
{
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::erase_if(order, [&](std::size_t i) { return numbers[i] <= 0.0; });
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return numbers[a] != numbers[b] ? numbers[a] > numbers[b] : a < b;
    });
    order.erase(end, order.end());
    return order;
}

/// What a slot of one type can hold.
class Values {
public:
    using List = std::vector<std::string>;

    Values(const Grammar &grammar, std::string_view slot, const RefusedValue &refused, std::size_t perPlace,
           const Progress &progress)
        : m_slot(slot)
        , m_refused(refused)
        , m_perPlace(perPlace)
        , m_progress(progress)
    {
        for (const Rule &rule : grammar.rules)
            m_rules.emplace(rule.name, &rule);
    }

    [[nodiscard]] List of(const Expression &value)
    {
        switch (value.kind) {
        case Expression::Kind::Word:
            return {value.text};
        case Expression::Kind::Reference:
            return ofRule(value.text);
        case Expression::Kind::Alternatives:
            return ofAlternatives(value);
        case Expression::Kind::Optional:
            return value.weights.empty() || value.weights[0] > 0.0 ? of(value.parts[0]) : List();
        case Expression::Kind::Sequence:
            return value.parts.size() == 1 ? of(value.parts[0]) : ofSequence(value);
        case Expression::Kind::Slot: // slots do not nest
            break;
        }
        return {};
    }

private:
    /// Each rule once, however many refer to it.
    const List &ofRule(const std::string &name)
    {
        const auto known = m_known.find(name);
        if (known != m_known.end())
            return known->second;
        const auto rule = m_rules.find(name);
        List found;
        if (rule != m_rules.end() && !m_progress.cancelled())
            found = rule->second->kind == RuleKind::Values ? ofClass(*rule->second) : of(rule->second->body);
        return m_known.emplace(name, std::move(found)).first->second;
    }

    List ofClass(const Rule &rule) const
    {
        std::vector<double> weights;
        for (const RuleValue &value : rule.values)
            weights.push_back(m_refused(m_slot, value.words) ? 0.0 : value.weight);
        List out;
        for (const std::size_t i : largest(weights, m_perPlace))
            out.push_back(rule.values[i].words);
        return out;
    }

    List ofAlternatives(const Expression &value)
    {
        std::vector<double> weights = value.weights;
        if (weights.size() != value.parts.size())
            weights.assign(value.parts.size(), 1.0);
        List out;
        for (const std::size_t i : largest(weights, weights.size())) {
            for (std::string &words : of(value.parts[i])) {
                if (!m_refused(m_slot, words))
                    out.push_back(std::move(words));
            }
            if (out.size() >= m_perPlace) // rules that double one another have any number
                break;
        }
        out.resize(std::min(out.size(), m_perPlace));
        return out;
    }

    List ofSequence(const Expression &value)
    {
        List out;
        for (const bool all : {false, true}) {
            std::string words;
            for (const Expression &part : value.parts) {
                const bool optional = part.kind == Expression::Kind::Optional;
                if (optional && !all && !part.weights.empty() && part.weights[0] < 0.5)
                    continue;
                if (const List found = of(part); !found.empty() && !found[0].empty())
                    words += (words.empty() ? "" : " ") + found[0];
                if (wordCount(words) > longest)
                    return out;
            }
            out.push_back(std::move(words));
        }
        return out;
    }

    std::string_view m_slot;
    const RefusedValue &m_refused;
    std::size_t m_perPlace;
    const Progress &m_progress;
    std::unordered_map<std::string, const Rule *> m_rules;
    std::unordered_map<std::string, List> m_known;
};

struct Found {
    Values values;
    std::vector<std::string> list;
    std::set<std::string> seen;
};

} // namespace

Result<std::map<std::string, std::vector<std::string>>>
frequentValues(const Grammar &grammar, const RefusedValue &refused, std::size_t perPlace, const Progress &progress)
{
    std::map<std::string, Found> found;
    const std::function<void(const Expression &)> look = [&](const Expression &body) {
        if (body.kind != Expression::Kind::Slot) {
            for (const Expression &part : body.parts)
                look(part);
            return;
        }
        auto place = found.find(body.text);
        if (place == found.end())
            place =
                found.emplace(body.text, Found{Values(grammar, body.text, refused, perPlace, progress), {}, {}}).first;
        Found &slot = place->second;
        for (std::string &words : slot.values.of(body.parts[0])) {
            if (!words.empty() && !refused(body.text, words) && slot.seen.insert(words).second)
                slot.list.push_back(std::move(words));
        }
    };
    for (const Rule &rule : grammar.rules) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (rule.kind != RuleKind::Values)
            look(rule.body);
    }
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    std::map<std::string, std::vector<std::string>> out;
    for (auto &[slot, values] : found)
        out.emplace(slot, std::move(values.list));
    return out;
}

} // namespace filigree
