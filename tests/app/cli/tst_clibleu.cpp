// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// filigree-cli bleu

#include <QJsonDocument>
#include <QJsonObject>

#include "clitest.h"

class TestCliBleu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scores();
    void json();
    void standard_input();
    void intervals_by_seed();
    void baseline();
    void options();
    void unequal_lines();
    void wrong_files();
    void wrong_usage();
    void tokenized_text();

private:
    [[nodiscard]] QJsonObject object(const QStringList &arguments) const;

    std::unique_ptr<CliFolder> m_folder;
};

void TestCliBleu::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_folder->write("dogs", "The dog bit the man.\nIt wasn't surprising.\nThe man had just bitten him.\n");
    m_folder->write("first", "The dog bit the man.\r\nIt was not unexpected.\r\nThe man bit him first.");
    m_folder->write("second", "The dog had bit the man.\nNo one was surprised.\nThe man had bitten the dog.\n");
}

QJsonObject TestCliBleu::object(const QStringList &arguments) const
{
    const Outcome out = m_folder->run(arguments);
    if (out.exit != 0)
        qWarning("%s", out.err.constData());
    return QJsonDocument::fromJson(out.out).object();
}

void TestCliBleu::scores()
{
    const Outcome out = m_folder->run({"bleu", "dogs", "first", "second"});
    CHECK_EXIT(out, 0);
    QCOMPARE(out.out,
             QByteArray("BLEU|nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp|impl:filigree = 48.53 82.4/50.0/45.5/37.5 "
                        "(BP = 0.943 ratio = 0.944 hyp_len = 17 ref_len = 18)\n"
                        "chrF2|nrefs:2|case:mixed|eff:yes|nc:6|nw:0|space:no|impl:filigree = 59.73\n"));
    QCOMPARE(out.err, QByteArray());
}

void TestCliBleu::json()
{
    const QJsonObject all = object({"bleu", "dogs", "first", "second", "--json"});
    QCOMPARE(all["sentences"].toInt(), 3);
    const QJsonObject bleu = all["bleu"].toObject();
    QVERIFY(std::abs(bleu["score"].toDouble() - 48.530827) < 1e-6);
    QCOMPARE(bleu["hypothesisLength"].toInt(), 17);
    QCOMPARE(bleu["signature"].toString(),
             QStringLiteral("nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp|impl:filigree"));
    QVERIFY(std::abs(all["chrf"].toObject()["score"].toDouble() - 59.73) < 0.005);
    QVERIFY(!bleu.contains("low"));
}

void TestCliBleu::standard_input()
{
    const Outcome out = m_folder->run({"bleu", "-", "first"}, m_folder->read("first"));
    CHECK_EXIT(out, 0);
    QVERIFY2(out.out.contains(" = 100.00 "), out.out.constData());
    CHECK_EXIT(m_folder->run({"bleu", "-", "-"}, "a\n"), 2);
}

void TestCliBleu::intervals_by_seed()
{
    const QStringList usual{"bleu", "dogs", "first", "second", "--json", "--interval", "--samples", "200"};
    const QJsonObject bleu = object(usual)["bleu"].toObject();
    QVERIFY(bleu["low"].toDouble() < bleu["score"].toDouble());
    QVERIFY(bleu["high"].toDouble() > bleu["score"].toDouble());
    QCOMPARE(object(usual), object(usual));
    const Outcome text = m_folder->run({"bleu", "dogs", "first", "second", "--interval"});
    QCOMPARE(text.out.count('['), 2);
}

void TestCliBleu::baseline()
{
    m_folder->write("worse", "A cat.\nIt wasn't surprising.\nNobody was bitten today.\n");
    const QJsonObject all = object({"bleu", "dogs", "first", "--baseline", "worse", "--json"});
    const QJsonObject chrf = all["comparison"].toObject()["chrf"].toObject();
    QVERIFY(chrf["difference"].toDouble() > 0.0);
    QVERIFY(std::abs(chrf["difference"].toDouble() + chrf["baseline"].toDouble()
                     - all["chrf"].toObject()["score"].toDouble())
            < 1e-5);
    const Outcome text = m_folder->run({"bleu", "dogs", "first", "--baseline", "worse"});
    CHECK_EXIT(text, 0);
    QCOMPARE(text.out.count("difference"), 2);
    m_folder->write("short", "A cat.\n");
    const Outcome bad = m_folder->run({"bleu", "dogs", "first", "--baseline", "short"});
    CHECK_EXIT(bad, 1);
    QVERIFY2(bad.err.contains("short: The file has 1 line, but dogs has 3"), bad.err.constData());
}

void TestCliBleu::options()
{
    m_folder->write("upper", m_folder->read("first").toUpper());
    QVERIFY(object({"bleu", "upper", "first", "--json"})["bleu"].toObject()["score"].toDouble() < 10.0);
    QCOMPARE(object({"bleu", "upper", "first", "--json", "--lower-case"})["bleu"].toObject()["score"].toDouble(),
             100.0);
    const Outcome out = m_folder->run({"bleu", "dogs", "first", "second", "--tokenize", "none"});
    QVERIFY2(out.out.contains("tok:none|smooth:exp|impl:filigree = 49.19 "), out.out.constData());
}

void TestCliBleu::unequal_lines()
{
    m_folder->write("long", m_folder->read("second") + "One more.\n");
    const Outcome out = m_folder->run({"bleu", "dogs", "first", "long"});
    CHECK_EXIT(out, 1);
    QCOMPARE(out.out, QByteArray());
    QVERIFY2(out.err.contains("long: The file has 4 lines, but dogs has 3."), out.err.constData());
}

void TestCliBleu::wrong_files()
{
    m_folder->write("latin", "fine\ncaf\xE9\nfine\n");
    const Outcome latin = m_folder->run({"bleu", "dogs", "latin"});
    CHECK_EXIT(latin, 1);
    QVERIFY2(latin.err.contains("latin:2:4: The line is not UTF-8"), latin.err.constData());
    CHECK_EXIT(m_folder->run({"bleu", "dogs", "missing"}), 1);
    m_folder->write("empty", "");
    CHECK_EXIT(m_folder->run({"bleu", "empty", "empty"}), 1);
    m_folder->write("gap", "one\n\nthree\n");
    const Outcome gap = m_folder->run({"bleu", "dogs", "gap"});
    CHECK_EXIT(gap, 1);
    QVERIFY2(gap.err.contains("gap:2: The sentence has no reference"), gap.err.constData());
    CHECK_EXIT(m_folder->run({"bleu", "dogs", "gap", "first"}), 0); // the other one has it
    CHECK_EXIT(m_folder->run({"bleu", "gap", "first"}), 0); // an empty translation is one, if a bad one
}

void TestCliBleu::wrong_usage()
{
    CHECK_EXIT(m_folder->run({"bleu"}), 2);
    CHECK_EXIT(m_folder->run({"bleu", "dogs"}), 2);
    CHECK_EXIT(m_folder->run({"bleu", "dogs", "first", "--tokenize", "moses"}), 2);
    CHECK_EXIT(m_folder->run({"bleu", "dogs", "first", "--samples", "0"}), 2);
    CHECK_EXIT(m_folder->run({"bleu", "dogs", "first", "--interval", "--seed", "x"}), 2);
}

void TestCliBleu::tokenized_text()
{
    m_folder->write("tokens", QByteArray("A dog .\n").repeated(100));
    const Outcome out = m_folder->run({"bleu", "tokens", "tokens"});
    CHECK_EXIT(out, 0);
    QVERIFY2(out.err.contains("100 lines end in a full stop that stands alone"), out.err.constData());
}

QTEST_GUILESS_MAIN(TestCliBleu)
#include "tst_clibleu.moc"
