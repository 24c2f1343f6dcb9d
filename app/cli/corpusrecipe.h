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
#include "core/generation/corpusplan.h"
#include "core/project/projectstore.h"

namespace filigree::app {

/// What `generate` was asked for.
struct CorpusWish {
    std::uint64_t count = 0;
    std::uint64_t seed = 1;
    std::string method = "grammar"; ///< grammar, resample or both
    std::string distribution{}; ///< language, or one of distributionName(); empty: the method's own
    std::string values =
        "uniform"; ///< uniform, or weighted: valueWeights() of the grammar that the corpus is made from
    ResamplingChoice resampling{}; ///< resample, both
    ShareChoice shares{}; ///< every distribution but language
    std::string inputsHash{}; ///< of what the corpus was made from, when it is read from a project

    [[nodiscard]] bool usesGrammar() const { return method != "resample"; }
    [[nodiscard]] bool usesReference() const { return method != "grammar" || distributionOrDefault() != "language"; }
    [[nodiscard]] std::string distributionOrDefault() const
    {
        return !distribution.empty() ? distribution : method == "grammar" ? "language" : "entropy";
    }
};

/// {"count":5000,"distribution":"language","method":"grammar","seed":1,"values":"uniform"}, and more for other methods.
[[nodiscard]] std::string toJson(const CorpusWish &wish);
/// A recipe without "values" is one of a time when all were alike. Error: DamagedProject for what toJson() does not
/// write.
[[nodiscard]] Result<CorpusWish> wishFromJson(const std::string &json);

struct PlannedCorpus {
    std::shared_ptr<const CorpusPlan> plan;
    std::string inputsHash; ///< of the reference data; empty when it was not used
    std::optional<PatternShares> shares; ///< nothing for the distribution "language"
};

/// The plan of a corpus; what the linguist rejected (sentences, values, templates) is not in it. `grammar` is needed
/// where wish.usesGrammar(). A sentence that both the grammar and the resampling can make is one sentence.
[[nodiscard]] Result<PlannedCorpus> planCorpus(ProjectStore &store, const LoadedGrammar *grammar,
                                               const CorpusWish &wish, Progress &progress);

} // namespace filigree::app
