// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report on a labelled test set as JSON and as Markdown.
#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/fixedtext.h"
#include "core/evaluation/evaluationreport.h"
#include "core/evaluation/markdown.h"

namespace filigree {

namespace {

using Json = nlohmann::ordered_json;

std::string percent(double value)
{
    return fixedText(100 * value, 1);
}

Json spansJson(const SpanCounts &spans)
{
    return {{"reference", spans.reference},   {"hypothesis", spans.hypothesis}, {"matched", spans.matched},
            {"precision", spans.precision()}, {"recall", spans.recall()},       {"f1", spans.f1()}};
}

Json cellsJson(const std::vector<ConfusionCell> &cells)
{
    Json out = Json::array();
    for (const ConfusionCell &cell : cells)
        out.push_back({{"reference", cell.reference}, {"hypothesis", cell.hypothesis}, {"count", cell.count}});
    return out;
}

Json measuresJson(const EvaluationReport &report)
{
    Json out = Json::object();
    for (std::size_t m = 0; m < report.intervals.size(); ++m) {
        const Interval &interval = report.intervals[m];
        Json one = {{"value", interval.value}, {"low", interval.low}, {"high", interval.high}};
        if (!report.tests.empty()) {
            one["difference"] = report.tests[m].difference;
            one["differenceLow"] = report.differences[m].low;
            one["differenceHigh"] = report.differences[m].high;
            one["p"] = report.tests[m].p;
        }
        out[measureName(allMeasures()[m])] = std::move(one);
    }
    return out;
}

Json reasonJson(const ErrorReason &reason)
{
    Json values = Json::array();
    for (const UnseenValue &value : reason.valuesUnseen)
        values.push_back({{"slot", value.slot},
                          {"value", value.value},
                          {"otherSlot", value.known == UnseenValue::Known::OtherSlot},
                          {"inCatalogue", value.known == UnseenValue::Known::Catalogue}});
    return {{"intentUnseen", reason.intentUnseen}, {"patternUnseen", reason.patternUnseen},
            {"pattern", reason.pattern},           {"slotsUnseen", reason.slotsUnseen},
            {"valuesUnseen", std::move(values)},   {"carriersUnseen", reason.carriersUnseen}};
}

const char *kindName(Addition::Kind kind)
{
    switch (kind) {
    case Addition::Kind::Intent:
        return "intent";
    case Addition::Kind::Pattern:
        return "pattern";
    case Addition::Kind::Slot:
        return "slot";
    case Addition::Kind::Value:
        return "value";
    case Addition::Kind::Carrier:
        return "word";
    }
    return "";
}

Json errorsJson(const EvaluationReport &report, std::size_t limit)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < std::min(limit, report.errors.size()); ++i) {
        const LabelError &error = report.errors[i];
        Json one = {{"utterance", error.utterance + 1},
                    {"intent", error.referenceIntent},
                    {"annotated", error.reference},
                    {"labelledIntent", error.hypothesisIntent},
                    {"labelled", error.hypothesis}};
        if (error.reason)
            one["missing"] = reasonJson(*error.reason);
        out.push_back(std::move(one));
    }
    return out;
}

Json additionsJson(const EvaluationReport &report, std::size_t limit)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < std::min(limit, report.additions.size()); ++i) {
        const Addition &addition = report.additions[i];
        out.push_back({{"kind", kindName(addition.kind)},
                       {"intent", addition.intent},
                       {"slot", addition.slot},
                       {"what", addition.what},
                       {"errors", addition.errors},
                       {"example", addition.example + 1}});
    }
    return out;
}

void addFigures(std::string &out, const EvaluationReport &report)
{
    const bool compared = !report.tests.empty();
    const std::string interval = percentOf(report.level) + " interval";
    out += "\n| Measure | Value | " + interval + " |";
    out += compared
        ? " Difference to " + tableCell(report.against) + " | " + interval + " | p |\n|---|--:|--:|--:|--:|--:|\n"
        : "\n|---|--:|--:|\n";
    for (std::size_t m = 0; m < report.intervals.size(); ++m) {
        const Interval &found = report.intervals[m];
        out += std::string("| ") + measureTitle(allMeasures()[m]) + " | " + percent(found.value) + " | "
            + percent(found.low) + "–" + percent(found.high) + " |";
        if (compared)
            out += " " + signedText(100 * report.tests[m].difference, 1) + " | "
                + signedText(100 * report.differences[m].low, 1) + " to "
                + signedText(100 * report.differences[m].high, 1) + " | " + fixedText(report.tests[m].p, 4) + " |";
        out += '\n';
    }
}

void addTables(std::string &out, const EvaluationReport &report)
{
    out += "\n## Intents\n\n| Intent | Utterances | Precision | Recall | F1 | Frames right |\n"
           "|---|--:|--:|--:|--:|--:|\n";
    for (const IntentScore &intent : report.evaluation.intents)
        out += "| " + tableCell(intent.intent) + " | " + std::to_string(intent.utterances.reference) + " | "
            + percent(intent.utterances.precision()) + " | " + percent(intent.utterances.recall()) + " | "
            + percent(intent.utterances.f1()) + " | " + percent(measured(Measure::FrameAccuracy, intent.totals))
            + " |\n";
    if (!report.evaluation.slots.empty())
        out += "\n## Slots\n\n| Slot | In the test | Labelled | Precision | Recall | F1 |\n|---|--:|--:|--:|--:|--:|\n";
    for (const SlotScore &slot : report.evaluation.slots)
        out += "| " + tableCell(slot.slot) + " | " + std::to_string(slot.spans.reference) + " | "
            + std::to_string(slot.spans.hypothesis) + " | " + percent(slot.spans.precision()) + " | "
            + percent(slot.spans.recall()) + " | " + percent(slot.spans.f1()) + " |\n";
}

void addConfusion(std::string &out, const char *title, std::vector<ConfusionCell> cells, std::size_t limit)
{
    std::erase_if(cells, [](const ConfusionCell &one) { return one.reference == one.hypothesis; });
    if (cells.empty() || limit == 0)
        return;
    std::stable_sort(cells.begin(), cells.end(),
                     [](const ConfusionCell &a, const ConfusionCell &b) { return a.count > b.count; });
    out += std::string("\n## ") + title + "\n\n| Is | Labelled as | Times |\n|---|---|--:|\n";
    for (std::size_t i = 0; i < std::min(limit, cells.size()); ++i)
        out += "| " + (cells[i].reference.empty() ? "(no slot)" : tableCell(cells[i].reference)) + " | "
            + (cells[i].hypothesis.empty() ? "(no slot)" : tableCell(cells[i].hypothesis)) + " | "
            + std::to_string(cells[i].count) + " |\n";
}

void addReasons(std::string &out, const EvaluationReport &report, std::size_t limit)
{
    if (report.reasons) {
        const ReasonCounts &counts = *report.reasons;
        out += "\n## What the training data lacked\n\nOf " + std::to_string(counts.utterances)
            + " utterances with a mistake, " + std::to_string(counts.intent) + " have an intent, "
            + std::to_string(counts.pattern) + " a semantic pattern, " + std::to_string(counts.slot) + " a slot type, "
            + std::to_string(counts.value) + " a slot value, and " + std::to_string(counts.carrier)
            + " a carrier word that no training utterance has; for " + std::to_string(counts.nothing)
            + " nothing was missing.\n";
    }
    if (report.additions.empty() || limit == 0)
        return;
    out += "\n| To add | Where | Errors |\n|---|---|--:|\n";
    for (std::size_t i = 0; i < std::min(limit, report.additions.size()); ++i) {
        const Addition &addition = report.additions[i];
        const std::string &where = addition.kind == Addition::Kind::Value ? addition.slot : addition.intent;
        out += std::string("| ") + kindName(addition.kind) + " `" + tableCell(addition.what) + "` | " + tableCell(where)
            + " | " + std::to_string(addition.errors) + " |\n";
    }
}

} // namespace

std::string toJson(const EvaluationReport &report, std::size_t errors)
{
    Json intents = Json::array();
    for (const IntentScore &intent : report.evaluation.intents)
        intents.push_back({{"intent", intent.intent},
                           {"utterances", spansJson(intent.utterances)},
                           {"slotF1", measured(Measure::SlotF1, intent.totals)},
                           {"frameAccuracy", measured(Measure::FrameAccuracy, intent.totals)},
                           {"semanticErrorRate", measured(Measure::SemanticErrorRate, intent.totals)}});
    Json slots = Json::array();
    for (const SlotScore &slot : report.evaluation.slots)
        slots.push_back({{"slot", slot.slot}, {"spans", spansJson(slot.spans)}});
    Json json = {{"system", report.system},
                 {"testUtterances", report.evaluation.totals.utterances},
                 {"trainingUtterances", report.trainingUtterances}};
    if (!report.against.empty())
        json["against"] = report.against;
    json["measures"] = measuresJson(report);
    json["intents"] = std::move(intents);
    json["slots"] = std::move(slots);
    json["confusion"] = cellsJson(report.evaluation.confusion);
    json["slotConfusion"] = cellsJson(report.evaluation.slotConfusion);
    json["mistaken"] = report.errors.size();
    json["errors"] = errorsJson(report, errors);
    json["toAdd"] = additionsJson(report, errors);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toMarkdown(const EvaluationReport &report, std::size_t errors)
{
    std::string out = "# " + headingText(report.system) + "\n\n" + std::to_string(report.evaluation.totals.utterances)
        + " test utterances, " + std::to_string(report.errors.size()) + " of them with a mistake.";
    if (report.trainingUtterances > 0)
        out += " Trained on " + std::to_string(report.trainingUtterances) + " utterances.";
    out += '\n';
    addFigures(out, report);
    addTables(out, report);
    addConfusion(out, "Confused intents", report.evaluation.confusion, errors);
    addConfusion(out, "Confused slots", report.evaluation.slotConfusion, errors);
    addReasons(out, report, errors);
    if (!report.errors.empty() && errors > 0)
        out += "\n## Errors\n\n";
    for (std::size_t i = 0; i < std::min(errors, report.errors.size()); ++i) {
        const LabelError &error = report.errors[i];
        out += std::to_string(error.utterance + 1) + ". is [" + error.referenceIntent + "] `" + error.reference
            + "`  \n   labelled [" + error.hypothesisIntent + "] `" + error.hypothesis + "`\n";
    }
    return out;
}

} // namespace filigree
