// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a sentence of a corpus comes from, in words.
#pragma once

#include <functional>

#include <QString>

#include "core/annotation/utterance.h"
#include "core/fst/grammarorigin.h"
#include "core/resampling/resample.h"

namespace filigree::app {

/// The utterance that lent the template, then a line for each value with its source. `sourceText` names an utterance by
/// its id. Empty for a sentence that resampling does not make.
[[nodiscard]] QString originText(const Resampling &resampling, const Utterance &sentence,
                                 const std::function<QString(std::int64_t)> &sourceText);

/// The utterances that a sentence of the grammar is most like, then a line for each value.
[[nodiscard]] QString originText(const GrammarOrigin &origin, const std::function<QString(std::int64_t)> &sourceText);

} // namespace filigree::app
