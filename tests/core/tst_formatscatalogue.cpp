// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/formats/cataloguereader.h"
#include "support/cancelling.h"
#include "support/compressed.h"
#include "support/files.h"

using namespace filigree;
using namespace filigree::tests;

class TestFormatsCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // value=weight;...
        QTest::newRow("lines") << "a.txt" << QByteArray("Queen\nABBA\n") << QByteArray("Queen=1;ABBA=1;");
        QTest::newRow("BOM, CRLF, blanks, empty lines")
            << "a.txt" << QByteArray("\xEF\xBB\xBF  Queen \r\n\r\nThe\xC2\xA0 Who\r\n")
            << QByteArray("Queen=1;The Who=1;");
        QTest::newRow("the same in other spelling")
            << "a.txt" << QByteArray("Queen\nQUEEN\nCaf\xC3\xA9\nCafe\xCC\x81\n")
            << QByteArray("Queen=1;Caf\xC3\xA9=1;");
        QTest::newRow("commas belong to the value")
            << "a.txt" << QByteArray("Earth, Wind & Fire\n") << QByteArray("Earth, Wind & Fire=1;");
        QTest::newRow("hash signs too") << "a.txt" << QByteArray("#1 Hits\n") << QByteArray("#1 Hits=1;");
        QTest::newRow("weights") << "a.tsv" << QByteArray("Queen\t2.5\nABBA\t1e3\nqueen\t0.5\n")
                                 << QByteArray("Queen=3;ABBA=1000;");
        QTest::newRow("weights in txt") << "a.txt" << QByteArray("Queen\t2\nABBA\t1\n")
                                        << QByteArray("Queen=2;ABBA=1;");
        QTest::newRow("weights with a heading")
            << "a.tsv" << QByteArray("name\tcount\nQueen\t2\n") << QByteArray("Queen=2;");
        QTest::newRow("one row without a number")
            << "a.tsv" << QByteArray("Queen\t2\nABBA\tSE\n") << QByteArray("Queen=1;ABBA=1;");
        QTest::newRow("one row without a weight")
            << "a.tsv" << QByteArray("Queen\t2\nABBA\n") << QByteArray("Queen=2;ABBA=2;");
        QTest::newRow("zero is no weight")
            << "a.tsv" << QByteArray("Queen\t0\nABBA\t1\n") << QByteArray("Queen=1;ABBA=1;");
        QTest::newRow("infinity is no weight")
            << "a.tsv" << QByteArray("Queen\tinf\nABBA\t1\nX\tnan\n") << QByteArray("Queen=1;ABBA=1;X=1;");
        QTest::newRow("a second column of words")
            << "a.tsv" << QByteArray("Queen\tUK\nABBA\tSE\n") << QByteArray("Queen=1;ABBA=1;");
        QTest::newRow("more columns") << "a.tsv" << QByteArray("Queen\t2\tUK\nABBA\t1\tSE\n")
                                      << QByteArray("Queen=2;ABBA=1;");
        QTest::newRow("none among weights, below a heading")
            << "a.csv" << QByteArray("artist,popularity\nMadonna,50\nCher,0\nQueen,20\nABBA,\nThe Who\n")
            << QByteArray("Madonna=50;Cher=20;Queen=20;ABBA=20;The Who=20;");
        QTest::newRow("less than nothing is no weight")
            << "a.tsv" << QByteArray("Queen\t2\nABBA\t-1\n") << QByteArray("Queen=1;ABBA=1;");
        QTest::newRow("csv with semicolons")
            << "a.csv" << QByteArray("artista;popularidad\n\"Tierra; viento\";50\nCher;7\n")
            << QByteArray("Tierra; viento=50;Cher=7;");
        QTest::newRow("csv") << "a.csv" << QByteArray("value,weight\n\"Earth, Wind & Fire\",2\n\"the \"\"x\"\"\",3\n")
                             << QByteArray("Earth, Wind & Fire=2;the \"x\"=3;");
    }

    void reads()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (const bool compressed : {false, true}) {
            const auto catalogue = read(compressed ? name + ".gz" : name, text, compressed);
            QVERIFY2(catalogue.has_value(), catalogue ? "" : catalogue.error().message().c_str());
            QByteArray found;
            for (const CatalogueValue &value : catalogue->values)
                found += QByteArray::fromStdString(value.text) + '=' + QByteArray::number(value.weight) + ';';
            QCOMPARE(found, expected);
            QCOMPARE(catalogue->name, std::string("a"));
            QCOMPARE(catalogue->slot, std::string("Slot"));
        }
    }

    void mistakes()
    {
        NoProgress progress;
        auto bad = read("a.txt", "good\ncaf\xE9\n");
        QVERIFY(bad.error().code == ErrorCode::InvalidInput);
        QCOMPARE(bad.error().line, std::int64_t(2));
        QCOMPARE(bad.error().column, std::int64_t(4));
        bad = read("a.txt", QByteArray("go\0d\n", 5));
        QVERIFY(bad.error().detail.find("binary") != std::string::npos);
        QVERIFY(read("a.txt", "").error().code == ErrorCode::NotFound);
        QVERIFY(read("a.txt", " \n\n").error().code == ErrorCode::NotFound);
        bad = read("a.txt", "good\n" + QByteArray(1'000'000, 'x') + "\n");
        QVERIFY(bad.error().code == ErrorCode::InvalidInput);
        QCOMPARE(bad.error().line, std::int64_t(2));
        QVERIFY(read("a.csv", "\"open\nnext\n").error().code == ErrorCode::InvalidInput);
        const auto slot = readCatalogue(m_folder->filePath("a.txt").toStdString(), "Genre Name", progress);
        QVERIFY(slot.error().code == ErrorCode::InvalidOption);
        QVERIFY(slot.error().detail.find("space") != std::string::npos);
        QVERIFY(readCatalogue(m_folder->filePath("none.txt").toStdString(), "S", progress).error().code
                == ErrorCode::NotFound);
        QVERIFY(readCatalogue(m_folder->path().toStdString(), "S", progress).error().code == ErrorCode::ReadFailed);
    }

    void manyValuesAreQuickAndCanBeCancelled()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += "value number " + QByteArray::number(i) + "\n";
        QElapsedTimer timer;
        timer.start();
        const auto catalogue = read("big.txt", text, true);
        qInfo("100,000 values: %lld ms, with writing and inflating", timer.elapsed());
        QCOMPARE(catalogue->values.size(), std::size_t(100'000));
        Cancelled stop;
        QVERIFY(readCatalogue(m_folder->filePath("big.txt").toStdString(), "S", stop).error().code
                == ErrorCode::Cancelled);
    }

private:
    Result<Catalogue> read(const QString &name, const QByteArray &text, bool compressed = false)
    {
        const QString path = m_folder->filePath(name);
        compressed ? writeCompressed(path, text) : write(path, text);
        NoProgress progress;
        return readCatalogue(path.toStdString(), "Slot", progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFormatsCatalogue)
#include "tst_formatscatalogue.moc"
