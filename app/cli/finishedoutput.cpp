// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/finishedoutput.h"

#include <system_error>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/project/programversion.h"

namespace filigree::app {

namespace {

std::filesystem::path recipePath(std::filesystem::path output)
{
    output += ".recipe";
    return output;
}

} // namespace

std::string outputRecipe(const CorpusPlan &plan, const CorpusExportOptions &options)
{
    const nlohmann::ordered_json json = {
        {"program", programVersion()}, {"corpus", StableHash().add(plan.fingerprint()).hex()},
        {"sentences", plan.size()},    {"format", options.format},
        {"shard", options.shard},      {"shards", options.shards}};
    return json.dump();
}

std::optional<std::uint64_t> finishedOutput(const std::filesystem::path &output, const std::string &recipe)
{
    const auto text = readFile(recipePath(output), 1 << 20);
    if (!text)
        return std::nullopt;
    const auto noted = nlohmann::json::parse(*text, nullptr, false);
    if (!noted.is_object() || !noted.contains("recipe") || !noted.contains("bytes"))
        return std::nullopt;
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(output, missing);
    if (missing || noted["bytes"] != size || noted["recipe"] != nlohmann::json::parse(recipe))
        return std::nullopt;
    return size;
}

void forgetFinishedOutput(const std::filesystem::path &output)
{
    std::error_code ignored;
    std::filesystem::remove(recipePath(output), ignored);
}

Result<void> noteFinishedOutput(const std::filesystem::path &output, const std::string &recipe, std::uint64_t bytes)
{
    const nlohmann::ordered_json json = {{"recipe", nlohmann::ordered_json::parse(recipe)}, {"bytes", bytes}};
    return writeFile(recipePath(output), json.dump(1) + '\n');
}

} // namespace filigree::app
