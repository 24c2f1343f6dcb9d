// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/annotation/golden.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

GoldenText parsed(const char *text)
{
    return good(parseGolden(text));
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheNotation()
    {
        const auto text =
            parsed("\xEF\xBB\xBF# comment\r\n@locale en-US\r\n[PlayMusic]\r\nplay {Camila  Cabello}|ArtistName\r\n"
                   "play Vogue|SongName by Madonna|ArtistName # the second\r\n\r\n[und]\nhello there\n");
        QCOMPARE(text.locale, std::string("en-US"));
        QVERIFY(text.diagnostics.empty());
        QCOMPARE(text.utterances.size(), std::size_t(3));
        const Utterance &first = text.utterances[0].utterance;
        QCOMPARE(first.intent, std::string("PlayMusic"));
        QCOMPARE(first.tokens, (std::vector<std::string>{"play", "Camila", "Cabello"}));
        QCOMPARE(first.slots.size(), std::size_t(1));
        QVERIFY(first.slots[0] == (SlotSpan{1, 3, "ArtistName"}));
        QCOMPARE(text.utterances[1].utterance.slots.size(), std::size_t(2));
        QCOMPARE(text.utterances[0].line, std::int64_t(4));
        QCOMPARE(plainText(first), std::string("play Camila Cabello"));
        QCOMPARE(templateText(first), std::string("play {ArtistName}"));
        QCOMPARE(wordPattern(text.utterances[1].utterance), std::string("other + SongName + other + ArtistName"));
        QCOMPARE(condensedPattern(text.utterances[1].utterance), std::string("other + ArtistName + SongName"));
        QCOMPARE(bioTags(first), (std::vector<std::string>{"O", "B-ArtistName", "I-ArtistName"}));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"play {Camila Cabello}|ArtistName", "play Vogue|SongName by Madonna|ArtistName",
                                 "{a b}|X {c d}|X", "\\{ \\} \\| \\\\ \\# C#", "\\[x] y", "\\@home", "{[x] y}|S",
                                 "\\[x|S", "¿puedes poner jazz|Genre ?", "कृपया {लता मंगेशकर}|ArtistName का गाना बजाओ",
                                 "{Who Am I?}|SongName", "東京|City の天気を教えて", "play 😀|Mood now", "e\u0301|X f"})
            QTest::newRow(line) << QByteArray(line);
    }

    void writesWhatItReads()
    {
        QFETCH(QByteArray, line);
        const auto utterance = parseGoldenLine(line.toStdString(), "I");
        QVERIFY2(utterance, utterance ? "" : utterance.error().message().c_str());
        QCOMPARE(QByteArray::fromStdString(toGolden(*utterance)), line);
        QVERIFY(parseGoldenLine(toGolden(*utterance), "I").value() == *utterance);
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("column");
        const auto row = [](const char *line, DiagnosticCode code, int column) {
            QTest::newRow(line) << QByteArray(line) << int(code) << column;
        };
        row("play {Vogue|SongName by x", DiagnosticCode::UnclosedBrace, 6);
        row("लता {x", DiagnosticCode::UnclosedBrace, 5);
        row("play Vogue}|SongName", DiagnosticCode::UnopenedBrace, 11);
        row("play {a {b}|C}|D", DiagnosticCode::NestedBrace, 6);
        row("play {a} now", DiagnosticCode::MissingSlotName, 6);
        row("play {a}| Name", DiagnosticCode::MissingSlotName, 9);
        row("play a| Name", DiagnosticCode::MissingSlotName, 7);
        row("play {}|X", DiagnosticCode::EmptySlotValue, 6);
        row("play |X", DiagnosticCode::EmptySlotValue, 6);
        row("play a|X|Y", DiagnosticCode::BadSlotName, 8);
        row("play \\n", DiagnosticCode::BadEscape, 6);
        row("[Play", DiagnosticCode::BadIntent, 1);
        row("[] x", DiagnosticCode::BadIntent, 1);
        row("@language en", DiagnosticCode::UnknownDirective, 1);
    }

    void mistakes()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        QFETCH(int, column);
        const auto text = parsed(("good one\n" + line + "\ngood two\n").constData());
        QCOMPARE(text.utterances.size(), std::size_t(2));
        QCOMPARE(text.diagnostics.size(), std::size_t(1));
        QCOMPARE(int(text.diagnostics[0].code), code);
        QCOMPARE(text.diagnostics[0].line, std::int64_t(2));
        QCOMPARE(int(text.diagnostics[0].column), column);
        QVERIFY(text.diagnostics[0].end > text.diagnostics[0].begin);
        QVERIFY(!text.diagnostics[0].message.empty());
    }

    void spaceInSlotNameIsSeen()
    {
        const auto text = parsed("play jazz|GenreName music\nplay rock|Genre Name music\n");
        QCOMPARE(text.utterances.size(), std::size_t(1));
        QCOMPARE(text.diagnostics.size(), std::size_t(1));
        QCOMPARE(int(text.diagnostics[0].code), int(DiagnosticCode::SpaceInSlotName));
        QCOMPARE(text.diagnostics[0].column, std::int64_t(10));
        // A slot type followed by a word is no mistake where the type is in use by itself.
        QVERIFY(parsed("a b|Time zone\nc d|Timezone\ne f|Time\n").diagnostics.empty());
    }

    /// Without a GenreName in the text nothing is certain: it loads, with a warning.
    void aSpaceInAnUnknownSlotNameIsAWarning()
    {
        const auto text = parsed("play {Like a Prayer}|Song Name by Madonna|Artist Name\nplay Vogue|Song Name\n");
        QCOMPARE(text.utterances.size(), std::size_t(2));
        QCOMPARE(text.diagnostics.size(), std::size_t(3));
        for (const Diagnostic &diagnostic : text.diagnostics) {
            QVERIFY(diagnostic.severity == Severity::Warning);
            QCOMPARE(int(diagnostic.code), int(DiagnosticCode::SpaceInSlotName));
        }
        QCOMPARE(text.diagnostics[1].line, std::int64_t(1));
        QCOMPARE(text.diagnostics[1].column, std::int64_t(42));
        QVERIFY(text.diagnostics[2].message.find("Write |SongName") != std::string::npos);
        for (const char *good : {"play jazz|Genre Radio\nRadio on\n", // a word that stands elsewhere
                                 "play jazz|Genre Radio\nplay rock|Genre\n", // a slot that stands alone
                                 "play jazz|Genre Radio\nplay rock|Genre Music\n", "play jazz|Genre radio\n",
                                 "play jazz|GenreName Radio\n", "play jazz|Genre Vogue|Song\n"})
            QVERIFY2(parsed(good).diagnostics.empty(), good);
    }

    void nearIntentsAreToldApart()
    {
        const auto text = parsed("[PlayMusic]\nplay it\n[Stop]\nstop\n[Play Music]\nplay that\n[playmusic]\ngo\n"
                                 "[Play Music]\ngo on\n");
        QCOMPARE(text.utterances.size(), std::size_t(5));
        QCOMPARE(text.diagnostics.size(), std::size_t(2)); // of each intent once
        for (const Diagnostic &diagnostic : text.diagnostics) {
            QVERIFY(diagnostic.severity == Severity::Warning);
            QCOMPARE(int(diagnostic.code), int(DiagnosticCode::NearIntent));
        }
        QCOMPARE(text.diagnostics[0].line, std::int64_t(5));
        QVERIFY(
            text.diagnostics[0].message.starts_with("The intent Play Music is another one than PlayMusic in line 1"));
        QVERIFY(parsed("[Play Music]\nplay it\n[Default Welcome Intent]\nhello\n").diagnostics.empty());
    }

    void inconsistencyIsReported()
    {
        const auto text = parsed("[A]\nplay jazz|Genre\nplay jazz|Genre\nplay jazz|Artist\n[B]\nplay jazz|Genre\n");
        QCOMPARE(text.utterances.size(), std::size_t(4));
        QCOMPARE(text.diagnostics.size(), std::size_t(2));
        for (const auto &diagnostic : text.diagnostics) {
            QCOMPARE(int(diagnostic.code), int(DiagnosticCode::Inconsistent));
            QCOMPARE(int(diagnostic.severity), int(Severity::Warning));
        }
        QCOMPARE(text.diagnostics[0].line, std::int64_t(4));
        QCOMPARE(text.diagnostics[1].line, std::int64_t(6));
    }

    void refusesWhatIsNoText()
    {
        const auto binary = parseGolden(std::string_view("play\nja\0zz", 10));
        QVERIFY(!binary);
        QCOMPARE(binary.error().line, std::int64_t(2));
        QCOMPARE(binary.error().column, std::int64_t(3));
        const auto latin1 = parseGolden("caf\xC3\xA9\ncaf\xE9 x");
        QVERIFY(!latin1);
        QCOMPARE(latin1.error().line, std::int64_t(2));
        QCOMPARE(latin1.error().column, std::int64_t(4));
        QVERIFY(latin1.error().message().find("UTF-8") != std::string::npos);
    }

    void hugeLineIsOneDiagnostic()
    {
        std::string line;
        while (line.size() < 1'000'000)
            line += "word ";
        const auto text = parseGolden("good\n" + line + "\ngood too\n");
        QVERIFY(text);
        QCOMPARE(text->utterances.size(), std::size_t(2));
        QCOMPARE(text->diagnostics.size(), std::size_t(1));
        QCOMPARE(int(text->diagnostics[0].code), int(DiagnosticCode::TooLong));
    }

    void wholeTextRoundTrips()
    {
        const auto text =
            parsed("@locale hi-IN\n[Play \\] Music]\nकुछ पॉप|GenreName संगीत\n[B]\nx\n[Play \\] Music]\ny\n");
        std::vector<Utterance> utterances;
        for (const auto &line : text.utterances)
            utterances.push_back(line.utterance);
        const std::string written = writeGolden(text.locale, utterances);
        QCOMPARE(QByteArray::fromStdString(written),
                 QByteArray("@locale hi-IN\n[Play \\] Music]\nकुछ पॉप|GenreName संगीत\ny\n[B]\nx\n"));
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
