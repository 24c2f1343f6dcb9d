// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// contexts: how alike the contexts of a slot type are, and what may be swapped between them at a threshold.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/resamplingoptions.h"
#include "app/cli/support.h"
#include "core/project/resamplinginput.h"

namespace filigree::app {

namespace {

constexpr std::size_t shownContexts = 40; // more do not fit a terminal; --json has all
constexpr std::size_t shownValues = 12;

std::string figure(const char *format, double value)
{
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

class ContextsCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command =
            addCommand(program, "contexts",
                       "Compare the contexts of a slot type by their values, and show the pools at a threshold");
        command->add_option("--slot", m_slot, "The slot type")->required();
        m_choice.declare(*command);
        command->add_flag("--values", m_values, "List all values of the pools");
        addJson(*command);
        return command;
    }

private:
    bool usesGolden() const override { return true; }

    Result<void> work(Console &console, ProjectStore &store) override
    {
        m_choice.fillFrom(loadResamplingSettings(store));
        const auto options = resampleOptions(m_choice);
        if (!options)
            return failWith(options.error());
        auto input = resamplingInput(store, console.progress());
        if (!input)
            return failWith(input.error());
        std::erase_if(input->catalogues, [&](const Catalogue &catalogue) { return catalogue.slot != m_slot; });
        const Reference reference = makeReference(input->locale, input->utterances, input->catalogues);
        const auto data = reference.slots.find(m_slot);
        if (data == reference.slots.end())
            return failWith(
                {ErrorCode::NotFound, "No utterance has a slot " + m_slot + '.' + slotsOf(reference), m_project, 0, 0});
        const auto slot = prepareSlot(reference, data->second, options->contexts, console.progress());
        if (!slot)
            return failWith(slot.error());
        m_options = options->pools;
        m_options.rejected = input->rejected;
        m_options.pins = input->pins;
        (*slot)->pools = (*slot)->maker->pools(m_options);
        const Verdicts verdicts((*slot)->contexts, (*slot)->matrix, m_options.threshold, m_options.pins);
        if (m_json)
            printJson(console, **slot, verdicts);
        else
            printText(console, **slot, verdicts);
        return {};
    }

    static std::string slotsOf(const Reference &reference)
    {
        std::string out;
        for (const auto &[name, data] : reference.slots)
            out += (out.empty() ? " There are: " : ", ") + name;
        return out + (out.empty() ? "" : ".");
    }

    std::string valuesOf(const SlotResampling &slot, const ValueSet &values, std::size_t limit) const
    {
        std::string out;
        std::size_t count = 0;
        for (const std::uint32_t value : values) {
            if (count++ == limit)
                return out + ", …";
            out += (out.empty() ? "" : ", ") + std::string(slot.data->values.spelling(value));
        }
        return out;
    }

    void printText(Console &console, const SlotResampling &slot, const Verdicts &verdicts) const
    {
        const std::vector<std::uint32_t> order = clusteredOrder(slot.matrix, m_options.threshold.scale);
        const std::size_t limit = m_values ? static_cast<std::size_t>(-1) : shownValues;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::uint32_t c = order[i];
            const Context &context = slot.contexts.contexts[c];
            const Pool &pool = slot.pools[c];
            console.printLine(std::to_string(i + 1) + "  " + context.key + "   "
                              + counted(static_cast<std::int64_t>(context.occurrences), "time", "times") + ", "
                              + counted(static_cast<std::int64_t>(context.counts.size()), "value", "values")
                              + ", pool of " + grouped(static_cast<std::int64_t>(pool.size())));
            console.printLine("     own: " + valuesOf(slot, pool.own, limit));
            if (!pool.swapped.isEmpty())
                console.printLine("     swapped in: " + valuesOf(slot, pool.swapped, limit));
            if (!pool.catalogue.isEmpty())
                console.printLine("     from the catalogue: " + valuesOf(slot, pool.catalogue, limit));
        }
        printMatrix(console, slot, verdicts, order);
    }

    void printMatrix(Console &console, const SlotResampling &slot, const Verdicts &verdicts,
                     const std::vector<std::uint32_t> &order) const
    {
        const std::size_t shown = std::min(order.size(), shownContexts);
        console.printLine("");
        console.printLine(std::string(*m_choice.scale == "raw" ? "J" : "J adjusted for chance") + " (* swapped at "
                          + figure("%.4g", m_options.threshold.value) + ", ? within two standard errors of it)");
        for (std::size_t i = 0; i < shown; ++i) {
            std::string line = figure("%3.0f", static_cast<double>(i + 1)) + " ";
            for (std::size_t k = 0; k < i; ++k) {
                const PairVerdict verdict = verdicts.at(order[i], order[k]);
                line += figure(" %5.2f", slot.matrix.similarity(order[i], order[k], m_options.threshold.scale));
                line += verdict.same ? '*' : ' ';
                line += verdict.uncertain ? '?' : ' ';
            }
            console.printLine(line);
        }
        if (shown < order.size())
            console.printLine("… and " + std::to_string(order.size() - shown) + " more contexts; --json has all");
    }

    nlohmann::ordered_json poolJson(const SlotResampling &slot, std::size_t c) const
    {
        const Pool &pool = slot.pools[c];
        nlohmann::ordered_json neighbours = nlohmann::ordered_json::array();
        for (const std::uint32_t other : pool.neighbours)
            neighbours.push_back(slot.contexts.contexts[other].key);
        nlohmann::ordered_json out = {{"size", pool.size()},
                                      {"own", pool.own.cardinality()},
                                      {"swapped", pool.swapped.cardinality()},
                                      {"catalogue", pool.catalogue.cardinality()},
                                      {"neighbours", std::move(neighbours)},
                                      {"catalogues", pool.catalogues}};
        if (!m_values)
            return out;
        const auto list = [&](const ValueSet &values) {
            nlohmann::ordered_json names = nlohmann::ordered_json::array();
            for (const std::uint32_t value : values)
                names.push_back(std::string(slot.data->values.spelling(value)));
            return names;
        };
        out["values"] = {{"own", list(pool.own)}, {"swapped", list(pool.swapped)}, {"catalogue", list(pool.catalogue)}};
        return out;
    }

    void printJson(Console &console, const SlotResampling &slot, const Verdicts &verdicts) const
    {
        nlohmann::ordered_json contexts = nlohmann::ordered_json::array();
        nlohmann::ordered_json pairs = nlohmann::ordered_json::array();
        for (std::size_t c = 0; c < slot.contexts.contexts.size(); ++c) {
            const Context &context = slot.contexts.contexts[c];
            contexts.push_back({{"key", context.key},
                                {"occurrences", context.occurrences},
                                {"values", context.counts.size()},
                                {"pool", poolJson(slot, c)}});
            for (std::size_t a = 0; a < c; ++a) {
                const Overlap both = slot.matrix.at(a, c);
                const PairVerdict verdict = verdicts.at(a, c);
                const double error = both.adjustedError();
                pairs.push_back(
                    {{"a", a},
                     {"b", c},
                     {"shared", both.shared},
                     {"jaccard", both.jaccard()},
                     {"expected", both.expected()},
                     {"adjusted", both.adjusted()},
                     {"jaccardError", both.jaccardError()},
                     {"adjustedError", std::isinf(error) ? nlohmann::ordered_json() : nlohmann::ordered_json(error)},
                     {"same", verdict.same},
                     {"uncertain", verdict.uncertain}});
            }
        }
        const nlohmann::ordered_json json = {{"slot", m_slot},
                                             {"by", *m_choice.by},
                                             {"scale", *m_choice.scale},
                                             {"threshold", m_options.threshold.value},
                                             {"contexts", std::move(contexts)},
                                             {"order", clusteredOrder(slot.matrix, m_options.threshold.scale)},
                                             {"pairs", std::move(pairs)}};
        console.printJson(json);
    }

    std::string m_slot;
    ResamplingChoice m_choice;
    PoolOptions m_options;
    bool m_values = false;
};

} // namespace

std::unique_ptr<Command> makeContextsCommand()
{
    return std::make_unique<ContextsCommand>();
}

} // namespace filigree::app
