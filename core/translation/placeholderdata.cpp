// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/placeholderdata.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

#include "core/base/random.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"
#include "core/translation/slotprotection.h"
#include "core/translation/trainingvalues.h"

namespace filigree {

namespace {

using Words = std::vector<std::string>;

/// What is known of a word of the source language.
struct WordFacts {
    std::int64_t sentences = 0; ///< in which it stands
    std::int64_t inside = 0; ///< times that it stands behind the first word
    std::int64_t small = 0; ///< times that its form in small letters stands anywhere
};
using Counts = std::unordered_map<std::string, WordFacts>;

/// Words [source, source + sourceLength) mean [target, target + targetLength).
struct Span {
    std::size_t source = 0;
    std::size_t sourceLength = 1;
    std::size_t target = 0;
    std::size_t targetLength = 1;
};

struct Cut {
    Words source;
    Words target;
    std::vector<Span> spans; ///< by place in the source, without overlap
};

bool hasDigit(const std::string &word)
{
    return word.find_first_of("0123456789") != std::string::npos;
}

/// The words of a sentence, with the full stop of its last word as a word of its own: "Boston." is Boston.
Words wordsOf(Tokenizer &tokenizer, std::string_view sentence)
{
    Words out;
    for (std::string &word : tokenizer.words(sentence)) {
        const bool stop = word.size() > 1 && word.find('.') == word.size() - 1;
        if (stop)
            word.pop_back();
        out.push_back(std::move(word));
        if (stop)
            out.emplace_back(".");
    }
    return out;
}

/// The inverse of wordsOf().
std::string textOf(std::span<const std::string> words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i] != "." && needsSpace(words[i - 1], words[i]))
            out += ' ';
        out += words[i];
    }
    return out;
}

bool isCapital(const std::string &word)
{
    return lowerCase(word, "und") != word;
}

/// Where the words stand in `all`, when they stand there once.
std::optional<std::size_t> onlyPlace(const Words &all, std::span<const std::string> words)
{
    std::optional<std::size_t> out;
    auto at = all.begin();
    while ((at = std::search(at, all.end(), words.begin(), words.end())) != all.end()) {
        if (out)
            return {};
        out = static_cast<std::size_t>(at - all.begin());
        ++at;
    }
    return out;
}

class Cutter {
public:
    Cutter(const AlignedValues &values, const PlaceholderOptions &options, const Counts &counts, std::size_t sentences)
        : m_values(values)
        , m_options(options)
        , m_counts(counts)
        , m_limit(
              std::max<std::int64_t>(5, static_cast<std::int64_t>(options.commonest * static_cast<double>(sentences))))
    {
    }

    Cut cut(const SentencePair &pair)
    {
        Cut out{wordsOf(m_tokenizer, pair.source), wordsOf(m_tokenizer, pair.target), {}};
        std::vector<bool> taken(out.target.size());
        for (std::size_t at = 0; at < out.source.size();) {
            const auto span = spanAt(out, at, taken);
            if (span && static_cast<int>(out.spans.size()) < m_options.mostSlots) {
                for (std::size_t i = 0; i < span->targetLength; ++i)
                    taken[span->target + i] = true;
                out.spans.push_back(*span);
            }
            at += span ? span->sourceLength : 1;
        }
        // where nothing is left on a side there is nothing to learn from
        std::size_t behind[2]{};
        for (const Span &span : out.spans) {
            behind[0] += span.sourceLength;
            behind[1] += span.targetLength;
        }
        if (behind[0] == out.source.size() || behind[1] == out.target.size())
            out.spans.clear();
        return out;
    }

private:
    /// The longest span that begins here.
    [[nodiscard]] std::optional<Span> spanAt(const Cut &cut, std::size_t at, const std::vector<bool> &taken)
    {
        const std::size_t most = std::min(static_cast<std::size_t>(m_options.mostWords), cut.source.size() - at);
        for (std::size_t length = most; length > 0; --length) {
            const std::span<const std::string> words(cut.source.data() + at, length);
            const auto target = targetOf(words);
            if (target.empty() || !onlyPlace(cut.source, words))
                continue;
            const auto place = onlyPlace(cut.target, target);
            const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(place.value_or(0));
            if (place
                && std::find(begin, begin + static_cast<std::ptrdiff_t>(target.size()), true)
                    == begin + static_cast<std::ptrdiff_t>(target.size()))
                return Span{at, length, *place, target.size()};
        }
        return {};
    }

    /// What the words are on the other side; empty where they may not give way.
    [[nodiscard]] Words targetOf(std::span<const std::string> words)
    {
        if (m_values.size() > 0) {
            if (const std::string *value = m_values.find(textOf(words)))
                return wordsOf(m_tokenizer, *value);
        }
        const bool allowed =
            std::all_of(words.begin(), words.end(), [this](const std::string &w) { return mayGive(w); });
        return allowed ? Words(words.begin(), words.end()) : Words();
    }

    [[nodiscard]] bool mayGive(const std::string &word) const
    {
        if (hasDigit(word))
            return isIdentifier(word, ".,:-/%$");
        if (codePointCount(word) < 3 || !isIdentifier(word, "'-."))
            return false;
        const auto found = m_counts.find(word);
        if (found == m_counts.end() || found->second.sentences <= m_limit)
            return true;
        // written with a capital where no sentence begins: a name, as common as it may be
        return found->second.inside > 2 * found->second.small && isCapital(word);
    }

    const AlignedValues &m_values;
    const PlaceholderOptions &m_options;
    const Counts &m_counts;
    std::int64_t m_limit;
    Tokenizer m_tokenizer;
};

constexpr std::size_t pollEvery = 256; // pairs

/// Error: Cancelled.
Result<Counts> factsOf(const std::vector<SentencePair> &pairs, Progress &progress)
{
    Counts out;
    Tokenizer tokenizer;
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        if (p % pollEvery == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            progress.report(static_cast<double>(p) / static_cast<double>(pairs.size()));
        }
        Words words = wordsOf(tokenizer, pairs[p].source);
        for (std::size_t i = 1; i < words.size(); ++i)
            ++out[words[i]].inside;
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const std::string &word : words)
            ++out[word].sentences;
    }
    for (auto &[word, facts] : out) { // in no order that could reach the result
        if (const auto small = out.find(lowerCase(word, "und")); small != out.end() && small->first != word)
            facts.small = small->second.sentences;
    }
    return out;
}

Words withPlaceholders(const Words &words, const std::vector<Span> &spans, const std::vector<int> &numbers, bool source)
{
    Words out;
    for (std::size_t at = 0; at < words.size();) {
        const auto here = std::find_if(spans.begin(), spans.end(),
                                       [&](const Span &s) { return (source ? s.source : s.target) == at; });
        if (here == spans.end()) {
            out.push_back(words[at++]);
            continue;
        }
        out.push_back(placeholderText(numbers[static_cast<std::size_t>(here - spans.begin())]));
        at += source ? here->sourceLength : here->targetLength;
    }
    return out;
}

/// A line of one to three cut pairs.
class LineMaker {
public:
    LineMaker(Random &random, int mostSlots)
        : m_mostSlots(static_cast<std::size_t>(mostSlots))
    {
        for (int i = 0; i < placeholderCount; ++i)
            m_numbers.push_back(i);
        random.shuffle(m_numbers);
    }

    [[nodiscard]] bool fits(const Cut &cut, std::size_t longest) const
    {
        const auto length = [](const Words &words) { return codePointCount(textOf(words)); };
        return m_used + cut.spans.size() <= m_mostSlots && codePointCount(m_source) + length(cut.source) < longest
            && codePointCount(m_target) + length(cut.target) < longest;
    }

    void add(const Cut &cut)
    {
        const std::vector<int> own(m_numbers.begin() + static_cast<std::ptrdiff_t>(m_used),
                                   m_numbers.begin() + static_cast<std::ptrdiff_t>(m_used + cut.spans.size()));
        append(m_source, withPlaceholders(cut.source, cut.spans, own, true));
        append(m_target, withPlaceholders(cut.target, cut.spans, own, false));
        m_used += cut.spans.size();
    }

    [[nodiscard]] SentencePair pair(std::int64_t line) const { return {m_source, m_target, line}; }
    [[nodiscard]] std::size_t used() const { return m_used; }

private:
    static void append(std::string &side, const Words &words) { side += (side.empty() ? "" : " ") + textOf(words); }

    std::vector<int> m_numbers;
    std::size_t m_used = 0;
    std::size_t m_mostSlots;
    std::string m_source;
    std::string m_target;
};

Result<void> check(const PlaceholderOptions &o)
{
    const auto share = [](double value) { return value >= 0.0 && value <= 1.0; };
    if (!share(o.share) || !share(o.joined) || !share(o.commonest) || o.mostWords < 1 || o.mostSlots < 1
        || o.mostSlots > placeholderCount)
        return fail(ErrorCode::InvalidOption, "Shares lie between 0 and 1, a line has 1 to 10 placeholders.");
    return {};
}

} // namespace

Result<PlaceholderData> makePlaceholderData(const std::vector<SentencePair> &pairs, const AlignedValues &values,
                                            const PlaceholderOptions &options, Progress &progress)
{
    if (const auto good = check(options); !good)
        return failWith(good.error());
    SubProgress counting(progress, 0.0, 0.3);
    const auto counts = factsOf(pairs, counting);
    if (!counts)
        return failWith(counts.error());
    SubProgress cutting(progress, 0.3, 0.9);
    Cutter cutter(values, options, *counts, pairs.size());
    std::vector<std::pair<std::size_t, Cut>> usable; // index of the pair
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i % pollEvery == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            cutting.report(static_cast<double>(i) / static_cast<double>(pairs.size()));
        }
        Cut cut = cutter.cut(pairs[i]);
        if (!cut.spans.empty())
            usable.emplace_back(i, std::move(cut));
    }
    PlaceholderData out;
    out.usable = static_cast<std::int64_t>(usable.size());
    Random random(options.seed);
    random.shuffle(usable);
    const auto lines = static_cast<std::size_t>(options.share * static_cast<double>(usable.size()) + 0.5);
    for (std::size_t i = 0; i < lines; ++i) {
        if (i % pollEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        LineMaker line(random, options.mostSlots);
        line.add(usable[i].second);
        const std::uint64_t more = random.unit() < options.joined ? 1 + random.below(2) : 0;
        bool joined = false;
        for (std::uint64_t k = 0; k < more; ++k) {
            const auto &[index, cut] = usable[static_cast<std::size_t>(random.below(usable.size()))];
            if (index == usable[i].first || !line.fits(cut, options.longestJoined))
                continue;
            line.add(cut);
            joined = true;
        }
        out.joined += joined ? 1 : 0;
        out.placeholders += static_cast<std::int64_t>(line.used());
        out.pairs.push_back(line.pair(pairs[usable[i].first].line));
    }
    return out;
}

} // namespace filigree
