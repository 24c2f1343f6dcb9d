// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/bnfwriter.h"

#include "core/formats/grammartext.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// Lines are broken here where they can be.
constexpr std::size_t lineLength = 100;

void layOut(std::string &out, std::size_t headLength, const std::vector<std::string> &alternatives, bool fill)
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

} // namespace

std::string BnfWriter::definition(const Rule &rule)
{
    std::string out = (rule.kind == RuleKind::Start ? "public " : "") + reference(rule.name) + " =";
    const auto list = rule.kind == RuleKind::Values ? valueList(rule) : alternativeList(rule.body);
    layOut(out, out.size(), list, rule.kind == RuleKind::Values);
    return out + ";\n";
}

std::vector<std::string> BnfWriter::valueList(const Rule &rule)
{
    const bool weighted = areWeighted(rule.values);
    std::vector<std::string> out;
    for (const RuleValue &value : rule.values) {
        std::string text = weighted ? weight(value.weight) : std::string();
        bool first = true;
        for (const std::string &part : splitWords(value.words)) {
            text += (first ? "" : " ") + word(part);
            first = false;
        }
        out.push_back(std::move(text));
    }
    return out;
}

/// A body's top level as the alternatives that it is made of.
std::vector<std::string> BnfWriter::alternativeList(const Expression &body)
{
    if (body.kind != Kind::Alternatives)
        return {sequence(body)};
    std::vector<std::string> out;
    for (std::size_t i = 0; i < body.parts.size(); ++i)
        out.push_back((body.weights.empty() ? std::string() : weight(body.weights[i])) + sequence(body.parts[i]));
    return out;
}

std::string BnfWriter::alternatives(const Expression &body)
{
    std::string out;
    for (const std::string &text : alternativeList(body))
        out += (out.empty() ? "" : " | ") + text;
    return out;
}

std::string BnfWriter::sequence(const Expression &body)
{
    if (body.kind != Kind::Sequence || body.parts.empty())
        return item(body);
    std::string out;
    for (const Expression &part : body.parts)
        out += (out.empty() ? "" : " ") + item(part);
    return out;
}

std::string BnfWriter::item(const Expression &body)
{
    switch (body.kind) {
    case Kind::Word:
        return word(body.text);
    case Kind::Reference:
        return reference(body.text);
    case Kind::Sequence:
        return body.parts.empty() ? nothing() : '(' + sequence(body) + ')';
    case Kind::Alternatives:
        return '(' + alternatives(body) + ')';
    case Kind::Optional:
        return optional(body);
    case Kind::Slot:
        return '(' + alternatives(body.parts[0]) + ')' + tag(body.text);
    }
    return {};
}

} // namespace filigree
