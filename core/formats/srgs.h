// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SRGS 1.0 (W3C Recommendation of 16 March 2004), the grammars of speech recognisers, in both of its forms: ABNF and
// XML. Each reads back what it writes.
//
// A slot is a tag of semantics/1.0-literals right behind its value: `$GenreName_music {GenreName}`. In a file of others
// a tag names what stands right before it: a group, a rule, a token in quotes, or the words since the last of these.
// `out.Genre = ...;` (semantics/1.0) is the slot Genre. The root rule chooses among the intents, with their weights;
// where the root of a file of others is more than such a choice it is an intent itself, and so is each public rule that
// no other rule refers to.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// The grammar in ABNF. What SRGS has no place for stands in documentation comments, as in JSGF. A double quotation
/// mark in a word becomes ”, since ABNF has no way to write it.
[[nodiscard]] std::string writeAbnf(const Grammar &grammar);

/// Errors (InvalidInput with line and column): anything that is not ABNF, recursion, repetition without end, rules of
/// other files, $VOID and $GARBAGE, tags that name no slot, slots inside slots, groups more than 100 deep, repetitions
/// that make more than a million parts.
[[nodiscard]] Result<Grammar> readAbnf(std::string_view text);

/// The grammar in XML; attributes of a namespace of our own keep intents, slot types and names. Control characters,
/// which XML has no way to write, become U+FFFD.
[[nodiscard]] Result<std::string> writeSrgsXml(const Grammar &grammar);

/// Errors: as of readAbnf, and XML that is not well-formed or defines entities.
[[nodiscard]] Result<Grammar> readSrgsXml(std::string_view text);

} // namespace filigree
