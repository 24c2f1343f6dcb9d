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
#include "core/base/files.h"
#include "core/formats/corpuswriter.h"
#include "core/formats/grammarformat.h"
#include "core/project/grammarjson.h"

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
        m_training.declare(*command, true);
        return command;
    }

private:
    bool usesGolden() const override { return m_what == "report"; } // a set of utterances is told of where it is read

    Result<void> work(Console &console, ProjectStore &store) override
    {
        if (m_training.isMade() && m_what != "corpus")
            return fail(ErrorCode::InvalidOption,
                        "--split, --without and the other options of training sets need --what corpus.");
        if (!m_intent.empty() && m_what != "fst")
            return fail(ErrorCode::InvalidOption, "--intent needs --what fst.");
        if (!m_set.empty() && m_what != "corpus")
            return fail(ErrorCode::InvalidOption, "--set needs --what corpus.");
        if (m_what == "corpus")
            return exportSet(console, store);
        if (m_what == "grammar")
            return exportGrammar(console, store);
        const auto loaded = loadGrammar(console, store);
        if (!loaded)
            return failWith(loaded.error());
        if (m_what == "fst") {
            const auto written = writeMachines(*loaded->compiled, m_intent, m_format, m_output, console.progress());
            if (!written)
                return failWith(written.error());
            const std::string more = written->size() > 1 ? " and so on" : "";
            tell(console, counted(static_cast<std::int64_t>(written->size()), "file", "files") + " of machines",
                 written->front().string() + more);
            return {};
        }
        if (!m_format.empty() && m_format != "markdown")
            return fail(ErrorCode::InvalidOption, "--format " + m_format + ": a report is written as markdown.");
        const auto text = projectReport(store, *loaded, std::filesystem::path(m_project).stem().string());
        return text ? write(console, *text, "a report") : failWith(text.error());
    }

    /// Of a file that was written; what goes to standard output is seen there.
    void tell(Console &console, const std::string &what, const std::string &file) const
    {
        if (m_output != "-")
            console.remark("wrote " + what + " to " + file);
    }

    Result<void> write(Console &console, const std::string &text, const std::string &what) const
    {
        if (auto written = writeFile(m_output, text); !written)
            return written;
        tell(console, what, m_output);
        return {};
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
        const std::string rules = counted(static_cast<std::int64_t>(grammar->rules.size()), "rule", "rules");
        if (format == nullptr)
            return write(console, grammarToJson(*grammar) + '\n', rules);
        const auto text = format->write(*grammar);
        return text ? write(console, *text, rules) : failWith(text.error());
    }

    Result<void> exportSet(Console &console, ProjectStore &store)
    {
        const std::string set = m_set.empty() ? "golden" : m_set;
        const std::string format = corpusFormatFor(m_format, m_output);
        if (set == "golden" && format == "golden"
            && !m_training.isMade()) { // the linguist's own text, comments and all
            const auto text = store.goldenText();
            return text ? write(console, *text, "the golden text") : failWith(text.error());
        }
        const auto facts = store.facts();
        if (!facts)
            return failWith(facts.error());
        const CorpusPlace place{facts->locale, format, m_output, 1, 1, threadCount()};
        if (auto good = checkChoice(m_training, place); !good)
            return good;
        const auto source = corpusSource(console, store, set);
        if (!source)
            return failWith(source.error());
        const auto written = writeChosen(console, store, *source, m_training, place);
        if (!written)
            return failWith(written.error());
        if (m_training.isFolder())
            tellTrainingSet(console, *written, m_output);
        else
            tell(console, counted(static_cast<std::int64_t>(written->sentences), "sentence", "sentences"), m_output);
        return {};
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
