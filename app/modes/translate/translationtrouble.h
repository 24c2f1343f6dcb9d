// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong with translation, in sentences that say what to do. Core's own words are the details.
#pragma once

#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/translation/domainfiles.h"

namespace filigree::app {

/// `canGoOn`: a training has left a checkpoint.
[[nodiscard]] QString translationTrouble(const Error &error, bool canGoOn);

/// What was left out of parallel text; empty: nothing worth telling.
[[nodiscard]] QString parallelTextRemark(const std::vector<DomainRemark> &remarks);
[[nodiscard]] QString parallelTextDetails(const std::vector<DomainRemark> &remarks);

} // namespace filigree::app
