// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include "core/annotation/golden.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"
#include "support/compressed.h"
#include "support/files.h"

using namespace filigree;

namespace {

struct Content {
    std::vector<CorpusEntry> entries;
    std::vector<Error> errors;
};

Content readAll(const std::string &path, std::string_view format = {})
{
    Content out;
    auto reader = openCorpus(path, format);
    if (!reader) {
        out.errors.push_back(reader.error());
        return out;
    }
    for (int i = 0; i < 2'000'000; ++i) {
        auto entry = (*reader)->next();
        if (!entry)
            out.errors.push_back(entry.error());
        else if (!*entry)
            return out;
        else
            out.entries.push_back(**std::move(entry));
    }
    qFatal("the reader does not end");
}

QString golden(const CorpusEntry &entry)
{
    return QString::fromStdString(entry.utterance.intent + ": " + toGolden(entry.utterance));
}

} // namespace

class TestFormatsReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList two{"A: play jazz|Genre", "B: {New York}|City please"};
        QTest::newRow("golden") << "x.golden"
                                << QByteArray("@locale en-US\n[A]\nplay jazz|Genre\n[B]\n{New York}|City please\n")
                                << two;
        QTest::newRow("text") << "x.txt" << QByteArray("\xEF\xBB\xBFplay jazz?\r\n\r\n  next one")
                              << QStringList{"und: play jazz?", "und: next one"};
        QTest::newRow("jsonl")
            << "x.jsonl"
            << QByteArray(
                   "{\"locale\":\"en-US\",\"intent\":\"A\",\"tokens\":[\"play\",\"jazz\"],\"tags\":[\"O\",\"B-Genre\"]}"
                   "\n\n"
                   "{\"intent\":\"B\",\"tokens\":[\"New\",\"York\",\"please\"],\"tags\":[\"B-City\",\"I-City\",\"O\"]}")
            << two;
        QTest::newRow("jsonl with notation")
            << "x.ndjson"
            << QByteArray(
                   "{\"intent\":\"A\",\"annotated\":\"play jazz|Genre\"}\r\n{\"intent\":\"B\",\"text\":\"hi you\"}\r\n")
            << QStringList{"A: play jazz|Genre", "B: hi you"};
        QTest::newRow("conll") << "x.conll"
                               << QByteArray("# intent = A\nplay\tO\njazz\tB-Genre\n\n\n# intent: B\nNew NNP "
                                             "B-City\nYork NNP I-City\nplease UH O\n")
                               << two;
        QTest::newRow("conll without B") << "x.iob" << QByteArray("-DOCSTART- O\n\nplay I-X\n# O\n")
                                         << QStringList{"und: play|X \\#"};
        QTest::newRow("csv") << "x.csv"
                             << QByteArray("Intent,Text,Annotated\r\nA,play jazz,play jazz|Genre\r\nB,\"New York, "
                                           "please\",\"{New York}|City please\"\r\n")
                             << two;
        QTest::newRow("csv with semicolons, without annotation")
            << "x.csv" << QByteArray("utterance;label\n\"say \"\"hi\"\"; now\";A\n")
            << QStringList{"A: say \"hi\"; now"};
        QTest::newRow("tsv with tags") << "x.tsv"
                                       << QByteArray("tokens\ttags\tintent\tsplit\nplay jazz\tO B-Genre\tA\ttest\nNew "
                                                     "York please\tB-City I-City O\tB\ttrain\n")
                                       << two;
        QTest::newRow("tsv of an intent that is called like a column")
            << "x.tsv" << QByteArray("Query\tplay jazz\tplay jazz|Genre\nText\ttokens\ttokens\n")
            << QStringList{"Query: play jazz|Genre", "Text: tokens"};
        QTest::newRow("tsv without a heading")
            << "x.tsv" << QByteArray("A\tplay jazz\tplay jazz|Genre\nB\tNew York please\t{New York}|City please\n")
            << two;
    }

    void reads()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        for (const bool compressed : {false, true}) {
            const std::string path = compressed ? writeCompressed(name + ".gz", text) : write(name, text);
            const Content content = readAll(path);
            for (const Error &error : content.errors)
                qWarning("%s", error.message().c_str());
            QVERIFY(content.errors.empty());
            QStringList found;
            for (const CorpusEntry &entry : content.entries)
                found << golden(entry);
            QCOMPARE(found, expected);
        }
    }

    void readsTheTrio()
    {
        QVERIFY(QDir(m_folder->path()).mkdir("t"));
        write("t/seq.in", "play jazz\nNew York please\n");
        write("t/seq.out", "O B-Genre\nB-City I-City O\n");
        write("t/label", "A\nB\n");
        const auto content = readAll(m_folder->filePath("t").toStdString());
        QVERIFY(content.errors.empty());
        QCOMPARE(golden(content.entries.at(1)), QString("B: {New York}|City please"));
        write("t/label", "A\n");
        const auto uneven = readAll(m_folder->filePath("t").toStdString());
        QCOMPARE(uneven.entries.size(), std::size_t(1));
        QCOMPARE(uneven.errors.size(), std::size_t(1));
        QVERIFY(uneven.errors[0].file.ends_with("label"));
        QVERIFY(QFile::remove(m_folder->filePath("t/label")));
        QVERIFY(readAll(m_folder->filePath("t").toStdString()).errors.at(0).code == ErrorCode::NotFound);
    }

    void keepsLocaleSplitLineAndTokens()
    {
        const auto content = readAll(
            write("x.jsonl",
                  "\n{\"locale\":\"pt-BR\",\"split\":\"test\",\"intent\":\" A  b \",\"tokens\":[\"a?b\",\"¿c\"]}\n"));
        QCOMPARE(content.entries.size(), std::size_t(1));
        const CorpusEntry &entry = content.entries[0];
        QCOMPARE(entry.locale, std::string("pt-BR"));
        QCOMPARE(entry.split, std::string("test"));
        QCOMPARE(entry.line, std::int64_t(2));
        QCOMPARE(entry.utterance.intent, std::string("A b"));
        QCOMPARE(entry.utterance.tokens, (std::vector<std::string>{"a?b", "¿c"})); // not cut again
    }

    void mistakesTellTheirPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        QTest::newRow("no json") << "x.jsonl" << QByteArray("{\"intent\": \"é\", oops}") << 17 << "JSON";
        QTest::newRow("cut off json") << "x.jsonl" << QByteArray("{\"intent\": ") << 12 << "JSON";
        QTest::newRow("array") << "x.jsonl" << QByteArray("[1]") << 1 << "{...}";
        QTest::newRow("number as text") << "x.jsonl" << QByteArray("{\"intent\":1,\"tokens\":[\"a\"]}") << 1
                                        << "intent";
        QTest::newRow("numbers as tokens") << "x.jsonl" << QByteArray("{\"tokens\":[1]}") << 1 << "tokens";
        QTest::newRow("no words") << "x.jsonl" << QByteArray("{\"intent\":\"A\"}") << 1 << "neither";
        QTest::newRow("empty words") << "x.jsonl" << QByteArray("{\"tokens\":[]}") << 1 << "no words";
        QTest::newRow("white space in a token")
            << "x.jsonl" << QByteArray("{\"tokens\":[\"New York\"]}") << 1 << "white space";
        QTest::newRow("fewer tags") << "x.jsonl" << QByteArray("{\"tokens\":[\"a\",\"b\"],\"tags\":[\"O\"]}") << 29
                                    << "2 words but 1 tags";
        QTest::newRow("slot name with a space")
            << "x.jsonl" << QByteArray("{\"tokens\":[\"a\"],\"tags\":[\"B-Genre Name\"]}") << 25 << "has a space in it";
        QTest::newRow("bad tag") << "x.jsonl" << QByteArray("{\"tokens\":[\"a\"],\"tags\":[\"X\"]}") << 25
                                 << "neither O";
        QTest::newRow("unclosed brace in json")
            << "x.jsonl" << QByteArray("{\"annotated\":\"play {x\"}") << 1 << "not closed";
        QTest::newRow("not UTF-8") << "x.jsonl" << QByteArray("{\"text\":\"caf\xE9\"}") << 13 << "UTF-8";
        QTest::newRow("one column") << "x.conll" << QByteArray("word\n") << 1 << "one column";
        QTest::newRow("bad tag in conll") << "x.conll" << QByteArray("word\tX\n") << 1 << "neither O";
        QTest::newRow("unclosed quote") << "x.csv" << QByteArray("\"a\nb") << 1 << "quoted cell";
        QTest::newRow("text behind a quote") << "x.csv" << QByteArray("\"a\"b,c") << 1 << "closing quote";
        QTest::newRow("golden") << "x.golden" << QByteArray("play {x") << 6 << "not closed";
        QTest::newRow("text not UTF-8") << "x.txt" << QByteArray("\xFF") << 1 << "UTF-8";
    }

    void mistakesTellTheirPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, line);
        QFETCH(int, column);
        QFETCH(QString, says);
        const QMap<QString, QPair<QByteArray, QByteArray>> around{
            {"x.jsonl", {"{\"text\":\"one\"}\n", "\n{\"text\":\"two\"}\n"}},
            {"x.conll", {"one O\n\n", "\ntwo O\n"}},
            {"x.csv", {"text,intent\none,A\n", "\ntwo,B\n"}},
            {"x.golden", {"one\n", "\ntwo\n"}},
            {"x.txt", {"one\n", "\ntwo\n"}},
        };
        const QByteArray before = around[name].first;
        const std::string path = write(name, before + line + around[name].second);
        const auto format = name == "x.txt" ? "text" : name.mid(2).toStdString();
        const auto content = readAll(path, format);
        QCOMPARE(content.errors.size(), std::size_t(1));
        const Error &error = content.errors[0];
        QVERIFY(error.code == ErrorCode::InvalidInput);
        QCOMPARE(error.file, path);
        QCOMPARE(error.line, std::int64_t(before.count('\n') + 1));
        QCOMPARE(error.column, std::int64_t(column));
        QVERIFY2(QString::fromStdString(error.detail).contains(says), error.detail.c_str());
        // The good entries around it are there, unless the mistake has no end.
        const bool endless = line.startsWith("\"a\n");
        QCOMPARE(content.entries.size(), std::size_t(endless ? 1 : 2));
    }

    void wholeFilesThatAreNoText()
    {
        const auto binary = readAll(write("b.jsonl",
                                          QByteArray("\x7f"
                                                     "ELF\0\0\0\n{\"text\":\"a\"}\n",
                                                     21)),
                                    "jsonl");
        QVERIFY(binary.entries.empty());
        QCOMPARE(binary.errors.size(), std::size_t(1));
        QVERIFY(binary.errors[0].detail.find("binary") != std::string::npos);
        QVERIFY(readAll(write("e.jsonl", "")).entries.empty());
        QVERIFY(readAll(m_folder->filePath("missing.jsonl").toStdString()).errors.at(0).code == ErrorCode::NotFound);
        QVERIFY(readAll(write("x.xyz", "a"), "nonsense").errors.at(0).code == ErrorCode::InvalidOption);
        QVERIFY(!readAll(m_folder->path().toStdString(), "jsonl").errors.empty());
    }

    void aFileIsNoFolder()
    {
        const auto path = write("x.txt", "play jazz\n");
        for (const char *format : {"trio", "dialogflow"}) {
            const auto reader = openCorpus(path, format);
            QVERIFY(!reader);
            QCOMPARE(reader.error().code, ErrorCode::InvalidInput);
            QVERIFY2(reader.error().detail.find("Name the folder") != std::string::npos, reader.error().detail.c_str());
        }
        QCOMPARE(openCorpus(path + ".none", "dialogflow").error().code, ErrorCode::NotFound);
        QCOMPARE(openCorpus(path + ".none", "trio").error().code, ErrorCode::NotFound);
    }

    void aCutOffArchiveIsTold()
    {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += "{\"text\":\"sentence number " + QByteArray::number(i * 7919) + "\"}\n";
        const QString path = QString::fromStdString(writeCompressed("x.jsonl.gz", text));
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        const auto content = readAll(path.toStdString());
        QCOMPARE(content.errors.size(), std::size_t(1));
        QVERIFY(content.errors[0].detail.find("cut off") != std::string::npos);
    }

    void aLineOfAMegabyteIsOneMistake()
    {
        const QByteArray words = QByteArray("word ").repeated(200'000);
        for (const auto &[name, line] : {std::pair<QString, QByteArray>{"x.txt", words},
                                         {"x.jsonl", "{\"text\":\"" + words + "\"}"},
                                         {"x.golden", words}}) {
            const QByteArray good = name == "x.jsonl" ? "{\"text\":\"good\"}\n" : "good\n";
            const auto content = readAll(write(name, good + line + "\n" + good));
            QCOMPARE(content.entries.size(), std::size_t(2));
            QCOMPARE(content.errors.size(), std::size_t(1));
            QCOMPARE(content.errors[0].line, std::int64_t(2));
        }
    }

    void contentTellsTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << "data" << QByteArray("{\"text\":\"a\"}\n") << "jsonl";
        QTest::newRow("json in txt") << "data.txt" << QByteArray("{\"text\":\"a\"}\n") << "jsonl";
        QTest::newRow("columns") << "data.txt" << QByteArray("play O\njazz B-Genre\n\n") << "conll";
        QTest::newRow("notation in txt") << "data.txt" << QByteArray("[A]\nplay jazz\n") << "golden";
        QTest::newRow("slots in txt") << "data.txt" << QByteArray("play jazz|Genre\n") << "golden";
        QTest::newRow("slot at the beginning") << "data.txt" << QByteArray("{jazz music}|Genre now\n") << "golden";
        QTest::newRow("sentences") << "data.txt" << QByteArray("play jazz\nstop\n") << "text";
        QTest::newRow("tabs") << "data" << QByteArray("text\tintent\na\tb\n") << "tsv";
        QTest::newRow("commas") << "data" << QByteArray("text,intent\na,b\n") << "csv";
        QTest::newRow("suffix first") << "data.JSONL" << QByteArray("[A]\n") << "jsonl";
        QTest::newRow("compressed") << "data.csv.gz" << QByteArray("x") << "csv";
    }

    void contentTellsTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        QCOMPARE(QString::fromStdString(detectCorpusFormat(write(name, text)).value()), format);
    }

    void whatIsWrittenIsReadBack()
    {
        const std::vector<Utterance> utterances{
            parseGoldenLine("play {Camila Cabello}|ArtistName", "PlayMusic").value(),
            parseGoldenLine("¿puedes poner \"jazz, x\"|Genre ?", "B c").value(),
            parseGoldenLine("東京|City の天気を教えて", "Weather").value(),
            parseGoldenLine("\\# \\[x] O", "und").value()};
        for (const char *format : {"golden", "jsonl", "conll", "csv", "tsv"}) {
            auto writer = makeCorpusWriter(format, {"en-US"}).value();
            std::string text;
            writer->header(text);
            for (const Utterance &utterance : utterances)
                writer->append(text, utterance);
            writer->footer(text);
            const auto content = readAll(write(QString("back.") + format, QByteArray::fromStdString(text)));
            for (const Error &error : content.errors)
                qWarning("%s: %s", format, error.message().c_str());
            QCOMPARE(content.entries.size(), utterances.size());
            for (std::size_t i = 0; i < utterances.size(); ++i)
                QVERIFY2(content.entries[i].utterance == utterances[i], format);
        }
    }

    // Only ctest's own limit ends it: how fast a machine under load is, is no property of the reader.
    void manyRows()
    {
        QByteArray text;
        for (int i = 0; i < 10'000; ++i)
            text += "{\"locale\":\"en-US\",\"intent\":\"PlayMusic\",\"tokens\":[\"play\",\"song\",\""
                + QByteArray::number(i)
                + "\",\"by\",\"Camila\",\"Cabello\"],\"tags\":[\"O\",\"O\",\"B-SongName\",\"O\",\"B-ArtistName\",\"I-"
                  "ArtistName\"]}\n";
        const std::string path = write("big.jsonl", text);
        QElapsedTimer timer;
        timer.start();
        auto reader = openCorpus(path).value();
        int n = 0;
        for (auto entry = reader->next(); entry && *entry; entry = reader->next())
            ++n;
        qInfo("10,000 rows of JSONL: %lld ms", timer.elapsed());
        QCOMPARE(n, 10'000);
    }

private:
    std::string write(const QString &name, const QByteArray &text)
    {
        tests::write(m_folder->filePath(name), text);
        return m_folder->filePath(name).toStdString();
    }

    std::string writeCompressed(const QString &name, const QByteArray &text)
    {
        tests::writeCompressed(m_folder->filePath(name), text);
        return m_folder->filePath(name).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFormatsReaders)
#include "tst_formatsreaders.moc"
