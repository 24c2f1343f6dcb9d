// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders as zip files, in and out; and zip files that somebody made to do harm.
#include <zlib.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/ziparchive.h"
#include "support/results.h"
#include "tests/support/cancelling.h"

using namespace filigree;
using namespace Qt::StringLiterals;
using filigree::tests::good;

namespace {

/// What a zip file says of one file in it.
struct Entry {
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    quint16 flags = 0; ///< 1: encrypted
    quint16 method = 0; ///< that it tells, when it is not deflated
    quint32 attributes = 0;
    quint32 toldSize = 0; ///< another size than it has
};

QByteArray number16(quint16 value)
{
    QByteArray out(2, '\0');
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray number32(quint32 value)
{
    QByteArray out(4, '\0');
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray deflated(const QByteArray &content)
{
    return qCompress(content, 9).mid(6).chopped(4); // without Qt's length and the frame of zlib
}

/// By the book (APPNOTE.TXT 4.3), so that it can lie as well.
QByteArray zipOf(const std::vector<Entry> &entries)
{
    QByteArray files;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const QByteArray stored = entry.deflated ? deflated(entry.content) : entry.content;
        const auto sum = static_cast<quint32>(::crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()),
                                                      static_cast<uInt>(entry.content.size())));
        const auto size = entry.toldSize != 0 ? entry.toldSize : static_cast<quint32>(entry.content.size());
        const QByteArray about = number16(20) + number16(entry.flags) + number16(entry.deflated ? 8 : entry.method)
            + number32(0x21'0000) + number32(sum) + number32(static_cast<quint32>(stored.size())) + number32(size)
            + number16(static_cast<quint16>(entry.name.size())) + number16(0);
        directory += "PK\1\2" + number16(0x0314) + about + number16(0) + number16(0) + number16(0)
            + number32(entry.attributes) + number32(static_cast<quint32>(files.size())) + entry.name;
        files += "PK\3\4" + about + entry.name + stored;
    }
    const auto count = number16(static_cast<quint16>(entries.size()));
    return files + directory + "PK\5\6" + number32(0) + count + count + number32(static_cast<quint32>(directory.size()))
        + number32(static_cast<quint32>(files.size())) + number16(0);
}

Entry agent(const QByteArray &name = "agent.json", const QByteArray &content = R"({"language":"en"})")
{
    return {name, content};
}

Entry phrases(const QByteArray &name = "intents/Play_usersays_en.json")
{
    return {name, R"([{"data":[{"text":"play "},{"text":"jazz","alias":"Genre","meta":"@Genre"}]}])", true};
}

} // namespace

class TestFormatZip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outAndIn_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const CorpusFormat &format : corpusFormats())
            if (format.folder)
                QTest::newRow(format.name.data()) << QByteArray(format.name.data());
    }

    void outAndIn()
    {
        QFETCH(QByteArray, format);
        const std::vector<Utterance> items{good(parseGoldenLine("play {el último tren}|SongName now", "Play: it/all")),
                                           good(parseGoldenLine("stop", "Stop"))};
        std::string bytes[2];
        for (std::string &written : bytes) {
            const std::filesystem::path path = m_folder.filePath(u"out.zip"_s).toStdString();
            auto output = good(CorpusOutput::open(path, *findCorpusFormat(format.toStdString()), {"en-US"}));
            auto writer = findCorpusFormat(format.toStdString())->make({"en-US"});
            std::string text;
            for (const Utterance &item : items)
                writer->append(text, item);
            good(output.write(text));
            good(output.commit());
            written = good(readFile(path));
            QCOMPARE(output.bytes(), written.size());
            QCOMPARE(good(detectCorpusFormat(path)), format.toStdString());
            auto reader = good(openCorpus(path));
            std::vector<std::string> found;
            while (auto entry = good(reader->next()))
                found.push_back(toGolden(entry->utterance));
            std::sort(found.begin(), found.end());
            QCOMPARE(found, (std::vector<std::string>{"play {el último tren}|SongName now", "stop"}));
        }
        QCOMPARE(bytes[0], bytes[1]); // no date in it
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void aFolderOnTop()
    {
        const auto path = write(zipOf(
            {{"my-agent/", {}}, agent("my-agent/agent.json"), phrases("my-agent/intents/Play_usersays_en.json")}));
        QCOMPARE(good(detectCorpusFormat(path)), std::string("dialogflow"));
        const auto entry = good(good(openCorpus(path))->next());
        QCOMPARE(entry->utterance.intent, std::string("Play"));
    }

    /// The Finder of macOS adds a folder of its own, and a file to folders that it showed.
    void packedOnAMac()
    {
        for (const QByteArray &top : {QByteArray("my-agent/"), QByteArray()}) {
            const auto path = write(zipOf({agent(top + "agent.json"),
                                           {"__MACOSX/", {}},
                                           {"__MACOSX/" + top + "._agent.json", "resource fork"},
                                           {".DS_Store", "view"},
                                           {top + "intents/.DS_Store", "view"},
                                           {top + "intents/._Play_usersays_en.json", "resource fork"},
                                           phrases(top + "intents/Play_usersays_en.json")}));
            QCOMPARE(good(detectCorpusFormat(path)), std::string("dialogflow"));
            const auto reader = good(openCorpus(path));
            QCOMPARE(good(reader->next())->utterance.intent, std::string("Play"));
            QVERIFY(!good(reader->next()));
        }
        // They count all the same.
        QVERIFY(!openCorpus(write(zipOf({agent(), phrases(), {"__MACOSX/../../x", "y"}}))));
    }

    void mistakesNameTheZipFile()
    {
        const auto path = write(zipOf({agent(), agent("intents/Play_usersays_en.json", "[\n{\"data\":5}]")}));
        const auto entry = good(openCorpus(path))->next();
        QVERIFY(!entry);
        QCOMPARE(entry.error().file, path.string() + "/intents/Play_usersays_en.json");
        QCOMPARE(entry.error().line, std::int64_t(2));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const char *sentence) {
            QTest::newRow(name) << bytes << QByteArray(sentence);
        };
        const char *const outside = "would stand outside of its folder";
        for (const char *name :
             {"../agent.json", "/etc/agent.json", "intents/../../x.json", "..\\x.json", "C:/x.json", "..", "./x.json"})
            row(name, zipOf({agent(), phrases(), agent(name)}), outside);
        row("link", zipOf({agent(), {"intents/x.json", "/etc/passwd", false, 0, 0, quint32(0120777) << 16}}),
            "is a link");
        row("encrypted", zipOf({agent(), {"intents/x.json", "0123456789abcdef", false, 1}}), "is encrypted");
        row("method", zipOf({agent(), {"intents/x.json", "x", false, 0, 12}}), "packed in a way that is not known");
        row("twice", zipOf({agent(), phrases(), phrases()}), "two files");
        row("case", zipOf({agent(), phrases(), phrases("intents/PLAY_usersays_en.json")}), "two files");
        row("told size", zipOf({agent(), {"intents/a.json", "x", true, 0, 0, 0, 0xF0000000U}}), "beyond all bounds");
        const QByteArray zeros(96 << 20, '0');
        row("bomb", zipOf({agent(), {"intents/a.json", zeros, true}}), "beyond all bounds");
        const QByteArray whole = zipOf({agent(), phrases()});
        row("empty", zipOf({}), "nothing of a tool");
        row("other", zipOf({agent("readme.txt", "x")}), "nothing of a tool");
        QByteArray wrongSum = whole;
        wrongSum.replace("\"language\":\"en\"", "\"language\":\"es\"");
        row("checksum", wrongSum, "is damaged");
        for (const qsizetype length : {5, 30, 60, 100, 200, int(whole.size()) - 30, int(whole.size()) - 1})
            QTest::addRow("first %d bytes", int(length)) << whole.left(length) << QByteArray("is damaged");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, sentence);
        const auto path = write(bytes);
        QTemporaryDir temporary;
        qputenv("TMPDIR", temporary.path().toUtf8());
        QElapsedTimer timer;
        timer.start();
        const auto reader = openCorpus(path);
        const auto named = openCorpus(path, "dialogflow");
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(!reader);
        QCOMPARE(reader.error().file, path.string());
        QVERIFY2(reader.error().detail.find(sentence.toStdString()) != std::string::npos,
                 reader.error().detail.c_str());
        QVERIFY(!named || sentence == "nothing of a tool");
        QVERIFY(QDir(temporary.path()).isEmpty()); // nothing is left of it
        QVERIFY(!QFile::exists(m_folder.filePath(u"../agent.json"_s)));
    }

    /// A file that tells a small size and grows beyond the bounds on the way.
    void growsOnTheWay()
    {
        const auto path = write(zipOf({agent(), {"intents/a.json", QByteArray(1 << 20, 'x'), true}}));
        QTemporaryDir folder;
        const auto done = unpackZip(path, folder.path().toStdString(), NoProgress(), {.bytes = 1 << 19});
        QVERIFY(!done);
        QVERIFY(done.error().detail.find("beyond all bounds") != std::string::npos);
    }

    /// Unpacking and packing are most of the work of a large zip file: both can be left, and leave nothing behind.
    void cancelled()
    {
        const auto path = write(zipOf({agent(), phrases()}));
        QTemporaryDir temporary;
        qputenv("TMPDIR", temporary.path().toUtf8());
        const auto reader = openCorpus(path, "dialogflow", {}, filigree::tests::Cancelled());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(temporary.path()).isEmpty());
        good(openCorpus(path, "dialogflow", {}, NoProgress()));

        const QDir folder(temporary.path());
        const CorpusFormat &format = *findCorpusFormat("dialogflow");
        auto output = std::make_optional(
            good(CorpusOutput::open(folder.filePath(u"out.zip"_s).toStdString(), format, {"en-US"})));
        std::string text;
        format.make({"en-US"})->append(text, good(parseGoldenLine("stop", "Stop")));
        good(output->write(text));
        filigree::tests::Cancelled progress;
        const auto done = output->commit(progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        output.reset();
        QVERIFY(folder.isEmpty());
        qunsetenv("TMPDIR"); // its folder goes
    }

    void aZipFileIsNoOtherFormat()
    {
        const auto path = write(zipOf({agent(), phrases()}));
        for (const ReadableFormat &format : readableCorpusFormats()) {
            if (format.folder)
                continue;
            auto reader = openCorpus(path, format.name);
            QVERIFY2(!reader || !(*reader)->next(), format.name.data());
        }
    }

private:
    std::filesystem::path write(const QByteArray &bytes)
    {
        const std::filesystem::path path = m_folder.filePath(u"in.zip"_s).toStdString();
        good(writeFile(path, bytes.toStdString()));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormatZip)
#include "tst_formatzip.moc"
