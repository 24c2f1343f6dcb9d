// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// info: what is in a project, and is it sound?
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/support.h"
#include "core/fst/languagesize.h"
#include "core/project/corpuslist.h"

namespace filigree::app {

namespace {

using Json = nlohmann::ordered_json;

class InfoCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "info", "Count what is in a project and check it");
        addJson(*command);
        return command;
    }

private:
    Result<void> work(Console &console, ProjectStore &store) override
    {
        Json json;
        auto mistakes = goldenMistakes(store, ImportRemarks::most, console.progress());
        const Error unread = mistakes ? Error{} : mistakes.error();
        if (!mistakes && unread.code == ErrorCode::Cancelled)
            return failWith(unread);
        if (!mistakes)
            mistakes = GoldenMistakes{};
        if (auto good = collect(console, store, mistakes->count, json); !good)
            return good;
        auto complaints = store.checkIntegrity();
        if (!complaints)
            return failWith(complaints.error());
        if (!unread.detail.empty())
            complaints->push_back("The golden text cannot be read: " + unread.detail);
        json["integrity"] = complaints->empty() ? Json("ok") : Json(*complaints);
        if (m_json)
            json["golden mistakes"] = listOf(*mistakes);
        if (m_json)
            console.printJson(json);
        else
            printTable(console, json, "");
        tellMistakes(console, *mistakes);
        if (!complaints->empty())
            return failWith({ErrorCode::DamagedProject, complaints->front(), m_project, 0, 0});
        return {};
    }

    static Json listOf(const GoldenMistakes &mistakes)
    {
        Json out = Json::array();
        for (const Diagnostic &mistake : mistakes.first)
            out.push_back({{"line", mistake.line}, {"column", mistake.column}, {"message", mistake.message}});
        return out;
    }

    /// The lines are those of the project's golden text, which the window shows.
    static void tellMistakes(Console &console, const GoldenMistakes &mistakes)
    {
        if (mistakes.count == 0)
            return;
        console.warn("what has a mistake is left out of the grammar and of all that is made of golden utterances. Line "
                     "by line, as Utterances in the window and `filigree-cli export --what corpus --format golden` "
                     "have them:");
        for (const Diagnostic &mistake : mistakes.first)
            console.remark("line " + std::to_string(mistake.line) + ", column " + std::to_string(mistake.column) + ": "
                           + mistake.message);
        if (const auto more = mistakes.count - static_cast<std::int64_t>(mistakes.first.size()); more > 0)
            console.remark("... and " + counted(more, "more mistake", "more mistakes"));
    }

    Result<void> collect(Console &console, ProjectStore &store, std::int64_t mistakes, Json &json)
    {
        const auto facts = store.facts();
        if (!facts)
            return failWith(facts.error());
        const auto counts = store.counts();
        if (!counts)
            return failWith(counts.error());
        std::vector<ListedCorpus> listed = loadCorpora(store, {}).corpora;
        std::erase_if(listed, [](const ListedCorpus &one) { return !one.wish.generated || one.name.empty(); });
        json = {{"project", m_project},
                {"locale", facts->locale},
                {"schema version", facts->schemaVersion},
                {"made by", facts->madeBy},
                {"created", facts->created},
                {"golden utterances", counts->goldenTotal},
                {"distinct golden utterances", counts->golden},
                {"mistakes in golden utterances", mistakes},
                {"intents", counts->intents},
                {"slot types", counts->slots},
                {"reference utterances", counts->referenceTotal},
                {"distinct reference utterances", counts->reference},
                {"test utterances", counts->testTotal},
                {"distinct test utterances", counts->test},
                {"catalogues", counts->catalogues},
                {"catalogue values", counts->catalogueValues},
                {"runs", counts->runs},
                {"corpora", counts->corpora + static_cast<std::int64_t>(listed.size())},
                {"rule decisions", counts->decisions},
                {"questions", counts->questions},
                {"answers", counts->answers},
                {"rejections", counts->rejections}};
        const auto corpora = store.corpora();
        if (!corpora)
            return failWith(corpora.error());
        for (const CorpusInfo &corpus : *corpora)
            json["sentences by corpus"][corpus.name] = std::to_string(corpus.size);
        for (const ListedCorpus &corpus : listed)
            json["sentences wanted by corpus of the window"][corpus.name] = std::to_string(corpus.wish.count);
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
};

} // namespace

std::unique_ptr<Command> makeInfoCommand()
{
    return std::make_unique<InfoCommand>();
}

} // namespace filigree::app
