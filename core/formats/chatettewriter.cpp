// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/formats/grammartext.h"
#include "core/formats/templates.h"
#include "core/formats/templatewriter.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

constexpr std::string_view special = ";%~@?#/$&[]{}=|\\";

class ChatetteWriter final : public TemplateWriter {
public:
    using TemplateWriter::TemplateWriter;

private:
    std::string unitName(std::string_view text) const override { return chatetteText(text); }

    std::string bodyLines(const Rule &rule) override { return sentences(filled().of(rule.name).body); }

    std::string valueLines(const Rule &rule) override
    {
        std::string out;
        for (const RuleValue &value : rule.values)
            out += "    " + words(splitWords(value.words)) + '\n';
        return out;
    }

    std::string furtherUnits() override
    {
        std::string out;
        for (const std::string &slot : m_slots)
            out += slot;
        return out;
    }

    std::string sentences(const Expression &body)
    {
        if (body.kind != Kind::Alternatives)
            return "    " + sequence(body) + '\n';
        std::string out;
        for (const Expression &part : body.parts)
            out += "    " + sequence(part) + '\n';
        return out;
    }

    std::string words(const std::vector<std::string> &list) { return chatetteText(templateText(list, tokenizer())); }

    std::string sequence(const Expression &body)
    {
        if (body.kind != Kind::Sequence)
            return item(body);
        std::string out;
        std::vector<std::string> run;
        const auto flush = [&] {
            if (!run.empty())
                out += (out.empty() ? "" : " ") + words(run);
            run.clear();
        };
        for (const Expression &part : body.parts) {
            if (part.kind == Kind::Word) {
                run.push_back(part.text);
                continue;
            }
            flush();
            out += (out.empty() ? "" : " ") + item(part);
        }
        flush();
        return out;
    }

    std::string inner(const Expression &body)
    {
        if (body.kind != Kind::Alternatives)
            return sequence(body);
        std::string out;
        for (const Expression &part : body.parts)
            out += (out.empty() ? "" : "|") + sequence(part);
        return out;
    }

    std::string item(const Expression &body)
    {
        switch (body.kind) {
        case Kind::Word:
            return words({body.text});
        case Kind::Reference: {
            const Rule *rule = grammar().find(body.text);
            return rule != nullptr && rule->kind == RuleKind::Values ? "~[" + aliasOf(*rule) + ']'
                                                                     : "~[" + chatetteText(body.text) + ']';
        }
        case Kind::Sequence:
            return '[' + sequence(body) + ']';
        case Kind::Alternatives:
            return '[' + inner(body) + ']';
        case Kind::Optional: {
            const std::string percent = plainShareText(optionalShare(body) * 100);
            return '[' + inner(body.parts[0]) + '?' + (percent == "50" ? "" : '/' + percent) + ']';
        }
        case Kind::Slot:
            return slot(body);
        }
        return {};
    }

    /// Values that stand outside a slot as well.
    std::string aliasOf(const Rule &rule)
    {
        std::string text = "\n~[" + chatetteText(rule.name + "_words") + "]\n";
        text += valueLines(rule);
        if (std::find(m_slots.begin(), m_slots.end(), text) == m_slots.end())
            m_slots.push_back(std::move(text));
        return chatetteText(rule.name + "_words");
    }

    std::string slot(const Expression &body)
    {
        const Expression &value = body.parts[0];
        const Rule *rule = value.kind == Kind::Reference ? grammar().find(value.text) : nullptr;
        if (rule != nullptr && isUnitOf(*rule, body.text))
            return slotName(*rule);
        const std::string name = "@[" + chatetteText(body.text) + "#part_" + std::to_string(++m_parts) + ']';
        m_slots.push_back('\n' + name + '\n' + sentences(value));
        return name;
    }

    std::vector<std::string> m_slots; ///< units that the rules had no name for
    int m_parts = 0;
};

} // namespace

std::string chatetteText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            out.push_back('\\');
        out.push_back(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out;
}

std::string writeChatette(const Grammar &grammar)
{
    return ChatetteWriter(grammar).all("Templates for Chatette");
}

} // namespace filigree
