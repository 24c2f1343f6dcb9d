// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/runcomparison.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

#include "core/base/random.h"

namespace filigree {

namespace {

constexpr double mostWhole = 20'000; // sentences that are looked at one by one
constexpr std::uint64_t drawn = 4'000;
constexpr std::size_t mostExamples = 50;
constexpr std::size_t everything = 1'000'000; // alternatives of a rule

/// What rules stand for, without names and shares, as numbers: the same for the same. A phrase that many rules use has
/// one number and is looked at once, as writing it into each of them might never end.
class Meanings {
public:
    std::string of(const Rule &rule, const Grammar &grammar)
    {
        if (rule.kind != RuleKind::Values)
            return (rule.kind == RuleKind::Start ? rule.intent + ": " : "") + std::to_string(of(rule.body, grammar));
        std::set<std::string> values;
        for (const RuleValue &value : rule.values)
            values.insert(value.words);
        std::string out = rule.slot + '=';
        for (const std::string &value : values)
            out += value + '|';
        return out;
    }

private:
    using Number = std::size_t;
    /// What a body is, with its own text and the meanings of its parts.
    using Key = std::tuple<Expression::Kind, std::string, std::vector<Number>>;

    Number of(const Expression &body, const Grammar &grammar)
    {
        using Kind = Expression::Kind;
        if (body.kind == Kind::Reference) {
            const Rule *rule = grammar.find(body.text);
            if (rule == nullptr || rule->kind != RuleKind::Phrase)
                return number({Kind::Reference, {}, {}}); // values: what they are is told by their own rule
            const auto known = m_rules.find(rule);
            return known != m_rules.end() ? known->second : m_rules[rule] = of(rule->body, grammar);
        }
        Key key{body.kind, body.kind == Kind::Word || body.kind == Kind::Slot ? body.text : std::string(), {}};
        std::vector<Number> &parts = std::get<2>(key);
        for (std::size_t i = 0; i < body.parts.size() && body.kind != Kind::Slot; ++i)
            parts.push_back(of(body.parts[i], grammar));
        if (body.kind == Kind::Alternatives) { // which have no order
            std::sort(parts.begin(), parts.end());
            parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        }
        return number(std::move(key));
    }

    Number number(Key key) { return m_numbers.emplace(std::move(key), m_numbers.size()).first->second; }

    std::map<Key, Number> m_numbers;
    std::unordered_map<const Rule *, Number> m_rules; ///< phrases of both grammars
};

bool shareEvidence(const Rule &one, const Rule &other)
{
    std::vector<std::int64_t> both;
    std::set_intersection(one.evidence.begin(), one.evidence.end(), other.evidence.begin(), other.evidence.end(),
                          std::back_inserter(both));
    return 2 * both.size() > std::max(one.evidence.size(), other.evidence.size());
}

class RuleComparison {
public:
    RuleComparison(const Grammar &before, const Grammar &after)
        : m_before(before)
        , m_after(after)
    {
        for (const Rule &rule : before.rules)
            m_open.push_back(&rule);
        for (const Rule &rule : after.rules)
            m_new.push_back(&rule);
    }

    void compare(GrammarComparison &out)
    {
        Meanings meaning;
        std::map<const Rule *, std::string> meanings;
        for (const Rule *rule : m_open)
            meanings[rule] = meaning.of(*rule, m_before);
        for (const bool byName : {true, false}) { // of several that stand for the same, the one of that name
            std::erase_if(m_new, [&](const Rule *rule) {
                const std::string own = meaning.of(*rule, m_after);
                const auto same = std::find_if(m_open.begin(), m_open.end(), [&](const Rule *one) {
                    return (!byName || one->name == rule->name) && meanings.at(one) == own;
                });
                if (same == m_open.end())
                    return false;
                m_open.erase(same);
                return true;
            });
        }
        pair(out, [](const Rule &one, const Rule &other) { return one.name == other.name; });
        pair(out, [](const Rule &one, const Rule &other) {
            return one.kind == RuleKind::Phrase && shareEvidence(one, other);
        });
        for (const Rule *rule : m_new)
            out.added.push_back({rule->name, {}, readableBody(*rule)});
        for (const Rule *rule : m_open)
            out.gone.push_back({rule->name, readableBody(*rule), {}});
        for (auto *list : {&out.added, &out.gone, &out.changed})
            std::stable_sort(list->begin(), list->end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    }

private:
    template <class Same> void pair(GrammarComparison &out, const Same &same)
    {
        std::erase_if(m_new, [&](const Rule *rule) {
            const auto old = std::find_if(m_open.begin(), m_open.end(), [&](const Rule *one) {
                return one->kind == rule->kind && one->slot == rule->slot && same(*one, *rule);
            });
            if (old == m_open.end())
                return false;
            out.changed.push_back({rule->name, readableBody(**old, everything), readableBody(*rule, everything)});
            m_open.erase(old);
            return true;
        });
    }

    const Grammar &m_before;
    const Grammar &m_after;
    std::vector<const Rule *> m_open;
    std::vector<const Rule *> m_new;
};

/// Uniform in [0, bound), without bias, also where 64 bits are too few; bound > 0.
uint128 drawnBelow(uint128 bound, Random &random)
{
    constexpr std::uint64_t most = ~std::uint64_t{0};
    if (bound <= most)
        return random.below(static_cast<std::uint64_t>(bound));
    uint128 mask = bound - 1; // the least power of two above, less one: at least every other draw is below the bound
    for (int shift = 1; shift < 128; shift *= 2)
        mask |= mask >> shift;
    for (;;) {
        const uint128 high = random.next();
        const uint128 number = ((high << 64) | random.next()) & mask;
        if (number < bound)
            return number;
    }
}

/// The sentences of `has` that `other` has not. Nothing when cancelled.
std::optional<SentenceChange> onlyIn(const CompiledGrammar &has, const CompiledGrammar &other, Progress &progress)
{
    SentenceChange out;
    const double size = has.size().toDouble();
    out.isExact = size <= mostWhole;
    std::vector<std::vector<Utterance>> examples(has.intents().size());
    for (std::size_t intent = 0; intent < has.intents().size(); ++intent) {
        const double own = has.size(intent).toDouble();
        if (own <= 0.0)
            continue;
        const auto wanted = out.isExact
            ? static_cast<std::uint64_t>(own)
            : std::max<std::uint64_t>(1, static_cast<std::uint64_t>(static_cast<double>(drawn) * own / size));
        // The i-th part of the language gives one sentence, at a place drawn in it.
        Random random(mix64(intent + 1));
        std::uint64_t missing = 0;
        for (std::uint64_t i = 0; i < wanted; ++i) {
            if (progress.cancelled())
                return std::nullopt;
            const uint128 total = has.size(intent).value();
            const uint128 begin = total / wanted * i;
            const uint128 end = i + 1 == wanted ? total : total / wanted * (i + 1);
            const uint128 length = end - begin;
            Utterance sentence = has.at(intent, begin + (length > 1 ? drawnBelow(length, random) : 0));
            if (other.accepts(sentence))
                continue;
            ++missing;
            if (examples[intent].size() < mostExamples)
                examples[intent].push_back(std::move(sentence));
        }
        out.count += own * static_cast<double>(missing) / static_cast<double>(wanted);
    }
    for (std::size_t i = 0; i < mostExamples; ++i)
        for (auto &list : examples)
            if (i < list.size() && out.examples.size() < mostExamples)
                out.examples.push_back(std::move(list[i]));
    return out;
}

} // namespace

Result<GrammarComparison> compareGrammars(const Grammar &before, const CompiledGrammar &compiledBefore,
                                          const Grammar &after, const CompiledGrammar &compiledAfter,
                                          Progress &progress)
{
    GrammarComparison out;
    out.sizeBefore = compiledBefore.size();
    out.sizeAfter = compiledAfter.size();
    RuleComparison(before, after).compare(out);
    auto lost = onlyIn(compiledBefore, compiledAfter, progress);
    progress.report(0.5);
    auto gained = lost ? onlyIn(compiledAfter, compiledBefore, progress) : std::nullopt;
    if (!gained)
        return fail(ErrorCode::Cancelled, "The comparison was cancelled.");
    out.lost = *std::move(lost);
    out.gained = *std::move(gained);
    progress.report(1.0);
    return out;
}

} // namespace filigree
