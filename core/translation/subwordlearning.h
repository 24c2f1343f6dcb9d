// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learning subwords in a program of its own, filigree-subwords: SentencePiece cannot be stopped on its way, and ends
// its program where something goes wrong. Part of filigree_subwords.
#pragma once

#include <span>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/subwords.h"

namespace filigree {

/// Where its path may be given in the environment.
inline constexpr const char *subwordsVariable = "FILIGREE_SUBWORDS";

/// Exit code of the program where the text is of no use; its last words say why.
inline constexpr int textRefused = 3;

/// What Subwords::train() gives; cancelled, it ends at once. Errors: those of Subwords::train(); NotFound where the
/// program is not there; Internal where it dies, with how; Cancelled.
[[nodiscard]] Result<Subwords> learnSubwords(std::span<const std::string> sentences, const SubwordOptions &options,
                                             Progress &progress);

} // namespace filigree
