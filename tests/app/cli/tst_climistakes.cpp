// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that come to have mistakes after they were imported: every command that leaves them out says so.
#include "clitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

class TestCliMistakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("first.golden",
                        "@locale en-US\n[PlayMusic]\nplay {Like a Prayer}|Song Name\nplay Vogue|Song Name now\n"
                        "play something\n");
        m_folder->write("second.golden", "[PlayMusic]\nput on {Purple Rain}|SongName\n");
    }

    void aSecondImportTellsOfTheLinesThatItSpoils()
    {
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "first.golden"}), 0);
        QVERIFY(!m_folder->run({"induce", "p.filigree"}).err.contains("left out"));
        const Outcome second = m_folder->run({"import", "p.filigree", "second.golden", "--json"});
        CHECK_EXIT(second, 0);
        QVERIFY2(second.err.contains("warning: 2 mistakes in golden utterances that were in the project before; what "
                                     "has one is left out. The first: line 3, column 21: The slot name has a space in "
                                     "it: write |SongName in one word. `filigree-cli info "
                                     + m_folder->path("p.filigree").toUtf8() + "` lists all"),
                 second.err.constData());
        QVERIFY2(second.out.contains("\"mistakesBefore\":2"), second.out.constData());
        for (const QStringList &command :
             {QStringList{"induce"}, {"ask"}, {"export", "--what", "corpus", "--format", "jsonl"}}) {
            const Outcome outcome = m_folder->run(QStringList{command.first(), "p.filigree"} + command.mid(1));
            CHECK_EXIT(outcome, 0);
            QVERIFY2(outcome.err.contains("warning: 2 mistakes in the golden utterances; what has one is left out. The "
                                          "first: line 3, column 21: "),
                     outcome.err.constData());
        }
        const Outcome text = m_folder->run({"export", "p.filigree", "--what", "corpus", "--format", "golden"});
        QVERIFY(text.err.isEmpty()); // nothing is left out of it
        QVERIFY(text.out.contains("{Like a Prayer}|Song Name\n"));
    }

    void infoListsThemAll()
    {
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "first.golden", "second.golden", "--keep-going"}), 0);
        const Outcome info = m_folder->run({"info", "p.filigree", "--json"});
        CHECK_EXIT(info, 0);
        const QJsonObject json = QJsonDocument::fromJson(info.out).object();
        QCOMPARE(json["mistakes in golden utterances"].toInt(), 2);
        const QJsonArray mistakes = json["golden mistakes"].toArray();
        QCOMPARE(mistakes.size(), 2);
        QCOMPARE(mistakes[1].toObject()["line"].toInt(), 4);
        QCOMPARE(json["golden utterances"].toInt(), 2);
        const Outcome table = m_folder->run({"info", "p.filigree"});
        QVERIFY2(table.out.contains("mistakes in golden utterances:  2\n"), table.out.constData());
        QVERIFY2(table.err.contains("filigree-cli: line 3, column 21: The slot name has a space in it"),
                 table.err.constData());
        QVERIFY2(table.err.contains("filigree-cli: line 4, column 11: "), table.err.constData());
    }

    void aSpaceInASlotNameIsToldWithoutANearName()
    {
        const Outcome first = m_folder->run({"import", "p.filigree", "first.golden"});
        CHECK_EXIT(first, 0);
        QVERIFY2(first.err.contains("first.golden:4:11: warning: The slot is Song, and Name is a word of the sentence. "
                                    "Write |SongName if that is the slot's name: it has no space in it."),
                 first.err.constData());
        m_folder->write("third.golden", "[Play Music]\nplay some music\n");
        const Outcome third = m_folder->run({"import", "p.filigree", "third.golden"});
        CHECK_EXIT(third, 0);
        QVERIFY2(third.err.contains("third.golden:1:1: warning: The intent Play Music is another one than PlayMusic in "
                                    "line 2"),
                 third.err.constData());
    }

    void whereThereAreNoneNothingIsSaid()
    {
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "second.golden"}), 0);
        const Outcome info = m_folder->run({"info", "p.filigree", "--json"});
        QVERIFY(info.err.isEmpty());
        QVERIFY(info.out.contains("\"mistakes in golden utterances\":0"));
        const Outcome induced = m_folder->run({"induce", "p.filigree"});
        CHECK_EXIT(induced, 0);
        QVERIFY2(!induced.err.contains("mistake"), induced.err.constData());
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCliMistakes)
#include "tst_climistakes.moc"
