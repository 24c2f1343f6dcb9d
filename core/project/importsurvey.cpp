// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/importsurvey.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/project/goldenimport.h"

namespace filigree {

namespace {

class Names {
public:
    explicit Names(std::vector<NameCount> &out)
        : m_out(out)
    {
    }
    void add(const std::string &name, std::int64_t count)
    {
        const auto [place, isNew] = m_places.emplace(name, m_out.size());
        if (isNew)
            m_out.push_back({name, 0});
        m_out[place->second].count += count;
    }

private:
    std::vector<NameCount> &m_out;
    std::map<std::string, std::size_t> m_places;
};

class Surveyor {
public:
    Surveyor(const SurveyRequest &request, const KnownUtterances &known, FileSurvey &out)
        : m_request(request)
        , m_known(known)
        , m_out(out)
        , m_slots(out.slots)
        , m_intents(out.intents)
    {
    }

    void take(CorpusEntry entry)
    {
        ++m_out.utterances;
        if (m_out.locale.empty())
            m_out.locale = entry.locale;
        m_intents.add(entry.utterance.intent, 1);
        for (const SlotSpan &slot : entry.utterance.slots)
            m_slots.add(slot.type, 1);
        Utterance utterance = m_request.names.applied(std::move(entry.utterance));
        Standing standing = m_known.standing(utterance);
        if (standing == Standing::New && m_request.repetitions && m_seen.standing(utterance) == Standing::Duplicate)
            standing = Standing::Duplicate;
        m_out.duplicates += standing == Standing::Duplicate ? 1 : 0;
        m_out.conflicts += standing == Standing::Conflict ? 1 : 0;
        m_seen.add(utterance);
        if (m_out.head.size() < m_request.head)
            m_out.head.push_back({std::move(utterance), entry.line, standing});
    }

    void take(const Error &mistake)
    {
        ++m_out.mistakes;
        m_remarks.add(remarkOf(m_request.file, mistake));
    }

    void finish(const CorpusReader &reader)
    {
        for (Diagnostic &warning : reader.warnings())
            m_remarks.add({m_request.file, std::move(warning)});
        listRemarks();
        m_out.catalogues = cataloguesOf(reader, m_request.file);
        for (const Catalogue &catalogue : m_out.catalogues)
            m_slots.add(catalogue.slot, 0);
        m_out.whole = true;
    }

    /// By their places; those that were met so far.
    void listRemarks()
    {
        m_out.remarks = m_remarks.list();
        std::stable_sort(m_out.remarks.begin(), m_out.remarks.end(), [](const ImportRemark &a, const ImportRemark &b) {
            return a.diagnostic.line < b.diagnostic.line;
        });
    }

private:
    const SurveyRequest &m_request;
    const KnownUtterances &m_known;
    FileSurvey &m_out;
    Names m_slots;
    Names m_intents;
    KnownUtterances m_seen;
    ImportRemarks m_remarks;
};

} // namespace

Result<FileSurvey> surveyFile(const SurveyRequest &request, const KnownUtterances &known, Progress &progress)
{
    FileSurvey out;
    out.format = request.format;
    if (out.format.empty()) {
        auto format = detectCorpusFormat(request.file);
        if (!format)
            return failWith(format.error());
        out.format = *std::move(format);
    }
    auto reader = openCorpus(request.file, out.format, request.columns, progress);
    if (!reader)
        return failWith(reader.error());
    Surveyor surveyor(request, known, out);
    constexpr std::size_t poll = 256;
    constexpr auto mostMistakes = static_cast<std::int64_t>(ImportRemarks::most);
    for (std::size_t i = 0;; ++i) {
        if (i % poll == 0) {
            progress.report((*reader)->progress());
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        }
        if (!request.whole && (out.head.size() >= request.head || out.mistakes >= mostMistakes)) {
            surveyor.listRemarks();
            return out;
        }
        auto entry = (*reader)->next();
        if (!entry && entry.error().code != ErrorCode::InvalidInput)
            return failWith(entry.error());
        if (!entry)
            surveyor.take(entry.error());
        else if (*entry)
            surveyor.take(**std::move(entry));
        else
            break;
    }
    surveyor.finish(**reader);
    return out;
}

} // namespace filigree
