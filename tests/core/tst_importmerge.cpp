// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of utterances beside those that a golden text has already.

#include <QTest>

#include "core/annotation/golden.h"
#include "core/project/importmerge.h"
#include "support/goldenutterances.h"

using namespace filigree;
using tests::utterancesOf;

namespace {

const std::string mine = "# my own\n"
                         "@locale en-US\n"
                         "[PlayMusic]\n"
                         "play jazz|GenreName\n"
                         "play Vogue|SongName\n"
                         "[Stop]\n"
                         "stop\n";

GoldenMerge begin(const std::string &text = mine, const std::string &locale = {})
{
    return {text, *parseGolden(text), locale};
}

/// Duplicate, conflict in the slots, conflict in the intent, new.
const std::string theirs = "[PlayMusic]\nplay jazz|GenreName\nplay Vogue|AlbumName\nstop\nplay more\n";

std::string merged(const MergeRules &rules, MergeCounts *counts = nullptr)
{
    GoldenMerge merge = begin();
    merge.add({utterancesOf(theirs), "their.csv", "en"}, rules);
    if (counts != nullptr)
        *counts = merge.counts();
    return merge.text();
}

} // namespace

class ImportMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsMine()
    {
        MergeRules rules;
        rules.conflicts = IfConflict::KeepMine;
        MergeCounts counts;
        QCOMPARE(merged(rules, &counts), mine + "\n# their.csv\n[PlayMusic]\nplay more\n");
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.skipped, 3);
        QCOMPARE(counts.conflicts, 2);
    }

    void takesTheirs()
    {
        MergeRules rules;
        rules.conflicts = IfConflict::TakeTheirs;
        MergeCounts counts;
        // In its place where the intent is the same; else the line goes, and comes under its intent.
        QCOMPARE(merged(rules, &counts),
                 std::string("# my own\n@locale en-US\n[PlayMusic]\nplay jazz|GenreName\nplay Vogue|AlbumName\n[Stop]\n"
                             "\n# their.csv\n[PlayMusic]\nstop\nplay more\n"));
        QCOMPARE(counts.added, 3);
        QCOMPARE(counts.skipped, 1);
    }

    void keepsBothAndSaysSo()
    {
        MergeRules rules;
        rules.mark = "before";
        rules.duplicates = IfDuplicate::Keep;
        MergeCounts counts;
        QCOMPARE(merged(rules, &counts),
                 mine
                     + "\n# their.csv\n[PlayMusic]\nplay jazz|GenreName\n# before: play Vogue|SongName\nplay "
                       "Vogue|AlbumName\n# before: stop [Stop]\nstop\nplay more\n");
        QCOMPARE(counts.added, 4);
        QCOMPARE(counts.skipped, 0);
    }

    void renames()
    {
        MergeRules rules;
        rules.names.slots = {{"AlbumName", "SongName"}, {"GenreName", ""}};
        rules.names.intents = {{"PlayMusic", "Play"}};
        GoldenMerge merge = begin({});
        merge.add({utterancesOf(theirs), "x", {}}, rules);
        QCOMPARE(merge.text(), std::string("# x\n[Play]\nplay jazz\nplay Vogue|SongName\nstop\nplay more\n"));
    }

    /// A golden file keeps its comments, and the lines that must be mended.
    void golden()
    {
        const std::string text = "# theirs\n@locale es-ES\n[PlayMusic]\nplay jazz|GenreName\n# new ones\nplay {more\n"
                                 "play the   blues|genre_name\n[Go]\ngo on\n";
        MergeRules rules;
        rules.names.slots = {{"genre_name", "GenreName"}};
        rules.names.intents = {{"Go", "Resume"}};
        GoldenMerge merge = begin();
        merge.add(text, *parseGolden(text), rules);
        QCOMPARE(merge.text(),
                 mine + "\n# theirs\n[PlayMusic]\n# new ones\nplay {more\nplay the blues|GenreName\n[Resume]\ngo on\n");
        // Nothing new: nothing comes, not even comments.
        GoldenMerge again = begin();
        again.add(mine, *parseGolden(mine), {});
        QCOMPARE(again.text(), mine);
        QCOMPARE(again.counts().skipped, 3);
    }

    void localeAndHeadlessLines()
    {
        GoldenMerge empty = begin({});
        empty.add({utterancesOf("[A]\ngo\n"), "a", "hi-IN"}, {});
        empty.add({utterancesOf("[A]\nstop\n"), "b", "es-ES"}, {});
        QCOMPARE(empty.text(), std::string("@locale hi-IN\n# a\n[A]\ngo\n# b\n[A]\nstop\n"));
        GoldenMerge known = begin("[A]\ngo", "en-US"); // the project says it elsewhere
        const std::string text = "@locale es-ES\nstop it\n";
        known.add(text, *parseGolden(text), {});
        QCOMPARE(known.text(), std::string("[A]\ngo\n\n[und]\nstop it\n"));
        GoldenMerge odd = begin({});
        odd.add({utterancesOf("[A]\ngo\n"), "a", "not a locale\n[B]"}, {});
        QVERIFY(parseGolden(odd.text())->locale.empty());
        QCOMPARE(parseGolden(odd.text())->headings.size(), std::size_t(1));
    }

    /// What the file has twice: once, unless it shall be kept; two annotations in one file are both kept.
    void repetitionsInTheFile()
    {
        const auto twice = utterancesOf("[A]\ngo on|X\ngo on|X\ngo on|Y\n");
        GoldenMerge once = begin({});
        once.add({twice, "a", {}}, {});
        QCOMPARE(once.text(), std::string("# a\n[A]\ngo on|X\ngo on|Y\n"));
        GoldenMerge all = begin({});
        MergeRules rules;
        rules.duplicates = IfDuplicate::Keep;
        all.add({twice, "a", {}}, rules);
        QCOMPARE(all.text(), std::string("# a\n[A]\ngo on|X\ngo on|X\ngo on|Y\n"));
        GoldenMerge theirs2 = begin("[A]\ngo on\n");
        rules = {};
        rules.conflicts = IfConflict::TakeTheirs;
        theirs2.add({twice, "a", {}}, rules);
        QCOMPARE(theirs2.text(), std::string("[A]\ngo on|X\n\n# a\n[A]\ngo on|Y\n"));
    }

    /// What stands in the project and in the file is there afterwards, whatever else the file says of the same words.
    void theSameAndAnother_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("result");
        const QByteArray both = "[A]\ngo on|X\n\n# a\n[A]\ngo on|Y\n";
        QTest::newRow("the same first") << QByteArray("[A]\ngo on|X\ngo on|Y\n") << both;
        QTest::newRow("the other first") << QByteArray("[A]\ngo on|Y\ngo on|X\n")
                                         << QByteArray("[A]\ngo on|Y\n\n# a\n[A]\ngo on|X\n");
        QTest::newRow("each twice") << QByteArray("[A]\ngo on|X\ngo on|Y\ngo on|X\ngo on|Y\n") << both;
        QTest::newRow("another intent first")
            << QByteArray("[B]\ngo on|X\n[A]\ngo on|X\n") << QByteArray("[A]\n\n# a\n[B]\ngo on|X\n[A]\ngo on|X\n");
    }

    void theSameAndAnother()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, result);
        MergeRules rules;
        rules.conflicts = IfConflict::TakeTheirs;
        GoldenMerge merge = begin("[A]\ngo on|X\n");
        merge.add({utterancesOf(theirs.toStdString()), "a", {}}, rules);
        QCOMPARE(merge.text(), result.toStdString());
    }

    void everyMergedTextIsRead()
    {
        for (const auto conflicts : {IfConflict::KeepMine, IfConflict::TakeTheirs, IfConflict::KeepBoth}) {
            MergeRules rules;
            rules.conflicts = conflicts;
            rules.mark = "x";
            const auto parsed = parseGolden(merged(rules));
            QCOMPARE(parsed->diagnostics.empty(), conflicts != IfConflict::KeepBoth);
            for (const Diagnostic &remark : parsed->diagnostics)
                QVERIFY(remark.severity == Severity::Warning);
        }
    }
};

QTEST_GUILESS_MAIN(ImportMergeTest)
#include "tst_importmerge.moc"
