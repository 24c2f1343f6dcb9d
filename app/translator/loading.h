// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What requests name by paths, read and checked: vocabulary, parallel text, development sets.
#pragma once

#include <string>
#include <vector>

#include "app/translator/measuring.h"
#include "app/translator/pairs.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/subwordtable.h"
#include "core/translation/trainingvalues.h"

namespace filigree::translator {

/// Wrong where it is not the one that the request describes.
[[nodiscard]] Result<SubwordTable> loadVocabulary(const VocabularyFile &file);

/// All pairs of the files; those with a side of more than `longest` ids are left out and counted.
[[nodiscard]] Result<Pairs> loadPairs(const std::vector<std::string> &files, int vocabulary, int longest,
                                      std::int64_t &leftOut, const Progress &progress);

/// With references as text: those of the file, or the targets.
[[nodiscard]] Result<std::vector<DevelopmentData>> loadDevelopment(const std::vector<DevelopmentSet> &sets,
                                                                   const SubwordTable &table, int longest,
                                                                   const Progress &progress);

/// BLEU of ids as text. The table must outlive it.
[[nodiscard]] BleuOf bleuWith(const SubwordTable &table);

} // namespace filigree::translator
