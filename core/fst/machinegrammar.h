// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that say what machines say, one machine an intent. Private to core/fst.
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/annotatedmachine.h"
#include "core/grammar/grammar.h"
#include "core/grammar/rulenames.h"

namespace filigree {

/// What all sentences pass stands in a row; what lies between two such places are alternatives; what is needed at
/// several places is a rule of its own. Equal values of a slot are one rule, whatever the intent.
class MachineGrammar {
public:
    explicit MachineGrammar(std::string locale) { m_grammar.locale = std::move(locale); }

    /// Errors: InvalidInput (a second machine of an intent; ways that cross too often to be said by rules), Cancelled.
    [[nodiscard]] Result<void> add(const AnnotatedMachine &machine, const std::string &intent, Progress &progress);
    [[nodiscard]] Grammar take() { return std::move(m_grammar); }

private:
    [[nodiscard]] std::string valuesRule(const SlotValues &values, const std::string &intent);

    Grammar m_grammar;
    RuleNames m_names;
};

} // namespace filigree
