// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// generate: a corpus from the grammar, from resampled reference data, or from both, streamed to a file in any format.
#include <charconv>
#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/corpusrecipe.h"
#include "app/cli/finishedoutput.h"
#include "app/cli/projectcommand.h"
#include "app/cli/support.h"
#include "app/cli/trainingchoice.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/corpusexport.h"

namespace filigree::app {

namespace {

class GenerateCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "generate", "Make a training corpus");
        command->add_option("--count", m_wish.count, "Sentences wanted")->required()->check(sentenceCountFault);
        command
            ->add_option("--method", m_wish.method,
                         "grammar (default): sentences of the grammar; resample: templates of the golden and reference "
                         "data with swapped values; both: the two together, no sentence twice")
            ->check(CLI::IsMember({"grammar", "resample", "both"}));
        command
            ->add_option(
                "--distribution", m_wish.distribution,
                "Shares of the semantic patterns: language (all sentences alike; default of --method grammar), "
                "observed, uniform, borrowed (from another locale), entropy or entropy-additive (default of the other "
                "methods: as in the project's mode Resample, there entropy at first)")
            ->check(CLI::IsMember({"language", "observed", "uniform", "borrowed", "entropy", "entropy-additive"}));
        command
            ->add_option(
                "--values", m_wish.values,
                "uniform: every sentence of a pattern alike; weighted: values as often as their "
                "weights in the catalogues and their counts in the utterances say (default: as in the project's "
                "mode Resample, there uniform at first)")
            ->check(CLI::IsMember({"uniform", "weighted"}));
        m_wish.resampling.declare(*command);
        m_wish.shares.declare(*command);
        command->add_option("--seed", m_wish.seed, "Seed of all chance (default 1)");
        m_training.declare(*command, false);
        command->add_option("--shard", m_shard, "I/N: only part I of N equal parts");
        command->add_option("--format", m_format, corpusFormatNames() + "; else by the suffix of the output");
        command->add_option("--output", m_output, "The file; - (default) is standard output");
        command->add_option("--name", m_name, "Keep the recipe in the project under this name");
        command->add_option("--threads", m_export.threads, "The bytes are the same for any number")
            ->check(CLI::Range(1, 256));
        command->add_flag("--exact", m_exact, "Fail, and write nothing, when fewer sentences exist");
        command->add_flag("--resume", m_resume,
                          "Do nothing if --output is whole already; what tells is kept beside it, in OUTPUT.recipe");
        command->add_flag("--json", m_json, "Print a JSON object about the corpus (not with --output -)");
        return command;
    }

private:
    OpenMode mode() const override { return m_name.empty() ? OpenMode::ReadOnly : OpenMode::ReadWrite; }
    bool usesGolden() const override { return m_wish.usesReference(); }

    Result<void> work(Console &console, ProjectStore &store) override
    {
        if (!m_name.empty() && loadCorpora(store, {}).find(m_name) != nullptr)
            return fail(ErrorCode::InvalidOption,
                        "--name " + m_name + ": the window has a corpus of this name. Choose another one.");
        m_wish.fillFrom(loadResamplingSettings(store));
        LoadedGrammar grammar;
        if (m_wish.usesGrammar()) {
            auto loaded = loadGrammar(console, store);
            if (!loaded)
                return failWith(loaded.error());
            grammar = *std::move(loaded);
        }
        const auto planned = planCorpus(store, &grammar, m_wish, console.progress());
        if (!planned)
            return failWith(planned.error());
        const CorpusPlan &plan = *planned->plan;
        if (auto good = tellWhenFewer(console, plan); !good)
            return good;
        if (planned->shares && !planned->shares->targetReached)
            tellRange(console, *planned->shares);
        m_wish.inputsHash = planned->inputsHash;
        const CorpusSource source = corpusSource(planned->plan, m_name, toJson(m_wish), grammar.grammar);
        const auto report = write(console, store, source);
        if (!report)
            return failWith(report.error());
        if (!m_name.empty())
            if (auto kept = keep(store, grammar, plan); !kept)
                return kept;
        tell(console, plan, *report);
        return {};
    }

    Result<void> checkOptions() override
    {
        if (m_wish.distributionOrDefault() == "language"
            && (m_wish.shares.entropyTarget || m_wish.shares.mix.value_or(0) > 0 || !m_wish.shares.lender.empty()))
            return fail(ErrorCode::InvalidOption,
                        "--distribution language takes all sentences alike; --entropy-target, --mix and --from belong "
                        "to the other distributions.");
        if (!m_wish.usesReference() && m_wish.resampling.isGiven())
            return fail(ErrorCode::InvalidOption,
                        "--jaccard, --by and the other options of resampling need --method resample or both.");
        if (m_json && m_output == "-")
            return fail(ErrorCode::InvalidOption,
                        "--json: standard output takes the corpus already. Name an --output.");
        if (m_resume && m_output == "-")
            return fail(ErrorCode::InvalidOption, "--resume: standard output cannot be looked at. Name an --output.");
        if (m_resume && (m_training.isFolder() || m_training.shuffle))
            return fail(ErrorCode::InvalidOption,
                        "--resume is for one file in its own order: leave it out with --split, --shuffle and the other "
                        "options of training sets.");
        m_training.seed = m_wish.seed;
        const CorpusFormat *format = findCorpusFormat(corpusFormatFor(m_format, m_output));
        if (m_resume && format != nullptr && format->folder)
            return fail(ErrorCode::InvalidOption,
                        "--resume: a folder cannot be resumed, only a file. Leave --resume out, or take a format that "
                        "is one file.");
        if (m_resume)
            if (auto good = checkNotePlace(m_output); !good)
                return good;
        if (!m_shard.empty())
            if (auto good = readShard(); !good)
                return good;
        m_export.format = corpusFormatFor(m_format, m_output);
        return checkChoice(m_training, {{}, m_export.format, m_output, m_export.shard, m_export.shards, 1});
    }

    /// With --resume, what is there already is left alone.
    Result<WrittenCorpus> write(Console &console, ProjectStore &store, const CorpusSource &source)
    {
        const CorpusPlan &plan = *source.plan;
        m_export.tags = m_training.tagScheme();
        const std::string recipe = m_resume ? outputRecipe(plan, m_export) : std::string();
        if (m_resume)
            if (const auto bytes = finishedOutput(m_output, recipe)) {
                m_found = true;
                const auto [begin, end] = shardRange(plan.size(), m_export.shard, m_export.shards);
                return WrittenCorpus{end - begin, *bytes, {}, 0};
            }
        const CorpusPlace place{plan.locale(),  m_export.format, m_output,
                                m_export.shard, m_export.shards, m_export.threads};
        auto report = writeChosen(console, store, source, m_training, place);
        if (report && m_output != "-") // what failed left the old file whole
            forgetFinishedOutput(m_output);
        if (report && m_resume)
            if (auto noted = noteFinishedOutput(m_output, recipe, report->bytes); !noted)
                return failWith(noted.error());
        return report;
    }

    Result<void> readShard()
    {
        const char *end = m_shard.data() + m_shard.size();
        const auto part = std::from_chars(m_shard.data(), end, m_export.shard);
        const bool slash = part.ec == std::errc() && part.ptr != end && *part.ptr == '/';
        const auto parts = slash ? std::from_chars(part.ptr + 1, end, m_export.shards) : part;
        if (!slash || parts.ec != std::errc() || parts.ptr != end || m_export.shard < 1
            || m_export.shard > m_export.shards)
            return fail(ErrorCode::InvalidOption,
                        "--shard " + m_shard + ": write the part and the number of parts, as in 2/4.");
        return {};
    }

    Result<void> tellWhenFewer(Console &console, const CorpusPlan &plan)
    {
        if (plan.size() >= plan.wanted())
            return {};
        const std::string whole = m_wish.method == "grammar" ? "the grammar has "
            : m_wish.method == "resample"                    ? "resampling makes "
                                                             : "grammar and resampling make ";
        const std::string sentence = whole + counted(plan.available().toString(), "sentence", "sentences")
            + ", fewer than the " + grouped(static_cast<std::int64_t>(plan.wanted())) + " wanted";
        if (m_exact)
            return failWith({ErrorCode::Exhausted, "Nothing was written: " + sentence + ".", m_project, 0, 0});
        console.warn(sentence + "; all of them are written");
        return {};
    }

    static void tellRange(Console &console, const PatternShares &shares)
    {
        char text[160];
        std::snprintf(text, sizeof text,
                      "the entropy target cannot be reached: the patterns allow %.3f to %.3f bits; %.3f are taken",
                      shares.reachable.lowest, shares.reachable.highest, shares.entropy);
        console.warn(text);
    }

    Result<void> keep(ProjectStore &store, const LoadedGrammar &loaded, const CorpusPlan &plan)
    {
        CorpusInfo corpus;
        corpus.name = m_name;
        corpus.recipe = toJson(m_wish);
        corpus.grammarRun = loaded.run;
        corpus.size = static_cast<std::int64_t>(plan.size());
        const auto put = store.putCorpus(corpus);
        return put ? Result<void>() : failWith(put.error());
    }

    void tell(Console &console, const CorpusPlan &plan, const WrittenCorpus &report)
    {
        if (m_output == "-")
            return;
        if (m_found && !m_json)
            return console.printLine(m_output + " is whole already: "
                                     + counted(static_cast<std::int64_t>(report.sentences), "sentence", "sentences"));
        if (!m_json && m_training.isFolder())
            return tellTrainingSet(console, report, m_output);
        if (!m_json)
            return console.printLine("Wrote "
                                     + counted(static_cast<std::int64_t>(report.sentences), "sentence", "sentences")
                                     + " of " + grouped(plan.available().toString()) + " to " + m_output);
        nlohmann::ordered_json json = {{"output", m_output},
                                       {"format", m_export.format},
                                       {"sentences", report.sentences},
                                       {"bytes", report.bytes},
                                       {"wanted", plan.wanted()},
                                       {"available", plan.available().toString()},
                                       {"method", m_wish.method},
                                       {"distribution", m_wish.distributionOrDefault()},
                                       {"values", m_wish.values},
                                       {"seed", m_wish.seed},
                                       {"found", m_found}};
        if (m_training.isFolder()) {
            json["leftOut"] = report.leftOut;
            for (const TrainingFile &file : report.files)
                json["files"].push_back({{"name", file.name}, {"sentences", file.sentences}, {"sha256", file.sha256}});
        }
        console.printJson(json);
    }

    GenerateWish m_wish;
    std::string m_shard;
    std::string m_format;
    std::string m_output = "-";
    std::string m_name;
    TrainingChoice m_training;
    CorpusExportOptions m_export{.threads = threadCount()};
    bool m_exact = false;
    bool m_resume = false;
    bool m_found = false; ///< --resume: it was there already
};

} // namespace

std::unique_ptr<Command> makeGenerateCommand()
{
    return std::make_unique<GenerateCommand>();
}

} // namespace filigree::app
