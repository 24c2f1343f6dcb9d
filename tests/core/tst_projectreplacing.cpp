// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <thread>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/project/newproject.h"
#include "core/project/projectstore.h"
#include "core/project/retire.h"
#include "support/cancelling.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestProjectReplacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath("p.filigree").toStdString();
    }

    void oneWriterAtATime()
    {
        {
            auto writer = good(ProjectStore::create(m_path));
            good(writer.setSetting("a", "1"));
            const auto second = ProjectStore::open(m_path);
            QCOMPARE(int(codeOf(second)), int(ErrorCode::Busy));
            QVERIFY(second.error().detail.find(std::to_string(QCoreApplication::applicationPid()))
                    != std::string::npos);
            auto reader = good(ProjectStore::open(m_path, OpenMode::ReadOnly));
            QVERIFY(reader.isReadOnly());
            QCOMPARE(good(reader.setting("a")), std::string("1"));
            good(writer.setSetting("a", "2"));
            QCOMPARE(good(reader.setting("a")), std::string("2"));
            QCOMPARE(int(codeOf(reader.setSetting("a", "3"))), int(ErrorCode::PermissionDenied));
            QCOMPARE(int(codeOf(reader.transaction([]() -> Result<void> { return {}; }))),
                     int(ErrorCode::PermissionDenied));
        }
        QVERIFY(ProjectStore::open(m_path).has_value());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList("p.filigree"));
    }

    void jobsOpenTheirOwnConnection()
    {
        auto store = good(ProjectStore::create(m_path));
        std::thread([access = store.access()] {
            auto own = good(ProjectStore::open(access));
            good(own.setGoldenText("from the job\n"));
        }).join();
        QCOMPARE(good(store.golden()).size(), std::size_t(1));
        good(store.setSetting("a", "1"));
        // The place of the writer is kept as long as anybody has access.
        const auto access = store.access();
        store = good(ProjectStore::create(m_folder->filePath("other.filigree").toStdString()));
        QCOMPARE(int(codeOf(ProjectStore::open(m_path))), int(ErrorCode::Busy));
        QCOMPARE(good(good(ProjectStore::open(access)).setting("a")), std::string("1"));
    }

    void saveCopy()
    {
        auto store = good(ProjectStore::create(m_path));
        good(store.setGoldenText("[A]\nplay {some more}|X\n"));
        const auto target = m_folder->filePath("copy.filigree").toStdString();
        good(store.saveCopy(target));
        good(store.setGoldenText("other\n"));
        auto copy = good(ProjectStore::open(target));
        QCOMPARE(good(copy.golden()).size(), std::size_t(1));
        QCOMPARE(good(copy.golden())[0].utterance.intent, std::string("A"));
        QVERIFY(good(copy.checkIntegrity()).empty());
        QCOMPARE(int(codeOf(store.saveCopy(m_path))), int(ErrorCode::InvalidOption));
        QVERIFY(!store.saveCopy(m_folder->filePath("no/such/folder.filigree").toStdString()));
        const tests::Cancelled cancelled;
        QCOMPARE(int(codeOf(store.saveCopy(target, cancelled))), int(ErrorCode::Cancelled));
        QCOMPARE(good(copy.golden()).size(), std::size_t(1)); // what was there stays
        // Also from a project that is open for reading only.
        auto reader = good(ProjectStore::open(m_path, OpenMode::ReadOnly));
        const auto second = m_folder->filePath("second.filigree").toStdString();
        good(reader.saveCopy(second));
        QCOMPARE(int(codeOf(reader.setSetting("a", "3"))), int(ErrorCode::PermissionDenied));
        QCOMPARE(good(good(ProjectStore::open(second)).goldenText()), std::string("other\n"));
    }

    // Two ways to one thing: a copy, and a new project, in place of another project.
    void replacingAProject_data()
    {
        QTest::addColumn<bool>("copies");
        QTest::newRow("copy") << true;
        QTest::newRow("new project") << false;
    }

    void replacingAProject()
    {
        QFETCH(bool, copies);
        const std::filesystem::path target = m_folder->filePath("target.filigree").toStdString();
        auto source = good(ProjectStore::create(m_path));
        good(source.setGoldenText("new\n"));
        const auto replace = [&]() -> Result<void> {
            if (copies)
                return source.saveCopy(target);
            auto made = good(NewProject::beginReplacing(target));
            good(made.store().setGoldenText("new\n"));
            return made.finish();
        };
        good(replace()); // nothing to replace
        {
            auto old = good(ProjectStore::open(target));
            good(old.setGoldenText("old\n"));
            QCOMPARE(int(codeOf(replace())), int(ErrorCode::Busy));
            good(old.setGoldenText("old, and still written\n"));
        }
        QCOMPARE(good(good(ProjectStore::open(target)).goldenText()), std::string("old, and still written\n"));
        // A log that a crash left belongs to the old project: the new one must not swallow it.
        leaveLog(target, "from the crash\n");
        QVERIFY(std::filesystem::exists(target.string() + "-wal"));
        good(replace());
        QCOMPARE(filesBeside(target), QStringList{"target.filigree"});
        {
            auto now = good(ProjectStore::open(target));
            QCOMPARE(good(now.goldenText()), std::string("new\n"));
            QVERIFY(good(now.checkIntegrity()).empty());
        }
        // Not a project at all, with a log beside it.
        good(writeFile(target, "some notes"));
        good(writeFile(target.string() + "-wal", "nonsense"));
        good(replace());
        QCOMPARE(filesBeside(target), QStringList{"target.filigree"});
        QCOMPARE(good(good(ProjectStore::open(target)).goldenText()), std::string("new\n"));
    }

    void aFailedReplacementKeepsTheOldProject()
    {
        good(good(ProjectStore::create(m_path)).setGoldenText("old\n"));
        leaveLog(m_path, "from the crash\n");
        const auto failed = replaceProject(m_path, []() -> Result<void> { return fail(ErrorCode::DiskFull, "full"); });
        QCOMPARE(int(codeOf(failed)), int(ErrorCode::DiskFull));
        QCOMPARE(good(good(ProjectStore::open(m_path)).goldenText()), std::string("from the crash\n"));
        good(writeFile(m_path, "some notes"));
        good(writeFile(m_path.string() + "-wal", "nonsense"));
        QVERIFY(!replaceProject(m_path, []() -> Result<void> { return fail(ErrorCode::DiskFull, "full"); }));
        QCOMPARE(good(readFile(m_path)), std::string("some notes"));
        QCOMPARE(good(readFile(m_path.string() + "-wal")), std::string("nonsense"));
        // Until the new one is finished, the old one is there.
        good(writeFile(m_path, "some notes"));
        {
            auto made = good(NewProject::beginReplacing(m_path));
            good(made.store().setGoldenText("x\n"));
            QCOMPARE(good(readFile(m_path)), std::string("some notes"));
        }
        QCOMPARE(good(readFile(m_path)), std::string("some notes"));
        QVERIFY(!NewProject::beginReplacing(m_folder->path().toStdString()));
    }

    void anAbandonedNewProjectLeavesNothing()
    {
        {
            auto project = good(NewProject::begin(m_path));
            good(project.store().setGoldenText("x\n"));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
        auto first = good(NewProject::begin(m_path));
        auto second = good(NewProject::begin(m_path));
        good(first.finish());
        QVERIFY(!second.finish()); // somebody was quicker
        QVERIFY(ProjectStore::open(m_path).has_value());
    }

private:
    /// As a killed program leaves it: the last edit stands in the log only.
    void leaveLog(const std::filesystem::path &path, const char *text)
    {
        const std::filesystem::path copy = m_folder->filePath("crashed").toStdString();
        {
            auto store = good(ProjectStore::open(path));
            good(store.setGoldenText(text));
            std::filesystem::copy_file(path, copy);
            std::filesystem::copy_file(path.string() + "-wal", copy.string() + "-wal");
        }
        std::filesystem::rename(copy, path);
        std::filesystem::rename(copy.string() + "-wal", path.string() + "-wal");
    }

    [[nodiscard]] QStringList filesBeside(const std::filesystem::path &path) const
    {
        return QDir(m_folder->path())
            .entryList({QString::fromStdString(path.filename()) + '*'}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
};

QTEST_GUILESS_MAIN(TestProjectReplacing)
#include "tst_projectreplacing.moc"
