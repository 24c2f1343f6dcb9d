// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpussource.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/base/sha256.h"
#include "core/formats/corpusreader.h"
#include "core/project/grammarjson.h"
#include "core/project/localesources.h"

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

Result<void> visitTimes(const UtteranceVisitor &visit, const Utterance &item, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        if (auto visited = visit(item); !visited)
            return visited;
    return {};
}

SourceRole roleOf(const std::string &set)
{
    return set == "test" ? SourceRole::Test : SourceRole::Reference;
}

/// The sources of a set that are wanted, by id.
Result<std::set<std::int64_t>> wantedSources(Console &console, ProjectStore &store, const std::string &set,
                                             Locales locales)
{
    const auto sources = sourcesByLocale(store, roleOf(set));
    if (!sources)
        return failWith(sources.error());
    std::set<std::int64_t> out;
    for (const SourceInfo &source : sources->own)
        out.insert(source.id);
    if (locales == Locales::Every)
        for (const SourceInfo &source : sources->others)
            out.insert(source.id);
    else if (const std::int64_t left = totalOf(sources->others); left > 0)
        console.remark("left out of the set " + set + ", as of another locale than " + sources->locale + ": "
                       + counted(left, "utterance", "utterances"));
    return out;
}

UtteranceSource setSource(ProjectStore &store, const std::string &set, std::set<std::int64_t> wanted)
{
    if (set != "golden")
        return [&store, role = roleOf(set), wanted = std::move(wanted)](const auto &visit) {
            return store.visitSources(role, [&](const SourceUtterance &item) -> Result<void> {
                return wanted.contains(item.source) ? visitTimes(visit, item.utterance, item.count) : Result<void>();
            });
        };
    return [&store](const UtteranceVisitor &visit) -> Result<void> {
        const auto golden = store.golden();
        if (!golden)
            return failWith(golden.error());
        for (const GoldenEntry &entry : *golden)
            if (auto visited = visitTimes(visit, entry.utterance, entry.count); !visited)
                return visited;
        return {};
    };
}

UtteranceSource fileSource(const std::string &name)
{
    return [name](const UtteranceVisitor &visit) -> Result<void> {
        auto reader = openCorpus(name);
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

/// A corpus as the window would make it now.
Result<FoundCorpus> planListed(Console &console, ProjectStore &store, const CorpusWish &wish)
{
    const ResamplingSettings settings = loadResamplingSettings(store);
    const CorpusOrder order = orderOf(wish, settings);
    FoundCorpus out;
    if (order.usesGrammar()) {
        auto loaded = loadGrammar(console, store);
        if (!loaded)
            return failWith(loaded.error());
        out.grammar = *std::move(loaded);
    }
    auto made = makeCorpus(store, order, &out.grammar.grammar, out.grammar.compiled, console.progress());
    if (!made)
        return failWith(made.error());
    out.planned = *std::move(made);
    nlohmann::ordered_json recipe = nlohmann::ordered_json::parse(toJson(wish));
    recipe["resampling"] = nlohmann::ordered_json::parse(toJson(settings));
    out.recipe = recipe.dump();
    return out;
}

} // namespace

bool isSetName(const std::string &name)
{
    return name == "golden" || name == "reference" || name == "test";
}

Result<FoundCorpus> planNamed(Console &console, ProjectStore &store, const std::string &name)
{
    const CorpusList listed = loadCorpora(store, {});
    const ListedCorpus *listedOne = name.empty() ? nullptr : listed.find(name);
    const auto corpora = store.corpora();
    if (!corpora)
        return failWith(corpora.error());
    const auto isCalledSo = [&name](const CorpusInfo &one) { return one.name == name; };
    if (listedOne != nullptr && std::any_of(corpora->begin(), corpora->end(), isCalledSo))
        return failWith({ErrorCode::Inconsistent,
                         "Two corpora are called " + name
                             + ": one of the window and one of `generate --name`. Rename "
                               "that of the window.",
                         store.path().string(), 0, 0});
    if (listedOne != nullptr)
        return planListed(console, store, listedOne->wish);
    for (const CorpusInfo &corpus : *corpora) {
        if (corpus.name != name)
            continue;
        const auto wish = wishFromJson(corpus.recipe);
        if (!wish)
            return failWith(wish.error());
        FoundCorpus out;
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
                         + "\" in the project. Sets are golden, reference, test, the corpora of the window and the "
                           "names given to `generate --name`; `info` lists them.",
                     store.path().string(), 0, 0});
}

CorpusSource corpusSource(std::shared_ptr<const CorpusPlan> plan, const std::string &name, const std::string &recipe,
                          const Grammar &grammar)
{
    // What made it, so that another grammar under the same recipe is told apart.
    auto json = nlohmann::ordered_json::parse(recipe, nullptr, false);
    if (json.is_object()) {
        json["corpus"] = name;
        json["grammar"] = Sha256().add(grammarToJson(grammar)).hex();
    }
    return {sourceOf(plan), plan, json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)};
}

Result<CorpusSource> corpusSource(Console &console, ProjectStore &store, const std::string &name, Locales locales)
{
    if (name == "golden")
        if (auto told = warnOfGoldenMistakes(console, store); !told)
            return failWith(told.error());
    if (isSetName(name)) {
        std::set<std::int64_t> wanted;
        if (name != "golden") {
            auto found = wantedSources(console, store, name, locales);
            if (!found)
                return failWith(found.error());
            wanted = *std::move(found);
        }
        return CorpusSource{setSource(store, name, std::move(wanted)), {}, R"({"set":")" + name + "\"}"};
    }
    const auto corpus = planNamed(console, store, name);
    if (!corpus)
        return failWith(corpus.error());
    return corpusSource(corpus->planned.plan, name, corpus->recipe, corpus->grammar.grammar);
}

Result<UtteranceSource> joinedSources(Console &console, ProjectStore &store, const std::vector<std::string> &names,
                                      Locales locales)
{
    std::vector<UtteranceSource> all;
    for (const std::string &name : names) {
        std::error_code ignored;
        if (!isSetName(name) && std::filesystem::exists(name, ignored)) {
            all.push_back(fileSource(name));
            continue;
        }
        auto source = corpusSource(console, store, name, locales);
        if (!source)
            return failWith(source.error());
        all.push_back(std::move(source->visit));
    }
    if (all.empty())
        return UtteranceSource();
    return UtteranceSource([all](const UtteranceVisitor &visit) -> Result<void> {
        for (const UtteranceSource &source : all)
            if (auto read = source(visit); !read)
                return read;
        return {};
    });
}

} // namespace filigree::app
