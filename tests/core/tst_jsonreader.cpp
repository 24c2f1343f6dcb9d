// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader agrees with nlohmann's parser, which is what stored grammars were read with before: what one takes, the
// other takes as the same value; what one refuses, the other refuses.
#include <QtTest>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/project/jsonreader.h"

using namespace filigree;
using Json = nlohmann::ordered_json;

namespace {

Json valueOf(JsonReader &reader)
{
    using Kind = JsonReader::Kind;
    Json out;
    switch (reader.kind()) {
    case Kind::Nothing:
        reader.skip();
        return nullptr;
    case Kind::Truth:
        reader.skip();
        return true; // which of the two, the reader does not say
    case Kind::Number:
        return reader.number("a number");
    case Kind::Text:
        return reader.text("a text");
    case Kind::List:
        out = Json::array();
        reader.list("a list", [&] { out.push_back(valueOf(reader)); });
        return out;
    case Kind::Object:
        out = Json::object();
        reader.object("an object", [&](const std::string &key) { out[key] = valueOf(reader); });
        return out;
    }
    return out;
}

/// Nothing: refused.
std::optional<Json> readAll(std::string_view text, std::size_t deepest = 100)
{
    try {
        JsonReader reader(text, deepest);
        Json out = valueOf(reader);
        reader.finish();
        return out;
    } catch (const JsonFault &) {
        return std::nullopt;
    }
}

bool skipsAll(std::string_view text)
{
    try {
        JsonReader reader(text, 100);
        reader.skip();
        reader.finish();
        return true;
    } catch (const JsonFault &) {
        return false;
    }
}

/// As the reader tells it: numbers as doubles, truth as true.
Json plain(const Json &json)
{
    if (json.is_number())
        return json.get<double>();
    if (json.is_boolean())
        return true;
    Json out = json;
    if (json.is_structured())
        for (Json &part : out)
            part = plain(part);
    return out;
}

void compare(const std::string &text)
{
    const Json expected = Json::parse(text, nullptr, false);
    const auto read = readAll(text);
    const QByteArray shown = QByteArray::fromStdString(text).toPercentEncoding(" {}[]\",:");
    QVERIFY2(read.has_value() == !expected.is_discarded(), shown.constData());
    if (read)
        QVERIFY2(*read == plain(expected), shown.constData());
    QVERIFY2(skipsAll(text) == read.has_value(), shown.constData());
}

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"{}",
                                 "[]",
                                 " [ ] ",
                                 "{\"a\":1}",
                                 "{\"a\":1,}",
                                 "[1,]",
                                 "[,1]",
                                 "[1 2]",
                                 "{\"a\" 1}",
                                 "{a:1}",
                                 "{1:1}",
                                 "[1]x",
                                 "[1] \n",
                                 "",
                                 " ",
                                 "[",
                                 "]",
                                 "{",
                                 "{\"a\"",
                                 "{\"a\":",
                                 "[1",
                                 "\"",
                                 "\"a",
                                 "\"\\",
                                 "\"\\u",
                                 "null",
                                 "nul",
                                 "nulls",
                                 "true",
                                 "truth",
                                 "false",
                                 "fals",
                                 "0",
                                 "-0",
                                 "00",
                                 "01",
                                 "-",
                                 "-1",
                                 "+1",
                                 "1.",
                                 ".5",
                                 "1.5",
                                 "1.e3",
                                 "1e3",
                                 "1E+3",
                                 "1e-3",
                                 "1e",
                                 "1e+",
                                 "0.1",
                                 "123456789012345678901234567890",
                                 "1e308",
                                 "0x10",
                                 "inf",
                                 "nan",
                                 "NaN",
                                 "-Infinity",
                                 "\"\\n\\t\\r\\b\\f\\/\\\\\\\"\"",
                                 "\"\\a\"",
                                 "\"\\u0041\"",
                                 "\"\\u00e9\"",
                                 "\"\\u20AC\"",
                                 "\"\\uD83D\\uDE00\"",
                                 "\"\\uD83D\"",
                                 "\"\\uDE00\"",
                                 "\"\\uD83Dx\"",
                                 "\"\\uD83D\\u0041\"",
                                 "\"\\u00g0\"",
                                 "\"\\u+041\"",
                                 "\"\\u-041\"",
                                 "\"a\nb\"",
                                 "\"a\tb\"",
                                 "\"\x7f\"",
                                 "\"\xc3\xa9\"",
                                 "\"\xc3\"",
                                 "\"\xff\"",
                                 "\"\xed\xa0\x80\"",
                                 "[\"a\",[\"b\",{\"c\":[true,null,-1.5]}]]"})
            QTest::newRow(text) << QByteArray(text);
    }

    void agrees()
    {
        QFETCH(QByteArray, text);
        compare(text.toStdString());
    }

    void agreesOnWhatIsDamaged()
    {
        const std::string whole = R"({"name":"a\n\u00e9b","list":[1,-2.5e3,"x",{"deep":[[],{}]}],"n":null,"t":true})";
        const std::string letters = "\"\\{}[]:,0123456789eE+-.untrfalsb \n\x01\x80\xc3";
        Random random(7);
        for (int i = 0; i < 20'000; ++i) {
            std::string bytes = whole;
            for (std::uint64_t k = 0; k <= random.below(3); ++k) {
                const auto at = static_cast<std::size_t>(random.below(bytes.size()));
                const char letter = letters[static_cast<std::size_t>(random.below(letters.size()))];
                if (random.below(2) == 0)
                    bytes[at] = letter;
                else
                    bytes.erase(at, 1);
            }
            compare(bytes);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void numbersAreTheSameBits()
    {
        Random random(11);
        for (int i = 0; i < 20'000; ++i) {
            const double value =
                std::ldexp(static_cast<double>(random.next() >> 11) + 1, static_cast<int>(random.below(1'900)) - 1'000);
            const std::string text = Json(value).dump();
            JsonReader reader(text, 1);
            QVERIFY(reader.number("") == value);
        }
    }

    void naturals()
    {
        const auto read = [](std::string_view text, std::uint64_t limit) {
            JsonReader reader(text, 1);
            return reader.natural("a number", limit);
        };
        QCOMPARE(read("0", 0), std::uint64_t(0));
        QCOMPARE(read("18446744073709551615", UINT64_MAX), UINT64_MAX);
        for (const char *text : {"18446744073709551616", "-1", "1.0", "1e2", "\"1\"", "null", "[]"})
            QVERIFY_THROWS_EXCEPTION(JsonFault, read(text, UINT64_MAX));
        QVERIFY_THROWS_EXCEPTION(JsonFault, read("8", 7));
    }

    void depthIsLimited()
    {
        const auto nested = [](std::size_t n) { return std::string(n, '[') + std::string(n, ']'); };
        QVERIFY(readAll(nested(20), 20));
        QVERIFY(!readAll(nested(21), 20));
        QVERIFY(!readAll(std::string(1'000'000, '['), 20));
        // Brackets that are closed again do not count.
        QVERIFY(readAll("[" + nested(3) + "," + nested(3) + "," + nested(3) + "]", 4));
    }

    void saysWhatWasFound()
    {
        JsonReader reader("[1]", 5);
        try {
            (void)reader.text("the name");
            QFAIL("a list is not a text");
        } catch (const JsonFault &fault) {
            QCOMPARE(fault.what, std::string("the name is not a text"));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
