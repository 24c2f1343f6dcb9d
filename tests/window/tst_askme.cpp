// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "core/project/interview.h"
#include "tests/window/windowfixture.h"
#include "widgets/common/utterancelist.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// The interview, with the keys: answers are stored, their effect is shown, and each is taken back as one step.
class AskMeTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void answersAreLearnedAndTakenBack();

private:
    [[nodiscard]] std::vector<Question> questions() const
    {
        (void)project()->flush();
        auto store = ProjectStore::open(project()->access());
        return store->questions().value();
    }
    [[nodiscard]] QString sentence() const
    {
        auto *list = find<widgets::UtteranceList>(u"askSentence"_s);
        return list->model()->rowCount() == 0 ? QString() : list->model()->index(0, 0).data().toString();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady() && !m_jobs->isRunning(u"ask"_s), longTime); }
};

void AskMeTest::answersAreLearnedAndTakenBack()
{
    openSample();
    induce();
    const auto first = project()->runs().currentRun();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    auto *card = find<QFrame>(u"askCard"_s);
    QVERIFY(card->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!sentence().isEmpty(), longTime);
    QCOMPARE(QApplication::focusWidget(), card);
    const QString asked = sentence();
    const int steps = project()->undoStack()->index();
    const auto size = project()->runs().compiled()->size();
    QTest::keyClick(card, Qt::Key_N);
    QVERIFY(sentence() != asked);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != first, longTime);
    settle();
    QVERIFY(find<QLabel>(u"askEffect"_s)->text().contains(u"Now"_s));
    QCOMPARE(project()->undoStack()->index(), steps + 1); // the answer and its grammar
    QVERIFY(project()->runs().compiled()->size() < size);
    QVERIFY(questions().front().answer == Answer::No);

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project()->runs().currentRun(), first);
    QCOMPARE(sentence(), asked);
    QVERIFY(questions().front().answer == Answer::None);
    settle();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(sentence() != asked);
    QVERIFY(questions().front().answer == Answer::No);
    settle();

    QTest::mouseClick(find<QPushButton>(u"askBack"_s), Qt::LeftButton);
    QCOMPARE(sentence(), asked);
    settle();
    QTest::keyClick(card, Qt::Key_S); // says nothing, and is not asked again
    QVERIFY(sentence() != asked);
    QVERIFY(questions().front().answer == Answer::Unsure);
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QTreeView>(u"ruleView"_s));
}

QTEST_MAIN(AskMeTest)
#include "tst_askme.moc"
