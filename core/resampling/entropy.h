// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shannon entropy, in bits, with what is known against its bias in small samples.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace filigree {

enum class EntropyCorrection {
    None, ///< maximum likelihood ("plug-in"): too low by about (k - 1) / 2n nats
    MillerMadow, ///< plug-in + (k - 1) / 2n nats (Miller 1955), k values seen in n draws
    /// Chao and Shen 2003: shares shrunk by the coverage C = 1 - f1/n, each term divided by the chance of having been
    /// seen at all: -Σ C p ln(C p) / (1 - (1 - C p)^n). f1 = values seen once.
    ChaoShen,
};

/// -Σ p log2 p over weights >= 0, which need not sum to 1. 0 when there is no positive weight.
[[nodiscard]] double entropyBits(std::span<const double> weights);

/// Of a sample: how often each value was seen.
[[nodiscard]] double sampleEntropy(std::span<const std::uint64_t> counts, EntropyCorrection correction);

/// "none", "miller-madow", "chao-shen".
[[nodiscard]] const char *entropyCorrectionName(EntropyCorrection correction);

} // namespace filigree
