// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist rejected, as a corpus leaves it out; and a rejection of what a sentence consists of.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/fst/compiledgrammar.h"
#include "core/project/projectstore.h"

namespace filigree {

struct LeftOut {
    std::vector<Utterance> sentences; ///< for CorpusRecipe::rejected
    LanguageExceptions language; ///< for CompiledGrammar::compile()
};

/// Errors: DamagedProject (a rejection that cannot be read), and those of the store.
[[nodiscard]] Result<LeftOut> leftOut(ProjectStore &store);

[[nodiscard]] Rejection rejectSentence(const Utterance &sentence, std::string reason);
[[nodiscard]] Rejection rejectValue(const Utterance &sentence, std::size_t slot, std::string reason);
[[nodiscard]] Rejection rejectTemplate(const Utterance &sentence, std::string reason);

} // namespace filigree
