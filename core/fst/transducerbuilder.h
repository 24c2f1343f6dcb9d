// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spells out an intent's minimal machine as a transducer: slot values become paths of words between brackets.
#pragma once

#include <cstddef>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/intentmachine.h"
#include "core/fst/transducer.h"

namespace filigree {

/// Values of a slot share their beginnings. Errors: InvalidInput (no sentence; more than arcLimit arcs), Cancelled.
[[nodiscard]] Result<Transducer> spellOut(const IntentMachine &intent, std::size_t arcLimit, Progress &progress);

} // namespace filigree
