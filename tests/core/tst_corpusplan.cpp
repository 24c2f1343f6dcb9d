// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpuswriter.h"
#include "core/formats/jsgf.h"
#include "core/fst/patternsize.h"
#include "core/generation/corpusexport.h"
#include "core/generation/corpusplan.h"
#include "support/grammars.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

std::shared_ptr<const CompiledGrammar> compiled(const Grammar &grammar)
{
    return CompiledGrammar::compile(grammar, noProgress).value();
}

std::shared_ptr<const CorpusPlan> planOf(const Grammar &grammar, std::uint64_t count, std::uint64_t seed = 1)
{
    CorpusRecipe recipe;
    recipe.count = count;
    recipe.seed = seed;
    return CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
}

CorpusRecipe patternRecipe(const Grammar &grammar, std::uint64_t count)
{
    CorpusRecipe recipe;
    recipe.count = count;
    double weight = 1;
    const auto sizes = patternSizes(*compiled(grammar), noProgress).value();
    for (const PatternSize &size : sizes)
        recipe.shares.push_back({size.intent, size.pattern, weight++});
    return recipe;
}

/// 200,000 sentences of three words.
Grammar manyValues()
{
    Grammar grammar = englishMusic();
    grammar.rules.clear();
    Rule rule;
    rule.name = "number";
    rule.kind = RuleKind::Values;
    rule.slot = "Number";
    for (int i = 0; i < 200'000; ++i)
        rule.values.push_back({"number " + std::to_string(i), 1.0, 0});
    grammar.rules.push_back(rule);
    Rule start;
    start.name = "Say";
    start.kind = RuleKind::Start;
    start.intent = "Say";
    start.body =
        Expression::sequence({Expression::word("say"), Expression::slot("Number", Expression::reference("number"))});
    grammar.rules.push_back(start);
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
    Rule rule;
    rule.name = "odd";
    rule.kind = RuleKind::Values;
    rule.slot = "Odd";
    for (const char *words :
         {"a\\b {c}", "[x]", "@home now", "# 1", "say \"hi\"", "a,b", "¿ qué ?", "ภาษา ไทย", "日本 語", "|", "tab"})
        rule.values.push_back({words, 1.0, 1});
    grammar.rules.insert(grammar.rules.begin(), rule);
    Rule start;
    start.name = "Odd]ities";
    start.name = "Oddities";
    start.kind = RuleKind::Start;
    start.intent = "Odd] \\ities, \"all\"";
    start.body = Expression::sequence(
        {Expression::optional(Expression::word("@")), Expression::optional(Expression::word("[")),
         Expression::slot("Odd", Expression::reference("odd")), Expression::optional(Expression::word("!"))});
    grammar.rules.push_back(start);
    return grammar;
}

/// Sentences of `length` places with two choices each, some of them slots, and marks that cling to their neighbours.
Grammar longGrammar(int length)
{
    std::string text = "#JSGF V1.0;\ngrammar long;\n<city> = new york | rome | st . ives;\npublic <Go> = ";
    const char *const places[] = {"(a | b)", "(c | \",\")", "(d | \"(\")", "(go | <city>{City})", "(y | \"[\")"};
    for (int i = 0; i < length; ++i)
        text += places[i % 5] + std::string(" ");
    return readJsgf(text + ";\n").value();
}

class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int calls)
        : m_left(calls)
    {
    }
    void report(double fraction) override { m_last = fraction; }
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

private:
    mutable std::atomic<int> m_left;
    double m_last = 0;
};

} // namespace

class TestCorpusPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEverySentenceOnce()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Grammar grammar = randomGrammar(seed);
            const auto listed = listLanguage(grammar);
            const auto plan = planOf(grammar, listed.size() + 10, seed);
            QCOMPARE(plan->size(), std::uint64_t(listed.size()));
            QVERIFY(plan->exhausted());
            std::set<std::string> seen;
            for (std::uint64_t k = 0; k < plan->size(); ++k) {
                QVERIFY(listed.contains(key(plan->at(k))));
                QVERIFY(seen.insert(key(plan->at(k))).second);
            }
            const auto half = planOf(grammar, listed.size() / 2, seed);
            QVERIFY(!half->exhausted());
            for (std::uint64_t k = 0; k < half->size(); ++k)
                QVERIFY(half->at(k) == plan->at(k)); // more of the same corpus begins with the same
        }
    }

    void drawsUniformly()
    {
        const Grammar grammar = englishMusic();
        const auto listed = listLanguage(grammar);
        std::map<std::string, double> counts;
        constexpr int seeds = 600;
        constexpr int each = 20;
        for (int seed = 0; seed < seeds; ++seed) {
            const auto plan = planOf(grammar, each, std::uint64_t(seed));
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                ++counts[key(plan->at(k))];
        }
        const double expected = double(seeds) * each / double(listed.size());
        double chi = 0;
        for (const auto &[name, item] : listed)
            chi += std::pow(counts[name] - expected, 2) / expected;
        // Drawing without replacement varies less than with: scaled to the chi-square of drawing with it.
        chi /= 1.0 - double(each) / double(listed.size());
        const double freedom = double(listed.size()) - 1;
        const double z = (std::cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / std::sqrt(2 / (9 * freedom));
        QVERIFY2(std::abs(z) < 3.0, qPrintable(QString::number(z)));
    }

    /// A hundred tests of uniformity at the level of 1 %, one a seed. If the sentences are uniform, about one of them
    /// fails; six or more would be a chance of 1 in 2,000.
    void drawsUniformlyWithEverySeed()
    {
        const auto machine = compiled(englishMusic());
        const double sentences = double(listLanguage(englishMusic()).size());
        constexpr int draws = 200;
        constexpr std::uint64_t each = 12;
        const double expected = double(draws) * double(each) / sentences;
        QVERIFY(expected >= 5); // or the statistic is not distributed like chi-square
        int rejected = 0;
        double sum = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            std::map<std::string, double> counts;
            for (std::uint64_t draw = 0; draw < draws; ++draw) {
                const auto plan =
                    CorpusPlan::make(machine, {seed * 1'000'000 + draw, each, {}, {}, {}}, noProgress).value();
                for (std::uint64_t k = 0; k < plan->size(); ++k)
                    ++counts[key(plan->at(k))];
            }
            double chi = (sentences - double(counts.size())) * expected;
            for (const auto &[name, count] : counts)
                chi += (count - expected) * (count - expected) / expected;
            chi /= 1.0 - double(each - 1) / (sentences - 1); // drawn without replacement
            const double freedom = sentences - 1;
            const double z = (std::cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / std::sqrt(2 / (9 * freedom));
            rejected += z > 2.326 ? 1 : 0; // the normal distribution's 99 %
            sum += z;
        }
        QVERIFY2(rejected <= 5, qPrintable(QString::number(rejected)));
        QVERIFY2(std::abs(sum / 10) < 3.5, qPrintable(QString::number(sum / 10))); // the mean of 100, times 10
    }

    void strataKeepTheirCounts()
    {
        const Grammar grammar = englishMusic();
        const auto recipe = patternRecipe(grammar, 50);
        const auto plan = CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
        QCOMPARE(plan->size(), std::uint64_t(50));
        std::map<std::pair<std::string, std::string>, std::uint64_t> counts;
        std::set<std::string> seen;
        std::set<std::size_t> early;
        for (std::uint64_t k = 0; k < plan->size(); ++k) {
            const PlannedSentence sentence = plan->sentence(k);
            QVERIFY(seen.insert(key(sentence.utterance)).second);
            ++counts[{sentence.utterance.intent, condensedPattern(sentence.utterance)}];
            QCOMPARE(plan->strata()[sentence.stratum].pattern, condensedPattern(sentence.utterance));
            if (k < 20)
                early.insert(sentence.stratum);
        }
        for (const Stratum &stratum : plan->strata())
            QCOMPARE((counts[{stratum.intent, stratum.pattern}]), stratum.count);
        QCOMPARE(early.size(), plan->strata().size()); // interleaved, not one after the other
    }

    void patternSpacesHoldTheirSentences()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Grammar grammar = randomGrammar(seed);
            const auto machine = compiled(grammar);
            const auto sizes = patternSizes(*machine, noProgress).value();
            for (const PatternSize &size : sizes) {
                const auto space = patternSpace(machine, size.intent, size.pattern, noProgress).value();
                QVERIFY(space->size() == size.size);
                std::set<std::string> seen;
                for (std::uint64_t i = 0; i < size.size.value(); ++i) {
                    const Utterance utterance = space->at(i);
                    QCOMPARE(condensedPattern(utterance), size.pattern);
                    QVERIFY(seen.insert(key(utterance)).second && machine->accepts(utterance));
                    QVERIFY(space->indexOf(utterance).value() == i);
                }
            }
        }
    }

    void rejectedSentencesStayOut()
    {
        const Grammar grammar = englishMusic();
        const auto listed = listLanguage(grammar);
        CorpusRecipe recipe;
        recipe.count = 10'000;
        int i = 0;
        for (const auto &[name, item] : listed)
            if (i++ % 3 == 0)
                recipe.rejected.push_back(item.utterance);
        recipe.rejected.push_back(recipe.rejected.front());
        recipe.rejected.push_back(hindiMusic().rules.empty() ? Utterance() : Utterance{"PlayMusic", {"नहीं"}, {}});
        for (const bool strata : {false, true}) {
            if (strata)
                recipe.shares = patternRecipe(grammar, 1).shares;
            const auto plan = CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
            QCOMPARE(plan->size(), std::uint64_t(listed.size() - (listed.size() + 2) / 3));
            std::set<std::string> seen;
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                seen.insert(key(plan->at(k)));
            QCOMPARE(seen.size(), std::size_t(plan->size()));
            for (const Utterance &utterance : recipe.rejected)
                QVERIFY(!seen.contains(key(utterance)));
        }
    }

    void leavingOutKeepsTheOthers()
    {
        for (const bool strata : {false, true}) {
            const Grammar grammar = englishMusic();
            CorpusRecipe recipe = strata ? patternRecipe(grammar, 40) : CorpusRecipe{1, 40, {}, {}, {}};
            const auto plan = CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
            const auto fewer = plan->without({0, 3, 4, 39})->without({1});
            QCOMPARE(fewer->size(), std::uint64_t(35));
            std::vector<std::string> expected;
            for (const std::uint64_t k : {1, 5, 6, 7})
                expected.push_back(key(plan->at(k)));
            QCOMPARE(key(fewer->at(0)), expected[0]);
            QCOMPARE(key(fewer->at(1)), expected[1]);
            QCOMPARE(key(fewer->at(2)), expected[2]);
            QCOMPARE(key(fewer->at(34)), key(plan->at(38)));
            std::uint64_t sum = 0;
            for (const Stratum &stratum : fewer->strata())
                sum += stratum.count;
            QCOMPARE(sum, fewer->size());
            QVERIFY(!fewer->exhausted());
        }
    }

    void ambiguitiesAreFound()
    {
        std::size_t ambiguous = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto plan = planOf(randomGrammar(seed), 5'000, seed);
            std::map<std::vector<std::string>, std::vector<std::uint64_t>> texts;
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                texts[plan->at(k).tokens].push_back(k);
            std::set<std::uint64_t> expected;
            std::uint64_t many = 0;
            for (const auto &[text, positions] : texts)
                if (positions.size() > 1) {
                    ++many;
                    expected.insert(positions.begin(), positions.end());
                }
            for (const std::size_t memory : {std::size_t(1) << 16, std::size_t(1) << 24}) {
                const auto found = findAmbiguities(*plan, 2, noProgress, memory).value();
                QCOMPARE(found.texts, many);
                QVERIFY(std::set<std::uint64_t>(found.positions.begin(), found.positions.end()) == expected);
                QCOMPARE(found.positions.size(), expected.size());
                QCOMPARE(found.surplus.size(), expected.size() - many);
            }
            ambiguous += expected.size();
        }
        QVERIFY(ambiguous > 100); // the random grammars are ambiguous enough to try this
    }

    void wrongSharesAreRefused()
    {
        const auto machine = compiled(englishMusic());
        const auto code = [&](std::vector<StratumShare> shares) {
            const auto out = CorpusPlan::make(machine, {1, 10, std::move(shares), {}, {}}, noProgress);
            return out ? std::string("fine") : std::string(errorName(out.error().code));
        };
        QCOMPARE(code({{"PlayMusic", "", 1}}), std::string("fine"));
        QCOMPARE(code({{"Nothing", "", 1}}), std::string("not-found"));
        QCOMPARE(code({{"PlayMusic", "other + Time", 1}}), std::string("not-found"));
        QCOMPARE(code({{"PlayMusic", "", -1}}), std::string("invalid-option"));
        QCOMPARE(code({{"PlayMusic", "", 1}, {"PlayMusic", "", 1}}), std::string("invalid-option"));
        QCOMPARE(code({{"PlayMusic", "", 1}, {"PlayMusic", "other + GenreName", 1}}), std::string("invalid-option"));
    }

    void filesAreWhatTheWritersWrite_data()
    {
        QTest::addColumn<QString>("format");
        for (const CorpusFormat &format : corpusFormats())
            QTest::newRow(format.name.data()) << QString::fromUtf8(format.name.data(), qsizetype(format.name.size()));
    }

    void filesAreWhatTheWritersWrite()
    {
        QFETCH(QString, format);
        const std::string name = format.toStdString();
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("out")).toStdString();
        for (const Grammar &grammar : {englishMusic(), hindiMusic(), awkward()}) {
            const auto plan = planOf(grammar, 10'000);
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
        for (const int length : {20, 61, 70, 150}) {
            const auto plan = planOf(longGrammar(length), 5'000);
            QCOMPARE(plan->size(), std::uint64_t(5'000));
            QCOMPARE(plan->available().saturated(), length == 150);
            const std::string expected = previewCorpus(*plan, name, 0, plan->size()).value();
            QVERIFY(exportCorpus(*plan, path, {name, 1, 1, 2}, noProgress));
            QVERIFY(readFile(path).value() == expected);
            const auto strata =
                CorpusPlan::make(compiled(longGrammar(length)), {1, 5'000, {{"Go", "", 1}}, {}, {}}, noProgress)
                    .value();
            QVERIFY(exportCorpus(*strata, path, {name, 1, 1, 1}, noProgress));
            QVERIFY(readFile(path).value() == previewCorpus(*strata, name, 0, strata->size()).value());
        }
    }

    void anyPlaceOfAHugeCorpusIsThere()
    {
        const auto machine = compiled(longGrammar(60));
        const std::uint64_t billions = 5'000'000'000'000;
        const auto plan = CorpusPlan::make(machine, {1, billions, {}, {}, {}}, noProgress).value();
        QCOMPARE(plan->size(), billions);
        std::set<std::string> seen;
        for (const std::uint64_t k : {std::uint64_t(0), std::uint64_t(1), billions / 2, billions - 2, billions - 1}) {
            QVERIFY(machine->accepts(plan->at(k)));
            QVERIFY(seen.insert(key(plan->at(k))).second);
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

QTEST_GUILESS_MAIN(TestCorpusPlan)
#include "tst_corpusplan.moc"
