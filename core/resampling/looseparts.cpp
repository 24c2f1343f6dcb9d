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

class Parts {
public:
    Parts(const Reference &reference, const SlotData &data, const std::vector<std::uint32_t> &places,
          const Progress &progress)
        : m_data(data)
        , m_progress(progress)
    {
        std::map<Surroundings, std::vector<std::uint32_t>> cells;
        for (const std::uint32_t place : places)
            cells[surroundings(reference, data.places[place])].push_back(place);
        for (auto &[phrase, found] : cells) {
            m_phrases.push_back(phrase);
            m_places.push_back(std::move(found));
        }
        m_cells.resize(m_phrases.size());
        m_partOf.resize(m_phrases.size());
        std::iota(m_partOf.begin(), m_partOf.end(), 0U);
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_cells[i] = {i};
    }

    void joinByValues()
    {
        std::map<std::uint32_t, std::size_t> owner;
        for (std::size_t i = 0; i < m_places.size(); ++i)
            for (const std::uint32_t place : m_places[i])
                for (const ValueCount &value : m_data.places[place].values)
                    if (const auto [it, isNew] = owner.emplace(value.value, i); !isNew)
                        join(m_partOf[i], m_partOf[it->second]);
    }

    void joinByNeighbours()
    {
        std::map<Neighbour, std::vector<std::size_t>> beside; // cells
        for (std::size_t i = 0; i < m_phrases.size(); ++i)
            for (const Neighbour &neighbour : m_phrases[i].neighbours())
                if (!isEdge(neighbour))
                    beside[neighbour].push_back(i);
        for (bool going = true; going && !m_progress.cancelled();) {
            going = false;
            std::set<std::pair<std::size_t, std::size_t>> pairs;
            for (const auto &[neighbour, cells] : beside)
                for (const std::size_t cell : cells)
                    if (const std::size_t a = m_partOf[cells.front()], b = m_partOf[cell]; a != b)
                        pairs.emplace(std::min(a, b), std::max(a, b));
            std::vector<std::pair<double, std::pair<std::size_t, std::size_t>>> order;
            for (const auto &pair : pairs) {
                if (m_progress.cancelled())
                    return;
                if (const double against = evidenceAgainst(pair.first, pair.second); against <= 0.0)
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
        for (std::size_t p = 0; p < m_cells.size(); ++p)
            if (m_cells[p].size() > m_cells[main].size())
                main = p;
        std::vector<LoosePart> out(1);
        const auto linked = static_cast<double>(m_cells[main].size());
        for (std::size_t p = 0; p < m_cells.size(); ++p) {
            if (m_cells[p].empty())
                continue;
            const auto others = static_cast<double>(m_phrases.size() - m_cells[p].size());
            const bool joins = p == main || (linked + 1) / (others + 2) >= linkedShare;
            LoosePart &part = joins ? out.front() : out.emplace_back(LoosePart{phraseOf(p), {}});
            for (const std::size_t cell : m_cells[p])
                part.places.insert(part.places.end(), m_places[cell].begin(), m_places[cell].end());
        }
        if (out.size() > 1)
            out.front().key = phraseOf(main);
        for (LoosePart &part : out)
            std::sort(part.places.begin(), part.places.end());
        return out;
    }

private:
    std::string phraseOf(std::size_t part) const { return m_phrases[m_cells[part].front()].key(); }

    void join(std::size_t a, std::size_t b)
    {
        if (a == b)
            return;
        const auto [into, from] = std::minmax(a, b);
        for (const std::size_t cell : m_cells[from])
            m_partOf[cell] = into;
        auto &cells = m_cells[into];
        const auto middle = cells.insert(cells.end(), m_cells[from].begin(), m_cells[from].end());
        std::inplace_merge(cells.begin(), middle, cells.end());
        m_cells[from].clear();
    }

    /// Sightings by value.
    std::map<std::uint32_t, double> sightings(std::size_t part) const
    {
        std::map<std::uint32_t, double> out;
        for (const std::size_t cell : m_cells[part])
            for (const std::uint32_t place : m_places[cell])
                for (const ValueCount &value : m_data.places[place].values)
                    out[value.value] += static_cast<double>(value.count);
        return out;
    }

    /// ln B - ln W of looseParts(), less what speaks for one set before any value is seen.
    double evidenceAgainst(std::size_t a, std::size_t b) const
    {
        const auto inA = sightings(a);
        const auto inB = sightings(b);
        double nA = 0.0;
        double nB = 0.0;
        for (const auto &[value, count] : inA)
            nA += count;
        for (const auto &[value, count] : inB)
            nB += count;
        const double share = nA / (nA + nB);
        double out = -logWays(a, b);
        for (const auto *side : {&inA, &inB})
            for (const auto &[value, count] : *side)
                out -= std::log(std::pow(share, count) + std::pow(1.0 - share, count));
        return out;
    }

    double logWays(std::size_t a, std::size_t b) const
    {
        std::map<Neighbour, std::array<std::size_t, 2>> cells; // that have it, in a and in b
        for (const std::size_t side : {0U, 1U})
            for (const std::size_t cell : m_cells[side == 0 ? a : b])
                for (const Neighbour &neighbour : m_phrases[cell].neighbours())
                    ++cells[neighbour][side];
        const std::size_t nA = m_cells[a].size();
        const std::size_t nB = m_cells[b].size();
        const auto tells = [&](const auto &one) {
            return one.second == std::array<std::size_t, 2>{nA, 0} || one.second == std::array<std::size_t, 2>{0, nB};
        };
        if (std::any_of(cells.begin(), cells.end(), tells))
            return std::log(static_cast<double>(cells.size()));
        return untoldOdds + logChoose(static_cast<double>(nA + nB), static_cast<double>(std::min(nA, nB)));
    }

    const SlotData &m_data;
    const Progress &m_progress;
    std::vector<Surroundings> m_phrases; // ascending
    std::vector<std::vector<std::uint32_t>> m_places; // by phrase
    std::vector<std::size_t> m_partOf; // by phrase
    std::vector<std::vector<std::size_t>> m_cells; // by part: its phrases, ascending; empty once it is in another
};

} // namespace

std::vector<LoosePart> looseParts(const Reference &reference, const SlotData &data,
                                  const std::vector<std::uint32_t> &places, const Progress &progress)
{
    Parts parts(reference, data, places, progress);
    parts.joinByValues();
    parts.joinByNeighbours();
    return parts.result();
}

} // namespace filigree
