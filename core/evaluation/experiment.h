// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An experiment as plain values: training sets × sizes × seeds, measured on one test set.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/goldendraw.h"
#include "core/evaluation/goldenshare.h"
#include "core/evaluation/metrics.h"
#include "core/generation/corpusdraft.h"
#include "core/induction/induce.h"
#include "core/resampling/distribution.h"
#include "core/resampling/resample.h"

namespace filigree {

/// A row of the table: how the training data is made.
struct TrainingSetKind {
    enum class Source {
        Golden, ///< the golden utterances alone
        Upsampled, ///< the golden utterances, repeated until they are as many as the others
        Generated, ///< made by `method`
        Full, ///< all of the real training data: the upper line
        Corpus, ///< utterances that are given: ExperimentData::corpora
    };
    Source source = Source::Golden;
    CorpusMethod method = CorpusMethod::Grammar;
    std::optional<Distribution> distribution; ///< nothing: all sentences alike ("language")
    std::string corpus; ///< its name

    [[nodiscard]] bool dependsOnGolden() const { return source != Source::Full && source != Source::Corpus; }
    [[nodiscard]] bool dependsOnCount() const { return source == Source::Upsampled || source == Source::Generated; }
    friend bool operator==(const TrainingSetKind &, const TrainingSetKind &) = default;
};

/// "golden", "upsampled", "grammar", "grammar uniform", "resample entropy", "both entropy", "full", or the corpus's
/// name.
[[nodiscard]] std::string trainingSetName(const TrainingSetKind &kind);
/// The inverse, but for corpora. Without a distribution the method's own is meant: language for the grammar, entropy
/// for the others.
[[nodiscard]] std::optional<TrainingSetKind> trainingSetFromName(std::string_view name);

struct NamedCorpus {
    std::string name;
    std::vector<Utterance> utterances;
    /// They were made of the golden utterances, and are trained with them, as the generated sets are.
    bool fromGolden = false;
};

struct ExperimentData {
    std::string locale;
    std::vector<Utterance> train; ///< real data: golden utterances are drawn from it, and it is the upper line
    std::vector<Utterance> golden; ///< when there are any, nothing is drawn
    std::vector<Utterance> test;
    std::vector<Catalogue> catalogues;
    std::vector<InductionConstraint> constraints; ///< the linguist's decisions, which every grammar respects
    std::vector<Utterance> lender; ///< another locale's data, for borrowed shares
    std::vector<NamedCorpus> corpora;
};

struct ExperimentOptions {
    std::string name;
    std::vector<TrainingSetKind> sets;
    std::vector<std::uint64_t> goldenSizes; ///< drawn; without effect when ExperimentData::golden are given
    GoldenSpread spread = GoldenSpread::Even;
    std::vector<std::uint64_t> counts{10'000}; ///< sentences of upsampled and generated sets
    std::vector<std::uint64_t> seeds{1}; ///< of the draw, of the corpus and of the induction: a run each
    bool withGolden = true; ///< generated sets have the golden utterances too
    double goldenShare = usualGoldenShare; ///< of those, by counting them often: see goldenTimes()
    bool weightedValues = false; ///< values as often as they were seen, see valueWeights()
    bool catalogueFeatures = false; ///< the model may look words up in the catalogues
    double generality = 0.5; ///< of the induction
    int beam = 0;
    ResampleOptions resample;
    BorrowOptions borrow;
    std::vector<std::string> baselines; ///< names of sets that the others are compared with
    int threads = 1; ///< the results are the same for any number
};

struct Experiment {
    ExperimentOptions options;
    ExperimentData data;
    std::string model; ///< what labels, with its options and the program's version: results of another do not mix
};

/// One training and its test.
struct CellKey {
    std::string set; ///< trainingSetName()
    std::uint64_t golden = 0; ///< golden utterances; 0 where they do not matter
    std::uint64_t count = 0; ///< sentences wanted; 0 where the set has its own size
    std::uint64_t seed = 0; ///< 0 where chance plays no part
    friend auto operator<=>(const CellKey &, const CellKey &) = default;
};

/// A test utterance that was not labelled as it should be.
struct Mislabelled {
    std::uint32_t utterance = 0; ///< its number in the test set
    std::string intent; ///< as it was labelled
    std::vector<SlotSpan> slots;
    friend bool operator==(const Mislabelled &, const Mislabelled &) = default;
};

struct CellResult {
    CellKey key;
    std::uint64_t sentences = 0; ///< that the model was trained on
    std::string available; ///< different sentences that could have been generated; empty where nothing was
    std::vector<Mislabelled> wrong; ///< by utterance; all others are as in the test set
    friend bool operator==(const CellResult &, const CellResult &) = default;
};

/// Utterances of each kind (golden, training, test, lender) that an experiment can be given: each may take a KB.
inline constexpr std::size_t mostGiven = 2'000'000;
/// Sentences of a training set, which is in memory as a whole: about 1 KB each while a model is trained.
inline constexpr std::uint64_t mostTrained = 10'000'000;
inline constexpr std::uint64_t mostCells = 100'000;

/// How many cellsOf() gives, without making them; mostCells + 1 stands for any larger number.
[[nodiscard]] std::uint64_t cellCount(const Experiment &experiment);

/// Does the result name test utterances and words that are there, each utterance once and in order? What comes from a
/// file need not.
[[nodiscard]] bool fits(const CellResult &cell, std::span<const Utterance> test);

/// What the test set was labelled with.
[[nodiscard]] std::vector<Utterance> labelled(const CellResult &cell, std::span<const Utterance> test);
[[nodiscard]] std::vector<UtteranceScore> scoresOf(const CellResult &cell, std::span<const Utterance> test);

/// All cells, in the order in which they are worked on: each seed makes a whole table. Not for more than mostCells.
[[nodiscard]] std::vector<CellKey> cellsOf(const Experiment &experiment);

/// Of everything that a cell's result depends on besides its key, but for constraints, pins and rejected values: who
/// gives an experiment any tells such apart beside it.
[[nodiscard]] std::string fingerprint(const Experiment &experiment);

/// What a model learns from.
struct TrainingMaterial {
    std::span<const Utterance> utterances;
    std::span<const std::uint32_t> times; ///< how often each counts; empty: once
    std::span<const Catalogue> catalogues; ///< empty unless the model may look words up
    std::span<const Utterance> madeOf; ///< the golden utterances that these repeat or vary; empty: real data, or a
                                       ///< corpus of which nobody knows
    std::uint64_t seed = 1;
};

/// Trains a model, and labels the words of the test utterances with it: as many of them, in their order.
using NluSystem = std::function<Result<std::vector<Utterance>>(const TrainingMaterial &material,
                                                               std::span<const Utterance> test, Progress &progress)>;

/// Receives each result as soon as it is there; its error ends the experiment.
using CellVisitor = std::function<Result<void>(const CellResult &)>;

/// InvalidOption (no sets, no seeds, more than mostCells, a baseline that is no set, …) or NotFound (no golden
/// utterances, no test utterances, no lender for borrowed shares) where the experiment cannot be run.
[[nodiscard]] Result<void> checkExperiment(const Experiment &experiment);

/// Works on all cells that `done` lacks. The result of a cell depends on the experiment and the key alone.
/// Errors: those of checkExperiment(), Cancelled, and those of the engines and the system.
[[nodiscard]] Result<void> runExperiment(const Experiment &experiment, const NluSystem &system,
                                         std::span<const CellResult> done, const CellVisitor &visit,
                                         Progress &progress);

} // namespace filigree
