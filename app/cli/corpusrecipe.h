// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus as the project remembers it: the recipe as JSON, and back to a plan that makes it again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/resamplingoptions.h"
#include "app/cli/support.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/corpusmaking.h"
#include "core/project/projectstore.h"

namespace filigree::app {

/// What `generate` was asked for.
struct GenerateWish {
    std::uint64_t count = 0;
    std::uint64_t seed = 1;
    std::string method = "grammar"; ///< grammar, resample or both
    std::string distribution{}; ///< language, or one of distributionName(); empty: the method's own
    std::string values{}; ///< uniform, or weighted: valueWeights() of the grammar that the corpus is made from
    ResamplingChoice resampling{}; ///< resample, both
    ShareChoice shares{}; ///< every distribution but language
    std::string inputsHash{}; ///< of what the corpus was made from, when it is read from a project

    void fillFrom(const ResamplingSettings &settings); ///< what was not written is as the mode Resample has it
    [[nodiscard]] bool usesGrammar() const { return method != "resample"; }
    [[nodiscard]] bool usesReference() const { return method != "grammar" || distributionOrDefault() != "language"; }
    [[nodiscard]] std::string distributionOrDefault() const
    {
        return !distribution.empty() ? distribution : method == "grammar" ? "language" : "entropy";
    }
};

/// {"count":5000,"distribution":"language","method":"grammar","seed":1,"values":"uniform"}, and more for other methods.
[[nodiscard]] std::string toJson(const GenerateWish &wish);
/// A recipe without "values" is one of a time when all were alike. Error: DamagedProject for what toJson() does not
/// write.
[[nodiscard]] Result<GenerateWish> wishFromJson(const std::string &json);

/// `grammar` is needed where wish.usesGrammar(). Errors: those of makeCorpus(), and InvalidOption.
[[nodiscard]] Result<MadeCorpus> planCorpus(ProjectStore &store, const LoadedGrammar *grammar, const GenerateWish &wish,
                                            Progress &progress);

} // namespace filigree::app
