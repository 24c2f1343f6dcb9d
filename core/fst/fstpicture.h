// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Graphviz source to picture. Only for core/fst.
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// Renders dot source in one of Graphviz's formats (svg, pdf, png). Errors: NotFound (this Graphviz cannot), Internal
/// (it does not read the source), Cancelled.
[[nodiscard]] Result<std::string> renderDot(const std::string &dot, const char *format, Progress &progress);

} // namespace filigree
