// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/grammar.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Words with one blank between them, and no other white space of ASCII.
bool singleBlanks(std::string_view words)
{
    char last = ' ';
    for (const char c : words) {
        if ((c == ' ' && last == ' ') || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v')
            return false;
        last = c;
    }
    return last != ' ' || words.empty();
}

/// Finds texts that stand twice among millions: the table is small enough to stay in the processor's cache, and texts
/// are compared only where their hashes are equal.
class SeenTexts {
public:
    /// For up to `count` texts, which live elsewhere.
    void expect(std::size_t count) { m_table.assign(std::bit_ceil(2 * count + 2), Place()); }
    /// False: text number `number` is equal to an earlier one. `textOf(number)` gives those back.
    template <class TextOf> bool add(std::string_view text, std::uint32_t number, TextOf textOf)
    {
        const std::size_t hash = std::hash<std::string_view>()(text);
        const Place place{static_cast<std::uint32_t>(hash >> 16), number + 1};
        const std::size_t mask = m_table.size() - 1;
        std::size_t at = hash & mask;
        for (; m_table[at].after != 0; at = (at + 1) & mask)
            if (m_table[at].hash == place.hash && textOf(m_table[at].after - 1) == text)
                return false;
        m_table[at] = place;
        return true;
    }

private:
    struct Place {
        std::uint32_t hash = 0;
        std::uint32_t after = 0; ///< number + 1; 0: free
    };
    std::vector<Place> m_table;
};

class Checker {
public:
    explicit Checker(const Grammar &grammar)
        : m_grammar(grammar)
    {
    }

    Result<void> check()
    {
        std::set<std::string> intents;
        for (const Rule &rule : m_grammar.rules) {
            m_rule = &rule;
            if (!isIdentifier(rule.name, "_.-"))
                return wrong("the name may hold letters, digits, _ . and - only");
            if (!(rule.weight > 0) || !std::isfinite(rule.weight))
                return wrong("its weight must be above 0");
            if (rule.kind == RuleKind::Start && !intents.insert(rule.intent).second)
                return wrong("there is another start rule of the intent " + rule.intent);
            if (auto good = rule.kind == RuleKind::Values ? checkValues(rule) : checkBody(rule.body, false, 0); !good)
                return good;
            if (!m_earlier.emplace(rule.name, rule.kind).second)
                return wrong("the name is taken by an earlier rule");
        }
        return {};
    }

private:
    Result<void> wrong(const std::string &what) const
    {
        return fail(ErrorCode::InvalidInput, "Rule <" + m_rule->name + ">: " + what + '.');
    }

    Result<void> checkValues(const Rule &rule)
    {
        if (rule.slot.empty())
            return wrong("a rule of values needs a slot type");
        if (rule.values.empty())
            return wrong("it has no values");
        m_seen.expect(rule.values.size());
        const auto textOf = [&](std::uint32_t number) -> std::string_view { return rule.values[number].words; };
        std::uint32_t number = 0;
        for (const RuleValue &value : rule.values) {
            if (!singleBlanks(value.words))
                return wrong("the words of the value \"" + value.words + "\" must be separated by single blanks");
            if (value.words.empty() || !(value.weight > 0) || !std::isfinite(value.weight))
                return wrong("a value is empty or has no weight");
            if (!m_seen.add(value.words, number++, textOf))
                return wrong("the value \"" + value.words + "\" stands twice");
        }
        return {};
    }

    Result<void> checkBody(const Expression &body, bool inSlot, int depth) const
    {
        using Kind = Expression::Kind;
        if (depth > 200)
            return wrong("its groups are nested more than 200 deep");
        if (body.kind == Kind::Word && (body.text.empty() || body.text.find_first_of(" \t\n\r") != std::string::npos))
            return wrong("a word is empty or holds white space");
        if (body.kind == Kind::Reference) {
            const auto found = m_earlier.find(body.text);
            if (found == m_earlier.end())
                return wrong("it refers to <" + body.text + ">, which is not defined before it");
            if (found->second == RuleKind::Values && !inSlot)
                return wrong("it uses the values <" + body.text + "> outside a slot");
        }
        if (body.kind == Kind::Slot && (inSlot || body.text.empty() || body.parts.size() != 1))
            return wrong(inSlot ? "a slot stands inside a slot" : "a slot has no type or no value");
        if (body.kind == Kind::Optional && body.parts.size() != 1)
            return wrong("an optional part is empty");
        if (body.kind == Kind::Alternatives
            && (body.parts.empty() || (!body.weights.empty() && body.weights.size() != body.parts.size())))
            return wrong("alternatives are missing, or do not match their weights");
        for (const double weight : body.weights)
            if (!(weight >= 0) || !std::isfinite(weight))
                return wrong("a weight is below 0");
        for (const Expression &part : body.parts)
            if (auto good = checkBody(part, inSlot || body.kind == Kind::Slot, depth + 1); !good)
                return good;
        return {};
    }

    const Grammar &m_grammar;
    const Rule *m_rule = nullptr;
    std::map<std::string, RuleKind> m_earlier;
    SeenTexts m_seen;
};

void appendReadable(std::string &out, const Expression &body, bool inSequence, std::size_t limit)
{
    using Kind = Expression::Kind;
    switch (body.kind) {
    case Kind::Word:
    case Kind::Reference:
        out += body.text;
        break;
    case Kind::Slot:
        out += '{' + body.text + '}';
        break;
    case Kind::Optional:
        out += '?';
        appendReadable(out, body.parts[0], true, limit);
        break;
    case Kind::Sequence: {
        if (body.parts.empty())
            out += "\u2205";
        const bool group = inSequence && body.parts.size() > 1;
        out += group ? "(" : "";
        for (std::size_t i = 0; i < body.parts.size(); ++i) {
            out += i > 0 ? " " : "";
            appendReadable(out, body.parts[i], true, limit);
        }
        out += group ? ")" : "";
        break;
    }
    case Kind::Alternatives:
        out += inSequence ? "(" : "";
        for (std::size_t i = 0; i < body.parts.size(); ++i) {
            out += i > 0 ? " | " : "";
            if (i == limit) {
                out += "\u2026";
                break;
            }
            appendReadable(out, body.parts[i], false, limit);
        }
        out += inSequence ? ")" : "";
        break;
    }
}

} // namespace

const Rule *Grammar::find(std::string_view name) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

Result<void> validate(const Grammar &grammar)
{
    return Checker(grammar).check();
}

std::string readableBody(const Rule &rule, std::size_t limit)
{
    std::string out;
    if (rule.kind != RuleKind::Values) {
        appendReadable(out, rule.body, false, limit);
        return out;
    }
    for (std::size_t i = 0; i < rule.values.size(); ++i) {
        out += i > 0 ? " | " : "";
        if (i == limit)
            return out + "\u2026";
        out += rule.values[i].words;
    }
    return out;
}

} // namespace filigree
