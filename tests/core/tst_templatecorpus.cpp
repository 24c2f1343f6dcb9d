// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chatito and Chatette as utterances: every sentence of the templates once, the values of the slots in turn.
#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"
#include "core/formats/templates.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

struct Content {
    QStringList sentences;
    QStringList errors;
    std::vector<Catalogue> catalogues;
    std::string locale;
};

} // namespace

class TestTemplateCorpus : public QObject {
    Q_OBJECT

private:
    Content read(const QByteArray &text, const char *format) const
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("in.txt")).toStdString();
        good(writeFile(path, text.toStdString()));
        Content out;
        auto reader = openCorpus(path, format);
        if (!reader) {
            out.errors.append(QString::fromStdString(reader.error().message()));
            return out;
        }
        for (;;) {
            auto entry = (*reader)->next();
            if (!entry) {
                out.errors.append(QString::fromStdString(entry.error().message()));
                continue;
            }
            if (!*entry)
                break;
            out.locale = (*entry)->locale;
            const Utterance &utterance = (*entry)->utterance;
            out.sentences.append(QString::fromStdString(utterance.intent + ": " + toGolden(utterance)));
        }
        out.catalogues = (*reader)->catalogues();
        return out;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void chatito()
    {
        const Content found = read("// @locale en-US\n%[Play]('training': '10')\n    *[60%] ~[please?] play @[Genre]\n"
                                   "    *[40%] put on @[Genre] by @[Artist]\n\n%[Stop]\n    stop\n"
                                   "~[please]\n    please\n    would you\n@[Genre]\n    jazz\n    hip hop\n    soul\n"
                                   "@[Artist]\n    Nina Simone\n",
                                   "chatito");
        QCOMPARE(found.errors, QStringList());
        QCOMPARE(found.sentences,
                 (QStringList{
                     QStringLiteral("Play: please play jazz|Genre"),
                     QStringLiteral("Play: would you play {hip hop}|Genre"), QStringLiteral("Play: play soul|Genre"),
                     QStringLiteral("Play: put on jazz|Genre by {Nina Simone}|Artist"), QStringLiteral("Stop: stop")}));
        QCOMPARE(found.locale, std::string("en-US"));
        QCOMPARE(found.catalogues.size(), std::size_t(2));
        QCOMPARE(found.catalogues[1].slot, std::string("Genre"));
        QCOMPARE(found.catalogues[1].values.size(), std::size_t(3));
    }

    void chatette()
    {
        const Content found = read("%[Play]\n    [please?] {play/put on} @[Genre]\n    play @[Genre#old]\n"
                                   "@[Genre]\n    jazz = Jazz\n    soul\n@[Genre#old]\n    swing\n",
                                   "chatette");
        QCOMPARE(found.errors, QStringList());
        QCOMPARE(found.sentences.size(), 5);
        QCOMPARE(found.sentences[0], QStringLiteral("Play: please play jazz|Genre"));
        QVERIFY(found.sentences.contains(QStringLiteral("Play: play swing|Genre")));
        QVERIFY(std::any_of(found.sentences.begin(), found.sentences.end(), [](const QString &sentence) {
            return sentence.startsWith(QStringLiteral("Play: put on"));
        }));
    }

    /// What multiplies without end is a grammar's work.
    void tooManySentences()
    {
        QByteArray text = "%[Few]\n    stop\n%[Many]\n   ";
        for (int i = 0; i < 12; ++i)
            text += " ~[a]";
        text += "\n%[More]\n    go\n~[a]\n    x\n    y\n    z\n    u\n    v\n";
        const Content found = read(text, "chatito");
        QCOMPARE(found.sentences, (QStringList{QStringLiteral("Few: stop"), QStringLiteral("More: go")}));
        QCOMPARE(found.errors.size(), 1);
        QVERIFY2(found.errors[0].contains(QStringLiteral("The templates of Many make more than 1,000,000")),
                 qPrintable(found.errors[0]));
    }

    /// Counts beyond 64 bits, too.
    void farTooMany()
    {
        QByteArray text = "%[Many]\n    ~[u0]\n";
        for (int i = 0; i < 60; ++i)
            text += "~[u" + QByteArray::number(i) + "]\n    ~[u" + QByteArray::number(i + 1) + "] ~[u"
                + QByteArray::number(i + 1) + "]\n    one\n";
        text += "~[u60]\n    end\n    last\n";
        const Content found = read(text, "chatito");
        QVERIFY(found.sentences.isEmpty());
        QCOMPARE(found.errors.size(), 1);
    }

    void wrongInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no intent");
        QTest::newRow("no unit") << QByteArray("    play\n") << QStringLiteral(":1:");
        QTest::newRow("recursion") << QByteArray("%[a]\n    ~[b]\n~[b]\n    x ~[b]\n") << QStringLiteral(":4:");
        QTest::newRow("not UTF-8") << QByteArray("%[a]\n    \xFF\n") << QStringLiteral("UTF-8");
        QTest::newRow("cut") << QByteArray("%[a]\n    play @[Gen") << QStringLiteral(":2:");
        QTest::newRow("deep") << "%[a]\n    " + QByteArray("[x ").repeated(10'000) + QByteArray("]").repeated(10'000)
                + '\n' << QStringLiteral("in.txt");
    }

    void wrongInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const Content found = read(text, "chatette");
        QCOMPARE(found.errors.size(), 1);
        QVERIFY2(found.errors[0].contains(said) && found.errors[0].contains(QStringLiteral("in.txt")),
                 qPrintable(found.errors[0]));
        QVERIFY(found.sentences.isEmpty());
    }

    /// What is written is a file that the grammar's reader takes too.
    void written_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("chatito") << QByteArray("chatito");
        QTest::newRow("chatette") << QByteArray("chatette");
    }

    void written()
    {
        QFETCH(QByteArray, format);
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        std::string bytes;
        CorpusOutput output = CorpusOutput::preview(found, {"en-US"}, bytes);
        const auto writer = found.make({"en-US"});
        const std::pair<const char *, const char *> sentences[] = {
            {"Play", "play jazz|Genre"}, {"Stop", "// stop it // now"},  {"Play", "play {*[3] ~[x] @[y]}|Genre"},
            {"Play", "play jazz|Genre"}, {"odd ]?# %", "a [b] {c/d}|S"}, {"Stop", "% # ; & = \\\\ [x?/30]"},
            {"Stop", "{it's a {}|No"}};
        for (const auto &[intent, line] : sentences) {
            const auto utterance = parseGoldenLine(line, intent);
            if (!utterance)
                continue; // what the notation cannot say
            std::string pieces;
            writer->append(pieces, *utterance);
            good(output.write(pieces));
        }
        good(output.commit());
        const auto grammar = format == "chatito" ? readChatito(bytes) : readChatette(bytes);
        QVERIFY2(grammar, (bytes + (grammar ? "" : grammar.error().message())).c_str());
        const Content back = read(QByteArray::fromStdString(bytes), format.constData());
        QCOMPARE(back.errors, QStringList());
        QVERIFY(back.sentences.contains(QStringLiteral("Play: play jazz|Genre")));
        QCOMPARE(back.sentences.size(), 4); // each template once
        QCOMPARE(back.locale, std::string("en-US"));
    }
};

QTEST_GUILESS_MAIN(TestTemplateCorpus)
#include "tst_templatecorpus.moc"
