// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/formats/jsgf.h"
#include "core/formats/jsgfsyntax.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// Lines are broken here where they can be.
constexpr std::size_t lineLength = 100;

/// Counts exactly; shares with six digits, since more only show how they were computed ("0.4999999999999992").
std::string number(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    const bool count = value == std::floor(value) && std::abs(value) < exactIntegers;
    char buffer[32];
    const auto end = count ? std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed)
                           : std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 6);
    return {buffer, end.ptr};
}

std::string escaped(std::string_view text, std::string_view special)
{
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

class Writer {
public:
    explicit Writer(const Grammar &grammar)
        : m_grammar(grammar)
    {
    }

    std::string all()
    {
        std::string out = "#JSGF V1.0 UTF-8";
        if (!m_grammar.locale.empty())
            out += ' ' + m_grammar.locale;
        out += ";\n\ngrammar filigree;\n";
        for (const Rule &rule : m_grammar.rules)
            out += '\n' + one(rule);
        return out;
    }

    std::string one(const Rule &rule)
    {
        std::string out = comment(rule);
        const std::string head = std::string(rule.kind == RuleKind::Start ? "public " : "") + '<'
            + jsgfRuleName(rule.name, '.', ':') + "> =";
        out += head;
        const auto alternatives = rule.kind == RuleKind::Values ? valueList(rule) : alternativeList(rule.body);
        layOut(out, head.size(), alternatives, rule.kind == RuleKind::Values);
        return out + ";\n";
    }

private:
    /// Text that cannot end the comment.
    static std::string inComment(std::string_view text)
    {
        std::string out;
        for (const char c : text) {
            if (c == '\\' || (c == '/' && !out.empty() && out.back() == '*'))
                out.push_back('\\');
            out.push_back(c == '\n' || c == '\r' ? ' ' : c);
        }
        return out;
    }

    static std::string comment(const Rule &rule)
    {
        std::string out = "/**\n";
        const auto line = [&](const std::string &text) { out += " * " + text + '\n'; };
        if (rule.kind == RuleKind::Values) {
            const auto seen = std::count_if(rule.values.begin(), rule.values.end(),
                                            [](const RuleValue &value) { return value.count > 0; });
            line("Values of the slot " + inComment(rule.slot) + ": " + std::to_string(rule.values.size()) + ", "
                 + std::to_string(seen) + " of them seen in utterances.");
        }
        std::string facts;
        if (!rule.evidence.empty())
            facts += "Evidence: " + std::to_string(rule.evidence.size()) + " utterances. ";
        if (rule.gain != 0.0)
            facts += "Gain: " + number(std::round(rule.gain * 100) / 100) + ". ";
        if (!(rule.added == Count128(0)))
            facts += "Adds " + rule.added.toString() + " sentences.";
        if (!facts.empty())
            line(facts.back() == ' ' ? facts.substr(0, facts.size() - 1) : facts);
        for (const std::string &example : rule.examples)
            line("Example: " + inComment(example));
        if (rule.kind == RuleKind::Start)
            line("@intent " + inComment(rule.intent));
        if (rule.kind == RuleKind::Start && rule.weight != 1.0)
            line("@weight " + number(rule.weight));
        if (rule.kind == RuleKind::Values)
            line("@values " + inComment(rule.slot));
        if (!rule.catalogue.empty())
            line("@catalogue " + inComment(rule.catalogue));
        return out == "/**\n" ? std::string() : out + " */\n";
    }

    static void layOut(std::string &out, std::size_t headLength, const std::vector<std::string> &alternatives,
                       bool fill)
    {
        std::size_t length = headLength;
        for (const std::string &alternative : alternatives)
            length += alternative.size() + 3;
        const bool oneLine = length <= lineLength;
        std::size_t column = headLength;
        for (std::size_t i = 0; i < alternatives.size(); ++i) {
            const bool breaks = !oneLine && i > 0 && (!fill || column + alternatives[i].size() + 3 > lineLength);
            if (breaks) {
                out += "\n   ";
                column = 3;
            }
            out += i > 0 ? " | " : " ";
            out += alternatives[i];
            column += alternatives[i].size() + 3;
        }
    }

    std::vector<std::string> valueList(const Rule &rule)
    {
        const bool weighted = std::any_of(rule.values.begin(), rule.values.end(),
                                          [](const RuleValue &value) { return value.weight != 1.0; });
        std::vector<std::string> out;
        for (const RuleValue &value : rule.values) {
            std::string text = weighted ? '/' + number(value.weight) + "/ " : std::string();
            for (std::size_t at = 0; at < value.words.size();) {
                const std::size_t end = std::min(value.words.find(' ', at), value.words.size());
                text += (at > 0 ? " " : "") + word(value.words.substr(at, end - at));
                at = end + 1;
            }
            out.push_back(std::move(text));
        }
        return out;
    }

    /// A body's top level as the alternatives that it is made of.
    std::vector<std::string> alternativeList(const Expression &body)
    {
        if (body.kind != Kind::Alternatives)
            return {sequence(body)};
        std::vector<std::string> out;
        for (std::size_t i = 0; i < body.parts.size(); ++i) {
            std::string text = body.weights.empty() ? std::string() : '/' + number(body.weights[i]) + "/ ";
            text += sequence(body.parts[i]);
            out.push_back(std::move(text));
        }
        return out;
    }

    std::string alternatives(const Expression &body)
    {
        std::string out;
        for (const std::string &text : alternativeList(body))
            out += (out.empty() ? "" : " | ") + text;
        return out;
    }

    /// What may stand between two bars.
    std::string sequence(const Expression &body)
    {
        if (body.kind != Kind::Sequence || body.parts.empty())
            return item(body);
        std::string out;
        for (const Expression &part : body.parts)
            out += (out.empty() ? "" : " ") + item(part);
        return out;
    }

    /// One thing beside others.
    std::string item(const Expression &body)
    {
        switch (body.kind) {
        case Kind::Word:
            return word(body.text);
        case Kind::Reference:
            return '<' + jsgfRuleName(body.text, '.', ':') + '>';
        case Kind::Sequence:
            return body.parts.empty() ? "<NULL>" : '(' + sequence(body) + ')';
        case Kind::Alternatives:
            return '(' + alternatives(body) + ')';
        case Kind::Optional: {
            const double there = body.weights.empty() ? 0.5 : std::min(1.0, body.weights[0]);
            if (number(there) == "0.5")
                return '[' + alternatives(body.parts[0]) + ']';
            return "(/" + number(there) + "/ " + sequence(body.parts[0]) + " | /" + number(1 - there) + "/ <NULL>)";
        }
        case Kind::Slot:
            return '(' + alternatives(body.parts[0]) + "){" + escaped(body.text, "\\}") + '}';
        }
        return {};
    }

    std::string word(const std::string &text)
    {
        const bool quoted =
            text.find_first_of(jsgfSpecial) != std::string::npos || m_tokenizer.ranges(text).size() != 1;
        return quoted ? '"' + escaped(text, "\\\"") + '"' : text;
    }

    const Grammar &m_grammar;
    Tokenizer m_tokenizer;
};

} // namespace

std::string writeJsgf(const Grammar &grammar)
{
    return Writer(grammar).all();
}

std::string writeJsgfRule(const Rule &rule, const Grammar &grammar)
{
    return Writer(grammar).one(rule);
}

} // namespace filigree
