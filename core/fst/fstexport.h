// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the machine of an intent as a file of another tool: OpenFst, AT&T text, Graphviz, pictures.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"

namespace filigree {

enum class FstFormat {
    OpenFst, ///< binary vector FST over the tropical semiring; words in, annotated words out; symbols embedded
    Att, ///< text for fstcompile, with the symbol tables beside it: X.isyms, X.osyms
    Dot, ///< Graphviz source
    Svg,
    Pdf,
    Png,
};

struct FstExportOptions {
    bool collapseSlots = true; ///< Dot, Svg, Pdf, Png: a slot is one arc, else its first values are spelled out, and
                               ///< the others counted. OpenFst and Att always have all values
    std::size_t arcLimit = 20'000'000; ///< more is refused
    std::size_t drawnStates = 3'000; ///< larger graphs are refused as pictures
    std::string font = "Noto Sans"; ///< first choice; families with Devanagari, CJK, Thai are named after it
};

/// By the names of the command line: openfst (or fst), att, dot, svg, pdf, png.
[[nodiscard]] std::optional<FstFormat> fstFormat(std::string_view name);

/// Writes the machine of intent number `intent`. Returns the files written, the main one first; each appears whole, by
/// rename. The transducer reads words and writes annotated words: a slot value is written between `{` and
/// `}|SlotName`, which read nothing. Errors: InvalidOption, InvalidInput (too large: the sentence says what to do),
/// NotFound (this Graphviz cannot write the format), Cancelled, and those of files.
[[nodiscard]] Result<std::vector<std::filesystem::path>> exportFst(const CompiledGrammar &compiled, std::size_t intent,
                                                                   FstFormat format, const std::filesystem::path &path,
                                                                   const FstExportOptions &options, Progress &progress);

/// The graph in the dot language, for the clipboard and for exportFst.
[[nodiscard]] Result<std::string> fstDot(const CompiledGrammar &compiled, std::size_t intent,
                                         const FstExportOptions &options, Progress &progress);

} // namespace filigree
