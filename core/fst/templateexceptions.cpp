// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/templateexceptions.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/fst/openfstminimise.h"

namespace filigree {

namespace {

/// A word's label, or a slot type beyond all labels.
using Symbol = std::uint64_t;

Symbol slotSymbol(std::uint32_t type)
{
    return (Symbol(1) << 32) + type;
}

Symbol symbolOf(const Vocabulary &vocabulary, std::uint32_t label)
{
    return vocabulary.isAtomLabel(label) ? slotSymbol(vocabulary.atomOfLabel(label).type) : label;
}

/// The symbols of a template; nothing when the language lacks one of them.
std::optional<std::vector<Symbol>> symbolsOf(const Vocabulary &vocabulary, const Utterance &utterance)
{
    std::vector<Symbol> out;
    std::size_t token = 0;
    const auto addWords = [&](std::size_t end) {
        for (; token < end; ++token) {
            const auto word = vocabulary.findWord(utterance.tokens[token]);
            if (!word)
                return false;
            out.push_back(vocabulary.wordLabel(*word));
        }
        return true;
    };
    for (const SlotSpan &slot : utterance.slots) {
        const auto type = vocabulary.findType(slot.type);
        if (!type || !addWords(slot.begin))
            return std::nullopt;
        out.push_back(slotSymbol(*type));
        token = slot.end;
    }
    return addWords(utterance.tokens.size()) ? std::optional(std::move(out)) : std::nullopt;
}

/// The templates as a tree of symbols; a node is a number, 0 the root.
class TemplateTree {
public:
    static constexpr std::uint32_t outside = 0xffffffffU;

    void add(const std::vector<Symbol> &symbols)
    {
        std::uint32_t node = 0;
        for (const Symbol symbol : symbols) {
            const auto [it, isNew] = m_children.try_emplace({node, symbol}, static_cast<std::uint32_t>(m_ends.size()));
            if (isNew)
                m_ends.push_back(false);
            node = it->second;
        }
        m_ends[node] = true;
    }
    [[nodiscard]] bool empty() const { return m_children.empty(); }
    [[nodiscard]] bool isEnd(std::uint32_t node) const { return node != outside && m_ends[node]; }
    [[nodiscard]] std::uint32_t step(std::uint32_t node, Symbol symbol) const
    {
        if (node == outside)
            return outside;
        const auto found = m_children.find({node, symbol});
        return found == m_children.end() ? outside : found->second;
    }

private:
    std::map<std::pair<std::uint32_t, Symbol>, std::uint32_t> m_children;
    std::vector<bool> m_ends{false};
};

/// The machine and the tree side by side. Errors: as of withoutTemplates().
Result<Acceptor> productOf(const Machine &machine, const TemplateTree &tree, const Vocabulary &vocabulary,
                           std::size_t stateLimit, const Progress &progress)
{
    constexpr std::size_t pollEvery = 4096;
    using Place = std::pair<std::uint32_t, std::uint32_t>; // state, node
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    numbers.emplace(0, 0);
    std::vector<Place> queue{{0U, 0U}};
    Acceptor out;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        if (at % pollEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
        const auto [state, node] = queue[at];
        const auto from = static_cast<std::uint32_t>(at);
        for (std::uint32_t a = machine.first[state]; a < machine.first[state + 1]; ++a) {
            const MachineArc &arc = machine.arcs[a];
            const Place next(arc.target, tree.step(node, symbolOf(vocabulary, arc.label)));
            const auto [it, isNew] = numbers.try_emplace((std::uint64_t{next.first} << 32) | next.second,
                                                         static_cast<std::uint32_t>(queue.size()));
            if (isNew)
                queue.push_back(next);
            out.arcs.push_back({from, arc.label, it->second});
        }
        if (machine.final[state] != 0 && !tree.isEnd(node))
            out.final.push_back(from);
        if (queue.size() > stateLimit || out.arcs.size() > 8 * stateLimit)
            return fail(ErrorCode::InvalidInput,
                        "has more than " + std::to_string(stateLimit)
                            + " states as a machine, without what was rejected. Split or simplify the rules with the "
                              "most alternatives.");
    }
    out.states = static_cast<std::uint32_t>(queue.size());
    return out;
}

} // namespace

Result<Machine> withoutTemplates(Machine machine, const Vocabulary &vocabulary, const std::string &intent,
                                 const std::vector<Utterance> &templates, std::size_t stateLimit, Progress &progress)
{
    TemplateTree tree;
    for (const Utterance &one : templates)
        if (one.intent == intent)
            if (const auto symbols = symbolsOf(vocabulary, one); symbols && !symbols->empty())
                tree.add(*symbols);
    if (tree.empty())
        return machine;
    const auto product = productOf(machine, tree, vocabulary, stateLimit, progress);
    if (!product)
        return failWith(product.error());
    return minimise(*product, stateLimit, progress);
}

} // namespace filigree
