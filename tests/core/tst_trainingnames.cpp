// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of parts and intents become names of files: none may lead out of the folder or take the manifest's place.
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include "core/generation/trainingset.h"

using namespace filigree;

namespace {

NoProgress noProgress;

UtteranceSource intents(const std::vector<std::string> &names)
{
    return [names](const UtteranceVisitor &visit) -> Result<void> {
        for (const std::string &name : names)
            if (auto visited = visit(Utterance{name, {"stop"}, {}}); !visited)
                return visited;
        return {};
    };
}

} // namespace

class TestTrainingNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsThatAreNoFiles_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"../x", "/tmp/x", "a/b", "..", ".", "a b", "a\\b", "manifest", "MANIFEST", "a:b", "\xFF"})
            QTest::newRow(name) << QByteArray(name);
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("long") << QByteArray(51, 'a');
    }

    void partsThatAreNoFiles()
    {
        QFETCH(QByteArray, name);
        QTemporaryDir folder;
        TrainingSetOptions options;
        options.parts = {{"train", 1}, {name.toStdString(), 1}};
        const std::filesystem::path path = folder.filePath(QStringLiteral("a/b")).toStdString();
        const auto done = writeTrainingSet(intents({"Stop"}), {}, path, options, noProgress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidOption);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void partsThatAre()
    {
        QTemporaryDir folder;
        TrainingSetOptions options;
        options.parts = {{"train_1", 1}, {"Prüfung-2", 1}};
        const auto done =
            writeTrainingSet(intents({"Stop", "Go"}), {}, folder.path().toStdString(), options, noProgress);
        QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("Prüfung-2.jsonl"))));
    }

    /// A file for each intent, whatever their names are.
    void intentsOfAnyName()
    {
        const std::vector<std::string> names{"../x",
                                             "/etc/passwd",
                                             "..",
                                             ".",
                                             "a/../../b",
                                             "a\\..\\b",
                                             "manifest",
                                             "",
                                             std::string("n\0l", 3),
                                             std::string(4'000, 'x'),
                                             "a b",
                                             "A B",
                                             "-rf"};
        QTemporaryDir folder;
        const QString inside = folder.filePath(QStringLiteral("in"));
        TrainingSetOptions options;
        options.format = "rasa-json"; // its suffix is the manifest's
        options.parts = {{"train", 1}};
        options.filePerIntent = true;
        const auto done = writeTrainingSet(intents(names), {}, inside.toStdString(), options, noProgress);
        QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
        QCOMPARE(done->files.size(), names.size());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("in")});
        const auto there = QDir(inside).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(static_cast<std::size_t>(there.size()), names.size() + 1); // and the manifest
        for (const QFileInfo &file : there)
            QVERIFY(file.isFile());
    }
};

QTEST_GUILESS_MAIN(TestTrainingNames)
#include "tst_trainingnames.moc"
