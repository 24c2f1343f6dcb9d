// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bayesian model merging: golden utterances and catalogues in, a grammar of readable rules out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// A distinct golden utterance.
struct InductionUtterance {
    std::int64_t id = 0; ///< what Rule::evidence names
    Utterance utterance;
    std::uint32_t count = 1; ///< how often it stands in the data
};

/// What the linguist decided; the next induction respects it.
struct InductionConstraint {
    enum class Kind {
        Forbid, ///< a rejected rule: its members must not become interchangeable
        Class, ///< an accepted or locked rule: its members are one class from the start
        Replace, ///< an edited or locked rule: `rule` is taken as it stands
        RejectSentence, ///< `sentence` must not be in the language (an answer "no")
        AcceptSentence, ///< `sentence` must be in the language (an answer "yes")
    };
    Kind kind = Kind::Forbid;
    Rule rule; ///< Forbid, Class, Replace
    Utterance sentence; ///< RejectSentence, AcceptSentence
};

struct InductionInput {
    std::string locale;
    std::vector<InductionUtterance> utterances; ///< distinct, in any order: the result does not depend on it
    std::vector<Catalogue> catalogues;
    std::vector<InductionConstraint> constraints;
};

struct InductionOptions {
    /// 0: the golden utterances with the values that their slots show; 1: the most general grammar. In tenths; the
    /// language of each holds that of the one before.
    double generality = 0.5;
    std::uint64_t seed = 1;
    int beam = 0; ///< models that are kept and vote, in each round; 0 = the engine's choice: 64, fewer for large data
    int threads = 1; ///< the result is the same for any number
};

/// A sentence that nobody wrote and the models disagree on: what to ask the linguist about.
struct InductionCandidate {
    Utterance sentence; ///< with the most frequent values in its slots
    double support = 0.0; ///< share of the models whose language holds it, 0 to 1
    double weight = 0.0; ///< its template's share of what people would say and of what the grammar would hold, 0 to 1
    std::uint64_t votes = 0; ///< bit m: model m's language holds it
};

/// Words that nobody annotated but that look like values of a catalogue: what to annotate, and how sure that is.
struct CatalogueProposal {
    std::string rule; ///< whose alternatives they are
    std::string slot; ///< the catalogue's slot type
    std::string catalogue;
    double probability = 0.0; ///< that the alternatives are drawn from the catalogue; above 0.5
    std::vector<std::string> inside; ///< alternatives that the catalogue has, at least two
    std::vector<std::string> outside; ///< plain ones that it lacks
};

struct InductionReport {
    double logPosteriorStart = 0.0; ///< nats, of the grammar that lists the utterances, but for their slot values
    double logPosterior = 0.0; ///< nats, of the result, in the same way
    int steps = 0; ///< accepted merges
    std::vector<InductionCandidate> candidates; ///< what matters and is open first; at most 300
    std::vector<CatalogueProposal> proposals; ///< in the order of the rules
    int voters = 0; ///< models whose votes the candidates' bits are, at most 64
    std::vector<std::string> warnings; ///< English sentences, e.g. two annotations of one text
    std::vector<Message> remarks; ///< the same for other languages
};

struct Induction {
    Grammar grammar;
    InductionReport report;
};

/// Learns a grammar. Every golden utterance is in its language with its own annotation, whatever the options.
/// Same input, options and seed: the same grammar, whatever the number of threads.
/// Errors: NotFound (no utterances), InvalidOption, Inconsistent (constraints that contradict the data), Cancelled.
[[nodiscard]] Result<Induction> induce(const InductionInput &input, const InductionOptions &options,
                                       Progress &progress);

} // namespace filigree
