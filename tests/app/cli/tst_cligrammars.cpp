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
