// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/goldenimport.h"

#include <algorithm>
#include <utility>

#include "core/formats/corpusreader.h"

namespace filigree {

namespace {

std::int64_t lineCount(std::string_view text)
{
    return std::count(text.begin(), text.end(), '\n');
}

/// Without BOM, with LF alone at the ends of lines.
std::string plainLines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string out;
    out.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 >= text.size() || text[i + 1] != '\n')
            out.push_back(text[i]);
    if (!out.empty() && out.back() != '\n')
        out.push_back('\n');
    return out;
}

} // namespace

GoldenJoin::GoldenJoin(std::string before)
    : m_text(std::move(before))
{
    if (!m_text.empty() && m_text.back() != '\n')
        m_text.push_back('\n');
}

void GoldenJoin::add(const std::filesystem::path &file, std::string_view text, const GoldenText &parsed)
{
    // Lines before the first heading would fall to the last intent of the text so far.
    const bool headless = !parsed.utterances.empty()
        && (parsed.headings.empty() || parsed.utterances.front().line < parsed.headings.front().line);
    if (headless && !m_text.empty())
        m_text += intentHeading(unknownIntent) + '\n';
    const std::string lines = plainLines(text);
    m_parts.push_back({file, lineCount(m_text), lineCount(lines), m_text.size()});
    m_text += lines;
}

std::vector<ImportRemark> GoldenJoin::remarks(const GoldenText &whole) const
{
    std::vector<ImportRemark> out;
    for (const Diagnostic &diagnostic : whole.diagnostics) {
        for (const Part &part : m_parts) {
            if (diagnostic.line <= part.before || diagnostic.line > part.before + part.lines)
                continue;
            Diagnostic own = diagnostic;
            own.line -= part.before;
            own.begin -= part.begin;
            own.end -= part.begin;
            out.push_back({part.file, std::move(own)});
        }
    }
    return out;
}

ImportRemark remarkOf(const std::filesystem::path &file, const Error &error)
{
    Diagnostic diagnostic;
    diagnostic.severity = Severity::Error;
    diagnostic.message = error.detail;
    diagnostic.line = error.line;
    diagnostic.column = error.column;
    return {error.file.empty() ? file : std::filesystem::path(error.file), std::move(diagnostic)};
}

bool isLanguageOf(std::string_view language, std::string_view locale)
{
    return !language.empty() && locale.size() > language.size() && locale.starts_with(language)
        && locale[language.size()] == '-';
}

std::string nameOfInput(const std::filesystem::path &file)
{
    return (file.has_filename() ? file : file.parent_path()).filename().string();
}

std::vector<Catalogue> cataloguesOf(const CorpusReader &reader, const std::filesystem::path &file)
{
    std::vector<Catalogue> out;
    const std::string name = nameOfInput(file);
    for (Catalogue &catalogue : reader.catalogues()) {
        if (catalogue.values.empty() || !isSlotName(catalogue.slot))
            continue;
        catalogue.name = name.substr(0, name.find('.', 1));
        out.push_back(std::move(catalogue));
    }
    return out;
}

Result<ForeignFile> readForeignFile(const std::filesystem::path &file, const ImportRequest &request,
                                    const std::string &projectLocale, const Progress &progress)
{
    auto reader = openCorpus(file, request.format, request.columns);
    if (!reader)
        return failWith(reader.error());
    ForeignFile out;
    std::vector<Utterance> utterances;
    std::string locale = request.locale;
    constexpr std::size_t poll = 1024; // entries; some milliseconds
    for (std::size_t i = 0;; ++i) {
        if (i % poll == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        auto entry = (*reader)->next();
        if (!entry && entry.error().code != ErrorCode::InvalidInput)
            return failWith(entry.error());
        if (!entry) {
            out.remarks.add(remarkOf(file, entry.error()));
            if (!request.keepGoing && out.remarks.errors() >= enoughMistakes)
                break;
            continue;
        }
        if (!*entry)
            break;
        if (!request.split.empty() && (*entry)->split != request.split)
            continue;
        if (locale.empty())
            locale = (*entry)->locale;
        utterances.push_back(std::move((*entry)->utterance));
    }
    if (isLanguageOf(locale, projectLocale))
        locale = projectLocale;
    out.text = "# " + nameOfInput(file) + '\n' + writeGolden(locale, utterances);
    out.catalogues = cataloguesOf(**reader, file);
    for (Diagnostic &warning : (*reader)->warnings())
        out.remarks.add({file, std::move(warning)});
    return out;
}

} // namespace filigree
