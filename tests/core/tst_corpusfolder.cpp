// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus as a folder: nothing leaves it, and nothing of the user's is lost for it.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpuspieces.h"

using namespace filigree;

namespace fs = std::filesystem;

namespace {

/// Writes the files that the options' locale names, separated by blanks.
class NamedFiles final : public CorpusWriter {
public:
    explicit NamedFiles(const CorpusWriterOptions &options)
        : m_names(options.locale)
    {
    }
    void append(std::string &, const Utterance &) override { }
    Result<void> assemble(const CorpusPieces &, CorpusFiles &files) const override
    {
        for (std::size_t at = 0; at <= m_names.size();) {
            const std::size_t end = std::min(m_names.find(' ', at), m_names.size());
            if (auto begun = files.begin(m_names.substr(at, end - at)); !begun)
                return begun;
            if (auto written = files.write("new"); !written)
                return written;
            at = end + 1;
        }
        return {};
    }

private:
    std::string m_names;
};

std::unique_ptr<CorpusWriter> makeNamedFiles(const CorpusWriterOptions &options)
{
    return std::make_unique<NamedFiles>(options);
}

CorpusFormat folderFormat()
{
    CorpusFormat format;
    format.name = "files";
    format.make = makeNamedFiles;
    format.inPieces = true;
    format.folder = true;
    return format;
}

Result<void> writeFolder(const fs::path &target, const std::string &names)
{
    auto output = CorpusOutput::open(target, folderFormat(), {names});
    return output ? output->commit() : failWith(output.error());
}

} // namespace

class TestCorpusFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path().toStdString();
    }

    void aFileStaysInside_data()
    {
        QTest::addColumn<QString>("names");
        for (const char *names : {"", "../out", "a/../../out", "a/..", ".", "./a", "/tmp/filigree-out", "a/", "a a",
                                  "a/b a/c a/b", "a a/b"})
            QTest::newRow(names) << QString::fromLatin1(names);
    }

    void aFileStaysInside()
    {
        QFETCH(QString, names);
        QCOMPARE(writeFolder(m_path / "bot", names.toStdString()).error().code, ErrorCode::WriteFailed);
        QVERIFY(fs::is_empty(m_path));
    }

    void aFolderComesAsAWhole()
    {
        QVERIFY(writeFolder(m_path / "bot", "a.json x/b.json x/y/c.json"));
        QCOMPARE(readFile(m_path / "bot/x/y/c.json").value(), std::string("new"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList(QStringLiteral("bot")));
    }

    void aFolderOfTheSameFilesIsReplaced()
    {
        QVERIFY(writeFolder(m_path / "bot", "a.json x/b.json"));
        QVERIFY(writeFile(m_path / "bot/a.json", "old"));
        QVERIFY(writeFolder(m_path / "bot/", "a.json x/b.json x/c.json"));
        QCOMPARE(readFile(m_path / "bot/a.json").value(), std::string("new"));
        QVERIFY(fs::exists(m_path / "bot/x/c.json"));
    }

    void nothingForeignIsLost_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("file") << QStringLiteral("mine.txt");
        QTest::newRow("file below") << QStringLiteral("x/mine.txt");
        QTest::newRow("in a folder of its own") << QStringLiteral("y/z/mine.txt");
        QTest::newRow("in a folder of a file's name") << QStringLiteral("a.json/mine.txt");
    }

    void nothingForeignIsLost()
    {
        QFETCH(QString, file);
        const fs::path mine = m_path / "bot" / file.toStdString();
        fs::create_directories(mine.parent_path());
        QVERIFY(writeFile(mine, "mine"));
        QCOMPARE(writeFolder(m_path / "bot", "a.json x/b.json").error().code, ErrorCode::WriteFailed);
        QCOMPARE(readFile(mine).value(), std::string("mine"));
        QCOMPARE(std::distance(fs::directory_iterator(m_path), {}), 1);
    }

    void aLinkInItIsRefusedBeforeAnythingIsMade()
    {
        QVERIFY(writeFolder(m_path / "bot", "a.json"));
        fs::create_directory(m_path / "else");
        fs::create_directory_symlink(m_path / "else", m_path / "bot/x");
        QCOMPARE(CorpusOutput::open(m_path / "bot", folderFormat(), {"a.json"}).error().code, ErrorCode::WriteFailed);
        QVERIFY(fs::is_symlink(m_path / "bot/x"));
    }

    void aLinkToAFolderStaysOne()
    {
        QVERIFY(writeFolder(m_path / "bot", "a.json"));
        fs::create_directory_symlink(m_path / "bot", m_path / "link");
        QVERIFY(writeFolder(m_path / "link", "a.json b.json"));
        QVERIFY(fs::is_symlink(m_path / "link"));
        QCOMPARE(readFile(m_path / "bot/b.json").value(), std::string("new"));
        fs::create_directory_symlink(m_path / "nowhere", m_path / "broken");
        QCOMPARE(writeFolder(m_path / "broken", "a.json").error().code, ErrorCode::WriteFailed);
        QVERIFY(fs::is_symlink(m_path / "broken"));
    }

    void whatCannotBeReadIsNotEmpty()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        fs::create_directories(m_path / "bot/x");
        QVERIFY(writeFile(m_path / "bot/x/mine.txt", "mine"));
        fs::permissions(m_path / "bot/x", fs::perms::none);
        const auto written = writeFolder(m_path / "bot", "a.json x/b.json");
        fs::permissions(m_path / "bot/x", fs::perms::owner_all);
        QVERIFY(!written);
        QCOMPARE(readFile(m_path / "bot/x/mine.txt").value(), std::string("mine"));
    }

    void whatComesMeanwhileIsNotLost()
    {
        QVERIFY(writeFolder(m_path / "bot", "a.json"));
        auto output = CorpusOutput::open(m_path / "bot", folderFormat(), {"a.json"});
        QVERIFY(output);
        QVERIFY(writeFile(m_path / "bot/mine.txt", "mine"));
        QVERIFY(!output->commit());
        QCOMPARE(readFile(m_path / "bot/mine.txt").value(), std::string("mine"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

QTEST_GUILESS_MAIN(TestCorpusFolder)
#include "tst_corpusfolder.moc"
