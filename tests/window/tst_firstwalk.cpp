// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "The first five minutes" of README.md with keys and mouse alone: and the next day everything is as it was left.
#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QTreeView>

#include "app/modes/corpus/corpussearch.h"
#include "app/modes/corpus/exportdialog.h"
#include "app/modes/corpus/rejectdialog.h"
#include "core/annotation/golden.h"
#include "core/formats/corpusreader.h"
#include "widgets/common/numberbox.h"
#include "widgets/corpus/corpusview.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/grammar/rulemodel.h"
#include "widgets/grammar/rulepanel.h"
#include "widgets/resampling/numberslider.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class FirstWalkTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void fromStartToExportAndBack();

private:
    void utterances();
    void grammar();
    void resample();
    void corpus();
    void exported();
    void nextDay();

    /// What a window manager does when a menu or a dialog has closed.
    void activate() const
    {
        if (!QApplication::activeWindow())
            QApplication::setActiveWindow(m_window.get());
    }
    /// Where the keys go, as for a user.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        activate();
        QWidget *here = QApplication::focusWidget();
        QVERIFY(here);
        QTest::keyClick(here, key, modifiers);
    }
    void write(const QString &text) const
    {
        activate();
        QWidget *here = QApplication::focusWidget();
        QVERIFY(here);
        QTest::keyClicks(here, text);
    }
    void press(const char *keys) const { QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(keys))); }
    void learn();
    void replan();

    QString m_rule;
    QString m_path;
    QString m_exported;
    std::string m_odd;
    qint64 m_row = 0;
    double m_generality = 0;
    double m_threshold = 0;
};

void FirstWalkTest::fromStartToExportAndBack()
{
    QApplication::setActiveWindow(m_window.get());
    QTest::mouseClick(find<QAbstractButton>(u"sample.music.en-US"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    m_path = project()->path();
    for (const auto step : {&FirstWalkTest::utterances, &FirstWalkTest::grammar, &FirstWalkTest::resample,
                            &FirstWalkTest::corpus, &FirstWalkTest::exported, &FirstWalkTest::nextDay}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

/// A mistake is typed, seen and mended; a pasted sentence is annotated.
void FirstWalkTest::utterances()
{
    auto *editor = utterancesPage()->editor();
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, Qt::NoModifier, editor->viewport()->rect().center());
    press(Qt::Key_Home, Qt::ControlModifier);
    while (editor->textCursor().block().text() != u"play Vogue|SongName"_s && !editor->textCursor().atEnd())
        press(Qt::Key_Down);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(editor->diagnostics().empty());
    write(u"play {Purple Rain|SongName by Prince|ArtistName"_s);
    press(Qt::Key_Escape); // should the completion be open
    QTRY_VERIFY_WITH_TIMEOUT(!editor->diagnostics().empty(), longTime);
    const QString behind = u"|SongName by Prince|ArtistName"_s;
    const qsizetype rest =
        editor->textCursor().block().text().size() - (editor->textCursor().block().text().indexOf(u"Rain"_s) + 4);
    press(Qt::Key_End);
    for (qsizetype i = 0; i < rest; ++i)
        press(Qt::Key_Left);
    write(u"}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor->diagnostics().empty(), longTime);
    QCOMPARE(editor->textCursor().block().text(), u"play {Purple Rain}"_s + behind);

    QApplication::clipboard()->setText(u"play something by Shakira"_s);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor->textCursor().selectedText(), u"Shakira"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *menu = find<QMenu>(u"slotMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    const auto slot = project()->golden().slotTypes().indexOf(u"ArtistName"_s);
    QTest::keyClick(menu, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(slot)));
    QTRY_VERIFY(editor->text().contains(u"play something by Shakira|ArtistName"_s));
    QVERIFY(editor->diagnostics().empty());
}

void FirstWalkTest::learn()
{
    const auto before = project()->runs().currentRun();
    press("F5");
    QTRY_VERIFY_WITH_TIMEOUT(
        project()->runs().currentRun() != before && !project()->isInducing() && grammarPage()->isReady(), longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
}

/// Learns, rejects a rule, moves the generality.
void FirstWalkTest::grammar()
{
    press("Ctrl+2");
    QCOMPARE(m_window->currentMode(), u"grammar"_s);
    learn();
    const auto grammar = project()->runs().grammar();
    const auto rule = std::find_if(grammar->rules.begin(), grammar->rules.end(), [](const Rule &one) {
        return one.kind == RuleKind::Phrase && one.state == ReviewState::Proposed;
    });
    QVERIFY(rule != grammar->rules.end());
    m_rule = QString::fromStdString(rule->name);
    auto *view = find<QTreeView>(u"ruleView"_s);
    find<QLineEdit>(u"ruleSearch"_s)->setFocus();
    write(m_rule);
    const auto found = [&] {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, widgets::RuleModel::NameColumn).data().toString().contains(m_rule))
                return view->model()->index(row, widgets::RuleModel::NameColumn);
        return QModelIndex();
    };
    QTRY_VERIFY_WITH_TIMEOUT(found().isValid(), longTime);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(found()).center());
    QCOMPARE(grammarPage()->rules()->selectedRule(), m_rule);
    press(Qt::Key_R);
    QTRY_COMPARE(project()->runs().decisions().size(), std::size_t(1));
    learn();
    for (const Rule &one : project()->runs().grammar()->rules) // what was rejected does not come back
        QVERIFY(one.state == ReviewState::Rejected || one.kind != RuleKind::Phrase || !(one.body == rule->body));
    auto *slider = find<QSlider>(u"generality"_s);
    slider->setFocus();
    const int before = slider->value();
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right);
    QVERIFY(slider->value() != before);
    if (!project()->isInducing())
        learn();
    QTRY_VERIFY_WITH_TIMEOUT(!project()->isInducing() && grammarPage()->isReady() && m_jobs->isIdle(), longTime);
    m_generality = project()->generality();
    QCOMPARE(qRound(m_generality * 100), slider->value());
}

void FirstWalkTest::resample()
{
    press("Ctrl+3");
    QCOMPARE(m_window->currentMode(), u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    auto *threshold = find<widgets::NumberSlider>(u"threshold"_s);
    threshold->slider()->setFocus();
    const double before = threshold->value();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    QVERIFY(threshold->value() != before);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    m_threshold = threshold->value();
}

void FirstWalkTest::replan()
{
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && !m_jobs->isRunning(u"corpus.plan"_s), longTime);
}

/// Generates, searches for something odd, rejects it.
void FirstWalkTest::corpus()
{
    press("Ctrl+4");
    QCOMPARE(m_window->currentMode(), u"corpus"_s);
    auto *count = find<widgets::NumberBox>(u"corpusCount"_s);
    count->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"10000"_s);
    press(Qt::Key_Return);
    press("Ctrl+Shift+G");
    replan();
    QCOMPARE(count->value(), qint64(10'000));
    auto *view = corpusPage()->view();
    const qint64 whole = view->count();
    QVERIFY(whole > 1'000);
    press("Ctrl+F");
    QCOMPARE(QApplication::focusWidget()->objectName(), u"corpusSearch"_s);
    write(u"shakira"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->count() > 0 && view->count() < whole, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(60, view->viewport()->height() / 10));
    QVERIFY(view->currentRow() >= 0);
    m_odd = toGolden(view->row(view->currentRow())->utterance);
    view->setFocus();
    press(Qt::Key_Delete);
    auto *dialog = m_window->findChild<RejectDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *reason = dialog->findChild<QComboBox *>(u"rejectReason"_s);
    QTest::keyClicks(reason->lineEdit(), u"nobody says this"_s);
    QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
    replan();
    QTRY_COMPARE(project()->rejections().size(), std::size_t(1));
    QCOMPARE(project()->rejections()[0].text, m_odd);
    QCOMPARE(project()->rejections()[0].reason, std::string("nobody says this"));
    const auto plan = corpusPage()->plan();
    QCOMPARE(qint64(plan->size()), whole); // another one has come for it
    for (std::uint64_t k = 0; k < plan->size(); ++k)
        QVERIFY(toGolden(plan->at(k)) != m_odd);
    find<QLineEdit>(u"corpusSearch"_s)->setFocus();
    press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(view->count(), whole, longTime);
    press("Ctrl+G");
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"4321"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(view->currentRow(), qint64(4'320));
    m_row = view->currentRow();
}

void FirstWalkTest::exported()
{
    m_exported = m_folder->filePath(u"nlu.yml"_s);
    press("Ctrl+Shift+E");
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->setFormat(u"rasa"_s);
    auto *path = dialog->findChild<QLineEdit *>(u"exportPath"_s);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, m_exported);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_exported), longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    auto reader = openCorpus(m_exported.toStdString());
    QVERIFY(reader);
    std::uint64_t read = 0;
    for (;; ++read) {
        const auto entry = (*reader)->next();
        QVERIFY(entry);
        if (!*entry)
            break;
    }
    QCOMPARE(read, corpusPage()->plan()->size());
}

void FirstWalkTest::nextDay()
{
    const QString text = project()->golden().text();
    m_window->close();
    QVERIFY(!project());
    restart();
    QApplication::setActiveWindow(m_window.get());
    auto *recent = find<QListWidget>(u"recentProjects"_s);
    QVERIFY(recent->count() >= 1);
    recent->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->path(), m_path);
    QCOMPARE(project()->golden().text(), text);
    QCOMPARE(m_window->currentMode(), u"corpus"_s);
    replan();
    QCOMPARE(corpusPage()->view()->currentRow(), m_row);
    QCOMPARE(find<widgets::NumberBox>(u"corpusCount"_s)->value(), qint64(10'000));
    QCOMPARE(project()->rejections().size(), std::size_t(1));
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QVERIFY(qAbs(project()->generality() - m_generality) < 1e-6);
    QCOMPARE(find<QSlider>(u"generality"_s)->value(), qRound(m_generality * 100));
    press("Ctrl+3");
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    QVERIFY(qAbs(find<widgets::NumberSlider>(u"threshold"_s)->value() - m_threshold) < 1e-6);
}

QTEST_MAIN(FirstWalkTest)
#include "tst_firstwalk.moc"
