// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence, a value, a rule, a template is rejected with a reason: no corpus has it any more, here and on the command
// line, until the rejection is taken back.
#include <set>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "app/document/ruleediting.h"
#include "app/modes/corpus/rejectdialog.h"
#include "core/annotation/golden.h"
#include "core/formats/jsgfrule.h"
#include "core/generation/corpusplan.h"
#include "core/project/leftout.h"
#include "widgets/common/numberbox.h"
#include "widgets/corpus/corpusview.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class CorpusRejectTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aSentence();
    void severalAreTakenBackAtOnce();
    void aValue();
    void aValueWithAnAmpersand();
    void aTemplate();
    void aRule();
    void aRenamedRule();
    void onTheCommandLine();
    void onlyReading();

private:
    void openMusic();
    void generate();
    [[nodiscard]] std::vector<std::string> sentences() const;
    [[nodiscard]] RejectDialog *ask(qint64 row);
    void reject(qint64 row, const QString &what, const QString &reason);
    void settle();
};

void CorpusRejectTest::openMusic()
{
    m_workspace->create(m_folder->filePath(u"music.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    project()->appendText(u"@locale en-US\n[PlayMusic]\nplay some jazz|GenreName\nplay some soul|GenreName\n"
                          u"play more soul|GenreName\nplay more rock|GenreName please\nplay rock|GenreName by "
                          u"Madonna|ArtistName\nplay jazz|GenreName by {Camila Cabello}|ArtistName\n[Stop]\nstop\n"
                          u"stop now\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
    induce();
    generate();
}

void CorpusRejectTest::generate()
{
    command(u"mode.corpus"_s)->trigger();
    find<widgets::NumberBox>(u"corpusCount"_s)->setValue(12);
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QVERIFY(corpusPage()->view()->count() >= 10);
}

std::vector<std::string> CorpusRejectTest::sentences() const
{
    std::vector<std::string> out;
    const auto plan = corpusPage()->plan();
    for (std::uint64_t k = 0; plan && k < plan->size(); ++k)
        out.push_back(toGolden(plan->at(k)));
    return out;
}

void CorpusRejectTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isRunning(u"corpus.plan"_s) && corpusPage()->isReady(), longTime);
}

RejectDialog *CorpusRejectTest::ask(qint64 row)
{
    m_window->activateWindow(); // no window manager gives the keys back after a dialog
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return nullptr;
    auto *view = corpusPage()->view();
    view->setFocus();
    view->setCurrentRow(row);
    QTest::keyClick(view, Qt::Key_Delete);
    return m_window->findChild<RejectDialog *>();
}

void CorpusRejectTest::reject(qint64 row, const QString &what, const QString &reason)
{
    RejectDialog *dialog = ask(row);
    QVERIFY(dialog);
    QStringList names;
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        names.append(button->text());
        if (button->text().startsWith(what))
            button->click();
    }
    QVERIFY2(names.filter(what).size() >= 1, qPrintable(names.join(u'|')));
    dialog->setReason(reason);
    dialog->accept();
    settle();
}

void CorpusRejectTest::aSentence()
{
    openMusic();
    const auto before = sentences();
    RejectDialog *dialog = ask(3);
    QVERIFY(dialog);
    // What comes of each choice is read without the mouse.
    const auto *effect = dialog->findChild<QLabel *>(u"rejectEffect"_s);
    auto *first = dialog->findChild<QAbstractButton *>(u"rejectChoice0"_s);
    const auto *second = dialog->findChild<QAbstractButton *>(u"rejectChoice1"_s);
    QVERIFY(!effect->text().isEmpty());
    QCOMPARE(effect->text(), first->accessibleDescription());
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(second->isChecked());
    QCOMPARE(effect->text(), second->accessibleDescription());
    dialog->setChoice(0);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"rejectReason"_s), Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    QTRY_COMPARE(project()->rejections().size(), std::size_t(1));
    QVERIFY(!project()->rejections()[0].reason.empty());
    auto after = sentences();
    QVERIFY(std::find(after.begin(), after.end(), before[3]) == after.end());
    QCOMPARE(QString::fromStdString(project()->rejections()[0].text), QString::fromStdString(before[3]));
    QCOMPARE(corpusPage()->view()->currentRow(), qint64(3)); // the work goes on at the same place
    command(u"undo"_s)->trigger();
    settle();
    QVERIFY(project()->rejections().empty());
    QVERIFY(sentences() == before);
    command(u"redo"_s)->trigger();
    settle();
    QVERIFY(sentences() == after);
    // Taken back from the list: as if nothing had been.
    auto *list = find<QTreeWidget>(u"rejections"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    find<QPushButton>(u"takeBack"_s)->click();
    settle();
    QVERIFY(sentences() == before);
    QVERIFY(project()->rejections().empty());
}

void CorpusRejectTest::severalAreTakenBackAtOnce()
{
    openMusic();
    const auto plan = corpusPage()->plan();
    for (std::uint64_t k = 0; k < 3; ++k)
        project()->reject(rejectSentence(plan->at(k), {}));
    settle();
    QCOMPARE(project()->rejections().size(), std::size_t(3));
    const int steps = project()->undoStack()->count();
    int changes = 0;
    connect(project(), &Project::rejectionsChanged, this, [&] { ++changes; });
    auto *list = find<QTreeWidget>(u"rejections"_s);
    list->selectAll();
    find<QPushButton>(u"takeBack"_s)->click();
    QVERIFY(project()->rejections().empty());
    QCOMPARE(changes, 1);
    QCOMPARE(project()->undoStack()->count(), steps + 1);
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->rejections().size(), std::size_t(3));
    settle();
}

void CorpusRejectTest::aValue()
{
    openMusic();
    const auto all = sentences();
    const auto row = std::find_if(all.begin(), all.end(),
                                  [](const std::string &text) { return text.find("soul|GenreName") != text.npos; });
    QVERIFY(row != all.end());
    reject(row - all.begin(), u"The value “soul”"_s, u"old"_s);
    const auto after = sentences();
    QVERIFY(!after.empty());
    for (const std::string &text : after)
        QVERIFY2(text.find("soul") == text.npos, text.c_str());
    QCOMPARE(project()->rejections()[0].reason, std::string("old"));
    // The next induction keeps the utterances, and corpora still do without the value.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    induce();
    command(u"mode.corpus"_s)->trigger();
    settle();
    for (const std::string &text : sentences())
        QVERIFY2(text.find("soul") == text.npos, text.c_str());
}

void CorpusRejectTest::aValueWithAnAmpersand()
{
    const std::vector<RejectChoice> choices{{u"The value “R&B” of GenreName"_s, {}}};
    RejectDialog dialog(u"play R&B"_s, choices, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *button = dialog.findChild<QAbstractButton *>(u"rejectChoice0"_s);
    QCOMPARE(button->text(), u"The value “R&&B” of GenreName"_s); // what & looks like on a button
    QVERIFY(button->shortcut().isEmpty());
    const std::vector<RejectChoice> wordy{{u"The template “"_s + u"and "_s.repeated(200) + u"”"_s, {}}};
    RejectDialog narrow(u"play it"_s, wordy, nullptr);
    narrow.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(narrow.sizeHint().width() < narrow.fontMetrics().height() * 48);
    QCOMPARE(narrow.findChild<QAbstractButton *>(u"rejectChoice0"_s)->accessibleName(), wordy[0].what);
}

void CorpusRejectTest::aTemplate()
{
    openMusic();
    const auto plan = corpusPage()->plan();
    const std::string rejected = templateText(plan->at(0));
    reject(0, u"The template"_s, {});
    const auto now = corpusPage()->plan();
    for (std::uint64_t k = 0; k < now->size(); ++k)
        QVERIFY(templateText(now->at(k)) != rejected);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().isUpToDate(), longTime); // the induction respects it: learn again
}

void CorpusRejectTest::aRule()
{
    openMusic();
    const auto grammar = project()->runs().grammar();
    const auto compiled = project()->runs().compiled();
    const auto plan = corpusPage()->plan();
    qint64 row = -1;
    QString name;
    for (std::uint64_t k = 0; k < plan->size() && row < 0; ++k) {
        const auto derivation = compiled->derive(plan->at(k));
        QVERIFY(derivation);
        for (const std::size_t rule : derivation->rules)
            if (grammar->rules[rule].kind == RuleKind::Phrase) {
                row = static_cast<qint64>(k);
                name = QString::fromStdString(grammar->rules[rule].name);
            }
    }
    if (row < 0)
        QSKIP("the grammar has no phrase rule");
    reject(row, tr("The rule %1").arg(name), u"too wide"_s);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QCOMPARE(project()->runs().decisions()[0].note, std::string("too wide"));
    QVERIFY(project()->runs().grammar()->find(name.toStdString())->state == ReviewState::Rejected);
}

/// It has the name that the linguist gave it.
void CorpusRejectTest::aRenamedRule()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    const auto grammar = project()->runs().edited();
    const auto phrase = std::find_if(grammar->rules.begin(), grammar->rules.end(),
                                     [](const Rule &rule) { return rule.kind == RuleKind::Phrase; });
    QVERIFY(phrase != grammar->rules.end());
    const auto number = static_cast<std::size_t>(phrase - grammar->rules.begin());
    QVERIFY(editRule(*project(), QString::fromStdString(phrase->name), u"determiner"_s,
                     QString::fromStdString(jsgfBody(*phrase, *grammar))));
    QCOMPARE(project()->runs().edited()->rules[number].name, std::string("determiner"));
    generate();
    const auto plan = corpusPage()->plan();
    qint64 row = -1;
    for (std::uint64_t k = 0; k < plan->size() && row < 0; ++k) {
        const auto derivation = project()->runs().compiled()->derive(plan->at(k));
        if (derivation
            && std::find(derivation->rules.begin(), derivation->rules.end(), number) != derivation->rules.end())
            row = static_cast<qint64>(k);
    }
    QVERIFY(row >= 0);
    reject(row, u"The rule determiner"_s, u"too wide"_s);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QCOMPARE(project()->runs().decisions()[0].note, std::string("too wide"));
    QVERIFY(project()->runs().grammar()->rules[number].state == ReviewState::Rejected);
}

void CorpusRejectTest::onTheCommandLine()
{
    openMusic();
    const auto all = sentences();
    const auto row = std::find_if(all.begin(), all.end(),
                                  [](const std::string &text) { return text.find("rock|GenreName") != text.npos; });
    QVERIFY(row != all.end());
    reject(row - all.begin(), u"The value “rock”"_s, {});
    reject(0, u"The template"_s, {});
    reject(0, u"This sentence"_s, {});
    const auto expected = sentences();
    const QString path = project()->path();
    m_window->close();
    QProcess program;
    program.start(QStringLiteral(FILIGREE_BINARY_DIR "/bin/filigree-cli"),
                  {u"generate"_s, path, u"--count"_s, u"100000"_s, u"--format"_s, u"golden"_s});
    QVERIFY(program.waitForFinished(longTime));
    QCOMPARE(program.exitCode(), 0);
    const auto made = parseGolden(program.readAllStandardOutput().toStdString());
    QVERIFY(made && !made->utterances.empty());
    std::set<std::string> texts;
    std::set<std::string> templates;
    for (const GoldenUtterance &line : made->utterances) {
        texts.insert(toGolden(line.utterance));
        templates.insert(templateText(line.utterance));
        QVERIFY2(texts.rbegin()->find("rock|GenreName") == std::string::npos, texts.rbegin()->c_str());
    }
    auto store = ProjectStore::open(path.toStdString(), OpenMode::ReadOnly);
    QVERIFY(store);
    const auto rejections = store->rejections();
    QVERIFY(rejections && !rejections->empty());
    for (const Rejection &one : *rejections) {
        const auto sentence = parseGoldenLine(one.text, one.intent);
        if (one.kind == Rejection::Kind::Sentence)
            QVERIFY(!texts.contains(toGolden(*sentence)));
        else if (one.kind == Rejection::Kind::Template)
            QVERIFY(!templates.contains(templateText(*sentence)));
    }
    for (const std::string &text : expected) // the window's corpus is a part of the whole language
        QVERIFY2(texts.contains(text), text.c_str());
}

void CorpusRejectTest::onlyReading()
{
    openMusic();
    const QString path = project()->path();
    QVERIFY(m_workspace->close());
    auto other = ProjectStore::open(path.toStdString());
    QVERIFY(other);
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->isReadOnly(), longTime);
    command(u"mode.corpus"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QVERIFY(!command(u"rejectSentence"_s)->isEnabled());
    QVERIFY(!command(u"newCorpus"_s)->isEnabled());
}

QTEST_MAIN(CorpusRejectTest)
#include "tst_corpusreject.moc"
