// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/valuedoubts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "core/induction/slotclasses.h"

namespace filigree::induction {

namespace {

/// A slot in a template.
struct Place {
    std::size_t entry = 0; // template
    std::size_t at = 0; // symbol
    std::size_t slot = 0; // ordinal among its slots
};

enum class Side { Left, Right, Intent };

/// Places of one class that share a neighbour or the intent.
using Key = std::tuple<Symbol, Side, std::int64_t>;

struct Context {
    std::vector<Place> places;
    std::map<std::string, std::size_t> counts; // values
    std::size_t draws = 0;
};

constexpr std::int64_t edge = -1;

std::int64_t featureOf(const Template &entry, std::size_t at, Side side)
{
    if (side == Side::Left)
        return at > 0 ? entry.symbols[at - 1] : edge;
    if (side == Side::Right)
        return at + 1 < entry.symbols.size() ? entry.symbols[at + 1] : edge;
    return static_cast<std::int64_t>(entry.intent);
}

std::map<Key, Context> contextsOf(const TemplateSet &templates)
{
    std::map<Key, Context> out;
    for (std::size_t t = 0; t < templates.templates.size(); ++t) {
        const Template &entry = templates.templates[t];
        std::size_t slot = 0;
        for (std::size_t at = 0; at < entry.symbols.size(); ++at) {
            if (templates.isWord(entry.symbols[at]))
                continue;
            for (const Side side : {Side::Left, Side::Right, Side::Intent}) {
                Context &context = out[{entry.symbols[at], side, featureOf(entry, at, side)}];
                context.places.push_back({t, at, slot});
                for (const auto &[values, count] : entry.values) {
                    context.counts[values[slot]] += count;
                    context.draws += count;
                }
            }
            ++slot;
        }
    }
    return out;
}

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

double uncertainty(double p)
{
    return p <= 0.0 || p >= 1.0 ? 0.0 : -p * std::log2(p) - (1.0 - p) * std::log2(1.0 - p);
}

double sentencesOf(const TemplateSet &templates, const Template &entry)
{
    double out = 1.0;
    for (const Symbol symbol : entry.symbols)
        if (!templates.isWord(symbol))
            out *= static_cast<double>(templates.slotClass(symbol).values.size());
    return out;
}

void appendWords(const std::string &words, std::vector<std::string> &tokens)
{
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        tokens.push_back(words.substr(at, end - at));
        at = end + 1;
    }
}

/// The template's most frequent utterance with another value at the place.
Utterance spelled(const TemplateSet &templates, const Place &place, const std::string &value)
{
    const Template &entry = templates.templates[place.entry];
    const auto usual = std::max_element(entry.values.begin(), entry.values.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    Utterance out;
    out.intent = templates.intents[entry.intent];
    std::size_t slot = 0;
    for (const Symbol symbol : entry.symbols) {
        if (templates.isWord(symbol)) {
            out.tokens.push_back(templates.words[static_cast<std::size_t>(symbol)]);
            continue;
        }
        const std::size_t begin = out.tokens.size();
        appendWords(slot == place.slot ? value : usual->first[slot], out.tokens);
        out.slots.push_back({begin, out.tokens.size(), templates.slotClass(symbol).type});
        ++slot;
    }
    return out;
}

/// A value of the class that the context has not: one that was seen elsewhere, if any, as it tells most.
const std::string *unseenValue(const SlotClass &slot, const Context &context)
{
    const std::string *out = nullptr;
    for (const RuleValue &value : slot.values) {
        if (context.counts.contains(value.words))
            continue;
        if (value.count > 0)
            return &value.words;
        if (!out)
            out = &value.words;
    }
    return out;
}

std::string contextName(const TemplateSet &templates, Side side, std::int64_t feature, const SlotClass &slot)
{
    if (side == Side::Intent)
        return templates.intents[static_cast<std::size_t>(feature)];
    if (feature == edge)
        return slot.context;
    const auto symbol = static_cast<Symbol>(feature);
    return templates.isWord(symbol) ? templates.words[static_cast<std::size_t>(symbol)]
                                    : templates.slotClass(symbol).type;
}

std::set<std::string> seenOutside(const TemplateSet &templates, Symbol symbol, const Context &context)
{
    std::set<std::pair<std::size_t, std::size_t>> inside;
    for (const Place &place : context.places)
        inside.emplace(place.entry, place.at);
    std::set<std::string> out;
    for (std::size_t t = 0; t < templates.templates.size(); ++t) {
        const Template &entry = templates.templates[t];
        std::size_t slot = 0;
        for (std::size_t at = 0; at < entry.symbols.size(); ++at) {
            if (entry.symbols[at] == symbol && !inside.contains({t, at}))
                for (const auto &[values, count] : entry.values)
                    out.insert(values[slot]);
            slot += templates.isWord(entry.symbols[at]) ? 0 : 1;
        }
    }
    return out;
}

/// The context's own class, without `value`; what is left keeps what it has.
void split(TemplateSet &templates, const Key &key, const Context &context, const std::string &value)
{
    const Symbol symbol = std::get<0>(key);
    const auto index = static_cast<std::size_t>(symbol) - templates.words.size();
    SlotClass own = templates.slotClasses[index];
    own.context = contextName(templates, std::get<1>(key), std::get<2>(key), own);
    ++own.denied;
    const bool keeps = unseenShare(own.values.size(), context.counts.size(), context.draws, own.denied) >= 0.5;
    std::erase_if(own.values, [&](const RuleValue &one) {
        return one.words == value || (!keeps && !context.counts.contains(one.words));
    });
    for (RuleValue &one : own.values) {
        const auto found = context.counts.find(one.words);
        const auto count = static_cast<std::uint32_t>(found == context.counts.end() ? 0 : found->second);
        one.weight = std::max(0.5, one.weight - one.count + count);
        one.count = count;
    }
    std::stable_sort(own.values.begin(), own.values.end(),
                     [](const RuleValue &a, const RuleValue &b) { return a.count > b.count; });
    const std::set<std::string> others = seenOutside(templates, symbol, context);
    if (others.empty()) {
        templates.slotClasses[index] = std::move(own);
        return;
    }
    SlotClass &rest = templates.slotClasses[index];
    for (RuleValue &one : rest.values)
        if (const auto found = context.counts.find(one.words); found != context.counts.end()) {
            const auto gone = std::min(one.count, static_cast<std::uint32_t>(found->second));
            one.count -= gone;
            one.weight = std::max(0.5, one.weight - gone);
        }
    std::stable_sort(rest.values.begin(), rest.values.end(),
                     [](const RuleValue &a, const RuleValue &b) { return a.count > b.count; });
    const auto next = static_cast<Symbol>(templates.symbolCount());
    templates.slotClasses.push_back(std::move(own));
    for (const Place &place : context.places)
        templates.templates[place.entry].symbols[place.at] = next;
    std::sort(templates.templates.begin(), templates.templates.end(), [](const Template &a, const Template &b) {
        return std::tie(a.intent, a.symbols) < std::tie(b.intent, b.symbols);
    });
}

} // namespace

double unseenShare(std::size_t values, std::size_t seen, std::size_t draws, std::size_t denied)
{
    if (values <= seen)
        return 1.0;
    const auto n = static_cast<double>(values);
    const auto k = static_cast<double>(seen);
    const double step = std::max(1.0, std::floor((n - k) / 2000.0)); // large catalogues: sizes on a grid
    std::vector<std::pair<double, double>> terms; // ln P(s), x
    double most = -INFINITY;
    for (double s = std::max(1.0, k); s <= n; s += step) {
        const double x = (s - k) / (n - k);
        if (denied > 0 && x >= 1.0)
            continue;
        const double term = logChoose(n - k, s - k) - logChoose(n, s) - static_cast<double>(draws) * std::log(s)
            + (denied > 0 ? static_cast<double>(denied) * std::log(1.0 - x) : 0.0);
        most = std::max(most, term);
        terms.emplace_back(term, x);
    }
    double sum = 0.0;
    double share = 0.0;
    for (const auto &[term, x] : terms) {
        sum += std::exp(term - most);
        share += x * std::exp(term - most);
    }
    return sum > 0.0 ? share / sum : 0.0;
}

std::vector<InductionCandidate> valueDoubts(const TemplateSet &templates, std::size_t most, const Progress &progress)
{
    constexpr double priority = 0.05; // questions about phrasing come first: they tell of many sentences
    double sentences = 0.0;
    double utterances = 0.0;
    for (const Template &entry : templates.templates) {
        sentences += sentencesOf(templates, entry);
        utterances += entry.count;
    }
    std::vector<InductionCandidate> out;
    std::set<std::vector<std::pair<std::size_t, std::size_t>>> known; // contexts of the same places
    for (const auto &[key, context] : contextsOf(templates)) {
        if (progress.cancelled())
            return {};
        const SlotClass &slot = templates.slotClass(std::get<0>(key));
        const std::string *value = unseenValue(slot, context);
        std::vector<std::pair<std::size_t, std::size_t>> places;
        double volume = 0.0;
        double count = 0.0;
        const Place *shortest = nullptr;
        for (const Place &place : context.places) {
            const Template &entry = templates.templates[place.entry];
            places.emplace_back(place.entry, place.at);
            volume += sentencesOf(templates, entry) / sentences;
            count += entry.count / utterances;
            if (!shortest || entry.symbols.size() < templates.templates[shortest->entry].symbols.size())
                shortest = &place;
        }
        if (!value || !known.insert(std::move(places)).second)
            continue;
        const double support = unseenShare(slot.values.size(), context.counts.size(), context.draws, slot.denied);
        const double unseen =
            1.0 - static_cast<double>(context.counts.size()) / static_cast<double>(slot.values.size());
        InductionCandidate one{spelled(templates, *shortest, *value), support,
                               std::clamp(priority * (volume + count) * unseen, 0.0, 1.0), 0};
        one.aboutValue = true;
        if (uncertainty(support) > 0.0)
            out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(), [](const InductionCandidate &a, const InductionCandidate &b) {
        return uncertainty(a.support) * a.weight > uncertainty(b.support) * b.weight;
    });
    if (out.size() > most)
        out.resize(most);
    return out;
}

bool denyValue(TemplateSet &templates, const Template &denied, const std::vector<std::string> &values)
{
    const auto contexts = contextsOf(templates);
    const Key *best = nullptr;
    const Context *found = nullptr;
    const std::string *value = nullptr;
    std::size_t slot = 0;
    for (std::size_t at = 0; at < denied.symbols.size(); ++at) {
        if (templates.isWord(denied.symbols[at]))
            continue;
        for (const Side side : {Side::Left, Side::Right, Side::Intent}) {
            const auto one = contexts.find({denied.symbols[at], side, featureOf(denied, at, side)});
            if (one != contexts.end() && !one->second.counts.contains(values[slot])
                && (!found || one->second.draws > found->draws)) {
                best = &one->first;
                found = &one->second;
                value = &values[slot];
            }
        }
        ++slot;
    }
    if (!found)
        return false;
    split(templates, *best, *found, *value);
    return true;
}

} // namespace filigree::induction
