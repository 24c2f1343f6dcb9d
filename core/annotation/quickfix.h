// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a mistake in the golden notation may be mended: replacements that can be chosen from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/golden.h"

namespace filigree {

struct QuickFix {
    enum class Kind {
        CloseBrace, ///< name: the slot
        RemoveBrace,
        OpenBrace,
        NameSlot, ///< name: the slot
        RenameSlot, ///< name: the slot
        EscapeBackslash,
        TakeOther, ///< name: the line whose annotation is taken
        GiveOther, ///< name: the line that gets this annotation
        RemoveLine,
    };
    Kind kind = Kind::RemoveBrace;
    std::string name;
    std::size_t begin = 0; ///< bytes of the text to be replaced
    std::size_t end = 0;
    std::string replacement;
};

/// What `diagnostic`, one of parseGolden(text), can be mended with, the likeliest first. After each of them the line
/// reads well, or its next mistake stands further right.
[[nodiscard]] std::vector<QuickFix> quickFixes(std::string_view text, const GoldenText &parsed,
                                               const Diagnostic &diagnostic);

} // namespace filigree
