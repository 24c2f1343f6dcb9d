// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules as a tree: the model, order and filter, the review by keys, and a selection that survives a new grammar.
#include <algorithm>
#include <numeric>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "samples.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/utterancelist.h"
#include "widgets/grammar/rulefilter.h"
#include "widgets/grammar/rulemodel.h"
#include "widgets/grammar/rulepanel.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, RuleModel::NameColumn).data().toString());
    return out;
}

} // namespace

class TestRulePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void modelIsWellBehaved()
    {
        RuleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setGrammar(samples::grammar());
        QCOMPARE(model.rowCount(), 7);
        const QModelIndex artists = model.indexOf(QStringLiteral("ArtistName"));
        QCOMPARE(model.rowCount(artists), RuleModel::childLimit + 1);
        QCOMPARE(model.index(RuleModel::childLimit, RuleModel::NameColumn, artists).data().toString(),
                 QStringLiteral("and 1,000 more"));
        QCOMPARE(artists.siblingAtColumn(RuleModel::AddsColumn).data().toString(), QStringLiteral("4.8 × 10¹²"));
        const QString spoken = artists.siblingAtColumn(RuleModel::NameColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("+18.4")) && spoken.contains(QStringLiteral("4,812,007,000,000")),
                 qPrintable(spoken));
        QVERIFY(!model.indexOf(QStringLiteral("none")).isValid());
        model.setGrammar(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void slotsAreMarkedInBodies()
    {
        RuleModel model;
        model.setGrammar(samples::grammar());
        const QModelIndex start = model.indexOf(QStringLiteral("PlayMusic")).siblingAtColumn(RuleModel::BodyColumn);
        const auto text = start.data(annotatedTextRole).value<AnnotatedText>();
        QVERIFY(!text.spans.isEmpty());
        for (const auto &span : text.spans)
            QVERIFY(text.text.mid(span.begin, span.length).startsWith(span.slot));
    }

    void sortsAndFilters()
    {
        RuleModel model;
        model.setGrammar(samples::grammar());
        RuleFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(RuleModel::GainColumn, Qt::DescendingOrder);
        QCOMPARE(names(filter).first(), QStringLiteral("play_verb"));
        QCOMPARE(names(filter).last(), QStringLiteral("article"));
        filter.sort(RuleModel::AddsColumn, Qt::DescendingOrder);
        QCOMPARE(names(filter).first(), QStringLiteral("ArtistName"));
        const QModelIndex genres = filter.mapFromSource(model.indexOf(QStringLiteral("GenreName@music")));
        QCOMPARE(filter.index(0, RuleModel::NameColumn, genres).data().toString(), QStringLiteral("rock"));
        filter.setWords(QStringLiteral("GENRE music"));
        QCOMPARE(filter.rowCount(), 2); // the values and the start that uses them
        filter.setWords(QStringLiteral("  "));
        filter.setState(ReviewState::Rejected);
        QCOMPARE(names(filter), QStringList{QStringLiteral("article")});
    }

    /// Behind the rules of the grammar: by their decisions, as a name may be another rule's by now.
    void decisionsOnOtherRules()
    {
        Rule gone;
        gone.name = "some_more";
        gone.body = Expression::alternatives({Expression::word("a"), Expression::word("an")});
        gone.state = ReviewState::Rejected;
        Rule kept = gone;
        kept.name = "kept";
        kept.state = ReviewState::Locked;
        RulePanel panel;
        QAbstractItemModelTester tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        RuleDecisions decisions{{QStringLiteral("of the first")},
                                {{7, gone, QStringLiteral("not <b>here</b>")}, {9, kept, {}}}};
        panel.setGrammar(samples::grammar(), decisions);
        panel.resize(600, 700);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.view()->setFocus();
        const RuleModel &model = *panel.model();
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.reason(model.index(0, 0)), QStringLiteral("of the first"));
        QVERIFY(model.index(0, RuleModel::StateColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("of the first")));
        const QModelIndex row = model.indexOfKey(QStringLiteral("#7"));
        QCOMPARE(row.row(), 7);
        QVERIFY(model.indexOf(QStringLiteral("some_more")).row() < 7);
        QCOMPARE(model.rowCount(row), 2);
        QCOMPARE(model.index(1, RuleModel::NameColumn, row).data().toString(), QStringLiteral("an"));
        QCOMPARE(row.siblingAtColumn(RuleModel::EvidenceColumn).data().toString(), QStringLiteral("–"));
        const QString spoken = row.siblingAtColumn(RuleModel::NameColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("not in the grammar"))
                     && spoken.contains(QStringLiteral("not <b>here</b>")),
                 qPrintable(spoken));
        const QAbstractItemModel *shown = panel.view()->model();
        QCOMPARE(names(*shown).mid(7), (QStringList{QStringLiteral("some_more"), QStringLiteral("kept")})); // by gain
        panel.setFilter(QStringLiteral("HERE"));
        QCOMPARE(names(*shown), QStringList{QStringLiteral("some_more")});

        QSignalSpy reviewed(&panel, &RulePanel::reviewRequested);
        QSignalSpy taken(&panel, &RulePanel::takeBackRequested);
        QSignalSpy selected(&panel, &RulePanel::ruleSelected);
        panel.setFilter({});
        panel.selectRule(QStringLiteral("some_more")); // the grammar's
        QCOMPARE(panel.selectedDecision(), 0);
        panel.view()->setCurrentIndex(shown->index(7, 0));
        QCOMPARE(panel.selectedDecision(), 7);
        QCOMPARE(selected.last().first().toString(), QString());
        QTest::keyClick(panel.view(), Qt::Key_A);
        QCOMPARE(taken.size() + reviewed.size(), 0);
        for (const auto key : {Qt::Key_R, Qt::Key_Delete})
            QTest::keyClick(panel.view(), key);
        QCOMPARE(taken.size(), 2);
        QCOMPARE(taken.first().first().toLongLong(), 7);
        decisions.elsewhere.erase(decisions.elsewhere.begin());
        panel.setGrammar(samples::grammar(), decisions);
        QCOMPARE(panel.selectedDecision(), 9); // the next one is at hand
        panel.setReadOnly(true);
        QTest::keyClick(panel.view(), Qt::Key_Delete);
        QCOMPARE(taken.size(), 2);
        panel.setGrammar(samples::grammar());
        QCOMPARE(panel.selectedDecision(), 0);
        QCOMPARE(reviewed.size(), 0);
    }

    void selectsAndReviews()
    {
        RulePanel panel;
        panel.setGrammar(samples::grammar());
        panel.resize(600, 700);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.view()->setFocus();
        QSignalSpy selected(&panel, &RulePanel::ruleSelected);
        QSignalSpy reviewed(&panel, &RulePanel::reviewRequested);
        panel.setFilter(QStringLiteral("nothing like it"));
        panel.selectRule(QStringLiteral("some_more")); // clears the filter
        QCOMPARE(panel.selectedRule(), QStringLiteral("some_more"));
        QCOMPARE(selected.last().first().toString(), QStringLiteral("some_more"));
        QTest::keyClick(panel.view(), Qt::Key_R);
        QCOMPARE(reviewed.last().at(1).value<ReviewState>(), ReviewState::Rejected);
        QTest::keyClick(panel.view(), Qt::Key_A); // it is accepted already: takes it back
        QCOMPARE(reviewed.last().at(1).value<ReviewState>(), ReviewState::Proposed);
        auto *lock = panel.findChild<QToolButton *>(QStringLiteral("review-lock"));
        QTest::mouseClick(lock, Qt::LeftButton);
        QCOMPARE(reviewed.last().at(1).value<ReviewState>(), ReviewState::Locked);
        QVERIFY(!lock->isChecked()); // only the grammar says so
        QTest::keyClick(panel.view(), Qt::Key_Down);
        QVERIFY(panel.selectedRule() != QLatin1String("some_more"));
        panel.setReadOnly(true);
        const auto before = reviewed.size();
        QTest::keyClick(panel.view(), Qt::Key_R);
        QCOMPARE(reviewed.size(), before);
    }

    void evidenceIsLookedUp()
    {
        RulePanel panel;
        panel.setGrammar(samples::grammar());
        panel.show();
        QList<qint64> asked;
        panel.setEvidenceLookup([&asked](std::int64_t id) -> std::optional<Utterance> {
            asked.append(id);
            if (id == 4)
                return std::nullopt; // gone from the project since
            return Utterance{"Play", {"utterance", std::to_string(id)}, {}};
        });
        panel.selectRule(QStringLiteral("ArtistName"));
        QCOMPARE(asked, (QList<qint64>{1, 3, 4, 6}));
        auto *list = panel.findChild<UtteranceList *>(QStringLiteral("ruleEvidence"));
        QCOMPARE(list->model()->rowCount(), 3);
        QSignalSpy activated(&panel, &RulePanel::evidenceActivated);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 6);
    }

    void longEvidenceIsReadAsItIsSeen()
    {
        auto grammar = samples::grammar();
        const auto rule = std::find_if(grammar->rules.begin(), grammar->rules.end(),
                                       [](const Rule &one) { return one.name == "ArtistName"; });
        rule->evidence.resize(50'000);
        std::iota(rule->evidence.begin(), rule->evidence.end(), std::int64_t(1));
        RulePanel panel;
        panel.setGrammar(grammar);
        panel.resize(600, 700);
        panel.show();
        int asked = 0;
        panel.setEvidenceLookup([&asked](std::int64_t id) -> std::optional<Utterance> {
            ++asked;
            return Utterance{"Play", {"utterance", std::to_string(id)}, {}};
        });
        panel.selectRule(QStringLiteral("ArtistName"));
        auto *list = panel.findChild<UtteranceList *>(QStringLiteral("ruleEvidence"));
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it asks in the middle of an answer
        QVERIFY(list->model()->rowCount() > 0);
        QVERIFY2(asked <= 1000, qPrintable(QString::number(asked)));
        QSignalSpy activated(&panel, &RulePanel::evidenceActivated);
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
        const int place = list->verticalScrollBar()->value();
        QVERIFY(place > 0);
        panel.setGrammar(std::make_shared<Grammar>(*grammar)); // after a review
        QCOMPARE(list->verticalScrollBar()->value(), place);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), 49'999);
        list->selectAll();
        QCOMPARE(list->model()->rowCount(), 50'000);
        list->setCurrentIndex(list->model()->index(49'999, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.first().first().toLongLong(), 50'000);
    }

    void selectionSurvivesANewGrammar()
    {
        RulePanel panel;
        panel.setGrammar(samples::grammar());
        panel.show();
        panel.selectRule(QStringLiteral("some_more"));
        const auto *filter = panel.view()->model();
        panel.view()->expand(panel.view()->currentIndex().siblingAtColumn(0));
        QSignalSpy selected(&panel, &RulePanel::ruleSelected);
        auto next = samples::grammar();
        next->rules.erase(next->rules.begin());
        panel.setGrammar(next);
        QCOMPARE(panel.selectedRule(), QStringLiteral("some_more"));
        QCOMPARE(selected.size(), 0);
        QVERIFY(panel.view()->isExpanded(panel.view()->currentIndex().siblingAtColumn(0)));
        next = samples::grammar();
        std::erase_if(next->rules, [](const Rule &rule) { return rule.name == "some_more"; });
        panel.setGrammar(next);
        QCOMPARE(panel.selectedRule(), QString());
        QCOMPARE(selected.size(), 1);
        QVERIFY(filter->rowCount() > 0);
    }
};

QTEST_MAIN(TestRulePanel)
#include "tst_rulepanel.moc"
