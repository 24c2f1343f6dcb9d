// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large a corpus the linguist wants, and under which seed. Kept in the project as JSON.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/generation/corpusdraft.h"

namespace filigree::app {

/// The largest count and seed that the window offers: as many sentences as a plan shares out.
constexpr std::uint64_t largestWish = static_cast<std::uint64_t>(1) << 53;

/// Where the project keeps what its last corpus was drawn from. That may hold words of data that was removed since: a
/// copy for others begins without it.
constexpr std::string_view draftSetting = "corpus.draft";

struct CorpusWish {
    std::uint64_t count = 5'000;
    std::uint64_t seed = 1;
    bool generated = false; ///< Generate was pressed: the corpus is there when the project is opened again
    CorpusMethod method = CorpusMethod::Grammar;
    /// Every distinct sentence is equally likely. Otherwise the patterns get the shares that the mode Resample says.
    bool everySentence = false;

    friend bool operator==(const CorpusWish &, const CorpusWish &) = default;
};

[[nodiscard]] std::string toJson(const CorpusWish &wish);
/// What cannot be read keeps its default; what is larger than the window offers becomes the largest that it offers. A
/// wish of the time before the grammar's sentences could be shared out means every sentence, so that it makes the same
/// corpus as then.
[[nodiscard]] CorpusWish corpusWishFromJson(std::string_view json);

} // namespace filigree::app
