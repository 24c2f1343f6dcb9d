// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting filigree-cli in a folder of its own, and looking at what it leaves.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

struct Outcome {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

class CliFolder {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return start(QStringLiteral(FILIGREE_CLI), arguments, input);
    }

    /// Runs a shell script in a namespace of its own, where it may mount what it likes. exit 77: it may not.
    [[nodiscard]] Outcome runInNamespace(const QString &script) const
    {
        const Outcome allowed = start("unshare", {"-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"}, {});
        if (allowed.exit != 0)
            return {77, {}, allowed.err};
        return start("unshare", {"-rm", "sh", "-c", script}, {});
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    [[nodiscard]] Outcome start(const QString &program, const QStringList &arguments, const QByteArray &input) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForStarted())
            return {-1, {}, "not started: " + program.toUtf8()};
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

/// Fails with what the program said.
#define CHECK_EXIT(outcome, expected)                                                                                  \
    do {                                                                                                               \
        const Outcome checked = (outcome);                                                                             \
        QVERIFY2(checked.exit == (expected),                                                                           \
                 ("exit " + QByteArray::number(checked.exit) + ": " + checked.err + checked.out).constData());         \
    } while (false)
