// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars out of a project and into another, in every format that goes both ways.
#include <QFile>

#include "clitest.h"
#include "core/formats/grammarformat.h"

using namespace filigree;

class TestCliGrammars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString sample = QStringLiteral(FILIGREE_SOURCE_DIR "/resources/samples/music.en-US.golden");
        CHECK_EXIT(m_folder.run({"import", "music.filigree", sample}), 0);
        CHECK_EXIT(m_folder.run({"induce", "music.filigree"}), 0);
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("readable");
        for (const GrammarFormat &format : grammarFormats())
            QTest::newRow(std::string(format.name).c_str())
                << QString::fromStdString(std::string(format.name))
                << QString::fromStdString(std::string(format.suffix)) << (format.read != nullptr);
    }

    void everyFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, suffix);
        QFETCH(bool, readable);
        const QString file = "grammar" + suffix;
        const Outcome printed = m_folder.run({"rules", "music.filigree", "--format", format});
        CHECK_EXIT(printed, 0);
        CHECK_EXIT(m_folder.run({"export", "music.filigree", "--what", "grammar", "--output", file}),
                   0); // by its suffix
        CHECK_EXIT(m_folder.run({"export", "music.filigree", "--what", "grammar", "--format", format, "--output", "-"}),
                   0);
        const QString other = format + ".filigree";
        const Outcome imported =
            m_folder.run({"import", other, file, "--as", "grammar", "--locale", "en-US", "--json"});
        CHECK_EXIT(imported, readable ? 0 : imported.exit);
        if (!readable) {
            QVERIFY(imported.exit != 0);
            return;
        }
        const Outcome parsed = m_folder.run({"parse", other}, "play some pop\n");
        const Outcome before = m_folder.run({"parse", "music.filigree"}, "play some pop\n");
        CHECK_EXIT(parsed, 0);
        CHECK_EXIT(before, 0);
        QCOMPARE(parsed.out.contains("\"accepted\":true"), before.out.contains("\"accepted\":true"));
        QVERIFY(!parsed.err.contains("has changed since")); // it was learned from nothing
    }

    /// The machines of all intents come back as the same language, in both formats.
    void machines_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("openfst") << ".fst";
        QTest::newRow("att") << ".att";
    }

    void machines()
    {
        QFETCH(QString, suffix);
        CHECK_EXIT(m_folder.run({"export", "music.filigree", "--what", "fst", "--output", "m" + suffix}), 0);
        QStringList import{"import", suffix.mid(1) + "-again.filigree", "--as", "grammar", "--locale", "en-US"};
        for (const QString &name : m_folder.names())
            if (name.startsWith("m-") && name.endsWith(suffix))
                import.append(name);
        QVERIFY(import.size() > 8);
        const Outcome imported = m_folder.run(import);
        CHECK_EXIT(imported, 0);
        const QByteArray sentences = "play some pop\nplay pop by nobody\nset a timer\n";
        const auto intents = [](const QByteArray &lines) {
            QSet<QByteArray> out;
            for (const QByteArray &line : lines.split('\n'))
                for (qsizetype at = line.indexOf("\"intent\""); at >= 0; at = line.indexOf("\"intent\"", at + 1))
                    out.insert(line.mid(at, line.indexOf("\",\"logprob", at) - at)); // intent and annotation
            return out;
        };
        const Outcome before = m_folder.run({"parse", "music.filigree"}, sentences);
        const Outcome after = m_folder.run({"parse", import[1]}, sentences);
        CHECK_EXIT(after, 0);
        QVERIFY(before.out.contains("\"accepted\":true") && before.out.contains("\"accepted\":false"));
        QCOMPARE(intents(after.out), intents(before.out));
        // As many sentences as its rules have in JSGF.
        CHECK_EXIT(m_folder.run({"export", "music.filigree", "--what", "grammar", "--output", "g.jsgf"}), 0);
        const Outcome rules = m_folder.run({"import", "g.filigree", "g.jsgf", "--as", "grammar"});
        const QByteArray size = rules.out.mid(rules.out.indexOf("the language has"));
        QVERIFY2(size.size() > 30 && imported.out.endsWith(size), (imported.out + rules.out).constData());
    }

    void wrongMachines()
    {
        m_folder.write("loop.att", "0 1 a a\n1 0 a a\n1\n");
        const Outcome loop = m_folder.run({"import", "x.filigree", "loop.att", "--as", "grammar"});
        QCOMPARE(loop.exit, 1);
        QVERIFY2(loop.err.contains("loop.att: The machine has a loop"), loop.err.constData());
        m_folder.write("cut.fst", QByteArray("\xd6\xfd\xb2\x7e\x06\0\0\0vec", 11));
        const Outcome cut = m_folder.run({"import", "x.filigree", "cut.fst", "--as", "grammar"});
        QCOMPARE(cut.exit, 1);
        QVERIFY2(cut.err.contains("cut.fst: The file ends within its head"), cut.err.constData());
        QVERIFY(!QFile::exists(m_folder.path("x.filigree")));
        m_folder.write("a.jsgf", "#JSGF V1.0;\ngrammar a;\npublic <a> = a;\n");
        QCOMPARE(m_folder.run({"import", "x.filigree", "a.jsgf", "--as", "grammar", "--intent", "A"}).exit, 2);
    }

    void wrongUse()
    {
        QCOMPARE(m_folder.run({"rules", "music.filigree", "--format", "word"}).exit, 2);
        QCOMPARE(m_folder.run({"export", "music.filigree", "--what", "grammar", "--format", "word"}).exit, 2);
        QCOMPARE(m_folder.run({"import", "x.filigree", "a.jsgf", "b.jsgf", "--as", "grammar"}).exit, 2);
        m_folder.write("bad.gram", "#ABNF 1.0 UTF-8;\nroot $a;\n$a = x <1->;\n");
        const Outcome bad = m_folder.run({"import", "x.filigree", "bad.gram", "--as", "grammar"});
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.err.contains("bad.gram:3:8: A repetition without end"), bad.err.constData());
        QVERIFY(!QFile::exists(m_folder.path("x.filigree"))); // nothing is left of it
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliGrammars)
#include "tst_cligrammars.moc"
