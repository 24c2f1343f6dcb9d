// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Annotations that the program proposes for plain sentences: what the grammar reads in them, which values it knows.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/golden.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/grammar/grammar.h"
#include "core/induction/induce.h"

namespace filigree {

/// The values of all catalogues, to be looked up by their words. Made once, as catalogues may be large.
class CatalogueIndex {
public:
    struct Entry {
        std::string slot;
        std::string catalogue;
        std::size_t size = 0; ///< values of the catalogue
    };

    CatalogueIndex() = default;
    /// Incomplete once `progress` is cancelled.
    CatalogueIndex(const std::vector<Catalogue> &catalogues, const Progress &progress);
    /// `key` is a comparisonKey(). The entries of all catalogues that have the value.
    [[nodiscard]] std::vector<const Entry *> find(const std::string &key) const;

private:
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_values; // never walked through
};

struct AnnotationSuggestion {
    enum class Source {
        Grammar, ///< the grammar reads the sentence so
        Value, ///< it has a value that golden utterances or a catalogue have
        Class, ///< words that stand for each other and are values of a catalogue, wherever the rule's utterances have
               ///< them
        Model, ///< a trained model is sure of it
    };
    /// A line of the text as it would be.
    struct Line {
        std::int64_t line = 0; ///< 1-based
        std::size_t begin = 0; ///< byte range of the line in the text
        std::size_t end = 0;
        Utterance utterance;
        bool movesIntent = false; ///< it stands under no intent, or under another
    };
    Source source = Source::Grammar;
    std::vector<Line> lines; ///< one, but for Class; in the order of the text
    std::string slot; ///< Value, Class
    std::string catalogue; ///< Value, Class; empty where golden utterances alone have the value
    std::vector<std::string> words; ///< Class
    double probability = 0.0; ///< Class, Model
    std::string key; ///< the same for the same suggestion at another time: what a refusal remembers
};

/// What a trained model says of a sentence.
struct ModelReading {
    Utterance utterance;
    double intentProbability = 0.0; ///< 0 to 1
    double slotProbability = 0.0; ///< of these slots among all annotations of the words, 0 to 1
};

struct SuggestionInput {
    const GoldenText *golden = nullptr;
    const CompiledGrammar *grammar = nullptr; ///< may be null
    const CatalogueIndex *catalogues = nullptr; ///< may be null
    std::vector<CatalogueProposal> proposals; ///< of the grammar
    const Grammar *rules = nullptr; ///< that the proposals name; may be null where there is none
    std::map<std::int64_t, std::int64_t> lineOfEvidence; ///< id of a golden utterance: its line
    std::set<std::string> refused; ///< keys
    std::function<ModelReading(std::span<const std::string> tokens)> model = {}; ///< may be empty
    /// What a model says of a sentence is suggested from here on: an annotation that must be mended takes longer than
    /// one from nothing.
    double leastProbability = 0.8;
};

/// Suggestions for the utterances that have no slot, in the order of their (first) lines. An annotated sentence of the
/// grammar goes before values. A value that consists of words which stand around slots elsewhere, or in a tenth of the
/// sentences (three at least), is none. Of several slots that have a value, the one whose neighbours it shares most
/// often is taken, then the one with more golden utterances, then the smaller catalogue. A model goes before values
/// that a catalogue alone speaks for, and where it annotates all known ones so, and more; otherwise it comes after
/// them. Under a heading its probability is that of the slots, and another intent than the heading's is no suggestion.
/// Incomplete once cancelled.
[[nodiscard]] std::vector<AnnotationSuggestion> suggestAnnotations(const SuggestionInput &input,
                                                                   const Progress &progress = NoProgress());

/// What a model can learn annotation from: the utterances with slots, and those of the intents that have none at all.
/// The others may be plain sentences that are still to be annotated. None without an intent.
[[nodiscard]] std::vector<Utterance> annotatedUtterances(const GoldenText &golden);

/// The text with the suggestions in it; a sentence whose intent changes stands under that intent's heading then. The
/// suggestions must be of this text.
[[nodiscard]] std::string withSuggestions(std::string_view text,
                                          const std::vector<const AnnotationSuggestion *> &accepted);

} // namespace filigree
