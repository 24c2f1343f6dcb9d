// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/cataloguereader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/annotation/golden.h"
#include "core/formats/cataloguefiles.h"
#include "core/formats/linereader.h"
#include "core/formats/tablerow.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t longestValue = 10'000; // bytes
constexpr std::int64_t pollEvery = 4096;

std::string nameOf(const std::filesystem::path &file)
{
    std::string name = file.filename().string();
    for (const std::string_view compressed : {".gz", ".zst"})
        if (name.ends_with(compressed))
            name.resize(name.size() - compressed.size());
    const std::size_t dot = name.rfind('.');
    if (dot != std::string::npos && dot > 0)
        name.resize(dot);
    return name;
}

std::optional<double> weightOf(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Collects values; which columns mean what is only known at the end.
class CatalogueBuilder {
public:
    void add(std::string_view value, const std::string *second)
    {
        std::string text = foldWhiteSpace(value);
        if (text.empty())
            return;
        const bool isEmpty = second == nullptr || foldWhiteSpace(*second).empty();
        const auto weight = isEmpty ? std::nullopt : weightOf(*second);
        // A first row without a number above rows with one is a heading, not a value.
        if (std::exchange(m_isFirst, false) && !isEmpty && !weight) {
            m_heading = text;
            return;
        }
        m_weighted = m_weighted && (isEmpty || (weight && *weight >= 0.0));
        if (weight && *weight > 0.0)
            m_smallest = std::min(m_smallest, *weight);
        append(std::move(text), weight.value_or(0.0));
    }

    void addWeighted(const CatalogueValue &value)
    {
        std::string text = foldWhiteSpace(value.text);
        if (text.empty())
            return;
        if (value.weight > 0.0)
            m_smallest = std::min(m_smallest, value.weight);
        append(std::move(text), value.weight);
    }

    [[nodiscard]] std::vector<CatalogueValue> finish()
    {
        const bool weighted = m_weighted && std::isfinite(m_smallest);
        if (!m_heading.empty() && !weighted) { // it was a value after all
            std::vector<CatalogueValue> rest = std::exchange(m_values, {});
            m_places.clear();
            append(std::exchange(m_heading, {}), 1.0);
            for (CatalogueValue &value : rest)
                append(std::move(value.text), value.weight);
        }
        for (CatalogueValue &value : m_values) {
            if (!weighted)
                value.weight = 1.0;
            else if (!(value.weight > 0.0)) // it has none, and is a value: as rare as the rarest
                value.weight = m_smallest;
        }
        return std::move(m_values);
    }

private:
    void append(std::string text, double weight)
    {
        const auto [place, isNew] = m_places.emplace(comparisonKey(text), m_values.size());
        if (isNew)
            m_values.push_back({std::move(text), weight});
        else
            m_values[place->second].weight += weight;
    }

    std::vector<CatalogueValue> m_values;
    std::unordered_map<std::string, std::size_t> m_places;
    std::string m_heading;
    bool m_isFirst = true;
    bool m_weighted = true; ///< as far as was seen
    double m_smallest = std::numeric_limits<double>::infinity(); ///< weight above 0
};

enum class Table { None, Tabs, Commas };

/// Splits one row into its first two columns.
bool firstColumns(std::string_view line, Table table, char separator, std::string &value, std::string &second,
                  bool &hasSecond)
{
    hasSecond = false;
    if (table == Table::None) {
        value = line;
        return true;
    }
    std::vector<std::string> cells;
    if (table == Table::Tabs) {
        cells = splitTabs(line);
    } else {
        CsvRow row(separator);
        if (!row.add(line) || row.broken())
            return false;
        cells = std::move(row.cells);
    }
    value = std::move(cells.front());
    hasSecond = cells.size() > 1;
    if (hasSecond)
        second = std::move(cells[1]);
    return true;
}

Result<Catalogue> readLines(LineReader &lines, std::string_view slot, const std::filesystem::path &file,
                            Progress &progress)
{
    Catalogue out{std::string(slot), nameOf(file), {}};
    const std::string lower = comparisonKey(file.filename().string());
    const bool commas = lower.ends_with(".csv") || lower.ends_with(".csv.gz") || lower.ends_with(".csv.zst");
    CatalogueBuilder builder;
    char separator = '\0';
    std::string value;
    std::string second;
    for (std::string_view line;;) {
        const auto more = lines.next(line);
        if (!more)
            return failWith(more.error());
        if (!*more)
            break;
        if (lines.line() % pollEvery == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
            progress.report(lines.progress());
        }
        const bool tabs = line.find('\t') != std::string_view::npos;
        bool hasSecond = false;
        if (separator == '\0')
            separator = csvSeparator(line); // of Excel, where the comma is a decimal one: a semicolon
        const Table lineOnly = tabs ? Table::Tabs : Table::None;
        if (!firstColumns(line, commas ? Table::Commas : lineOnly, separator, value, second, hasSecond))
            return lines.failAt(0, "A quoted cell does not end in its line. A value stands on one line.");
        if (value.size() > longestValue)
            return lines.failAt(0, "The value is longer than 10,000 bytes. A catalogue has one value a line.");
        builder.add(value, hasSecond ? &second : nullptr);
    }
    out.values = builder.finish();
    if (out.values.empty())
        return failWith({ErrorCode::NotFound, "The catalogue has no value: the file is empty.", lines.name(), 0, 0});
    return out;
}

/// The values of another tool's file, each once.
Result<Catalogue> fromTool(const Result<std::vector<CatalogueValue>> &values, std::string_view slot,
                           const std::filesystem::path &file, Progress &progress)
{
    if (!values)
        return failWith(values.error());
    CatalogueBuilder builder;
    std::size_t count = 0;
    for (const CatalogueValue &value : *values) {
        if (++count % pollEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        if (value.text.size() > longestValue)
            return failWith({ErrorCode::InvalidInput, "A value is longer than 10,000 bytes.", file.string(), 0, 0});
        builder.addWeighted(value);
    }
    Catalogue out{std::string(slot), nameOf(file), builder.finish()};
    if (out.values.empty())
        return failWith({ErrorCode::NotFound, "The catalogue has no value: the list is empty.", file.string(), 0, 0});
    return out;
}

Result<void> checkSlot(std::string_view slot)
{
    if (isSlotName(slot))
        return {};
    const bool space = slot.find_first_of(" \t") != std::string_view::npos;
    return fail(
        ErrorCode::InvalidOption,
        "\"" + std::string(slot) + "\" cannot be a slot name"
            + (space ? ": it has a space in it. Write it in one word." : ". Use letters, digits, _ . - and : only."));
}

} // namespace

Result<Catalogue> readCatalogue(const std::filesystem::path &path, std::string_view slot, Progress &progress)
{
    if (auto good = checkSlot(slot); !good)
        return failWith(good.error());
    std::string name = comparisonKey(path.filename().string());
    for (const std::string_view compressed : {".gz", ".zst"})
        if (name.ends_with(compressed))
            name.resize(name.size() - compressed.size());
    if (name.ends_with(".json"))
        return fromTool(readAlexaCatalogue(path), slot, path, progress);
    if (name.ends_with(".yml") || name.ends_with(".yaml"))
        return fromTool(readRasaLookups(path, slot), slot, path, progress);
    auto lines = LineReader::open(path, largestInflatedFile);
    if (!lines)
        return failWith(lines.error());
    return readLines(*lines, slot, path, progress);
}

} // namespace filigree
