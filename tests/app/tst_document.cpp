// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <csignal>
#include <cstdio>
#include <random>

#include <sys/resource.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/document/importer.h"
#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"

using namespace filigree;
using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace {

// Far more than any of it takes: a loaded machine is no failure.
constexpr int longTime = 90'000;

const QString musicText =
    u"@locale en-US\n[PlayMusic]\nplay {Camila Cabello}|ArtistName\nplay some rock|GenreName music\n"
    u"play some soul|GenreName music\nput on jazz|GenreName music\n"_s;

/// As long as it lives, no file of this process can grow beyond some bytes: as on a full disk.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit narrow = m_before;
        narrow.rlim_cur = 64;
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsAreWrittenSoon();
    void editsSurviveClosing();
    void typingIsOneStepOfUndo();
    void strokesEndWhereEditorsEndThem();
    void undoWorksAcrossKinds();
    void corpusWishStaysInBounds();
    void cataloguesComeAndGo();
    void replacedCatalogueComesBack();
    void badCatalogueIsRefused();
    void inductionIsAStepOfUndo();
    void cancelledInductionLeavesTheGrammar();
    void reviewsAreKeptAndUndone();
    void inducingTellsWhenItIsStale();
    void importAddsUtterances();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void missingFileKeepsTheOpenProject();
    void secondWriterReads();
    void sampleIsKeptAndStartsAfresh();
    void copyIsAProject();
    void goldenFileBecomesAProject();
    void lineEndsOfEverySystem_data();
    void lineEndsOfEverySystem();
    void lineEndsOfAnOlderProject();
    void fullDiskKeepsTheProjectOpen();
    void fullDiskKeepsTheProjectFromBeingLeft();
    void typingGoesOnWhileOthersWrite();
    void cataloguesSurviveClosing();
    void fullDiskDelaysACatalogue();
    void projectOpenElsewhereIsNotReplaced();
    void reopenedProjectCanBeWritten();
    void killedWhileTyping();

private:
    Project *make(const QString &text);
    Project *reopen();
    void type(const QString &words, qsizetype at = -1);
    void typeUntilKilled(const QString &path);
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    Project *project() { return m_workspace->project(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<Workspace> m_workspace;
};

void DocumentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_jobs = std::make_unique<JobQueue>();
    m_workspace = std::make_unique<Workspace>(*m_jobs);
    m_workspace->setSampleFolder(m_folder->filePath(u"samples"_s));
}

void DocumentTest::cleanup()
{
    m_workspace.reset();
    m_jobs.reset();
    m_folder.reset();
}

Project *DocumentTest::make(const QString &text)
{
    m_workspace->create(file(u"work.filigree"_s));
    if (!QTest::qWaitFor([this] { return project() != nullptr; }, longTime))
        return nullptr;
    project()->appendText(text, u"fill"_s);
    project()->flush();
    project()->undoStack()->clear();
    return project();
}

Project *DocumentTest::reopen()
{
    const QString path = project()->path();
    m_workspace->close();
    m_workspace->open(path);
    return QTest::qWaitFor([this] { return project() != nullptr; }, longTime) ? project() : nullptr;
}

void DocumentTest::type(const QString &words, qsizetype at)
{
    qsizetype position = at < 0 ? project()->golden().text().size() : at;
    for (const QChar c : words)
        project()->editText({position++, {}, QString(c)});
}

void DocumentTest::editsAreWrittenSoon()
{
    QVERIFY(make(musicText));
    QSignalSpy written(&project()->golden(), &GoldenDocument::written);
    type(u"play blues|GenreName\n"_s);
    QVERIFY(written.wait(longTime)); // by itself, without a flush
    const auto other = Project::read(project()->path(), OpenMode::ReadOnly);
    QVERIFY(other);
    QVERIFY((*other)->text.endsWith(u"play blues|GenreName\n"_s));
    QCOMPARE((*other)->golden->utterances.size(), std::size_t(5));
}

void DocumentTest::editsSurviveClosing()
{
    QVERIFY(make(musicText));
    type(u"play tango|GenreName"_s);
    QVERIFY(project()->golden().isPending()); // the pause is not over
    const QString text = project()->golden().text();
    QVERIFY(reopen());
    QCOMPARE(project()->golden().text(), text);
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(5));
    QCOMPARE(project()->locale(), u"en-US"_s);
}

void DocumentTest::typingIsOneStepOfUndo()
{
    QVERIFY(make(musicText));
    type(u"play it"_s);
    QCOMPARE(project()->undoStack()->count(), 2); // a step is a word
    type(u"\n"_s);
    type(u"stop"_s);
    QVERIFY(project()->undoStack()->count() >= 2); // a new line is a new step
    while (project()->undoStack()->canUndo())
        project()->undoStack()->undo();
    QCOMPARE(project()->golden().text(), musicText);
    while (project()->undoStack()->canRedo())
        project()->undoStack()->redo();
    QVERIFY(project()->golden().text().endsWith(u"play it\nstop"_s));
    // Typing and deleting the same is no change at all.
    const int count = project()->undoStack()->count();
    const qsizetype end = project()->golden().text().size();
    project()->editText({end, {}, {}});
    QCOMPARE(project()->undoStack()->count(), count);
}

void DocumentTest::strokesEndWhereEditorsEndThem()
{
    QVERIFY(make({}));
    QUndoStack *stack = project()->undoStack();
    const auto undone = [&] {
        QStringList texts;
        for (; stack->canUndo(); stack->undo())
            texts.append(project()->golden().text());
        stack->clear();
        return texts;
    };
    type(u"play it"_s);
    project()->editText({7, {}, u" by Mukesh"_s}); // a paste
    type(u" now"_s);
    type(u"\n"_s);
    type(u"go"_s);
    QCOMPARE(undone(),
             (QStringList{u"play it by Mukesh now\ngo"_s, u"play it by Mukesh now\n"_s, u"play it by Mukesh now"_s,
                          u"play it by Mukesh "_s, u"play it by Mukesh"_s, u"play it"_s, u"play "_s}));
    // Deleting letter by letter is one stroke; cutting a word is one, and deleting on after it another.
    type(u"rocks"_s);
    project()->undoStack()->clear();
    project()->editText({4, u"s"_s, {}});
    project()->editText({3, u"k"_s, {}});
    QCOMPARE(stack->count(), 1);
    project()->editText({1, u"oc"_s, {}});
    project()->editText({0, u"r"_s, {}});
    QCOMPARE(stack->count(), 3);
    // A word typed over a selection is one step, whatever was typed before.
    QVERIFY(project()->golden().text().isEmpty());
    type(u"jazz"_s);
    project()->undoStack()->clear();
    project()->editText({0, u"jazz"_s, u"b"_s});
    project()->editText({1, {}, u"e"_s});
    QCOMPARE(stack->count(), 1);
    project()->editText({0, u"be"_s, u"x"_s});
    QCOMPARE(stack->count(), 2);
    stack->undo();
    QCOMPARE(project()->golden().text(), u"be"_s);
    stack->undo();
    QCOMPARE(project()->golden().text(), u"jazz"_s);
}

void DocumentTest::undoWorksAcrossKinds()
{
    QVERIFY(make(musicText));
    type(u"stop"_s);
    CorpusWish wish = project()->corpusWish();
    wish.count = 77;
    project()->changeCorpusWish(wish);
    type(u"\nagain"_s);
    QUndoStack *stack = project()->undoStack();
    while (project()->corpusWish().count == 77 && stack->canUndo())
        stack->undo();
    QVERIFY(project()->golden().text().endsWith(u"stop"_s)); // the text typed later is gone, the earlier is there
    stack->undo();
    QCOMPARE(project()->golden().text(), musicText);
    stack->redo();
    stack->redo();
    QCOMPARE(project()->corpusWish().count, std::uint64_t(77));
    QVERIFY(reopen());
    QCOMPARE(project()->corpusWish().count, std::uint64_t(77));
}

void DocumentTest::corpusWishStaysInBounds()
{
    const CorpusWish wish{77, 5, true};
    QCOMPARE(corpusWishFromJson(toJson(wish)), wish);
    const CorpusWish huge = corpusWishFromJson(R"({"count":"18446744073709551615","seed":"9007199254740993"})");
    QCOMPARE(huge.count, largestWish);
    QCOMPARE(huge.seed, largestWish);
    for (const char *bad : {"", "[]", R"({"count":"0","seed":"-1"})", R"({"count":"99999999999999999999","seed":"x"})",
                            R"({"count":12,"seed":{}})"})
        QCOMPARE(corpusWishFromJson(bad), CorpusWish());
}

void DocumentTest::cataloguesComeAndGo()
{
    QVERIFY(make(musicText));
    write(file(u"GenreName.txt"_s), "rock\nsoul\nhip hop\n");
    project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
    QCOMPARE(project()->catalogues().front().size, 3);
    const auto id = project()->catalogues().front().id;
    project()->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(project()->catalogues().empty(), longTime);
    project()->undoStack()->redo();
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
    QCOMPARE(project()->catalogues().front().id, id);
    project()->removeCatalogue(id);
    QTRY_VERIFY_WITH_TIMEOUT(project()->catalogues().empty(), longTime);
    project()->undoStack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
    QVERIFY(reopen());
    QCOMPARE(project()->catalogues().size(), std::size_t(1));
}

void DocumentTest::replacedCatalogueComesBack()
{
    QVERIFY(make(musicText));
    write(file(u"GenreName.txt"_s), "rock\nsoul\n");
    project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
    write(file(u"GenreName.txt"_s), "fado\n");
    project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().front().size, 1, longTime);
    // Quickly, twice: the writes must keep their order.
    project()->undoStack()->undo();
    project()->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(project()->catalogues().empty(), longTime);
    project()->undoStack()->redo();
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
    QCOMPARE(project()->catalogues().front().size, 2);
}

void DocumentTest::badCatalogueIsRefused()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(project(), &Project::failed);
    write(file(u"bad.txt"_s), QByteArray("rock\n\xff\xfe\n"));
    project()->addCatalogue(file(u"bad.txt"_s), u"GenreName"_s);
    QVERIFY(failed.wait(longTime));
    QVERIFY(project()->catalogues().empty());
    QCOMPARE(project()->undoStack()->count(), 0);
}

void DocumentTest::inductionIsAStepOfUndo()
{
    QVERIFY(make(musicText));
    QVERIFY(!project()->runs().grammar());
    project()->induce(0.5);
    QVERIFY(project()->isInducing());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QVERIFY(!project()->runs().grammar()->rules.empty());
    for (const GoldenUtterance &line : project()->golden().golden()->utterances)
        QVERIFY(project()->runs().compiled()->accepts(line.utterance));
    const auto run = project()->runs().currentRun();
    project()->undoStack()->undo();
    QVERIFY(!project()->runs().currentRun());
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().grammar(), longTime);
    project()->undoStack()->redo();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QCOMPARE(project()->runs().currentRun(), run);
    QVERIFY(reopen());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QCOMPARE(project()->runs().currentRun(), run);
}

void DocumentTest::cancelledInductionLeavesTheGrammar()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(project(), &Project::failed);
    project()->induce(0.5);
    m_jobs->cancelKind(u"induce"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(!project()->runs().grammar());
    QCOMPARE(failed.count(), 0); // a cancel is no failure
    QVERIFY(!project()->isInducing());
}

void DocumentTest::reviewsAreKeptAndUndone()
{
    QVERIFY(make(musicText));
    project()->induce(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().grammar(), longTime);
    const QString rule = QString::fromStdString(project()->runs().grammar()->rules.front().name);
    const auto state = [&] { return project()->runs().grammar()->find(rule.toStdString())->state; };
    project()->review(rule, ReviewState::Rejected);
    QCOMPARE(state(), ReviewState::Rejected);
    project()->review(rule, ReviewState::Accepted);
    QCOMPARE(state(), ReviewState::Accepted);
    project()->undoStack()->undo();
    QCOMPARE(state(), ReviewState::Rejected);
    QVERIFY(reopen());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().grammar(), longTime);
    QCOMPARE(state(), ReviewState::Rejected);
    project()->review(rule, ReviewState::Proposed);
    QCOMPARE(state(), ReviewState::Proposed);
    QVERIFY(project()->runs().decisions().empty());
}

void DocumentTest::inducingTellsWhenItIsStale()
{
    QVERIFY(make(musicText));
    project()->induce(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(project()->runs().isUpToDate());
    type(u"play fado|GenreName\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().isUpToDate(), longTime);
    while (project()->undoStack()->count() > 0 && project()->golden().text() != musicText)
        project()->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().isUpToDate(), longTime);
}

void DocumentTest::importAddsUtterances()
{
    QVERIFY(make(musicText));
    write(file(u"more.golden"_s), "[Stop]\nstop it\n");
    write(file(u"more.jsonl"_s),
          R"({"locale":"en-US","intent":"PlayMusic","tokens":["play","fado"],"tags":["O","B-GenreName"]})"
          "\n");
    const auto files = guessImports({file(u"more.golden"_s), file(u"more.jsonl"_s)}, *project());
    QVERIFY(files.at(0).certain && !files.at(1).certain); // the second may be reference data
    importFiles(*project(), files);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 2, longTime);
    QVERIFY(project()->flush());
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(6));
    QVERIFY(project()->golden().text().contains(u"play fado|GenreName"_s));
    QCOMPARE(project()->golden().intents(), (QStringList{u"PlayMusic"_s, u"Stop"_s}));
    auto source = guessImports({file(u"more.jsonl"_s)}, *project());
    source[0].role = ImportFile::Role::Reference;
    importFiles(*project(), source);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 3, longTime);
    QCOMPARE(project()->undoStack()->undoText(), u"add reference data more.jsonl"_s);
    const auto stored = [this] {
        const auto sources = ProjectStore::open(project()->access())->sources();
        return sources ? static_cast<int>(sources->size()) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, longTime);
    QCOMPARE(ProjectStore::open(project()->access())->sources()->at(0).locale, std::string("en-US"));
    project()->undoStack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 0, longTime);
    project()->undoStack()->redo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, longTime);
    const auto guess = guessImports({file(u"GenreName.txt"_s), file(u"other.txt"_s)}, *project());
    QCOMPARE(guess.at(0).slot, u"GenreName"_s);
    QVERIFY(guess.at(0).certain);
    QVERIFY(!guess.at(1).certain);
}

void DocumentTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << QByteArray("not a project at all") << static_cast<int>(ErrorCode::NotAProject);
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::NotAProject);
    QByteArray truncated("SQLite format 3\0", 16);
    QTest::newRow("only a header") << truncated << -1; // damaged or no project: both are true
}

void DocumentTest::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QVERIFY(make(musicText));
    const Project *before = project();
    write(file(u"bad.filigree"_s), content);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->open(file(u"bad.filigree"_s));
    QVERIFY(failed.wait(longTime));
    const auto error = failed.first().first().value<Error>();
    if (code >= 0)
        QCOMPARE(static_cast<int>(error.code), code);
    else
        QVERIFY(error.code == ErrorCode::NotAProject || error.code == ErrorCode::DamagedProject);
    QVERIFY(!error.detail.empty());
    QVERIFY(failed.first().at(1).toString().contains(u"bad.filigree"_s));
    QCOMPARE(project(), before); // what was open stays open
    QFile bad(file(u"bad.filigree"_s));
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QCOMPARE(bad.readAll(), content);
}

void DocumentTest::missingFileKeepsTheOpenProject()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->open(file(u"nothing.filigree"_s));
    QVERIFY(failed.wait(longTime));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    QVERIFY(project());
    QVERIFY(!QFile::exists(file(u"nothing.filigree"_s)));
}

void DocumentTest::secondWriterReads()
{
    QVERIFY(make(musicText));
    JobQueue jobs;
    Workspace second(jobs);
    second.open(project()->path());
    QTRY_VERIFY_WITH_TIMEOUT(second.project(), longTime);
    QVERIFY(second.project()->isReadOnly());
    QVERIFY(!project()->isReadOnly());
    QCOMPARE(second.project()->golden().text(), musicText);
    second.project()->editText({0, {}, u"x"_s});
    second.project()->induce(0.5);
    QCOMPARE(second.project()->golden().text(), musicText);
    QVERIFY(jobs.isIdle() || !jobs.isRunning(u"induce"_s));
}

void DocumentTest::sampleIsKeptAndStartsAfresh()
{
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(m_workspace->isSample());
    QVERIFY(project()->golden().golden()->utterances.size() >= 40);
    QVERIFY(project()->golden().golden()->diagnostics.empty());
    QVERIFY(project()->catalogues().size() >= 3);
    const QString original = project()->golden().text();
    project()->editText({0, {}, u"# mine\n"_s});
    m_workspace->close();
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(project()->golden().text().startsWith(u"# mine\n"_s));
    m_workspace->openSample(u"music.en-US"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->golden().text() == original, longTime);
}

void DocumentTest::copyIsAProject()
{
    QVERIFY(make(musicText));
    QSignalSpy saved(m_workspace.get(), &Workspace::copySaved);
    type(u"stop"_s);
    m_workspace->saveCopy(file(u"copy.filigree"_s));
    QVERIFY(saved.wait(longTime));
    const auto copy = Project::read(file(u"copy.filigree"_s), OpenMode::ReadWrite);
    QVERIFY(copy);
    QVERIFY((*copy)->text.endsWith(u"stop"_s));
    QVERIFY(project()->path().endsWith(u"work.filigree"_s));
}

void DocumentTest::goldenFileBecomesAProject()
{
    write(file(u"mine.golden"_s), musicText.toUtf8());
    m_workspace->openGolden(file(u"mine.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->path(), file(u"mine.filigree"_s));
    QCOMPARE(project()->golden().text(), musicText);
    write(file(u"binary.golden"_s), QByteArray("\0\1\2", 3));
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->openGolden(file(u"binary.golden"_s));
    QVERIFY(failed.wait(longTime));
    QVERIFY(!QFile::exists(file(u"binary.filigree"_s)));
}

void DocumentTest::lineEndsOfEverySystem_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("CR LF") << u"\r\n"_s;
    QTest::newRow("CR") << u"\r"_s;
    QTest::newRow("line separator") << QString(QChar::LineSeparator);
    QTest::newRow("paragraph separator") << QString(QChar::ParagraphSeparator);
}

void DocumentTest::lineEndsOfEverySystem()
{
    QFETCH(QString, end);
    const QByteArray bytes = "\xEF\xBB\xBF" + QString(musicText).replace(u"\n"_s, end).toUtf8();
    write(file(u"mine.golden"_s), bytes);
    m_workspace->openGolden(file(u"mine.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->golden().text(), musicText);
    const auto stored = [&] {
        const auto other = Project::read(project()->path(), OpenMode::ReadOnly);
        return other ? QString::fromStdString((*other)->store->goldenText().value_or("")) : QString();
    };
    QCOMPARE(stored(), musicText);
    type(u"x"_s, 20);
    QVERIFY(project()->flush());
    QCOMPARE(stored(), QString(musicText).insert(20, u'x'));
    project()->undoStack()->undo();
    QVERIFY(project()->flush());
    QCOMPARE(stored(), musicText);
    project()->undoStack()->redo();
    QVERIFY(project()->flush());
    QCOMPARE(stored(), project()->golden().text());
    project()->undoStack()->undo();
    project()->undoStack()->clear();
    importFiles(*project(), guessImports({file(u"mine.golden"_s)}, *project()));
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 1, longTime);
    QVERIFY(project()->flush());
    QCOMPARE(stored(), musicText + u'\n' + musicText);
}

void DocumentTest::lineEndsOfAnOlderProject()
{
    {
        auto store = ProjectStore::create(file(u"old.filigree"_s).toStdString());
        QVERIFY(store && store->setGoldenText("[A]\r\nplay it\rstop\u2028go\r\n"));
    }
    m_workspace->open(file(u"old.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->golden().text(), u"[A]\nplay it\nstop\ngo\n"_s);
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(3));
    type(u"x"_s, 5);
    project()->undoStack()->undo();
    QVERIFY(reopen());
    QCOMPARE(project()->golden().text(), u"[A]\nplay it\nstop\ngo\n"_s);
}

void DocumentTest::fullDiskKeepsTheProjectOpen()
{
    QVERIFY(make(musicText));
    type(u"x"_s);
    QSignalSpy failed(project(), &Project::failed);
    {
        const FullDisk full;
        const auto closed = m_workspace->close();
        QVERIFY(!closed);
        QVERIFY(closed.error().code == ErrorCode::DiskFull || closed.error().code == ErrorCode::WriteFailed);
        QVERIFY(project());
        QVERIFY(project()->golden().isPending());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!project()->flush());
        QCOMPARE(failed.count(), 1); // told once, and tried on quietly
    }
    QSignalSpy written(&project()->golden(), &GoldenDocument::written);
    QVERIFY(written.wait(longTime)); // there is room again: by itself
    QVERIFY(reopen());
    QCOMPARE(project()->golden().text(), musicText + u'x');
    type(u"y"_s);
    {
        const FullDisk full;
        QVERIFY(m_workspace->close(Workspace::IfUnsaved::Discard));
        QVERIFY(!project());
    }
    m_workspace->open(file(u"work.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->golden().text(), musicText + u'x');
}

void DocumentTest::fullDiskKeepsTheProjectFromBeingLeft()
{
    QVERIFY(ProjectStore::create(file(u"other.filigree"_s).toStdString()));
    QVERIFY(make(musicText));
    const QString path = project()->path();
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    const auto stays = [&] {
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && !m_workspace->isOpening(), longTime);
        QVERIFY(project());
        QCOMPARE(project()->path(), path);
        QVERIFY(project()->golden().isPending());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.takeFirst().at(1).toString().contains(u"work"_s));
    };
    type(u"x"_s);
    {
        const FullDisk full;
        m_workspace->create(path); // in its own place
        stays();
    }
    QVERIFY(project()->flush());
    QCOMPARE(project()->golden().text(), musicText + u'x');
}

void DocumentTest::typingGoesOnWhileOthersWrite()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(project(), &Project::failed);
    QSignalSpy written(&project()->golden(), &GoldenDocument::written);
    auto other = ProjectStore::open(project()->access());
    QVERIFY(other);
    qint64 blocked = 0;
    const auto held = other->transaction([&]() -> Result<void> {
        type(u"x"_s);
        QElapsedTimer clock;
        clock.start();
        const auto flushed = project()->flush();
        blocked = clock.elapsed();
        if (flushed || flushed.error().code != ErrorCode::Busy)
            return fail(ErrorCode::Internal, "it was not busy");
        const auto asked = project()->flush(IfBusy::Fail);
        return asked ? fail(ErrorCode::Internal, "it was not busy") : Result<void>();
    });
    QVERIFY(held);
    QVERIFY2(blocked < 4'000, QByteArray::number(blocked).constData()); // SQLite's wait was five seconds
    QCOMPARE(failed.count(), 1); // of IfBusy::Fail alone
    QVERIFY(project()->golden().isPending());
    QVERIFY(written.wait(longTime));
    QVERIFY(!project()->golden().isPending());
}

void DocumentTest::cataloguesSurviveClosing()
{
    QVERIFY(make(musicText));
    write(file(u"GenreName.txt"_s), "rock\nsoul\nhip hop\n");
    project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 1, longTime); // read; hardly written
    m_jobs->cancelAll();
    QVERIFY(reopen());
    QCOMPARE(project()->catalogues().size(), std::size_t(1));
    const auto id = project()->catalogues().front().id;
    project()->removeCatalogue(id);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 1, longTime);
    for (int i = 0; i < 4; ++i) // in the order of the commands: the last one is a removal
        i % 2 == 0 ? project()->undoStack()->undo() : project()->undoStack()->redo();
    QVERIFY(reopen());
    QVERIFY(project()->catalogues().empty());
}

void DocumentTest::fullDiskDelaysACatalogue()
{
    QVERIFY(make(musicText));
    write(file(u"GenreName.txt"_s), "rock\nsoul\nhip hop\n");
    QSignalSpy failed(project(), &Project::failed);
    {
        const FullDisk full;
        project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
        QVERIFY(failed.wait(longTime));
        QVERIFY(!m_workspace->close());
        QVERIFY(project());
    }
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
    QCOMPARE(failed.count(), 1);
}

void DocumentTest::projectOpenElsewhereIsNotReplaced()
{
    JobQueue jobs;
    Workspace second(jobs);
    second.create(file(u"theirs.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(second.project(), longTime);
    second.project()->appendText(musicText, u"fill"_s);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->create(file(u"theirs.filigree"_s));
    QVERIFY(failed.wait(longTime));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Busy);
    QVERIFY(second.project()->flush());
    const auto read = Project::read(file(u"theirs.filigree"_s), OpenMode::ReadOnly);
    QVERIFY(read);
    QCOMPARE((*read)->text, musicText);
}

void DocumentTest::reopenedProjectCanBeWritten()
{
    QVERIFY(make(musicText));
    const QString path = project()->path();
    // A job that does not come to its end at once, with the project's lock in its hands.
    auto running = std::make_shared<std::atomic<bool>>(false);
    auto go = std::make_shared<std::atomic<bool>>(false);
    m_jobs->start<void>(
        {u"slow"_s, {}},
        [access = project()->access(), running, go](Progress &) -> Result<void> {
            running->store(true);
            while (!go->load())
                QThread::msleep(1);
            return {};
        },
        this, [](const Result<void> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(running->load(), longTime);
    QVERIFY(m_workspace->close());
    m_workspace->open(path);
    QTest::qWait(100);
    QVERIFY(!project()); // it waits, and the window does not
    go->store(true);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(!project()->isReadOnly());
    QCOMPARE(project()->golden().text(), musicText);
}

/// What the process does that killedWhileTyping() kills: types letters, and says after each writing how many there are.
void DocumentTest::typeUntilKilled(const QString &path)
{
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(!project()->isReadOnly());
    for (;;) {
        type(u"x"_s);
        if (project()->flush()) {
            std::printf("%lld\n", static_cast<long long>(project()->golden().text().size() - musicText.size()));
            std::fflush(stdout);
        }
        QCoreApplication::processEvents();
    }
}

// Whatever moment it is: the project opens, it is whole, and it holds every letter that was said to be stored.
void DocumentTest::killedWhileTyping()
{
    if (qEnvironmentVariableIsSet("FILIGREE_TYPE_IN"))
        return typeUntilKilled(qEnvironmentVariable("FILIGREE_TYPE_IN"));
    QVERIFY(make(musicText));
    const QString path = project()->path();
    QVERIFY(m_workspace->close());
    std::mt19937 chance(15);
    qsizetype stored = 0;
    for (int round = 0; round < 10; ++round) {
        QProcess editor;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FILIGREE_TYPE_IN"_s, path);
        environment.insert(u"TMPDIR"_s, m_folder->path()); // nobody tidies up after the killed
        editor.setProcessEnvironment(environment);
        editor.start(QCoreApplication::applicationFilePath(), {u"killedWhileTyping"_s, u"-o"_s, u"/dev/null,txt"_s});
        QVERIFY(editor.waitForReadyRead(longTime));
        QThread::usleep(chance() % 200'000);
        editor.kill();
        QVERIFY(editor.waitForFinished(longTime));
        QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
        const QByteArray said = editor.readAllStandardOutput();
        const qsizetype whole = said.lastIndexOf('\n'); // the last line may be cut
        const qsizetype promised = said.left(whole).split('\n').last().toLongLong();
        QVERIFY(promised > stored);
        auto store = ProjectStore::open(path.toStdString());
        QVERIFY2(store, store ? "" : store.error().message().c_str());
        const auto complaints = store->checkIntegrity();
        QVERIFY(complaints && complaints->empty());
        const QString text = QString::fromStdString(store->goldenText().value_or(""));
        stored = text.size() - musicText.size();
        QVERIFY2(stored >= promised, qPrintable(u"%1 of %2"_s.arg(stored).arg(promised)));
        QCOMPARE(text, musicText + QString(stored, u'x'));
    }
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
