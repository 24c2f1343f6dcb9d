// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/templatewriter.h"

#include <algorithm>

#include "core/formats/grammartext.h"
#include "core/formats/templatefactoring.h"

namespace filigree {

namespace {

/// Of a comment: without line breaks.
std::string line(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, '_');
    return text;
}

} // namespace

TemplateWriter::TemplateWriter(const Grammar &grammar)
    : m_grammar(withNamedParts(grammar))
    , m_filled(m_grammar)
    , m_slotUnits(slotUnits(m_grammar))
{
}

std::string TemplateWriter::all(std::string_view title)
{
    std::string out = "// " + std::string(title) + '\n';
    if (!m_grammar.locale.empty())
        out += "// @locale " + m_grammar.locale + '\n';
    for (const bool intents : {true, false})
        for (const Rule &rule : m_grammar.rules)
            if ((rule.kind == RuleKind::Start) == intents)
                out += unit(rule);
    return out + furtherUnits();
}

std::string TemplateWriter::unit(const Rule &rule)
{
    if (rule.kind != RuleKind::Values && m_filled.of(rule.name).nothing >= 1)
        return {}; // never a word of it
    std::string out = "\n";
    if (rule.kind == RuleKind::Start && rule.weight != 1.0)
        out += "// @weight " + shareText(rule.weight) + '\n';
    if (rule.kind == RuleKind::Start && rule.name != rule.intent)
        out += "// @name " + rule.name + '\n';
    if (rule.kind == RuleKind::Values && !rule.catalogue.empty())
        out += "// @catalogue " + line(rule.catalogue) + '\n';
    if (rule.kind == RuleKind::Values)
        return out + slotName(rule) + '\n' + valueLines(rule);
    out += rule.kind == RuleKind::Start   ? "%[" + unitName(rule.intent) + "]\n"
        : m_slotUnits.contains(rule.name) ? slotName(rule) + '\n'
                                          : "~[" + unitName(rule.name) + "]\n";
    return out + bodyLines(rule);
}

bool TemplateWriter::isUnitOf(const Rule &rule, const std::string &slot) const
{
    const auto found = m_slotUnits.find(rule.name);
    return found != m_slotUnits.end() && found->second == slot;
}

std::string TemplateWriter::slotName(const Rule &rule) const
{
    const std::string &slot = m_slotUnits.at(rule.name);
    const std::string variation = slotVariation(rule.name, slot);
    return "@[" + unitName(slot) + (variation.empty() ? "" : '#' + unitName(variation)) + ']';
}

} // namespace filigree
