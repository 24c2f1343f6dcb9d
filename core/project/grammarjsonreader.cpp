// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/project/grammarjson.h"
#include "core/project/grammarjsonnames.h"
#include "core/project/jsonreader.h"

namespace filigree {

namespace {

using namespace grammarjson;

constexpr int deepestBody = 200; // as validate() has it
constexpr std::size_t deepestText = 4 * deepestBody + 20; // brackets that a body of that depth needs, and the rest

void require(bool there, const char *key)
{
    if (!there)
        throw JsonFault{std::string("\"") + key + "\" is missing"};
}

template <std::size_t n>
std::size_t choice(JsonReader &json, const std::array<const char *, n> &names, const char *what)
{
    const std::string name = json.text(what);
    for (std::size_t i = 0; i < n; ++i)
        if (name == names[i])
            return i;
    throw JsonFault{std::string(what) + " \"" + name + "\" is unknown"};
}

Expression readBody(JsonReader &json, int depth);

std::vector<Expression> readParts(JsonReader &json, int depth)
{
    std::vector<Expression> out;
    json.list("a group", [&] { out.push_back(readBody(json, depth + 1)); });
    return out;
}

Expression readGroup(JsonReader &json, int depth)
{
    std::optional<Expression> out;
    std::optional<std::string> slot;
    std::optional<std::vector<Expression>> value;
    std::vector<double> weights;
    json.object("a group", [&](const std::string &key) {
        if (key == "rule")
            out = Expression::reference(json.text("rule"));
        else if (key == "any")
            out = Expression::alternatives(readParts(json, depth));
        else if (key == "maybe")
            out = {Expression::Kind::Optional, {}, readParts(json, depth), {}};
        else if (key == "slot")
            slot = json.text("slot");
        else if (key == "value")
            value = readParts(json, depth);
        else if (key == "weights")
            json.list("weights", [&] { weights.push_back(json.number("a weight")); });
        else
            json.skip();
    });
    if (!out) {
        require(slot.has_value(), "slot");
        require(value.has_value(), "value");
        out = {Expression::Kind::Slot, *std::move(slot), *std::move(value), {}};
    }
    out->weights = std::move(weights);
    return *std::move(out);
}

/// A word is a string, a sequence an array, all else an object.
Expression readBody(JsonReader &json, int depth)
{
    if (depth > deepestBody)
        throw JsonFault{"its groups are nested too deep"};
    switch (json.kind()) {
    case JsonReader::Kind::Text:
        return Expression::word(json.text("a word"));
    case JsonReader::Kind::List:
        return Expression::sequence(readParts(json, depth));
    case JsonReader::Kind::Object:
        return readGroup(json, depth);
    default:
        throw JsonFault{"its body holds something that is neither word nor group"};
    }
}

/// The columns of a rule's values, as they are stored.
struct ValueColumns {
    std::optional<std::string> words; ///< one a line
    std::optional<std::uint64_t> size;
    std::optional<std::vector<double>> weights; ///< nothing: 1
    std::optional<std::vector<std::pair<std::uint64_t, std::uint32_t>>> counts; ///< place and count, where it is not 0
};

ValueColumns readColumns(JsonReader &json)
{
    ValueColumns out;
    const auto readCount = [&] {
        std::vector<std::uint64_t> pair;
        json.list("a count", [&] { pair.push_back(json.natural("a count", UINT32_MAX)); });
        if (pair.size() != 2)
            throw JsonFault{"a count is not a pair"};
        out.counts->emplace_back(pair[0], static_cast<std::uint32_t>(pair[1]));
    };
    json.object("the table of its values", [&](const std::string &key) {
        if (key == "words") {
            out.words = json.text("words");
        } else if (key == "size") {
            out.size = json.natural("size", UINT32_MAX);
        } else if (key == "weights") {
            out.weights.emplace();
            json.list("weights", [&] { out.weights->push_back(json.number("a weight")); });
        } else if (key == "counts") {
            out.counts.emplace();
            json.list("counts", readCount);
        } else {
            json.skip();
        }
    });
    return out;
}

std::vector<RuleValue> readValues(JsonReader &json)
{
    const ValueColumns columns = readColumns(json);
    require(columns.words.has_value(), "words");
    require(columns.size.has_value(), "size");
    require(columns.counts.has_value(), "counts");
    const std::string &words = *columns.words;
    std::vector<RuleValue> out;
    out.reserve(std::min<std::size_t>(*columns.size, words.size()));
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find('\n', at), words.size());
        out.push_back({words.substr(at, end - at), 1.0, 0});
        at = end + 1;
    }
    if (out.size() != *columns.size)
        throw JsonFault{"the number of its values is not right"};
    if (columns.weights) {
        if (columns.weights->size() != out.size())
            throw JsonFault{"the number of its weights is not right"};
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i].weight = (*columns.weights)[i];
    }
    for (const auto &[place, count] : *columns.counts) {
        if (place >= out.size())
            throw JsonFault{"a count belongs to no value"};
        out[place].count = count;
    }
    return out;
}

Count128 readAdded(JsonReader &json)
{
    const std::string digits = json.text("added");
    if (digits == "more")
        return Count128::more();
    const auto value = fromDecimal(digits);
    if (!value)
        throw JsonFault{"\"added\" is not a number"};
    return *value;
}

/// A rule whose members come in any order.
class RuleReader {
public:
    explicit RuleReader(JsonReader &json)
        : m_json(json)
    {
    }

    Rule read()
    {
        try {
            m_json.object("a rule", [this](const std::string &key) { readMember(key); });
            for (const char *key : {"name", "kind", "weight", "evidence", "gain", "added", "examples", "state"})
                require(std::find(m_seen.begin(), m_seen.end(), key) != m_seen.end(), key);
            require(m_rule.kind != RuleKind::Values || m_hasValues, "values");
            require(m_rule.kind == RuleKind::Values || m_hasBody, "body");
        } catch (JsonFault &fault) {
            if (!fault.what.empty() && !m_rule.name.empty())
                fault.what = "rule <" + m_rule.name + ">: " + fault.what;
            throw;
        }
        return std::move(m_rule);
    }

private:
    void readMember(const std::string &key)
    {
        m_seen.push_back(key);
        if (key == "name")
            m_rule.name = m_json.text("name");
        else if (key == "kind")
            m_rule.kind = static_cast<RuleKind>(choice(m_json, kinds, "kind"));
        else if (key == "intent")
            m_rule.intent = m_json.text("intent");
        else if (key == "slot")
            m_rule.slot = m_json.text("slot");
        else if (key == "catalogue")
            m_rule.catalogue = m_json.text("catalogue");
        else if (key == "values")
            m_rule.values = readValues(m_json), m_hasValues = true;
        else if (key == "body")
            m_rule.body = readBody(m_json, 0), m_hasBody = true;
        else
            readReview(key);
    }

    void readReview(const std::string &key)
    {
        if (key == "weight")
            m_rule.weight = m_json.number("weight");
        else if (key == "evidence")
            m_json.list("evidence", [this] {
                m_rule.evidence.push_back(static_cast<std::int64_t>(m_json.natural("evidence", INT64_MAX)));
            });
        else if (key == "gain")
            m_rule.gain = m_json.number("gain");
        else if (key == "added")
            m_rule.added = readAdded(m_json);
        else if (key == "examples")
            m_json.list("examples", [this] { m_rule.examples.push_back(m_json.text("an example")); });
        else if (key == "state")
            m_rule.state = static_cast<ReviewState>(choice(m_json, states, "state"));
        else
            m_json.skip();
    }

    JsonReader &m_json;
    Rule m_rule;
    std::vector<std::string> m_seen;
    bool m_hasValues = false;
    bool m_hasBody = false;
};

Grammar readGrammar(JsonReader &json)
{
    Grammar out;
    bool hasVersion = false;
    bool hasLocale = false;
    bool hasRules = false;
    json.object("the whole", [&](const std::string &key) {
        if (key == "filigree-grammar") {
            if (json.natural("its version", 1'000'000) != formatVersion)
                throw JsonFault{"it was written by a newer program"};
            hasVersion = true;
        } else if (key == "locale") {
            out.locale = json.text("locale");
            hasLocale = true;
        } else if (key == "rules") {
            json.list("rules", [&] { out.rules.push_back(RuleReader(json).read()); });
            hasRules = true;
        } else {
            json.skip();
        }
    });
    require(hasVersion, "filigree-grammar");
    require(hasLocale, "locale");
    require(hasRules, "rules");
    return out;
}

template <class Read>
auto reading(std::string_view text, Read read) -> Result<decltype(read(std::declval<JsonReader &>()))>
{
    try {
        JsonReader json(text, deepestText);
        auto out = read(json);
        json.finish();
        return out;
    } catch (const JsonFault &fault) {
        return fail(ErrorCode::InvalidInput,
                    fault.what.empty() ? "This is not well-formed JSON."
                                       : "The grammar is not well-formed: " + fault.what + '.');
    }
}

} // namespace

Result<Grammar> grammarFromJson(std::string_view json)
{
    auto grammar = reading(json, readGrammar);
    if (!grammar)
        return grammar;
    if (auto good = validate(*grammar); !good)
        return failWith(good.error());
    return grammar;
}

Result<Rule> ruleFromJson(std::string_view json)
{
    return reading(json, [](JsonReader &reader) { return RuleReader(reader).read(); });
}

} // namespace filigree
