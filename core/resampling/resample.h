// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guided resampling as a whole: reference data in, a grammar of templates and pools out, and the origin of each
// sentence. That the result is a grammar makes its sentences distinct and countable, lets it be exported, and lets it
// be united with the induced one without a sentence appearing twice: one minimal automaton has one path a sentence.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"
#include "core/resampling/pools.h"

namespace filigree {

struct ResampleOptions {
    ContextOptions contexts;
    PoolOptions pools;
};

/// Contexts and pools of one slot type.
struct SlotResampling {
    const SlotData *data = nullptr;
    SlotContexts contexts;
    SimilarityMatrix matrix;
    std::optional<PoolMaker> maker;
    std::vector<Pool> pools; ///< by context
};

struct Resampling {
    std::shared_ptr<const Reference> reference;
    ResampleOptions options;
    std::map<std::string, std::unique_ptr<SlotResampling>> slots; ///< at fixed addresses: the makers refer to them

    /// The pool of a template's slot.
    [[nodiscard]] const Pool &pool(const SlotPlace &place, const SlotResampling &slot) const
    {
        return slot.pools[slot.contexts.contextOfPlace[static_cast<std::size_t>(&place - slot.data->places.data())]];
    }
};

/// Errors: NotFound (no reference utterances), InvalidOption (a number out of its range), Cancelled.
[[nodiscard]] Result<Resampling> prepareResampling(std::shared_ptr<const Reference> reference,
                                                   const ResampleOptions &options, Progress &progress);
/// Contexts, matrix and maker of one slot type, without pools: what the threshold slider works on.
[[nodiscard]] Result<std::unique_ptr<SlotResampling>> prepareSlot(const Reference &reference, const SlotData &data,
                                                                  const ContextOptions &options, Progress &progress);

/// One Start rule an intent with its templates, weighted by their counts; one Values rule a context that has a
/// template, in which own values weigh count + 1/2 and others 1/2 times their catalogue's weight.
[[nodiscard]] Grammar resampledGrammar(const Resampling &resampling);

/// The language of both: rules of `b` get new names where `a` has the same name, and Start rules of one intent become
/// one with an even choice.
[[nodiscard]] Grammar unitedGrammar(const Grammar &a, const Grammar &b);

struct SlotOrigin {
    std::string slot;
    std::string value;
    std::string context; ///< key of the context where it stands
    ValueOrigin origin;
    std::string swappedFrom; ///< key of origin.context, for swapped values
};

/// Where a resampled sentence comes from.
struct SentenceOrigin {
    const SentenceTemplate *sentence = nullptr; ///< of the reference; its `source` is the utterance's id
    std::vector<SlotOrigin> slots;
};

/// Nothing when the sentence cannot be resampled.
[[nodiscard]] std::optional<SentenceOrigin> sentenceOrigin(const Resampling &resampling, const Utterance &utterance);

} // namespace filigree
