// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ruleextraction.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace filigree::induction {

namespace {

struct Pair {
    Body x;
    Body y; ///< empty: x is optional
    std::size_t contexts = 0;
};

struct Site {
    std::size_t nonterminal = 0;
    std::size_t body = 0;
    std::size_t item = 0;
};

class Extraction {
public:
    Extraction(RuleModel &model, Votes &votes, const ExtractionOptions &options, const Progress &progress)
        : m_model(model)
        , m_votes(votes)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<int> run()
    {
        m_model.watch(m_progress);
        for (bool going = true; going;) {
            going = false;
            for (const Pair &pair : candidates()) {
                if (m_progress.cancelled())
                    return fail(ErrorCode::Cancelled, "Induction was cancelled.");
                if (!stillShared(pair))
                    continue;
                const bool stepped = guarded([&] { return apply(pair); });
                going = going || stepped;
                m_steps += stepped ? 1 : 0;
            }
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled, "Induction was cancelled.");
            if (!going)
                going = guarded([&] { return spreadOptionals(); });
        }
        return m_steps;
    }

private:
    /// Takes a step back that is not allowed.
    template <class Step> bool guarded(Step step)
    {
        if (!m_options.allowed) {
            const bool stepped = step();
            m_model.liftOptionals();
            m_model.dropUnused();
            return stepped;
        }
        RuleModel before = m_model;
        const bool stepped = step();
        m_model.liftOptionals();
        m_model.dropUnused();
        if (!stepped || m_options.allowed(m_model))
            return stepped;
        m_model = std::move(before);
        return false;
    }

    // ---- candidates: two fillers of one context ---------------------------------------------------------------
    std::vector<Pair> candidates() const
    {
        using Context = std::tuple<std::size_t, Body, Body>;
        std::map<Context, std::vector<Body>> fillers;
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n) {
            if (m_model.nonterminals[n].given)
                continue;
            for (const Body &body : m_model.nonterminals[n].bodies) {
                if (m_progress.cancelled())
                    return {};
                for (std::size_t i = 0; i <= body.size(); ++i) {
                    for (std::size_t k = i; k <= std::min(body.size(), i + m_options.longest); ++k) {
                        if (i == 0 && k == body.size())
                            continue;
                        const auto at = [&](std::size_t p) { return body.begin() + static_cast<std::ptrdiff_t>(p); };
                        fillers[{n, Body(body.begin(), at(i)), Body(at(k), body.end())}].emplace_back(at(i), at(k));
                    }
                }
            }
        }
        std::map<std::pair<Body, Body>, std::size_t> found;
        for (auto &[context, list] : fillers) {
            if (m_progress.cancelled())
                return {};
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
            for (std::size_t i = 0; i < list.size(); ++i)
                for (std::size_t k = i + 1; k < std::min(list.size(), i + 40); ++k)
                    if (isMinimal(list[i], list[k]))
                        ++found[{list[k], list[i]}];
        }
        std::vector<Pair> out;
        for (const auto &[bodies, contexts] : found)
            out.push_back({bodies.first, bodies.second, contexts});
        std::stable_sort(out.begin(), out.end(), [](const Pair &a, const Pair &b) {
            return std::make_tuple(b.contexts, a.x.size() + a.y.size())
                < std::make_tuple(a.contexts, b.x.size() + b.y.size());
        });
        return out;
    }

    static bool isMinimal(const Body &a, const Body &b)
    {
        if (a.empty() || b.empty())
            return true;
        return a.front().id != b.front().id && a.back().id != b.back().id;
    }

    static bool standsAt(const Body &body, std::size_t at, const Body &phrase)
    {
        return at + phrase.size() <= body.size()
            && std::equal(phrase.begin(), phrase.end(), body.begin() + static_cast<std::ptrdiff_t>(at));
    }

    static Body replaced(const Body &body, std::size_t at, std::size_t length, const Body &by)
    {
        Body out(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(at));
        out.insert(out.end(), by.begin(), by.end());
        out.insert(out.end(), body.begin() + static_cast<std::ptrdiff_t>(at + length), body.end());
        return out;
    }

    bool stillShared(const Pair &pair) const
    {
        for (const Nonterminal &one : m_model.nonterminals)
            for (const Body &body : one.bodies)
                for (std::size_t i = 0; i + pair.x.size() <= body.size(); ++i)
                    if (standsAt(body, i, pair.x) && !(i == 0 && pair.x.size() == body.size())) {
                        const Body other = replaced(body, i, pair.x.size(), pair.y);
                        if (std::find(one.bodies.begin(), one.bodies.end(), other) != one.bodies.end())
                            return true;
                    }
        return false;
    }

    // ---- judging -----------------------------------------------------------------------------------------------
    /// Are the votes convinced of nearly all sentences that use `body` for `nonterminal`?
    bool accepted(std::size_t nonterminal, const Body &body)
    {
        if (m_progress.cancelled())
            return false;
        Random random(mix64(m_options.seed) + body.size());
        std::size_t intent = 0;
        double sum = 0.0;
        for (std::size_t i = 0; i < m_options.samples; ++i) {
            if (!m_model.sampleThrough(nonterminal, body, random, intent, m_sentence))
                return false;
            sum += m_votes.convinced(intent, m_sentence, m_options.demand) ? 1.0 : 0.0;
        }
        return sum >= m_options.agreement * static_cast<double>(m_options.samples);
    }

    /// Puts `item` for `phrase` wherever `instead` may stand there too.
    bool substitute(const Body &phrase, const Body &instead, Item item, std::size_t except)
    {
        bool any = false;
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n) {
            if (n == except || m_model.nonterminals[n].given || (item.isNonterminal() && m_model.uses(item.index(), n)))
                continue;
            bool changedHere = false;
            for (std::size_t b = 0; b < m_model.nonterminals[n].bodies.size(); ++b) {
                for (std::size_t i = 0; i + phrase.size() <= m_model.nonterminals[n].bodies[b].size(); ++i) {
                    if (!standsAt(m_model.nonterminals[n].bodies[b], i, phrase))
                        continue;
                    const Body body = m_model.nonterminals[n].bodies[b];
                    const Body other = replaced(body, i, phrase.size(), instead);
                    if (other.empty() || (!present(n, other) && !accepted(n, other)))
                        continue;
                    m_model.nonterminals[n].bodies[b] = replaced(body, i, phrase.size(), {item});
                    m_model.changed();
                    changedHere = true;
                }
            }
            if (changedHere)
                m_model.tidy(n);
            any = any || changedHere;
        }
        return any;
    }

    bool present(std::size_t nonterminal, const Body &body) const
    {
        const auto &bodies = m_model.nonterminals[nonterminal].bodies;
        return std::find(bodies.begin(), bodies.end(), body) != bodies.end();
    }

    // ---- steps ---------------------------------------------------------------------------------------------------
    bool apply(const Pair &pair)
    {
        if (pair.y.empty())
            return makeOptional(pair.x);
        const bool xIsClass = isClass(pair.x);
        const bool yIsClass = isClass(pair.y);
        if (xIsClass && yIsClass && unite(pair.x[0].index(), pair.y[0].index()))
            return true;
        if (xIsClass && extend(pair.x[0].index(), pair.y))
            return true;
        if (yIsClass && extend(pair.y[0].index(), pair.x))
            return true;
        return makeClass(pair.x, pair.y);
    }

    static bool isClass(const Body &phrase)
    {
        return phrase.size() == 1 && phrase[0].isNonterminal() && !phrase[0].optional;
    }

    bool makeOptional(const Body &phrase)
    {
        if (phrase.size() == 1 && phrase[0].optional)
            return false;
        Item item = phrase[0];
        if (phrase.size() > 1)
            item = Item::nonterminal(nonterminalOf({phrase}));
        item.optional = true;
        return substitute(phrase, {}, item, phrase.size() > 1 ? item.index() : m_model.nonterminals.size());
    }

    /// The nonterminal with just these bodies; a new one where there is none.
    std::size_t nonterminalOf(std::vector<Body> bodies)
    {
        std::sort(bodies.begin(), bodies.end());
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n)
            if (!m_model.nonterminals[n].start && !m_model.nonterminals[n].given
                && m_model.nonterminals[n].bodies == bodies)
                return n;
        return m_model.add(std::move(bodies));
    }

    bool makeClass(const Body &x, const Body &y)
    {
        const std::size_t n = nonterminalOf({x, y});
        const Item item = Item::nonterminal(n);
        const bool a = substitute(x, y, item, n);
        const bool b = substitute(y, x, item, n);
        return a || b;
    }

    bool extend(std::size_t n, const Body &phrase)
    {
        if (m_model.nonterminals[n].given)
            return false;
        for (const Item &item : phrase)
            if (item.isNonterminal() && m_model.uses(item.index(), n))
                return false;
        if (!present(n, phrase)) {
            if (!accepted(n, phrase))
                return false;
            m_model.nonterminals[n].bodies.push_back(phrase);
            m_model.tidy(n);
        }
        const Item item = Item::nonterminal(n);
        return substitute(phrase, {item}, item, n);
    }

    bool unite(std::size_t a, std::size_t b)
    {
        if (a == b || m_model.nonterminals[a].given || m_model.nonterminals[b].given || m_model.uses(a, b)
            || m_model.uses(b, a))
            return false;
        const Item itemA = Item::nonterminal(a);
        const Item itemB = Item::nonterminal(b);
        if (!accepted(a, {itemB}) || !accepted(b, {itemA}))
            return false;
        auto &bodies = m_model.nonterminals[a].bodies;
        bodies.insert(bodies.end(), m_model.nonterminals[b].bodies.begin(), m_model.nonterminals[b].bodies.end());
        m_model.nonterminals[b].bodies.clear();
        for (Nonterminal &one : m_model.nonterminals)
            for (Body &body : one.bodies)
                for (Item &item : body)
                    if (item.id == itemB.id)
                        item.id = itemA.id;
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n)
            m_model.tidy(n);
        return true;
    }

    /// Where an optional part stands between two neighbours, it may stand between the same neighbours elsewhere.
    bool spreadOptionals()
    {
        constexpr std::int32_t edge = INT32_MAX;
        std::set<std::tuple<std::int32_t, std::int32_t, std::int32_t>> seen; // left, item, right
        const auto idAt = [](const Body &body, std::size_t i) { return i < body.size() ? body[i].id : edge; };
        for (const Nonterminal &one : m_model.nonterminals)
            for (const Body &body : one.bodies)
                for (std::size_t i = 0; i < body.size(); ++i)
                    if (body[i].optional)
                        seen.emplace(i > 0 ? body[i - 1].id : edge, body[i].id, idAt(body, i + 1));
        bool any = false;
        for (const auto &[left, id, right] : seen) {
            for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n) {
                if (m_progress.cancelled())
                    return any;
                if (m_model.nonterminals[n].given)
                    continue;
                if (id < 0 && m_model.uses(Item{id, false}.index(), n))
                    continue;
                bool changedHere = false;
                for (std::size_t b = 0; b < m_model.nonterminals[n].bodies.size(); ++b) {
                    for (std::size_t i = 0; i <= m_model.nonterminals[n].bodies[b].size(); ++i) {
                        const Body &here = m_model.nonterminals[n].bodies[b];
                        if ((i > 0 ? here[i - 1].id : edge) != left || idAt(here, i) != right)
                            continue;
                        const Body body = here;
                        if ((left == edge || right == edge) && !m_model.nonterminals[n].start)
                            continue; // the edge of a class is not the edge of a sentence
                        if (!accepted(n, replaced(body, i, 0, {{id, false}})))
                            continue;
                        m_model.nonterminals[n].bodies[b] = replaced(body, i, 0, {{id, true}});
                        m_model.changed();
                        changedHere = true;
                    }
                }
                if (changedHere)
                    m_model.tidy(n);
                any = any || changedHere;
            }
        }
        return any;
    }

    RuleModel &m_model;
    Votes &m_votes;
    const ExtractionOptions &m_options;
    const Progress &m_progress;
    std::vector<Symbol> m_sentence;
    int m_steps = 0;
};

} // namespace

Result<int> extractRules(RuleModel &model, Votes &votes, const ExtractionOptions &options, const Progress &progress)
{
    return Extraction(model, votes, options, progress).run();
}

} // namespace filigree::induction
