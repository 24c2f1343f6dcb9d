// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include "core/annotation/utterance.h"

namespace filigree::bench {

/// Words, and slots as `{Type}`.
using TemplateWords = std::vector<std::string>;

[[nodiscard]] TemplateWords templateWords(const Utterance &utterance);

} // namespace filigree::bench
