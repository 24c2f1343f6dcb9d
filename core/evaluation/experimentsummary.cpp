// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/experimentsummary.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace filigree {

namespace {

using Source = TrainingSetKind::Source;

struct RowData {
    std::map<std::uint64_t, std::vector<UtteranceScore>> bySeed;

    /// A run for each seed. Where chance plays no part, each seed would give the one run that there is.
    [[nodiscard]] SystemScores of(const std::set<std::uint64_t> &seeds) const
    {
        SystemScores out;
        for (const std::uint64_t seed : seeds)
            if (const auto run = bySeed.find(isWithoutChance() ? 0 : seed); run != bySeed.end())
                out.push_back(run->second);
        return out;
    }
    [[nodiscard]] bool isWithoutChance() const { return bySeed.size() == 1 && bySeed.contains(0); }
    [[nodiscard]] SystemScores all() const
    {
        SystemScores out;
        for (const auto &[seed, scores] : bySeed)
            out.push_back(scores);
        return out;
    }
};

class Summariser {
public:
    Summariser(const Experiment &experiment, std::span<const CellResult> cells, const SummaryOptions &options)
        : m_experiment(experiment)
        , m_options(options)
    {
        m_out.name = experiment.options.name;
        m_out.level = options.bootstrap.level;
        m_out.goldenShare = experiment.options.goldenShare;
        m_out.testUtterances = experiment.data.test.size();
        for (const CellResult &cell : cells)
            m_cells[cell.key] = &cell;
    }

    Result<ExperimentSummary> run(Progress &progress)
    {
        if (auto good = layOut(progress); !good)
            return failWith(good.error());
        const auto pairs = comparedPairs();
        const auto parts = static_cast<double>(m_out.rows.size() + pairs.size());
        double done = 0.0;
        for (std::size_t row = 0; row < m_out.rows.size(); ++row) {
            SubProgress measuring(progress, done / parts, (done + 1.0) / parts);
            if (auto measuredRow = measure(row, measuring); !measuredRow)
                return failWith(measuredRow.error());
            done += 1.0;
        }
        for (std::size_t row = 0; row < m_out.rows.size(); ++row)
            closeGap(row);
        for (const auto &[row, baseline] : pairs) {
            SubProgress comparing(progress, done / parts, (done + 1.0) / parts);
            if (auto compared = compare(row, baseline, comparing); !compared)
                return failWith(compared.error());
            done += 1.0;
        }
        return std::move(m_out);
    }

private:
    /// Rows in the order of the table, with the cells that are there. Error: Cancelled.
    Result<void> layOut(const Progress &progress)
    {
        std::map<std::tuple<std::string, std::uint64_t, std::uint64_t>, std::size_t> rowOf;
        for (const CellKey &key : cellsOf(m_experiment)) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            const auto [place, isNew] = rowOf.emplace(std::tuple(key.set, key.golden, key.count), m_out.rows.size());
            const std::size_t row = place->second;
            if (isNew) {
                SummaryRow next;
                next.set = key.set;
                next.kind = kindOf(key.set);
                next.golden = key.golden;
                next.count = key.count;
                m_out.rows.push_back(std::move(next));
                m_data.emplace_back();
            }
            ++m_out.cellsWanted;
            const auto cell = m_cells.find(key);
            if (cell == m_cells.end()) {
                ++m_out.rows[row].missing;
                continue;
            }
            ++m_out.cells;
            m_out.rows[row].seeds.push_back(key.seed);
            m_out.rows[row].sentences += static_cast<double>(cell->second->sentences);
            m_data[row].bySeed[key.seed] = scoresOf(*cell->second, m_experiment.data.test);
        }
        for (SummaryRow &row : m_out.rows)
            row.sentences /= static_cast<double>(std::max<std::size_t>(1, row.seeds.size()));
        return {};
    }

    [[nodiscard]] TrainingSetKind kindOf(const std::string &name) const
    {
        for (const TrainingSetKind &kind : m_experiment.options.sets)
            if (trainingSetName(kind) == name)
                return kind;
        return {};
    }

    [[nodiscard]] bool isBaseline(const SummaryRow &row) const
    {
        const auto &named = m_experiment.options.baselines;
        if (!named.empty())
            return std::find(named.begin(), named.end(), row.set) != named.end();
        return row.kind.source == Source::Golden || row.kind.distribution == Distribution::Borrowed;
    }

    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> comparedPairs() const
    {
        std::vector<std::size_t> there; // most rows of a long table may not be
        for (std::size_t row = 0; row < m_out.rows.size(); ++row)
            if (!m_data[row].bySeed.empty())
                there.push_back(row);
        std::vector<std::pair<std::size_t, std::size_t>> out;
        for (const std::size_t row : there)
            for (const std::size_t base : there) {
                const SummaryRow &a = m_out.rows[row];
                const SummaryRow &b = m_out.rows[base];
                const bool sameSize = a.count == b.count || a.count == 0 || b.count == 0;
                const bool sameGolden = a.golden == b.golden || a.golden == 0 || b.golden == 0;
                const bool twice = isBaseline(a) && row < base; // the other way round says the same
                if (row != base && !twice && isBaseline(b) && sameGolden && sameSize && !commonSeeds(row, base).empty())
                    out.emplace_back(row, base);
            }
        return out;
    }

    /// The seeds that both have runs of; one without chance has them of all.
    [[nodiscard]] std::set<std::uint64_t> commonSeeds(std::size_t a, std::size_t b) const
    {
        if (m_data[a].isWithoutChance())
            std::swap(a, b);
        std::set<std::uint64_t> out;
        for (const auto &[seed, scores] : m_data[a].bySeed)
            if (m_data[b].isWithoutChance() || m_data[b].bySeed.contains(seed))
                out.insert(seed);
        return out;
    }

    Result<void> measure(std::size_t row, Progress &progress)
    {
        if (m_data[row].bySeed.empty())
            return {};
        auto intervals = bootstrapIntervals(m_data[row].all(), m_options.bootstrap, progress);
        if (!intervals)
            return failWith(intervals.error());
        m_out.rows[row].measures = *std::move(intervals);
        return {};
    }

    void closeGap(std::size_t number)
    {
        SummaryRow &row = m_out.rows[number];
        row.gapClosed.assign(allMeasures().size(), std::nullopt);
        if (row.measures.empty())
            return;
        const SummaryRow *golden = nullptr;
        const SummaryRow *full = nullptr;
        for (const SummaryRow &other : m_out.rows) {
            if (other.kind.source == Source::Golden && (other.golden == row.golden || row.golden == 0))
                golden = golden == nullptr ? &other : golden;
            if (other.kind.source == Source::Full)
                full = &other;
        }
        if (golden == nullptr || full == nullptr || golden->measures.empty() || full->measures.empty())
            return;
        if (row.golden == 0 && row.kind.source != Source::Full && m_experiment.options.goldenSizes.size() > 1)
            return; // which golden utterances?
        for (std::size_t m = 0; m < row.gapClosed.size(); ++m) {
            const double sign = isErrorRate(allMeasures()[m]) ? -1.0 : 1.0;
            const double gap = sign * (full->measures[m].value - golden->measures[m].value);
            if (gap > 0.0)
                row.gapClosed[m] = sign * (row.measures[m].value - golden->measures[m].value) / gap;
        }
    }

    Result<void> compare(std::size_t row, std::size_t baseline, Progress &progress)
    {
        const std::set<std::uint64_t> seeds = commonSeeds(row, baseline);
        const SystemScores a = m_data[row].of(seeds);
        const SystemScores b = m_data[baseline].of(seeds);
        SubProgress testing(progress, 0.0, 0.8);
        auto tests = compareSystems(a, b, m_options.randomisation, testing);
        if (!tests)
            return failWith(tests.error());
        SubProgress drawing(progress, 0.8, 1.0);
        auto differences = bootstrapDifferences(a, b, m_options.bootstrap, drawing);
        if (!differences)
            return failWith(differences.error());
        m_out.comparisons.push_back({row, baseline, *std::move(tests), *std::move(differences)});
        return {};
    }

    const Experiment &m_experiment;
    const SummaryOptions &m_options;
    std::map<CellKey, const CellResult *> m_cells;
    std::vector<RowData> m_data; ///< by row
    ExperimentSummary m_out;
};

} // namespace

const Comparison *ExperimentSummary::comparison(std::size_t row, std::size_t baseline) const
{
    for (const Comparison &one : comparisons)
        if (one.row == row && one.baseline == baseline)
            return &one;
    return nullptr;
}

Result<ExperimentSummary> summarise(const Experiment &experiment, std::span<const CellResult> cells,
                                    const SummaryOptions &options, Progress &progress)
{
    return Summariser(experiment, cells, options).run(progress);
}

} // namespace filigree
