// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answers of an interview, listed with what they decided.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clitest.h"

namespace {

QList<QByteArray> lines(const QByteArray &text)
{
    QList<QByteArray> out = text.split('\n');
    out.removeAll(QByteArray());
    return out;
}

QJsonObject line(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestCliAnswers : public QObject {
    Q_OBJECT

private:
    QByteArray list(const QStringList &options = {})
    {
        return m_folder->run(QStringList{"answer", "p.filigree", "--list"} + options).out;
    }

    std::unique_ptr<CliFolder> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("lights.golden",
                        "@locale en-US\n[Lights]\nplease turn on the lamp\ncould you turn on the lamp\n"
                        "please turn off the lamp\ncould you turn off the lamp\nturn on the lamp\n"
                        "please switch off the lamp\n[Music]\nplease play a song\ncould you play a song\nplay a song\n"
                        "please play music\nplay music\nplease stop\nstop\nplay jazz|Genre music\n"
                        "play some jazz|Genre\nplay rock|Genre music\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "lights.golden"}), 0);
    }

    /// The linguist contradicts the grammar, so that every answer decides something.
    void areListedWithWhatTheyDecided()
    {
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const auto questions = lines(m_folder->run({"ask", "p.filigree", "--count", "3"}).out);
        QCOMPARE(questions.size(), 3);
        CHECK_EXIT(m_folder->run({"answer", "p.filigree"},
                                 "{\"id\":1,\"answer\":\"unsure\"}\n{\"id\":2,\"answer\":\"unsure\"}\n"
                                 "{\"id\":3,\"answer\":\"unsure\"}\n"),
                   0);
        const auto before = lines(list());
        QCOMPARE(before.size(), 3);
        QByteArray answers;
        for (int id : {1, 2})
            answers += "{\"id\":" + QByteArray::number(id) + ",\"answer\":\""
                + (line(before[id - 1])["said"].toBool() ? "no" : "yes") + "\"}\n";
        CHECK_EXIT(m_folder->run({"answer", "p.filigree"}, answers), 0);
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const auto after = lines(list());
        const auto told = lines(list({"--decided"}));
        QCOMPARE(after.size(), 3);
        QCOMPARE(told.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const auto answer = line(after[i]);
            QCOMPARE(answer["id"].toInt(), i + 1);
            for (const char *same : {"intent", "annotated", "why"})
                QCOMPARE(answer[same], line(questions[i])[same]);
            QVERIFY(!answer.contains("decided"));
            QCOMPARE(answer["rules"].toArray().isEmpty(), !answer["said"].toBool());
        }
        for (int i = 0; i < 2; ++i) {
            const auto answer = line(told[i]);
            const bool yes = answer["answer"] == "yes";
            QCOMPARE(answer["said"].toBool(), yes);
            QCOMPARE(line(before[i])["said"].toBool(), !yes);
            QCOMPARE(answer["rules"].toArray().contains(answer["intent"]), yes);
            const auto change = answer["decided"].toObject()[yes ? "gained" : "lost"].toObject();
            QVERIFY2(change["sentences"].toDouble() > 0.0, told[i].constData());
            QVERIFY(!change["examples"].toArray().isEmpty());
        }
        QVERIFY(!line(told[2]).contains("decided")); // "unsure": nothing
        QCOMPARE(lines(list({"--decided"})), told);

        CHECK_EXIT(m_folder->run({"answer", "p.filigree", "--undo", "1"}), 0);
        const auto left = lines(list());
        QCOMPARE(left.size(), 2);
        QCOMPARE(line(left[0])["id"].toInt(), 2);
    }

    void withoutAnswersOrGrammar()
    {
        const auto early = m_folder->run({"answer", "p.filigree", "--list"});
        CHECK_EXIT(early, 1);
        QVERIFY2(early.err.contains("no grammar"), early.err.constData());
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const auto none = m_folder->run({"answer", "p.filigree", "--list", "--decided"});
        CHECK_EXIT(none, 0);
        QVERIFY(none.out.isEmpty());
        QVERIFY2(none.err.contains("no question was answered"), none.err.constData());
        CHECK_EXIT(m_folder->run({"answer", "p.filigree", "--decided"}), 2);
        CHECK_EXIT(m_folder->run({"answer", "p.filigree", "--list", "--undo", "1"}), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliAnswers)
#include "tst_clianswers.moc"
