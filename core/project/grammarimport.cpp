// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/grammarimport.h"

#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/formats/grammarformat.h"
#include "core/fst/ruleeffect.h"
#include "core/project/interview.h"

namespace filigree {

namespace {

/// Evidence, and what each rule adds; a sentence when that cannot be told.
Result<std::string> fillEffects(ProjectStore &store, InductionRun &run, Progress &progress)
{
    const auto entries = store.golden();
    if (!entries)
        return failWith(entries.error());
    std::vector<Utterance> golden;
    for (const GoldenEntry &entry : *entries)
        golden.push_back(entry.utterance);
    const auto filled = fillRuleEffects(run.induction.grammar, *run.compiled, golden, progress);
    if (!filled && filled.error().code != ErrorCode::InvalidInput)
        return failWith(filled.error());
    return filled ? std::string() : "What each rule adds is not told: " + filled.error().detail;
}

std::string dumped(const nlohmann::ordered_json &json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// A grammar that was read, and what is kept of where it came from.
struct Source {
    Grammar grammar;
    std::string name;
    std::string format;
    std::string hash;
};

Result<InductionRun> keepImported(ProjectStore &store, Source source, Progress &progress)
{
    InductionRun out;
    out.induction.grammar = std::move(source.grammar);
    SubProgress compiling(progress, 0.0, 0.5);
    auto compiled = CompiledGrammar::compile(out.induction.grammar, compiling);
    if (!compiled)
        return failWith(compiled.error());
    out.compiled = *std::move(compiled);
    SubProgress filling(progress, 0.5, 1.0);
    auto warning = fillEffects(store, out, filling);
    if (!warning)
        return failWith(warning.error());
    if (!warning->empty())
        out.induction.report.warnings.push_back(*std::move(warning));

    const nlohmann::ordered_json options = {{"imported", source.name}, {"format", source.format}};
    const nlohmann::ordered_json summary = {{"rules", out.induction.grammar.rules.size()},
                                            {"imported", source.name},
                                            {"warnings", out.induction.report.warnings}};
    const auto run = store.startRun({RunKind::Induction, source.hash, dumped(options), 0});
    if (!run)
        return failWith(run.error());
    out.run = *run;
    const std::string result = inductionToJson(out.induction.grammar, out.induction.report);
    if (auto kept = store.finishRun(*run, result, dumped(summary)); !kept)
        return failWith(kept.error());
    return out;
}

} // namespace

bool isImportedGrammar(std::string_view options)
{
    const auto json = nlohmann::json::parse(options, nullptr, false);
    return json.is_object() && json.contains("imported");
}

Result<InductionRun> importGrammar(ProjectStore &store, const GrammarImport &request, Progress &progress)
{
    auto grammar = readGrammar(request.text, request.format, request.name);
    if (!grammar) {
        Error error = grammar.error();
        error.file = request.name;
        return failWith(std::move(error));
    }
    const std::string format =
        request.format.empty() ? std::string(detectGrammarFormat(request.text, request.name)) : request.format;
    auto kept = keepImported(store, {*std::move(grammar), request.name, format, StableHash().add(request.text).hex()},
                             progress);
    if (kept || kept.error().code != ErrorCode::InvalidInput)
        return kept;
    Error error = kept.error(); // what only compiling finds is about the file, too
    error.file = request.name;
    return failWith(std::move(error));
}

Result<InductionRun> importMachines(ProjectStore &store, std::span<const MachineFile> files,
                                    MachineImportOptions options, Progress &progress)
{
    if (options.locale.empty()) {
        auto facts = store.facts();
        if (!facts)
            return failWith(facts.error());
        options.locale = std::move(facts->locale);
    }
    SubProgress reading(progress, 0.0, 0.3);
    auto grammar = readMachines(files, options, reading);
    if (!grammar)
        return failWith(grammar.error());
    StableHash hash;
    std::string names;
    std::string format = files.front().format;
    for (const MachineFile &file : files) {
        const auto bytes = readFile(file.path);
        if (!bytes)
            return failWith(bytes.error());
        hash.add(*bytes);
        names += (names.empty() ? "" : ", ") + file.path.filename().string();
        if (format.empty())
            format = machineFormat(file.path);
    }
    SubProgress keeping(progress, 0.3, 1.0);
    return keepImported(store, {*std::move(grammar), names, format, hash.hex()}, keeping);
}

} // namespace filigree
