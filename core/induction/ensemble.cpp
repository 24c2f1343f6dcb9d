// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ensemble.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <optional>
#include <thread>
#include <utility>

#include "core/induction/mergesearch.h"

namespace filigree::induction {

namespace {

double lambdaOf(const EnsembleOptions &options, std::size_t index, std::size_t count)
{
    const double part = count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0.5;
    return options.lambdaFrom * std::pow(options.lambdaTo / options.lambdaFrom, part);
}

/// Is there a way through the automaton, whatever intents its arcs serve? Quick, where Acceptor is exact.
bool hasPath(const MergeModel &model, const Template &sentence, bool reversed)
{
    std::int32_t state = MergeModel::start();
    const auto step = [&](Symbol label) {
        for (; state >= 0; state = model.skip(state)) {
            const auto &arcs = model.arcs(state);
            const auto found = std::lower_bound(arcs.begin(), arcs.end(), label,
                                                [](const auto &arc, Symbol wanted) { return arc.label < wanted; });
            if (found != arcs.end() && found->label == label) {
                state = model.find(found->target);
                return true;
            }
        }
        return false;
    };
    const auto &symbols = sentence.symbols;
    for (std::size_t i = 0; i < symbols.size(); ++i)
        if (!step(symbols[reversed ? symbols.size() - 1 - i : i]))
            return false;
    return step(model.endLabel(sentence.intent));
}

bool holdsNone(const MergeModel &model, const TemplateSet &templates, bool reversed,
               const std::vector<Template> &rejected)
{
    std::optional<Acceptor> exact;
    for (const Template &one : rejected) {
        if (!hasPath(model, one, reversed))
            continue;
        if (!exact)
            exact.emplace(model, templates, reversed);
        if (exact->accepts(one.intent, one.symbols))
            return false;
    }
    return true;
}

} // namespace

Result<std::vector<Acceptor>> runEnsemble(const TemplateSet &templates, const EnsembleOptions &options,
                                          Progress &progress)
{
    const MergeModel forward(templates, {false, 1.0});
    const MergeModel backward(templates, {true, 1.0});
    const auto runs = static_cast<std::size_t>(std::max(1, options.runs));
    std::vector<std::optional<Acceptor>> done(runs);
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> finished{0};
    const auto work = [&](bool reports) {
        for (std::size_t i = next++; i < runs; i = next++) {
            if (progress.cancelled())
                return;
            MergeRunOptions run;
            run.model.reversed = i % 2 == 1;
            run.lambda = lambdaOf(options, i / 2, (runs + 1) / 2);
            run.noise = options.noise;
            run.seed = mix64(options.seed + 0x1000ULL * i);
            MergeModel model = run.model.reversed ? backward : forward;
            if (!options.rejected.empty())
                run.allowed = [&](const MergeModel &now) {
                    return holdsNone(now, templates, run.model.reversed, options.rejected);
                };
            if (!runMerging(model, run, progress))
                return;
            done[i].emplace(model, templates, run.model.reversed);
            ++finished;
            if (reports)
                progress.report(static_cast<double>(finished) / static_cast<double>(runs));
        }
    };
    std::vector<std::thread> helpers;
    for (int t = 1; t < std::min<int>(options.threads, static_cast<int>(runs)); ++t)
        helpers.emplace_back(work, false);
    work(true);
    for (std::thread &helper : helpers)
        helper.join();
    std::vector<Acceptor> out;
    for (std::optional<Acceptor> &one : done) {
        if (!one)
            return fail(ErrorCode::Cancelled, "Induction was cancelled.");
        out.push_back(std::move(*one));
    }
    return out;
}

} // namespace filigree::induction
