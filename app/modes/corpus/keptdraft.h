// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the last corpus was drawn from, kept in the project: while nothing of it changes, a corpus stands there as soon
// as the project is open, without its reference data, however large, being read.
#pragma once

#include <optional>
#include <string>

#include "app/modes/corpus/corpusplanning.h"
#include "core/base/error.h"
#include "core/generation/corpusdraft.h"
#include "core/project/projectstore.h"

namespace filigree::app {

/// Another text whenever a draft of the input has another basis. Errors: those of the store.
[[nodiscard]] Result<std::string> draftKey(ProjectStore &store, const PlanningInput &input);

/// Nothing when none was kept under this key, or when it cannot be read.
[[nodiscard]] std::optional<DraftBasis> keptDraft(ProjectStore &store, const std::string &key);
/// Instead of the one before. It only saves time, so a project that cannot be written to keeps nothing, without a word.
void keepDraft(ProjectStore &store, const std::string &key, const DraftBasis &basis);

} // namespace filigree::app
