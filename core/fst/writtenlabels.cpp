// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/writtenlabels.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace filigree {

namespace {

/// How far writing is ahead of reading, in all states together: more is no machine of sentences.
constexpr std::size_t mostWordsAhead = 20'000'000;

std::string withoutEscapes(std::string_view word)
{
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '\\' && i + 1 < word.size() && std::string_view("\\{}|").find(word[i + 1]) != std::string::npos)
            ++i;
        out.push_back(word[i]);
    }
    return out;
}

Error wrong(std::string what)
{
    return Error{ErrorCode::InvalidInput, std::move(what), {}, 0, 0};
}

std::string between(const SourceArc &arc)
{
    return "between the states " + std::to_string(arc.from) + " and " + std::to_string(arc.target);
}

/// The words that were written and not read yet, or read and not written yet, on the way to a state.
struct Ahead {
    bool known = false;
    bool inside = false; ///< of a slot
    bool writing = true; ///< is writing ahead, or reading?
    std::vector<std::uint32_t> words;

    /// Takes the next word of one side; false: the other side has another one.
    bool take(std::uint32_t word, bool written)
    {
        if (words.empty())
            writing = written;
        if (writing == written) {
            words.push_back(word);
            return true;
        }
        if (words.front() != word)
            return false;
        words.erase(words.begin());
        return true;
    }
    [[nodiscard]] bool sameAs(const Ahead &other) const
    {
        return inside == other.inside && words == other.words && (words.empty() || writing == other.writing);
    }
};

} // namespace

Result<WrittenLabels> WrittenLabels::of(const SourceMachine &source, const SourceOrder &order)
{
    WrittenLabels out;
    if (source.in.names.empty() && source.out.names.empty())
        return failWith(wrong("The machine has no symbol tables: its labels are numbers alone. Put the tables beside "
                              "it, with the same name and the endings .isyms and .osyms, or into it: fstsymbols."));
    const SymbolNames &in = source.in.names.empty() ? source.out : source.in;
    const SymbolNames &written = source.out.names.empty() ? source.in : source.out;
    out.m_written[0] = {};
    for (const std::uint32_t arc : order.arcs)
        if (auto good = out.addArc(in, written, source.arcs[arc]); !good)
            return failWith(good.error());
    return out;
}

Result<void> WrittenLabels::addArc(const SymbolNames &in, const SymbolNames &out, const SourceArc &arc)
{
    const auto nameOf = [&](const SymbolNames &names, std::uint32_t label) -> Result<std::string> {
        const auto found = names.names.find(label);
        if (found == names.names.end())
            return failWith(
                wrong("The label " + std::to_string(label) + ' ' + between(arc) + " has no name in the symbol table."));
        if (firstInvalidUtf8(found->second) || foldWhiteSpace(found->second).empty())
            return failWith(wrong("The name of the label " + std::to_string(label) + " is no word, or no UTF-8."));
        return foldWhiteSpace(found->second);
    };
    if (arc.in != 0 && !m_read.contains(arc.in)) {
        const auto name = nameOf(in, arc.in);
        if (!name)
            return failWith(name.error());
        m_read[arc.in] = m_words.try_emplace(*name, static_cast<std::uint32_t>(m_words.size())).first->second;
    }
    if (arc.out != 0 && !m_written.contains(arc.out)) {
        const auto name = nameOf(out, arc.out);
        if (!name)
            return failWith(name.error());
        Label label{Label::Kind::Word, withoutEscapes(*name), 0};
        if (*name == "{")
            label = {Label::Kind::Open, {}, 0};
        else if (name->starts_with("}|") && name->size() > 2)
            label = {Label::Kind::Close, name->substr(2), 0};
        else
            label.word = m_words.try_emplace(label.text, static_cast<std::uint32_t>(m_words.size())).first->second;
        m_written[arc.out] = std::move(label);
    }
    // An acceptor's words are read as they are written, brackets too.
    const auto same = [&] { return *nameOf(in, arc.in) == *nameOf(out, arc.out); };
    const bool plain = (arc.in == 0) == (arc.out == 0) && (arc.in == 0 || (&in == &out && arc.in == arc.out) || same());
    m_transducer = m_transducer || !plain;
    return {};
}

Result<std::vector<std::uint8_t>> WrittenLabels::check(const SourceMachine &source, const SourceOrder &order,
                                                       Progress &progress) const
{
    std::vector<Ahead> states(source.states);
    states[source.start].known = true;
    std::size_t total = 0;
    std::size_t steps = 0;
    for (const std::uint32_t state : order.states) {
        for (std::uint32_t i = order.first[state]; i < order.first[state + 1]; ++i) {
            const SourceArc &arc = source.arcs[order.arcs[i]];
            const Label &label = written(arc);
            Ahead next = states[state];
            if (label.kind == Label::Kind::Open && next.inside)
                return failWith(wrong("A slot begins inside of another one, " + between(arc) + '.'));
            if (label.kind == Label::Kind::Close && !next.inside)
                return failWith(wrong("The slot " + label.text + " ends where none began, " + between(arc) + '.'));
            if (label.kind == Label::Kind::Open || label.kind == Label::Kind::Close)
                next.inside = !next.inside;
            const bool good = !m_transducer
                || ((arc.in == 0 || next.take(m_read.at(arc.in), false))
                    && (label.kind != Label::Kind::Word || next.take(label.word, true)));
            Ahead &target = states[arc.target];
            if (!good || (target.known && !target.sameAs(next)))
                return failWith(wrong("The machine writes other words than it reads, or brackets that do not match, "
                                      + between(arc)
                                      + ". Filigree reads machines that write their own words, with each slot value "
                                        "between { and }|SlotName."));
            if (!target.known) {
                total += next.words.size();
                if (total > mostWordsAhead)
                    return failWith(wrong("The machine reads its words too far from where it writes them."));
                target = std::move(next);
                target.known = true;
            }
            if (++steps % 65'536 == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Reading the machine was cancelled.");
        }
    }
    std::vector<std::uint8_t> inside(source.states, 0);
    for (std::uint32_t s = 0; s < source.states; ++s)
        inside[s] = states[s].inside ? 1 : 0;
    for (const auto &[state, weight] : source.final)
        if (states[state].known && (states[state].inside || !states[state].words.empty()))
            return failWith(wrong(states[state].inside
                                      ? "A sentence of the machine ends inside of a slot, in the state "
                                          + std::to_string(state) + '.'
                                      : "The machine writes other words than it reads: those of a sentence that ends "
                                        "in the state "
                                          + std::to_string(state) + " are not all the same."));
    return inside;
}

} // namespace filigree
