// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the worker program, filigree-translator, tells the workbench and the command line. See workerprotocol.h.
// Numbers are finite: a training whose loss is not ends with an ErrorEvent (Inconsistent).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/error.h"

namespace filigree {

/// Answer to HelloRequest.
struct HelloEvent {
    int protocol = 0; ///< workerProtocolVersion of the worker
    std::string program; ///< its version
    std::string engine; ///< "LibTorch 1.13.0"
    double gigaflops = 0.0; ///< of one large matrix product; below 10 the BLAS is the slow reference one
    std::vector<std::string> warnings; ///< what makes it slow, with what to install
};

/// Measured on a development set.
struct DevelopmentFigure {
    std::string name;
    double loss = 0.0; ///< mean negative log-likelihood of a target id, in nats
    std::optional<double> bleu; ///< of greedy decoding, 0 to 100, as bleu.h computes it
};

enum class WorkerStage { Loading, Training, Measuring, Saving, Fisher, Merging, Translating };

/// At least once in two seconds of work, at most ten times a second.
struct ProgressEvent {
    WorkerStage stage = WorkerStage::Loading;
    double fraction = 0.0; ///< of the request, 0 to 1, never falling
    std::int64_t step = 0; ///< updates so far, also those before a resume
    double epoch = 0.0; ///< passes so far, with a fraction
    std::optional<double> loss; ///< mean training loss of an id since the last event
    double tokensPerSecond = 0.0; ///< target ids
    std::vector<DevelopmentFigure> development; ///< filled in the event that ends a measurement
    bool best = false; ///< that measurement is the best so far, and its weights are kept
    bool saved = false; ///< a checkpoint of this step is on the disk now
};

/// One sentence, in the order in which they are ready.
struct TranslatedLine {
    std::int64_t index = 0; ///< of TranslateRequest::lines
    std::vector<int> target; ///< ids, without begin and end
    double score = 0.0; ///< log-probability divided by the length penalty
    int forced = 0; ///< placeholders that came by the constraint and not by the model's own choice
};

struct TranslatedEvent {
    std::vector<TranslatedLine> lines;
};

/// How a Fisher diagonal is scaled; lambda means nothing without it.
struct FisherFigures {
    std::int64_t sentences = 0;
    double mean = 0.0;
    double maximum = 0.0;
};

/// The request is done, and `output` is whole on the disk.
struct DoneEvent {
    std::string output; ///< as asked for; empty for translations
    double seconds = 0.0; ///< since the request was read
    std::int64_t step = 0; ///< updates made, also those before a resume
    std::int64_t bestStep = 0; ///< whose weights the model has
    std::int64_t leftOut = 0; ///< pairs that were too long
    std::int64_t parameters = 0; ///< of the model
    std::vector<DevelopmentFigure> development; ///< at bestStep
    std::optional<FisherFigures> fisher;
};

/// The request has ended without a result; what stood at `output` before stands there still (a training's newest
/// checkpoint counts as that). Cancelled, when it was. `line` and `column` are of `file`.
struct ErrorEvent {
    Error error;
};

using WorkerEvent = std::variant<HelloEvent, ProgressEvent, TranslatedEvent, DoneEvent, ErrorEvent>;

/// HelloEvent, DoneEvent and ErrorEvent end a request.
[[nodiscard]] bool endsRequest(const WorkerEvent &event);

} // namespace filigree
