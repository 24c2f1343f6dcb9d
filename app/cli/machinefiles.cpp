// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/machinefiles.h"

#include <cctype>
#include <set>
#include <utility>

#include "core/fst/fstexport.h"
#include "core/text/unicode.h"

namespace filigree::app {

namespace {

std::string fileNamePart(const std::string &intent)
{
    std::string out;
    for (const char c : intent) {
        const auto byte = static_cast<unsigned char>(c);
        out.push_back(byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' ? c : '_');
    }
    return out;
}

} // namespace

std::vector<std::string> fileNameParts(const std::vector<std::string> &intents)
{
    std::vector<std::string> out;
    std::set<std::string> taken;
    for (const std::string &intent : intents) {
        const std::string name = fileNamePart(intent);
        std::string own = name;
        for (int number = 2; !taken.insert(comparisonKey(own)).second; ++number)
            own = name + "_" + std::to_string(number);
        out.push_back(std::move(own));
    }
    return out;
}

Result<std::vector<std::filesystem::path>> writeMachines(const CompiledGrammar &compiled, const std::string &intent,
                                                         const std::string &format, const std::filesystem::path &output,
                                                         Progress &progress)
{
    std::string name = format;
    if (name.empty() && output.has_extension())
        name = output.extension().string().substr(1);
    if (name.empty() && output != "-")
        return fail(ErrorCode::InvalidOption,
                    "--output " + output.string()
                        + ": nothing tells how to write the machine. Give the name an ending, as "
                          "in "
                        + (output.has_filename() ? output.filename().string() : "machine")
                        + ".fst or .svg, or name a "
                          "--format: openfst, att, dot, svg, pdf or png.");
    const auto kind = fstFormat(name == "fst" || name.empty() ? "openfst" : name);
    if (!kind)
        return fail(ErrorCode::InvalidOption,
                    "--format " + name + ": a machine is written as openfst, att, dot, svg, pdf or png.");
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < compiled.intents().size(); ++i)
        if (intent.empty() || compiled.intents()[i] == intent)
            chosen.push_back(i);
    if (chosen.empty())
        return fail(ErrorCode::InvalidOption, "--intent " + intent + ": the grammar has no such intent.");
    if (output == "-" && chosen.size() > 1)
        return fail(ErrorCode::InvalidOption,
                    "There is a machine for each intent, too many for standard output. Choose an --intent, or name an "
                    "--output.");
    if (output == "-" && *kind == FstFormat::Att)
        return fail(ErrorCode::InvalidOption,
                    "A machine as att is three files, with those of its symbols: name an --output.");
    const std::vector<std::string> names = fileNameParts(compiled.intents());
    std::vector<std::filesystem::path> written;
    for (std::size_t k = 0; k < chosen.size(); ++k) {
        std::filesystem::path path = output;
        if (chosen.size() > 1)
            path.replace_filename(output.stem().string() + "-" + names[chosen[k]] + output.extension().string());
        const auto share = static_cast<double>(chosen.size());
        SubProgress part(progress, static_cast<double>(k) / share, static_cast<double>(k + 1) / share);
        auto files = exportFst(compiled, chosen[k], *kind, path, {}, part);
        if (!files)
            return failWith(files.error());
        written.insert(written.end(), files->begin(), files->end());
    }
    return written;
}

} // namespace filigree::app
