// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files whose names say nothing are recognised by what is in them; the golden notation is what is left.
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"
#include "core/formats/grammarformat.h"
#include "support/compressed.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestFormatDetection : public QObject {
    Q_OBJECT

private:
    std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    std::string formatOf(const std::string &content) const
    {
        good(writeFile(path("file"), content));
        return good(detectCorpusFormat(path("file")));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void ourOwnFiles_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("sentences");
        for (const CorpusFormat &format : corpusFormats())
            if (!format.folder && format.name != "text") // sentences alone are golden utterances, too
                for (const int sentences : {1, 5})
                    QTest::addRow("%s %d", format.name.data(), sentences)
                        << QByteArray(format.name.data()) << sentences;
    }

    void ourOwnFiles()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, sentences);
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        std::string bytes;
        CorpusOutput output = CorpusOutput::preview(found, {"en-US"}, bytes);
        const auto writer = found.make({"en-US"});
        for (int i = 0; i < sentences; ++i) {
            std::string piece;
            writer->append(piece, good(parseGoldenLine("play {hip hop}|Genre " + std::to_string(i), "PlayMusic")));
            good(output.write(piece));
        }
        good(output.commit());
        QCOMPARE(formatOf(bytes), format.toStdString());
    }

    void others()
    {
        QCOMPARE(formatOf("[PlayMusic]\nplay jazz|Genre\n"), std::string("golden"));
        QCOMPARE(formatOf("play jazz\nstop\n"), std::string("golden"));
        QCOMPARE(formatOf(""), std::string("golden"));
        QCOMPARE(formatOf("{play\n"), std::string("golden"));
        QCOMPARE(formatOf("[{\n"), std::string("golden")); // and its reader says what is wrong
        QCOMPARE(formatOf("\xEF\xBB\xBF{\"a\":1}\n"), std::string("jsonl"));
        QCOMPARE(formatOf("\n\n{\n  \"rasa_nlu_data\": {\"common_examples\": []}\n}\n"), std::string("rasa-json"));
        QCOMPARE(formatOf("# a comment\nversion: \"3.1\"\nnlu:\n- intent: a\n"), std::string("rasa"));
    }

    /// Grammars may be compressed as corpora may.
    void compressedGrammar()
    {
        const QByteArray text = "#JSGF V1.0;\ngrammar g;\npublic <Go> = go;\n";
        writeCompressed(m_folder.filePath(QStringLiteral("g.jsgf.gz")), text);
        const std::string inflated = good(readGrammarFile(path("g.jsgf.gz")));
        QCOMPARE(QByteArray::fromStdString(inflated), text);
        QCOMPARE(std::string(detectGrammarFormat(inflated, "g.jsgf.gz")), std::string("jsgf"));
        QCOMPARE(std::string(detectGrammarFormat("", "x.chatito.zst")), std::string("chatito"));
        QVERIFY(detectGrammarFormat("", "x.txt.zst").empty());
        QVERIFY(good(readGrammar(inflated, {}, "g.jsgf.gz")).rules.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestFormatDetection)
#include "tst_formatdetection.moc"
