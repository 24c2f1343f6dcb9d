// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// By what it is known again that nothing has changed. The sums are stored in project files: they stay as they are.
#pragma once

#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/base/hash.h"

namespace filigree {

void addTo(StableHash &hash, const Utterance &utterance);
void addTo(StableHash &hash, const std::vector<Catalogue> &catalogues);

} // namespace filigree
