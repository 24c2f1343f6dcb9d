// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any of 10^12 sentences at once: scrolling, jumping, keys, copy, the cache, and the table twin.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "widgets/corpus/corpusview.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

constexpr qint64 trillion = 1'000'000'000'000;

CorpusFetch numbered(QList<std::pair<qint64, int>> *calls = nullptr, qint64 count = trillion)
{
    return [calls, count](qint64 first, int rows) {
        if (calls)
            calls->append({first, rows});
        std::vector<CorpusRow> out;
        for (qint64 i = first; i < std::min(count, first + rows); ++i)
            out.push_back({{"Play", {"play", "number", std::to_string(i)}, {{2, 3, "Number"}}}, {}, {}});
        return out;
    };
}

QString sentenceAt(const CorpusView &view, int visible)
{
    return view.visibleRows()->index(visible, CorpusModel::SentenceColumn).data().toString();
}

} // namespace

class TestCorpusView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CorpusView> m_view;

    void show(qint64 count, CorpusFetch fetch)
    {
        m_view = std::make_unique<CorpusView>();
        m_view->resize(900, 400);
        m_view->setSource(count, std::move(fetch));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

private Q_SLOTS:
    void cleanup() { m_view.reset(); }

    void cacheKeepsTheRecent()
    {
        QList<std::pair<qint64, int>> calls;
        CorpusRows rows(trillion, numbered(&calls));
        QCOMPARE(rows.row(5)->utterance.tokens.back(), std::string("5"));
        QCOMPARE(rows.row(63)->utterance.tokens.back(), std::string("63"));
        QCOMPARE(calls.size(), 1);
        for (qint64 batch = 1; batch < static_cast<qint64>(CorpusRows::batchLimit); ++batch) {
            (void)rows.row(batch * CorpusRows::batchSize);
            (void)rows.row(0); // stays recent
        }
        const auto before = calls.size();
        (void)rows.row(static_cast<qint64>(CorpusRows::batchLimit) * CorpusRows::batchSize); // pushes batch 1 out
        (void)rows.row(0);
        QCOMPARE(calls.size(), before + 1);
        (void)rows.row(CorpusRows::batchSize);
        QCOMPARE(calls.size(), before + 2);
        QVERIFY(!rows.row(-1));
        QVERIFY(!rows.row(trillion));
        QCOMPARE(rows.row(trillion - 1)->utterance.tokens.back(), std::string("999999999999"));
        QVERIFY(calls.last().first + calls.last().second == trillion);
    }

    void aSourceThatGivesLess()
    {
        show(1000, [](qint64, int) { return std::vector<CorpusRow>(); });
        QVERIFY(!m_view->grab().isNull());
        QVERIFY(!m_view->row(3));
        QCOMPARE(m_view->visibleRows()->index(0, CorpusModel::NumberColumn).data().toString(), QStringLiteral("1"));
        m_view->setCurrentRow(0);
        m_view->copySelection();
    }

    void modelIsWellBehaved()
    {
        CorpusModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(std::make_shared<CorpusRows>(trillion, numbered()), trillion - 40, 100);
        QCOMPARE(model.rowCount(), 40);
        QCOMPARE(model.index(39, CorpusModel::SentenceColumn).data().toString(),
                 QStringLiteral("play number 999999999999"));
        model.setWindow(7, 40);
        QCOMPARE(model.index(0, 0).data(CorpusModel::RowNumberRole).toLongLong(), 7);
        QVERIFY(model.index(0, CorpusModel::SentenceColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("intent Play")));
        model.setWindow(0, 10);
        QCOMPARE(model.rowCount(), 10);
        model.setRows(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void jumpsAndReachesTheEnd()
    {
        QList<std::pair<qint64, int>> calls;
        show(trillion, numbered(&calls));
        QCOMPARE(m_view->firstVisibleRow(), 0);
        m_view->scrollToRow(123'456'789'012);
        QCOMPARE(m_view->firstVisibleRow(), 123'456'789'012);
        QCOMPARE(sentenceAt(*m_view, 0), QStringLiteral("play number 123456789012"));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QCOMPARE(m_view->firstVisibleRow() + m_view->visibleRowCount(), trillion);
        QCOMPARE(sentenceAt(*m_view, m_view->visibleRowCount() - 1), QStringLiteral("play number 999999999999"));
        m_view->verticalScrollBar()->setValue(0);
        QCOMPARE(m_view->firstVisibleRow(), 0);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        QVERIFY(std::abs(m_view->firstVisibleRow() - trillion / 2) < trillion / 1000);
        m_view->grab();
        QVERIFY2(calls.size() < 20, "more is fetched than is shown");
    }

    void wheelMovesByRows()
    {
        show(trillion, numbered());
        m_view->scrollToRow(500);
        const QPointF at(100, 100);
        QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QCOMPARE(m_view->firstVisibleRow(), 500 + QApplication::wheelScrollLines());
    }

    void keys()
    {
        show(trillion, numbered());
        QSignalSpy current(m_view.get(), &CorpusView::currentRowChanged);
        QSignalSpy activated(m_view.get(), &CorpusView::rowActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentRow(), trillion - 1);
        QCOMPARE(m_view->firstVisibleRow() + m_view->visibleRowCount(), trillion);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentRow(), trillion - 1);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.last().first().toLongLong(), trillion - m_view->visibleRowCount());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(current.last().first().toLongLong(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentRow(), 0);
    }

    void copiesTheGoldenNotation()
    {
        show(trillion, numbered());
        m_view->setCurrentRow(41);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("play number 41|Number\nplay number 42|Number\n"));
    }

    void mouse()
    {
        show(50, numbered(nullptr, 50));
        QSignalSpy activated(m_view.get(), &CorpusView::rowActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 5)); // the header
        QCOMPARE(m_view->currentRow(), -1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 120));
        const qint64 row = m_view->currentRow();
        QVERIFY(row > 0 && row < 6);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 120));
        QCOMPARE(activated.last().first().toLongLong(), row);
    }

    void smallAndEmpty()
    {
        show(3, numbered(nullptr, 3));
        QVERIFY(!m_view->verticalScrollBar()->isVisible() || m_view->verticalScrollBar()->maximum() == 0);
        m_view->scrollToRow(2);
        QCOMPARE(m_view->firstVisibleRow(), 0); // all rows are in view
        m_view->setCurrentRow(99);
        QCOMPARE(m_view->currentRow(), 2);
        QSignalSpy current(m_view.get(), &CorpusView::currentRowChanged);
        m_view->clear();
        QCOMPARE(current.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentRow(), -1);
        QVERIFY(!m_view->grab().isNull());
    }
};

QTEST_MAIN(TestCorpusView)
#include "tst_corpusview.moc"
