// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A training set in a folder that is not empty.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/generation/trainingfolder.h"
#include "core/generation/trainingset.h"
#include "core/text/unicode.h"

using namespace filigree;

namespace {

NoProgress noProgress;

Result<TrainingSetReport> writeSet(const std::filesystem::path &folder, std::vector<TrainingPart> parts)
{
    TrainingSetOptions options;
    options.parts = std::move(parts);
    const UtteranceSource source = [](const UtteranceVisitor &visit) -> Result<void> {
        for (int i = 0; i < 20; ++i)
            if (auto good = visit(parseGoldenLine("stop" + std::to_string(i), "Stop").value()); !good)
                return good;
        return {};
    };
    return writeTrainingSet(source, {}, folder, options, noProgress);
}

QStringList names(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestTrainingFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSetOfBeforeGoes()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(writeSet(path, {{"train", 8}, {"dev", 1}, {"test", 1}}));
        QCOMPARE(names(folder), (QStringList{"dev.jsonl", "manifest.json", "test.jsonl", "train.jsonl"}));
        const std::string before = readFile(path / "train.jsonl").value();
        QVERIFY(writeSet(path, {{"train", 1}}));
        QCOMPARE(names(folder), (QStringList{"manifest.json", "train.jsonl"}));
        QVERIFY(readFile(path / "train.jsonl").value() != before);
    }

    void filesOfOthersStay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("of a part's name") << QStringLiteral("train.jsonl") << QByteArray("mine");
        QTest::newRow("another") << QStringLiteral("notes.txt") << QByteArray("mine");
        QTest::newRow("manifest") << QStringLiteral("manifest.json") << QByteArray("{\"name\":\"my extension\"}");
        QTest::newRow("files") << QStringLiteral("manifest.json") << QByteArray("{\"files\":[]}");
        QTest::newRow("no JSON") << QStringLiteral("manifest.json") << QByteArray("mine");
    }

    void filesOfOthersStay()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(writeFile(path / name.toStdString(), bytes.toStdString()));
        QCOMPARE(writeSet(path, {{"train", 1}}).error().code, ErrorCode::WriteFailed);
        QCOMPARE(names(folder), QStringList(name));
        QCOMPARE(QByteArray::fromStdString(readFile(path / name.toStdString()).value()), bytes);
    }

    void whatTheManifestDoesNotListStays()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(writeSet(path, {{"train", 8}, {"dev", 1}}));
        QVERIFY(writeFile(path / "notes.txt", "mine"));
        QVERIFY(!writeSet(path, {{"train", 1}}));
        QCOMPARE(names(folder), (QStringList{"dev.jsonl", "manifest.json", "notes.txt", "train.jsonl"}));
    }

    void namesAreCutBetweenCharacters()
    {
        std::string intent = "x";
        for (int i = 0; i < 100; ++i)
            intent += "\u0915";
        const std::string name = intentFileName(intent);
        QVERIFY(!firstInvalidUtf8(name));
        QCOMPARE(name.size(), std::size_t(148)); // 1 + 49 times 3
        QCOMPARE(intentFileName("Play Music/../x-1"), std::string("Play_Music____x-1"));
    }
};

QTEST_GUILESS_MAIN(TestTrainingFolder)
#include "tst_trainingfolder.moc"
