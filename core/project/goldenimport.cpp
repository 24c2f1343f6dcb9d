// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/goldenimport.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/formats/corpusreader.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

std::int64_t lineCount(std::string_view text)
{
    return std::count(text.begin(), text.end(), '\n');
}

/// Without BOM, with LF alone at the ends of lines, also of the last one.
void makePlain(std::string &text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 >= text.size() || text[i + 1] != '\n')
            text[to++] = text[i];
    text.resize(to);
    if (!text.empty() && text.back() != '\n')
        text.push_back('\n');
}

/// Lines under their intents, in pieces: a string that doubles as it grows would take twice the room.
class IntentTexts {
public:
    void add(const std::string &intent, const std::string &line)
    {
        const auto [place, isNew] = m_places.emplace(intent, m_intents.size());
        if (isNew)
            m_intents.push_back({intentHeading(intent) + '\n'});
        std::vector<std::string> &pieces = m_intents[place->second];
        if (pieces.back().size() + line.size() >= pieceSize) {
            pieces.emplace_back();
            pieces.back().reserve(pieceSize);
        }
        pieces.back() += line;
        pieces.back() += '\n';
        m_size += line.size() + 1;
    }

    /// All of it, once, behind `head`; intents in the order of first sight.
    [[nodiscard]] std::string take(std::string head)
    {
        std::size_t size = head.size() + m_size;
        for (const auto &pieces : m_intents)
            size += pieces.front().size();
        std::string out = std::move(head);
        out.reserve(size);
        for (auto &pieces : m_intents)
            for (std::string &piece : pieces) {
                out += piece;
                piece = std::string();
            }
        return out;
    }

private:
    static constexpr std::size_t pieceSize = 1 << 16;

    std::vector<std::vector<std::string>> m_intents;
    std::unordered_map<std::string, std::size_t> m_places; // only looked up, never walked
    std::size_t m_size = 0;
};

} // namespace

GoldenJoin::GoldenJoin(std::string before)
    : m_text(std::move(before))
{
    if (!m_text.empty() && m_text.back() != '\n')
        m_text.push_back('\n');
    m_before = m_text.size();
    m_lines = lineCount(m_text);
}

std::size_t GoldenJoin::before() const
{
    return m_before;
}

void GoldenJoin::add(const std::filesystem::path &file, std::string text, bool headless)
{
    // Lines before the first heading would fall to the last intent of the text so far.
    if (headless && !m_text.empty()) {
        m_text += intentHeading(unknownIntent) + '\n';
        ++m_lines;
    }
    makePlain(text);
    m_parts.push_back({file, m_lines, lineCount(text), m_text.size()});
    m_lines += m_parts.back().lines;
    if (m_text.empty())
        m_text = std::move(text);
    else
        m_text += text;
}

ImportRemarks GoldenJoin::remarks(const GoldenIndex &whole) const
{
    ImportRemarks out;
    for (const Diagnostic &diagnostic : whole.diagnostics()) {
        for (const Part &part : m_parts) {
            if (diagnostic.line <= part.before || diagnostic.line > part.before + part.lines)
                continue;
            Diagnostic own = diagnostic;
            own.line -= part.before;
            own.begin -= part.begin;
            own.end -= part.begin;
            out.add({part.file, std::move(own)});
        }
    }
    out.addLeftOut(static_cast<std::int64_t>(whole.errors()) - out.errors(),
                   static_cast<std::int64_t>(whole.warnings()) - out.warnings());
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

std::vector<Catalogue> renamed(std::vector<Catalogue> catalogues, const NameMap &names)
{
    for (Catalogue &catalogue : catalogues)
        catalogue.slot = names.slot(catalogue.slot);
    std::erase_if(catalogues, [](const Catalogue &catalogue) { return catalogue.slot.empty(); });
    return catalogues;
}

Result<ForeignFile> readForeignFile(const std::filesystem::path &file, const ImportRequest &request,
                                    const std::string &projectLocale, Progress &progress)
{
    auto reader = openCorpus(file, request.format, request.columns, progress);
    if (!reader)
        return failWith(reader.error());
    ForeignFile out;
    IntentTexts lines;
    out.locale = request.locale;
    constexpr std::size_t poll = 1024; // entries; some milliseconds
    for (std::size_t i = 0;; ++i) {
        if (i % poll == 0) {
            progress.report((*reader)->progress());
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        }
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
        if (out.locale.empty())
            out.locale = (*entry)->locale;
        const Utterance utterance = request.names.applied(std::move((*entry)->utterance));
        lines.add(utterance.intent, toGolden(utterance));
        out.utterances += utterance.tokens.empty() ? 0 : 1;
    }
    if (isLanguageOf(out.locale, projectLocale))
        out.locale = projectLocale;
    const std::string head = "# " + foldWhiteSpace(nameOfInput(file)) + '\n';
    out.text = lines.take(out.locale.empty() ? head : head + "@locale " + out.locale + '\n');
    out.catalogues = renamed(cataloguesOf(**reader, file), request.names);
    for (Diagnostic &warning : (*reader)->warnings())
        out.remarks.add({file, std::move(warning)});
    return out;
}

} // namespace filigree
