// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenGrm: grammars that compile to OpenFst machines with Thrax, or with Pynini from Python. Written, not read.
#pragma once

#include <string>

#include "core/grammar/grammar.h"

namespace filigree {

/// A .grm file for thraxcompiler: a rule each, one exported rule an intent (byte mode, tropical semiring). It reads
/// words with single blanks between them and writes the golden notation. Names have ASCII letters, digits and `_`; ours
/// stand in comments.
[[nodiscard]] std::string writeThrax(const Grammar &grammar);

/// The same as a Python 3 script: INTENTS is a dictionary from intents to machines, and as a program it writes them
/// into an archive (.far).
[[nodiscard]] std::string writePynini(const Grammar &grammar);

} // namespace filigree
