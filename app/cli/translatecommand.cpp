// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// translate: lines of text, or annotated utterances with each slot exactly once, by a trained model.
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"
#include "app/cli/translatecommands.h"
#include "app/cli/translationoptions.h"
#include "app/cli/utterancesource.h"
#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpuswriter.h"
#include "core/translation/modeltranslation.h"
#include "core/translation/sentencefile.h"

namespace filigree::app {

namespace {

double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

const char *originName(TargetOrigin origin)
{
    switch (origin) {
    case TargetOrigin::Kept:
        return "kept";
    case TargetOrigin::Aligned:
        return "aligned";
    case TargetOrigin::SameInCatalogue:
        return "same-in-catalogue";
    case TargetOrigin::Drawn:
        return "drawn";
    case TargetOrigin::Translated:
        return "translated";
    case TargetOrigin::NotFound:
        break;
    }
    return "not-found";
}

/// What a reviewer needs to know of an utterance, as a line.
std::string reviewLine(const Utterance &source, const TranslatedUtterance &result)
{
    nlohmann::ordered_json line{{"intent", source.intent}, {"source", toGolden(source)}};
    if (!result.fault.empty()) {
        line["fault"] = result.fault;
    } else {
        line["annotated"] = toGolden(result.utterance);
        line["text"] = plainText(result.utterance);
        line["score"] = rounded(result.score);
        line["forced"] = result.forced;
        auto values = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < result.values.size() && i < source.slots.size(); ++i)
            values.push_back({{"slot", source.slots[i].type},
                              {"source", slotValue(source, source.slots[i])},
                              {"target", result.values[i].text},
                              {"origin", originName(result.values[i].origin)}});
        line["values"] = std::move(values);
    }
    auto flags = nlohmann::ordered_json::array();
    for (const RaisedFlag &flag : result.flags) {
        nlohmann::ordered_json one{{"flag", flagName(flag.flag)}};
        if (!flag.words.empty())
            one["words"] = flag.words;
        flags.push_back(std::move(one));
    }
    line["flags"] = std::move(flags);
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

class TranslateCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("translate", "Translate text, or annotated utterances with their slots");
        command->add_option("MODEL", m_folder, "The folder of the model")->required();
        command->add_option("FILE", m_input, "What to translate; - (default) is standard input");
        command
            ->add_option("--as", m_as,
                         "What FILE holds: text, a sentence a line (default for .txt and standard input); "
                         "utterances in any format; or templates, `play {SongName}`, a line each")
            ->check(CLI::IsMember({"text", "utterances", "templates"}));
        m_source.declare(*command);
        command->add_option("--output", m_output, "Where the translations go; - (default) is standard output");
        command->add_option("--format", m_format, "Format of utterances in the output: " + corpusFormatNames());
        command->add_option("--locale", m_locale, "Locale of the output, for formats that tell it")->check(localeFault);
        command->add_option("--review", m_review,
                            "A file of JSON lines: each utterance with its translation, score, values and flags");
        command->add_flag("--unflagged", m_unflagged, "Only utterances in which nothing looks odd");
        m_values.declare(*command);
        command->add_option("--beam", m_search.beam, "Hypotheses side by side; 1 is greedy, and fastest (default 4)")
            ->check(CLI::Range(1, 64));
        command->add_option("--threads", m_search.threads, "Threads (default 2)")->check(CLI::Range(1, 256));
        m_worker.declare(*command);
        command->add_flag("--json", m_json, "JSON lines to standard output: source, target and score");
        return command;
    }

    Result<void> run(Console &console) override
    {
        if (m_input.empty())
            m_input = "-";
        if (m_as.empty())
            m_as = m_input == "-" || m_input.ends_with(".txt") ? "text" : "utterances";
        if (auto good = checkOptions(); !good)
            return good;
        const auto model = TranslationModel::open(m_folder);
        if (!model)
            return failWith(model.error());
        return m_as == "utterances" ? translateUtterances(console, *model) : translateLines(console, *model);
    }

private:
    Result<void> checkOptions() const
    {
        if (m_json && (!m_format.empty() || m_output != "-"))
            return fail(ErrorCode::InvalidOption, "--json prints to standard output: it has no --format or --output.");
        if (m_as != "utterances" && (!m_format.empty() || !m_review.empty() || m_unflagged || m_values.given()))
            return fail(ErrorCode::InvalidOption,
                        "--format, --review, --unflagged, --value, --catalogue and --aligned are for utterances: give "
                        "--as utterances.");
        return {};
    }

    /// Lines of text, and templates, which are lines with placeholders to the model.
    Result<void> translateLines(Console &console, const TranslationModel &model)
    {
        auto lines = readSentenceFile(m_input);
        if (!lines)
            return failWith(lines.error());
        std::vector<std::optional<ProtectedText>> templates(lines->size());
        std::vector<std::string> sources = *lines;
        for (std::size_t i = 0; m_as == "templates" && i < lines->size(); ++i) {
            if (sources[i].empty())
                continue;
            auto text = protectTemplate(sources[i], unknownIntent);
            if (!text) {
                Error error = text.error();
                error.file = m_input;
                error.line = static_cast<std::int64_t>(i) + 1;
                return failWith(std::move(error));
            }
            sources[i] = text->text;
            templates[i] = *std::move(text);
        }
        auto worker = m_worker.start(console);
        if (!worker)
            return failWith(worker.error());
        auto results = model.translate(sources, m_search, *worker, console.progress());
        if (!results) {
            Error error = results.error();
            if (error.line > 0) // of what was read
                error.file = m_input == "-" ? "standard input" : m_input;
            return failWith(std::move(error));
        }
        for (std::size_t i = 0; i < results->size(); ++i) {
            if (!templates[i])
                continue;
            auto restored = restoreTemplate(*templates[i], (*results)[i].text);
            if (!restored)
                return failWith(restored.error());
            (*results)[i].text = *std::move(restored);
        }
        return writeLines(console, *lines, *results);
    }

    Result<void> writeLines(Console &console, const std::vector<std::string> &lines,
                            const std::vector<TranslatedText> &results) const
    {
        std::string text;
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (m_json)
                console.printJson(
                    {{"source", lines[i]}, {"target", results[i].text}, {"score", rounded(results[i].score)}});
            else
                text += results[i].text + "\n";
        }
        return m_json ? Result<void>() : writeFile(m_output, text);
    }

    Result<void> translateUtterances(Console &console, const TranslationModel &model)
    {
        auto utterances = m_source.read(console, m_input);
        if (!utterances)
            return failWith(utterances.error());
        auto known = m_values.read(console);
        if (!known)
            return failWith(known.error());
        for (const std::string &slot : m_values.unknownTo(*utterances)) // which may be so in one file of many
            console.remark("--value " + slot + ": no utterance has a slot " + slot + '.');
        TranslationSettings settings;
        settings.policies = m_values.policies();
        settings.seed = m_values.seed();
        const auto targetWords = model.targetWords(console.progress());
        if (!targetWords)
            return failWith(targetWords.error());
        if (!targetWords->empty())
            settings.review.targetWords = &*targetWords;
        auto worker = m_worker.start(console);
        if (!worker)
            return failWith(worker.error());
        const auto results =
            model.translate(*utterances, *std::move(known), settings, m_search, *worker, console.progress());
        if (!results)
            return failWith(results.error());
        std::string review;
        for (std::size_t i = 0; i < results->size(); ++i)
            review += reviewLine((*utterances)[i], (*results)[i]);
        if (m_json)
            console.print(review);
        else if (auto written = writeUtterances(console, *results); !written)
            return written;
        return m_review.empty() ? Result<void>() : writeFile(m_review, review);
    }

    Result<void> writeUtterances(Console &console, const std::vector<TranslatedUtterance> &results) const
    {
        const std::string name = m_format.empty() && m_output == "-" ? "golden" : corpusFormatFor(m_format, m_output);
        const CorpusWriterOptions options{m_locale};
        const CorpusFormat *format = findCorpusFormat(name);
        if (format == nullptr)
            return failWith(makeCorpusWriter(name, options).error());
        auto output = CorpusOutput::open(m_output, *format, options);
        if (!output)
            return failWith(output.error());
        const auto writer = format->make(options);
        std::string bytes;
        std::int64_t good = 0;
        std::int64_t flagged = 0;
        std::string fault;
        for (const TranslatedUtterance &result : results) {
            flagged += result.flags.empty() ? 0 : 1;
            if (!result.fault.empty() && fault.empty())
                fault = "utterance " + grouped(static_cast<std::int64_t>(result.source) + 1) + ": " + result.fault;
            if (!result.fault.empty() || (m_unflagged && !result.flags.empty()))
                continue;
            ++good;
            writer->append(bytes, result.utterance);
        }
        if (auto written = output->write(bytes); !written)
            return written;
        console.remark(grouped(good) + " of "
                       + counted(static_cast<std::int64_t>(results.size()), "utterance", "utterances") + " written, "
                       + grouped(flagged) + " with something to look at"
                       + (fault.empty() ? "" : "; the first that could not be translated: " + fault));
        return output->commit();
    }

    std::string m_folder;
    std::string m_input;
    std::string m_as;
    UtteranceSource m_source;
    ValueChoice m_values;
    std::string m_output = "-";
    std::string m_format;
    std::string m_locale;
    std::string m_review;
    bool m_unflagged = false;
    SearchSettings m_search;
    WorkerOption m_worker;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeTranslateCommand()
{
    return std::make_unique<TranslateCommand>();
}

} // namespace filigree::app
