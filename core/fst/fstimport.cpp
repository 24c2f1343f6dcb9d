// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstimport.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>
#include <vector>

#include "core/base/files.h"
#include "core/fst/machinegrammar.h"
#include "core/fst/sourcemachine.h"
#include "core/fst/transducer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

namespace fs = std::filesystem;

Error at(Error error, const fs::path &path)
{
    if (error.file.empty() && error.code != ErrorCode::Cancelled)
        error.file = path.string();
    return error;
}

/// The table beside the file; nothing where there is none.
Result<std::optional<SymbolNames>> tableBeside(fs::path path, const char *suffix)
{
    path.replace_extension(suffix);
    std::error_code none;
    if (!fs::exists(path, none))
        return std::optional<SymbolNames>();
    const auto text = readFile(path);
    if (!text)
        return failWith(text.error());
    auto table = readSymbols(*text);
    if (!table)
        return failWith(at(table.error(), path));
    return std::optional<SymbolNames>(*std::move(table));
}

Result<SourceMachine> readOne(const fs::path &path, const std::string &format, Progress &progress)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return failWith(bytes.error());
    const std::string_view found = format.empty() ? machineFormat(path) : std::string_view(format);
    if (found.empty())
        return failWith(at({ErrorCode::InvalidInput,
                            "This is no machine that can be recognised. Say which: --format openfst or --format att.",
                            {},
                            0,
                            0},
                           path));
    auto in = tableBeside(path, ".isyms");
    auto out = tableBeside(path, ".osyms");
    if (!in || !out)
        return failWith(in ? out.error() : in.error());
    const auto pointer = [](const std::optional<SymbolNames> &table) { return table ? &*table : nullptr; };
    auto machine = found == "att" ? readMachineText(*bytes, pointer(*in), pointer(*out), progress)
                                  : readMachineBinary(*bytes, progress);
    if (!machine)
        return failWith(at(machine.error(), path));
    if (machine->in.names.empty() && machine->out.names.empty()) {
        machine->in = std::move(*in).value_or(SymbolNames());
        machine->out = std::move(*out).value_or(SymbolNames());
    }
    return machine;
}

/// `music-PlayMusic` and `music-SetTimer` are PlayMusic and SetTimer.
std::size_t commonBeginning(std::span<const fs::path> paths)
{
    if (paths.size() < 2)
        return 0;
    const std::string first = paths[0].stem().string();
    std::size_t length = first.size();
    for (const fs::path &path : paths) {
        const std::string name = path.stem().string();
        length = static_cast<std::size_t>(
            std::mismatch(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(std::min(length, name.size())),
                          name.begin())
                .first
            - first.begin());
    }
    const std::size_t sign = first.substr(0, length).rfind('-');
    return sign == std::string::npos ? 0 : sign + 1;
}

std::string intentOf(const SourceMachine &machine, const fs::path &path, std::size_t beginning)
{
    if (machine.out.name.starts_with(annotatedTableName))
        return machine.out.name.substr(annotatedTableName.size());
    std::string name = path.stem().string().substr(beginning);
    return name.empty() || firstInvalidUtf8(name) ? "machine" : name;
}

} // namespace

bool isReadableMachine(std::string_view format)
{
    return format == "openfst" || format == "fst" || format == "att";
}

std::string_view machineFormat(const fs::path &path)
{
    std::string first(4, '\0');
    if (path != "-" && beginsAsOpenFst(std::ifstream(path, std::ios::binary).read(first.data(), 4) ? first : ""))
        return "openfst";
    if (path.extension() == ".fst")
        return "openfst";
    return path.extension() == ".att" ? "att" : "";
}

Result<Grammar> readMachines(std::span<const fs::path> paths, const FstImportOptions &options, Progress &progress)
{
    if (!options.format.empty() && !isReadableMachine(options.format))
        return fail(ErrorCode::InvalidOption,
                    "A machine cannot be read as \"" + options.format + "\". The formats are: openfst, att.");
    if (paths.empty() || (paths.size() > 1 && !options.intent.empty()))
        return fail(ErrorCode::InvalidOption, "One intent is one machine: name one file.");
    MachineGrammar grammar(options.locale);
    const std::size_t beginning = commonBeginning(paths);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto source = readOne(paths[i], options.format, progress);
        if (!source)
            return failWith(source.error());
        const std::string intent = options.intent.empty() ? intentOf(*source, paths[i], beginning) : options.intent;
        const auto machine = annotatedMachine(*source, progress);
        if (!machine)
            return failWith(at(machine.error(), paths[i]));
        if (auto added = grammar.add(*machine, intent, progress); !added)
            return failWith(at(added.error(), paths[i]));
        progress.report(static_cast<double>(i + 1) / static_cast<double>(paths.size()));
    }
    return grammar.take();
}

} // namespace filigree
