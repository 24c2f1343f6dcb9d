// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes whole templates out of an intent's machine.
#pragma once

#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/fst/machine.h"
#include "core/fst/vocabulary.h"

namespace filigree {

/// The machine without the sentences that have the template of one of `templates` with this intent. Deterministic and
/// acyclic as before, no arc of it leads nowhere; not minimal. At most as many states more as the machine has times the
/// places in the templates.
[[nodiscard]] Machine withoutTemplates(Machine machine, const Vocabulary &vocabulary, const std::string &intent,
                                       const std::vector<Utterance> &templates);

} // namespace filigree
