// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/reviewlist.h"

#include <array>
#include <unordered_map>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/annotation/golden.h"
#include "core/base/localename.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::array flags{TranslationFlag::PlaceholderMoved,  TranslationFlag::LengthOdd,
                           TranslationFlag::UntranslatedWords, TranslationFlag::UnknownCharacters,
                           TranslationFlag::RepeatedWords,     TranslationFlag::NoCarrier,
                           TranslationFlag::SameAsSource,      TranslationFlag::ValueNotFound};
constexpr std::array states{"open", "accepted", "refused", "added"};

nlohmann::ordered_json toJson(const ReviewRow &row)
{
    nlohmann::ordered_json json{{"intent", row.source.intent}, {"source", toGolden(row.source)}};
    if (row.fault.empty())
        json["translation"] = toGolden(row.translation);
    else
        json["fault"] = row.fault;
    json["score"] = row.score;
    json["state"] = states[static_cast<std::size_t>(row.state)];
    if (row.edited)
        json["edited"] = true;
    for (const RaisedFlag &flag : row.flags)
        json["flags"].push_back({{"flag", flagName(flag.flag)}, {"words", flag.words}});
    return json;
}

RaisedFlag flagOf(const nlohmann::json &json)
{
    RaisedFlag out;
    const auto name = json.at("flag").get<std::string>();
    for (const TranslationFlag flag : flags) {
        if (name == flagName(flag))
            out.flag = flag;
    }
    out.words = json.at("words").get<std::vector<std::string>>();
    return out;
}

/// Throws where a member is missing or of another type; the caller calls that damage.
Utterance utteranceOf(const nlohmann::json &json, const char *member, const std::string &intent)
{
    return parseGoldenLine(json.at(member).get<std::string>(), intent).value();
}

ReviewRow rowOf(const nlohmann::json &json)
{
    ReviewRow row;
    const auto intent = json.at("intent").get<std::string>();
    row.source = utteranceOf(json, "source", intent);
    if (json.contains("fault"))
        row.fault = json.at("fault").get<std::string>();
    else
        row.translation = utteranceOf(json, "translation", intent);
    row.score = json.at("score").get<double>();
    const auto state = json.at("state").get<std::string>();
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (state == states[i])
            row.state = static_cast<TranslationState>(i);
    }
    row.edited = json.value("edited", false);
    if (json.contains("flags")) {
        for (const nlohmann::json &flag : json.at("flags"))
            row.flags.push_back(flagOf(flag));
    }
    return row;
}

} // namespace

ReviewList reviewListOf(const std::vector<Utterance> &sources, std::vector<TranslatedUtterance> translations)
{
    ReviewList out;
    for (TranslatedUtterance &one : translations) {
        ReviewRow row;
        row.source = sources[one.source];
        row.translation = std::move(one.utterance);
        row.score = one.score;
        row.flags = std::move(one.flags);
        row.fault = std::move(one.fault);
        out.rows.push_back(std::move(row));
    }
    return out;
}

ReviewCounts countRows(const ReviewList &list)
{
    ReviewCounts out;
    for (const ReviewRow &row : list.rows) {
        std::size_t &count = !row.fault.empty()       ? out.untranslated
            : row.state == TranslationState::Open     ? out.open
            : row.state == TranslationState::Accepted ? out.accepted
            : row.state == TranslationState::Refused  ? out.refused
                                                      : out.added;
        ++count;
    }
    return out;
}

std::string toJson(const ReviewList &list)
{
    nlohmann::ordered_json json{{"filigreeReviewList", 1},
                                {"model", list.model},
                                {"sourceLocale", list.sourceLocale},
                                {"targetLanguage", list.targetLanguage}};
    json["rows"] = nlohmann::ordered_json::array();
    for (const ReviewRow &row : list.rows)
        json["rows"].push_back(toJson(row));
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<ReviewList> reviewListFromJson(std::string_view text)
{
    ReviewList out;
    try {
        const auto json = nlohmann::json::parse(text);
        out.model = json.at("model").get<std::string>();
        out.sourceLocale = json.at("sourceLocale").get<std::string>();
        out.targetLanguage = json.at("targetLanguage").get<std::string>();
        for (const nlohmann::json &row : json.at("rows").get_ref<const nlohmann::json::array_t &>()) {
            try {
                out.rows.push_back(rowOf(row));
            } catch (const std::exception &) {
                ++out.unreadable; // the decisions about the others are not lost for it
            }
        }
    } catch (const std::exception &) {
        return fail(ErrorCode::InvalidInput, "The list of translations is damaged.");
    }
    return out;
}

std::string acceptedAsGolden(const ReviewList &list, std::string_view locale, std::string_view heading)
{
    std::vector<std::pair<std::string, std::vector<const ReviewRow *>>> intents; // in order of first sight
    std::unordered_map<std::string, std::size_t> places;
    for (const ReviewRow &row : list.rows) {
        if (row.state != TranslationState::Accepted || !row.fault.empty())
            continue;
        const auto [place, isNew] = places.emplace(row.translation.intent, intents.size());
        if (isNew)
            intents.push_back({row.translation.intent, {}});
        intents[place->second].second.push_back(&row);
    }
    std::string out;
    if (!heading.empty())
        out += "# " + foldWhiteSpace(heading) + "\n"; // names of models come from elsewhere: they make no other line
    if (isLocale(locale))
        out += "@locale " + std::string(locale) + "\n";
    for (const auto &[intent, rows] : intents) {
        out += (out.empty() ? "" : "\n") + intentHeading(intent) + "\n";
        for (const ReviewRow *row : rows)
            out += toGolden(row->translation) + "  # " + toGolden(row->source) + "\n";
    }
    return out;
}

} // namespace filigree
