// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule's body: a finite set of annotated word sequences, written with words, references, alternatives and optional
// parts.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace filigree {

struct Expression {
    enum class Kind {
        Word, ///< text is the word
        Reference, ///< text is the name of a rule that stands earlier in the grammar
        Sequence, ///< parts one after the other; no part means the empty sentence
        Alternatives, ///< one of parts, with probability weights[i]
        Optional, ///< parts[0] or nothing; weights[0] is the probability that it is there
        Slot, ///< text is the slot type, parts[0] its value; slots do not nest
    };

    Kind kind = Kind::Sequence;
    std::string text;
    std::vector<Expression> parts;
    std::vector<double> weights; ///< see kind; empty means equal shares (Alternatives) or one half (Optional)

    [[nodiscard]] static Expression word(std::string word);
    [[nodiscard]] static Expression reference(std::string rule);
    [[nodiscard]] static Expression sequence(std::vector<Expression> parts);
    [[nodiscard]] static Expression alternatives(std::vector<Expression> parts, std::vector<double> weights = {});
    [[nodiscard]] static Expression optional(Expression part, double probability = 0.5);
    [[nodiscard]] static Expression slot(std::string type, Expression value);

    friend bool operator==(const Expression &, const Expression &) = default;
};

/// The words of a body that is nothing but words, with blanks between them; nothing where it is more, or empty.
[[nodiscard]] std::optional<std::string> onlyWords(const Expression &body);

} // namespace filigree
