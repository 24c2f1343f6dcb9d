// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectimport.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/annotation/catalogueedit.h"
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
            if (auto good = importGolden(); !good)
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
        const bool split = !m_request.split.empty();
        return failWith({ErrorCode::NotFound,
                         split ? "There is no utterance of the split \"" + m_request.split + "\" in this file."
                               : "There is no utterance in this file.",
                         file == "-" ? "standard input" : file.string(), 0, 0});
    }

    Result<void> importGolden()
    {
        auto before = m_store.goldenText();
        if (!before)
            return failWith(before.error());
        GoldenJoin join(*std::move(before));
        for (const auto &file : m_request.files) {
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
            if (auto good = addGoldenFile(file, join); !good)
                return good;
        }
        auto whole = parseGolden(join.text());
        if (!whole)
            return failWith(whole.error());
        for (ImportRemark &remark : join.remarks(*whole))
            report.remarks.add(std::move(remark));
        if (auto good = failOnMistakes(); !good)
            return good;
        if (auto good = settleLocale(whole->locale); !good)
            return good;
        const auto change = m_store.setGoldenText(join.text(), *whole);
        if (!change)
            return failWith(change.error());
        report.distinct += static_cast<std::int64_t>(change->added.size());
        return {};
    }

    [[nodiscard]] Result<std::string> formatOf(const std::filesystem::path &file) const
    {
        return m_request.format.empty() ? detectCorpusFormat(file) : Result<std::string>(m_request.format);
    }

    Result<void> addGoldenFile(const std::filesystem::path &file, GoldenJoin &join)
    {
        const auto format = formatOf(file);
        if (!format)
            return failWith(format.error());
        const std::filesystem::path shown = file == "-" ? "standard input" : file;
        auto text = *format == "golden" ? readText(file, largestGoldenFile) : foreignText(file);
        if (!text)
            return failWith(text.error());
        auto parsed = parseGolden(*text);
        if (!parsed) {
            Error error = parsed.error();
            error.file = shown.string();
            return failWith(std::move(error));
        }
        const auto words = std::count_if(parsed->utterances.begin(), parsed->utterances.end(),
                                         [](const GoldenUtterance &line) { return !line.utterance.tokens.empty(); });
        if (words == 0 && std::none_of(parsed->diagnostics.begin(), parsed->diagnostics.end(), [](const Diagnostic &d) {
                return d.severity == Severity::Error;
            }))
            return failEmpty(file);
        if (auto good = checkLocale(shown, parsed->locale); !good)
            return good;
        report.utterances += words;
        join.add(shown, *text, *parsed);
        return {};
    }

    /// A file of another tool as golden text; its values become catalogues.
    Result<std::string> foreignText(const std::filesystem::path &file)
    {
        if (auto good = findLocale(); !good)
            return failWith(good.error());
        auto found = readForeignFile(file, m_request, m_locale, m_progress);
        if (!found)
            return failWith(found.error());
        report.remarks.add(std::move(found->remarks));
        if (auto good = putCatalogues(found->catalogues); !good)
            return failWith(good.error());
        return std::move(found->text);
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
        auto reader = openCorpus(file, *format, m_request.columns);
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
        if (auto good = putCatalogues(cataloguesOf(**reader, file)); !good)
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
            return SourceUtterance{std::move((*entry)->utterance), (*entry)->line, 1};
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
        const auto golden = m_store.golden();
        if (!golden)
            return failWith(golden.error());
        for (const GoldenEntry &entry : *golden)
            add(entry.utterance);
        for (const SourceRole role : {SourceRole::Reference, SourceRole::Test}) {
            const auto visited = m_store.visitSources(role, [&](const SourceUtterance &item) -> Result<void> {
                add(item.utterance);
                return ++m_polls % 1024 == 0 && m_progress.cancelled()
                    ? fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.")
                    : Result<void>();
            });
            if (!visited)
                return failWith(visited.error());
        }
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
