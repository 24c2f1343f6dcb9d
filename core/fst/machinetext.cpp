// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

#include "core/fst/sourcemachine.h"

namespace filigree {

namespace {

constexpr std::string_view blanks = " \t\r";

/// The fields of a line, at most six: five are the most that a line can have.
struct Fields {
    std::array<std::string_view, 6> parts;
    std::size_t count = 0;

    explicit Fields(std::string_view line)
    {
        while (count < parts.size()) {
            const std::size_t begin = line.find_first_not_of(blanks);
            if (begin == std::string_view::npos)
                return;
            line.remove_prefix(begin);
            const std::size_t end = std::min(line.find_first_of(blanks), line.size());
            parts[count++] = line.substr(0, end);
            line.remove_prefix(end);
        }
    }
};

/// Calls visit(line, number) until that fails.
template <class Visit> Result<void> forEachLine(std::string_view text, Visit visit)
{
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (auto good = visit(text.substr(0, end), number); !good)
            return good;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {};
}

tl::unexpected<Error> wrong(std::int64_t line, std::string what)
{
    return failWith(Error{ErrorCode::InvalidInput, std::move(what), {}, line, 1});
}

std::string shown(std::string_view field)
{
    return '"' + std::string(field.substr(0, 60)) + '"';
}

template <class Number> std::optional<Number> numberOf(std::string_view field)
{
    Number out{};
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), out);
    if (error != std::errc() || end != field.data() + field.size())
        return std::nullopt;
    return out;
}

std::optional<double> weightOf(std::string_view field)
{
    if (field == "Infinity" || field == "inf")
        return std::numeric_limits<double>::infinity();
    const auto out = numberOf<double>(field);
    return out && std::isfinite(*out) ? out : std::nullopt;
}

/// Labels by their names, in one direction of the machine.
class Labels {
public:
    explicit Labels(const SymbolNames *table)
        : m_open(table == nullptr)
    {
        for (const char *nothing : {"<eps>", "<epsilon>", "@0@", "@_EPSILON_SYMBOL_@"})
            if (m_open)
                m_labels.emplace(nothing, 0);
        if (table != nullptr)
            for (const auto &[label, name] : table->names)
                m_labels.emplace(name, label);
        m_next = 1;
    }

    std::optional<std::uint32_t> labelOf(std::string_view name, SymbolNames &names)
    {
        const auto found = m_labels.find(std::string(name));
        if (found != m_labels.end())
            return found->second;
        if (!m_open)
            return std::nullopt;
        m_labels.emplace(name, m_next);
        names.names.emplace(m_next, name);
        return m_next++;
    }

private:
    bool m_open;
    std::uint32_t m_next = 1;
    std::unordered_map<std::string, std::uint32_t> m_labels;
};

class TextReader {
public:
    TextReader(const SymbolNames *in, const SymbolNames *out, Progress &progress)
        : m_in(in)
        , m_out(out != nullptr ? out : in)
        , m_oneLabel(in != nullptr && out == nullptr)
        , m_open(in == nullptr)
        , m_progress(progress)
    {
        if (in != nullptr)
            m_machine.in = *in;
        if (out != nullptr)
            m_machine.out = *out;
    }

    Result<SourceMachine> read(std::string_view text)
    {
        auto good = forEachLine(text, [this](std::string_view line, std::int64_t number) {
            if (number % 65'536 == 0 && m_progress.cancelled())
                return Result<void>(fail(ErrorCode::Cancelled, "Reading the machine was cancelled."));
            return readLine(line, number);
        });
        if (!good)
            return failWith(good.error());
        if (m_open && m_allNumbers && !m_machine.arcs.empty())
            return fail(ErrorCode::InvalidInput,
                        "The labels of the machine are numbers alone. Put its symbol tables beside it, with the same "
                        "name and the endings .isyms and .osyms.");
        m_machine.states = static_cast<std::uint32_t>(m_states.size());
        return std::move(m_machine);
    }

private:
    Result<void> readLine(std::string_view line, std::int64_t number)
    {
        const Fields fields(line);
        if (fields.count == 0)
            return {};
        const std::size_t mostFields = m_oneLabel ? 4 : 5;
        if (fields.count > mostFields)
            return wrong(number, "The line has more than " + std::to_string(mostFields) + " columns.");
        const auto from = state(fields.parts[0]);
        if (!from)
            return wrong(number, shown(fields.parts[0]) + " is no number of a state.");
        if (fields.count <= 2)
            return readEnd(*from, fields, number);
        const std::size_t labels = m_oneLabel ? 1 : 2;
        if (fields.count < 2 + labels)
            return wrong(number,
                         "An arc has four columns: from, to, the word that is read, the word that is written; and a "
                         "weight as the fifth, if it has one.");
        const auto target = state(fields.parts[1]);
        if (!target)
            return wrong(number, shown(fields.parts[1]) + " is no number of a state.");
        SourceArc arc{*from, *target, 0, 0, 0.0};
        const auto in = m_in.labelOf(fields.parts[2], m_machine.in);
        const auto out = m_out.labelOf(fields.parts[1 + labels], m_machine.out);
        if (!in || !out)
            return wrong(number,
                         "The word " + shown(fields.parts[in ? 1 + labels : 2]) + " is not in the symbol table.");
        arc.in = *in;
        arc.out = *out;
        for (std::size_t i = 2; i < 2 + labels; ++i)
            m_allNumbers = m_allNumbers && numberOf<std::uint32_t>(fields.parts[i]).has_value();
        if (fields.count > 2 + labels) {
            const auto weight = weightOf(fields.parts[2 + labels]);
            if (!weight)
                return wrong(number, shown(fields.parts[2 + labels]) + " is no weight.");
            arc.weight = *weight;
        }
        if (m_machine.arcs.size() >= mostSourceArcs)
            return wrong(number, "The machine has more than " + std::to_string(mostSourceArcs) + " arcs.");
        m_machine.arcs.push_back(arc);
        return {};
    }

    Result<void> readEnd(std::uint32_t state, const Fields &fields, std::int64_t number)
    {
        const auto weight = fields.count == 2 ? weightOf(fields.parts[1]) : std::optional<double>(0.0);
        if (!weight)
            return wrong(number, shown(fields.parts[1]) + " is no weight.");
        if (!std::isinf(*weight))
            m_machine.final.emplace_back(state, *weight);
        return {};
    }

    /// States get new numbers, so that a large number takes no room. The first one is the start.
    std::optional<std::uint32_t> state(std::string_view field)
    {
        const auto number = numberOf<std::uint32_t>(field);
        if (!number)
            return std::nullopt;
        return m_states.try_emplace(*number, static_cast<std::uint32_t>(m_states.size())).first->second;
    }

    Labels m_in;
    Labels m_out;
    bool m_oneLabel;
    bool m_open;
    bool m_allNumbers = true;
    Progress &m_progress;
    std::unordered_map<std::uint32_t, std::uint32_t> m_states;
    SourceMachine m_machine;
};

} // namespace

Result<SourceMachine> readMachineText(std::string_view text, const SymbolNames *in, const SymbolNames *out,
                                      Progress &progress)
{
    return TextReader(in, out, progress).read(text);
}

Result<SymbolNames> readSymbols(std::string_view text)
{
    SymbolNames out;
    auto good = forEachLine(text, [&](std::string_view line, std::int64_t number) -> Result<void> {
        const Fields fields(line);
        if (fields.count == 0)
            return {};
        const auto label = fields.count == 2 ? numberOf<std::uint32_t>(fields.parts[1]) : std::nullopt;
        if (!label || *label > std::numeric_limits<std::int32_t>::max())
            return wrong(number, "A line of a symbol table is a word and its number.");
        if (!out.names.emplace(*label, fields.parts[0]).second)
            return wrong(number, "Two words have the number " + std::to_string(*label) + '.');
        return {};
    });
    if (!good)
        return failWith(good.error());
    return out;
}

} // namespace filigree
