// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV (RFC 4180, also with semicolons) and TSV with a heading row that names the columns: text, intent, annotated, or
// tokens and tags; locale and split where there are any. Without a heading: intent, text, annotated.
#include "core/formats/readers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/annotation/golden.h"
#include "core/formats/biotags.h"
#include "core/formats/linereader.h"
#include "core/formats/tablerow.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

enum Column { Intent, Text, Annotated, Tokens, Tags, Locale, Split, columnCount };

/// Names of a column in other tools' files.
constexpr std::array<std::array<std::string_view, 4>, columnCount> headings{{
    {"intent", "label", "intents", "intent_name"},
    {"text", "utterance", "sentence", "query"},
    {"annotated", "annotated_text", "annotation", "annot_utt"},
    {"tokens", "words", "seq.in", "token"},
    {"tags", "slots", "seq.out", "bio"},
    {"locale", "lang", "language", "culture"},
    {"split", "partition", "set", "subset"},
}};

class TableReader final : public CorpusReader {
public:
    TableReader(LineReader lines, bool tabs)
        : m_lines(std::move(lines))
        , m_separator(tabs ? '\t' : '\0')
    {
        m_place.fill(-1);
    }

    /// Columns by name. InvalidOption when there is no such meaning.
    Result<void> setColumns(const CorpusColumns &columns)
    {
        for (const auto &[meaning, heading] : columns) {
            if (meaning == "heading") {
                m_numbered = true;
                m_headingToSkip = heading == "yes";
                continue;
            }
            std::size_t column = 0;
            while (column < columnCount && headings[column][0] != meaning)
                ++column;
            if (column == columnCount)
                return fail(ErrorCode::InvalidOption,
                            "A column cannot mean \"" + meaning
                                + "\". It can be intent, text, annotated, tokens, tags, locale or split.");
            m_wanted[column] = heading;
            m_mapped = true;
        }
        return {};
    }

    Result<std::optional<CorpusEntry>> next() override
    {
        for (;;) {
            const auto more = row();
            if (!more)
                return failWith(more.error());
            if (!*more)
                return std::nullopt;
            if (std::all_of(m_cells.begin(), m_cells.end(), [](const std::string &cell) { return cell.empty(); }))
                continue;
            if (m_headed)
                return entry();
            m_headed = true;
            if (m_mapped) {
                const auto heading = mapHeading();
                if (!heading)
                    return failWith(heading.error());
                if (*heading)
                    continue;
                return entry();
            }
            if (!readHeading())
                return entry();
        }
    }

    double progress() const override { return m_lines.progress(); }

private:
    /// One row, which may go over several lines where a cell is quoted.
    Result<bool> row()
    {
        std::string_view line;
        auto more = m_lines.next(line);
        if (!more || !*more)
            return more;
        m_first = m_lines.line();
        if (m_separator == '\t') {
            m_cells = splitTabs(line);
            return true;
        }
        if (m_separator == '\0')
            m_separator = csvSeparator(line);
        CsvRow parser(m_separator);
        while (!parser.add(line)) {
            more = m_lines.next(line);
            if (!more)
                return more;
            if (!*more)
                return failAt(unclosed);
        }
        if (parser.endless())
            return failAt(unclosed);
        if (parser.broken())
            return failAt("There is something between a closing quote and the next separator.");
        m_cells = std::move(parser.cells);
        return true;
    }

    /// Finds the wanted columns; false when they are numbers, and this row is no heading.
    Result<bool> mapHeading()
    {
        bool heading = m_headingToSkip;
        std::string names;
        for (const std::string &cell : m_cells)
            names += (names.empty() ? "" : ", ") + cell;
        for (std::size_t column = 0; column < columnCount; ++column) {
            const std::string &wanted = m_wanted[column];
            if (wanted.empty())
                continue;
            for (std::size_t i = 0; !m_numbered && i < m_cells.size(); ++i)
                if (comparisonKey(m_cells[i]) == comparisonKey(wanted))
                    m_place[column] = static_cast<int>(i);
            heading = heading || m_place[column] >= 0;
            int number = 0;
            const char *end = wanted.data() + wanted.size();
            const auto parsed = std::from_chars(wanted.data(), end, number);
            const bool isNumber = parsed.ec == std::errc() && parsed.ptr == end && number > 0 && number <= 100'000;
            if (m_place[column] < 0 && !isNumber)
                return failEnded("There is no column \"" + wanted + "\" in the heading: " + names + '.');
            if (m_place[column] < 0)
                m_place[column] = number - 1;
        }
        if (m_place[Text] < 0 && m_place[Annotated] < 0 && m_place[Tokens] < 0)
            return failEnded("Say which column has the sentence: text=, annotated= or tokens=.");
        return heading;
    }

    /// Nothing can be read without its columns.
    tl::unexpected<Error> failEnded(std::string what)
    {
        return failWith({ErrorCode::InvalidOption, std::move(what), m_lines.name(), m_first, 1});
    }

    /// Sets the places of the columns; false when the first row is no heading.
    bool readHeading()
    {
        const ColumnMeanings known = columnMeanings(m_cells);
        for (std::size_t i = 0; i < known.columns.size(); ++i)
            for (std::size_t column = 0; column < columnCount; ++column)
                if (known.columns[i] == headings[column][0])
                    m_place[column] = static_cast<int>(i);
        return known.headed;
    }

    [[nodiscard]] std::string_view cell(Column column) const
    {
        const auto place = static_cast<std::size_t>(m_place[column]);
        return m_place[column] >= 0 && place < m_cells.size() ? std::string_view(m_cells[place]) : std::string_view();
    }

    Result<std::optional<CorpusEntry>> entry()
    {
        CorpusEntry out;
        out.line = m_first;
        out.locale = foldWhiteSpace(cell(Locale));
        out.split = foldWhiteSpace(cell(Split));
        std::string intent = foldWhiteSpace(cell(Intent));
        if (intent.empty())
            intent = unknownIntent;
        if (!cell(Tokens).empty()) {
            out.utterance.tokens = splitBlanks(cell(Tokens));
            if (m_place[Tags] >= 0)
                if (const auto fault = setSlots(out.utterance, splitBlanks(cell(Tags))))
                    return failAt(fault->what);
        } else if (!cell(Annotated).empty()) {
            auto parsed = parseGoldenLine(foldWhiteSpace(cell(Annotated)), intent);
            if (!parsed)
                return failAt(parsed.error().detail);
            out.utterance = *std::move(parsed);
        } else {
            out.utterance.tokens = m_tokenizer.words(cell(Text));
        }
        out.utterance.intent = std::move(intent);
        if (const auto fault = checkWords(out.utterance))
            return failAt(fault->what);
        return out;
    }

    [[nodiscard]] tl::unexpected<Error> failAt(std::string what) const
    {
        return failWith({ErrorCode::InvalidInput, std::move(what), m_lines.name(), m_first, 1});
    }

    static constexpr const char *unclosed = "A quoted cell begins in this row and does not end. Close it with \".";

    LineReader m_lines;
    char m_separator; ///< '\0': found out from the first row
    std::array<std::string, columnCount> m_wanted; ///< headings of columns that were named
    bool m_mapped = false;
    bool m_numbered = false; ///< columns were named by their numbers, never by their headings
    bool m_headingToSkip = false;
    std::array<int, columnCount> m_place{}; ///< of each column; -1 where there is none
    std::vector<std::string> m_cells;
    std::int64_t m_first = 0;
    bool m_headed = false;
    Tokenizer m_tokenizer;
};

Result<std::unique_ptr<CorpusReader>> openTable(const std::filesystem::path &path, bool tabs)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    return std::make_unique<TableReader>(*std::move(lines), tabs);
}

/// Is it intent, text and annotated text, as we write them? An intent may be called as a column is.
bool isUtterance(const std::vector<std::string> &row)
{
    if (row.size() < 3)
        return false;
    const auto annotated = parseGoldenLine(row[2], row[0]);
    return annotated && !annotated->tokens.empty() && plainText(*annotated) == foldWhiteSpace(row[1]);
}

} // namespace

ColumnMeanings columnMeanings(const std::vector<std::string> &firstRow)
{
    ColumnMeanings out;
    std::array<bool, columnCount> taken{};
    for (const std::string &cell : firstRow) {
        std::string &meaning = out.columns.emplace_back();
        const std::string key = comparisonKey(cell);
        for (std::size_t column = 0; column < columnCount && meaning.empty(); ++column)
            if (!taken[column]
                && std::find(headings[column].begin(), headings[column].end(), key) != headings[column].end()) {
                taken[column] = true;
                meaning = headings[column][0];
            }
    }
    out.headed = (taken[Text] || taken[Annotated] || taken[Tokens]) && !isUtterance(firstRow);
    if (out.headed)
        return out;
    out.columns.assign(firstRow.size(), {});
    const std::vector<Column> usual = firstRow.size() > 1 ? std::vector{Intent, Text, Annotated} : std::vector{Text};
    for (std::size_t i = 0; i < std::min(usual.size(), firstRow.size()); ++i)
        out.columns[i] = headings[usual[i]][0];
    return out;
}

Result<std::unique_ptr<CorpusReader>> openColumns(const std::filesystem::path &path, bool tabs,
                                                  const CorpusColumns &columns)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    auto reader = std::make_unique<TableReader>(*std::move(lines), tabs);
    if (auto good = reader->setColumns(columns); !good)
        return failWith(good.error());
    return reader;
}

Result<std::unique_ptr<CorpusReader>> openCsv(const std::filesystem::path &path)
{
    return openTable(path, false);
}

Result<std::unique_ptr<CorpusReader>> openTsv(const std::filesystem::path &path)
{
    return openTable(path, true);
}

} // namespace filigree
