// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON Lines as the MASSIVE dataset has them: {"locale","partition","scenario","intent","utt","annot_utt"} with slots
// as `wake me at [time : nine am]`.
#include "core/formats/readers.h"

#include <algorithm>
#include <utility>

#include "core/formats/corpusfields.h"
#include "core/formats/linereader.h"
#include "core/formats/queuedreader.h"
#include "core/formats/writers.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// `[time : nine am]`: the name, and where the words begin and end; nothing for a bracket that is only a bracket.
struct Place {
    std::string slot;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Asked for the brackets of a text in rising order: it is looked through once, not for each bracket again.
class Places {
public:
    explicit Places(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Place> at(std::size_t open)
    {
        if (!m_begun || m_close < open || m_colon < open) {
            m_begun = true;
            m_close = m_text.find(']', open);
            m_colon = m_text.find(':', open);
            m_value = m_close != std::string_view::npos && m_colon < m_close
                && !foldWhiteSpace(m_text.substr(m_colon + 1, m_close - m_colon - 1)).empty();
        }
        if (!m_value)
            return std::nullopt;
        Place out{foldWhiteSpace(m_text.substr(open + 1, m_colon - open - 1)), m_colon + 1, m_close};
        return out.slot.empty() ? std::nullopt : std::optional(std::move(out));
    }

private:
    std::string_view m_text;
    bool m_begun = false;
    std::size_t m_close = 0; ///< what was found last; npos when there is none
    std::size_t m_colon = 0;
    bool m_value = false; ///< are there words between them?
};

class MassiveReader final : public QueuedReader {
public:
    explicit MassiveReader(LineReader lines)
        : m_lines(std::move(lines))
    {
    }
    double progress() const override { return m_lines.progress(); }

protected:
    bool fill() override
    {
        std::string_view line;
        const auto more = m_lines.next(line);
        if (!more)
            addError(more.error());
        else if (*more && line.find_first_not_of(" \t") != std::string_view::npos)
            readLine(line);
        return !more || *more;
    }

private:
    void fail(std::size_t column, std::string what) { addError(m_lines.failAt(column, std::move(what)).value()); }

    void readLine(std::string_view line)
    {
        const auto json = JsonText::make(std::string(line), m_lines.name());
        const auto value = json ? json->parse(json->root()) : Result<JsonValue>(failWith(json.error()));
        if (!value) {
            Error error = value.error();
            error.line = m_lines.line();
            return addError(std::move(error));
        }
        if (!value->isObject())
            return fail(0, "This line is not a JSON object {...}.");
        const JsonValue *annotated = value->find("annot_utt");
        const JsonValue *plain = value->find("utt");
        const JsonValue *words = annotated != nullptr ? annotated : plain;
        if (words == nullptr || !words->isText())
            return fail(0, "There is neither a text \"annot_utt\" nor \"utt\" in this line.");
        CorpusEntry about;
        about.locale = usualLocale(jsonText(*value, "locale"));
        about.split = foldWhiteSpace(jsonText(*value, "partition"));
        SpannedText text = annotated != nullptr ? annotatedText(words->text) : SpannedText{words->text, {}};
        Error at = m_lines.failAt(words->at, {}).value();
        addSpanned(jsonText(*value, "intent"), std::move(text), std::move(at), std::move(about));
    }

    static SpannedText annotatedText(std::string_view annotated)
    {
        SpannedText out;
        Places places(annotated);
        for (std::size_t at = 0; at < annotated.size();) {
            const std::size_t open = std::min(annotated.find('[', at), annotated.size());
            out.text += annotated.substr(at, open - at);
            at = open;
            if (at == annotated.size())
                break;
            if (const auto place = places.at(open)) {
                const std::size_t begin = out.text.size();
                out.text += foldWhiteSpace(annotated.substr(place->begin, place->end - place->begin));
                out.spans.push_back({begin, out.text.size(), place->slot});
                at = place->end + 1;
            } else {
                out.text.push_back('[');
                ++at;
            }
        }
        return out;
    }

    LineReader m_lines;
};

/// A value with `]` in it is written without its slot, and brackets of the carrier that would make a slot become round.
class MassiveWriter final : public CorpusWriter {
public:
    explicit MassiveWriter(const CorpusWriterOptions &options)
        : m_locale(options.locale)
    {
    }
    void append(std::string &out, const Utterance &utterance) override
    {
        const SpannedText sentence = spannedText(utterance);
        out += "{\"locale\":";
        appendJsonString(out, m_locale);
        out += ",\"partition\":\"train\",\"scenario\":";
        appendJsonString(out, utterance.intent.substr(0, utterance.intent.find('_')));
        out += ",\"intent\":";
        appendJsonString(out, utterance.intent);
        out += ",\"utt\":";
        appendJsonString(out, sentence.text);
        out += ",\"annot_utt\":";
        appendJsonString(out, annotated(sentence));
        out += "}\n";
    }

private:
    static std::string annotated(const SpannedText &sentence)
    {
        const std::string_view text(sentence.text);
        std::string out;
        std::size_t at = 0;
        const bool brackets = text.find(':') != std::string_view::npos || !sentence.spans.empty();
        const auto carrier = [&](std::string_view words) {
            for (const char c : words)
                out.push_back(brackets && c == '[' ? '(' : c);
        };
        for (const TextSpan &span : sentence.spans) {
            const std::string_view value = text.substr(span.begin, span.end - span.begin);
            carrier(text.substr(at, span.begin - at));
            at = span.end;
            if (value.find(']') != std::string_view::npos)
                carrier(value);
            else
                out += '[' + nameFor(span.type) + " : " + std::string(value) + ']';
        }
        carrier(text.substr(at));
        return out;
    }
    /// A colon ends a name there.
    static std::string nameFor(std::string name)
    {
        std::replace(name.begin(), name.end(), ':', '_');
        return name;
    }

    std::string m_locale;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openMassive(const std::filesystem::path &path)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    return std::make_unique<MassiveReader>(*std::move(lines));
}

std::unique_ptr<CorpusWriter> makeMassiveWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<MassiveWriter>(options);
}

} // namespace filigree
