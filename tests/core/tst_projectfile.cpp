// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are no project, or not a good one: refused with a sentence, and not touched.
#include <array>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/random.h"
#include "core/project/projectstore.h"
#include "core/project/projectupdate.h"
#include "core/project/schema.h"
#include "support/files.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

/// All that a refusal must leave as it was.
struct Snapshot {
    explicit Snapshot(const QString &path)
        : bytes(content(path))
        , names(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden))
    {
        struct stat facts { };
        ::stat(path.toLocal8Bit().constData(), &facts);
        time = facts.st_mtim.tv_sec * 1'000'000'000LL + facts.st_mtim.tv_nsec;
    }
    QByteArray bytes;
    QStringList names;
    long long time = 0;
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("p.filigree");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << "text" << int(ErrorCode::NotAProject) << "not a Filigree project";
        QTest::newRow("short text") << "short" << int(ErrorCode::NotAProject) << "not a Filigree project";
        QTest::newRow("empty") << "empty" << int(ErrorCode::NotAProject) << "empty";
        QTest::newRow("other database") << "foreign" << int(ErrorCode::NotAProject) << "another program";
        QTest::newRow("other database with a log") << "foreign-wal" << int(ErrorCode::NotAProject) << "another program";
        QTest::newRow("newer") << "newer" << int(ErrorCode::NewerProject) << "newer Filigree";
        QTest::newRow("cut off") << "half" << int(ErrorCode::DamagedProject) << "cut off";
        QTest::newRow("cut off in the first page") << "stump" << int(ErrorCode::DamagedProject) << "cut off";
        QTest::newRow("cut off in the header") << "header" << int(ErrorCode::DamagedProject) << "cut off";
        QTest::newRow("overwritten in the middle") << "zeros" << int(ErrorCode::DamagedProject) << "damaged";
        QTest::newRow("no schema version") << "unversioned" << int(ErrorCode::DamagedProject) << "schema version";
        QTest::newRow("other tables") << "tables" << int(ErrorCode::DamagedProject) << "tables";
        QTest::newRow("a trigger") << "trigger" << int(ErrorCode::DamagedProject) << "tables";
        QTest::newRow("a view instead of a table") << "view" << int(ErrorCode::DamagedProject) << "tables";
        QTest::newRow("missing") << "missing" << int(ErrorCode::NotFound) << "no such file";
        QTest::newRow("folder") << "folder" << int(ErrorCode::NotAProject) << "folder";
        QTest::newRow("pipe") << "pipe" << int(ErrorCode::NotAProject) << "not a regular file";
    }

    void refused()
    {
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QString, says);
        prepare(kind);
        const bool file = kind != "missing" && kind != "folder" && kind != "pipe";
        const auto before = file ? std::make_unique<Snapshot>(m_path) : nullptr;
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto store = ProjectStore::open(m_path.toStdString(), mode);
            QVERIFY(!store);
            QVERIFY2(int(store.error().code) == code, store.error().message().c_str());
            QVERIFY2(store.error().detail.find(says.toStdString()) != std::string::npos, store.error().detail.c_str());
            QVERIFY(store.error().file.ends_with("p.filigree"));
            if (before)
                QVERIFY(Snapshot(m_path) == *before);
        }
    }

    /// SQLite acts on what stands beside a file: a journal may name a file to delete, a link lead to one to write to,
    /// and a pipe never ends.
    void logsOfStrangers_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a journal that names a file") << "-journal"
                                                     << "names";
        for (const char *ending : {"-journal", "-wal", "-shm"}) {
            QTest::addRow("a link: %s", ending) << ending << "link";
            QTest::addRow("a pipe: %s", ending) << ending << "pipe";
        }
    }

    void logsOfStrangers()
    {
        QFETCH(QString, ending);
        QFETCH(QString, kind);
        makeProject();
        const QByteArray whole = content(m_path);
        const QString victim = m_path + ".thesis";
        write(victim, "the only copy");
        const QString log = m_path + ending;
        QFile::remove(log);
        if (kind == "names")
            write(log, journalNaming(victim.toLocal8Bit(), whole.size() / 4096));
        else if (kind == "link")
            QVERIFY(QFile::link(victim, log));
        else
            QCOMPARE(::mkfifo(log.toLocal8Bit().constData(), 0600), 0);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto store = ProjectStore::open(m_path.toStdString(), mode);
            QVERIFY(!store);
            QVERIFY2(store.error().code == ErrorCode::DamagedProject, store.error().message().c_str());
        }
        QCOMPARE(content(victim), QByteArray("the only copy"));
        QVERIFY(content(m_path) == whole);
        QVERIFY(QFile::remove(log));
        good(ProjectStore::open(m_path.toStdString()));
    }

    /// The locks of a process on a file go with any closing of it: what stands beside an open project is not opened.
    void lookingBesideKeepsTheLocks()
    {
        makeProject();
        auto store = good(ProjectStore::open(m_path.toStdString()));
        const QByteArray shared = m_path.toLocal8Bit() + "-shm";
        const auto isLocked = [&shared] { // as another process sees it
            const pid_t child = ::fork();
            if (child == 0) {
                struct flock writer = {};
                writer.l_type = F_WRLCK;
                writer.l_whence = SEEK_SET;
                writer.l_start = 120; // of who writes to the log (SQLite, WAL file format, 2.3)
                writer.l_len = 1;
                const int file = ::open(shared.constData(), O_RDWR);
                ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &writer) == 0 && writer.l_type != F_UNLCK ? 1 : 0);
            }
            int status = 0;
            return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
        };
        QVERIFY(!isLocked());
        good(store.transaction([&]() -> Result<void> {
            if (!isLocked())
                return fail(ErrorCode::Internal, "not even before");
            const auto beside = ProjectStore::open(store.access());
            if (!beside)
                return failWith(beside.error());
            return isLocked() ? Result<void>() : fail(ErrorCode::Internal, "the lock has gone");
        }));
    }

    void randomDamageNeverCrashes()
    {
        makeProject();
        const QByteArray whole = content(m_path);
        Random random(7);
        int refusedFiles = 0;
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = whole;
            if (round % 3 == 0)
                bytes.truncate(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size()))));
            for (int i = 0; i < 8 && !bytes.isEmpty(); ++i)
                bytes[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())))] =
                    static_cast<char>(random.below(256));
            write(m_path, bytes);
            auto store = ProjectStore::open(m_path.toStdString());
            if (!store) {
                ++refusedFiles;
                QVERIFY(content(m_path) == bytes);
                continue;
            }
            // What passes the checks may still hold wrong values: every reader must cope.
            (void)store->facts();
            (void)store->counts();
            (void)store->golden();
            (void)store->goldenText();
            for (const CatalogueInfo &info : store->catalogues().value_or(std::vector<CatalogueInfo>()))
                (void)store->catalogue(info.id);
            (void)store->runs(RunKind::Induction);
            (void)store->decisions();
            (void)store->questions();
            (void)store->visitSources(SourceRole::Reference,
                                      [](const SourceUtterance &) -> Result<void> { return {}; });
            (void)store->checkIntegrity();
        }
        QVERIFY(refusedFiles > 50);
    }

    void wrongContentIsDamage()
    {
        makeProject();
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE golden SET slots = '1-99:Genre'");
            database.exec("UPDATE catalogue_chunk SET size = 5000");
            database.exec("UPDATE setting SET value = CAST(x'ff' AS TEXT)");
            database.exec("UPDATE golden_text SET text = 'x' || char(10) || 'y'");
        }
        auto store = good(ProjectStore::open(m_path.toStdString()));
        QVERIFY(store.golden().error().code == ErrorCode::DamagedProject);
        QVERIFY(store.catalogue(1).error().code == ErrorCode::DamagedProject);
        QVERIFY(store.setting("key").error().code == ErrorCode::DamagedProject);
        const auto complaints = good(store.checkIntegrity());
        QVERIFY(complaints.size() >= 2);
    }

    void aCrashIsRecovered()
    {
        // A log with content beside the project, as a killed program leaves it.
        makeProject();
        const QString other = m_folder->filePath("q.filigree");
        {
            auto store = good(ProjectStore::open(m_path.toStdString()));
            good(store.setSetting("late", "edit"));
            QVERIFY(QFile::copy(m_path, other));
            QVERIFY(QFile::copy(m_path + "-wal", other + "-wal"));
        }
        auto reader = good(ProjectStore::open(other.toStdString(), OpenMode::ReadOnly));
        QCOMPARE(good(reader.setting("late")), std::string("edit"));
        auto store = good(ProjectStore::open(other.toStdString()));
        QCOMPARE(good(store.setting("late")), std::string("edit"));
        QVERIFY(good(store.checkIntegrity()).empty());
    }

    void strangeNames()
    {
        for (const char *name : {"per%20cent.filigree", "what?.filigree", "a#b.filigree", "गीत संग्रह.filigree",
                                 "quote'\".filigree", "file:x.filigree", "-p.filigree"}) {
            const std::string path = m_folder->filePath(QString::fromUtf8(name)).toStdString();
            good(good(ProjectStore::create(path)).setGoldenText("x\n"));
            QCOMPARE(good(good(ProjectStore::open(path)).golden()).size(), std::size_t(1));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 7);
    }

    void migrationsRunInOrderEachWithItsNumber()
    {
        static constexpr std::array<Migration, 3> steps{
            {{1, "CREATE TABLE a(x TEXT) STRICT"},
             {2, "ALTER TABLE a ADD COLUMN y TEXT"},
             {3, "CREATE TABLE b(z TEXT) STRICT; INSERT INTO b VALUES('new')"}}};
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(database, std::span(steps).first(1));
        database.exec("INSERT INTO a VALUES('old')");
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 1);
        QVERIFY(hasExpectedTables(database, std::span(steps).first(1)));
        QVERIFY(!hasExpectedTables(database, steps));
        migrate(database, steps);
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 3);
        QVERIFY(hasExpectedTables(database, steps));
        QCOMPARE(database.execAndGet("SELECT x FROM a WHERE y IS NULL").getString(), std::string("old"));
        migrate(database, steps); // nothing to do
        QCOMPARE(database.execAndGet("SELECT count(*) FROM b").getInt(), 1);
        QCOMPARE(newestSchema(steps), 3);
    }

    void aFailingMigrationLeavesTheStepBefore()
    {
        static constexpr std::array<Migration, 3> steps{{{1, "CREATE TABLE a(x TEXT) STRICT"},
                                                         {2, "CREATE TABLE b(x TEXT) STRICT"},
                                                         {3, "CREATE TABLE c(x TEXT) STRICT; CREATE TABLE a(x TEXT)"}}};
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        QVERIFY_EXCEPTION_THROWN(migrate(database, steps), SQLite::Exception);
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 2);
        QVERIFY(hasExpectedTables(database, std::span(steps).first(2)));
    }

    void anOlderProjectIsCopiedBeforeItIsChanged()
    {
        makeProject();
        const auto newest = newestSchema(projectMigrations());
        std::vector<Migration> steps(projectMigrations().begin(), projectMigrations().end());
        steps.push_back({newest + 1, "CREATE TABLE later(x TEXT) STRICT"});
        good(updateProject(m_path.toStdString(), steps));
        const QString backup = m_path + ".v" + QString::number(newest) + ".bak";
        QCOMPARE(good(good(ProjectStore::open(backup.toStdString(), OpenMode::ReadOnly)).golden()).size(),
                 std::size_t(1));
        const auto reopened = ProjectStore::open(m_path.toStdString());
        QVERIFY(!reopened);
        QVERIFY(reopened.error().code == ErrorCode::NewerProject);

        // A step that fails: the project is still the old one.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::copy(backup, m_path));
        steps.back().sql = "CREATE TABLE later(x TEXT) STRICT; SELECT nonsense";
        QVERIFY(!updateProject(m_path.toStdString(), steps));
        QCOMPARE(good(good(ProjectStore::open(m_path.toStdString())).golden()).size(), std::size_t(1));
    }

private:
    /// One header without pages, and the name of a journal over several databases behind it (SQLite file format, 3).
    static QByteArray journalNaming(const QByteArray &file, qsizetype pages)
    {
        const auto number = [](quint32 value) {
            QByteArray out(4, '\0');
            qToBigEndian(value, out.data());
            return out;
        };
        const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
        QByteArray out =
            magic + number(0) + number(7) + number(static_cast<quint32>(pages)) + number(512) + number(4096);
        out += QByteArray(512 - out.size(), '\0');
        quint32 sum = 0;
        for (const char c : file)
            sum += static_cast<unsigned char>(c);
        return out + number(0x40000000 / 4096 + 1) + file + number(static_cast<quint32>(file.size())) + number(sum)
            + magic;
    }

    void makeProject()
    {
        auto store = good(ProjectStore::create(m_path.toStdString(), "en-US"));
        good(store.setGoldenText("[A]\nplay jazz|Genre\n"));
        good(store.setSetting("key", "value"));
        Catalogue catalogue{"Genre", "genres", {}};
        for (int i = 0; i < 3000; ++i)
            catalogue.values.push_back({"value " + std::to_string(i), 1.0 + i});
        good(store.putCatalogue(catalogue));
        good(store.addQuestion({0, "A", "play", "why", Answer::None}));
        good(store.startRun({RunKind::Induction, "x", "{}", 1}));
    }

    void change(const char *sql)
    {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = DELETE");
        database.exec(sql);
    }

    void prepare(const QString &kind)
    {
        if (kind == "missing")
            return;
        if (kind == "folder")
            return void(QDir().mkdir(m_path));
        if (kind == "pipe")
            return void(::mkfifo(m_path.toLocal8Bit().constData(), 0600));
        if (kind == "text")
            return write(m_path, QByteArray("play {Camila Cabello}|ArtistName\n").repeated(100));
        if (kind == "short")
            return write(m_path, "x");
        if (kind == "empty")
            return write(m_path, "");
        if (kind.startsWith("foreign"))
            return prepareForeign(kind == "foreign-wal");
        makeProject();
        const QByteArray whole = content(m_path);
        if (kind == "newer")
            change("PRAGMA user_version = 99");
        else if (kind == "unversioned")
            change("PRAGMA user_version = 0");
        else if (kind == "tables")
            change("DROP TABLE question");
        else if (kind == "trigger")
            change("CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM golden; END");
        else if (kind == "view")
            change("DROP TABLE setting; CREATE VIEW setting AS SELECT 'a' AS key, 'b' AS value");
        else if (kind == "half")
            write(m_path, whole.left(whole.size() / 2));
        else if (kind == "stump")
            write(m_path, whole.left(1000));
        else if (kind == "header")
            write(m_path, whole.left(50));
        else if (kind == "zeros")
            write(m_path, whole.left(8192) + QByteArray(whole.size() - 8192, '\0'));
    }

    void prepareForeign(bool log)
    {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (log)
            database.exec("PRAGMA journal_mode = WAL");
        database.exec("CREATE TABLE contacts(name TEXT); INSERT INTO contacts VALUES('Ada')");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
