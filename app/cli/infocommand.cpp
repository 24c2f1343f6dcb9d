// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// info: what is in a project, and is it sound?
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/fst/languagesize.h"

namespace filigree::app {

namespace {

using Json = nlohmann::ordered_json;

class InfoCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("info", "Count what is in a project and check it");
        command->add_option("PROJECT", m_project, "The project file")->required();
        command->add_flag("--json", m_json, "Print a JSON object");
        return command;
    }

    Result<void> run(Console &console) override
    {
        auto store = ProjectStore::open(m_project, OpenMode::ReadOnly);
        if (!store)
            return failWith(store.error());
        Json json;
        if (auto good = collect(console, *store, json); !good)
            return good;
        const auto complaints = store->checkIntegrity();
        if (!complaints)
            return failWith(complaints.error());
        json["integrity"] = complaints->empty() ? Json("ok") : Json(*complaints);
        if (m_json)
            console.printJson(json);
        else
            printTable(console, json, "");
        if (!complaints->empty())
            return failWith({ErrorCode::DamagedProject, complaints->front(), m_project, 0, 0});
        return {};
    }

private:
    Result<void> collect(Console &console, ProjectStore &store, Json &json)
    {
        const auto facts = store.facts();
        if (!facts)
            return failWith(facts.error());
        const auto counts = store.counts();
        if (!counts)
            return failWith(counts.error());
        json = {{"project", m_project},
                {"locale", facts->locale},
                {"schema version", facts->schemaVersion},
                {"made by", facts->madeBy},
                {"created", facts->created},
                {"golden utterances", counts->goldenTotal},
                {"distinct golden utterances", counts->golden},
                {"intents", counts->intents},
                {"slot types", counts->slots},
                {"reference utterances", counts->referenceTotal},
                {"distinct reference utterances", counts->reference},
                {"test utterances", counts->testTotal},
                {"distinct test utterances", counts->test},
                {"catalogues", counts->catalogues},
                {"catalogue values", counts->catalogueValues},
                {"runs", counts->runs},
                {"corpora", counts->corpora},
                {"rule decisions", counts->decisions},
                {"questions", counts->questions},
                {"answers", counts->answers},
                {"rejections", counts->rejections}};
        const auto corpora = store.corpora();
        if (!corpora)
            return failWith(corpora.error());
        for (const CorpusInfo &corpus : *corpora)
            json["sentences by corpus"][corpus.name] = std::to_string(corpus.size);
        const auto run = store.currentRun(RunKind::Induction);
        if (!run)
            return failWith(run.error());
        if (!*run) {
            json["grammar"] = "none";
            return {};
        }
        const auto loaded = loadGrammar(console, store);
        if (!loaded)
            return failWith(loaded.error());
        json["rules"] = loaded->grammar.rules.size();
        const auto size = languageSize(*loaded->compiled, console.progress());
        if (!size)
            return failWith(size.error());
        tellSizes(*size, json);
        Json &rules = json["sentences that only a rule makes"] = Json::object();
        for (const Rule &rule : loaded->grammar.rules)
            rules[rule.name] = rule.added.toString();
        return {};
    }

    static void tellSizes(const LanguageSize &language, Json &json)
    {
        json["sentences of the grammar"] = language.size.toString();
        Json &intents = json["sentences by intent"] = Json::object();
        for (const IntentSize &intent : language.intents)
            intents[intent.intent] = intent.size.toString();
        if (!language.remark.empty()) {
            json["sentences by pattern"] = language.remark;
            return;
        }
        Json &patterns = json["sentences by pattern"] = Json::object();
        for (const IntentSize &intent : language.intents)
            for (const PatternSize &pattern : intent.patterns)
                patterns[pattern.intent][pattern.pattern] = pattern.size.toString();
    }

    static void printTable(Console &console, const Json &json, const std::string &indent)
    {
        for (const auto &[key, value] : json.items()) {
            if (value.is_object()) {
                console.printLine(indent + key + ":");
                printTable(console, value, indent + "  ");
                continue;
            }
            std::string text = value.is_string() ? value.get<std::string>() : value.dump();
            if (value.is_number() || key.starts_with("sentences") || !indent.empty())
                text = grouped(text);
            std::string label = indent + key + ":";
            label.resize(std::max<std::size_t>(label.size() + 1, indent.empty() ? 32 : 48), ' ');
            console.printLine(label + text);
        }
    }

    std::string m_project;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeInfoCommand()
{
    return std::make_unique<InfoCommand>();
}

} // namespace filigree::app
