// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which imported sources are of the project's locale. Who trains or measures takes no others.
#pragma once

#include <string>
#include <vector>

#include "core/project/projectstore.h"

namespace filigree {

/// The sources of one role, told apart.
struct LocaleSources {
    std::string locale; ///< the project's; where it has none, that of the first reference data, or else test data
    std::vector<SourceInfo> own; ///< of the locale, or of none
    std::vector<SourceInfo> others;
};

[[nodiscard]] Result<LocaleSources> sourcesByLocale(ProjectStore &store, SourceRole role);

/// Utterances with repetitions.
[[nodiscard]] std::int64_t totalOf(const std::vector<SourceInfo> &sources);

} // namespace filigree
