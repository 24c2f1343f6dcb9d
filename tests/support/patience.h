// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a test waits for what works in the background.
#pragma once

namespace filigree::tests {

/// Far more milliseconds than any of it takes: a loaded machine is no failure.
constexpr int longTime = 90'000;

} // namespace filigree::tests
