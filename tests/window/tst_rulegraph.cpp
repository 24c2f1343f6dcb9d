// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of one rule, and slots that are one arc or are spelled out: what is seen, followed and exported.
#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "app/modes/grammar/graphpanel.h"
#include "core/fst/fstgraph.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class RuleGraphTest : public WindowFixture {
    Q_OBJECT

private:
    GraphPanel *panel() const { return grammarPage()->graph(); }
    widgets::RulePanel *rules() const { return find<widgets::RulePanel>(u"rulePanel"_s); }
    QComboBox *box() const { return find<QComboBox>(u"graphIntent"_s); }

    void waitForGraph() const { QTRY_VERIFY_WITH_TIMEOUT(panel()->isReady() && m_jobs->isIdle(), longTime); }

    /// The first rule of the kind, of a slot where one is named.
    QString ruleOf(RuleKind kind) const
    {
        const auto grammar = project()->runs().edited();
        const auto found = std::find_if(grammar->rules.begin(), grammar->rules.end(),
                                        [kind](const Rule &rule) { return rule.kind == kind; });
        return found == grammar->rules.end() ? QString() : QString::fromStdString(found->name);
    }

    std::ptrdiff_t arcs(FstArcKind kind) const
    {
        const auto graph = panel()->graph();
        return std::count_if(graph->arcs.begin(), graph->arcs.end(),
                             [kind](const FstGraphArc &arc) { return arc.kind == kind; });
    }

    void follow(const QString &sentence) const
    {
        auto *line = find<QLineEdit>(u"followSentence"_s);
        line->clear();
        QTest::keyClicks(line, sentence);
    }

    QString reading() const { return find<QLabel>(u"reading"_s)->text(); }

    QByteArray exported(const QString &name)
    {
        command(u"exportGraph"_s)->trigger();
        auto *dialog = panel()->findChild<QFileDialog *>();
        const QString file = path(name);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file) && m_jobs->isIdle(), longTime); }();
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void slotsCollapse();
    void aRuleHasAGraphOfItsOwn();
    void aDrawingIsCancelled();
    void theChoiceIsKept();
};

void RuleGraphTest::slotsCollapse()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    panel()->setIntent(u"PlayMusic"_s);
    waitForGraph();
    QVERIFY(command(u"collapseSlots"_s)->isChecked());
    QVERIFY(arcs(FstArcKind::Slot) > 0);
    QCOMPARE(arcs(FstArcKind::ValueWord), 0);
    follow(u"play some jazz music"_s);
    QCOMPARE(reading(), u"play some jazz|GenreName music"_s);
    QVERIFY(exported(u"closed.dot"_s).contains("<GenreName>"));

    command(u"collapseSlots"_s)->trigger();
    QVERIFY(m_jobs->isRunning(u"graph"_s)); // in the background
    waitForGraph();
    QCOMPARE(arcs(FstArcKind::Slot), 0);
    QVERIFY(arcs(FstArcKind::ValueWord) >= 2);
    QCOMPARE(reading(), u"play some jazz|GenreName music"_s); // the sentence is still followed
    QCOMPARE(panel()->view()->search(u"jazz"_s) > 0, true);
    const QByteArray open = exported(u"open.dot"_s);
    QVERIFY2(open.contains("{jazz}") && !open.contains("<GenreName>"), open.constData());
    QVERIFY(exported(u"open.svg"_s).contains("{jazz}"));

    command(u"collapseSlots"_s)->trigger();
    waitForGraph();
    QCOMPARE(arcs(FstArcKind::ValueWord), 0);
}

void RuleGraphTest::aRuleHasAGraphOfItsOwn()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    waitForGraph();
    const QString phrase = ruleOf(RuleKind::Phrase);
    QVERIFY(!phrase.isEmpty());
    rules()->selectRule(phrase);
    QVERIFY(!panel()->highlightedRules().empty());
    QCOMPARE(box()->itemText(box()->count() - 1), u"Rule "_s + phrase);
    const std::size_t whole = panel()->graph()->arcs.size();

    // By the box, with the keyboard.
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_End);
    QTRY_VERIFY(command(u"ruleGraph"_s)->isChecked());
    waitForGraph();
    QCOMPARE(QString::fromStdString(panel()->graph()->intent), phrase);
    QVERIFY(panel()->graph()->arcs.size() < whole);
    QVERIFY(panel()->highlightedRules().empty()); // all of it is the rule
    QCOMPARE(box()->currentText(), u"Rule "_s + phrase);

    // A whole sentence lights up what the rule says of it; the rule's own words do too.
    const Rule &rule = *project()->runs().edited()->find(phrase.toStdString());
    follow(QString::fromStdString(plainText(project()->goldenEntry(rule.evidence.front())->utterance)));
    QVERIFY2(reading().contains(u"the rule says"_s), qPrintable(reading()));
    follow(u"nobody says this"_s);
    QVERIFY2(reading().contains(u"does not have"_s), qPrintable(reading()));
    QVERIFY(exported(u"rule.dot"_s).startsWith("digraph \"" + phrase.toUtf8() + '"'));
    follow({});

    // Another rule is selected: its graph. The values of a slot are one arc, or spelled out.
    const QString values = ruleOf(RuleKind::Values);
    rules()->selectRule(values);
    waitForGraph();
    QCOMPARE(QString::fromStdString(panel()->graph()->intent), values);
    QCOMPARE(panel()->graph()->arcs.size(), std::size_t(1));
    command(u"collapseSlots"_s)->trigger();
    waitForGraph();
    QCOMPARE(arcs(FstArcKind::ValueWord), 2); // rock, jazz
    follow(u"play some jazz music"_s);
    QVERIFY2(reading().contains(u"“jazz”"_s), qPrintable(reading()));
    follow(u"stop it"_s);
    QVERIFY2(reading().contains(u"does not go through"_s), qPrintable(reading()));

    command(u"ruleGraph"_s)->trigger();
    waitForGraph();
    QCOMPARE(QString::fromStdString(panel()->graph()->intent), panel()->intent());
    QVERIFY(!panel()->highlightedRules().empty());
}

void RuleGraphTest::aDrawingIsCancelled()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    waitForGraph();
    command(u"collapseSlots"_s)->trigger();
    m_jobs->cancelKind(u"graph"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    if (!panel()->graph()) { // the cancel came in time
        rules()->selectRule(ruleOf(RuleKind::Phrase)); // does not begin again what was just cancelled
        QVERIFY(m_jobs->isIdle());
    }
    command(u"collapseSlots"_s)->trigger(); // as it was
    waitForGraph();
    QVERIFY(arcs(FstArcKind::Slot) > 0);
}

void RuleGraphTest::theChoiceIsKept()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    waitForGraph();
    rules()->selectRule(ruleOf(RuleKind::Phrase));
    panel()->setOfRule(true);
    panel()->setCollapsed(false);
    waitForGraph();
    const QVariantMap kept = grammarPage()->viewState();
    panel()->setOfRule(false);
    panel()->setCollapsed(true);
    grammarPage()->restoreViewState(kept);
    waitForGraph();
    QVERIFY(panel()->isOfRule() && !panel()->isCollapsed());
    QCOMPARE(QString::fromStdString(panel()->graph()->intent), ruleOf(RuleKind::Phrase));
}

QTEST_MAIN(RuleGraphTest)
#include "tst_rulegraph.moc"
