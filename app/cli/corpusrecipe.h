// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus as the project remembers it: the recipe as JSON, and back to a plan that makes it again.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

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
};

/// {"count":5000,"distribution":"language","method":"grammar","seed":1}
[[nodiscard]] std::string toJson(const CorpusWish &wish);
/// Error: DamagedProject for what toJson() does not write.
[[nodiscard]] Result<CorpusWish> wishFromJson(const std::string &json);

/// The plan of a corpus; sentences that the linguist rejected are not in it.
[[nodiscard]] Result<std::shared_ptr<const CorpusPlan>> planCorpus(ProjectStore &store, const LoadedGrammar &loaded,
                                                                   const CorpusWish &wish, Progress &progress);

} // namespace filigree::app
