// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translation models that there are, as values, and how they stand to each other between old and new.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/modelscores.h"
#include "core/translation/tradeoff.h"

namespace filigree::app {

struct ModelEntry {
    std::filesystem::path folder;
    std::string name; ///< the folder's own
    std::optional<ModelDescription> about; ///< nothing: `fault` says why
    std::string fault; ///< English
    bool usable = false; ///< has weights to translate with
    bool unfinished = false; ///< a training that can go on
    bool mergesAsBase = false; ///< with what was adapted from it
    bool mergesAsAdapted = false; ///< with its base
    bool mergesInMean = false; ///< with its base, together with others
    std::vector<ScoredSet> sets; ///< that it names
    std::vector<SetScore> scores;
    std::vector<ProgressEvent> curve; ///< of its training
};

/// The models in the folders of `library`, which need not be there, and in `others` themselves; by name. For a job: it
/// reads them. Errors: Cancelled; that the library cannot be read.
[[nodiscard]] Result<std::vector<ModelEntry>> readModels(const std::filesystem::path &library,
                                                         const std::vector<std::filesystem::path> &others,
                                                         const Progress &progress);

/// One model between what is old and what is new.
struct TradeoffMark {
    std::size_t model = 0; ///< of the entries
    TradeoffPoint point; ///< mean BLEU on the sets that are old, and on those that are new
    bool front = false; ///< no other model is better on one side without being worse on the other
    friend bool operator==(const TradeoffMark &, const TradeoffMark &) = default;
};

/// Why no other merged model can be made for the slider.
enum class SlideTrouble {
    None,
    NoBase, ///< its folder is not there, or has no weights
    NoFisherOfBase, ///< neither that nor the text that it is measured on
    NoFisherOfAdapted,
    NoAdapted, ///< one of slideModels is not there, or has no weights: slideMissing
};

/// A measured model on the slider between old and new.
struct SlideStop {
    int place = 0; ///< mergeslide.h
    std::size_t mark = 0;
    friend bool operator==(const SlideStop &, const SlideStop &) = default;
};

struct Tradeoff {
    std::vector<TradeoffMark> marks; ///< models that were measured on all the sets
    std::vector<std::size_t> unmeasured; ///< of the same subwords, and could be
    /// From the base by rising k to the adapted model, for the slider: one a place, all made in one way. Empty where
    /// one of the ends is missing.
    std::vector<SlideStop> slide;
    std::filesystem::path slideBase; ///< for further merges
    std::vector<std::filesystem::path> slideModels; ///< one, or those that are averaged first
    MergeWay slideWay = MergeWay::Fisher; ///< that suits the adapted model; merges of the other way are marks alone
    SlideTrouble slideTrouble = SlideTrouble::None;
    std::filesystem::path slideMissing;
    std::string oldSets; ///< names, with commas between them
    std::string newSets;
};

/// Around the model `current`: with its own sets if it was adapted, otherwise those of a model adapted from it, or of
/// one that it was merged from. Without marks where no model has both old and new sets. Of several adapted models it
/// takes the one in the folder `preferred`, so that the slider stays on its slide.
[[nodiscard]] Tradeoff tradeoffAround(const std::vector<ModelEntry> &entries, std::size_t current,
                                      const std::filesystem::path &preferred = {});

/// The model whose sets tradeoffAround() takes; nothing: there is none.
[[nodiscard]] std::optional<std::size_t> adaptedModelOf(const std::vector<ModelEntry> &entries, std::size_t current,
                                                        const std::filesystem::path &preferred = {});

} // namespace filigree::app
