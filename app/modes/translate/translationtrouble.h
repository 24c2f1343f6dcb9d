// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong with translation, in sentences that say what to do. Core's own words are the details.
#pragma once

#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/translation/domainfiles.h"

namespace filigree::app {

/// Of work that has failed.
enum class WhatIsLeft {
    Nothing, ///< all is as it was
    Checkpoint, ///< a training can go on
    Models, ///< some of those that were to be made
    Series, ///< the same, and the same settings go on with the others
};
[[nodiscard]] QString translationTrouble(const Error &error, WhatIsLeft left);

/// What was left out of parallel text; empty: nothing worth telling.
[[nodiscard]] QString parallelTextRemark(const std::vector<DomainRemark> &remarks);
[[nodiscard]] QString parallelTextDetails(const std::vector<DomainRemark> &remarks);

} // namespace filigree::app
