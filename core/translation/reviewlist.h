// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translated utterances on their way to becoming data: what each came from, what looks odd, what the linguist decided.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/translation/translationreview.h"
#include "core/translation/utterancetranslation.h"

namespace filigree {

enum class TranslationState {
    Open, ///< not decided yet
    Accepted,
    Refused,
    Added, ///< accepted, and in the project already
};

struct ReviewRow {
    Utterance source;
    Utterance translation; ///< empty where `fault` says why
    double score = 0.0;
    std::vector<RaisedFlag> flags;
    std::string fault; ///< why there is no translation
    TranslationState state = TranslationState::Open;
    bool edited = false; ///< by the linguist
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

struct ReviewList {
    std::string model; ///< its name
    std::string sourceLocale;
    std::string targetLanguage; ///< language or locale of the translations
    std::vector<ReviewRow> rows;
    std::size_t unreadable = 0; ///< rows that were kept but could not be read back
    friend bool operator==(const ReviewList &, const ReviewList &) = default;
};

/// A row for each utterance, in their order.
[[nodiscard]] ReviewList reviewListOf(const std::vector<Utterance> &sources,
                                      std::vector<TranslatedUtterance> translations);

struct ReviewCounts {
    std::size_t open = 0;
    std::size_t accepted = 0;
    std::size_t refused = 0;
    std::size_t added = 0;
    std::size_t untranslated = 0; ///< cannot be decided; in none of the others
};
[[nodiscard]] ReviewCounts countRows(const ReviewList &list);

/// For keeping. The golden notation holds the utterances.
[[nodiscard]] std::string toJson(const ReviewList &list);
/// Rows that cannot be read are left out and counted. Errors: InvalidInput where it is no list at all.
[[nodiscard]] Result<ReviewList> reviewListFromJson(std::string_view json);

/// The accepted rows as golden text: under their intents, in order of first sight, each with what it was translated
/// from as a remark behind it. `heading` is a remark above all of them. A `locale` that golden text cannot have is left
/// out.
[[nodiscard]] std::string acceptedAsGolden(const ReviewList &list, std::string_view locale, std::string_view heading);

} // namespace filigree
