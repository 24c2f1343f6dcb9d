// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request to the worker program as an object within other JSON, as the description of a model keeps it; as a line it
// is in workerprotocol.h.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/error.h"
#include "core/translation/workerprotocol.h"

namespace filigree {

[[nodiscard]] nlohmann::ordered_json toJson(const RequestMessage &message);
/// Errors: those of parseRequest().
[[nodiscard]] Result<RequestMessage> requestFromJson(const nlohmann::json &json);

/// Would the worker refuse it without looking at any file? Errors: InvalidOption, which names the member.
[[nodiscard]] Result<void> checkRequest(const WorkerRequest &request);

} // namespace filigree
