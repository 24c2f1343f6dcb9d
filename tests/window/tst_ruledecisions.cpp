// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

#include "app/document/ruleediting.h"
#include "widgets/grammar/rulemodel.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto music = "@locale en-US\n[PlayMusic]\n"
                       "play some rock|Genre music\nplay more rock|Genre music\nplay new rock|Genre music\n"
                       "play old rock|Genre music\nplay some jazz|Genre music\nplay more jazz|Genre music\n"
                       "play new jazz|Genre music\nplay old jazz|Genre music\nput on some rock|Genre music\n"
                       "put on more rock|Genre music\nput on new jazz|Genre music\nput on old jazz|Genre music\n"
                       "play some rock|Genre\nplay new jazz|Genre\n"
                       "[Stop]\nstop the music\npause the music\nstop it\npause it\n";

} // namespace

/// What was decided on rules that no grammar has any more: listed with its reason, found by its state, taken back.
class RuleDecisionsTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aRejectedRuleIsFoundTheNextDay();
    void whatKeepsPhrasesApartIsListed();
    void aLetterAtAMenuDecidesNothing();

private:
    [[nodiscard]] widgets::RulePanel *rules() const { return grammarPage()->rules(); }
    [[nodiscard]] QLabel *told() const { return find<QLabel>(u"ruleDecision"_s); }

    [[nodiscard]] QString ruleWith(const QString &word) const
    {
        for (const Rule &rule : project()->runs().edited()->rules) {
            const QString body = QString::fromStdString(readableBody(rule, 50));
            if (rule.kind == RuleKind::Phrase && body.split(u' ').contains(word))
                return QString::fromStdString(rule.name);
        }
        return {};
    }

    void learnAgain()
    {
        const auto before = project()->runs().currentRun();
        command(u"induce"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != before && grammarPage()->isReady(), longTime);
    }

    /// Only those that were rejected; the first one is selected.
    void showRejected()
    {
        auto *states = find<QComboBox>(u"ruleStates"_s);
        states->setCurrentIndex(states->findData(static_cast<int>(ReviewState::Rejected)));
        QVERIFY(rules()->view()->model()->rowCount() > 0);
        rules()->view()->setCurrentIndex(rules()->view()->model()->index(0, widgets::RuleModel::NameColumn));
    }
};

void RuleDecisionsTest::aRejectedRuleIsFoundTheNextDay()
{
    openGolden(u"music.golden"_s, music);
    induce();
    const QString name = ruleWith(u"some"_s);
    QVERIFY2(!name.isEmpty(), "some, more, new and old can stand for each other");
    rules()->selectRule(name);
    QVERIFY(!command(u"takeBackReview"_s)->isEnabled());
    project()->judge(name, ReviewState::Rejected, u"nobody <b>says</b> so"_s);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QVERIFY2(project()->runs().reviewed().elsewhere.empty(), "the grammar has it until the next induction");
    QVERIFY2(told()->text().contains(u"nobody <b>says</b> so"_s), qPrintable(told()->text()));
    QVERIFY(command(u"takeBackReview"_s)->isEnabled());
    const QString file = project()->path();
    learnAgain();
    QCOMPARE(project()->runs().reviewed().elsewhere.size(), std::size_t(1));

    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"mode.grammar"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
    QVERIFY2(!project()->undoStack()->canUndo(), "undo is not the way to it");
    showRejected();
    const QAbstractItemModel *shown = rules()->view()->model();
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, widgets::RuleModel::NameColumn).data().toString(), name);
    QCOMPARE(shown->index(0, widgets::RuleModel::GainColumn).data().toString(), u"–"_s);
    QVERIFY(shown->index(0, widgets::RuleModel::StateColumn).data(Qt::ToolTipRole).toString().contains(u"nobody"_s));
    QVERIFY(rules()->selectedDecision() != 0 && rules()->selectedRule().isEmpty());
    QVERIFY2(told()->isVisible() && told()->text().contains(u"nobody <b>says</b> so"_s), qPrintable(told()->text()));
    for (const char *ofTheGrammar : {"acceptRule", "rejectRule", "lockRule", "editRule"})
        QVERIFY2(!command(QString::fromLatin1(ofTheGrammar))->isEnabled(), ofTheGrammar);
    QTest::keyClick(rules()->view(), Qt::Key_F2); // nothing to edit
    QTest::keyClick(rules()->view(), Qt::Key_L);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QTest::keyClick(rules()->view(), Qt::Key_Delete);
    QVERIFY(project()->runs().decisions().empty() && rules()->selectedDecision() == 0);
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QCOMPARE(project()->runs().decisions().front().note, std::string("nobody <b>says</b> so"));
    showRejected();
    auto *button = find<QToolButton>(u"takeBackRule"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(project()->runs().decisions().empty());
    learnAgain();
    QCOMPARE(ruleWith(u"some"_s), name);
}

/// A split leaves three decisions; those on no rule of the grammar are in the list, and each is taken back by itself.
void RuleDecisionsTest::whatKeepsPhrasesApartIsListed()
{
    openGolden(u"music.golden"_s, music);
    induce();
    const QString name = ruleWith(u"some"_s);
    QVERIFY(app::splitRule(*project(), name, {0, 1}, u"other"_s));
    const std::size_t all = project()->runs().decisions().size();
    QCOMPARE(all, std::size_t(3));
    QCOMPARE(project()->runs().reviewed().elsewhere.size(), std::size_t(2)); // one part stands for the rule
    showRejected();
    QCOMPARE(rules()->view()->model()->rowCount(), 1);
    QVERIFY(rules()->selectedDecision() != 0);
    command(u"takeBackReview"_s)->trigger();
    QCOMPARE(project()->runs().decisions().size(), all - 1);
    for (const RuleDecision &decision : project()->runs().decisions())
        QVERIFY(decision.kind != InductionConstraint::Kind::Forbid);
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->runs().decisions().size(), all);
}

void RuleDecisionsTest::aLetterAtAMenuDecidesNothing()
{
    openGolden(u"music.golden"_s, music);
    command(u"mode.grammar"_s)->trigger();
    learnAgain();
    rules()->selectRule(ruleWith(u"some"_s));
    rules()->view()->setFocus();
    QMenuBar *bar = m_window->menuBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(bar->actions().front()).center());
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(QApplication::focusWidget(), rules()->view()); // which is why it matters
    QTest::keyClick(QApplication::activePopupWidget()->windowHandle(), Qt::Key_R);
    QVERIFY(project()->runs().decisions().empty());
    while (QWidget *open = QApplication::activePopupWidget())
        open->close();
    QTest::keyClick(rules()->view(), Qt::Key_R);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
}

QTEST_MAIN(RuleDecisionsTest)
#include "tst_ruledecisions.moc"
