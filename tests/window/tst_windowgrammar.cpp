// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "app/modes/grammar/sizesdialog.h"
#include "core/fst/languagesize.h"
#include "widgets/common/messagebar.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WindowGrammarTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void sizesOfTheLanguage();
    void remarksOfAnInductionAreShown();
};

/// Grammar › Sizes: the numbers of `info`, counted in the background, in a window that every key reaches.
void WindowGrammarTest::sizesOfTheLanguage()
{
    openSample();
    QVERIFY(!command(u"languageSizes"_s)->isEnabled());
    induce();
    QTRY_VERIFY_WITH_TIMEOUT(command(u"languageSizes"_s)->isEnabled(), longTime);
    command(u"languageSizes"_s)->trigger();
    QPointer<SizesDialog> dialog = m_window->findChild<SizesDialog *>();
    QVERIFY(dialog && !dialog->isModal());
    auto *view = dialog->findChild<QTreeView *>(u"sizesView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isCounting(), longTime);
    NoProgress progress;
    const auto sizes = languageSize(*project()->runs().compiled(), progress);
    QVERIFY(sizes);
    const QAbstractItemModel *rows = view->model();
    QCOMPARE(rows->rowCount(), static_cast<int>(sizes->intents.size()));
    int patterns = 0;
    double shown = 0;
    double before = 1e300;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex intent = rows->index(row, 0);
        const double size = intent.siblingAtColumn(1).data(Qt::UserRole + 1).toDouble();
        QVERIFY(size <= before); // the largest first
        before = size;
        shown += size;
        patterns += rows->rowCount(intent);
    }
    QVERIFY(patterns > rows->rowCount());
    QCOMPARE(shown, sizes->size.toDouble());
    QVERIFY(dialog->findChild<QLabel *>(u"sizesSummary"_s)
                ->text()
                .contains(QLocale().toString(static_cast<qint64>(sizes->size.value()))));
    QVERIFY(!view->accessibleName().isEmpty());

    // Again, but not to the end.
    auto *again = dialog->findChild<QPushButton *>(u"sizesAgain"_s);
    const QString idle = again->text();
    again->click();
    QVERIFY(dialog->isCounting() && again->text() != idle);
    QCOMPARE(rows->rowCount(), 0);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isCounting(), longTime);
    QCOMPARE(again->text(), idle);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isCounting() && rows->rowCount() > 0, longTime);
    dialog->findChild<QPushButton *>(u"sizesClose"_s)->click();
    QTRY_VERIFY(!dialog);
}

void WindowGrammarTest::remarksOfAnInductionAreShown()
{
    openSmall();
    auto *messages = find<widgets::MessageBar>(u"grammarMessages"_s);
    QVERIFY(messages);
    induce();
    QVERIFY(!messages->isVisible()); // nothing to remark
    project()->appendText(u"[PlayMusic]\nplay {Havana}|SongName\nplay {Havana}|AlbumName"_s, u"fill"_s);
    QVERIFY(project()->flush());
    command(u"induce"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), longTime);
    QCOMPARE(messages->kind(), widgets::MessageKind::Warning);
    QVERIFY2(!messages->sentence().isEmpty(), qPrintable(messages->sentence()));
    QVERIFY(messages->findChild<QPlainTextEdit *>()->toPlainText().contains(u"play Havana"_s));
    messages->dismiss();
    project()->review(QString::fromStdString(project()->runs().grammar()->rules.front().name), ReviewState::Accepted);
    QVERIFY(!messages->isVisible()); // what is dismissed stays away
    // The next day they are there again.
    const QString path = project()->path();
    QVERIFY(m_workspace->close());
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"mode.grammar"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), longTime);
}

QTEST_MAIN(WindowGrammarTest)
#include "tst_windowgrammar.moc"
