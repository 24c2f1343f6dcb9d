// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/grammarjson.h"

#include <array>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/text/unicode.h"

namespace filigree {

namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;
constexpr int deepestBody = 200; // as validate() has it
constexpr std::size_t deepestText = 4 * deepestBody + 20; // brackets that a body of that depth needs, and the rest

constexpr std::array<const char *, 3> kinds{"start", "phrase", "values"};
constexpr std::array<const char *, 5> states{"proposed", "accepted", "rejected", "locked", "edited"};

// ---- writing -------------------------------------------------------------------------------------------------------

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

// ---- reading -------------------------------------------------------------------------------------------------------

struct Fault {
    std::string what;
};

const Json &member(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        throw Fault{std::string("\"") + key + "\" is missing"};
    return *found;
}

std::string text(const Json &json, const char *what)
{
    if (!json.is_string())
        throw Fault{std::string(what) + " is not a text"};
    return json.get<std::string>();
}

std::string optionalText(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::string() : text(*found, key);
}

double number(const Json &json, const char *what)
{
    const double value = json.is_number() ? json.get<double>() : NAN;
    if (!std::isfinite(value))
        throw Fault{std::string(what) + " is not a number"};
    return value;
}

std::uint64_t natural(const Json &json, const char *what, std::uint64_t limit)
{
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() > limit)
        throw Fault{std::string(what) + " is not a number from 0 to " + std::to_string(limit)};
    return json.get<std::uint64_t>();
}

const Json &array(const Json &json, const char *what)
{
    if (!json.is_array())
        throw Fault{std::string(what) + " is not a list"};
    return json;
}

template <std::size_t n>
std::size_t choice(const Json &json, const std::array<const char *, n> &names, const char *what)
{
    const std::string name = text(json, what);
    for (std::size_t i = 0; i < n; ++i)
        if (name == names[i])
            return i;
    throw Fault{std::string(what) + " \"" + name + "\" is unknown"};
}

Expression bodyFromJson(const Json &json, int depth);

std::vector<Expression> partsFromJson(const Json &json, int depth)
{
    std::vector<Expression> out;
    for (const Json &part : array(json, "a group"))
        out.push_back(bodyFromJson(part, depth + 1));
    return out;
}

Expression bodyFromJson(const Json &json, int depth)
{
    if (depth > deepestBody)
        throw Fault{"its groups are nested too deep"};
    if (json.is_string())
        return Expression::word(json.get<std::string>());
    if (json.is_array())
        return Expression::sequence(partsFromJson(json, depth));
    if (!json.is_object())
        throw Fault{"its body holds something that is neither word nor group"};
    Expression out;
    if (json.contains("rule"))
        out = Expression::reference(text(json["rule"], "rule"));
    else if (json.contains("any"))
        out = Expression::alternatives(partsFromJson(json["any"], depth));
    else if (json.contains("maybe"))
        out = {Expression::Kind::Optional, {}, partsFromJson(json["maybe"], depth), {}};
    else
        out = {Expression::Kind::Slot,
               text(member(json, "slot"), "slot"),
               partsFromJson(member(json, "value"), depth),
               {}};
    if (const auto weights = json.find("weights"); weights != json.end())
        for (const Json &weight : array(*weights, "weights"))
            out.weights.push_back(number(weight, "a weight"));
    return out;
}

std::vector<RuleValue> valuesFromJson(const Json &json)
{
    if (!json.is_object())
        throw Fault{"its values are not an object"};
    const std::string words = text(member(json, "words"), "words");
    const std::uint64_t size = natural(member(json, "size"), "size", words.size() + 1);
    std::vector<RuleValue> out;
    out.reserve(size);
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find('\n', at), words.size());
        out.push_back({words.substr(at, end - at), 1.0, 0});
        at = end + 1;
    }
    if (out.size() != size)
        throw Fault{"the number of its values is not right"};
    if (const auto weights = json.find("weights"); weights != json.end()) {
        if (array(*weights, "weights").size() != size)
            throw Fault{"the number of its weights is not right"};
        for (std::size_t i = 0; i < size; ++i)
            out[i].weight = number((*weights)[i], "a weight");
    }
    for (const Json &pair : array(member(json, "counts"), "counts")) {
        if (array(pair, "a count").size() != 2 || size == 0)
            throw Fault{"a count is not a pair"};
        out[natural(pair[0], "a count's place", size - 1)].count =
            static_cast<std::uint32_t>(natural(pair[1], "a count", UINT32_MAX));
    }
    return out;
}

Count128 countFromJson(const Json &json)
{
    const std::string digits = text(json, "added");
    if (digits == "more")
        return Count128::more();
    const auto value = fromDecimal(digits);
    if (!value)
        throw Fault{"\"added\" is not a number"};
    return *value;
}

Rule ruleFrom(const Json &json)
{
    if (!json.is_object())
        throw Fault{"a rule is not an object"};
    Rule out;
    out.name = text(member(json, "name"), "name");
    try {
        out.kind = static_cast<RuleKind>(choice(member(json, "kind"), kinds, "kind"));
        out.intent = optionalText(json, "intent");
        out.slot = optionalText(json, "slot");
        out.catalogue = optionalText(json, "catalogue");
        if (out.kind == RuleKind::Values)
            out.values = valuesFromJson(member(json, "values"));
        else
            out.body = bodyFromJson(member(json, "body"), 0);
        out.weight = number(member(json, "weight"), "weight");
        for (const Json &id : array(member(json, "evidence"), "evidence"))
            out.evidence.push_back(static_cast<std::int64_t>(natural(id, "evidence", INT64_MAX)));
        out.gain = number(member(json, "gain"), "gain");
        out.added = countFromJson(member(json, "added"));
        for (const Json &example : array(member(json, "examples"), "examples"))
            out.examples.push_back(text(example, "an example"));
        out.state = static_cast<ReviewState>(choice(member(json, "state"), states, "state"));
    } catch (const Fault &fault) {
        throw Fault{"rule <" + out.name + ">: " + fault.what};
    }
    return out;
}

/// The parser keeps a stack on the heap, but what walks its result does not: too deep a text does not get that far.
bool tooDeep(std::string_view json)
{
    std::size_t depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else
                inText = c != '"';
            continue;
        }
        if (c == '"')
            inText = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && depth > 0)
            --depth;
        if (depth > deepestText)
            return true;
    }
    return false;
}

template <class Read> auto reading(std::string_view json, Read read) -> Result<decltype(read(Json()))>
{
    if (tooDeep(json))
        return fail(ErrorCode::InvalidInput, "The grammar is nested too deep.");
    const Json parsed = Json::parse(json, nullptr, false);
    if (parsed.is_discarded())
        return fail(ErrorCode::InvalidInput, "This is not well-formed JSON.");
    try {
        return read(parsed);
    } catch (const Fault &fault) {
        return fail(ErrorCode::InvalidInput, "The grammar is not well-formed: " + fault.what + '.');
    }
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

Result<Grammar> grammarFromJson(std::string_view json)
{
    auto grammar = reading(json, [](const Json &parsed) {
        if (!parsed.is_object())
            throw Fault{"it is not an object"};
        if (natural(member(parsed, "filigree-grammar"), "its version", 1'000'000) != formatVersion)
            throw Fault{"it was written by a newer program"};
        Grammar out;
        out.locale = text(member(parsed, "locale"), "locale");
        for (const Json &rule : array(member(parsed, "rules"), "rules"))
            out.rules.push_back(ruleFrom(rule));
        return out;
    });
    if (!grammar)
        return grammar;
    if (auto good = validate(*grammar); !good)
        return failWith(good.error());
    return grammar;
}

Result<Rule> ruleFromJson(std::string_view json)
{
    return reading(json, [](const Json &parsed) { return ruleFrom(parsed); });
}

} // namespace filigree
