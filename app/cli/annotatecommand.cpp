// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// annotate: intents and slots of sentences by a trained model; and the training of one.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/annotation/golden.h"
#include "core/evaluation/nlumodel.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"

namespace filigree::app {

namespace {

// So many sentences are labelled at once, by all threads.
constexpr std::size_t batchSize = 2048;

class AnnotateCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = m_command =
            program.add_subcommand("annotate", "Label sentences with a trained model, or train one");
        command->add_option("FILE", m_input,
                            "Sentences, a line each, or utterances in any format, whose annotation "
                            "is not looked at; - (default) is standard input");
        command->add_option("--model", m_model, "The file of the model")->required();
        command->add_option("--from", m_from, "Format of FILE; else found out, and text for standard input");
        command->add_option("--format", m_format, "Format of the output: " + corpusFormatNames());
        command->add_option("--output", m_output, "Where the labelled utterances go; - (default) is standard output");
        command->add_option("--locale", m_locale, "Locale of the sentences, for formats that tell it")
            ->check(localeFault);
        command->add_option("--train", m_train, "Annotated utterances: train the model and write it to --model")
            ->allow_extra_args(false);
        command->add_option("--split", m_split, "With --train: only rows of this split, as in: train");
        command->add_option("--catalogue", m_catalogues, "With --train: Slot=FILE, known values; may be repeated")
            ->allow_extra_args(false);
        command->add_option("--iterations", m_options.iterations, "With --train: steps at most (default 150)")
            ->check(CLI::Range(1, 100'000));
        command->add_option("--seed", m_options.seed, "With --train: chooses which catalogue values are hidden");
        command->add_flag("--json", m_json,
                          "JSON lines with probabilities instead of a corpus; with --train: facts of the model");
        return command;
    }

    Result<void> run(Console &console) override
    {
        if (m_json && (!m_format.empty() || m_output != "-"))
            return fail(ErrorCode::InvalidOption, "--json prints to standard output: it has no --format or --output.");
        if (m_train.empty()
            && (!m_catalogues.empty() || !m_split.empty() || m_command->count("--iterations") > 0
                || m_command->count("--seed") > 0))
            return fail(ErrorCode::InvalidOption, "--catalogue, --split, --iterations and --seed need --train.");
        if (!m_train.empty() && (!m_format.empty() || m_output != "-" || !m_locale.empty()))
            return fail(ErrorCode::InvalidOption,
                        "--train only trains: --format, --output and --locale are for a second `annotate`.");
        if (!m_train.empty() && !m_input.empty())
            return fail(ErrorCode::InvalidOption, "--train only trains: label sentences by a second `annotate`.");
        if (!m_train.empty())
            return train(console);
        const auto model = NluModel::load(m_model);
        if (!model)
            return failWith(model.error());
        return annotate(console, *model);
    }

private:
    Result<void> train(Console &console)
    {
        auto utterances = readLesson(console);
        if (!utterances)
            return failWith(utterances.error());
        const auto files = catalogueFiles(m_catalogues);
        if (!files)
            return failWith(files.error());
        std::vector<Catalogue> catalogues;
        constexpr double loaded = 0.05; // of the work
        for (std::size_t i = 0; i < files->size(); ++i) {
            const CatalogueFile &file = (*files)[i];
            const double share = loaded / static_cast<double>(files->size());
            SubProgress reading(console.progress(), share * static_cast<double>(i), share * static_cast<double>(i + 1));
            auto catalogue = readCatalogue(file.path, file.slot, reading);
            if (!catalogue)
                return failWith(catalogue.error());
            catalogues.push_back(*std::move(catalogue));
        }
        m_options.catalogues = catalogues;
        m_options.threads = threadCount();
        SubProgress learning(console.progress(), loaded, 1.0);
        const auto model = NluModel::train(*utterances, m_options, learning);
        if (!model)
            return failWith(model.error());
        if (auto saved = model->save(m_model); !saved)
            return saved;
        tell(console, *model);
        return {};
    }

    Result<std::vector<Utterance>> readLesson(Console &console) const
    {
        std::vector<Utterance> utterances;
        for (const std::string &file : m_train) {
            auto reader = openCorpus(file, m_from, {}, console.progress());
            if (!reader)
                return failWith(reader.error());
            for (;;) {
                auto entry = (*reader)->next();
                if (console.progress().cancelled())
                    return fail(ErrorCode::Cancelled, "Cancelled; no model was written.");
                if (!entry)
                    return failWith(entry.error());
                if (!*entry)
                    break;
                if (m_split.empty() || (*entry)->split == m_split)
                    utterances.push_back(std::move((*entry)->utterance));
            }
        }
        return utterances;
    }

    void tell(Console &console, const NluModel &model) const
    {
        const TrainingFacts &facts = model.facts();
        const auto number = [](std::size_t value) { return static_cast<std::int64_t>(value); };
        if (m_json)
            return console.printJson({{"model", m_model},
                                      {"utterances", facts.utterances},
                                      {"intents", facts.intents},
                                      {"slotTypes", model.slotTypes().size()},
                                      {"intentFeatures", facts.intentFeatures},
                                      {"slotFeatures", facts.slotFeatures},
                                      {"iterations", facts.iterations}});
        console.printLine("Trained " + m_model + " on " + counted(number(facts.utterances), "utterance", "utterances")
                          + ": " + counted(number(facts.intents), "intent", "intents") + ", "
                          + counted(number(model.slotTypes().size()), "slot type", "slot types"));
    }

    Result<void> annotate(Console &console, const NluModel &model)
    {
        const std::string input = m_input.empty() ? "-" : m_input;
        auto reader = openCorpus(input, m_from.empty() && input == "-" ? "text" : m_from, {}, console.progress());
        if (!reader)
            return failWith(reader.error());
        if (m_json)
            return printProbabilities(console, model, **reader);
        const std::string name = m_format.empty() && m_output == "-" ? "golden" : corpusFormatFor(m_format, m_output);
        const CorpusWriterOptions options{m_locale};
        const CorpusFormat *format = findCorpusFormat(name);
        if (format == nullptr)
            return failWith(makeCorpusWriter(name, options).error());
        auto output = CorpusOutput::open(m_output, *format, options);
        if (!output)
            return failWith(output.error());
        const auto writer = format->make(options);
        double done = 0.0;
        for (bool more = true; more;) {
            std::vector<Utterance> batch;
            if (auto read = readBatch(console, **reader, batch, more); !read)
                return read;
            const double begun = std::exchange(done, std::max(done, (*reader)->progress()));
            SubProgress labelling(console.progress(), begun, done);
            const auto labelled = model.label(batch, threadCount(), labelling);
            if (!labelled)
                return failWith(labelled.error());
            std::string bytes;
            for (const Utterance &utterance : *labelled)
                writer->append(bytes, utterance);
            if (auto written = output->write(bytes); !written)
                return written;
        }
        return output->commit(console.progress());
    }

    static Result<void> readBatch(Console &console, CorpusReader &reader, std::vector<Utterance> &batch, bool &more)
    {
        while (batch.size() < batchSize) {
            auto entry = reader.next();
            if (console.progress().cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was written.");
            if (!entry)
                return failWith(entry.error());
            more = entry->has_value();
            if (!more)
                return {};
            batch.push_back(std::move((*entry)->utterance));
        }
        return {};
    }

    Result<void> printProbabilities(Console &console, const NluModel &model, CorpusReader &reader) const
    {
        for (;;) {
            const auto entry = reader.next();
            if (console.progress().cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            if (!entry)
                return failWith(entry.error());
            if (!*entry)
                return {};
            const Labelling labelling = model.labelWithProbability((*entry)->utterance.tokens);
            console.printJson({{"text", plainText(labelling.utterance)},
                               {"intent", labelling.utterance.intent},
                               {"intentProbability", labelling.intentProbability},
                               {"annotated", toGolden(labelling.utterance)},
                               {"slotProbability", labelling.slotProbability}});
            if (m_input.empty() || m_input == "-") // someone may wait for the answer
                console.flush();
            if (console.readerLeft())
                return {};
        }
    }

    std::string m_input;
    std::string m_model;
    std::string m_from;
    std::string m_format;
    std::string m_output = "-";
    std::string m_locale;
    std::vector<std::string> m_train;
    std::string m_split;
    std::vector<std::string> m_catalogues;
    TrainingOptions m_options;
    CLI::App *m_command = nullptr;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeAnnotateCommand()
{
    return std::make_unique<AnnotateCommand>();
}

} // namespace filigree::app
