// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// distribution: the semantic patterns with their entropies, and how many sentences each would get.
#include <array>
#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/resamplingoptions.h"
#include "app/cli/support.h"
#include "core/generation/allocation.h"
#include "core/project/preparedresampling.h"

namespace filigree::app {

namespace {

/// A distribution over the patterns, and the sentences that it gives each.
struct Column {
    std::string name;
    PatternShares shares;
    Allocation allocation;
};

class DistributionCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "distribution",
                                   "Show the semantic patterns, their entropies, and how many sentences each gets");
        command->add_option("--count", m_count, "Sentences to share out (default 10000)")->check(sentenceCountFault);
        command
            ->add_option("--correction", m_correction,
                         "Of entropies in small samples: chao-shen (default), miller-madow or none")
            ->check(CLI::IsMember({"chao-shen", "miller-madow", "none"}));
        m_choice.declare(*command);
        m_share.declare(*command);
        addJson(*command);
        return command;
    }

private:
    bool usesGolden() const override { return true; }

    Result<void> work(Console &console, ProjectStore &store) override
    {
        const ResamplingSettings settings = loadResamplingSettings(store);
        m_choice.fillFrom(settings);
        const bool named = !m_share.lender.empty();
        m_share.fillFrom(settings, false);
        auto resampling = resampleOptions(m_choice);
        if (!resampling)
            return failWith(resampling.error());
        const auto prepared = prepareProject(store, *std::move(resampling), console.progress());
        if (!prepared)
            return failWith(prepared.error());
        auto lender = lenderRows(prepared->input, m_share.lender);
        if (!lender && named)
            return failWith(lender.error());
        if (!lender) // the one that the project names has no data any more
            lender = std::vector<PatternRow>();
        PatternTable table = patternTable(prepared->resampling, correction());
        std::erase_if(table.rows, [](const PatternRow &row) { return row.available == Count128(0); });
        std::vector<Column> columns;
        for (const char *name : {"observed", "uniform", "borrowed", "entropy", "entropy-additive"}) {
            if (name == std::string("borrowed") && lender->empty())
                continue;
            auto column = makeColumn(name, table, *lender);
            if (!column)
                return failWith(column.error());
            columns.push_back(*std::move(column));
        }
        if (m_json)
            printJson(console, table, columns);
        else
            printText(console, table, columns);
        return {};
    }

    EntropyCorrection correction() const
    {
        for (const auto value : {EntropyCorrection::None, EntropyCorrection::MillerMadow})
            if (m_correction == entropyCorrectionName(value))
                return value;
        return EntropyCorrection::ChaoShen;
    }

    /// The entropy target and the mix are for the distribution that generates by default; the others are shown as they
    /// are.
    Result<Column> makeColumn(const std::string &name, const PatternTable &table,
                              const std::vector<PatternRow> &lender) const
    {
        ShareChoice choice = m_share;
        if (name == "observed" || name == "uniform")
            choice.entropyTarget.reset();
        const auto options = distributionOptions(name, choice);
        if (!options)
            return failWith(options.error());
        auto shares = patternShares(table.rows, lender, *options);
        if (!shares)
            return failWith(shares.error());
        std::vector<Count128> capacities;
        for (const PatternRow &row : table.rows)
            capacities.push_back(row.available);
        Allocation allocation = allocate(m_count, shares->weights, capacities);
        return Column{name, *std::move(shares), std::move(allocation)};
    }

    void printText(Console &console, const PatternTable &table, const std::vector<Column> &columns) const
    {
        char text[512];
        std::snprintf(text, sizeof text,
                      "%zu patterns; entropies in bits (%s). H(T,V) %.3f, H(T) %.3f, H(patterns) %.3f",
                      table.rows.size(), entropyCorrectionName(table.correction), table.jointEntropy,
                      table.slotTypeEntropy, table.patternEntropy);
        console.printLine(text);
        for (const SlotEntropy &slot : table.slots) {
            std::snprintf(text, sizeof text, "  %s: %llu times, %llu values, f %.4f, H(V|t) %.3f, h(t) %.3f",
                          slot.slot.c_str(), static_cast<unsigned long long>(slot.occurrences),
                          static_cast<unsigned long long>(slot.values), slot.frequency, slot.valueEntropy,
                          slot.jointPart);
            console.printLine(text);
        }
        console.printLine("");
        std::string head = "  count  C(p)   sum h  available  ";
        for (const Column &column : columns)
            head += " " + column.name;
        console.printLine(head + "  pattern");
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const PatternRow &row = table.rows[i];
            std::snprintf(text, sizeof text, "%7llu %6.2f %6.2f %10s ", static_cast<unsigned long long>(row.count),
                          row.complexity, row.additive, grouped(row.available.toString()).c_str());
            std::string line = text;
            for (const Column &column : columns) {
                std::snprintf(text, sizeof text, " %*llu", static_cast<int>(column.name.size()),
                              static_cast<unsigned long long>(column.allocation.counts[i]));
                line += text;
            }
            console.printLine(line + "  " + row.intent + ": " + row.pattern);
        }
        for (const Column &column : columns) {
            std::snprintf(text, sizeof text, "%s: %.4f bits (%.4f to %.4f can be reached), %llu sentences%s",
                          column.name.c_str(), column.shares.entropy, column.shares.reachable.lowest,
                          column.shares.reachable.highest, static_cast<unsigned long long>(column.allocation.total),
                          column.shares.targetReached ? "" : "; the target lies outside");
            console.printLine(text);
        }
    }

    static nlohmann::ordered_json slotsJson(const PatternTable &table)
    {
        nlohmann::ordered_json out = nlohmann::ordered_json::array();
        for (const SlotEntropy &slot : table.slots)
            out.push_back({{"slot", slot.slot},
                           {"occurrences", slot.occurrences},
                           {"values", slot.values},
                           {"frequency", slot.frequency},
                           {"valueEntropy", slot.valueEntropy},
                           {"jointPart", slot.jointPart}});
        return out;
    }

    void printJson(Console &console, const PatternTable &table, const std::vector<Column> &columns) const
    {
        nlohmann::ordered_json rows = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const PatternRow &row = table.rows[i];
            nlohmann::ordered_json shares;
            nlohmann::ordered_json sentences;
            for (const Column &column : columns) {
                shares[column.name] = column.shares.weights[i];
                sentences[column.name] = column.allocation.counts[i];
            }
            rows.push_back({{"intent", row.intent},
                            {"pattern", row.pattern},
                            {"wordPatterns", row.wordPatterns},
                            {"count", row.count},
                            {"templates", row.templates},
                            {"available", row.available.toString()},
                            {"templateEntropy", row.templateEntropy},
                            {"complexity", row.complexity},
                            {"additive", row.additive},
                            {"shares", std::move(shares)},
                            {"sentences", std::move(sentences)}});
        }
        nlohmann::ordered_json distributions;
        for (const Column &column : columns)
            distributions[column.name] = {{"entropy", column.shares.entropy},
                                          {"lowest", column.shares.reachable.lowest},
                                          {"highest", column.shares.reachable.highest},
                                          {"targetReached", column.shares.targetReached},
                                          {"sentences", column.allocation.total}};
        const nlohmann::ordered_json json = {{"correction", entropyCorrectionName(table.correction)},
                                             {"jointEntropy", table.jointEntropy},
                                             {"slotTypeEntropy", table.slotTypeEntropy},
                                             {"patternEntropy", table.patternEntropy},
                                             {"slots", slotsJson(table)},
                                             {"distributions", std::move(distributions)},
                                             {"patterns", std::move(rows)}};
        console.printJson(json);
    }

    std::uint64_t m_count = 10'000;
    std::string m_correction = "chao-shen";
    ResamplingChoice m_choice;
    ShareChoice m_share;
};

} // namespace

std::unique_ptr<Command> makeDistributionCommand()
{
    return std::make_unique<DistributionCommand>();
}

} // namespace filigree::app
