// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace filigree {

/// The release, "0.1.0". Stored with everything that was made, because a result depends on it.
[[nodiscard]] std::string programVersion();

/// Now, UTC, "2026-11-21T01:51:48Z".
[[nodiscard]] std::string utcNow();

} // namespace filigree
