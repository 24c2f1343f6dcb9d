// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a machine: what a click hits, where keys go, what search finds, what exports hold, how fast it is.
#include <algorithm>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>
#include <random>

#include "core/base/progress.h"
#include "widgets/common/textfont.h"
#include "widgets/fstgraph/fstarctable.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/fstgraph/fstlabels.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

/// 0 -play,put on-> 1 -ArtistName-> 2(final); 1 -some-> 3 -GenreName-> 4 -music-> 5(final); Hindi beside it.
FstGraph musicGraph()
{
    FstGraph graph;
    graph.intent = "PlayMusic";
    graph.final = {0, 0, 1, 0, 0, 1, 0};
    const auto arc = [&](std::uint32_t from, std::uint32_t to, const char *label, const char *slot,
                         std::vector<std::uint32_t> rules) {
        graph.arcs.push_back({from, to, label, slot, rules, *slot == '\0' ? FstArcKind::Word : FstArcKind::Slot});
    };
    arc(0, 1, "play", "", {0});
    arc(0, 6, "put", "", {0});
    arc(0, 1, "बजाओ", "", {0, 3});
    arc(1, 2, "<ArtistName>", "ArtistName", {1});
    arc(1, 2, "<SongName>", "SongName", {1});
    arc(1, 3, "some", "", {2});
    arc(1, 3, "more", "", {2});
    arc(1, 4, "<GenreName>", "GenreName", {4});
    arc(2, 5, "please", "", {5});
    arc(3, 4, "<GenreName>", "GenreName", {4});
    arc(4, 5, "music", "", {4});
    for (int i = 0; i < 20; ++i)
        arc(4, 5, ("word" + std::to_string(i)).c_str(), "", {6});
    arc(6, 1, "on", "", {0});
    std::stable_sort(graph.arcs.begin(), graph.arcs.end(),
                     [](const FstGraphArc &a, const FstGraphArc &b) { return a.from < b.from; });
    return graph;
}

/// As grammars are: phrases of a few words beside each other, that meet again and again.
FstGraph largeGraph(std::uint32_t states)
{
    std::mt19937 random(3);
    FstGraph graph;
    graph.intent = "Large";
    std::uint32_t hub = 0;
    while (graph.final.size() + 60 < states) {
        const auto first = graph.final.empty() ? 1U : static_cast<std::uint32_t>(graph.final.size());
        const std::uint32_t next = first + 50;
        graph.final.resize(next + 1, 0);
        for (std::uint32_t s = first; s < next; ++s) {
            const bool begins = (s - first) % 5 == 0;
            const bool ends = (s - first) % 5 == 4;
            const bool isSlot = random() % 4 == 0;
            const std::string slot = "Slot" + std::to_string(random() % 14);
            const std::string word = "word" + std::to_string(random() % 500);
            if (begins)
                graph.arcs.push_back({hub, s, word, "", {0}});
            for (int twice = 0; twice < 2; ++twice)
                graph.arcs.push_back({s,
                                      ends ? next : s + 1,
                                      isSlot ? "<" + slot + ">" : word,
                                      isSlot ? slot : "",
                                      {0},
                                      isSlot ? FstArcKind::Slot : FstArcKind::Word});
        }
        hub = next;
    }
    graph.final.back() = 1;
    return graph;
}

std::uint32_t arcNamed(const FstGraph &graph, const char *label)
{
    for (std::uint32_t i = 0; i < graph.arcs.size(); ++i)
        if (graph.arcs[i].label == label)
            return i;
    return ~0U;
}

} // namespace

class TestFstGraphView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FstGraphView> m_view;
    std::shared_ptr<const FstGraph> m_graph;

    void show(FstGraph graph, bool simple = false)
    {
        m_view = std::make_unique<FstGraphView>();
        m_view->resize(1000, 520);
        m_view->setSlotColours(
            SlotColours({QStringLiteral("ArtistName"), QStringLiteral("GenreName"), QStringLiteral("SongName")}));
        m_view->setRuleNames({QStringLiteral("play_verb"), QStringLiteral("what"), QStringLiteral("some_more"),
                              QStringLiteral("hindi"), QStringLiteral("genre"), QStringLiteral("polite")});
        m_graph = std::make_shared<const FstGraph>(std::move(graph));
        LayoutOptions options;
        options.simple = simple;
        NoProgress progress;
        auto layout = layoutGraph(fstLayoutInput(*m_graph, m_view->labelFont()), options, progress);
        QVERIFY(layout.has_value());
        m_view->setGraph(m_graph, std::make_shared<const GraphLayout>(std::move(*layout)));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(interfaceFont(10));
        applyTheme(*qApp, ThemeMode::Light);
    }

    void cleanup() { m_view.reset(); }

    void empty()
    {
        FstGraphView view;
        view.resize(300, 200);
        view.setPlaceholder(QStringLiteral("Nothing yet"));
        view.fit();
        QCOMPARE(view.search(QStringLiteral("x")), 0);
        view.highlightRules({1});
        view.setPath({0});
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentArc(), -1);
        QVERIFY(view.toImage().isNull());
        QVERIFY(!view.saveSvg(QStringLiteral("/tmp/none.svg")));
        QVERIFY(!view.grab().isNull());
    }

    void labelsAreStackedAndCut()
    {
        const FstGraph graph = musicGraph();
        const auto labels = fstLabels(graph, contentFont(QApplication::font()));
        QCOMPARE(labels.size(), groupParallelArcs(graph).size());
        std::size_t longest = 0;
        for (const FstLabel &label : labels) {
            longest = std::max(longest, label.lines.size());
            for (const FstLabelLine &line : label.lines)
                QVERIFY(line.width <= label.size.width() + 0.01);
        }
        QCOMPARE(longest, fstLabelLimit + 1); // seven words and "and 14 more"
    }

    void modelIsWellBehaved()
    {
        show(musicGraph());
        QAbstractItemModelTester tester(m_view->arcTable(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_view->arcTable()->rowCount(), static_cast<int>(m_graph->arcs.size()));
        const auto row = static_cast<int>(arcNamed(*m_graph, "<ArtistName>"));
        const QString spoken =
            m_view->arcTable()->index(row, FstArcTable::LabelColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("ArtistName")) && spoken.contains(QStringLiteral("state 1")),
                 qPrintable(spoken));
        QCOMPARE(m_view->arcTable()->index(row, FstArcTable::RuleColumn).data().toString(), QStringLiteral("what"));
    }

    void clickHitsTheArc()
    {
        show(musicGraph());
        QSignalSpy activated(m_view.get(), &FstGraphView::arcActivated);
        int hits = 0;
        for (int y = 0; y < m_view->viewport()->height(); y += 6)
            for (int x = 0; x < m_view->viewport()->width(); x += 8)
                QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QSet<int> arcs;
        for (const auto &call : activated)
            arcs.insert(call.first().toInt());
        hits = static_cast<int>(arcs.size());
        // All arcs but those behind "and 14 more" have a place that a click finds.
        QVERIFY2(hits >= static_cast<int>(m_graph->arcs.size()) - 14, qPrintable(QString::number(hits)));
    }

    void keysGoAlongArcs()
    {
        show(musicGraph());
        QSignalSpy activated(m_view.get(), &FstGraphView::arcActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->currentArc() >= 0);
        QCOMPARE(m_graph->arcs[static_cast<std::size_t>(m_view->currentArc())].from, 0U);
        const int first = m_view->currentArc();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->currentArc() != first);
        QCOMPARE(m_graph->arcs[static_cast<std::size_t>(m_view->currentArc())].from, 0U);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentArc(), first);
        for (int i = 0; i < 8; ++i) {
            const FstGraphArc before = m_graph->arcs[static_cast<std::size_t>(m_view->currentArc())];
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            const FstGraphArc after = m_graph->arcs[static_cast<std::size_t>(m_view->currentArc())];
            QVERIFY(after.label == before.label || after.from == before.to);
        }
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(m_view->arcSelection()->currentIndex().row(), m_view->currentArc());
        m_view->arcSelection()->setCurrentIndex(m_view->arcTable()->index(2, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(m_view->currentArc(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->currentArc(), -1);
    }

    void searchGoesRound()
    {
        show(musicGraph());
        QSignalSpy results(m_view.get(), &FstGraphView::searchResult);
        QCOMPARE(m_view->search(QStringLiteral("GENRE")), 2);
        const int first = m_view->currentArc();
        m_view->searchNext();
        QVERIFY(m_view->currentArc() != first);
        m_view->searchNext();
        QCOMPARE(m_view->currentArc(), first);
        QCOMPARE(results.last().at(1).toInt(), 2);
        QCOMPARE(m_view->search(QStringLiteral("बजाओ")), 1);
        QCOMPARE(m_view->search(QStringLiteral("not there")), 0);
        QCOMPARE(results.last().at(0).toInt(), 0);
    }

    void zoomsAndFits()
    {
        show(musicGraph());
        const double fitted = m_view->zoom();
        m_view->zoomIn();
        QVERIFY(m_view->zoom() > fitted);
        const QPointF middle(300, 200);
        m_view->setZoom(2.0);
        QWheelEvent wheel(middle, m_view->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        const QPointF anchor = m_view->mapToScene(middle.toPoint());
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->zoom() > 2.0);
        QVERIFY((m_view->mapToScene(middle.toPoint()) - anchor).manhattanLength() < 3);
        m_view->setZoom(1e9);
        QVERIFY(m_view->zoom() <= 4.0);
        m_view->fit();
        QCOMPARE(m_view->zoom(), fitted);
    }

    void exports()
    {
        show(musicGraph());
        QTemporaryDir folder;
        QVERIFY(m_view->saveSvg(folder.filePath(QStringLiteral("g.svg"))));
        QSvgRenderer renderer(folder.filePath(QStringLiteral("g.svg")));
        QVERIFY(renderer.isValid());
        QFile svg(folder.filePath(QStringLiteral("g.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        for (const char *label : {"play", "ArtistName", "बजाओ", "music"})
            QVERIFY2(text.contains(QString::fromUtf8(label)), label);
        QVERIFY(m_view->savePng(folder.filePath(QStringLiteral("g.png"))));
        QCOMPARE(QImage(folder.filePath(QStringLiteral("g.png"))).size(), m_view->toImage().size());
        const auto failed = m_view->savePng(folder.filePath(QStringLiteral("no/such/folder.png")));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        show(musicGraph());
        const auto keep = [&](const char *name) {
            QImage image(m_view->size() * 2, QImage::Format_RGB32);
            image.setDevicePixelRatio(2);
            m_view->QWidget::render(&image);
            const QString folder = qEnvironmentVariable("FILIGREE_SCREENSHOTS");
            if (!folder.isEmpty())
                image.save(
                    QStringLiteral("%1/graph-%2-%3.png")
                        .arg(folder, QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light")));
            return image;
        };
        const QImage plain = keep("plain");
        m_view->highlightRules({2, 4});
        const QImage bold = keep("bold");
        QVERIFY(plain != bold);
        m_view->highlightRules({});
        QCOMPARE(keep("plain"), plain);
        m_view->setPath({arcNamed(*m_graph, "play"), arcNamed(*m_graph, "some"), arcNamed(*m_graph, "music")});
        m_view->search(QStringLiteral("artist"));
        QVERIFY(keep("path") != plain);
        m_view->setZoom(3.0);
        keep("minimap");
        applyTheme(*qApp, ThemeMode::Light);
    }

    void panningIsSmoothIn2000States()
    {
        show(largeGraph(2000), true);
        const auto frames = [&](const char *name, double limit) {
            std::vector<double> times; // of the processor, so that other programs do not count
            QScrollBar *bar = m_view->horizontalScrollBar();
            for (int i = 0; i < 60; ++i) {
                const std::clock_t start = std::clock();
                bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) / 2 + i * 12);
                QCoreApplication::processEvents();
                times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            }
            std::sort(times.begin(), times.end());
            qInfo("%s: a frame takes %.2f ms at the median, %.2f ms at worst", name, times[30], times.back());
            QVERIFY2(times[30] < limit, name);
        };
        const QString folder = qEnvironmentVariable("FILIGREE_SCREENSHOTS");
        if (!folder.isEmpty())
            m_view->grab().save(folder + QStringLiteral("/graph-large.png"));
        QVERIFY(m_graph->final.size() > 1900);
        m_view->setZoom(1.0);
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            m_view->grab().save(folder + QStringLiteral("/graph-large-100.png"));
        frames("pan at 100 %", 50); // generous: the build may be unoptimised and the machine busy
        m_view->setZoom(0.3);
        frames("pan at 30 %", 50);
    }
};

QTEST_MAIN(TestFstGraphView)
#include "tst_fstgraphview.moc"
