// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/base/random.h"
#include "core/project/grammarjson.h"
#include "tests/support/grammars.h"

using namespace filigree;

namespace {

Grammar rich()
{
    Grammar grammar;
    grammar.locale = "hi-IN";
    Rule values;
    values.name = "Genre_music";
    values.kind = RuleKind::Values;
    values.slot = "Genre";
    values.catalogue = "genres";
    values.values = {{"jazz", 1.0, 3}, {"लोक गीत", 0.1, 0}, {"r & b \"x\" \\", 1e-300, 4'000'000'000U}};
    values.evidence = {1, 7, 9'007'199'254'740'993};
    values.gain = -0.1;
    values.added = Count128::more();
    values.examples = {"play jazz|Genre", "{a b}|Genre"};
    values.state = ReviewState::Locked;
    Rule start;
    start.name = "Play";
    start.kind = RuleKind::Start;
    start.intent = "Play [x]";
    start.body = Expression::sequence(
        {Expression::word("play"), Expression::optional(Expression::word("some"), 1.0 / 3),
         Expression::alternatives(
             {Expression::slot("Genre", Expression::reference("Genre_music")), Expression::sequence({})}, {0.1, 0.9}),
         Expression::optional(Expression::word("now"))});
    start.body.parts.back().weights.clear();
    start.weight = 0.7;
    start.added = Count128(fromDecimal("340282366920938463463374607431768211455").value());
    grammar.rules = {values, start};
    return grammar;
}

} // namespace

class TestProjectGrammarJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips()
    {
        const Grammar grammar = rich();
        QVERIFY(validate(grammar).has_value());
        const std::string json = grammarToJson(grammar);
        QVERIFY(json.find('\n') == std::string::npos);
        const auto back = grammarFromJson(json);
        QVERIFY2(back.has_value(), back ? "" : back.error().message().c_str());
        QVERIFY(*back == grammar);
        QCOMPARE(grammarToJson(*back), json);
        for (const Rule &rule : grammar.rules)
            QVERIFY(ruleFromJson(ruleToJson(rule)).value() == rule);
    }

    void randomGrammarsRoundTrip()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const Grammar grammar = tests::randomGrammar(seed);
            const auto back = grammarFromJson(grammarToJson(grammar));
            QVERIFY(back.has_value());
            QVERIFY(*back == grammar);
        }
    }

    void manyValuesStaySmall()
    {
        Grammar grammar = rich();
        grammar.rules[0].values.clear();
        for (int i = 0; i < 200'000; ++i)
            grammar.rules[0].values.push_back({"value " + std::to_string(i), 1.0, 0});
        const std::string json = grammarToJson(grammar);
        QVERIFY(json.size() < 3'000'000);
        QVERIFY(grammarFromJson(json).value() == grammar);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *from, const char *to) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to);
        };
        row("\"kind\":\"start\"", "\"kind\":\"other\"");
        row("\"kind\":\"start\"", "\"kind\":3");
        row("\"state\":\"locked\"", "\"state\":\"\"");
        row("\"weight\":0.7", "\"weight\":-1");
        row("\"weight\":0.7", "\"weight\":1e999");
        row("\"weight\":0.7", "\"weight\":null");
        row("\"weight\":0.7", "\"wight\":0.7");
        row("\"evidence\":[1,", "\"evidence\":[-1,");
        row("\"evidence\":[1,", "\"evidence\":[1.5,");
        row("\"added\":\"more\"", "\"added\":\"999999999999999999999999999999999999999999\"");
        row("\"size\":3", "\"size\":4");
        row("\"size\":3", "\"size\":99999999999");
        row("\"counts\":[[0,3]", "\"counts\":[[7,3]");
        row("\"counts\":[[0,3]", "\"counts\":[[0,3,4]");
        row("\"counts\":[[0,3]", "\"counts\":[0");
        row("{\"rule\":\"Genre_music\"}", "{\"rule\":\"Later\"}");
        row("{\"rule\":\"Genre_music\"}", "{\"rule\":7}");
        row("{\"rule\":\"Genre_music\"}", "{\"unknown\":\"x\"}");
        row("\"play\"", "7");
        row("\"play\"", "\"two words\"");
        row("\"examples\":[", "\"examples\":[7,");
        row("\"filigree-grammar\":1", "\"filigree-grammar\":2");
        row("\"rules\":[", "\"rules\":[[],");
        row("{\"filigree", "{{\"filigree");
        row("}]}", "}]");
    }

    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = QByteArray::fromStdString(grammarToJson(rich()));
        const auto at = json.indexOf(from);
        QVERIFY2(at >= 0, json.constData());
        json.replace(at, from.size(), to);
        const auto grammar = grammarFromJson(json.toStdString());
        QVERIFY(!grammar);
        QVERIFY(grammar.error().code == ErrorCode::InvalidInput);
        QVERIFY(!grammar.error().detail.empty());
    }

    void depthIsLimited()
    {
        const std::string deep(1'000'000, '[');
        QVERIFY(!grammarFromJson(deep));
        QVERIFY(!ruleFromJson(
            "{\"name\":\"x\",\"kind\":\"phrase\",\"body\":" + std::string(300, '[') + std::string(300, ']')
            + ",\"weight\":1,\"evidence\":[],\"gain\":0,\"added\":\"0\",\"examples\":[],\"state\":\"proposed\"}"));
    }

    void damageNeverCrashes()
    {
        const std::string json = grammarToJson(rich());
        Random random(3);
        for (int i = 0; i < 3'000; ++i) {
            std::string bytes = json;
            for (int k = 0; k < 3; ++k)
                bytes[static_cast<std::size_t>(random.below(bytes.size()))] = static_cast<char>(random.below(256));
            if (const auto grammar = grammarFromJson(bytes))
                QVERIFY(validate(*grammar).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestProjectGrammarJson)
#include "tst_projectgrammarjson.moc"
