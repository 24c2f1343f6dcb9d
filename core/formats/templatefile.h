// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first half of reading Chatito and Chatette: a file is cut into units and their lines. Private to the reader.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/formats/sourcetext.h"

namespace filigree {

enum class TemplateDialect { Chatito, Chatette };

struct TemplateLine {
    std::size_t begin = 0; ///< byte offsets in the text, without blanks at the ends
    std::size_t end = 0;
};

struct TemplateUnit {
    char kind = '~'; ///< % intent, @ slot, ~ alias
    std::string name;
    std::string variation; ///< empty when there is none
    std::size_t at = 0;
    std::vector<TemplateLine> lines;
    std::string ownName; ///< of annotations in the comment above: @name, @weight, @catalogue
    std::string weight;
    std::string catalogue;
};

struct TemplateFile {
    std::string locale;
    std::vector<TemplateUnit> units;
};

/// A name in brackets as it is written in a unit or a reference to one.
struct TemplateName {
    std::string name;
    std::string variation;
    bool optional = false;
    double share = 0.5; ///< of being there
    bool shareGiven = false;
    std::size_t end = 0; ///< behind the closing bracket
};

/// Reads what begins with `[` at `at`; `end` is the line's.
[[nodiscard]] Result<TemplateName> readTemplateName(const SourceText &source, std::size_t at, std::size_t end,
                                                    TemplateDialect dialect);

/// `?`, `?/30` or `?/30%` of Chatette at `at`, which is moved behind it; `closing` ends it.
[[nodiscard]] Result<double> readTemplateChance(const SourceText &source, std::size_t &at, std::size_t end,
                                                char closing, bool &given);

[[nodiscard]] Result<TemplateFile> readTemplateFile(const SourceText &source, TemplateDialect dialect);

} // namespace filigree
