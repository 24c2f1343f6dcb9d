// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <fstream>
#include <optional>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/corpusexport.h"
#include "core/generation/corpusplan.h"
#include "support/cancelling.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/plans.h"
#include "support/rules.h"
#include "support/sanitized.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

/// 200,000 sentences of three words.
Grammar manyValues()
{
    Grammar grammar = englishMusic();
    grammar.rules.clear();
    Rule rule = valuesRule("number", "Number", {});
    for (int i = 0; i < 200'000; ++i)
        rule.values.push_back({"number " + std::to_string(i), 1.0, 0});
    grammar.rules.push_back(rule);
    grammar.rules.push_back(startRule(
        "Say",
        Expression::sequence({Expression::word("say"), Expression::slot("Number", Expression::reference("number"))})));
    return grammar;
}

std::size_t addressSpace()
{
    std::ifstream facts("/proc/self/statm");
    std::size_t pages = 0;
    facts >> pages;
    return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// As long as it lives, this process has room for the stacks of so many more threads only.
class FewThreads {
public:
    explicit FewThreads(int count)
    {
        constexpr std::size_t stack = std::size_t(1) << 30;
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_getattr_default_np(&m_before);
        pthread_attr_setstacksize(&attributes, stack);
        pthread_setattr_default_np(&attributes);
        pthread_attr_destroy(&attributes);
        ::getrlimit(RLIMIT_AS, &m_limit);
        rlimit narrow = m_limit;
        narrow.rlim_cur = addressSpace() + stack * static_cast<std::size_t>(count) + stack * 9 / 10;
        ::setrlimit(RLIMIT_AS, &narrow);
    }
    ~FewThreads()
    {
        ::setrlimit(RLIMIT_AS, &m_limit);
        pthread_setattr_default_np(&m_before);
        pthread_attr_destroy(&m_before);
    }
    FewThreads(const FewThreads &) = delete;
    FewThreads &operator=(const FewThreads &) = delete;

private:
    pthread_attr_t m_before;
    rlimit m_limit{};
};

/// Words that need escapes in every format.
Grammar awkward()
{
    Grammar grammar = spanishReminders();
    grammar.locale = "es-US";
    Rule rule = valuesRule("odd", "Odd", {});
    for (const char *words :
         {"a\\b {c}", "[x]", "@home now", "# 1", "say \"hi\"", "a,b", "¿ qué ?", "ภาษา ไทย", "日本 語", "|", "tab"})
        rule.values.push_back({words, 1.0, 1});
    grammar.rules.insert(grammar.rules.begin(), rule);
    Rule start;
    start.name = "Oddities";
    start.kind = RuleKind::Start;
    start.intent = "Odd] \\ities, \"all\"";
    start.body = Expression::sequence(
        {Expression::optional(Expression::word("@")), Expression::optional(Expression::word("[")),
         Expression::slot("Odd", Expression::reference("odd")), Expression::optional(Expression::word("!"))});
    grammar.rules.push_back(start);
    return grammar;
}

} // namespace

class TestCorpusExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreWhatTheWritersWrite_data()
    {
        QTest::addColumn<QString>("format");
        for (const CorpusFormat &format : corpusFormats())
            if (!format.folder) // tst_formatroundtrip has those
                QTest::newRow(format.name.data())
                    << QString::fromUtf8(format.name.data(), qsizetype(format.name.size()));
    }

    void filesAreWhatTheWritersWrite()
    {
        QFETCH(QString, format);
        const std::string name = format.toStdString();
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("out")).toStdString();
        for (const Grammar &grammar : {englishMusic(), hindiMusic(), awkward()}) {
            const auto plan = planOf(grammar, sanitized ? 500 : 10'000);
            QVERIFY(plan->size() > 10);
            const std::string expected = previewCorpus(*plan, name, 0, plan->size()).value();
            for (const int threads : {1, 2, 5}) {
                const auto report = exportCorpus(*plan, path, {name, 1, 1, threads}, noProgress).value();
                QCOMPARE(readFile(path).value(), expected);
                QCOMPARE(report.sentences, plan->size());
                QCOMPARE(report.bytes, std::uint64_t(expected.size()));
            }
        }
    }

    /// Numbers beyond 64 bits, beyond 128 bits, and phrases in several steps.
    void filesOfHugeLanguages_data() { filesAreWhatTheWritersWrite_data(); }

    void filesOfHugeLanguages()
    {
        QFETCH(QString, format);
        const std::string name = format.toStdString();
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("out")).toStdString();
        const std::uint64_t sentences = sanitized ? 300 : 5'000;
        for (const int length : {20, 61, 70, 150}) {
            const auto plan = planOf(longGrammar(length), sentences);
            QCOMPARE(plan->size(), sentences);
            QCOMPARE(plan->available().saturated(), length == 150);
            const std::string expected = previewCorpus(*plan, name, 0, plan->size()).value();
            QVERIFY(exportCorpus(*plan, path, {name, 1, 1, 2}, noProgress));
            QVERIFY(readFile(path).value() == expected);
            const auto strata =
                CorpusPlan::make(compiled(longGrammar(length)), {1, sentences, {{"Go", "", 1}}, {}, {}}, noProgress)
                    .value();
            QVERIFY(exportCorpus(*strata, path, {name, 1, 1, 1}, noProgress));
            QVERIFY(readFile(path).value() == previewCorpus(*strata, name, 0, strata->size()).value());
        }
    }

    void shardsJoin_data() { filesAreWhatTheWritersWrite_data(); }

    void shardsJoin()
    {
        QFETCH(QString, format);
        const CorpusFormat *found = findCorpusFormat(format.toStdString());
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("out")).toStdString();
        // More than one batch a shard, and intents that change.
        Grammar grammar = randomGrammar(3);
        std::uint64_t seed = 4;
        while (listLanguage(grammar).size() < 9'000)
            grammar = randomGrammar(seed++);
        const auto plan = planOf(grammar, 100'000);
        const std::string whole = previewCorpus(*plan, std::string(found->name), 0, plan->size()).value();
        for (const std::uint64_t shards : {1, 3, 8}) {
            std::string joined;
            std::uint64_t sentences = 0;
            for (std::uint64_t shard = 1; shard <= shards; ++shard) {
                const auto report =
                    exportCorpus(*plan, path, {std::string(found->name), shard, shards, 2}, noProgress).value();
                sentences += report.sentences;
                const std::string part = readFile(path).value();
                if (found->name == "golden") { // valid by itself, and the same sentences
                    const GoldenText text = parseGolden(part).value();
                    QVERIFY(text.utterances.size() == report.sentences);
                    QVERIFY(text.utterances[0].utterance.intent == plan->at(sentences - report.sentences).intent);
                }
                joined += part;
            }
            QCOMPARE(sentences, plan->size());
            if (found->joinable)
                QVERIFY(joined == whole);
        }
    }

    void goldenReadsBack()
    {
        for (const Grammar &grammar : {englishMusic(), hindiMusic(), spanishReminders()}) {
            const auto plan = planOf(grammar, 1'000);
            const GoldenText text = parseGolden(previewCorpus(*plan, "golden", 0, plan->size()).value()).value();
            QCOMPARE(text.locale, grammar.locale);
            QCOMPARE(text.utterances.size(), std::size_t(plan->size()));
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                QVERIFY(text.utterances[k].utterance == plan->at(k));
        }
    }

    void formatsLookAsPromised()
    {
        const Utterance utterance = parseGoldenLine("play {hip \\\\ \"hop\"}|GenreName , now", "PlayMusic").value();
        const auto written = [&](const char *format) {
            auto writer = makeCorpusWriter(format, {"en-US"}).value();
            std::string out;
            writer->header(out);
            writer->append(out, utterance);
            writer->footer(out);
            return out;
        };
        QCOMPARE(written("jsonl"),
                 std::string("{\"locale\":\"en-US\",\"intent\":\"PlayMusic\",\"tokens\":[\"play\",\"hip\",\"\\\\\","
                             "\"\\\"hop\\\"\",\",\",\"now\"],\"tags\":[\"O\",\"B-GenreName\",\"I-GenreName\","
                             "\"I-GenreName\",\"O\",\"O\"]}\n"));
        QCOMPARE(written("text"), std::string("play hip \\ \"hop\", now\n"));
        QCOMPARE(written("tsv"),
                 std::string("PlayMusic\tplay hip \\ \"hop\", now\tplay {hip \\\\ \"hop\"}|GenreName , now\n"));
        QCOMPARE(written("csv"),
                 std::string("intent,text,annotated\nPlayMusic,\"play hip \\ \"\"hop\"\", now\",\"play {hip \\\\ "
                             "\"\"hop\"\"}|GenreName , now\"\n"));
        QCOMPARE(written("conll"),
                 std::string("# intent = PlayMusic\nplay\tO\nhip\tB-GenreName\n\\\tI-GenreName\n\"hop\"\tI-GenreName\n,"
                             "\tO\nnow\tO\n\n"));
        QCOMPARE(written("golden"),
                 std::string("@locale en-US\n[PlayMusic]\nplay {hip \\\\ \"hop\"}|GenreName , now\n"));
        QVERIFY(makeCorpusWriter("xml", {}).error().detail.find("golden, text, jsonl") != std::string::npos);
    }

    void wrongExportsLeaveNothing()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const auto plan = planOf(englishMusic(), 100);
        QVERIFY(!exportCorpus(*plan, folder / "a", {"nothing", 1, 1, 1}, noProgress));
        QVERIFY(!exportCorpus(*plan, folder / "a", {"text", 0, 3, 1}, noProgress));
        QVERIFY(!exportCorpus(*plan, folder / "a", {"text", 4, 3, 1}, noProgress));
        QVERIFY(!exportCorpus(*plan, folder, {"text", 1, 1, 1}, noProgress));
        for (const int threads : {1, 3}) {
            CancelAfter cancel(0);
            const auto out = exportCorpus(*plan, folder / "a", {"text", 1, 1, threads}, cancel);
            QVERIFY(!out && out.error().code == ErrorCode::Cancelled);
        }
        QVERIFY(std::filesystem::is_empty(folder));
        const auto none = planOf(englishMusic(), 0);
        QCOMPARE(exportCorpus(*none, folder / "a", {"text", 1, 1, 2}, noProgress).value().bytes, std::uint64_t(0));
    }

    void threadsThatCannotStartAreDoneWithout_data()
    {
        QTest::addColumn<int>("started");
        QTest::newRow("none") << 0;
        QTest::newRow("one of four") << 1;
    }

    void threadsThatCannotStartAreDoneWithout()
    {
        QFETCH(int, started);
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("out")).toStdString();
        // More batches than may wait for the writer: those who make them stop until somebody takes them.
        const auto plan = planOf(manyValues(), 200'000);
        QCOMPARE(plan->size(), std::uint64_t(200'000));
        const std::string expected = previewCorpus(*plan, "text", 0, plan->size()).value();
        std::optional<Result<CorpusExportReport>> report;
        {
            const FewThreads limit(started);
            report = exportCorpus(*plan, path, {"text", 1, 1, 4}, noProgress);
        }
        QVERIFY(report->has_value());
        QVERIFY(readFile(path).value() == expected);
    }
};

QTEST_GUILESS_MAIN(TestCorpusExport)
#include "tst_corpusexport.moc"
