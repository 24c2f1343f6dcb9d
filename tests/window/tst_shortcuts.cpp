// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "app/shell/settingsdialog.h"
#include "app/shell/shortcuts.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// Keys that the user chose before a version came that gives them to another command: no key is dead.
class ShortcutsTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aButtonKeepsItsHelp();
    void whatTheUserChoseWins();
    void ofTwoThatWereChosenTheFirstWins();
    void theSettingsSayWhoHasIt();
};

void ShortcutsTest::whatTheUserChoseWins()
{
    const QKeySequence key = command(u"induce"_s)->shortcut();
    QVERIFY(!key.isEmpty());
    m_settings->setShortcuts(u"palette"_s, QList<QKeySequence>{key});
    restart();
    QCOMPARE(command(u"palette"_s)->shortcuts(), QList<QKeySequence>{key});
    QVERIFY(!command(u"induce"_s)->shortcuts().contains(key));
    QCOMPARE(lostShortcuts(*command(u"induce"_s)), QList<QKeySequence>{key});
    QVERIFY(lostShortcuts(*command(u"palette"_s)).isEmpty());
    QVERIFY(!command(u"induce"_s)->toolTip().contains(key.toString(QKeySequence::NativeText)));
    QSignalSpy opened(command(u"palette"_s), &QAction::triggered);
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key[0].key()), key[0].keyboardModifiers());
    QCOMPARE(opened.count(), 1);
    m_settings->setShortcuts(u"palette"_s, std::nullopt);
    restart();
    QCOMPARE(command(u"induce"_s)->shortcut(), key);
    QVERIFY(lostShortcuts(*command(u"induce"_s)).isEmpty());
}

void ShortcutsTest::ofTwoThatWereChosenTheFirstWins()
{
    const QList<QKeySequence> key{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F11)};
    m_settings->setShortcuts(u"induce"_s, key);
    m_settings->setShortcuts(u"generate"_s, key);
    restart();
    const QAction *induce = command(u"induce"_s);
    const QAction *generate = command(u"generate"_s);
    QCOMPARE(induce->shortcuts().size() + generate->shortcuts().size(), 1);
    QCOMPARE(lostShortcuts(*induce) + lostShortcuts(*generate), key);
    // Another key is chosen in its place: it has that one, also the next time.
    QAction *loser = command(induce->shortcuts().isEmpty() ? u"induce"_s : u"generate"_s);
    const QList<QKeySequence> other{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12)};
    changeShortcuts(*loser, other, *m_settings);
    QVERIFY(lostShortcuts(*loser).isEmpty());
    const QString name = loser->objectName();
    restart();
    QCOMPARE(command(name)->shortcuts(), other);
}

void ShortcutsTest::theSettingsSayWhoHasIt()
{
    const QKeySequence key = command(u"induce"_s)->shortcut();
    m_settings->setShortcuts(u"palette"_s, QList<QKeySequence>{key});
    restart();
    command(u"settings"_s)->trigger();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"settingsCommands"_s);
    const auto found = list->findItems(command(u"induce"_s)->text().remove(u'&'), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.front());
    const QString said = dialog->findChild<QLabel *>(u"settingsConflict"_s)->text();
    QVERIFY2(said.contains(key.toString(QKeySequence::NativeText)), qPrintable(said));
    QVERIFY2(said.contains(command(u"palette"_s)->text().remove(u'&')), qPrintable(said));
}

/// A button takes everything from its command again whenever that changes.
void ShortcutsTest::aButtonKeepsItsHelp()
{
    int seen = 0;
    for (const auto *button : m_window->findChildren<QToolButton *>()) {
        QAction *command = button->defaultAction();
        if (!command || button->objectName() != command->objectName() + u"Button"_s)
            continue;
        const QString help = button->whatsThis();
        QVERIFY2(!help.isEmpty(), qPrintable(button->objectName()));
        command->setEnabled(!command->isEnabled());
        QCOMPARE(button->whatsThis(), help);
        ++seen;
    }
    QVERIFY2(seen > 10, qPrintable(QString::number(seen)));
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
