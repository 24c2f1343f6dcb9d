// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of intents and slots that would take each other's files, and intents that are no names.
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"

using namespace filigree;

class TestFolderNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intentsOfDialogflowDoNotTakeEachOthersFiles()
    {
        const std::vector<std::string> intents{"Play",          "Play_usersays_en",   "Play:UserSays_en",
                                               "Play_usersays", "Play_usersays_en_2", "usersays_en"};
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("bot")).toStdString();
        const CorpusFormat &format = *findCorpusFormat("dialogflow");
        auto output = CorpusOutput::open(path, format, {"en-US"});
        QVERIFY(output);
        const auto writer = format.make({"en-US"});
        std::set<std::string> expected;
        for (const std::string &intent : intents) {
            std::string bytes;
            const std::string line = "play jazz|Genre and rock|Genre_entries_en in " + intent;
            writer->append(bytes, parseGoldenLine(line, intent).value());
            QVERIFY(output->write(bytes));
            expected.insert(intent + ": " + line);
        }
        const auto done = output->commit();
        QVERIFY2(done, done ? "" : done.error().message().c_str());
        std::set<std::string> found;
        auto reader = openCorpus(path, "dialogflow");
        QVERIFY(reader);
        for (auto entry = (*reader)->next().value(); entry; entry = (*reader)->next().value())
            found.insert(entry->utterance.intent + ": " + toGolden(entry->utterance));
        QCOMPARE(found, expected);
        std::size_t files = 0;
        for (const auto &item : std::filesystem::directory_iterator(path / "intents"))
            files += item.is_regular_file() ? 1 : 0;
        QCOMPARE(files, 2 * intents.size());
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path / "entities"), {}), 4);
    }

    void anIntentOfHuggingFaceIsAName_data()
    {
        QTest::addColumn<QByteArray>("intent");
        QTest::addColumn<QByteArray>("expected"); ///< the intent, or what is wrong
        const QByteArray unknown = QByteArray::fromStdString(std::string(unknownIntent));
        QTest::newRow("name") << QByteArray("\"intent\":\"Play\",") << QByteArray("Play");
        QTest::newRow("none") << QByteArray() << unknown;
        QTest::newRow("null") << QByteArray("\"intent\":null,") << unknown;
        QTest::newRow("number") << QByteArray("\"intent\":3,")
                                << QByteArray("The \"intent\" is a number. Write its name.");
        QTest::newRow("list") << QByteArray("\"intent\":[\"Play\"],")
                              << QByteArray("The \"intent\" is no text. Write its name.");
    }

    void anIntentOfHuggingFaceIsAName()
    {
        QFETCH(QByteArray, intent);
        QFETCH(QByteArray, expected);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("train.jsonl")).toStdString();
        QVERIFY(writeFile(path, "{" + intent.toStdString() + "\"tokens\":[\"stop\"],\"ner_tags\":[\"O\"]}\n"));
        auto reader = openCorpus(path, "hf");
        QVERIFY(reader);
        const auto entry = (*reader)->next();
        QCOMPARE(entry ? (*entry)->utterance.intent : entry.error().detail, expected.toStdString());
    }
};

QTEST_GUILESS_MAIN(TestFolderNames)
#include "tst_foldernames.moc"
