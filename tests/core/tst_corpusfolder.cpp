// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus as a folder: nothing leaves it, and nothing of the user's is lost for it.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

Result<void> writeFolder(const fs::path &target, const std::string &names)
{
    CorpusFormat format;
    format.name = "files";
    format.make = makeNamedFiles;
    format.inPieces = true;
    format.folder = true;
    auto output = CorpusOutput::open(target, format, {names});
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

QTEST_GUILESS_MAIN(TestCorpusFolder)
#include "tst_corpusfolder.moc"
