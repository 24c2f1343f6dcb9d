// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/bnfwriter.h"
#include "core/formats/grammartext.h"
#include "core/formats/jsgf.h"
#include "core/formats/jsgfsyntax.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

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

class JsgfWriter final : public BnfWriter {
public:
    std::string one(const Rule &rule)
    {
        std::vector<std::string> lines = factLines(rule);
        for (std::string &line : annotationLines(rule))
            lines.push_back(std::move(line));
        return documentationComment(lines) + definition(rule);
    }

private:
    std::string word(const std::string &text) override
    {
        const bool quoted =
            text.find_first_of(jsgfSpecial) != std::string::npos || m_tokenizer.ranges(text).size() != 1;
        return quoted ? '"' + escaped(text, "\\\"") + '"' : text;
    }
    std::string reference(const std::string &rule) override { return '<' + jsgfRuleName(rule, '.', ':') + '>'; }
    std::string nothing() override { return "<NULL>"; }
    std::string number(double share) override { return shareText(share); }
    std::string tag(const std::string &slot) override { return '{' + escaped(slot, "\\}") + '}'; }
    std::string optional(const Expression &body) override
    {
        const double there = optionalShare(body);
        if (number(there) == "0.5")
            return '[' + alternatives(body.parts[0]) + ']';
        return '(' + weight(there) + sequence(body.parts[0]) + " | " + weight(1 - there) + "<NULL>)";
    }

    Tokenizer m_tokenizer;
};

} // namespace

std::string writeJsgf(const Grammar &grammar)
{
    JsgfWriter writer;
    std::string out = "#JSGF V1.0 UTF-8";
    if (!grammar.locale.empty())
        out += ' ' + grammar.locale;
    out += ";\n\ngrammar filigree;\n";
    for (const Rule &rule : grammar.rules)
        out += '\n' + writer.one(rule);
    return out;
}

std::string writeJsgfRule(const Rule &rule, const Grammar &)
{
    return JsgfWriter().one(rule);
}

} // namespace filigree
