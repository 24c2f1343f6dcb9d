// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/resamplingsettings.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace filigree {

namespace {

constexpr std::string_view settingsKey = "resampling.settings";
constexpr double highestThreshold = 100.0; // on either scale far above what occurs

using Json = nlohmann::json;

void readNumber(const Json &json, const char *key, double highest, double &into)
{
    const auto at = json.find(key);
    if (at != json.end() && at->is_number())
        if (const double value = at->get<double>(); value >= 0.0 && value <= highest)
            into = value;
}

void readFlag(const Json &json, const char *key, bool &into)
{
    if (const auto at = json.find(key); at != json.end() && at->is_boolean())
        into = at->get<bool>();
}

std::string readText(const Json &json, const char *key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::vector<ContextPin> readPins(const Json &json)
{
    std::vector<ContextPin> out;
    const auto list = json.find("pins");
    if (list == json.end() || !list->is_array())
        return out;
    for (const Json &item : *list) {
        if (!item.is_object())
            continue;
        ContextPin pin{readText(item, "slot"), readText(item, "a"), readText(item, "b"), false};
        readFlag(item, "same", pin.same);
        if (!pin.slot.empty() && pin.a != pin.b)
            out.push_back(std::move(pin));
    }
    return out;
}

} // namespace

std::string toJson(const ResamplingSettings &settings)
{
    const PoolOptions &pools = settings.resample.pools;
    Json pins = Json::array();
    for (const ContextPin &pin : pools.pins)
        pins.push_back({{"slot", pin.slot}, {"a", pin.a}, {"b", pin.b}, {"same", pin.same}});
    Json json{{"by", contextKindName(settings.resample.contexts.kind)},
              {"words", settings.resample.contexts.carrierWords},
              {"scale", pools.threshold.scale == SimilarityScale::Raw ? "raw" : "adjusted"},
              {"threshold", pools.threshold.value},
              {"components", pools.components},
              {"containment", pools.containment},
              {"catalogueEverywhere", pools.catalogueEverywhere},
              {"pins", std::move(pins)},
              {"distribution", distributionName(settings.shares.distribution)},
              {"mix", settings.shares.mixObserved}};
    if (settings.shares.entropyTarget)
        json["entropyTarget"] = *settings.shares.entropyTarget;
    if (settings.shares.borrow.ignoreIntent)
        json["ignoreIntent"] = true;
    if (!settings.shares.borrow.slotNames.empty())
        json["slotNames"] = settings.shares.borrow.slotNames;
    if (!settings.lender.empty())
        json["lender"] = settings.lender;
    if (settings.weightedValues)
        json["values"] = "weighted";
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

ResamplingSettings resamplingSettingsFromJson(std::string_view text)
{
    ResamplingSettings out;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return out;
    if (const auto kind = contextKindFromName(readText(json, "by")))
        out.resample.contexts.kind = *kind;
    if (const auto words = json.find("words"); words != json.end() && *words == 2)
        out.resample.contexts.carrierWords = 2;
    PoolOptions &pools = out.resample.pools;
    if (readText(json, "scale") == "raw")
        pools.threshold.scale = SimilarityScale::Raw;
    readNumber(json, "threshold", highestThreshold, pools.threshold.value);
    readFlag(json, "components", pools.components);
    readNumber(json, "containment", 1.0, pools.containment);
    readFlag(json, "catalogueEverywhere", pools.catalogueEverywhere);
    pools.pins = readPins(json);
    if (const auto distribution = distributionFromName(readText(json, "distribution")))
        out.shares.distribution = *distribution;
    readNumber(json, "mix", 1.0, out.shares.mixObserved);
    if (double target = -1.0; readNumber(json, "entropyTarget", 64.0, target), target >= 0.0)
        out.shares.entropyTarget = target;
    readFlag(json, "ignoreIntent", out.shares.borrow.ignoreIntent);
    if (const auto names = json.find("slotNames"); names != json.end() && names->is_object())
        for (const auto &[theirs, ours] : names->items())
            if (ours.is_string() && !theirs.empty() && !ours.get_ref<const std::string &>().empty())
                out.shares.borrow.slotNames[theirs] = ours.get<std::string>();
    out.lender = readText(json, "lender");
    out.weightedValues = readText(json, "values") == "weighted";
    return out;
}

bool operator==(const ResamplingSettings &a, const ResamplingSettings &b)
{
    return toJson(a) == toJson(b);
}

ResamplingSettings loadResamplingSettings(ProjectStore &store)
{
    return resamplingSettingsFromJson(store.setting(settingsKey).value_or(""));
}

Result<void> storeResamplingSettings(ProjectStore &store, const ResamplingSettings &settings)
{
    return store.setSetting(settingsKey, toJson(settings));
}

} // namespace filigree
