// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/ngram.h"

#include <algorithm>

namespace filigree::bench {

Vocabulary::Vocabulary(const std::vector<TemplateWords> &training)
{
    std::set<std::string> all;
    for (const TemplateWords &words : training)
        all.insert(words.begin(), words.end());
    int next = unknown + 1;
    for (const std::string &word : all)
        m_index[word] = next++;
}

std::vector<int> Vocabulary::of(const TemplateWords &words) const
{
    std::vector<int> out;
    for (const std::string &word : words) {
        const auto found = m_index.find(word);
        out.push_back(found == m_index.end() ? unknown : found->second);
    }
    return out;
}

Ngram::Ngram(Kind kind, const Vocabulary &vocabulary, std::size_t order)
    : m_kind(kind)
    , m_vocabulary(vocabulary)
    , m_order(order)
    , m_discounts(order, 0.0)
{
}

void Ngram::add(const TemplateWords &words, double count)
{
    std::vector<int> symbols = m_vocabulary.of(words);
    symbols.insert(symbols.begin(), Vocabulary::begin);
    symbols.push_back(Vocabulary::end);
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        for (std::size_t length = 0; length < m_order && length <= i; ++length) {
            const auto at = symbols.begin() + static_cast<std::ptrdiff_t>(i);
            Context &context = m_contexts[History(at - static_cast<std::ptrdiff_t>(length), at)];
            context.counts[symbols[i]] += count;
            if (length < i)
                context.lefts[symbols[i]].insert(symbols[i - length - 1]);
        }
    }
}

void Ngram::finish()
{
    std::vector<std::array<double, 2>> ones(m_order, {0.0, 0.0});
    for (auto &[history, context] : m_contexts) {
        // Below the highest order Kneser-Ney counts different left neighbours; what begins the sentence has none.
        const bool continuation = m_kind == Kind::KneserNey && history.size() + 1 < m_order
            && (history.empty() || history[0] != Vocabulary::begin);
        for (auto &[word, count] : context.counts) {
            if (continuation)
                count = static_cast<double>(context.lefts[word].size());
            context.total += count;
            if (count == 1.0 || count == 2.0)
                ones[history.size()][count == 1.0 ? 0 : 1] += 1.0;
        }
        context.lefts.clear();
    }
    for (std::size_t length = 0; length < m_order; ++length) {
        const auto [one, two] = ones[length];
        m_discounts[length] = one + two > 0.0 ? std::max(0.05, one / (one + 2.0 * two)) : 0.5;
        if (m_discounts[length] >= 1.0)
            m_discounts[length] = 0.9; // no symbol was seen twice
    }
}

double Ngram::probability(const History &history, int word) const
{
    const double below = history.empty() ? 1.0 / static_cast<double>(m_vocabulary.size())
                                         : probability(History(history.begin() + 1, history.end()), word);
    const auto found = m_contexts.find(history);
    if (found == m_contexts.end())
        return below;
    const Context &context = found->second;
    const auto seen = context.counts.find(word);
    const double count = seen == context.counts.end() ? 0.0 : seen->second;
    const auto types = static_cast<double>(context.counts.size());
    if (m_kind == Kind::WittenBell)
        return (count + types * below) / (context.total + types);
    const double discount = m_discounts[history.size()];
    return (std::max(0.0, count - discount) + discount * types * below) / context.total;
}

std::vector<double> Ngram::probabilities(const TemplateWords &words) const
{
    std::vector<int> symbols = m_vocabulary.of(words);
    symbols.insert(symbols.begin(), Vocabulary::begin);
    symbols.push_back(Vocabulary::end);
    std::vector<double> out;
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        const std::size_t length = std::min(i, m_order - 1);
        const auto at = symbols.begin() + static_cast<std::ptrdiff_t>(i);
        out.push_back(probability(History(at - static_cast<std::ptrdiff_t>(length), at), symbols[i]));
    }
    return out;
}

} // namespace filigree::bench
