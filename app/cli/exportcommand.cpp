// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// export: utterances, the grammar, its machine, or a report, as a file.
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/machinefiles.h"
#include "app/cli/projectcommand.h"
#include "app/cli/report.h"
#include "app/cli/support.h"
#include "app/cli/trainingchoice.h"
#include "app/cli/utterancesets.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpuswriter.h"
#include "core/formats/grammarformat.h"
#include "core/generation/corpusexport.h"
#include "core/project/grammarjson.h"
#include "core/project/programversion.h"

namespace filigree::app {

namespace {

class ExportCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "export", "Write a part of a project as a file");
        command->add_option("--what", m_what, "corpus, grammar, fst or report")
            ->required()
            ->check(CLI::IsMember({"corpus", "grammar", "fst", "report"}));
        command->add_option("--set", m_set, "corpus: golden (default), reference, test, or the name of a corpus");
        command->add_option("--intent", m_intent, "fst: this intent only");
        command->add_option("--format", m_format,
                            "corpus: " + corpusFormatNames() + "; grammar: " + writableGrammarFormats()
                                + ", json; fst: openfst, att, dot, svg, pdf, png; report: markdown");
        command->add_option("--output", m_output, "The file; - (default) is standard output");
        m_training.declare(*command);
        return command;
    }

private:
    Result<void> work(Console &console, ProjectStore &store) override
    {
        if (m_training.isMade() && m_what != "corpus")
            return fail(ErrorCode::InvalidOption,
                        "--split, --without and the other options of training sets need --what corpus.");
        if (m_what == "corpus")
            return exportSet(console, store);
        if (m_what == "grammar")
            return exportGrammar(console, store);
        const auto loaded = loadGrammar(console, store);
        if (!loaded)
            return failWith(loaded.error());
        if (m_what == "fst") {
            const auto written = writeMachines(*loaded->compiled, m_intent, m_format, m_output, console.progress());
            return written ? Result<void>() : failWith(written.error());
        }
        if (!m_format.empty() && m_format != "markdown")
            return fail(ErrorCode::InvalidOption, "--format " + m_format + ": a report is written as markdown.");
        const auto text = projectReport(store, *loaded, std::filesystem::path(m_project).stem().string());
        return text ? writeFile(m_output, *text) : failWith(text.error());
    }

    /// As given, else by the output's suffix, else JSGF.
    static std::string grammarFormatFor(const std::string &given, const std::filesystem::path &output)
    {
        if (!given.empty())
            return given;
        const std::string suffix = output.extension().string();
        for (const GrammarFormat &format : grammarFormats())
            if (suffix == format.suffix && format.write != nullptr)
                return std::string(format.name);
        return suffix == ".json" ? "json" : "jsgf";
    }

    Result<void> exportGrammar(Console &console, ProjectStore &store)
    {
        const std::string name = grammarFormatFor(m_format, m_output);
        const GrammarFormat *format = findGrammarFormat(name);
        if (name != "json" && (format == nullptr || format->write == nullptr))
            return fail(ErrorCode::InvalidOption,
                        "--format " + name + ": a grammar is written as " + writableGrammarFormats() + " or json.");
        const auto grammar = loadGrammarOnly(console, store);
        if (!grammar)
            return failWith(grammar.error());
        if (format == nullptr)
            return writeFile(m_output, grammarToJson(*grammar) + '\n');
        const auto text = format->write(*grammar);
        return text ? writeFile(m_output, *text) : failWith(text.error());
    }

    Result<void> exportSet(Console &console, ProjectStore &store)
    {
        const std::string set = m_set.empty() ? "golden" : m_set;
        const std::string format = corpusFormatFor(m_format, m_output);
        if (findCorpusFormat(format) == nullptr) {
            const auto unknown = makeCorpusWriter(format, {});
            return failWith(unknown.error());
        }
        if (m_training.isMade())
            return exportTraining(console, store, set, format);
        if (set == "golden" && format == "golden") { // the linguist's own text, comments and all
            const auto text = store.goldenText();
            return text ? writeFile(m_output, *text) : failWith(text.error());
        }
        if (set == "golden" || set == "reference" || set == "test")
            return exportUtterances(console, store, set, format);
        return exportCorpusNamed(console, store, set, format);
    }

    /// Every utterance as often as it was there.
    Result<void> exportUtterances(Console &console, ProjectStore &store, const std::string &set,
                                  const std::string &format)
    {
        const auto facts = store.facts();
        if (!facts)
            return failWith(facts.error());
        const CorpusFormat &found = *findCorpusFormat(format);
        auto output = CorpusOutput::open(m_output, found, {facts->locale});
        if (!output)
            return failWith(output.error());
        const auto writer = found.make({facts->locale});
        std::string buffer;
        const auto append = [&](const Utterance &utterance, std::int64_t count) -> Result<void> {
            if (console.progress().cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was written.");
            for (std::int64_t i = 0; i < count; ++i)
                writer->append(buffer, utterance);
            const auto written = buffer.size() > (1U << 16) ? output->write(buffer) : Result<void>();
            if (buffer.size() > (1U << 16))
                buffer.clear();
            return written;
        };
        if (auto walked = visitSet(store, set, append); !walked)
            return walked;
        if (auto written = output->write(buffer); !written)
            return written;
        return output->commit();
    }

    Result<void> exportCorpusNamed(Console &console, ProjectStore &store, const std::string &name,
                                   const std::string &format)
    {
        const auto corpus = planNamedCorpus(console, store, name);
        if (!corpus)
            return failWith(corpus.error());
        const auto report = exportCorpus(*corpus->planned.plan, m_output, {.format = format, .threads = threadCount()},
                                         console.progress());
        return report ? Result<void>() : failWith(report.error());
    }

    Result<void> exportTraining(Console &console, ProjectStore &store, const std::string &set,
                                const std::string &format)
    {
        auto options = trainingOptions(m_training);
        if (!options)
            return failWith(options.error());
        const auto facts = store.facts();
        if (!facts)
            return failWith(facts.error());
        options->format = format;
        options->locale = facts->locale;
        options->version = programVersion();
        const auto source = utteranceSet(console, store, set, &options->recipe);
        if (!source)
            return failWith(source.error());
        options->without = m_training.without;
        std::vector<UtteranceSource> others;
        for (const std::string &name : m_training.without) {
            auto other = utteranceSetOrFile(console, store, name);
            if (!other)
                return failWith(other.error());
            others.push_back(*std::move(other));
        }
        const auto without = [&](const UtteranceVisitor &visit) -> Result<void> {
            for (const UtteranceSource &other : others)
                if (auto read = other(visit); !read)
                    return read;
            return {};
        };
        return writeAndTell(console, *source, others.empty() ? UtteranceSource() : UtteranceSource(without), m_output,
                            *options);
    }

    std::string m_what;
    std::string m_set;
    std::string m_intent;
    std::string m_format;
    std::string m_output = "-";
    TrainingChoice m_training;
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace filigree::app
