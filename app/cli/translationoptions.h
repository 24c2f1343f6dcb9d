// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the translate commands share: starting the worker, parallel text from arguments, training settings as options,
// and how a training is told of.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/base/error.h"
#include "core/translation/domainfiles.h"
#include "core/translation/modeltraining.h"
#include "core/translation/workerprocess.h"

namespace CLI {
class App;
}

namespace filigree::app {

class Console;

/// --translator
class WorkerOption {
public:
    void declare(CLI::App &command);
    /// Warns of what the worker says that makes it slow.
    [[nodiscard]] Result<WorkerProcess> start(Console &console) const;

private:
    std::string m_program;
};

/// Of `[NAME=]TABLE` or `[NAME=]SOURCE,TARGET`. The name is the beginning of the file's where it is not given. Errors:
/// InvalidOption.
[[nodiscard]] Result<DomainFile> pairArgument(const std::string &argument);

/// readDomainFiles(), and tells what was left out. Errors: those of reading.
[[nodiscard]] Result<std::vector<TrainingDomain>> readDomains(Console &console, const std::vector<std::string> &train,
                                                              const std::vector<std::string> &development,
                                                              std::uint64_t seed);

/// Tells which pairs the model will not read, as they are too long.
void tellLongPairs(Console &console, const TrainingFiles &files, int longest);

/// Options of a training that are the same for new and adapted models.
class TrainingChoice {
public:
    explicit TrainingChoice(TrainingSettings defaults)
        : m_settings(defaults)
    {
    }
    void declare(CLI::App &command);
    [[nodiscard]] TrainingLimits limits() const { return {m_epochs, m_steps}; }
    /// What was said, and where nothing was said, what suits the text: see fittedToText(). Errors: InvalidOption where
    /// nothing would end the training.
    [[nodiscard]] Result<TrainingSettings> chosen(const std::vector<TrainingDomain> &domains,
                                                  double pairsPerPair) const;

    bool resume = false;
    bool replace = false;
    bool noPlaceholders = false;
    bool noFisher = false;
    std::uint64_t seed = 1;

private:
    TrainingSettings m_settings; ///< with the options that have nothing to do with how much text there is
    std::optional<int> m_epochs;
    std::optional<std::int64_t> m_steps;
    std::optional<std::int64_t> m_measureEvery;
    std::optional<int> m_batchTokens;
    std::optional<double> m_peakRate;
    std::optional<int> m_warmUp;
    std::optional<double> m_coolDown;
};

/// A line on stderr for each measurement.
class TrainingTeller {
public:
    explicit TrainingTeller(Console &console)
        : m_console(console)
    {
    }
    void operator()(const ProgressEvent &event);

private:
    Console &m_console;
    double m_tokensPerSecond = 0.0;
    std::optional<double> m_loss;
};

/// What became of a model: on stdout, as JSON or as a few lines.
void tellModel(Console &console, const std::filesystem::path &folder, const ModelDescription &about, bool json);

/// An error of a training, with what is left and how to go on.
[[nodiscard]] Error withCheckpoint(Error error, const std::filesystem::path &folder, const char *command);

/// "tatoeba: loss 2.874, BLEU 41.2; assistant: …"
[[nodiscard]] std::string figuresText(const std::vector<DevelopmentFigure> &figures);

} // namespace filigree::app
