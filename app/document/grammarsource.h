// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole grammar as JSGF that is edited: what differs from the rules becomes the linguist's decisions, in one step.
#pragma once

#include <optional>

#include <QString>

#include "core/grammar/grammar.h"

namespace filigree::app {

class Project;

/// A definition a rule, in the grammar's order; those of more values than can be edited as text are remarks.
[[nodiscard]] QString grammarSource(const Grammar &grammar);

struct SourceProblem {
    QString sentence;
    int line = 0; ///< 1-based; 0: the whole text
    int column = 0; ///< 1-based, in characters
};

/// What keeps the text from being stored; nothing when it can be. `loaded` is what grammarSource() gave when the work
/// began: what is as it was then says nothing about a rule that was changed elsewhere meanwhile.
[[nodiscard]] std::optional<SourceProblem> checkSource(Project &project, const QString &loaded, const QString &text);
/// Stores the rules that differ. `changed` receives how many there are.
[[nodiscard]] std::optional<SourceProblem> storeSource(Project &project, const QString &loaded, const QString &text,
                                                       int &changed);

} // namespace filigree::app
