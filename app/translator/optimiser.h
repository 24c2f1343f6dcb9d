// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adam over the one buffer of weights, with the schedule of its rate, the clip of the gradient and the pull back to
// where a fine-tuning began.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace filigree::translator {

enum class Decay {
    InverseRoot, ///< after the warm-up the rate falls with the square root of the steps
    None, ///< it stays
};

struct OptimiserOptions {
    double rate = 1.5e-3; ///< at the end of the warm-up
    int warmUp = 800; ///< steps of a rising rate
    Decay decay = Decay::InverseRoot;
    double clip = 1.0; ///< largest length of the gradient; 0 leaves it
    double beta1 = 0.9;
    double beta2 = 0.98;
    double epsilon = 1e-9;
};

/// The rate of step `step`, counted from 1.
[[nodiscard]] double rateOf(const OptimiserOptions &options, std::int64_t step);

/// What the rate is multiplied by after a share `done` of a run whose last share `coolDown` lets it fall to zero:
/// 1 - sqrt(share of the cool-down that is done). Haegele et al. (2024) found this form best after a constant rate;
/// here it comes on top of the inverse root.
[[nodiscard]] double coolDownFactor(double done, double coolDown);

/// lambda * sum of importance * (weights - base)^2 is added to the loss (elastic weight consolidation, Kirkpatrick et
/// al. 2017, with the diagonal of the Fisher information as importance).
struct Anchor {
    double lambda = 0;
    std::span<const float> importance;
    std::span<const float> base;
};

struct Moments {
    std::vector<float> first;
    std::vector<float> second;
    std::int64_t step = 0; ///< done
};

/// Of a part of the gradient; the root of the sum over all parts is its length.
[[nodiscard]] double sumOfSquares(std::span<const float> gradient);

/// Step moments.step + 1, of a gradient of this length, of weights [from, to); the caller raises moments.step when all
/// ranges are done.
///
/// The pull is no part of the gradient but a step of its own that is solved exactly, in the metric of Adam's step eta:
/// w = (w' + 2 eta lambda F base) / (1 + 2 eta lambda F). The loss has its minimum at the same place as with a pull in
/// the gradient, every lambda is stable, and a very large one keeps the base exactly where an explicit step would
/// jump around it.
void adamStep(const OptimiserOptions &options, const Anchor &anchor, double length, std::span<const float> gradient,
              std::span<float> weights, Moments &moments, std::size_t from, std::size_t to);

} // namespace filigree::translator
