// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/resamplingoptions.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/support.h"

namespace filigree::app {

void ResamplingChoice::declare(CLI::App &command)
{
    command
        .add_option("--by", by,
                    "Contexts: evidence (found in the data, default), intent, carrier (words beside the slot) or "
                    "pattern")
        ->check(CLI::IsMember({"evidence", "intent", "carrier", "pattern"}));
    command.add_option("--words", words, "--by carrier: words on each side, 1 (default) or 2")->check(CLI::Range(1, 2));
    command
        .add_option("--jaccard", jaccard,
                    "Values are swapped between contexts from this similarity on (default 0.5); 0 swaps blindly")
        ->check(thresholdFault);
    command
        .add_option("--scale", scale,
                    "adjusted (default): overlap against that of two halves of one population; raw: the Jaccard index")
        ->check(CLI::IsMember({"adjusted", "raw"}));
    command.add_flag("--components", components, "Swap along chains of safe swaps too");
    command
        .add_option("--containment", containment,
                    "A catalogue joins contexts of whose values it has this share (default 0.5)")
        ->check(CLI::Range(0.0, 1.0));
    command.add_flag(
        "--catalogue-everywhere", catalogueEverywhere,
        "Values that only a catalogue has join every context that it fits, also where it is unclear which");
}

void ShareChoice::declare(CLI::App &command)
{
    command.add_option("--entropy-target", entropyTarget, "Entropy of the patterns' shares in bits, by temperature");
    command.add_option("--mix", mix, "Share of the observed distribution that is mixed in, 0 (default) to 1")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--from", lender, "Distribution borrowed: the locale that lends it (default: all others)");
    command.add_option("--slot-map", slotMap, "Theirs=Ours: a slot's name in the lending locale; may be repeated")
        ->allow_extra_args(false);
    command.add_flag("--ignore-intent", ignoreIntent, "Borrow by pattern alone, whatever the intent");
}

nlohmann::json toJson(const ResamplingChoice &choice)
{
    return {{"by", choice.by},
            {"words", choice.words},
            {"jaccard", choice.jaccard},
            {"scale", choice.scale},
            {"components", choice.components},
            {"containment", choice.containment},
            {"catalogueEverywhere", choice.catalogueEverywhere}};
}

nlohmann::json toJson(const ShareChoice &choice)
{
    nlohmann::json out{{"mix", choice.mix},
                       {"from", choice.lender},
                       {"slotMap", choice.slotMap},
                       {"ignoreIntent", choice.ignoreIntent}};
    if (choice.entropyTarget)
        out["entropyTarget"] = *choice.entropyTarget;
    return out;
}

bool fromJson(const nlohmann::json &json, ResamplingChoice &choice)
{
    choice.by = json.at("by").get<std::string>();
    choice.words = json.at("words").get<int>();
    choice.jaccard = json.at("jaccard").get<double>();
    choice.scale = json.at("scale").get<std::string>();
    choice.components = json.at("components").get<bool>();
    choice.containment = json.at("containment").get<double>();
    choice.catalogueEverywhere = json.at("catalogueEverywhere").get<bool>();
    const bool inRange = json.at("words").is_number_integer() && (choice.words == 1 || choice.words == 2)
        && choice.jaccard >= 0 && choice.containment >= 0 && choice.containment <= 1;
    return inRange && resampleOptions(choice).has_value();
}

bool fromJson(const nlohmann::json &json, ShareChoice &choice)
{
    choice.mix = json.at("mix").get<double>();
    choice.lender = json.at("from").get<std::string>();
    choice.slotMap = json.at("slotMap").get<std::vector<std::string>>();
    choice.ignoreIntent = json.at("ignoreIntent").get<bool>();
    if (json.contains("entropyTarget"))
        choice.entropyTarget = json.at("entropyTarget").get<double>();
    return choice.mix >= 0 && choice.mix <= 1;
}

Result<ResampleOptions> resampleOptions(const ResamplingChoice &choice)
{
    const auto kind = contextKindFromName(choice.by);
    if (!kind)
        return fail(ErrorCode::InvalidOption, "--by " + choice.by + ": write evidence, intent, carrier or pattern.");
    if (choice.scale != "adjusted" && choice.scale != "raw")
        return fail(ErrorCode::InvalidOption, "--scale " + choice.scale + ": write adjusted or raw.");
    ResampleOptions out;
    out.contexts = {*kind, choice.words};
    out.pools.threshold = {choice.scale == "raw" ? SimilarityScale::Raw : SimilarityScale::Adjusted, choice.jaccard};
    out.pools.components = choice.components;
    out.pools.containment = choice.containment;
    out.pools.catalogueEverywhere = choice.catalogueEverywhere;
    return out;
}

Result<DistributionOptions> distributionOptions(const std::string &name, const ShareChoice &choice)
{
    const auto distribution = distributionFromName(name);
    if (!distribution)
        return fail(ErrorCode::InvalidOption,
                    "--distribution " + name
                        + ": write language, observed, uniform, borrowed, entropy or entropy-additive.");
    DistributionOptions out;
    out.distribution = *distribution;
    out.entropyTarget = choice.entropyTarget;
    out.mixObserved = choice.mix;
    out.borrow.ignoreIntent = choice.ignoreIntent;
    for (const std::string &entry : choice.slotMap) {
        const std::size_t sign = entry.find('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == entry.size())
            return fail(ErrorCode::InvalidOption,
                        "--slot-map " + entry + ": write their slot and ours, as in --slot-map Cancion=SongName");
        out.borrow.slotNames[entry.substr(0, sign)] = entry.substr(sign + 1);
    }
    return out;
}

Result<PreparedResampling> prepareProject(ProjectStore &store, const ResamplingChoice &choice, Progress &progress)
{
    auto options = resampleOptions(choice);
    if (!options)
        return failWith(options.error());
    auto input = resamplingInput(store, progress);
    if (!input)
        return failWith(input.error());
    options->pools.rejected = input->rejected;
    options->pools.pins = input->pins;
    auto reference = std::make_shared<Reference>(makeReference(input->locale, input->utterances, input->catalogues));
    input->utterances.clear();
    input->catalogues.clear();
    auto resampling = prepareResampling(std::move(reference), *options, progress);
    if (!resampling)
        return failWith(resampling.error());
    return PreparedResampling{*std::move(input), *std::move(resampling)};
}

Result<std::vector<PatternRow>> lenderRows(const ResamplingInput &input, const std::string &locale)
{
    std::vector<PatternRow> out;
    bool found = locale.empty();
    for (const auto &[name, utterances] : input.lenders) {
        if (!locale.empty() && name != locale)
            continue;
        found = true;
        const std::vector<PatternRow> rows = patternCounts(makeReference(name, utterances, {}));
        out.insert(out.end(), rows.begin(), rows.end());
    }
    if (!found)
        return fail(ErrorCode::NotFound, "The project has no reference data of the locale " + locale + '.');
    return out;
}

} // namespace filigree::app
