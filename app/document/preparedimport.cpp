// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/preparedimport.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "app/document/filepath.h"
#include "core/annotation/golden.h"
#include "core/base/localename.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/grammarformat.h"
#include "core/formats/linereader.h"
#include "core/project/goldenimport.h"
#include "core/project/grammarimport.h"
#include "core/text/unicode.h"

namespace filigree::app {

namespace {

using Role = ImportFile::Role;
namespace fs = std::filesystem;

constexpr std::size_t largestGoldenFile = std::size_t{256} << 20;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
}

tl::unexpected<Error> inFile(const fs::path &path, Error error)
{
    error.file = path.string();
    return failWith(std::move(error));
}

class Preparation {
public:
    Preparation(const ImportGround &ground, Progress &progress)
        : m_ground(ground)
        , m_progress(progress)
    {
    }

    Result<PreparedImport> run(const std::vector<ImportFile> &files)
    {
        auto parsed = parseGolden(m_ground.golden);
        if (!parsed)
            return failWith(parsed.error());
        auto store = ProjectStore::open(m_ground.access);
        const auto facts = store ? store->facts() : Result<ProjectFacts>(failWith(store.error()));
        if (!facts)
            return failWith(facts.error());
        m_merge.emplace(m_ground.golden, *parsed, facts->locale);
        if (auto good = takeAll(files); !good)
            return failWith(good.error());
        m_out.golden = m_merge->text();
        m_out.counts = m_merge->counts();
        return std::move(m_out);
    }

private:
    Result<void> takeAll(const std::vector<ImportFile> &files)
    {
        std::vector<const ImportFile *> order;
        for (const ImportFile &file : files)
            order.push_back(&file);
        // Importing a grammar writes to the project: by then nothing else can fail.
        const auto grammars = std::stable_partition(order.begin(), order.end(),
                                                    [](const ImportFile *file) { return file->role != Role::Grammar; });
        // The machines are one grammar together, each an intent of it.
        const auto machines =
            std::stable_partition(grammars, order.end(), [](const ImportFile *file) { return !isMachine(*file); });
        const auto alone = static_cast<std::size_t>(machines - order.begin());
        const auto all = static_cast<double>(order.size());
        for (std::size_t i = 0; i < alone; ++i) {
            SubProgress part(m_progress, static_cast<double>(i) / all, static_cast<double>(i + 1) / all);
            if (auto good = take(*order[i], part); !good)
                return good;
            if (m_progress.cancelled() && !m_out.run)
                return cancelled();
        }
        SubProgress part(m_progress, static_cast<double>(alone) / all, 1.0);
        return machines == order.end() ? Result<void>() : takeMachines({machines, order.end()}, part);
    }

    Result<void> take(const ImportFile &file, Progress &progress)
    {
        switch (file.role) {
        case Role::Golden:
            return takeGolden(file, progress);
        case Role::Reference:
        case Role::Test:
            return takeSource(file, progress);
        case Role::Catalogue: {
            auto read = readCatalogue(toPath(file.path), file.slot.toStdString(), progress);
            return read ? takeCatalogue(*std::move(read), file) : failWith(read.error());
        }
        case Role::Grammar:
            return takeGrammar(file, progress);
        }
        return {};
    }

    /// The reader's own lists of values, for the slots as the project calls them.
    Result<void> takeLists(std::vector<Catalogue> lists, const ImportFile &file)
    {
        for (Catalogue &list : lists) {
            list.slot = file.rules.names.slot(list.slot);
            if (list.slot.empty())
                continue;
            if (auto good = takeCatalogue(std::move(list), file); !good)
                return good;
        }
        return {};
    }

    Result<void> takeCatalogue(Catalogue catalogue, const ImportFile &file)
    {
        if (!m_catalogues.emplace(catalogue.slot, catalogue.name).second) { // Artist.txt and Artist.csv
            catalogue.name = nameOfInput(toPath(file.path));
            m_catalogues.emplace(catalogue.slot, catalogue.name);
        }
        auto content = catalogueContent(m_ground.access, m_ground.writes, std::move(catalogue), m_progress);
        if (!content)
            return failWith(content.error());
        m_out.catalogues.push_back(*std::move(content));
        return {};
    }

    Result<void> takeGolden(const ImportFile &file, Progress &progress)
    {
        const fs::path path = toPath(file.path);
        std::string format = file.format.toStdString();
        if (format.empty()) {
            auto found = detectCorpusFormat(path);
            if (!found)
                return failWith(found.error());
            format = *std::move(found);
        }
        if (format == "golden")
            return takeNotation(path, file.rules);
        GoldenMerge::Foreign foreign;
        foreign.name = nameOfInput(path);
        const auto keep = [&](CorpusEntry entry) {
            if (foreign.locale.empty())
                foreign.locale = std::move(entry.locale);
            foreign.utterances.push_back(std::move(entry.utterance));
        };
        auto lists = readEntries(file, format, keep, progress);
        if (!lists)
            return failWith(lists.error());
        if (foreign.utterances.empty() && lists->empty())
            return nothingIn(path);
        m_merge->add(foreign, file.rules);
        return takeLists(*std::move(lists), file);
    }

    /// A golden file as it is, comments and all.
    Result<void> takeNotation(const fs::path &path, const MergeRules &rules)
    {
        auto text = readText(path, largestGoldenFile);
        if (!text)
            return failWith(text.error());
        const std::string plain = withPlainLineEnds(*text);
        const auto parsed = parseGolden(plain);
        if (!parsed)
            return inFile(path, parsed.error());
        if (m_progress.cancelled())
            return cancelled();
        m_merge->add(plain, *parsed, rules);
        return {};
    }

    static Result<void> nothingIn(const fs::path &path)
    {
        return failWith({ErrorCode::NotFound, "There is no utterance in this file.", path.string(), 0, 0});
    }

    /// Hands out the entries, and returns the lists of values beside them.
    template <class Keep>
    Result<std::vector<Catalogue>> readEntries(const ImportFile &file, const std::string &format, Keep keep,
                                               Progress &progress)
    {
        const fs::path path = toPath(file.path);
        auto reader = openCorpus(path, format, file.columns, progress);
        if (!reader)
            return failWith(reader.error());
        constexpr std::size_t poll = 256;
        for (std::size_t i = 0;; ++i) {
            if (i % poll == 0) {
                progress.report((*reader)->progress());
                if (progress.cancelled())
                    return cancelled();
            }
            auto entry = (*reader)->next();
            if (!entry && !(file.leaveOutMistakes && entry.error().code == ErrorCode::InvalidInput))
                return failWith(entry.error());
            if (!entry)
                continue;
            if (!*entry)
                return cataloguesOf(**reader, path);
            keep(**std::move(entry));
        }
    }

    /// Data beside the golden utterances: equal ones are one with a count.
    Result<void> takeSource(const ImportFile &file, Progress &progress)
    {
        const fs::path path = toPath(file.path);
        auto content = std::make_shared<SourceContent>();
        content->info.role = file.role == Role::Test ? SourceRole::Test : SourceRole::Reference;
        content->info.name = nameOfInput(path);
        content->info.format = file.format.toStdString();
        content->info.locale = file.locale.toStdString();
        if (content->info.format.empty()) {
            auto found = detectCorpusFormat(path);
            if (!found)
                return failWith(found.error());
            content->info.format = *std::move(found);
        }
        const auto known = knownSources(content->info.role, file.rules);
        if (!known)
            return failWith(known.error());
        std::unordered_map<std::string, std::size_t> places; // only looked up, never walked
        std::int64_t read = 0;
        const auto keep = [&](CorpusEntry entry) {
            ++read;
            if (content->info.locale.empty())
                content->info.locale = std::move(entry.locale);
            Utterance utterance = file.rules.names.applied(std::move(entry.utterance));
            const Standing standing = known->standing(utterance);
            if ((standing == Standing::Duplicate && file.rules.duplicates == IfDuplicate::Skip)
                || (standing == Standing::Conflict && file.rules.conflicts == IfConflict::KeepMine))
                return;
            const auto [place, isNew] =
                places.emplace(utterance.intent + '\n' + toGolden(utterance), content->utterances.size());
            if (isNew)
                content->utterances.push_back({std::move(utterance), entry.line, 1});
            else
                ++content->utterances[place->second].count;
        };
        auto lists = readEntries(file, content->info.format, keep, progress);
        if (!lists)
            return failWith(lists.error());
        if (read == 0)
            return nothingIn(path);
        if (auto good = checkLocaleName(content->info.locale); !good) // the store would refuse it when it is too late
            return inFile(path, good.error());
        if (!content->utterances.empty())
            m_out.sources.push_back(std::move(content));
        return takeLists(*std::move(lists), file);
    }

    Result<KnownUtterances> knownSources(SourceRole role, const MergeRules &rules)
    {
        KnownUtterances out;
        if (rules.duplicates == IfDuplicate::Keep && rules.conflicts != IfConflict::KeepMine)
            return out;
        auto store = ProjectStore::open(m_ground.access);
        if (!store)
            return failWith(store.error());
        if (auto written = m_ground.writes(*store); !written)
            return failWith(written.error());
        const auto visited = store->visitSources(role, [&](const SourceUtterance &item) -> Result<void> {
            out.add(item.utterance);
            return m_progress.cancelled() ? Result<void>(cancelled()) : Result<void>();
        });
        return visited ? Result<KnownUtterances>(std::move(out)) : failWith(visited.error());
    }

    Result<void> takeGrammar(const ImportFile &file, Progress &progress)
    {
        const fs::path path = toPath(file.path);
        auto text = readGrammarFile(path);
        if (!text)
            return failWith(text.error());
        auto store = ProjectStore::open(m_ground.access);
        if (!store)
            return failWith(store.error());
        const auto run =
            importGrammar(*store, {*std::move(text), nameOfInput(path), file.format.toStdString()}, progress);
        if (!run)
            return inFile(path, run.error());
        m_out.run = run->run;
        return {};
    }

    Result<void> takeMachines(const std::vector<const ImportFile *> &files, Progress &progress)
    {
        std::vector<MachineFile> machines;
        for (const ImportFile *file : files)
            machines.push_back({toPath(file->path), file->format.toStdString(), file->intent.toStdString()});
        auto store = ProjectStore::open(m_ground.access);
        if (!store)
            return failWith(store.error());
        const auto run = importMachines(*store, machines, {{}, files.front()->beginning.toStdString()}, progress);
        if (!run)
            return failWith(run.error());
        m_out.run = run->run;
        return {};
    }

    const ImportGround &m_ground;
    Progress &m_progress;
    std::optional<GoldenMerge> m_merge;
    std::set<std::pair<std::string, std::string>> m_catalogues; ///< slot and name of those that came
    PreparedImport m_out;
};

} // namespace

Result<PreparedImport> prepareImport(const ImportGround &ground, const std::vector<ImportFile> &files,
                                     Progress &progress)
{
    return Preparation(ground, progress).run(files);
}

} // namespace filigree::app
