// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/phraseclasses.h"

#include "core/induction/farcontexts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace filigree::induction {

namespace {

using Phrase = std::vector<Symbol>;

struct Place {
    std::size_t entry = 0; // index of the template
    std::size_t at = 0;
};

/// Votes beside one neighbour.
struct Group {
    double votes = 0.0;
    double places = 0.0;
};

class Finder {
public:
    Finder(const TemplateSet &golden, const TemplateSet &grown, Votes &votes, const PhraseClassOptions &options,
           const Progress &progress)
        : m_golden(golden)
        , m_grown(grown)
        , m_votes(votes)
        , m_options(options)
        , m_progress(progress)
    {
    }

    PhraseClasses find()
    {
        collectPlaces();
        std::vector<std::tuple<double, Phrase, Phrase>> pairs;
        for (const auto &[x, y] : candidates()) {
            if (m_progress.cancelled())
                return {};
            if (const double score = similarity(x, y); score >= m_options.similarity && !denied(x, y))
                pairs.emplace_back(-score, x, y);
        }
        std::sort(pairs.begin(), pairs.end());
        std::vector<std::vector<Phrase>> classes;
        for (const auto &[score, x, y] : pairs) {
            if (m_progress.cancelled())
                return {};
            join(classes, x, y);
        }
        dropComposed(classes);
        PhraseClasses out;
        out.base = static_cast<Symbol>(m_golden.words.size() + m_golden.slotClasses.size());
        for (auto &one : classes) {
            if (one.empty())
                continue;
            std::sort(one.begin(), one.end());
            out.members.push_back(std::move(one));
        }
        std::sort(out.members.begin(), out.members.end());
        for (const auto &members : out.members)
            findContexts(members, out);
        findFarContexts(m_golden, out, m_progress);
        return m_progress.cancelled() ? PhraseClasses{} : out;
    }

private:
    bool isWords(const Symbol *begin, const Symbol *end) const
    {
        return std::all_of(begin, end, [&](Symbol symbol) { return m_golden.isWord(symbol); });
    }

    void collectPlaces()
    {
        for (std::size_t t = 0; t < m_golden.templates.size(); ++t) {
            const auto &symbols = m_golden.templates[t].symbols;
            for (std::size_t i = 0; i < symbols.size(); ++i)
                for (std::size_t k = i + 2; k <= std::min(symbols.size(), i + 2 * m_options.longest); ++k)
                    if (isWords(&symbols[i], symbols.data() + k))
                        m_follow.emplace(symbols.begin() + static_cast<std::ptrdiff_t>(i),
                                         symbols.begin() + static_cast<std::ptrdiff_t>(k));
            for (std::size_t i = 0; i < symbols.size(); ++i)
                for (std::size_t k = i + 1; k <= std::min(symbols.size(), i + m_options.longest); ++k)
                    if (isWords(&symbols[i], symbols.data() + k))
                        m_places[Phrase(symbols.begin() + static_cast<std::ptrdiff_t>(i),
                                        symbols.begin() + static_cast<std::ptrdiff_t>(k))]
                            .push_back({t, i});
        }
    }

    /// Pairs of phrases that share a context in the grown data.
    std::set<std::pair<Phrase, Phrase>> candidates() const
    {
        std::map<std::tuple<std::size_t, Phrase, Phrase>, std::vector<Phrase>> fillers;
        for (const Template &entry : m_grown.templates) {
            const auto &s = entry.symbols;
            const auto at = [&](std::size_t p) { return s.begin() + static_cast<std::ptrdiff_t>(p); };
            for (std::size_t i = 0; i < s.size(); ++i)
                for (std::size_t k = i + 1; k <= std::min(s.size(), i + m_options.longest); ++k)
                    if (isWords(&s[i], s.data() + k))
                        fillers[{entry.intent, Phrase(s.begin(), at(i)), Phrase(at(k), s.end())}].emplace_back(at(i),
                                                                                                               at(k));
        }
        std::set<std::pair<Phrase, Phrase>> out;
        for (const auto &[context, list] : fillers)
            for (std::size_t a = 0; a < std::min<std::size_t>(list.size(), 40); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    if (list[a].front() != list[b].front() && list[a].back() != list[b].back())
                        out.emplace(std::min(list[a], list[b]), std::max(list[a], list[b]));
        return out;
    }

    /// Sum of votes for y in the places of x.
    double votesFor(const Phrase &x, const Phrase &y, double &places)
    {
        constexpr std::size_t most = 60;
        double sum = 0.0;
        const auto found = m_places.find(x);
        if (found == m_places.end())
            return 0.0;
        const std::size_t step = (found->second.size() + most - 1) / most;
        for (std::size_t i = 0; i < found->second.size(); i += step) {
            sum += voteAt(found->second[i], x, y);
            places += 1.0;
        }
        return sum;
    }

    double similarity(const Phrase &x, const Phrase &y)
    {
        const auto [known, fresh] = m_similarity.try_emplace({std::min(x, y), std::max(x, y)}, 0.0);
        if (fresh) {
            double places = 0.0;
            const double sum = votesFor(x, y, places) + votesFor(y, x, places);
            known->second = places > 2.0 ? sum / places : 0.0;
        }
        return known->second;
    }

    /// Neighbours of a phrase on one side, with the intent.
    using Neighbours = std::map<PhraseClasses::Neighbour, double>;
    Neighbours neighboursOf(const Phrase &x, bool left)
    {
        Neighbours out;
        for (const Place &place : m_places[x]) {
            const Template &entry = m_golden.templates[place.entry];
            const std::size_t end = place.at + x.size();
            const Symbol symbol = left ? (place.at > 0 ? entry.symbols[place.at - 1] : -1)
                                       : (end < entry.symbols.size() ? entry.symbols[end] : -1);
            out[{entry.intent, symbol}] += 1.0;
        }
        return out;
    }

    /// ln P(both draw from one distribution of neighbours) - ln P(each from its own), Dirichlet-multinomial with alpha
    /// over the neighbours that either shows.
    static double sameness(const Neighbours &a, const Neighbours &b)
    {
        constexpr double alpha = 0.5;
        Neighbours both = a;
        for (const auto &[neighbour, count] : b)
            both[neighbour] += count;
        const double all = alpha * static_cast<double>(both.size());
        const auto likelihood = [&](const Neighbours &counts) {
            double n = 0.0;
            double out = 0.0;
            for (const auto &[neighbour, count] : counts) {
                n += count;
                out += std::lgamma(count + alpha) - std::lgamma(alpha);
            }
            return out + std::lgamma(all) - std::lgamma(n + all);
        };
        return likelihood(both) - likelihood(a) - likelihood(b);
    }

    /// Does the data say that the two are no alternatives: one follows the other, or they keep different company?
    bool denied(const Phrase &x, const Phrase &y)
    {
        constexpr double least = -3.0; // nats
        Phrase one = x;
        one.insert(one.end(), y.begin(), y.end());
        Phrase other = y;
        other.insert(other.end(), x.begin(), x.end());
        if (m_follow.count(one) || m_follow.count(other))
            return true;
        return sameness(neighboursOf(x, true), neighboursOf(y, true)) < least
            || sameness(neighboursOf(x, false), neighboursOf(y, false)) < least;
    }

    /// Puts two phrases into one class if its members are alike on average.
    void join(std::vector<std::vector<Phrase>> &classes, const Phrase &x, const Phrase &y)
    {
        const auto classOf = [&](const Phrase &phrase) {
            for (std::size_t k = 0; k < classes.size(); ++k)
                if (std::find(classes[k].begin(), classes[k].end(), phrase) != classes[k].end())
                    return k;
            classes.push_back({phrase});
            return classes.size() - 1;
        };
        const std::size_t a = classOf(x);
        const std::size_t b = classOf(y);
        if (a == b)
            return;
        double sum = 0.0;
        for (const Phrase &one : classes[a]) {
            for (const Phrase &other : classes[b]) {
                if (denied(one, other))
                    return;
                sum += similarity(one, other);
            }
        }
        const bool good = sum >= m_options.similarity * static_cast<double>(classes[a].size() * classes[b].size());
        if (good) {
            classes[a].insert(classes[a].end(), classes[b].begin(), classes[b].end());
            classes[b].clear();
        }
        std::erase_if(classes, [](const auto &one) { return one.size() < 2; });
    }

    using Groups = std::map<PhraseClasses::Neighbour, Group>;

    /// What shows or denies a class. An intent has few places beside a symbol; what the other intents say of the symbol
    /// is added to them, as five places at most and never more than its own: forty intents would drown what two places
    /// of its own say. So two places of its own can deny a class where the others agree.
    PhraseClasses::Context judged(const Groups &groups) const
    {
        constexpr double most = 5.0; // places
        std::map<Symbol, Group> all;
        for (const auto &[neighbour, group] : groups) {
            all[neighbour.second].votes += group.votes;
            all[neighbour.second].places += group.places;
        }
        PhraseClasses::Context context;
        for (const auto &[neighbour, own] : groups) {
            const Group &both = all[neighbour.second];
            Group group = own;
            if (both.places > own.places) {
                const double elsewhere = std::min(most, own.places);
                group.votes += elsewhere * (both.votes - own.votes) / (both.places - own.places);
                group.places += elsewhere;
            }
            if (group.votes >= m_options.contextSimilarity * group.places)
                context.shows.insert(neighbour);
            else if (group.places >= m_options.places)
                context.denies.insert(neighbour);
        }
        return context;
    }

    /// Neighbours beside which the members are alike.
    void findContexts(const std::vector<Phrase> &members, PhraseClasses &out)
    {
        Groups left;
        Groups right;
        for (const Phrase &x : members) {
            for (const Place &place : m_places[x]) {
                if (m_progress.cancelled())
                    return;
                const Template &entry = m_golden.templates[place.entry];
                const std::size_t end = place.at + x.size();
                double sum = 0.0;
                for (const Phrase &y : members)
                    sum += y == x ? 0.0 : voteAt(place, x, y);
                sum /= static_cast<double>(members.size() - 1);
                Group &before = left[{entry.intent, place.at > 0 ? entry.symbols[place.at - 1] : -1}];
                Group &after = right[{entry.intent, end < entry.symbols.size() ? entry.symbols[end] : -1}];
                before.votes += sum;
                before.places += 1.0;
                after.votes += sum;
                after.places += 1.0;
            }
        }
        out.before.push_back(judged(left));
        out.after.push_back(judged(right));
    }

    double voteAt(const Place &place, const Phrase &x, const Phrase &y)
    {
        const Template &entry = m_golden.templates[place.entry];
        const auto at = entry.symbols.begin() + static_cast<std::ptrdiff_t>(place.at);
        m_sentence.assign(entry.symbols.begin(), at);
        m_sentence.insert(m_sentence.end(), y.begin(), y.end());
        m_sentence.insert(m_sentence.end(), at + static_cast<std::ptrdiff_t>(x.size()), entry.symbols.end());
        return m_votes.share(entry.intent, m_sentence);
    }

    /// `kindly switch` is no member where `kindly` or `switch` is one: the smaller class says it already.
    static void dropComposed(std::vector<std::vector<Phrase>> &classes)
    {
        std::set<Phrase> all;
        for (const auto &one : classes)
            all.insert(one.begin(), one.end());
        const auto isComposed = [&](const Phrase &phrase) {
            for (std::size_t i = 0; i < phrase.size(); ++i)
                for (std::size_t k = i + 1; k <= phrase.size(); ++k)
                    if (k - i < phrase.size()
                        && all.count(Phrase(phrase.begin() + static_cast<std::ptrdiff_t>(i),
                                            phrase.begin() + static_cast<std::ptrdiff_t>(k))))
                        return true;
            return false;
        };
        for (auto &one : classes)
            std::erase_if(one, isComposed);
        std::erase_if(classes, [](const auto &one) { return one.size() < 2; });
    }

    const TemplateSet &m_golden;
    const TemplateSet &m_grown;
    Votes &m_votes;
    const PhraseClassOptions &m_options;
    const Progress &m_progress;
    std::map<Phrase, std::vector<Place>> m_places;
    std::set<Phrase> m_follow; // phrases of up to twice the length, as far as they are words
    std::map<std::pair<Phrase, Phrase>, double> m_similarity;
    Phrase m_sentence;
};

} // namespace

namespace {

bool isMeant(const PhraseClasses::Context &before, const PhraseClasses::Context &after,
             const PhraseClasses::Neighbour &left, const PhraseClasses::Neighbour &right)
{
    if (before.denies.count(left) || after.denies.count(right))
        return false;
    return before.shows.count(left) || after.shows.count(right);
}

} // namespace

PhraseClasses::Use PhraseClasses::useAt(std::size_t intent, std::span<const Symbol> symbols, std::size_t begin) const
{
    const auto isFar = [&](const std::vector<std::set<Neighbour>> &far, std::size_t k, std::size_t from,
                           std::size_t to) {
        for (; k < far.size() && !far[k].empty() && from < to; ++from)
            if (far[k].count({intent, symbols[from]}))
                return true;
        return false;
    };
    Use out{begin, 0, 0, 0};
    for (std::size_t k = 0; k < members.size(); ++k) {
        for (std::size_t m = 0; m < members[k].size(); ++m) {
            const Phrase &member = members[k][m];
            const std::size_t end = begin + member.size();
            if (member.size() > out.size && end <= symbols.size()
                && std::equal(member.begin(), member.end(), symbols.begin() + static_cast<std::ptrdiff_t>(begin))
                && isMeant(before[k], after[k], {intent, begin > 0 ? symbols[begin - 1] : -1},
                           {intent, end < symbols.size() ? symbols[end] : -1})
                && !isFar(farBefore, k, 0, begin) && !isFar(farAfter, k, end, symbols.size()))
                out = {begin, member.size(), k, m};
        }
    }
    return out;
}

std::vector<Symbol> PhraseClasses::rewrite(std::size_t intent, std::span<const Symbol> symbols) const
{
    std::vector<Symbol> out;
    for (std::size_t i = 0; i < symbols.size();) {
        const Use use = useAt(intent, symbols, i);
        out.push_back(use.size > 0 ? base + static_cast<Symbol>(use.index) : symbols[i]);
        i += std::max<std::size_t>(1, use.size);
    }
    return out;
}

TemplateSet PhraseClasses::rewrite(const TemplateSet &templates) const
{
    TemplateSet out = templates;
    out.phraseClasses = members.size();
    std::map<std::pair<std::size_t, Phrase>, Template> found;
    for (const Template &entry : templates.templates) {
        Phrase symbols = rewrite(entry.intent, entry.symbols);
        Template &into = found[{entry.intent, symbols}];
        into.intent = entry.intent;
        into.symbols = std::move(symbols);
        into.count += entry.count;
    }
    out.templates.clear();
    for (auto &[key, entry] : found)
        out.templates.push_back(std::move(entry));
    return out;
}

PhraseClasses findPhraseClasses(const TemplateSet &golden, const TemplateSet &grown, Votes &votes,
                                const PhraseClassOptions &options, const Progress &progress)
{
    return Finder(golden, grown, votes, options, progress).find();
}

} // namespace filigree::induction
