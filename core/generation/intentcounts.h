// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many sentences of a corpus each intent has.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/generation/corpusplan.h"

namespace filigree {

using IntentCounts = std::map<std::string, std::uint64_t>; ///< without those that have none

/// At once where the corpus is shared out over intents; else every sentence is placed, but none is made. Error:
/// Cancelled.
[[nodiscard]] Result<IntentCounts> intentCounts(const CorpusPlan &plan, Progress &progress);

} // namespace filigree
