// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thrax and Pynini are no part of Debian: what is written for them is evaluated by small stand-ins of the tests.
#include <cmath>

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/thrax.h"
#include "core/text/tokenizer.h"
#include "support/grammars.h"
#include "support/thraxevaluator.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

Grammar nasty()
{
    Grammar grammar;
    Rule values;
    values.name = "Odd.one";
    values.kind = RuleKind::Values;
    values.slot = "Odd";
    for (const char *words : {"a [b] c", "\"x\"", "\\n", "{ }", "#1", "| |", "[", "@home", "करें", "'"})
        values.values.push_back({words, 1.0 + double(values.values.size()), 0});
    Rule phrase;
    phrase.name = "return";
    phrase.body = E::alternatives({E::word("{"), E::word("\\"), E::word("gone")}, {1, 3, 0});
    Rule maybe;
    maybe.name = "1";
    maybe.body = E::optional(E::sequence({E::reference("return"), E::reference("return")}), 0.125);
    Rule start;
    start.name = "माँग";
    start.kind = RuleKind::Start;
    start.intent = "An \"odd\" one";
    start.weight = 3;
    start.body =
        E::sequence({E::reference("1"),
                     E::optional(E::slot("Inner",
                                         E::alternatives({E::sequence({E::word("a"), E::optional(E::word("b"))}),
                                                          E::reference("return")}))),
                     E::optional(E::slot("Odd", E::reference("Odd.one")), 1.0), E::optional(E::word("end"), 0.0)});
    Rule other;
    other.name = "bytes";
    other.kind = RuleKind::Start;
    other.intent = "Other";
    other.body = E::alternatives(
        {E::sequence({}), E::slot("Two", E::sequence({E::word("w"), E::word("|")})), E::reference("Odd.one")});
    grammar.rules = {values, phrase, maybe, start, other};
    return grammar;
}

/// The language of one intent as the script must have it: sentence read, and utterance written, to its cost.
std::map<std::string, double> expected(const Grammar &grammar, const std::string &intent)
{
    double sum = 0;
    double weight = 0;
    for (const Rule &rule : grammar.rules)
        if (rule.kind == RuleKind::Start) {
            sum += rule.weight;
            weight = rule.intent == intent ? rule.weight : weight;
        }
    std::map<std::string, double> out;
    for (const auto &[name, item] : listLanguage(grammar)) {
        if (item.utterance.intent != intent)
            continue;
        std::string read;
        for (const std::string &token : item.utterance.tokens)
            read += (read.empty() ? "" : " ") + token;
        out[read + " -> " + key(item.utterance)] = -std::log(item.best * sum / weight);
    }
    return out;
}

std::map<std::string, double> found(const StringRelation &relation, const std::string &intent)
{
    std::map<std::string, double> out;
    for (const auto &[strings, cost] : relation) {
        const auto utterance = parseGoldenLine(strings.second, intent);
        if (!utterance)
            qFatal("%s: %s", strings.second.c_str(), utterance.error().message().c_str());
        out[strings.first + " -> " + key(*utterance)] = cost;
    }
    return out;
}

void compare(const std::map<std::string, double> &relation, const std::map<std::string, double> &language)
{
    for (const auto &[name, cost] : language) {
        QVERIFY2(relation.contains(name), name.c_str());
        QVERIFY2(std::abs(relation.at(name) - cost) < 1e-4, name.c_str());
    }
    QCOMPARE(relation.size(), language.size());
}

std::vector<const Rule *> starts(const Grammar &grammar)
{
    std::vector<const Rule *> out;
    for (const Rule &rule : grammar.rules)
        if (rule.kind == RuleKind::Start)
            out.push_back(&rule);
    return out;
}

Grammar grammarOf(int seed)
{
    return seed == -4 ? nasty() : grammarOfSeed(seed);
}

} // namespace

class TestThrax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thraxHasTheLanguage_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = -4; seed < 60; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void thraxHasTheLanguage()
    {
        QFETCH(int, seed);
        const Grammar grammar = grammarOf(seed);
        const std::string text = writeThrax(grammar);
        QVERIFY(
            text.find("func Bare[phrase, bytes] {\n  return Optimize[Compose[Compose[(\"\" : \" \") (bytes*), phrase], "
                      "(\" \" : \"\") (bytes*)]];\n}\n")
            != std::string::npos);
        QVERIFY(text.find("\"[1]\" | \"[2]\" | ") != std::string::npos);
        QVERIFY(text.find("\"[255]\"\n];") != std::string::npos);
        const auto rules = evaluateThrax(text);
        const auto intents = starts(grammar);
        QCOMPARE(rules.size(), intents.size());
        for (const Rule *rule : intents) { // the names are ours where they can be
            const auto place = rules.find(rule->name);
            if (place != rules.end() && seed != -4)
                compare(found(place->second, rule->intent), expected(grammar, rule->intent));
        }
        if (seed != -4)
            return;
        QVERIFY2(rules.contains("rule") && rules.contains("bytes_2"), text.c_str());
    }

    void namesThatThraxKeeps()
    {
        const Grammar grammar = nasty();
        const std::string text = writeThrax(grammar);
        for (const auto &[name, relation] : evaluateThrax(text))
            compare(found(relation, name == "bytes_2" ? "Other" : "An \"odd\" one"),
                    expected(grammar, name == "bytes_2" ? "Other" : "An \"odd\" one"));
        QVERIFY(text.find("# @name return\n") != std::string::npos);
        QVERIFY(text.find("return_2 = Optimize[") != std::string::npos);
    }

    void pyniniHasTheLanguage_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = -4; seed < 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void pyniniHasTheLanguage()
    {
        QFETCH(int, seed);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const Grammar grammar = grammarOf(seed);
        const QTemporaryDir folder;
        const std::string script = folder.filePath(QStringLiteral("grammar.py")).toStdString();
        QVERIFY(writeFile(script, writePynini(grammar)));
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PYTHONPATH"), QStringLiteral(FILIGREE_SOURCE_DIR "/tests/support/python"));
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
        process.setProcessEnvironment(environment);
        process.start(python, {QString::fromStdString(script)});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        std::map<std::string, StringRelation> machines;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() == 4)
                machines[fields[0].toStdString()][{fields[1].toStdString(), fields[2].toStdString()}] =
                    fields[3].toDouble();
        }
        for (const Rule *rule : starts(grammar))
            compare(found(machines[rule->intent], rule->intent), expected(grammar, rule->intent));
    }
};

QTEST_GUILESS_MAIN(TestThrax)
#include "tst_thrax.moc"
