// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The model that a corpus is judged by: intents by maximum entropy, slots by a linear-chain CRF. Trained, asked and
// kept here; how good it is, is told by the metrics.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// How a model is trained. The defaults were chosen on development data (tests/benchmarks/evaluation), never on a test.
struct TrainingOptions {
    /// Known values; whether words are (part of) one, or typical of a slot's values, is a feature. They must live until
    /// train() returns.
    std::span<const Catalogue> catalogues = {};
    /// Share of the training set's catalogue matches that are hidden, with what their words are typical of, so that the
    /// model also learns values that are in no catalogue. 0 to 1.
    double catalogueDropout = 0.5;
    /// Share of the words that the slots do not see while learning, each place by chance; their ends, shape and digits
    /// stay, as they do of a new word: in use there will be words that the training set does not have. Where it is not
    /// 0, so are the words of half of the catalogue matches that are seen, and a sentence that counts often is learnt
    /// up to four times with other words hidden. 0 to 1; it helps beside catalogues, and where sentences come in many
    /// variants: see suitGenerated().
    double hiddenWords = 0.0;
    /// How often each utterance counts, at least once; as if it stood there so often. Empty: once each. They must live
    /// until train() returns.
    std::span<const std::uint32_t> times = {};
    std::uint64_t seed = 1; ///< chooses what is hidden
    int threads = 1; ///< the result does not depend on it
    int iterations = 150; ///< of L-BFGS, at most
    double slotPenalty = 1.0; ///< L2: half of it times the squared length of the CRF's weights is added to the loss
    double intentCost = 100.0; ///< LIBLINEAR's C, the inverse of the penalty of the intents' weights
    int leastCount = 1; ///< features of slots that occur more rarely are left out
    std::uint32_t omittedFeatures = 0; ///< groups that the slots do without, for ablations: SlotFeatureGroup
};

/// What became of a training, for reports.
struct TrainingFacts {
    std::size_t utterances = 0;
    std::size_t intents = 0;
    std::size_t tags = 0; ///< O and those of the slot types that occur
    std::size_t intentFeatures = 0; ///< n-grams
    std::size_t slotFeatures = 0; ///< pairs of an attribute and a tag
    int iterations = 0; ///< of L-BFGS
    double loss = 0.0; ///< the CRF's last one, with the penalty
};

/// What the model says of a sentence.
struct Labelling {
    Utterance utterance;
    double intentProbability = 0.0; ///< 0 to 1
    double slotProbability = 0.0; ///< of this annotation among all of these words, 0 to 1
};

class NluModel {
public:
    /// Learns from utterances; one that occurs twice counts twice. Deterministic: same utterances, options and
    /// libraries give the same bytes, whatever the number of threads. Errors: InvalidInput (no utterance, or none with
    /// words; slots that overlap or lie outside of the words; too many intents or slot types), InvalidOption,
    /// Cancelled.
    [[nodiscard]] static Result<NluModel> train(std::span<const Utterance> utterances, const TrainingOptions &options,
                                                Progress &progress);

    /// Intent and slots of a sentence. A sentence without words gets `und` and no slots. Safe to call from several
    /// threads at once.
    [[nodiscard]] Utterance label(std::span<const std::string> tokens) const;
    /// The same of text, cut by Tokenizer.
    [[nodiscard]] Utterance label(std::string_view text) const;
    [[nodiscard]] Labelling labelWithProbability(std::span<const std::string> tokens) const;

    /// The tokens of each utterance, labelled anew; their own intents and slots are not looked at. Errors: Cancelled.
    [[nodiscard]] Result<std::vector<Utterance>> label(std::span<const Utterance> utterances, int threads,
                                                       Progress &progress) const;

    /// What it can say, sorted by code unit.
    [[nodiscard]] const std::vector<std::string> &intents() const;
    [[nodiscard]] const std::vector<std::string> &slotTypes() const;
    [[nodiscard]] const TrainingFacts &facts() const;

    /// One file, versioned and with a checksum, that appears whole or not at all. The same model gives the same bytes.
    [[nodiscard]] Result<void> save(const std::filesystem::path &path) const;
    /// InvalidInput, naming file and byte, for what is no model, damaged, or made by a newer Filigree.
    [[nodiscard]] static Result<NluModel> load(const std::filesystem::path &path);
    /// save() and load() in memory.
    [[nodiscard]] std::string toBytes() const;
    [[nodiscard]] static Result<NluModel> fromBytes(std::string_view bytes);

    NluModel(NluModel &&) noexcept;
    NluModel &operator=(NluModel &&) noexcept;
    ~NluModel();

private:
    struct Data;
    explicit NluModel(std::unique_ptr<const Data> data);
    [[nodiscard]] Labelling labelled(std::span<const std::string> tokens, bool withProbability) const;
    std::unique_ptr<const Data> m;
};

} // namespace filigree
