// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/experimentfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/base/wildcard.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/corpusreader.h"
#include "core/formats/settingstree.h"

namespace filigree {

namespace {

constexpr std::array<std::string_view, 26> knownNames{
    "name",          "locale",          "train",       "test",
    "golden",        "spread",          "lender",      "slot-map",
    "ignore-intent", "intents",         "catalogues",  "sets",
    "count",         "seeds",           "values",      "with-golden",
    "golden-share",  "generality",      "beam",        "by",
    "jaccard",       "scale",           "containment", "catalogue-everywhere",
    "baselines",     "model-catalogues"};

constexpr std::uint64_t mostBeam = 10'000; // models, as at the command line

/// Reads values out of the tree; the first mistake is kept, and all else goes on with what is there.
class DefinitionReader {
public:
    DefinitionReader(const SettingsNode &root, std::filesystem::path file, std::filesystem::path folder,
                     Progress &progress)
        : m_root(root)
        , m_file(std::move(file))
        , m_folder(std::move(folder))
        , m_progress(progress)
    {
    }

    Result<Experiment> read()
    {
        if (!m_root.isMap())
            wrong(m_root, "An experiment is a list of names with a colon and a value each, as in: test: test.jsonl");
        for (std::size_t i = 0; i < m_root.names.size(); ++i)
            if (std::find(knownNames.begin(), knownNames.end(), m_root.names[i]) == knownNames.end())
                wrong(m_root.items[i],
                      "An experiment has nothing called \"" + m_root.names[i] + "\". There are: " + all());
        readOptions();
        readResampling();
        if (!m_error)
            readData();
        if (m_error)
            return failWith(*m_error);
        return std::move(m_out);
    }

private:
    static std::string all()
    {
        std::string out;
        for (const std::string_view name : knownNames)
            out.append(out.empty() ? "" : ", ").append(name);
        return out + '.';
    }

    void wrong(const SettingsNode &node, std::string what)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, std::move(what), m_file.string(), node.line, node.column};
    }

    /// A list, or one item as a list of one.
    static std::vector<const SettingsNode *> listed(const SettingsNode *node)
    {
        std::vector<const SettingsNode *> out;
        if (node == nullptr)
            return out;
        if (!node->isList())
            return {node};
        for (const SettingsNode &item : node->items)
            out.push_back(&item);
        return out;
    }

    std::string text(const char *name, std::string fallback = {})
    {
        const SettingsNode *node = m_root.find(name);
        if (node == nullptr)
            return fallback;
        if (!node->isText())
            wrong(*node, std::string("\"") + name + "\" is one text.");
        return node->text;
    }

    /// Texts that say something: an empty one would fit nothing, and a table of nothing would come of it.
    std::vector<std::string> names(const char *name, const std::string &what)
    {
        std::vector<std::string> out;
        for (const SettingsNode *item : listed(m_root.find(name))) {
            if (!item->isText() || item->text.empty())
                wrong(*item, std::string("\"") + name + "\" is " + what + ", or a list of them.");
            out.push_back(item->text);
        }
        return out;
    }

    static std::optional<std::uint64_t> wholeNumber(const SettingsNode &node)
    {
        std::uint64_t value = 0;
        const char *end = node.text.data() + node.text.size();
        const auto [rest, error] = std::from_chars(node.text.data(), end, value);
        return node.isText() && error == std::errc() && rest == end ? std::optional(value) : std::nullopt;
    }

    std::vector<std::uint64_t> numbers(const char *name, std::vector<std::uint64_t> fallback)
    {
        const SettingsNode *node = m_root.find(name);
        if (node == nullptr)
            return fallback;
        std::vector<std::uint64_t> out;
        std::set<std::uint64_t> known;
        for (const SettingsNode *item : listed(node)) {
            const auto number = wholeNumber(*item);
            if (!number || *number == 0)
                wrong(*item, std::string("\"") + name + "\" is a whole number from 1 up, or a list of them.");
            else if (!known.insert(*number).second)
                wrong(*item, "This number stands in the list twice. Keep one.");
            else
                out.push_back(*number);
        }
        return out;
    }

    /// A single number. What is wrong counts as the fallback, so that all else can be looked at.
    std::uint64_t number(const char *name, std::uint64_t fallback, std::uint64_t most)
    {
        const SettingsNode *node = m_root.find(name);
        if (node == nullptr)
            return fallback;
        const auto value = wholeNumber(*node);
        if (value && *value <= most)
            return *value;
        wrong(*node, std::string("\"") + name + "\" is one whole number from 0 to " + std::to_string(most) + '.');
        return fallback;
    }

    static std::string shown(double number)
    {
        std::array<char, 32> digits{};
        return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
    }

    double share(const char *name, double fallback, double most = 1.0)
    {
        const SettingsNode *node = m_root.find(name);
        if (node == nullptr)
            return fallback;
        double value = 0.0;
        const char *end = node->text.data() + node->text.size();
        const auto [rest, error] = std::from_chars(node->text.data(), end, value);
        if (!node->isText() || error != std::errc() || rest != end || !(value >= 0.0) || value > most)
            wrong(*node,
                  std::string("\"") + name + "\" is a number from 0 " + (most < 2.0 ? "to " + shown(most) : "up")
                      + '.');
        return value;
    }

    bool truth(const char *name, bool fallback)
    {
        const SettingsNode *node = m_root.find(name);
        if (node != nullptr && node->text != "true" && node->text != "false")
            wrong(*node, std::string("\"") + name + "\" is true or false.");
        return node == nullptr ? fallback : node->text == "true";
    }

    /// One of some words; their number.
    std::size_t choice(const char *name, std::initializer_list<std::string_view> words)
    {
        const std::string chosen = text(name, std::string(*words.begin()));
        const auto found = std::find(words.begin(), words.end(), chosen);
        if (found != words.end())
            return static_cast<std::size_t>(found - words.begin());
        std::string list;
        for (const std::string_view word : words)
            list.append(list.empty() ? "" : " or ").append(word);
        if (const SettingsNode *node = m_root.find(name))
            wrong(*node, std::string("\"") + name + "\" is " + list + '.');
        return 0;
    }

    void readOptions()
    {
        ExperimentOptions &options = m_out.options;
        m_out.data.locale = text("locale");
        options.name = text("name", m_file.stem().string());
        options.counts = numbers("count", options.counts);
        options.spread = choice("spread", {"even", "observed"}) == 0 ? GoldenSpread::Even : GoldenSpread::Observed;
        options.weightedValues = choice("values", {"uniform", "weighted"}) == 1;
        options.withGolden = truth("with-golden", true);
        options.goldenShare = share("golden-share", options.goldenShare, mostGoldenShare);
        options.catalogueFeatures = truth("model-catalogues", false);
        options.generality = share("generality", options.generality);
        options.beam = static_cast<int>(number("beam", 0, mostBeam));
        readSeeds();
        const SettingsNode *golden = m_root.find("golden");
        const auto sizes = listed(golden);
        m_drawn = !sizes.empty() && std::all_of(sizes.begin(), sizes.end(), [](const SettingsNode *item) {
            return wholeNumber(*item).has_value();
        });
        if (m_drawn)
            options.goldenSizes = numbers("golden", {});
        for (const SettingsNode *item : listed(m_root.find("sets")))
            readSet(*item);
        for (const std::string &name : names("baselines", "the name of a training set"))
            options.baselines.push_back(canonical(name));
    }

    static std::string canonical(const std::string &name)
    {
        const auto kind = trainingSetFromName(name);
        return kind ? trainingSetName(*kind) : name;
    }

    /// A number alone says how many.
    void readSeeds()
    {
        constexpr std::uint64_t most = 1000;
        const SettingsNode *node = m_root.find("seeds");
        std::vector<std::uint64_t> &seeds = m_out.options.seeds;
        seeds = numbers("seeds", {1});
        if (node == nullptr || node->isList() || seeds.size() != 1)
            return;
        const std::uint64_t count = seeds.front();
        if (count > most)
            return wrong(*node, "There can be 1,000 seeds. This is their number; a single seed is written as [1].");
        seeds.clear();
        for (std::uint64_t seed = 1; seed <= count; ++seed)
            seeds.push_back(seed);
    }

    void readSet(const SettingsNode &node)
    {
        if (node.isMap()) {
            const SettingsNode *name = node.find("name");
            const SettingsNode *file = node.find("file");
            if (name == nullptr || !name->isText() || file == nullptr)
                return wrong(node, "A set of your own is written as {name: ours, file: ours.jsonl}.");
            if (trainingSetFromName(name->text))
                return wrong(*name, "This name means something already. Choose another one.");
            m_out.options.sets.push_back({TrainingSetKind::Source::Corpus, CorpusMethod::Grammar, {}, name->text});
            m_corpusFiles.emplace_back(name->text, file);
            return;
        }
        const auto kind = trainingSetFromName(node.text);
        if (!node.isText() || !kind)
            return wrong(node,
                         "There is no training set \"" + node.text
                             + "\". There are golden, upsampled, full, and grammar, resample or both, which may be "
                               "followed by language, observed, uniform, borrowed, entropy or entropy-additive.");
        m_out.options.sets.push_back(*kind);
    }

    void readResampling()
    {
        ResampleOptions &resample = m_out.options.resample;
        constexpr std::array kinds{ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier,
                                   ContextKind::Pattern};
        resample.contexts.kind = kinds[choice("by", {"evidence", "intent", "carrier", "pattern"})];
        resample.pools.threshold.scale =
            choice("scale", {"adjusted", "raw"}) == 0 ? SimilarityScale::Adjusted : SimilarityScale::Raw;
        resample.pools.threshold.value = share("jaccard", 0.5, 1e9);
        resample.pools.containment = share("containment", resample.pools.containment);
        resample.pools.catalogueEverywhere = truth("catalogue-everywhere", false);
        m_out.options.borrow.ignoreIntent = truth("ignore-intent", false);
        const SettingsNode *map = m_root.find("slot-map");
        if (map != nullptr && !map->isMap())
            return wrong(*map, "\"slot-map\" is written as {Theirs: Ours}.");
        for (std::size_t i = 0; map != nullptr && i < map->names.size(); ++i) {
            if (!map->items[i].isText() || map->items[i].text.empty())
                wrong(map->items[i], "One slot name is wanted here: \"slot-map\" is written as {Theirs: Ours}.");
            m_out.options.borrow.slotNames[map->names[i]] = map->items[i].text;
        }
    }

    std::filesystem::path pathOf(const SettingsNode &node) const { return m_folder / node.text; }

    void readFiles(const SettingsNode *node, std::vector<Utterance> &into)
    {
        for (const SettingsNode *item : listed(node)) {
            if (m_error)
                return;
            if (!item->isText() || item->text.empty())
                return wrong(*item, "The name of a file is wanted here.");
            auto utterances = readUtterances(pathOf(*item), m_progress); // which tells no share of its own
            if (!utterances) {
                m_error = utterances.error();
                return;
            }
            for (Utterance &utterance : *utterances)
                if (isWanted(utterance.intent))
                    into.push_back(std::move(utterance));
        }
    }

    [[nodiscard]] bool isWanted(const std::string &intent) const
    {
        return m_intents.empty() || std::any_of(m_intents.begin(), m_intents.end(), [&](const std::string &pattern) {
                   return fitsWildcard(intent, pattern);
               });
    }

    void readData()
    {
        m_intents = names("intents", "an intent, or a pattern such as play_*");
        ExperimentData &data = m_out.data;
        readFiles(m_root.find("train"), data.train);
        readFiles(m_root.find("test"), data.test);
        readFiles(m_root.find("lender"), data.lender);
        if (!m_drawn)
            readFiles(m_root.find("golden"), data.golden);
        for (const auto &[name, file] : m_corpusFiles) {
            data.corpora.push_back({name, {}});
            readFiles(file, data.corpora.back().utterances);
        }
        readCatalogues();
    }

    void readCatalogues()
    {
        const SettingsNode *node = m_root.find("catalogues");
        if (m_error || node == nullptr || node->text == "none")
            return;
        if (node->text == "train") {
            m_out.data.catalogues = cataloguesFrom(m_out.data.train);
            return;
        }
        if (!node->isMap())
            return wrong(*node, "\"catalogues\" is train (all values of the training data), none, or {Slot: file}.");
        for (std::size_t i = 0; i < node->names.size(); ++i)
            for (const SettingsNode *file : listed(&node->items[i])) {
                if (!file->isText() || file->text.empty())
                    return wrong(*file, "The name of a file is wanted here.");
                auto catalogue = readCatalogue(pathOf(*file), node->names[i], m_progress);
                if (!catalogue && !m_error)
                    m_error = catalogue.error();
                if (catalogue)
                    m_out.data.catalogues.push_back(*std::move(catalogue));
            }
    }

    const SettingsNode &m_root;
    std::filesystem::path m_file;
    std::filesystem::path m_folder;
    Progress &m_progress;
    Experiment m_out;
    std::optional<Error> m_error;
    bool m_drawn = false;
    std::vector<std::string> m_intents;
    std::vector<std::pair<std::string, const SettingsNode *>> m_corpusFiles;
};

} // namespace

Result<std::vector<Utterance>> readUtterances(const std::filesystem::path &path, Progress &progress)
{
    auto reader = openCorpus(path, {}, {}, progress);
    if (!reader)
        return failWith(reader.error());
    std::vector<Utterance> out;
    for (;;) {
        if (out.size() % 256 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        auto entry = (*reader)->next();
        if (!entry)
            return failWith(entry.error());
        if (!*entry)
            return out;
        out.push_back(std::move((*entry)->utterance));
    }
}

Result<Experiment> readExperiment(const std::filesystem::path &path, Progress &progress,
                                  const std::filesystem::path &folder)
{
    const auto root = readSettings(path);
    if (!root)
        return failWith(root.error());
    return DefinitionReader(*root, path, folder.empty() ? path.parent_path() : folder, progress).read();
}

} // namespace filigree
