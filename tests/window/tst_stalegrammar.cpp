// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPushButton>

#include "widgets/common/messagebar.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// The corpus page tells that its grammar is older than the project: once, and never of a grammar just learned.
class StaleGrammarTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"x.golden"_s, "[PlayMusic]\nplay rock|GenreName\nplay jazz|GenreName\n");
        induce();
        command(u"mode.corpus"_s)->trigger();
        bar()->installEventFilter(this);
        m_shown = 0;
    }

    void learningAgainIsEnough();
    void dismissedItStaysAway();

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            ++m_shown;
        return WindowFixture::eventFilter(watched, event);
    }
    void outdate(const QString &line)
    {
        project()->appendText(line, u"add"_s);
        QVERIFY(project()->flush());
        QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().isUpToDate() && m_jobs->isIdle(), longTime);
    }
    [[nodiscard]] widgets::MessageBar *bar() const { return find<widgets::MessageBar>(u"staleGrammar"_s); }
    int m_shown = 0;
};

void StaleGrammarTest::learningAgainIsEnough()
{
    QVERIFY(bar()->isHidden());
    outdate(u"play folk|GenreName\n"_s);
    QVERIFY(bar()->isVisible());
    QCOMPARE(m_shown, 1);
    const auto old = project()->runs().currentRun();
    Q_EMIT bar()->actionClicked();
    QVERIFY(bar()->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != old, longTime);
    QVERIFY(project()->runs().isUpToDate() && bar()->isHidden());
    QTest::qWait(600); // the comparison with the project
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(project()->runs().isUpToDate() && bar()->isHidden());
    QCOMPARE(m_shown, 1);
    project()->undoStack()->undo(); // the old grammar again
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), longTime);
    QCOMPARE(m_shown, 2);
}

void StaleGrammarTest::dismissedItStaysAway()
{
    outdate(u"play folk|GenreName\n"_s);
    QVERIFY(bar()->isVisible());
    bar()->dismiss();
    CorpusWish wish = project()->corpusWish();
    wish.count += 10;
    project()->changeCorpusWish(wish);
    outdate(u"play soul|GenreName\n"_s);
    QVERIFY(bar()->isHidden());
    QCOMPARE(m_shown, 1);
    induce();
    outdate(u"play disco|GenreName\n"_s);
    QVERIFY2(!bar()->isHidden(), "another grammar, another message");
}

QTEST_MAIN(StaleGrammarTest)
#include "tst_stalegrammar.moc"
