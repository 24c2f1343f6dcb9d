// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist decided on rules, beside a grammar: reasons, and decisions on rules that the grammar does not have.
#pragma once

#include <QStringList>
#include <vector>

#include "core/grammar/grammar.h"

namespace filigree::widgets {

struct RuleDecisions {
    struct Elsewhere {
        qint64 id = 0; ///< of the decision
        Rule rule; ///< with its review state
        QString reason; ///< may be empty
        friend bool operator==(const Elsewhere &, const Elsewhere &) = default;
    };
    QStringList reasons; ///< of the grammar's rules, in their order; may be empty or shorter
    std::vector<Elsewhere> elsewhere;
    friend bool operator==(const RuleDecisions &, const RuleDecisions &) = default;
};

} // namespace filigree::widgets
