// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Models made of models without training.
#pragma once

#include <vector>

#include "app/translator/model.h"

namespace filigree::translator {

/// base + k (adapted - base): linear interpolation, as WiSE-FT (Wortsman et al. 2022) does it. k = 0 and k = 1 give the
/// two to the bit.
[[nodiscard]] Result<Model> interpolate(const Model &base, const Model &adapted, double k);

/// (F_A base + k F_B adapted) / (F_A + k F_B), a small number added to both F: what is best for both when each loss is
/// taken for a parabola (Matena and Raffel 2022). k = 0 gives the base to the bit; adapted for k without bound.
[[nodiscard]] Result<Model> mergeByFisher(const Model &base, const Fisher &ofBase, const Model &adapted,
                                          const Fisher &ofAdapted, double k);

/// The mean of the weights, which sum in double precision: the mean of equal models is that model.
[[nodiscard]] Result<Model> soup(const std::vector<Model> &models);

} // namespace filigree::translator
