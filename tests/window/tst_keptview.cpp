// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeView>

#include "widgets/editor/utterancetable.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// What is on the screen the next day as it was left: filters; and what the start page tells of a project.
class KeptViewTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void filtersComeBackWithTheProject();
    void findIsThereWhereSomethingIsFound();
    void theStartPageTellsOfProjects();

private:
    [[nodiscard]] QString words(const QString &field) const { return find<QLineEdit>(field)->text(); }
};

void KeptViewTest::filtersComeBackWithTheProject()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    const QString file = project()->path();
    find<QLineEdit>(u"ruleSearch"_s)->setText(u"nothing has this"_s);
    auto *states = find<QComboBox>(u"ruleStates"_s);
    states->setCurrentIndex(states->findData(static_cast<int>(ReviewState::Locked)));
    command(u"mode.utterances"_s)->trigger();
    command(u"showAsTable"_s)->setChecked(true);
    find<QComboBox>(u"tableIntent"_s)->setCurrentText(u"Stop"_s);
    find<QLineEdit>(u"outlineFilter"_s)->setText(u"genre"_s);
    const int shown = utterancesPage()->table()->view()->model()->rowCount();
    QCOMPARE(shown, 4);
    m_window->saveView();

    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(find<QComboBox>(u"tableIntent"_s)->currentText(), u"Stop"_s);
    QTRY_COMPARE(utterancesPage()->table()->view()->model()->rowCount(), shown);
    QVERIFY(!find<QCheckBox>(u"tableProblems"_s)->isChecked());
    QCOMPARE(words(u"outlineFilter"_s), u"genre"_s);
    command(u"mode.grammar"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
    QCOMPARE(words(u"ruleSearch"_s), u"nothing has this"_s); // the rule that is selected by itself does not clear it
    QCOMPARE(find<QComboBox>(u"ruleStates"_s)->currentData().toInt(), static_cast<int>(ReviewState::Locked));
    QVERIFY(grammarPage()->rules()->selectedRule().isEmpty());

    // As text: the intents come into the table when it is shown.
    command(u"showAsTable"_s)->setChecked(false);
    find<QCheckBox>(u"tableProblems"_s)->setChecked(true);
    m_window->saveView();
    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    m_window->saveView(); // before the table was ever shown
    QVERIFY(find<QCheckBox>(u"tableProblems"_s)->isChecked());
    find<QCheckBox>(u"tableProblems"_s)->setChecked(false);
    command(u"mode.utterances"_s)->trigger();
    command(u"showAsTable"_s)->setChecked(true);
    QCOMPARE(find<QComboBox>(u"tableIntent"_s)->currentText(), u"Stop"_s);
    QCOMPARE(utterancesPage()->table()->view()->model()->rowCount(), shown);

    // A new project is not as the last one was left.
    m_workspace->create(path(u"new.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->name() == u"new"_s, longTime);
    for (const QString &field : {u"ruleSearch"_s, u"outlineFilter"_s})
        QVERIFY2(words(field).isEmpty(), qPrintable(field));
    QCOMPARE(find<QComboBox>(u"ruleStates"_s)->currentIndex(), 0);
    QCOMPARE(find<QComboBox>(u"tableIntent"_s)->currentIndex(), 0);
}

void KeptViewTest::findIsThereWhereSomethingIsFound()
{
    QVERIFY(!command(u"find"_s)->isEnabled()); // the start page
    openSmall();
    for (const char *mode : {"utterances", "grammar", "resample", "corpus", "evaluate", "translate"}) {
        const QString id = QString::fromLatin1(mode);
        command(u"mode."_s + id)->trigger();
        QCOMPARE(m_window->currentMode(), id);
        QVERIFY2(command(u"find"_s)->isEnabled() == (m_window->page(id)->findAction() != nullptr), mode);
    }
    command(u"mode.resample"_s)->trigger();
    QVERIFY(!command(u"find"_s)->isEnabled());
    command(u"mode.utterances"_s)->trigger();
    QVERIFY(command(u"find"_s)->isEnabled());
}

void KeptViewTest::theStartPageTellsOfProjects()
{
    openSmall();
    const QString file = project()->path();
    m_window->close();
    QVERIFY(!project());
    restart();
    const auto *recent = find<QListWidget>(u"recentProjects"_s);
    QCOMPARE(recent->count(), 1);
    const QString text = recent->item(0)->text();
    QVERIFY2(text.contains(u"hi-IN"_s) && text.contains(u"4 "_s), qPrintable(text));
    QCOMPARE(m_settings->note(file).utterances, 4);
    const QString spoken = recent->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"small, hi-IN, 4 "_s), qPrintable(spoken));
    m_settings->addRecent(path(u"other.filigree"_s)); // never opened here: nothing is known of it
    QVERIFY2(!recent->item(0)->text().contains(u"utterance"_s), qPrintable(recent->item(0)->text()));
}

QTEST_MAIN(KeptViewTest)
#include "tst_keptview.moc"
