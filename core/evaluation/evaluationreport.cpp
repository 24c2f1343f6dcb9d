// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/evaluationreport.h"

#include <utility>

#include "core/annotation/golden.h"

namespace filigree {

namespace {

/// Error: Cancelled.
Result<void> listErrors(const EvaluationReportInput &input, EvaluationReport &report, const Progress &progress)
{
    const auto knowledge = TrainingKnowledge::of(input.training, progress);
    if (!knowledge)
        return failWith(knowledge.error());
    const auto catalogues = CatalogueKnowledge::of(input.catalogues, input.test, progress);
    if (!catalogues)
        return failWith(catalogues.error());
    if (!input.training.empty())
        report.reasons.emplace();
    std::vector<ErrorReason> reasons;
    for (std::size_t i = 0; i < input.test.size(); ++i) {
        if (i % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (report.evaluation.scores[i].frameRight())
            continue;
        LabelError error{static_cast<std::uint32_t>(i), toGolden(input.test[i]),    toGolden(input.hypothesis[i]),
                         input.test[i].intent,          input.hypothesis[i].intent, {}};
        if (report.reasons) {
            error.reason = knowledge->reason(input.test[i], *catalogues);
            error.reason->utterance = error.utterance;
            report.reasons->add(*error.reason);
            reasons.push_back(*error.reason);
        }
        report.errors.push_back(std::move(error));
    }
    report.additions = whatToAdd(reasons, input.test);
    return {};
}

} // namespace

Result<EvaluationReport> makeEvaluationReport(const EvaluationReportInput &input, Progress &progress)
{
    EvaluationReport out;
    out.system = input.system;
    out.trainingUtterances = input.training.size();
    auto evaluation = evaluate(input.test, input.hypothesis, progress);
    if (!evaluation)
        return failWith(evaluation.error());
    out.evaluation = *std::move(evaluation);
    const SystemScores own{out.evaluation.scores};
    SubProgress drawing(progress, 0.0, 0.4);
    auto intervals = bootstrapIntervals(own, input.bootstrap, drawing);
    if (!intervals)
        return failWith(intervals.error());
    out.intervals = *std::move(intervals);
    out.level = input.bootstrap.level;
    if (auto listed = listErrors(input, out, progress); !listed)
        return failWith(listed.error());
    if (input.against.empty() && input.otherHypothesis.empty())
        return out;
    out.against = input.against;
    const auto other = evaluate(input.test, input.otherHypothesis, progress);
    if (!other)
        return failWith(other.error());
    const SystemScores others{other->scores};
    SubProgress testing(progress, 0.4, 0.8);
    auto tests = compareSystems(own, others, input.randomisation, testing);
    if (!tests)
        return failWith(tests.error());
    out.tests = *std::move(tests);
    SubProgress comparing(progress, 0.8, 1.0);
    auto differences = bootstrapDifferences(own, others, input.bootstrap, comparing);
    if (!differences)
        return failWith(differences.error());
    out.differences = *std::move(differences);
    return out;
}

} // namespace filigree
