// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/looseparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "core/resampling/contexts.h"

namespace filigree {

namespace {

constexpr double linkedShare = 0.9;
const double untoldOdds = std::log(99.0);

using Neighbour = std::array<std::string, 4>; // side, word, intent, company

/// A carrier phrase.
struct Surroundings {
    std::string left;
    std::string right;
    std::string intent;
    std::string company;

    [[nodiscard]] std::string key() const
    {
        return left + " _ " + right + " in " + intent + (company.empty() ? "" : " ") + company;
    }
    [[nodiscard]] std::array<Neighbour, 2> neighbours() const
    {
        return {{{"left", left, intent, company}, {"right", right, intent, company}}};
    }
    friend auto operator<=>(const Surroundings &, const Surroundings &) = default;
};

bool isEdge(const Neighbour &neighbour)
{
    return neighbour[1] == (neighbour[0] == "left" ? "^" : "$");
}

Surroundings surroundings(const Reference &reference, const SlotPlace &place)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    return {leftNeighbours(reference, place, 1)[0], rightNeighbours(reference, place, 1)[0], sentence.intent,
            sentence.company};
}

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

/// Carrier phrases that are one set, with what evidenceAgainst() asks of them: kept up while parts join, as one large
/// part is judged against all others again and again.
struct Part {
    std::vector<std::size_t> cells; // ascending; empty once it is in another part
    std::map<std::uint64_t, std::uint64_t> valuesSeen; // how many values have so many sightings
    std::uint64_t sightings = 0;
    std::map<std::uint32_t, std::size_t> beside; // how many of the cells have the neighbour

    /// No value may be in both.
    void take(Part &other)
    {
        const auto middle = cells.insert(cells.end(), other.cells.begin(), other.cells.end());
        std::inplace_merge(cells.begin(), middle, cells.end());
        for (const auto &[seen, values] : other.valuesSeen)
            valuesSeen[seen] += values;
        sightings += other.sightings;
        for (const auto &[neighbour, count] : other.beside)
            beside[neighbour] += count;
        other = {};
    }
};

using Cells = std::map<Surroundings, std::vector<std::uint32_t>>; // places by carrier phrase

/// For each cell the first one that it is tied to by common values, over any number of others.
std::vector<std::size_t> tiedByValues(const Cells &cells, const SlotData &data)
{
    std::vector<std::size_t> first(cells.size());
    std::iota(first.begin(), first.end(), std::size_t(0));
    const auto find = [&first](std::size_t one) {
        while (first[one] != one)
            one = first[one] = first[first[one]];
        return one;
    };
    std::map<std::uint32_t, std::size_t> owner;
    std::size_t i = 0;
    for (const auto &[phrase, places] : cells) {
        for (const std::uint32_t place : places)
            for (const ValueCount &value : data.places[place].values) {
                const auto [into, from] = std::minmax({find(i), find(owner.emplace(value.value, i).first->second)});
                first[from] = into;
            }
        ++i;
    }
    for (std::size_t &one : first)
        one = find(one);
    return first;
}

class Parts {
public:
    Parts(Cells cells, const SlotData &data, const Progress &progress)
        : m_progress(progress)
        , m_partOf(tiedByValues(cells, data))
        , m_parts(cells.size())
    {
        std::map<Neighbour, std::uint32_t> numbers;
        std::vector<std::map<std::uint32_t, std::uint64_t>> seen(cells.size()); // by part: sightings by value
        for (auto &[phrase, places] : cells) {
            const std::size_t number = m_phrases.size();
            Part &part = m_parts[m_partOf[number]];
            part.cells.push_back(number);
            std::array<std::uint32_t, 2> beside{};
            for (std::size_t side = 0; side < beside.size(); ++side) {
                const Neighbour neighbour = phrase.neighbours()[side];
                beside[side] = numbers.emplace(neighbour, static_cast<std::uint32_t>(numbers.size())).first->second;
                ++part.beside[beside[side]];
                if (!isEdge(neighbour))
                    m_cellsBeside[neighbour].push_back(number);
            }
            for (const std::uint32_t place : places)
                for (const ValueCount &value : data.places[place].values)
                    seen[m_partOf[number]][value.value] += value.count;
            m_phrases.push_back(phrase);
            m_places.push_back(std::move(places));
            m_beside.push_back(beside);
        }
        for (std::size_t p = 0; p < m_parts.size(); ++p)
            for (const auto &[value, count] : seen[p]) {
                ++m_parts[p].valuesSeen[count];
                m_parts[p].sightings += count;
            }
    }

    void joinByNeighbours()
    {
        for (bool going = true; going && !m_progress.cancelled();) {
            going = false;
            std::set<std::pair<std::size_t, std::size_t>> pairs;
            for (const auto &[neighbour, cells] : m_cellsBeside)
                for (const std::size_t cell : cells)
                    if (const std::size_t a = m_partOf[cells.front()], b = m_partOf[cell]; a != b)
                        pairs.emplace(std::min(a, b), std::max(a, b));
            std::vector<std::pair<double, std::pair<std::size_t, std::size_t>>> order;
            for (const auto &pair : pairs) {
                if (m_progress.cancelled())
                    return;
                // Pairs that are alike must not be put in order by what rounding leaves.
                const double against = std::round(1e9 * evidenceAgainst(pair.first, pair.second));
                if (against <= 0.0)
                    order.emplace_back(against, pair);
            }
            std::sort(order.begin(), order.end());
            std::set<std::size_t> touched; // what was judged before it grew is judged again
            for (const auto &[against, pair] : order)
                if (!touched.contains(pair.first) && !touched.contains(pair.second)) {
                    join(pair.first, pair.second);
                    touched.insert({pair.first, pair.second});
                    going = true;
                }
        }
    }

    std::vector<LoosePart> result() const
    {
        std::size_t main = 0;
        for (std::size_t p = 0; p < m_parts.size(); ++p)
            if (m_parts[p].cells.size() > m_parts[main].cells.size())
                main = p;
        std::vector<LoosePart> out(1);
        const auto linked = static_cast<double>(m_parts[main].cells.size());
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            const std::vector<std::size_t> &cells = m_parts[p].cells;
            if (cells.empty())
                continue;
            const auto others = static_cast<double>(m_phrases.size() - cells.size());
            const bool joins = p == main || (linked + 1) / (others + 2) >= linkedShare;
            LoosePart &part = joins ? out.front() : out.emplace_back(LoosePart{phraseOf(p), {}});
            for (const std::size_t cell : cells)
                part.places.insert(part.places.end(), m_places[cell].begin(), m_places[cell].end());
        }
        if (out.size() > 1)
            out.front().key = phraseOf(main);
        for (LoosePart &part : out)
            std::sort(part.places.begin(), part.places.end());
        return out;
    }

private:
    std::string phraseOf(std::size_t part) const { return m_phrases[m_parts[part].cells.front()].key(); }

    /// `into` < `from`.
    void join(std::size_t into, std::size_t from)
    {
        for (const std::size_t cell : m_parts[from].cells)
            m_partOf[cell] = into;
        m_parts[into].take(m_parts[from]);
    }

    /// ln B - ln W of looseParts(), less what speaks for one set before any value is seen.
    double evidenceAgainst(std::size_t a, std::size_t b) const
    {
        const auto nA = static_cast<double>(m_parts[a].sightings);
        const double share = nA / (nA + static_cast<double>(m_parts[b].sightings));
        double out = -logWays(m_parts[a], m_parts[b]);
        for (const std::size_t side : {a, b})
            for (const auto &[seen, values] : m_parts[side].valuesSeen) {
                const auto count = static_cast<double>(seen);
                out -= static_cast<double>(values) * std::log(std::pow(share, count) + std::pow(1.0 - share, count));
            }
        return out;
    }

    double logWays(const Part &a, const Part &b) const
    {
        const Part &small = a.beside.size() < b.beside.size() ? a : b;
        const Part &large = &small == &a ? b : a;
        if (tells(a, b) || tells(b, a)) {
            const auto shared = std::count_if(small.beside.begin(), small.beside.end(),
                                              [&](const auto &one) { return large.beside.contains(one.first); });
            return std::log(static_cast<double>(large.beside.size() + small.beside.size())
                            - static_cast<double>(shared));
        }
        const auto nA = static_cast<double>(a.cells.size());
        const auto nB = static_cast<double>(b.cells.size());
        return untoldOdds + logChoose(nA + nB, std::min(nA, nB));
    }

    /// A neighbour of all of the one part and of none of the other.
    bool tells(const Part &one, const Part &other) const
    {
        const auto &beside = m_beside[one.cells.front()];
        return std::any_of(beside.begin(), beside.end(), [&](std::uint32_t neighbour) {
            return one.beside.at(neighbour) == one.cells.size() && !other.beside.contains(neighbour);
        });
    }

    const Progress &m_progress;
    std::vector<std::size_t> m_partOf; // by cell
    std::vector<Part> m_parts; // a part has the number of its first cell
    std::vector<Surroundings> m_phrases; // by cell, ascending
    std::vector<std::vector<std::uint32_t>> m_places; // by cell
    std::vector<std::array<std::uint32_t, 2>> m_beside; // by cell: its neighbours' numbers
    std::map<Neighbour, std::vector<std::size_t>> m_cellsBeside; // but for the edges of a sentence
};

} // namespace

std::vector<LoosePart> looseParts(const Reference &reference, const SlotData &data,
                                  const std::vector<std::uint32_t> &places, const Progress &progress)
{
    Cells cells;
    for (const std::uint32_t place : places)
        cells[surroundings(reference, data.places[place])].push_back(place);
    Parts parts(std::move(cells), data, progress);
    parts.joinByNeighbours();
    return parts.result();
}

} // namespace filigree
