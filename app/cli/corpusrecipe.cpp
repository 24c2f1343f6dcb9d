// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpusrecipe.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace filigree::app {

std::string toJson(const CorpusWish &wish)
{
    return nlohmann::json(
               {{"method", "grammar"}, {"distribution", "language"}, {"count", wish.count}, {"seed", wish.seed}})
        .dump();
}

Result<CorpusWish> wishFromJson(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto number = [&](const char *key) -> const nlohmann::json * {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_unsigned() ? &*found : nullptr;
    };
    if (!json.is_object() || json.value("method", std::string()) != "grammar" || !number("count") || !number("seed"))
        return fail(ErrorCode::DamagedProject, "The recipe of the corpus cannot be read. Generate it again.");
    return CorpusWish{number("count")->get<std::uint64_t>(), number("seed")->get<std::uint64_t>()};
}

Result<std::shared_ptr<const CorpusPlan>> planCorpus(ProjectStore &store, const LoadedGrammar &loaded,
                                                     const CorpusWish &wish, Progress &progress)
{
    auto rejected = rejectedSentences(store);
    if (!rejected)
        return failWith(rejected.error());
    CorpusRecipe recipe;
    recipe.seed = wish.seed;
    recipe.count = wish.count;
    recipe.rejected = *std::move(rejected);
    return CorpusPlan::make(loaded.compiled, recipe, progress);
}

} // namespace filigree::app
