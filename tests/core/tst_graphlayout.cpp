// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/random.h"
#include "core/fst/graphlayout.h"
#include "support/cancelling.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

LayoutInput diamond()
{
    LayoutInput input;
    input.nodes.assign(4, {20, 20});
    input.edges = {{0, 1, 40, 12}, {0, 2, 60, 24}, {1, 3, 0, 0}, {2, 3, 30, 12}, {0, 3, 80, 12}};
    return input;
}

/// Layered and sparse, as machines of grammars are.
LayoutInput machineLike(std::uint32_t states, std::uint64_t seed)
{
    Random random(seed);
    LayoutInput input;
    for (std::uint32_t i = 0; i < states; ++i) {
        input.nodes.push_back({18, 18});
        if (i == 0)
            continue;
        const auto back = [&](std::uint32_t most) { return i - 1 - std::uint32_t(random.below(std::min(i, most))); };
        input.edges.push_back({back(40), i, 30.0 + double(random.below(60)), 14});
        if (random.below(3) == 0)
            input.edges.push_back({back(60), i, 30.0 + double(random.below(60)), 28});
    }
    return input;
}

double distance(LayoutPoint a, LayoutPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class TestGraphLayout : public QObject {
    Q_OBJECT

private:
    static void checkLayout(const LayoutInput &input, const GraphLayout &layout)
    {
        QCOMPARE(layout.nodes.size(), input.nodes.size());
        QCOMPARE(layout.edges.size(), input.edges.size());
        const auto inside = [&](LayoutPoint p) {
            return p.x >= -1 && p.y >= -1 && p.x <= layout.width + 1 && p.y <= layout.height + 1;
        };
        for (const LayoutPoint &node : layout.nodes)
            QVERIFY(inside(node));
        for (std::size_t i = 0; i < layout.edges.size(); ++i) {
            const LaidOutEdge &edge = layout.edges[i];
            QVERIFY(edge.curve.size() >= 4 && edge.curve.size() % 3 == 1);
            // From the border of the one to the border of the other; the arrow's head bridges the rest.
            QVERIFY(distance(edge.curve.front(), layout.nodes[input.edges[i].from]) < 14);
            QVERIFY(distance(edge.tip, layout.nodes[input.edges[i].to]) < 14);
            QVERIFY(distance(edge.curve.back(), edge.tip) < 14);
        }
    }

private Q_SLOTS:
    void dotLaysOutLeftToRight()
    {
        const LayoutInput input = diamond();
        const GraphLayout layout = layoutGraph(input, {}, noProgress).value();
        QCOMPARE(layout.remark, std::string());
        checkLayout(input, layout);
        QVERIFY(layout.nodes[0].x < layout.nodes[1].x && layout.nodes[1].x < layout.nodes[3].x);
        QVERIFY(layout.nodes[2].x - layout.nodes[0].x > 60); // there is room for the label
        for (const std::size_t i : {0, 1, 3, 4})
            QVERIFY(layout.edges[i].label.x > layout.nodes[0].x && layout.edges[i].label.x < layout.nodes[3].x);
        const GraphLayout again = layoutGraph(input, {}, noProgress).value();
        QVERIFY(again.nodes == layout.nodes && again.edges[4].curve == layout.edges[4].curve);
    }

    void loopsAndParallelsAreDrawn()
    {
        LayoutInput input;
        input.nodes.assign(2, {20, 20});
        input.edges = {{0, 1, 30, 12}, {0, 1, 30, 12}, {1, 1, 10, 12}, {1, 0, 10, 12}};
        const GraphLayout layout = layoutGraph(input, {}, noProgress).value();
        QCOMPARE(layout.remark, std::string());
        QCOMPARE(layout.edges.size(), std::size_t(4));
        QVERIFY(layout.edges[0].label != layout.edges[1].label);
        QVERIFY(layoutGraph({}, {}, noProgress)->nodes.empty());
        LayoutInput one;
        one.nodes.assign(1, {20, 20});
        QCOMPARE(layoutGraph(one, {}, noProgress)->nodes.size(), std::size_t(1));
    }

    void threadsWaitForEachOther()
    {
        const LayoutInput input = machineLike(200, 1);
        const GraphLayout expected = layoutGraph(input, {}, noProgress).value();
        std::vector<GraphLayout> found(4);
        {
            std::vector<std::jthread> threads;
            for (auto &layout : found)
                threads.emplace_back([&] { layout = layoutGraph(input, {}, noProgress).value(); });
        }
        for (const GraphLayout &layout : found)
            QVERIFY(layout.nodes == expected.nodes);
    }

    void largeGraphs_data()
    {
        QTest::addColumn<int>("states");
        for (const int states : {200, 240, 500, 560, 1'000, 1'200, 2'000})
            QTest::addRow("%d", states) << states;
    }

    void largeGraphs()
    {
        QFETCH(int, states);
        const LayoutInput input = machineLike(std::uint32_t(states), 2);
        QElapsedTimer timer;
        timer.start();
        const GraphLayout layout = layoutGraph(input, {}, noProgress).value();
        qInfo("%zu states, %zu arcs in %lld ms %s", input.nodes.size(), input.edges.size(),
              static_cast<long long>(timer.elapsed()), layout.remark.c_str());
        checkLayout(input, layout);
    }

    /// Graphviz looks for its plugins once, so this runs in a process of its own.
    void missingPluginsAreNoDisaster()
    {
        if (!qEnvironmentVariableIsSet("GVBINDIR")) {
            QTemporaryDir empty;
            QProcess self;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("GVBINDIR"), empty.path());
            self.setProcessEnvironment(environment);
            self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("missingPluginsAreNoDisaster")});
            QVERIFY(self.waitForFinished(120'000));
            QVERIFY2(self.exitCode() == 0, self.readAll().constData());
            return;
        }
        const GraphLayout layout = layoutGraph(diamond(), {}, noProgress).value();
        checkLayout(diamond(), layout);
        QVERIFY2(layout.remark.find("Graphviz could not") != std::string::npos, layout.remark.c_str());
    }

    void simpleLayoutTakesAnything()
    {
        for (const std::uint32_t states : {1U, 2U, 50U, 20'000U}) {
            const LayoutInput input = machineLike(states, 3);
            const GraphLayout layout = layoutGraph(input, {}, noProgress).value();
            checkLayout(input, layout);
            QCOMPARE(layout.remark.empty(), states < 3'000);
            checkLayout(input, simpleLayout(input, {}));
        }
        LayoutOptions simple;
        simple.simple = true;
        LayoutInput circle;
        circle.nodes.assign(3, {20, 20});
        circle.edges = {{0, 1, 10, 10}, {1, 2, 10, 10}, {2, 0, 10, 10}, {1, 1, 5, 5}};
        const GraphLayout layout = layoutGraph(circle, simple, noProgress).value();
        QCOMPARE(layout.edges.size(), std::size_t(4));
        const GraphLayout straight = layoutGraph(diamond(), simple, noProgress).value();
        checkLayout(diamond(), straight);
        QVERIFY(straight.nodes[0].x < straight.nodes[1].x && straight.nodes[2].x < straight.nodes[3].x);
    }

    void wrongInputIsRefused()
    {
        LayoutInput input = diamond();
        input.edges.push_back({0, 4, 1, 1});
        QVERIFY(!layoutGraph(input, {}, noProgress));
        input = diamond();
        input.nodes[1].width = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!layoutGraph(input, {}, noProgress));
        input = diamond();
        input.edges[0].labelHeight = -1;
        QVERIFY(!layoutGraph(input, {}, noProgress));
        Cancelled cancelling;
        QVERIFY(layoutGraph(diamond(), {}, cancelling).error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graphlayout.moc"
