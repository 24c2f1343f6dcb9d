// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <set>

#include <QTest>

#include "core/base/random.h"
#include "core/induction/mergemodel.h"
#include "core/induction/mergeorder.h"

using namespace filigree;
using namespace filigree::induction;

namespace {

TemplateSet randomTemplates(Random &random)
{
    TemplateSet out;
    out.intents = {"A", "B"};
    out.words = {"a", "b", "c", "d", "e"};
    std::set<std::pair<std::size_t, std::vector<Symbol>>> known;
    while (known.size() < 25) {
        std::vector<Symbol> symbols(1 + random.below(6));
        for (Symbol &symbol : symbols)
            symbol = static_cast<Symbol>(random.below(out.words.size()));
        known.emplace(random.below(2), std::move(symbols));
    }
    for (const auto &[intent, symbols] : known) {
        Template &entry = out.templates.emplace_back();
        entry.intent = intent;
        entry.symbols = symbols;
        entry.count = 1 + static_cast<std::uint32_t>(random.below(4));
    }
    return out;
}

bool reaches(const MergeModel &model, std::int32_t from, std::int32_t to)
{
    std::set<std::int32_t> seen;
    std::vector<std::int32_t> stack{from};
    while (!stack.empty()) {
        const std::int32_t state = stack.back();
        stack.pop_back();
        if (state == to)
            return true;
        if (!seen.insert(state).second)
            continue;
        for (const MergeModel::Arc &arc : model.arcs(state))
            stack.push_back(model.find(arc.target));
        if (model.skip(state) >= 0)
            stack.push_back(model.skip(state));
    }
    return false;
}

std::vector<std::int32_t> rootsOf(const MergeModel &model)
{
    std::vector<std::int32_t> out;
    for (std::size_t i = 0; i < model.stateCount(); ++i)
        if (model.find(static_cast<std::int32_t>(i)) == static_cast<std::int32_t>(i))
            out.push_back(static_cast<std::int32_t>(i));
    return out;
}

} // namespace

class TestMergeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderKnowsWhatReachesWhat()
    {
        // 0 -> 2 -> 3 -> 4, 0 -> 5 -> 6; 1 stays outside.
        const auto make = [] {
            MergeOrder order;
            for (const std::int32_t parent : {-1, -1, 0, 2, 3, 0, 5})
                order.add(parent);
            order.settle();
            return order;
        };
        MergeOrder order = make();
        QVERIFY(!order.unite(2, 4)); // 2 leads to 4
        order.rollback();
        QVERIFY(order.unite(4, 5)); // now 2 leads to 6 too
        QVERIFY(!order.unite(3, 6));
        order.rollback();
        QCOMPARE(order.find(5), 5);
        QVERIFY(order.unite(3, 6));
        order.commit();
        QVERIFY(!order.unite(4, 5)); // 5 leads to 6, which is 3
        order.rollback();
        QVERIFY(order.unite(2, 5));
        order.commit();
        QCOMPARE(order.find(6), 3);
    }

    void stepsKeepTheBooks()
    {
        Random random(5);
        int kept = 0;
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            const TemplateSet templates = randomTemplates(random);
            MergeModel model(templates, {round % 2 == 1, 1.0});
            for (int step = 0; step < 60; ++step) {
                const std::vector<std::int32_t> roots = rootsOf(model);
                const std::int32_t a = roots[random.below(roots.size())];
                const std::int32_t b = roots[random.below(roots.size())];
                if (a == b)
                    continue;
                const Delta before = model.fullScore();
                const bool ordered = reaches(model, a, b) || reaches(model, b, a);
                const bool skips = random.below(3) == 0 && reaches(model, a, b);
                Delta delta;
                const bool done = skips ? model.trySkip(a, b, delta) : model.tryMerge(a, b, delta);
                QVERIFY(skips || !done || !ordered);
                QVERIFY(model.isAcyclic());
                const Delta now = model.fullScore();
                QCOMPARE(now.structure - before.structure, done ? delta.structure : 0);
                QCOMPARE(now.data - before.data, done ? delta.data : 0);
                kept += done ? 1 : 0;
                refused += done ? 0 : 1;
                if (done && random.below(4) > 0) {
                    model.commit();
                } else if (done) {
                    model.rollback();
                    QVERIFY(model.fullScore() == before);
                }
            }
        }
        QVERIFY(kept > 200);
        QVERIFY(refused > 200);
    }
};

QTEST_GUILESS_MAIN(TestMergeModel)
#include "tst_mergemodel.moc"
