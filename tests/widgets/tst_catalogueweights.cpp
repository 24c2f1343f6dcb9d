// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "widgets/editor/cataloguevaluesmodel.h"

using namespace filigree;
using namespace filigree::widgets;
using namespace Qt::StringLiterals;

/// A cell that is opened and left changes nothing, however many digits the weight has.
class CatalogueWeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void openedAndLeft_data();
    void openedAndLeft();
    void shownShortAndEditedWhole();
};

void CatalogueWeightsTest::openedAndLeft_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("weight");
    for (const QString &locale : {u"en_US"_s, u"de_DE"_s, u"pt_BR"_s, u"hi_IN"_s})
        for (const double weight : {1.0, 0.1, 1.0 / 3.0, 0.123456789012345, 1234567.25, 1e-7, 3e15, 2.5e200})
            QTest::newRow(qPrintable(locale + u' ' + QString::number(weight))) << locale << weight;
}

void CatalogueWeightsTest::openedAndLeft()
{
    QFETCH(const QString, locale);
    QFETCH(const double, weight);
    QLocale::setDefault(QLocale(locale));
    CatalogueValuesModel model;
    model.setRows(catalogueRows({{"rock", weight}}));
    QSignalSpy edited(&model, &CatalogueValuesModel::valueEdited);
    QSignalSpy refused(&model, &CatalogueValuesModel::refused);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(0, column);
        QVERIFY(!model.setData(cell, cell.data(Qt::EditRole), Qt::EditRole));
    }
    QCOMPARE(edited.count(), 0);
    QCOMPARE(refused.count(), 0);
    // The number itself, in the words of the locale: what somebody types back is the same one.
    bool good = false;
    QCOMPARE(QLocale().toDouble(model.index(0, 1).data(Qt::EditRole).toString(), &good), weight);
    QVERIFY(good);
    QVERIFY(model.setData(model.index(0, 1), QLocale().toString(0.5), Qt::EditRole));
    QCOMPARE(edited.count(), 1);
}

void CatalogueWeightsTest::shownShortAndEditedWhole()
{
    CatalogueValuesModel model;
    model.setRows(catalogueRows({{"rock", 0.123456789}}));
    QCOMPARE(model.index(0, 1).data().toString(), u"0.123457"_s);
    QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), u"0.123456789"_s);
}

QTEST_GUILESS_MAIN(CatalogueWeightsTest)
#include "tst_catalogueweights.moc"
