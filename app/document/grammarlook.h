// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Import dialog shows of a grammar, of rules or of a machine, before it is imported.
#pragma once

#include "app/document/importlook.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree::app {

/// Its first rules and sentences. A mistake in the file is in the look, with the lines around it. Errors: those of
/// files; Cancelled.
[[nodiscard]] Result<ImportLook> lookAtGrammar(const LookRequest &request, Progress &progress);

} // namespace filigree::app
