// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Symbols of templates as an utterance. Private to core/induction.
#pragma once

#include <string>

#include "core/annotation/utterance.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// A slot at the end of the utterance; `words` are the value's, with single blanks between.
void appendSlot(const SlotClass &slot, const std::string &words, Utterance &out);

} // namespace filigree::induction
