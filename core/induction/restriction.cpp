// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/restriction.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/induction/derivations.h"

namespace filigree::induction {

namespace {

class Restriction {
public:
    Restriction(const RuleModel &model, const TemplateSet &templates, double keep, const Progress &progress)
        : m_model(model)
        , m_derivations(deriveAll(model, templates, progress))
        , m_kept(model.nonterminals.size(), 0)
        , m_keepsOptionals(keep >= 0.5)
    {
        std::vector<double> uses(model.nonterminals.size(), 0.0);
        std::vector<std::size_t> order;
        for (std::size_t n = 0; n < uses.size(); ++n) {
            const auto &counts = m_derivations.counts.bodies[n];
            uses[n] = std::accumulate(counts.begin(), counts.end(), 0.0);
            if (!model.nonterminals[n].start && !model.nonterminals[n].bodies.empty())
                order.push_back(n);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return uses[a] > uses[b]; });
        order.resize(static_cast<std::size_t>(std::floor(keep * static_cast<double>(order.size()))));
        for (const std::size_t n : order)
            m_kept[n] = 1;
    }

    RuleModel restrict()
    {
        RuleModel out = m_model;
        for (Nonterminal &one : out.nonterminals)
            if (one.start)
                one.bodies.clear();
        for (const Derivation &tree : m_derivations.ofTemplate) {
            if (tree.empty())
                continue;
            Body body;
            spell(tree, 0, body);
            out.nonterminals[tree[0].nonterminal].bodies.push_back(std::move(body));
        }
        out.changed();
        for (std::size_t n = 0; n < out.nonterminals.size(); ++n)
            if (out.nonterminals[n].start)
                out.tidy(n);
        out.dropUnused();
        return out;
    }

private:
    void spell(const Derivation &tree, std::size_t index, Body &out) const
    {
        const DerivationNode &node = tree[index];
        const Body &items = m_model.nonterminals[node.nonterminal].bodies[node.body];
        for (std::size_t k = 0; k < items.size(); ++k) {
            Item item = items[k];
            const std::int32_t child = node.children[k];
            const bool whole = !item.isNonterminal() || m_kept[item.index()];
            item.optional = item.optional && m_keepsOptionals && whole;
            if (child == -1 && !item.optional)
                continue;
            if (whole)
                out.push_back(item);
            else
                spell(tree, static_cast<std::size_t>(child), out);
        }
    }

    const RuleModel &m_model;
    Derivations m_derivations;
    std::vector<char> m_kept; // by nonterminal
    bool m_keepsOptionals;
};

} // namespace

RuleModel restricted(const RuleModel &model, const TemplateSet &templates, double keep, const Progress &progress)
{
    return Restriction(model, templates, keep, progress).restrict();
}

} // namespace filigree::induction
