// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <algorithm>

#include "core/annotation/quickfix.h"

using namespace filigree;

namespace {

/// The lines that the fixes of the first problem of this kind make of the line.
QStringList mended(const std::string &text, DiagnosticCode code)
{
    const auto golden = parseGolden(text);
    const auto found = std::find_if(golden->diagnostics.begin(), golden->diagnostics.end(),
                                    [&](const Diagnostic &one) { return one.code == code; });
    if (found == golden->diagnostics.end())
        return {QStringLiteral("no such problem")};
    QStringList out;
    for (const QuickFix &fix : quickFixes(text, *golden, *found)) {
        std::string after = text;
        after.replace(fix.begin, fix.end - fix.begin, fix.replacement);
        std::size_t begin = 0;
        for (std::int64_t line = 1; line < found->line; ++line)
            begin = after.find('\n', begin) + 1;
        out.append(QString::fromStdString(after.substr(begin, after.find('\n', begin) - begin)));
    }
    return out;
}

std::string manyTimes(const std::string &slot)
{
    std::string out;
    for (int i = 0; i < 10; ++i)
        out += "play song" + std::to_string(i) + '|' + slot + '\n';
    return out;
}

} // namespace

class TestQuickFix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void braces()
    {
        QCOMPARE(mended("play {Vogue|Song by Madonna|Artist\n", DiagnosticCode::UnclosedBrace),
                 (QStringList{"play {Vogue}|Song by Madonna|Artist", "play Vogue|Song by Madonna|Artist"}));
        QCOMPARE(mended("play {Holy Night}|Song\nsing {holy night please\n", DiagnosticCode::UnclosedBrace),
                 (QStringList{"sing {holy night}|Song please", "sing holy night please"}));
        QCOMPARE(mended("play Vogue}|Song now\n", DiagnosticCode::UnopenedBrace),
                 (QStringList{"play {Vogue}|Song now", "play Vogue|Song now"}));
        QCOMPARE(mended("play {Holy Night}|Song\nsing {Holy Night} now\n", DiagnosticCode::MissingSlotName),
                 (QStringList{"sing {Holy Night}|Song now", "sing Holy Night now"}));
        QCOMPARE(mended("a \\x b\n", DiagnosticCode::BadEscape), (QStringList{"a \\\\x b"}));
    }

    void namesOfSlots()
    {
        QCOMPARE(mended("play rain|Song Title now\n", DiagnosticCode::SpaceInSlotName),
                 (QStringList{"play rain|SongTitle now"}));
        QCOMPARE(mended("play jazz|GenreName\nplay rock|Genre Name music\n", DiagnosticCode::SpaceInSlotName),
                 (QStringList{"play rock|GenreName music"}));
        for (const std::string name : {"SongNmae", "SongNam", "SongNames", "songname", "SongNane"})
            QCOMPARE(mended(manyTimes("SongName") + "play it|" + name + " now\n", DiagnosticCode::NearSlotName),
                     (QStringList{"play it|SongName now"}));
        for (const std::string name : {"SongTitle", "SongName2", "Song"}) // these are meant
            QCOMPARE(mended(manyTimes("SongName") + "play it|" + name + " now\n", DiagnosticCode::NearSlotName),
                     (QStringList{"no such problem"}));
        // Twice as frequent is no reason.
        QCOMPARE(mended("play a|SongName\nplay b|SongName\nplay c|SongNane\n", DiagnosticCode::NearSlotName),
                 (QStringList{"no such problem"}));
    }

    void oneTextWithTwoAnnotations()
    {
        const std::string text = "[A]\nplay hello|Song\nplay hello|Artist\n";
        const auto golden = parseGolden(text);
        QCOMPARE(golden->diagnostics.size(), std::size_t(1));
        const auto fixes = quickFixes(text, *golden, golden->diagnostics[0]);
        QStringList out;
        for (const QuickFix &fix : fixes) {
            std::string after = text;
            after.replace(fix.begin, fix.end - fix.begin, fix.replacement);
            QVERIFY(parseGolden(after)->diagnostics.empty());
            out.append(QString::fromStdString(after));
        }
        QCOMPARE(out,
                 (QStringList{"[A]\nplay hello|Song\nplay hello|Song\n", "[A]\nplay hello|Artist\nplay hello|Artist\n",
                              "[A]\nplay hello|Song\n"}));
    }

    /// Whatever stands in a line: a fix never breaks what was read before, and never leaves its line.
    void everyFixHelps()
    {
        const std::string pieces[] = {"{",     "}",          "|", "\\", " ", "play", "Vogue",
                                      "|Song", "{a b}|Song", "[", "#",  "@", "é"};
        std::uint64_t state = 7;
        for (int round = 0; round < 4'000; ++round) {
            std::string line;
            for (int i = 0; i < 8; ++i) {
                state = state * 6364136223846793005u + 1442695040888963407u;
                line += pieces[(state >> 33) % std::size(pieces)];
            }
            const std::string text = "sing {a b}|Song\n" + line + "\nplay a|Song\n";
            const auto golden = parseGolden(text);
            QVERIFY(golden);
            for (const Diagnostic &one : golden->diagnostics) {
                for (const QuickFix &fix : quickFixes(text, *golden, one)) {
                    QVERIFY(fix.begin <= fix.end && fix.end <= text.size());
                    std::string after = text;
                    after.replace(fix.begin, fix.end - fix.begin, fix.replacement);
                    const auto again = parseGolden(after);
                    QVERIFY2(again, line.c_str());
                    QVERIFY2(fix.kind == QuickFix::Kind::RemoveLine
                                 || std::count(after.begin(), after.end(), '\n') == 3,
                             line.c_str());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuickFix)
#include "tst_quickfix.moc"
