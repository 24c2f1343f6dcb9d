// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of development sets as JSON, as descriptions, curves and checkpoints of models keep them:
// [{"name","loss","bleu"}], without "bleu" where there is none.
#pragma once

#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/translation/workerevents.h"

namespace filigree {

[[nodiscard]] nlohmann::ordered_json figuresToJson(const std::vector<DevelopmentFigure> &figures);
/// Throws what nlohmann::json throws where a member is missing or of another type: the caller calls that damage.
[[nodiscard]] std::vector<DevelopmentFigure> figuresFromJson(const nlohmann::json &list);

} // namespace filigree
