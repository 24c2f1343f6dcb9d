// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quote that nobody closes makes all that follows one cell: that is told before all of a large file is in memory.
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/formats/corpusreader.h"
#include "core/formats/tablehead.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestEndlessRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTold()
    {
        std::string text = "intent,text\nPlay,some jazz\nPlay,\"some rock\n";
        const std::string line = "Play," + std::string(1000, 'x') + "\n";
        while (text.size() < (std::size_t{65} << 20))
            text += line;
        const auto path = write("endless.csv", text + "Stop,enough\n");
        const auto reader = good(openCorpus(path));
        QCOMPARE(good(reader->next())->utterance.intent, std::string("Play"));
        const auto row = reader->next();
        QVERIFY(!row);
        QCOMPARE(row.error().line, 3);
        QVERIFY(row.error().detail.find("does not end") != std::string::npos);
        QVERIFY(reader->progress() < 0.999); // and the file is not read to its end
        std::optional<CorpusEntry> last;
        while (auto entry = good(reader->next()))
            last = std::move(entry);
        QVERIFY(last);
        QCOMPARE(last->utterance.intent, std::string("Stop"));
        const auto head = good(readTableHead(path, false, 20));
        QCOMPARE(head.rows.size(), std::size_t{2});
        QVERIFY(head.headed);
    }

    /// A file that cannot be read is no short file.
    void mistakesInsideOfACellAreTold()
    {
        const auto path = write("zero.csv", std::string("intent,text\nPlay,\"some\nro\0ck\"\n", 30));
        const auto head = readTableHead(path, false, 20);
        QVERIFY(!head);
        QCOMPARE(head.error().line, 3);
    }

private:
    std::filesystem::path write(const char *name, const std::string &text)
    {
        const std::filesystem::path path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        good(writeFile(path, text));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEndlessRow)
#include "tst_endlessrow.moc"
