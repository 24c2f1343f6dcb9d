// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes whole templates out of an intent's machine.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/machine.h"
#include "core/fst/vocabulary.h"

namespace filigree {

/// The machine without the sentences that have the template of one of `templates` with this intent, minimal again.
/// Errors: InvalidInput (on the way, more than `stateLimit` states, or eight times as many arcs), Cancelled.
[[nodiscard]] Result<Machine> withoutTemplates(Machine machine, const Vocabulary &vocabulary, const std::string &intent,
                                               const std::vector<Utterance> &templates, std::size_t stateLimit,
                                               Progress &progress);

} // namespace filigree
