// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What golden utterances count beside generated ones. They are few and true; generated ones are many and vary what the
// golden ones say, so that counted alike they have the last word about intents.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace filigree {

/// The share that golden utterances have when nothing is said; chosen on development data
/// (tests/benchmarks/evaluation/RESULTS.md).
inline constexpr double usualGoldenShare = 0.33;
inline constexpr double mostGoldenShare = 0.9;

/// How often each of `golden` utterances counts beside `others` that count once, so that together they are `share` (0
/// to mostGoldenShare) of all: the nearest whole number, and at least 1. Where they are more than that, or there are
/// none, 1.
[[nodiscard]] std::uint32_t goldenTimes(std::uint64_t golden, std::uint64_t others, double share);

/// By utterance, for TrainingOptions::times: goldenTimes() for the first `golden` of `all`, 1 for the others. Empty
/// when that is 1 too.
[[nodiscard]] std::vector<std::uint32_t> timesForShare(std::size_t golden, std::size_t all, double share);

} // namespace filigree
