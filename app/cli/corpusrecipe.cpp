// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpusrecipe.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "core/fst/patternsize.h"

namespace filigree::app {

namespace {

struct Language {
    std::shared_ptr<const CompiledGrammar> compiled;
    std::vector<double> values; ///< their weights; empty: all alike
    std::vector<PatternRow> rows; ///< of the reference data
    std::vector<PatternRow> lender;
    std::string hash;
};

std::vector<double> wantedWeights(const CorpusWish &wish, const Grammar &grammar, const CompiledGrammar &compiled)
{
    return wish.values == "weighted" ? valueWeights(grammar, compiled.vocabulary()) : std::vector<double>();
}

Language ownLanguage(const LoadedGrammar &grammar, const CorpusWish &wish)
{
    return {grammar.compiled, wantedWeights(wish, grammar.grammar, *grammar.compiled), {}, {}, {}};
}

Result<Language> uniteLanguages(const LoadedGrammar *grammar, const CorpusWish &wish, const Resampling &resampling,
                                Progress &progress)
{
    if (wish.method == "grammar")
        return ownLanguage(*grammar, wish);
    const Grammar resampled = resampledGrammar(resampling);
    const Grammar united = wish.method == "both" ? unitedGrammar(grammar->grammar, resampled) : resampled;
    auto compiled = CompiledGrammar::compile(united, progress);
    if (!compiled)
        return failWith(compiled.error());
    auto weights = wantedWeights(wish, united, **compiled);
    return Language{*std::move(compiled), std::move(weights), {}, {}, {}};
}

Result<Language> makeLanguage(ProjectStore &store, const LoadedGrammar *grammar, const CorpusWish &wish,
                              Progress &progress)
{
    if (!wish.usesReference())
        return ownLanguage(*grammar, wish);
    SubProgress preparing(progress, 0.0, 0.5);
    auto prepared = prepareProject(store, wish.resampling, preparing);
    if (!prepared)
        return failWith(prepared.error());
    SubProgress compiling(progress, 0.5, 1.0);
    auto language = uniteLanguages(grammar, wish, prepared->resampling, compiling);
    if (!language)
        return language;
    auto lender = lenderRows(prepared->input, wish.shares.lender);
    if (!lender)
        return failWith(lender.error());
    language->rows = patternTable(prepared->resampling).rows;
    language->lender = *std::move(lender);
    language->hash = std::move(prepared->input.hash);
    return language;
}

Result<std::optional<PatternShares>> addShares(const Language &language, const CorpusWish &wish, CorpusRecipe &recipe,
                                               Progress &progress)
{
    if (wish.distributionOrDefault() == "language")
        return std::nullopt;
    const auto options = distributionOptions(wish.distributionOrDefault(), wish.shares);
    if (!options)
        return failWith(options.error());
    const auto sizes = patternSizes(*language.compiled, progress);
    if (!sizes)
        return failWith(sizes.error());
    std::vector<LanguagePattern> patterns;
    for (const PatternSize &size : *sizes)
        if (!(size.size == Count128(0)))
            patterns.push_back({size.intent, size.pattern, size.size});
    const std::vector<PatternRow> rows = rowsOf(patterns, language.rows);
    auto shares = patternShares(rows, language.lender, *options);
    if (!shares)
        return failWith(shares.error());
    for (std::size_t i = 0; i < rows.size(); ++i)
        recipe.shares.push_back({rows[i].intent, rows[i].pattern, shares->weights[i]});
    return std::optional<PatternShares>(*std::move(shares));
}

} // namespace

std::string toJson(const CorpusWish &wish)
{
    nlohmann::json json{{"method", wish.method},
                        {"distribution", wish.distributionOrDefault()},
                        {"values", wish.values},
                        {"count", wish.count},
                        {"seed", wish.seed}};
    if (wish.usesReference()) {
        json["inputs"] = wish.inputsHash;
        json["resampling"] = toJson(wish.resampling);
        json["shares"] = toJson(wish.shares);
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<CorpusWish> wishFromJson(const std::string &text)
{
    const auto damaged = [] {
        return fail(ErrorCode::DamagedProject, "The recipe of the corpus cannot be read. Generate it again.");
    };
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return damaged();
    try {
        CorpusWish wish;
        for (const char *number : {"count", "seed"}) // -1 and 1.5 are numbers too
            if (!json.at(number).is_number_unsigned())
                return damaged();
        wish.count = json.at("count").get<std::uint64_t>();
        if (wish.count == 0 || wish.count > mostSentences)
            return damaged();
        wish.seed = json.at("seed").get<std::uint64_t>();
        wish.method = json.at("method").get<std::string>();
        wish.distribution = json.at("distribution").get<std::string>();
        wish.values = json.value("values", "uniform");
        if (wish.method != "grammar" && wish.method != "resample" && wish.method != "both")
            return damaged();
        if (wish.values != "uniform" && wish.values != "weighted")
            return damaged();
        if (wish.usesReference()) {
            wish.inputsHash = json.at("inputs").get<std::string>();
            if (!fromJson(json.at("resampling"), wish.resampling) || !fromJson(json.at("shares"), wish.shares))
                return damaged();
        }
        return wish;
    } catch (const nlohmann::json::exception &) {
        return damaged();
    }
}

Result<PlannedCorpus> planCorpus(ProjectStore &store, const LoadedGrammar *grammar, const CorpusWish &wish,
                                 Progress &progress)
{
    SubProgress preparing(progress, 0.0, 0.8);
    const auto language = makeLanguage(store, grammar, wish, preparing);
    if (!language)
        return failWith(language.error());
    if (!wish.inputsHash.empty() && wish.inputsHash != language->hash)
        return fail(ErrorCode::Inconsistent,
                    "The reference data or the catalogues have changed since the corpus was made. Generate it again.");
    auto rejected = rejectedSentences(store);
    if (!rejected)
        return failWith(rejected.error());
    CorpusRecipe recipe;
    recipe.seed = wish.seed;
    recipe.count = wish.count;
    recipe.rejected = *std::move(rejected);
    recipe.values = language->values;
    SubProgress sharing(progress, 0.8, 0.9);
    auto shares = addShares(*language, wish, recipe, sharing);
    if (!shares)
        return failWith(shares.error());
    SubProgress planning(progress, 0.9, 1.0);
    auto plan = CorpusPlan::make(language->compiled, recipe, planning);
    if (!plan)
        return failWith(plan.error());
    return PlannedCorpus{*std::move(plan), language->hash, *std::move(shares)};
}

} // namespace filigree::app
