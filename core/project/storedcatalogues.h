// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogues of a project with all their values: what induction and resampling read. Private to core/project.
#pragma once

#include <vector>

#include "core/annotation/catalogue.h"
#include "core/project/projectstore.h"

namespace filigree {

[[nodiscard]] Result<std::vector<Catalogue>> everyCatalogue(ProjectStore &store);

} // namespace filigree
