// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a project holds, as plain values. How it is kept is the store's business alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/grammar/grammar.h"
#include "core/induction/induce.h"

namespace filigree {

/// Facts about the project itself. Times are UTC, ISO 8601 ("2026-11-21T01:51:48Z").
struct ProjectFacts {
    std::string locale; ///< BCP 47, "en-US"; empty until it is known
    std::string madeBy; ///< "Filigree 0.1.0"
    std::string created;
    int schemaVersion = 0;
};

/// A distinct golden utterance. Its id stays as long as its intent and annotation do, also when it is deleted from the
/// text and comes back (undo), so that the evidence of rules keeps its meaning.
struct GoldenEntry {
    std::int64_t id = 0;
    Utterance utterance;
    std::uint32_t count = 1; ///< how often it stands in the text; 0: no longer there
    std::int64_t line = 0; ///< 1-based, of the first one
};

/// What an edit of the golden text did to the utterances: ids, ascending.
struct GoldenChange {
    std::vector<std::int64_t> added; ///< new, or back again
    std::vector<std::int64_t> removed;
    std::vector<std::int64_t> changed; ///< same utterance, other count
};

enum class SourceRole { Reference, Test };

/// A file of annotated utterances beside the golden ones.
struct SourceInfo {
    std::int64_t id = 0;
    SourceRole role = SourceRole::Reference;
    std::string name; ///< the file's name, without its folder
    std::string format;
    std::string locale;
    std::string imported; ///< UTC
    std::int64_t distinct = 0; ///< different annotated utterances
    std::int64_t total = 0; ///< with repetitions
};

struct SourceUtterance {
    Utterance utterance;
    std::int64_t line = 0; ///< of the first one, 1-based
    std::int64_t count = 1;
    std::int64_t source = 0; ///< id of the SourceInfo, when it is read
};

struct CatalogueInfo {
    std::int64_t id = 0;
    std::string slot;
    std::string name;
    std::int64_t size = 0;
    bool weighted = false;
};

enum class RunKind { Induction, Resampling, Generation, Evaluation };
enum class RunState { Running, Done, Failed, Cancelled, Interrupted };

/// What a run is about to do. Together with the program's version this is all that its result depends on.
struct RunRecipe {
    RunKind kind = RunKind::Induction;
    std::string inputsHash; ///< StableHash::hex() of all inputs
    std::string options; ///< JSON object
    std::uint64_t seed = 1;
};

/// A run; it never changes once it is not Running any more. Its result is fetched apart (see ProjectStore::runResult).
struct RunInfo {
    std::int64_t id = 0;
    RunRecipe recipe;
    std::string version; ///< of the program
    std::string started;
    std::string finished; ///< empty while running
    RunState state = RunState::Running;
    std::string summary; ///< JSON object for lists: number of rules, size of the language, warnings, ...
    std::string error; ///< sentence, when Failed
};

/// A decision about a rule (rejected, accepted, locked, edited) that the next induction respects.
struct RuleDecision {
    std::int64_t id = 0;
    InductionConstraint::Kind kind = InductionConstraint::Kind::Forbid; ///< Forbid, Class or Replace
    Rule rule;
    std::string note; ///< the linguist's reason; may be empty
    /// Edited: the rule as the induction had made it. No part of what an induction respects.
    std::optional<Rule> origin = std::nullopt;
};

enum class Answer { None, Yes, No, Unsure };

/// A sentence that was asked about in the interview.
struct Question {
    std::int64_t id = 0;
    std::string intent;
    std::string annotated; ///< golden notation
    std::string why; ///< English
    Answer answer = Answer::None;
    std::vector<Message> reasons = {}; ///< what `why` says; empty in a file of an older version
};

/// A generated sentence, a slot value, or a template that the linguist does not want to see again.
struct Rejection {
    enum class Kind { Sentence, Value, Template };
    std::int64_t id = 0;
    Kind kind = Kind::Sentence;
    std::string intent; ///< of a sentence or a template
    std::string slot; ///< of a value
    std::string text; ///< golden notation of a sentence, or of some sentence with the template; words of a value
    std::string reason;
    friend bool operator==(const Rejection &, const Rejection &) = default;
};

/// A corpus: the recipe that makes it, and its rows where they were stored.
struct CorpusInfo {
    std::int64_t id = 0;
    std::string name; ///< unique in the project
    std::string recipe; ///< JSON object; whoever makes corpora knows its keys
    std::int64_t grammarRun = 0; ///< the induction that it is made from; 0 = none
    std::string created;
    std::int64_t size = 0; ///< sentences
    bool stored = false; ///< rows are in the project
};

struct ProjectCounts {
    std::int64_t golden = 0; ///< distinct
    std::int64_t goldenTotal = 0;
    std::int64_t intents = 0; ///< of the golden utterances
    std::int64_t slots = 0; ///< slot types of the golden utterances
    std::int64_t reference = 0, referenceTotal = 0;
    std::int64_t test = 0, testTotal = 0;
    std::int64_t catalogues = 0, catalogueValues = 0;
    std::int64_t runs = 0, corpora = 0, decisions = 0, questions = 0, answers = 0, rejections = 0;
};

} // namespace filigree
