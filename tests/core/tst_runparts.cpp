// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results that come piece by piece, and projects from before they were kept.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/projectstore.h"
#include "core/project/schema.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestRunParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath("p.filigree").toStdString();
    }

    void partsStayWhateverBecomesOfTheRun()
    {
        auto store = good(ProjectStore::create(m_path));
        const auto run = good(store.startRun({RunKind::Evaluation, "hash", "{}", 1}));
        good(store.addRunPart(run, "one"));
        good(store.addRunPart(run, "दो"));
        QCOMPARE(good(store.runParts(run)), (std::vector<std::string>{"one", "दो"}));
        QCOMPARE(good(store.runPartCount(run)), std::int64_t(2));
        QCOMPARE(good(store.runPartCount(run + 1)), std::int64_t(0));
        QVERIFY(!store.addRunPart(run + 1, "of nobody"));
        good(store.abandonRun(run, RunState::Cancelled, {}));
        QVERIFY(!store.addRunPart(run, "too late"));
        QCOMPARE(good(store.runParts(run)).size(), std::size_t(2));
    }

    void aRunThatCameToNothingLeavesNothing()
    {
        auto store = good(ProjectStore::create(m_path));
        const auto ended = good(store.startRun({RunKind::Evaluation, "a", "{}", 1}));
        good(store.addRunPart(ended, "one"));
        good(store.abandonRun(ended, RunState::Cancelled, {}));
        const auto run = good(store.startRun({RunKind::Evaluation, "b", "{}", 1}));
        good(store.addRunPart(run, "the test set"));
        good(store.removeRun(run));
        QCOMPARE(good(store.runPartCount(run)), std::int64_t(0));
        QVERIFY(!store.removeRun(run));
        QVERIFY(!store.removeRun(ended)); // what somebody may look at stays
        QCOMPARE(good(store.runs(RunKind::Evaluation)).size(), std::size_t(1));
        QCOMPARE(good(store.runPartCount(ended)), std::int64_t(1));
    }

    void aCancelledRunWithPartsCanBeCurrent()
    {
        auto store = good(ProjectStore::create(m_path));
        const auto empty = good(store.startRun({RunKind::Evaluation, "a", "{}", 1}));
        good(store.abandonRun(empty, RunState::Cancelled, {}));
        QVERIFY(!store.setCurrentRun(RunKind::Evaluation, empty));
        const auto run = good(store.startRun({RunKind::Evaluation, "b", "{}", 1}));
        good(store.addRunPart(run, "one"));
        good(store.abandonRun(run, RunState::Cancelled, {}));
        good(store.setCurrentRun(RunKind::Evaluation, run));
        QCOMPARE(good(store.currentRun(RunKind::Evaluation))->id, run);
        QVERIFY(!store.setCurrentRun(RunKind::Induction, run)); // of another kind
        good(store.setCurrentRun(RunKind::Evaluation, std::nullopt));
        QVERIFY(!good(store.currentRun(RunKind::Evaluation)));
    }

    void partsOfACrashedRunAreThere()
    {
        std::int64_t run = 0;
        {
            auto store = good(ProjectStore::create(m_path));
            run = good(store.startRun({RunKind::Evaluation, "a", "{}", 1}));
            good(store.addRunPart(run, "one"));
        } // never ended: what a crash leaves
        auto store = good(ProjectStore::open(m_path));
        QVERIFY(good(store.runs(RunKind::Evaluation)).front().state == RunState::Interrupted);
        QCOMPARE(good(store.runParts(run)), std::vector<std::string>{"one"});
    }

    void aProjectOfTheFirstSchemaIsMigrated()
    {
        {
            auto store = good(ProjectStore::create(m_path, "en-US"));
            good(store.setGoldenText("[Stop]\nstop it\n"));
        }
        { // back to what the first version wrote
            SQLite::Database old(m_path, SQLite::OPEN_READWRITE);
            old.exec("DROP TABLE run_part; PRAGMA user_version = 1");
            QVERIFY(hasExpectedTables(old, projectMigrations().first(1)));
        }
        {
            auto store = good(ProjectStore::open(m_path));
            QCOMPARE(good(store.facts()).schemaVersion, 2);
            QCOMPARE(good(store.golden()).size(), std::size_t(1));
            const auto run = good(store.startRun({RunKind::Evaluation, "a", "{}", 1}));
            good(store.addRunPart(run, "one"));
            QVERIFY(good(store.checkIntegrity()).empty());
        }
        QVERIFY(QFile::exists(QString::fromStdString(m_path) + ".v1.bak"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

QTEST_GUILESS_MAIN(TestRunParts)
#include "tst_runparts.moc"
