// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "app/document/importer.h"
#include "app/documentfixture.h"
#include "support/files.h"
#include "support/fulldisk.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class DocumentCataloguesTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void cataloguesComeAndGo();
    void replacedCatalogueComesBack();
    void badCatalogueIsRefused();
    void cataloguesSurviveClosing();
    void fullDiskDelaysACatalogue();
    void importAddsUtterances();
};

void DocumentCataloguesTest::cataloguesComeAndGo()
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

void DocumentCataloguesTest::replacedCatalogueComesBack()
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

void DocumentCataloguesTest::badCatalogueIsRefused()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(project(), &Project::failed);
    write(file(u"bad.txt"_s), QByteArray("rock\n\xff\xfe\n"));
    project()->addCatalogue(file(u"bad.txt"_s), u"GenreName"_s);
    QVERIFY(failed.wait(longTime));
    QVERIFY(project()->catalogues().empty());
    QCOMPARE(project()->undoStack()->count(), 0);
}

void DocumentCataloguesTest::cataloguesSurviveClosing()
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

void DocumentCataloguesTest::fullDiskDelaysACatalogue()
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

void DocumentCataloguesTest::importAddsUtterances()
{
    QVERIFY(make(musicText));
    write(file(u"more.golden"_s), "[Stop]\nstop it\n");
    write(file(u"more.jsonl"_s),
          R"({"locale":"en-US","intent":"PlayMusic","tokens":["play","fado"],"tags":["O","B-GenreName"]})"
          "\n");
    const auto files = guessImports({file(u"more.golden"_s), file(u"more.jsonl"_s)}, *project());
    importFiles(*project(), files);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 1, longTime); // both are one step
    QVERIFY(project()->flush());
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(6));
    QVERIFY(project()->golden().text().contains(u"play fado|GenreName"_s));
    QCOMPARE(project()->golden().intents(), (QStringList{u"PlayMusic"_s, u"Stop"_s}));
    auto source = guessImports({file(u"more.jsonl"_s)}, *project());
    source[0].role = ImportFile::Role::Reference;
    importFiles(*project(), source);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 2, longTime);
    QCOMPARE(project()->undoStack()->undoText(), u"import more.jsonl"_s);
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
    QCOMPARE(guess.at(1).slot, u"other"_s);
}

QTEST_GUILESS_MAIN(DocumentCataloguesTest)
#include "tst_documentcatalogues.moc"
