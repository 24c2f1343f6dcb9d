// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogues of a project with all their values: what induction and resampling read. For all who read them whole.
#pragma once

#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"

namespace filigree {

/// Errors: Cancelled, and those of the store.
[[nodiscard]] Result<std::vector<Catalogue>> everyCatalogue(ProjectStore &store,
                                                            const Progress &progress = NoProgress());

} // namespace filigree
