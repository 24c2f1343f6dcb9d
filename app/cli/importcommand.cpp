// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// import: files into a project, which is made when it is missing.
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/annotation/golden.h"
#include "core/formats/corpusreader.h"
#include "core/formats/grammarformat.h"
#include "core/fst/fstimport.h"
#include "core/project/grammarimport.h"
#include "core/project/newproject.h"
#include "core/text/unicode.h"

namespace filigree::app {

namespace {

class ImportCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("import", "Read utterances and catalogues into a project");
        command->add_option("PROJECT", m_project, "The project file; made when it is missing")->required();
        command->add_option("FILE", m_files, "Files of annotated utterances; - is standard input");
        command
            ->add_option("--as", m_role,
                         "golden (default), reference, test, or grammar: a file of rules, or machines, one an intent")
            ->check(CLI::IsMember({"golden", "reference", "test", "grammar"}));
        command->add_option("--format", m_format,
                            readableNames() + "; grammar: " + readableGrammarFormats()
                                + "; machines: openfst, att; else found out");
        command
            ->add_option("--column", m_columns,
                         "csv, tsv: what a column means, as in text=Query; intent, text, annotated, tokens, tags, "
                         "locale, split = its heading, or its number where there is no heading; may be repeated")
            ->allow_extra_args(false);
        command->add_option("--intent", m_intent, "--as grammar, of one machine: its intent, else what the file says");
        command
            ->add_option("--rename-slot", m_slotNames,
                         "Theirs=Ours: what a slot of the files is called in the project; Theirs= leaves it out, its "
                         "words stay; may be repeated")
            ->allow_extra_args(false);
        command->add_option("--rename-intent", m_intentNames, "Theirs=Ours: the same for an intent; may be repeated")
            ->allow_extra_args(false);
        command->add_option("--split", m_split, "Only rows of this split, as in: test");
        command->add_option("--catalogue", m_catalogues, "Slot=FILE: values of a slot type; may be repeated")
            ->allow_extra_args(false);
        command->add_option("--locale", m_locale, "Locale of the utterances, as in: en-US")->check(localeFault);
        command->add_flag("--keep-going", m_keepGoing, "Import the good lines of files that have mistakes");
        command->add_flag("--json", m_json, "Print a JSON object");
        return command;
    }

    Result<void> run(Console &console) override
    {
        if (m_role == "grammar")
            return runGrammar(console);
        ImportRequest request;
        request.files.assign(m_files.begin(), m_files.end());
        request.role = m_role == "test" ? ImportRole::Test
            : m_role == "reference"     ? ImportRole::Reference
                                        : ImportRole::Golden;
        request.format = m_format;
        for (const std::string &column : m_columns) {
            const std::size_t sign = column.find('=');
            if (sign == std::string::npos || sign == 0 || sign + 1 == column.size())
                return fail(ErrorCode::InvalidOption, "--column " + column + ": write it as text=Query.");
            request.columns[column.substr(0, sign)] = column.substr(sign + 1);
        }
        auto names = nameMap();
        if (!names)
            return failWith(names.error());
        request.names = *std::move(names);
        request.split = m_split;
        request.locale = m_locale;
        request.keepGoing = m_keepGoing;
        auto catalogues = catalogueFiles(m_catalogues);
        if (!catalogues)
            return failWith(catalogues.error());
        request.catalogues = *std::move(catalogues);
        if (request.files.empty() && request.catalogues.empty())
            return fail(ErrorCode::InvalidOption, "There is nothing to import: name a file, or a --catalogue.");
        std::error_code ignored;
        const auto report =
            std::filesystem::exists(m_project, ignored) ? intoOld(console, request) : intoNew(console, request);
        if (!report)
            return failWith(report.error());
        tell(console, *report);
        return {};
    }

private:
    Result<NameMap> nameMap() const
    {
        NameMap out;
        for (const std::string &name : m_slotNames) {
            const std::size_t sign = name.find('=');
            const std::string ours = sign == std::string::npos ? std::string() : name.substr(sign + 1);
            if (sign == std::string::npos || sign == 0 || !(ours.empty() || isSlotName(ours)))
                return fail(ErrorCode::InvalidOption,
                            "--rename-slot " + name
                                + ": write it as artist=ArtistName; a slot's name is of letters, digits, "
                                  "and . _ - : between them.");
            out.slots[name.substr(0, sign)] = ours;
        }
        for (const std::string &name : m_intentNames) {
            const std::size_t sign = name.find('=');
            const std::string ours = foldWhiteSpace(sign == std::string::npos ? std::string() : name.substr(sign + 1));
            if (sign == std::string::npos || sign == 0 || ours.empty())
                return fail(ErrorCode::InvalidOption,
                            "--rename-intent " + name + ": write it as play_music=PlayMusic.");
            out.intents[name.substr(0, sign)] = ours;
        }
        return out;
    }

    Result<void> runGrammar(Console &console)
    {
        const std::vector<std::filesystem::path> paths(m_files.begin(), m_files.end());
        m_machines =
            m_format.empty() ? !paths.empty() && !machineFormat(paths[0]).empty() : isReadableMachine(m_format);
        if (paths.empty() || (paths.size() > 1 && !m_machines) || !m_catalogues.empty())
            return fail(ErrorCode::InvalidOption,
                        "--as grammar takes one file, or the machines of several intents, and no --catalogue.");
        if (!m_slotNames.empty() || !m_intentNames.empty())
            return fail(ErrorCode::InvalidOption, "--rename-slot and --rename-intent are for utterances.");
        if (!m_intent.empty() && !m_machines)
            return fail(ErrorCode::InvalidOption, "--intent is for machines; rules say what their intents are.");
        if (!m_intent.empty() && paths.size() > 1)
            return fail(ErrorCode::InvalidOption, "One intent is one machine: name one file.");
        std::error_code ignored;
        if (std::filesystem::exists(m_project, ignored)) {
            auto store = ProjectStore::open(m_project);
            return store ? importGrammarInto(console, *store, paths) : failWith(store.error());
        }
        auto project = NewProject::begin(m_project, m_locale);
        if (!project)
            return failWith(project.error());
        if (auto imported = importGrammarInto(console, project->store(), paths); !imported)
            return imported;
        return project->finish();
    }

    Result<InductionRun> readInto(Console &console, ProjectStore &store,
                                  const std::vector<std::filesystem::path> &paths)
    {
        if (m_machines) {
            std::vector<MachineFile> machines;
            for (const std::filesystem::path &path : paths)
                machines.push_back({path, m_format, m_intent});
            return importMachines(store, machines, {m_locale, {}}, console.progress());
        }
        auto text = readGrammarFile(paths[0]);
        if (!text)
            return failWith(text.error());
        return importGrammar(store, {*std::move(text), paths[0].filename().string(), m_format}, console.progress());
    }

    Result<void> importGrammarInto(Console &console, ProjectStore &store,
                                   const std::vector<std::filesystem::path> &paths)
    {
        const auto run = readInto(console, store, paths);
        if (!run)
            return failWith(run.error());
        for (const std::string &warning : run->induction.report.warnings)
            console.warn(warning);
        const std::size_t rules = run->induction.grammar.rules.size();
        const std::string sentences = run->compiled->size().toString();
        if (m_json)
            console.printLine(
                nlohmann::ordered_json(
                    {{"project", m_project}, {"run", run->run}, {"rules", rules}, {"sentences", sentences}})
                    .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
        else
            console.printLine("Imported " + counted(static_cast<std::int64_t>(rules), "rule", "rules") + " into "
                              + m_project + "; the language has " + counted(sentences, "sentence", "sentences"));
        return {};
    }

    static std::string readableNames()
    {
        std::string out;
        for (const ReadableFormat &format : readableCorpusFormats())
            out += (out.empty() ? "" : ", ") + std::string(format.name);
        return out;
    }

    Result<ImportReport> intoOld(Console &console, const ImportRequest &request)
    {
        auto store = ProjectStore::open(m_project);
        return store ? importAndTell(console, *store, request) : Result<ImportReport>(failWith(store.error()));
    }

    Result<ImportReport> intoNew(Console &console, const ImportRequest &request)
    {
        auto project = NewProject::begin(m_project, m_locale);
        if (!project)
            return failWith(project.error());
        auto report = importAndTell(console, project->store(), request);
        if (!report)
            return report;
        if (auto finished = project->finish(); !finished)
            return failWith(finished.error());
        return report;
    }

    void tell(Console &console, const ImportReport &report)
    {
        if (!m_json) {
            std::string text;
            if (!m_files.empty())
                text = counted(report.utterances, "utterance", "utterances") + " ("
                    + counted(report.distinct, "new one", "new ones") + ")";
            if (!m_catalogues.empty() || report.catalogueValues > 0)
                text +=
                    (text.empty() ? "" : ", ") + counted(report.catalogueValues, "catalogue value", "catalogue values");
            return console.printLine("Imported " + text + " into " + m_project);
        }
        nlohmann::ordered_json remarks = nlohmann::ordered_json::array();
        for (const ImportRemark &remark : report.remarks.list())
            remarks.push_back({{"file", remark.file.string()},
                               {"line", remark.diagnostic.line},
                               {"column", remark.diagnostic.column},
                               {"severity", isError(remark) ? "error" : "warning"},
                               {"message", remark.diagnostic.message}});
        const nlohmann::ordered_json json = {{"project", m_project},
                                             {"utterances", report.utterances},
                                             {"distinct", report.distinct},
                                             {"catalogueValues", report.catalogueValues},
                                             {"mistakesBefore", report.before.count},
                                             {"remarks", std::move(remarks)},
                                             {"remarksLeftOut", report.remarks.leftOut()}};
        console.printJson(json);
    }

    std::string m_project;
    std::vector<std::string> m_files;
    std::string m_role = "golden";
    std::string m_format;
    std::string m_intent;
    bool m_machines = false;
    std::vector<std::string> m_columns;
    std::vector<std::string> m_slotNames;
    std::vector<std::string> m_intentNames;
    std::string m_split;
    std::vector<std::string> m_catalogues;
    std::string m_locale;
    bool m_keepGoing = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace filigree::app
