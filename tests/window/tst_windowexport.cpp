// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Export dialog, by mouse and keys: every format with its preview, files of a training set, and what is left of one
// that was cancelled.

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "app/modes/corpus/exportdialog.h"
#include "app/modes/corpus/formattext.h"
#include "core/annotation/golden.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"
#include "core/text/unicode.h"
#include "support/cancelling.h"
#include "support/files.h"
#include "widgets/common/numberbox.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WindowExportTest : public WindowFixture {
    Q_OBJECT

private:
    ExportDialog *m_dialog = nullptr;
    QJsonObject m_recipe; // of the last manifest

    /// A corpus of a few dozen sentences of two intents.
    void generateSmall()
    {
        m_workspace->create(m_folder->filePath(u"p.filigree"_s));
        QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
        QString text = u"@locale en-US\n[PlayMusic]\n"_s;
        // Half of what the grammar says: the other half is new.
        const QStringList genres{u"Jazz"_s, u"Soul"_s, u"Rock"_s, u"Fado"_s};
        const QStringList frames{u"play %1|Genre"_s, u"put on %1|Genre music"_s, u"some %1|Genre please"_s,
                                 u"I want %1|Genre"_s};
        for (qsizetype i = 0; i < genres.size(); ++i)
            for (qsizetype j = 0; j < frames.size(); ++j)
                if ((i + j) % 2 == 0)
                    text += frames[j].arg(genres[i]) + u'\n';
        text += u"[Stop]\nStop\nStop it\n"_s;
        project()->appendText(text, u"fill"_s);
        QVERIFY(project()->flush());
        induce();
        m_window->showMode(u"corpus"_s);
        find<widgets::NumberBox>(u"corpusCount"_s)->setValue(1000);
        command(u"generate"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
        QVERIFY(corpusPage()->plan()->size() > 8);
    }

    void open()
    {
        command(u"exportCorpus"_s)->trigger();
        m_dialog = m_window->findChildren<ExportDialog *>().last();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    }

    template <class T> T *part(const QString &name) const { return m_dialog->findChild<T *>(name); }

    void type(const QString &name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void click(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY(button->isEnabled() && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }

    /// The title of a checkable group is no widget of its own.
    void switchTraining()
    {
        auto *box = part<QWidget>(u"exportTraining"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    }

    void accept()
    {
        QVERIFY2(part<QPushButton>(u"exportAccept"_s)->isEnabled(),
                 qPrintable(part<QLabel>(u"exportObstacle"_s)->text()));
        QTest::mouseClick(part<QPushButton>(u"exportAccept"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    }

    static QSet<QString> sentences(const QString &path)
    {
        QSet<QString> out;
        auto reader = openCorpus(path.toStdString());
        while (reader) {
            const auto entry = (*reader)->next();
            if (!entry || !*entry)
                break;
            out.insert(QString::fromStdString(plainText((*entry)->utterance)));
        }
        return out;
    }

private Q_SLOTS:
    void everyFormatIsExplainedAndPreviewed();
    void trainingSetAsItWasChosen();
    void severalFiles();
    void cancelLeavesNothing();
    void allPartsOrNone();
    void theManifestTellsWhatWasExported();
    void asksBeforeItReplaces();
    void theDialogGoesWithItsProject();
    void choiceIsRemembered();
    void choiceFromAnything();
};

void WindowExportTest::everyFormatIsExplainedAndPreviewed()
{
    generateSmall();
    open();
    auto *format = part<QComboBox>(u"exportFormat"_s);
    QCOMPARE(format->count(), static_cast<int>(corpusFormats().size()));
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Home);
    QSet<QString> texts;
    for (const CorpusFormat &each : corpusFormats()) {
        const QString name = QString::fromUtf8(each.name.data(), static_cast<qsizetype>(each.name.size()));
        QCOMPARE(m_dialog->format(), name);
        QVERIFY2(formatText(each.name).what.endsWith(u'.'), qPrintable(name));
        QVERIFY(part<QLabel>(u"exportWhat"_s)->text().startsWith(formatText(each.name).what));
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
        const QString text = part<QPlainTextEdit>(u"exportPreview"_s)->toPlainText();
        QVERIFY2(!text.isEmpty() && !texts.contains(text), qPrintable(name));
        texts.insert(text);
        // The real corpus, not an example.
        const Utterance first = corpusPage()->plan()->at(0);
        QVERIFY2(text.contains(QString::fromStdString(first.tokens.front()), Qt::CaseInsensitive), qPrintable(name));
        QVERIFY2(part<QLabel>(u"exportFiles"_s)->text().contains(u"p"_s + (each.folder ? u"/"_s : QString())),
                 qPrintable(part<QLabel>(u"exportFiles"_s)->text()));
        QTest::keyClick(format, Qt::Key_Down);
    }
    QTest::keyClick(m_dialog, Qt::Key_Escape);
}

void WindowExportTest::trainingSetAsItWasChosen()
{
    generateSmall();
    open();
    const QString folder = m_folder->filePath(u"set"_s);
    switchTraining();
    type(u"exportPath"_s, folder);
    part<QSpinBox>(u"exportShare1"_s)->setFocus();
    part<QSpinBox>(u"exportShare1"_s)->selectAll();
    QTest::keyClicks(part<QSpinBox>(u"exportShare1"_s), u"0"_s); // no dev
    click(u"exportWithout0"_s);
    click(u"exportLowerCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    const QString files = part<QLabel>(u"exportFiles"_s)->text();
    QVERIFY2(files.contains(u"train.jsonl"_s) && files.contains(u"test.jsonl"_s) && files.contains(u"manifest.json"_s)
                 && !files.contains(u"dev"_s),
             qPrintable(files));
    const QString preview = part<QPlainTextEdit>(u"exportPreview"_s)->toPlainText();
    QVERIFY2(preview.contains(u"\"tokens\""_s) && !preview.contains(u"\"Jazz\""_s), qPrintable(preview));
    accept();
    const QJsonObject manifest = QJsonDocument::fromJson(content(folder + u"/manifest.json"_s)).object();
    QCOMPARE(manifest.value(u"without"_s).toArray().toVariantList(), QVariantList{u"golden"_s});
    QCOMPARE(manifest.value(u"lowerCase"_s).toBool(), true);
    QVERIFY(manifest.value(u"recipe"_s).toObject().value(u"corpus"_s).toObject().contains(u"seed"_s));
    QVERIFY(!manifest.value(u"recipe"_s).toObject().value(u"grammar"_s).toString().isEmpty());
    const QSet<QString> train = sentences(folder + u"/train.jsonl"_s);
    const QSet<QString> test = sentences(folder + u"/test.jsonl"_s);
    QVERIFY(!train.isEmpty() && !(train & test).size());
    const auto golden = project()->golden().golden();
    for (const GoldenUtterance &line : golden->utterances)
        QVERIFY(!(train + test).contains(QString::fromStdString(lowerCase(plainText(line.utterance), "en-US"))));
    // A format that is made of a whole corpus says so, and nothing can be pressed.
    open();
    part<QComboBox>(u"exportFormat"_s)->setFocus();
    m_dialog->setFormat(u"alexa"_s);
    QVERIFY(!part<QPushButton>(u"exportAccept"_s)->isEnabled());
    QVERIFY(!part<QLabel>(u"exportObstacle"_s)->text().isEmpty());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
}

void WindowExportTest::severalFiles()
{
    generateSmall();
    open();
    m_dialog->setFormat(u"text"_s);
    type(u"exportPath"_s, m_folder->filePath(u"c.txt"_s));
    QVERIFY(!part<QComboBox>(u"exportTags"_s)->isEnabled()); // plain text has none
    auto *shards = part<QSpinBox>(u"exportShards"_s);
    shards->setFocus();
    QTest::keyClick(shards, Qt::Key_Up);
    QTest::keyClick(shards, Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(part<QLabel>(u"exportFiles"_s)->text().contains(u"c-3-of-3.txt"_s));
    QSignalSpy written(corpusPage(), &ModePage::fileWritten);
    accept();
    QCOMPARE(written.count(), 1);
    QByteArray joined;
    for (int i = 1; i <= 3; ++i)
        joined += content(m_folder->filePath(u"c-%1-of-3.txt"_s.arg(i)));
    QCOMPARE(joined.count('\n'), static_cast<qsizetype>(corpusPage()->plan()->size()));
    QCOMPARE(QDir(m_folder->path()).entryList({u".filigree-*"_s}, QDir::AllEntries | QDir::Hidden).size(), 0);
}

void WindowExportTest::cancelLeavesNothing()
{
    generateSmall();
    const ExportSubject subject{corpusPage()->plan(), u"p"_s, {}, project()->access()};
    const QString path = m_folder->filePath(u"none"_s);
    for (const bool training : {false, true}) {
        for (const int shards : {1, 3}) {
            ExportChoice choice;
            choice.training = training;
            choice.shards = shards;
            Cancelled cancelled;
            const auto done = writeExport(subject, choice, path, cancelled);
            // A set of a few sentences may be done before it is asked; then it is whole.
            QVERIFY(!done || training);
            if (done)
                continue;
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QCOMPARE(QDir(m_folder->path()).entryList({u"none*"_s, u".filigree-*"_s}, QDir::AllEntries | QDir::Hidden),
                     QStringList());
        }
    }
    // A folder with other files is refused, and they stay.
    QVERIFY(QDir(m_folder->path()).mkpath(u"mine"_s));
    write(u"mine/notes.txt"_s, "keep me");
    ExportChoice choice;
    choice.training = true;
    NoProgress progress;
    QCOMPARE(writeExport(subject, choice, m_folder->filePath(u"mine"_s), progress).error().code,
             ErrorCode::WriteFailed);
    QCOMPARE(content(m_folder->filePath(u"mine/notes.txt"_s)), QByteArray("keep me"));
}

/// Two of three files are in their places when the third cannot be: what stood there before comes back.
void WindowExportTest::allPartsOrNone()
{
    generateSmall();
    write(u"c-1-of-3.txt"_s, "of before");
    QVERIFY(QDir(m_folder->path()).mkpath(u"c-3-of-3.txt/in-the-way"_s));
    ExportChoice choice;
    choice.format = u"text"_s;
    choice.shards = 3;
    NoProgress progress;
    const ExportSubject subject{corpusPage()->plan(), u"p"_s, {}, project()->access()};
    const auto done = writeExport(subject, choice, m_folder->filePath(u"c.txt"_s), progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::WriteFailed);
    QCOMPARE(content(m_folder->filePath(u"c-1-of-3.txt"_s)), QByteArray("of before"));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"c-2-of-3.txt"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList({u".filigree-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
}

/// The plan of another seed is given up: the sentences are those of before, and so is their recipe.
void WindowExportTest::theManifestTellsWhatWasExported()
{
    generateSmall();
    const auto manifest = [&](const QString &name) {
        open();
        if (!m_dialog->choice().training) // it is remembered
            switchTraining();
        type(u"exportPath"_s, m_folder->filePath(name));
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
        accept();
        QVERIFY(QFile::exists(m_folder->filePath(name) + u"/manifest.json"_s));
        const auto all = QJsonDocument::fromJson(content(m_folder->filePath(name) + u"/manifest.json"_s)).object();
        m_recipe = all.value(u"recipe"_s).toObject();
    };
    manifest(u"one"_s);
    QVERIFY(!m_recipe.isEmpty());
    const QJsonObject first = m_recipe;
    const auto plan = corpusPage()->plan();
    CorpusWish wish = project()->corpusWish();
    wish.seed += 76;
    project()->changeCorpusWish(wish);
    QVERIFY(!command(u"exportCorpus"_s)->isEnabled());
    m_jobs->cancelKind(u"corpus.plan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    manifest(u"two"_s);
    QCOMPARE(m_recipe == first, corpusPage()->plan() == plan); // a cancel may come too late
    // What is left out makes another corpus.
    project()->undoStack()->undo(); // the seed, not that the corpus was generated
    QVERIFY(project()->corpusWish().generated);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && corpusPage()->isReady(), longTime);
    Rejection rejection;
    rejection.kind = Rejection::Kind::Value;
    rejection.slot = "Genre";
    rejection.text = "Jazz";
    project()->reject(rejection);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && corpusPage()->isReady(), longTime);
    manifest(u"three"_s);
    QVERIFY(m_recipe != first);
    QCOMPARE(m_recipe.value(u"corpus"_s), first.value(u"corpus"_s));
}

void WindowExportTest::asksBeforeItReplaces()
{
    generateSmall();
    const QString file = m_folder->filePath(u"mine.jsonl"_s);
    const QString part2 = m_folder->filePath(u"parts-2-of-2.jsonl"_s);
    for (const QString &there : {file, part2}) {
        QFile old(there);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    }
    const auto size = [](const QString &name) { return QFileInfo(name).size(); };
    const auto box = [this] { return m_dialog->findChild<QMessageBox *>(u"exportReplace"_s); };
    open();
    type(u"exportPath"_s, file);
    accept();
    QVERIFY(box() && box()->text().contains(u"mine.jsonl"_s) && m_dialog->isVisible());
    QTest::mouseClick(box()->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!box());
    QVERIFY(m_dialog->isVisible() && size(file) == 4); // what was chosen is still there
    part<QSpinBox>(u"exportShards"_s)->setValue(2);
    type(u"exportPath"_s, m_folder->filePath(u"parts.jsonl"_s));
    accept();
    QVERIFY(box() && box()->text().contains(u"parts-2-of-2.jsonl"_s));
    const auto buttons = box()->buttons();
    for (QAbstractButton *button : buttons)
        if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && size(part2) > 4, longTime);
    QCOMPARE(size(file), qint64(4));
}

void WindowExportTest::theDialogGoesWithItsProject()
{
    generateSmall();
    open();
    const QPointer<ExportDialog> dialog = m_dialog;
    const QString file = path(u"other.filigree"_s);
    m_workspace->create(file); // as a large one that was still being opened
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->path() == file, longTime);
    QVERIFY(!dialog || !dialog->isVisible());
}

void WindowExportTest::choiceIsRemembered()
{
    generateSmall();
    open();
    m_dialog->setFormat(u"conll"_s);
    auto *tags = part<QComboBox>(u"exportTags"_s);
    tags->setFocus();
    QTest::keyClick(tags, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPlainTextEdit>(u"exportPreview"_s)->toPlainText().contains(u"S-Genre"_s), longTime);
    switchTraining();
    click(u"exportPerIntent"_s);
    type(u"exportPath"_s, m_folder->filePath(u"set"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(part<QLabel>(u"exportFiles"_s)->text().contains(u"train-Stop.conll"_s));
    const ExportChoice chosen = m_dialog->choice();
    accept();
    QVERIFY(content(m_folder->filePath(u"set/train-PlayMusic.conll"_s)).contains("S-Genre"));
    open();
    QCOMPARE(m_dialog->choice(), chosen);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    const QString path = project()->path();
    m_window->close(); // keeps the view
    restart();
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project() && corpusPage()->isReady(), longTime);
    m_window->showMode(u"corpus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    open();
    QCOMPARE(m_dialog->choice(), chosen);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
}

void WindowExportTest::choiceFromAnything()
{
    const ExportChoice usual;
    QCOMPARE(exportChoiceFromMap({}), usual);
    QCOMPARE(exportChoiceFromMap({{u"format"_s, u"nothing"_s},
                                  {u"shards"_s, -3},
                                  {u"train"_s, 0},
                                  {u"dev"_s, 1000},
                                  {u"seed"_s, u"x"_s},
                                  {u"without"_s, QStringList{u"/etc/passwd"_s}}}),
             usual);
    ExportChoice other;
    other.format = u"rasa"_s;
    other.shards = 7;
    other.training = other.byPattern = other.lowerCase = other.filePerIntent = true;
    other.shares = {90, 0, 10};
    other.seed = 12;
    other.tags = TagScheme::Bioes;
    other.without = {u"reference"_s, u"test"_s};
    QCOMPARE(exportChoiceFromMap(toMap(other)), other);
    QCOMPARE(other.trainingOptions().parts.size(), std::size_t(2));
    QCOMPARE(shardPath(u"/a/b.jsonl"_s, u".jsonl"_s, 2, 8), u"/a/b-2-of-8.jsonl"_s);
    QCOMPARE(shardPath(u"/a/b"_s, u".jsonl"_s, 2, 8), u"/a/b-2-of-8"_s);
    QCOMPARE(shardPath(u"/a/b"_s, u".jsonl"_s, 1, 1), u"/a/b"_s);
}

QTEST_MAIN(WindowExportTest)
#include "tst_windowexport.moc"
