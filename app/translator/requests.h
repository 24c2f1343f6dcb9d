// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each request does, from its files to its end. Nothing here knows of pipes.
#pragma once

#include "app/translator/teller.h"
#include "core/base/error.h"
#include "core/translation/workerrequests.h"

namespace filigree::translator {

/// Each ends with what DoneEvent says, but for its time; or with the error. Exceptions come through.
[[nodiscard]] Result<DoneEvent> carryOut(const TrainRequest &request, Teller &teller);
[[nodiscard]] Result<DoneEvent> carryOut(const AdaptRequest &request, Teller &teller);
[[nodiscard]] Result<DoneEvent> carryOut(const FisherRequest &request, Teller &teller);
[[nodiscard]] Result<DoneEvent> carryOut(const MergeRequest &request, Teller &teller);
[[nodiscard]] Result<DoneEvent> carryOut(const SoupRequest &request, Teller &teller);
[[nodiscard]] Result<DoneEvent> carryOut(const TranslateRequest &request, Teller &teller);

} // namespace filigree::translator
