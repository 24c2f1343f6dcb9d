// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

#include "core/annotation/golden.h"
#include "core/base/hash.h"

namespace filigree::app {

namespace {

constexpr std::size_t shownRules = 100;
constexpr std::size_t shownExamples = 10;

std::string oneDecimal(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

/// Text in a table's cell or between backticks.
std::string cell(std::string text)
{
    std::string out;
    for (const char c : text)
        out += c == '|' ? "\\|" : c == '\n' ? " " : std::string(1, c);
    return out;
}

std::string code(const std::string &text)
{
    return "`" + cell(text) + "`";
}

/// Outside of tables, where a bar is a bar: golden notation can be copied from here.
std::string example(const std::string &text)
{
    return text.find('`') == std::string::npos ? "`" + text + "`" : "`` " + text + " ``";
}

void appendInputs(std::string &out, const std::vector<GoldenEntry> &golden,
                  const std::vector<CatalogueInfo> &catalogues, const ProjectFacts &facts)
{
    std::map<std::string, std::int64_t> utterances;
    std::map<std::string, std::map<std::string, std::int64_t>> patterns;
    std::int64_t total = 0;
    for (const GoldenEntry &entry : golden) {
        utterances[entry.utterance.intent] += entry.count;
        patterns[entry.utterance.intent][condensedPattern(entry.utterance)] += entry.count;
        total += entry.count;
    }
    out += "## Golden utterances\n\n";
    out += counted(total, "utterance", "utterances") + ", "
        + counted(static_cast<std::int64_t>(golden.size()), "different one", "different ones")
        + (facts.locale.empty() ? std::string() : ", locale " + facts.locale) + ".\n\n";
    out += "| intent | utterances |\n|---|---:|\n";
    for (const auto &[intent, count] : utterances)
        out += "| " + cell(intent) + " | " + grouped(count) + " |\n";
    out += "\n| intent | semantic pattern | utterances |\n|---|---|---:|\n";
    for (const auto &[intent, byPattern] : patterns)
        for (const auto &[pattern, count] : byPattern)
            out += "| " + cell(intent) + " | " + cell(pattern) + " | " + grouped(count) + " |\n";
    out += '\n';
    if (catalogues.empty())
        return;
    out += "## Catalogues\n\n| slot | catalogue | values |\n|---|---|---:|\n";
    for (const CatalogueInfo &catalogue : catalogues)
        out += "| " + cell(catalogue.slot) + " | " + cell(catalogue.name) + " | " + grouped(catalogue.size) + " |\n";
    out += '\n';
}

void appendGrammar(std::string &out, const LoadedGrammar &loaded)
{
    const auto &rules = loaded.grammar.rules;
    out += "## Grammar\n\n" + counted(static_cast<std::int64_t>(rules.size()), "rule", "rules") + "; "
        + counted(loaded.compiled->size().toString(), "different annotated sentence", "different annotated sentences")
        + ".\n\n";
    out += "| intent | sentences |\n|---|---:|\n";
    for (std::size_t i = 0; i < loaded.compiled->intents().size(); ++i)
        out +=
            "| " + cell(loaded.compiled->intents()[i]) + " | " + grouped(loaded.compiled->size(i).toString()) + " |\n";
    out += "\n| rule | utterances | gain (nats) | means |\n|---|---:|---:|---|\n";
    for (std::size_t i = 0; i < std::min(rules.size(), shownRules); ++i)
        out += "| " + code(rules[i].name) + " | " + std::to_string(rules[i].evidence.size()) + " | "
            + oneDecimal(rules[i].gain) + " | " + code(readableBody(rules[i])) + " |\n";
    if (rules.size() > shownRules)
        out += "\n(" + grouped(static_cast<std::int64_t>(rules.size() - shownRules)) + " more rules)\n";
    out += '\n';
}

void appendCorpus(std::string &out, const IntentCounts &corpus)
{
    std::uint64_t total = 0;
    for (const auto &intent : corpus)
        total += intent.second;
    out += "## Corpus\n\n" + counted(std::to_string(total), "sentence", "sentences")
        + " in the corpus.\n\n| intent | sentences | share (%) |\n|---|---:|---:|\n";
    for (const auto &[intent, count] : corpus)
        out += "| " + cell(intent) + " | " + grouped(std::to_string(count)) + " | "
            + oneDecimal(100.0 * static_cast<double>(count) / static_cast<double>(total)) + " |\n";
    out += '\n';
}

/// A few sentences of each intent, spread evenly over its language.
void appendExamples(std::string &out, const CompiledGrammar &compiled)
{
    out += "## Examples\n\n";
    for (std::size_t i = 0; i < compiled.intents().size(); ++i) {
        const uint128 size = compiled.size(i).value();
        const auto shown = static_cast<std::size_t>(std::min<uint128>(size, shownExamples));
        out += intentHeading(compiled.intents()[i]) + "\n\n";
        for (std::size_t k = 0; k < shown; ++k)
            out += "- " + example(toGolden(compiled.at(i, size / shown * k))) + "\n";
        out += '\n';
    }
}

} // namespace

Result<std::string> projectReport(ProjectStore &store, const LoadedGrammar &loaded, const std::string &title,
                                  const IntentCounts *corpus)
{
    const auto facts = store.facts();
    const auto golden = store.golden();
    const auto catalogues = store.catalogues();
    if (!facts)
        return failWith(facts.error());
    if (!golden)
        return failWith(golden.error());
    if (!catalogues)
        return failWith(catalogues.error());
    std::string out = "# " + title + "\n\n";
    appendInputs(out, *golden, *catalogues, *facts);
    appendGrammar(out, loaded);
    if (corpus != nullptr)
        appendCorpus(out, *corpus);
    appendExamples(out, *loaded.compiled);
    return out;
}

} // namespace filigree::app
