// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/translationwork.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/formats/cataloguereader.h"
#include "core/grammar/grammar.h"
#include "core/project/grammartemplates.h"
#include "core/project/projectinputs.h"
#include "core/translation/modeltranslation.h"

namespace filigree::app {

namespace {

using Visit = std::function<void(const std::string &locale, const Utterance &utterance)>;

/// To be asked at each of many.
class OftenEnough {
public:
    explicit OftenEnough(const Progress &progress)
        : m_progress(progress)
    {
    }
    [[nodiscard]] Result<void> goOn()
    {
        if (++m_seen % 256 == 0 && m_progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        return {};
    }

private:
    const Progress &m_progress;
    std::size_t m_seen = 0;
};

Result<void> visitReference(ProjectStore &store, const Progress &progress, const Visit &visit)
{
    const auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    std::map<std::int64_t, std::string> locales;
    for (const SourceInfo &source : *sources)
        locales[source.id] = source.locale;
    OftenEnough cancel(progress);
    return store.visitSources(SourceRole::Reference, [&](const SourceUtterance &item) -> Result<void> {
        visit(locales[item.source], item.utterance);
        return cancel.goOn();
    });
}

Result<void> visitGolden(ProjectStore &store, const Progress &progress, const Visit &visit)
{
    const auto facts = store.facts();
    if (!facts)
        return failWith(facts.error());
    OftenEnough cancel(progress);
    return store.visitGolden([&](const GoldenEntry &entry) -> Result<void> {
        visit(facts->locale, entry.utterance);
        return cancel.goOn();
    });
}

Result<std::vector<Utterance>> templatesOfGrammar(ProjectStore &store, const TranslateWish &wish, Progress &progress)
{
    const auto grammar = currentGrammar(store);
    if (!grammar)
        return failWith(grammar.error());
    if (!*grammar)
        return fail(ErrorCode::NotFound, "There is no grammar any more whose templates could be translated.");
    return grammarTemplates(store, **grammar, static_cast<std::uint64_t>(std::max<std::int64_t>(wish.atMost, 1)),
                            progress);
}

/// Different ones, in their order.
Result<std::vector<Utterance>> utterancesOf(ProjectStore &store, const TranslateWish &wish, Progress &progress)
{
    std::vector<Utterance> out;
    if (wish.kind == TranslatableKind::Grammar) {
        auto templates = templatesOfGrammar(store, wish, progress);
        if (!templates)
            return failWith(templates.error());
        out = *std::move(templates);
    } else {
        const bool golden = wish.kind == TranslatableKind::Golden;
        std::set<std::pair<std::string, std::string>> seen;
        const Visit take = [&](const std::string &locale, const Utterance &utterance) {
            const bool enough = wish.atMost > 0 && std::cmp_greater_equal(out.size(), wish.atMost);
            if (!enough && !utterance.tokens.empty() && (golden || locale == wish.locale)
                && seen.emplace(utterance.intent, wish.eachTemplateOnce ? templateText(utterance) : toGolden(utterance))
                       .second)
                out.push_back(utterance);
        };
        if (auto read = golden ? visitGolden(store, progress, take) : visitReference(store, progress, take); !read)
            return failWith(read.error());
    }
    if (out.empty())
        return fail(ErrorCode::NotFound, "There are no utterances to translate.");
    return out;
}

/// A file of pairs has tabs.
Result<void> readFileOf(const std::string &slot, const SlotChoice &choice, TargetValues &known, Progress &progress)
{
    const auto text = readFile(choice.file);
    if (!text)
        return failWith(text.error());
    if (choice.policy == ValuePolicy::LookUp && text->substr(0, text->find('\n')).find('\t') != std::string::npos) {
        auto values = AlignedValues::fromPairs(*text);
        if (!values) {
            Error error = values.error();
            error.file = choice.file.string();
            return failWith(std::move(error));
        }
        known.aligned.insert_or_assign(slot, *std::move(values));
        return {};
    }
    auto catalogue = readCatalogue(choice.file, slot, progress);
    if (!catalogue)
        return failWith(catalogue.error());
    known.catalogues.insert_or_assign(slot, *std::move(catalogue));
    return {};
}

/// The project's own catalogues of the slots that look into them; a slot's first one.
Result<void> readOwn(ProjectStore &store, const SlotChoices &slots, TargetValues &known)
{
    const auto infos = store.catalogues();
    if (!infos)
        return failWith(infos.error());
    for (const CatalogueInfo &info : *infos) {
        const auto slot = slots.find(info.slot);
        if (slot == slots.end() || !slot->second.file.empty() || known.catalogues.contains(info.slot))
            continue;
        auto catalogue = store.catalogue(info.id);
        if (!catalogue)
            return failWith(catalogue.error());
        known.catalogues.emplace(info.slot, *std::move(catalogue));
    }
    return {};
}

Result<TargetValues> targetValues(ProjectStore &store, const TranslateWish &wish, Progress &progress)
{
    TargetValues known;
    if (wish.ownCatalogues) {
        if (auto read = readOwn(store, wish.slots, known); !read)
            return failWith(read.error());
    }
    for (const auto &[slot, choice] : wish.slots) {
        const bool looks = choice.policy == ValuePolicy::LookUp || choice.policy == ValuePolicy::Refill;
        if (looks && !choice.file.empty()) {
            if (auto read = readFileOf(slot, choice, known, progress); !read)
                return failWith(read.error());
        }
        if (looks && !known.catalogues.contains(slot)
            && (choice.policy == ValuePolicy::Refill || !known.aligned.contains(slot)))
            return fail(ErrorCode::InvalidOption,
                        "The slot " + slot + " has no catalogue of the target locale to look in: choose a file.");
    }
    return known;
}

/// What there is of a kind to translate, by locale.
class SourceCounter {
public:
    explicit SourceCounter(TranslatableKind kind)
        : m_kind(kind)
    {
    }

    void add(const std::string &locale, const Utterance &utterance)
    {
        if (utterance.tokens.empty() || !isNew(m_utterances, locale, utterance, toGolden(utterance)))
            return;
        TranslatableSource &source = m_sources[locale];
        source.kind = m_kind;
        source.locale = locale;
        ++source.utterances;
        source.templates += isNew(m_templates, locale, utterance, templateText(utterance)) ? 1 : 0;
        std::set<std::string> types;
        for (const SlotSpan &slot : utterance.slots)
            types.insert(slot.type);
        for (const std::string &type : types)
            ++source.slots[type];
    }

    [[nodiscard]] std::vector<TranslatableSource> take()
    {
        std::vector<TranslatableSource> out;
        for (auto &[locale, source] : m_sources)
            out.push_back(std::move(source));
        m_sources.clear();
        return out;
    }

private:
    // Hashes: there may be a million of them, and it is only counted.
    using Known = std::unordered_set<std::uint64_t>;
    static bool isNew(Known &known, const std::string &locale, const Utterance &utterance, const std::string &text)
    {
        return known.insert(StableHash().add(locale).add(utterance.intent).add(text).value()).second;
    }

    TranslatableKind m_kind;
    std::map<std::string, TranslatableSource> m_sources;
    Known m_utterances;
    Known m_templates;
};

} // namespace

Result<std::vector<TranslatableSource>> translatableSources(ProjectStore &store, const Progress &progress)
{
    std::vector<TranslatableSource> out;
    for (const TranslatableKind kind : {TranslatableKind::Golden, TranslatableKind::Reference}) {
        SourceCounter counter(kind);
        const Visit count = [&](const auto &locale, const auto &utterance) { counter.add(locale, utterance); };
        const bool golden = kind == TranslatableKind::Golden;
        if (auto read = golden ? visitGolden(store, progress, count) : visitReference(store, progress, count); !read)
            return failWith(read.error());
        std::ranges::move(counter.take(), std::back_inserter(out));
    }
    const auto grammar = currentGrammar(store);
    if (!grammar && grammar.error().code != ErrorCode::DamagedProject) // that is told where grammars are looked at
        return failWith(grammar.error());
    if (grammar && *grammar) {
        TranslatableSource &source = out.emplace_back();
        source.kind = TranslatableKind::Grammar;
        source.locale = (*grammar)->locale;
        for (const std::string &slot : slotTypesOf(**grammar))
            source.slots[slot] = 0;
    }
    return out;
}

Result<ReviewList> translateSource(const ProjectAccess &access, const TranslateWish &wish, const WorkerChoice &choice,
                                   Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    SubProgress collecting(progress, 0.0, 0.1);
    const auto utterances = utterancesOf(*store, wish, collecting);
    if (!utterances)
        return failWith(utterances.error());
    SubProgress reading(progress, 0.1, 0.15);
    auto known = targetValues(*store, wish, reading);
    if (!known)
        return failWith(known.error());
    const auto model = TranslationModel::open(wish.model);
    if (!model)
        return failWith(model.error());
    auto worker = startWorker(choice, progress);
    if (!worker)
        return failWith(worker.error());
    TranslationSettings settings;
    settings.seed = wish.seed;
    for (const auto &[slot, policy] : wish.slots)
        settings.policies[slot] = policy.policy;
    const auto words = model->targetWords(progress);
    if (!words)
        return failWith(words.error());
    if (!words->empty())
        settings.review.targetWords = &*words;
    SubProgress translating(progress, 0.15, 1.0);
    auto translated = model->translate(*utterances, *std::move(known), settings, {}, *worker, translating);
    if (!translated)
        return failWith(translated.error());
    ReviewList list = reviewListOf(*utterances, *std::move(translated));
    list.model = wish.model.filename().string();
    list.sourceLocale = wish.locale;
    list.targetLanguage = model->about().target;
    return list;
}

} // namespace filigree::app
