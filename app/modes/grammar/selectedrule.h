// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rule was selected, when another grammar comes: names change from one induction to the next, and by editing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/grammar/grammar.h"

namespace filigree::app {

class SelectedRule {
public:
    SelectedRule() = default;
    SelectedRule(std::optional<std::int64_t> run, const Grammar &grammar, const std::string &name);

    [[nodiscard]] bool isEmpty() const { return m_name.empty(); }
    /// The same rule: of the same run, the one at its place; else the one of that name; else the one that means the
    /// same, or that most of its utterances speak for. nullptr when there is none like it.
    [[nodiscard]] const Rule *in(std::optional<std::int64_t> run, const Grammar &grammar) const;

private:
    std::optional<std::int64_t> m_run;
    std::size_t m_place = 0;
    std::string m_name;
    RuleKind m_kind = RuleKind::Phrase;
    std::string m_slot;
    Expression m_body;
    std::vector<std::int64_t> m_evidence;
};

} // namespace filigree::app
