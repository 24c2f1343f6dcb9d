// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/plots/barchart.h"
#include "widgets/plots/heatmap.h"
#include "widgets/plots/linechart.h"
#include "widgets/resampling/facttable.h"
#include "widgets/resampling/numberslider.h"

using namespace filigree::widgets;
using namespace Qt::StringLiterals;

namespace {

std::vector<Fact> row(const QString &name, double number)
{
    return {{name, 0.0}, {QString::number(number), number}};
}

std::unique_ptr<FactTable> table()
{
    return std::make_unique<FactTable>(
        std::vector<FactColumn>{{u"Name"_s, u"Its name"_s, false}, {u"Count"_s, u"How many"_s, true}});
}

int coloursOf(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

class ResamplingWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sliderTellsStepsAndTheEnd();
    void sliderTakesTypedNumbers();
    void sliderKeepsQuietWhenSet();
    void sliderShowsPerCent();
    void factsKeepTheirPlaceAndSort();
    void factsOfOtherNumberAreOtherRows();
    void wordsShareWhatNumbersLeave();
    void wordsStayReadableInANarrowTable();
    void widthsFollowTheArrowOfSorting();
    void sharesDoNotDependOnTheOrderOfColumns();
    void heatMapIsWalkedAndChosen();
    void heatMapDescribesItsCell();
    void heatMapOfOneRowSaysSo();
    void heatMapChangesWithTheThreshold();
    void emptyPlotsPaint();
    void plotsPaintInBothThemes_data();
    void plotsPaintInBothThemes();
    void barsTellTheGroup();
};

void ResamplingWidgetsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setFont(interfaceFont(10));
    applyTheme(*qApp, ThemeMode::Light);
}

void ResamplingWidgetsTest::sliderTellsStepsAndTheEnd()
{
    NumberSlider slider(u"Threshold"_s, u"What it does"_s);
    slider.setRange(0.0, 1.0);
    slider.resize(400, 40);
    slider.show();
    QSignalSpy moved(&slider, &NumberSlider::moved);
    QSignalSpy settled(&slider, &NumberSlider::settled);
    slider.slider()->setSliderDown(true);
    slider.slider()->setSliderPosition(300);
    slider.slider()->setSliderPosition(457);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(settled.size(), 0);
    QVERIFY(slider.isDragged());
    slider.setValue(0.9); // from elsewhere: not under the hand
    QCOMPARE(slider.value(), 0.46);
    slider.slider()->setSliderDown(false);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.last().first().toDouble(), 0.46);
    QCOMPARE(slider.box()->value(), 0.46);
    QTest::keyClick(slider.slider(), Qt::Key_Right);
    QCOMPARE(settled.size(), 2);
    QCOMPARE(slider.value(), 0.47);
    QCOMPARE(slider.slider()->accessibleName(), u"Threshold"_s);
    QVERIFY(!slider.slider()->whatsThis().isEmpty() && !slider.box()->toolTip().isEmpty());
}

void ResamplingWidgetsTest::sliderTakesTypedNumbers()
{
    NumberSlider slider(u"T"_s, u"t"_s);
    slider.setRange(0.0, 2.0);
    slider.show();
    QSignalSpy settled(&slider, &NumberSlider::settled);
    slider.box()->setFocus();
    slider.box()->selectAll();
    QTest::keyClicks(slider.box(), u"1.25"_s);
    QCOMPARE(settled.size(), 0); // it may become 1.258
    QTest::keyClick(slider.box(), Qt::Key_Return);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(slider.value(), 1.25);
    QCOMPARE(slider.slider()->value(), 625);
}

void ResamplingWidgetsTest::sliderKeepsQuietWhenSet()
{
    NumberSlider slider(u"T"_s, u"t"_s);
    QSignalSpy moved(&slider, &NumberSlider::moved);
    slider.setRange(0.0, 4.0);
    slider.setValue(3.0);
    slider.setValue(9.0);
    QCOMPARE(slider.value(), 4.0);
    slider.setRange(1.0, 2.0);
    QCOMPARE(slider.value(), 2.0);
    slider.setRange(3.0, 3.0); // one pattern: nothing to choose
    QCOMPARE(slider.value(), 3.0);
    QCOMPARE(moved.size(), 0);
}

void ResamplingWidgetsTest::sliderShowsPerCent()
{
    NumberSlider slider(u"T"_s, u"t"_s);
    slider.setFactor(100.0);
    slider.setDecimals(0);
    slider.setSuffix(u" %"_s);
    slider.setValue(0.25);
    QCOMPARE(slider.box()->text(), u"25 %"_s);
    slider.box()->setValue(40.0);
    QCOMPARE(slider.value(), 0.4);
}

void ResamplingWidgetsTest::factsKeepTheirPlaceAndSort()
{
    auto view = table();
    const QAbstractItemModelTester tester(view->facts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view->setRows({row(u"b"_s, 9), row(u"a"_s, 10), row(u"c"_s, 1)});
    QSignalSpy current(view.get(), &FactTable::currentFactChanged);
    view->setCurrentFact(1);
    QCOMPARE(current.size(), 1);
    view->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(view->model()->index(2, 0).data().toString(), u"a"_s); // 10 after 9: as numbers
    QCOMPARE(view->currentFact(), 1);
    view->setRows({row(u"b"_s, 9), row(u"a"_s, 0), row(u"c"_s, 1)});
    QCOMPARE(view->currentFact(), 1);
    QCOMPARE(view->facts()->index(1, 1).data().toString(), u"0"_s);
    QCOMPARE(view->facts()->headerData(1, Qt::Horizontal, Qt::WhatsThisRole).toString(), u"How many"_s);
}

void ResamplingWidgetsTest::factsOfOtherNumberAreOtherRows()
{
    auto view = table();
    const QAbstractItemModelTester tester(view->facts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view->setRows({row(u"a"_s, 1), row(u"b"_s, 2), row(u"c"_s, 3)});
    view->setCurrentFact(2);
    view->setRows({row(u"a"_s, 1)});
    QCOMPARE(view->currentFact(), 0);
    view->setRows({});
    QCOMPARE(view->currentFact(), -1);
    view->setCurrentFact(7);
    QCOMPARE(view->currentFact(), -1);
}

void ResamplingWidgetsTest::wordsShareWhatNumbersLeave()
{
    FactTable view({{u"Short"_s, {}, false}, {u"Long"_s, {}, false}, {u"Count"_s, {}, true}});
    view.setRows({{{u"a"_s}, {QString(40, u'm')}, {u"1,000"_s, 1000}}});
    view.resize(900, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto width = [&](int column) { return view.header()->sectionSize(column); };
    QTRY_COMPARE(width(0) + width(1) + width(2), view.viewport()->width());
    QVERIFY(width(1) > 2 * width(0));
    QVERIFY(width(1) > 40 * view.fontMetrics().horizontalAdvance(u'm'));
    view.setRows({{{u"a"_s}, {u"b"_s}, {u"1,000,000,000,000"_s, 1e12}}}); // a number that needs more room
    QTRY_COMPARE(width(0) + width(1) + width(2), view.viewport()->width());
    QVERIFY(width(2) > view.fontMetrics().horizontalAdvance(u"1,000,000,000,000"_s));
}

/// Only the sorted column has room for the arrow, and the words give it.
void ResamplingWidgetsTest::widthsFollowTheArrowOfSorting()
{
    FactTable view({{u"#"_s, {}, true}, {u"Pattern"_s, {}, false}, {u"Seen"_s, {}, true}, {u"Planned"_s, {}, true}});
    view.setRows({{{u"1"_s, 1}, {QString(60, u'm')}, {u"15"_s, 15}, {u"195"_s, 195}}});
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto sum = [&] {
        int all = 0;
        for (int column = 0; column < 4; ++column)
            all += view.header()->sectionSize(column);
        return all;
    };
    QTRY_COMPARE(sum(), view.viewport()->width());
    const int plain = view.header()->sectionSize(2);
    for (const int column : {2, 3, 1, 0, 2}) {
        view.sortByColumn(column, Qt::DescendingOrder);
        QTRY_COMPARE(sum(), view.viewport()->width());
        QTRY_COMPARE(view.header()->sectionSize(2) > plain, column == 2);
        QTRY_VERIFY(!view.horizontalScrollBar()->isVisible());
    }
    view.header()->setSortIndicator(-1, Qt::AscendingOrder);
    QTRY_COMPARE(view.header()->sectionSize(2), plain);
    QTRY_COMPARE(sum(), view.viewport()->width());
}

void ResamplingWidgetsTest::sharesDoNotDependOnTheOrderOfColumns()
{
    for (const bool longFirst : {true, false}) {
        FactTable view({{u"One"_s, {}, false}, {u"Other"_s, {}, false}});
        const Fact longer{QString(90, u'm')};
        const Fact shorter{QString(6, u'm')};
        view.setRows({longFirst ? std::vector<Fact>{longer, shorter} : std::vector<Fact>{shorter, longer}});
        view.resize(340, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_COMPARE(view.header()->sectionSize(0) + view.header()->sectionSize(1), view.viewport()->width());
        const int small = view.header()->sectionSize(longFirst ? 1 : 0);
        QVERIFY(small > 6 * view.fontMetrics().horizontalAdvance(u'm') && small < 170);
    }
}

void ResamplingWidgetsTest::wordsStayReadableInANarrowTable()
{
    FactTable view({{u"Name"_s, {}, false}, {u"Count"_s, {}, true}, {u"Share"_s, {}, true}});
    view.setRows({{{QString(40, u'm')}, {u"1"_s, 1}, {u"2"_s, 2}}, {{u"b"_s}, {u"1"_s, 1}, {u"2"_s, 2}}});
    view.resize(150, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_COMPARE(view.header()->sectionSize(0), 8 * view.fontMetrics().height());
    QVERIFY(view.horizontalScrollBar()->maximum() > 0); // and the rest can be scrolled to
    view.setRows({{{u"b"_s}, {u"1"_s, 1}, {u"2"_s, 2}}});
    QTRY_VERIFY(view.header()->sectionSize(0) < 8 * view.fontMetrics().height()); // no more than its words need
    view.resize(1, 1); // as in a pane that is folded
    view.setRows({{{QString(40, u'm')}, {u"1"_s, 1}, {u"2"_s, 2}}, {{u"b"_s}, {u"1"_s, 1}, {u"2"_s, 2}}});
    QTRY_COMPARE(view.header()->sectionSize(0), 8 * view.fontMetrics().height());
}

void ResamplingWidgetsTest::heatMapIsWalkedAndChosen()
{
    HeatMap map;
    map.resize(400, 300);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    map.setValues({u"one"_s, u"two"_s, u"three"_s}, {1, .2, .9, .2, 1, .5, .9, .5, 1});
    map.grab(); // lays the axes out
    QSignalSpy current(&map, &HeatMap::currentChanged);
    QSignalSpy chosen(&map, &HeatMap::cellActivated);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down); // there is no more
    QCOMPARE(current.size(), 3);
    QCOMPARE(map.currentRow(), 2);
    QCOMPARE(map.currentColumn(), 1);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(chosen.takeFirst(), QVariantList({2, 1}));
    QWidget *plot = map.childAt(map.cellCentre(0, 2));
    QVERIFY(plot);
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(&map, map.cellCentre(0, 2)));
    QCOMPARE(chosen.takeFirst(), QVariantList({0, 2}));
    QCOMPARE(map.currentColumn(), 2);
    map.setValues({u"one"_s, u"two"_s, u"three"_s}, {1, .3, .9, .3, 1, .5, .9, .5, 1}); // as after a pin
    QCOMPARE(map.currentRow(), 0);
    QCOMPARE(map.currentColumn(), 2);
    map.setValues({u"a"_s, u"b"_s}, {1, .2, .2, 1}); // another slot type
    QCOMPARE(map.currentColumn(), 0);
}

void ResamplingWidgetsTest::heatMapDescribesItsCell()
{
    HeatMap map;
    map.setValues({u"one"_s, u"two"_s}, {1, .2, .2, 1});
    map.setDescription([](int row, int column) { return u"%1/%2"_s.arg(row).arg(column); });
    QCOMPARE(map.accessibleDescription(), u"0/0"_s);
    map.setCurrent(1, 0);
    QCOMPARE(map.accessibleDescription(), u"1/0"_s);
    map.setCurrent(4, 0);
    QCOMPARE(map.currentRow(), 1);
    // Asked for once a change, not whenever it is painted.
    int asked = 0;
    map.setDescription([&asked](int, int) { return QString::number(++asked); });
    QCOMPARE(asked, 1);
    map.resize(500, 400);
    map.setThreshold(0.25);
    map.setMarks({CellMark::None, CellMark::Same, CellMark::Same, CellMark::None});
    map.grab();
    QCOMPARE(asked, 1);
    map.setCurrent(1, 1);
    QCOMPARE(asked, 2);
    map.updateDescription();
    QCOMPARE(map.accessibleDescription(), u"3"_s);
}

void ResamplingWidgetsTest::heatMapOfOneRowSaysSo()
{
    HeatMap map;
    map.resize(400, 300);
    map.setSingleText(u"Nothing to compare."_s);
    map.setValues({u"one"_s}, {1});
    const QImage one = map.grab().toImage();
    const QColor ground = one.pixelColor(2, 2);
    bool written = false;
    for (int x = 100; x < 300 && !written; ++x)
        for (int y = 140; y < 160 && !written; ++y)
            written = one.pixelColor(x, y) != ground;
    QVERIFY(written);
    auto *text = map.findChild<QLabel *>();
    QVERIFY(text && text->isVisibleTo(&map));
    map.setValues({u"one"_s, u"two"_s}, {1, .2, .2, 1});
    QVERIFY(!text->isVisibleTo(&map));
}

void ResamplingWidgetsTest::heatMapChangesWithTheThreshold()
{
    HeatMap map;
    map.resize(400, 300);
    map.setValues({u"one"_s, u"two"_s}, {1, .4, .4, 1});
    const auto colour = [&map] {
        QTest::qWait(20);
        return map.grab().toImage().pixelColor(map.cellCentre(0, 1) + QPoint(0, 24));
    };
    map.setThreshold(0.5);
    const QColor below = colour();
    map.setThreshold(0.3);
    const QColor above = colour();
    QVERIFY2(below.saturation() < above.saturation(), qPrintable(below.name() + above.name()));
}

void ResamplingWidgetsTest::emptyPlotsPaint()
{
    HeatMap map;
    LineChart lines;
    BarChart bars;
    for (QWidget *plot : std::initializer_list<QWidget *>{&map, &lines, &bars}) {
        plot->resize(200, 150);
        QVERIFY(!plot->grab().isNull());
    }
    map.setValues({}, {});
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(map.currentRow(), -1);
    bars.setSeries({}, {});
    bars.setCurrentGroup(3);
    lines.setSeries({}, {});
}

void ResamplingWidgetsTest::plotsPaintInBothThemes_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << int(ThemeMode::Light);
    QTest::newRow("dark") << int(ThemeMode::Dark);
}

void ResamplingWidgetsTest::plotsPaintInBothThemes()
{
    QFETCH(int, mode);
    // Made and painted in the other theme: the linguist changes it while the plots are there.
    applyTheme(*qApp, mode == int(ThemeMode::Dark) ? ThemeMode::Light : ThemeMode::Dark);
    HeatMap map;
    map.setValues({u"one"_s, u"two"_s}, {1, .4, .4, 1});
    map.setMarks({CellMark::None, CellMark::Same, CellMark::Different, CellMark::Uncertain});
    LineChart lines;
    lines.setSeries({0, .5, 1}, {{u"Unsafe"_s, {.9, .1, 0}}, {u"Coverage"_s, {1, .9, .3}}});
    lines.setMarker(.5);
    BarChart bars;
    bars.setSeries({u"a"_s, u"b"_s}, {{u"Observed"_s, {.2, .8}}, {u"Target"_s, {.5, .5}}});
    for (QWidget *plot : std::initializer_list<QWidget *>{&map, &lines, &bars}) {
        plot->resize(400, 250);
        plot->show();
        QTest::qWait(30);
        QVERIFY(coloursOf(*plot) > 12);
    }
    applyTheme(*qApp, static_cast<ThemeMode>(mode));
    QTest::qWait(30);
    for (QWidget *plot : std::initializer_list<QWidget *>{&map, &lines, &bars}) {
        QVERIFY(coloursOf(*plot) > 12);
        const QColor corner = plot->grab().toImage().pixelColor(1, 1);
        QCOMPARE(corner.lightness() < 128, mode == int(ThemeMode::Dark));
    }
    applyTheme(*qApp, ThemeMode::Light);
}

void ResamplingWidgetsTest::barsTellTheGroup()
{
    BarChart bars;
    bars.resize(400, 250);
    bars.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bars));
    bars.setSeries({u"a"_s, u"b"_s}, {{u"Observed"_s, {.2, .8}}});
    QTest::qWait(30);
    bars.grab();
    QSignalSpy clicked(&bars, &BarChart::groupClicked);
    QWidget *plot = bars.childAt(300, 150);
    QVERIFY(plot);
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(&bars, QPoint(330, 150)));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 1);
    QCOMPARE(bars.groupCount(), 2);
}

QTEST_MAIN(ResamplingWidgetsTest)
#include "tst_resamplingwidgets.moc"
