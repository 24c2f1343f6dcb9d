// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// evaluate: how well a model, a training set or another program's labels do on a test set.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/corpussource.h"
#include "app/cli/support.h"
#include "core/evaluation/evaluationreport.h"
#include "core/evaluation/experimentfile.h"
#include "core/evaluation/goldenshare.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/nlumodel.h"
#include "core/evaluation/unseenwords.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/utterancesource.h"
#include "core/project/storedcatalogues.h"

namespace filigree::app {

namespace {

// Shares of the work that are done after each stage; together they never fall.
constexpr double loadDone = 0.05;
constexpr double trainDone = 0.6;
constexpr double labelDone = 0.75;
constexpr double reportDone = 0.98;

class EvaluateCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command =
            program.add_subcommand("evaluate", "Train the NLU model, and measure it on a test set with intervals");
        command->add_option("PROJECT", m_project, "The project file; may be left out when all else are files");
        command
            ->add_option("--train", m_train,
                         "What to train on: golden (default), reference, the name of a corpus, or a file; may be "
                         "repeated")
            ->allow_extra_args(false);
        command
            ->add_option("--golden-share", m_goldenShare,
                         "Of several --train, the first counts so often that it is this share of all (0 to 0.9; 0, the "
                         "default: once); the others are taken for corpora made of it, and with catalogues the "
                         "model learns to do without some of their words")
            ->check(CLI::Range(0.0, mostGoldenShare));
        command->add_option("--test", m_test, "The test set: test (the project's test data, default), or a file");
        auto *model = command->add_option("--model", m_model, "A trained model, instead of training one");
        auto *hypothesis = command->add_option("--hypothesis", m_hypothesis,
                                               "The test set as another program labelled it: measure that");
        model->excludes(hypothesis)->excludes("--train");
        hypothesis->excludes("--train");
        command->add_option("--against", m_against,
                            "The test set as labelled by a system to compare with: differences, and p by approximate "
                            "randomisation");
        command->add_flag("--catalogues", m_useCatalogues, "The model may look words up in the project's catalogues");
        command->add_option("--catalogue", m_catalogues, "Slot=FILE: a catalogue that the model may look words up in")
            ->allow_extra_args(false);
        command->add_option("--save", m_save, "Keep the trained model in this file");
        command->add_option("--labelled", m_labelled, "Write the test set as it was labelled, format by the suffix");
        command->add_option("--errors", m_errors, "Errors, confusions and suggestions shown (default 20)");
        command->add_option("--seed", m_options.seed, "Seed of the training and of the statistics (default 1)");
        command->add_option("--threads", m_options.threads, "The result is the same for any number")
            ->check(CLI::Range(1, 256));
        auto *json = command->add_flag("--json", m_json, "Print a JSON object");
        command->add_flag("--markdown", m_markdown, "Print a page of Markdown (default)")->excludes(json);
        return command;
    }

    Result<void> run(Console &console) override
    {
        if (auto good = checkOptions(); !good)
            return good;
        std::optional<ProjectStore> store;
        if (!m_project.empty()) {
            auto opened = ProjectStore::open(m_project, OpenMode::ReadOnly);
            if (!opened)
                return failWith(opened.error());
            store.emplace(*std::move(opened));
        }
        const auto test = read(console, store, m_test.empty() ? "test" : m_test);
        if (!test)
            return failWith(test.error());
        if (test->empty())
            return fail(ErrorCode::NotFound,
                        "There are no test utterances. Import some with `import --as test`, or name a file with "
                        "--test.");
        const auto other = m_against.empty() ? Result<std::vector<Utterance>>() : readLabels(console, m_against, *test);
        if (!other)
            return failWith(other.error());
        std::vector<Utterance> training;
        const auto labelled = label(console, store, *test, training);
        if (!labelled)
            return failWith(labelled.error());
        return report(console, store, {*test, *labelled, *other, training});
    }

private:
    struct Sets {
        const std::vector<Utterance> &test;
        const std::vector<Utterance> &labelled;
        const std::vector<Utterance> &other; ///< those of --against
        const std::vector<Utterance> &training;
    };

    [[nodiscard]] bool trains() const { return m_model.empty() && m_hypothesis.empty(); }

    Result<void> checkOptions() const
    {
        const auto wrong = [](const char *what) { return fail(ErrorCode::InvalidOption, what); };
        if (m_project.empty() && m_test.empty())
            return wrong("Name a project, or a test set with --test.");
        if (m_project.empty() && trains() && m_train.empty())
            return wrong("Name a project, or what to train on with --train, or --model or --hypothesis.");
        if (m_project.empty() && m_useCatalogues)
            return wrong("--catalogues are those of a project. Name one, or use --catalogue Slot=FILE.");
        if (!trains() && (m_useCatalogues || !m_catalogues.empty() || !m_save.empty()))
            return wrong("--catalogues, --catalogue and --save belong to a training; --model and --hypothesis have "
                         "none.");
        if (m_goldenShare > 0.0 && m_train.size() < 2)
            return wrong(
                "--golden-share wants several --train: the golden utterances first, then what they are among.");
        if (m_labelled.empty())
            return {};
        const auto writer = makeCorpusWriter(corpusFormatFor({}, m_labelled), {});
        return writer ? Result<void>() : failWith(writer.error());
    }

    /// A set or a corpus of the project, or a file.
    static Result<std::vector<Utterance>> read(Console &console, std::optional<ProjectStore> &store,
                                               const std::string &name)
    {
        if (!store)
            return readUtterances(name, console.progress());
        const auto source = joinedSources(console, *store, {name}, Locales::OfProject);
        if (!source)
            return failWith(source.error());
        std::vector<Utterance> out;
        const auto visited = (*source)([&](const Utterance &utterance) -> Result<void> {
            if (out.size() % 256 == 0 && console.progress().cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            if (out.size() == mostTrained)
                return fail(ErrorCode::InvalidOption,
                            "\"" + name
                                + "\" has more than 10,000,000 utterances, which are too many to train or "
                                  "measure with at once.");
            out.push_back(utterance);
            return {};
        });
        return visited ? Result<std::vector<Utterance>>(std::move(out)) : failWith(visited.error());
    }

    /// The labels of another program. That they are of another test set is told with the file's name, and before
    /// anything is trained.
    static Result<std::vector<Utterance>> readLabels(Console &console, const std::string &name,
                                                     const std::vector<Utterance> &test)
    {
        auto out = readUtterances(name, console.progress());
        if (!out)
            return out;
        if (const auto fitting = evaluate(test, *out, console.progress()); !fitting) {
            Error wrong = fitting.error();
            if (wrong.code == ErrorCode::InvalidInput)
                wrong.file = name;
            return failWith(std::move(wrong));
        }
        return out;
    }

    Result<std::vector<Utterance>> label(Console &console, std::optional<ProjectStore> &store,
                                         const std::vector<Utterance> &test, std::vector<Utterance> &training)
    {
        if (!m_hypothesis.empty())
            return readLabels(console, m_hypothesis, test);
        if (!m_model.empty()) {
            const auto model = NluModel::load(m_model);
            SubProgress labelling(console.progress(), 0.0, labelDone);
            return model ? model->label(test, m_options.threads, labelling) : failWith(model.error());
        }
        const auto first = readTraining(console, store, training);
        if (!first)
            return failWith(first.error());
        if (auto loaded = loadCatalogues(console, store); !loaded)
            return failWith(loaded.error());
        const std::vector<std::uint32_t> times = timesForShare(*first, training.size(), m_goldenShare);
        TrainingOptions options = m_options;
        options.catalogues = m_loaded;
        options.times = times;
        if (m_goldenShare > 0.0) // the others were made of the first, else they would count alike
            options = suitGenerated(options, std::span(training).first(*first));
        SubProgress learning(console.progress(), loadDone, trainDone);
        const auto model = NluModel::train(training, options, learning);
        if (!model)
            return failWith(model.error());
        if (!m_save.empty())
            m_saved = model->save(m_save); // a failure is told at the end: the report is worth the training too
        SubProgress labelling(console.progress(), trainDone, labelDone);
        return model->label(test, m_options.threads, labelling);
    }

    /// All --train, one after the other; gives how many utterances the first one has.
    Result<std::size_t> readTraining(Console &console, std::optional<ProjectStore> &store,
                                     std::vector<Utterance> &training) const
    {
        std::optional<std::size_t> first;
        for (const std::string &name : m_train.empty() ? std::vector<std::string>{"golden"} : m_train) {
            auto part = read(console, store, name);
            if (!part)
                return failWith(part.error());
            training.insert(training.end(), part->begin(), part->end());
            first = first.value_or(training.size());
        }
        return first.value_or(0);
    }

    Result<void> loadCatalogues(Console &console, std::optional<ProjectStore> &store)
    {
        if (m_useCatalogues) {
            auto all = everyCatalogue(*store);
            if (!all)
                return failWith(all.error());
            m_loaded = *std::move(all);
        }
        const auto files = catalogueFiles(m_catalogues);
        if (!files)
            return failWith(files.error());
        for (std::size_t i = 0; i < files->size(); ++i) {
            const CatalogueFile &file = (*files)[i];
            const double share = loadDone / static_cast<double>(files->size());
            SubProgress reading(console.progress(), share * static_cast<double>(i), share * static_cast<double>(i + 1));
            auto catalogue = readCatalogue(file.path, file.slot, reading);
            if (!catalogue)
                return failWith(catalogue.error());
            m_loaded.push_back(*std::move(catalogue));
        }
        return {};
    }

    [[nodiscard]] std::string title() const
    {
        if (!m_hypothesis.empty())
            return m_hypothesis;
        if (!m_model.empty())
            return m_model;
        std::string out;
        for (const std::string &name : m_train)
            out += (out.empty() ? "" : " + ") + name;
        return "Trained on " + (out.empty() ? "golden" : out);
    }

    /// What the model could not look up may be known all the same.
    Result<void> loadKnown(std::optional<ProjectStore> &store)
    {
        if (!store || m_useCatalogues)
            return {};
        auto all = everyCatalogue(*store);
        if (!all)
            return failWith(all.error());
        for (Catalogue &catalogue : *all)
            m_loaded.push_back(std::move(catalogue));
        return {};
    }

    Result<void> report(Console &console, std::optional<ProjectStore> &store, const Sets &sets)
    {
        EvaluationReportInput input;
        input.system = title();
        input.test = sets.test;
        input.hypothesis = sets.labelled;
        input.training = sets.training;
        if (trains())
            if (auto loaded = loadKnown(store); !loaded)
                return loaded;
        input.catalogues = m_loaded;
        input.bootstrap.seed = m_options.seed;
        input.randomisation.seed = m_options.seed;
        input.against = m_against;
        input.otherHypothesis = sets.other;
        SubProgress reporting(console.progress(), labelDone, reportDone);
        const auto made = makeEvaluationReport(input, reporting);
        if (!made)
            return failWith(made.error());
        console.print(m_json ? toJson(*made, m_errors) + '\n' : toMarkdown(*made, m_errors));
        const auto written = m_labelled.empty() ? Result<void>() : write(console, store, sets.labelled);
        return m_saved ? written : m_saved;
    }

    Result<void> write(Console &console, std::optional<ProjectStore> &store, const std::vector<Utterance> &labelled)
    {
        CorpusWriterOptions options;
        if (store) {
            const auto facts = store->facts();
            if (!facts)
                return failWith(facts.error());
            options.locale = facts->locale;
        }
        SubProgress writing(console.progress(), reportDone, 1.0);
        const UtteranceSource source = [&](const UtteranceVisitor &visit) -> Result<void> {
            for (const Utterance &utterance : labelled)
                if (auto visited = visit(utterance); !visited)
                    return visited;
            return {};
        };
        const auto written =
            writeUtterances(source, m_labelled, corpusFormatFor({}, m_labelled), options, labelled.size(), writing);
        return written ? Result<void>() : failWith(written.error());
    }

    std::string m_project;
    std::vector<std::string> m_train;
    std::string m_test;
    std::string m_model;
    std::string m_hypothesis;
    std::string m_against;
    std::string m_save;
    std::string m_labelled;
    std::vector<std::string> m_catalogues;
    std::vector<Catalogue> m_loaded;
    Result<void> m_saved;
    TrainingOptions m_options{.threads = threadCount()};
    double m_goldenShare = 0.0;
    std::size_t m_errors = 20;
    bool m_useCatalogues = false;
    bool m_json = false;
    bool m_markdown = false;
};

} // namespace

std::unique_ptr<Command> makeEvaluateCommand()
{
    return std::make_unique<EvaluateCommand>();
}

} // namespace filigree::app
