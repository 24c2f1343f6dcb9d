// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the workbench and the command line ask of the worker program, filigree-translator. How these travel is told in
// workerprotocol.h; what comes back is in workerevents.h. Paths are absolute, in UTF-8. The worker never sees text that
// has to be cut into subwords: it gets ids, as SentencePiece and LibTorch do not live in one process.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/translation/trainingvalues.h"

namespace filigree {

/// First line of either side. The worker answers HelloEvent, whatever it thinks of our version.
struct HelloRequest {
    int protocol = 0; ///< workerProtocolVersion of the asker
};

/// Trains a model from nothing; stops on the mean BLEU of the development sets.
struct TrainRequest {
    VocabularyFile vocabulary;
    std::vector<std::string> pairs; ///< encoded pair files, all of equal weight
    std::vector<DevelopmentSet> development;
    ModelShape shape;
    TrainingSettings settings;
    std::string output; ///< the checkpoint folder; made when missing
    bool resume = false; ///< go on at the checkpoint in `output`, if there is one; its shape and settings must agree
};

enum class Pull { None, Ewc, SquaredDistance };

/// Goes on training `base` on new pairs. Fine-tuning is pull None and oldPerNew 0; any two may be combined.
struct AdaptRequest {
    VocabularyFile vocabulary;
    std::string base; ///< checkpoint folder
    std::vector<std::string> newPairs; ///< encoded pair files
    std::vector<std::string> oldPairs; ///< needed where oldPerNew > 0
    double oldPerNew = 0.0; ///< old sentence pairs a new one in an epoch, drawn without repetition before all were seen
    Pull pull = Pull::None;
    double lambda = 0.0; ///< mean token loss + lambda * sum F_i (w_i - base_i)^2; F_i = 1 for SquaredDistance
    std::string fisher; ///< of `base` on old data, as FisherRequest writes it; needed by Ewc
    std::vector<DevelopmentSet> development; ///< stops on the mean loss of those that are not `old`
    TrainingSettings settings; ///< the worker takes them as they are; see adaptationSettings()
    std::string output;
    bool resume = false;
};

/// Empirical Fisher diagonal: the mean of squared gradients, one sentence each, dropout off, no label smoothing.
struct FisherRequest {
    VocabularyFile vocabulary;
    std::string model;
    std::vector<std::string> pairs;
    int sentences = 2000; ///< drawn by the seed
    std::uint64_t seed = 1;
    int threads = 2;
    std::string output; ///< a file
    /// A file that may hold it already. Where it does, of these very weights, nothing is measured and DoneEvent::output
    /// is this one; then the pairs are not read, and may be none.
    std::string known{};
};

/// Without training: (F_A w_A + k F_B w_B) / (F_A + k F_B), or w_A + k (w_B - w_A) without Fishers.
struct MergeRequest {
    std::string base; ///< A
    std::string adapted; ///< B
    std::string baseFisher; ///< both or none
    std::string adaptedFisher;
    double k = 1.0; ///< 0 gives the base
    std::string output;
};

/// The mean of the weights of models that come from one base.
struct SoupRequest {
    std::vector<std::string> models; ///< two or more checkpoint folders
    std::string output;
};

/// A sentence to translate.
struct TranslateLine {
    std::vector<int> source; ///< ids, without begin and end
    std::vector<int> required; ///< placeholder ids that must come out exactly once each; all others never
};

/// The placeholders of a sentence, each once, as TranslateLine::required wants them of its source.
[[nodiscard]] std::vector<int> placeholdersOf(std::span<const int> ids);

struct TranslateRequest {
    std::string model;
    std::vector<TranslateLine> lines;
    int beam = 4; ///< 1 is greedy, and then batches are fast
    double lengthPenalty = 0.6; ///< exponent of ((5 + n) / 6)
    int longest = 0; ///< target ids; 0: twice the source and ten
    int threads = 2;
};

/// Stops the running request `target`; a training saves its checkpoint first. Unknown or finished targets are nothing.
struct CancelRequest {
    std::int64_t target = 0;
};

using WorkerRequest = std::variant<HelloRequest, TrainRequest, AdaptRequest, FisherRequest, MergeRequest, SoupRequest,
                                   TranslateRequest, CancelRequest>;

} // namespace filigree
