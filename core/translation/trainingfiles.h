// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parallel text of several domains as the files that the worker program trains from. Part of filigree_subwords.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/paralleltext.h"
#include "core/translation/placeholderdata.h"
#include "core/translation/subwords.h"
#include "core/translation/trainingvalues.h"

namespace filigree {

/// A domain: what was known before, or what is to be learned.
struct TrainingDomain {
    std::string name; ///< of its files: letters, digits, `_ . -`
    std::vector<SentencePair> train;
    std::vector<SentencePair> development;
    bool old = true;
    std::vector<std::string> files; ///< that SentencePair::file counts; may be empty
};

/// A pair with more subwords than the model reads at once: the worker leaves it out.
struct LongPair {
    std::string file; ///< or the domain, where that has no files
    std::int64_t line = 0;
    int subwords = 0; ///< of its longer side
};

struct TrainingFileOptions {
    bool placeholders = true; ///< add lines with placeholders, so that slots are learned
    PlaceholderOptions placeholderOptions;
    AlignedValues values; ///< that give way to placeholders too
    int longest = ModelShape{}.longest; ///< subwords of a side that the model reads
    std::size_t remarks = 20; ///< pairs that are too long are named so often
};

/// Paths for TrainRequest and AdaptRequest.
struct TrainingFiles {
    VocabularyFile vocabulary;
    std::vector<std::string> oldPairs;
    std::vector<std::string> newPairs;
    std::vector<DevelopmentSet> development;
    std::int64_t pairs = 0; ///< that were written for training, those with placeholders included
    std::int64_t withPlaceholders = 0;
    std::int64_t targetIds = 0; ///< of the training pairs
    std::int64_t tooLong = 0; ///< pairs of the domains, development sets too, that the worker will leave out
    std::vector<LongPair> longPairs; ///< the first of them
};

/// The sentences from which a vocabulary is learned: both sides of what the domains train on, in their order.
[[nodiscard]] std::vector<std::string> subwordSentences(const std::vector<TrainingDomain> &domains);

/// Can files of them be written? Errors: InvalidOption (names that no file can have or that stand twice, a domain
/// without training pairs).
[[nodiscard]] Result<void> checkDomains(const std::vector<TrainingDomain> &domains);

/// Writes into `folder`, which is made when missing: NAME.train.ids, NAME.dev.ids and NAME.dev.txt (references) of each
/// domain, subwords.model and subwords.vocab. Each file appears whole. Errors: InvalidOption (names that no file can
/// have or that stand twice, a domain without training pairs), those of writing, Cancelled.
[[nodiscard]] Result<TrainingFiles> writeTrainingFiles(const std::vector<TrainingDomain> &domains,
                                                       const Subwords &subwords, const std::filesystem::path &folder,
                                                       const TrainingFileOptions &options, Progress &progress);

} // namespace filigree
