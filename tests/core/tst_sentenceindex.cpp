// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full-text search over the sentences of a corpus.
#include <algorithm>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/project/sentenceindex.h"
#include "core/text/unicode.h"

using namespace filigree;

namespace {

NoProgress noProgress;

std::vector<Utterance> some()
{
    std::vector<Utterance> out;
    const std::pair<const char *, const char *> lines[] = {
        {"PlayMusic", "play some jazz|GenreName"},
        {"PlayMusic", "play {Camila Cabello}|ArtistName in the kitchen|RoomName"},
        {"TurnOff", "turn off the kitchen|RoomName light"},
        {"TurnOff", "turn the light off"},
        {"PlayMusic", "pon {São Paulo}|SongName"},
        {"PlayMusic", "{लता मंगेशकर}|ArtistName का गाना बजाओ"},
        {"PlayMusic", "play 99 \"red\" balloons|SongName"},
    };
    for (const auto &[intent, line] : lines)
        out.push_back(parseGoldenLine(line, intent).value());
    return out;
}

std::shared_ptr<const SentenceIndex> indexOf(const std::vector<Utterance> &all)
{
    const auto index = SentenceIndex::build(
        all.size(), [&](std::uint64_t k) { return all[k]; }, noProgress);
    return index ? *index : nullptr;
}

} // namespace

class TestSentenceIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("hits");
        using Hits = QList<int>;
        QTest::newRow("a word") << QStringLiteral("jazz") << Hits{0};
        QTest::newRow("another letter case") << QStringLiteral("JAZZ") << Hits{0};
        QTest::newRow("unfinished") << QStringLiteral("kit") << Hits{1, 2};
        QTest::newRow("finished") << QStringLiteral("kit ") << Hits{};
        QTest::newRow("all words") << QStringLiteral("kitchen light") << Hits{2};
        QTest::newRow("together") << QStringLiteral("\"turn off\"") << Hits{2};
        QTest::newRow("anywhere") << QStringLiteral("turn off") << Hits{2, 3};
        QTest::newRow("without") << QStringLiteral("turn off -kitchen") << Hits{3};
        QTest::newRow("only without") << QStringLiteral("-kitchen") << Hits{};
        QTest::newRow("intent") << QStringLiteral("TurnOff ") << Hits{2, 3};
        QTest::newRow("slot type") << QStringLiteral("RoomName play ") << Hits{1};
        QTest::newRow("accents") << QStringLiteral("sao paulo") << Hits{4};
        QTest::newRow("vowel signs") << QStringLiteral("लता ") << Hits{5};
        QTest::newRow("part of a word with vowel signs") << QStringLiteral("गान ") << Hits{};
        QTest::newRow("number") << QStringLiteral("99") << Hits{6};
        QTest::newRow("punctuation apart") << QStringLiteral("play jazz … ") << Hits{0};
        QTest::newRow("danda apart") << QStringLiteral("गाना बजाओ । ") << Hits{5};
        QTest::newRow("currency") << QStringLiteral("99 ₹ ") << Hits{6};
        QTest::newRow("emoji beside a word") << QStringLiteral("🎵 jazz") << Hits{0};
        QTest::newRow("emoji alone") << QStringLiteral("🎵") << Hits{};
        QTest::newRow("without an emoji") << QStringLiteral("jazz -🎵") << Hits{0};
        QTest::newRow("a mark alone") << QStringLiteral("jazz \u0301") << Hits{0};
        QTest::newRow("NUL") << QStringLiteral("kitchen") + QChar(u'\0') + QStringLiteral("light") << Hits{2};
        QTest::newRow("NUL within quotation marks")
            << QStringLiteral("\"turn") + QChar(u'\0') + QStringLiteral("off\"") << Hits{2};
        QTest::newRow("nothing") << QString() << Hits{};
        QTest::newRow("punctuation") << QStringLiteral("\" - \"\" ? (") << Hits{};
        QTest::newRow("words of the query language") << QStringLiteral("NOT OR AND NEAR( *") << Hits{};
        QTest::newRow("column of the query language") << QStringLiteral("words:jazz") << Hits{};
        QTest::newRow("an open quotation") << QStringLiteral("\"turn o") << Hits{};
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, hits);
        const auto index = indexOf(some());
        QVERIFY(index);
        const auto found = index->find(query.toStdString());
        QVERIFY2(found, found ? "" : found.error().detail.c_str());
        QList<int> numbers;
        for (const std::uint64_t number : *found)
            numbers.append(static_cast<int>(number));
        QCOMPARE(numbers, hits);
    }

    /// Against looking at every sentence.
    void agreesWithReading()
    {
        Random random(4);
        const char *const words[] = {"play", "some", "more", "soul", "jazz", "now", "please", "the", "a"};
        std::vector<Utterance> all;
        for (int i = 0; i < 5'000; ++i) {
            Utterance one{i % 2 == 0 ? "A" : "B", {}, {}};
            for (std::uint64_t k = 0; k <= random.below(6); ++k)
                one.tokens.emplace_back(words[random.below(std::size(words))]);
            all.push_back(std::move(one));
        }
        const auto index = indexOf(all);
        QVERIFY(index);
        QCOMPARE(index->size(), std::uint64_t(5'000));
        for (const char *a : words)
            for (const char *b : words) {
                std::vector<std::uint64_t> expected;
                for (std::uint64_t k = 0; k < all.size(); ++k) {
                    const auto has = [&](const char *word) {
                        return std::count(all[k].tokens.begin(), all[k].tokens.end(), word) > 0
                            || (std::string(word) == "a" && all[k].intent == "A"); // an intent is found, too
                    };
                    if (has(a) && has(b))
                        expected.push_back(k);
                }
                const auto found = index->find(std::string(a) + ' ' + b + ' ');
                QVERIFY(found && *found == expected);
                QVERIFY(index->find(std::string(a) + ' ' + b + ' ', 3).value().size()
                        == std::min<std::size_t>(3, expected.size()));
            }
    }

    void canBeCancelled()
    {
        const auto all = some();
        struct Stopped final : Progress {
            void report(double) override { }
            [[nodiscard]] bool cancelled() const override { return true; }
        } stopped;
        const auto index = SentenceIndex::build(
            1'000'000, [&](std::uint64_t k) { return all[k % all.size()]; }, stopped);
        QVERIFY(!index && index.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSentenceIndex)
#include "tst_sentenceindex.moc"
