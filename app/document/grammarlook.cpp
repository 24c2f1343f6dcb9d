// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/grammarlook.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/document/filepath.h"
#include "core/base/files.h"
#include "core/formats/grammarformat.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/fstimport.h"

namespace filigree::app {

namespace {

constexpr std::size_t firstBytes = 20'000; ///< of its text
constexpr std::int64_t linesBefore = 20; ///< a mistake
constexpr std::size_t firstSentences = 200;

/// Whole lines where there are any, else whole characters.
std::string beginningOf(std::string_view text)
{
    if (text.size() <= firstBytes)
        return std::string(text);
    const std::size_t line = text.find_last_of('\n', firstBytes - 1);
    std::size_t end = line == std::string_view::npos ? firstBytes : line + 1;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end));
}

/// The lines around a mistake, or the first ones.
void showText(std::string_view text, std::int64_t mistake, ImportLook &out)
{
    const std::int64_t first = std::max<std::int64_t>(mistake - linesBefore, 1);
    while (out.sourceLine < first) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
        ++out.sourceLine;
    }
    out.source = beginningOf(text);
}

Result<Grammar> readRules(const LookRequest &request, ImportLook &out)
{
    const auto text = readGrammarFile(toPath(request.file.path));
    if (!text)
        return failWith(text.error());
    const std::string name = toPath(request.file.path).filename().string();
    out.format = request.file.format.toStdString();
    auto grammar = readGrammar(*text, out.format, name);
    if (out.format.empty())
        out.format = detectGrammarFormat(*text, name);
    showText(*text, grammar ? 0 : grammar.error().line, out);
    return grammar;
}

Result<Grammar> readMachine(const LookRequest &request, ImportLook &out, Progress &progress)
{
    const MachineFile file{toPath(request.file.path), request.file.format.toStdString(),
                           request.file.intent.toStdString()};
    out.machine = true;
    out.format = file.format.empty() ? std::string(machineFormat(file.path)) : file.format;
    auto grammar = readMachines({&file, 1}, {{}, request.file.beginning.toStdString()}, progress);
    if (grammar) {
        if (const auto rules = writeGrammar(*grammar, "jsgf"))
            out.source = beginningOf(*rules);
    } else if (grammar.error().line > 0 && grammar.error().file == file.path.string()) { // not of a table beside it
        if (const auto text = readFile(file.path))
            showText(*text, grammar.error().line, out);
    }
    return grammar;
}

/// Sentences of every intent, from its first to its last at even distances.
void showSentences(const CompiledGrammar &compiled, ImportLook &out)
{
    const std::size_t intents = compiled.intents().size();
    for (std::size_t intent = 0; intent < intents; ++intent) {
        const uint128 size = compiled.size(intent).value();
        const uint128 share = std::max<std::size_t>(firstSentences / intents, 1);
        const uint128 step = size > share ? size / share : 1;
        for (uint128 i = 0; i < std::min(size, share) && out.survey.head.size() < firstSentences; ++i)
            out.survey.head.push_back({compiled.at(intent, i * step), 0, Standing::New});
    }
    out.sentences = compiled.size();
}

/// What is wrong with the file is shown; what is wrong beside it is an error.
Result<ImportLook> withMistake(ImportLook look, const Error &error)
{
    if (error.code != ErrorCode::InvalidInput)
        return failWith(error);
    look.mistake = error;
    return look;
}

} // namespace

Result<ImportLook> lookAtGrammar(const LookRequest &request, Progress &progress)
{
    ImportLook out;
    out.role = ImportFile::Role::Grammar;
    out.whole = true;
    SubProgress reading(progress, 0.0, 0.5);
    const auto grammar = isMachine(request.file) ? readMachine(request, out, reading) : readRules(request, out);
    if (!grammar)
        return withMistake(std::move(out), grammar.error());
    out.rules = static_cast<std::int64_t>(grammar->rules.size());
    SubProgress compiling(progress, 0.5, 1.0);
    const auto compiled = CompiledGrammar::compile(*grammar, compiling);
    if (!compiled)
        return withMistake(std::move(out), compiled.error());
    out.intents = (*compiled)->intents();
    showSentences(**compiled, out);
    return out;
}

} // namespace filigree::app
