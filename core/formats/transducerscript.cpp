// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/transducerscript.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/annotation/golden.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// A word as the golden notation writes it.
std::string goldenWord(const std::string &word)
{
    Utterance utterance;
    utterance.tokens.push_back(word);
    return toGolden(utterance);
}

/// The words of a body that is nothing but words; empty when it is more.
std::vector<std::string> plainWords(const Expression &body)
{
    if (body.kind == Kind::Word)
        return {body.text};
    std::vector<std::string> out;
    if (body.kind == Kind::Sequence)
        for (const Expression &part : body.parts) {
            if (part.kind != Kind::Word)
                return {};
            out.push_back(part.text);
        }
    return out;
}

/// "# text" and the end of the line.
std::string commentLine(const std::string &text)
{
    std::string out = "# ";
    for (const char c : text)
        out.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c); // Python takes no NUL
    return out + '\n';
}

} // namespace

std::string TransducerScript::cost(double share)
{
    const double value = -std::log(share);
    return plainShareText(std::abs(value) < 1e-12 ? 0.0 : value);
}

void TransducerScript::remember(const Rule &rule)
{
    static_cast<void>(m_names.of(rule.name));
    if (rule.kind == RuleKind::Values)
        m_values.insert(std::upper_bound(m_values.begin(), m_values.end(), rule.name), rule.name);
}

std::vector<TransducerScript::Value> TransducerScript::valuesOf(const Rule &rule)
{
    const double sum = std::accumulate(rule.values.begin(), rule.values.end(), 0.0,
                                       [](double all, const RuleValue &value) { return all + value.weight; });
    std::vector<Value> out;
    for (const RuleValue &value : rule.values) {
        Value row{value.words, {}, value.weight / sum};
        for (const std::string &word : splitWords(value.words))
            row.out += (row.out.empty() ? "" : " ") + goldenWord(word);
        out.push_back(std::move(row));
    }
    return out;
}

std::string TransducerScript::expression(const Expression &body)
{
    switch (body.kind) {
    case Kind::Word:
        return map(' ' + body.text, ' ' + goldenWord(body.text));
    case Kind::Reference:
        if (std::binary_search(m_values.begin(), m_values.end(), body.text))
            return concatenation({map(" ", " "), m_names.of(body.text)});
        return m_names.of(body.text);
    case Kind::Sequence:
        return sequence(body);
    case Kind::Alternatives:
        return alternatives(body);
    case Kind::Optional: {
        const double there = optionalShare(body);
        std::vector<Choice> choices{{there > 0 ? expression(body.parts[0]) : std::string(), there},
                                    {map("", ""), 1 - there}};
        std::erase_if(choices, [](const Choice &one) { return !(one.share > 0); });
        return choice(choices);
    }
    case Kind::Slot:
        return slot(body);
    }
    return {};
}

std::string TransducerScript::sequence(const Expression &body)
{
    std::vector<std::string> parts;
    std::string in;
    std::string out;
    const auto flush = [&] {
        if (!in.empty())
            parts.push_back(map(in, out));
        in.clear();
        out.clear();
    };
    for (const Expression &part : body.parts) {
        if (part.kind == Kind::Word) { // one string for words that stand together
            in += ' ' + part.text;
            out += ' ' + goldenWord(part.text);
            continue;
        }
        flush();
        parts.push_back(expression(part));
    }
    flush();
    if (parts.empty())
        return map("", "");
    return parts.size() == 1 ? parts[0] : concatenation(parts);
}

std::string TransducerScript::alternatives(const Expression &body)
{
    const double sum = body.weights.empty() ? static_cast<double>(body.parts.size())
                                            : std::accumulate(body.weights.begin(), body.weights.end(), 0.0);
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        const double weight = body.weights.empty() ? 1.0 : body.weights[i];
        if (weight > 0)
            choices.push_back({expression(body.parts[i]), weight / sum});
    }
    return choices.empty() ? never() : choice(choices);
}

std::string TransducerScript::slot(const Expression &body)
{
    const Expression &value = body.parts[0];
    const auto words = plainWords(value);
    const std::string end = "}|" + body.text;
    if (!words.empty()) {
        std::string in;
        std::string out = " {";
        for (const std::string &word : words) {
            out += (in.empty() ? "" : " ") + goldenWord(word);
            in += ' ' + word;
        }
        return map(in, out + end);
    }
    const bool values =
        value.kind == Kind::Reference && std::binary_search(m_values.begin(), m_values.end(), value.text);
    return concatenation({map(" ", " {"), values ? m_names.of(value.text) : bare(expression(value)), map("", end)});
}

std::string TransducerScript::remarks(const Rule &rule)
{
    std::string out;
    for (const std::string &line : factLines(rule))
        out += commentLine(line);
    for (const std::string &line : annotationLines(rule))
        out += commentLine(line);
    if (name(rule.name) != rule.name)
        out += commentLine("@name " + rule.name);
    return out;
}

} // namespace filigree
