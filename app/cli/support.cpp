// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/support.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <map>
#include <thread>
#include <utility>

#include "app/cli/console.h"
#include "core/formats/corpuswriter.h"
#include "core/text/knownlocale.h"

namespace filigree::app {

Result<std::vector<CatalogueFile>> catalogueFiles(const std::vector<std::string> &arguments)
{
    std::vector<CatalogueFile> out;
    for (const std::string &argument : arguments) {
        const std::size_t sign = argument.find('=');
        const std::string slot = argument.substr(0, sign);
        if (sign == std::string::npos || sign == 0 || sign + 1 == argument.size())
            return fail(ErrorCode::InvalidOption,
                        "--catalogue " + argument
                            + ": write the slot and the file, as in --catalogue "
                              "ArtistName=artists.txt");
        if (!isSlotName(slot))
            return fail(ErrorCode::InvalidOption,
                        "--catalogue " + argument + ": \"" + slot + "\" cannot be a slot name"
                            + (slot.find(' ') != std::string::npos ? ": it has a space in it. Write it in one word."
                                                                   : ". Use letters, digits, _ . - and : only."));
        out.push_back({slot, argument.substr(sign + 1)});
    }
    return out;
}

namespace {

Error toError(const ImportRemark &remark)
{
    const Diagnostic &diagnostic = remark.diagnostic;
    return {ErrorCode::InvalidInput, diagnostic.message, remark.file.string(), diagnostic.line, diagnostic.column};
}

} // namespace

void printRemarks(Console &console, const ImportRemarks &remarks)
{
    std::map<std::filesystem::path, std::size_t> files; // by their first remark
    std::vector<const ImportRemark *> all;
    for (const ImportRemark &remark : remarks.list()) {
        files.emplace(remark.file, files.size());
        all.push_back(&remark);
    }
    std::stable_sort(all.begin(), all.end(), [&files](const ImportRemark *one, const ImportRemark *other) {
        return std::pair(files.at(one->file), one->diagnostic.line)
            < std::pair(files.at(other->file), other->diagnostic.line);
    });
    for (const ImportRemark *remark : all) {
        Error told = toError(*remark);
        if (!isError(*remark))
            told.detail = "warning: " + told.detail;
        console.remark(told.message());
    }
    if (remarks.leftOut() > 0)
        console.remark("... and " + counted(remarks.leftOut(), "more remark", "more remarks") + ", "
                       + grouped(remarks.errors()) + " of all " + grouped(remarks.errors() + remarks.warnings())
                       + " being mistakes");
}

namespace {

void warnOf(Console &console, const GoldenMistakes &mistakes, const std::string &where, const ProjectStore &store)
{
    if (mistakes.count == 0 || mistakes.first.empty())
        return;
    const Diagnostic &first = mistakes.first.front();
    console.warn(counted(mistakes.count, "mistake", "mistakes") + " in " + where
                 + "; what has one is left out. The first: line " + std::to_string(first.line) + ", column "
                 + std::to_string(first.column) + ": " + first.message + " `filigree-cli info " + store.path().string()
                 + "` lists all");
}

} // namespace

Result<void> warnOfGoldenMistakes(Console &console, ProjectStore &store)
{
    const auto mistakes = goldenMistakes(store, 1, console.progress());
    if (mistakes)
        warnOf(console, *mistakes, "the golden utterances", store);
    else if (mistakes.error().code == ErrorCode::Cancelled)
        return failWith(mistakes.error());
    else // what is to be done may well go on without that text
        console.warn(mistakes.error().message());
    return {};
}

Result<ImportReport> importAndTell(Console &console, ProjectStore &store, const ImportRequest &request)
{
    ImportRemarks remarks;
    auto report = importFiles(store, request, console.progress(), &remarks);
    if (report) {
        printRemarks(console, report->remarks);
        warnOf(console, report->before, "golden utterances that were in the project before", store);
    } else {
        printRemarks(console, remarks);
        if (const ImportRemark *first = remarks.firstError())
            console.setTold(toError(*first));
    }
    return report;
}

Result<Grammar> loadGrammarOnly(Console &console, ProjectStore &store)
{
    auto grammar = currentGrammar(store);
    if (!grammar)
        return failWith(grammar.error());
    if (!*grammar)
        return failWith({ErrorCode::NotFound, "The project has no grammar yet. Run `filigree-cli induce` first.",
                         store.path().string(), 0, 0});
    const auto current = grammarIsCurrent(store);
    if (!current)
        return failWith(current.error());
    if (!*current)
        console.warn(
            "the project has changed since the grammar was induced; `filigree-cli induce` brings it up to date");
    return **std::move(grammar);
}

Result<LoadedGrammar> loadGrammar(Console &console, ProjectStore &store)
{
    LoadedGrammar out;
    auto grammar = loadGrammarOnly(console, store);
    if (!grammar)
        return failWith(grammar.error());
    out.grammar = *std::move(grammar);
    const auto run = store.currentRun(RunKind::Induction);
    if (!run)
        return failWith(run.error());
    out.run = *run ? (*run)->id : 0;
    auto compiled = CompiledGrammar::compile(out.grammar, console.progress());
    if (!compiled)
        return failWith(compiled.error());
    out.compiled = *std::move(compiled);
    return out;
}

int threadCount()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 16U));
}

std::string corpusFormatFor(const std::string &given, const std::filesystem::path &output)
{
    if (!given.empty())
        return given;
    const std::string suffix = output.extension().string();
    if (suffix == ".json" || suffix == ".zip") // many formats have it: none is guessed, and the message names all
        return suffix.substr(1);
    for (const CorpusFormat &format : corpusFormats())
        if (!suffix.empty() && format.suffix == suffix)
            return std::string(format.name);
    return "jsonl";
}

std::string sentenceCountFault(const std::string &text)
{
    std::uint64_t number = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && number > 0 && number <= mostSentences)
        return {};
    return '"' + text + "\" is no number of sentences. Write a whole number from 1 on, as in 5000";
}

std::string localeFault(const std::string &text)
{
    if (text.empty() || isKnownLocale(text))
        return {};
    return '"' + text
        + "\" is no locale. Write the language and the region in their short forms, as in en-US, es-MX, pt-BR or hi-IN";
}

std::string thresholdFault(const std::string &text)
{
    double number = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && number >= 0 && std::isfinite(number))
        return {};
    return '"' + text + "\" is no threshold. Write a number from 0 on, as in 0.5";
}

std::string counted(std::int64_t number, const char *one, const char *many)
{
    return counted(std::to_string(number), one, many);
}

std::string counted(const std::string &digits, const char *one, const char *many)
{
    return grouped(digits) + ' ' + (digits == "1" ? one : many);
}

std::string corpusFormatNames()
{
    std::string out;
    for (const CorpusFormat &format : corpusFormats())
        out += (out.empty() ? "" : ", ") + std::string(format.name);
    return out;
}

std::string grouped(const std::string &digits)
{
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c); }))
        return digits;
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out.push_back(',');
        out.push_back(digits[i]);
    }
    return out;
}

std::string grouped(std::int64_t number)
{
    return grouped(std::to_string(number));
}

} // namespace filigree::app
