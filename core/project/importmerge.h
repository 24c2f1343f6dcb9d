// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of utterances of a file beside those that the project has: other names, duplicates, conflicts. Files are
// read elsewhere.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/annotation/golden.h"
#include "core/annotation/utterance.h"

namespace filigree {

/// What names of a file become in the project; those that are not here stay as they are.
struct NameMap {
    std::map<std::string, std::string> slots; ///< in the file -> in the project; empty: its words stay, it goes
    std::map<std::string, std::string> intents;

    [[nodiscard]] const std::string &slot(const std::string &name) const;
    [[nodiscard]] const std::string &intent(const std::string &name) const;
    [[nodiscard]] Utterance applied(Utterance utterance) const;
    [[nodiscard]] bool empty() const { return slots.empty() && intents.empty(); }
    friend bool operator==(const NameMap &, const NameMap &) = default;
};

/// The same words with the same annotation and intent are there already.
enum class IfDuplicate { Skip, Keep };
/// The same words are there with another annotation or intent.
enum class IfConflict { KeepMine, TakeTheirs, KeepBoth };

struct MergeRules {
    NameMap names;
    IfDuplicate duplicates = IfDuplicate::Skip;
    IfConflict conflicts = IfConflict::KeepBoth;
    /// KeepBoth, golden text: stands in a comment before the other annotation, and the project's after it.
    std::string mark;
    friend bool operator==(const MergeRules &, const MergeRules &) = default;
};

/// How an utterance stands to those that are known.
enum class Standing { New, Duplicate, Conflict };

/// Utterances by their words, as they are written; a few bytes each.
class KnownUtterances {
public:
    void add(const Utterance &utterance);
    /// Its annotation and intent are known no longer; its words still are.
    void forget(const Utterance &utterance);
    [[nodiscard]] Standing standing(const Utterance &utterance) const;

private:
    std::unordered_set<std::uint64_t> m_words; ///< hashed
    std::unordered_set<std::uint64_t> m_annotated; ///< words, annotation and intent, hashed
};

struct MergeCounts {
    std::int64_t added = 0; ///< utterances that came, also those in the place of others
    std::int64_t skipped = 0; ///< that did not
    std::int64_t conflicts = 0; ///< among both
};

/// A golden text into which files are merged.
class GoldenMerge {
public:
    /// `parsed` must be parseGolden(text), which has LF at the ends of its lines. `locale` is the project's, and may be
    /// empty: then the text says it, or the first file that says one.
    GoldenMerge(std::string text, const GoldenText &parsed, std::string locale);

    /// Utterances at the end under their intents, with the name of their file in a comment before them.
    struct Foreign {
        std::vector<Utterance> utterances;
        std::string name;
        std::string locale; ///< empty where the file does not say
    };
    void add(const Foreign &file, const MergeRules &rules);
    /// A text in the golden notation at the end: comments, and lines with mistakes, come as they are; its @locale where
    /// the project has none.
    void add(std::string_view golden, const GoldenText &parsed, const MergeRules &rules);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] const MergeCounts &counts() const { return m_counts; }

private:
    enum class Fate { Add, Skip, Mark };
    struct Mine {
        std::size_t begin = 0; ///< byte range of the line
        std::size_t end = 0;
        Utterance utterance;
    };
    Fate decide(const Utterance &utterance, const MergeRules &rules);
    [[nodiscard]] std::string markOf(const Utterance &utterance, const MergeRules &rules) const;
    bool takeOver(const Utterance &utterance); ///< true when it stands in the place of the project's

    std::string m_text;
    std::string m_added;
    std::string m_locale;
    std::map<std::size_t, std::string> m_instead; ///< by where a line begins; empty: it goes
    std::map<std::string, std::vector<Mine>> m_mine; ///< by their words
    KnownUtterances m_known; ///< the project's
    KnownUtterances m_come; ///< those that were added
    MergeCounts m_counts;
};

} // namespace filigree
