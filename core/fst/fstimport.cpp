// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstimport.h"

#include <algorithm>
#include <array>
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

Result<SourceMachine> readOne(const MachineFile &file, Progress &progress)
{
    const fs::path &path = file.path;
    const auto bytes = readFile(path);
    if (!bytes)
        return failWith(bytes.error());
    const std::string_view found = file.format.empty() ? machineFormat(path) : std::string_view(file.format);
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

/// Text that stands where OpenFst's tools put binaries: `0 1 play play`.
bool looksLikeText(std::string_view beginning)
{
    const std::string_view line = beginning.substr(0, beginning.find('\n'));
    std::size_t numbers = 0;
    std::size_t fields = 0;
    for (std::size_t at = line.find_first_not_of(" \t\r"); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(" \t\r", at), line.size());
        const std::string_view field = line.substr(at, end - at);
        const bool number = field.find_first_not_of("0123456789") == std::string_view::npos;
        numbers += number && numbers == fields ? 1 : 0;
        ++fields;
        at = line.find_first_not_of(" \t\r", end);
    }
    return numbers >= 2 && fields >= 3 && fields <= 5;
}

std::string intentOf(const SourceMachine &machine, const fs::path &path, const std::string &beginning)
{
    if (machine.out.name.starts_with(annotatedTableName))
        return machine.out.name.substr(annotatedTableName.size());
    std::string name = path.stem().string();
    if (name.starts_with(beginning))
        name.erase(0, beginning.size());
    return name.empty() || firstInvalidUtf8(name) ? "machine" : name;
}

} // namespace

std::span<const MachineFormat> machineFormats()
{
    static constexpr std::array<MachineFormat, 2> formats{{
        {"openfst", ".fst", "OpenFst binary"},
        {"att", ".att", "AT&T text"},
    }};
    return formats;
}

bool isReadableMachine(std::string_view format)
{
    return format == "openfst" || format == "fst" || format == "att";
}

std::string_view machineFormat(const fs::path &path)
{
    std::string first(256, '\0');
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored)) { // what was read of a pipe cannot be read again
        std::ifstream file(path, std::ios::binary);
        file.read(first.data(), static_cast<std::streamsize>(first.size()));
        first.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    }
    if (beginsAsOpenFst(first))
        return "openfst";
    if (path.extension() == ".fst")
        return looksLikeText(first) ? "att" : "openfst";
    return path.extension() == ".att" ? "att" : "";
}

std::string commonBeginning(std::span<const fs::path> paths)
{
    if (paths.size() < 2)
        return {};
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
    return first.substr(0, first.substr(0, length).rfind('-') + 1); // none: npos + 1 is 0
}

Result<Grammar> readMachines(std::span<const MachineFile> files, const MachineImportOptions &options,
                             Progress &progress)
{
    if (files.empty())
        return fail(ErrorCode::InvalidOption, "There is no machine to read.");
    std::vector<fs::path> paths;
    for (const MachineFile &file : files) {
        if (!file.format.empty() && !isReadableMachine(file.format))
            return fail(ErrorCode::InvalidOption,
                        "A machine cannot be read as \"" + file.format + "\". The formats are: openfst, att.");
        paths.push_back(file.path);
    }
    const std::string beginning = options.beginning.empty() ? commonBeginning(paths) : options.beginning;
    MachineGrammar grammar(options.locale);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto source = readOne(files[i], progress);
        if (!source)
            return failWith(source.error());
        const std::string intent = files[i].intent.empty() ? intentOf(*source, paths[i], beginning) : files[i].intent;
        const auto machine = annotatedMachine(*source, progress);
        if (!machine)
            return failWith(at(machine.error(), paths[i]));
        if (auto added = grammar.add(*machine, intent, progress); !added)
            return failWith(at(added.error(), paths[i]));
        progress.report(static_cast<double>(i + 1) / static_cast<double>(files.size()));
    }
    return grammar.take();
}

} // namespace filigree
