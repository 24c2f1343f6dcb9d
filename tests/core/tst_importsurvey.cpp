// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Import dialog is told of a file, good or bad, before anything is imported.

#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/formats/tablehead.h"
#include "core/project/importsurvey.h"
#include "support/cancelling.h"
#include "support/files.h"

using namespace filigree;
using namespace Qt::StringLiterals;

class ImportSurveyTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    NoProgress m_progress;

    SurveyRequest request(const QString &name, const QByteArray &bytes)
    {
        tests::write(m_folder.filePath(name), bytes);
        SurveyRequest out;
        out.file = m_folder.filePath(name).toStdString();
        return out;
    }

    static KnownUtterances known(const std::string &golden)
    {
        KnownUtterances out;
        const auto parsed = parseGolden(golden);
        for (const GoldenUtterance &line : parsed->utterances)
            out.add(line.utterance);
        return out;
    }

private Q_SLOTS:
    void namesMistakesAndStanding()
    {
        auto asked = request(u"a.jsonl"_s,
                             R"({"locale":"en-US","intent":"A","tokens":["go"],"tags":["B-x_y"]}
not json
{"locale":"en-US","intent":"A","tokens":["go"],"tags":["O"]}
{"locale":"en-US","intent":"B","tokens":["on"],"tags":["O"]}
{"locale":"en-US","intent":"B","tokens":["on"],"tags":["O"]}
)");
        asked.names.slots = {{"x_y", "XY"}};
        const auto survey = surveyFile(asked, known("[A]\ngo|XY\n"), m_progress);
        QVERIFY(survey);
        QCOMPARE(survey->format, std::string("jsonl"));
        QCOMPARE(survey->locale, std::string("en-US"));
        QVERIFY(survey->whole);
        QCOMPARE(survey->utterances, 4);
        QCOMPARE(survey->mistakes, 1);
        QCOMPARE(survey->remarks.at(0).diagnostic.line, 2);
        QVERIFY(!survey->remarks.at(0).diagnostic.message.empty());
        QCOMPARE(survey->slots.size(), std::size_t(1));
        QCOMPARE(survey->slots[0].name, std::string("x_y")); // the file's, not the project's
        QCOMPARE(survey->intents.size(), std::size_t(2));
        QCOMPARE(survey->intents[1].count, 2);
        QCOMPARE(survey->duplicates, 2); // the project's, and the file's own
        QCOMPARE(survey->conflicts, 1);
        QCOMPARE(survey->head[0].utterance.slots[0].type, std::string("XY"));
        QCOMPARE(survey->head[0].standing, Standing::Duplicate);
        QCOMPARE(survey->head[1].standing, Standing::Conflict);
        QCOMPARE(survey->head[1].line, 3);
        QCOMPARE(survey->head[2].standing, Standing::New);
        asked.repetitions = false;
        QCOMPARE(surveyFile(asked, {}, m_progress)->duplicates, 0);
    }

    void headIsQuickAndCancelled()
    {
        QByteArray many;
        for (int i = 0; i < 5000; ++i)
            many += "go " + QByteArray::number(i) + '\n';
        auto asked = request(u"many.txt"_s, many);
        asked.head = 10;
        asked.whole = false;
        const auto head = surveyFile(asked, {}, m_progress);
        QVERIFY(head && !head->whole);
        QCOMPARE(head->head.size(), std::size_t(10));
        QCOMPARE(head->utterances, 10);
        asked.whole = true;
        const auto whole = surveyFile(asked, {}, m_progress);
        QCOMPARE(whole->utterances, 5000);
        QCOMPARE(whole->head.size(), std::size_t(10));
        tests::Cancelled cancelled;
        QCOMPARE(surveyFile(asked, {}, cancelled).error().code, ErrorCode::Cancelled);
    }

    void listsOfValues()
    {
        const auto survey = surveyFile(request(u"nlu.yml"_s,
                                               "version: \"3.1\"\nnlu:\n- intent: A\n  examples: |\n    - go [on](x)\n"
                                               "- lookup: city\n  examples: |\n    - Rome\n    - Oslo\n"),
                                       {}, m_progress);
        QVERIFY(survey);
        QCOMPARE(survey->catalogues.size(), std::size_t(1));
        QCOMPARE(survey->catalogues[0].values.size(), std::size_t(2));
        QCOMPARE(survey->slots.back().name, std::string("city")); // can be renamed, too
        QCOMPARE(survey->slots.back().count, 0);
    }

    void wrongFiles()
    {
        QVERIFY(!surveyFile(request(u"x.json"_s, "{\"a\":1}"), {}, m_progress));
        QVERIFY(!surveyFile(request(u"x.jsonl"_s, QByteArray("\xff\xfe\x00\x01", 4)), {}, m_progress)
                || surveyFile(request(u"x.jsonl"_s, QByteArray("\xff\xfe\x00\x01", 4)), {}, m_progress)->mistakes > 0);
        SurveyRequest none;
        none.file = m_folder.filePath(u"none.jsonl"_s).toStdString();
        QCOMPARE(surveyFile(none, {}, m_progress).error().code, ErrorCode::NotFound);
        const auto empty = surveyFile(request(u"empty.csv"_s, {}), {}, m_progress);
        QVERIFY(empty && empty->utterances == 0 && empty->whole);
    }

    /// A thousand lines that cannot be read do not hide what is odd about those that can.
    void mistakesDoNotHideWarnings()
    {
        QByteArray text = "[A]\n";
        for (int i = 0; i < 1500; ++i)
            text += "broken {x\n";
        const auto survey = surveyFile(request(u"m.golden"_s, text + "turn it on\nturn|Verb it on\n"), {}, m_progress);
        QVERIFY(survey);
        QCOMPARE(survey->mistakes, 1500);
        QCOMPARE(survey->utterances, 2);
        const auto warnings = std::count_if(survey->remarks.begin(), survey->remarks.end(),
                                            [](const ImportRemark &remark) { return !isError(remark); });
        QCOMPARE(warnings, 1);
        QCOMPARE(survey->remarks.size(), ImportRemarks::most + 1);
        QVERIFY(!isError(survey->remarks.back())); // by their places
    }

    void columnsOfATable()
    {
        const QByteArray table = "Query;Goal;1\n\"go; on\";A;x\nstop;B;y\n";
        auto asked = request(u"t.csv"_s, table);
        const auto head = readTableHead(asked.file, false, 20);
        QVERIFY(head);
        QVERIFY(head->headed);
        QCOMPARE(head->rows.size(), std::size_t(3));
        QCOMPARE(head->rows[1][0], std::string("go; on"));
        QCOMPARE(head->meanings, (std::vector<std::string>{"text", "", ""}));
        asked.columns = {{"heading", "yes"}, {"text", "1"}, {"intent", "2"}};
        auto survey = surveyFile(asked, {}, m_progress);
        QVERIFY(survey);
        QCOMPARE(survey->utterances, 2);
        QCOMPARE(survey->intents[0].name, std::string("A"));
        asked.columns["heading"] = "no"; // then the first row is an utterance, whatever stands in it
        survey = surveyFile(asked, {}, m_progress);
        QCOMPARE(survey->utterances, 3);
        QCOMPARE(survey->intents[0].name, std::string("Goal"));
        asked.columns = {{"heading", "yes"}, {"intent", "2"}};
        QCOMPARE(surveyFile(asked, {}, m_progress).error().code, ErrorCode::InvalidOption);
        const auto bare = readTableHead(request(u"b.tsv"_s, "A\tgo on\nB\tstop\t\textra\n").file, true, 20);
        QVERIFY(bare && !bare->headed);
        QCOMPARE(bare->meanings,
                 (std::vector<std::string>{"intent", "text", "", ""})); // by the first row, as it is read
        const auto read = surveyFile(request(u"b.tsv"_s, "A\tgo on\nB\tstop\tnow|When\n"), {}, m_progress);
        QVERIFY(read && read->slots.empty());
        const auto full = readTableHead(request(u"f.tsv"_s, "A\tgo on\t\textra\nB\tstop\n").file, true, 20);
        QCOMPARE(full->meanings, (std::vector<std::string>{"intent", "text", "annotated", ""}));
        const auto one = readTableHead(request(u"o.csv"_s, "go on\nstop\n").file, false, 20);
        QCOMPARE(one->meanings, (std::vector<std::string>{"text"}));
        QVERIFY(readTableHead(request(u"e.csv"_s, "").file, false, 20)->rows.empty());
        QVERIFY(readTableHead(request(u"q.csv"_s, "\"never closed\n").file, false, 20)->rows.empty());
    }
};

QTEST_GUILESS_MAIN(ImportSurveyTest)
#include "tst_importsurvey.moc"
