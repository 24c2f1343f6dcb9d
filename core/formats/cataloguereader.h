// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catalogue files: one value a line, TSV/CSV of value and weight, or lists of other tools; compressed ones are
// inflated.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "core/annotation/catalogue.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// How many bytes a compressed file may grow to.
inline constexpr std::size_t largestInflatedFile = std::size_t{2} << 30;

/// Reads a catalogue; its name is the file's without folder and endings. White space is folded, and of values with the
/// same comparisonKey() the first one stays, with the sum of their weights. What stands behind a tab, or in the second
/// column of a .csv file, is the weight when it is a positive number in every row (a heading row aside), and is left
/// out otherwise. A .json file is a catalogue as Alexa takes it, with synonyms as values; a .yml or .yaml file is one
/// of Rasa, whose lookup table of the slot is taken, or its only one. Errors: InvalidInput (not UTF-8, binary, a value
/// too long; with file and line), NotFound (no file; no value), InvalidOption (`slot` is no slot name), ReadFailed,
/// Cancelled.
[[nodiscard]] Result<Catalogue> readCatalogue(const std::filesystem::path &path, std::string_view slot,
                                              Progress &progress);

} // namespace filigree
