// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subwords: what is encoded comes back, placeholders are one piece, and the table agrees with SentencePiece's own ids.

#include <algorithm>

#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/translation/slotprotection.h"
#include "core/translation/subwords.h"
#include "core/translation/trainingvalues.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

std::vector<std::string> sentences()
{
    const char *const things[]{"Lampe", "light", "Küche", "kitchen", "Musik", "music", "Wecker", "alarm", "Größe"};
    const char *const verbs[]{"schalte", "turn on", "spiele", "play", "stelle", "set", "öffne", "open"};
    Random random(3);
    std::vector<std::string> out;
    for (int i = 0; i < 2000; ++i)
        out.push_back(std::string(verbs[random.below(8)]) + " " + things[random.below(9)] + " in "
                      + things[random.below(9)]
                      + (random.below(2) ? "." : " um " + std::to_string(random.below(24)) + ":00, bitte!"));
    return out;
}

Subwords trained(int size = 400)
{
    SubwordOptions options;
    options.size = size;
    return good(Subwords::train(sentences(), options));
}

} // namespace

class TestSubwords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_comes_back();
    void placeholders_are_one_piece();
    void placeholders_part_from_letters();
    void no_nul_comes_out();
    void same_text_same_model();
    void saved_and_loaded();
    void wrong_models();
    void wrong_training();
};

void TestSubwords::initTestCase()
{
    if (!subwordsAvailable())
        QSKIP("built without SentencePiece");
}

void TestSubwords::text_comes_back()
{
    const Subwords subwords = trained();
    QVERIFY(subwords.table().size() <= 400);
    for (const std::string text :
         {"play music in kitchen.", "Spiele  Größe", "unseen words: Zürich, Ärger", "日本語 and हिन्दी",
          "a\xC2\xA0"
          "b",
          "<s> </s> <pad>"}) {
        const auto ids = subwords.encode(text);
        QVERIFY(!ids.empty());
        QVERIFY(std::none_of(ids.begin(), ids.end(), [](int id) { return id <= endId; }));
        QString expected = QString::fromStdString(text).simplified();
        QCOMPARE(QString::fromStdString(subwords.decode(ids)), expected);
    }
    QVERIFY(subwords.encode("").empty());
    QVERIFY(subwords.encode("play music").size() < 8); // learned, not spelled
}

void TestSubwords::placeholders_are_one_piece()
{
    const Subwords subwords = trained();
    for (int i = 0; i < placeholderCount; ++i) {
        const std::string text = "play <s" + std::to_string(i) + ">, bitte!";
        const auto ids = subwords.encode(text);
        QCOMPARE(std::count(ids.begin(), ids.end(), firstPlaceholderId + i), 1);
        QCOMPARE(subwords.decode(ids), text);
    }
}

void TestSubwords::placeholders_part_from_letters()
{
    const Subwords subwords = trained();
    auto ids = subwords.encode("play");
    ids.push_back(firstPlaceholderId);
    ids.push_back(firstPlaceholderId + 1);
    const auto end = subwords.encode("<s2>x");
    ids.insert(ids.end(), end.begin(), end.end());
    QCOMPARE(subwords.decode(ids), std::string("play <s0> <s1> <s2> x"));
}

// A model may write any byte; NUL is good UTF-8, but no golden text can hold it.
void TestSubwords::no_nul_comes_out()
{
    std::string vocabulary;
    for (int id = 0; id < firstPlaceholderId + placeholderCount; ++id)
        vocabulary +=
            (id < firstPlaceholderId ? "<x" + std::to_string(id) + ">" : placeholderText(id - firstPlaceholderId))
            + "\n";
    const auto table = SubwordTable::parse(vocabulary + "<0x00>\n<0x41>\n");
    QVERIFY(table);
    const int nul = firstPlaceholderId + placeholderCount;
    QCOMPARE(table->decode(std::vector<int>{nul + 1, nul, nul, nul + 1}),
             std::string("A\xEF\xBF\xBD\xEF\xBF\xBD"
                         "A"));
}

void TestSubwords::same_text_same_model()
{
    QCOMPARE(trained().table().hash(), trained().table().hash());
    auto other = sentences();
    other.resize(other.size() / 4);
    SubwordOptions options;
    options.size = 400;
    QVERIFY(Subwords::train(other, options)->table().hash() != trained().table().hash());
}

void TestSubwords::saved_and_loaded()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("a.model").toStdString();
    const Subwords subwords = trained();
    QVERIFY(subwords.save(path));
    const auto loaded = Subwords::load(path);
    QVERIFY(loaded);
    const std::string text = "öffne Küche um 7:00, bitte!";
    QCOMPARE(loaded->encode(text), subwords.encode(text));
    const auto table = SubwordTable::read(vocabularyPath(path)); // what the worker program has of it
    QVERIFY(table);
    QCOMPARE(table->hash(), subwords.table().hash());
    QCOMPARE(table->decode(subwords.encode(text)), text);
    QVERIFY(!subwords.save(folder.filePath("no/such/folder").toStdString()));
}

void TestSubwords::wrong_models()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("a.model").toStdString();
    QVERIFY(Subwords::load(path).error().code == ErrorCode::NotFound);
    QVERIFY(writeFile(path, "this is no model"));
    QVERIFY(Subwords::load(path).error().code == ErrorCode::InvalidInput);
    QVERIFY(writeFile(path, ""));
    QVERIFY(!Subwords::load(path));
    const std::filesystem::path pipe = folder.filePath("pipe.model").toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(Subwords::load(pipe).error().code == ErrorCode::ReadFailed);
    QVERIFY(SubwordTable::read(pipe).error().code == ErrorCode::ReadFailed);
    QVERIFY(trained().save(path));
    auto bytes = readFile(path);
    bytes->resize(bytes->size() / 2);
    QVERIFY(writeFile(path, *bytes));
    QVERIFY(!Subwords::load(path));
}

void TestSubwords::wrong_training()
{
    SubwordOptions options;
    QVERIFY(Subwords::train({}, options).error().code == ErrorCode::InvalidInput);
    const std::vector<std::string> few{"a b", "b a"};
    QVERIFY(Subwords::train(few, options).error().code == ErrorCode::InvalidInput);
    const std::vector<std::string> one(100, "aaaaaaaaaaaa");
    QVERIFY(!Subwords::train(one, options));
    options.size = 200;
    QVERIFY(Subwords::train(sentences(), options).error().code == ErrorCode::InvalidOption);
    options.size = 305;
    QVERIFY(Subwords::train(sentences(), options).error().code == ErrorCode::InvalidInput); // too many characters
    options = {};
    options.coverage = 0.1;
    QVERIFY(Subwords::train(sentences(), options).error().code == ErrorCode::InvalidOption);
    QVERIFY(!Subwords::train(std::vector<std::string>(100, "caf\xE9"), {}));
    // far fewer words than asked for: a smaller vocabulary
    options = {};
    const auto small = Subwords::train(sentences(), options);
    QVERIFY(small && small->table().size() < options.size);
}

QTEST_GUILESS_MAIN(TestSubwords)
#include "tst_subwords.moc"
