// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/induce.h"

#include <atomic>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <thread>

#include "core/induction/derivations.h"
#include "core/induction/mergesearch.h"
#include "core/induction/ruleextraction.h"
#include "core/induction/rulewriter.h"
#include "core/induction/templates.h"
#include "core/induction/votes.h"

namespace filigree {

using namespace induction;

namespace {

double tune(const char *name, double fallback)
{
    const char *text = std::getenv(name);
    return text ? std::atof(text) : fallback;
}

Result<std::vector<Acceptor>> runEnsemble(const TemplateSet &templates, const InductionOptions &options,
                                          const Progress &progress)
{
    const int runs = static_cast<int>(tune("F_RUNS", 16));
    const MergeModel forward(templates, {false, tune("F_CEXP", 1.0)});
    const MergeModel backward(templates, {true, tune("F_CEXP", 1.0)});
    std::vector<Acceptor> out;
    for (int i = 0; i < runs; ++i) {
        MergeRunOptions run;
        run.model.reversed = tune("F_REV", 1) != 0 && (i % 2 == 1);
        run.lambda = tune("F_LAMBDA", 0.3);
        run.noise = tune("F_NOISE", 0.3);
        run.seed = mix64(options.seed + 0x1000ULL * static_cast<std::uint64_t>(i));
        MergeModel model = run.model.reversed ? backward : forward;
        if (auto result = runMerging(model, run, progress); !result)
            return failWith(result.error());
        out.emplace_back(model, templates, run.model.reversed);
    }
    return out;
}

} // namespace

Result<Induction> induce(const InductionInput &input, const InductionOptions &options, Progress &progress)
{
    if (input.utterances.empty())
        return fail(ErrorCode::NotFound, "There is no golden utterance to learn from.");
    if (!(options.generality >= 0.0 && options.generality <= 1.0))
        return fail(ErrorCode::InvalidOption, "Generality must be between 0 and 1.");
    const bool exact = options.generality == 0.0;
    const TemplateSet templates = makeTemplates(input, exact);
    RuleModel model(templates);
    Induction out;
    if (!exact) {
        auto acceptors = runEnsemble(templates, options, progress);
        if (!acceptors)
            return failWith(acceptors.error());
        Votes votes(std::move(*acceptors));
        ExtractionOptions extraction;
        extraction.threshold = tune("F_THETA", 0.5);
        extraction.seed = options.seed;
        auto steps = extractRules(model, votes, extraction, progress);
        if (!steps)
            return failWith(steps.error());
        out.report.steps = *steps;
    }
    const Derivations derivations = deriveAll(model, templates);
    WrittenRules written = writeRules(model, templates, derivations);
    out.grammar = std::move(written.grammar);
    out.grammar.locale = input.locale;
    out.report.warnings = templates.warnings;
    if (auto good = validate(out.grammar); !good)
        return fail(ErrorCode::Internal, good.error().detail);
    progress.report(1.0);
    return out;
}

} // namespace filigree
