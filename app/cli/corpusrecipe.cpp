// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpusrecipe.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "core/generation/corpusdraft.h"
#include "core/project/leftout.h"

namespace filigree::app {

namespace {

/// What a corpus is made of; the resampling refers to itself and stays where it is.
struct Sources {
    std::optional<PreparedResampling> prepared;
    std::vector<PatternRow> lender;
};

Result<Sources> readSources(ProjectStore &store, const CorpusWish &wish, Progress &progress)
{
    Sources out;
    if (!wish.usesReference())
        return out;
    auto prepared = prepareProject(store, wish.resampling, progress);
    if (!prepared)
        return failWith(prepared.error());
    auto lender = lenderRows(prepared->input, wish.shares.lender);
    if (!lender)
        return failWith(lender.error());
    out.prepared = *std::move(prepared);
    out.lender = *std::move(lender);
    return out;
}

Result<CorpusChoice> choiceOf(ProjectStore &store, const CorpusWish &wish)
{
    CorpusChoice out;
    out.method = wish.method == "grammar" ? CorpusMethod::Grammar
        : wish.method == "resample"       ? CorpusMethod::Resample
                                          : CorpusMethod::Both;
    out.count = wish.count;
    out.seed = wish.seed;
    out.weightedValues = wish.values == "weighted";
    if (wish.distributionOrDefault() != "language") {
        auto shares = distributionOptions(wish.distributionOrDefault(), wish.shares);
        if (!shares)
            return failWith(shares.error());
        out.shares = *std::move(shares);
    }
    auto rejected = leftOut(store);
    if (!rejected)
        return failWith(rejected.error());
    out.rejected = std::move(rejected->sentences);
    out.without = std::move(rejected->language);
    return out;
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
    SubProgress preparing(progress, 0.0, 0.4);
    const auto read = readSources(store, wish, preparing);
    if (!read)
        return failWith(read.error());
    const std::string hash = read->prepared ? read->prepared->input.hash : std::string();
    if (!wish.inputsHash.empty() && wish.inputsHash != hash)
        return fail(ErrorCode::Inconsistent,
                    "The reference data or the catalogues have changed since the corpus was made. Generate it again.");
    const auto choice = choiceOf(store, wish);
    if (!choice)
        return failWith(choice.error());
    CorpusSources sources;
    if (wish.usesGrammar() && grammar != nullptr) {
        sources.grammar = &grammar->grammar;
        sources.compiled = grammar->compiled;
    }
    sources.resampling = read->prepared ? &read->prepared->resampling : nullptr;
    sources.lender = read->lender;
    SubProgress drafting(progress, 0.4, 1.0);
    auto draft = draftCorpus(sources, *choice, drafting);
    if (!draft)
        return failWith(draft.error());
    return PlannedCorpus{std::move(draft->plan), hash, std::move(draft->shares)};
}

} // namespace filigree::app
