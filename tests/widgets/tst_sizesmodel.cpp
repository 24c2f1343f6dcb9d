// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sizes of a language as a tree: intents, their patterns, shares, what is spoken, and what is too large.
#include <QAbstractItemModelTester>
#include <QTest>

#include "widgets/grammar/sizesmodel.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

std::shared_ptr<const LanguageSize> small()
{
    return std::make_shared<const LanguageSize>(
        LanguageSize{Count128(20'000'000),
                     {{"Play",
                       Count128(15'000'000),
                       {{"Play", "other + Artist", Count128(14'999'000)}, {"Play", "other", Count128(1'000)}}},
                      {"Stop", Count128(5'000'000), {}}},
                     {}});
}

} // namespace

class TestSizesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isATreeOfIntentsAndPatterns()
    {
        SizesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSizes(small());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex play = model.index(0, SizesModel::NameColumn);
        QCOMPARE(play.data().toString(), QStringLiteral("Play"));
        QCOMPARE(play.siblingAtColumn(SizesModel::SentencesColumn).data().toString(), QStringLiteral("1.5 × 10⁷"));
        QCOMPARE(play.siblingAtColumn(SizesModel::SentencesColumn).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("15,000,000"));
        QCOMPARE(play.siblingAtColumn(SizesModel::ShareColumn).data().toString(), QStringLiteral("75.00 %"));
        QCOMPARE(model.rowCount(play), 2);
        const QModelIndex rare = model.index(1, SizesModel::NameColumn, play);
        QCOMPARE(rare.data().toString(), QStringLiteral("other"));
        QCOMPARE(rare.siblingAtColumn(SizesModel::SentencesColumn).data().toString(), QStringLiteral("1,000"));
        QCOMPARE(rare.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("other: 1,000 sentences, 0.01 % of the language"));
        QCOMPARE(model.rowCount(rare), 0);
        QCOMPARE(model.rowCount(model.index(1, 0)), 0);
        QVERIFY(rare.siblingAtColumn(SizesModel::SentencesColumn).data(SizesModel::SortRole).toDouble()
                < play.siblingAtColumn(SizesModel::SentencesColumn).data(SizesModel::SortRole).toDouble());
        model.setSizes(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aLanguageTooLargeHasNoShares()
    {
        SizesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSizes(std::make_shared<const LanguageSize>(
            LanguageSize{Count128::more(), {{"Play", Count128::more(), {}}, {"Stop", Count128(1), {}}}, "too many"}));
        for (const int row : {0, 1})
            QCOMPARE(model.index(row, SizesModel::ShareColumn).data().toString(), QStringLiteral("–"));
        QVERIFY(model.index(0, SizesModel::SentencesColumn).data(Qt::ToolTipRole).toString().startsWith("more than"));
    }
};

QTEST_MAIN(TestSizesModel)
#include "tst_sizesmodel.moc"
