// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include "core/grammar/selfcontained.h"
#include "tests/support/fulldisk.h"
#include "tests/window/windowfixture.h"
#include "widgets/common/messagebar.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulepanel.h"

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

/// Splitting and merging rules, and the slider that learns again by itself.
class ArrangeRulesTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void splitIsShownUndoneAndKept();
    void mergeIsShownUndoneAndKept();
    void theSliderLearnsAgain();
    void aFullDiskLeavesTheEditorOpen();
    void twoRunsAreCompared();

private:
    void begin()
    {
        m_workspace->create(m_folder->filePath(u"music.filigree"_s));
        QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
        project()->appendText(QString::fromLatin1(music), u"fill"_s);
        QVERIFY(project()->flush());
        induce();
    }

    [[nodiscard]] const Rule *ruleWith(const QString &word) const
    {
        for (const Rule &rule : project()->runs().edited()->rules) {
            const QString body = QString::fromStdString(readableBody(rule, 50));
            if (rule.kind == RuleKind::Phrase && body.split(u' ').contains(word))
                return &rule;
        }
        return nullptr;
    }

    QString select(const QString &word)
    {
        const Rule *rule = ruleWith(word);
        if (!rule)
            return {};
        const QString name = QString::fromStdString(rule->name);
        grammarPage()->rules()->selectRule(name);
        grammarPage()->focusWork();
        return name;
    }

    [[nodiscard]] bool has(const QString &rule) const { return project()->runs().edited()->find(rule.toStdString()); }
    [[nodiscard]] std::string body(const QString &rule) const
    {
        const Rule *found = project()->runs().edited()->find(rule.toStdString());
        return found ? readableBody(*found, 50) : std::string();
    }

    void learnAgain()
    {
        const auto before = project()->runs().currentRun();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != before && grammarPage()->isReady(), longTime);
    }
};

void ArrangeRulesTest::splitIsShownUndoneAndKept()
{
    begin();
    const QString name = select(u"some"_s);
    QVERIFY2(!name.isEmpty(), "some, more, new and old can stand for each other");
    const std::string before = body(name);
    QVERIFY(command(u"splitRule"_s)->isEnabled());
    command(u"splitRule"_s)->trigger();
    auto *parts = find<QListWidget>(u"splitParts"_s);
    QVERIFY(parts && parts->isVisible());
    auto *apply = find<QPushButton>(u"splitApply"_s);
    QVERIFY2(!apply->isEnabled(), "nothing is ticked yet");
    QVERIFY(!find<QLabel>(u"splitProblem"_s)->text().isEmpty());
    parts->setFocus();
    for (int row = 0; row < parts->count(); ++row) {
        parts->setCurrentRow(row);
        if (parts->item(row)->text() == u"new"_s || parts->item(row)->text() == u"old"_s)
            QTest::keyClick(parts, Qt::Key_Space);
    }
    Q_EMIT project()->runs().grammarChanged(); // as when counts come in: what is ticked stays
    QVERIFY(parts->isVisible());
    auto *line = find<QLineEdit>(u"splitName"_s);
    line->selectAll();
    QTest::keyClicks(line, u"two words"_s);
    QVERIFY(!apply->isEnabled());
    line->selectAll();
    QTest::keyClicks(line, u"age"_s);
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(!find<QDialog>(u"splitDialog"_s) || find<QDialog>(u"splitDialog"_s)->isHidden());
    QCOMPARE(project()->runs().decisions().size(), std::size_t(3));
    QVERIFY2(body(name) != before, "the rule is shown as what is left of it");
    QVERIFY(QString::fromStdString(body(name)).contains(u"some"_s));
    QVERIFY(!QString::fromStdString(body(name)).contains(u"old"_s));

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body(name), before);
    QVERIFY(project()->runs().decisions().empty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(3));

    learnAgain();
    QVERIFY(has(name) && has(u"age"_s));
    QVERIFY(QString::fromStdString(body(u"age"_s)).contains(u"old"_s));
    const auto grammar = project()->runs().grammar();
    for (const Rule &rule : grammar->rules) {
        if (rule.kind != RuleKind::Phrase)
            continue;
        const QString words = QString::fromStdString(readableBody(selfContained(rule, *grammar), 50));
        QVERIFY2(!words.contains(u"some"_s) || !words.contains(u"old"_s), qPrintable(words));
    }
}

void ArrangeRulesTest::mergeIsShownUndoneAndKept()
{
    begin();
    const QString name = select(u"some"_s);
    const QString other = [&] {
        for (const Rule &rule : project()->runs().edited()->rules)
            if (rule.kind == RuleKind::Phrase && QString::fromStdString(rule.name) != name)
                return QString::fromStdString(rule.name);
        return QString();
    }();
    QVERIFY2(!other.isEmpty(), "there are two rules of phrases");
    const std::string before = body(name);
    command(u"mergeRules"_s)->trigger();
    auto *filter = find<QLineEdit>(u"mergeFilter"_s);
    QVERIFY(filter && filter->isVisible());
    QTest::keyClicks(filter, u"no such rule"_s);
    QVERIFY(!find<QPushButton>(u"mergeApply"_s)->isEnabled());
    filter->selectAll();
    QTest::keyClicks(filter, other);
    QVERIFY(find<QLabel>(u"mergeResult"_s)->text().startsWith(name));
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QVERIFY(body(name) != before);
    command(u"undo"_s)->trigger();
    QCOMPARE(body(name), before);
    command(u"redo"_s)->trigger();
    const std::string merged = body(name);
    learnAgain();
    QCOMPARE(body(name), merged);
    QVERIFY(!has(other));
}

void ArrangeRulesTest::theSliderLearnsAgain()
{
    begin();
    const auto first = project()->runs().currentRun();
    auto *slider = find<QSlider>(u"generality"_s);
    slider->setFocus();
    const int steps = project()->undoStack()->count();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY2(project()->runs().grammar(), "the last result is shown until the new one is there");
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != first && grammarPage()->isReady(), longTime);
    QVERIFY(std::abs(*project()->runs().generality() - 0.8) < 0.01);
    const auto second = project()->runs().currentRun();
    QTest::keyClick(slider, Qt::Key_PageDown);
    QVERIFY(find<QTreeView>(u"ruleView"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != second && grammarPage()->isReady(), longTime);
    QCOMPARE(project()->undoStack()->count(), steps + 1);
    // A move within one tenth is the same grammar.
    const auto third = project()->runs().currentRun();
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
    QVERIFY(!project()->isInducing());
    QCOMPARE(project()->runs().currentRun(), third);
    // Back goes to where it was before the slider was moved, and the slider with it.
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() == first && grammarPage()->isReady(), longTime);
    QCOMPARE(slider->value(), 50);
}

void ArrangeRulesTest::aFullDiskLeavesTheEditorOpen()
{
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    const QString name = select(u"some"_s);
    const std::string before = body(name);
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    auto *text = find<QPlainTextEdit>(u"ruleText"_s);
    text->selectAll();
    QTest::keyClicks(text, u"some | a few"_s);
    {
        const FullDisk full;
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    }
    QVERIFY2(grammarPage()->rules()->editor()->isEditing(), "what was written is still there");
    QCOMPARE(text->toPlainText(), u"some | a few"_s);
    QVERIFY(!find<widgets::MessageBar>(u"messages"_s)->sentence().isEmpty());
    QCOMPARE(body(name), before);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // there is room again
    QVERIFY(!grammarPage()->rules()->editor()->isEditing());
    QVERIFY(QString::fromStdString(body(name)).contains(u"a few"_s));
}

void ArrangeRulesTest::twoRunsAreCompared()
{
    begin();
    auto *slider = find<QSlider>(u"generality"_s);
    slider->setFocus();
    const auto first = project()->runs().currentRun();
    QTest::keyClick(slider, Qt::Key_Home); // the golden utterances alone
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != first && grammarPage()->isReady(), longTime);
    command(u"compareRuns"_s)->trigger();
    auto *view = find<QTreeWidget>(u"compareView"_s);
    QVERIFY(view && view->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(view->topLevelItemCount(), 5, longTime);
    QVERIFY2(view->topLevelItem(1)->childCount() > 0, "rules are gone");
    QVERIFY2(view->topLevelItem(4)->childCount() > 0, "sentences are lost");
    QCOMPARE(view->topLevelItem(3)->childCount(), 0);
    QVERIFY(find<QLabel>(u"compareSummary"_s)->text().contains(u"before"_s));
    // The other way round.
    auto *before = find<QComboBox>(u"compareBefore"_s);
    auto *after = find<QComboBox>(u"compareAfter"_s);
    const int lost = view->topLevelItem(4)->childCount();
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Down);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(view->topLevelItemCount() == 5 && view->topLevelItem(3)->childCount() == lost, longTime);
    QCOMPARE(view->topLevelItem(4)->childCount(), 0);
}

QTEST_MAIN(ArrangeRulesTest)
#include "tst_arrangerules.moc"
