// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The corpora that the window lists: named wishes, one of them shown. A corpus follows the grammar and the settings of
// resampling as they are; ProjectStore::corpora() are those whose whole recipe was kept as it was.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/generation/corpusdraft.h"
#include "core/project/projectstore.h"

namespace filigree {

/// The largest count and seed that the window offers: as many sentences as a plan shares out.
constexpr std::uint64_t largestWish = static_cast<std::uint64_t>(1) << 53;

/// Where the project keeps what its last corpus was drawn from. That may hold words of data that was removed since: a
/// copy for others begins without it.
constexpr std::string_view draftSetting = "corpus.draft";

/// How large a corpus the linguist wants, and under which seed.
struct CorpusWish {
    std::uint64_t count = 5'000;
    std::uint64_t seed = 1;
    bool generated = false; ///< Generate was pressed: the corpus is there when the project is opened again
    CorpusMethod method = CorpusMethod::Grammar;
    /// Every distinct sentence is equally likely. Otherwise the patterns get the shares that ResamplingSettings say.
    bool everySentence = false;

    friend bool operator==(const CorpusWish &, const CorpusWish &) = default;
};

[[nodiscard]] std::string toJson(const CorpusWish &wish);
/// What cannot be read keeps its default; what is larger than the window offers becomes the largest that it offers. A
/// wish of the time before the grammar's sentences could be shared out means every sentence, so that it makes the same
/// corpus as then.
[[nodiscard]] CorpusWish corpusWishFromJson(std::string_view json);

struct ListedCorpus {
    std::string name;
    CorpusWish wish;
    friend bool operator==(const ListedCorpus &, const ListedCorpus &) = default;
};

/// Never empty.
struct CorpusList {
    std::vector<ListedCorpus> corpora;
    std::size_t current = 0;

    explicit CorpusList(const ListedCorpus &only);
    [[nodiscard]] const CorpusWish &wish() const { return corpora[current].wish; }
    [[nodiscard]] const std::string &name() const { return corpora[current].name; }
    [[nodiscard]] const ListedCorpus *find(std::string_view name) const; ///< null: there is none
    /// The name, or one like it that no corpus has: "Launch", "Launch 2". One of blanks alone becomes "Corpus 1".
    [[nodiscard]] std::string freeName(std::string_view wanted) const;
    friend bool operator==(const CorpusList &, const CorpusList &) = default;
};

/// Where there is no list yet, it is of one corpus, which gets the name `first`. What cannot be read is left out.
[[nodiscard]] CorpusList loadCorpora(ProjectStore &store, const std::string &first);
[[nodiscard]] Result<void> storeCorpora(ProjectStore &store, const CorpusList &list);

} // namespace filigree
