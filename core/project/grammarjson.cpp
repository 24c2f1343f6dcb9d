// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/grammarjson.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "core/project/grammarjsonnames.h"

namespace filigree {

namespace {

using Json = nlohmann::ordered_json;

using namespace grammarjson;

/// A word is a string, a sequence an array, all else an object.
Json bodyToJson(const Expression &body)
{
    using Kind = Expression::Kind;
    Json parts = Json::array();
    for (const Expression &part : body.parts)
        parts.push_back(bodyToJson(part));
    Json out = Json::object();
    switch (body.kind) {
    case Kind::Word:
        return body.text;
    case Kind::Sequence:
        return parts;
    case Kind::Reference:
        out["rule"] = body.text;
        break;
    case Kind::Alternatives:
        out["any"] = std::move(parts);
        break;
    case Kind::Optional:
        out["maybe"] = std::move(parts);
        break;
    case Kind::Slot:
        out["slot"] = body.text;
        out["value"] = std::move(parts);
        break;
    }
    if (!body.weights.empty())
        out["weights"] = body.weights;
    return out;
}

/// Columns rather than objects: a catalogue may have given millions.
Json valuesToJson(const std::vector<RuleValue> &values)
{
    std::string words;
    Json weights = Json::array();
    Json counts = Json::array();
    bool weighted = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        words += (i > 0 ? "\n" : "") + values[i].words;
        weighted = weighted || values[i].weight != 1.0;
        if (values[i].count > 0)
            counts.push_back({i, values[i].count});
    }
    Json out = {{"size", values.size()}, {"words", std::move(words)}, {"counts", std::move(counts)}};
    if (weighted) {
        for (const RuleValue &value : values)
            weights.push_back(value.weight);
        out["weights"] = std::move(weights);
    }
    return out;
}

Json toJson(const Rule &rule)
{
    Json out = {{"name", rule.name}, {"kind", kinds.at(static_cast<std::size_t>(rule.kind))}};
    const auto addText = [&](const char *key, const std::string &text) {
        if (!text.empty())
            out[key] = text;
    };
    addText("intent", rule.intent);
    addText("slot", rule.slot);
    addText("catalogue", rule.catalogue);
    if (rule.kind == RuleKind::Values)
        out["values"] = valuesToJson(rule.values);
    else
        out["body"] = bodyToJson(rule.body);
    out["weight"] = rule.weight;
    out["evidence"] = rule.evidence;
    out["gain"] = rule.gain;
    out["added"] = rule.added.saturated() ? std::string("more") : toDecimal(rule.added.value());
    out["examples"] = rule.examples;
    out["state"] = states.at(static_cast<std::size_t>(rule.state));
    return out;
}

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string grammarToJson(const Grammar &grammar)
{
    Json rules = Json::array();
    for (const Rule &rule : grammar.rules)
        rules.push_back(toJson(rule));
    return dump({{"filigree-grammar", formatVersion}, {"locale", grammar.locale}, {"rules", std::move(rules)}});
}

std::string ruleToJson(const Rule &rule)
{
    return dump(toJson(rule));
}

} // namespace filigree
