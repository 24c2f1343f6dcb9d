// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectimport.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/annotation/catalogueedit.h"
#include "core/base/localename.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/corpusreader.h"
#include "core/formats/linereader.h"
#include "core/project/goldenimport.h"

namespace filigree {

namespace {

constexpr std::size_t largestGoldenFile = std::size_t{256} << 20;

Error toError(const ImportRemark &remark)
{
    return {ErrorCode::InvalidInput, remark.diagnostic.message, remark.file.string(), remark.diagnostic.line,
            remark.diagnostic.column};
}

class Importer {
public:
    Importer(ProjectStore &store, const ImportRequest &request, Progress &progress)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        const auto parts = static_cast<double>(m_request.files.size() + m_request.catalogues.size());
        double done = 0;
        if (m_request.role == ImportRole::Golden && !m_request.files.empty()) {
            SubProgress progress(m_progress, 0.0, static_cast<double>(m_request.files.size()) / parts);
            if (auto good = importGolden(progress); !good)
                return good;
            done += static_cast<double>(m_request.files.size());
        } else {
            for (const auto &file : m_request.files) {
                SubProgress progress(m_progress, done / parts, (done + 1) / parts);
                if (auto good = importSource(file, progress); !good)
                    return good;
                ++done;
            }
        }
        for (const CatalogueFile &file : m_request.catalogues) {
            SubProgress progress(m_progress, done / parts, (done + 1) / parts);
            if (auto good = importCatalogue(file, progress); !good)
                return good;
            ++done;
        }
        if (auto good = noteUselessCatalogues(); !good)
            return good;
        return failOnMistakes();
    }

    ImportReport report;

private:
    /// The first mistake, unless good lines are wanted anyhow.
    Result<void> failOnMistakes()
    {
        const ImportRemark *first = report.remarks.firstError();
        return m_request.keepGoing || first == nullptr ? Result<void>() : failWith(toError(*first));
    }

    Result<void> failEmpty(const std::filesystem::path &file)
    {
        if (auto good = failOnMistakes(); !good)
            return good;
        const std::string split = m_request.split.empty() ? "" : " of the split \"" + m_request.split + '"';
        return failWith({ErrorCode::NotFound, "There is no utterance" + split + " in this file.",
                         file == "-" ? "standard input" : file.string(), 0, 0});
    }

    Result<void> importGolden(Progress &progress)
    {
        auto before = m_store.goldenText();
        if (!before)
            return failWith(before.error());
        GoldenJoin join(*std::move(before));
        SubProgress reading(progress, 0.0, 0.5);
        for (std::size_t i = 0; i < m_request.files.size(); ++i) {
            const auto all = static_cast<double>(m_request.files.size());
            SubProgress part(reading, static_cast<double>(i) / all, static_cast<double>(i + 1) / all);
            if (part.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
            if (auto good = addGoldenFile(m_request.files[i], join, part); !good)
                return good;
        }
        GoldenIndexOptions options;
        options.remarksFrom = join.before();
        options.mostRemarks = ImportRemarks::most;
        SubProgress scanning(progress, 0.5, 0.7);
        auto whole = GoldenIndex::read(join.text(), options, scanning);
        if (!whole)
            return failWith(whole.error());
        report.remarks.add(join.remarks(*whole));
        report.before = mistakesBefore(*whole);
        if (auto good = failOnMistakes(); !good)
            return good;
        if (auto good = settleLocale(whole->locale()); !good)
            return good;
        SubProgress storing(progress, 0.7, 1.0);
        const auto change = m_store.setGoldenText(join.text(), *whole, storing);
        if (!change)
            return failWith(change.error());
        report.distinct += static_cast<std::int64_t>(change->added.size());
        return {};
    }

    [[nodiscard]] Result<std::string> formatOf(const std::filesystem::path &file) const
    {
        return m_request.format.empty() ? detectCorpusFormat(file) : Result<std::string>(m_request.format);
    }

    Result<void> addGoldenFile(const std::filesystem::path &file, GoldenJoin &join, Progress &progress)
    {
        const auto format = formatOf(file);
        if (!format)
            return failWith(format.error());
        return *format == "golden" && m_request.names.empty() ? addNotation(file, join, progress)
                                                              : addForeign(file, join, progress);
    }

    /// A golden file as it is, comments and all.
    Result<void> addNotation(const std::filesystem::path &file, GoldenJoin &join, Progress &progress)
    {
        auto text = readText(file, largestGoldenFile);
        if (!text)
            return failWith(text.error());
        GoldenIndexOptions options;
        options.mostRemarks = 0; // they are told of the whole
        const auto index = GoldenIndex::read(*text, options, progress);
        const std::filesystem::path shown = shownName(file);
        if (!index) {
            Error error = index.error();
            error.file = shown.string();
            return failWith(std::move(error));
        }
        const auto lines = index->lines();
        const auto words =
            std::count_if(lines.begin(), lines.end(), [](const GoldenIndex::Line &line) { return line.words > 0; });
        if (words == 0 && index->errors() == 0)
            return failEmpty(file);
        if (auto good = checkLocale(shown, index->locale()); !good)
            return good;
        report.utterances += words;
        const bool headless =
            !lines.empty() && (index->headings().empty() || lines.front().number < index->headings().front().line);
        join.add(shown, *std::move(text), headless);
        return {};
    }

    /// A file of another tool as golden text; its values become catalogues.
    Result<void> addForeign(const std::filesystem::path &file, GoldenJoin &join, Progress &progress)
    {
        if (auto good = findLocale(); !good)
            return good;
        auto found = readForeignFile(file, m_request, m_locale, progress);
        if (!found)
            return failWith(found.error());
        report.remarks.add(std::move(found->remarks));
        if (auto good = putCatalogues(found->catalogues); !good)
            return good;
        if (found->utterances == 0)
            return failEmpty(file);
        // What is no locale is a mistake in the text, told with the others.
        if (auto good = checkLocale(shownName(file), isLocale(found->locale) ? found->locale : ""); !good)
            return good;
        report.utterances += found->utterances;
        join.add(shownName(file), std::move(found->text), false);
        return {};
    }

    static std::filesystem::path shownName(const std::filesystem::path &file)
    {
        return file == "-" ? "standard input" : file;
    }

    Result<void> putCatalogues(const std::vector<Catalogue> &catalogues)
    {
        for (const Catalogue &catalogue : catalogues) {
            if (auto put = joinCatalogue(catalogue); !put)
                return put;
            report.catalogueValues += static_cast<std::int64_t>(catalogue.values.size());
        }
        return {};
    }

    /// Two files may have one name, in two folders: the second adds to the values of the first.
    Result<void> joinCatalogue(const Catalogue &catalogue)
    {
        const auto known = m_store.catalogues();
        if (!known)
            return failWith(known.error());
        const auto same = std::find_if(known->begin(), known->end(), [&](const CatalogueInfo &info) {
            return info.slot == catalogue.slot && info.name == catalogue.name;
        });
        Catalogue whole{catalogue.slot, catalogue.name, {}};
        if (same != known->end()) {
            auto before = m_store.catalogue(same->id);
            if (!before)
                return failWith(before.error());
            whole.values = std::move(before->values);
        }
        if (auto joined = applyEdit(joining(whole.values, catalogue.values), whole.values); !joined)
            return joined;
        const auto put = m_store.putCatalogue(whole);
        return put ? Result<void>() : failWith(put.error());
    }

    Result<void> findLocale()
    {
        if (!m_locale.empty())
            return {};
        const auto facts = m_store.facts();
        if (!facts)
            return failWith(facts.error());
        m_locale = facts->locale.empty() ? m_request.locale : facts->locale;
        if (!m_request.locale.empty() && m_request.locale != m_locale)
            return failWith({ErrorCode::InvalidOption,
                             "The project is for " + m_locale + ", not for " + m_request.locale
                                 + ". Make another project for that locale.",
                             m_store.path().string(), 0, 0});
        return {};
    }

    /// A project has one locale; golden utterances of another one are a mistake.
    Result<void> checkLocale(const std::filesystem::path &file, const std::string &locale)
    {
        if (auto good = findLocale(); !good)
            return good;
        if (m_locale.empty())
            m_locale = locale;
        if (locale.empty() || locale == m_locale)
            return {};
        return failWith({ErrorCode::InvalidInput,
                         "The file is for " + locale + ", but the project is for " + m_locale
                             + ". Make another project for that locale, or import the file as reference data.",
                         file.string(), 0, 0});
    }

    Result<void> settleLocale(const std::string &locale)
    {
        return locale.empty() && !m_locale.empty() ? m_store.setLocale(m_locale) : Result<void>();
    }

    Result<void> importSource(const std::filesystem::path &file, Progress &progress)
    {
        const auto format = formatOf(file);
        if (!format)
            return failWith(format.error());
        auto reader = openCorpus(file, *format, m_request.columns, progress);
        if (!reader)
            return failWith(reader.error());
        SourceInfo about;
        about.role = m_request.role == ImportRole::Test ? SourceRole::Test : SourceRole::Reference;
        about.name = file == "-" ? "standard input" : nameOfInput(file);
        about.format = *format;
        about.locale = m_request.locale;
        std::string locale;
        const auto added = m_store.addSource(
            about, [&] { return nextOf(**reader, file, locale, progress); }, progress);
        if (!added)
            return failWith(added.error());
        for (Diagnostic &warning : (*reader)->warnings())
            report.remarks.add({file, std::move(warning)});
        if (added->total == 0)
            return failEmpty(file);
        if (auto good = putCatalogues(renamed(cataloguesOf(**reader, file), m_request.names)); !good)
            return good;
        if (about.locale.empty() && !locale.empty())
            if (auto set = m_store.setSourceLocale(added->id, locale); !set)
                return set;
        report.utterances += added->total;
        report.distinct += added->distinct;
        return {};
    }

    /// The next good entry; mistakes are noted on the way.
    Result<std::optional<SourceUtterance>> nextOf(CorpusReader &reader, const std::filesystem::path &file,
                                                  std::string &locale, Progress &progress)
    {
        for (;;) {
            if (++m_polls % 1024 == 0) {
                progress.report(reader.progress());
                if (progress.cancelled())
                    return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
            }
            auto entry = reader.next();
            if (!entry && entry.error().code != ErrorCode::InvalidInput)
                return failWith(entry.error());
            if (!entry) {
                report.remarks.add(remarkOf(file, entry.error()));
                if (!m_request.keepGoing && report.remarks.errors() >= enoughMistakes)
                    return std::nullopt; // enough to mend for one time
                continue;
            }
            if (!*entry)
                return std::nullopt;
            if (!m_request.split.empty() && (*entry)->split != m_request.split)
                continue;
            if (locale.empty())
                locale = (*entry)->locale;
            return SourceUtterance{m_request.names.applied(std::move((*entry)->utterance)), (*entry)->line, 1};
        }
    }

    Result<void> importCatalogue(const CatalogueFile &file, Progress &progress)
    {
        const auto catalogue = readCatalogue(file.path, file.slot, progress);
        if (!catalogue)
            return failWith(catalogue.error());
        if (auto put = m_store.putCatalogue(*catalogue); !put)
            return failWith(put.error());
        report.catalogueValues += static_cast<std::int64_t>(catalogue->values.size());
        return {};
    }

    /// A slot's name that is spelled another way than in the utterances is seen here or nowhere.
    Result<void> noteUselessCatalogues()
    {
        if (m_request.catalogues.empty())
            return {};
        auto slots = slotTypes();
        if (!slots)
            return failWith(slots.error());
        std::string known;
        for (const std::string &slot : *slots)
            known += (known.empty() ? " There are: " : ", ") + slot;
        for (const CatalogueFile &file : m_request.catalogues)
            if (!slots->empty() && !slots->contains(file.slot)) {
                ImportRemark remark = remarkOf(file.path,
                                               {ErrorCode::NotFound,
                                                "No utterance of the project has a slot \"" + file.slot
                                                    + "\": nothing uses these values yet." + known + '.',
                                                {},
                                                0,
                                                0});
                remark.diagnostic.severity = Severity::Warning;
                report.remarks.add(std::move(remark));
            }
        return {};
    }

    /// Of all utterances of the project; none where there are no utterances yet, or none has a slot.
    Result<std::set<std::string>> slotTypes()
    {
        std::set<std::string> out;
        const auto add = [&out](const Utterance &utterance) {
            for (const SlotSpan &slot : utterance.slots)
                out.insert(slot.type);
        };
        const auto visit = [&](const auto &item) -> Result<void> {
            add(item.utterance);
            return ++m_polls % 1024 == 0 && m_progress.cancelled()
                ? fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.")
                : Result<void>();
        };
        if (auto visited = m_store.visitGolden(visit); !visited)
            return failWith(visited.error());
        for (const SourceRole role : {SourceRole::Reference, SourceRole::Test})
            if (auto visited = m_store.visitSources(role, visit); !visited)
                return failWith(visited.error());
        return out;
    }

    ProjectStore &m_store;
    const ImportRequest &m_request;
    Progress &m_progress;
    std::string m_locale;
    std::uint64_t m_polls = 0;
};

} // namespace

Result<ImportReport> importFiles(ProjectStore &store, const ImportRequest &request, Progress &progress,
                                 ImportRemarks *remarks)
{
    Importer importer(store, request, progress);
    const auto done = store.transaction([&] { return importer.run(); });
    if (!done) {
        if (remarks != nullptr)
            *remarks = std::move(importer.report.remarks);
        return failWith(done.error());
    }
    progress.report(1.0);
    return std::move(importer.report);
}

} // namespace filigree
