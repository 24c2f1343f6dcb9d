// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates of a project's grammar, as sentences that stand for them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"
#include "core/project/projectstore.h"

namespace filigree {

/// The slot types that its sentences can have, in alphabetical order.
[[nodiscard]] std::vector<std::string> slotTypesOf(const Grammar &grammar);

/// One sentence for each of at most `limit` templates that the grammar makes, shared out among the patterns as the
/// project's settings of resampling share out a corpus of that many. The sentences are of the grammar, and have the
/// most frequent values that their places can have. What the linguist rejected is not among them; a rejected sentence
/// gives way to another one of its template. The same for the same project. Errors: those of the store, the compiler
/// and the plan; Cancelled.
[[nodiscard]] Result<std::vector<Utterance>> grammarTemplates(ProjectStore &store, const Grammar &grammar,
                                                              std::uint64_t limit, Progress &progress);

} // namespace filigree
