// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the writers of Chatito and Chatette share: the order of the units and their heads. Private to core/formats.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/formats/templateunits.h"
#include "core/grammar/grammar.h"
#include "core/text/tokenizer.h"

namespace filigree {

/// Names of units and text between them, as they stand in a file. Chatito has no escapes.
[[nodiscard]] std::string chatitoName(std::string_view name);
[[nodiscard]] std::string chatitoText(std::string text);
[[nodiscard]] std::string chatetteText(std::string_view text); ///< of names as well

class TemplateWriter {
public:
    explicit TemplateWriter(const Grammar &grammar);
    virtual ~TemplateWriter() = default;

    /// The whole file, intents first; `title` stands in its first line.
    [[nodiscard]] std::string all(std::string_view title);

protected:
    [[nodiscard]] virtual std::string unitName(std::string_view text) const = 0; ///< as it stands in brackets
    [[nodiscard]] virtual std::string valueLines(const Rule &rule) = 0;
    [[nodiscard]] virtual std::string bodyLines(const Rule &rule) = 0; ///< of a Start or Phrase rule
    [[nodiscard]] virtual std::string furtherUnits() = 0; ///< those that the rules had no name for

    [[nodiscard]] const Grammar &grammar() const { return m_grammar; }
    [[nodiscard]] const FilledRules &filled() const { return m_filled; }
    [[nodiscard]] Tokenizer &tokenizer() { return m_tokenizer; }
    /// Is the rule the unit of this slot wherever it stands?
    [[nodiscard]] bool isUnitOf(const Rule &rule, const std::string &slot) const;
    [[nodiscard]] std::string slotName(const Rule &rule) const; ///< `@[GenreName#music]`

private:
    [[nodiscard]] std::string unit(const Rule &rule);

    Grammar m_grammar;
    FilledRules m_filled;
    std::map<std::string, std::string> m_slotUnits; ///< rules that are units of slots
    Tokenizer m_tokenizer;
};

} // namespace filigree
