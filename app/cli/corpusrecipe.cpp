// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpusrecipe.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace filigree::app {

namespace {

Result<CorpusOrder> orderOf(const GenerateWish &wish)
{
    CorpusOrder out;
    out.method = wish.method == "grammar" ? CorpusMethod::Grammar
        : wish.method == "resample"       ? CorpusMethod::Resample
                                          : CorpusMethod::Both;
    out.count = wish.count;
    out.seed = wish.seed;
    out.weightedValues = wish.values == "weighted";
    out.lender = wish.shares.lender;
    out.inputsHash = wish.inputsHash;
    auto resampling = resampleOptions(wish.resampling);
    if (!resampling)
        return failWith(resampling.error());
    out.resample = *std::move(resampling);
    if (wish.distributionOrDefault() == "language")
        return out;
    auto shares = distributionOptions(wish.distributionOrDefault(), wish.shares);
    if (!shares)
        return failWith(shares.error());
    out.shares = *std::move(shares);
    return out;
}

} // namespace

void GenerateWish::fillFrom(const ResamplingSettings &settings)
{
    if (values.empty())
        values = settings.weightedValues ? "weighted" : "uniform";
    const bool itsDistribution = distribution.empty() && usesReference();
    if (itsDistribution)
        distribution = distributionName(settings.shares.distribution);
    resampling.fillFrom(settings);
    if (usesReference())
        shares.fillFrom(settings, itsDistribution);
}

std::string toJson(const GenerateWish &wish)
{
    nlohmann::json json{{"method", wish.method},
                        {"distribution", wish.distributionOrDefault()},
                        {"values", wish.values.empty() ? "uniform" : wish.values},
                        {"count", wish.count},
                        {"seed", wish.seed}};
    if (wish.usesReference()) {
        json["inputs"] = wish.inputsHash;
        json["resampling"] = toJson(wish.resampling);
        json["shares"] = toJson(wish.shares);
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<GenerateWish> wishFromJson(const std::string &text)
{
    const auto damaged = [] {
        return fail(ErrorCode::DamagedProject, "The recipe of the corpus cannot be read. Generate it again.");
    };
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return damaged();
    try {
        GenerateWish wish;
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

Result<MadeCorpus> planCorpus(ProjectStore &store, const LoadedGrammar *grammar, const GenerateWish &wish,
                              Progress &progress)
{
    const auto order = orderOf(wish);
    if (!order)
        return failWith(order.error());
    return grammar == nullptr ? makeCorpus(store, *order, nullptr, nullptr, progress)
                              : makeCorpus(store, *order, &grammar->grammar, grammar->compiled, progress);
}

} // namespace filigree::app
