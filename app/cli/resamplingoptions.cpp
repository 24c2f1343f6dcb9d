// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/resamplingoptions.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/support.h"

namespace filigree::app {

namespace {

/// A flag that can be taken back, and that knows whether it was written.
void addSwitch(CLI::App &command, const std::string &names, std::optional<bool> &into, const std::string &help)
{
    command.add_flag_function(
        names, [&into](std::int64_t times) { into = times > 0; }, help);
}

template <class Value> void fill(std::optional<Value> &into, const Value &value)
{
    if (!into)
        into = value;
}

} // namespace

void ResamplingChoice::declare(CLI::App &command)
{
    command
        .add_option("--by", by,
                    "Contexts: evidence (found in the data), intent, carrier (words beside the slot) or pattern "
                    "(default of this and the options below: as in the project's mode Resample, there evidence at "
                    "first)")
        ->check(CLI::IsMember({"evidence", "intent", "carrier", "pattern"}));
    command.add_option("--words", words, "--by carrier: words on each side, 1 (at first) or 2")
        ->check(CLI::Range(1, 2));
    command
        .add_option("--jaccard", jaccard,
                    "Values are swapped between contexts from this similarity on (at first 0.5); 0 swaps blindly")
        ->check(thresholdFault);
    command
        .add_option("--scale", scale,
                    "adjusted (at first): overlap against that of two halves of one population; raw: the Jaccard index")
        ->check(CLI::IsMember({"adjusted", "raw"}));
    addSwitch(command, "--components,!--no-components", components, "Swap along chains of safe swaps too");
    command
        .add_option("--containment", containment,
                    "A catalogue joins contexts of whose values it has this share (at first 0.5)")
        ->check(CLI::Range(0.0, 1.0));
    addSwitch(command, "--catalogue-everywhere,!--no-catalogue-everywhere", catalogueEverywhere,
              "Values that only a catalogue has join every context that it fits, also where it is unclear which");
}

void ShareChoice::declare(CLI::App &command)
{
    command.add_option("--entropy-target", entropyTarget, "Entropy of the patterns' shares in bits, by temperature");
    command.add_option("--mix", mix, "Share of the observed distribution that is mixed in, 0 (at first) to 1")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--from", lender, "Distribution borrowed: the locale that lends it (default: all others)");
    command.add_option("--slot-map", slotMap, "Theirs=Ours: a slot's name in the lending locale; may be repeated")
        ->allow_extra_args(false);
    command.add_flag("--ignore-intent", ignoreIntent, "Borrow by pattern alone, whatever the intent");
}

bool ResamplingChoice::isGiven() const
{
    return !(*this == ResamplingChoice());
}

void ResamplingChoice::fillFrom(const ResamplingSettings &settings)
{
    const PoolOptions &pools = settings.resample.pools;
    fill(by, std::string(contextKindName(settings.resample.contexts.kind)));
    fill(words, settings.resample.contexts.carrierWords);
    fill(scale, std::string(pools.threshold.scale == SimilarityScale::Raw ? "raw" : "adjusted"));
    fill(jaccard, pools.threshold.value);
    fill(components, pools.components);
    fill(containment, pools.containment);
    fill(catalogueEverywhere, pools.catalogueEverywhere);
}

void ShareChoice::fillFrom(const ResamplingSettings &settings, bool withDistribution)
{
    if (withDistribution && !entropyTarget)
        entropyTarget = settings.shares.entropyTarget;
    if (withDistribution)
        fill(mix, settings.shares.mixObserved);
    if (lender.empty())
        lender = settings.lender;
    if (slotMap.empty())
        for (const auto &[theirs, ours] : settings.shares.borrow.slotNames)
            slotMap.push_back(theirs + '=' + ours);
    ignoreIntent = ignoreIntent || settings.shares.borrow.ignoreIntent;
}

nlohmann::json toJson(const ResamplingChoice &choice)
{
    ResamplingChoice whole = choice;
    whole.fillFrom({});
    return {{"by", *whole.by},
            {"words", *whole.words},
            {"jaccard", *whole.jaccard},
            {"scale", *whole.scale},
            {"components", *whole.components},
            {"containment", *whole.containment},
            {"catalogueEverywhere", *whole.catalogueEverywhere}};
}

nlohmann::json toJson(const ShareChoice &choice)
{
    nlohmann::json out{{"mix", choice.mix.value_or(0.0)},
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
    const bool inRange = json.at("words").is_number_integer() && (*choice.words == 1 || *choice.words == 2)
        && *choice.jaccard >= 0 && *choice.containment >= 0 && *choice.containment <= 1;
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
    return *choice.mix >= 0 && *choice.mix <= 1;
}

Result<ResampleOptions> resampleOptions(const ResamplingChoice &choice)
{
    ResamplingChoice whole = choice;
    whole.fillFrom({});
    const auto kind = contextKindFromName(*whole.by);
    if (!kind)
        return fail(ErrorCode::InvalidOption, "--by " + *whole.by + ": write evidence, intent, carrier or pattern.");
    if (*whole.scale != "adjusted" && *whole.scale != "raw")
        return fail(ErrorCode::InvalidOption, "--scale " + *whole.scale + ": write adjusted or raw.");
    ResampleOptions out;
    out.contexts = {*kind, *whole.words};
    out.pools.threshold = {*whole.scale == "raw" ? SimilarityScale::Raw : SimilarityScale::Adjusted, *whole.jaccard};
    out.pools.components = *whole.components;
    out.pools.containment = *whole.containment;
    out.pools.catalogueEverywhere = *whole.catalogueEverywhere;
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
    out.mixObserved = choice.mix.value_or(0.0);
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

} // namespace filigree::app
