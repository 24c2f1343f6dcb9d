// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/rulewriter.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "core/grammar/rulenames.h"
#include "core/induction/constraintreading.h"

namespace filigree::induction {

namespace {

class Writer {
public:
    Writer(const RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
           const std::set<std::size_t> &spelledOut)
        : m_spelledOut(spelledOut)
        , m_model(model)
        , m_templates(templates)
        , m_derivations(derivations)
        , m_places(model.nonterminals.size(), 0)
        , m_intents(model.nonterminals.size())
    {
        m_out.ruleOfNonterminal.assign(model.nonterminals.size(), -1);
        m_out.ruleOfSlotClass.assign(templates.slotClasses.size(), -1);
    }

    WrittenRules write()
    {
        countPlaces();
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n)
            if (m_model.nonterminals[n].start)
                spreadIntent(n, m_model.nonterminals[n].intent);
        for (std::size_t k = 0; k < m_templates.slotClasses.size(); ++k)
            writeValues(k);
        // Start rules keep the intents' names; the phrases must not take them.
        std::vector<std::string> startNames;
        for (const std::string &intent : m_templates.intents)
            startNames.push_back(m_names.take(intent));
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n)
            if (m_model.nonterminals[n].start)
                writeStart(n, startNames[m_model.nonterminals[n].intent]);
        return std::move(m_out);
    }

private:
    void countPlaces()
    {
        for (const Nonterminal &one : m_model.nonterminals)
            for (const Body &body : one.bodies)
                for (const Item &item : body)
                    if (item.isNonterminal())
                        ++m_places[item.index()];
    }

    void spreadIntent(std::size_t n, std::size_t intent)
    {
        if (!m_intents[n].insert(intent).second)
            return;
        for (const Body &body : m_model.nonterminals[n].bodies)
            for (const Item &item : body)
                if (item.isNonterminal())
                    spreadIntent(item.index(), intent);
    }

    bool isInline(std::size_t n) const
    {
        const auto &bodies = m_model.nonterminals[n].bodies;
        if (m_spelledOut.count(n))
            return true;
        return !m_model.nonterminals[n].given && bodies.size() == 1 && (m_places[n] < 2 || bodies[0].size() == 1);
    }

    void writeValues(std::size_t k)
    {
        const SlotClass &slot = m_templates.slotClasses[k];
        const auto symbol = static_cast<Symbol>(m_templates.words.size() + k);
        Rule rule;
        rule.kind = RuleKind::Values;
        rule.name = m_names.take(nameOf(slot));
        rule.slot = slot.type;
        rule.catalogue = slot.catalogue;
        rule.values = slot.values;
        std::set<std::size_t> intents;
        for (const Template &entry : m_templates.templates) {
            if (std::find(entry.symbols.begin(), entry.symbols.end(), symbol) == entry.symbols.end())
                continue;
            intents.insert(entry.intent);
            rule.evidence.insert(rule.evidence.end(), entry.ids.begin(), entry.ids.end());
        }
        std::sort(rule.evidence.begin(), rule.evidence.end());
        if (intents.size() == 1)
            rule.intent = m_templates.intents[*intents.begin()];
        m_out.ruleOfSlotClass[k] = static_cast<std::int32_t>(m_out.grammar.rules.size());
        m_out.grammar.rules.push_back(std::move(rule));
    }

    /// Words of a body, for names.
    std::string wordsOf(const Body &body) const
    {
        std::string out;
        for (const Item &item : body) {
            out += out.empty() ? "" : "_";
            if (!item.isNonterminal())
                out += m_templates.isWord(item.id) ? m_templates.words[static_cast<std::size_t>(item.id)]
                                                   : m_templates.slotClass(item.id).type;
            else if (const auto rule = m_out.ruleOfNonterminal[item.index()]; rule >= 0)
                out += m_out.grammar.rules[static_cast<std::size_t>(rule)].name;
            else
                out += wordsOf(m_model.nonterminals[item.index()].bodies[0]);
        }
        return out;
    }

    Expression itemExpression(std::size_t n, std::size_t body, std::size_t k)
    {
        const Item item = m_model.nonterminals[n].bodies[body][k];
        Expression inner;
        if (item.isNonterminal()) {
            writePhrase(item.index());
            const auto rule = m_out.ruleOfNonterminal[item.index()];
            inner = rule < 0 ? allBodies(item.index())
                             : Expression::reference(m_out.grammar.rules[static_cast<std::size_t>(rule)].name);
        } else if (m_templates.isWord(item.id)) {
            inner = Expression::word(m_templates.words[static_cast<std::size_t>(item.id)]);
        } else {
            const auto rule = m_out.ruleOfSlotClass[static_cast<std::size_t>(item.id) - m_templates.words.size()];
            inner = Expression::slot(m_templates.slotClass(item.id).type,
                                     Expression::reference(m_out.grammar.rules[static_cast<std::size_t>(rule)].name));
        }
        if (!item.optional)
            return inner;
        const double uses = m_derivations.counts.bodies[n][body];
        const double present = m_derivations.counts.present[n][body][k];
        return Expression::optional(std::move(inner), (present + 0.5) / (uses + 1.0));
    }

    Expression bodyExpression(std::size_t n, std::size_t body)
    {
        std::vector<Expression> parts;
        for (std::size_t k = 0; k < m_model.nonterminals[n].bodies[body].size(); ++k)
            parts.push_back(itemExpression(n, body, k));
        return parts.size() == 1 ? std::move(parts[0]) : Expression::sequence(std::move(parts));
    }

    /// The bodies by falling count, with their shares (one half is added to each count).
    Expression allBodies(std::size_t n)
    {
        const auto &counts = m_derivations.counts.bodies[n];
        if (counts.size() == 1)
            return bodyExpression(n, 0);
        std::vector<Expression> parts;
        std::vector<double> weights;
        const double total = std::accumulate(counts.begin(), counts.end(), 0.5 * static_cast<double>(counts.size()));
        for (const std::size_t b : byCount(n)) {
            parts.push_back(bodyExpression(n, b));
            weights.push_back((counts[b] + 0.5) / total);
        }
        return Expression::alternatives(std::move(parts), std::move(weights));
    }

    std::vector<std::size_t> byCount(std::size_t n) const
    {
        const auto &counts = m_derivations.counts.bodies[n];
        std::vector<std::size_t> order(counts.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
        return order;
    }

    std::vector<std::int64_t> evidenceOf(std::size_t n) const
    {
        std::vector<std::int64_t> ids;
        for (std::size_t t = 0; t < m_templates.templates.size(); ++t) {
            const Derivation &tree = m_derivations.ofTemplate[t];
            if (std::any_of(tree.begin(), tree.end(),
                            [&](const DerivationNode &node) { return node.nonterminal == n; }))
                ids.insert(ids.end(), m_templates.templates[t].ids.begin(), m_templates.templates[t].ids.end());
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    /// A decision's rule names the values of the grammar that it was made in: here they may have other names.
    Expression withOwnValues(const Expression &body) const
    {
        Expression out = body;
        for (Expression &part : out.parts)
            part = withOwnValues(part);
        if (out.kind != Expression::Kind::Slot || out.parts.empty() || out.parts[0].kind != Expression::Kind::Reference)
            return out;
        if (const auto slot = decidedClass(m_templates, body))
            out.parts[0].text = m_out.grammar.rules[static_cast<std::size_t>(m_out.ruleOfSlotClass[*slot])].name;
        return out;
    }

    void writePhrase(std::size_t n)
    {
        if (m_out.ruleOfNonterminal[n] >= 0 || isInline(n))
            return;
        Rule rule;
        rule.kind = RuleKind::Phrase;
        const Rule *given = m_model.nonterminals[n].given;
        rule.body = given ? withOwnValues(given->body) : allBodies(n); // writes what it refers to first
        std::vector<std::string> members;
        for (const std::size_t b : byCount(n))
            members.push_back(wordsOf(m_model.nonterminals[n].bodies[b]));
        rule.name = m_names.take(given && !given->name.empty() ? given->name : RuleNames::fromMembers(members));
        if (given)
            rule.state = given->state;
        if (m_intents[n].size() == 1)
            rule.intent = m_templates.intents[*m_intents[n].begin()];
        rule.evidence = evidenceOf(n);
        m_out.ruleOfNonterminal[n] = static_cast<std::int32_t>(m_out.grammar.rules.size());
        m_out.grammar.rules.push_back(std::move(rule));
    }

    void writeStart(std::size_t n, const std::string &name)
    {
        Rule rule;
        rule.kind = RuleKind::Start;
        rule.intent = m_templates.intents[m_model.nonterminals[n].intent];
        rule.name = name;
        rule.body = allBodies(n);
        double own = 0.0;
        double all = 0.0;
        for (const Template &entry : m_templates.templates) {
            all += entry.count;
            own += entry.intent == m_model.nonterminals[n].intent ? entry.count : 0;
        }
        rule.weight = own / all;
        rule.evidence = evidenceOf(n);
        m_out.ruleOfNonterminal[n] = static_cast<std::int32_t>(m_out.grammar.rules.size());
        m_out.grammar.rules.push_back(std::move(rule));
    }

    const std::set<std::size_t> &m_spelledOut;
    const RuleModel &m_model;
    const TemplateSet &m_templates;
    const Derivations &m_derivations;
    std::vector<std::size_t> m_places;
    std::vector<std::set<std::size_t>> m_intents;
    RuleNames m_names;
    WrittenRules m_out;
};

} // namespace

WrittenRules writeRules(const RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
                        const std::set<std::size_t> &spelledOut)
{
    return Writer(model, templates, derivations, spelledOut).write();
}

} // namespace filigree::induction
