// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of which requests to the worker program are made: vocabulary, development sets, network, training.
#pragma once

#include <cstdint>
#include <string>

namespace filigree {

/// Ids that mean the same in every vocabulary that Filigree trains. Placeholders follow, then the other pieces.
inline constexpr int padId = 0;
inline constexpr int unknownId = 1;
inline constexpr int beginId = 2;
inline constexpr int endId = 3;
inline constexpr int firstPlaceholderId = 4;
inline constexpr int placeholderCount = 10; ///< <s0> … <s9> are the ids 4 … 13, each one subword

[[nodiscard]] constexpr bool isPlaceholder(int id)
{
    return id >= firstPlaceholderId && id < firstPlaceholderId + placeholderCount;
}

/// The subwords of source and target together. A checkpoint keeps `hash`, and refuses another vocabulary for ever.
struct VocabularyFile {
    std::string path; ///< lines "piece TAB score", line n is id n: a SubwordTable (subwordtable.h)
    int size = 0; ///< lines
    std::string hash; ///< SubwordTable::hash()
};

/// Sentences whose loss and BLEU are measured while training.
struct DevelopmentSet {
    std::string name; ///< "tatoeba"; returned in the figures
    std::string pairs; ///< an encoded pair file (encodedpairs.h)
    std::string references; ///< text, a line a pair, for BLEU; empty: the target ids as text
    bool old = false; ///< belongs to what must not be forgotten
};

/// The network: pre-norm Transformer with one embedding for source, target and output.
struct ModelShape {
    int width = 128; ///< d, a multiple of heads
    int heads = 4;
    int encoderLayers = 3;
    int decoderLayers = 2;
    int feedForward = 512;
    int longest = 256; ///< longest sentence in ids; longer ones are left out and counted
};

struct TrainingSettings {
    std::uint64_t seed = 1;
    std::int64_t maxSteps = 0; ///< updates; 0: no limit
    int maxEpochs = 14; ///< passes over the (new) pairs; 0: no limit, and then maxSteps is one
    int patience = 0; ///< measurements without a better one before it stops; 0: never stops early
    std::int64_t measureEvery = 0; ///< updates between measurements on the development sets; 0: after each epoch
    std::int64_t saveEvery = 500; ///< updates between checkpoints; after each measurement it saves too
    int batchTokens = 2000; ///< of one update: ids of the longer side of each pair, and one more
    double peakRate = 1.5e-3; ///< of Adam
    int warmUp = 800; ///< updates with a rising rate
    bool constantRate = false; ///< after the warm-up; otherwise it falls by the inverse square root
    double coolDown = 0.0; ///< share of the run, at its end, in which the rate falls to zero; 0: it does not
    double dropout = 0.15;
    double labelSmoothing = 0.1;
    double clip = 1.0; ///< of the gradient's norm
    int threads = 2; ///< share the parts of an update; what is learned does not depend on them. More than 4 are idle.
};

/// What suits a model from nothing: rate 3e-3, dropout 0.1, and a cool-down in the last 0.3 of the run. Chosen on
/// development data (tests/benchmarks/translation/RESULTS.md).
[[nodiscard]] TrainingSettings baseSettings();

/// What suits going on from a trained model: 2e-3 after 40 updates, even until a cool-down in the last 0.6 of the run,
/// dropout 0.15, 12 epochs, patience 2. Chosen on development data, as above; 5 epochs of much text learn as much as 12
/// of an even 5e-4.
[[nodiscard]] TrainingSettings adaptationSettings();

} // namespace filigree
