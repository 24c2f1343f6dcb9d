// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that take their names at the end, on systems that give no name to a file that has none.
#include <cerrno>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "support/files.h"

namespace {

int refusals = 0; ///< of linkat() from now on
int named = 0; ///< files that it has named

} // namespace

/// The program's own takes the place of the C library's, which some file systems and containers let fail.
extern "C" int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (refusals > 0) {
        --refusals;
        errno = EPERM;
        return -1;
    }
    ++named;
    return static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

using namespace filigree;
using namespace filigree::tests;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("result");
        refusals = named = 0;
    }
    void cleanup() { refusals = 0; }

    void whatHelpsIsSaidOfReadingAndOfWriting()
    {
        const auto says = [](int reason, ErrorCode what, const char *words) {
            return systemError("x", reason, what).message().find(words) != std::string::npos;
        };
        QVERIFY(says(EACCES, ErrorCode::ReadFailed, "a copy that you may read"));
        QVERIFY(!says(EACCES, ErrorCode::ReadFailed, "write"));
        QVERIFY(says(EACCES, ErrorCode::WriteFailed, "a folder that you may write to"));
        QVERIFY(says(ENOENT, ErrorCode::ReadFailed, "no such file"));
        QVERIFY(says(ENOENT, ErrorCode::WriteFailed, "no such folder"));
    }

    void aFileWithoutANameIsNamedAtTheEnd()
    {
        auto file = OutputFile::open(m_path.toStdString());
        QVERIFY(file && file->write("text"));
        if (named == 0)
            QSKIP("the file system of this folder knows no files without a name");
        QVERIFY(QDir(m_folder->path()).isEmpty()); // the trial is gone too
        QVERIFY(file->commit());
        QCOMPARE(content(m_path), QByteArray("text"));
    }

    void whereItCannotBeNamedItHasANameFromTheBeginning()
    {
        write(m_path, "old");
        refusals = 1'000;
        {
            auto file = OutputFile::open(m_path.toStdString());
            QVERIFY(file && file->write("text"));
            QCOMPARE(names().size(), 2); // the old one, and the temporary beside it
            QVERIFY(file->commit());
        }
        QCOMPARE(named, 0);
        QCOMPARE(names(), QStringList("result"));
        QCOMPARE(content(m_path), QByteArray("text"));
        QCOMPARE(QFile::permissions(m_path) & QFile::ReadOwner, QFile::ReadOwner);
        {
            auto file = OutputFile::open(m_path.toStdString());
            QVERIFY(file && file->write("abandoned"));
        }
        QCOMPARE(names(), QStringList("result"));
        QCOMPARE(content(m_path), QByteArray("text"));
    }

private:
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
