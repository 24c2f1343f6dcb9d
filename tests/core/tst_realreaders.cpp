// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written, held against what others say of its format: schemas with xmllint and Python's jsonschema, and
// Chatito itself (packaging/test installs it from npm; FILIGREE_CHATITO names the program). What is not
// installed is skipped, and said.
#include <set>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/utterance.h"
#include "core/base/files.h"
#include "core/formats/grammarformat.h"
#include "core/text/tokenizer.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/roundtrip.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

namespace fs = std::filesystem;

struct Said {
    int exit = -1;
    QByteArray text;
};

Said run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, "did not end"};
    return {process.exitCode(), process.readAll()};
}

QString schema(const QString &name)
{
    return QStringLiteral(FILIGREE_SOURCE_DIR "/tests/support/schemas/") + name;
}

/// Names with dots, blanks and other letters; weights that are very small; marks that XML knows.
Grammar oddNames()
{
    Grammar grammar;
    grammar.locale = "hi-IN";
    Rule values;
    values.name = "नाम.1";
    values.kind = RuleKind::Values;
    values.slot = "Artist.Name:x y";
    values.values = {{"AC/DC & <Co>", 1e-9, 1}, {"\"Weird\" Al", 3e12, 1}};
    Rule start;
    start.name = "s-1";
    start.intent = "play music <now>";
    start.kind = RuleKind::Start;
    start.body = Expression::sequence(
        {Expression::optional(Expression::word("]]>"), 1e-7),
         Expression::slot("Artist.Name:x y", Expression::reference(values.name)),
         Expression::alternatives({Expression::word("a"), Expression::sequence({})}, {1e-8, 1 - 1e-8})});
    grammar.rules = {values, start};
    return grammar;
}

} // namespace

class TestRealReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xmllintAcceptsSrgs_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = -4; seed < 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void xmllintAcceptsSrgs()
    {
        QFETCH(int, seed);
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed (libxml2-utils)");
        const Grammar grammar = seed == -4 ? oddNames() : grammarOfSeed(seed);
        const QString file = m_folder.filePath(QStringLiteral("g.grxml"));
        good(writeFile(file.toStdString(), good(writeGrammar(grammar, "srgs"))));
        const Said said = run(xmllint,
                              {QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"),
                               schema(QStringLiteral("srgs.xsd")), file});
        QVERIFY2(said.exit == 0, said.text.left(2'000).constData());
    }

    /// The schema finds what it should.
    void xmllintRefusesWhatIsNoSrgs()
    {
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed (libxml2-utils)");
        const std::string text = good(writeGrammar(englishMusic(), "srgs"));
        const std::pair<const char *, const char *> mistakes[] = {
            {"<one-of>", "<one-off>"},
            {"version=\"1.0\" xml:lang", "version=\"2.0\" xml:lang"},
            {"weight=\"", "weight=\"1e-5"},
            {"repeat=\"0-1\"", "repeat=\"many\""}};
        for (const auto &[before, after] : mistakes) {
            std::string wrong = text;
            const std::size_t at = wrong.find(before);
            QVERIFY2(at != std::string::npos, before);
            wrong.replace(at, std::string_view(before).size(), after);
            const QString file = m_folder.filePath(QStringLiteral("wrong.grxml"));
            good(writeFile(file.toStdString(), wrong));
            const Said said =
                run(xmllint,
                    {QStringLiteral("--noout"), QStringLiteral("--schema"), schema(QStringLiteral("srgs.xsd")), file});
            QVERIFY2(said.exit != 0 && said.text.contains("wrong.grxml"), after);
        }
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("locale");
        for (const char *format : {"rasa", "rasa-json", "snips", "snips-yaml", "alexa"})
            QTest::addRow("%s", format) << QByteArray(format) << QByteArray("en-US");
        for (const char *locale : {"pt-BR", "pt-PT", "hi-IN"}) // Snips has its own names of languages
            QTest::addRow("snips %s", locale) << QByteArray("snips") << QByteArray(locale);
    }

    void shapes()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, locale);
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        std::vector<Utterance> all = nastyUtterances();
        for (const char *sample : {"music.en-US.golden", "sangeet.hi-IN.golden"})
            for (Utterance &item : good(someOf(fs::path(FILIGREE_SOURCE_DIR "/resources/samples") / sample, 0)))
                all.push_back(std::move(item));
        const QString file = m_folder.filePath(QString::fromLatin1(format) + QString::fromLatin1(found.suffix.data()));
        good(writeCorpus(file.toStdString(), found, all, locale.toStdString()));
        const Said said = checkShape(schema(QString::fromLatin1(format) + QStringLiteral(".json")), file);
        if (said.exit == 3)
            QSKIP("python3-jsonschema or python3-yaml is not installed");
        QVERIFY2(said.exit == 0, said.text.left(2'000).constData());
    }

    void shapesAreHeld_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("rasa") << QByteArray("rasa")
                              << QByteArray("version: \"3.1\"\nnlu:\n- intent: a\n  examples: [x]\n");
        QTest::newRow("rasa version") << QByteArray("rasa") << QByteArray("version: 3.1\nnlu: []\n");
        QTest::newRow("rasa-json")
            << QByteArray("rasa-json")
            << QByteArray(R"({"rasa_nlu_data":{"common_examples":[{"text":"a","entities":[{"start":0}]}]}})");
        QTest::newRow("snips") << QByteArray("snips") << QByteArray(R"({"language":"pt","intents":{},"entities":{}})");
        QTest::newRow("snips-yaml") << QByteArray("snips-yaml")
                                    << QByteArray("---\ntype: intent\nname: a\nutterances:\n- \"b ]\"\n");
        QTest::newRow("alexa") << QByteArray("alexa")
                               << QByteArray(
                                      R"({"interactionModel":{"languageModel":{"invocationName":"a b","intents":)"
                                      R"([{"name":"a b","samples":[]}]}}})");
    }

    /// The schemas find what they should.
    void shapesAreHeld()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        const QString suffix =
            format == "rasa" || format == "snips-yaml" ? QStringLiteral(".yml") : QStringLiteral(".json");
        const QString file = m_folder.filePath(QStringLiteral("wrong") + suffix);
        good(writeFile(file.toStdString(), text.toStdString()));
        const Said said = checkShape(schema(QString::fromLatin1(format) + QStringLiteral(".json")), file);
        if (said.exit == 3)
            QSKIP("python3-jsonschema or python3-yaml is not installed");
        QVERIFY2(said.exit == 1 && said.text.contains(": "), said.text.constData());
    }

    /// Chatito generates from our templates, and every sentence that it makes is one of the grammar's.
    void chatitoGenerates()
    {
        QString chatito = qEnvironmentVariable("FILIGREE_CHATITO");
        if (chatito.isEmpty())
            chatito = QStandardPaths::findExecutable(QStringLiteral("chatito"));
        if (chatito.isEmpty())
            QSKIP(
                "chatito is not installed (packaging/test does it where there is npm; or name it by FILIGREE_CHATITO)");
        for (const Grammar &grammar : {englishMusic(), hindiMusic(), spanishReminders()}) {
            const QString file = m_folder.filePath(QStringLiteral("g.chatito"));
            good(writeFile(file.toStdString(), good(writeGrammar(grammar, "chatito"))));
            const Said said = run(chatito,
                                  {file, QStringLiteral("--format=default"),
                                   QStringLiteral("--outputPath=") + m_folder.filePath(QStringLiteral("made"))});
            QVERIFY2(said.exit == 0, said.text.constData());
            QFile made(m_folder.filePath(QStringLiteral("made/default_dataset_training.json")));
            QVERIFY2(made.open(QIODevice::ReadOnly), said.text.constData());
            const QJsonObject intents = QJsonDocument::fromJson(made.readAll()).object();
            const auto machine = compiled(grammar);
            QCOMPARE(std::size_t(intents.size()), machine->intents().size());
            std::set<std::string> sentences;
            for (auto intent = intents.begin(); intent != intents.end(); ++intent)
                for (const QJsonValue &sentence : intent.value().toArray()) {
                    const Utterance utterance = utteranceOf(intent.key(), sentence.toArray());
                    QVERIFY2(machine->accepts(utterance), key(utterance).c_str());
                    sentences.insert(key(utterance));
                }
            QCOMPARE(Count128(sentences.size()).toString(), machine->size().toString()); // all of them
        }
    }

private:
    static Said checkShape(const QString &schemaFile, const QString &file)
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            return {3, {}};
        return run(python,
                   {QStringLiteral(FILIGREE_SOURCE_DIR "/tests/support/python/checkshape.py"), schemaFile, file});
    }

    static Utterance utteranceOf(const QString &intent, const QJsonArray &parts)
    {
        Utterance out;
        out.intent = intent.toStdString();
        Tokenizer tokenizer;
        for (const QJsonValue &part : parts) {
            const std::size_t begin = out.tokens.size();
            const std::string text = part[QStringLiteral("value")].toString().toStdString();
            for (std::string &word : tokenizer.words(text))
                out.tokens.push_back(std::move(word));
            if (part[QStringLiteral("type")].toString() == QLatin1String("Slot"))
                out.slots.push_back({begin, out.tokens.size(), part[QStringLiteral("slot")].toString().toStdString()});
        }
        return out;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRealReaders)
#include "tst_realreaders.moc"
