// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/utterancesets.h"

#include <filesystem>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "core/base/sha256.h"
#include "core/formats/corpusreader.h"
#include "core/project/grammarjson.h"

namespace filigree::app {

namespace {

/// The grammar that a corpus was made from, which need not be the current one.
Result<LoadedGrammar> loadRun(Console &console, ProjectStore &store, std::int64_t run)
{
    LoadedGrammar out;
    out.run = run;
    auto grammar = store.runGrammar(run);
    if (!grammar)
        return failWith(grammar.error());
    out.grammar = *std::move(grammar);
    auto compiled = CompiledGrammar::compile(out.grammar, console.progress());
    if (!compiled)
        return failWith(compiled.error());
    out.compiled = *std::move(compiled);
    return out;
}

UtteranceSource setSource(ProjectStore &store, const std::string &set)
{
    return [&store, set](const UtteranceVisitor &visit) {
        return visitSet(store, set, [&](const Utterance &item, std::int64_t count) -> Result<void> {
            for (std::int64_t i = 0; i < count; ++i)
                if (auto visited = visit(item); !visited)
                    return visited;
            return {};
        });
    };
}

} // namespace

bool isSetName(const std::string &name)
{
    return name == "golden" || name == "reference" || name == "test";
}

Result<void> visitSet(ProjectStore &store, const std::string &set, const VisitCounted &visit)
{
    if (set != "golden")
        return store.visitSources(set == "test" ? SourceRole::Test : SourceRole::Reference,
                                  [&](const SourceUtterance &item) { return visit(item.utterance, item.count); });
    const auto golden = store.golden();
    if (!golden)
        return failWith(golden.error());
    for (const GoldenEntry &entry : *golden)
        if (auto visited = visit(entry.utterance, entry.count); !visited)
            return visited;
    return {};
}

Result<NamedCorpus> planNamedCorpus(Console &console, ProjectStore &store, const std::string &name)
{
    const auto corpora = store.corpora();
    if (!corpora)
        return failWith(corpora.error());
    for (const CorpusInfo &corpus : *corpora) {
        if (corpus.name != name)
            continue;
        const auto wish = wishFromJson(corpus.recipe);
        if (!wish)
            return failWith(wish.error());
        NamedCorpus out;
        out.recipe = corpus.recipe;
        if (wish->usesGrammar()) {
            auto loaded = loadRun(console, store, corpus.grammarRun);
            if (!loaded)
                return failWith(loaded.error());
            out.grammar = *std::move(loaded);
        }
        auto planned = planCorpus(store, &out.grammar, *wish, console.progress());
        if (!planned)
            return failWith(planned.error());
        out.planned = *std::move(planned);
        return out;
    }
    return failWith({ErrorCode::NotFound,
                     "There is no corpus \"" + name
                         + "\" in the project. Sets are golden, reference, test and the names given to `generate "
                           "--name`.",
                     store.path().string(), 0, 0});
}

Result<UtteranceSource> utteranceSet(Console &console, ProjectStore &store, const std::string &name,
                                     std::string *recipe)
{
    if (isSetName(name)) {
        if (recipe != nullptr)
            *recipe = R"({"set":")" + name + "\"}";
        return setSource(store, name);
    }
    auto corpus = planNamedCorpus(console, store, name);
    if (!corpus)
        return failWith(corpus.error());
    // What made it, so that another grammar under the same recipe is told apart.
    auto json = nlohmann::ordered_json::parse(corpus->recipe, nullptr, false);
    if (json.is_object()) {
        json["corpus"] = name;
        json["grammar"] = Sha256().add(grammarToJson(corpus->grammar.grammar)).hex();
    }
    if (recipe != nullptr)
        *recipe = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    const auto kept = std::make_shared<const NamedCorpus>(*std::move(corpus));
    return UtteranceSource([kept](const UtteranceVisitor &visit) -> Result<void> {
        const CorpusPlan &plan = *kept->planned.plan;
        for (std::uint64_t k = 0; k < plan.size(); ++k)
            if (auto visited = visit(plan.at(k)); !visited)
                return visited;
        return {};
    });
}

UtteranceSource utteranceFile(const std::string &path)
{
    return [path](const UtteranceVisitor &visit) -> Result<void> {
        auto reader = openCorpus(path);
        if (!reader)
            return failWith(reader.error());
        for (;;) {
            auto entry = (*reader)->next();
            if (!entry)
                return failWith(entry.error());
            if (!*entry)
                return {};
            if (auto visited = visit((*entry)->utterance); !visited)
                return visited;
        }
    };
}

Result<UtteranceSource> utteranceSetOrFile(Console &console, ProjectStore &store, const std::string &name)
{
    std::error_code ignored;
    if (isSetName(name) || !std::filesystem::exists(name, ignored))
        return utteranceSet(console, store, name);
    return utteranceFile(name);
}

Result<std::vector<Utterance>> allUtterances(const UtteranceSource &source, Progress &progress)
{
    std::vector<Utterance> out;
    const auto read = source([&](const Utterance &utterance) -> Result<void> {
        if (out.size() % 256 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        out.push_back(utterance);
        return {};
    });
    if (!read)
        return failWith(read.error());
    return out;
}

} // namespace filigree::app
