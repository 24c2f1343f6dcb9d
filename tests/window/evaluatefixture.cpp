// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/evaluatefixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "app/document/evaluations.h"

using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace filigree::tests {

void EvaluateFixture::openWithTest()
{
    openGolden(u"music.golden"_s, smallMusic);
    addTest(smallTestData, u"en-US"_s);
    command(u"mode.evaluate"_s)->trigger();
    QCOMPARE(m_window->currentMode(), u"evaluate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().facts().test == 6, longTime);
}

void EvaluateFixture::addTest(const QByteArray &golden, const QString &locale)
{
    const int steps = project()->undoStack()->count();
    write(u"test.golden"_s, golden);
    project()->addSource(path(u"test.golden"_s), SourceRole::Test, locale);
    QTRY_VERIFY_WITH_TIMEOUT(project()->undoStack()->count() == steps + 1 && m_jobs->isIdle(), longTime);
}

void EvaluateFixture::choose(const QStringList &sets, const QString &counts, int seeds)
{
    auto *list = find<QListWidget>(u"evaluationSets"_s);
    for (int i = 0; i < list->count(); ++i) {
        const bool wanted = sets.contains(list->item(i)->data(Qt::UserRole).toString());
        list->setCurrentRow(i);
        if (wanted != (list->item(i)->checkState() == Qt::Checked))
            QTest::keyClick(list, Qt::Key_Space);
        if (list->item(i)->flags().testFlag(Qt::ItemIsEnabled))
            QCOMPARE(list->item(i)->checkState() == Qt::Checked, wanted);
    }
    auto *sizes = find<QLineEdit>(u"evaluationCounts"_s);
    sizes->selectAll();
    QTest::keyClicks(sizes, counts);
    find<QSpinBox>(u"evaluationSeeds"_s)->setValue(seeds);
}

void EvaluateFixture::runIt()
{
    auto *run = find<QToolButton>(u"evaluateButton"_s);
    QVERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QVERIFY(project()->evaluations().isRunning());
    QVERIFY(!run->isEnabled());
    QCOMPARE(find<QComboBox>(u"evaluationRuns"_s)->currentIndex(), -1); // an earlier one is not the one that goes on
    QTRY_VERIFY_WITH_TIMEOUT(!project()->evaluations().isRunning() && evaluatePage()->isReady(), longTime);
}

} // namespace filigree::tests
