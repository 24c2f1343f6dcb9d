// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/finishedoutput.h"

#include <system_error>

#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/project/programversion.h"

namespace filigree::app {

namespace {

/// Raise it when the same plan comes to give other bytes: what was written before is then not whole any more.
/// 2: two slots at the end of a sentence were cut to one. 3: rasa had a section whenever the intent changes.
constexpr int rendererRevision = 3;

std::filesystem::path recipePath(std::filesystem::path output)
{
    if (!output.has_filename()) // `out/`: beside it, not in it
        output = output.parent_path();
    output += ".recipe";
    return output;
}

} // namespace

std::string outputRecipe(const CorpusPlan &plan, const CorpusExportOptions &options)
{
    const nlohmann::ordered_json json = {{"program", programVersion()},
                                         {"renderer", rendererRevision},
                                         {"corpus", StableHash().add(plan.fingerprint()).hex()},
                                         {"sentences", plan.size()},
                                         {"format", options.format},
                                         {"tags", tagSchemeName(options.tags)},
                                         {"shard", options.shard},
                                         {"shards", options.shards}};
    return json.dump();
}

namespace {

/// Size, time of the last change and inode: what another program rewrites differs in one of them. Empty: no such file.
nlohmann::json stateOf(const std::filesystem::path &output)
{
    struct stat facts { };
    if (::stat(output.c_str(), &facts) != 0)
        return {};
    return {{"bytes", facts.st_size},
            {"inode", facts.st_ino},
            {"seconds", facts.st_mtim.tv_sec},
            {"nanoseconds", facts.st_mtim.tv_nsec}};
}

/// Only what noteFinishedOutput() wrote: a file of the user's may have that name too.
nlohmann::json notedOf(const std::filesystem::path &output)
{
    const auto text = readFile(recipePath(output), 1 << 20);
    auto noted = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    const bool ours = noted.is_object() && noted.contains("recipe") && noted["recipe"].is_object()
        && noted["recipe"].contains("program") && noted.contains("bytes");
    return ours ? noted : nlohmann::json();
}

} // namespace

std::optional<std::uint64_t> finishedOutput(const std::filesystem::path &output, const std::string &recipe)
{
    const nlohmann::json noted = notedOf(output);
    const nlohmann::json now = stateOf(output);
    if (noted.is_null() || now.is_null() || noted["recipe"] != nlohmann::json::parse(recipe)
        || noted["bytes"] != now["bytes"] || noted.value("file", nlohmann::json()) != now)
        return std::nullopt;
    return now["bytes"].get<std::uint64_t>();
}

void forgetFinishedOutput(const std::filesystem::path &output)
{
    std::error_code ignored;
    if (!notedOf(output).is_null())
        std::filesystem::remove(recipePath(output), ignored);
}

Result<void> checkNotePlace(const std::filesystem::path &output)
{
    std::error_code ignored;
    if (std::filesystem::exists(recipePath(output), ignored) && notedOf(output).is_null())
        return failWith({ErrorCode::WriteFailed,
                         "This file is not one of --resume; it was left alone. Rename it, or choose another --output.",
                         recipePath(output).string(), 0, 0});
    return {};
}

Result<void> noteFinishedOutput(const std::filesystem::path &output, const std::string &recipe, std::uint64_t bytes)
{
    if (auto good = checkNotePlace(output); !good) // somebody may have put it there meanwhile
        return good;
    const nlohmann::ordered_json json = {
        {"recipe", nlohmann::ordered_json::parse(recipe)}, {"bytes", bytes}, {"file", stateOf(output)}};
    return writeFile(recipePath(output), json.dump(1) + '\n');
}

} // namespace filigree::app
