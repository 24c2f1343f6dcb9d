// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTranslator>
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
    void theReasonSpeaksTheLanguage();
    void undoForgetsAGrammarThatIsReady();
    void anInductionThatIsCancelledIsTold();

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

/// Core says why as codes; the window has the sentences.
void AskMeTest::theReasonSpeaksTheLanguage()
{
    class Marked final : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrcmp(context, "CoreText") == 0 ? u"<<"_s + QString::fromUtf8(source) + u">>"_s : QString();
        }
    } marked;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Hindi, QLocale::India));
    const auto back = qScopeGuard([&] {
        QLocale::setDefault(before);
        QCoreApplication::removeTranslator(&marked);
    });
    QVERIFY(QCoreApplication::installTranslator(&marked));
    openSample();
    induce();
    command(u"askMe"_s)->trigger();
    auto *why = find<QLabel>(u"askWhy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!sentence().isEmpty(), longTime);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().startsWith(u"<<"_s) && why->text().endsWith(u">>"_s), qPrintable(why->text()));
    QVERIFY(!why->text().contains(u"%1"_s));
}

/// The induction was done, and its result on the way, when the answer was taken back.
void AskMeTest::undoForgetsAGrammarThatIsReady()
{
    openSample();
    induce();
    const auto first = project()->runs().currentRun();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    auto *card = find<QFrame>(u"askCard"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!sentence().isEmpty(), longTime);
    settle();
    auto store = ProjectStore::open(project()->access());
    const auto newest = [&] { return store->runs(RunKind::Induction).value().front(); };
    QTest::keyClick(card, Qt::Key_N);
    QElapsedTimer clock; // without events: the result must not be delivered
    for (clock.start(); newest().id == first || newest().state == RunState::Running; QThread::msleep(20))
        QVERIFY(clock.elapsed() < longTime);
    QThread::msleep(200); // from the last write to the end of the job
    project()->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QCOMPARE(project()->runs().currentRun(), first);
    QCOMPARE(store->currentRun(RunKind::Induction).value()->id, first); // what the project opens with again
    QVERIFY(project()->undoStack()->canRedo());
    const int steps = project()->undoStack()->count();
    project()->undoStack()->redo(); // its grammar is learned after all
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != first, longTime);
    settle();
    QCOMPARE(project()->undoStack()->count(), steps);
}

void AskMeTest::anInductionThatIsCancelledIsTold()
{
    openSample();
    induce();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    auto *card = find<QFrame>(u"askCard"_s);
    auto *effect = find<QLabel>(u"askEffect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!sentence().isEmpty(), longTime);
    settle();
    QTest::keyClick(card, Qt::Key_N);
    QCOMPARE(effect->text(), u"Learning again…"_s);
    project()->giveUpInduction(); // as Cancel in the status strip does
    QTRY_COMPARE_WITH_TIMEOUT(effect->text(), u"The grammar is as it was."_s, longTime);
}

QTEST_MAIN(AskMeTest)
#include "tst_askme.moc"
