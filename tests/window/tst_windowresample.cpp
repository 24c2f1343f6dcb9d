// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "app/modes/resample/resamplestudies.h"
#include "widgets/common/emptystate.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/heatmap.h"
#include "widgets/resampling/facttable.h"
#include "widgets/resampling/numberslider.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WindowResampleTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void resamplingAnswersAndIsUndone();
    void pinsDecideAndAreKept();
    void nothingToResampleSaysSo();
    void cancelledItSaysSo();
    void everyChartTellsOfItsPicture();
};

// The threshold moves: pools, list and table follow at once, the exact pools soon; undo brings all of it back.
void WindowResampleTest::resamplingAnswersAndIsUndone()
{
    openSample();
    command(u"mode.resample"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    auto *slot = find<QComboBox>(u"resampleSlot"_s);
    QVERIFY(slot->findText(u"GenreName"_s) >= 0);
    auto *by = find<QComboBox>(u"contextsBy"_s);
    const int intent = 1;
    by->setCurrentIndex(intent);
    Q_EMIT by->activated(intent);
    QTRY_COMPARE(project()->resampling().resample.contexts.kind, ContextKind::Intent);
    slot->setCurrentIndex(slot->findText(u"GenreName"_s));
    Q_EMIT slot->activated(slot->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle()
                                 && resamplePage()->slotStudy()->slot->contexts.slot == "GenreName",
                             longTime);
    auto *pools = find<widgets::FactTable>(u"poolTable"_s);
    QCOMPARE(pools->facts()->rowCount(), 2); // PlayMusic and ReadBook
    QCOMPARE(pools->facts()->index(0, 2).data().toString(), u"0"_s); // no jazz books
    auto *threshold = find<widgets::NumberSlider>(u"threshold"_s);
    const double before = threshold->value();
    threshold->slider()->setSliderDown(true);
    threshold->slider()->setSliderPosition(0);
    QVERIFY(pools->facts()->index(0, 2).data().toString() != u"0"_s); // under the hand, not yet in the project
    QCOMPARE(project()->resampling().resample.pools.threshold.value, before);
    QVERIFY(find<widgets::FactTable>(u"swapChanges"_s)->facts()->rowCount() > 0);
    threshold->slider()->setSliderDown(false);
    QCOMPARE(project()->resampling().resample.pools.threshold.value, 0.0);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && resamplePage()->pools()->threshold == 0.0, longTime);
    auto *patterns = find<widgets::FactTable>(u"patternTable"_s);
    QVERIFY(patterns->facts()->rowCount() > 5);
    command(u"undo"_s)->trigger();
    QCOMPARE(threshold->value(), before);
    QCOMPARE(pools->facts()->index(0, 2).data().toString(), u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && resamplePage()->pools()->threshold == before, longTime);
    auto *entropy = find<widgets::NumberSlider>(u"entropyTarget"_s);
    const QString planned = patterns->facts()->index(0, 6).data().toString();
    const QString share = patterns->facts()->index(0, 5).data().toString();
    entropy->slider()->setSliderDown(true);
    entropy->slider()->setSliderPosition(0);
    QVERIFY(patterns->facts()->index(0, 5).data().toString() != share);
    entropy->slider()->setSliderDown(false);
    QVERIFY(project()->resampling().shares.entropyTarget.has_value());
    command(u"undo"_s)->trigger();
    QCOMPARE(patterns->facts()->index(0, 5).data().toString(), share);
    QCOMPARE(patterns->facts()->index(0, 6).data().toString(), planned);
}

void WindowResampleTest::pinsDecideAndAreKept()
{
    m_workspace->create(m_folder->filePath(u"pins.filigree"_s));
    QTRY_VERIFY(project());
    project()->appendText(u"@locale en-US\n[PlayMusic]\nplay jazz|GenreName music\nplay rock|GenreName music\n"
                          u"[ReadBook]\nread detective|GenreName books\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
    m_window->showMode(u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    auto *map = find<widgets::HeatMap>(u"contextMap"_s);
    auto *pools = find<widgets::FactTable>(u"poolTable"_s);
    const int contexts = map->count();
    QVERIFY(contexts >= 2);
    map->setCurrent(0, contexts - 1);
    const auto swapped = [pools] { return pools->facts()->index(0, 2).data().toString(); };
    QCOMPARE(swapped(), u"0"_s);
    QTest::keyClick(map, Qt::Key_Space); // the same
    QCOMPARE(project()->resampling().resample.pools.pins.size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(swapped() != u"0"_s, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    map->setCurrent(0, contexts - 1);
    QVERIFY(map->accessibleDescription().contains(u"the same"_s));
    QTest::keyClick(map, Qt::Key_Space); // different
    QVERIFY(!project()->resampling().resample.pools.pins.front().same);
    QTRY_COMPARE_WITH_TIMEOUT(swapped(), u"0"_s, longTime);
    const QString path = project()->path();
    m_workspace->close();
    m_workspace->open(path);
    QTRY_VERIFY(project());
    QCOMPARE(project()->resampling().resample.pools.pins.size(), std::size_t(1));
}

void WindowResampleTest::nothingToResampleSaysSo()
{
    m_workspace->create(m_folder->filePath(u"bare.filigree"_s));
    QTRY_VERIFY(project());
    m_window->showMode(u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    auto *button = resamplePage()->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
}

void WindowResampleTest::cancelledItSaysSo()
{
    openGolden(u"music.golden"_s, smallMusic);
    m_window->showMode(u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    auto *studies = resamplePage()->findChild<ResampleStudies *>();
    studies->setProject(project()); // as if nothing had been compared yet
    Q_EMIT studies->cancelled();
    auto *empty = resamplePage()->findChild<widgets::EmptyState *>();
    QVERIFY(empty->isVisible() && !resamplePage()->isReady());
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->text(), u"Compare"_s);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    QVERIFY(!empty->isVisible());
}

void WindowResampleTest::everyChartTellsOfItsPicture()
{
    QSignalSpy notices(resamplePage(), &ModePage::notice);
    QSignalSpy written(resamplePage(), &ModePage::fileWritten);
    const auto frames = resamplePage()->findChildren<widgets::ChartFrame *>();
    QCOMPARE(frames.size(), 3);
    for (widgets::ChartFrame *frame : frames) {
        Q_EMIT frame->failed(u"The folder is read only."_s);
        Q_EMIT frame->saved(path(u"chart.svg"_s));
    }
    QCOMPARE(notices.count(), 3);
    QCOMPARE(written.count(), 3);
    QVERIFY(written.front().at(1).toString().contains(u"chart.svg"_s));
}

QTEST_MAIN(WindowResampleTest)
#include "tst_windowresample.moc"
