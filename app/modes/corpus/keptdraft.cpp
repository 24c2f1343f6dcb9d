// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/keptdraft.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/hash.h"
#include "core/project/grammarjson.h"
#include "core/project/programversion.h"
#include "core/project/resamplinginput.h"

namespace filigree::app {

namespace {

using Json = nlohmann::json;

/// Larger when what is kept, or how it is found, becomes another within a release.
constexpr std::uint64_t draftVersion = 1;

/// They sum to 1. Of numbers near the smallest that there are, sentences cannot be counted out any more.
bool canBeShare(double weight)
{
    return weight == 0.0 || (weight >= 1e-200 && weight <= 1.0);
}

std::optional<std::vector<StratumShare>> sharesOf(const Json &json)
{
    std::vector<StratumShare> out;
    if (!json.is_array())
        return std::nullopt;
    for (const Json &share : json) {
        if (!share.is_array() || share.size() != 3 || !share[0].is_string() || !share[1].is_string()
            || !share[2].is_number() || !canBeShare(share[2].get<double>()))
            return std::nullopt;
        out.push_back({share[0].get<std::string>(), share[1].get<std::string>(), share[2].get<double>()});
    }
    return out;
}

} // namespace

Result<std::string> draftKey(ProjectStore &store, const PlanningInput &input)
{
    const auto mark = resamplingMark(store);
    if (!mark)
        return failWith(mark.error());
    const auto rejections = store.rejections();
    if (!rejections)
        return failWith(rejections.error());
    StableHash hash;
    hash.add(draftVersion).add(programVersion()).add(*mark).add(toJson(input.resampling));
    hash.add(static_cast<std::uint64_t>(input.wish.method))
        .add(static_cast<std::uint64_t>(input.wish.everySentence ? 1 : 0));
    if (input.wish.method != CorpusMethod::Resample && input.grammar)
        hash.add(grammarToJson(*input.grammar));
    for (const Rejection &rejection : *rejections)
        if (rejection.kind != Rejection::Kind::Sentence)
            hash.add(rejection.intent).add(rejection.slot).add(rejection.text);
    return hash.hex();
}

std::optional<DraftBasis> keptDraft(ProjectStore &store, const std::string &key)
{
    const auto text = store.setting(draftSetting);
    if (!text || !text->starts_with(key + ' '))
        return std::nullopt;
    const Json json = Json::parse(text->begin() + static_cast<std::ptrdiff_t>(key.size()), text->end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    auto shares = sharesOf(json.value("shares", Json()));
    if (!shares)
        return std::nullopt;
    DraftBasis out;
    out.shares = *std::move(shares);
    if (const auto language = json.find("language"); language != json.end()) {
        auto grammar = language->is_string() ? grammarFromJson(language->get_ref<const std::string &>())
                                             : Result<Grammar>(fail(ErrorCode::InvalidInput, "no grammar"));
        if (!grammar)
            return std::nullopt;
        out.grammar = std::make_shared<const Grammar>(*std::move(grammar));
    }
    return out;
}

void keepDraft(ProjectStore &store, const std::string &key, const DraftBasis &basis)
{
    if (store.isReadOnly())
        return;
    Json json;
    Json &shares = json["shares"] = Json::array();
    for (const StratumShare &share : basis.shares)
        shares.push_back({share.intent, share.pattern, share.weight});
    if (basis.grammar)
        json["language"] = grammarToJson(*basis.grammar);
    (void)store.setSetting(draftSetting, key + ' ' + json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace filigree::app
