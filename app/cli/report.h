// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project as a page of Markdown: what went in, what was learned, what can be generated.
#pragma once

#include <string>

#include "app/cli/support.h"
#include "core/base/error.h"
#include "core/generation/intentcounts.h"

namespace filigree::app {

/// `corpus`: how many sentences of it each intent has, where one was made. The same project gives the same text: there
/// is no date in it.
[[nodiscard]] Result<std::string> projectReport(ProjectStore &store, const LoadedGrammar &loaded,
                                                const std::string &title, const IntentCounts *corpus = nullptr);

} // namespace filigree::app
