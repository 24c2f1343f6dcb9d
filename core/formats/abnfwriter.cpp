// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/abnfsyntax.h"
#include "core/formats/bnfwriter.h"
#include "core/formats/grammartext.h"
#include "core/formats/srgs.h"
#include "core/formats/srgsparts.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

class AbnfWriter final : public BnfWriter {
public:
    explicit AbnfWriter(const Grammar &grammar)
        : m_names(SafeNames::Letters::Any, {"NULL", "VOID", "GARBAGE"})
        , m_choices(srgsRootChoices(grammar))
    {
        for (const Rule &rule : grammar.rules)
            static_cast<void>(m_names.of(rule.name)); // so that the root does not take one of them
    }

    std::string all(const Grammar &grammar)
    {
        std::string out = "#ABNF 1.0 UTF-8;\n\nlanguage "
            + (grammar.locale.empty() ? std::string("und") : grammar.locale) + ";\nmode voice;\n";
        if (!m_choices.empty())
            out += "root " + root() + ";\n";
        for (const Rule &rule : grammar.rules)
            if (m_choices.empty() && rule.kind == RuleKind::Start)
                out += "root " + reference(rule.name) + ";\n";
        out += "tag-format <semantics/1.0-literals>;\n";
        if (!m_choices.empty()) {
            Expression body = Expression::alternatives({});
            for (const Rule *rule : m_choices)
                body.parts.push_back(Expression::reference(rule->name));
            for (const Rule *rule : m_choices)
                body.weights.push_back(rule->weight);
            out += "\n// The intents, with their shares.\n" + root() + " = " + alternatives(body) + ";\n";
        }
        for (const Rule &rule : grammar.rules)
            out += '\n' + one(rule);
        return out;
    }

private:
    std::string root() { return '$' + m_names.of("any intent"); }

    std::string one(const Rule &rule)
    {
        std::vector<std::string> lines = factLines(rule);
        if (m_names.of(rule.name) != rule.name)
            lines.push_back("@name " + rule.name);
        for (std::string &line : annotationLines(rule))
            if (m_choices.empty() || !line.starts_with("@weight ")) // the root says it
                lines.push_back(std::move(line));
        return documentationComment(lines) + definition(rule);
    }

    std::string word(const std::string &text) override
    {
        const bool quoted =
            text.find_first_of(abnfSpecial) != std::string::npos || m_tokenizer.ranges(text).size() != 1;
        if (!quoted)
            return text;
        std::string out = "\"";
        for (const char c : text)
            out += c == '"' ? std::string("\u201D") : std::string(1, c);
        return out + '"';
    }
    std::string reference(const std::string &rule) override { return '$' + m_names.of(rule); }
    std::string nothing() override { return "$NULL"; }
    std::string number(double share) override { return plainShareText(share); }
    std::string tag(const std::string &slot) override { return " {" + slot + '}'; }
    std::string optional(const Expression &body) override
    {
        const double there = optionalShare(body);
        if (number(there) == "0.5")
            return '[' + alternatives(body.parts[0]) + ']';
        const Expression &part = body.parts[0];
        // <...> repeats the last token, group or rule
        const bool single = part.kind == Expression::Kind::Word || part.kind == Expression::Kind::Reference
            || part.kind == Expression::Kind::Alternatives;
        return (single ? item(part) : '(' + sequence(part) + ')') + " <0-1 /" + number(there) + "/>";
    }

    Tokenizer m_tokenizer;
    SafeNames m_names;
    std::vector<const Rule *> m_choices;
};

} // namespace

std::string writeAbnf(const Grammar &grammar)
{
    return AbnfWriter(grammar).all(grammar);
}

} // namespace filigree
