// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of other tools' formats share: entries that come in groups, remarks, and the values that a file
// lists for its slot types. Private to core/formats.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/formats/corpusreader.h"
#include "core/formats/jsontext.h"
#include "core/formats/spannedtext.h"
#include "core/text/tokenizer.h"

namespace filigree {

/// Values of slot types in the order of first sight; each once under its comparisonKey().
class ValueLists {
public:
    void add(std::string_view slot, std::string_view value);
    [[nodiscard]] const std::vector<CatalogueValue> *of(std::string_view slot) const; ///< nullptr: none
    [[nodiscard]] std::vector<Catalogue> catalogues() const; ///< sorted by slot
    [[nodiscard]] const auto &lists() const { return m_lists; }
    [[nodiscard]] bool has(std::string_view slot, std::string_view value) const;

private:
    struct List {
        std::vector<CatalogueValue> values;
        std::unordered_set<std::string> keys;
    };
    std::map<std::string, List, std::less<>> m_lists;
};

class QueuedReader : public CorpusReader {
public:
    Result<std::optional<CorpusEntry>> next() final;
    std::vector<Diagnostic> warnings() const override { return m_warnings; }
    std::vector<Catalogue> catalogues() const override { return m_values.catalogues(); }

protected:
    /// Reads on: adds some entries and errors, or none. False when there is nothing more.
    virtual bool fill() = 0;

    void addEntry(CorpusEntry entry) { m_queue.emplace_back(std::move(entry)); }
    void addError(Error error) { m_queue.emplace_back(failWith(std::move(error))); }
    /// A sentence with its slots, whose names are made usable; `at` is for errors: file, line, column.
    void addSpanned(std::string_view intent, SpannedText text, Error at, CorpusEntry about = {});
    void warn(std::int64_t line, std::string message);
    void warnOnce(std::int64_t line, const std::string &message); ///< not again for the same message
    /// A name that the notation can hold; tells once when it had to be changed.
    [[nodiscard]] std::string slotName(std::string_view name, std::int64_t line);

    Tokenizer m_tokenizer;
    ValueLists m_values;

private:
    std::deque<Result<CorpusEntry>> m_queue;
    std::vector<Diagnostic> m_warnings;
    std::set<std::string> m_told;
    bool m_ended = false;
};

/// A reader of a JSON file whose text is in memory.
class JsonCorpusReader : public QueuedReader {
public:
    explicit JsonCorpusReader(JsonText text)
        : m_json(std::move(text))
    {
    }
    double progress() const override
    {
        return m_json.size() == 0 ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_json.size());
    }

protected:
    /// An error at a byte offset, without a sentence.
    [[nodiscard]] Error placeOf(std::size_t offset) const { return m_json.failAt(offset, {}).value(); }
    void addErrorAt(std::size_t offset, std::string what) { addError(m_json.failAt(offset, std::move(what)).value()); }

    /// Adds a slot whose borders are counted in characters; false, with an error, when they lie outside.
    bool addSpan(SpannedText &text, const JsonValue &entity, double begin, double end, OffsetUnit unit,
                 std::string_view type);

    JsonText m_json;
    std::size_t m_at = 0; ///< how far the file is read
};

/// The text or number of a member; empty or nothing where there is none of that kind.
[[nodiscard]] std::string jsonText(const JsonValue &object, std::string_view name);
[[nodiscard]] std::optional<double> jsonNumber(const JsonValue &object, std::string_view name);

/// Sentences with places for values ({City}): the places are filled with the values of the slot types in turn, so that
/// all are seen.
class ValueTurns {
public:
    /// The next value of a list that is not empty.
    [[nodiscard]] const std::string &next(const std::string &slot, const std::vector<CatalogueValue> &values);

private:
    std::map<std::string, std::size_t> m_turns;
};

/// Reads a sample with places, `play {song} by {artist}` as Alexa and Lex write it (and `{yesterday|song}`, as Alexa
/// once did). `valueOf` gives the words for a place. A fault is a sentence; empty when all is well.
struct SampleText {
    SpannedText text;
    std::string fault;
    std::size_t faultAt = 0;
};
[[nodiscard]] SampleText readSample(std::string_view sample,
                                    const std::function<std::string(const std::string &slot)> &valueOf);

/// A locale as we write them: "en_us" is "en-US".
[[nodiscard]] std::string usualLocale(std::string_view locale);

} // namespace filigree
