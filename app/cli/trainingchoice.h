// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of `export` that make a folder to train from out of a corpus.
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/generation/trainingset.h"

namespace CLI {
class App;
}

namespace filigree::app {

class Console;

struct TrainingChoice {
    std::string split; ///< "80/10/10"
    std::string together = "template";
    std::uint64_t seed = 1;
    std::vector<std::string> without;
    bool lowerCase = false;
    bool perIntent = false;
    bool manifest = false;

    void declare(CLI::App &command);
    [[nodiscard]] bool isMade() const;
};

/// Error: InvalidOption for a split that is none.
[[nodiscard]] Result<TrainingSetOptions> trainingOptions(const TrainingChoice &choice);

/// Writes the set, and tells what was written and what a part lacks.
[[nodiscard]] Result<void> writeAndTell(Console &console, const UtteranceSource &source, const UtteranceSource &without,
                                        const std::string &folder, const TrainingSetOptions &options);

} // namespace filigree::app
