// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a merged model lies, in words.
#pragma once

#include <QString>

#include "core/translation/mergepoint.h"

namespace filigree::app {

/// "k = 3", "straight line, 75%"
[[nodiscard]] QString mergePointText(const MergePoint &point);

} // namespace filigree::app
