// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/corpusstatistics.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/hash.h"
#include "core/resampling/entropy.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::uint64_t pollEvery = 1'024;

/// Counts what the sentences are made of, one after the other.
class Counter {
public:
    explicit Counter(const CorpusPlan &plan)
        : m_plan(plan)
    {
    }

    void addKnown(const Utterance &utterance) { m_known.insert(comparisonKey(plainText(utterance))); }

    void count(std::uint64_t k)
    {
        const Utterance sentence = m_plan.at(k);
        ++m_out.counted;
        ++m_patterns[{sentence.intent, condensedPattern(sentence)}];
        ++m_templates[hashOf(sentence.intent, templateText(sentence))];
        if (sentence.tokens.size() >= m_out.lengths.size())
            m_out.lengths.resize(sentence.tokens.size() + 1);
        ++m_out.lengths[sentence.tokens.size()];
        m_words += sentence.tokens.size();
        std::size_t token = 0;
        for (const SlotSpan &slot : sentence.slots) {
            addCarrier(sentence, token, slot.begin);
            ++m_values[slot.type][comparisonKey(slotValue(sentence, slot))];
            token = slot.end;
        }
        addCarrier(sentence, token, sentence.tokens.size());
        const std::string text = comparisonKey(plainText(sentence));
        m_out.known += m_known.contains(text) ? 1 : 0;
        m_texts.emplace_back(hashOf({}, text), annotationOf(sentence));
    }

    CorpusStatistics finish()
    {
        m_out.size = m_plan.size();
        std::vector<std::uint64_t> counts;
        for (const auto &[name, sentences] : m_patterns) {
            m_out.patterns.push_back({name.first, name.second, sentences});
            counts.push_back(sentences);
        }
        std::stable_sort(m_out.patterns.begin(), m_out.patterns.end(),
                         [](const PatternCount &a, const PatternCount &b) { return a.sentences > b.sentences; });
        m_out.patternEntropy = sampleEntropy(counts, EntropyCorrection::None);
        m_out.templateEntropy = entropyOf(m_templates);
        m_out.templates = m_templates.size();
        m_out.carrierWords = m_carriers.size();
        for (const auto &[type, values] : m_values) {
            SlotCount slot{type, 0, values.size(), entropyOf(values)};
            for (const auto &[value, occurrences] : values)
                slot.occurrences += occurrences;
            m_out.slotTypes.push_back(std::move(slot));
        }
        std::stable_sort(m_out.slotTypes.begin(), m_out.slotTypes.end(),
                         [](const SlotCount &a, const SlotCount &b) { return a.occurrences > b.occurrences; });
        if (m_out.counted > 0)
            m_out.meanLength = static_cast<double>(m_words) / static_cast<double>(m_out.counted);
        countAmbiguous();
        return std::move(m_out);
    }

private:
    static std::uint64_t hashOf(std::string_view intent, std::string_view text)
    {
        return StableHash().add(intent).add(text).value();
    }

    static std::uint64_t annotationOf(const Utterance &sentence)
    {
        StableHash hash;
        hash.add(sentence.intent);
        for (const SlotSpan &slot : sentence.slots)
            hash.add(std::uint64_t{slot.begin}).add(std::uint64_t{slot.end}).add(slot.type);
        return hash.value();
    }

    template <class Counts> static double entropyOf(const Counts &counts)
    {
        std::vector<std::uint64_t> numbers;
        for (const auto &[name, count] : counts)
            numbers.push_back(count);
        return sampleEntropy(numbers, EntropyCorrection::None); // which sorts them
    }

    void addCarrier(const Utterance &sentence, std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i)
            m_carriers.insert(comparisonKey(sentence.tokens[i]));
    }

    void countAmbiguous()
    {
        std::sort(m_texts.begin(), m_texts.end());
        for (std::size_t i = 0; i < m_texts.size();) {
            std::size_t end = i + 1;
            while (end < m_texts.size() && m_texts[end].first == m_texts[i].first)
                ++end;
            // In order: the first and the last annotation are the same only where all are.
            m_out.ambiguous += m_texts[end - 1].second != m_texts[i].second ? end - i : 0;
            i = end;
        }
    }

    const CorpusPlan &m_plan;
    CorpusStatistics m_out;
    std::unordered_set<std::string> m_known;
    std::map<std::pair<std::string, std::string>, std::uint64_t> m_patterns;
    std::unordered_map<std::uint64_t, std::uint64_t> m_templates;
    std::map<std::string, std::unordered_map<std::string, std::uint64_t>> m_values;
    std::unordered_set<std::string> m_carriers;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_texts; ///< and what each is annotated with; hashed
    std::uint64_t m_words = 0;
};

} // namespace

Result<CorpusStatistics> corpusStatistics(const CorpusPlan &plan, const std::vector<Utterance> &known,
                                          std::uint64_t most, Progress &progress)
{
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, "Counting was cancelled."); };
    Counter counter(plan);
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (i % pollEvery == 0 && progress.cancelled())
            return cancelled();
        counter.addKnown(known[i]);
    }
    const std::uint64_t count = std::min(most, plan.size());
    for (std::uint64_t k = 0; k < count; ++k) {
        if (k % pollEvery == 0) {
            if (progress.cancelled())
                return cancelled();
            progress.report(static_cast<double>(k) / static_cast<double>(count));
        }
        counter.count(k);
    }
    return counter.finish();
}

} // namespace filigree
