// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parallel text: what is no good is left out, counted and told with its place; a split leaks nothing.

#include <algorithm>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/text/unicode.h"
#include "core/translation/paralleltext.h"
#include "support/cancelling.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

NoProgress quiet;

ParallelText table(std::string_view text, const ParallelOptions &options = {})
{
    return good(parseParallelTable(text, options, quiet));
}

Error error(std::string_view text, const ParallelOptions &options = {})
{
    const auto out = parseParallelTable(text, options, quiet);
    return out ? Error{ErrorCode::Internal, "no error", {}, -1, 0} : out.error();
}

std::vector<SentencePair> many()
{
    std::vector<SentencePair> out;
    for (int i = 0; i < 1000; ++i) // every source has two translations, one of them in capitals
        out.push_back(
            {(i % 2 ? "Sentence " : "sentence ") + std::to_string(i / 2), "Satz " + std::to_string(i), i + 1});
    return out;
}

} // namespace

class TestParallelText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_table();
    void faults_are_counted_with_places();
    void other_columns();
    void one_odd_line_is_not_the_measure();
    void remarks_are_limited();
    void ratio_and_length();
    void hopeless_tables();
    void two_files();
    void files_by_name();
    void cancel();
    void split_leaks_nothing();
    void split_does_not_depend_on_order();
    void small_splits();
};

void TestParallelText::good_table()
{
    const ParallelText out = table("\xEF\xBB\xBFHello.\tHallo.\r\n  Good   day \tGuten\xC2\xA0Tag\n");
    QCOMPARE(out.pairs, (std::vector<SentencePair>{{"Hello.", "Hallo.", 1}, {"Good day", "Guten Tag", 2}}));
    QCOMPARE(out.lines, 2);
    QCOMPARE(out.leftOut(), 0);
}

void TestParallelText::faults_are_counted_with_places()
{
    const ParallelText out = table("one\teins\n"
                                   "two\n"
                                   "three\tdrei\tdrei\n"
                                   "\tvier\n"
                                   "five\t \n"
                                   "\n"
                                   "caf\xE9\tKaffee\n"
                                   "one\teins\n"
                                   "one\tein\n"
                                   "play <s0>\tspiele <s0>\n"
                                   "seven\tsieben\n"
                                   "eight\tacht\n"
                                   "no\tnein nein nein nein nein nein nein nein nein nein nein\n");
    QCOMPARE(out.pairs.size(), 4U);
    QCOMPARE(out.lines, 13);
    QCOMPARE(out.leftOut(), 9);
    QCOMPARE(out.count(PairFault::WrongColumns), 2);
    QCOMPARE(out.count(PairFault::EmptySide), 3);
    QCOMPARE(out.count(PairFault::NotUtf8), 1);
    QCOMPARE(out.count(PairFault::Repeated), 1);
    QCOMPARE(out.count(PairFault::Placeholder), 1);
    QCOMPARE(out.count(PairFault::OddRatio), 1);
    std::vector<std::int64_t> lines;
    for (const PairRemark &remark : out.remarks)
        lines.push_back(remark.line);
    QCOMPARE(lines, (std::vector<std::int64_t>{2, 3, 4, 5, 6, 7, 8, 10, 13}));
    QVERIFY(out.remarks[5].fault == PairFault::NotUtf8);
    QCOMPARE(out.pairs[1].line, 9);
    std::set<std::string> texts;
    for (std::size_t i = 0; i < pairFaults; ++i)
        texts.insert(faultText(static_cast<PairFault>(i)));
    QCOMPARE(texts.size(), pairFaults);
}

void TestParallelText::other_columns()
{
    ParallelOptions options;
    options.sourceColumn = 2;
    options.targetColumn = 0;
    const ParallelText out = table("eins\t1\tone\nzwei\t2\ttwo\n", options);
    QCOMPARE(out.pairs[1], (SentencePair{"two", "zwei", 2}));
    options.targetColumn = 2;
    QVERIFY(error("a\tb\tc\n", options).code == ErrorCode::InvalidOption);
}

// A heading, or a tab too many in the first line, says nothing of the others.
void TestParallelText::one_odd_line_is_not_the_measure()
{
    const ParallelText out = table("English\tGerman\tremarks\none\teins\ntwo\tzwei\nthree\tdrei\n");
    QCOMPARE(out.pairs.size(), 3U);
    QCOMPARE(out.columns, 2);
    QCOMPARE(out.count(PairFault::WrongColumns), 1);
    QVERIFY(out.remarks[0].line == 1 && out.remarks[0].columns == 3);
    const ParallelText wide = table("one\teins\ntwo\tzwei\t2\nthree\tdrei\t3\nfour\n");
    QCOMPARE(wide.pairs.size(), 2U);
    QCOMPARE(wide.columns, 3);
    // those that do not suffice are no measure, however many they are
    const Error few = error("a\nb\nc\td\n");
    QVERIFY2(few.detail.find("has 1 column, not 2") != std::string::npos, few.detail.c_str());
    QCOMPARE(few.line, 1);
}

void TestParallelText::remarks_are_limited()
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "a" + std::to_string(i) + "\tb\n\tempty\n";
    ParallelOptions options;
    options.remarks = 3;
    const ParallelText out = table(text, options);
    QCOMPARE(out.count(PairFault::EmptySide), 100);
    QCOMPARE(out.remarks.size(), 3U);
}

void TestParallelText::ratio_and_length()
{
    ParallelOptions options;
    options.longest = 12;
    options.longestRatio = 0.0;
    QCOMPARE(
        table("ok\tgut\nlong long long\tlang\n\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\tu\n", options)
            .count(PairFault::TooLong),
        1);
    options.longest = 0;
    options.longestRatio = 2.0;
    // (30 + 10) / (10 + 10) is exactly 2, which is still allowed
    const std::string ten(10, 'a');
    QCOMPARE(table(ten + "\t" + std::string(30, 'b') + "\n" + ten + "\t" + std::string(31, 'b') + "\n", options)
                 .count(PairFault::OddRatio),
             1);
    options.dropRepeated = false;
    QCOMPARE(table("a\tb\na\tb\n", options).pairs.size(), 2U);
}

void TestParallelText::hopeless_tables()
{
    QCOMPARE(error("").detail, std::string("The file is empty."));
    const Error commas = error("a,b\nc,d\n");
    QCOMPARE(commas.line, 1);
    QVERIFY(commas.detail.find("parted by a tab") != std::string::npos);
    const Error latin = error("a\tb\n\xE9\tc\n\xE8\td\n\xE7\te\n");
    QCOMPARE(latin.line, 2);
    QVERIFY(latin.detail.find("not UTF-8") != std::string::npos);
    const Error binary = error(std::string_view("a\tb\nc\0\td\n", 9));
    QCOMPARE(binary.line, 2);
    QVERIFY(binary.detail.find("NUL") != std::string::npos);
    QVERIFY(error("\ta\nb\t\n").detail.find("None of the 2 lines") != std::string::npos);
}

void TestParallelText::two_files()
{
    const auto out = parseParallelFiles("one\ntwo\n\n", "eins\nzwei\ndrei", {}, quiet);
    QVERIFY(out);
    QCOMPARE(out->pairs.size(), 2U);
    QCOMPARE(out->count(PairFault::EmptySide), 1);
    const auto uneven = parseParallelFiles("one\ntwo\n", "eins\n", {}, quiet);
    QVERIFY(!uneven);
    QVERIFY(uneven.error().detail.find("one has 2 lines, the other 1") != std::string::npos);
}

void TestParallelText::files_by_name()
{
    const QTemporaryDir folder;
    const std::filesystem::path a = folder.filePath("a").toStdString();
    const std::filesystem::path b = folder.filePath("b").toStdString();
    QVERIFY(writeFile(a, "one\ttwo\n"));
    QCOMPARE(readParallelTable(a, {}, quiet)->pairs.size(), 1U);
    QVERIFY(readParallelTable(b, {}, quiet).error().code == ErrorCode::NotFound);
    QVERIFY(writeFile(b, "x\n\xFF\n\xFF\n\xFF\n"));
    QVERIFY(writeFile(a, "x\ny\nz\nw\n"));
    const auto bad = readParallelFiles(a, b, {}, quiet);
    QVERIFY(!bad);
    QCOMPARE(bad.error().file, b.string());
    QCOMPARE(bad.error().line, 2);
    const auto turned = readParallelFiles(b, a, {}, quiet);
    QVERIFY(!turned);
    QCOMPARE(turned.error().file, b.string());
    QVERIFY(writeFile(b, std::string("x\0\n", 3)));
    const auto binary = readParallelFiles(b, a, {}, quiet);
    QVERIFY(!binary);
    QCOMPARE(binary.error().file, b.string());
}

void TestParallelText::cancel()
{
    tests::Cancelled stopped;
    QVERIFY(parseParallelTable("a\tb\n", {}, stopped).error().code == ErrorCode::Cancelled);
}

void TestParallelText::split_leaks_nothing()
{
    const ParallelSplit out = splitPairs(many(), 100, 50, 1);
    QCOMPARE(out.test.size(), 50U);
    QCOMPARE(out.development.size(), 100U);
    QCOMPARE(out.train.size(), 850U);
    std::set<std::string> learned;
    for (const SentencePair &pair : out.train)
        learned.insert(comparisonKey(pair.source));
    for (const auto *part : {&out.development, &out.test}) {
        for (const SentencePair &pair : *part)
            QVERIFY(!learned.contains(comparisonKey(pair.source)));
        QVERIFY(std::is_sorted(part->begin(), part->end(),
                               [](const SentencePair &a, const SentencePair &b) { return a.line < b.line; }));
    }
    QVERIFY(splitPairs(many(), 100, 50, 2).test != out.test);
}

void TestParallelText::split_does_not_depend_on_order()
{
    auto shuffled = many();
    Random random(9);
    random.shuffle(shuffled);
    auto lines = [](std::vector<SentencePair> part) {
        std::set<std::int64_t> out;
        for (const SentencePair &pair : part)
            out.insert(pair.line);
        return out;
    };
    QVERIFY(lines(splitPairs(shuffled, 100, 50, 1).test) == lines(splitPairs(many(), 100, 50, 1).test));
}

void TestParallelText::small_splits()
{
    QCOMPARE(splitPairs(many(), 0, 0, 1).train.size(), 1000U);
    QCOMPARE(splitPairs(many(), 5000, 10, 1).development.size(), 990U);
    QCOMPARE(splitPairs({}, 5, 5, 1).test.size(), 0U);
    const ParallelSplit odd = splitPairs(many(), 7, 3, 1); // pairs of one source stay together
    QCOMPARE(odd.test.size(), 4U);
    QCOMPARE(odd.development.size(), 8U);
}

QTEST_GUILESS_MAIN(TestParallelText)
#include "tst_paralleltext.moc"
