// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text in the golden notation, read with a few bytes a line: where its utterances stand, not what they are. For texts
// of a million utterances, which would take a gigabyte as values. parseGolden() is this with the utterances kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/annotation/diagnostic.h"
#include "core/annotation/golden.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/text/tokenizer.h"

namespace filigree {

struct GoldenIndexOptions {
    bool keepUtterances = false; ///< else utterance() reads its line again
    std::size_t remarksFrom = 0; ///< byte of the text; see errorsBefore() for what is wrong before it
    std::size_t mostRemarks = SIZE_MAX; ///< kept of the errors, and of the warnings: the first ones
};

class GoldenIndex {
public:
    struct Line {
        std::size_t begin = 0; ///< byte range in the text, without its end-of-line
        std::int64_t number = 0; ///< 1-based
        std::uint32_t length = 0;
        std::uint32_t intent = 0;
        std::uint32_t words = 0;
        std::uint64_t wordsHash = 0; ///< equal words, equal hashes
        std::uint64_t annotationHash = 0; ///< of the intent and the slots
    };

    /// The text must live as long. Errors: as parseGolden(); Cancelled.
    [[nodiscard]] static Result<GoldenIndex> read(std::string_view text, const GoldenIndexOptions &options,
                                                  Progress &progress);

    [[nodiscard]] std::span<const Line> lines() const { return m_lines; } ///< of utterances, the good ones
    [[nodiscard]] const std::string &intent(const Line &line) const { return m_intents[line.intent]; }
    /// Number `index` of lines(); until the next call, where the utterances are not kept.
    [[nodiscard]] const Utterance &utterance(std::size_t index);
    [[nodiscard]] const std::string &locale() const { return m_locale; } ///< of the last @locale
    [[nodiscard]] const std::vector<IntentHeading> &headings() const { return m_headings; }
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; } ///< as they stand
    [[nodiscard]] std::size_t errors() const { return m_errors; } ///< also those that are not kept
    [[nodiscard]] std::size_t warnings() const { return m_warnings; }
    /// Errors before GoldenIndexOptions::remarksFrom, which stand in none of the above; the first, where there is one.
    [[nodiscard]] std::size_t errorsBefore() const { return m_errorsBefore; }
    [[nodiscard]] const Diagnostic &firstBefore() const { return m_firstBefore; }

    /// Hashes of an utterance as those of a Line.
    [[nodiscard]] static std::uint64_t wordsHash(const Utterance &utterance);
    [[nodiscard]] static std::uint64_t annotationHash(const Utterance &utterance);

    /// Bytes that are no text: not UTF-8, or a NUL. Error: InvalidInput with the place.
    [[nodiscard]] static Result<void> checkText(std::string_view text);

private:
    friend Result<GoldenText> parseGolden(std::string_view text); // takes what was kept
    GoldenIndex(std::string_view text, const GoldenIndexOptions &options);
    [[nodiscard]] Result<void> readAll(Progress &progress);
    void readLine(std::string_view line);
    void readHeading(std::string_view content);
    void readDirective(std::string_view content);
    void keep(Utterance utterance);
    [[nodiscard]] bool startIntent(std::string name); ///< is it a new one?
    void noteNearIntent(std::size_t begin, std::size_t end);
    void noteFollower(const Utterance &utterance, const SlotSpan &slot);
    [[nodiscard]] Utterance readAgain(const Line &line);
    /// Calls visit(index, utterance) for all lines.
    template <class Visit> [[nodiscard]] Result<void> forEach(const Progress &progress, Visit visit);

    [[nodiscard]] Result<void> removeSplitSlotNames(const Progress &progress);
    [[nodiscard]] Result<void> warnOfPerhapsSplitNames(const Progress &progress);
    [[nodiscard]] Result<void> warnOfNearIntents(const Progress &progress);
    [[nodiscard]] Result<void> warnOfNearNames(const Progress &progress);
    [[nodiscard]] Result<void> warnOfInconsistency(const Progress &progress);
    /// Takes those away whose word stands elsewhere too.
    [[nodiscard]] Result<void> dropUsedWords(std::map<std::string, std::string> &followers, const Progress &progress);
    [[nodiscard]] bool isSplit(const Utterance &utterance, const SlotSpan &slot) const;
    [[nodiscard]] std::map<std::string, std::string> nearNames(const Progress &progress) const;
    [[nodiscard]] bool sameWords(std::size_t one, std::size_t other);
    void warnOfOther(std::size_t first, std::size_t index);
    void remove(const std::vector<std::size_t> &indices); ///< ascending
    void settleRemarks();

    void add(Severity severity, DiagnosticCode code, std::size_t begin, std::size_t end, std::int64_t line,
             Message said);
    [[nodiscard]] Diagnostic diagnosticOf(Severity severity, DiagnosticCode code, std::size_t begin, std::size_t end,
                                          std::int64_t line, Message said) const;
    void addHere(DiagnosticCode code, std::size_t begin, std::size_t end, Message said);

    std::string_view m_text;
    GoldenIndexOptions m_options;
    Tokenizer m_tokenizer;
    std::vector<Line> m_lines;
    std::vector<Utterance> m_kept;
    Utterance m_again;
    std::vector<std::string> m_intents;
    std::unordered_map<std::string, std::uint32_t> m_intentPlaces; // only looked up, never walked
    std::map<std::string, std::size_t> m_uses; ///< of each slot type
    std::map<std::string, std::string> m_followers; ///< of a slot such as Song: the Word behind all of it, if it is one
    /// A heading of a new intent, and the first one that is spelled like it but for blanks and capital letters.
    struct NearIntent {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::int64_t line = 0;
        Message said;
    };
    std::vector<NearIntent> m_nearIntents;
    std::unordered_map<std::string, std::size_t> m_headingPlaces; ///< by the intent's letters alone; only looked up
    std::string m_locale;
    std::vector<IntentHeading> m_headings;
    std::vector<Diagnostic> m_diagnostics;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    std::size_t m_errorsBefore = 0;
    Diagnostic m_firstBefore;
    std::size_t m_keptHere = 0; ///< remarks, in this look through the lines
    std::uint32_t m_intent = 0; ///< of the lines below
    std::size_t m_begin = 0; ///< the line that is being read
    std::size_t m_end = 0;
    std::int64_t m_number = 0;
};

} // namespace filigree
