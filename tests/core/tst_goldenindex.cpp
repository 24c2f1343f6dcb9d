// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A golden text read by its places alone says what the whole reading says: the same utterances, the same remarks.
#include <algorithm>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/annotation/goldenindex.h"
#include "core/base/random.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

/// Lines that repeat, contradict each other, and are wrong; some slot names are cut by a blank or misspelled.
std::string randomText(std::uint64_t seed)
{
    static const char *const pieces[] = {"[PlayMusic]",
                                         "[Stop]",
                                         "[Play Music]",
                                         "play rain|Song Title",
                                         "# a comment",
                                         "",
                                         "@locale en-US",
                                         "@local en",
                                         "[bad",
                                         "play jazz|GenreName",
                                         "play jazz",
                                         "play rock|GenreName now",
                                         "play rock now",
                                         "stop it",
                                         "  stop   it  ",
                                         "play {hip hop}|Genre Name",
                                         "play jazz|Genre Name",
                                         "play jazz|GenreNmae",
                                         "play {jazz",
                                         "jazz| x",
                                         "\xE0\xA4\x95\xE0\xA5\x88|\xE0\xA4\x97",
                                         "play {New York}|City",
                                         "go to Rome|City_Name",
                                         "go to Rome|City Name",
                                         "\\[not a heading\\]",
                                         "\\",
                                         "play rock|GenreName",
                                         "put on soul|GenreName",
                                         "play pop|GenreName",
                                         "some funk|GenreName",
                                         "more folk|GenreName",
                                         "no punk|GenreName",
                                         "less metal|GenreName",
                                         "a jazz|GenreName",
                                         "b jazz|GenreName",
                                         "c jazz|GenreName",
                                         "d jazz|GenreName",
                                         "e jazz|GenreName",
                                         "f jazz|GenreName"};
    Random random(seed);
    std::string out = random.below(4) == 0 ? "\xEF\xBB\xBF" : "";
    const auto lines = random.below(80);
    for (std::uint64_t i = 0; i < lines; ++i) {
        out += pieces[random.below(std::size(pieces))];
        out += random.below(8) == 0 ? "\r\n" : "\n";
    }
    if (random.below(3) == 0 && lines > 0)
        out.pop_back();
    return out;
}

} // namespace

class TestGoldenIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheSame()
    {
        std::size_t remarks = 0;
        std::size_t utterances = 0;
        for (std::uint64_t seed = 0; seed < 600; ++seed) {
            const std::string text = randomText(seed);
            const GoldenText whole = good(parseGolden(text));
            auto scan = good(GoldenIndex::read(text, {}, noProgress));
            QCOMPARE(scan.lines().size(), whole.utterances.size());
            for (std::size_t i = 0; i < whole.utterances.size(); ++i) {
                const GoldenUtterance &expected = whole.utterances[i];
                const GoldenIndex::Line &line = scan.lines()[i];
                QVERIFY(scan.utterance(i) == expected.utterance);
                QCOMPARE(line.number, expected.line);
                QCOMPARE(line.begin, expected.begin);
                QCOMPARE(line.begin + line.length, expected.end);
                QCOMPARE(std::size_t(line.words), expected.utterance.tokens.size());
                QCOMPARE(scan.intent(line), expected.utterance.intent);
                QCOMPARE(line.wordsHash, GoldenIndex::wordsHash(expected.utterance));
                QCOMPARE(line.annotationHash, GoldenIndex::annotationHash(expected.utterance));
            }
            QCOMPARE(scan.locale(), whole.locale);
            QCOMPARE(scan.headings().size(), whole.headings.size());
            QCOMPARE(scan.diagnostics().size(), whole.diagnostics.size());
            QCOMPARE(scan.errors() + scan.warnings(), whole.diagnostics.size());
            for (std::size_t i = 0; i < whole.diagnostics.size(); ++i) {
                QCOMPARE(int(scan.diagnostics()[i].code), int(whole.diagnostics[i].code));
                QCOMPARE(scan.diagnostics()[i].message, whole.diagnostics[i].message);
                QCOMPARE(scan.diagnostics()[i].line, whole.diagnostics[i].line);
                QCOMPARE(scan.diagnostics()[i].column, whole.diagnostics[i].column);
                QCOMPARE(scan.diagnostics()[i].begin, whole.diagnostics[i].begin);
                QCOMPARE(scan.diagnostics()[i].end, whole.diagnostics[i].end);
            }
            remarks += whole.diagnostics.size();
            utterances += whole.utterances.size();
        }
        QVERIFY(remarks > 1000 && utterances > 5000); // there was something to compare
    }

    /// Of each kind the first ones, and the number of all.
    void fewRemarks()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const std::string text = randomText(seed);
            const auto all = good(GoldenIndex::read(text, {}, noProgress));
            for (const std::size_t most : {0, 1, 3}) {
                GoldenIndexOptions options;
                options.mostRemarks = most;
                options.remarksFrom = text.size() / 3;
                const auto few = good(GoldenIndex::read(text, options, noProgress));
                std::vector<Diagnostic> expected;
                std::size_t errors = 0;
                std::size_t warnings = 0;
                for (const Diagnostic &remark : all.diagnostics())
                    if (remark.begin >= options.remarksFrom)
                        if (++(remark.severity == Severity::Error ? errors : warnings) <= most)
                            expected.push_back(remark);
                QCOMPARE(few.errors(), errors);
                QCOMPARE(few.errorsBefore(), all.errors() - errors);
                const auto first =
                    std::find_if(all.diagnostics().begin(), all.diagnostics().end(),
                                 [](const Diagnostic &remark) { return remark.severity == Severity::Error; });
                if (few.errorsBefore() > 0)
                    QCOMPARE(few.firstBefore().begin, first->begin);
                QCOMPARE(few.warnings(), warnings);
                QCOMPARE(few.diagnostics().size(), expected.size());
                for (std::size_t i = 0; i < expected.size(); ++i) {
                    QCOMPARE(few.diagnostics()[i].message, expected[i].message);
                    QCOMPARE(few.diagnostics()[i].begin, expected[i].begin);
                }
                QCOMPARE(few.lines().size(), all.lines().size());
            }
        }
    }

    void keptUtterancesStay()
    {
        GoldenIndexOptions options;
        options.keepUtterances = true;
        auto scan = good(GoldenIndex::read("[A]\nplay jazz|Genre\nstop\n", options, noProgress));
        const Utterance &first = scan.utterance(0);
        const Utterance &second = scan.utterance(1);
        QCOMPARE(toGolden(first), std::string("play jazz|Genre"));
        QCOMPARE(toGolden(second), std::string("stop"));
    }

    void refusesWhatIsNoText()
    {
        QCOMPARE(int(codeOf(GoldenIndex::read(std::string_view("a\0b", 3), {}, noProgress))),
                 int(ErrorCode::InvalidInput));
        QCOMPARE(int(codeOf(GoldenIndex::read("a\n\xFF", {}, noProgress))), int(ErrorCode::InvalidInput));
        QCOMPARE(good(GoldenIndex::read("", {}, noProgress)).lines().size(), std::size_t(0));
    }

    void cancels()
    {
        class Counted final : public Progress {
        public:
            void report(double) override { }
            [[nodiscard]] bool cancelled() const override { return ++asked > most; }
            mutable int asked = 0;
            int most = 0;
        };
        std::string text = "[A]\n";
        for (int i = 0; i < 20'000; ++i)
            text += "go to " + std::to_string(i) + '\n';
        Counted never;
        never.most = 1'000'000;
        good(GoldenIndex::read(text, {}, never));
        QVERIFY(never.asked > 30); // while the lines are read, and while they are compared
        for (int most = 0; most < never.asked; ++most) {
            Counted counted;
            counted.most = most;
            QCOMPARE(int(codeOf(GoldenIndex::read(text, {}, counted))), int(ErrorCode::Cancelled));
            QCOMPARE(counted.asked, most + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestGoldenIndex)
#include "tst_goldenindex.moc"
